//! A pin with artifacts of the tests' own, and a store to resolve them into.

use std::cell::RefCell;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Once;

use flate2::Compression;
use flate2::write::GzEncoder;
use ryft_build_support::checksum::Sha256;
use ryft_build_support::link::Library;
use ryft_build_support::part::{Component, Part};
use ryft_build_support::pin::Pin;
use ryft_build_support::resolver::{ResolveError, Resolver};
use ryft_build_support::settings::{Generation, Settings, SourceKind, Variables};
use ryft_build_support::target::{TARGETS, Target};
use tempfile::TempDir;

use crate::fault_server::{FaultServer, Reply, Request};
use crate::libraries::static_archive;

/// The release archive of every component.
pub(crate) const ARCHIVE: &str = "fake-release-linux-amd64-cpu.tar.gz";
/// The library inside it.
pub(crate) const LIBRARY: &str = "lib/libfake-static-library.a";
/// A device's plugin archive.
pub(crate) const PLUGIN_ARCHIVE: &str = "fake-plugin-linux-amd64-cuda-12.tar.gz";
/// The plugin inside it.
pub(crate) const PLUGIN: &str = "libfake-plugin-cuda-12.so";

/// The functions that the library exports, of each component one.
pub(crate) const FUNCTIONS: [&str; 3] = [
    "mlirContextCreate",
    "GetPjrtApi",
    "PJRT_Distributed_Runtime_Client_Create",
];

/// A user's machine: a pin, an empty store, and the settings that a test changes.
pub(crate) struct Site {
    pub(crate) directory: TempDir,
    pub(crate) pin: String,
    pub(crate) settings: Settings,
}

impl Site {
    pub(crate) fn new() -> Self {
        let directory = TempDir::new().unwrap();
        let settings = Settings {
            target: TARGETS[0],
            sources: SourceKind::by_default(),
            offline: false,
            cache_directory: directory.path().join("store"),
            release_url: None,
            plugins: Generation::Pin,
            bazel_workspace: directory.path().join("workspace"),
            variables: Variables::Given([].into()),
        };
        Self {
            directory,
            pin: pin(&archive(), &plugin_archive()),
            settings,
        }
    }

    /// A site whose releases are on `server`.
    pub(crate) fn with_releases_of(server: &FaultServer) -> Self {
        let mut site = Self::new();
        site.settings.release_url = Some(server.url("/").parse().unwrap());
        site
    }

    /// Sets an environment variable.
    pub(crate) fn set(&mut self, variable: &str, value: &Path) {
        if let Variables::Given(variables) = &mut self.settings.variables {
            variables.insert(variable.into(), value.into());
        }
    }

    /// The directory of the programs that the site has on its `PATH`.
    pub(crate) fn programs(&self) -> PathBuf {
        self.directory.path().join("programs")
    }

    pub(crate) fn resolver(&self) -> Resolver {
        let pin = Pin::parse("pin.toml", &self.pin).unwrap();
        Resolver::new(pin, self.settings.clone())
    }

    pub(crate) fn resolve(&self, part: impl Into<Part>) -> Result<Library, ResolveError> {
        record_story();
        self.resolver().resolve(part)
    }

    pub(crate) fn resolve_mlir(&self) -> Result<Library, ResolveError> {
        self.resolve(Component::Mlir)
    }

    /// Writes `bytes` to a file called `name` outside the store.
    pub(crate) fn file(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.directory.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, bytes).unwrap();
        path
    }

    /// What is in a folder of the store.
    pub(crate) fn stored(&self, folder: &str) -> Vec<String> {
        let entries = fs::read_dir(self.settings.cache_directory.join(folder));
        let names = entries
            .into_iter()
            .flatten()
            .map(|entry| entry.unwrap().file_name());
        names.map(|name| name.into_string().unwrap()).collect()
    }
}

thread_local! {
    /// What was logged in this thread since the last resolution began.
    static STORY: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

fn record_story() {
    struct Recorder;
    impl log::Log for Recorder {
        fn enabled(&self, _: &log::Metadata<'_>) -> bool {
            true
        }
        fn log(&self, record: &log::Record<'_>) {
            STORY.with_borrow_mut(|story| story.push(record.args().to_string()));
        }
        fn flush(&self) {}
    }
    static START: Once = Once::new();
    START.call_once(|| {
        log::set_logger(&Recorder).unwrap();
        log::set_max_level(log::LevelFilter::Debug);
    });
    STORY.take();
}

/// Asserts that the last resolution of this thread logged `words`.
pub(crate) fn assert_logged(words: &str) {
    let story = STORY.with_borrow(Clone::clone);
    assert!(story.iter().any(|line| line.contains(words)), "{story:?}");
}

/// The release archive; its library is large enough to be cut in the middle of its transfer.
pub(crate) fn archive() -> Vec<u8> {
    pack(&[
        (LIBRARY, &static_archive(&FUNCTIONS, 2_000_000)),
        ("include/xla.h", b"int xla;"),
        ("notes.txt", b"not kept"),
    ])
}

pub(crate) fn plugin_archive() -> Vec<u8> {
    pack(&[(PLUGIN, b"plugin")])
}

/// A `.tar.gz` of `files`, made as `tar -C directory -czf archive .` does: each path begins with `./`.
pub(crate) fn pack(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut tar = tar::Builder::new(GzEncoder::new(Vec::new(), Compression::fast()));
    for (path, contents) in files {
        let mut header = tar::Header::new_gnu();
        header.set_size(contents.len() as u64);
        header.set_mode(0o644);
        tar.append_data(&mut header, Path::new(".").join(path), *contents)
            .unwrap();
    }
    tar.into_inner().unwrap().finish().unwrap()
}

/// Answers as an ordinary server of files that has the site's archives does.
pub(crate) fn answer(request: &Request) -> Reply {
    let name = request.path.trim_start_matches('/');
    match name {
        ARCHIVE => Reply::file(request, "\"1\"", &archive()),
        PLUGIN_ARCHIVE => Reply::file(request, "\"1\"", &plugin_archive()),
        _ => Reply::new(404, *b"no such file"),
    }
}

/// The target of the site's artifacts.
pub(crate) fn target() -> Target {
    TARGETS[0]
}

fn pin(archive: &[u8], plugin_archive: &[u8]) -> String {
    let commit = "0123456789abcdef0123456789abcdef01234567";
    let target = target();
    let (sha256, plugin_sha256) = (Sha256::digest(archive), Sha256::digest(plugin_archive));
    format!(
        r#"
        [xla]
        commit = "{commit}"
        date = "2026-04-14"
        pjrt-api = "0.104"
        llvm = "{commit}"
        stablehlo = "{commit}"
        shardy = "{commit}"
        bazel = "7.7.0"

        [releases]
        url = "https://fake-releases.invalid/{{commit}}/"

        [[artifact]]
        file = "{ARCHIVE}"
        source = "release"
        target = "{target}"
        provides = ["mlir", "pjrt-cpu", "distributed"]
        sha256 = "{sha256}"
        library = "{LIBRARY}"
        keep = ["include/"]
        unpacked = 10_000_000

        [[artifact]]
        file = "{PLUGIN_ARCHIVE}"
        source = "release"
        target = "{target}"
        provides = ["cuda-12"]
        sha256 = "{plugin_sha256}"
        library = "{PLUGIN}"
        unpacked = 1000
        "#
    )
}

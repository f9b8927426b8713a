//! A release archive with a library of 200 MB: downloaded over loopback, verified, unpacked.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use flate2::{Compression, write::GzEncoder};
use ryft_build_support::{
    checksum::Sha256,
    part::Component,
    pin::{Artifact, Location, Pin},
    resolver::Resolver,
    settings::{Settings, SourceKind, Variables},
    target::{Linkage, Target},
    unpack::Format,
};

use super::{
    Outcome, loopback,
    measure::{median, peak_memory, report, settle, this_program, time},
};

const LIBRARY_BYTES: usize = 200_000_000;
const FILE: &str = "library.tar.gz";
const LIBRARY: &str = "lib/liblibrary.so";

pub(crate) fn compare(library: &[u8], directory: &Path, rounds: usize) -> Outcome<()> {
    let archive = pack(library)?;
    let (size, sha256) = (archive.len(), Sha256::digest(&archive));
    let url = format!("http://{}/{FILE}", loopback::start(archive)?);
    let (mut theirs, mut ours, mut peak) = (Vec::new(), Vec::new(), None);
    for round in 0..rounds {
        let target = directory.join(format!("theirs-{round}"));
        fs::create_dir(&target)?;
        let path = target.join(FILE);
        settle()?;
        let mut curl = Command::new("curl");
        let (download, _) = time(
            curl.args(["--silent", "--fail", "--noproxy", "*", &url, "--output"])
                .arg(&path),
        )?;
        let (verify, printed) = time(Command::new("sha256sum").arg(&path))?;
        let mut tar = Command::new("tar");
        let (unpack, _) = time(
            tar.args(["--extract", "--gzip", "--directory"])
                .arg(&target)
                .arg("--file")
                .arg(&path),
        )?;
        assert!(
            printed.starts_with(&sha256.to_string()),
            "curl fetched another file"
        );
        theirs.push(download + verify + unpack);
        fs::remove_dir_all(&target)?;

        let store = directory.join(format!("ours-{round}"));
        settle()?;
        let mut fetch = this_program()?;
        fetch
            .args(["archive", &url, &size.to_string(), &sha256.to_string()])
            .arg(&store);
        let (elapsed, printed) = time(fetch.env("NO_PROXY", "*"))?;
        ours.push(elapsed);
        peak = peak.max(printed.trim().parse().ok());
        fs::remove_dir_all(&store)?;
    }
    let tools = ("curl, sha256sum, tar", median(theirs));
    report("archive", tools, median(ours), 0.5, peak);
    Ok(())
}

/// A release archive of a library of [`LIBRARY_BYTES`] that begins as `library` does.
fn pack(library: &[u8]) -> Outcome<Vec<u8>> {
    let library = library
        .get(..LIBRARY_BYTES)
        .ok_or("the CPU plugin's library is smaller than 200 MB")?;
    let mut archive = tar::Builder::new(GzEncoder::new(Vec::new(), Compression::default()));
    let mut header = tar::Header::new_gnu();
    header.set_size(LIBRARY_BYTES as u64);
    header.set_mode(0o644);
    archive.append_data(&mut header, LIBRARY, library)?;
    Ok(archive.into_inner()?.finish()?)
}

/// What is measured: fetches the archive at `url` into an empty store, and prints the peak of memory.
pub(crate) fn fetch(url: &str, size: u64, sha256: Sha256, store: &Path) -> Outcome<()> {
    let artifact = Artifact {
        file: FILE.into(),
        location: Location::Release {
            url: Some(url.parse()?),
        },
        format: Format::TarGz,
        target: Target::from_this_program(),
        provides: vec![Component::PjrtCpu.into()],
        sha256,
        size: Some(size),
        library: LIBRARY.into(),
        linkage: Linkage::SharedLibrary,
        keep: Vec::new(),
        unpacked: LIBRARY_BYTES as u64,
    };
    let mut pin = Pin::built_in()?;
    pin.artifacts = vec![artifact];
    resolve(pin, SourceKind::Release, store.to_owned())
}

/// Fetches the CPU plugin of `pin` by `source` alone, and prints the peak of memory.
pub(crate) fn resolve(pin: Pin, source: SourceKind, store: PathBuf) -> Outcome<()> {
    let settings = Settings {
        target: Target::from_this_program(),
        sources: vec![source],
        offline: false,
        cache_directory: store,
        release_url: None,
        bazel_workspace: PathBuf::new(),
        variables: Variables::Given([].into()),
    };
    Resolver::new(pin, settings).resolve(Component::PjrtCpu)?;
    if let Some(peak) = peak_memory() {
        println!("{peak}");
    }
    Ok(())
}

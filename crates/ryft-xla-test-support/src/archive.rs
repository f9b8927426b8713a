//! A fake of the release archive.

use std::path::{Path, PathBuf};

use crate::process::shell;

/// Makes, in `directory`, a static archive whose functions forward to shared libraries: to the CPU plugin at `plugin`, and to
/// the shim of the distributed runtime at `shim`, with the extended functions if `extended` says so. It is laid out as
/// the release archive is, and its path is given.
pub fn forwarding_archive_fake(
    directory: &Path,
    plugin: &Path,
    shim: Option<&Path>,
    extended: bool,
) -> PathBuf {
    let this = Path::new(env!("CARGO_MANIFEST_DIR"));
    let source = this.join("native/forwarding_archive_fake.c");
    let headers = this.join("../ryft-distributed-sys/native/include");
    let define = |name: &str, path: &Path| format!("'-D{name}=\"{}\"'", path.display());
    let plugin = define("PLUGIN", plugin);
    let shim = shim.map_or(String::new(), |shim| define("SHIM", shim));
    let extended = if extended { "-DEXTENDED" } else { "" };
    let archive = "lib/libryft-xla-sys-static-library.a";
    let line = format!(
        "mkdir -p lib include proto && cc -c -fPIC -Wall -Werror -I '{}' {plugin} {shim} {extended} '{}' -o fake.o \
         && rm -f {archive} && ar rcs {archive} fake.o && rm fake.o",
        headers.display(),
        source.display()
    );
    shell(directory, &line);
    directory.join(archive)
}

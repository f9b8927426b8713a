//! Memory must not grow with what an archive holds.
#![cfg(target_os = "linux")]

use std::{env, fs, path::Path, process::Command};

use ryft_build_support::unpack::{Format, Limits, Selection, unpack};

use super::archives::{TarEntry, ZipEntry, content, gzip, tar, zip, zstandard};

/// Names the archive to the process that unpacks it, which is this test once more.
const ARCHIVE: &str = "RYFT_TEST_ARCHIVE_TO_MEASURE";

/// Unpacks `archive`, and writes the most memory that this process has had next to it.
fn measure(archive: &Path) {
    let format = Format::from_name(&archive.to_string_lossy()).expect("the name tells the format");
    let limits = Limits {
        total_bytes: 1 << 30,
        entries: 10,
    };
    let destination = archive.with_extension("unpacked");
    unpack(
        archive,
        format,
        &Selection::Everything,
        &limits,
        &destination,
    )
    .expect("the archive is good");
    let status = fs::read_to_string("/proc/self/status").expect("Linux has it");
    let peak = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))
        .expect("Linux tells the peak");
    fs::write(
        archive.with_extension("peak"),
        peak.trim().trim_end_matches(" kB"),
    )
    .expect("it can be written");
}

fn peak_kilobytes(archive: &Path) -> u64 {
    let output = Command::new(env::current_exe().expect("this binary's path"))
        .args([
            "--exact",
            "memory::unpacking_needs_little_memory_whatever_the_size",
        ])
        .env(ARCHIVE, archive)
        .output()
        .expect("this binary can be run");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stdout)
    );
    let peak = fs::read_to_string(archive.with_extension("peak")).expect("the process wrote it");
    peak.parse().expect("a number")
}

#[test]
fn unpacking_needs_little_memory_whatever_the_size() {
    if let Some(archive) = env::var_os(ARCHIVE) {
        return measure(Path::new(&archive));
    }
    let directory = tempfile::tempdir().expect("a temporary directory");
    let library = content(1_000_000, 11).repeat(40);
    let archive = tar(&[TarEntry::file("lib/libx.a", &library)]);
    for (name, bytes) in [
        ("a.tar.gz", gzip(&archive)),
        ("b.tar.zst", zstandard(&archive)),
        ("c.zip", zip(&[ZipEntry::deflated("lib/libx.a", &library)])),
        ("d.zip", zip(&[ZipEntry::stored("lib/libx.a", &library)])),
    ] {
        let path = directory.path().join(name);
        fs::write(&path, bytes).expect("the archive can be written");
        let peak = peak_kilobytes(&path);
        assert!(peak < 32 * 1024, "unpacking {name} took {peak} kB");
    }
}

//! Good archives in which single bytes were changed, or from which the end was cut.

use super::{
    Workplace,
    archives::{Random, TarEntry, ZipEntry, content, gzip, pax_record, tar, zip, zstandard},
};

/// A small archive of each format, in which each byte matters.
fn archives() -> Vec<(&'static str, Vec<u8>)> {
    let (library, header) = (content(3000, 1), content(200, 2));
    let records = pax_record("path", "include/a-header-with-a-longer-name.h");
    let entries = [
        TarEntry::of_kind("lib/", b'5'),
        TarEntry::file("lib/libx.so", &library),
        TarEntry::of_kind("PaxHeader", b'x').with_content(&records),
        TarEntry::file("include/a-header.h", &header),
    ];
    let zipped = [
        ZipEntry::stored("lib/", b""),
        ZipEntry::deflated("lib/libx.so", &library),
        ZipEntry::stored("include/a-header-with-a-longer-name.h", &header),
    ];
    vec![
        ("a.tar.gz", gzip(&tar(&entries))),
        ("a.tar.zst", zstandard(&tar(&entries))),
        ("a.zip", zip(&zipped)),
    ]
}

#[test]
fn every_truncation_is_an_error() {
    for (name, bytes) in archives() {
        for length in (0..bytes.len()).rev().step_by(3).chain([bytes.len() - 1]) {
            let workplace = Workplace::new(name, &bytes[..length]);
            assert!(
                workplace.unpack().is_err(),
                "the first {length} bytes of {name} were taken for whole"
            );
        }
    }
}

/// Whatever happens to an archive's bytes: no panic, nothing outside the destination (which each unpacking here checks),
/// and either an error or the right files. The checksums of gzip, zip and Zstandard see to the last.
#[test]
fn changed_bytes_give_an_error_or_the_right_files() {
    const ROUNDS: usize = 1500;
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    for (name, bytes) in archives() {
        let whole = Workplace::new(name, &bytes)
            .unpack()
            .expect("the archive is good");
        let mut refused = 0;
        for round in 0..ROUNDS {
            let mut changed = bytes.clone();
            for _ in 0..=random.below(3) {
                let place = random.below(changed.len());
                match random.below(4) {
                    0 => changed[place] = random.next() as u8,
                    1 => changed[place] ^= 1 << random.below(8),
                    2 => changed[place] = 0xff,
                    _ => {
                        let from = random.below(changed.len());
                        changed[place] = changed[from];
                    }
                }
            }
            match Workplace::new(name, &changed).unpack() {
                Err(_) => refused += 1,
                Ok(files) => assert_eq!(files, whole, "{name}, round {round}"),
            }
        }
        assert!(
            refused > ROUNDS / 2,
            "only {refused} of {ROUNDS} changes of {name} were noticed"
        );
    }
}

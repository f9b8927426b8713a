//! A short look at a file before the operating system sees it, whose messages about a library of another system are
//! unclear, and which crashes on one that was cut short.

use std::env::consts::{ARCH, OS};

use crate::open::OpenErrorKind;

/// How many bytes of a file [`check`] looks at.
pub(crate) const HEAD: u64 = 4096;

/// Checks that a file of `length` bytes that begins with `head` is a shared library for the target of this code.
pub(crate) fn check(head: &[u8], length: u64) -> Result<(), OpenErrorKind> {
    check_for(&format!("{OS}-{ARCH}"), head, length)
}

fn check_for(target: &str, head: &[u8], length: u64) -> Result<(), OpenErrorKind> {
    let targets = targets(head);
    let Some(first) = targets.first() else {
        return Err(OpenErrorKind::NotALibrary(kind(head)));
    };
    if !targets.iter().any(|found| found == target) {
        return Err(OpenErrorKind::OtherTarget {
            found: first.clone(),
            needed: target.to_owned(),
        });
    }
    match elf_end(head) {
        Some(needed) if needed > length => Err(OpenErrorKind::Incomplete { length, needed }),
        _ => Ok(()),
    }
}

/// The targets that a library is for, such as `linux-x86_64`; none where it is no library.
fn targets(head: &[u8]) -> Vec<String> {
    let (system, machines): (_, Vec<u32>) = match head {
        // `e_machine`.
        [0x7f, b'E', b'L', b'F', ..] => ("linux", vec![u16_at(head, 18).into()]),
        // `cputype`, and that of each architecture in a universal file, which is big-endian.
        [0xcf, 0xfa, 0xed, 0xfe, ..] => ("macos", vec![u32_at(head, 4)]),
        [0xca, 0xfe, 0xba, 0xbe, ..] => {
            let count = u32_at(head, 4).swap_bytes().min(16) as usize;
            let machine = |index| u32_at(head, 8 + 20 * index).swap_bytes();
            ("macos", (0..count).map(machine).collect())
        }
        // `Machine`, in the header that the DOS header points to.
        [b'M', b'Z', ..] => {
            let header = u32_at(head, 0x3c) as usize;
            (
                "windows",
                vec![u16_at(head, header.saturating_add(4)).into()],
            )
        }
        _ => return Vec::new(),
    };
    let target = |machine| match machine {
        62 | 0x0100_0007 | 0x8664 => format!("{system}-x86_64"),
        183 | 0x0100_000c | 0xaa64 => format!("{system}-aarch64"),
        _ => format!("{system} on another architecture"),
    };
    machines.into_iter().map(target).collect()
}

/// Where the table of sections ends, with which linkers end a 64-bit ELF file.
fn elf_end(head: &[u8]) -> Option<u64> {
    let count = u16_at(head, 0x3c);
    (head.starts_with(b"\x7fELF\x02\x01") && count > 0).then(|| {
        let table = u64::from_le_bytes(bytes_at(head, 0x28));
        table.saturating_add(u64::from(u16_at(head, 0x3a)) * u64::from(count))
    })
}

/// What else a file is, of what one might take for a library.
fn kind(head: &[u8]) -> &'static str {
    const KINDS: [(&[u8], &str); 7] = [
        (b"PK\x03\x04", "a zip archive or a wheel"),
        (b"\x1f\x8b", "a gzip archive"),
        (b"\x28\xb5\x2f\xfd", "a zstd archive"),
        (b"!<arch>\n", "a static library"),
        (b"version https://git-lfs", "a Git LFS pointer"),
        (b"<", "an HTML or XML page"),
        (b"#!", "a script"),
    ];
    if head.is_empty() {
        return "empty";
    }
    let known = KINDS.iter().find(|(magic, _)| head.starts_with(magic));
    known.map_or("of an unknown kind", |(_, kind)| kind)
}

/// The bytes at an offset; zero behind the end.
fn bytes_at<const N: usize>(head: &[u8], offset: usize) -> [u8; N] {
    let bytes = head.get(offset..).and_then(|rest| rest.first_chunk());
    bytes.copied().unwrap_or([0; N])
}

fn u16_at(head: &[u8], offset: usize) -> u16 {
    u16::from_le_bytes(bytes_at(head, offset))
}

fn u32_at(head: &[u8], offset: usize) -> u32 {
    u32::from_le_bytes(bytes_at(head, offset))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TARGETS: [&str; 4] = [
        "linux-x86_64",
        "linux-aarch64",
        "macos-aarch64",
        "windows-x86_64",
    ];

    /// The header of an ELF library whose two sections of 64 bytes end at byte 1128.
    fn elf(machine: u16) -> Vec<u8> {
        let mut head = vec![0; 64];
        head[..6].copy_from_slice(b"\x7fELF\x02\x01");
        head[18..20].copy_from_slice(&machine.to_le_bytes());
        head[0x28..0x2a].copy_from_slice(&1000u16.to_le_bytes());
        head[0x3a] = 64;
        head[0x3c] = 2;
        head
    }

    fn mach_o(cpu: u32) -> Vec<u8> {
        [0xfeed_facf_u32.to_le_bytes(), cpu.to_le_bytes()].concat()
    }

    fn universal(cpus: [u32; 2]) -> Vec<u8> {
        let entry = |cpu: u32| [cpu.to_be_bytes().as_slice(), &[0; 16]].concat();
        let head = [0xcafe_babe_u32.to_be_bytes(), 2u32.to_be_bytes()].concat();
        [head, entry(cpus[0]), entry(cpus[1])].concat()
    }

    fn pe(machine: u16) -> Vec<u8> {
        let mut head = vec![0; 0x80];
        head[..2].copy_from_slice(b"MZ");
        head[0x3c] = 0x80;
        head.extend(b"PE\0\0");
        head.extend(machine.to_le_bytes());
        head
    }

    /// A library for each of [`TARGETS`].
    fn libraries() -> [Vec<u8>; 4] {
        [elf(62), elf(183), mach_o(0x0100_000c), pe(0x8664)]
    }

    #[test]
    fn library_for_the_target_passes() {
        for (target, head) in TARGETS.iter().zip(libraries()) {
            assert!(check_for(target, &head, 1128).is_ok(), "{target}");
        }
        let universal = universal([0x0100_0007, 0x0100_000c]);
        assert!(check_for("macos-aarch64", &universal, 1128).is_ok());
    }

    #[test]
    fn library_for_another_target_is_an_error_that_names_both() {
        for (found, head) in TARGETS.iter().zip(libraries()) {
            for needed in TARGETS.iter().filter(|needed| *needed != found) {
                let message = check_for(needed, &head, 1128).unwrap_err().to_string();
                assert_eq!(
                    message,
                    format!("is for {found}, and this program for {needed}")
                );
            }
        }
    }

    #[test]
    fn library_for_an_unsupported_architecture_is_an_error() {
        let message = check_for("linux-x86_64", &elf(3), 1128)
            .unwrap_err()
            .to_string();
        assert!(
            message.contains("linux on another architecture"),
            "{message}"
        );
    }

    #[test]
    fn file_that_is_no_library_is_named() {
        let kinds: [(&[u8], &str); 6] = [
            (b"", "empty"),
            (b"PK\x03\x04", "wheel"),
            (b"\x1f\x8b\x08", "gzip"),
            (b"!<arch>\nx", "static library"),
            (b"<!DOCTYPE html>", "HTML"),
            (b"hello", "unknown kind"),
        ];
        for (head, kind) in kinds {
            let message = check_for("linux-x86_64", head, 10).unwrap_err().to_string();
            assert!(
                message.starts_with("is not a shared library") && message.contains(kind),
                "{message}"
            );
        }
    }

    #[test]
    fn elf_library_that_was_cut_short_is_incomplete() {
        let message = check_for("linux-x86_64", &elf(62), 1127)
            .unwrap_err()
            .to_string();
        assert!(message.contains("1127 bytes of at least 1128"), "{message}");
    }

    #[test]
    fn any_head_of_a_file_is_an_error_or_passes() {
        for head in libraries() {
            for length in 0..200 {
                let mut head = head.clone();
                head.truncate(length.min(4));
                head.resize(length.max(4), 0xff);
                assert!(
                    check_for("linux-x86_64", &head, length as u64).is_err(),
                    "{head:?}"
                );
            }
        }
    }
}

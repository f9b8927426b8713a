//! What kind of file something is, by its first bytes: whether it is a shared library for a target.

use std::fmt;

/// How many bytes of a file [`check`] wants to see at most.
pub(super) const HEAD: u64 = 4096;

/// How an operating system packs code into files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum System {
    Linux,
    MacOs,
    Windows,
}

/// The processors that are told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Architecture {
    X86_64,
    Aarch64,
    Other,
}

/// What a library is made for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Target {
    pub(super) system: System,
    pub(super) architecture: Architecture,
}

impl Target {
    /// The target of the program that runs.
    pub(super) const OF_THIS_PROGRAM: Self = Self {
        system: if cfg!(windows) {
            System::Windows
        } else if cfg!(target_vendor = "apple") {
            System::MacOs
        } else {
            System::Linux
        },
        architecture: if cfg!(target_arch = "x86_64") {
            Architecture::X86_64
        } else if cfg!(target_arch = "aarch64") {
            Architecture::Aarch64
        } else {
            Architecture::Other
        },
    };
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.system {
            System::Linux => "linux",
            System::MacOs => "macos",
            System::Windows => "windows",
        })?;
        f.write_str(match self.architecture {
            Architecture::X86_64 => " x86_64",
            Architecture::Aarch64 => " aarch64",
            Architecture::Other => " on another architecture",
        })
    }
}

/// What is the matter with a file; each text continues a sentence that begins with the file's name.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum FormatError {
    #[error("is not a shared library: it is {0}")]
    NotALibrary(&'static str),
    #[error("is for {found}, and this program for {needed}")]
    OtherTarget { found: Target, needed: Target },
    #[error("is cut short: it has {length} bytes of at least {needed}; fetch it again")]
    CutShort { length: u64, needed: u64 },
}

/// Checks that a file of `length` bytes that begins with `head` is a shared library for `needed`.
pub(super) fn check(head: &[u8], length: u64, needed: Target) -> Result<(), FormatError> {
    let bytes = Bytes(head);
    let found = match head {
        [] => return Err(FormatError::NotALibrary("empty")),
        [0x7f, b'E', b'L', b'F', ..] => vec![bytes.elf()],
        [0xcf, 0xfa, 0xed, 0xfe, ..] => vec![bytes.mach_o()],
        [0xca, 0xfe, 0xba, 0xbe, ..] => bytes.universal(),
        [b'M', b'Z', ..] => vec![bytes.pe()],
        _ => return Err(FormatError::NotALibrary(other_kind(head))),
    };
    if !found.contains(&needed) {
        return Err(FormatError::OtherTarget {
            found: found[0],
            needed,
        });
    }
    match bytes.elf_end() {
        Some(needed) if needed > length => Err(FormatError::CutShort { length, needed }),
        _ => Ok(()),
    }
}

/// What else the file is, of what one might take for a library.
fn other_kind(head: &[u8]) -> &'static str {
    const KINDS: [(&[u8], &str); 7] = [
        (
            b"PK\x03\x04",
            "a zip archive or a wheel, which has the library inside",
        ),
        (
            b"\x1f\x8b",
            "a gzip archive, which may have the library inside",
        ),
        (
            b"\x28\xb5\x2f\xfd",
            "a zstd archive, which may have the library inside",
        ),
        (
            b"!<arch>\n",
            "an archive of objects to link (a static library)",
        ),
        (
            b"version https://git-lfs",
            "a Git LFS pointer to a file that was not fetched",
        ),
        (b"<", "an HTML or XML page, perhaps a server's error page"),
        (b"#!", "a script"),
    ];
    KINDS
        .iter()
        .find(|(magic, _)| head.starts_with(magic))
        .map_or("of an unknown kind", |(_, kind)| kind)
}

/// Reads numbers at offsets of the head of a file. What lies behind its end reads as zero.
struct Bytes<'a>(&'a [u8]);

impl Bytes<'_> {
    fn at<const N: usize>(&self, offset: u64) -> [u8; N] {
        let offset = usize::try_from(offset).unwrap_or(usize::MAX);
        self.0
            .get(offset..)
            .and_then(|rest| rest.first_chunk())
            .copied()
            .unwrap_or([0; N])
    }

    fn u16(&self, offset: u64) -> u16 {
        u16::from_le_bytes(self.at(offset))
    }

    fn u32(&self, offset: u64) -> u32 {
        u32::from_le_bytes(self.at(offset))
    }

    fn u64(&self, offset: u64) -> u64 {
        u64::from_le_bytes(self.at(offset))
    }

    /// The target of an ELF file: `e_machine`, of a 64-bit little-endian file.
    fn elf(&self) -> Target {
        let architecture = match (self.at(4), self.u16(18)) {
            ([2, 1], 62) => Architecture::X86_64,
            ([2, 1], 183) => Architecture::Aarch64,
            _ => Architecture::Other,
        };
        Target {
            system: System::Linux,
            architecture,
        }
    }

    /// Where the last segment of an ELF file that is loaded into memory ends in the file, as `p_offset + p_filesz`.
    fn elf_end(&self) -> Option<u64> {
        if self.at(0) != *b"\x7fELF" || self.at(4) != [2, 1] {
            return None;
        }
        let (table, size, count) = (
            self.u64(32),
            u64::from(self.u16(54)),
            u64::from(self.u16(56)),
        );
        let segment_end = |index: u64| {
            let header = table.saturating_add(index * size);
            self.u64(header.saturating_add(8))
                .saturating_add(self.u64(header.saturating_add(32)))
        };
        (0..count).map(segment_end).max()
    }

    /// The target of a Mach-O file: its `cputype`.
    fn mach_o(&self) -> Target {
        Target {
            system: System::MacOs,
            architecture: mach_o_architecture(self.u32(4)),
        }
    }

    /// The targets of a Mach-O file for several architectures at once, which is big-endian. There is at least one.
    fn universal(&self) -> Vec<Target> {
        let count = u32::from_be_bytes(self.at(4)).clamp(1, 16);
        let cpu = |index: u32| u32::from_be_bytes(self.at(8 + 20 * u64::from(index)));
        let target = |index| Target {
            system: System::MacOs,
            architecture: mach_o_architecture(cpu(index)),
        };
        (0..count).map(target).collect()
    }

    /// The target of a PE file: the `Machine` of the header that the DOS header points to.
    fn pe(&self) -> Target {
        let header = u64::from(self.u32(0x3c));
        let architecture = match (self.at(header), self.u16(header + 4)) {
            ([b'P', b'E', 0, 0], 0x8664) => Architecture::X86_64,
            ([b'P', b'E', 0, 0], 0xaa64) => Architecture::Aarch64,
            _ => Architecture::Other,
        };
        Target {
            system: System::Windows,
            architecture,
        }
    }
}

/// The architecture that a Mach-O `cputype` stands for.
fn mach_o_architecture(cpu: u32) -> Architecture {
    match cpu {
        0x0100_0007 => Architecture::X86_64,
        0x0100_000c => Architecture::Aarch64,
        _ => Architecture::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LINUX: Target = Target {
        system: System::Linux,
        architecture: Architecture::X86_64,
    };
    const LINUX_ARM: Target = Target {
        system: System::Linux,
        architecture: Architecture::Aarch64,
    };
    const MACOS: Target = Target {
        system: System::MacOs,
        architecture: Architecture::Aarch64,
    };
    const WINDOWS: Target = Target {
        system: System::Windows,
        architecture: Architecture::X86_64,
    };

    /// The headers of an ELF library with one segment of 100 bytes at offset 1000.
    fn elf(machine: u16) -> Vec<u8> {
        let mut head = vec![0; 64 + 56];
        head[..6].copy_from_slice(b"\x7fELF\x02\x01");
        head[18..20].copy_from_slice(&machine.to_le_bytes());
        head[32] = 64;
        head[54] = 56;
        head[56] = 1;
        head[64 + 8..64 + 10].copy_from_slice(&1000u16.to_le_bytes());
        head[64 + 32] = 100;
        head
    }

    fn mach_o(cpu: u32) -> Vec<u8> {
        [0xfeed_facf_u32.to_le_bytes(), cpu.to_le_bytes()].concat()
    }

    fn universal(cpus: &[u32]) -> Vec<u8> {
        let mut head = [
            0xcafe_babe_u32.to_be_bytes(),
            (cpus.len() as u32).to_be_bytes(),
        ]
        .concat();
        for cpu in cpus {
            head.extend(cpu.to_be_bytes());
            head.extend([0; 16]);
        }
        head
    }

    fn pe(machine: u16) -> Vec<u8> {
        let mut head = vec![0; 0x80];
        head[..2].copy_from_slice(b"MZ");
        head[0x3c] = 0x80;
        head.extend(b"PE\0\0");
        head.extend(machine.to_le_bytes());
        head
    }

    #[test]
    fn a_library_for_the_target_passes() {
        let libraries = [
            (elf(62), LINUX),
            (elf(183), LINUX_ARM),
            (mach_o(0x0100_000c), MACOS),
            (universal(&[0x0100_0007, 0x0100_000c]), MACOS),
            (pe(0x8664), WINDOWS),
        ];
        for (head, target) in libraries {
            assert_eq!(check(&head, 1100, target), Ok(()), "{target}");
        }
    }

    #[test]
    fn a_library_for_another_target_is_named_as_such() {
        let libraries = [
            (elf(62), LINUX),
            (elf(183), LINUX_ARM),
            (mach_o(0x0100_000c), MACOS),
            (pe(0x8664), WINDOWS),
        ];
        for (head, found) in &libraries {
            for (_, needed) in libraries.iter().filter(|(_, needed)| needed != found) {
                let error = FormatError::OtherTarget {
                    found: *found,
                    needed: *needed,
                };
                assert_eq!(check(head, 1100, *needed), Err(error));
            }
        }
        let message = check(&elf(183), 1100, LINUX).unwrap_err().to_string();
        assert_eq!(
            message,
            "is for linux aarch64, and this program for linux x86_64"
        );
    }

    #[test]
    fn a_32_bit_library_is_for_another_architecture() {
        let mut head = elf(3);
        head[4] = 1;
        let message = check(&head, 1100, LINUX).unwrap_err().to_string();
        assert_eq!(
            message,
            "is for linux on another architecture, and this program for linux x86_64"
        );
    }

    #[test]
    fn what_is_no_library_is_said_to_be_what_it_is() {
        let kinds: [(&[u8], &str); 6] = [
            (b"", "empty"),
            (b"PK\x03\x04", "wheel"),
            (b"\x1f\x8b\x08", "gzip"),
            (b"!<arch>\nx", "static library"),
            (b"<!DOCTYPE html>", "HTML"),
            (b"hello", "unknown kind"),
        ];
        for (head, kind) in kinds {
            let message = check(head, 10, LINUX).unwrap_err().to_string();
            assert!(
                message.starts_with("is not a shared library") && message.contains(kind),
                "{message}"
            );
        }
    }

    #[test]
    fn a_library_that_is_cut_short_is_found_out() {
        assert_eq!(
            check(&elf(62), 1099, LINUX),
            Err(FormatError::CutShort {
                length: 1099,
                needed: 1100
            })
        );
        assert_eq!(
            check(&elf(62)[..20], 20, LINUX),
            Ok(()),
            "too short to tell: the operating system says so"
        );
    }

    #[test]
    fn no_head_of_a_file_is_too_odd() {
        for magic in [
            &b"\x7fELF\x02\x01"[..],
            b"\xcf\xfa\xed\xfe",
            b"\xca\xfe\xba\xbe",
            b"MZ",
        ] {
            for length in 0..200 {
                let head: Vec<u8> = magic
                    .iter()
                    .copied()
                    .chain(std::iter::repeat_n(0xff, length))
                    .collect();
                assert!(check(&head, head.len() as u64, MACOS).is_err(), "{head:?}");
            }
        }
    }
}

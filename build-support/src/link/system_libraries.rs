//! The libraries that a shared library needs of the system, and which of them are missing.

use std::io;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::target::{OperatingSystem, Target};

/// The names of the libraries that the shared library at `path` needs and this system does not have; `None` where this
/// can't be found out: for another target than this program's, or on a system without `ldd`.
pub fn missing(path: &Path, target: Target) -> io::Result<Option<Vec<String>>> {
    let is_ours = Target::from_this_program() == target;
    if !is_ours || target.operating_system != OperatingSystem::Linux {
        return Ok(None);
    }
    let listed = Command::new("ldd")
        .arg(path)
        .env("LC_ALL", "C")
        .stdin(Stdio::null())
        .output();
    match listed {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
        Ok(output) => Ok(Some(not_found(&String::from_utf8_lossy(&output.stdout)))),
    }
}

/// The names in what `ldd` prints in front of `=> not found`.
fn not_found(listing: &str) -> Vec<String> {
    let names = listing
        .lines()
        .filter_map(|line| line.split_once(" => not found"));
    let mut names: Vec<_> = names.map(|(name, _)| name.trim().to_owned()).collect();
    names.sort_unstable();
    names.dedup();
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_ldd_does_not_find_is_named_once() {
        let listing = "\tlinux-vdso.so.1 (0x00007ffd)\n\
            \tlibrccl.so.1 => not found\n\
            \tlibm.so.6 => /lib/x86_64-linux-gnu/libm.so.6 (0x00007f0a)\n\
            \tlibMIOpen.so.1 => not found\n\
            \tlibrccl.so.1 => not found\n";
        assert_eq!(not_found(listing), ["libMIOpen.so.1", "librccl.so.1"]);
        assert!(not_found("\tstatically linked\n").is_empty());
    }
}

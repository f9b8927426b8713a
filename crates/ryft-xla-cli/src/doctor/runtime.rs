//! What a plugin would find of its vendor's when a program uses it on this machine: the driver, and the libraries of its runtime.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{env, fs};

use ryft_build_support::link::search_path;
use ryft_build_support::part::Part;
use ryft_build_support::pin::{Pin, Runtime};
use ryft_build_support::resolver::Plan;
use ryft_build_support::target::Target;

use super::{Finding, Verdict};

/// The driver's library.
const DRIVER: &str = "libcuda.so.1";

/// Where the driver's kernel module says its version.
const MODULE: &str = "/proc/driver/nvidia/version";

/// Looks for what the plugin at `path` loads when a client is made or a program runs. Nothing where the plan's part has
/// no runtime in the pin, or is for another target than this program's.
pub(super) fn look_at(plan: &Plan, pin: &Pin, path: &Path) -> Vec<Finding> {
    let (Part::Device(device) | Part::Runtime(device)) = plan.part else {
        return Vec::new();
    };
    match pin.runtime(device, plan.target) {
        Ok(Some(runtime)) if plan.target == Target::from_this_program() => {
            let places = Places::new(path);
            vec![
                libraries(plan, runtime, &places),
                driver(plan, runtime, &places),
            ]
        }
        _ => Vec::new(),
    }
}

/// Where the linker looks, in its order.
struct Places {
    directories: Vec<PathBuf>,
    /// What the linker's cache has, by name.
    cache: BTreeMap<String, PathBuf>,
}

impl Places {
    fn new(plugin: &Path) -> Self {
        let mut directories = search_path(plugin);
        let variable = env::var_os("LD_LIBRARY_PATH").unwrap_or_default();
        directories.extend(env::split_paths(&variable).filter(|path| path.is_absolute()));
        Self {
            directories,
            cache: cache(),
        }
    }

    fn find(&self, name: &str) -> Option<PathBuf> {
        let in_directories = self
            .directories
            .iter()
            .map(|directory| directory.join(name));
        let mut paths = in_directories.chain(self.cache.get(name).cloned());
        paths.find(|path| path.is_file())
    }
}

/// The libraries that the linker's cache lists.
fn cache() -> BTreeMap<String, PathBuf> {
    let list = |program: &str| {
        let mut command = Command::new(program);
        let output = command.arg("-p").stdin(Stdio::null()).output().ok()?;
        Some(String::from_utf8_lossy(&output.stdout).into_owned())
    };
    // It is not on the path of every user.
    let listing = list("ldconfig").or_else(|| list("/sbin/ldconfig"));
    let listing = listing.unwrap_or_default();
    let entries = listing.lines().filter_map(|line| {
        let (name, path) = line.trim().split_once(" => ")?;
        let name = name.split(' ').next()?;
        Some((name.to_owned(), PathBuf::from(path)))
    });
    // The first of a name wins.
    entries.rev().collect()
}

fn libraries(plan: &Plan, runtime: &Runtime, places: &Places) -> Finding {
    let name = format!("{}, its libraries", plan.part);
    let (mut found, mut missing) = (BTreeMap::new(), Vec::new());
    for wheel in &runtime.wheels {
        for library in wheel.libraries() {
            match places.find(library) {
                Some(path) => *found.entry(home(&path)).or_insert(0) += 1,
                None => missing.push((library, wheel.file.as_str())),
            }
        }
    }
    let found: Vec<_> = found
        .iter()
        .map(|(home, count)| format!("{count} in {}", home.display()))
        .collect();
    let Some((first, wheel)) = missing.first() else {
        return Finding::new(name, Verdict::Good, found.join(", "));
    };
    let others = match missing.len() - 1 {
        0 => String::new(),
        others => format!(" and {others} others"),
    };
    let found = match found.is_empty() {
        true => "none found".into(),
        false => format!("found {}", found.join(", ")),
    };
    let detail = format!("{first}{others} missing, which a program may load when it runs; {found}");
    let help = format!(
        "turn on the feature {}, which fetches {wheel} and the others; or docs/accelerators.md says what provides them",
        Part::Runtime(runtime.device)
    );
    Finding::new(name, Verdict::Note, detail).help(help)
}

/// The directory of `path`, without what the plugin's search path goes up.
fn home(path: &Path) -> PathBuf {
    let directory = path.parent().unwrap_or(path);
    fs::canonicalize(directory).unwrap_or_else(|_| directory.into())
}

fn driver(plan: &Plan, runtime: &Runtime, places: &Places) -> Finding {
    let name = format!("{}, the driver", plan.part);
    let Some(path) = places.find(DRIVER) else {
        let detail = format!("there is no {DRIVER}: the plugin loads, and finds no device");
        let help = format!("install NVIDIA's driver, {} or newer", runtime.driver);
        return Finding::new(name, Verdict::Note, detail).help(help);
    };
    let module = fs::read_to_string(MODULE).unwrap_or_default();
    let file = fs::canonicalize(&path).unwrap_or_default();
    let file = file.file_name().unwrap_or_default().to_string_lossy();
    let version = version_of_module(&module).or_else(|| version_of_file(&file));
    let (path, needed) = (path.display(), &runtime.driver);
    match version {
        None => Finding::new(
            name,
            Verdict::Note,
            format!("{path}, of an unknown version"),
        )
        .help(format!("the plugin needs {needed} or newer")),
        Some(version) if numbers(&version) < numbers(needed) => {
            let detail = format!("{path} is {version}, and the plugin needs {needed} or newer");
            Finding::new(name, Verdict::Note, detail).help("update NVIDIA's driver")
        }
        Some(version) => {
            let detail = format!("{path} is {version}, and the plugin needs {needed} or newer");
            Finding::new(name, Verdict::Good, detail)
        }
    }
}

/// The version in what the kernel module says: the first word that is numbers with points between them.
fn version_of_module(text: &str) -> Option<String> {
    let line = text
        .lines()
        .find(|line| line.starts_with("NVRM version:"))?;
    let is_version = |word: &&str| word.contains('.') && numbers(word).is_some();
    line.split_whitespace().find(is_version).map(Into::into)
}

/// The version in the name of the driver's file: `libcuda.so.580.159.04`.
fn version_of_file(name: &str) -> Option<String> {
    let version = name.strip_prefix("libcuda.so.")?;
    (version.contains('.') && numbers(version).is_some()).then(|| version.into())
}

/// The numbers of a version, to be compared; `None` where it is no version.
fn numbers(version: &str) -> Option<Vec<u32>> {
    version.split('.').map(|part| part.parse().ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_drivers_version_is_read_from_the_module_and_from_the_file() {
        for module in [
            "NVRM version: NVIDIA UNIX Open Kernel Module for x86_64  580.159.04  Release Build  (nixbld@)\n\
             GCC version:  gcc version 15.3.0 (GCC)\n",
            "NVRM version: NVIDIA UNIX x86_64 Kernel Module  580.159.04  Wed May  6 12:00:00 UTC 2026\n",
        ] {
            assert_eq!(version_of_module(module).as_deref(), Some("580.159.04"));
        }
        assert_eq!(version_of_module("GCC version: gcc 15.3.0\n"), None);
        let file = version_of_file("libcuda.so.580.159.04");
        assert_eq!(file.as_deref(), Some("580.159.04"));
        assert_eq!(version_of_file("libcuda.so.1"), None);
    }

    #[test]
    fn versions_compare_by_their_numbers() {
        assert!(numbers("580.65.06") < numbers("580.159.04"));
        assert!(numbers("525.60.13") < numbers("1000.1"));
        assert_eq!(numbers("580.x"), None);
    }
}

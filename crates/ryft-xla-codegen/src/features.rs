//! The accelerators' features in the manifests of `ryft-pjrt-sys` and of the facade `ryft-xla-sys`.

use std::fs;

use ryft_build_support::part::Device;

use crate::output::{Files, Marks, Output};
use crate::{Result, workspace};

/// The lines of a manifest around the features.
const MARKS: Marks = Marks {
    begin: "# Accelerators, written by `cargo run -p ryft-xla-codegen -- features`:\n",
    end: "# (end of the accelerators)\n",
};

/// Both manifests, with a feature for each device.
pub fn output() -> Result<Output> {
    let directory = workspace().join("crates");
    let mut files = Files::new();
    for (path, feature) in [
        (
            "ryft-pjrt-sys/Cargo.toml",
            of_sys_crate as fn(Device) -> String,
        ),
        ("ryft-xla-sys/Cargo.toml", of_facade),
    ] {
        let features: String = Device::ALL.into_iter().map(feature).collect();
        let manifest = fs::read_to_string(directory.join(path))?;
        let manifest = MARKS
            .replace(&manifest, &features)
            .ok_or_else(|| format!("{path}: no line {}", MARKS.begin))?;
        files.insert(path.into(), manifest.into_bytes());
    }
    Ok(Output {
        directory,
        endings: &[],
        files,
    })
}

fn of_sys_crate(device: Device) -> String {
    let name = device.name();
    let mut features = format!("{name} = []\n");
    if device.has_runtime() {
        features += &format!("{} = [\"{name}\"]\n", device.runtime_name());
    }
    features
}

fn of_facade(device: Device) -> String {
    let runtime = device.has_runtime().then(|| device.runtime_name());
    let features = [device.name()].into_iter().chain(runtime);
    features
        .map(|feature| format!("{feature} = [\"ryft-pjrt-sys/{feature}\"]\n"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn features_are_replaced_between_the_marks_alone() {
        let Marks { begin, end } = MARKS;
        let manifest =
            |features: &str| format!("[features]\na = []\n{begin}{features}{end}b = []\n");
        let written = MARKS.replace(&manifest("old = []\n"), "new = []\n");
        assert_eq!(written, Some(manifest("new = []\n")));
        assert_eq!(MARKS.replace("[features]\n", "new = []\n"), None);
    }

    #[test]
    fn the_committed_manifests_have_a_feature_for_each_device() {
        let differences = output().unwrap().differences().unwrap();
        assert!(differences.is_empty(), "{differences:#?}");
    }
}

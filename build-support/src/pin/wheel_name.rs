//! The file name of a wheel, which says what pip has to be asked for.

use crate::target::{Architecture, OperatingSystem, Target};

/// The parts of a wheel's file name, `{package}-{version}-{python}-{abi}-{platforms}.whl`, as the
/// [binary distribution format](https://packaging.python.org/en/latest/specifications/binary-distribution-format/)
/// lays them out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WheelName {
    /// The package, with `_` for every run of `-`, `_` and `.`.
    pub package: String,
    /// The version.
    pub version: String,
    /// The Python tag, `py3` or `cp312` for instance.
    pub python: String,
    /// The ABI tag, `none` or `abi3` for instance.
    pub abi: String,
    /// The platform tags, any of which fits.
    pub platforms: Vec<String>,
}

impl WheelName {
    /// Takes the file name `file` apart; `None` when it is not a wheel's.
    ///
    /// A build tag, which may follow the version, is not supported: pip can't be asked for one.
    pub fn parse(file: &str) -> Option<Self> {
        let tags: Vec<_> = file.strip_suffix(".whl")?.split('-').collect();
        let &[package, version, python, abi, platforms] = tags.as_slice() else {
            return None;
        };
        if tags.iter().any(|tag| tag.is_empty()) {
            return None;
        }
        Some(Self {
            package: package.into(),
            version: version.into(),
            python: python.into(),
            abi: abi.into(),
            platforms: platforms.split('.').map(Into::into).collect(),
        })
    }

    /// Whether the wheel's library runs on `target`.
    pub fn fits(&self, target: Target) -> bool {
        let system = match target.operating_system {
            OperatingSystem::Linux => ["manylinux", "linux"].as_slice(),
            OperatingSystem::MacOs => &["macosx"],
            OperatingSystem::Windows => &["win"],
            OperatingSystem::Other(name) => &[name],
        };
        let architecture = match (target.operating_system, target.architecture) {
            (OperatingSystem::Windows, Architecture::X86_64) => "amd64",
            (OperatingSystem::MacOs | OperatingSystem::Windows, Architecture::Aarch64) => "arm64",
            (_, Architecture::X86_64) => "x86_64",
            (_, Architecture::Aarch64) => "aarch64",
            (_, Architecture::Other(name)) => name,
        };
        self.platforms.iter().all(|platform| {
            system.iter().any(|system| platform.starts_with(system))
                && platform.ends_with(architecture)
        })
    }

    /// The arguments that make `pip download` choose this wheel, whatever system and Python pip itself runs on, with spaces
    /// between them.
    pub fn pip_arguments(&self) -> String {
        let (implementation, python) = match self.python.strip_prefix("cp") {
            Some(version) => ("cp", version),
            None => ("py", self.python.trim_start_matches("py")),
        };
        let platforms = self.platforms.join(" --platform ");
        let (package, version, abi) = (&self.package, &self.version, &self.abi);
        format!(
            "--implementation {implementation} --python-version {python} --abi {abi} --platform {platforms} \
             {package}=={version}"
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::target::TARGETS;

    #[test]
    fn the_name_says_what_pip_is_asked_for() {
        let name = WheelName::parse(
            "torch_mlir-20261001-cp312-abi3-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl",
        );
        let arguments = name.unwrap().pip_arguments();
        assert_eq!(
            arguments,
            "--implementation cp --python-version 312 --abi abi3 \
             --platform manylinux_2_27_x86_64 --platform manylinux_2_28_x86_64 torch_mlir==20261001"
        );
        let name = WheelName::parse("jax_cuda12_pjrt-0.10.0-py3-none-manylinux_2_27_aarch64.whl");
        let arguments = name.unwrap().pip_arguments();
        assert_eq!(
            arguments,
            "--implementation py --python-version 3 --abi none --platform manylinux_2_27_aarch64 jax_cuda12_pjrt==0.10.0"
        );
    }

    #[test]
    fn a_wheel_fits_the_targets_that_its_platform_tags_name() {
        let fitting = [
            (
                "manylinux_2_27_x86_64.manylinux_2_28_x86_64",
                "linux-x86_64",
            ),
            ("manylinux_2_28_aarch64", "linux-aarch64"),
            ("linux_x86_64", "linux-x86_64"),
            ("macosx_11_0_arm64", "macos-aarch64"),
            ("win_amd64", "windows-x86_64"),
        ];
        for (platforms, fits) in fitting {
            let name = WheelName::parse(&format!("a-1-py3-none-{platforms}.whl")).unwrap();
            let targets: Vec<_> = TARGETS
                .into_iter()
                .filter(|target| name.fits(*target))
                .collect();
            assert_eq!(targets, [fits.parse().unwrap()], "{platforms}");
        }
    }
}

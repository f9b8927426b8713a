//! What a crate can ask for: a component to link, or a device's plugin to load.

use std::fmt;
use std::str::FromStr;

use serde::Deserialize;

/// A native part that a crate links.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Component {
    /// MLIR, StableHLO and the dialects beside them.
    Mlir,
    /// The PJRT C API with the CPU plugin behind it.
    PjrtCpu,
    /// The distributed runtime's service and client.
    Distributed,
}

/// An accelerator with a PJRT plugin.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Device {
    /// NVIDIA GPUs through CUDA 12.
    Cuda12,
    /// NVIDIA GPUs through CUDA 13.
    Cuda13,
    /// AMD GPUs through ROCm 7.
    Rocm7,
    /// Google's TPUs.
    Tpu,
    /// AWS Trainium and Inferentia.
    Neuron,
}

/// A component or a device: whatever an artifact can provide.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(try_from = "String")]
pub enum Part {
    /// A native part that a crate links.
    Component(Component),
    /// An accelerator's plugin.
    Device(Device),
}

impl Component {
    /// Every component.
    pub const ALL: [Self; 3] = [Self::Mlir, Self::PjrtCpu, Self::Distributed];

    /// The name that the pin, messages and documents use: `mlir`, `pjrt-cpu`, `distributed`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Mlir => "mlir",
            Self::PjrtCpu => "pjrt-cpu",
            Self::Distributed => "distributed",
        }
    }
}

impl Device {
    /// Every device.
    pub const ALL: [Self; 5] = [
        Self::Cuda12,
        Self::Cuda13,
        Self::Rocm7,
        Self::Tpu,
        Self::Neuron,
    ];

    /// The name that the pin, features, messages and documents use, `cuda-12` for instance.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Cuda12 => "cuda-12",
            Self::Cuda13 => "cuda-13",
            Self::Rocm7 => "rocm-7",
            Self::Tpu => "tpu",
            Self::Neuron => "neuron",
        }
    }
}

impl Part {
    /// Every component and every device.
    pub fn all() -> impl Iterator<Item = Self> {
        let components = Component::ALL.into_iter().map(Self::Component);
        components.chain(Device::ALL.into_iter().map(Self::Device))
    }

    /// The name of the component or device.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Component(component) => component.name(),
            Self::Device(device) => device.name(),
        }
    }

    /// The environment variable that overrides where this part comes from.
    pub const fn override_variable(self) -> &'static str {
        match self {
            Self::Component(_) => "RYFT_XLA_SYS_ARCHIVE",
            Self::Device(Device::Cuda12) => "PJRT_PLUGIN_CUDA_12_LIB",
            Self::Device(Device::Cuda13) => "PJRT_PLUGIN_CUDA_13_LIB",
            Self::Device(Device::Rocm7) => "PJRT_PLUGIN_ROCM_7_LIB",
            Self::Device(Device::Tpu) => "PJRT_PLUGIN_TPU_LIB",
            Self::Device(Device::Neuron) => "PJRT_PLUGIN_NEURON_LIB",
        }
    }
}

impl From<Component> for Part {
    fn from(component: Component) -> Self {
        Self::Component(component)
    }
}

impl From<Device> for Part {
    fn from(device: Device) -> Self {
        Self::Device(device)
    }
}

impl fmt::Display for Part {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.name())
    }
}

/// A name that is neither a component's nor a device's.
#[derive(Debug, thiserror::Error)]
#[error(
    "there is no component or device {name:?}; there are {}",
    list_of_parts()
)]
pub struct UnknownPart {
    name: String,
}

impl FromStr for Part {
    type Err = UnknownPart;

    fn from_str(name: &str) -> Result<Self, Self::Err> {
        Self::all()
            .find(|part| part.name() == name)
            .ok_or_else(|| UnknownPart { name: name.into() })
    }
}

impl TryFrom<String> for Part {
    type Error = UnknownPart;

    fn try_from(name: String) -> Result<Self, Self::Error> {
        name.parse()
    }
}

fn list_of_parts() -> String {
    Part::all().map(Part::name).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_part_reads_back_from_its_name() {
        assert_eq!(Part::all().count(), 8);
        for part in Part::all() {
            assert_eq!(part.name().parse::<Part>().unwrap(), part);
        }
    }

    #[test]
    fn an_unknown_part_is_refused_with_the_known_ones() {
        let error = "cuda-11".parse::<Part>().unwrap_err().to_string();
        assert!(error.contains("\"cuda-11\""), "{error}");
        assert!(
            error.contains("pjrt-cpu") && error.contains("neuron"),
            "{error}"
        );
    }

    #[test]
    fn components_share_an_override_and_each_device_has_its_own() {
        let variables: Vec<_> = Part::all().map(Part::override_variable).collect();
        assert_eq!(variables[..3], ["RYFT_XLA_SYS_ARCHIVE"; 3]);
        let devices: std::collections::BTreeSet<_> = variables[3..].iter().collect();
        assert_eq!(devices.len(), 5);
    }
}

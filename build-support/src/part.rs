//! What a crate can ask for: a component, or the PJRT plugin of a device.

mod device;

use std::fmt;
use std::str::FromStr;

pub use device::Device;

/// A native part that a crate uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Component {
    /// MLIR, StableHLO and other dialects.
    Mlir,
    /// The PJRT C API with the CPU plugin behind it.
    PjrtCpu,
    /// The distributed runtime's service and client.
    Distributed,
}

/// A component or a device: whatever an artifact can provide.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// A native part that a crate uses.
    Component(Component),
    /// An accelerator's plugin.
    Device(Device),
    /// An accelerator's plugin in one directory with its vendor's libraries.
    Runtime(Device),
}

/// The variable that overrides every component whose library it names.
pub const SHARED_VARIABLE: &str = "RYFT_XLA_SYS_ARCHIVE";

impl Component {
    /// Every component.
    pub const ALL: [Self; 3] = [Self::Mlir, Self::PjrtCpu, Self::Distributed];

    /// Its name, its variable, and how the names of functions begin that tell a library which provides it.
    const fn facts(self) -> (&'static str, &'static str, &'static [&'static str]) {
        match self {
            Self::Mlir => ("mlir", "RYFT_MLIR_LIB", &["mlirContextCreate"]),
            Self::PjrtCpu => ("pjrt-cpu", "PJRT_PLUGIN_CPU_LIB", &["GetPjrtApi"]),
            // This project's archives export the C functions, TensorFlow's library the C++ that they are made of.
            Self::Distributed => (
                "distributed",
                "RYFT_DISTRIBUTED_LIB",
                &[
                    "PJRT_Distributed_Runtime_",
                    "_ZN3xla27GetDistributedRuntimeClient",
                ],
            ),
        }
    }

    /// The name that the pin, messages and documents use: `mlir`, `pjrt-cpu`, `distributed`.
    pub const fn name(self) -> &'static str {
        self.facts().0
    }

    /// The environment variable that overrides this component alone, when a crate is built and when a program runs.
    pub const fn variable(self) -> &'static str {
        self.facts().1
    }

    /// How the names of functions begin that tell a library which provides the component.
    pub const fn markers(self) -> &'static [&'static str] {
        self.facts().2
    }
}

impl Part {
    /// Every component, every device, and every device with its runtime.
    pub fn all() -> impl Iterator<Item = Self> {
        let components = Component::ALL.into_iter().map(Self::Component);
        let runtimes = Device::ALL
            .into_iter()
            .filter(|device| device.has_runtime());
        components
            .chain(Device::ALL.into_iter().map(Self::Device))
            .chain(runtimes.map(Self::Runtime))
    }

    /// The name of the component or device.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Component(component) => component.name(),
            Self::Device(device) => device.name(),
            Self::Runtime(device) => device.runtime_name(),
        }
    }

    /// The part whose library it is: of a device with its runtime, the device.
    pub const fn without_runtime(self) -> Self {
        match self {
            Self::Runtime(device) => Self::Device(device),
            part => part,
        }
    }

    /// The environment variable that overrides this part alone, when a crate is built and when a program runs.
    pub const fn variable(self) -> &'static str {
        match self {
            Self::Component(component) => component.variable(),
            Self::Device(device) | Self::Runtime(device) => device.variable(),
        }
    }

    /// The variables that override this part: its own, which wins, and for a component the one that they share.
    pub fn variables(self) -> impl Iterator<Item = &'static str> {
        let shared = matches!(self, Self::Component(_)).then_some(SHARED_VARIABLE);
        [self.variable()].into_iter().chain(shared)
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

impl FromStr for Part {
    type Err = String;

    fn from_str(name: &str) -> Result<Self, Self::Err> {
        Self::all().find(|part| part.name() == name).ok_or_else(|| {
            let known: Vec<_> = Self::all().map(Self::name).collect();
            let known = known.join(", ");
            format!("there is no component or device {name:?}; there are {known}")
        })
    }
}

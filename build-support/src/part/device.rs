//! The accelerators. Each is declared in one line, and its variable, constant and functions follow from its name.

/// Declares the devices: for each the variant, its name and what it is for.
macro_rules! devices {
    ($($variant:ident $name:literal $description:literal)+) => {
        /// An accelerator with a PJRT plugin.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Device {
            $(#[doc = concat!($description, ".")] $variant,)+
        }

        impl Device {
            /// Every device.
            pub const ALL: [Self; [$($name),+].len()] = [$(Self::$variant),+];

            /// The name that the pin, features, messages and documents use, `cuda-12` for instance.
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)+
                }
            }

            /// What it is, as a heading in documentation: `NVIDIA GPUs through CUDA 12`.
            pub const fn description(self) -> &'static str {
                match self {
                    $(Self::$variant => $description,)+
                }
            }

            /// The environment variable that overrides its plugin, `PJRT_PLUGIN_CUDA_12_LIB` for instance.
            pub const fn variable(self) -> &'static str {
                match self {
                    $(Self::$variant => {
                        const BYTES: [u8; START.len() + $name.len() + END.len()] = variable($name);
                        const { text(&BYTES) }
                    })+
                }
            }
        }
    };
}

devices! {
    Cuda12 "cuda-12" "NVIDIA GPUs through CUDA 12"
    Cuda13 "cuda-13" "NVIDIA GPUs through CUDA 13"
    Rocm7 "rocm-7" "AMD GPUs through ROCm 7"
    Tpu "tpu" "Google's TPUs"
    Neuron "neuron" "AWS Trainium and Inferentia"
    Metal "metal" "Apple's GPUs through Metal"
}

const START: &str = "PJRT_PLUGIN_";
const END: &str = "_LIB";

impl Device {
    /// Its name as a constant's: `CUDA_12`.
    pub fn constant(self) -> &'static str {
        let variable = self.variable();
        &variable[START.len()..variable.len() - END.len()]
    }

    /// The name of the function that gives its plugin's path: `pjrt_cuda_12_plugin_path`.
    pub fn path_function(self) -> String {
        format!("pjrt_{}_plugin_path", self.name().replace('-', "_"))
    }
}

/// `PJRT_PLUGIN_`, the name in capitals, and `_LIB`.
const fn variable<const LENGTH: usize>(name: &str) -> [u8; LENGTH] {
    let (start, name, end) = (START.as_bytes(), name.as_bytes(), END.as_bytes());
    let mut bytes = [0; LENGTH];
    let mut index = 0;
    while index < LENGTH {
        bytes[index] = if index < start.len() {
            start[index]
        } else if index < start.len() + name.len() {
            match name[index - start.len()] {
                b'-' => b'_',
                byte => byte.to_ascii_uppercase(),
            }
        } else {
            end[index - start.len() - name.len()]
        };
        index += 1;
    }
    bytes
}

const fn text(bytes: &'static [u8]) -> &'static str {
    match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(_) => panic!("the name of a device is ASCII"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_device_is_called_follows_from_its_name() {
        assert_eq!(Device::Cuda12.variable(), "PJRT_PLUGIN_CUDA_12_LIB");
        assert_eq!(Device::Cuda12.constant(), "CUDA_12");
        assert_eq!(Device::Cuda12.path_function(), "pjrt_cuda_12_plugin_path");
        assert_eq!(Device::Neuron.variable(), "PJRT_PLUGIN_NEURON_LIB");
    }
}

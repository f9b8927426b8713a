//! The accelerators. Each is declared in one line, and its variable and functions follow from that.

/// Declares the devices: for each the variant, its name, the same as a constant's, and what it is for.
macro_rules! devices {
    ($($variant:ident $name:literal $constant:literal $description:literal)+) => {
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

            /// The name of its plugin together with the vendor's libraries that it needs: `cuda-12-runtime`.
            pub const fn runtime_name(self) -> &'static str {
                match self {
                    $(Self::$variant => concat!($name, "-runtime"),)+
                }
            }

            /// Its name as a constant's: `CUDA_12`.
            pub const fn constant(self) -> &'static str {
                match self {
                    $(Self::$variant => $constant,)+
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
                    $(Self::$variant => concat!("PJRT_PLUGIN_", $constant, "_LIB"),)+
                }
            }
        }
    };
}

devices! {
    Cuda12 "cuda-12" "CUDA_12" "NVIDIA GPUs through CUDA 12"
    Cuda13 "cuda-13" "CUDA_13" "NVIDIA GPUs through CUDA 13"
    Rocm7 "rocm-7" "ROCM_7" "AMD GPUs through ROCm 7"
    Rocm10 "rocm-10" "ROCM_10" "AMD GPUs through ROCm 10"
    Oneapi "oneapi" "ONEAPI" "Intel GPUs through oneAPI"
    Tpu "tpu" "TPU" "Google's TPUs"
    Neuron "neuron" "NEURON" "AWS Trainium and Inferentia"
    Metal "metal" "METAL" "Apple's GPUs through Metal"
    Tenstorrent "tenstorrent" "TENSTORRENT" "Tenstorrent's accelerators"
}

impl Device {
    /// Whether the pin knows the vendor's libraries that its plugin needs, so that the part `<name>-runtime` has them.
    pub const fn has_runtime(self) -> bool {
        matches!(self, Self::Cuda12 | Self::Cuda13)
    }

    /// The name of the function that gives its plugin's path: `pjrt_cuda_12_plugin_path`.
    pub fn path_function(self) -> String {
        format!("pjrt_{}_plugin_path", self.constant().to_lowercase())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_device_is_called_follows_from_its_name() {
        for device in Device::ALL {
            let constant = device.name().to_uppercase().replace('-', "_");
            assert_eq!(device.constant(), constant);
        }
        assert_eq!(Device::Cuda12.variable(), "PJRT_PLUGIN_CUDA_12_LIB");
        assert_eq!(Device::Cuda12.path_function(), "pjrt_cuda_12_plugin_path");
    }
}

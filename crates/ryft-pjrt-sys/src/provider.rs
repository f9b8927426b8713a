//! What provides the libraries that plugins need.

/// The starts of library names, each with what the libraries belong to. The names are those that the plugins of the pin
/// need to be loaded (`readelf --dynamic`); the packages are those of the vendors' own repositories.
const PROVIDERS: [(&str, &str); 21] = [
    (
        "librocprofiler-sdk",
        "rocprofiler-sdk of ROCm 7.1 or newer (AMD's package rocprofiler-sdk)",
    ),
    (
        "librocprofiler-register.",
        "ROCm 7 (AMD's package rocprofiler-register)",
    ),
    ("librccl.", "ROCm 7 (AMD's package rccl)"),
    ("librocm-core.", "ROCm 7 (AMD's package rocm-core)"),
    ("libhipblaslt.", "ROCm 7 (AMD's package hipblaslt)"),
    ("libamdhip64.", "ROCm 7 (AMD's package hip-runtime-amd)"),
    ("libhiprtc", "ROCm 7 (AMD's package hip-runtime-amd)"),
    ("libroctracer64.", "ROCm 7 (AMD's package roctracer)"),
    ("libroctx64.", "ROCm 7 (AMD's package roctracer)"),
    ("libhsa-runtime64.", "ROCm 7 (AMD's package hsa-rocr)"),
    ("librocm_smi64.", "ROCm 7 (AMD's package rocm-smi-lib)"),
    ("libMIOpen.", "ROCm 7 (AMD's package miopen-hip)"),
    ("libhipsolver.", "ROCm 7 (AMD's package hipsolver)"),
    ("librocsolver.", "ROCm 7 (AMD's package rocsolver)"),
    ("librocsparse.", "ROCm 7 (AMD's package rocsparse)"),
    ("libamd_comgr.", "ROCm 7 (AMD's package comgr)"),
    (
        "libnuma.",
        "the system (Debian and Ubuntu: libnuma1, Fedora and RHEL: numactl-libs)",
    ),
    (
        "libcuda.",
        "NVIDIA's driver, which the kernel module has to match",
    ),
    (
        "libnrt.",
        "the Neuron runtime (AWS's package aws-neuronx-runtime-lib)",
    ),
    (
        "libnccom.",
        "the Neuron collectives (AWS's package aws-neuronx-collectives)",
    ),
    ("libpython3.", "Python of just that version"),
];

/// What the library called `name` belongs to, for a person who is to install it.
pub(crate) fn of(name: &str) -> Option<&'static str> {
    let (_, provider) = PROVIDERS
        .iter()
        .find(|(start, _)| name.starts_with(start))?;
    Some(provider)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_library_that_rocm_misses_first_is_one_of_the_profiler() {
        let provider = of("librocprofiler-sdk-attach.so.1").unwrap();
        assert!(provider.contains("rocprofiler-sdk"), "{provider}");
    }

    #[test]
    fn every_library_of_rocm_that_the_pinned_plugin_needs_is_known() {
        for name in [
            "librocprofiler-sdk-rocpd.so.1",
            "librocprofiler-sdk-roctx.so.1",
            "librocprofiler-sdk.so.1",
            "librccl.so.1",
            "librocm-core.so.1",
            "libhipblaslt.so.1",
            "libamdhip64.so.7",
            "libhiprtc-builtins.so.7",
            "libhiprtc.so.7",
            "libroctracer64.so.4",
            "libroctx64.so.4",
            "libhsa-runtime64.so.1",
            "librocm_smi64.so.1",
            "librocprofiler-register.so.0",
            "libnuma.so.1",
            "libMIOpen.so.1",
            "libhipsolver.so.1",
            "librocsparse.so.1",
            "libamd_comgr.so.3",
            "librocsolver.so.0",
        ] {
            assert!(of(name).is_some(), "{name}");
        }
    }

    #[test]
    fn a_library_of_the_users_own_is_not_guessed_at() {
        assert_eq!(of("libmine.so"), None);
        assert_eq!(of(""), None);
    }
}

//! What provides the libraries that plugins need.

/// The starts of library names, each with what the libraries belong to. The names are those that the plugins of the pin
/// need to be loaded (`readelf --dynamic`); the packages are those of the vendors' own repositories, and for oneAPI of the Python
/// package index.
const PROVIDERS: [(&str, &str); 39] = [
    (
        "librocprofiler-sdk",
        "rocprofiler-sdk of ROCm 7.1 or newer (AMD's package rocprofiler-sdk, of ROCm 10 amdrocm-profiler-base)",
    ),
    (
        "librocprofiler-register.",
        "ROCm 7 (AMD's package rocprofiler-register)",
    ),
    (
        "librccl.",
        "ROCm (AMD's package rccl, of ROCm 10 amdrocm-rccl)",
    ),
    ("librocm-core.", "ROCm 7 (AMD's package rocm-core)"),
    (
        "librocm_sysdeps_",
        "ROCm 10 (AMD's package amdrocm-sysdeps)",
    ),
    (
        "libhipblaslt.",
        "ROCm (AMD's package hipblaslt, of ROCm 10 amdrocm-blas)",
    ),
    (
        "librocblas.",
        "ROCm (AMD's package rocblas, of ROCm 10 amdrocm-blas)",
    ),
    (
        "libhipfft.",
        "ROCm (AMD's package hipfft, of ROCm 10 amdrocm-fft)",
    ),
    (
        "libamdhip64.",
        "ROCm (AMD's package hip-runtime-amd, of ROCm 10 amdrocm-runtime)",
    ),
    ("libhiprtc", "ROCm 7 (AMD's package hip-runtime-amd)"),
    ("libroctracer64.", "ROCm 7 (AMD's package roctracer)"),
    ("libroctx64.", "ROCm 7 (AMD's package roctracer)"),
    (
        "libhsa-runtime64.",
        "ROCm (AMD's package hsa-rocr, of ROCm 10 amdrocm-runtime)",
    ),
    ("librocm_smi64.", "ROCm 7 (AMD's package rocm-smi-lib)"),
    (
        "libamd_smi.",
        "ROCm (AMD's package amd-smi-lib, of ROCm 10 amdrocm-amdsmi)",
    ),
    (
        "libMIOpen.",
        "ROCm (AMD's package miopen-hip, of ROCm 10 amdrocm-dnn)",
    ),
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
    ("libmpi.", "oneAPI (Python package impi-rt)"),
    ("libhwloc.", "oneAPI (Python package tcmlib)"),
    ("libumf.", "oneAPI (Python package umf)"),
    ("libur_", "oneAPI (Python package intel-cmplr-lib-ur)"),
    ("libOpenCL.", "oneAPI (Python package intel-opencl-rt)"),
    ("libsycl.", "oneAPI (Python package intel-sycl-rt)"),
    ("libmkl_sycl_", "oneAPI (Python packages onemkl-sycl-...)"),
    ("libmkl_", "oneAPI (Python package mkl)"),
    ("libimf.", COMPILER),
    ("libintlc.", COMPILER),
    ("libirc.", COMPILER),
    ("libirng.", COMPILER),
    ("libsvml.", COMPILER),
    (
        "libze_",
        "oneAPI Level Zero's loader (Debian, Ubuntu and Intel: libze1)",
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

/// The package of the libraries of Intel's compiler.
const COMPILER: &str = "oneAPI (Python package intel-cmplr-lib-rt)";

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
    fn every_library_that_the_pinned_plugins_need_is_known() {
        for name in [
            // ROCm 7
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
            // and ROCm 10
            "librocm_sysdeps_drm.so.2",
            "librocm_sysdeps_drm_amdgpu.so.1",
            "librocm_sysdeps_numa.so.1",
            "libhipfft.so.0",
            "librocblas.so.5",
            "libamd_smi.so.27",
            // oneAPI
            "libmpi.so.12",
            "libhwloc.so.15",
            "libumf.so.0",
            "libur_adapter_level_zero.so.0",
            "libur_adapter_opencl.so.0",
            "libur_loader.so.0",
            "libOpenCL.so.1",
            "libimf.so",
            "libintlc.so.5",
            "libirc.so",
            "libirng.so",
            "libsvml.so",
            "libsycl.so.8",
            "libmkl_core.so.2",
            "libmkl_def.so.2",
            "libmkl_intel_ilp64.so.2",
            "libmkl_sequential.so.2",
            "libmkl_sycl_blas.so.5",
            "libmkl_sycl_dft.so.5",
            "libmkl_sycl_lapack.so.5",
            "libmkl_sycl_rng.so.5",
            "libmkl_sycl_sparse.so.5",
            "libze_loader.so.1",
            "libze_tracing_layer.so.1",
        ] {
            assert!(of(name).is_some(), "{name}");
        }
    }

    #[test]
    fn a_package_of_mkl_is_told_from_the_one_that_it_needs() {
        assert!(of("libmkl_sycl_blas.so.5").unwrap().contains("onemkl-sycl"));
        assert!(of("libmkl_core.so.2").unwrap().ends_with("package mkl)"));
    }

    #[test]
    fn a_library_of_the_users_own_is_not_guessed_at() {
        assert_eq!(of("libmine.so"), None);
        assert_eq!(of(""), None);
    }
}

//! The functions that give the paths of the accelerators' plugins, where users of this crate find them.

// Neuron's can be called only by a program whose build found the plugin, which no build does everywhere.
#[cfg(feature = "neuron")]
#[allow(unused_imports)]
use ryft_xla_sys::pjrt_neuron_plugin_path;

#[test]
#[cfg(any(
    feature = "cuda-12",
    feature = "cuda-13",
    feature = "rocm-7",
    feature = "rocm-10",
    feature = "oneapi",
    feature = "tpu",
    feature = "tenstorrent"
))]
fn each_function_gives_the_plugin_of_its_device() {
    use ryft_xla_sys::pjrt::device::Device;
    for (device, path) in [
        #[cfg(feature = "cuda-12")]
        (Device::CUDA_12, ryft_xla_sys::pjrt_cuda_12_plugin_path()),
        #[cfg(feature = "cuda-13")]
        (Device::CUDA_13, ryft_xla_sys::pjrt_cuda_13_plugin_path()),
        #[cfg(feature = "rocm-7")]
        (Device::ROCM_7, ryft_xla_sys::pjrt_rocm_7_plugin_path()),
        #[cfg(feature = "rocm-10")]
        (Device::ROCM_10, ryft_xla_sys::pjrt_rocm_10_plugin_path()),
        #[cfg(feature = "oneapi")]
        (Device::ONEAPI, ryft_xla_sys::pjrt_oneapi_plugin_path()),
        #[cfg(feature = "tpu")]
        (Device::TPU, ryft_xla_sys::pjrt_tpu_plugin_path()),
        #[cfg(feature = "tenstorrent")]
        (
            Device::TENSTORRENT,
            ryft_xla_sys::pjrt_tenstorrent_plugin_path(),
        ),
    ] {
        assert_eq!(path, device.plugin_path());
        assert!(path.is_file(), "{device}: {}", path.display());
    }
}

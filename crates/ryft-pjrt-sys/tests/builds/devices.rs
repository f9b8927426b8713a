//! What a build makes of a device's feature, where there is no plugin and where the user brings one of their own.
//!
//! Neuron is the example for all devices, because its plugin is unavailable here: the one of these tests is a fake.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use ryft_xla_test_support::{Package, shell, succeeded};

/// The program that asks by the function of the contract, and the one that asks in the way that can fail, and loads.
const PROGRAMS: [(&str, &str); 2] = [
    (
        "src/bin/asks-device.rs",
        "fn main() { println!(\"{}\", ryft_pjrt_sys::device::paths::pjrt_neuron_plugin_path().display()); }\n",
    ),
    (
        "src/bin/loads-device.rs",
        "fn main() {\n\
         let device = ryft_pjrt_sys::device::Device::NEURON;\n\
         match device.plugin() {\n\
         Ok(plugin) => println!(\"{:?} {} {}\", plugin.version(), plugin.path().unwrap().display(), device.origin()),\n\
         Err(error) => println!(\"error: {error}\"),\n\
         }\n\
         }\n",
    ),
];

const VARIABLE: &str = "PJRT_PLUGIN_NEURON_LIB";

/// A wheel with the layout of the vendor's and a fake plugin in it, which states a version and can do nothing.
fn fake_neuron_wheel(directory: &Path) -> PathBuf {
    let code = "#include <stddef.h>\n\
        struct version { size_t size; void *extensions; int major; int minor; };\n\
        struct table { size_t size; void *extensions; struct version version; };\n\
        static struct table table = { sizeof(struct table), 0, { sizeof(struct version), 0, 0, 54 } };\n\
        void *GetPjrtApi(void) { return &table; }\n";
    fs::write(directory.join("fake.c"), code).unwrap();
    let zip = "import zipfile\n\
        with zipfile.ZipFile('fake_libneuronxla-1-py3-none-linux_x86_64.whl', 'w', zipfile.ZIP_DEFLATED) as wheel:\n\
        \x20   wheel.write('libneuronpjrt.so', 'libneuronxla/libneuronpjrt.so')\n\
        \x20   wheel.writestr('libneuronxla/__init__.py', '')\n";
    shell(
        directory,
        &format!("cc -shared -fPIC -olibneuronpjrt.so fake.c && python3 -c \"{zip}\""),
    );
    directory.join("fake_libneuronxla-1-py3-none-linux_x86_64.whl")
}

// One test, because each build undoes the one before.
#[test]
fn plugin_of_a_device_comes_from_the_build_and_a_program_that_needs_a_missing_one_is_not_linked() {
    let package = Package::new(&["ryft-pjrt-sys/neuron"], &PROGRAMS);
    let store = package.scratch().join("store");
    let sources = [
        ("RYFT_XLA_SOURCES", OsStr::new("override")),
        ("RYFT_XLA_CACHE_DIR", store.as_os_str()),
    ];

    // Nothing is found: all compiles, but a program that asks by the function without an error is not linked.
    let output = package.build("asks-device", &sources);
    assert!(!output.status.success());
    let message = String::from_utf8_lossy(&output.stderr);
    let sentence = "neuron was not found when ryft-pjrt-sys was built";
    assert!(message.contains(sentence), "{message}");
    succeeded(&package.build("loads-device", &sources));
    let message = succeeded(&package.run("loads-device"));
    for part in [
        "error: the plugin `neuron` was not found: PJRT_PLUGIN_NEURON_LIB is not set",
        "libpjrt-plugin-neuron.",
        "the build found none either",
    ] {
        assert!(message.contains(part), "{message}");
    }

    // The user brings a wheel: it is unpacked into the store, and programs run from where they were built.
    let wheel = fake_neuron_wheel(package.scratch());
    let given = [sources[0], sources[1], (VARIABLE, wheel.as_os_str())];
    for program in ["asks-device", "loads-device"] {
        succeeded(&package.build(program, &given));
    }
    let printed = succeeded(&package.run("asks-device"));
    let library = PathBuf::from(printed.trim_end());
    assert!(library.starts_with(store.join("entries")), "{printed}");
    assert!(
        library.ends_with("libneuronxla/libneuronpjrt.so"),
        "{printed}"
    );
    let shown = succeeded(&package.run("loads-device"));
    let expected = format!(
        "(0, 54) {} override {VARIABLE}={}\n",
        library.display(),
        wheel.display()
    );
    assert_eq!(shown, expected);

    // `cargo run` hands a program the variable of its build: it still means the library that the build took from it.
    let same = succeeded(&package.run_with("asks-device", &[(VARIABLE, wheel.as_os_str())]));
    assert_eq!(same, printed);
    let other = package.scratch().join("libneuronpjrt.so");
    let changed = succeeded(&package.run_with("asks-device", &[(VARIABLE, other.as_os_str())]));
    assert_eq!(changed, format!("{}\n", other.display()));

    // The store is gone: the path is the one of the build, and loading it says what was tried.
    fs::remove_dir_all(&store).unwrap();
    assert_eq!(succeeded(&package.run("asks-device")), printed);
    let message = succeeded(&package.run("loads-device"));
    let expected = format!("{}, found by the build, is gone", library.display());
    assert!(message.contains(&expected), "{message}");
}

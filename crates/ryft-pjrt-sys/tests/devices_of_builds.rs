//! What a build makes of a device's feature, where there is no plugin and where the user brings one of their own.
//!
//! Neuron stands for all devices, because its plugin can be had nowhere here: the one of these tests is a fake.
#![cfg(target_os = "linux")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

/// A program that asks by the function of the contract.
const ASKS: &str =
    "fn main() { println!(\"{}\", ryft_pjrt_sys::device::pjrt_neuron_plugin_path().display()); }\n";

/// A program that asks in the way that can fail, and loads.
const LOADS: &str = "fn main() {\n\
    let device = ryft_pjrt_sys::device::Device::NEURON;\n\
    match device.plugin() {\n\
    Ok(plugin) => println!(\"{:?} {} {}\", plugin.version(), plugin.path().unwrap().display(), device.origin()),\n\
    Err(error) => println!(\"error: {error}\"),\n\
    }\n\
    }\n";

/// A package with both programs, and one build of it.
struct Package {
    directory: TempDir,
}

impl Package {
    fn new() -> Self {
        let directory = tempfile::tempdir().unwrap();
        let this = env!("CARGO_MANIFEST_DIR");
        let manifest = format!(
            "[package]\nname = \"device-programs\"\nedition = \"2024\"\n[dependencies]\n\
             ryft-pjrt-sys = {{ path = {this:?}, features = [\"neuron\"] }}\n[workspace]\n"
        );
        let programs = directory.path().join("src/bin");
        fs::create_dir_all(&programs).unwrap();
        fs::write(directory.path().join("Cargo.toml"), manifest).unwrap();
        fs::write(programs.join("asks.rs"), ASKS).unwrap();
        fs::write(programs.join("loads.rs"), LOADS).unwrap();
        // The workspace's own versions, which are on this machine.
        let lock = Path::new(this).join("../../Cargo.lock");
        fs::copy(lock, directory.path().join("Cargo.lock")).unwrap();
        Self { directory }
    }

    /// Builds one program, with natives from nowhere but what `archive` names.
    fn build(&self, program: &str, archive: Option<&Path>) -> Output {
        let mut command = Command::new(env!("CARGO"));
        command
            .args(["build", "--offline", "--bin", program])
            .current_dir(self.directory.path())
            .env("CARGO_TARGET_DIR", target_directory())
            .env("RYFT_XLA_SOURCES", "override")
            .env("RYFT_XLA_CACHE_DIR", self.directory.path().join("store"))
            .env_remove("RYFT_XLA_SYS_ARCHIVE")
            .env_remove("PJRT_PLUGIN_NEURON_LIB")
            .envs(archive.map(|archive| ("PJRT_PLUGIN_NEURON_LIB", archive)));
        command.output().unwrap()
    }
}

fn target_directory() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("nested-builds")
}

/// What a built program prints, in an empty environment but for this variable.
fn run(program: &str, variable: Option<&Path>) -> String {
    let output = Command::new(target_directory().join("debug").join(program))
        .env_clear()
        .envs(variable.map(|value| ("PJRT_PLUGIN_NEURON_LIB", value)))
        .output()
        .unwrap();
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stdout).unwrap().trim_end().into()
}

/// A wheel with the layout of the vendor's and a fake plugin in it, which states a version and can do nothing.
fn fake_neuron_wheel(directory: &Path) -> PathBuf {
    let code = "#include <stddef.h>\n\
        struct version { size_t size; void *extensions; int major; int minor; };\n\
        struct table { size_t size; void *extensions; struct version version; };\n\
        static struct table table = { sizeof(struct table), 0, { sizeof(struct version), 0, 0, 54 } };\n\
        void *GetPjrtApi(void) { return &table; }\n";
    let (source, library) = (directory.join("fake.c"), directory.join("libneuronpjrt.so"));
    fs::write(&source, code).unwrap();
    let compile = Command::new(std::env::var_os("CC").unwrap_or("cc".into()))
        .args(["-shared", "-fPIC", "-o"])
        .args([&library, &source])
        .status();
    assert!(compile.unwrap().success());
    let wheel = directory.join("fake_libneuronxla-2.2.14584.0-py3-none-linux_x86_64.whl");
    let zip = "import sys, zipfile\n\
        with zipfile.ZipFile(sys.argv[1], 'w', zipfile.ZIP_DEFLATED) as wheel:\n\
        \x20   wheel.write(sys.argv[2], 'libneuronxla/libneuronpjrt.so')\n\
        \x20   wheel.writestr('libneuronxla/__init__.py', '')\n";
    let made = Command::new("python3")
        .args(["-c", zip])
        .args([&wheel, &library])
        .status();
    assert!(made.unwrap().success());
    wheel
}

fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

// One test, because the builds share a target directory and each undoes the one before.
#[test]
fn a_devices_plugin_comes_from_the_build_and_its_absence_shows_where_it_is_asked_for() {
    let package = Package::new();

    // Nothing is found: all compiles, but a program that asks by the function without an error is not linked.
    let output = package.build("asks", None);
    let message = stderr(&output);
    assert!(!output.status.success(), "{message}");
    let sentence = "the plugin neuron was not found when ryft-pjrt-sys was built";
    assert!(message.contains(sentence), "{message}");
    assert!(
        message.contains("no source serves the native part neuron for linux-x86_64")
            || cfg!(not(target_arch = "x86_64")),
        "{message}"
    );
    let output = package.build("loads", None);
    assert!(output.status.success(), "{}", stderr(&output));
    let message = run("loads", None);
    for part in [
        "error: the plugin of neuron was not found: PJRT_PLUGIN_NEURON_LIB is not set",
        "libpjrt-plugin-neuron.so",
        "the build found none either",
    ] {
        assert!(message.contains(part), "{message}");
    }

    // The user brings a wheel: it is unpacked into the store, and programs run from where they were built.
    let wheel = fake_neuron_wheel(package.directory.path());
    for program in ["asks", "loads"] {
        let output = package.build(program, Some(&wheel));
        assert!(output.status.success(), "{}", stderr(&output));
    }
    let library = PathBuf::from(run("asks", None));
    assert!(library.starts_with(package.directory.path().join("store/entries")));
    assert!(library.ends_with("libneuronxla/libneuronpjrt.so"));
    let shown = run("loads", None);
    let expected = format!(
        "(0, 54) {} override PJRT_PLUGIN_NEURON_LIB={}",
        library.display(),
        wheel.display()
    );
    assert_eq!(shown, expected);

    // `cargo run` hands a program the variable of its build: it still means the library that the build took from it.
    assert_eq!(run("asks", Some(&wheel)), library.display().to_string());
    let other = package.directory.path().join("libneuronpjrt.so");
    assert_eq!(run("asks", Some(&other)), other.display().to_string());

    // The store is gone: the path is the one of the build, and loading it says what was tried.
    fs::remove_dir_all(package.directory.path().join("store")).unwrap();
    assert_eq!(run("asks", None), library.display().to_string());
    let message = run("loads", None);
    let expected = format!(
        "{}, where it was when the program was built, does not exist any more",
        library.display()
    );
    assert!(message.contains(&expected), "{message}");
}

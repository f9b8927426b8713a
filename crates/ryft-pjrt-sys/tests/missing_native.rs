//! Where the build finds no native part, everything compiles, and only a program that needs the part fails to link.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// Builds one program of a package that depends on this crate, in a build that may look nowhere for natives.
fn build(package: &Path, program: &str) -> Output {
    Command::new(env!("CARGO"))
        .args([
            "build",
            "--offline",
            "--quiet",
            "--bin",
            program,
            "--manifest-path",
        ])
        .arg(package.join("Cargo.toml"))
        .env("CARGO_TARGET_DIR", target_directory())
        .env("RYFT_XLA_SOURCES", "override")
        .env_remove("RYFT_XLA_SYS_ARCHIVE")
        .env_remove("RYFT_PJRT_CPU_PLUGIN")
        .output()
        .unwrap()
}

fn target_directory() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("nested-builds")
}

/// A package with one program that asks for the CPU plugin as a Rust function, one that asks for the C symbol, and one
/// that does neither.
fn package(directory: &Path) {
    let this = env!("CARGO_MANIFEST_DIR");
    let manifest = format!(
        "[package]\nname = \"programs\"\nedition = \"2024\"\n[dependencies]\nryft-pjrt-sys.path = {this:?}\n[workspace]\n"
    );
    fs::create_dir_all(directory.join("src/bin")).unwrap();
    fs::write(directory.join("Cargo.toml"), manifest).unwrap();
    // The workspace's own versions, which are on this machine.
    fs::copy(
        Path::new(this).join("../../Cargo.lock"),
        directory.join("Cargo.lock"),
    )
    .unwrap();
    let programs = [
        (
            "asks",
            "fn main() { println!(\"{:?}\", ryft_pjrt_sys::cpu::plugin().is_ok()); }\n",
        ),
        (
            "asks-c",
            "fn main() { println!(\"{:?}\", unsafe { ryft_pjrt_sys::bindings::GetPjrtApi() }); }\n",
        ),
        (
            "does-not-ask",
            "fn main() {\n\
             let path = std::path::Path::new(\"/none.so\");\n\
             println!(\"{} {}\", ryft_pjrt_sys::bindings::PJRT_API_MINOR, ryft_pjrt_sys::cpu::ORIGIN);\n\
             println!(\"{}\", unsafe { ryft_pjrt_sys::loader::load(path) }.unwrap_err());\n\
             }\n",
        ),
    ];
    for (name, code) in programs {
        fs::write(
            directory.join("src/bin").join(name).with_extension("rs"),
            code,
        )
        .unwrap();
    }
}

#[test]
fn only_a_program_that_asks_for_the_cpu_plugin_fails_and_its_linker_says_why() {
    let directory = tempfile::tempdir().unwrap();
    package(directory.path());

    let built = build(directory.path(), "does-not-ask");
    assert!(
        built.status.success(),
        "{}",
        String::from_utf8_lossy(&built.stderr)
    );
    let output = Command::new(target_directory().join("debug/does-not-ask"))
        .output()
        .unwrap();
    assert!(output.status.success(), "{output:?}");
    assert!(
        String::from_utf8_lossy(&output.stdout).contains("there is no file /none.so"),
        "{output:?}"
    );

    for program in ["asks", "asks-c"] {
        let message =
            String::from_utf8_lossy(&build(directory.path(), program).stderr).into_owned();
        let sentence = "the native part pjrt-cpu was not found when ryft-pjrt-sys was built";
        assert!(message.contains(sentence), "{program}: {message}");
    }
}

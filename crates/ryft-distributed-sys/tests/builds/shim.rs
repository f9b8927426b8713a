//! What the shim is compiled with, and on.

use std::ffi::OsStr;
use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};

use ryft_xla_test_support::{Package, shell, stderr, succeeded};

use crate::package::package;

/// What a build says of the shim with these variables.
fn check(package: &Package, variables: &[(&str, &OsStr)]) -> String {
    let checked = package.cargo(&["check"], variables);
    succeeded(&checked);
    stderr(&checked)
}

/// The variable that gives the distributed runtime's library.
fn given(path: &Path) -> [(&'static str, &OsStr); 1] {
    [("RYFT_DISTRIBUTED_LIB", path.as_os_str())]
}

/// The directory with TensorFlow's library and headers, of this crate's own build.
fn tensorflow() -> PathBuf {
    let Some(shim) = option_env!("RYFT_DISTRIBUTED_SHIM") else {
        panic!("this crate was built without the shim");
    };
    let needed = std::process::Command::new("ldd")
        .arg(shim)
        .output()
        .unwrap();
    let needed = succeeded(&needed);
    let line = needed
        .lines()
        .find(|line| line.contains("libtensorflow_cc"));
    let path = line.unwrap().split_whitespace().nth(2).unwrap();
    fs::canonicalize(path).unwrap().parent().unwrap().into()
}

/// A directory of this name with links to TensorFlow's libraries and with these directories.
fn directory(package: &Package, name: &str, directories: &[&str]) -> PathBuf {
    let real = tensorflow();
    let other = package.scratch().join(name);
    for directory in ["tensorflow"].iter().chain(directories) {
        fs::create_dir_all(other.join(directory)).unwrap();
    }
    for library in ["libtensorflow_cc.so.2", "libtensorflow_framework.so.2"] {
        symlink(real.join(library), other.join("tensorflow").join(library)).unwrap();
    }
    other
}

/// The same with TensorFlow's headers.
fn directory_with_headers(package: &Package, name: &str) -> PathBuf {
    let other = directory(package, name, &[]);
    let headers = other.join("tensorflow/include");
    symlink(tensorflow().join("include"), headers).unwrap();
    other
}

#[test]
fn a_library_without_headers_is_a_warning_that_says_so() {
    let package = package();
    let said = check(&package, &given(&directory(&package, "other", &[])));
    let reason = "can't provide the distributed runtime: there is no ";
    assert!(
        said.contains(reason) && said.contains("tensorflow/include"),
        "{said}"
    );
}

#[test]
fn another_version_of_tensorflow_is_a_warning_that_names_it() {
    let package = package();
    let headers = "tensorflow/include/external/com_github_grpc_grpc/include";
    let metadata = "tensorflow_cpu-2.20.0.dist-info";
    let other = directory(&package, "other", &[headers, metadata]);
    let said = check(&package, &given(&other));
    let reason = "it is TensorFlow 2.20.0, and the shim is for 2.21.0";
    assert!(said.contains(reason), "{said}");
}

#[test]
fn a_library_in_a_directory_that_the_loader_would_misread_is_a_warning_that_names_it() {
    let package = package();
    for name in ["one:two", "$ORIGIN"] {
        let other = directory_with_headers(&package, name);
        let said = check(&package, &given(&other));
        let reason = "has a character that the loader can't read in a path; move the library";
        assert!(said.contains(reason) && said.contains(name), "{said}");
    }
}

#[test]
fn a_compiler_behind_a_wrapper_with_unsuitable_flags_compiles_and_links_it() {
    let package = package();
    let log = package.scratch().join("log");
    let wrapper = package.scratch().join("wrapper");
    let script = format!("#!/bin/sh\necho \"$*\" >> {}\nexec \"$@\"\n", log.display());
    fs::write(&wrapper, script).unwrap();
    shell(package.scratch(), "chmod +x wrapper");
    let compiler = format!("{} env g++", wrapper.display());
    // Each of these means something to a shell, to the linker's driver, or to make.
    let tensorflow_directory = directory_with_headers(&package, "a, b'c;d#e%f");
    let flags = "-std=c++11 -D_GLIBCXX_USE_CXX11_ABI=0 -fno-exceptions -fno-rtti -Werror -fvisibility=hidden";
    let variables = [
        ("CXX", OsStr::new(&compiler)),
        ("CXXFLAGS", OsStr::new(flags)),
        ("RYFT_DISTRIBUTED_LIB", tensorflow_directory.as_os_str()),
    ];
    let built = package.build("calls", &variables);
    succeeded(&built);
    assert!(!stderr(&built).contains("warning"), "{}", stderr(&built));
    let log = fs::read_to_string(log).unwrap();
    assert!(log.lines().any(|line| line.contains(" -c ")), "{log}");
    assert!(log.lines().any(|line| line.contains(" -shared ")), "{log}");
    // It is the shim that the program loads: the address is refused by it.
    assert_eq!(succeeded(&package.run("calls")), "false true\n");
    // What was made is kept: another build takes it, in another environment too, and calls the compiler for its version
    // alone.
    fs::write(package.scratch().join("log"), "").unwrap();
    succeeded(&package.cargo(&["clean", "--package", "ryft-distributed-sys"], &variables));
    let [compiler, flags, library] = variables;
    let unrelated = ("UNRELATED", OsStr::new("1"));
    succeeded(&package.build("calls", &[compiler, flags, library, unrelated]));
    let log = fs::read_to_string(package.scratch().join("log")).unwrap();
    assert!(!log.contains(" -shared "), "{log}");
}

#[test]
fn a_compiler_that_fails_is_one_line_and_a_file() {
    let package = package();
    let flags = [("CXXFLAGS", OsStr::new("-Dnamespace=nonsense"))];
    let said = check(&package, &flags);
    let lines: Vec<_> = said
        .lines()
        .filter(|line| line.contains("warning: ryft-distributed-sys"))
        .collect();
    assert_eq!(lines.len(), 1, "{said}");
    let log = lines[0].split("all that it says: ").nth(1).unwrap();
    assert!(
        fs::read_to_string(log.trim_end_matches(')'))
            .unwrap()
            .contains("nonsense")
    );
}

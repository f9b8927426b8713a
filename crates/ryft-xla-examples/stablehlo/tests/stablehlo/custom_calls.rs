//! Custom calls, whose handlers come from libraries.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use ryft_xla_test_support::{example, shell, succeeded};

use crate::npy;
use crate::workspace::Workspace;

/// What is installed, without what these do not need.
const PACKAGES: [&str; 2] = ["jaxlib==0.10.0", "numpy==2.4.6"];

const SCALE: &str = include_str!("../data/scale.c");
const COPY: &str = include_str!("../data/copy.c");

/// The directory with jaxlib and NumPy, filled once below the target directory.
fn packages() -> &'static Path {
    static PACKAGES_DIRECTORY: OnceLock<PathBuf> = OnceLock::new();
    PACKAGES_DIRECTORY.get_or_init(|| {
        let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join("jaxlib");
        let installed = directory.join("installed");
        if fs::read_to_string(&installed).ok() != Some(PACKAGES.join(" ")) {
            let _ = fs::remove_dir_all(&directory);
            let mut pip = Command::new("python3");
            pip.args([
                "-m",
                "pip",
                "install",
                "--quiet",
                "--disable-pip-version-check",
            ]);
            pip.args([
                "--no-deps",
                "--only-binary=:all:",
                "--no-compile",
                "--target",
            ]);
            succeeded(&pip.arg(&directory).args(PACKAGES).output().unwrap());
            fs::write(&installed, PACKAGES.join(" ")).unwrap();
        }
        directory
    })
}

/// Compiles a library from C into the workspace.
fn compile(workspace: &Workspace, name: &str, source: &str) {
    fs::write(workspace.path(format!("{name}.c")), source).unwrap();
    let headers = packages().join("jaxlib/include");
    let line = format!(
        "cc -shared -fPIC -O1 -Wall -Werror -I '{}' {name}.c -o lib{name}.so",
        headers.display()
    );
    shell(&workspace.path(""), &line);
}

/// The library with jaxlib's LAPACK, an example of this package.
fn lapack() -> PathBuf {
    let directory = example("stablehlo");
    directory.with_file_name("libjaxlib_lapack.so")
}

/// A program that calls the handler of `scale.c`.
fn scaling(attributes: &str, element_type: &str) -> String {
    format!(
        r#"func.func @main(%argument: tensor<2x2x{element_type}>) -> (tensor<2x2x{element_type}>, tensor<{element_type}>) {{
          %scaled:2 = stablehlo.custom_call @example.scale(%argument) {{
            api_version = 4 : i32, backend_config = {{{attributes}}}
          }} : (tensor<2x2x{element_type}>) -> (tensor<2x2x{element_type}>, tensor<{element_type}>)
          return %scaled#0, %scaled#1 : tensor<2x2x{element_type}>, tensor<{element_type}>
        }}"#
    )
}

/// A program that calls a handler with one argument and one result.
const COPYING: &str = r#"func.func @main(%argument: tensor<2xf32>) -> tensor<2xf32> {
  %copied = stablehlo.custom_call @example.copy(%argument) {api_version = 4 : i32, backend_config = {}} : (tensor<2xf32>) -> tensor<2xf32>
  return %copied : tensor<2xf32>
}"#;

#[test]
fn a_library_in_c_offers_its_handlers() {
    let workspace = Workspace::of_program(&scaling("factor = 2.5 : f32", "f32"))
        .with("numbers.npy", npy::f32s("(2, 2)", &[1.0, 2.0, 3.0, -4.0]));
    compile(&workspace, "scale", SCALE);
    let arguments = [
        "--custom-calls",
        "libscale.so",
        "program.mlir",
        "--input",
        "numbers.npy",
    ];
    let printed = workspace.run_well(&arguments);
    assert!(printed.contains("[[2.5, 5],\n [7.5, -10]]"), "{printed}");
    assert!(printed.ends_with("5\n"), "{printed}");
    // The library is loaded once, and its state is one for each place of a program.
    let printed_again = workspace.run_well(&[&arguments[..], &["--repeat", "3"]].concat());
    assert_eq!(printed, printed_again);

    for (attributes, message) in [
        (
            "factor = 2.5 : f64",
            "INVALID_ARGUMENT: factor is not an f32",
        ),
        (
            "",
            "INVALID_ARGUMENT: the only attribute of example.scale is factor, a number",
        ),
    ] {
        let workspace = workspace_with(&workspace, &scaling(attributes, "f32"));
        let error = workspace.run_badly(&arguments);
        assert!(error.contains(message), "{error}");
    }
    let integers = workspace_with(&workspace, &scaling("factor = 2.5 : f32", "i32"));
    let integers = integers.with("numbers.npy", npy::file("<i4", "(2, 2)", &[0; 16]));
    let error = integers.run_badly(&arguments);
    assert!(
        error.contains("INVALID_ARGUMENT: example.scale is for f32 alone"),
        "{error}"
    );
}

/// Another workspace with another program, and the same library and array.
fn workspace_with(workspace: &Workspace, program: &str) -> Workspace {
    let other = Workspace::of_program(program);
    for file in ["libscale.so", "numbers.npy"] {
        fs::copy(workspace.path(file), other.path(file)).unwrap();
    }
    other
}

#[test]
fn a_function_that_a_library_exports_is_a_handler_under_the_name_that_is_given() {
    let workspace =
        Workspace::of_program(COPYING).with("numbers.npy", npy::f32s("(2,)", &[1.5, -2.0]));
    compile(&workspace, "copy", COPY);
    let run = |library: &'static str| {
        [
            "--custom-calls",
            library,
            "program.mlir",
            "--input",
            "numbers.npy",
        ]
    };
    let printed = workspace.run_well(&run("libcopy.so:example.copy=copy_bytes"));
    assert!(printed.contains("[1.5, -2]"), "{printed}");

    for (library, message) in [
        (
            "libcopy.so",
            "--custom-calls libcopy.so: the library has no function ryft_custom_calls\nhelp: name its handlers",
        ),
        (
            "libcopy.so:copy_bytes",
            "No FFI handler registered for example.copy",
        ),
        (
            "libcopy.so:example.copy=copy_words",
            "the library has no function copy_words",
        ),
        (
            "libcopy.so:example.copy=copied",
            "the library has no function copied",
        ),
        ("libmissing.so", "libmissing.so does not exist"),
        (
            "libmissing.so:example.copy=copy_bytes",
            "libmissing.so does not exist",
        ),
        ("numbers.npy", "numbers.npy is not a shared library"),
    ] {
        let error = workspace.run_badly(&run(library));
        assert!(error.contains(message), "{library}: {error}");
    }
}

#[test]
fn the_lapack_handlers_of_jaxlib_give_what_numpy_gives() {
    let workspace = Workspace::new();
    let python = |arguments: &[&str]| {
        let mut command = Command::new("python3");
        command.arg(concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/tests/stablehlo/lapack.py"
        ));
        command
            .args(arguments)
            .current_dir(workspace.path(""))
            .env("PYTHONPATH", packages());
        succeeded(&command.output().unwrap())
    };
    python(&["make"]);
    let library = lapack();
    for (name, inputs, results) in [
        ("cholesky", &["definite.npy"][..], 1),
        ("qr", &["tall.npy"], 2),
        ("svd", &["tall.npy"], 3),
        ("eigh", &["definite.npy"], 2),
        ("solve", &["square.npy", "right.npy"], 1),
    ] {
        let program = format!("{}/tests/data/jax/{name}.mlir", env!("CARGO_MANIFEST_DIR"));
        let mut arguments = vec![
            "--custom-calls",
            library.to_str().unwrap(),
            &program,
            "--output-dir",
            name,
        ];
        inputs
            .iter()
            .for_each(|input| arguments.extend(["--input", input]));
        let outcome = workspace.run_with(&[("JAXLIB_SITE_PACKAGES", packages())], &arguments);
        assert_eq!(outcome.code, Some(0), "{name}: {}", outcome.stderr);
        assert_eq!(
            python(&["compare", name]),
            format!("equal: {results}\n"),
            "{name}"
        );
    }

    let program = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/jax/qr.mlir");
    let arguments = [
        "--custom-calls",
        library.to_str().unwrap(),
        program,
        "--input",
        "tall.npy",
    ];
    let error = workspace.run_badly(&arguments);
    let message = "JAXLIB_SITE_PACKAGES has to name the directory with jaxlib 0.10.0 and numpy";
    assert!(error.contains(message), "{error}");
}

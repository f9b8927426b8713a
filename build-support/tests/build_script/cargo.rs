//! A crate with a native part that is a git dependency, as cargo builds it for an application: what is built again and
//! when, and what the user sees. The part is the CPU plugin, which pip fetches.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use ryft_xla_test_support::{shell, stderr, succeeded, without_settings};

/// The application that depends on the crate, and where it is built.
struct Application {
    root: tempfile::TempDir,
    target: PathBuf,
}

impl Application {
    fn new() -> Self {
        let root = tempfile::tempdir().unwrap();
        let us = Path::new(env!("CARGO_MANIFEST_DIR"));
        let write = |file: &str, text: &str| {
            let path = root.path().join(file);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        };
        write(
            "dependency/Cargo.toml",
            &format!(
                "[package]\nname = \"dependency\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\
                 [build-dependencies]\nryft-build-support = {{ path = {us:?}, default-features = false }}\n[workspace]\n"
            ),
        );
        write(
            "dependency/build.rs",
            "use ryft_build_support::{build_script, part::Component};\n\
             fn main() {\n\
             let library = build_script::find(Component::PjrtCpu);\n\
             let out = std::env::var_os(\"OUT_DIR\").unwrap();\n\
             let text = match &library {\n\
             Some(library) => format!(\"pub fn plugin() -> &'static str {{ {:?} }}\", library.path),\n\
             None => format!(\"unsafe extern {{ #[link_name = {:?}] fn missing(); }}\\n\
             pub fn plugin() -> &'static str {{ unsafe {{ missing() }}; \\\"\\\" }}\", build_script::missing(Component::PjrtCpu)),\n\
             };\n\
             std::fs::write(std::path::Path::new(&out).join(\"found.rs\"), text).unwrap();\n\
             }\n",
        );
        write(
            "dependency/src/lib.rs",
            "include!(concat!(env!(\"OUT_DIR\"), \"/found.rs\"));\n",
        );
        shell(
            &root.path().join("dependency"),
            "git init -q && git add . && git -c user.name=x -c user.email=x@example.org commit -qm x",
        );
        let dependency = root.path().join("dependency");
        write(
            "application/Cargo.toml",
            &format!(
                "[package]\nname = \"application\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\
                 [dependencies]\ndependency = {{ git = \"file://{}\" }}\n[workspace]\n",
                dependency.display()
            ),
        );
        write(
            "application/src/main.rs",
            "fn main() { println!(\"{}\", dependency::plugin()) }\n",
        );
        // The workspace's own versions, which are on this machine.
        fs::copy(
            us.join("../Cargo.lock"),
            root.path().join("application/Cargo.lock"),
        )
        .unwrap();
        Self {
            target: root.path().join("target"),
            root,
        }
    }

    /// Builds with these variables and a store of its own.
    fn build(&self, variables: &[(&str, &str)]) -> Output {
        self.cargo("build", variables)
    }

    /// Runs a command of cargo, with its options, likewise.
    fn cargo(&self, command_line: &str, variables: &[(&str, &str)]) -> Output {
        let mut command = Command::new(env!("CARGO"));
        without_settings(&mut command)
            .args(command_line.split(' ').chain(["--verbose"]))
            .current_dir(self.root.path().join("application"))
            .env("CARGO_TARGET_DIR", &self.target)
            .env("CARGO_HOME", cargo_home())
            .env("RYFT_XLA_CACHE_DIR", self.root.path().join("store"))
            .envs(variables.iter().copied())
            .output()
            .unwrap()
    }
}

fn cargo_home() -> PathBuf {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    home.unwrap_or_else(|| PathBuf::from(std::env::var_os("HOME").unwrap()).join(".cargo"))
}

/// The report that the linker's message names.
fn report(said: &str) -> String {
    let sentence = "pjrt-cpu was not found when dependency was built; ";
    let after = said.split(sentence).nth(1);
    let path = after.and_then(|rest| rest.split(" says ").next());
    fs::read_to_string(path.unwrap_or_else(|| panic!("no {sentence:?} in {said}"))).unwrap()
}

/// Asserts that nothing was compiled and no build script was run.
fn assert_fresh(output: &Output) {
    succeeded(output);
    let said = stderr(output);
    assert!(
        !said.contains("Compiling") && !said.contains("Running"),
        "{said}"
    );
}

/// Asserts when a fake of Bazel, which is of a version that the pin doesn't want, is run.
#[cfg(unix)]
fn assert_bazel_is_asked_by_build_and_not_by_check(application: &Application) {
    use std::os::unix::fs::PermissionsExt as _;

    let programs = application.root.path().join("programs");
    let (fake, asked) = (programs.join("bazel"), programs.join("asked"));
    fs::create_dir(&programs).unwrap();
    let script = format!("#!/bin/sh\ntouch {}\necho bazel 1.0\n", asked.display());
    fs::write(&fake, script).unwrap();
    fs::set_permissions(&fake, fs::Permissions::from_mode(0o755)).unwrap();
    let path = format!("{}:{}", programs.display(), std::env::var("PATH").unwrap());
    let variables = [("RYFT_XLA_SOURCES", "bazel"), ("PATH", path.as_str())];
    succeeded(&application.cargo("check", &variables));
    assert!(!asked.exists());
    let failed = application.build(&variables);
    assert!(!failed.status.success() && asked.exists());
}

#[test]
fn what_was_not_found_is_looked_for_again_and_what_was_found_is_never_built_again() {
    let application = Application::new();
    let program = application.target.join("debug/application");
    let built_with = || PathBuf::from(succeeded(&Command::new(&program).output().unwrap()).trim());

    // An override whose file appears later, under the same path.
    let library = application.root.path().join("plugin.so");
    let overridden = [("PJRT_PLUGIN_CPU_LIB", library.to_str().unwrap())];
    let failed = application.build(&overridden);
    assert!(!failed.status.success());
    assert!(stderr(&failed).contains("pjrt-cpu was not found when dependency was built; "));
    let source = "const void *GetPjrtApi(void) { return 0; }";
    shell(
        application.root.path(),
        &format!("echo '{source}' > plugin.c && cc -shared -fPIC -o plugin.so plugin.c"),
    );
    succeeded(&application.build(&overridden));
    assert_eq!(built_with(), library);
    assert_fresh(&application.build(&overridden));

    #[cfg(unix)]
    assert_bazel_is_asked_by_build_and_not_by_check(&application);

    let sources = [("RYFT_XLA_SOURCES", "wheel")];
    let failed = application.cargo("build --offline", &sources);
    assert!(!failed.status.success());
    assert!(report(&stderr(&failed)).contains("wheel: not asked, because "));

    let no_index = [("RYFT_XLA_SOURCES", "wheel"), ("PIP_NO_INDEX", "1")];
    let failed = application.build(&no_index);
    assert!(!failed.status.success());
    let said = stderr(&failed);
    let report = report(&said);
    assert!(report.contains("no source provides `pjrt-cpu`"), "{report}");

    // Nothing that cargo knows of has changed, but now pip reaches the index.
    succeeded(&application.build(&sources));
    assert_fresh(&application.build(&sources));
    assert_fresh(&application.build(&[("RYFT_XLA_SOURCES", "override,store")]));
    assert_fresh(&application.build(&[("CARGO_NET_OFFLINE", "true")]));

    // The library goes, as by `ryft-xla clean`.
    let library = built_with();
    fs::remove_dir_all(library.ancestors().nth(2).unwrap()).unwrap();
    succeeded(&application.build(&sources));
    assert!(library.is_file());
    assert_fresh(&application.build(&sources));
}

//! Wheels by the user's pip, in processes of their own, whose environments the tests set.

#![cfg(unix)]

use std::env;
use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use ryft_build_support::pin::WheelName;
use ryft_build_support::pip;
use ryft_xla_fault_server::{FaultServer, Reply, refusing_address};
use tempfile::TempDir;

const WHEEL: &str = "tiny_package-1.0-py3-none-manylinux_2_17_x86_64.whl";

/// The variable that tells a child process which directory to fetch the wheel into.
const CHILD_DIRECTORY: &str = "RYFT_TEST_PIP_DIRECTORY";

/// Fetches the wheel in a process of its own and says how it went; run by hand or with the others, it asks for pip's
/// version.
#[test]
fn a_process_asks_the_pip_of_its_environment() {
    match env::var_os(CHILD_DIRECTORY) {
        None => assert!(pip::about().unwrap().starts_with("pip ")),
        Some(directory) => {
            let name = WheelName::parse(WHEEL).unwrap();
            match pip::download(WHEEL, &name, None, Path::new(&directory)) {
                Ok(path) => println!("\nfetched {}", path.display()),
                Err(error) => println!("\nunreachable={}\n{error}", pip::is_unreachable(&error)),
            }
        }
    }
}

/// A machine with a package index in a directory, and a directory to fetch to.
struct Machine {
    directory: TempDir,
}

impl Machine {
    fn new() -> Self {
        let directory = tempfile::tempdir().unwrap();
        for name in ["index", "wheel", "programs", "current"] {
            fs::create_dir(directory.path().join(name)).unwrap();
        }
        Self { directory }
    }

    /// A machine whose index has the wheel.
    fn with_wheel() -> Self {
        let machine = Self::new();
        let program = format!(
            "import sys, zipfile\n\
             with zipfile.ZipFile(sys.argv[1] + '/{WHEEL}', 'w') as wheel:\n\
             \x20   tag = 'Wheel-Version: 1.0\\nRoot-Is-Purelib: false\\nTag: py3-none-manylinux_2_17_x86_64\\n'\n\
             \x20   wheel.writestr('tiny_package-1.0.dist-info/WHEEL', tag)\n\
             \x20   metadata = 'Metadata-Version: 2.1\\nName: tiny-package\\nVersion: 1.0\\n'\n\
             \x20   wheel.writestr('tiny_package-1.0.dist-info/METADATA', metadata)\n\
             \x20   wheel.writestr('tiny_package-1.0.dist-info/RECORD', '')\n"
        );
        let mut python = Command::new("python3");
        let made = python.args(["-c", &program]).arg(machine.path("index"));
        assert!(made.status().unwrap().success());
        machine
    }

    fn path(&self, name: &str) -> PathBuf {
        self.directory.path().join(name)
    }

    /// Puts a program of this name, a shell script, first on the `PATH`.
    fn program(&self, name: &str, script: &str) {
        let path = self.path("programs").join(name);
        fs::write(&path, format!("#!/bin/sh\n{script}\n")).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
    }

    /// Puts the real Python under this name first on the `PATH`.
    fn real_python(&self, name: &str) {
        let mut python = Command::new("python3");
        let said = python.args(["-c", "import sys; print(sys.executable)"]);
        let said = String::from_utf8(said.output().unwrap().stdout).unwrap();
        symlink(said.trim(), self.path("programs").join(name)).unwrap();
    }

    /// The child, which finds no program but the ones that were put there.
    fn child_with_programs_alone(&self) -> Command {
        let mut child = self.child();
        child.env("PATH", self.path("programs"));
        child
    }

    fn child(&self) -> Command {
        let mut child = Command::new(env::current_exe().unwrap());
        for (name, _) in env::vars_os() {
            if name.to_string_lossy().starts_with("PIP_") {
                child.env_remove(name);
            }
        }
        child
            .args(["--exact", "a_process_asks_the_pip_of_its_environment"])
            .arg("--nocapture")
            .current_dir(self.path("current"))
            .env(CHILD_DIRECTORY, self.path("wheel"))
            .env("PIP_CONFIG_FILE", self.path("pip.conf"))
            .env("PIP_NO_INDEX", "1")
            .env("PIP_FIND_LINKS", self.path("index"));
        child
    }

    /// The child, which asks the package index at `url`.
    fn child_of_index(&self, url: &str) -> Command {
        let mut child = self.child();
        child
            .env_remove("PIP_NO_INDEX")
            .env_remove("PIP_FIND_LINKS");
        child.env("PIP_INDEX_URL", url);
        child
    }

    #[track_caller]
    fn expect_wheel(&self, child: &mut Command) {
        let said = said(child);
        let path = self.path("wheel/wheels").join(WHEEL);
        assert!(
            said.contains(&format!("fetched {}", path.display())),
            "{said}"
        );
        assert!(path.is_file());
    }
}

/// What `child` prints.
#[track_caller]
fn said(child: &mut Command) -> String {
    let output = child.output().unwrap();
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{text}\n{errors}");
    text
}

#[test]
fn a_wheel_is_fetched_and_the_temporary_files_are_next_to_it() {
    let machine = Machine::with_wheel();
    machine.real_python("real");
    let seen = machine.path("seen");
    machine.program(
        "python3",
        &format!("echo \"$TMPDIR\" >> '{}'; exec real \"$@\"", seen.display()),
    );
    machine.expect_wheel(&mut machine.child_with_programs_alone());
    let temporary = machine.path("wheel/temporary");
    let seen = fs::read_to_string(seen).unwrap();
    assert_eq!(seen, format!("{}\n", temporary.display()));
}

#[test]
fn required_hashes_and_constraints_of_the_user_do_not_apply() {
    let machine = Machine::with_wheel();
    let constraints = machine.path("constraints.txt");
    fs::write(&constraints, "tiny-package==2.0\n").unwrap();
    let constraints = constraints.to_str().unwrap();
    let mut child = machine.child();
    child.envs([
        ("PIP_REQUIRE_HASHES", "1"),
        ("PIP_REQUIRE_VIRTUALENV", "1"),
        ("PIP_CONSTRAINT", constraints),
    ]);
    machine.expect_wheel(&mut child);
    let config = format!("[global]\nrequire-hashes = true\nconstraint = {constraints}\n");
    fs::write(machine.path("pip.conf"), config).unwrap();
    machine.expect_wheel(&mut machine.child());
}

#[test]
fn modules_of_the_current_directory_are_not_run() {
    let machine = Machine::with_wheel();
    let current = machine.path("current");
    let trap = format!("open('{}', 'w')", machine.path("trapped").display());
    for file in ["pip.py", "runpy.py", "threading.py", "socket.py"] {
        fs::write(current.join(file), &trap).unwrap();
    }
    fs::create_dir(current.join("pip")).unwrap();
    fs::write(current.join("pip/__init__.py"), &trap).unwrap();
    fs::write(current.join("pip/__main__.py"), &trap).unwrap();
    machine.expect_wheel(&mut machine.child());
    assert!(!machine.path("trapped").exists());
}

#[test]
fn the_next_interpreter_is_tried_when_one_has_no_pip_or_is_a_stub() {
    for (first, script) in [
        ("python3", "echo \"$0: No module named pip\" >&2; exit 1"),
        (
            "python3",
            "echo 'ImportError: No module named pip' >&2; exit 1",
        ),
        ("python3", "echo 'python3: command not found' >&2; exit 127"),
    ] {
        for next in ["python", "py"] {
            let machine = Machine::with_wheel();
            machine.program(first, script);
            machine.real_python(next);
            machine.expect_wheel(&mut machine.child_with_programs_alone());
        }
    }
}

#[test]
fn a_missing_or_old_pip_is_an_error_that_says_what_to_do() {
    let machine = Machine::new();
    let said_of = || said(&mut machine.child_with_programs_alone());
    let words = said_of();
    assert!(
        words.contains("no python3 or python or py on the PATH"),
        "{words}"
    );
    machine.program("python", "echo \"$0: No module named pip\" >&2; exit 1");
    let words = said_of();
    assert!(words.contains("python has no pip; install it"), "{words}");
    machine.program(
        "python3",
        "case \"$*\" in *--version) echo 'pip 19.3.1 from /x (python 3.7)';; *) exit 2;; esac",
    );
    let words = said_of();
    assert!(
        words.contains("python3 has pip 19.3.1, and 20.3 or newer is needed"),
        "{words}"
    );
}

#[test]
fn a_wheel_that_is_not_there_is_pips_own_error() {
    let machine = Machine::new();
    let words = said(&mut machine.child());
    assert!(
        words.contains("python3 -m pip download --no-deps"),
        "{words}"
    );
    let reason = "ERROR: No matching distribution found for tiny_package==1.0";
    assert!(words.contains(reason), "{words}");
    assert!(words.contains("unreachable=false"), "{words}");
}

#[test]
fn a_dead_proxy_is_named_without_its_password() {
    let machine = Machine::new();
    let mut child = machine.child_of_index("https://user:hidden@index.invalid/simple");
    let proxy = format!("http://bob:hidden@{}", refusing_address());
    let words = said(child.env("PIP_PROXY", proxy));
    let reason =
        "Could not fetch URL https://index.invalid/simple/tiny-package/: connection error:";
    assert!(
        words.contains(reason) && words.contains("ProxyError"),
        "{words}"
    );
    assert!(words.contains("unreachable=true"), "{words}");
    assert!(!words.contains("hidden"), "{words}");
}

#[test]
fn an_index_that_denies_access_is_named_and_not_unreachable() {
    let machine = Machine::new();
    let server = FaultServer::start(|_, _| Reply::new(403, []));
    let mut child = machine.child_of_index(&server.url("/simple"));
    let words = said(child.env("NO_PROXY", "*"));
    assert!(words.contains("403 Client Error"), "{words}");
    assert!(words.contains("unreachable=false"), "{words}");
}

#[test]
fn a_broken_connection_is_retried_once_or_as_often_as_the_user_says() {
    for (retries, requests) in [(None, 2), (Some("0"), 1)] {
        let machine = Machine::new();
        let server = FaultServer::start(|_, _| Reply::silence(Duration::ZERO));
        let mut child = machine.child_of_index(&server.url("/simple"));
        let retries = retries.map(|count| ("PIP_RETRIES", count));
        let words = said(child.env("NO_PROXY", "*").envs(retries));
        assert!(words.contains("unreachable=true"), "{words}");
        assert_eq!(server.exchanges().len(), requests);
    }
}

/// What `/proc` says of pip.
#[cfg(target_os = "linux")]
mod processes {
    use std::process::Stdio;
    use std::thread;

    use super::*;

    #[test]
    fn pip_ends_when_the_process_that_asked_for_it_is_killed() {
        let machine = Machine::new();
        let server = FaultServer::start(|_, _| Reply::silence(Duration::from_secs(600)));
        let mut child = machine.child_of_index(&server.url("/simple"));
        child.env("NO_PROXY", "*").env("PIP_DEFAULT_TIMEOUT", "600");
        let mut child = child.stdout(Stdio::null()).spawn().unwrap();
        while server.exchanges().is_empty() {
            thread::sleep(Duration::from_millis(10));
        }
        let tasks = fs::read_dir(format!("/proc/{}/task", child.id())).unwrap();
        let children: String = tasks
            .map(|task| fs::read_to_string(task.unwrap().path().join("children")).unwrap())
            .collect();
        let pips: Vec<_> = children.split_whitespace().collect();
        assert_eq!(pips.len(), 1, "{pips:?}");
        child.kill().unwrap();
        child.wait().unwrap();
        // It would wait for the server's answer for ten minutes, and so would this.
        while Path::new("/proc").join(pips[0]).join("exe").exists() {
            thread::sleep(Duration::from_millis(10));
        }
    }
}

//! A package outside this workspace that depends on this crate.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::{Mutex, MutexGuard, PoisonError};

use tempfile::TempDir;

/// A package with every kind of program that is linked.
pub(crate) struct Package {
    directory: TempDir,
    target: PathBuf,
    _turn: MutexGuard<'static, ()>,
}

/// All packages build in one place, where they share what they compile, so one has to be done before the next begins.
static TURN: Mutex<()> = Mutex::new(());

const FILES: [(&str, &str); 4] = [
    (
        "src/bin/calls.rs",
        "use ryft_distributed_sys::*;\n\
         fn main() {\n\
         let mut arguments = PJRT_Distributed_Runtime_Service_New_Args::new(c\"address\".as_ptr(), 2, 3, 4, 5);\n\
         let error = unsafe { PJRT_Distributed_Runtime_Service_New(&mut arguments) };\n\
         println!(\"{} {}\", error.is_null(), arguments.service.is_null());\n\
         }\n",
    ),
    (
        "src/bin/calls-further.rs",
        "use ryft_distributed_sys::*;\n\
         use ryft_pjrt_sys::bindings::*;\n\
         fn main() { unsafe {\n\
         let mut arguments = std::mem::zeroed();\n\
         let error = PJRT_Distributed_Runtime_Client_Wait_At_Barrier(&mut arguments);\n\
         if error.is_null() { println!(\"no error\"); return; }\n\
         let mut message: PJRT_Error_Message_Args = std::mem::zeroed();\n\
         message.struct_size = PJRT_Error_Message_Args_STRUCT_SIZE as usize;\n\
         message.error = error;\n\
         (*GetPjrtApi()).PJRT_Error_Message.unwrap()(&mut message);\n\
         let text = std::slice::from_raw_parts(message.message.cast::<u8>(), message.message_size);\n\
         println!(\"{}\", String::from_utf8_lossy(text));\n\
         } }\n",
    ),
    (
        "src/bin/frees.rs",
        "fn main() { unsafe {\n\
         let mut arguments: ryft_distributed_sys::PJRT_Distributed_Runtime_Client_Key_Value_Try_Get_Args = std::mem::zeroed();\n\
         ryft_distributed_sys::PJRT_Distributed_Runtime_Client_Key_Value_Try_Get(&mut arguments);\n\
         println!(\"{:?}\", std::ffi::CStr::from_ptr(arguments.value));\n\
         ryft_distributed_sys::native::free_value(arguments.value);\n\
         } }\n",
    ),
    (
        "src/bin/does-not-call.rs",
        "fn main() {\n\
         let arguments = ryft_distributed_sys::PJRT_Distributed_Runtime_Client_Connect_Args::new(std::ptr::null_mut());\n\
         println!(\"{} {:?}\", ryft_distributed_sys::native::ORIGIN, arguments);\n\
         }\n",
    ),
];

impl Package {
    /// Writes the package, once no other is in use.
    pub(crate) fn new() -> Self {
        let turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
        let directory = tempfile::tempdir().unwrap();
        let this = Path::new(env!("CARGO_MANIFEST_DIR"));
        let beside = this.with_file_name("ryft-pjrt-sys");
        let manifest = format!(
            "[package]\nname = \"programs\"\nedition = \"2024\"\n\
             [dependencies]\nryft-distributed-sys.path = {this:?}\nryft-pjrt-sys.path = {beside:?}\n[workspace]\n"
        );
        fs::write(directory.path().join("Cargo.toml"), manifest).unwrap();
        // The workspace's own versions, which are on this machine.
        fs::copy(
            this.join("../../Cargo.lock"),
            directory.path().join("Cargo.lock"),
        )
        .unwrap();
        for (file, code) in FILES {
            let path = directory.path().join(file);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, code).unwrap();
        }
        Self {
            directory,
            // Where the other crates' tests of this kind build too, so that what they share is compiled once.
            target: Path::new(env!("CARGO_TARGET_TMPDIR")).join("builds"),
            _turn: turn,
        }
    }

    /// A directory of the package's own.
    pub(crate) fn directory(&self) -> &Path {
        self.directory.path()
    }

    /// Runs cargo, with these variables in the environment.
    pub(crate) fn cargo(&self, arguments: &[&str], variables: &[(&str, &OsStr)]) -> Output {
        let mut command = Command::new(env!("CARGO"));
        command
            .args(arguments)
            .current_dir(self.directory())
            .env("CARGO_TARGET_DIR", &self.target)
            .env("CARGO_NET_OFFLINE", "true")
            .env_remove("RYFT_XLA_SYS_ARCHIVE")
            .env_remove("RYFT_PJRT_CPU_PLUGIN")
            .env_remove("RYFT_DISTRIBUTED_SHIM")
            .envs(variables.iter().copied());
        command.output().unwrap()
    }

    /// Builds one program.
    pub(crate) fn build(&self, program: &str, variables: &[(&str, &OsStr)]) -> Output {
        self.cargo(&["build", "--bin", program], variables)
    }

    /// Runs a program that was built, with nothing in its environment.
    pub(crate) fn run(&self, program: &str) -> Output {
        let mut command = Command::new(self.target.join("debug").join(program));
        command.env_clear().current_dir("/").output().unwrap()
    }
}

/// Fails with what a program said unless it succeeded; else gives what it printed.
pub(crate) fn succeeded(output: &Output) -> String {
    assert!(output.status.success(), "{}", stderr(output));
    String::from_utf8(output.stdout.clone()).unwrap()
}

/// What a program said on standard error.
pub(crate) fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

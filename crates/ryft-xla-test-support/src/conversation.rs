//! A process that is spoken to line by line.

use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

/// A process that reads lines and prints lines. It is killed when it is dropped.
pub struct Conversation {
    child: Child,
    input: Option<ChildStdin>,
    output: BufReader<ChildStdout>,
}

impl Conversation {
    /// Starts the process.
    pub fn start(command: &mut Command) -> Self {
        let mut child = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap_or_else(|error| panic!("{command:?}: {error}"));
        Self {
            input: child.stdin.take(),
            output: BufReader::new(child.stdout.take().expect("its output is piped")),
            child,
        }
    }

    /// Writes a line to the process.
    pub fn tell(&mut self, line: &str) {
        let input = self
            .input
            .as_mut()
            .expect("its input is open until it ends");
        writeln!(input, "{line}").unwrap_or_else(|error| panic!("{line}: {error}"));
    }

    /// The next line that the process prints, which is waited for; empty if it has ended.
    pub fn line(&mut self) -> String {
        let mut line = String::new();
        self.output
            .read_line(&mut line)
            .expect("its output is text");
        line.truncate(line.trim_end().len());
        line
    }

    /// Sends the process a signal of this name, such as `STOP`.
    pub fn signal(&self, name: &str) {
        let kill = Command::new("kill")
            .args(["-s", name, &self.id().to_string()])
            .status();
        assert!(kill.expect("there is a program kill").success(), "{name}");
    }

    /// Its process id.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// Closes the input of the process, whereupon it must end by itself, well.
    pub fn end(mut self) {
        self.input = None;
        let status = self.child.wait().expect("it can be waited for");
        assert!(status.success(), "{status}");
    }
}

impl Drop for Conversation {
    fn drop(&mut self) {
        // Either may have happened already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

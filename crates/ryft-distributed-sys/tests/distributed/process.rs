//! The processes of a cluster.

use std::process::Command;

use ryft_xla_test_support::{Conversation, example};

use crate::raw::without_plugins_words;

pub(crate) use ryft_xla_test_support::free_port;

/// Codes of errors, which are absl's and PJRT's.
pub(crate) mod code {
    pub(crate) const INVALID_ARGUMENT: i32 = 3;
    pub(crate) const DEADLINE_EXCEEDED: i32 = 4;
    pub(crate) const NOT_FOUND: i32 = 5;
    pub(crate) const ALREADY_EXISTS: i32 = 6;
    pub(crate) const FAILED_PRECONDITION: i32 = 9;
    pub(crate) const UNAVAILABLE: i32 = 14;
}

/// The answer to a command, or the code and the message of its error.
pub(crate) type Answer = Result<String, (i32, String)>;

/// A process of the example `node`, killed when it is dropped.
pub(crate) struct Process(Conversation);

impl Process {
    fn start(
        role: &str,
        address: &str,
        number: u32,
        options: &str,
        variables: &[(&str, &str)],
    ) -> (Self, Answer) {
        let mut command = Command::new(example("node"));
        command
            .args([role, address, &number.to_string()])
            .args(options.split_whitespace())
            .envs(variables.iter().copied());
        let mut process = Self(Conversation::start(&mut command));
        let answer = process.answer();
        (process, answer)
    }

    /// A service for so many nodes.
    pub(crate) fn serve(address: &str, nodes: u32, options: &str) -> Self {
        let (process, answer) = Self::start("serve", address, nodes, options, &[]);
        assert_eq!(answer, Ok("serving".into()), "{address}");
        process
    }

    /// What a service that can't start says.
    pub(crate) fn refuse_to_serve(address: &str) -> (i32, String) {
        Self::start("serve", address, 1, "", &[]).1.unwrap_err()
    }

    /// A node, which is not connected yet.
    pub(crate) fn join(address: &str, node: u32, options: &str) -> Self {
        Self::join_with(address, node, options, &[])
    }

    /// A node in a process with these variables in its environment.
    pub(crate) fn join_with(
        address: &str,
        node: u32,
        options: &str,
        variables: &[(&str, &str)],
    ) -> Self {
        let (process, answer) = Self::start("join", address, node, options, variables);
        answer.unwrap();
        process
    }

    /// Gives a command. The answer is for [`answer`](Self::answer).
    pub(crate) fn tell(&mut self, command: &str) {
        self.0.tell(command);
    }

    /// The answer to the oldest command that has not been answered yet.
    pub(crate) fn answer(&mut self) -> Answer {
        let line = self.0.line();
        if let Some(text) = line.strip_prefix("ok") {
            return Ok(text.trim_start().into());
        }
        let error = line
            .strip_prefix("error ")
            .unwrap_or_else(|| panic!("the process ended: {line:?}"));
        let (code, message) = error.split_once(' ').unwrap();
        Err((code.parse().unwrap(), without_plugins_words(message).into()))
    }

    /// Gives a command and waits for its answer.
    pub(crate) fn ask(&mut self, command: &str) -> Answer {
        self.tell(command);
        self.answer()
    }

    /// Gives a command that must succeed.
    pub(crate) fn run(&mut self, command: &str) -> String {
        self.ask(command)
            .unwrap_or_else(|error| panic!("{command}: {error:?}"))
    }

    /// Sends the process a signal of this name.
    pub(crate) fn signal(&self, name: &str) {
        self.0.signal(name);
    }

    /// Has the process end by itself, and waits until it has.
    pub(crate) fn end(self) {
        self.0.end();
    }

    /// Its process id.
    pub(crate) fn id(&self) -> u32 {
        self.0.id()
    }
}

/// A service and its nodes, all connected.
pub(crate) struct Cluster {
    pub(crate) service: Process,
    pub(crate) nodes: Vec<Process>,
    pub(crate) address: String,
}

impl Cluster {
    pub(crate) fn new(nodes: u32) -> Self {
        Self::with(nodes, "", "")
    }

    pub(crate) fn with(nodes: u32, service_options: &str, node_options: &str) -> Self {
        let address = format!("127.0.0.1:{}", free_port());
        let service = Process::serve(&address, nodes, service_options);
        let nodes = (0..nodes)
            .map(|node| Process::join(&address, node, node_options))
            .collect();
        let mut cluster = Self {
            service,
            nodes,
            address,
        };
        cluster.all("connect");
        cluster
    }

    /// Gives every node a command at once, and waits until each has succeeded.
    pub(crate) fn all(&mut self, command: &str) -> Vec<String> {
        self.nodes.iter_mut().for_each(|node| node.tell(command));
        let answers = self.nodes.iter_mut().map(Process::answer);
        answers
            .collect::<Result<_, _>>()
            .unwrap_or_else(|error| panic!("{command}: {error:?}"))
    }

    /// Has every process end by itself.
    pub(crate) fn end(mut self) {
        self.all("shutdown");
        self.nodes.into_iter().for_each(Process::end);
        self.service.end();
    }
}

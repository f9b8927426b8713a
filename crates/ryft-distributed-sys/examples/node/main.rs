//! One process of a cluster, driven by hand or by the tests.
//!
//! ```sh
//! node serve 127.0.0.1:1234 2          # hosts the service of a cluster of 2 nodes
//! node join 127.0.0.1:1234 0           # is its node 0
//! node join 127.0.0.1:1234 1           # is its node 1
//! node latency 200 2 64                # measures 200 calls each of 2 clients, then of 64, with a service of its own
//! ```
//!
//! Options follow, as `name=seconds`: `heartbeat`, `register`, `shutdown` of the service; `heartbeat`, `init`,
//! `rpc`, `shutdown` of a node, and its words `recoverable`, `compress`, `linger` (no shutdown when it is destroyed).
//!
//! Then it takes one command a line: `help` lists them. It answers each with one line: `ok`, what was asked for, or
//! `error`, the code and the message.

mod commands;
mod error;
mod ghosts;
mod latency;
mod options;
mod runtime;

use std::io::{self, BufRead as _, Write as _};
use std::process::ExitCode;

use options::Options;
use runtime::{Client, Service};

const USAGE: &str =
    "node latency CALLS CLIENTS ..., or node serve|join ADDRESS NUMBER [OPTION ...]";

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Box<dyn std::error::Error>> {
    let mut words = std::env::args().skip(1).peekable();
    if words.next_if(|word| word == "latency").is_some() {
        let calls = words.next().ok_or(USAGE)?.parse()?;
        let clients = words
            .map(|word| word.parse())
            .collect::<Result<Vec<_>, _>>()?;
        ryft_distributed_sys::library::load()?;
        return latency::print(calls, &clients)
            .map_err(|error| format!("{}: {}", error.code, error.message).into());
    }
    let mut word = |what: &str| words.next().ok_or(format!("{what} is missing: {USAGE}"));
    let (role, address, number) = (
        word("the role")?,
        word("the address")?,
        word("the number")?.parse()?,
    );
    let options = Options::parse(words)?;
    ryft_distributed_sys::library::load()?;
    match role.as_str() {
        "serve" => serve(Service::new(&address, number, &options)),
        "join" => join(Client::new(&address, number, &options)),
        role => Err(format!("the role is {role:?}; it is serve or join").into()),
    }
}

/// Hosts the service until standard input ends.
fn serve(service: error::Result<Service>) -> Result<(), Box<dyn std::error::Error>> {
    let Some(service) = answer(service.map(|service| (service, "serving".into())))? else {
        return Ok(());
    };
    for line in io::stdin().lock().lines() {
        match line?.as_str() {
            "stop" => service.shutdown(),
            line => eprintln!("there is no command {line:?}; there is stop, and the end of input"),
        }
        answer(Ok(((), String::new())))?;
    }
    Ok(())
}

/// Is a node until standard input ends.
fn join(client: error::Result<Client>) -> Result<(), Box<dyn std::error::Error>> {
    let Some(client) = answer(client.map(|client| (client, String::new())))? else {
        return Ok(());
    };
    for line in io::stdin().lock().lines() {
        answer(commands::run(&client, &line?).map(|text| ((), text)))?;
    }
    Ok(())
}

/// Prints the line that answers a command, and gives what it made.
fn answer<T>(result: error::Result<(T, String)>) -> io::Result<Option<T>> {
    let mut out = io::stdout().lock();
    let made = match result {
        Ok((made, text)) => {
            writeln!(out, "ok {}", text.replace('\n', " "))?;
            Some(made)
        }
        Err(error) => {
            writeln!(
                out,
                "error {} {}",
                error.code,
                error.message.replace('\n', " ")
            )?;
            None
        }
    };
    out.flush()?;
    Ok(made)
}

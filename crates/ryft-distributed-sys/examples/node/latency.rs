//! How long setting and getting a key takes, and how that grows with the number of clients that do so at once.
//!
//! The service and the clients are threads of one process here; sockets and messages are those of many.

use std::net::TcpListener;
use std::sync::Barrier;
use std::thread;
use std::time::{Duration, Instant};

use crate::error::{Error, Result};
use crate::options::Options;
use crate::runtime::{Client, Service};

/// How often each client sets and gets.
const ROUNDS: usize = 200;

/// Prints a table.
pub(crate) fn print() {
    println!("microseconds, each of {ROUNDS} calls by every client");
    println!(
        "{:>7} | {:^23} | {:^23} | {:^23}",
        "clients", "set", "get", "barrier of all"
    );
    println!(
        "{:>7} | {:>7} {:>7} {:>7} | {:>7} {:>7} {:>7} | {:>7} {:>7} {:>7}",
        "", "median", "99 %", "most", "median", "99 %", "most", "median", "99 %", "most"
    );
    for clients in [2, 4, 8, 16, 32, 64] {
        match measure(clients) {
            Ok(columns) => {
                let columns = columns
                    .map(|times| quantiles(times).map(|time| format!("{time:>7}")).join(" "));
                println!("{clients:>7} | {}", columns.join(" | "));
            }
            Err(Error { code, message }) => println!("{clients:>7} | error {code}: {message}"),
        }
    }
}

/// The times of every set, get and barrier, with so many clients at once.
fn measure(clients: u32) -> Result<[Vec<Duration>; 3]> {
    let port = TcpListener::bind("127.0.0.1:0")
        .and_then(|listener| listener.local_addr())
        .map_or(0, |address| address.port());
    let address = format!("127.0.0.1:{port}");
    let options = Options {
        init: 60,
        shutdown: 60,
        rpc: 60,
        ..Options::default()
    };
    let _service = Service::new(&address, clients, &options)?;
    let begin = Barrier::new(clients as usize);
    let times_of_clients = thread::scope(|scope| {
        let threads: Vec<_> = (0..clients)
            .map(|node| {
                let (address, options, begin) = (&address, &options, &begin);
                scope.spawn(move || run(address, node, clients, options, begin))
            })
            .collect();
        threads
            .into_iter()
            .map(|thread| thread.join().expect("no client panics"))
            .collect::<Result<Vec<_>>>()
    })?;
    let mut all = [const { Vec::new() }; 3];
    for times in times_of_clients {
        all.iter_mut()
            .zip(times)
            .for_each(|(all, times)| all.extend(times));
    }
    Ok(all)
}

/// One client's times.
fn run(
    address: &str,
    node: u32,
    clients: u32,
    options: &Options,
    begin: &Barrier,
) -> Result<[Vec<Duration>; 3]> {
    let client = Client::new(address, node, options)?;
    let connected = client.connect();
    begin.wait();
    connected?;
    let other = (node + 1) % clients;
    let sets = times(|round| client.set(&format!("{node}/{round}"), "a value of some bytes"))?;
    client.barrier("set", 60_000, None)?;
    let gets = times(|round| client.get(&format!("{other}/{round}"), 10).map(drop))?;
    let barriers = times(|round| client.barrier(&format!("round {round}"), 60_000, None))?;
    client.shutdown()?;
    Ok([sets, gets, barriers])
}

fn times(call: impl Fn(usize) -> Result<()>) -> Result<Vec<Duration>> {
    let time = |round| {
        let begin = Instant::now();
        call(round).map(|()| begin.elapsed())
    };
    (0..ROUNDS).map(time).collect()
}

/// The median, the 99th hundredth and the greatest, in microseconds.
fn quantiles(mut times: Vec<Duration>) -> [u128; 3] {
    times.sort();
    [times.len() / 2, times.len() * 99 / 100, times.len() - 1].map(|index| times[index].as_micros())
}

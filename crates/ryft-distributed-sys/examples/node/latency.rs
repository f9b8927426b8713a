//! How long setting and getting a key takes, and how that grows with the number of clients that do so at once.
//!
//! The service and the clients are threads of one process here; sockets and messages are those of many.

use std::net::TcpListener;
use std::sync::Barrier;
use std::thread;
use std::time::{Duration, Instant};

use crate::error::Result;
use crate::options::Options;
use crate::runtime::{Client, Service};

/// Prints a line for each number of clients and kind of call: both, and the mean, the median, the 99th hundredth and the greatest
/// of the times, in microseconds. Each client makes so many `calls` of a kind, and connects once.
pub(crate) fn print(calls: usize, numbers_of_clients: &[u32]) -> Result<()> {
    for &clients in numbers_of_clients {
        for (kind, times) in ["connect", "set", "get", "barrier"]
            .iter()
            .zip(measure(clients, calls)?)
        {
            println!("{clients}\t{kind}\t{}", summary(times));
        }
    }
    Ok(())
}

/// The times of every connect, set, get and barrier, with so many clients at once.
fn measure(clients: u32, calls: usize) -> Result<[Vec<Duration>; 4]> {
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
                scope.spawn(move || run(address, node, clients, calls, options, begin))
            })
            .collect();
        threads
            .into_iter()
            .map(|thread| thread.join().expect("no client panics"))
            .collect::<Result<Vec<_>>>()
    })?;
    let mut all = [const { Vec::new() }; 4];
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
    calls: usize,
    options: &Options,
    begin: &Barrier,
) -> Result<[Vec<Duration>; 4]> {
    let client = Client::new(address, node, options)?;
    let times = |calls: usize, call: &dyn Fn(usize) -> Result<()>| -> Result<Vec<Duration>> {
        let time = |round| {
            let start = Instant::now();
            call(round).map(|()| start.elapsed())
        };
        (0..calls).map(time).collect()
    };
    let connected = times(1, &|_| client.connect());
    begin.wait();
    let connects = connected?;
    let other = (node + 1) % clients;
    let sets = times(calls, &|call| {
        client.set(&format!("{node}/{call}"), "a value of some bytes")
    })?;
    client.barrier("set", 60_000, None)?;
    let gets = times(calls, &|call| {
        client.get(&format!("{other}/{call}"), 10).map(drop)
    })?;
    let barriers = times(calls, &|call| {
        client.barrier(&format!("barrier {call}"), 60_000, None)
    })?;
    client.shutdown()?;
    Ok([connects, sets, gets, barriers])
}

/// The mean, the median, the 99th hundredth and the greatest, in microseconds.
fn summary(mut times: Vec<Duration>) -> String {
    times.sort();
    let mean = times.iter().sum::<Duration>().as_micros() / times.len() as u128;
    let [median, most_of_them, greatest] =
        [times.len() / 2, times.len() * 99 / 100, times.len() - 1]
            .map(|index| times[index].as_micros());
    format!("{mean}\t{median}\t{most_of_them}\t{greatest}")
}

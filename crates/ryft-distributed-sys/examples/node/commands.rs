//! What a node can be told to do.

use crate::error::{Error, Result};
use crate::ghosts;
use crate::options::Options;
use crate::runtime::{Client, Service};

const HELP: &str = "connect | set KEY VALUE | get KEY SECONDS | try KEY | put KEY HEX [overwrite] | fetch KEY MILLISECONDS \
                    | try-fetch KEY | list DIRECTORY | add KEY NUMBER | delete KEY | barrier ID MILLISECONDS [NODE ...] \
                    | live MILLISECONDS NODE ... | fill PREFIX COUNT BYTES | check PREFIX COUNT BYTES | lost MILLISECONDS \
                    | put-hex KEY VALUE | cycle ADDRESS COUNT | ghosts ADDRESS COUNT | shutdown";

/// Runs one command and gives what it answers.
pub(crate) fn run(client: &Client, line: &str) -> Result<String> {
    let words: Vec<&str> = line.split_whitespace().collect();
    let done = |()| String::new();
    match words.as_slice() {
        ["help"] => Ok(HELP.into()),
        ["connect"] => client.connect().map(done),
        ["shutdown"] => client.shutdown().map(done),
        ["set", key, value] => client.set(key, value).map(done),
        ["get", key, seconds] => client.get(key, number(seconds)?),
        ["try", key] => client.try_get(key),
        ["put", key, value] => client.put(key.as_bytes(), &bytes(value)?, false).map(done),
        ["put", key, value, "overwrite"] => {
            client.put(key.as_bytes(), &bytes(value)?, true).map(done)
        }
        ["put-hex", key, value] => client.put(&bytes(key)?, &bytes(value)?, false).map(done),
        ["fetch", key, timeout] => Ok(hex(&client.fetch(key, number(timeout)?)?)),
        ["try-fetch", key] => Ok(hex(&client.try_fetch(key)?)),
        ["list", directory] => list(client, directory),
        ["add", key, increment] => Ok(client.add(key, number(increment)?)?.to_string()),
        ["delete", key] => client.delete(key).map(done),
        ["barrier", id, timeout] => client.barrier(id, number(timeout)?, None).map(done),
        ["barrier", id, timeout, nodes @ ..] => client
            .barrier(id, number(timeout)?, Some(&numbers(nodes)?))
            .map(done),
        ["live", timeout, nodes @ ..] => live(client, number(timeout)?, &numbers(nodes)?),
        ["fill", prefix, count, size] => {
            fill(client, prefix, number(count)?, number(size)?).map(done)
        }
        ["check", prefix, count, size] => {
            check(client, prefix, number(count)?, number(size)?).map(done)
        }
        ["cycle", address, count] => cycle(address, number(count)?).map(done),
        ["ghosts", address, count] => ghosts::run(address, number(count)?).map(done),
        ["lost", timeout] => client
            .lost(number(timeout)?)
            .map_or(Ok("none".into()), |error| {
                Ok(format!("{} {}", error.code, error.message))
            }),
        _ => Err(Error::new(format!(
            "there is no command {line:?}; see help"
        ))),
    }
}

/// Sets many keys, to values of so many bytes.
fn fill(client: &Client, prefix: &str, count: usize, size: usize) -> Result<()> {
    (0..count).try_for_each(|i| {
        client.put(
            format!("{prefix}/{i}").as_bytes(),
            &vec![i as u8; size],
            false,
        )
    })
}

/// Gets what `fill` set.
fn check(client: &Client, prefix: &str, count: usize, size: usize) -> Result<()> {
    for i in 0..count {
        let value = client.fetch(&format!("{prefix}/{i}"), 10_000)?;
        if value != vec![i as u8; size] {
            return Err(Error::new(format!("{prefix}/{i} has another value")));
        }
    }
    Ok(())
}

/// Starts and stops a cluster of one node so many times, in this process.
fn cycle(address: &str, count: usize) -> Result<()> {
    for _ in 0..count {
        let service = Service::new(address, 1, &Options::default())?;
        let client = Client::new(address, 0, &Options::default())?;
        client.connect()?;
        client.set("a", "b")?;
        client.shutdown()?;
        service.shutdown();
    }
    Ok(())
}

fn list(client: &Client, directory: &str) -> Result<String> {
    let mut entries: Vec<_> = client
        .list(directory)?
        .iter()
        .map(|(key, value)| format!("{}={}", String::from_utf8_lossy(key), hex(value)))
        .collect();
    entries.sort();
    Ok(entries.join(" "))
}

fn live(client: &Client, timeout: u64, nodes: &[u32]) -> Result<String> {
    let nodes = client.live(nodes, timeout)?;
    let nodes: Vec<_> = nodes
        .iter()
        .map(|node| format!("{}:{}", node.node_id, node.incarnation))
        .collect();
    Ok(nodes.join(" "))
}

fn number<T: std::str::FromStr<Err: std::fmt::Display>>(word: &str) -> Result<T> {
    word.parse()
        .map_err(|error| Error::new(format!("{word}: {error}")))
}

fn numbers(words: &[&str]) -> Result<Vec<u32>> {
    words.iter().map(|word| number(word)).collect()
}

fn bytes(hex: &str) -> Result<Vec<u8>> {
    let pairs = hex.as_bytes().chunks(2).map(|pair| {
        let digits = std::str::from_utf8(pair).ok()?;
        u8::from_str_radix(digits, 16).ok()
    });
    pairs
        .collect::<Option<_>>()
        .ok_or_else(|| Error::new(format!("{hex:?} is not hexadecimal")))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

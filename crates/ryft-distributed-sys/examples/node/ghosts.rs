//! What a call leaves behind that gave up.

use std::thread;
use std::time::Duration;

use crate::error::{Error, Result};
use crate::options::Options;
use crate::runtime::{Client, Service};

/// Connects to a service that comes up at each of `rounds` moments around the end of the node's time, and gives up where
/// it is late; then the node comes again, as another client or as the same.
pub(crate) fn run(address: &str, rounds: u32) -> Result<()> {
    for round in 0..rounds {
        one(address, round, Duration::from_millis(1900) * round / rounds).map_err(|error| {
            Error {
                message: format!("round {round}: {}", error.message),
                ..error
            }
        })?;
    }
    Ok(())
}

fn one(address: &str, round: u32, moment: Duration) -> Result<()> {
    let hasty = Options {
        init: 1,
        ..Options::default()
    };
    thread::scope(|scope| {
        let service = scope.spawn(move || {
            thread::sleep(moment);
            Service::new(address, 1, &Options::default())
        });
        let first = Client::new(address, 0, &hasty)?;
        let connected = first.connect();
        let service = service.join().expect("it does not panic")?;
        let node = match (connected, round % 2) {
            // It came in time.
            (Ok(()), _) => first,
            (Err(_), 0) => {
                drop(first);
                let second = Client::new(address, 0, &Options::default())?;
                second.connect()?;
                second
            }
            (Err(_), _) => {
                first.connect()?;
                first
            }
        };
        node.set("here", "again")?;
        if node.live(&[0], 5000)?.len() != 1 {
            return Err(Error::new("the node is not alive"));
        }
        // Time for whatever still goes on to do harm.
        thread::sleep(Duration::from_millis(200));
        match node.lost(0) {
            Some(loss) => return Err(loss),
            None => node.shutdown()?,
        }
        drop(node);
        service.shutdown();
        Ok(())
    })
}

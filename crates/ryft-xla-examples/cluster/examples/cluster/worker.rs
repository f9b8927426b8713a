//! A node: computes its part, publishes it, and meets the others.

use std::error::Error;
use std::process;
use std::sync::mpsc::Receiver;
use std::time::{Duration, Instant};

use ryft_xla_examples::pjrt;
use ryft_xla_examples_cluster::{Client, HEARTBEAT_TIMEOUT};

use crate::part;

pub(crate) const WAIT: Duration = Duration::from_secs(30);

/// What a node is told by the coordinator.
#[derive(Debug)]
pub(crate) struct Worker {
    /// Where the service listens.
    pub(crate) address: String,
    /// The node's number.
    pub(crate) node: u32,
    /// How many nodes there are.
    pub(crate) nodes: u32,
    /// Whether it dies on the way.
    pub(crate) dies: bool,
    /// The number of the accelerator that it uses, if it uses one.
    pub(crate) accelerator: i64,
}

impl Worker {
    /// What the node computes with.
    pub(crate) fn numbers(&self) -> [f32; 4] {
        [1.0, 2.0, 3.0, 4.0].map(|number| number + 4.0 * self.node as f32)
    }

    /// Dies here, if it is to die.
    pub(crate) fn survive(&self) {
        if self.dies {
            process::abort();
        }
    }
}

/// The sum of the squares of the numbers of all nodes.
pub(crate) fn expected(nodes: u32) -> f32 {
    (1..=4 * nodes).map(|number| (number * number) as f32).sum()
}

/// Is the node until the cluster has ended.
pub(crate) fn run(worker: &Worker) -> Result<(), Box<dyn Error>> {
    let &Worker { node, nodes, .. } = worker;
    let (client, losses) = Client::new(&worker.address, node)?;
    client.connect()?;

    let numbers = worker.numbers();
    let part = part::compute(&numbers)?;
    println!("node {node}: the squares of {numbers:?} add up to {part}");
    worker.survive();
    let published = Instant::now();
    let met = client
        .set(&format!("part/{node}"), &part.to_string())
        .and_then(|()| client.barrier("parts", WAIT));
    if let Err(error) = met {
        return report(node, &losses, published, &error);
    }

    if node == 0 {
        let parts = (0..nodes).map(|node| client.get(&format!("part/{node}"), WAIT));
        let mut sum = 0.0;
        for part in parts {
            sum += part?.parse::<f32>()?;
        }
        let expected = expected(nodes);
        println!("sum       {sum}\nexpected  {expected}");
        if sum != expected {
            return Err("the sum is wrong".into());
        }
    }
    Ok(client.shutdown()?)
}

/// Says which node was lost.
fn report(
    node: u32,
    losses: &Receiver<pjrt::Error>,
    since: Instant,
    error: &dyn Error,
) -> Result<(), Box<dyn Error>> {
    // The barrier may have failed with less to say than the heartbeats.
    let loss = losses
        .recv_timeout(2 * HEARTBEAT_TIMEOUT)
        .map_or(error.to_string(), |loss| loss.to_string());
    let after = since.elapsed().as_secs_f32();
    let Some(lost) = lost_node(&loss) else {
        return Err(format!("node {node}: {loss}").into());
    };
    println!("node {node}: node {lost} was lost; noticed after {after:.1} s");
    Ok(())
}

/// The number of the node that a message names, as the service does: `/job:jax_worker/replica:0/task:2`.
pub(crate) fn lost_node(message: &str) -> Option<u32> {
    let (_, rest) = message.split_once("/task:")?;
    let digits = rest
        .find(|character: char| !character.is_ascii_digit())
        .unwrap_or(rest.len());
    rest[..digits].parse().ok()
}

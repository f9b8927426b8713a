//! The command line of this program.

use crate::worker::Worker;

pub(crate) const USAGE: &str = "\
Share a computation between processes: a coordinator, which this is, and nodes, which it starts.

Usage: cluster [--nodes N] [--kill I]

  --nodes N    how many nodes (1 to 64, default 4)
  --kill I     node I dies before it has published its part, and the others report that
  -h, --help   print this text

Exit code: 0 when the sum is right, or the loss was reported by every other node; 1 when not; 2 when the command line is
wrong.";

/// What the user, or the coordinator, asks for.
#[derive(Debug)]
pub(crate) enum Request {
    Help,
    Coordinate { nodes: u32, kill: Option<u32> },
    Work(Worker),
}

impl Request {
    /// Reads the arguments of this process.
    pub(crate) fn from_environment() -> Result<Self, lexopt::Error> {
        use lexopt::prelude::*;

        let (mut nodes, mut kill) = (4, None);
        let (mut node, mut address, mut dies) = (None, None, false);
        let mut arguments = lexopt::Parser::from_env();
        while let Some(argument) = arguments.next()? {
            match argument {
                Long("nodes") => nodes = arguments.value()?.parse_with(parse_nodes)?,
                Long("kill") => kill = Some(arguments.value()?.parse()?),
                // These three are the coordinator's words to the nodes that it starts.
                Long("node") => node = Some(arguments.value()?.parse()?),
                Long("address") => address = Some(arguments.value()?.string()?),
                Long("dies") => dies = true,
                Short('h') | Long("help") => return Ok(Self::Help),
                _ => return Err(argument.unexpected()),
            }
        }
        match (node, address, kill) {
            (Some(node), Some(address), _) => Ok(Self::Work(Worker {
                address,
                node,
                nodes,
                dies,
            })),
            (_, _, Some(kill)) if kill >= nodes => Err(format!(
                "--kill names node {kill}; there are nodes 0 to {}",
                nodes - 1
            )
            .into()),
            _ => Ok(Self::Coordinate { nodes, kill }),
        }
    }
}

fn parse_nodes(text: &str) -> Result<u32, String> {
    match text.parse() {
        Ok(nodes) if (1..=64).contains(&nodes) => Ok(nodes),
        _ => Err("--nodes must be a number from 1 to 64".into()),
    }
}

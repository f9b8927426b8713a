//! The options of a service and of a node.

/// Durations in seconds, and what is on or off.
#[derive(Debug)]
pub(crate) struct Options {
    pub(crate) heartbeat: u32,
    pub(crate) register: u32,
    pub(crate) init: u32,
    pub(crate) rpc: u32,
    pub(crate) shutdown: u32,
    pub(crate) recoverable: bool,
    pub(crate) compress: bool,
    pub(crate) linger: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            heartbeat: 10,
            register: 30,
            init: 30,
            rpc: 10,
            shutdown: 10,
            recoverable: false,
            compress: false,
            linger: false,
        }
    }
}

impl Options {
    pub(crate) fn parse(words: impl Iterator<Item = String>) -> Result<Self, String> {
        let mut options = Self::default();
        for word in words {
            let (name, value) = word.split_once('=').unwrap_or((&word, "1"));
            let seconds: u32 = value.parse().map_err(|error| format!("{word}: {error}"))?;
            match name {
                "heartbeat" => options.heartbeat = seconds,
                "register" => options.register = seconds,
                "init" => options.init = seconds,
                "rpc" => options.rpc = seconds,
                "shutdown" => options.shutdown = seconds,
                "recoverable" => options.recoverable = seconds != 0,
                "compress" => options.compress = seconds != 0,
                "linger" => options.linger = seconds != 0,
                _ => return Err(format!("there is no option {name:?}")),
            }
        }
        Ok(options)
    }
}

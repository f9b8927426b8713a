//! Downloads: one file from one URL, verified, resumed, and tried again when the network falters.
//!
//! The bytes are hashed as they arrive, into a partial file that outlives a broken connection and the process; the
//! next attempt asks for the rest only. Memory stays the same whatever the size.
//!
//! - `connection`: requests and redirects; `proxy`, `forward`, `uri`: what they need; `body`: the bytes of an answer
//! - `transfer`: one attempt; `retry`: whether another follows, and when
//! - `partial`: the file; `error`: what is told when all that did not help

mod body;
mod connection;
mod error;
mod forward;
mod partial;
mod proxy;
mod retry;
mod transfer;
mod uri;

use std::path::Path;
use std::sync::OnceLock;
use std::time::Duration;

pub use error::{DownloadError, ErrorKind};
use ureq::tls::TlsConfig;

use crate::checksum::Sha256;
use crate::url::Url;

/// How patient a [`Client`] is.
#[derive(Clone, Debug)]
pub struct Policy {
    /// For how long to wait for a name to be resolved, and then for a connection to any of its addresses, encryption
    /// included.
    pub connect_timeout: Duration,
    /// For how long the server may send nothing at all.
    pub idle_timeout: Duration,
    /// How many bytes a second must come at least, over the time of `idle_timeout`.
    pub lowest_speed: u64,
    /// How many attempts in a row may fail with no progress of a MiB between them. At least 1.
    pub attempts: u32,
    /// How long to wait before the second attempt. The wait doubles with each attempt up to 32 times this, is shortened by
    /// a random part of up to a half, and is up to 120 times this where the server asks for it (`Retry-After`).
    pub backoff: Duration,
}

impl Policy {
    /// What a build should use: patient with a server that falters, quick to tell that there is no network.
    pub const PRODUCTION: Self = Self {
        connect_timeout: Duration::from_secs(10),
        idle_timeout: Duration::from_secs(30),
        lowest_speed: 1000,
        attempts: 5,
        backoff: Duration::from_millis(500),
    };
}

/// A file to download.
#[derive(Clone, Copy, Debug)]
pub struct Download<'a> {
    /// What it is called in messages.
    pub name: &'a str,
    /// Where it is.
    pub url: &'a Url,
    /// The file to write it to. Its folder must exist. What an earlier download of the same file left there is used.
    /// Only one download at a time may use it, which is the caller's care.
    pub partial: &'a Path,
    /// The checksum that the whole file must have.
    pub sha256: Sha256,
    /// The size that the file must have, in bytes, if it is known.
    pub size: Option<u64>,
    /// The size that a file of unknown size must not exceed, in bytes.
    pub size_limit: u64,
}

/// Downloads files. It reads the proxies from the environment, and the certificates to trust from `SSL_CERT_FILE` or
/// else the platform, both when they are first needed, because reading the platform's takes time.
pub struct Client {
    policy: Policy,
    tls: OnceLock<TlsConfig>,
}

impl Client {
    /// A client with this policy. It touches neither network nor disk.
    pub fn new(policy: Policy) -> Self {
        let tls = OnceLock::new();
        Self { policy, tls }
    }

    /// Downloads `request` and gives the size of the file, in bytes.
    ///
    /// On success the whole and verified file is at [`Download::partial`]; it is not synced to the disk yet.
    ///
    /// # Errors
    ///
    /// When the URL can't be used, the server can't be reached or does not have the file, or when what came is not the
    /// file that was asked for: then nothing of it is left. What was received before is kept for the next download.
    pub fn download(&self, request: &Download<'_>) -> Result<u64, DownloadError> {
        let mut attempts = 0;
        self.run(request, &mut attempts)
            .map_err(|error| error.of(request.url, attempts))
    }

    /// Asks for the file at `url` once and receives nothing of it: whether it is there, and its size in bytes where the
    /// server says it.
    ///
    /// # Errors
    ///
    /// When the URL can't be used, the server can't be reached or does not have the file.
    pub fn probe(&self, url: &Url) -> Result<Option<u64>, DownloadError> {
        transfer::probe(self, url).map_err(|error| error.of(url, 1))
    }

    fn run(&self, request: &Download<'_>, attempts: &mut u32) -> Result<u64, retry::AttemptError> {
        let mut transfer = transfer::Transfer::new(self, request)?;
        if transfer.is_whole() {
            return Ok(transfer.keep());
        }
        let mut retries = retry::Retries::new(&self.policy, transfer.received());
        loop {
            *attempts += 1;
            let Err(error) = transfer.attempt().and_then(|()| transfer.verify()) else {
                return Ok(transfer.keep());
            };
            let Some(wait) = retries.wait_after(error.retry, transfer.received()) else {
                transfer.leave()?;
                return Err(error);
            };
            log::info!(
                "{}: {}; trying again in {wait:.1?}",
                request.name,
                error.reason
            );
            std::thread::sleep(wait);
        }
    }
}

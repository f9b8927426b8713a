//! Downloads: one file from one URL, verified, resumed, and tried again when the network falters.
//!
//! The bytes are hashed as they arrive, into a partial file that outlives a broken connection and
//! the process; the next attempt asks for the rest only. Memory stays the same whatever the size.
//!
//! - `connection`: requests, proxies, redirects; `tls`: certificates; `url`: URLs as text
//! - `transfer`: one attempt; `retry`: whether another follows, and when
//! - `partial`: the file; `failure`: what is told when all that did not help

mod connection;
mod failure;
mod http_date;
mod partial;
mod proxy;
mod retry;
mod tls;
mod transfer;
mod url;

use std::{io, path::Path, thread, time::Duration};

use connection::Connections;
pub use failure::{DownloadError, Failure};
use partial::Partial;
use retry::{Fault, Remedy, Retries};

use crate::checksum::Sha256;
use crate::url::redact as redacted;

/// How patient a [`Client`] is.
#[derive(Clone, Debug)]
pub struct Policy {
    /// For how long to wait for a name to be resolved, and then for a connection, encryption
    /// included.
    pub connect_timeout: Duration,
    /// For how long the server may send nothing at all.
    pub idle_timeout: Duration,
    /// How many attempts in a row may fail with no progress of a MiB between them. At least 1.
    pub attempts: u32,
    /// How long to wait before the second attempt. The wait doubles with each attempt, and is
    /// shortened by a random part of up to a half.
    pub backoff: Duration,
    /// What the wait never exceeds.
    pub max_backoff: Duration,
    /// What the wait never exceeds when the server asks for one (`Retry-After`).
    pub max_retry_after: Duration,
    /// How many redirects are followed.
    pub max_redirects: u32,
}

impl Policy {
    /// What a build should use: patient with a server that falters, quick to tell that there is no
    /// network.
    pub const PRODUCTION: Self = Self {
        connect_timeout: Duration::from_secs(10),
        idle_timeout: Duration::from_secs(30),
        attempts: 5,
        backoff: Duration::from_millis(500),
        max_backoff: Duration::from_secs(15),
        max_retry_after: Duration::from_secs(60),
        max_redirects: 10,
    };
}

impl Default for Policy {
    fn default() -> Self {
        Self::PRODUCTION
    }
}

/// A file to download.
#[derive(Clone, Copy, Debug)]
pub struct Download<'a> {
    /// Where it is: an `http` or `https` URL, which may hold a user name and password.
    pub url: &'a str,
    /// The file to write it to. Its folder must exist. What an earlier download of the same file
    /// left there is used. Only one download at a time may use it, which is the caller's care.
    pub partial: &'a Path,
    /// The checksum that the whole file must have.
    pub sha256: Sha256,
    /// The size that the file must have, in bytes, if it is known.
    pub size: Option<u64>,
    /// The size that a file of unknown size must not exceed, in bytes.
    pub size_limit: u64,
}

impl Download<'_> {
    /// The number of bytes after which there is nothing more to receive.
    fn limit(&self) -> u64 {
        self.size.unwrap_or(self.size_limit)
    }

    fn too_large(&self, found: u64) -> Failure {
        match self.size {
            Some(pinned) => Failure::WrongSize { found, pinned },
            None => Failure::TooLarge {
                limit: self.size_limit,
            },
        }
    }

    fn file_failure(&self, source: io::Error) -> Failure {
        Failure::File {
            path: self.partial.to_owned(),
            source,
        }
    }
}

/// What happens in the course of a download. URLs in it are fit to be shown.
#[derive(Debug)]
#[non_exhaustive]
pub enum Event<'a> {
    /// The server answers, and bytes begin to arrive.
    Started {
        /// The URL.
        url: &'a str,
        /// The whole file's size in bytes, if it is known.
        total: Option<u64>,
        /// How many bytes are there already.
        resumed_at: u64,
    },
    /// Bytes arrived: up to some thousand times a second.
    Progress {
        /// How many bytes are there now.
        received: u64,
        /// The whole file's size in bytes, if it is known.
        total: Option<u64>,
    },
    /// What was there is of no use, and was thrown away.
    StartingOver {
        /// Why.
        reason: &'a str,
    },
    /// An attempt failed, and there will be another.
    Retrying {
        /// How many attempts were made so far.
        attempts: u32,
        /// Why the last one failed.
        failure: &'a Failure,
        /// How long it is until the next.
        wait: Duration,
    },
}

/// Downloads files. It reads the proxies from the environment, and the certificates to trust from
/// `SSL_CERT_FILE` or else the platform, both when they are first needed.
pub struct Client {
    policy: Policy,
    connections: Connections,
}

impl Client {
    /// A client with this policy. It touches neither network nor disk.
    pub fn new(policy: Policy) -> Self {
        let connections = Connections::new(policy.clone());
        Self {
            policy,
            connections,
        }
    }

    /// Downloads `request` and gives the size of the file, in bytes.
    ///
    /// On success the whole and verified file stands at [`Download::partial`]; it is not synced to
    /// the disk yet.
    ///
    /// # Errors
    ///
    /// When the URL can't be used, the server can't be reached or does not have the file, or when
    /// what came is not the file that was asked for ([`DownloadError::is_wrong_content`]): then
    /// nothing of it is left. After other errors, what was received stays for the next download.
    pub fn download(
        &self,
        request: &Download<'_>,
        observer: &mut dyn FnMut(Event<'_>),
    ) -> Result<u64, DownloadError> {
        let mut attempts = 0;
        self.run(request, observer, &mut attempts)
            .map_err(|failure| DownloadError {
                url: redacted(request.url),
                attempts,
                failure,
            })
    }

    /// Asks for the file at `url` once and receives nothing of it: whether it is there, and its size in bytes where the
    /// server says it.
    ///
    /// # Errors
    ///
    /// When the URL can't be used, the server can't be reached or does not have the file.
    pub fn probe(&self, url: &str) -> Result<Option<u64>, DownloadError> {
        transfer::probe(&self.connections, url).map_err(|fault| DownloadError {
            url: redacted(url),
            attempts: 1,
            failure: fault.failure,
        })
    }

    fn run(
        &self,
        request: &Download<'_>,
        observer: &mut dyn FnMut(Event<'_>),
        attempts: &mut u32,
    ) -> Result<u64, Failure> {
        let file_failure = |error| request.file_failure(error);
        let mut partial = Partial::open(request.partial).map_err(file_failure)?;
        if partial.length() > 0 && partial.digest() == request.sha256 {
            return partial.keep().map_err(file_failure);
        }
        if partial.length() >= request.limit() {
            observer(Event::StartingOver {
                reason: "the partial file is not the start of this one",
            });
            partial.start_over().map_err(file_failure)?;
        }
        let mut retries = Retries::new(&self.policy, partial.length());
        loop {
            *attempts += 1;
            let result = transfer::attempt(&self.connections, request, &mut partial, observer)
                .and_then(|()| verify(request, &mut partial, observer));
            let Err(fault) = result else {
                return partial.keep().map_err(file_failure);
            };
            let Some(wait) = retries.wait_after(fault.remedy, partial.length()) else {
                if fault.failure.is_wrong_content() || partial.length() == 0 {
                    partial.delete().map_err(file_failure)?;
                }
                return Err(fault.failure);
            };
            if fault.remedy != Remedy::WholeFile {
                let failure = &fault.failure;
                observer(Event::Retrying {
                    attempts: *attempts,
                    failure,
                    wait,
                });
            }
            thread::sleep(wait);
        }
    }
}

/// Compares the checksum. Pieces of several answers that don't fit together are no proof against
/// the server's file: the whole of it is worth one more attempt.
fn verify(
    request: &Download<'_>,
    partial: &mut Partial,
    observer: &mut dyn FnMut(Event<'_>),
) -> Result<(), Fault> {
    let found = partial.digest();
    if found == request.sha256 {
        return Ok(());
    }
    let failure = Failure::Checksum {
        found,
        pinned: request.sha256,
    };
    if !partial.is_pieced() {
        return Err(failure.into());
    }
    observer(Event::StartingOver {
        reason: "the resumed file has a wrong checksum",
    });
    partial
        .start_over()
        .map_err(|error| request.file_failure(error))?;
    Err(Fault::new(failure, Remedy::WholeFile))
}

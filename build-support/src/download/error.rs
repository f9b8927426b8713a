//! Why a download failed, told to the person at the terminal.

use std::fmt;

use crate::url::Url;

/// A download that failed for good.
#[derive(Debug)]
pub struct DownloadError {
    pub(super) url: Url,
    pub(super) attempts: u32,
    pub(super) kind: ErrorKind,
    pub(super) reason: String,
}

impl DownloadError {
    /// What went wrong in the last attempt.
    pub fn kind(&self) -> ErrorKind {
        self.kind
    }

    /// How many attempts were made before giving up; 0 if it never came to one.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// Whether there is no way to the server, so that nothing else can be had from it either.
    pub fn is_unreachable(&self) -> bool {
        matches!(self.kind, ErrorKind::Unreachable | ErrorKind::Proxy)
    }
}

/// What can go wrong with a download.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The URL, or one that the server redirects to, can't be used.
    Url,
    /// The name could not be resolved, or no connection came about.
    Unreachable,
    /// The proxy can't be used, or would not connect us.
    Proxy,
    /// No encrypted connection came about: mostly a certificate that is not trusted.
    Tls,
    /// The server answered with this status, which is no success.
    Status(u16),
    /// The connection broke, ended before the whole file had come, or nothing came for too long.
    Interrupted,
    /// The server's answer breaks the rules of HTTP.
    Protocol,
    /// What came is not the file that was asked for.
    WrongContent,
    /// The partial file can't be written.
    File,
}

impl fmt::Display for DownloadError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "could not download {}", self.url)?;
        if self.attempts > 1 {
            write!(formatter, " (tried {} times)", self.attempts)?;
        }
        write!(formatter, ": {}{}", self.reason, hint(self.kind))
    }
}

impl std::error::Error for DownloadError {}

fn hint(kind: ErrorKind) -> &'static str {
    match kind {
        ErrorKind::Unreachable => {
            ". Check the network; behind a proxy, set https_proxy and http_proxy"
        }
        ErrorKind::Proxy => ". Correct or unset the proxy's variable",
        ErrorKind::Tls => {
            ". If a proxy or mirror of yours has a private certificate authority, set SSL_CERT_FILE to a PEM file with \
             its certificates"
        }
        ErrorKind::Status(401 | 403) => {
            ": access denied; check the URL, and the user name and password in it"
        }
        ErrorKind::Status(404 | 410) => ": no such file; check the URL",
        ErrorKind::Status(407) => {
            ": the proxy asks for a user name and a password; put them into the proxy's URL"
        }
        ErrorKind::Status(408 | 429 | 500..) => ": temporary server error; try again later",
        ErrorKind::Status(_) => "; check the URL",
        ErrorKind::Interrupted => {
            ". What was received is kept: the next attempt goes on from there"
        }
        ErrorKind::WrongContent => ". It was not kept",
        ErrorKind::Url | ErrorKind::Protocol | ErrorKind::File => "",
    }
}

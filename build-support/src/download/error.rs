//! Why a download failed, told to the person at the terminal.

use std::io;
use std::path::PathBuf;
use std::time::Duration;

use crate::checksum::Sha256;
use crate::url::Url;

/// A download that failed for good.
#[derive(Debug, thiserror::Error)]
#[error("could not download {url}{}: {kind}", tried(*attempts))]
pub struct DownloadError {
    url: Url,
    attempts: u32,
    kind: ErrorKind,
}

impl DownloadError {
    pub(super) fn new(url: &Url, attempts: u32, kind: ErrorKind) -> Self {
        Self {
            url: url.clone(),
            attempts,
            kind,
        }
    }

    /// What went wrong in the last attempt.
    pub fn kind(&self) -> &ErrorKind {
        &self.kind
    }

    /// How many attempts were made before giving up; 0 if it never came to one.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// Whether there is no way to the server, so that nothing else can be had from it either.
    pub fn is_unreachable(&self) -> bool {
        matches!(
            self.kind,
            ErrorKind::Unreachable { .. }
                | ErrorKind::ConnectTimeout { .. }
                | ErrorKind::Proxy { .. }
        )
    }
}

fn tried(attempts: u32) -> String {
    match attempts {
        0 | 1 => String::new(),
        attempts => format!(" (tried {attempts} times)"),
    }
}

/// What can go wrong with a download.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The crate was built without HTTP.
    #[error("the feature `download` of the ryft crates is off")]
    NotBuilt,

    /// The URL can't be used.
    #[error("the URL can't be used: {reason}")]
    Url {
        /// What is wrong with it.
        reason: String,
    },

    /// The name could not be resolved, or the connection was refused or has no way to its host.
    #[error("{host} can't be reached: {reason}; {NETWORK}")]
    Unreachable {
        /// The host, and the proxy if there is one.
        host: String,
        /// The operating system's words.
        reason: String,
    },

    /// No connection came about in time.
    #[error("no connection to {host} within {limit:.1?}; {NETWORK}")]
    ConnectTimeout {
        /// The host, and the proxy if there is one.
        host: String,
        /// How long was waited.
        limit: Duration,
    },

    /// The connection broke, ended before the whole file had come, or brought nothing for too long.
    #[error(
        "the connection broke after {received} bytes: {reason}. What was received is kept: the next attempt goes on \
         from there"
    )]
    Interrupted {
        /// How many bytes of the file have been received in all.
        received: u64,
        /// What the connection's end looked like.
        reason: String,
    },

    /// The server answered with a status that is no success.
    #[error("the server answered {status}: {}", advice(*status))]
    Status {
        /// The HTTP status code.
        status: u16,
        /// How long the server asks to wait, in a temporary error.
        retry_after: Option<Duration>,
    },

    /// The proxy's setting can't be used, or the proxy would not connect us.
    #[error("the proxy {proxy} can't be used: {reason}. Correct or unset the variable")]
    Proxy {
        /// The proxy as far as it is known, and the variable that names it.
        proxy: String,
        /// What is wrong with it.
        reason: String,
    },

    /// The server sends us on to where we can't go.
    #[error("the server redirects to {to}: {reason}")]
    Redirect {
        /// The URL that was not followed.
        to: Url,
        /// Why.
        reason: String,
    },

    /// No encrypted connection came about: mostly a certificate that is not trusted.
    #[error(
        "no secure connection to {host}: {reason}. If a proxy or mirror of yours has a private certificate authority, \
         set SSL_CERT_FILE to a PEM file with its certificates"
    )]
    Tls {
        /// The host.
        host: String,
        /// The TLS library's words.
        reason: String,
    },

    /// The server's answer breaks the rules of HTTP.
    #[error("the server's answer is not valid HTTP: {reason}")]
    Protocol {
        /// Which rule.
        reason: String,
    },

    /// A web page came where a file was expected, as captive portals and login pages do.
    #[error(
        "the server sent a web page ({content_type}) and not the file. It may be a login page, a captive portal or a \
         filter: open the URL in a browser"
    )]
    WebPage {
        /// The `Content-Type` of the answer.
        content_type: String,
    },

    /// The file has another size than pinned.
    #[error("the server's file has {found} bytes, and not the pinned {pinned}: it is another file")]
    WrongSize {
        /// How many bytes the file has, or as many as were received or announced.
        found: u64,
        /// How many it must have.
        pinned: u64,
    },

    /// The server sends more than may ever be received.
    #[error("the server's file is larger than the {limit} bytes that are allowed")]
    TooLarge {
        /// The largest size allowed, in bytes.
        limit: u64,
    },

    /// The bytes are not those that were pinned.
    #[error(
        "the file that came has SHA-256 {found}, and not the pinned {pinned}. It was deleted. Something on the way \
         changes files, or the server's file was replaced"
    )]
    Checksum {
        /// The checksum of what came.
        found: Sha256,
        /// The checksum that was asked for.
        pinned: Sha256,
    },

    /// The partial file can't be written.
    #[error("can't write {}: {source}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// The operating system's words.
        source: io::Error,
    },
}

const NETWORK: &str = "check the network; behind a proxy, set https_proxy and http_proxy";

#[cfg(feature = "download")]
impl ErrorKind {
    pub(super) fn file(path: &std::path::Path, source: io::Error) -> Self {
        Self::File {
            path: path.into(),
            source,
        }
    }
}

fn advice(status: u16) -> &'static str {
    match status {
        401 | 403 => "access denied; check the URL, and the user name and password in it",
        404 | 410 => "no such file; check the URL",
        407 => "the proxy asks for a user name and a password: put them in the proxy's URL",
        408 | 429 | 500.. => "temporary server error; try again later",
        _ => "check the URL",
    }
}

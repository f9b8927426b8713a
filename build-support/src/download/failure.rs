//! Why a download failed, told to the person at the terminal.

use std::{io, path::PathBuf, time::Duration};

use crate::checksum::Sha256;

/// A download that failed for good.
#[derive(Debug, thiserror::Error)]
#[error("could not download {url}{}: {failure}", tried(*attempts))]
pub struct DownloadError {
    pub(super) url: String,
    pub(super) attempts: u32,
    pub(super) failure: Failure,
}

impl DownloadError {
    /// The URL, without what may be secret in it.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// What went wrong in the last attempt.
    pub fn failure(&self) -> &Failure {
        &self.failure
    }

    /// How many requests were made before giving up; 0 if it never came to one.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// Whether the server could not be reached or did not stay reachable, so that nothing is known
    /// against the file itself. A later attempt, another network or another source may serve.
    pub fn is_unreachable(&self) -> bool {
        matches!(
            self.failure,
            Failure::Unreachable { .. }
                | Failure::ConnectTimeout { .. }
                | Failure::Interrupted { .. }
                | Failure::Idle { .. }
        )
    }

    /// Whether the server sent something, and it is not the file that was asked for. Nothing of it
    /// is left on disk.
    pub fn is_wrong_content(&self) -> bool {
        self.failure.is_wrong_content()
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
pub enum Failure {
    /// The URL, or one that the server sent us to, can't be used.
    #[error("the URL can't be used: {reason}")]
    Url {
        /// What is wrong with it.
        reason: String,
    },

    /// The name could not be resolved, or the connection was refused or has no way to its host.
    #[error(
        "{host} can't be reached: {reason}. Check the network; behind a proxy, set https_proxy and \
         http_proxy"
    )]
    Unreachable {
        /// The host, and the proxy if there is one.
        host: String,
        /// The operating system's words.
        reason: String,
    },

    /// No connection came about in time.
    #[error(
        "no connection to {host} within {} s. Check the network; behind a proxy, set https_proxy \
         and http_proxy", limit.as_secs_f32()
    )]
    ConnectTimeout {
        /// The host, and the proxy if there is one.
        host: String,
        /// How long was waited.
        limit: Duration,
    },

    /// The connection broke, or ended before the whole file had come.
    #[error(
        "the connection broke after {received} bytes: {reason}. What was received is kept: the next \
         attempt goes on from there"
    )]
    Interrupted {
        /// How many bytes of the file have been received in all.
        received: u64,
        /// What the connection's end looked like.
        reason: String,
    },

    /// The server stayed silent for too long.
    #[error(
        "the server sent nothing for {} s, after {received} bytes. What was received is kept: the \
         next attempt goes on from there", limit.as_secs_f32()
    )]
    Idle {
        /// How many bytes of the file have been received in all.
        received: u64,
        /// How long was waited.
        limit: Duration,
    },

    /// The server answered with a status that is no success.
    #[error("the server answered {status}. {}", advice(*status))]
    Status {
        /// The HTTP status code.
        status: u16,
    },

    /// The proxy would not connect us.
    #[error("the proxy {proxy} did not connect us: {reason}. Check the proxy's settings")]
    ProxyRefused {
        /// The proxy, and the variable that names it.
        proxy: String,
        /// The proxy's words.
        reason: String,
    },

    /// A proxy is set that can't be used.
    #[error("the proxy in {variable} can't be used: {reason}. Correct or unset {variable}")]
    ProxySettings {
        /// The environment variable that sets it.
        variable: &'static str,
        /// What is wrong with it.
        reason: &'static str,
    },

    /// The server sent us from one URL to the next without end.
    #[error("the server redirects without end: {count} redirects, the last to {last}")]
    RedirectLoop {
        /// How many redirects were followed.
        count: u32,
        /// The last URL, without what may be secret in it.
        last: String,
    },

    /// The server sent us from an encrypted connection to one in the clear.
    #[error("the server redirects from https to {to}, without encryption: refused")]
    RedirectDowngrade {
        /// The URL that was not followed, without what may be secret in it.
        to: String,
    },

    /// No encrypted connection came about: mostly a certificate that is not trusted.
    #[error(
        "no secure connection to {host}: {reason}. If a proxy or mirror of yours has a private \
         certificate authority, set SSL_CERT_FILE to a PEM file with its certificates"
    )]
    Tls {
        /// The host.
        host: String,
        /// The TLS library's words.
        reason: String,
    },

    /// There are no certificates to trust.
    #[error("{reason}; set SSL_CERT_FILE to a PEM file with the certificates to trust")]
    Certificates {
        /// Where none was found, and why.
        reason: String,
    },

    /// This processor lacks instructions that the cryptography needs.
    #[error(
        "this processor lacks {missing}, which the built-in https needs. Get the file by other \
         means and name it in an override, or use another source, such as the wheel by pip"
    )]
    Processor {
        /// The features, separated by commas.
        missing: String,
    },

    /// The server's answer breaks the rules of HTTP.
    #[error("the server's answer is not valid HTTP: {reason}")]
    Protocol {
        /// Which rule.
        reason: String,
    },

    /// A web page came where a file was expected, as captive portals and login pages do.
    #[error(
        "the server sent a web page ({content_type}) and not the file. A login page, a captive \
         portal or a filter may stand between: open the URL in a browser"
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
        "the file that came has SHA-256 {found}, and not the pinned {pinned}. It was deleted. \
         Something between here and the server changes files, or the server's file was replaced"
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

impl Failure {
    pub(super) fn is_wrong_content(&self) -> bool {
        matches!(
            self,
            Self::WebPage { .. }
                | Self::WrongSize { .. }
                | Self::TooLarge { .. }
                | Self::Checksum { .. }
        )
    }
}

fn advice(status: u16) -> &'static str {
    match status {
        401 | 403 => "Access is denied: check the URL, and the user name and password in it",
        404 | 410 => "There is no such file: check the URL",
        407 => "The proxy asks for a user name and a password: put them in the proxy's URL",
        408 | 429 | 500.. => "The server has a passing trouble: try again later",
        _ => "Check the URL",
    }
}

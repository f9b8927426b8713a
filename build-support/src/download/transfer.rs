//! One attempt: a request, what its answer says about the file, and the bytes.

use std::io::{self, Read};
use std::time::{Duration, Instant, SystemTime};

use ureq::{Body, Error as HttpError, http::Response};

use super::body;
use super::connection::{Rest, interrupted};
use super::partial::Partial;
use super::retry::{AttemptError, Retry, retry_after};
use super::{Client, Download, ErrorKind};
use crate::logging::{announce, progress};
use crate::url::Url;

/// How much is received at a time, in bytes.
const READ_BYTES: usize = 128 * 1024;

/// How often the progress is told.
const PROGRESS_INTERVAL: Duration = Duration::from_millis(100);

/// The attempts at one file.
pub(super) struct Transfer<'a> {
    client: &'a Client,
    request: &'a Download<'a>,
    partial: Partial,
    is_announced: bool,
}

impl<'a> Transfer<'a> {
    /// Takes up what an earlier download left.
    pub(super) fn new(client: &'a Client, request: &'a Download<'a>) -> Result<Self, AttemptError> {
        let partial = Partial::open(request.partial)
            .map_err(|error| AttemptError::file(request.partial, &error))?;
        let mut transfer = Self {
            client,
            request,
            partial,
            is_announced: false,
        };
        if transfer.received() >= transfer.limit() && !transfer.is_whole() {
            transfer.start_over("they are not the start of it")?;
        }
        Ok(transfer)
    }

    /// How many bytes are there.
    pub(super) fn received(&self) -> u64 {
        self.partial.length
    }

    /// Whether the whole and right file is there.
    pub(super) fn is_whole(&self) -> bool {
        self.received() > 0 && self.partial.digest() == self.request.sha256
    }

    /// Closes the file, which stays, and gives its length.
    pub(super) fn keep(self) -> u64 {
        self.partial.remember(None);
        self.received()
    }

    /// Closes the file, which stays for the next download if there is anything in it.
    pub(super) fn leave(self) -> Result<(), AttemptError> {
        let path = self.request.partial;
        match self.received() {
            0 => self
                .partial
                .delete()
                .map_err(|error| AttemptError::file(path, &error)),
            _ => Ok(()),
        }
    }

    /// The number of bytes after which there is nothing more to receive.
    fn limit(&self) -> u64 {
        self.request.size.unwrap_or(self.request.size_limit)
    }

    /// Receives what is missing. In the end all bytes are there, as far as the server's and the pinned length tell;
    /// their checksum is not compared yet.
    pub(super) fn attempt(&mut self) -> Result<(), AttemptError> {
        let from = self.received();
        let rest = (from > 0).then(|| Rest {
            from,
            validator: self.partial.validator(),
        });
        let response = self.client.get(self.request.url, rest.as_ref())?;
        let total = match (response.status().as_u16(), from) {
            (200, _) => {
                let total = number(&response, "content-length");
                self.refuse_web_page(&response, total)?;
                self.check_size(total)?;
                if from > 0 {
                    self.start_over("the server sends the whole file")?;
                }
                self.partial.remember(validator(&response));
                total
            }
            (206, 1..) => match content_range(&response) {
                Some((first, total)) if first == from && self.check_size(total).is_ok() => {
                    self.partial.is_pieced = true;
                    total
                }
                _ => return self.attempt_whole("the server sent another part than asked for"),
            },
            (416, 1..) => return self.attempt_whole("the server has no such part of the file"),
            _ => return Err(status_error(&response)),
        };
        self.receive(response, total.or(self.request.size))
    }

    /// Compares the checksum. Pieces of several answers that don't fit together are no proof against the server's file:
    /// the whole of it is worth one more attempt.
    pub(super) fn verify(&mut self) -> Result<(), AttemptError> {
        let (found, pinned) = (self.partial.digest(), self.request.sha256);
        if found == pinned {
            return Ok(());
        }
        let retry = match self.partial.is_pieced {
            true => Retry::Now,
            false => Retry::Never,
        };
        self.start_over("it has another checksum")?;
        let reason = format!(
            "the file that came has SHA-256 {found}, and not the pinned {pinned}: something on the way changes files, or \
             the server's file was replaced"
        );
        Err(AttemptError::new(ErrorKind::WrongContent, reason).then(retry))
    }

    /// Asks for the whole file after the rest of it could not be had.
    fn attempt_whole(&mut self, reason: &str) -> Result<(), AttemptError> {
        self.start_over(reason)?;
        self.attempt()
    }

    fn start_over(&mut self, reason: &str) -> Result<(), AttemptError> {
        let (name, received) = (self.request.name, self.received());
        log::info!("{name}: the {received} bytes that were received are thrown away: {reason}");
        self.partial
            .start_over()
            .map_err(|error| AttemptError::file(self.request.partial, &error))
    }

    fn receive(
        &mut self,
        response: Response<Body>,
        expected: Option<u64>,
    ) -> Result<(), AttemptError> {
        self.announce(expected);
        let is_chunked = response.headers().contains_key("transfer-encoding");
        let limit = self.limit();
        let policy = &self.client.policy;
        let mut told = Instant::now();
        let mut window = (Instant::now(), self.received());
        let mut body = body::reader(response, policy.idle_timeout);
        let mut buffer = vec![0; READ_BYTES];
        loop {
            let received = self.received();
            let count = match body.read(&mut buffer) {
                Ok(0) => break,
                Ok(count) => count,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => {
                    let error = HttpError::from(error);
                    return Err(self.client.transfer_error(error, received));
                }
            };
            let received = received + count as u64;
            if received > limit {
                self.start_over("it is longer than it may be")?;
                return Err(self.wrong_size(received));
            }
            let appended = self.partial.append(&buffer[..count]);
            appended.map_err(|error| AttemptError::file(self.request.partial, &error))?;
            if told.elapsed() >= PROGRESS_INTERVAL {
                told = Instant::now();
                progress(self.request.name, received, expected);
            }
            let (since, before) = window;
            if since.elapsed() >= policy.idle_timeout {
                let speed = (received - before) as f64 / since.elapsed().as_secs_f64();
                if speed < policy.lowest_speed as f64 {
                    let reason = format!("only {speed:.0} bytes a second came");
                    return Err(interrupted(received, &reason));
                }
                window = (Instant::now(), received);
            }
        }
        let received = self.received();
        progress(self.request.name, received, expected);
        match expected {
            // A last chunk was sent, so the server holds this for the whole file.
            Some(expected) if received < expected && is_chunked => {
                self.start_over("the server's file ends here")?;
                Err(self.wrong_size(received))
            }
            Some(expected) if received < expected => {
                let reason = format!("it was closed before all {expected} bytes had come");
                Err(interrupted(received, &reason))
            }
            _ => Ok(()),
        }
    }

    /// Says once what is fetched from where.
    fn announce(&mut self, total: Option<u64>) {
        let Download { name, url, .. } = self.request;
        if !std::mem::replace(&mut self.is_announced, true) {
            announce(name, total, url);
        }
        let received = self.received();
        if received > 0 {
            log::info!("{name}: goes on after the {received} bytes that are there");
        }
    }

    /// Refuses an answer that is a web page, unless its length is that of the file: then it is only the header that is
    /// wrong.
    fn refuse_web_page(
        &self,
        response: &Response<Body>,
        total: Option<u64>,
    ) -> Result<(), AttemptError> {
        let content_type = text(response, "content-type").unwrap_or_default();
        let kind = content_type.split(';').next().unwrap_or_default().trim();
        let is_page = ["text/html", "application/xhtml+xml"]
            .iter()
            .any(|page| kind.eq_ignore_ascii_case(page));
        if is_page && (total.is_none() || total != self.request.size) {
            let reason = format!(
                "the server sent a web page ({kind}) and not the file: it may be a login page, a captive portal or a \
                 filter; open the URL in a browser"
            );
            return Err(AttemptError::new(ErrorKind::WrongContent, reason));
        }
        Ok(())
    }

    fn check_size(&self, total: Option<u64>) -> Result<(), AttemptError> {
        match (self.request.size, total) {
            (Some(pinned), Some(found)) if found != pinned => Err(self.wrong_size(found)),
            (None, Some(found)) if found > self.request.size_limit => Err(self.wrong_size(found)),
            _ => Ok(()),
        }
    }

    /// The file has `found` bytes, or as many were received or announced.
    fn wrong_size(&self, found: u64) -> AttemptError {
        let reason = match (self.request.size, self.request.size_limit) {
            (Some(pinned), _) => {
                format!("the server's file has {found} bytes, and not the pinned {pinned}")
            }
            (None, limit) => format!("the server's file is larger than the allowed {limit} bytes"),
        };
        AttemptError::new(ErrorKind::WrongContent, reason)
    }
}

/// Asks for `url` and gives the length that the server states, without receiving the file.
pub(super) fn probe(client: &Client, url: &Url) -> Result<Option<u64>, AttemptError> {
    let response = client.get(url, None)?;
    match response.status().as_u16() {
        200 => Ok(number(&response, "content-length")),
        _ => Err(status_error(&response)),
    }
}

fn status_error(response: &Response<Body>) -> AttemptError {
    let status = response.status().as_u16();
    let error = AttemptError::new(
        ErrorKind::Status(status),
        format!("the server answered {status}"),
    );
    let asked = text(response, "retry-after");
    match asked.and_then(|value| retry_after(value, SystemTime::now())) {
        Some(wait) if error.retry != Retry::Never => error.then(Retry::Later(Some(wait))),
        _ => error,
    }
}

/// The strong entity tag of the answer, or else its date: what `If-Range` takes. A weak tag promises too little for
/// putting pieces together (RFC 9110, 13.1.5).
fn validator(response: &Response<Body>) -> Option<&str> {
    text(response, "etag")
        .filter(|tag| tag.starts_with('"'))
        .or_else(|| text(response, "last-modified"))
}

/// The first byte and the whole file's length in `Content-Range: bytes first-last/length`.
fn content_range(response: &Response<Body>) -> Option<(u64, Option<u64>)> {
    let range = text(response, "content-range")?.strip_prefix("bytes ")?;
    let (range, total) = range.split_once('/')?;
    let (first, _) = range.split_once('-')?;
    Some((first.trim().parse().ok()?, total.trim().parse().ok()))
}

fn number(response: &Response<Body>, name: &str) -> Option<u64> {
    text(response, name)?.trim().parse().ok()
}

fn text<'a>(response: &'a Response<Body>, name: &str) -> Option<&'a str> {
    response.headers().get(name)?.to_str().ok()
}

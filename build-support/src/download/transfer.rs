//! One attempt: a request, what its answer says about the file, and the bytes.

use std::io::{self, Read};
use std::time::{Duration, Instant, SystemTime};

use ureq::{Body, Error as HttpError, http::Response};

use super::connection::{Connections, Rest};
use super::partial::Partial;
use super::retry::{Retry, retry_after};
use super::{Download, ErrorKind};
use crate::url::Url;

/// How much is received at a time, in bytes.
const READ_BYTES: usize = 128 * 1024;

/// How often the progress is told.
const PROGRESS_INTERVAL: Duration = Duration::from_millis(100);

/// The attempts at one file.
pub(super) struct Transfer<'a> {
    connections: &'a Connections,
    request: &'a Download<'a>,
    partial: Partial,
    is_announced: bool,
}

impl<'a> Transfer<'a> {
    pub(super) fn new(
        connections: &'a Connections,
        request: &'a Download<'a>,
        partial: Partial,
    ) -> Self {
        Self {
            connections,
            request,
            partial,
            is_announced: false,
        }
    }

    pub(super) fn partial(&self) -> &Partial {
        &self.partial
    }

    pub(super) fn into_partial(self) -> Partial {
        self.partial
    }

    /// Receives what is missing. In the end all bytes are there, as far as the server's and the pinned length tell;
    /// their checksum is not compared yet.
    pub(super) fn attempt(&mut self) -> Result<(), ErrorKind> {
        let from = self.partial.length();
        let rest = (from > 0).then(|| Rest {
            from,
            validator: self.partial.validator(),
        });
        let response = self.connections.get(self.request.url, rest)?;
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
                    self.partial.mark_pieced();
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
    pub(super) fn verify(&mut self) -> Result<Option<(ErrorKind, Retry)>, ErrorKind> {
        let (found, pinned) = (self.partial.digest(), self.request.sha256);
        if found == pinned {
            return Ok(None);
        }
        let retry = if self.partial.is_pieced() {
            Retry::Now
        } else {
            Retry::Never
        };
        self.start_over("it has another checksum")?;
        Ok(Some((ErrorKind::Checksum { found, pinned }, retry)))
    }

    /// Asks for the whole file after the rest of it could not be had.
    fn attempt_whole(&mut self, reason: &str) -> Result<(), ErrorKind> {
        self.start_over(reason)?;
        self.attempt()
    }

    fn start_over(&mut self, reason: &str) -> Result<(), ErrorKind> {
        let (name, received) = (self.request.name, self.partial.length());
        log::info!("{name}: the {received} bytes that were received are thrown away: {reason}");
        self.partial.start_over().map_err(|error| self.file(error))
    }

    fn receive(
        &mut self,
        response: Response<Body>,
        expected: Option<u64>,
    ) -> Result<(), ErrorKind> {
        self.announce(expected);
        let is_chunked = response.headers().contains_key("transfer-encoding");
        let limit = self.request.size.unwrap_or(self.request.size_limit);
        let policy = self.connections.policy();
        let mut told = Instant::now();
        let mut window = (Instant::now(), self.partial.length());
        let mut body = response.into_body().into_reader();
        let mut buffer = vec![0; READ_BYTES];
        loop {
            let received = self.partial.length();
            let count = match body.read(&mut buffer) {
                Ok(0) => break,
                Ok(count) => count,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => {
                    let error = HttpError::from(error);
                    return Err(self.connections.transfer_error(error, received));
                }
            };
            let received = received + count as u64;
            if received > limit {
                self.start_over("it is longer than it may be")?;
                return Err(self.too_large(received));
            }
            let appended = self.partial.append(&buffer[..count]);
            appended.map_err(|error| self.file(error))?;
            if told.elapsed() >= PROGRESS_INTERVAL {
                told = Instant::now();
                self.progress(expected);
            }
            let (since, before) = window;
            if since.elapsed() >= policy.idle_timeout {
                let speed = (received - before) as f64 / since.elapsed().as_secs_f64();
                if speed < policy.lowest_speed as f64 {
                    let reason = format!("it brought {speed:.0} bytes a second");
                    return Err(ErrorKind::Interrupted { received, reason });
                }
                window = (Instant::now(), received);
            }
        }
        self.progress(expected);
        let received = self.partial.length();
        match (expected, self.request.size) {
            // A last chunk was sent, so the server holds this for the whole file.
            (Some(expected), Some(pinned)) if received < expected && is_chunked => {
                self.start_over("the server's file ends here")?;
                let found = received;
                Err(ErrorKind::WrongSize { found, pinned })
            }
            (Some(expected), _) if received < expected => {
                let reason = format!("it was closed before all {expected} bytes had come");
                Err(ErrorKind::Interrupted { received, reason })
            }
            _ => Ok(()),
        }
    }

    /// Says once what is fetched from where.
    fn announce(&mut self, total: Option<u64>) {
        let Download { name, url, .. } = self.request;
        if !std::mem::replace(&mut self.is_announced, true) {
            let size = total.map_or(String::new(), |total| {
                format!(" ({:.1} MB)", total as f64 / 1e6)
            });
            log::warn!("fetching {name}{size} from {url}");
        }
        let received = self.partial.length();
        if received > 0 {
            log::info!("{name}: goes on after the {received} bytes that are there");
        }
    }

    fn progress(&self, total: Option<u64>) {
        log::trace!(
            target: crate::download::PROGRESS,
            artifact = self.request.name,
            received = self.partial.length(),
            total = total.unwrap_or(0);
            ""
        );
    }

    /// Refuses an answer that is a web page, unless its length is that of the file: then it is only the header that is
    /// wrong.
    fn refuse_web_page(
        &self,
        response: &Response<Body>,
        total: Option<u64>,
    ) -> Result<(), ErrorKind> {
        let content_type = text(response, "content-type").unwrap_or_default();
        let kind = content_type.split(';').next().unwrap_or_default().trim();
        let is_page = ["text/html", "application/xhtml+xml"]
            .iter()
            .any(|page| kind.eq_ignore_ascii_case(page));
        if is_page && (total.is_none() || total != self.request.size) {
            let content_type = kind.to_owned();
            return Err(ErrorKind::WebPage { content_type });
        }
        Ok(())
    }

    fn check_size(&self, total: Option<u64>) -> Result<(), ErrorKind> {
        match (self.request.size, total) {
            (Some(pinned), Some(found)) if found != pinned => {
                Err(ErrorKind::WrongSize { found, pinned })
            }
            (None, Some(found)) if found > self.request.size_limit => Err(self.too_large(found)),
            _ => Ok(()),
        }
    }

    fn too_large(&self, found: u64) -> ErrorKind {
        match self.request.size {
            Some(pinned) => ErrorKind::WrongSize { found, pinned },
            None => ErrorKind::TooLarge {
                limit: self.request.size_limit,
            },
        }
    }

    fn file(&self, source: io::Error) -> ErrorKind {
        ErrorKind::file(self.request.partial, source)
    }
}

/// Asks for `url` and gives the length that the server states, without receiving the file.
pub(super) fn probe(connections: &Connections, url: &Url) -> Result<Option<u64>, ErrorKind> {
    let response = connections.get(url, None)?;
    match response.status().as_u16() {
        200 => Ok(number(&response, "content-length")),
        _ => Err(status_error(&response)),
    }
}

fn status_error(response: &Response<Body>) -> ErrorKind {
    let retry_after =
        text(response, "retry-after").and_then(|value| retry_after(value, SystemTime::now()));
    ErrorKind::Status {
        status: response.status().as_u16(),
        retry_after,
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

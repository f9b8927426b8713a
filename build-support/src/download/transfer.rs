//! One attempt: a request, what its answer says about the file, and the bytes.

use std::{
    io::{self, Read},
    time::SystemTime,
};

use ureq::{
    Body, Error as HttpError,
    http::{Response, StatusCode, header::HeaderName},
};

use crate::url::redact as redacted;

use super::{
    Download, Event,
    connection::{Connections, Rest},
    failure::Failure,
    partial::Partial,
    retry::{Fault, Remedy, retry_after},
};

/// How much is received at a time, in bytes.
const READ_BYTES: usize = 128 * 1024;

/// Receives what is missing in `partial`. In the end all bytes are there, as far as the server's
/// and the pinned length tell; their checksum is not compared yet.
pub(super) fn attempt(
    connections: &Connections,
    request: &Download<'_>,
    partial: &mut Partial,
    observer: &mut dyn FnMut(Event<'_>),
) -> Result<(), Fault> {
    let from = partial.length();
    let rest = (from > 0).then(|| Rest {
        from,
        validator: partial.validator(),
    });
    let response = connections.get(request.url, rest)?;
    let total = match (response.status(), from) {
        (StatusCode::OK, _) => {
            let total = number(&response, "content-length");
            refuse_web_page(&response, request, total)?;
            if from > 0 {
                start_over(
                    partial,
                    request,
                    "the server sends the whole file",
                    observer,
                )?;
            }
            check_size(request, total)?;
            let validator = validator(&response);
            partial
                .remember(validator.as_deref())
                .map_err(|error| request.file_failure(error))?;
            total
        }
        (StatusCode::PARTIAL_CONTENT, 1..) => {
            let (start, total) = content_range(&response);
            if start != Some(from) {
                let reason = "the server sent another part than asked for";
                start_over(partial, request, reason, observer)?;
                return Err(whole_file(reason));
            }
            if total.is_some_and(|total| total < from || check_size(request, Some(total)).is_err())
            {
                let reason = "the server's file has another size than before";
                start_over(partial, request, reason, observer)?;
                return Err(whole_file(reason));
            }
            partial.mark_pieced();
            total
        }
        (StatusCode::RANGE_NOT_SATISFIABLE, 1..) => {
            let reason = "the server has no such part of the file";
            start_over(partial, request, reason, observer)?;
            return Err(whole_file(reason));
        }
        (status, _) => return Err(status_fault(status, &response)),
    };
    let expected = total.or(request.size);
    let url = redacted(request.url);
    observer(Event::Started {
        url: &url,
        total: expected,
        resumed_at: partial.length(),
    });
    receive(connections, request, partial, response, expected, observer)
}

/// Asks for `url` and gives the length that the server states, without receiving the file.
pub(super) fn probe(connections: &Connections, url: &str) -> Result<Option<u64>, Fault> {
    let response = connections.get(url, None)?;
    match response.status() {
        StatusCode::OK => Ok(number(&response, "content-length")),
        status => Err(status_fault(status, &response)),
    }
}

fn receive(
    connections: &Connections,
    request: &Download<'_>,
    partial: &mut Partial,
    response: Response<Body>,
    expected: Option<u64>,
    observer: &mut dyn FnMut(Event<'_>),
) -> Result<(), Fault> {
    let is_chunked = response.headers().contains_key("transfer-encoding");
    let limit = request.limit();
    let mut body = response.into_body().into_reader();
    let mut buffer = vec![0; READ_BYTES];
    loop {
        let count = match body.read(&mut buffer) {
            Ok(0) => break,
            Ok(count) => count,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => {
                return Err(connections.transfer_fault(HttpError::from(error), partial.length()));
            }
        };
        if partial.length() + count as u64 > limit {
            return Err(request.too_large(partial.length() + count as u64).into());
        }
        partial
            .append(&buffer[..count])
            .map_err(|error| request.file_failure(error))?;
        observer(Event::Progress {
            received: partial.length(),
            total: expected,
        });
    }
    match expected {
        Some(expected) if partial.length() < expected => {
            let received = partial.length();
            match request.size {
                // A last chunk was sent, so the server holds this for the whole file.
                Some(pinned) if is_chunked => Err(Failure::WrongSize {
                    found: received,
                    pinned,
                }
                .into()),
                _ => Err(Fault::new(
                    Failure::Interrupted {
                        received,
                        reason: format!("it was closed before all {expected} bytes had come"),
                    },
                    Remedy::Retry(None),
                )),
            }
        }
        _ => Ok(()),
    }
}

fn start_over(
    partial: &mut Partial,
    request: &Download<'_>,
    reason: &str,
    observer: &mut dyn FnMut(Event<'_>),
) -> Result<(), Failure> {
    observer(Event::StartingOver { reason });
    partial
        .start_over()
        .map_err(|error| request.file_failure(error))
}

fn whole_file(reason: &str) -> Fault {
    let failure = Failure::Interrupted {
        received: 0,
        reason: reason.to_owned(),
    };
    Fault::new(failure, Remedy::WholeFile)
}

fn status_fault(status: StatusCode, response: &Response<Body>) -> Fault {
    let remedy = match status.as_u16() {
        408 | 429 | 500.. => {
            let asked = text(response, "retry-after");
            Remedy::Retry(asked.and_then(|value| retry_after(value, SystemTime::now())))
        }
        _ => Remedy::None,
    };
    Fault::new(
        Failure::Status {
            status: status.as_u16(),
        },
        remedy,
    )
}

/// Refuses an answer that is a web page, unless its length is that of the file: then it is only
/// the header that is wrong.
fn refuse_web_page(
    response: &Response<Body>,
    request: &Download<'_>,
    total: Option<u64>,
) -> Result<(), Failure> {
    let content_type = text(response, "content-type").unwrap_or_default();
    let kind = content_type.split(';').next().unwrap_or_default().trim();
    let is_page = ["text/html", "application/xhtml+xml"]
        .iter()
        .any(|page| kind.eq_ignore_ascii_case(page));
    if is_page && (total.is_none() || total != request.size) {
        return Err(Failure::WebPage {
            content_type: kind.to_owned(),
        });
    }
    Ok(())
}

fn check_size(request: &Download<'_>, total: Option<u64>) -> Result<(), Failure> {
    match (request.size, total) {
        (Some(pinned), Some(found)) if found != pinned => Err(Failure::WrongSize { found, pinned }),
        (None, Some(found)) if found > request.size_limit => Err(request.too_large(found)),
        _ => Ok(()),
    }
}

/// The strong entity tag of the answer, or else its date: what `If-Range` takes. A weak tag
/// promises too little for putting pieces together (RFC 9110, 13.1.5).
fn validator(response: &Response<Body>) -> Option<String> {
    text(response, "etag")
        .filter(|tag| tag.starts_with('"'))
        .or_else(|| text(response, "last-modified"))
        .map(str::to_owned)
}

/// The first byte and the whole file's length in `Content-Range: bytes first-last/length`.
fn content_range(response: &Response<Body>) -> (Option<u64>, Option<u64>) {
    let parse = || {
        let range = text(response, "content-range")?.strip_prefix("bytes ")?;
        let (range, total) = range.split_once('/')?;
        let (first, _) = range.split_once('-')?;
        Some((first.trim().parse().ok()?, total.trim().parse().ok()))
    };
    match parse() {
        Some((first, total)) => (Some(first), total),
        None => (None, None),
    }
}

fn number(response: &Response<Body>, name: &'static str) -> Option<u64> {
    text(response, name)?.trim().parse().ok()
}

fn text<'a>(response: &'a Response<Body>, name: &'static str) -> Option<&'a str> {
    response
        .headers()
        .get(HeaderName::from_static(name))?
        .to_str()
        .ok()
}

//! What the server answers, and what goes wrong with it.

use std::{
    io::{self, Write},
    sync::Arc,
    thread,
    time::Duration,
};

use super::Request;

/// How much is sent at a time, in bytes.
const PIECE_BYTES: usize = 64 * 1024;

/// An answer. Without faults it is sent whole, with its length, and the connection is closed.
#[derive(Clone, Debug)]
pub struct Reply {
    status: u16,
    headers: Vec<(String, String)>,
    body: Arc<[u8]>,
    /// The body is repeated this often.
    repeat: u64,
    framing: Framing,
    fault: Option<(u64, Fault)>,
}

/// How the client learns where the body ends.
#[derive(Clone, Copy, Debug)]
enum Framing {
    Length,
    Chunks,
    Close,
}

/// What happens after some bytes of the body.
#[derive(Clone, Copy, Debug)]
enum Fault {
    /// The connection is closed as if all were well.
    Cut,
    /// The connection is reset.
    Reset,
    /// Nothing happens for this long.
    Stall(Duration),
    /// Nothing happens for this long, not even an answer, and then the connection is reset.
    Silence(Duration),
    /// A byte comes now and then, after this long each, until the client goes away.
    Trickle(Duration),
}

impl Reply {
    /// An answer with this status and body.
    pub fn new(status: u16, body: impl Into<Arc<[u8]>>) -> Self {
        let (headers, framing) = (Vec::new(), Framing::Length);
        Self {
            status,
            headers,
            body: body.into(),
            repeat: 1,
            framing,
            fault: None,
        }
    }

    /// No answer at all: silence for `duration`, and then a reset.
    pub fn silence(duration: Duration) -> Self {
        let mut reply = Self::new(Self::NOTHING, []);
        reply.fault = Some((0, Fault::Silence(duration)));
        reply
    }

    /// The status of an answer that never comes.
    const NOTHING: u16 = 0;

    /// What an ordinary server of files answers: the whole of `body`, or the rest that is asked
    /// for if `etag` is still the one that the client knows.
    pub fn file(request: &Request, etag: &str, body: &[u8]) -> Self {
        let rest = request.header("range").and_then(|range| {
            let first = range.strip_prefix("bytes=")?.strip_suffix('-')?;
            first.parse::<usize>().ok()
        });
        let is_same = request
            .header("if-range")
            .is_none_or(|version| version == etag);
        let reply = match rest.filter(|_| is_same) {
            None => Self::new(200, body),
            Some(first) if first >= body.len() => {
                let range = format!("bytes */{}", body.len());
                Self::new(416, []).header("Content-Range", &range)
            }
            Some(first) => {
                let range = format!("bytes {first}-{}/{}", body.len() - 1, body.len());
                Self::new(206, &body[first..]).header("Content-Range", &range)
            }
        };
        reply.header("ETag", etag)
    }

    /// Sends the client on to `location`.
    pub fn redirect(location: &str) -> Self {
        Self::new(302, []).header("Location", location)
    }

    /// Adds a header.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Sends the body this often.
    pub fn repeated(mut self, times: u64) -> Self {
        self.repeat = times;
        self
    }

    /// Sends the body in chunks, without saying its length.
    pub fn chunked(mut self) -> Self {
        self.framing = Framing::Chunks;
        self
    }

    /// Sends the body without saying its length: it ends with the connection.
    pub fn until_close(mut self) -> Self {
        self.framing = Framing::Close;
        self
    }

    /// Closes the connection after `bytes` of the body.
    pub fn cut_after(mut self, bytes: u64) -> Self {
        self.fault = Some((bytes, Fault::Cut));
        self
    }

    /// Resets the connection after `bytes` of the body.
    pub fn reset_after(mut self, bytes: u64) -> Self {
        self.fault = Some((bytes, Fault::Reset));
        self
    }

    /// Falls silent after `bytes` of the body, for `duration`, and goes on then.
    pub fn stall_after(mut self, bytes: u64, duration: Duration) -> Self {
        self.fault = Some((bytes, Fault::Stall(duration)));
        self
    }

    /// Sends single bytes after the first `bytes` of the body, with this `pause` before each.
    pub fn trickle_after(mut self, bytes: u64, pause: Duration) -> Self {
        self.fault = Some((bytes, Fault::Trickle(pause)));
        self
    }

    pub(super) fn status(&self) -> u16 {
        self.status
    }

    pub(super) fn is_reset(&self) -> bool {
        matches!(self.fault, Some((_, Fault::Reset | Fault::Silence(_))))
    }

    /// Sends it all, with its faults. `sent` is told of each piece of the body.
    pub(super) fn write(
        &self,
        stream: &mut dyn Write,
        sent: &mut dyn FnMut(u64),
    ) -> io::Result<()> {
        if let Some((_, Fault::Silence(duration))) = self.fault {
            thread::sleep(duration);
            return Ok(());
        }
        let length = self.body.len() as u64 * self.repeat;
        let mut head = format!("HTTP/1.1 {} Status\r\nConnection: close\r\n", self.status);
        for (name, value) in &self.headers {
            head += &format!("{name}: {value}\r\n");
        }
        match self.framing {
            Framing::Length => head += &format!("Content-Length: {length}\r\n"),
            Framing::Chunks => head += "Transfer-Encoding: chunked\r\n",
            Framing::Close => {}
        }
        head += "\r\n";
        stream.write_all(head.as_bytes())?;
        stream.flush()?;

        let mut left = self.fault.map_or(length, |(bytes, _)| bytes.min(length));
        self.write_body(stream, 0, left, sent)?;
        match self.fault {
            None => {}
            Some((_, Fault::Cut | Fault::Reset | Fault::Silence(_))) => {
                // Long enough for the client to read what was sent before a reset overtakes it.
                thread::sleep(Duration::from_millis(20));
                return Ok(());
            }
            Some((_, Fault::Stall(duration))) => {
                thread::sleep(duration);
                left = length - left;
                self.write_body(stream, length - left, left, sent)?;
            }
            Some((_, Fault::Trickle(pause))) => {
                for from in left..length {
                    thread::sleep(pause);
                    self.write_body(stream, from, 1, sent)?;
                }
            }
        }
        if let Framing::Chunks = self.framing {
            stream.write_all(b"0\r\n\r\n")?;
        }
        stream.flush()
    }

    fn write_body(
        &self,
        stream: &mut dyn Write,
        mut from: u64,
        mut left: u64,
        sent: &mut dyn FnMut(u64),
    ) -> io::Result<()> {
        while left > 0 {
            let start = (from % self.body.len() as u64) as usize;
            let piece = &self.body[start..];
            let count = piece.len().min(PIECE_BYTES).min(left as usize);
            // Before the client can have it, so that the count is never behind what it has.
            sent(count as u64);
            if let Framing::Chunks = self.framing {
                write!(stream, "{count:x}\r\n")?;
                stream.write_all(&piece[..count])?;
                stream.write_all(b"\r\n")?;
            } else {
                stream.write_all(&piece[..count])?;
            }
            stream.flush()?;
            from += count as u64;
            left -= count as u64;
        }
        Ok(())
    }
}

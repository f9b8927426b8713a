//! The bytes of an answer, read from its connection.
//!
//! ureq's own reader takes what it passes on apart into rows of 16 bytes, in case someone logs them. Without optimisation, as
//! build scripts are compiled, that is more than half of the time of a download from a server that is near. So where the
//! answer's length is known, ureq is done with its head, and the rest is read from the connection that it leaves.

use std::io::{self, Read};
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::Duration;

use ureq::http::{Response, header};
use ureq::unversioned::transport::{Buffers, ConnectionDetails, Connector, NextTimeout, Transport};
use ureq::{Body, Error as HttpError};

type Slot = Mutex<Option<Box<dyn Transport>>>;

/// Gets the connection of a request when ureq drops it.
#[derive(Clone, Default)]
pub(super) struct Connection(Arc<Slot>);

impl Connection {
    /// The last link of the request's chain of connectors.
    pub(super) fn connector(&self) -> Hold {
        Hold(Arc::downgrade(&self.0))
    }
}

/// Has the connections of an agent left to a [`Connection`], if that is still there.
#[derive(Debug)]
pub(super) struct Hold(Weak<Slot>);

impl<T: Transport> Connector<T> for Hold {
    type Out = HeldTransport;

    fn connect(
        &self,
        _: &ConnectionDetails<'_>,
        chained: Option<T>,
    ) -> Result<Option<HeldTransport>, HttpError> {
        Ok(chained.map(|inner| HeldTransport {
            inner: Some(Box::new(inner)),
            left_to: self.0.clone(),
        }))
    }
}

#[derive(Debug)]
pub(super) struct HeldTransport {
    /// There until it is dropped.
    inner: Option<Box<dyn Transport>>,
    left_to: Weak<Slot>,
}

impl HeldTransport {
    fn inner(&mut self) -> &mut dyn Transport {
        self.inner.as_mut().expect("it is in use")
    }
}

impl Drop for HeldTransport {
    fn drop(&mut self) {
        if let Some(slot) = self.left_to.upgrade() {
            *slot.lock().unwrap_or_else(PoisonError::into_inner) = self.inner.take();
        }
    }
}

impl Transport for HeldTransport {
    fn buffers(&mut self) -> &mut dyn Buffers {
        self.inner().buffers()
    }

    fn transmit_output(&mut self, amount: usize, timeout: NextTimeout) -> Result<(), HttpError> {
        self.inner().transmit_output(amount, timeout)
    }

    fn await_input(&mut self, timeout: NextTimeout) -> Result<bool, HttpError> {
        self.inner().await_input(timeout)
    }

    fn is_open(&mut self) -> bool {
        self.inner().is_open()
    }

    fn is_tls(&self) -> bool {
        self.inner.as_ref().is_some_and(|inner| inner.is_tls())
    }
}

/// The body of `response`, which is waited for as long as `idle_timeout`.
pub(super) fn reader(response: Response<Body>, idle_timeout: Duration) -> Box<dyn Read> {
    let (mut head, body) = response.into_parts();
    let length = head.headers.get(header::CONTENT_LENGTH);
    let length = length.and_then(|value| value.to_str().ok()?.trim().parse().ok());
    let (Some(left), Some(Connection(slot)), false) = (
        length.filter(|length| *length > 0),
        head.extensions.remove::<Connection>(),
        head.headers.contains_key(header::TRANSFER_ENCODING),
    ) else {
        return Box::new(body.into_reader());
    };
    drop(body);
    let transport = slot.lock().unwrap_or_else(PoisonError::into_inner).take();
    match transport {
        Some(transport) => Box::new(Rest {
            transport,
            left,
            idle_timeout,
        }),
        // Without a connection nothing comes, and the download goes on as one that broke off.
        None => Box::new(io::empty()),
    }
}

/// What is still to come of an answer.
struct Rest {
    transport: Box<dyn Transport>,
    left: u64,
    idle_timeout: Duration,
}

impl Read for Rest {
    fn read(&mut self, target: &mut [u8]) -> io::Result<usize> {
        if self.left == 0 {
            return Ok(0);
        }
        if self.transport.buffers().input().is_empty() {
            let timeout = NextTimeout {
                per_read: Some(self.idle_timeout.into()),
                ..NextTimeout::default()
            };
            self.transport
                .await_input(timeout)
                .map_err(HttpError::into_io)?;
        }
        let input = self.transport.buffers().input();
        let count = input.len().min(target.len());
        // As much as there is room for fits.
        let count = count.min(self.left.try_into().unwrap_or(usize::MAX));
        target[..count].copy_from_slice(&input[..count]);
        self.transport.buffers().input_consume(count);
        self.left -= count as u64;
        Ok(count)
    }
}

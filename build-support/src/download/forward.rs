//! `http` URLs through a proxy.
//!
//! ureq reaches every host through a proxy by `CONNECT`, which ordinary proxies refuse to port 80. What they take is the
//! whole URL in the request (RFC 9112, 3.2.2), which no `Uri` of ureq's can say. So the request is made to the proxy
//! itself, and its first line is completed on the way out.

use ureq::unversioned::transport::{Buffers, ConnectionDetails, Connector, NextTimeout, Transport};

/// Completes the requests of its agent to whole URLs that begin with this, such as `http://host:8080`.
#[derive(Debug)]
pub(super) struct Forward(pub(super) String);

impl Connector<Box<dyn Transport>> for Forward {
    type Out = ForwardTransport;

    fn connect(
        &self,
        _: &ConnectionDetails<'_>,
        chained: Option<Box<dyn Transport>>,
    ) -> Result<Option<ForwardTransport>, ureq::Error> {
        Ok(chained.map(|inner| ForwardTransport {
            inner,
            origin: self.0.clone(),
        }))
    }
}

#[derive(Debug)]
pub(super) struct ForwardTransport {
    inner: Box<dyn Transport>,
    origin: String,
}

impl Transport for ForwardTransport {
    fn buffers(&mut self) -> &mut dyn Buffers {
        self.inner.buffers()
    }

    fn transmit_output(&mut self, amount: usize, timeout: NextTimeout) -> Result<(), ureq::Error> {
        const METHOD: usize = "GET ".len();
        let (output, added) = (self.inner.buffers().output(), self.origin.len());
        // There are no requests but GET, whose heads are far shorter than the buffer.
        if !output.starts_with(b"GET /") || amount + added > output.len() {
            return self.inner.transmit_output(amount, timeout);
        }
        output.copy_within(METHOD..amount, METHOD + added);
        output[METHOD..METHOD + added].copy_from_slice(self.origin.as_bytes());
        self.inner.transmit_output(amount + added, timeout)
    }

    fn await_input(&mut self, timeout: NextTimeout) -> Result<bool, ureq::Error> {
        self.inner.await_input(timeout)
    }

    fn is_open(&mut self) -> bool {
        self.inner.is_open()
    }

    fn is_tls(&self) -> bool {
        self.inner.is_tls()
    }
}

//! A local HTTP server that misbehaves on demand, for tests of whatever downloads.
//!
//! A handler decides for each request, numbered from 0, what is answered and how it goes wrong.
//! The server speaks HTTP/1.1, one request a connection, plain or encrypted.

mod proxy;
mod reply;

use std::{
    fs,
    io::{self, Read, Write},
    net::{SocketAddr, TcpListener, TcpStream},
    path::Path,
    sync::{Arc, Mutex},
    thread,
};

pub use proxy::FaultProxy;
pub use reply::Reply;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, pem::PemObject};

/// A request as it came.
#[derive(Clone, Debug)]
pub struct Request {
    /// `GET`, or `CONNECT` to a proxy.
    pub method: String,
    /// The path with its query; to a proxy, the whole URL, or the host and port.
    pub path: String,
    headers: Vec<(String, String)>,
}

impl Request {
    /// The value of the header `name`, in whatever case it came.
    pub fn header(&self, name: &str) -> Option<&str> {
        let is_it = |(key, _): &&(String, String)| key.eq_ignore_ascii_case(name);
        self.headers
            .iter()
            .find(is_it)
            .map(|(_, value)| value.as_str())
    }

    /// Reads a request except for its very last byte. As long as that is unread, closing the connection resets it.
    fn read(stream: &mut dyn Read) -> io::Result<Self> {
        let mut text = Vec::new();
        let mut byte = [0];
        while !text.ends_with(b"\r\n\r") {
            stream.read_exact(&mut byte)?;
            text.push(byte[0]);
        }
        let text = String::from_utf8(text).map_err(io::Error::other)?;
        let mut lines = text.lines();
        let mut line = lines.next().unwrap_or_default().split(' ');
        let mut word = || line.next().unwrap_or_default().to_owned();
        let (method, path) = (word(), word());
        let headers = lines
            .filter_map(|line| line.split_once(':'))
            .map(|(name, value)| (name.to_owned(), value.trim().to_owned()))
            .collect();
        Ok(Self {
            method,
            path,
            headers,
        })
    }
}

/// What the server saw and did for one request.
#[derive(Clone, Debug)]
pub struct Exchange {
    /// The request.
    pub request: Request,
    /// The status of the reply.
    pub status: u16,
    /// How many bytes of the body were sent, or are being sent.
    pub sent: u64,
}

type Handler = dyn Fn(usize, &Request) -> Reply + Send + Sync;

/// The server. It lives as long as the process.
pub struct FaultServer {
    address: SocketAddr,
    is_encrypted: bool,
    exchanges: Arc<Mutex<Vec<Exchange>>>,
}

impl FaultServer {
    /// Starts a server for `http` URLs.
    pub fn start(handler: impl Fn(usize, &Request) -> Reply + Send + Sync + 'static) -> Self {
        Self::listen(None, Arc::new(handler))
    }

    /// Starts a server for `https` URLs, with a certificate for `localhost` and `artifacts.invalid` by the private
    /// authority [`authority`](Self::authority).
    pub fn start_encrypted(
        handler: impl Fn(usize, &Request) -> Reply + Send + Sync + 'static,
    ) -> Self {
        Self::listen(Some(Arc::new(server_config())), Arc::new(handler))
    }

    /// The file with the certificate of the authority that encrypted servers have theirs from.
    pub fn authority() -> &'static Path {
        Path::new(concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/src/tls/authority.pem"
        ))
    }

    fn listen(tls: Option<Arc<rustls::ServerConfig>>, handler: Arc<Handler>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let is_encrypted = tls.is_some();
        let exchanges = Arc::new(Mutex::new(Vec::new()));
        let all = Arc::clone(&exchanges);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (tls, handler, all) = (tls.clone(), Arc::clone(&handler), Arc::clone(&all));
                // A client that goes away early is no error of the server.
                thread::spawn(move || match tls {
                    None => serve(stream, &*handler, &all),
                    Some(tls) => {
                        let session = rustls::ServerConnection::new(tls).unwrap();
                        serve(rustls::StreamOwned::new(session, stream), &*handler, &all)
                    }
                });
            }
        });
        Self {
            address,
            is_encrypted,
            exchanges,
        }
    }

    /// The URL of `path` on this server.
    pub fn url(&self, path: &str) -> String {
        if self.is_encrypted {
            format!("https://localhost:{}{path}", self.address.port())
        } else {
            format!("http://{}{path}", self.address)
        }
    }

    /// Where the server listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// All requests so far and what became of them, in their order.
    pub fn exchanges(&self) -> Vec<Exchange> {
        self.exchanges.lock().unwrap().clone()
    }
}

fn serve(
    mut stream: impl Read + Write,
    handler: &Handler,
    exchanges: &Mutex<Vec<Exchange>>,
) -> io::Result<()> {
    let request = Request::read(&mut stream)?;
    let index = {
        let mut exchanges = exchanges.lock().unwrap();
        exchanges.push(Exchange {
            request: request.clone(),
            status: 0,
            sent: 0,
        });
        exchanges.len() - 1
    };
    let reply = handler(index, &request);
    exchanges.lock().unwrap()[index].status = reply.status();
    if !reply.is_reset() {
        stream.read_exact(&mut [0])?;
    }
    reply.write(&mut stream, &mut |sent| {
        exchanges.lock().unwrap()[index].sent += sent
    })
}

/// The certificate and key were made once with openssl, and are valid for a hundred years; see
/// `tls/make.sh`.
fn server_config() -> rustls::ServerConfig {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/tls");
    let certificate = CertificateDer::from_pem_file(folder.join("localhost.pem")).unwrap();
    let key = fs::read(folder.join("localhost.key.pem")).unwrap();
    let key = PrivateKeyDer::from_pem_slice(&key).unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certificate], key)
        .unwrap()
}

/// An address that refuses connections.
pub fn refusing_address() -> SocketAddr {
    // Freed again at once; no one else is given the same port so soon.
    TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap()
}

fn copy(mut from: TcpStream, mut to: TcpStream) {
    let _ = io::copy(&mut from, &mut to);
    let _ = to.shutdown(std::net::Shutdown::Write);
}

//! A proxy as ordinary ones are: what `http_proxy` and `https_proxy` name.

use std::{
    io::{self, Read, Write},
    net::{SocketAddr, TcpListener, TcpStream},
    sync::{Arc, Mutex},
    thread,
};

use super::{Request, copy};

/// A proxy that leads every request, whatever host it names, to one server of the test. So hosts that don't exist can
/// be reached by it, and only by it. It tunnels (`CONNECT`) to port 443 alone, and takes whole `http` URLs.
pub struct FaultProxy {
    address: SocketAddr,
    requests: Arc<Mutex<Vec<Request>>>,
}

impl FaultProxy {
    /// Starts a proxy to `server`.
    pub fn start(server: SocketAddr) -> Self {
        Self::listen(move |client, requests| pass_on(client, server, requests))
    }

    /// Starts a proxy that is spoken to encrypted, with the certificate of
    /// [`FaultServer::start_encrypted`](super::FaultServer::start_encrypted). It does not tunnel.
    pub fn start_encrypted(server: SocketAddr) -> Self {
        let tls = Arc::new(super::server_config());
        Self::listen(move |client, requests| {
            let session = rustls::ServerConnection::new(Arc::clone(&tls)).unwrap();
            let mut client = rustls::StreamOwned::new(session, client);
            let request = receive(&mut client, requests)?;
            match forward(&request, server) {
                Some(server) => io::copy(&mut server?, &mut client).map(drop),
                None => client.write_all(FORBIDDEN),
            }
        })
    }

    fn listen(
        pass_on: impl Fn(TcpStream, &Mutex<Vec<Request>>) -> io::Result<()> + Send + Sync + 'static,
    ) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let requests = Arc::new(Mutex::new(Vec::new()));
        let (all, pass_on) = (Arc::clone(&requests), Arc::new(pass_on));
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (all, pass_on) = (Arc::clone(&all), Arc::clone(&pass_on));
                thread::spawn(move || pass_on(stream, &all));
            }
        });
        Self { address, requests }
    }

    /// Where the proxy listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The requests so far, in their order, each as `GET http://host/path` or `CONNECT host:port`.
    pub fn requests(&self) -> Vec<String> {
        let requests = self.requests.lock().unwrap();
        let line = |request: &Request| format!("{} {}", request.method, request.path);
        requests.iter().map(line).collect()
    }

    /// The headers of this name in the requests so far.
    pub fn headers(&self, name: &str) -> Vec<Option<String>> {
        let requests = self.requests.lock().unwrap();
        let value = |request: &Request| request.header(name).map(str::to_owned);
        requests.iter().map(value).collect()
    }
}

const FORBIDDEN: &[u8] = b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n";

/// Receives a request and notes it.
fn receive(client: &mut dyn Read, requests: &Mutex<Vec<Request>>) -> io::Result<Request> {
    let request = Request::read(client)?;
    client.read_exact(&mut [0])?;
    requests.lock().unwrap().push(request.clone());
    Ok(request)
}

/// Sends the request for a whole `http` URL on to `server`, as one for a path. `None` if it is no such request.
fn forward(request: &Request, server: SocketAddr) -> Option<io::Result<TcpStream>> {
    let rest = request.path.strip_prefix("http://")?;
    let mut head = format!(
        "{} {} HTTP/1.1\r\n",
        request.method,
        &rest[rest.find('/')?..]
    );
    for (name, value) in &request.headers {
        head += &format!("{name}: {value}\r\n");
    }
    let send = || {
        let mut server = TcpStream::connect(server)?;
        server.write_all((head + "\r\n").as_bytes())?;
        Ok(server)
    };
    Some(send())
}

fn pass_on(
    mut client: TcpStream,
    server: SocketAddr,
    requests: &Mutex<Vec<Request>>,
) -> io::Result<()> {
    let request = receive(&mut client, requests)?;
    let server = if request.method != "CONNECT" {
        match forward(&request, server) {
            Some(server) => server?,
            None => return client.write_all(FORBIDDEN),
        }
    } else if request.path.ends_with(":443") {
        client.write_all(b"HTTP/1.1 200 Connected\r\n\r\n")?;
        TcpStream::connect(server)?
    } else {
        return client.write_all(FORBIDDEN);
    };
    let (client_too, server_too) = (client.try_clone()?, server.try_clone()?);
    thread::spawn(move || copy(client, server));
    copy(server_too, client_too);
    Ok(())
}

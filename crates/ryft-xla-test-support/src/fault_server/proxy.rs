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
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let requests = Arc::new(Mutex::new(Vec::new()));
        let all = Arc::clone(&requests);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let all = Arc::clone(&all);
                thread::spawn(move || pass_on(stream, server, &all));
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

fn pass_on(
    mut client: TcpStream,
    server: SocketAddr,
    requests: &Mutex<Vec<Request>>,
) -> io::Result<()> {
    let request = Request::read(&mut client)?;
    client.read_exact(&mut [0])?;
    requests.lock().unwrap().push(request.clone());
    let is_tunnel = request.method == "CONNECT";
    let path = request.path.strip_prefix("http://");
    let path = path.and_then(|rest| rest.find('/').map(|start| &rest[start..]));
    if is_tunnel && !request.path.ends_with(":443") || !is_tunnel && path.is_none() {
        return client.write_all(b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n");
    }
    let mut server = TcpStream::connect(server)?;
    match path.filter(|_| !is_tunnel) {
        None => client.write_all(b"HTTP/1.1 200 Connected\r\n\r\n")?,
        Some(path) => {
            let mut head = format!("{} {path} HTTP/1.1\r\n", request.method);
            for (name, value) in &request.headers {
                head += &format!("{name}: {value}\r\n");
            }
            server.write_all((head + "\r\n").as_bytes())?;
        }
    }
    let (client_too, server_too) = (client.try_clone()?, server.try_clone()?);
    thread::spawn(move || copy(client, server));
    copy(server_too, client_too);
    Ok(())
}

//! A proxy that tunnels: what `http_proxy` and `https_proxy` name.

use std::{
    io::{self, Read, Write},
    net::{SocketAddr, TcpListener, TcpStream},
    sync::{Arc, Mutex},
    thread,
};

use super::{Request, copy};

/// A proxy that leads every `CONNECT`, whatever host it names, to one server of the test. So hosts
/// that don't exist can be reached by it, and only by it.
pub struct TunnelProxy {
    address: SocketAddr,
    requests: Arc<Mutex<Vec<Request>>>,
}

impl TunnelProxy {
    /// Starts a proxy to `server`.
    pub fn start(server: SocketAddr) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let requests = Arc::new(Mutex::new(Vec::new()));
        let all = Arc::clone(&requests);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let all = Arc::clone(&all);
                thread::spawn(move || tunnel(stream, server, &all));
            }
        });
        Self { address, requests }
    }

    /// Where the proxy listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The `CONNECT` requests so far; a request's path is the host and port that it names.
    pub fn requests(&self) -> Vec<Request> {
        self.requests.lock().unwrap().clone()
    }
}

fn tunnel(
    mut client: TcpStream,
    server: SocketAddr,
    requests: &Mutex<Vec<Request>>,
) -> io::Result<()> {
    let request = Request::read(&mut client)?;
    client.read_exact(&mut [0])?;
    requests.lock().unwrap().push(request);
    let server = TcpStream::connect(server)?;
    client.write_all(b"HTTP/1.1 200 Connected\r\n\r\n")?;
    let (client_too, server_too) = (client.try_clone()?, server.try_clone()?);
    thread::spawn(move || copy(client, server));
    copy(server_too, client_too);
    Ok(())
}

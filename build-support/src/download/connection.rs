//! Requests over HTTP: proxies, encryption, redirects, and what an error of the network means.

use std::io;
use std::path::Path;
use std::sync::Arc;

use rustls_native_certs::{CertificateResult, load_certs_from_paths, load_native_certs};
use ureq::http::{Response, Uri, header};
use ureq::tls::{Certificate, RootCerts, TlsConfig};
use ureq::typestate::WithoutBody;
use ureq::unversioned::resolver::DefaultResolver;
use ureq::unversioned::transport::{Connector, DefaultConnector};
use ureq::{Agent, Body, Error as HttpError, Proxy, ProxyProtocol, RequestBuilder, Timeout};

use super::body::Connection;
use super::forward::Forward;
use super::retry::{AttemptError, Retry};
use super::{Client, ErrorKind, proxy, uri};
use crate::url::Url;

/// How many redirects are followed.
const MAX_REDIRECTS: u32 = 10;

/// The part of a file that is asked for.
pub(super) struct Rest {
    /// The first byte that is wanted.
    pub(super) from: u64,
    /// The version that the bytes before are of, if it is known. A server that has another version by now sends the
    /// whole of it.
    pub(super) validator: Option<String>,
}

impl Client {
    /// Asks for `url`, or for the rest of it, and follows redirects: not by ureq, which keeps to one proxy on the way,
    /// though the next URL may have another or none. The answer is of any status; its body has yet to be received.
    pub(super) fn get(
        &self,
        url: &Url,
        rest: Option<&Rest>,
    ) -> Result<Response<Body>, AttemptError> {
        let bad_url = |reason: String| AttemptError::new(ErrorKind::Url, reason);
        let parse = |url: &Url| {
            url.expose()
                .parse::<Uri>()
                .map_err(|error| bad_url(format!("{url} is not a URL: {error}")))
        };
        let mut uri = parse(url)?;
        let mut authorization = uri::authorization(&uri);
        let mut response = self.send(&uri, authorization.as_deref(), rest)?;
        let mut count = 0;
        while let Some(location) = redirect_location(&response) {
            count += 1;
            let to: Url = uri::resolve(&uri, &location)
                .parse()
                .map_err(|error| bad_url(format!("the server redirects, but {error}")))?;
            if uri::is_https(&uri) && !to.is_https() {
                let refused = format!("the server redirects to {to}, out of encryption: refused");
                return Err(bad_url(refused));
            }
            if count > MAX_REDIRECTS {
                let endless = format!("the server redirects without end, {count} times, to {to}");
                return Err(bad_url(endless));
            }
            let next = parse(&to)?;
            let kept = authorization.filter(|_| uri::may_share_credentials(&uri, &next));
            authorization = uri::authorization(&next).or(kept);
            uri = next;
            response = self.send(&uri, authorization.as_deref(), rest)?;
        }
        Ok(response)
    }

    /// Makes one request.
    fn send(
        &self,
        uri: &Uri,
        authorization: Option<&str>,
        rest: Option<&Rest>,
    ) -> Result<Response<Body>, AttemptError> {
        let chosen = proxy::choose(uri, |name| std::env::var(name).ok())?;
        let mut host = uri.host().unwrap_or_default().to_owned();
        if let Some(chosen) = &chosen {
            host = format!("{host} by the proxy {}", chosen.description());
        }
        let connection = Connection::default();
        let mut request = self
            .request(uri, chosen.map(|chosen| chosen.proxy), &connection)
            .map_err(|reason| AttemptError::new(ErrorKind::Tls, reason))?;
        if let Some(authorization) = authorization {
            request = request.header(header::AUTHORIZATION, authorization);
        }
        if let Some(Rest { from, validator }) = rest {
            request = request.header(header::RANGE, format!("bytes={from}-"));
            if let Some(validator) = validator {
                request = request.header(header::IF_RANGE, validator);
            }
        }
        let received = rest.map_or(0, |rest| rest.from);
        let mut response = request
            .call()
            .map_err(|error| self.connect_error(error, &host, received))?;
        response.extensions_mut().insert(connection);
        Ok(response)
    }

    /// A request for `uri`, through `proxy` if there is one: by a tunnel for `https`, and else made to the proxy itself.
    fn request(
        &self,
        uri: &Uri,
        proxy: Option<Proxy>,
        connection: &Connection,
    ) -> Result<RequestBuilder<WithoutBody>, String> {
        let mut config = Agent::config_builder()
            .http_status_as_error(false)
            .user_agent(concat!("ryft-build-support/", env!("CARGO_PKG_VERSION")))
            // The checksum is of the file as it is stored, so it must come as it is stored.
            .accept_encoding("identity")
            .max_redirects(0)
            .timeout_resolve(Some(self.policy.connect_timeout))
            .timeout_connect(Some(self.policy.connect_timeout))
            .timeout_per_read(Some(self.policy.idle_timeout))
            .timeout_per_write(Some(self.policy.idle_timeout));
        let is_https = uri::is_https(uri);
        if is_https || proxy.as_ref().is_some_and(is_encrypted) {
            config = config.tls_config(self.tls()?);
        }
        let resolver = DefaultResolver::default();
        let proxy = match proxy {
            Some(proxy) if !is_https => proxy,
            proxy => {
                let config = config.proxy(proxy).build();
                let connector = DefaultConnector::new().chain(connection.connector());
                return Ok(Agent::with_parts(config, connector, resolver).get(uri));
            }
        };
        let config = config.proxy(None).build();
        let scheme = if is_encrypted(&proxy) {
            "https"
        } else {
            "http"
        };
        let host = uri::host_and_port(uri);
        let connector = DefaultConnector::new()
            .chain(Forward(format!("http://{host}")))
            .chain(connection.connector());
        let agent = Agent::with_parts(config, connector, resolver);
        let path = uri.path_and_query().map_or("/", |path| path.as_str());
        let to_proxy = format!("{scheme}://{}:{}{path}", proxy.host(), proxy.port());
        let request = agent.get(to_proxy).header(header::HOST, host);
        Ok(match (proxy.username(), proxy.password()) {
            (None, None) => request,
            (user, password) => {
                let [user, password] = [user, password].map(Option::unwrap_or_default);
                let value = uri::basic(user.as_bytes(), password.as_bytes());
                request.header(header::PROXY_AUTHORIZATION, value)
            }
        })
    }

    fn tls(&self) -> Result<TlsConfig, String> {
        if self.tls.get().is_none() {
            let _ = self.tls.set(tls_config()?);
        }
        Ok(self.tls.get().cloned().unwrap_or_default())
    }

    /// What `error` means when it came before the answer.
    fn connect_error(&self, error: HttpError, host: &str, received: u64) -> AttemptError {
        let limit = self.policy.connect_timeout;
        let unreachable = |reason| {
            AttemptError::new(
                ErrorKind::Unreachable,
                format!("{host} can't be reached: {reason}"),
            )
        };
        match error {
            HttpError::Timeout(Timeout::Connect | Timeout::Resolve) => {
                unreachable(format!("no connection within {limit:.1?}")).then(Retry::Never)
            }
            HttpError::ConnectProxyFailed(reason) => AttemptError::new(
                ErrorKind::Proxy,
                format!("no connection to {host}: {reason}"),
            ),
            HttpError::HostNotFound | HttpError::ConnectionFailed => unreachable(error.to_string()),
            HttpError::Io(error) if !is_broken(&error) && !is_tls(&error) => {
                unreachable(error.to_string())
            }
            HttpError::Io(error) if !is_tls(&error) => {
                self.transfer_error(HttpError::Io(error), received)
            }
            HttpError::Tls(_) | HttpError::Rustls(_) | HttpError::Io(_) => {
                let reason = format!("no secure connection to {host}: {error}");
                AttemptError::new(ErrorKind::Tls, reason)
            }
            error => self.transfer_error(error, received),
        }
    }

    /// What `error` means when it came amid the answer, after `received` bytes of the file.
    pub(super) fn transfer_error(&self, error: HttpError, received: u64) -> AttemptError {
        let idle = self.policy.idle_timeout;
        match error {
            HttpError::Timeout(_) => {
                interrupted(received, &format!("the server sent nothing for {idle:.1?}"))
            }
            HttpError::Io(error) => interrupted(received, &error.to_string()),
            error => {
                let reason = format!("the server's answer is not valid HTTP: {error}");
                AttemptError::new(ErrorKind::Protocol, reason)
            }
        }
    }
}

/// The connection broke after `received` bytes of the file.
pub(super) fn interrupted(received: u64, reason: &str) -> AttemptError {
    let reason = format!("the connection broke after {received} bytes: {reason}");
    AttemptError::new(ErrorKind::Interrupted, reason)
}

fn is_encrypted(proxy: &Proxy) -> bool {
    proxy.protocol() == ProxyProtocol::Https
}

/// Whether `error` is one of the TLS library, which come in this wrapping.
fn is_tls(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::InvalidData
}

/// Whether `error` is the end of a connection that was there.
fn is_broken(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::ConnectionReset
            | io::ErrorKind::ConnectionAborted
            | io::ErrorKind::BrokenPipe
            | io::ErrorKind::UnexpectedEof
            | io::ErrorKind::TimedOut
    )
}

/// Where the answer sends us, if it does.
fn redirect_location(response: &Response<Body>) -> Option<String> {
    let is_redirect = matches!(response.status().as_u16(), 301 | 302 | 303 | 307 | 308);
    let location = response
        .headers()
        .get(header::LOCATION)
        .filter(|_| is_redirect)?;
    Some(String::from_utf8_lossy(location.as_bytes()).into_owned())
}

/// The settings for encrypted connections: rustls with the cryptography of ring, and the platform's certificates or
/// those that `SSL_CERT_FILE` and `SSL_CERT_DIR` name.
fn tls_config() -> Result<TlsConfig, String> {
    if let Some(file) = std::env::var_os("SSL_CERT_FILE").filter(|file| !file.is_empty()) {
        // Where SSL_CERT_DIR is set too, a file that can't be read would be passed over without a word.
        certificates(load_certs_from_paths(Some(Path::new(&file)), None))?;
    }
    let provider = rustls::crypto::ring::default_provider();
    Ok(TlsConfig::builder()
        .root_certs(RootCerts::from(certificates(load_native_certs())?))
        .unversioned_rustls_crypto_provider(Arc::new(provider))
        .build())
}

/// The certificates that were found. There must be one; that some others can't be read is no matter.
fn certificates(found: CertificateResult) -> Result<Vec<Certificate<'static>>, String> {
    if found.certs.is_empty() {
        let errors = found.errors.iter().map(|error| format!(": {error}"));
        let errors: String = errors.collect();
        return Err(format!("there is no certificate to trust{errors}"));
    }
    let certificates = found.certs.iter();
    let certificates = certificates.map(|one| Certificate::from_der(one).to_owned());
    Ok(certificates.collect())
}

//! Requests over HTTP: proxies, encryption, redirects, and what an error of the network means.

use std::io;
use std::sync::OnceLock;

use ureq::config::Config;
use ureq::http::{Response, Uri, header};
use ureq::unversioned::{
    resolver::DefaultResolver,
    transport::{Connector, DefaultConnector},
};
use ureq::{Agent, Body, Error as HttpError, ProxyProtocol, RequestBuilder, Timeout, typestate};

use super::forward::Forward;
use super::proxy::{self, ChosenProxy};
use super::{ErrorKind, Policy, tls, uri};
use crate::url::Url;

/// The part of a file that is asked for.
pub(super) struct Rest {
    /// The first byte that is wanted.
    pub(super) from: u64,
    /// The version that the bytes before are of, if it is known. A server that has another version by now sends the
    /// whole of it.
    pub(super) validator: Option<String>,
}

/// Makes requests. What `https` needs is made ready at the first such request only, because reading the platform's
/// certificates takes time.
pub(super) struct Connections {
    policy: Policy,
    plain: OnceLock<Agent>,
    encrypted: OnceLock<Agent>,
}

impl Connections {
    pub(super) fn new(policy: Policy) -> Self {
        Self {
            policy,
            plain: OnceLock::new(),
            encrypted: OnceLock::new(),
        }
    }

    pub(super) fn policy(&self) -> &Policy {
        &self.policy
    }

    /// Asks for `url`, or for the rest of it, and follows redirects: not by ureq, which keeps to one proxy on the way,
    /// though the next URL may have another or none. The answer is of any status; its body has yet to be received.
    pub(super) fn get(&self, url: &Url, rest: Option<Rest>) -> Result<Response<Body>, ErrorKind> {
        let bad_url = |reason: String| ErrorKind::Url { reason };
        let mut uri: Uri = parse(url.expose()).map_err(bad_url)?;
        let mut authorization = uri::authorization(&uri);
        for count in 1.. {
            let response = self.send(&uri, authorization.as_deref(), rest.as_ref())?;
            let Some(location) = redirect_location(&response) else {
                return Ok(response);
            };
            let to: Url = uri::resolve(&uri, &location)
                .parse()
                .map_err(|error| bad_url(format!("the server redirects, and {error}")))?;
            let refuse = |reason: String| {
                let to = to.clone();
                Err(ErrorKind::Redirect { to, reason })
            };
            if uri::is_https(&uri) && !to.is_https() {
                return refuse("out of encryption, which is refused".into());
            }
            if count > self.policy.max_redirects {
                return refuse(format!("after {count} redirects, which may have no end"));
            }
            let next = match parse(to.expose()) {
                Ok(next) => next,
                Err(reason) => return refuse(reason),
            };
            let kept = authorization.filter(|_| uri::may_share_credentials(&uri, &next));
            authorization = uri::authorization(&next).or(kept);
            uri = next;
        }
        unreachable!("the redirects are counted")
    }

    /// Makes one request.
    fn send(
        &self,
        uri: &Uri,
        authorization: Option<&str>,
        rest: Option<&Rest>,
    ) -> Result<Response<Body>, ErrorKind> {
        let proxy = proxy::choose(uri, |name| std::env::var(name).ok())?;
        let host = uri.host().unwrap_or_default();
        let host = match &proxy {
            Some(proxy) => format!("{host} by the proxy {}", proxy.description()),
            None => host.to_owned(),
        };
        let tls_error = |reason| ErrorKind::Tls {
            host: host.clone(),
            reason,
        };
        let mut request = match &proxy {
            Some(proxy) if !uri::is_https(uri) => self.forwarded(uri, proxy).map_err(tls_error)?,
            proxy => {
                let agent = self.agent(uri, proxy.as_ref()).map_err(tls_error)?;
                let proxy = proxy.as_ref().map(|chosen| chosen.proxy.clone());
                agent.get(uri).config().proxy(proxy).build()
            }
        };
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
        request
            .call()
            .map_err(|error| self.connect_error(error, host, received))
    }

    /// The agent for `uri`, by `proxy` if there is one.
    fn agent(&self, uri: &Uri, proxy: Option<&ChosenProxy>) -> Result<&Agent, String> {
        let encrypted = uri::is_https(uri) || proxy.is_some_and(is_encrypted);
        let agent = if encrypted {
            &self.encrypted
        } else {
            &self.plain
        };
        if let Some(agent) = agent.get() {
            return Ok(agent);
        }
        let made = self.config(encrypted)?.new_agent();
        Ok(agent.get_or_init(|| made))
    }

    /// A request for the `http` URL `uri`, made to `proxy`.
    fn forwarded(
        &self,
        uri: &Uri,
        chosen: &ChosenProxy,
    ) -> Result<RequestBuilder<typestate::WithoutBody>, String> {
        let (proxy, host) = (&chosen.proxy, uri::host_and_port(uri));
        let agent = Agent::with_parts(
            self.config(is_encrypted(chosen))?,
            DefaultConnector::new().chain(Forward(format!("http://{host}"))),
            DefaultResolver::default(),
        );
        let scheme = if is_encrypted(chosen) {
            "https"
        } else {
            "http"
        };
        let path = uri.path_and_query().map_or("/", |path| path.as_str());
        let to_proxy = format!("{scheme}://{}:{}{path}", proxy.host(), proxy.port());
        let request = agent.get(to_proxy).header(header::HOST, host);
        Ok(match (proxy.username(), proxy.password()) {
            (None, None) => request,
            (user, password) => {
                let [user, password] = [user, password].map(|text| text.unwrap_or_default());
                let value = uri::basic(user.as_bytes(), password.as_bytes());
                request.header(header::PROXY_AUTHORIZATION, value)
            }
        })
    }

    fn config(&self, encrypted: bool) -> Result<Config, String> {
        let mut config = Agent::config_builder()
            .http_status_as_error(false)
            .user_agent(concat!(
                env!("CARGO_PKG_NAME"),
                "/",
                env!("CARGO_PKG_VERSION")
            ))
            // The checksum is of the file as it is stored, so it must come as it is stored.
            .accept_encoding("identity")
            .proxy(None)
            .max_redirects(0)
            .timeout_resolve(Some(self.policy.connect_timeout))
            .timeout_connect(Some(self.policy.connect_timeout))
            .timeout_per_read(Some(self.policy.idle_timeout))
            .timeout_per_write(Some(self.policy.idle_timeout));
        if encrypted {
            config = config.tls_config(tls::config()?);
        }
        Ok(config.build())
    }

    /// What `error` means when it came before the answer.
    fn connect_error(&self, error: HttpError, host: String, received: u64) -> ErrorKind {
        let reason = error.to_string();
        match error {
            HttpError::Timeout(Timeout::Connect | Timeout::Resolve) => ErrorKind::ConnectTimeout {
                host,
                limit: self.policy.connect_timeout,
            },
            HttpError::HostNotFound | HttpError::ConnectionFailed => {
                ErrorKind::Unreachable { host, reason }
            }
            HttpError::ConnectProxyFailed(reason) => ErrorKind::Proxy {
                proxy: host,
                reason,
            },
            HttpError::Tls(_) | HttpError::Rustls(_) => ErrorKind::Tls { host, reason },
            // The TLS library's errors come in this wrapping.
            HttpError::Io(error) if error.kind() == io::ErrorKind::InvalidData => {
                ErrorKind::Tls { host, reason }
            }
            HttpError::Io(error) if !is_broken(&error) => ErrorKind::Unreachable {
                host,
                reason: error.to_string(),
            },
            error => self.transfer_error(error, received),
        }
    }

    /// What `error` means when it came amid the answer, after `received` bytes of the file.
    pub(super) fn transfer_error(&self, error: HttpError, received: u64) -> ErrorKind {
        let reason = match error {
            HttpError::Timeout(_) => {
                format!(
                    "the server sent nothing for {:.1?}",
                    self.policy.idle_timeout
                )
            }
            HttpError::Io(error) => error.to_string(),
            error => {
                let reason = error.to_string();
                return ErrorKind::Protocol { reason };
            }
        };
        ErrorKind::Interrupted { received, reason }
    }
}

fn parse(url: &str) -> Result<Uri, String> {
    url.parse::<Uri>().map_err(|error| error.to_string())
}

fn is_encrypted(chosen: &ChosenProxy) -> bool {
    chosen.proxy.protocol() == ProxyProtocol::Https
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

//! Requests over HTTP: proxies, encryption, redirects, and what an error of the network means.

use std::{io, sync::OnceLock};

use ureq::{
    Agent, Body, Error as HttpError, ProxyProtocol, Timeout,
    http::{Response, Uri, header},
};

use super::{
    Policy,
    failure::Failure,
    proxy::{self, ChosenProxy},
    retry::{Fault, Remedy},
    tls, url,
};

/// The part of a file that is asked for.
pub(super) struct Rest<'a> {
    /// The first byte that is wanted.
    pub(super) from: u64,
    /// The version that the bytes before are of, if it is known. A server that has another
    /// version by now sends the whole of it.
    pub(super) validator: Option<&'a str>,
}

/// Makes requests. What `https` needs is made ready at the first such request only, because reading
/// the platform's certificates takes time.
pub(super) struct Connections {
    policy: Policy,
    plain: OnceLock<Route>,
    encrypted: OnceLock<Route>,
}

/// How requests of one scheme go.
struct Route {
    agent: Agent,
    proxy: Option<ChosenProxy>,
}

impl Connections {
    pub(super) fn new(policy: Policy) -> Self {
        Self {
            policy,
            plain: OnceLock::new(),
            encrypted: OnceLock::new(),
        }
    }

    /// Asks for `url`, or for the rest of it, and follows redirects. The answer is of any status;
    /// its body has yet to be received.
    pub(super) fn get(&self, url: &str, rest: Option<Rest<'_>>) -> Result<Response<Body>, Fault> {
        let bad_url = |reason| Failure::Url { reason };
        let mut uri = url::parse(url).map_err(bad_url)?;
        let mut visited = Vec::new();
        loop {
            let route = self.route(url::is_https(&uri))?;
            let mut request = route
                .agent
                .get(url::without_credentials(&uri).map_err(bad_url)?);
            if let Some(authorization) = url::authorization(&uri) {
                request = request.header(header::AUTHORIZATION, authorization);
            }
            if let Some(rest) = &rest {
                request = request.header(header::RANGE, format!("bytes={}-", rest.from));
                if let Some(validator) = rest.validator {
                    request = request.header(header::IF_RANGE, validator);
                }
            }
            let response = request.call().map_err(|error| {
                let received = rest.as_ref().map_or(0, |rest| rest.from);
                self.connect_fault(error, &route.host(&uri), route, received)
            })?;
            let Some(location) = redirect_location(&response) else {
                return Ok(response);
            };
            let next = url::resolve(&uri, &location).map_err(bad_url)?;
            if url::is_https(&uri) && !url::is_https(&next) {
                return Err(Failure::RedirectDowngrade {
                    to: next.to_string(),
                }
                .into());
            }
            visited.push(uri);
            let count = visited.len() as u32;
            if visited.contains(&next) || count > self.policy.max_redirects {
                return Err(Failure::RedirectLoop {
                    count,
                    last: next.to_string(),
                }
                .into());
            }
            uri = next;
        }
    }

    fn route(&self, https: bool) -> Result<&Route, Failure> {
        let route = if https { &self.encrypted } else { &self.plain };
        match route.get() {
            Some(route) => Ok(route),
            None => {
                let made = Route::new(&self.policy, https)?;
                Ok(route.get_or_init(|| made))
            }
        }
    }

    /// What `error` means when it came before the answer.
    fn connect_fault(&self, error: HttpError, host: &str, route: &Route, received: u64) -> Fault {
        let host = host.to_owned();
        let unreachable = |reason: String| Failure::Unreachable {
            host: host.clone(),
            reason,
        };
        match error {
            HttpError::Timeout(Timeout::Connect) => Fault::new(
                Failure::ConnectTimeout {
                    host,
                    limit: self.policy.connect_timeout,
                },
                Remedy::OneRetry,
            ),
            HttpError::Timeout(Timeout::Resolve) => {
                let limit = self.policy.connect_timeout.as_secs_f32();
                unreachable(format!("its name was not resolved within {limit} s")).into()
            }
            HttpError::HostNotFound => unreachable("its name has no address".to_owned()).into(),
            HttpError::ConnectionFailed => unreachable(error.to_string()).into(),
            HttpError::ConnectProxyFailed(reason) => {
                let proxy = route.proxy.as_ref().map_or(host, ChosenProxy::description);
                Failure::ProxyRefused { proxy, reason }.into()
            }
            HttpError::Tls(reason) => Failure::Tls {
                host,
                reason: reason.to_owned(),
            }
            .into(),
            HttpError::Rustls(error) => Failure::Tls {
                host,
                reason: error.to_string(),
            }
            .into(),
            HttpError::Io(error) => match error.kind() {
                io::ErrorKind::ConnectionRefused => {
                    Fault::new(unreachable(error.to_string()), Remedy::OneRetry)
                }
                // The TLS library's errors come in this wrapping.
                io::ErrorKind::InvalidData => Failure::Tls {
                    host,
                    reason: error.to_string(),
                }
                .into(),
                _ if is_passing(&error) => self.transfer_fault(HttpError::Io(error), received),
                _ => unreachable(error.to_string()).into(),
            },
            error => self.transfer_fault(error, received),
        }
    }

    /// What `error` means when it came amid the answer, after `received` bytes of the file.
    pub(super) fn transfer_fault(&self, error: HttpError, received: u64) -> Fault {
        match error {
            HttpError::Timeout(_) => Fault::new(
                Failure::Idle {
                    received,
                    limit: self.policy.idle_timeout,
                },
                Remedy::Retry(None),
            ),
            HttpError::Io(error) => Fault::new(
                Failure::Interrupted {
                    received,
                    reason: error.to_string(),
                },
                Remedy::Retry(None),
            ),
            error => Failure::Protocol {
                reason: error.to_string(),
            }
            .into(),
        }
    }
}

impl Route {
    fn new(policy: &Policy, https: bool) -> Result<Self, Failure> {
        let proxy = proxy::choose(https, |name| std::env::var(name).ok())?;
        let is_proxy_encrypted = proxy
            .as_ref()
            .is_some_and(|chosen| chosen.proxy.protocol() == ProxyProtocol::Https);
        let mut config = Agent::config_builder()
            .http_status_as_error(false)
            .user_agent(concat!(
                env!("CARGO_PKG_NAME"),
                "/",
                env!("CARGO_PKG_VERSION")
            ))
            // The checksum is of the file as it is stored, so it must come as it is stored.
            .accept_encoding("identity")
            .proxy(proxy.as_ref().map(|chosen| chosen.proxy.clone()))
            .max_redirects(0)
            .max_redirects_will_error(false)
            .timeout_resolve(Some(policy.connect_timeout))
            .timeout_connect(Some(policy.connect_timeout))
            .timeout_per_read(Some(policy.idle_timeout))
            .timeout_per_write(Some(policy.idle_timeout));
        if https || is_proxy_encrypted {
            config = config.tls_config(tls::config()?);
        }
        Ok(Self {
            agent: config.build().into(),
            proxy,
        })
    }

    /// The host that `uri` names, and the proxy that leads to it.
    fn host(&self, uri: &Uri) -> String {
        let host = uri.host().unwrap_or_default();
        match &self.proxy {
            Some(chosen) if !chosen.proxy.is_no_proxy(uri) => {
                format!("{host} by the proxy {}", chosen.description())
            }
            _ => host.to_owned(),
        }
    }
}

fn is_passing(error: &io::Error) -> bool {
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

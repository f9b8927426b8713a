//! Which proxy to go through, from the environment as curl reads it.
//!
//! ureq can read the environment too, but it takes the first proxy variable that is set, whatever the URL's scheme,
//! passes over one that it can't use, and knows neither networks nor ports in `NO_PROXY`.

use std::net::IpAddr;

use ipnet::IpNet;
use ureq::{Proxy, ProxyProtocol, http::Uri};

use super::{ErrorKind, retry::AttemptError, uri};

/// A proxy and the environment variable that names it.
pub(super) struct ChosenProxy {
    pub(super) proxy: Proxy,
    variable: &'static str,
}

impl ChosenProxy {
    /// The proxy's address and where it is set, without user name and password.
    pub(super) fn description(&self) -> String {
        let (host, port) = (self.proxy.host(), self.proxy.port());
        format!("{host}:{port} (from {})", self.variable)
    }
}

/// The proxy for `uri`, if `variable` (the environment) sets one: `https_proxy` or `http_proxy`, else `all_proxy`, in
/// lower or upper case. An empty value is as good as none. What `no_proxy` names is left out, and so is this machine
/// itself.
///
/// # Errors
///
/// A proxy that can't be used is an error: going without it would be against the user's word.
pub(super) fn choose(
    uri: &Uri,
    variable: impl Fn(&str) -> Option<String>,
) -> Result<Option<ChosenProxy>, AttemptError> {
    let names = if uri::is_https(uri) {
        ["https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"]
    } else {
        ["http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"]
    };
    let set = |name: &str| variable(name).filter(|value| !value.trim().is_empty());
    let Some((variable, value)) = names.into_iter().find_map(|name| Some((name, set(name)?)))
    else {
        return Ok(None);
    };
    let except = set("no_proxy").or_else(|| set("NO_PROXY"));
    if is_excepted(uri, &except.unwrap_or_default()) {
        return Ok(None);
    }
    let reason = match Proxy::new(value.trim()) {
        Err(_) => "it is not a URL such as http://user:password@host:port",
        Ok(proxy) if is_http(&proxy) => return Ok(Some(ChosenProxy { proxy, variable })),
        Ok(_) => "only http and https proxies are supported, not SOCKS",
    };
    let reason = format!("the proxy in {variable} can't be used: {reason}");
    Err(AttemptError::new(ErrorKind::Proxy, reason))
}

fn is_http(proxy: &Proxy) -> bool {
    matches!(proxy.protocol(), ProxyProtocol::Http | ProxyProtocol::Https)
}

/// Whether `uri` is of this machine, or of a host that the list `except` names.
fn is_excepted(uri: &Uri, except: &str) -> bool {
    let host = uri.host().unwrap_or_default().trim_matches(['[', ']']);
    let host = host.trim_end_matches('.').to_ascii_lowercase();
    let address = host.parse::<IpAddr>().ok();
    let is_this_machine = address.map_or(host == "localhost", |address| address.is_loopback());
    let mut entries = except.split([',', ' ']).filter(|entry| !entry.is_empty());
    is_this_machine || entries.any(|entry| names(entry, &host, address, uri::port(uri)))
}

/// Whether `entry` of `NO_PROXY` names the host: `*`, a name for itself and all below it, with or without a leading
/// dot, an address, or a network such as `10.0.0.0/8`. A port at the end of a name or address restricts it.
fn names(entry: &str, host: &str, address: Option<IpAddr>, port: u16) -> bool {
    if entry == "*" {
        return true;
    }
    if let Ok(network) = entry.parse::<IpNet>() {
        return address.is_some_and(|address| network.contains(&address));
    }
    // An address of version 6 has colons of its own, and brackets where a port follows.
    let is_bare_address = entry.parse::<IpAddr>().is_ok();
    let (name, wanted) = match entry.rsplit_once(':') {
        Some((name, port)) if !is_bare_address && !port.ends_with(']') => (name, Some(port)),
        _ => (entry, None),
    };
    if wanted.is_some_and(|wanted| wanted.parse() != Ok(port)) {
        return false;
    }
    let name = name.trim_matches(['[', ']']).trim_start_matches('*');
    let name = name.trim_matches('.').to_ascii_lowercase();
    match address {
        Some(address) => name.parse() == Ok(address),
        None => {
            let above = host.strip_suffix(&name);
            !name.is_empty() && above.is_some_and(|above| above.is_empty() || above.ends_with('.'))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(uri: &str, variables: &[(&str, &str)]) -> Result<Option<ChosenProxy>, AttemptError> {
        choose(&uri.parse().unwrap(), |name| {
            let found = variables.iter().find(|(key, _)| *key == name);
            found.map(|(_, value)| (*value).to_owned())
        })
    }

    #[test]
    fn each_scheme_has_its_variable_and_all_proxy_is_for_both() {
        let both = [
            ("http_proxy", "http://us%40er:p%3Ass@plain:1"),
            ("HTTPS_PROXY", "secure:2"),
        ];
        let all = [("ALL_PROXY", "http://all:3"), ("https_proxy", " ")];
        for (uri, variables, expected) in [
            ("http://host", &both[..], Some("plain:1 (from http_proxy)")),
            ("https://host", &both, Some("secure:2 (from HTTPS_PROXY)")),
            ("https://host", &both[..1], None),
            ("https://host", &all, Some("all:3 (from ALL_PROXY)")),
            ("https://host", &[], None),
        ] {
            let found = chosen(uri, variables).unwrap();
            let found = found.map(|proxy| proxy.description());
            assert_eq!(found.as_deref(), expected);
        }
    }

    #[test]
    fn no_proxy_names_hosts_networks_and_ports() {
        let except = "plain, .example.com,*.inside Port.net:8080,10.0.0.1,192.168.0.0/16,fd00::/8,[2001:db8::1]:443,2001:db8::2";
        for (uri, is_excepted) in [
            ("http://localhost:1/", true),
            ("http://127.8.0.1:1/", true),
            ("http://[::1]:1/", true),
            ("http://128.0.0.1/", false),
            ("http://plain:8080/", true),
            ("http://sub.PLAIN./", true),
            ("http://plainer/", false),
            ("http://explain/", false),
            ("http://example.com/", true),
            ("http://a.b.example.com/", true),
            ("http://notexample.com/", false),
            ("http://a.inside/", true),
            ("http://port.net:8080/", true),
            ("http://port.net/", false),
            ("http://10.0.0.1/", true),
            ("http://10.0.0.10/", false),
            ("http://192.168.7.9/", true),
            ("http://192.169.0.1/", false),
            ("http://[fd12::1]/", true),
            ("http://[fe12::1]/", false),
            ("https://[2001:db8::1]/", true),
            ("http://[2001:db8::1]/", false),
            ("http://[2001:db8::2]/", true),
        ] {
            let variables = [("all_proxy", "http://proxy"), ("no_proxy", except)];
            let proxy = chosen(uri, &variables).unwrap();
            assert_eq!(proxy.is_none(), is_excepted, "{uri}");
        }
        let all = [("http_proxy", "http://proxy"), ("NO_PROXY", "*")];
        assert!(chosen("http://anything/", &all).unwrap().is_none());
    }
}

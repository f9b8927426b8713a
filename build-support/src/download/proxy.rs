//! Which proxy to go through, from the environment as curl reads it.
//!
//! ureq can read the environment too, but it takes the first proxy variable that is set, whatever
//! the URL's scheme, passes over one that it can't use, and knows fewer forms of `NO_PROXY`.

use ureq::{Proxy, ProxyProtocol};

use super::failure::Failure;

/// A proxy and the environment variable that names it.
#[derive(Clone, Debug)]
pub(super) struct ChosenProxy {
    pub(super) proxy: Proxy,
    pub(super) variable: &'static str,
}

impl ChosenProxy {
    /// The proxy's address and where it is set, without user name and password.
    pub(super) fn description(&self) -> String {
        format!(
            "{}:{} (from {})",
            self.proxy.host(),
            self.proxy.port(),
            self.variable
        )
    }
}

/// The proxy for URLs of the scheme `https` or else `http`, if `variable` (the environment) sets
/// one: `https_proxy` or `http_proxy`, else `all_proxy`, in lower or upper case. An empty value is
/// as good as none. Hosts that `no_proxy` names are left out, and so is this machine itself.
///
/// # Errors
///
/// A proxy that can't be used is an error: going without it would be against the user's word.
pub(super) fn choose(
    https: bool,
    variable: impl Fn(&str) -> Option<String>,
) -> Result<Option<ChosenProxy>, Failure> {
    let names = if https {
        ["https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"]
    } else {
        ["http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"]
    };
    let set = |name: &str| variable(name).filter(|value| !value.trim().is_empty());
    let Some((name, value)) = names.into_iter().find_map(|name| Some((name, set(name)?))) else {
        return Ok(None);
    };
    let except = set("no_proxy")
        .or_else(|| set("NO_PROXY"))
        .unwrap_or_default();
    match build(value.trim(), &except) {
        Ok(proxy) => Ok(Some(ChosenProxy {
            proxy,
            variable: name,
        })),
        Err(reason) => Err(Failure::ProxySettings {
            variable: name,
            reason,
        }),
    }
}

fn build(url: &str, except: &str) -> Result<Proxy, &'static str> {
    const INVALID: &str = "it is not a URL such as http://user:password@host:port";
    let proxy = Proxy::new(url).map_err(|_| INVALID)?;
    if !matches!(proxy.protocol(), ProxyProtocol::Http | ProxyProtocol::Https) {
        return Err("only http and https proxies are supported, not SOCKS");
    }
    let mut builder = Proxy::builder(proxy.protocol())
        .host(proxy.host())
        .port(proxy.port());
    if let Some(user) = proxy.username() {
        builder = builder.username(user);
    }
    if let Some(password) = proxy.password() {
        builder = builder.password(password);
    }
    for this_machine in ["localhost", "127.*", "[::1]"] {
        builder = builder.no_proxy(this_machine);
    }
    for entry in except.split([',', ' ']).filter(|entry| !entry.is_empty()) {
        // A name stands for the host of this name and for all hosts below it, with or without a
        // leading dot.
        let name = entry.strip_prefix('*').unwrap_or(entry);
        let name = name.strip_prefix('.').unwrap_or(name);
        builder = if name.is_empty() {
            builder.no_proxy("*")
        } else {
            builder.no_proxy(name).no_proxy(&format!(".{name}"))
        };
    }
    builder.build().map_err(|_| INVALID)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(https: bool, variables: &[(&str, &str)]) -> Result<Option<ChosenProxy>, Failure> {
        choose(https, |name| {
            variables
                .iter()
                .find(|(key, _)| *key == name)
                .map(|(_, value)| (*value).to_owned())
        })
    }

    fn description(https: bool, variables: &[(&str, &str)]) -> Option<String> {
        chosen(https, variables)
            .unwrap()
            .map(|proxy| proxy.description())
    }

    #[test]
    fn each_scheme_has_its_variable_and_all_proxy_stands_in() {
        let both = [
            ("http_proxy", "http://plain:1"),
            ("HTTPS_PROXY", "secure:2"),
        ];
        assert_eq!(
            description(false, &both).unwrap(),
            "plain:1 (from http_proxy)"
        );
        assert_eq!(
            description(true, &both).unwrap(),
            "secure:2 (from HTTPS_PROXY)"
        );
        assert_eq!(description(true, &both[..1]), None);
        let all = [("ALL_PROXY", "http://all:3"), ("https_proxy", " ")];
        assert_eq!(description(true, &all).unwrap(), "all:3 (from ALL_PROXY)");
        assert_eq!(description(true, &[]), None);
    }

    #[test]
    fn credentials_are_kept_but_not_shown() {
        let variables = [("https_proxy", "http://us%40er:p%3Ass@host:8080/")];
        let chosen = chosen(true, &variables).unwrap().unwrap();
        assert_eq!(chosen.proxy.username(), Some("us@er"));
        assert_eq!(chosen.proxy.password(), Some("p:ss"));
        assert_eq!(chosen.description(), "host:8080 (from https_proxy)");
    }

    #[test]
    fn a_proxy_that_can_not_be_used_is_an_error_that_names_its_variable() {
        for value in ["socks5://host:1080", "nonsense://host", "http://"] {
            let error = chosen(true, &[("all_proxy", value)])
                .unwrap_err()
                .to_string();
            assert!(error.contains("all_proxy"), "{value}: {error}");
        }
    }

    #[test]
    fn this_machine_is_reached_without_a_proxy() {
        let proxy = chosen(false, &[("http_proxy", "http://proxy")])
            .unwrap()
            .unwrap()
            .proxy;
        for url in [
            "http://localhost:1/",
            "http://127.0.0.1:1/",
            "http://[::1]:1/",
        ] {
            assert!(proxy.is_no_proxy(&url.parse().unwrap()), "{url}");
        }
        assert!(!proxy.is_no_proxy(&"http://128.0.0.1/".parse().unwrap()));
    }

    #[test]
    fn no_proxy_names_hosts_and_those_below_them() {
        let except = "plain, .example.com,*.inside 10.0.0.1";
        let variables = [("http_proxy", "http://proxy"), ("no_proxy", except)];
        let proxy = chosen(false, &variables).unwrap().unwrap().proxy;
        for (url, is_left_out) in [
            ("http://plain:8080/", true),
            ("http://sub.plain/", true),
            ("http://plainer/", false),
            ("http://example.com/", true),
            ("http://a.b.example.com/", true),
            ("http://notexample.com/", false),
            ("http://a.inside/", true),
            ("http://10.0.0.1/", true),
            ("http://10.0.0.10/", false),
        ] {
            assert_eq!(
                proxy.is_no_proxy(&url.parse().unwrap()),
                is_left_out,
                "{url}"
            );
        }
        let variables = [("http_proxy", "http://proxy"), ("NO_PROXY", "*")];
        let proxy = chosen(false, &variables).unwrap().unwrap().proxy;
        assert!(proxy.is_no_proxy(&"http://anything/".parse().unwrap()));
    }
}

//! URLs as users write them: what may be secret in one is never printed.

use std::{fmt, str::FromStr};

/// An `http` or `https` URL. Neither `Display` nor `Debug` shows a user name, a password, a query or a fragment, which
/// in signed URLs are secrets too; [`expose`](Self::expose) gives it whole.
#[derive(Clone, PartialEq, Eq)]
pub struct Url(String);

impl Url {
    /// The whole URL, secrets included: for a request, never for a message.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// Whether it asks for an encrypted connection.
    pub fn is_https(&self) -> bool {
        starts_with_ignoring_case(&self.0, "https://")
    }

    /// The host and the port where it names one.
    pub fn host(&self) -> &str {
        let authority = self.0.split('/').nth(2).unwrap_or_default();
        let authority = authority.split(['?', '#']).next().unwrap_or_default();
        authority.rsplit('@').next().unwrap_or_default()
    }

    /// The URL of `file` in the folder that this URL names. A query, such as the signature of a bucket, is kept.
    pub fn join(&self, file: &str) -> Self {
        let end = self.0.find(['?', '#']).unwrap_or(self.0.len());
        let (folder, rest) = self.0.split_at(end);
        let query = rest.split('#').next().unwrap_or_default();
        Self(format!("{}/{file}{query}", folder.trim_end_matches('/')))
    }
}

impl FromStr for Url {
    /// Why the text is not a URL that can be used. It is shown without what may be secret in it.
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let text = text.trim();
        let host = ["https://", "http://"]
            .iter()
            .find(|scheme| starts_with_ignoring_case(text, scheme))
            .map(|scheme| &text[scheme.len()..]);
        let reason = match host {
            None => "it starts with neither https:// nor http://",
            Some(_) if text.contains(|c: char| c.is_whitespace() || c.is_control()) => {
                "it contains a space or a control character"
            }
            Some(rest) if rest.is_empty() || rest.starts_with(['/', '?', '#', ':']) => {
                "it names no host"
            }
            // What is no port may be a password.
            Some(rest) if !has_plain_port(rest) => {
                return Err("\"...\" is not a URL: its port is not a number".into());
            }
            Some(_) => return Ok(Self(text.to_owned())),
        };
        Err(format!("{:?} is not a URL: {reason}", redact(text)))
    }
}

impl fmt::Display for Url {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&redact(&self.0))
    }
}

impl fmt::Debug for Url {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Url({self})")
    }
}

/// Whether the port after the host, if there is one, is a number. `rest` is a URL without its scheme.
fn has_plain_port(rest: &str) -> bool {
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let host = authority.rsplit('@').next().unwrap_or_default();
    let after_address = host.rsplit(']').next().unwrap_or_default();
    match after_address.rsplit_once(':') {
        Some((_, port)) => port.is_empty() || port.parse::<u16>().is_ok(),
        None => true,
    }
}

fn starts_with_ignoring_case(text: &str, prefix: &str) -> bool {
    let start = text.as_bytes().get(..prefix.len());
    start.is_some_and(|start| start.eq_ignore_ascii_case(prefix.as_bytes()))
}

/// `text` without the user names, passwords, queries and fragments of the URLs in it: for values of variables, and for
/// what other programs print.
pub fn redact(text: &str) -> String {
    let is_boundary = |c: char| c.is_whitespace() || "\"'`<>".contains(c);
    text.split_inclusive(is_boundary)
        .map(|word| {
            let url = word.trim_end_matches(is_boundary);
            redact_word(url) + &word[url.len()..]
        })
        .collect()
}

/// Where it is in doubt where a secret ends, more is hidden rather than less.
fn redact_word(word: &str) -> String {
    let (scheme, rest) = match word.find("://") {
        Some(index) => word.split_at(index + "://".len()),
        // A proxy may be written so; an address such as nobody@example.com is none.
        None if word
            .split('@')
            .next()
            .is_some_and(|user| user.contains(':')) =>
        {
            ("", word)
        }
        None => return word.to_owned(),
    };
    let (front, query) = rest.split_at(rest.find(['?', '#']).unwrap_or(rest.len()));
    if query.contains('@') {
        return format!("{scheme}...");
    }
    let (before, host) = front.rsplit_once('@').unwrap_or(("", front));
    let hidden = if before.contains('/') { "...@" } else { "" };
    let query = if query.is_empty() { "" } else { "?..." };
    format!("{scheme}{hidden}{host}{query}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn credentials_and_queries_are_not_shown() {
        for (url, shown) in [
            ("https://host/a.zip", "https://host/a.zip"),
            ("HTTPS://user:PW@host:8443/a.zip", "HTTPS://host:8443/a.zip"),
            ("https://us@er:p@ss@host/a", "https://host/a"),
            ("https://host/a?signature=secret", "https://host/a?..."),
            ("https://host/a#secret", "https://host/a?..."),
            // Characters that should have been escaped.
            ("https://secret/token@host/a", "https://...@host/a"),
            ("https://user:1#secret@host/a", "https://..."),
            ("https://user:secret@[::1]:8443/a", "https://[::1]:8443/a"),
        ] {
            let parsed: Url = url.parse().unwrap();
            assert_eq!(parsed.to_string(), shown);
            assert_eq!(format!("{parsed:?}"), format!("Url({shown})"));
            assert_eq!(parsed.expose(), url);
            assert!(
                ["host", "host:8443", "[::1]:8443"].contains(&parsed.host())
                    || shown.contains("...")
            );
        }
    }

    #[test]
    fn every_url_of_a_text_is_redacted() {
        for (text, shown) in [
            (
                "https://a:b@one/simple  https://c:d@two/simple?e",
                "https://one/simple  https://two/simple?...",
            ),
            (
                "ERROR: 403 for 'git+https://token@host/a'.",
                "ERROR: 403 for 'git+https://host/a'.",
            ),
            ("user:pass@proxy:3128", "proxy:3128"),
            ("ask nobody@example.com: now", "ask nobody@example.com: now"),
            ("", ""),
        ] {
            assert_eq!(redact(text), shown);
        }
    }

    #[test]
    fn a_text_that_is_no_url_is_refused_without_its_secrets() {
        for (text, reason) in [
            ("host/path", "https://"),
            ("ftp://user:secret@host/path", "https://"),
            ("https://", "no host"),
            ("https:///path", "no host"),
            ("https://user:secret@ho st/", "space"),
            ("https:/user:secret@host", "https://"),
            ("https://user:secret/path", "port"),
            ("https://user:secret?@host/a", "port"),
            ("https://host:65536/", "port"),
        ] {
            let error = text.parse::<Url>().unwrap_err();
            assert!(error.contains(reason), "{error}");
            assert!(!error.contains("secret"), "{error}");
        }
    }

    #[test]
    fn a_file_is_joined_to_a_folder_before_its_query() {
        for (folder, joined) in [
            ("https://host/a", "https://host/a/f.gz"),
            ("https://host/a/", "https://host/a/f.gz"),
            ("https://host", "https://host/f.gz"),
            ("https://host/a?sig=x/y#z", "https://host/a/f.gz?sig=x/y"),
        ] {
            let folder: Url = folder.parse().unwrap();
            assert_eq!(folder.join("f.gz").expose(), joined);
        }
    }
}

//! URLs taken apart: credentials, and where a `Location` leads.

use base64::{Engine, prelude::BASE64_STANDARD};
use percent_encoding::percent_decode_str;
use ureq::http::{Uri, uri::Scheme};

/// Whether `uri` asks for an encrypted connection.
pub(super) fn is_https(uri: &Uri) -> bool {
    uri.scheme() == Some(&Scheme::HTTPS)
}

pub(super) fn port(uri: &Uri) -> u16 {
    let default = if is_https(uri) { 443 } else { 80 };
    uri.port_u16().unwrap_or(default)
}

/// The host of `uri` and the port where it names one, without user name and password.
pub(super) fn host_and_port(uri: &Uri) -> &str {
    let authority = uri.authority().map_or("", |authority| authority.as_str());
    authority.rsplit('@').next().unwrap_or_default()
}

/// The value of an `Authorization` header for a user name and password.
pub(super) fn basic(user: &[u8], password: &[u8]) -> String {
    let plain = [user, b":", password].concat();
    format!("Basic {}", BASE64_STANDARD.encode(plain))
}

/// The value of the `Authorization` header for the credentials in `uri`, if it has any. ureq would send them without
/// decoding their percent signs.
pub(super) fn authorization(uri: &Uri) -> Option<String> {
    let (credentials, _) = uri.authority()?.as_str().rsplit_once('@')?;
    let (user, password) = credentials.split_once(':').unwrap_or((credentials, ""));
    let decoded = |text| percent_decode_str(text).collect::<Vec<u8>>();
    Some(basic(&decoded(user), &decoded(password)))
}

/// Whether credentials for `from` may be sent to `to` as well.
pub(super) fn may_share_credentials(from: &Uri, to: &Uri) -> bool {
    let is_upgrade = !is_https(from) && is_https(to);
    let is_same = from.scheme() == to.scheme() && port(from) == port(to);
    from.host() == to.host() && (is_same || is_upgrade)
}

/// The URL that the `Location` header `location` means in an answer to a request for `base` (RFC 3986, 5.2).
pub(super) fn resolve(base: &Uri, location: &str) -> String {
    let location = location.split('#').next().unwrap_or_default();
    let scheme = base.scheme_str().unwrap_or_default();
    let is_absolute = location.split_once("://").is_some_and(|(scheme, _)| {
        let is_part = |c: char| c.is_ascii_alphanumeric() || "+-.".contains(c);
        !scheme.is_empty() && scheme.chars().all(is_part)
    });
    if is_absolute {
        return location.to_owned();
    }
    if location.starts_with("//") {
        return format!("{scheme}:{location}");
    }
    let path = if location.starts_with('/') {
        location.to_owned()
    } else if location.is_empty() || location.starts_with('?') {
        format!("{}{location}", base.path())
    } else {
        let folder_end = base.path().rfind('/').unwrap_or(0);
        format!("{}/{location}", &base.path()[..folder_end])
    };
    format!("{scheme}://{}{}", host_and_port(base), without_dots(&path))
}

/// `path`, which may have a query, without its segments `.` and `..` (RFC 3986, 5.2.4).
fn without_dots(path: &str) -> String {
    let (path, query) = path.split_at(path.find('?').unwrap_or(path.len()));
    let mut kept = Vec::new();
    for segment in path.split('/').skip(1) {
        match segment {
            "." => {}
            ".." => drop(kept.pop()),
            segment => kept.push(segment),
        }
    }
    if path.ends_with("/.") || path.ends_with("/..") {
        kept.push("");
    }
    format!("/{}{query}", kept.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_of_location_is_resolved() {
        let base = "https://user:pass@host:1/a/b/c?c=d".parse().unwrap();
        for (location, expected) in [
            ("http://other/x?y#z", "http://other/x?y"),
            ("ftp://other/x", "ftp://other/x"),
            ("//other/x", "https://other/x"),
            ("/x/y?z", "https://host:1/x/y?z"),
            (
                "x?back=http://y/../z",
                "https://host:1/a/b/x?back=http://y/../z",
            ),
            ("../x", "https://host:1/a/x"),
            ("../../../x", "https://host:1/x"),
            ("./", "https://host:1/a/b/"),
            ("..", "https://host:1/a/"),
            ("/x/./y/../z", "https://host:1/x/z"),
            ("?x", "https://host:1/a/b/c?x"),
            ("", "https://host:1/a/b/c"),
        ] {
            assert_eq!(resolve(&base, location), expected, "{location}");
        }
    }

    #[test]
    fn credentials_go_to_the_same_host_and_port_or_its_encrypted_one() {
        let from = "http://host/a".parse().unwrap();
        for (to, shared) in [
            ("http://host:80/b", true),
            ("https://host/b", true),
            ("http://host:81/b", false),
            ("http://other/b", false),
            ("http://sub.host/b", false),
        ] {
            let to = to.parse().unwrap();
            assert_eq!(may_share_credentials(&from, &to), shared, "{to}");
        }
        let from = "https://host/a".parse().unwrap();
        assert!(!may_share_credentials(
            &from,
            &"http://host/b".parse().unwrap()
        ));
    }
}

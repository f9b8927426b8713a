//! What is done with URLs as text: reading credentials, following a `Location`.

use base64::{Engine, prelude::BASE64_STANDARD};
use percent_encoding::percent_decode_str;
use ureq::http::{
    Uri,
    uri::{Authority, Parts, PathAndQuery, Scheme},
};

/// Reads an absolute `http` or `https` URL, or says what is wrong with it.
pub(super) fn parse(url: &str) -> Result<Uri, String> {
    let uri: Uri = url.parse().map_err(|error| format!("{error}"))?;
    match uri.scheme_str() {
        Some("http" | "https") => {}
        Some(scheme) => return Err(format!("the scheme is {scheme}, not http or https")),
        None => return Err("it does not begin with http:// or https://".to_owned()),
    }
    match uri.host() {
        None | Some("") => Err("it names no host".to_owned()),
        Some(_) => Ok(uri),
    }
}

/// Whether `uri` asks for an encrypted connection.
pub(super) fn is_https(uri: &Uri) -> bool {
    uri.scheme() == Some(&Scheme::HTTPS)
}

/// The value of the `Authorization` header for the user name and password in `uri`, if it has any.
pub(super) fn authorization(uri: &Uri) -> Option<String> {
    let (credentials, _) = uri.authority()?.as_str().rsplit_once('@')?;
    let (user, password) = credentials.split_once(':').unwrap_or((credentials, ""));
    let mut plain: Vec<u8> = percent_decode_str(user).collect();
    plain.push(b':');
    plain.extend(percent_decode_str(password));
    Some(format!("Basic {}", BASE64_STANDARD.encode(plain)))
}

/// `uri` without user name and password.
pub(super) fn without_credentials(uri: &Uri) -> Result<Uri, String> {
    let mut parts = uri.clone().into_parts();
    if let Some(authority) = &parts.authority
        && let Some((_, host)) = authority.as_str().rsplit_once('@')
    {
        parts.authority = Some(
            host.parse::<Authority>()
                .map_err(|error| error.to_string())?,
        );
    }
    from_parts(parts)
}

/// The URL that the `Location` header `location` means in an answer to a request for `base`
/// (RFC 3986, 5.2, without the removal of dot segments, which servers do as well).
pub(super) fn resolve(base: &Uri, location: &str) -> Result<Uri, String> {
    let location = location.split('#').next().unwrap_or_default();
    let is_absolute = location.split_once("://").is_some_and(|(scheme, _)| {
        scheme.starts_with(|first: char| first.is_ascii_alphabetic())
            && scheme
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c))
    });
    if is_absolute {
        return parse(location);
    }
    if let Some(rest) = location.strip_prefix("//") {
        return parse(&format!(
            "{}://{rest}",
            base.scheme_str().unwrap_or("https")
        ));
    }
    let path = if location.starts_with('/') {
        location.to_owned()
    } else if location.is_empty() || location.starts_with('?') {
        format!("{}{location}", base.path())
    } else {
        let folder = base
            .path()
            .rfind('/')
            .map_or("", |index| &base.path()[..index]);
        format!("{folder}/{location}")
    };
    let mut parts = base.clone().into_parts();
    let path = path
        .parse::<PathAndQuery>()
        .map_err(|error| error.to_string())?;
    parts.path_and_query = Some(path);
    from_parts(parts)
}

fn from_parts(mut parts: Parts) -> Result<Uri, String> {
    parts
        .path_and_query
        .get_or_insert_with(|| PathAndQuery::from_static("/"));
    Uri::from_parts(parts).map_err(|error| error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_url_must_be_absolute_http_or_https() {
        assert!(parse("https://host/path").is_ok());
        assert!(parse("http://user:pass@127.0.0.1:80/").is_ok());
        for (url, reason) in [
            ("host/path", "invalid"),
            ("/path", "http://"),
            ("ftp://host/path", "ftp"),
            ("https://", ""),
            ("https://ho st/", ""),
        ] {
            let error = parse(url).unwrap_err();
            assert!(error.contains(reason), "{url}: {error}");
        }
    }

    #[test]
    fn credentials_become_a_header_and_leave_the_url() {
        let uri = parse("https://user:p%40ss@host:1/x?y").unwrap();
        // "user:p@ss"
        assert_eq!(authorization(&uri).as_deref(), Some("Basic dXNlcjpwQHNz"));
        assert_eq!(
            without_credentials(&uri).unwrap().to_string(),
            "https://host:1/x?y"
        );
        let uri = parse("https://host").unwrap();
        assert_eq!(authorization(&uri), None);
        assert_eq!(
            without_credentials(&uri).unwrap().to_string(),
            "https://host/"
        );
    }

    #[test]
    fn every_form_of_location_is_resolved() {
        let base = parse("https://host:1/a/b?c=d").unwrap();
        for (location, expected) in [
            ("http://other/x?y#z", "http://other/x?y"),
            ("//other/x", "https://other/x"),
            ("/x/y?z", "https://host:1/x/y?z"),
            ("x?back=http://y", "https://host:1/a/x?back=http://y"),
            ("?x", "https://host:1/a/b?x"),
            ("", "https://host:1/a/b"),
        ] {
            let resolved = resolve(&base, location).unwrap();
            assert_eq!(resolved.to_string(), expected, "{location}");
        }
        assert!(resolve(&base, "ftp://other/x").is_err());
        assert!(resolve(&base, "/a b").is_err());
    }
}

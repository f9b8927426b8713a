//! Redirects, and what of the credentials goes with them.

use ryft_build_support::download::ErrorKind;

use crate::{
    fault_server::{FaultServer, Reply},
    trial::{ETAG, Trial, file_bytes, server_with},
};

/// "alice:secret"
const ALICE: &str = "Basic YWxpY2U6c2VjcmV0";

fn with_credentials(url: &str) -> String {
    url.replacen("http://", "http://alice:secret@", 1)
}

#[test]
fn a_redirect_is_followed_with_the_range_that_was_asked_for() {
    let server = FaultServer::start(|index, request| match request.path.as_str() {
        "/a/file" => Reply::redirect("../b/./file?signature=1"),
        "/b/file?signature=1" => Reply::redirect("/file"),
        "/file" if index == 2 => Reply::file(request, ETAG, &file_bytes()).cut_after(250_000),
        "/file" => Reply::file(request, ETAG, &file_bytes()),
        _ => Reply::new(404, []),
    });
    Trial::new().expect_file(&server.url("/a/file"));
    let exchanges = server.exchanges();
    assert_eq!(
        exchanges.len(),
        6,
        "a second attempt begins at the URL that was asked for"
    );
    assert_eq!(exchanges[5].request.header("range"), Some("bytes=250000-"));
}

#[test]
fn endless_redirects_are_an_error_without_secrets() {
    let server = FaultServer::start(|index, request| {
        let host = request.header("host").unwrap();
        Reply::redirect(&format!(
            "http://bob:hidden@{host}/{index}?signature=hidden"
        ))
    });
    let words = ["without end", "/10?..."];
    let error = Trial::new().expect_error(&server.url("/a"), &words);
    assert_eq!(server.exchanges().len(), 11);
    for secret in ["bob", "hidden"] {
        assert!(!format!("{error} {error:?}").contains(secret), "{error}");
    }
}

#[test]
fn a_redirect_that_leads_nowhere_is_an_error_without_secrets() {
    for location in ["ftp://bob:hidden@host/file", "http://bob:hidden@a{b/", "//"] {
        let server = FaultServer::start(move |_, _| Reply::redirect(location));
        let error = Trial::new().expect_error(&server.url("/file"), &["is not a URL"]);
        assert_eq!(error.kind(), ErrorKind::Url);
        assert!(!format!("{error} {error:?}").contains("hidden"), "{error}");
    }
    let server = FaultServer::start(|_, _| Reply::new(302, []));
    Trial::new().expect_error(&server.url("/file"), &["302"]);
}

#[test]
fn credentials_in_the_url_are_sent_and_never_shown() {
    let server = server_with(|_, request, reply| match request.header("authorization") {
        Some(ALICE) => reply,
        _ => Reply::new(401, []),
    });
    let url = server.url("/file?token=hidden");
    let mut trial = Trial::new();
    trial.expect_file(&with_credentials(&url));
    let shown = format!(
        "fetching the file (0.6 MB) from {}?...",
        server.url("/file")
    );
    assert_eq!(trial.log[0], shown);
    let url = url.replacen("http://", "HTTP://alice:wrong@", 1);
    let error = Trial::new().download(&url).unwrap_err();
    let told = format!("{error} {error:?}");
    assert!(told.contains("401") && told.contains("/file?..."), "{told}");
    for secret in ["alice", "wrong", "hidden"] {
        assert!(!told.contains(secret), "{told}");
    }
}

#[test]
fn credentials_are_kept_on_the_same_host_and_dropped_on_another() {
    let other = server_with(|_, _, reply| reply);
    let elsewhere = other.url("/file");
    let server = FaultServer::start(move |_, request| match request.path.as_str() {
        "/start" => Reply::redirect("/away"),
        _ => Reply::redirect(&elsewhere),
    });
    Trial::new().expect_file(&with_credentials(&server.url("/start")));
    let sent = |server: &FaultServer| -> Vec<_> {
        let exchanges = server.exchanges().into_iter();
        let header = |request: &str| request.to_owned();
        exchanges
            .map(|exchange| exchange.request.header("authorization").map(header))
            .collect()
    };
    let alice = Some(ALICE.to_owned());
    assert_eq!(sent(&server), [alice.clone(), alice]);
    assert_eq!(sent(&other), [None]);
}

#[test]
fn credentials_of_a_redirect_are_sent_where_it_leads() {
    let server = server_with(|_, request, reply| {
        if request.path == "/start" {
            let host = request.header("host").unwrap();
            return Reply::redirect(&format!("http://alice:secret@{host}/file"));
        }
        match request.header("authorization") {
            Some(ALICE) => reply,
            _ => Reply::new(401, []),
        }
    });
    Trial::new().expect_file(&server.url("/start"));
}

//! What the server and the network answer instead of the file.

use std::{
    fs,
    time::{Duration, Instant},
};

use ryft_build_support::download::{Failure, Policy};

use crate::{
    fault_server::{FaultServer, Reply, refusing_address},
    trial::{POLICY, Trial, server_with, server_with_first},
};

#[test]
fn a_connection_that_is_reset_before_the_answer_is_tried_again() {
    let server = server_with_first(|_| Reply::silence(Duration::ZERO));
    Trial::new().expect_file(&server.url("/file"));
    assert_eq!(server.exchanges().len(), 2);
}

#[test]
fn a_server_that_never_answers_is_given_up() {
    let server = server_with(|index, _, reply| match index {
        // Silence before the answer, and after its head.
        0 | 1 => Reply::silence(Duration::from_secs(20)),
        _ => reply.stall_after(0, Duration::from_secs(20)),
    });
    let policy = Policy {
        idle_timeout: Duration::from_millis(50),
        ..POLICY
    };
    let error = Trial::new()
        .download_with(policy, &server.url("/file"))
        .unwrap_err();
    assert!(
        matches!(error.failure(), Failure::Idle { received: 0, .. }),
        "{error}"
    );
    assert!(error.is_unreachable());
    assert_eq!(error.attempts(), POLICY.attempts);
    assert!(error.to_string().contains("tried 4 times"), "{error}");
}

#[test]
fn a_missing_file_is_final_at_once() {
    for (status, word) in [
        (404, "no such file"),
        (403, "denied"),
        (401, "denied"),
        (400, "400"),
    ] {
        let server = FaultServer::start(move |_, _| Reply::new(status, *b"sorry"));
        let mut trial = Trial::new();
        let error = trial.expect_failure(&server.url("/file"), &[word, &status.to_string()]);
        assert!(trial.files().is_empty(), "an empty file is of no use");
        assert!(!error.is_unreachable() && !error.is_wrong_content());
        assert!(matches!(error.failure(), Failure::Status { status: found } if *found == status));
        assert_eq!(server.exchanges().len(), 1);
    }
}

#[test]
fn a_passing_trouble_of_the_server_is_sat_out() {
    for status in [500, 502, 503, 504, 408, 429] {
        let server = server_with_first(move |_| Reply::new(status, *b"later"));
        let mut trial = Trial::new();
        trial.expect_file(&server.url("/file"));
        assert_eq!(server.exchanges().len(), 2);
        assert!(trial.story[0].starts_with("retrying"));
    }
}

#[test]
fn a_lasting_trouble_of_the_server_is_given_up() {
    let server = FaultServer::start(|_, _| Reply::new(503, *b"never"));
    Trial::new().expect_failure(&server.url("/file"), &["503", "tried 4 times", "later"]);
    assert_eq!(server.exchanges().len(), 4);
}

#[test]
fn the_wait_that_the_server_asks_for_is_kept_and_capped() {
    let server = server_with_first(|_| Reply::new(429, []).header("Retry-After", "1"));
    let mut trial = Trial::new();
    let start = Instant::now();
    trial.expect_file(&server.url("/file"));
    assert!(start.elapsed() >= Duration::from_secs(1));
    assert_eq!(trial.story[0], "retrying after 1s");

    let far = "Fri, 01 Jan 2100 00:00:00 GMT";
    let server = server_with_first(move |_| Reply::new(503, []).header("Retry-After", far));
    let mut trial = Trial::new();
    trial.expect_file(&server.url("/file"));
    assert_eq!(
        trial.story[0],
        format!("retrying after {:?}", POLICY.max_retry_after)
    );
}

#[test]
fn a_redirect_loop_is_an_error_at_once() {
    let server = FaultServer::start(|_, request| match request.path.as_str() {
        "/a" => Reply::redirect("/b"),
        _ => Reply::redirect("/a"),
    });
    Trial::new().expect_failure(&server.url("/a"), &["redirects without end", "/a"]);
    assert_eq!(server.exchanges().len(), 2);
    let server = FaultServer::start(|index, _| Reply::redirect(&format!("/{index}")));
    Trial::new().expect_failure(&server.url("/a"), &["redirects without end", "6 redirects"]);
}

#[test]
fn a_redirect_to_nonsense_is_an_error() {
    let server = FaultServer::start(|_, _| Reply::redirect("ftp://host/file"));
    Trial::new().expect_failure(&server.url("/file"), &["ftp"]);
    let server = FaultServer::start(|_, _| Reply::new(302, []));
    Trial::new().expect_failure(&server.url("/file"), &["302"]);
}

#[test]
fn credentials_in_the_url_are_sent_and_never_shown() {
    let server = server_with(|_, request, reply| {
        match request.header("authorization") {
            // "alice:secret"
            Some("Basic YWxpY2U6c2VjcmV0") => reply,
            _ => Reply::new(401, []),
        }
    });
    let url = server.url("/file?token=hidden");
    let with_credentials =
        |password| url.replacen("http://", &format!("http://alice:{password}@"), 1);
    Trial::new().expect_file(&with_credentials("secret"));
    let error = Trial::new()
        .download(&with_credentials("wrong"))
        .unwrap_err();
    let told = format!("{error} {error:?}");
    assert!(
        told.contains("401") && told.contains(&server.url("/file")),
        "{told}"
    );
    for secret in ["alice", "wrong", "hidden"] {
        assert!(!told.contains(secret), "{told}");
    }
}

#[test]
fn a_refused_connection_is_an_error_after_one_more_try() {
    let url = format!("http://{}/file", refusing_address());
    let error =
        Trial::new().expect_failure(&url, &["can't be reached", "refused", "tried 2 times"]);
    assert!(error.is_unreachable());
}

#[test]
fn a_host_that_does_not_exist_is_an_error_without_a_retry() {
    let start = Instant::now();
    let error =
        Trial::new().expect_failure("http://no-such-host.invalid/file", &["can't be reached"]);
    assert!(error.is_unreachable());
    assert_eq!(error.attempts(), 1);
    assert!(start.elapsed() < POLICY.connect_timeout * 2);
}

#[test]
fn a_url_that_is_none_is_an_error_without_a_request() {
    for url in ["file", "ftp://host/file", "http://", "http://a b/"] {
        Trial::new().expect_failure(url, &["URL can't be used"]);
    }
}

#[test]
fn an_answer_that_is_not_http_is_an_error() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/file", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            use std::io::Write;
            stream.write_all(b"SSH-2.0-OpenSSH_9.9\r\n\r\n").unwrap();
            std::thread::sleep(Duration::from_secs(5));
        }
    });
    Trial::new().expect_failure(&url, &["not valid HTTP"]);
}

#[test]
fn a_folder_that_does_not_exist_is_named() {
    let mut trial = Trial::new();
    let server = server_with(|_, _, reply| reply);
    let folder = trial.folder.path().to_owned();
    fs::remove_dir(&folder).unwrap();
    trial.expect_failure(&server.url("/file"), &[folder.to_str().unwrap()]);
    assert!(server.exchanges().is_empty());
}

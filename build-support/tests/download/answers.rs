//! What the server and the network answer instead of the file.

use std::{fs, time::Duration};

use ryft_build_support::download::{ErrorKind, Policy};

use crate::{
    fault_server::{FaultServer, Reply, refusing_address},
    trial::{POLICY, Trial, server_with, server_with_first},
};

#[test]
fn a_connection_that_is_reset_before_the_answer_is_retried() {
    let server = server_with_first(|_| Reply::silence(Duration::ZERO));
    Trial::new().expect_file(&server.url("/file"));
    assert_eq!(server.exchanges().len(), 2);
}

#[test]
fn a_silent_server_is_given_up_after_the_attempts() {
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
    assert_eq!(error.kind(), ErrorKind::Interrupted);
    assert_eq!(error.attempts(), POLICY.attempts);
    let message = error.to_string();
    assert!(message.contains("tried 4 times"), "{message}");
    assert!(message.contains("sent nothing for 50.0ms"), "{message}");
}

#[test]
fn a_client_error_is_final_at_once() {
    for (status, word) in [
        (404, "no such file"),
        (403, "denied"),
        (401, "denied"),
        (400, "400"),
    ] {
        let server = FaultServer::start(move |_, _| Reply::new(status, *b"sorry"));
        let mut trial = Trial::new();
        let error = trial.expect_error(&server.url("/file"), &[word, &status.to_string()]);
        assert!(trial.files().is_empty(), "an empty file is of no use");
        assert!(!error.is_unreachable());
        assert_eq!(error.kind(), ErrorKind::Status(status));
        assert_eq!(server.exchanges().len(), 1);
    }
}

#[test]
fn a_temporary_server_error_is_retried() {
    for status in [500, 502, 503, 504, 408, 429] {
        let server = server_with_first(move |_| Reply::new(status, *b"later"));
        let mut trial = Trial::new();
        trial.expect_file(&server.url("/file"));
        assert_eq!(server.exchanges().len(), 2);
        assert!(
            trial.tells(&format!("the server answered {status}; trying again in")),
            "{:?}",
            trial.log
        );
    }
}

#[test]
fn a_lasting_server_error_is_given_up() {
    let server = FaultServer::start(|_, _| Reply::new(503, *b"never"));
    let words = ["503", "tried 4 times", "temporary server error"];
    Trial::new().expect_error(&server.url("/file"), &words);
    assert_eq!(server.exchanges().len(), 4);
}

#[test]
fn a_retry_after_is_kept_between_the_backoff_and_the_cap() {
    for (asked, wait) in [
        ("1", "in 600.0ms"),
        ("Fri, 01 Jan 2100 00:00:00 GMT", "in 600.0ms"),
    ] {
        let server = server_with_first(move |_| Reply::new(429, []).header("Retry-After", asked));
        let mut trial = Trial::new();
        trial.expect_file(&server.url("/file"));
        assert!(trial.tells(wait), "{:?}", trial.log);
    }
    let server = server_with_first(|_| Reply::new(503, []).header("Retry-After", "0"));
    let mut trial = Trial::new();
    trial.expect_file(&server.url("/file"));
    assert!(trial.tells("trying again in") && !trial.tells("in 0.0"));
}

#[test]
fn a_refused_connection_is_retried_once() {
    let url = format!("http://{}/file", refusing_address());
    let words = ["can't be reached", "refused", "tried 2 times"];
    assert!(Trial::new().expect_error(&url, &words).is_unreachable());
}

#[test]
fn a_connection_that_does_not_come_about_is_unreachable_without_a_retry() {
    // The connection's time includes that of its encryption, of which this server knows nothing.
    let server = server_with(|_, _, _| Reply::silence(Duration::from_secs(600)));
    let policy = Policy {
        connect_timeout: Duration::from_millis(300),
        ..POLICY
    };
    let url = server.url("/file").replacen("http://", "https://", 1);
    let error = Trial::new().download_with(policy, &url).unwrap_err();
    assert!(error.is_unreachable(), "{error}");
    assert_eq!(error.attempts(), 1);
    assert!(error.to_string().contains("no connection within 300.0ms"));
}

#[test]
fn a_host_that_does_not_exist_is_unreachable() {
    let words = ["no-such-host.invalid", "Check the network"];
    let error = Trial::new().expect_error("http://no-such-host.invalid/file", &words);
    assert!(error.is_unreachable());
    assert!(error.attempts() <= 2);
}

#[test]
fn a_url_that_ureq_refuses_is_an_error_without_a_request() {
    Trial::new().expect_error("http://a{b/file", &["is not a URL"]);
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
    Trial::new().expect_error(&url, &["not valid HTTP"]);
}

#[test]
fn a_folder_that_does_not_exist_is_named() {
    let mut trial = Trial::new();
    let server = server_with(|_, _, reply| reply);
    let folder = trial.folder.path().to_owned();
    fs::remove_dir(&folder).unwrap();
    trial.expect_error(&server.url("/file"), &[folder.to_str().unwrap()]);
    assert!(server.exchanges().is_empty());
}

//! What comes is the file, or is refused.

use ryft_build_support::checksum::Sha256;

use crate::{
    fault_server::{FaultServer, Reply},
    trial::{Trial, file_bytes, server_with},
};

#[test]
fn a_file_arrives_whole_with_one_request() {
    let server = server_with(|_, _, reply| reply);
    let mut trial = Trial::new();
    trial.expect_file(&server.url("/file"));
    let exchanges = server.exchanges();
    assert_eq!(exchanges.len(), 1);
    let request = &exchanges[0].request;
    assert_eq!(request.header("range"), None);
    assert_eq!(request.header("accept-encoding"), Some("identity"));
    let url = server.url("/file");
    assert_eq!(
        trial.log[0],
        format!("fetching the file (0.6 MB) from {url}")
    );
    assert_eq!(
        trial.log.last().unwrap(),
        "progress: 600000 of 600000 of the file"
    );
    // Once it is there, it is not asked for again.
    trial.expect_file(&server.url("/file"));
    assert_eq!(server.exchanges().len(), 1);
}

#[test]
fn a_file_of_unknown_size_arrives_whole() {
    let server = server_with(|_, _, reply| reply);
    Trial::of_unknown_size().expect_file(&server.url("/file"));
}

#[test]
fn chunks_without_a_length_arrive_whole() {
    let server = server_with(|_, _, reply| reply.chunked());
    Trial::new().expect_file(&server.url("/file"));
    Trial::of_unknown_size().expect_file(&server.url("/file"));
}

#[test]
fn wrong_bytes_are_an_error_and_leave_nothing() {
    let server = FaultServer::start(|_, _| Reply::new(200, vec![7; 600_000]));
    let found = Sha256::digest(&vec![7; 600_000]).to_string();
    let pinned = Sha256::digest(&file_bytes()).to_string();
    Trial::new().expect_wrong_content(&server.url("/file"), &["SHA-256", &found, &pinned]);
    assert_eq!(
        server.exchanges().len(),
        1,
        "the same file would come again"
    );
}

#[test]
fn a_file_of_another_size_is_an_error_before_its_bytes_are_received() {
    let server = FaultServer::start(|_, _| Reply::new(200, vec![7; 500_000]));
    Trial::new().expect_wrong_content(&server.url("/file"), &["500000", "600000"]);
    let server = FaultServer::start(|_, _| Reply::new(200, vec![7; 500_000]).chunked());
    Trial::new().expect_wrong_content(&server.url("/file"), &["500000", "600000"]);
    assert_eq!(server.exchanges().len(), 1);
}

#[test]
fn a_body_longer_than_allowed_stops_the_transfer() {
    // 200 MB where 0.6 or at most 1 MB are allowed.
    let server =
        FaultServer::start(|_, _| Reply::new(200, vec![7; 1 << 20]).repeated(200).chunked());
    Trial::new().expect_wrong_content(&server.url("/file"), &["600000"]);
    Trial::of_unknown_size().expect_wrong_content(&server.url("/file"), &["larger", "1000000"]);
    for exchange in server.exchanges() {
        assert!(
            exchange.sent < 50 << 20,
            "{} bytes were sent",
            exchange.sent
        );
    }
    let server = FaultServer::start(|_, _| Reply::new(200, vec![7; 1_000_001]));
    Trial::of_unknown_size().expect_wrong_content(&server.url("/file"), &["larger", "1000000"]);
}

#[test]
fn a_web_page_with_status_200_never_becomes_the_file() {
    let page = b"<html><h1>403 Forbidden</h1></html>";
    let server = FaultServer::start(|_, _| {
        Reply::new(200, page.as_slice()).header("Content-Type", "text/html; charset=utf-8")
    });
    let words = ["web page", "text/html"];
    Trial::new().expect_wrong_content(&server.url("/file"), &words);
    Trial::of_unknown_size().expect_wrong_content(&server.url("/file"), &words);
    // And not when it goes by another name either.
    let server = FaultServer::start(|_, _| Reply::new(200, page.as_slice()));
    Trial::new().expect_wrong_content(&server.url("/file"), &["35 bytes", "600000"]);
    Trial::of_unknown_size().expect_wrong_content(&server.url("/file"), &["SHA-256"]);
}

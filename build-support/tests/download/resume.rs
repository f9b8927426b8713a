//! Downloads that break and go on.

use std::{fs, path::Path, time::Duration};

use ryft_build_support::download::{ErrorKind, Policy};

use crate::{
    fault_server::{FaultServer, Reply},
    trial::{ETAG, POLICY, Trial, file_bytes, server_with, server_with_first},
};

#[test]
fn a_cut_download_goes_on_where_it_ended() {
    let server = server_with_first(|reply| reply.cut_after(250_000));
    let mut trial = Trial::new();
    trial.expect_file(&server.url("/file"));
    let exchanges = server.exchanges();
    assert_eq!(exchanges.len(), 2);
    assert_eq!(exchanges[1].request.header("range"), Some("bytes=250000-"));
    assert_eq!(exchanges[1].request.header("if-range"), Some(ETAG));
    assert_eq!((exchanges[1].status, exchanges[1].sent), (206, 350_000));
    assert!(
        trial.tells("goes on after the 250000 bytes"),
        "{:?}",
        trial.log
    );
}

#[test]
fn a_file_of_unknown_size_is_resumed_too() {
    let server = server_with_first(|reply| reply.cut_after(250_000));
    Trial::of_unknown_size().expect_file(&server.url("/file"));
    assert_eq!(server.exchanges()[1].sent, 350_000);
}

#[test]
fn a_reset_download_is_resumed() {
    let server = server_with_first(|reply| reply.reset_after(300_000));
    Trial::new().expect_file(&server.url("/file"));
    let exchanges = server.exchanges();
    assert_eq!(exchanges.len(), 2);
    assert_eq!(exchanges[1].status, 206);
}

#[test]
fn a_stalled_download_is_left_after_the_idle_timeout_and_resumed() {
    let server = server_with_first(|reply| reply.stall_after(200_000, Duration::from_secs(20)));
    let policy = Policy {
        idle_timeout: Duration::from_millis(1500),
        ..POLICY
    };
    let mut trial = Trial::new();
    trial.download_with(policy, &server.url("/file")).unwrap();
    assert!(
        fs::read(trial.partial()).unwrap() == trial.bytes,
        "the file's bytes are wrong"
    );
    assert_eq!(
        server.exchanges()[1].request.header("range"),
        Some("bytes=200000-")
    );
}

#[test]
fn a_download_below_the_lowest_speed_is_left_and_resumed() {
    let server = server_with_first(|reply| reply.trickle_after(200_000, Duration::from_millis(20)));
    let policy = Policy {
        idle_timeout: Duration::from_millis(1500),
        lowest_speed: 1000,
        ..POLICY
    };
    let mut trial = Trial::new();
    trial.download_with(policy, &server.url("/file")).unwrap();
    assert!(fs::read(trial.partial()).unwrap() == trial.bytes);
    assert!(trial.tells("bytes a second"), "{:?}", trial.log);
    let exchanges = server.exchanges();
    assert_eq!(exchanges.len(), 2);
    assert_eq!(exchanges[1].status, 206);
}

#[test]
fn a_pause_shorter_than_the_idle_timeout_breaks_nothing() {
    let server = server_with_first(|reply| reply.stall_after(200_000, Duration::from_millis(700)));
    Trial::new().expect_file(&server.url("/file"));
    assert_eq!(server.exchanges().len(), 1);
}

#[test]
fn a_download_that_breaks_every_time_ends_with_an_error_and_keeps_what_came() {
    let server = server_with(|_, _, reply| reply.cut_after(1000));
    let mut trial = Trial::new();
    let error = trial.expect_error(&server.url("/file"), &["broke after 4000", "tried 4 times"]);
    assert_eq!(error.kind(), ErrorKind::Interrupted);
    assert_eq!(fs::read(trial.partial()).unwrap(), trial.bytes[..4000]);
}

#[test]
fn a_connection_that_breaks_after_every_mib_delivers_the_file() {
    let bytes = file_bytes().repeat(12);
    let sent = bytes.clone();
    let server = FaultServer::start(move |_, request| {
        Reply::file(request, ETAG, &sent).cut_after((1 << 20) + 1)
    });
    let mut trial = Trial::new();
    (trial.size, trial.bytes) = (Some(bytes.len() as u64), bytes);
    trial.expect_file(&server.url("/file"));
    assert_eq!(
        server.exchanges().len(),
        7,
        "each attempt but the last was cut after a MiB"
    );
}

#[test]
fn another_process_resumes_what_one_left() {
    let server = server_with_first(|reply| reply.cut_after(250_000));
    let mut trial = Trial::new();
    let url = server.url("/file");
    trial
        .download_with(
            Policy {
                attempts: 1,
                ..POLICY
            },
            &url,
        )
        .unwrap_err();
    trial.expect_file(&url);
    let exchanges = server.exchanges();
    assert_eq!(exchanges[1].request.header("range"), Some("bytes=250000-"));
    assert_eq!(exchanges[1].request.header("if-range"), Some(ETAG));
    assert_eq!(exchanges[1].sent, 350_000);
}

#[test]
fn the_date_is_the_validator_without_a_strong_etag() {
    const DATE: &str = "Sun, 06 Nov 1994 08:49:37 GMT";
    let server = FaultServer::start(|index, request| {
        let bytes = file_bytes();
        let reply = if index == 0 {
            Reply::new(200, bytes)
        } else {
            Reply::file(request, DATE, &bytes)
        };
        let reply = reply.header("Last-Modified", DATE);
        if index == 0 {
            reply.header("ETag", "W/\"weak\"").cut_after(1000)
        } else {
            reply
        }
    });
    Trial::new().expect_file(&server.url("/file"));
    let exchanges = server.exchanges();
    assert_eq!(exchanges[1].request.header("if-range"), Some(DATE));
    assert_eq!(exchanges[1].sent, 599_000);
}

#[test]
fn a_server_that_ignores_ranges_sends_the_whole_file_again() {
    let server = FaultServer::start(|index, _| {
        let reply = Reply::new(200, file_bytes());
        if index == 0 {
            reply.cut_after(250_000)
        } else {
            reply
        }
    });
    let mut trial = Trial::new();
    trial.expect_file(&server.url("/file"));
    assert_eq!(
        server.exchanges()[1].request.header("range"),
        Some("bytes=250000-")
    );
    assert!(trial.tells("thrown away: the server sends the whole file"));
}

#[test]
fn a_file_that_changed_meanwhile_is_received_from_the_start() {
    let server = FaultServer::start(|index, request| {
        if index == 0 {
            Reply::file(request, "\"old\"", &vec![7; 600_000]).cut_after(250_000)
        } else {
            Reply::file(request, ETAG, &file_bytes())
        }
    });
    let mut trial = Trial::new();
    trial.expect_file(&server.url("/file"));
    let exchanges = server.exchanges();
    assert_eq!(exchanges[1].request.header("if-range"), Some("\"old\""));
    assert_eq!((exchanges[1].status, exchanges[1].sent), (200, 600_000));
}

#[test]
fn wrong_bytes_from_an_earlier_process_are_replaced() {
    let server = server_with(|_, _, reply| reply);
    let mut trial = Trial::new();
    fs::write(trial.partial(), [7; 1000]).unwrap();
    trial.expect_file(&server.url("/file"));
    let statuses: Vec<u16> = server
        .exchanges()
        .iter()
        .map(|exchange| exchange.status)
        .collect();
    assert_eq!(statuses, [206, 200]);
    assert!(trial.tells("thrown away: it has another checksum"));
}

#[test]
fn a_partial_file_that_is_too_long_is_started_over() {
    let server = server_with(|_, _, reply| reply);
    let mut trial = Trial::new();
    fs::write(trial.partial(), vec![7; 600_000]).unwrap();
    trial.expect_file(&server.url("/file"));
    assert_eq!(server.exchanges()[0].request.header("range"), None);
}

#[test]
fn a_range_that_the_server_does_not_have_leads_to_the_whole_file() {
    let server = server_with(|_, _, reply| reply);
    let mut trial = Trial::of_unknown_size();
    // Longer than the server's file, which can't be known without its size.
    fs::write(trial.partial(), vec![7; 700_000]).unwrap();
    trial.expect_file(&server.url("/file"));
    let statuses: Vec<u16> = server
        .exchanges()
        .iter()
        .map(|exchange| exchange.status)
        .collect();
    assert_eq!(statuses, [416, 200]);
}

#[test]
fn another_part_than_asked_for_is_not_appended() {
    let server = FaultServer::start(|index, request| {
        let bytes = file_bytes();
        match index {
            0 => Reply::file(request, ETAG, &bytes).cut_after(250_000),
            1 => Reply::new(206, &bytes[100..]).header("Content-Range", "bytes 100-599999/600000"),
            _ => Reply::file(request, ETAG, &bytes),
        }
    });
    Trial::new().expect_file(&server.url("/file"));
    assert_eq!(server.exchanges()[2].request.header("range"), None);
}

#[test]
fn chunks_that_are_cut_are_resumed() {
    let server = server_with_first(|reply| reply.chunked().cut_after(250_000));
    Trial::new().expect_file(&server.url("/file"));
    assert_eq!(server.exchanges()[1].sent, 350_000);
}

#[test]
fn a_body_that_ends_with_the_connection_arrives_whole_and_is_resumed_when_short() {
    let server = server_with(|_, _, reply| reply.until_close());
    Trial::new().expect_file(&server.url("/file"));
    Trial::of_unknown_size().expect_file(&server.url("/file"));
    let server = server_with_first(|reply| reply.until_close().cut_after(250_000));
    Trial::new().expect_file(&server.url("/file"));
    assert_eq!(server.exchanges()[1].sent, 350_000);
}

#[test]
fn a_web_page_instead_of_the_rest_leaves_the_partial_file() {
    let page = b"<html>Sign in</html>";
    for content_type in ["text/html; charset=utf-8", "application/octet-stream"] {
        let server = server_with(move |index, _, reply| match index {
            0 => reply.cut_after(250_000),
            1 => Reply::new(200, page.as_slice()).header("Content-Type", content_type),
            _ => reply,
        });
        let mut trial = Trial::new();
        trial.download(&server.url("/file")).unwrap_err();
        assert_eq!(fs::read(trial.partial()).unwrap(), trial.bytes[..250_000]);
        trial.expect_file(&server.url("/file"));
        assert_eq!(server.exchanges()[2].sent, 350_000, "{content_type}");
    }
}

#[test]
fn a_damaged_validator_file_is_not_sent() {
    let damages: [fn(&Path); 4] = [
        |path| fs::write(path, "\"a\"\r\nX-Injected: 1").unwrap(),
        |path| fs::write(path, [0xff, 0xfe, b'"']).unwrap(),
        |path| fs::write(path, "").unwrap(),
        |path| fs::create_dir(path).unwrap(),
    ];
    for damage in damages {
        let server = server_with(|_, _, reply| reply);
        let mut trial = Trial::new();
        fs::write(trial.partial(), &trial.bytes[..250_000]).unwrap();
        damage(&trial.folder.path().join("file.partial.validator"));
        trial.download(&server.url("/file")).unwrap();
        assert!(fs::read(trial.partial()).unwrap() == trial.bytes);
        let exchanges = server.exchanges();
        assert_eq!(exchanges.len(), 1);
        assert_eq!(exchanges[0].request.header("if-range"), None);
        assert_eq!(exchanges[0].request.header("x-injected"), None);
        assert_eq!(exchanges[0].sent, 350_000);
    }
}

//! Downloads from a local server with every fault that a network has.

mod fault_server;

use std::{
    collections::HashMap,
    env, fs,
    path::{Path, PathBuf},
    process::Command,
    time::{Duration, Instant},
};

use fault_server::{FaultServer, Reply, Request, TunnelProxy, refusing_address};
use ryft_build_support::{
    checksum::{Hasher, Sha256},
    download::{Client, Download, DownloadError, Event, Failure, Policy},
};

/// Patient enough for a busy machine, and short enough for a test.
const POLICY: Policy = Policy {
    connect_timeout: Duration::from_secs(5),
    idle_timeout: Duration::from_millis(400),
    attempts: 4,
    backoff: Duration::from_millis(5),
    max_backoff: Duration::from_millis(20),
    max_retry_after: Duration::from_secs(2),
    max_redirects: 5,
};

const ETAG: &str = "\"version-1\"";

/// A file that doesn't repeat, so that a wrong offset can't go unnoticed.
fn file_bytes() -> Vec<u8> {
    (0u32..150_000)
        .flat_map(|number| number.wrapping_mul(2_654_435_761).to_le_bytes())
        .collect()
}

/// A file to download, a folder to download it to, and what was told on the way.
struct Trial {
    folder: tempfile::TempDir,
    bytes: Vec<u8>,
    size: Option<u64>,
    story: Vec<String>,
}

impl Trial {
    fn new() -> Self {
        let bytes = file_bytes();
        let size = Some(bytes.len() as u64);
        Self {
            folder: tempfile::tempdir().unwrap(),
            bytes,
            size,
            story: Vec::new(),
        }
    }

    fn of_unknown_size() -> Self {
        Self {
            size: None,
            ..Self::new()
        }
    }

    fn partial(&self) -> PathBuf {
        self.folder.path().join("file.partial")
    }

    /// What stands in the folder.
    fn files(&self) -> Vec<String> {
        let names = fs::read_dir(self.folder.path()).unwrap();
        names
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect()
    }

    fn download(&mut self, url: &str) -> Result<u64, DownloadError> {
        self.download_with(POLICY, url)
    }

    /// Each call has a client of its own, as each process would.
    fn download_with(&mut self, policy: Policy, url: &str) -> Result<u64, DownloadError> {
        let partial = self.partial();
        let request = Download {
            url,
            partial: &partial,
            sha256: Sha256::of(&self.bytes),
            size: self.size,
            size_limit: 1_000_000,
        };
        let story = &mut self.story;
        Client::new(policy).download(&request, &mut |event| match event {
            Event::Started {
                total, resumed_at, ..
            } => {
                story.push(format!("started {resumed_at} of {total:?}"));
            }
            Event::StartingOver { .. } => story.push("starting over".to_owned()),
            Event::Retrying { wait, .. } => story.push(format!("retrying after {wait:?}")),
            _ => {}
        })
    }

    #[track_caller]
    fn expect_file(&mut self, url: &str) {
        let size = self.download(url).unwrap();
        assert_eq!(size, self.bytes.len() as u64);
        assert!(
            fs::read(self.partial()).unwrap() == self.bytes,
            "the file's bytes are wrong"
        );
        assert_eq!(self.files(), ["file.partial"], "only the file is left");
    }

    /// The download fails, and all of `words` stand in the message.
    #[track_caller]
    fn expect_failure(&mut self, url: &str, words: &[&str]) -> DownloadError {
        let error = self.download(url).unwrap_err();
        let message = error.to_string();
        assert!(
            message.contains(url.split(['?', '@']).next().unwrap()),
            "no URL: {message}"
        );
        for word in words {
            assert!(message.contains(word), "no {word:?}: {message}");
        }
        error
    }

    /// As [`expect_failure`](Self::expect_failure), for content that is wrong: nothing is left.
    #[track_caller]
    fn expect_wrong_content(&mut self, url: &str, words: &[&str]) {
        let error = self.expect_failure(url, words);
        assert!(
            error.is_wrong_content() && !error.is_unreachable(),
            "{error}"
        );
        assert!(self.files().is_empty(), "left: {:?}", self.files());
    }
}

/// A server of the file, except that request number `index` is answered by `faults` if it says how.
fn server_with(
    faults: impl Fn(usize, &Request, Reply) -> Reply + Send + Sync + 'static,
) -> FaultServer {
    let bytes = file_bytes();
    FaultServer::start(move |index, request| {
        faults(index, request, Reply::file(request, ETAG, &bytes))
    })
}

/// As [`server_with`], for the first request only.
fn server_with_first(fault: impl Fn(Reply) -> Reply + Send + Sync + 'static) -> FaultServer {
    server_with(move |index, _, reply| if index == 0 { fault(reply) } else { reply })
}

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
    assert_eq!(trial.story, ["started 0 of Some(600000)"]);
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
fn a_cut_download_goes_on_where_it_ended() {
    let server = server_with_first(|reply| reply.cut_after(250_000));
    let mut trial = Trial::new();
    trial.expect_file(&server.url("/file"));
    let exchanges = server.exchanges();
    assert_eq!(exchanges.len(), 2);
    assert_eq!(exchanges[1].request.header("range"), Some("bytes=250000-"));
    assert_eq!(exchanges[1].request.header("if-range"), Some(ETAG));
    assert_eq!((exchanges[1].status, exchanges[1].sent), (206, 350_000));
    assert_eq!(
        trial.story.last().unwrap(),
        "started 250000 of Some(600000)"
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
fn a_connection_that_is_reset_before_the_answer_is_tried_again() {
    let server = FaultServer::start(|index, request| {
        let reply = Reply::file(request, ETAG, &file_bytes());
        if index == 0 {
            reply.reset_after(0)
        } else {
            reply
        }
    });
    Trial::new().expect_file(&server.url("/file"));
}

#[test]
fn a_stalled_download_is_left_after_the_idle_timeout_and_resumed() {
    let server = server_with_first(|reply| reply.stall_after(200_000, Duration::from_secs(20)));
    let start = Instant::now();
    Trial::new().expect_file(&server.url("/file"));
    assert!(start.elapsed() >= POLICY.idle_timeout);
    assert!(start.elapsed() < Duration::from_secs(10));
    assert_eq!(
        server.exchanges()[1].request.header("range"),
        Some("bytes=200000-")
    );
}

#[test]
fn a_slow_download_that_never_stalls_for_long_takes_its_time() {
    let pause = POLICY.idle_timeout / 2;
    let server = server_with_first(move |reply| reply.stall_after(200_000, pause));
    Trial::new().expect_file(&server.url("/file"));
    assert_eq!(server.exchanges().len(), 1);
}

#[test]
fn a_server_that_never_answers_is_given_up_and_called_so() {
    // The head of an answer comes at once, so the silence is before its first byte of body.
    let server = server_with(|_, _, reply| reply.stall_after(0, Duration::from_secs(20)));
    let error = Trial::new()
        .download_with(
            Policy {
                idle_timeout: Duration::from_millis(50),
                ..POLICY
            },
            &server.url("/file"),
        )
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
fn a_download_that_breaks_every_time_ends_with_an_error_and_keeps_what_came() {
    let server = server_with(|_, _, reply| reply.cut_after(1000));
    let mut trial = Trial::new();
    let error = trial.expect_failure(&server.url("/file"), &["broke after 4000", "tried 4 times"]);
    assert!(error.is_unreachable() && !error.is_wrong_content());
    assert_eq!(fs::read(trial.partial()).unwrap(), trial.bytes[..4000]);
}

#[test]
fn a_line_that_breaks_often_but_moves_on_delivers_in_the_end() {
    let bytes = file_bytes().repeat(12);
    let served = bytes.clone();
    let server = FaultServer::start(move |_, request| {
        Reply::file(request, ETAG, &served).cut_after((1 << 20) + 1)
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
fn the_date_serves_where_there_is_no_strong_etag() {
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
    assert!(trial.story.contains(&"starting over".to_owned()));
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
fn a_bad_start_from_an_earlier_process_is_found_by_the_checksum_and_mended() {
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
    assert_eq!(trial.story[1], "starting over");
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
fn chunks_without_a_length_arrive_whole() {
    let server = server_with(|_, _, reply| reply.chunked());
    Trial::new().expect_file(&server.url("/file"));
    Trial::of_unknown_size().expect_file(&server.url("/file"));
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
fn wrong_bytes_are_an_error_and_leave_nothing() {
    let server = FaultServer::start(|_, _| Reply::new(200, vec![7; 600_000]));
    let found = Sha256::of(&vec![7; 600_000]).to_string();
    let pinned = Sha256::of(&file_bytes()).to_string();
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
fn more_than_may_come_stops_the_transfer() {
    // 200 MB where 0.6 or at most 1 MB are due.
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
fn a_page_that_denies_access_with_status_200_never_becomes_the_file() {
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

#[test]
fn a_missing_file_is_final_at_once() {
    for (status, word) in [
        (404, "no such file"),
        (403, "denied"),
        (401, "denied"),
        (400, "400"),
    ] {
        let server = FaultServer::start(move |_, _| Reply::new(status, *b"sorry"));
        let error = Trial::new().expect_failure(&server.url("/file"), &[word, &status.to_string()]);
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
fn redirects_are_followed_with_the_range_that_was_asked_for() {
    let server = FaultServer::start(|index, request| match request.path.as_str() {
        "/a/file" => Reply::redirect("../b/file?signature=1"),
        "/a/../b/file?signature=1" => Reply::redirect("/file"),
        _ if index == 2 => Reply::file(request, ETAG, &file_bytes()).cut_after(250_000),
        _ => Reply::file(request, ETAG, &file_bytes()),
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
            // "user:secret"
            Some("Basic dXNlcjpzZWNyZXQ=") => reply,
            _ => Reply::new(401, []),
        }
    });
    let url = server.url("/file?token=hidden");
    let with_credentials =
        |password| url.replacen("http://", &format!("http://user:{password}@"), 1);
    Trial::new().expect_file(&with_credentials("secret"));
    let error = Trial::new()
        .download(&with_credentials("wrong"))
        .unwrap_err();
    let told = format!("{error} {:?}", error.failure());
    assert!(
        told.contains("401") && told.contains(&server.url("/file")),
        "{told}"
    );
    for secret in ["user", "wrong", "hidden"] {
        assert!(!error.to_string().contains(secret), "{error}");
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

/// The variables that tell a child process what to download; see
/// [`a_process_downloads_what_its_environment_names`].
const CHILD_URL: &str = "RYFT_TEST_DOWNLOAD_URL";
const CHILD_SHA256: &str = "RYFT_TEST_DOWNLOAD_SHA256";
const CHILD_PARTIAL: &str = "RYFT_TEST_DOWNLOAD_PARTIAL";

/// Downloads in a process of its own, whose environment a test may set; run by hand or with the
/// others it downloads a small file. It says how it went, and how much memory it took.
#[test]
fn a_process_downloads_what_its_environment_names() {
    let server = server_with(|_, _, reply| reply);
    let folder = tempfile::tempdir().unwrap();
    let url = env::var(CHILD_URL).unwrap_or_else(|_| server.url("/file"));
    let sha256 = match env::var(CHILD_SHA256) {
        Ok(text) => text.parse().unwrap(),
        Err(_) => Sha256::of(&file_bytes()),
    };
    let partial = env::var_os(CHILD_PARTIAL)
        .map_or_else(|| folder.path().join("file.partial"), PathBuf::from);
    let request = Download {
        url: &url,
        partial: &partial,
        sha256,
        size: None,
        size_limit: 1 << 30,
    };
    match Client::new(POLICY).download(&request, &mut |_| {}) {
        Ok(size) => println!("outcome=downloaded {size} bytes"),
        Err(error) if env::var_os(CHILD_URL).is_some() => println!("outcome={error}"),
        Err(error) => panic!("{error}"),
    }
    println!("peak={}", peak_kib());
}

/// The largest resident set of this process so far, in KiB.
fn peak_kib() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.trim().strip_suffix(" kB")?.parse().ok())
        .unwrap_or(0)
}

/// Runs the test above in another process with `variables`, and gives what it says.
fn download_in_child(
    url: &str,
    sha256: Sha256,
    partial: &Path,
    variables: &[(&str, &str)],
) -> HashMap<String, String> {
    let output = Command::new(env::current_exe().unwrap())
        .args([
            "--exact",
            "a_process_downloads_what_its_environment_names",
            "--nocapture",
        ])
        .env(CHILD_URL, url)
        .env(CHILD_SHA256, sha256.to_string())
        .env(CHILD_PARTIAL, partial)
        .envs(variables.iter().copied())
        .output()
        .unwrap();
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(
        output.status.success(),
        "{text}\n{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let lines = text.lines().filter_map(|line| line.split_once('='));
    lines
        .map(|(key, value)| (key.to_owned(), value.to_owned()))
        .collect()
}

#[test]
#[cfg(target_os = "linux")]
fn memory_stays_flat_for_a_large_file() {
    const MIB: u64 = 300;
    let piece: Vec<u8> = file_bytes().into_iter().cycle().take(1 << 20).collect();
    let mut hasher = Hasher::new();
    (0..MIB).for_each(|_| hasher.update(&piece));
    let server = FaultServer::start(move |_, _| Reply::new(200, piece.as_slice()).repeated(MIB));
    let folder = tempfile::tempdir().unwrap();
    let partial = folder.path().join("file.partial");
    let said = download_in_child(&server.url("/file"), hasher.finish(), &partial, &[]);
    assert_eq!(said["outcome"], format!("downloaded {} bytes", MIB << 20));
    let peak: u64 = said["peak"].parse().unwrap();
    assert!((1..64 << 10).contains(&peak), "{peak} KiB");
    println!("{peak} KiB");
}

#[test]
fn a_proxy_from_the_environment_is_used_and_no_proxy_heeded() {
    let server = server_with(|_, _, reply| reply);
    let proxy = TunnelProxy::start(server.address());
    let folder = tempfile::tempdir().unwrap();
    let sha256 = Sha256::of(&file_bytes());
    let proxy_url = format!("http://user:pass@{}", proxy.address());
    let run = |partial: &str, variables: &[(&str, &str)]| {
        // This host does not exist, so only by the proxy can a file come from it.
        let url = "http://artifacts.invalid/file";
        download_in_child(url, sha256, &folder.path().join(partial), variables)
            .remove("outcome")
            .unwrap()
    };
    assert_eq!(
        run("1", &[("http_proxy", &proxy_url)]),
        "downloaded 600000 bytes"
    );
    assert_eq!(
        run("2", &[("ALL_PROXY", &proxy_url)]),
        "downloaded 600000 bytes"
    );
    let requests = proxy.requests();
    assert_eq!(requests[0].path, "artifacts.invalid:80");
    // "user:pass"
    assert_eq!(
        requests[0].header("proxy-authorization"),
        Some("Basic dXNlcjpwYXNz")
    );

    let outcome = run("3", &[("http_proxy", &proxy_url), ("no_proxy", "invalid")]);
    assert!(
        outcome.contains("artifacts.invalid can't be reached"),
        "{outcome}"
    );
    assert_eq!(proxy.requests().len(), 2);
    let refusing = format!("http://{}", refusing_address());
    let outcome = run("4", &[("http_proxy", &refusing)]);
    assert!(
        outcome.contains("refused") && outcome.contains("http_proxy"),
        "{outcome}"
    );
    let outcome = run("5", &[("http_proxy", "socks5://127.0.0.1:1")]);
    assert!(
        outcome.contains("http_proxy") && outcome.contains("SOCKS"),
        "{outcome}"
    );
}

#[test]
fn a_private_authority_is_trusted_when_named_and_only_then() {
    let server = FaultServer::start_encrypted(|index, request| {
        let reply = Reply::file(request, ETAG, &file_bytes());
        if index == 0 {
            reply.cut_after(250_000)
        } else {
            reply
        }
    });
    let folder = tempfile::tempdir().unwrap();
    let sha256 = Sha256::of(&file_bytes());
    let run = |partial: &str, certificates: &Path| {
        let variables = [("SSL_CERT_FILE", certificates.to_str().unwrap())];
        download_in_child(
            &server.url("/file"),
            sha256,
            &folder.path().join(partial),
            &variables,
        )
        .remove("outcome")
        .unwrap()
    };
    assert_eq!(
        run("1", FaultServer::authority()),
        "downloaded 600000 bytes"
    );
    let exchanges = server.exchanges();
    assert_eq!(
        (exchanges.len(), exchanges[1].sent),
        (2, 350_000),
        "it was resumed"
    );

    let missing = folder.path().join("missing.pem");
    let outcome = run("2", &missing);
    assert!(
        outcome.contains("missing.pem") && outcome.contains("SSL_CERT_FILE"),
        "{outcome}"
    );
    let empty = folder.path().join("empty.pem");
    fs::write(&empty, "nothing").unwrap();
    let outcome = run("3", &empty);
    assert!(outcome.contains("no certificate"), "{outcome}");
    // The platform does not know this authority.
    let error =
        Trial::new().expect_failure(&server.url("/file"), &["certificate", "SSL_CERT_FILE"]);
    assert!(matches!(error.failure(), Failure::Tls { .. }));
    assert_eq!(error.attempts(), 1);
}

#[test]
fn a_redirect_out_of_encryption_is_refused() {
    let plain = server_with(|_, _, reply| reply);
    let target = plain.url("/file");
    let server = FaultServer::start_encrypted(move |_, _| Reply::redirect(&target));
    let folder = tempfile::tempdir().unwrap();
    let authority = FaultServer::authority().to_str().unwrap();
    let said = download_in_child(
        &server.url("/file"),
        Sha256::of(&file_bytes()),
        &folder.path().join("file"),
        &[("SSL_CERT_FILE", authority)],
    );
    assert!(
        said["outcome"].contains("without encryption"),
        "{}",
        said["outcome"]
    );
    assert!(plain.exchanges().is_empty());
}

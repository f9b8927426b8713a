//! A download of a test, and the ordinary server that it is from.

use std::{cell::RefCell, fs, path::PathBuf, sync::Once, time::Duration};

use ryft_build_support::{
    checksum::Sha256,
    download::{Client, Download, DownloadError, ErrorKind, Policy},
    logging::PROGRESS,
};

use crate::fault_server::{FaultServer, Reply, Request};

/// Patient enough for a busy machine, and short enough for a test.
pub(crate) const POLICY: Policy = Policy {
    connect_timeout: Duration::from_secs(5),
    idle_timeout: Duration::from_secs(10),
    lowest_speed: 0,
    attempts: 4,
    backoff: Duration::from_millis(5),
};

pub(crate) const ETAG: &str = "\"version-1\"";

/// A file that doesn't repeat, so that a wrong offset can't go unnoticed.
pub(crate) fn file_bytes() -> Vec<u8> {
    (0u32..150_000)
        .flat_map(|number| number.wrapping_mul(2_654_435_761).to_le_bytes())
        .collect()
}

/// A file to download, a folder to download it to, and what was logged on the way.
pub(crate) struct Trial {
    pub(crate) folder: tempfile::TempDir,
    pub(crate) bytes: Vec<u8>,
    pub(crate) size: Option<u64>,
    pub(crate) log: Vec<String>,
}

impl Trial {
    pub(crate) fn new() -> Self {
        let bytes = file_bytes();
        let size = Some(bytes.len() as u64);
        Self {
            folder: tempfile::tempdir().unwrap(),
            bytes,
            size,
            log: Vec::new(),
        }
    }

    pub(crate) fn of_unknown_size() -> Self {
        Self {
            size: None,
            ..Self::new()
        }
    }

    pub(crate) fn partial(&self) -> PathBuf {
        self.folder.path().join("file.partial")
    }

    /// The names of the files in the folder.
    pub(crate) fn files(&self) -> Vec<String> {
        let names = fs::read_dir(self.folder.path()).unwrap();
        let mut names: Vec<_> = names
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    pub(crate) fn download(&mut self, url: &str) -> Result<u64, DownloadError> {
        self.download_with(POLICY, url)
    }

    /// Each call has a client of its own, as each process would.
    pub(crate) fn download_with(
        &mut self,
        policy: Policy,
        url: &str,
    ) -> Result<u64, DownloadError> {
        let partial = self.partial();
        let request = Download {
            name: "the file",
            url: &url.parse().unwrap(),
            partial: &partial,
            sha256: Sha256::digest(&self.bytes),
            size: self.size,
            size_limit: 1_000_000,
        };
        record();
        let result = Client::new(policy).download(&request);
        self.log = LOG.take();
        result
    }

    /// Whether a line of the log has these words.
    pub(crate) fn tells(&self, words: &str) -> bool {
        self.log.iter().any(|line| line.contains(words))
    }

    #[track_caller]
    pub(crate) fn expect_file(&mut self, url: &str) {
        let size = self.download(url).unwrap();
        assert_eq!(size, self.bytes.len() as u64);
        assert!(
            fs::read(self.partial()).unwrap() == self.bytes,
            "the file's bytes are wrong"
        );
        assert_eq!(self.files(), ["file.partial"], "only the file is left");
    }

    /// The download fails, and all of `words` are in the message.
    #[track_caller]
    pub(crate) fn expect_error(&mut self, url: &str, words: &[&str]) -> DownloadError {
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

    /// As [`expect_error`](Self::expect_error), for content that is wrong: nothing is left.
    #[track_caller]
    pub(crate) fn expect_wrong_content(&mut self, url: &str, words: &[&str]) {
        let error = self.expect_error(url, words);
        assert_eq!(error.kind(), ErrorKind::WrongContent, "{error}");
        assert!(!error.is_unreachable());
        assert_eq!(self.files(), [""; 0], "nothing is left");
    }
}

/// A server of the file, except that request number `index` is answered by `faults` if it says how.
pub(crate) fn server_with(
    faults: impl Fn(usize, &Request, Reply) -> Reply + Send + Sync + 'static,
) -> FaultServer {
    let bytes = file_bytes();
    FaultServer::start(move |index, request| {
        faults(index, request, Reply::file(request, ETAG, &bytes))
    })
}

/// As [`server_with`], for the first request only.
pub(crate) fn server_with_first(
    fault: impl Fn(Reply) -> Reply + Send + Sync + 'static,
) -> FaultServer {
    server_with(move |index, _, reply| if index == 0 { fault(reply) } else { reply })
}

thread_local! {
    /// What was logged by the thread, and so by the download of its test.
    static LOG: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

/// Keeps what this thread logs from here on.
fn record() {
    struct Logger;
    impl log::Log for Logger {
        fn enabled(&self, metadata: &log::Metadata<'_>) -> bool {
            metadata.target().starts_with("ryft_")
        }

        fn log(&self, record: &log::Record<'_>) {
            if !self.enabled(record.metadata()) {
                return;
            }
            let line = if record.target() == PROGRESS {
                let value = |key: &str| record.key_values().get(key.into()).unwrap().to_string();
                let [artifact, received, total] = ["artifact", "received", "total"].map(value);
                format!("progress: {received} of {total} of {artifact}")
            } else {
                record.args().to_string()
            };
            LOG.with_borrow_mut(|log| log.push(line));
        }

        fn flush(&self) {}
    }
    static START: Once = Once::new();
    START.call_once(|| {
        log::set_logger(&Logger).unwrap();
        log::set_max_level(log::LevelFilter::Trace);
    });
    LOG.take();
}

//! A download of a test, and the ordinary server that it is from.

use std::{fs, path::PathBuf, time::Duration};

use ryft_build_support::{
    checksum::Sha256,
    download::{Client, Download, DownloadError, Event, Policy},
};

use crate::fault_server::{FaultServer, Reply, Request};

/// Patient enough for a busy machine, and short enough for a test.
pub(crate) const POLICY: Policy = Policy {
    connect_timeout: Duration::from_secs(5),
    idle_timeout: Duration::from_secs(10),
    attempts: 4,
    backoff: Duration::from_millis(5),
    max_backoff: Duration::from_millis(20),
    max_retry_after: Duration::from_secs(2),
    max_redirects: 5,
};

pub(crate) const ETAG: &str = "\"version-1\"";

/// A file that doesn't repeat, so that a wrong offset can't go unnoticed.
pub(crate) fn file_bytes() -> Vec<u8> {
    (0u32..150_000)
        .flat_map(|number| number.wrapping_mul(2_654_435_761).to_le_bytes())
        .collect()
}

/// A file to download, a folder to download it to, and what was told on the way.
pub(crate) struct Trial {
    pub(crate) folder: tempfile::TempDir,
    pub(crate) bytes: Vec<u8>,
    pub(crate) size: Option<u64>,
    pub(crate) story: Vec<String>,
}

impl Trial {
    pub(crate) fn new() -> Self {
        let bytes = file_bytes();
        let size = Some(bytes.len() as u64);
        Self {
            folder: tempfile::tempdir().unwrap(),
            bytes,
            size,
            story: Vec::new(),
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

    /// What stands in the folder.
    pub(crate) fn files(&self) -> Vec<String> {
        let names = fs::read_dir(self.folder.path()).unwrap();
        names
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect()
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
            url,
            partial: &partial,
            sha256: Sha256::digest(&self.bytes),
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
    pub(crate) fn expect_file(&mut self, url: &str) {
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
    pub(crate) fn expect_failure(&mut self, url: &str, words: &[&str]) -> DownloadError {
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
    pub(crate) fn expect_wrong_content(&mut self, url: &str, words: &[&str]) {
        let error = self.expect_failure(url, words);
        assert!(
            error.is_wrong_content() && !error.is_unreachable(),
            "{error}"
        );
        assert!(self.files().is_empty(), "left: {:?}", self.files());
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

//! When to try again, and how long to wait before.

use std::hash::{BuildHasher, RandomState};
use std::io;
use std::path::Path;
use std::time::{Duration, SystemTime};

use super::{DownloadError, ErrorKind, Policy};
use crate::url::Url;

/// An attempt that failed.
#[derive(Debug)]
pub(super) struct AttemptError {
    pub(super) kind: ErrorKind,
    pub(super) reason: String,
    pub(super) retry: Retry,
}

/// Whether another attempt may help.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Retry {
    /// The same will happen again.
    Never,
    /// Once, in case the moment was bad. More would only delay the bad news.
    Once,
    /// After a while: as long as the server asks for, if it asks.
    Later(Option<Duration>),
    /// At once, because it will be another request.
    Now,
}

impl AttemptError {
    /// An error after which it is tried again as is usual for its kind.
    pub(super) fn new(kind: ErrorKind, reason: impl Into<String>) -> Self {
        let retry = match kind {
            ErrorKind::Unreachable => Retry::Once,
            ErrorKind::Interrupted | ErrorKind::Status(408 | 429 | 500..) => Retry::Later(None),
            _ => Retry::Never,
        };
        let reason = reason.into();
        Self {
            kind,
            reason,
            retry,
        }
    }

    /// The same error, but after it `retry`.
    pub(super) fn then(self, retry: Retry) -> Self {
        Self { retry, ..self }
    }

    /// The error of a whole download, for good.
    pub(super) fn of(self, url: &Url, attempts: u32) -> DownloadError {
        DownloadError {
            url: url.clone(),
            attempts,
            kind: self.kind,
            reason: self.reason,
        }
    }

    /// The partial file can't be written.
    pub(super) fn file(path: &Path, error: &io::Error) -> Self {
        let reason = format!("can't write {}: {error}", path.display());
        Self::new(ErrorKind::File, reason)
    }
}

/// What a wait that a server asks for never exceeds, in multiples of the first wait.
const MAX_RETRY_AFTER: u32 = 120;

/// When as many bytes more have come than ever before, the attempts are counted from zero: a large file over a line that
/// breaks now and then arrives in the end.
const PROGRESS_BYTES: u64 = 1 << 20;

/// Counts the attempts of one download.
pub(super) struct Retries<'a> {
    policy: &'a Policy,
    /// Attempts since there was progress.
    attempts: u32,
    furthest: u64,
}

impl<'a> Retries<'a> {
    pub(super) fn new(policy: &'a Policy, received: u64) -> Self {
        Self {
            policy,
            attempts: 0,
            furthest: received,
        }
    }

    /// How long to wait before the next attempt, or nothing if there should be none. `received` is how much of the file
    /// is there.
    pub(super) fn wait_after(&mut self, retry: Retry, received: u64) -> Option<Duration> {
        if received >= self.furthest.saturating_add(PROGRESS_BYTES) {
            self.furthest = received;
            self.attempts = 0;
        }
        self.attempts += 1;
        let is_last = self.attempts >= self.policy.attempts;
        match retry {
            Retry::Never => None,
            _ if is_last => None,
            Retry::Once => (self.attempts == 1).then(|| self.backoff()),
            Retry::Now => Some(Duration::ZERO),
            Retry::Later(None) => Some(self.backoff()),
            // A server that asks for no wait at all means no busy loop.
            Retry::Later(Some(asked)) => {
                let most = self.policy.backoff.saturating_mul(MAX_RETRY_AFTER);
                Some(asked.min(most).max(self.backoff()))
            }
        }
    }

    /// Twice as long after each attempt, five times, less a random part of up to a half, so that many builds that broke together
    /// don't come back together.
    fn backoff(&self) -> Duration {
        let factor = 1 << self.attempts.saturating_sub(1).min(5);
        let whole = self.policy.backoff.saturating_mul(factor);
        // The standard library's hash seeds are its only source of random numbers.
        let random = RandomState::new().hash_one(0) as u32;
        let part = 1.0 - f64::from(random) / f64::from(u32::MAX) / 2.0;
        whole.mul_f64(part)
    }
}

/// The wait that a `Retry-After` header asks for: a number of seconds, or a date (RFC 9110, 10.2.3).
pub(super) fn retry_after(value: &str, now: SystemTime) -> Option<Duration> {
    let value = value.trim();
    if let Ok(seconds) = value.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let date = httpdate::parse_http_date(value).ok()?;
    Some(date.duration_since(now).unwrap_or(Duration::ZERO))
}

#[cfg(test)]
mod tests {
    use super::*;

    const POLICY: Policy = Policy {
        attempts: 8,
        backoff: Duration::from_millis(100),
        ..Policy::PRODUCTION
    };

    #[test]
    fn waits_double_up_to_the_cap_and_end_with_the_attempts() {
        let mut retries = Retries::new(&POLICY, 0);
        for factor in [1, 2, 4, 8, 16, 32, 32] {
            let wait = retries.wait_after(Retry::Later(None), 0).unwrap();
            let most = POLICY.backoff * factor;
            assert!((most / 2..=most).contains(&wait), "{wait:?}");
        }
        assert_eq!(retries.wait_after(Retry::Later(None), 0), None);
    }

    #[test]
    fn retry_after_is_seconds_or_a_date() {
        let now = httpdate::parse_http_date("Sun, 06 Nov 1994 08:49:37 GMT").unwrap();
        for (value, seconds) in [
            (" 120 ", Some(120)),
            ("Sun, 06 Nov 1994 08:50:07 GMT", Some(30)),
            ("Sun, 06 Nov 1994 08:00:00 GMT", Some(0)),
            ("soon", None),
            ("-5", None),
        ] {
            assert_eq!(retry_after(value, now), seconds.map(Duration::from_secs));
        }
    }
}

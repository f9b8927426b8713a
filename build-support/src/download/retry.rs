//! When to try again, and how long to wait before.

use std::{
    hash::{BuildHasher, RandomState},
    time::{Duration, SystemTime},
};

use super::{Policy, failure::Failure, http_date};

/// A request that failed, and whether another might not.
pub(super) struct Fault {
    pub(super) failure: Failure,
    pub(super) remedy: Remedy,
}

/// What may help after a fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Remedy {
    /// Nothing: the same will happen again.
    None,
    /// One more attempt, in case the moment was bad. More would only delay the bad news.
    OneRetry,
    /// The same again after a while: as long as the server asks for, if it asks.
    Retry(Option<Duration>),
    /// The whole file instead of its rest, at once.
    WholeFile,
}

impl Fault {
    pub(super) fn new(failure: Failure, remedy: Remedy) -> Self {
        Self { failure, remedy }
    }
}

impl From<Failure> for Fault {
    fn from(failure: Failure) -> Self {
        Self::new(failure, Remedy::None)
    }
}

/// As many bytes further than ever before, and the attempts are counted anew: a large file over a
/// line that breaks now and then arrives in the end.
const PROGRESS_BYTES: u64 = 1 << 20;

/// Counts the attempts of one download.
pub(super) struct Retries<'a> {
    policy: &'a Policy,
    /// Attempts since there was progress.
    attempts: u32,
    single: u32,
    furthest: u64,
}

impl<'a> Retries<'a> {
    pub(super) fn new(policy: &'a Policy, received: u64) -> Self {
        Self {
            policy,
            attempts: 0,
            single: 0,
            furthest: received,
        }
    }

    /// How long to wait before the next attempt, or nothing if there should be none. `received` is
    /// how much of the file is there.
    pub(super) fn wait_after(&mut self, remedy: Remedy, received: u64) -> Option<Duration> {
        if received >= self.furthest.saturating_add(PROGRESS_BYTES) {
            self.furthest = received;
            self.attempts = 0;
            self.single = 0;
        }
        self.attempts += 1;
        if self.attempts >= self.policy.attempts {
            return None;
        }
        match remedy {
            Remedy::None => None,
            Remedy::WholeFile => Some(Duration::ZERO),
            Remedy::Retry(Some(asked)) => Some(asked.min(self.policy.max_retry_after)),
            Remedy::Retry(None) => Some(self.backoff()),
            Remedy::OneRetry => {
                self.single += 1;
                (self.single == 1).then(|| self.backoff())
            }
        }
    }

    /// Twice as long after each attempt, less a random part of up to a half, so that many builds
    /// that broke together don't come back together.
    fn backoff(&self) -> Duration {
        let doublings = self.attempts.saturating_sub(1).min(31);
        let whole = self
            .policy
            .backoff
            .saturating_mul(1 << doublings)
            .min(self.policy.max_backoff);
        // The standard library's hash seeds are its only source of random numbers.
        let random = RandomState::new().hash_one(0) as u32;
        whole.mul_f64(1.0 - f64::from(random) / f64::from(u32::MAX) / 2.0)
    }
}

/// The wait that a `Retry-After` header asks for: a number of seconds, or a date (RFC 9110, 10.2.3).
pub(super) fn retry_after(value: &str, now: SystemTime) -> Option<Duration> {
    let value = value.trim();
    if let Ok(seconds) = value.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let date = http_date::parse(value)?;
    Some(date.duration_since(now).unwrap_or(Duration::ZERO))
}

#[cfg(test)]
mod tests {
    use super::*;

    const POLICY: Policy = Policy {
        attempts: 5,
        backoff: Duration::from_millis(100),
        max_backoff: Duration::from_millis(300),
        max_retry_after: Duration::from_secs(60),
        ..Policy::PRODUCTION
    };

    fn millis(duration: Option<Duration>) -> u128 {
        duration.unwrap().as_millis()
    }

    #[test]
    fn waits_double_up_to_the_cap_and_end_with_the_attempts() {
        let mut retries = Retries::new(&POLICY, 0);
        assert!((50..=100).contains(&millis(retries.wait_after(Remedy::Retry(None), 0))));
        assert!((100..=200).contains(&millis(retries.wait_after(Remedy::Retry(None), 0))));
        assert!((150..=300).contains(&millis(retries.wait_after(Remedy::Retry(None), 0))));
        assert!((150..=300).contains(&millis(retries.wait_after(Remedy::Retry(None), 0))));
        assert_eq!(retries.wait_after(Remedy::Retry(None), 0), None);
    }

    #[test]
    fn progress_counts_the_attempts_anew_but_the_same_bytes_again_do_not() {
        let mut retries = Retries::new(&POLICY, 0);
        for step in 1..20 {
            assert!(
                retries
                    .wait_after(Remedy::Retry(None), step * PROGRESS_BYTES)
                    .is_some()
            );
        }
        for _ in 0..3 {
            assert!(
                retries
                    .wait_after(Remedy::Retry(None), 19 * PROGRESS_BYTES)
                    .is_some()
            );
        }
        assert_eq!(
            retries.wait_after(Remedy::Retry(None), 19 * PROGRESS_BYTES + 1),
            None
        );
    }

    #[test]
    fn what_the_server_asks_for_is_kept_up_to_the_cap() {
        let mut retries = Retries::new(&POLICY, 0);
        let mut wait = |seconds| {
            retries
                .wait_after(Remedy::Retry(Some(Duration::from_secs(seconds))), 0)
                .unwrap()
        };
        assert_eq!(wait(7).as_secs(), 7);
        assert_eq!(wait(3600).as_secs(), 60);
    }

    #[test]
    fn final_faults_are_not_retried_and_doubtful_ones_once() {
        let mut retries = Retries::new(&POLICY, 0);
        assert_eq!(retries.wait_after(Remedy::None, 0), None);
        let mut retries = Retries::new(&POLICY, 0);
        assert!(retries.wait_after(Remedy::OneRetry, 0).is_some());
        assert_eq!(retries.wait_after(Remedy::OneRetry, 0), None);
    }

    #[test]
    fn retry_after_is_seconds_or_a_date() {
        let now = http_date::parse("Sun, 06 Nov 1994 08:49:37 GMT").unwrap();
        let wait = |value| retry_after(value, now);
        assert_eq!(wait(" 120 "), Some(Duration::from_secs(120)));
        assert_eq!(
            wait("Sun, 06 Nov 1994 08:50:07 GMT"),
            Some(Duration::from_secs(30))
        );
        assert_eq!(wait("Sun, 06 Nov 1994 08:00:00 GMT"), Some(Duration::ZERO));
        assert_eq!(wait("soon"), None);
        assert_eq!(wait("-5"), None);
    }
}

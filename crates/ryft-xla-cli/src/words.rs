//! Lengths and times as a person reads them.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// A length in bytes: `459.4 MB`.
pub(crate) fn bytes(bytes: u64) -> String {
    match bytes {
        0..1_000 => format!("{bytes} bytes"),
        1_000..1_000_000 => format!("{:.1} kB", bytes as f64 / 1e3),
        1_000_000..1_000_000_000 => format!("{:.1} MB", bytes as f64 / 1e6),
        _ => format!("{:.1} GB", bytes as f64 / 1e9),
    }
}

/// A length in bytes that may not be known.
pub(crate) fn size(size: Option<u64>) -> String {
    size.map_or_else(|| "of unknown size".into(), bytes)
}

/// A length of time: `3 days`.
pub(crate) fn duration(duration: Duration) -> String {
    let seconds = duration.as_secs();
    let (count, unit) = match seconds {
        0..60 => (seconds, "second"),
        60..3_600 => (seconds / 60, "minute"),
        3_600..86_400 => (seconds / 3_600, "hour"),
        _ => (seconds / 86_400, "day"),
    };
    let plural = if count == 1 { "" } else { "s" };
    format!("{count} {unit}{plural}")
}

/// How long ago `time` was: `3 days ago`.
pub(crate) fn ago(time: Option<SystemTime>) -> String {
    let elapsed = time.and_then(|time| time.elapsed().ok());
    elapsed.map_or_else(
        || "at an unknown time".into(),
        |elapsed| format!("{} ago", duration(elapsed)),
    )
}

/// `time` in seconds since 1970, for scripts.
pub(crate) fn seconds(time: Option<SystemTime>) -> Option<u64> {
    let since = time?.duration_since(UNIX_EPOCH).ok()?;
    Some(since.as_secs())
}

/// The length of time that `text` states: a number and one of `s`, `m`, `h`, `d`, `w`.
pub(crate) fn parse_duration(text: &str) -> Result<Duration, String> {
    let invalid = || "it is not a number with s, m, h, d or w, as in 30d".to_owned();
    let unit = text.chars().next_back().ok_or_else(invalid)?;
    let seconds = match unit {
        's' => 1,
        'm' => 60,
        'h' => 3_600,
        'd' => 86_400,
        'w' => 604_800,
        _ => return Err(invalid()),
    };
    let count = text.strip_suffix(unit).unwrap_or_default();
    let count: u64 = count.parse().map_err(|_| invalid())?;
    let seconds = count.checked_mul(seconds).ok_or_else(invalid)?;
    Ok(Duration::from_secs(seconds))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_rounded_to_a_unit() {
        let shown = [0, 999, 1_500, 459_354_368, 2_000_000_000].map(bytes);
        assert_eq!(
            shown,
            ["0 bytes", "999 bytes", "1.5 kB", "459.4 MB", "2.0 GB"]
        );
    }

    #[test]
    fn times_are_told_in_their_largest_unit() {
        let shown =
            [1, 59, 60, 7_200, 86_400 * 30].map(|seconds| duration(Duration::from_secs(seconds)));
        assert_eq!(
            shown,
            ["1 second", "59 seconds", "1 minute", "2 hours", "30 days"]
        );
        assert_eq!(ago(None), "at an unknown time");
    }

    #[test]
    fn an_age_is_a_number_with_a_unit() {
        for (text, seconds) in [
            ("30d", 2_592_000),
            ("0s", 0),
            ("2w", 1_209_600),
            ("5m", 300),
            ("1h", 3_600),
        ] {
            assert_eq!(
                parse_duration(text),
                Ok(Duration::from_secs(seconds)),
                "{text}"
            );
        }
        for text in [
            "",
            "d",
            "30",
            "30y",
            "-1d",
            "1.5d",
            "3é",
            "99999999999999999999d",
            "18446744073709551615w",
        ] {
            assert!(parse_duration(text).is_err(), "{text}");
        }
    }
}

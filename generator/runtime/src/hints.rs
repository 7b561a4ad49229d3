//! How long a reply asks to wait: `retry-after-ms`, `Retry-After`, `x-ratelimit-reset`.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use http::header::{DATE, RETRY_AFTER};
use http::{HeaderMap, HeaderName, StatusCode};

use crate::headers;
use crate::http_date;

/// In milliseconds.
static RETRY_AFTER_MS: HeaderName = HeaderName::from_static("retry-after-ms");

/// When a limit on rates ends.
static RESETS: [HeaderName; 2] =
    [HeaderName::from_static("x-ratelimit-reset"), HeaderName::from_static("ratelimit-reset")];

/// From here on a reset is a point in time, below it a number of seconds.
const EPOCH_SECONDS: Duration = Duration::from_secs(1_000_000_000);

/// The first hint that parses; anything else is as good as no hint.
///
/// Points in time are measured from the reply's own `Date` if it has one, else from `clock`.
pub(crate) fn wait_hint(
    status: StatusCode,
    headers: &HeaderMap,
    clock: SystemTime,
) -> Option<Duration> {
    let text = |name: &HeaderName| headers::text(headers, name).map(str::trim);
    let until = |then: SystemTime| {
        let now = text(&DATE).and_then(http_date::parse).unwrap_or(clock);
        then.duration_since(now).unwrap_or(Duration::ZERO)
    };
    if let Some(milliseconds) = text(&RETRY_AFTER_MS).and_then(decimal) {
        return Some(milliseconds / 1000);
    }
    if let Some(given) = text(&RETRY_AFTER) {
        let hint = decimal(given).or_else(|| http_date::parse(given).map(until));
        if hint.is_some() {
            return hint;
        }
    }
    if status != StatusCode::TOO_MANY_REQUESTS {
        return None;
    }
    let given = RESETS.iter().find_map(|name| decimal(text(name)?))?;
    if given < EPOCH_SECONDS {
        return Some(given);
    }
    Some(UNIX_EPOCH.checked_add(given).map_or(Duration::MAX, until))
}

/// Digits with at most one dot between them, as seconds. What does not fit counts as forever.
fn decimal(text: &str) -> Option<Duration> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(whole) || !digits(fraction) {
        return None;
    }
    // Not by way of a float: parsing those would take a program more room than all the rest of this file.
    let value = |digit: u8| digit - b'0';
    let nanos = fraction.bytes().chain(std::iter::repeat(b'0')).take(9);
    let nanos = nanos.fold(0, |sum, digit| sum * 10 + u32::from(value(digit)));
    let seconds = whole
        .bytes()
        .try_fold(0_u64, |sum, digit| sum.checked_mul(10)?.checked_add(u64::from(value(digit))));
    Some(seconds.map_or(Duration::MAX, |seconds| Duration::new(seconds, nanos)))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 2026-10-21T07:28:00Z, as seconds since the epoch.
    const DATED: u64 = 1_792_567_680;

    fn hint(status: u16, headers: &[(&'static str, &str)]) -> Option<Duration> {
        let mut map = HeaderMap::new();
        for (name, value) in headers {
            map.insert(*name, value.parse().unwrap());
        }
        let clock = UNIX_EPOCH + Duration::from_secs(DATED);
        wait_hint(StatusCode::from_u16(status).unwrap(), &map, clock)
    }

    fn seconds(seconds: f64) -> Option<Duration> {
        Some(Duration::from_secs_f64(seconds))
    }

    #[test]
    fn milliseconds_and_seconds() {
        assert_eq!(hint(503, &[("retry-after-ms", "250")]), seconds(0.25));
        assert_eq!(hint(503, &[("retry-after-ms", "0")]), seconds(0.0));
        assert_eq!(hint(503, &[("retry-after-ms", "12.5")]), seconds(0.0125));
        assert_eq!(hint(503, &[("retry-after", "0")]), seconds(0.0));
        assert_eq!(hint(503, &[("retry-after", "2")]), seconds(2.0));
        assert_eq!(hint(503, &[("retry-after", "1.5")]), seconds(1.5));
        assert_eq!(hint(503, &[("retry-after", " 2 ")]), seconds(2.0));
        assert_eq!(hint(503, &[("retry-after", "61")]), seconds(61.0));
    }

    #[test]
    fn what_is_no_number_is_ignored() {
        for text in ["-5", "soon", "", "NaN", "1e9", "inf", "+3", "1.2.3", "1,5", ".5", "5."] {
            assert_eq!(hint(503, &[("retry-after", text)]), None, "{text:?}");
            assert_eq!(hint(503, &[("retry-after-ms", text)]), None, "{text:?}");
        }
    }

    #[test]
    fn a_number_beyond_all_clocks_is_forever() {
        assert_eq!(hint(503, &[("retry-after", &"9".repeat(40))]), Some(Duration::MAX));
        assert_eq!(hint(503, &[("retry-after", &"9".repeat(400))]), Some(Duration::MAX));
        assert_eq!(hint(429, &[("x-ratelimit-reset", &"9".repeat(40))]), Some(Duration::MAX));
    }

    #[test]
    fn all_three_date_forms_against_the_reply_s_own_date() {
        for form in [
            "Wed, 21 Oct 2026 07:28:30 GMT",
            "Wednesday, 21-Oct-26 07:28:30 GMT",
            "Wed Oct 21 07:28:30 2026",
        ] {
            // The reply's clock differs from ours by a year, and its own counts.
            let own = form.replace("28:30", "28:00");
            assert_eq!(hint(503, &[("retry-after", form), ("date", &own)]), seconds(30.0));
            assert_eq!(hint(503, &[("retry-after", form)]), seconds(30.0), "our clock");
        }
        let headers = [
            ("retry-after", "Thu, 21 Oct 2027 07:28:30 GMT"),
            ("date", "Thu, 21 Oct 2027 07:28:00 GMT"),
        ];
        assert_eq!(hint(503, &headers), seconds(30.0));
    }

    #[test]
    fn a_date_in_the_past_is_now() {
        assert_eq!(hint(503, &[("retry-after", "Wed, 21 Oct 2020 07:28:30 GMT")]), seconds(0.0));
    }

    #[test]
    fn the_first_that_parses_counts() {
        let both = [("retry-after", "9"), ("retry-after-ms", "250")];
        assert_eq!(hint(503, &both), seconds(0.25));
        let broken = [("retry-after", "9"), ("retry-after-ms", "soon")];
        assert_eq!(hint(503, &broken), seconds(9.0));
        let reset = [("retry-after", "soon"), ("x-ratelimit-reset", "7")];
        assert_eq!(hint(429, &reset), seconds(7.0));
    }

    #[test]
    fn a_reset_counts_on_429_only() {
        let at = (DATED + 5).to_string();
        assert_eq!(hint(429, &[("x-ratelimit-reset", &at)]), seconds(5.0));
        assert_eq!(hint(429, &[("x-ratelimit-reset", "5")]), seconds(5.0));
        assert_eq!(hint(429, &[("ratelimit-reset", "5")]), seconds(5.0));
        assert_eq!(hint(503, &[("x-ratelimit-reset", "5")]), None);
        assert_eq!(hint(429, &[]), None);
    }
}

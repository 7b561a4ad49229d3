//! [`DateTime`] and [`Date`]: the text as it was sent, and what it means on demand.
//!
//! What needs jiff is `#[inline]`, here and in `formats`: compiled where it is used, so that a program that never asks for
//! the meaning has nothing of jiff in it.

use std::time::{SystemTime, UNIX_EPOCH};

use jiff::tz::Offset;
use jiff::{Timestamp, civil};

use crate::text_macro::texts;

/// A point in time, kept as the server wrote it. Any string reads as one, also one that is none:
/// only asking for the point finds that out. `==` compares the texts.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct DateTime(String);

/// A day, kept as the server wrote it. Any string reads as one, also one that is none: only asking
/// for the day finds that out. `==` compares the texts.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Date(String);

impl DateTime {
    /// The point in time; `None` if the text is none. `T` may be a space; a time without an offset is
    /// taken as UTC, a day without a time as its start.
    #[inline]
    pub fn to_system_time(&self) -> Option<SystemTime> {
        let since = parse(&self.0)?.as_duration();
        if since.is_negative() {
            UNIX_EPOCH.checked_sub(since.unsigned_abs())
        } else {
            UNIX_EPOCH.checked_add(since.unsigned_abs())
        }
    }

    /// The seconds from 1970-01-01T00:00:00Z to it, rounded down; `None` as for
    /// [`DateTime::to_system_time`].
    #[inline]
    pub fn unix_seconds(&self) -> Option<i64> {
        let since = parse(&self.0)?.as_duration();
        Some(since.as_secs() - i64::from(since.subsec_nanos() < 0))
    }
}

/// In UTC, with as many digits of the second as it has; beyond the years -9999 and 9999 their ends.
impl From<SystemTime> for DateTime {
    #[inline]
    fn from(time: SystemTime) -> Self {
        let end = if time < UNIX_EPOCH { Timestamp::MIN } else { Timestamp::MAX };
        Self(Timestamp::try_from(time).unwrap_or(end).to_string())
    }
}

impl Date {
    /// The day of the proleptic Gregorian calendar; `None` if there is none.
    #[inline]
    pub fn new(year: i16, month: u8, day: u8) -> Option<Self> {
        let date = civil::Date::new(year, month.try_into().ok()?, day.try_into().ok()?).ok()?;
        Some(Self(date.to_string()))
    }

    /// Year, month and day; `None` if the text is no day. A time after the day is ignored.
    #[inline]
    pub fn to_ymd(&self) -> Option<(i16, u8, u8)> {
        let text = self.0.trim();
        let day = text.split_once(['T', 't', ' ']).map_or(text, |(day, _)| day);
        let date: civil::Date = day.parse().ok()?;
        Some((date.year(), date.month().unsigned_abs(), date.day().unsigned_abs()))
    }
}

#[inline]
fn parse(text: &str) -> Option<Timestamp> {
    let text = text.trim();
    if let Some(timestamp) = standard(text) {
        return Some(timestamp);
    }
    // Python's and Go's default forms: `2024-06-20 12:00:00 +0000 UTC`, `.. UTC`. One zone is taken off, not as many as
    // there are: the text may be a server's of any length.
    let named =
        ["UTC", "GMT", "Z"].iter().find_map(|zone| text.strip_suffix(zone)?.strip_suffix(' '));
    let time = named.unwrap_or(text).trim_end();
    match time.rsplit_once(' ') {
        Some((time, offset)) if offset.starts_with(['+', '-']) => {
            format!("{time}{offset}").parse().ok()
        }
        _ => standard(named?.trim_end()),
    }
}

/// RFC 3339, or its time without an offset, in UTC.
#[inline]
fn standard(text: &str) -> Option<Timestamp> {
    if let Ok(timestamp) = text.parse() {
        return Some(timestamp);
    }
    Offset::UTC.to_timestamp(text.parse::<civil::DateTime>().ok()?).ok()
}

texts!(DateTime Date);

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn texts_that_are_points_in_time() {
        for (text, seconds) in [
            ("1970-01-01T00:00:00Z", 0),
            ("2024-06-20T12:30:00Z", 1_718_886_600),
            ("2024-06-20t12:30:00z", 1_718_886_600),
            ("2024-06-20T14:30:00+02:00", 1_718_886_600),
            ("2024-06-20T14:30:00+0200", 1_718_886_600),
            ("2024-06-20T14:30:00+02", 1_718_886_600),
            ("2024-06-20 12:30:00Z", 1_718_886_600),
            ("2024-06-20 12:30:00.999999+00:00", 1_718_886_600),
            ("2024-06-20T12:30:00.123456789", 1_718_886_600),
            ("2024-06-20T12:30:00", 1_718_886_600),
            ("2024-06-20 12:30:00", 1_718_886_600),
            ("2024-06-20T12:30", 1_718_886_600),
            ("2024-06-20 12:30:00 UTC", 1_718_886_600),
            ("2024-06-20 12:30:00 +0000 UTC", 1_718_886_600),
            ("2024-06-20 14:30:00 +0200", 1_718_886_600),
            (" 2024-06-20T12:30:00Z\n", 1_718_886_600),
            ("2024-06-20", 1_718_841_600),
            ("1969-12-31T23:59:59.5Z", -1),
            ("1969-12-31T23:59:58Z", -2),
        ] {
            assert_eq!(DateTime::from(text).unix_seconds(), Some(seconds), "{text}");
        }
    }

    #[test]
    fn texts_that_are_none() {
        for text in ["", "now", "UTC", "2024-13-01T00:00:00Z", "2024-06-20T25:00:00Z", "1718886600"]
        {
            let time = DateTime::from(text);
            assert_eq!((time.unix_seconds(), time.to_system_time()), (None, None), "{text}");
            assert_eq!(time.as_str(), text);
        }
    }

    #[test]
    fn zones_without_end_are_none() {
        for zone in [" UTC", " Z", " +0000", "\u{a0}Z"] {
            let text = format!("2024-06-20 12:30:00{}", zone.repeat(200_000));
            assert_eq!(DateTime::from(text).unix_seconds(), None, "{zone}");
        }
    }

    #[test]
    fn a_system_time_is_written_with_the_digits_it_has() {
        let time = UNIX_EPOCH + Duration::new(1_718_886_600, 120_000_000);
        let text = DateTime::from(time);
        assert_eq!(text.as_str(), "2024-06-20T12:30:00.12Z");
        assert_eq!(text.to_system_time(), Some(time));
        let before = UNIX_EPOCH - Duration::from_millis(500);
        assert_eq!(DateTime::from(before).as_str(), "1969-12-31T23:59:59.5Z");
        assert_eq!(DateTime::from(before).to_system_time(), Some(before));
    }

    #[test]
    fn days() {
        assert_eq!(Date::from("2024-02-29").to_ymd(), Some((2024, 2, 29)));
        assert_eq!(Date::from("2024-02-29T10:00:00Z").to_ymd(), Some((2024, 2, 29)));
        assert_eq!(Date::from("2023-02-29").to_ymd(), None);
        assert_eq!(Date::from("").to_ymd(), None);
        assert_eq!(Date::new(2024, 2, 29), Some(Date::from("2024-02-29")));
        assert_eq!(Date::new(2023, 2, 29), None);
        assert_eq!(Date::new(2023, 200, 1), None);
    }

    #[test]
    fn debug_is_as_derived() {
        assert_eq!(format!("{:?}", DateTime::from("a\"")), r#"DateTime("a\"")"#);
        assert_eq!(format!("{:>4}", Date::from("x")), "   x");
    }
}

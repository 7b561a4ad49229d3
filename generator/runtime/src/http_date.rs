//! Dates as HTTP writes them: RFC 9110's three forms.
//!
//! Not the crate `httpdate`: with it a released program of one call is 6.6 kB larger (2,074,920 bytes for 2,068,296).

use std::time::{Duration, SystemTime, UNIX_EPOCH};

const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// The most words a date has, with one more to see that there are too many.
const MOST_WORDS: usize = 9;

/// The point in time; `None` for what is none. The day of the week says nothing that the rest does not.
pub(crate) fn parse(text: &str) -> Option<SystemTime> {
    let mut words = [""; MOST_WORDS];
    let mut n_words = 0;
    for word in text.split([' ', ',', '-', ':']).filter(|word| !word.is_empty()) {
        *words.get_mut(n_words)? = word;
        n_words += 1;
    }
    let (day, month, year, [hour, minute, second]) = match *words.get(..n_words)? {
        // `Wed, 21 Oct 2026 07:28:00 GMT`, `Wednesday, 21-Oct-26 07:28:00 GMT`
        [_, day, month, year, h, m, s, "GMT"] => (day, month, year, [h, m, s]),
        // `Wed Oct 21 07:28:00 2026`
        [_, month, day, h, m, s, year] => (day, month, year, [h, m, s]),
        _ => return None,
    };
    let month = MONTHS.iter().position(|it| *it == month)?;
    let year = match (number(year, 9999)?, year.len()) {
        (year, 4) => year,
        (year, 2) => year + if year < 70 { 2000 } else { 1900 },
        _ => return None,
    };
    let days = days(year, month, number(day, 31)?.checked_sub(1)?)?;
    let (hour, minute, second) = (number(hour, 23)?, number(minute, 59)?, number(second, 60)?);
    let seconds = ((days * 24 + hour) * 60 + minute) * 60 + second;
    UNIX_EPOCH.checked_add(Duration::from_secs(seconds))
}

/// Digits and nothing else, up to a number.
fn number(text: &str, most: u64) -> Option<u64> {
    let number = text.bytes().try_fold(0, |sum: u64, digit| {
        let digit = digit.checked_sub(b'0').filter(|digit| *digit < 10)?;
        Some(sum * 10 + u64::from(digit)).filter(|sum| *sum <= most)
    })?;
    if text.is_empty() { None } else { Some(number) }
}

/// From the first day of 1970 to a day of a month, both from 0.
fn days(year: u64, month: usize, day: u64) -> Option<u64> {
    const BEFORE: [u64; 13] = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];
    let is_leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let (start, next) = (BEFORE.get(month)?, BEFORE.get(month + 1)?);
    let is_long = u64::from(is_leap && month == 1);
    if day >= next - start + is_long {
        return None;
    }
    let leap_day = u64::from(is_leap && month > 1);
    // Leap days before the year, of all years there would have been.
    let leaps = |year: u64| year / 4 - year / 100 + year / 400;
    let years = year.checked_sub(1970)?;
    Some(years * 365 + leaps(year - 1) - leaps(1969) + start + leap_day + day)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seconds(text: &str) -> Option<u64> {
        Some(parse(text)?.duration_since(UNIX_EPOCH).unwrap().as_secs())
    }

    #[test]
    fn days_of_all_kinds_of_years() {
        for (text, expected) in [
            ("Thu, 01 Jan 1970 00:00:00 GMT", 0),
            ("Sun, 06 Nov 1994 08:49:37 GMT", 784_111_777),
            ("Sunday, 06-Nov-94 08:49:37 GMT", 784_111_777),
            ("Sun Nov  6 08:49:37 1994", 784_111_777),
            ("Tue, 29 Feb 2000 23:59:59 GMT", 951_868_799),
            ("Wed, 01 Mar 2000 00:00:00 GMT", 951_868_800),
            ("Fri, 31 Dec 2100 00:00:00 GMT", 4_133_894_400),
            ("Thu, 29 Feb 2024 12:00:00 GMT", 1_709_208_000),
            ("Wednesday, 21-Oct-26 07:28:00 GMT", 1_792_567_680),
            ("Sat, 31 Dec 2016 23:59:60 GMT", 1_483_228_800),
        ] {
            assert_eq!(seconds(text), Some(expected), "{text}");
        }
    }

    #[test]
    fn others_are_none() {
        for text in [
            "",
            "2026-10-21T07:28:00Z",
            "Wed, 21 Oct 2026 07:28:00",
            "Wed, 21 Oct 2026 07:28:00 CET",
            "Wed, 21 October 2026 07:28:00 GMT",
            "Wed, 00 Oct 2026 07:28:00 GMT",
            "Wed, 29 Feb 2023 07:28:00 GMT",
            "Wed, 31 Apr 2023 07:28:00 GMT",
            "Wed, 21 Oct 1969 07:28:00 GMT",
            "Wed, 21 Oct 026 07:28:00 GMT",
            "Wed, 21 Oct 2026 24:28:00 GMT",
            "Wed, 21 Oct 2026 07:60:00 GMT",
            "Wed, +1 Oct 2026 07:28:00 GMT",
            "Wed, 21 Oct 99999999999999999999999 07:28:00 GMT",
            "Wed, 21 Oct 2026 07:28:00 GMT GMT GMT",
        ] {
            assert_eq!(seconds(text), None, "{text}");
        }
    }
}

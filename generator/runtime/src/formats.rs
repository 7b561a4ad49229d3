//! [`Uuid`], [`Time`] and [`Duration`]: the text as it was sent, and what it means on demand.

use jiff::{SignedDuration, civil};

use crate::text_macro::texts;

/// A UUID, kept as the server wrote it. Any string reads as one, also one that is none: only asking
/// for the number finds that out. `==` compares the texts.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Uuid(String);

/// A time of day, kept as the server wrote it. Any string reads as one, also one that is none: only
/// asking for the time finds that out. `==` compares the texts.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Time(String);

/// A span of time, kept as the server wrote it. Any string reads as one, also one that is none: only
/// asking for its length finds that out. `==` compares the texts.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Duration(String);

texts!(Uuid Time Duration);

impl Uuid {
    /// The number its 32 digits are; `None` if the text is no UUID. Case, braces and `urn:uuid:` do
    /// not matter.
    pub fn to_u128(&self) -> Option<u128> {
        let text = self.0.trim();
        let text = text.strip_prefix("urn:uuid:").unwrap_or(text);
        let text = text.strip_prefix('{').and_then(|it| it.strip_suffix('}')).unwrap_or(text);
        let groups: Vec<usize> = text.split('-').map(str::len).collect();
        if groups != [32] && groups != [8, 4, 4, 4, 12] {
            return None;
        }
        text.bytes().filter(|byte| *byte != b'-').try_fold(0, |number, byte| {
            Some(number << 4 | u128::from(char::from(byte).to_digit(16)?))
        })
    }
}

/// As most people write it: `67e55044-10b1-426f-9247-bb680e5fe0c8`.
impl From<u128> for Uuid {
    #[inline]
    fn from(number: u128) -> Self {
        let digits = format!("{number:032x}");
        let groups = [0..8, 8..12, 12..16, 16..20, 20..32];
        Self(groups.map(|it| digits.get(it).unwrap_or_default()).join("-"))
    }
}

impl Time {
    /// Hour, minute and second, the zone left aside; `None` if the text is no time of day.
    #[inline]
    pub fn to_hms(&self) -> Option<(u8, u8, u8)> {
        let text = self.0.trim();
        let end = text.find(['Z', 'z', '+', '-']).unwrap_or(text.len());
        let time: civil::Time = text.get(..end)?.trim_end().parse().ok()?;
        let parts = [time.hour(), time.minute(), time.second()].map(i8::unsigned_abs);
        Some((parts[0], parts[1], parts[2]))
    }
}

impl Duration {
    /// How long it is: `PT1H30M`, `1h 30m` and `5400s` are the same; `None` if the text says no such
    /// length, as with months, or a negative one.
    #[inline]
    pub fn to_std(&self) -> Option<std::time::Duration> {
        self.0.trim().parse::<SignedDuration>().ok()?.try_into().ok()
    }
}

/// In the form of ISO 8601: `PT1H30M`; at most as long as 64 bits of seconds are.
impl From<std::time::Duration> for Duration {
    #[inline]
    fn from(length: std::time::Duration) -> Self {
        Self(SignedDuration::try_from(length).unwrap_or(SignedDuration::MAX).to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn uuids() {
        let number = 0x67e5_5044_10b1_426f_9247_bb68_0e5f_e0c8;
        for text in [
            "67e55044-10b1-426f-9247-bb680e5fe0c8",
            "67E55044-10B1-426F-9247-BB680E5FE0C8",
            "67e5504410b1426f9247bb680e5fe0c8",
            "{67e55044-10b1-426f-9247-bb680e5fe0c8}",
            "urn:uuid:67e55044-10b1-426f-9247-bb680e5fe0c8",
        ] {
            assert_eq!(Uuid::from(text).to_u128(), Some(number), "{text}");
        }
        assert_eq!(Uuid::from(number), "67e55044-10b1-426f-9247-bb680e5fe0c8");
        assert_eq!(Uuid::from(1), "00000000-0000-0000-0000-000000000001");
        for text in
            ["", "1", "67e55044-10b1-426f-9247-bb680e5fe0cg", "67e5504410b1-426f-9247-bb680e5fe0c8"]
        {
            assert_eq!(Uuid::from(text).to_u128(), None, "{text}");
        }
    }

    #[test]
    fn times_of_day() {
        for text in ["10:20:30", "10:20:30Z", "10:20:30.5+02:00", " 10:20:30 -0500"] {
            assert_eq!(Time::from(text).to_hms(), Some((10, 20, 30)), "{text}");
        }
        assert_eq!(Time::from("10:20").to_hms(), Some((10, 20, 0)));
        for text in ["", "noon", "25:00:00", "-01:00:00"] {
            assert_eq!(Time::from(text).to_hms(), None, "{text}");
        }
    }

    #[test]
    fn spans_of_time() {
        let length = std::time::Duration::from_secs(5400);
        for text in ["PT1H30M", "PT5400S", "1h 30m", "1h30m", "5400s"] {
            assert_eq!(Duration::from(text).to_std(), Some(length), "{text}");
        }
        assert_eq!(Duration::from("3.5s").to_std(), Some(std::time::Duration::from_millis(3500)));
        assert_eq!(Duration::from(length), "PT1H30M");
        for text in ["", "soon", "P1M", "-PT1S", "5400"] {
            assert_eq!(Duration::from(text).to_std(), None, "{text}");
        }
    }
}

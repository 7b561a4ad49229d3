//! [`DateTime`] and [`Date`]: the text as it was sent, and what it means on demand.

use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use jiff::Timestamp;
use jiff::civil;
use jiff::tz::Offset;

use crate::decode_error::DecodeError;
use crate::read::Reader;
use crate::wire::Wire;
use crate::write::Writer;

/// A point in time as the server wrote it. Any string reads as one; only asking for its value may
/// find that it has none. `==` compares the texts.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct DateTime(String);

/// A day as the server wrote it. Any string reads as one; only asking for its value may find that
/// it has none. `==` compares the texts.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Date(String);

impl DateTime {
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The point in time; `None` if the text is none. A time without an offset is taken as UTC, and
    /// a day without a time as its first moment.
    pub fn to_system_time(&self) -> Option<SystemTime> {
        let since = timestamp(&self.0)?.as_duration();
        let distance = Duration::try_from(since.abs()).ok()?;
        if since.is_negative() {
            UNIX_EPOCH.checked_sub(distance)
        } else {
            UNIX_EPOCH.checked_add(distance)
        }
    }

    /// The seconds since 1970-01-01T00:00:00Z, rounded down; `None` if the text is no point in time.
    pub fn unix_seconds(&self) -> Option<i64> {
        let timestamp = timestamp(&self.0)?;
        Some(timestamp.as_second() - i64::from(timestamp.subsec_nanosecond() < 0))
    }
}

fn timestamp(text: &str) -> Option<Timestamp> {
    let text = text.trim();
    if let Ok(timestamp) = text.parse() {
        return Some(timestamp);
    }
    let civil: civil::DateTime = text.parse().ok()?;
    Offset::UTC.to_timestamp(civil).ok()
}

macro_rules! texts {
    ($($type:ident)*) => {$(
        impl fmt::Display for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(&self.0)
            }
        }

        impl fmt::Debug for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($type), "({})"), self.0.escape_debug())
            }
        }

        impl From<&str> for $type {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }

        impl From<String> for $type {
            fn from(text: String) -> Self {
                Self(text)
            }
        }

        impl Wire for $type {
            fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
                self.0.read(reader)
            }

            fn write(&self, writer: &mut Writer) {
                writer.str(&self.0);
            }

            fn blank() -> Self {
                Self(String::new())
            }

            fn wipe(&mut self) {
                self.0.wipe();
            }
        }
    )*};
}

texts!(DateTime Date);

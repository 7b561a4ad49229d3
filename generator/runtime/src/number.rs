//! [`Number`]: a number with all its digits.

use std::fmt;
use std::str::FromStr;

use crate::decode_error::{DecodeError, Reason};
use crate::numeral;
use crate::read::Reader;
use crate::wire::{Wire, read_whole};
use crate::write::Writer;

/// A number as it is written, with all its digits. `==` compares the texts: `1.0` is not `1`.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Number(String);

impl Number {
    /// The number as it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The value, if it is an integer within 64 bits; `3.0` is.
    pub fn to_i64(&self) -> Option<i64> {
        self.to_i128()?.try_into().ok()
    }

    /// The value, if it is an integer within 64 bits without a sign.
    pub fn to_u64(&self) -> Option<u64> {
        self.to_i128()?.try_into().ok()
    }

    /// The value, if it is an integer of at most 38 digits.
    pub fn to_i128(&self) -> Option<i128> {
        numeral::integer(&self.0).ok()
    }

    /// The nearest `f64`; `None` beyond the largest.
    pub fn to_f64(&self) -> Option<f64> {
        numeral::f64(&self.0)
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Number({})", self.0)
    }
}

impl FromStr for Number {
    type Err = DecodeError;

    fn from_str(text: &str) -> Result<Self, DecodeError> {
        let mut number = Self::blank();
        read_whole(text, &mut number)?;
        Ok(number)
    }
}

macro_rules! from_integers {
    ($($type:ty)*) => {$(
        impl From<$type> for Number {
            fn from(value: $type) -> Self {
                Self(value.to_string())
            }
        }
    )*};
}

from_integers!(i8 i16 i32 i64 i128 u8 u16 u32 u64 u128);

/// A number that is not finite is refused.
impl TryFrom<f64> for Number {
    type Error = DecodeError;

    fn try_from(value: f64) -> Result<Self, DecodeError> {
        if value.is_finite() {
            Ok(Self(zmij::Buffer::new().format_finite(value).to_owned()))
        } else {
            Err(DecodeError::new(Reason::Value("a finite number"), 0))
        }
    }
}

impl Wire for Number {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        self.0 = reader.number()?.to_owned();
        Ok(())
    }

    fn write(&self, writer: &mut Writer) {
        writer.raw(&self.0);
    }

    fn blank() -> Self {
        Self(String::new())
    }

    fn wipe(&mut self) {
        self.0.wipe();
    }
}

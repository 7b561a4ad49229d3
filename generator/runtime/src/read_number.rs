//! [`Reader`]'s numbers: integers and floating-point numbers of Rust's widths, and numbers as text.

use std::borrow::Cow;

use crate::decode_error::{DecodeError, Reason};
use crate::numeral::{self, Misfit};
use crate::read::Reader;

type Result<T> = std::result::Result<T, DecodeError>;

impl<'a> Reader<'a> {
    /// Reads an integer; `3.0` and `3e0` are the integer 3.
    ///
    /// # Errors
    ///
    /// If something else is ahead, or a number with a fraction or out of range.
    pub fn i64(&mut self) -> Result<i64> {
        self.ahead();
        if let Some((value, end)) = numeral::short_integer(self.text.as_bytes(), self.pos) {
            self.pos = end;
            return Ok(value);
        }
        self.integer("an integer within the range of i64")
    }

    /// As [`Reader::i64`], of 32 bits.
    ///
    /// # Errors
    ///
    /// As [`Reader::i64`].
    pub fn i32(&mut self) -> Result<i32> {
        self.integer("an integer within the range of i32")
    }

    /// As [`Reader::i64`], without a sign.
    ///
    /// # Errors
    ///
    /// As [`Reader::i64`].
    pub fn u64(&mut self) -> Result<u64> {
        self.integer("an integer within the range of u64")
    }

    /// As [`Reader::i64`], of 32 bits without a sign.
    ///
    /// # Errors
    ///
    /// As [`Reader::i64`].
    pub fn u32(&mut self) -> Result<u32> {
        self.integer("an integer within the range of u32")
    }

    /// Reads a number as the nearest `f64`.
    ///
    /// # Errors
    ///
    /// If something else is ahead, or a number beyond the largest `f64`.
    pub fn f64(&mut self) -> Result<f64> {
        self.ahead();
        let start = self.pos;
        let number = match numeral::short_float(self.text.as_bytes(), start) {
            Some((value, end)) => {
                self.pos = end;
                match value {
                    Some(value) => return Ok(value),
                    None => &self.text[start..end],
                }
            }
            None => self.number()?,
        };
        numeral::f64(number).ok_or_else(|| self.value("a number within the range of f64", number))
    }

    /// Reads a number as the nearest `f32`.
    ///
    /// # Errors
    ///
    /// If something else is ahead, or a number beyond the largest `f32`.
    pub fn f32(&mut self) -> Result<f32> {
        let number = self.number()?;
        numeral::f32(number).ok_or_else(|| self.value("a number within the range of f32", number))
    }

    /// Reads a string, or a number as the text it is written with.
    ///
    /// # Errors
    ///
    /// As [`Reader::str`].
    pub fn str_or_number(&mut self) -> Result<Cow<'a, str>> {
        match self.ahead() {
            b'-' | b'0'..=b'9' => self.number().map(Cow::Borrowed),
            _ => self.str(),
        }
    }

    /// Reads a string into an enum.
    ///
    /// # Errors
    ///
    /// As [`Reader::str`].
    pub fn text<T: for<'t> From<&'t str>>(&mut self, to: &mut T) -> Result<()> {
        *to = T::from(&self.str()?);
        Ok(())
    }

    /// Reads a string, or a number as the text it is written with, into an enum.
    ///
    /// # Errors
    ///
    /// As [`Reader::str`].
    pub fn text_or_number<T: for<'t> From<&'t str>>(&mut self, to: &mut T) -> Result<()> {
        *to = T::from(&self.str_or_number()?);
        Ok(())
    }

    fn integer<T: TryFrom<i128>>(&mut self, expected: &'static str) -> Result<T> {
        if !matches!(self.ahead(), b'-' | b'0'..=b'9') {
            return Err(self.unexpected("an integer"));
        }
        let number = self.number()?;
        match numeral::integer(number) {
            Ok(value) => T::try_from(value).map_err(|_| self.value(expected, number)),
            Err(Misfit::Range) => Err(self.value(expected, number)),
            Err(Misfit::Fraction) => {
                Err(self.value("an integer, found a number with a fraction", number))
            }
        }
    }

    /// That the number just read is not a value of the type.
    #[cold]
    fn value(&self, expected: &'static str, number: &str) -> DecodeError {
        DecodeError::new(Reason::Value(expected), self.pos - number.len())
    }
}

//! [`Json`]: any value, kept as text.

use std::fmt;
use std::str::FromStr;

use crate::decode_error::DecodeError;
use crate::kind::Kind;
use crate::read::Reader;
use crate::text;
use crate::wire::{Wire, encode, read_whole};
use crate::write::Writer;

/// A JSON value of any type, kept as its text without white space between tokens. All digits,
/// escapes, repeated members and the order of members stay as they were written.
///
/// `==` compares the texts: `1.0` is not `1`, and the order of members counts. `Display` and `Debug`
/// show the text.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Json(String);

impl Json {
    /// Takes a JSON text.
    ///
    /// # Errors
    ///
    /// If it is not JSON.
    pub fn new(text: &str) -> Result<Self, DecodeError> {
        let mut json = Self::blank();
        read_whole(text, &mut json)?;
        Ok(json)
    }

    /// `null`.
    pub fn null() -> Self {
        Self("null".to_owned())
    }

    /// What a value is encoded as.
    pub fn encode(value: &dyn Wire) -> Self {
        Self(String::from_utf8(encode(value)).unwrap_or_default())
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Decodes the value.
    ///
    /// # Errors
    ///
    /// If it is not a `T`.
    pub fn parse<T: Wire>(&self) -> Result<T, DecodeError> {
        let mut value = T::blank();
        read_whole(&self.0, &mut value)?;
        Ok(value)
    }

    /// The type of the value.
    pub fn kind(&self) -> Kind {
        Reader::new(&self.0).kind().unwrap_or(Kind::Null)
    }

    /// The member called `key`, if the value is an object that has it; of several the last.
    pub fn get(&self, key: &str) -> Option<Self> {
        let mut found = None;
        let each = &mut |reader: &mut Reader<'_>, name: std::borrow::Cow<'_, str>| {
            let value = reader.raw()?;
            if name == key {
                found = Some(Self(value.to_owned()));
            }
            Ok(())
        };
        Reader::new(&self.0).entries(each).ok()?;
        found
    }
}

/// `null`.
impl Default for Json {
    fn default() -> Self {
        Self::null()
    }
}

impl fmt::Display for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Says what it is, not what is in it: nobody declared which parts of it are secret. `Display` shows it.
impl fmt::Debug for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Json({}, {} bytes)", self.kind(), self.0.len())
    }
}

impl FromStr for Json {
    type Err = DecodeError;

    fn from_str(text: &str) -> Result<Self, DecodeError> {
        Self::new(text)
    }
}

impl Wire for Json {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        self.0 = text::compact(reader.raw()?);
        Ok(())
    }

    fn write(&self, writer: &mut Writer) {
        writer.raw(&self.0);
    }

    fn blank() -> Self {
        Self(String::new())
    }

    fn holds_null() -> bool {
        true
    }

    fn wipe(&mut self) {
        self.0.wipe();
    }
}

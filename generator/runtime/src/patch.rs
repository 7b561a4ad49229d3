//! [`Patch`]: a field that is absent, null or a value, each with its own meaning.

use crate::decode_error::DecodeError;
use crate::read::Reader;
use crate::wire::Wire;
use crate::write::Writer;

/// A field whose absence means something else than its being `null`: in an update, usually, "leave
/// it as it is" and "remove it".
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Patch<T> {
    /// Not in the object.
    #[default]
    Absent,
    /// In the object as `null`.
    Null,
    /// In the object with this value.
    Value(T),
}

impl<T> Patch<T> {
    /// Whether it is not in the object.
    pub const fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// Whether it is `null`.
    pub const fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// The value, if there is one.
    pub const fn value(&self) -> Option<&T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// The value, if there is one.
    pub fn into_value(self) -> Option<T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }
}

impl<T> From<T> for Patch<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

impl From<&str> for Patch<String> {
    fn from(value: &str) -> Self {
        Self::Value(value.to_owned())
    }
}

/// `None` is `null`.
impl<T> From<Option<T>> for Patch<T> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Self::Value)
    }
}

impl<T: Wire> Wire for Patch<T> {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        if reader.null()? {
            *self = Self::Null;
            return Ok(());
        }
        let mut value = T::blank();
        value.read(reader)?;
        *self = Self::Value(value);
        Ok(())
    }

    fn write(&self, writer: &mut Writer) {
        match self {
            Self::Value(value) => value.write(writer),
            Self::Absent | Self::Null => writer.null(),
        }
    }

    fn blank() -> Self {
        Self::Absent
    }

    fn missing(&mut self) -> bool {
        *self = Self::Absent;
        true
    }

    fn write_member(&self, key: &str, writer: &mut Writer) {
        if !self.is_absent() {
            writer.rendered_key(key);
            self.write(writer);
        }
    }

    fn wipe(&mut self) {
        if let Self::Value(value) = self {
            value.wipe();
        }
    }
}

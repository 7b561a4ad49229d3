//! [`Wire`]: what can be read from and written as JSON, and its implementations for std's types.

use std::fmt;

use crate::decode_error::{DecodeError, Reason};
use crate::keeps::Keeps;
use crate::parts::Parts;
use crate::read::Reader;
use crate::write::{Marked, Writer};

/// A type with a form in JSON.
///
/// `wire!`, `open_enum!` and `union!` implement it for generated types. It has no type parameters,
/// so that one copy of the reader and writer serves all types.
pub trait Wire: fmt::Debug {
    /// Replaces `self` by the value ahead.
    ///
    /// # Errors
    ///
    /// If the text is not JSON or the value not of this type; `self` is then part old, part new.
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError>;

    /// Writes the value: by its parts, if it has some.
    fn write(&self, writer: &mut Writer) {
        self.show(writer);
    }

    /// Hands its parts over, if it is a generated type that has some.
    fn show(&self, _to: &mut dyn Parts) {}

    /// A value to read into; its contents mean nothing.
    fn blank() -> Self
    where
        Self: Sized;

    /// Whether `null` is a value of the type itself; then an optional member that is `null` is not absent.
    fn holds_null() -> bool
    where
        Self: Sized,
    {
        false
    }

    /// Which members the type keeps where it is read from an object.
    fn keeps() -> Keeps
    where
        Self: Sized,
    {
        Keeps::All
    }

    /// Takes note that the object has no such member; false if it has to have one.
    fn missing(&mut self) -> bool {
        false
    }

    /// Writes the value as a member of an object, `key` being `,"name":`, or nothing if it is absent.
    fn write_member(&self, key: &str, writer: &mut Writer) {
        writer.rendered_key(key);
        self.write(writer);
    }

    /// Overwrites what may be secret in it with zeros.
    fn wipe(&mut self) {}
}

/// Decodes a JSON text.
///
/// # Errors
///
/// If `body` is not UTF-8, not JSON, or not a `T`; the error says where and what was expected.
pub fn decode<T: Wire>(body: &[u8]) -> Result<T, DecodeError> {
    let mut value = T::blank();
    decode_into(body, &mut value)?;
    Ok(value)
}

/// Encodes a value as JSON, without spaces.
pub fn encode(value: &dyn Wire) -> Vec<u8> {
    let mut writer = Writer::new();
    value.write(&mut writer);
    writer.into_bytes()
}

/// Like [`encode`], and where in the text sensitive values stand.
pub(crate) fn encode_marked(value: &dyn Wire) -> Marked {
    let mut writer = Writer::new();
    value.write(&mut writer);
    writer.into_marked()
}

/// The same with the files beside the text.
pub(crate) fn encode_with_files(value: &dyn Wire) -> Marked {
    let mut writer = Writer::with_files(0);
    value.write(&mut writer);
    writer.into_marked()
}

fn decode_into(body: &[u8], value: &mut dyn Wire) -> Result<(), DecodeError> {
    let text = std::str::from_utf8(body)
        .map_err(|error| DecodeError::new(Reason::Syntax("UTF-8"), error.valid_up_to()))?;
    read_whole(text, value)
}

/// Reads a value that is all there is in `text`.
pub(crate) fn read_whole(text: &str, value: &mut dyn Wire) -> Result<(), DecodeError> {
    let mut reader = Reader::new(text);
    value.read(&mut reader)?;
    reader.end()
}

macro_rules! scalars {
    ($($type:ty: $method:ident, $blank:expr;)*) => {$(
        impl Wire for $type {
            fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
                *self = reader.$method()?;
                Ok(())
            }

            fn write(&self, writer: &mut Writer) {
                writer.$method(*self);
            }

            fn blank() -> Self {
                $blank
            }

            fn wipe(&mut self) {
                *self = $blank;
            }
        }
    )*};
}

scalars! {
    bool: bool, false;
    i32: i32, 0;
    i64: i64, 0;
    u32: u32, 0;
    u64: u64, 0;
    f32: f32, 0.0;
    f64: f64, 0.0;
}

impl Wire for String {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        *self = reader.string()?;
        Ok(())
    }

    fn write(&self, writer: &mut Writer) {
        writer.str(self);
    }

    fn blank() -> Self {
        Self::new()
    }

    fn wipe(&mut self) {
        zeroize::Zeroize::zeroize(self);
    }
}

impl<T: Wire> Wire for Box<T> {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        T::read(self, reader)
    }

    fn write(&self, writer: &mut Writer) {
        T::write(self, writer);
    }

    fn blank() -> Self {
        Self::new(T::blank())
    }

    fn holds_null() -> bool {
        T::holds_null()
    }

    fn keeps() -> Keeps {
        T::keeps()
    }

    fn wipe(&mut self) {
        T::wipe(self);
    }
}

/// `null` and no member at all are `None`, unless the value can be `null` itself; `None` is written as no member, in a
/// list as `null`.
impl<T: Wire> Wire for Option<T> {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        if !T::holds_null() && reader.null()? {
            *self = None;
            return Ok(());
        }
        self.insert(T::blank()).read(reader)
    }

    fn write(&self, writer: &mut Writer) {
        match self {
            Some(value) => value.write(writer),
            None => writer.null(),
        }
    }

    fn blank() -> Self {
        None
    }

    fn missing(&mut self) -> bool {
        *self = None;
        true
    }

    fn write_member(&self, key: &str, writer: &mut Writer) {
        if let Some(value) = self {
            value.write_member(key, writer);
        }
    }

    fn wipe(&mut self) {
        if let Some(value) = self {
            value.wipe();
        }
    }
}

impl<T: Wire> Wire for Vec<T> {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        self.clear();
        reader.items(&mut |reader| {
            self.push(T::blank());
            self.last_mut().map_or(Ok(()), |item| item.read(reader))
        })
    }

    fn write(&self, writer: &mut Writer) {
        writer.open_array();
        for item in self {
            writer.item();
            item.write(writer);
        }
        writer.close_array();
    }

    fn blank() -> Self {
        Self::new()
    }

    fn wipe(&mut self) {
        self.iter_mut().for_each(T::wipe);
    }
}

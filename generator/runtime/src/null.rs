//! [`Null`]: what is `null` and never anything else.

use crate::decode_error::DecodeError;
use crate::read::Reader;
use crate::wire::Wire;
use crate::write::Writer;

/// `null`, where a document allows nothing else.
///
/// ```
/// use specwright_runtime::{Null, decode};
///
/// assert_eq!(decode::<Vec<Null>>(b"[null]")?, [Null]);
/// assert_eq!(decode::<Option<Null>>(b"null")?, Some(Null));
/// assert!(decode::<Null>(b"{}").is_err());
/// # Ok::<(), specwright_runtime::DecodeError>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Null;

impl Wire for Null {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        if reader.null()? { Ok(()) } else { Err(reader.unexpected("null")) }
    }

    fn write(&self, writer: &mut Writer) {
        writer.null();
    }

    fn blank() -> Self {
        Self
    }

    fn holds_null() -> bool {
        true
    }
}

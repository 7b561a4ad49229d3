//! [`Sensitive`]: a value that no log shows.

use std::fmt;
use std::hint::black_box;
use std::mem;

use zeroize::Zeroizing;

use crate::decode_error::DecodeError;
use crate::file::File;
use crate::read::Reader;
use crate::wire::Wire;
use crate::write::Writer;

/// Longer, in bytes, than secrets are.
const LONG: usize = 4096;

/// A secret: `Debug` shows `Sensitive(..)`, there is no `Display`, and the memory is overwritten
/// when it is dropped. It is sent, and serialized, as what it is.
///
/// `==` takes the same time wherever two values of the same length differ.
#[derive(Clone)]
pub struct Sensitive<T: Wire>(T);

impl<T: Wire> Sensitive<T> {
    /// Marks a value as secret.
    pub const fn new(value: T) -> Self {
        Self(value)
    }

    /// The value in the clear.
    pub const fn expose(&self) -> &T {
        &self.0
    }

    /// The value in the clear; the caller's memory is not overwritten.
    pub fn into_exposed(mut self) -> T {
        mem::replace(&mut self.0, T::blank())
    }
}

impl<T: Wire> Drop for Sensitive<T> {
    fn drop(&mut self) {
        self.0.wipe();
    }
}

impl<T: Wire> PartialEq for Sensitive<T> {
    fn eq(&self, other: &Self) -> bool {
        same(&self.0, &other.0)
    }
}

/// Whether two values are sent as the same, files included. It takes the same time wherever they differ.
pub(crate) fn same(ours: &dyn Wire, theirs: &dyn Wire) -> bool {
    let ((ours, our_files), (theirs, their_files)) = (text(ours), text(theirs));
    let differs = |sum, (a, b): (&u8, &u8)| black_box(sum | (a ^ b));
    ours.len() == theirs.len()
        && ours.iter().zip(theirs.iter()).fold(0, differs) == 0
        && our_files == their_files
}

/// The encoded value and its files. No parts are left in memory by a buffer that grew, unless it is very long.
fn text(value: &dyn Wire) -> (Zeroizing<Vec<u8>>, Vec<(usize, File)>) {
    let mut writer = Writer::with_files(LONG);
    value.write(&mut writer);
    let written = writer.into_marked();
    (Zeroizing::new(written.json), written.files)
}

impl<T: Wire + Eq> Eq for Sensitive<T> {}

impl<T: Wire> fmt::Debug for Sensitive<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sensitive(..)")
    }
}

impl<T: Wire> From<T> for Sensitive<T> {
    fn from(value: T) -> Self {
        Self(value)
    }
}

impl From<&str> for Sensitive<String> {
    fn from(value: &str) -> Self {
        Self(value.to_owned())
    }
}

impl<T: Wire> Wire for Sensitive<T> {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        self.0.wipe();
        self.0.read(reader)
    }

    fn write(&self, writer: &mut Writer) {
        writer.sensitive(&self.0);
    }

    fn blank() -> Self {
        Self(T::blank())
    }

    fn holds_null() -> bool {
        T::holds_null()
    }

    fn wipe(&mut self) {
        self.0.wipe();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Bytes, Json, Map, Number, Patch};

    #[test]
    fn what_is_wiped_is_empty() {
        fn wiped<T: Wire>(mut value: T) -> String {
            value.wipe();
            format!("{value:?}")
        }
        let text = || "hunter2".to_owned();
        assert_eq!(wiped(text()), r#""""#);
        assert_eq!(wiped(Box::new(Some(vec![text(), text()]))), r#"Some(["", ""])"#);
        assert_eq!(wiped(Patch::Value(text())), r#"Value("")"#);
        assert_eq!(wiped(Map::from([("key", text())])), r#"{"key": ""}"#);
        assert_eq!(wiped(Json::encode(&text())), "Json(null, 0 bytes)");
        assert_eq!(wiped(Number::from(7)), "Number()");
        assert_eq!(wiped(Bytes::from(b"hunter2")), "Bytes(0 bytes)");
        assert_eq!(wiped(7_i64), "0");
    }
}

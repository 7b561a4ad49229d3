//! [`Table`]: what `wire!` writes down about a struct, once, for reading, writing and Debug.

use std::fmt;

use crate::wire::Wire;

/// A struct: its name and its fields.
#[derive(Debug)]
pub struct Table {
    /// In Rust.
    pub name: &'static str,
    /// In the order of `wire!`.
    pub fields: &'static [Field],
    /// In Rust, the field that keeps all other members, if there is one.
    pub extra: &'static [&'static str],
}

/// A field.
#[derive(Debug)]
pub struct Field {
    /// The name on the wire in place, `,"createdAt":`, to be compared and copied in one step.
    pub(crate) key: &'static str,
    /// In Rust.
    pub(crate) name: &'static str,
    /// Whether the name on the wire stands in `key` as JSON writes it.
    pub(crate) plain: bool,
    /// Whether `None` is written as `null`, and the field required.
    pub(crate) nullable: bool,
}

impl Table {
    /// The index of the field with this name on the wire, looked for from `guess` on.
    pub(crate) fn find(&self, name: &str, guess: usize) -> Option<usize> {
        (guess..self.fields.len()).chain(0..guess).find(|&index| self.fields[index].is_named(name))
    }

    /// Writes what a derived `Debug` would, for `values` in the order of the fields, the extra
    /// one last.
    ///
    /// # Errors
    ///
    /// If the formatter does.
    pub fn debug(&self, f: &mut fmt::Formatter<'_>, values: &[&dyn Wire]) -> fmt::Result {
        let mut debug = f.debug_struct(self.name);
        let names = self.fields.iter().map(|field| field.name).chain(self.extra.iter().copied());
        for (name, value) in names.zip(values) {
            debug.field(name.strip_prefix("r#").unwrap_or(name), value);
        }
        debug.finish()
    }
}

impl Field {
    /// A field that has the same name in Rust and on the wire.
    pub const fn new(key: &'static str, name: &'static str) -> Self {
        Self { key, name, plain: true, nullable: false }
    }

    /// A field whose name on the wire may need escapes.
    pub const fn renamed(key: &'static str, name: &'static str) -> Self {
        Self { key, name, plain: is_plain(key), nullable: false }
    }

    /// The field, required, with `None` written as `null`.
    pub const fn null(self) -> Self {
        Self { nullable: true, ..self }
    }

    /// Whether this is its name on the wire.
    pub(crate) fn is_named(&self, name: &str) -> bool {
        self.key.len() == name.len() + 4
            && &self.key.as_bytes()[2..name.len() + 2] == name.as_bytes()
    }

    /// The name on the wire.
    pub(crate) fn wire_name(&self) -> &'static str {
        &self.key[2..self.key.len() - 2]
    }
}

/// Whether the name in `,"name":` is written in JSON as it is.
const fn is_plain(key: &str) -> bool {
    let bytes = key.as_bytes();
    let mut at = 2;
    while at + 2 < bytes.len() {
        if bytes[at] < b' ' || bytes[at] == b'"' || bytes[at] == b'\\' {
            return false;
        }
        at += 1;
    }
    true
}

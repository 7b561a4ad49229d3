//! [`Table`]: what `wire!` writes down about a struct, once, for reading, writing and Debug.

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
    /// Whether JSON writes the name as it stands in `key`.
    pub(crate) plain: bool,
    /// On the wire.
    pub(crate) wire: &'static str,
    /// In Rust.
    pub(crate) name: &'static str,
    /// Whether `None` is written as `null`, and the field required.
    pub(crate) nullable: bool,
}

impl Table {
    /// The index of the field with this name on the wire, looked for from `guess` on.
    #[inline]
    pub(crate) fn find(&self, wire: &[u8], guess: usize) -> Option<usize> {
        let (before, after) = self.fields.split_at_checked(guess)?;
        let position = |fields: &[Field]| fields.iter().position(|field| field.is_named(wire));
        position(after).map(|index| guess + index).or_else(|| position(before))
    }
}

impl Field {
    /// A field that has the same name in Rust and on the wire, `key` being `,"name":`.
    pub const fn new(key: &'static str, name: &'static str) -> Self {
        let wire = between(key, 2);
        let raw = matches!(wire.as_bytes(), [b'r', b'#', ..]);
        let wire = if raw { between(key, 4) } else { wire };
        Self { key, plain: !raw, wire, name, nullable: false }
    }

    /// A field whose name on the wire, which may need escapes, stands unescaped in `key`.
    pub const fn renamed(key: &'static str, name: &'static str) -> Self {
        let wire = between(key, 2);
        Self { key, plain: is_plain(wire), wire, name, nullable: false }
    }

    /// The field, required, with `None` written as `null`.
    pub const fn null(self) -> Self {
        Self { nullable: true, ..self }
    }

    /// Whether this is its name on the wire.
    #[inline]
    fn is_named(&self, wire: &[u8]) -> bool {
        let own = self.wire.as_bytes();
        // The names of a struct often have the same length, seldom the same first letter too.
        own.len() == wire.len() && own.first() == wire.first() && own == wire
    }
}

/// The name in `,"name":`, which starts at `start`.
const fn between(key: &'static str, start: usize) -> &'static str {
    key.split_at(key.len() - 2).0.split_at(start).1
}

/// Whether JSON writes a name as it is.
const fn is_plain(name: &str) -> bool {
    let mut rest = name.as_bytes();
    while let [byte, after @ ..] = rest {
        if *byte < b' ' || *byte == b'"' || *byte == b'\\' {
            return false;
        }
        rest = after;
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_raw_identifier_and_a_name_with_escapes_are_not_plain() {
        let raw = Field::new(",\"r#yield\":", "r#yield");
        assert_eq!((raw.wire, raw.plain), ("yield", false));
        let plain = Field::new(",\"id\":", "id");
        assert_eq!((plain.wire, plain.plain), ("id", true));
        for (name, plain) in [
            ("createdAt", true),
            ("é", true),
            ("", true),
            ("a\"b", false),
            ("a\\b", false),
            ("\t", false),
        ] {
            let key: &'static str = Box::leak(format!(",\"{name}\":").into_boxed_str());
            let field = Field::renamed(key, "field");
            assert_eq!((field.wire, field.plain), (name, plain));
        }
    }

    #[test]
    fn a_field_is_found_from_any_guess() {
        const TABLE: Table = Table {
            name: "X",
            fields: &[
                Field::new(",\"id\":", "id"),
                Field::new(",\"in\":", "in"),
                Field::new(",\"size\":", "size"),
            ],
            extra: &[],
        };
        for guess in 0..=3 {
            assert_eq!(TABLE.find(b"id", guess), Some(0));
            assert_eq!(TABLE.find(b"size", guess), Some(2));
            assert_eq!(TABLE.find(b"i", guess), None);
            assert_eq!(TABLE.find(b"", guess), None);
        }
    }
}

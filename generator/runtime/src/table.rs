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
#[derive(Clone, Copy, Debug)]
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

/// The fields of a struct by the texts of `Field::new`.
pub const fn fields<const N: usize>(texts: [&'static str; N]) -> [Field; N] {
    let none = Field { key: "", plain: false, wire: "", name: "", nullable: false };
    let (mut fields, mut index) = ([none; N], 0);
    while index < N {
        fields[index] = Field::new(texts[index]);
        index += 1;
    }
    fields
}

impl Field {
    /// The field of this text: `,"name":`, where the name on the wire is another one `,"created_at":,"createdAt":`, and
    /// `null` at the end of it if the field is required, with `None` written as `null`.
    ///
    /// It is one text, as each expression counts where a crate has ten thousand fields.
    const fn new(text: &'static str) -> Self {
        let nullable = !matches!(text.as_bytes(), [.., b':']);
        let text = if nullable { text.split_at(text.len() - "null".len()).0 } else { text };
        let mut end = ",\"".len();
        while text.as_bytes()[end] != b'"' {
            end += 1;
        }
        let (own, other) = text.split_at(end + "\":".len());
        let name = between(own, 2);
        if !other.is_empty() {
            let wire = between(other, 2);
            return Self { key: other, plain: is_plain(wire), wire, name, nullable };
        }
        let raw = matches!(name.as_bytes(), [b'r', b'#', ..]);
        let wire = if raw { between(own, 4) } else { name };
        Self { key: own, plain: !raw, wire, name, nullable }
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
    fn a_field_is_read_from_its_text() {
        let of = |text| {
            let Field { key, plain, wire, name, nullable } = Field::new(text);
            (key, plain, wire, name, nullable)
        };
        assert_eq!(of(",\"id\":"), (",\"id\":", true, "id", "id", false));
        assert_eq!(of(",\"id\":null"), (",\"id\":", true, "id", "id", true));
        assert_eq!(of(",\"on\":,\"at\":"), (",\"at\":", true, "at", "on", false));
        assert_eq!(of(",\"on\":,\"\":,\":null"), (",\"\":,\":", false, "\":,", "on", true));
        assert_eq!(of(",\"r#in\":"), (",\"r#in\":", false, "in", "r#in", false));
    }

    #[test]
    fn a_name_with_escapes_is_not_plain() {
        for (name, plain) in [
            ("createdAt", true),
            ("é", true),
            ("", true),
            ("a\"b", false),
            ("a\\b", false),
            ("\t", false),
        ] {
            let text = format!(",\"field\":,\"{name}\":");
            let field = Field::new(Box::leak(text.into_boxed_str()));
            assert_eq!((field.wire, field.plain), (name, plain));
        }
    }

    #[test]
    fn a_field_is_found_from_any_guess() {
        const TABLE: Table = Table {
            name: "X",
            fields: &fields([",\"id\":", ",\"in\":", ",\"size\":"]),
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

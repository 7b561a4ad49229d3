//! Whether a typed value still says all that the document says, found without writing it out: most do.

use std::fmt::{self, Display, Write};

use serde::ser::{self, Impossible, Serialize, Serializer};
use serde_json::{Map, Value};

use super::losses::says_nothing;

/// Whether everything in `before` is in the typed value too, which may say more. `false` if that is not certain.
pub(super) fn covers<T: Serialize>(before: &Value, typed: &T) -> bool {
    typed.serialize(Against(before)).is_ok()
}

/// Writes a value against what it has to say.
#[derive(Clone, Copy)]
struct Against<'v>(&'v Value);

/// It says something else, or what is not known here: who looks closer will tell.
#[derive(Debug)]
struct Different;

impl Different {
    fn unless(is_same: bool) -> Result<(), Self> {
        is_same.then_some(()).ok_or(Self)
    }
}

impl Display for Different {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("different")
    }
}

impl std::error::Error for Different {}

impl ser::Error for Different {
    fn custom<T: Display>(_: T) -> Self {
        Self
    }
}

/// What the types of OpenAPI are not made of.
macro_rules! unknown {
    ($($name:ident($($argument:ty),*) -> $result:ty;)*) => {$(
        fn $name(self, $(_: $argument),*) -> Result<$result, Different> {
            Err(Different)
        }
    )*};
}

type Never = Impossible<(), Different>;

impl<'v> Serializer for Against<'v> {
    type Ok = ();
    type Error = Different;
    type SerializeSeq = List<'v>;
    type SerializeTuple = Never;
    type SerializeTupleStruct = Never;
    type SerializeTupleVariant = Never;
    type SerializeMap = Object<'v>;
    type SerializeStruct = Object<'v>;
    type SerializeStructVariant = Never;

    fn serialize_bool(self, it: bool) -> Result<(), Different> {
        Different::unless(self.0.as_bool() == Some(it))
    }

    fn serialize_i64(self, it: i64) -> Result<(), Different> {
        Different::unless(self.0.as_i64() == Some(it))
    }

    fn serialize_u64(self, it: u64) -> Result<(), Different> {
        Different::unless(self.0.as_u64() == Some(it))
    }

    fn serialize_f64(self, it: f64) -> Result<(), Different> {
        Different::unless(self.0.as_f64() == Some(it))
    }

    fn serialize_str(self, it: &str) -> Result<(), Different> {
        Different::unless(self.0.as_str() == Some(it))
    }

    fn serialize_unit(self) -> Result<(), Different> {
        Different::unless(self.0.is_null())
    }

    fn serialize_none(self) -> Result<(), Different> {
        self.serialize_unit()
    }

    fn serialize_some<T: Serialize + ?Sized>(self, it: &T) -> Result<(), Different> {
        it.serialize(self)
    }

    fn serialize_unit_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
    ) -> Result<(), Different> {
        self.serialize_str(variant)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        it: &T,
    ) -> Result<(), Different> {
        it.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Result<(), Different> {
        Err(Different)
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<List<'v>, Different> {
        self.0.as_array().map(|it| List { rest: it }).ok_or(Different)
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Object<'v>, Different> {
        let before = self.0.as_object().ok_or(Different)?;
        Ok(Object { before, n_found: 0, key: String::new() })
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Object<'v>, Different> {
        self.serialize_map(None)
    }

    unknown! {
        serialize_i8(i8) -> ();
        serialize_i16(i16) -> ();
        serialize_i32(i32) -> ();
        serialize_u8(u8) -> ();
        serialize_u16(u16) -> ();
        serialize_u32(u32) -> ();
        serialize_f32(f32) -> ();
        serialize_char(char) -> ();
        serialize_bytes(&[u8]) -> ();
        serialize_unit_struct(&'static str) -> ();
        serialize_tuple(usize) -> Never;
        serialize_tuple_struct(&'static str, usize) -> Never;
        serialize_tuple_variant(&'static str, u32, &'static str, usize) -> Never;
        serialize_struct_variant(&'static str, u32, &'static str, usize) -> Never;
    }
}

/// Elements, against those that are left of the document's.
struct List<'v> {
    rest: &'v [Value],
}

impl ser::SerializeSeq for List<'_> {
    type Ok = ();
    type Error = Different;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, it: &T) -> Result<(), Different> {
        let (first, rest) = self.rest.split_first().ok_or(Different)?;
        self.rest = rest;
        it.serialize(Against(first))
    }

    fn end(self) -> Result<(), Different> {
        Different::unless(self.rest.is_empty())
    }
}

/// Entries, against the document's. No key is written twice.
struct Object<'v> {
    before: &'v Map<String, Value>,
    /// How many entries that say something are there.
    n_found: usize,
    key: String,
}

impl Object<'_> {
    fn entry<T: Serialize + ?Sized>(&mut self, key: &str, it: &T) -> Result<(), Different> {
        // What is more than the document says is no loss.
        let Some(before) = self.before.get(key).filter(|it| !says_nothing(it)) else {
            return Ok(());
        };
        self.n_found += 1;
        it.serialize(Against(before))
    }
}

impl ser::SerializeMap for Object<'_> {
    type Ok = ();
    type Error = Different;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Different> {
        self.key.clear();
        write!(self.key, "{}", Key(key)).map_err(|_| Different)
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, it: &T) -> Result<(), Different> {
        let key = std::mem::take(&mut self.key);
        self.entry(&key, it)?;
        self.key = key;
        Ok(())
    }

    fn end(self) -> Result<(), Different> {
        let said = self.before.values().filter(|it| !says_nothing(it));
        Different::unless(self.n_found == said.count())
    }
}

impl ser::SerializeStruct for Object<'_> {
    type Ok = ();
    type Error = Different;

    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        key: &'static str,
        it: &T,
    ) -> Result<(), Different> {
        self.entry(key, it)
    }

    fn end(self) -> Result<(), Different> {
        ser::SerializeMap::end(self)
    }
}

/// A key as text.
struct Key<'k, T: ?Sized>(&'k T);

impl<T: Serialize + ?Sized> Display for Key<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.serialize(f)
    }
}

#[cfg(test)]
mod tests {
    use openapiv3::{ReferenceOr, Schema};
    use serde::Deserialize;
    use serde_json::json;

    use super::*;

    fn check(schema: Value) -> bool {
        covers(&schema, &ReferenceOr::<Schema>::deserialize(&schema).unwrap())
    }

    #[test]
    fn what_the_types_have_is_covered() {
        for schema in [
            json!({"$ref": "#/a"}),
            json!({"type": "object", "properties": {"a": {"type": "string", "enum": ["a", null]}}}),
            json!({"type": "number", "minimum": 1, "maximum": 2.5, "nullable": false, "title": null}),
            json!({"type": "integer", "minimum": 1, "default": {"a": [1, "b", true]}, "x-a": [{}]}),
            json!({"oneOf": [{"required": ["a"]}, {"additionalProperties": false}]}),
        ] {
            assert!(check(schema.clone()), "{schema}");
        }
    }

    #[test]
    fn what_they_drop_is_not() {
        for schema in [
            json!({"type": "string", "max_length": 1}),
            json!({"type": "object", "properties": {"a": {"if": {"title": "a"}}}}),
            json!({"$ref": "#/a", "title": "b"}),
            json!({"oneOf": [{}, {"const": 1}]}),
        ] {
            assert!(!check(schema.clone()), "{schema}");
        }
        assert!(!covers(&json!({"a": [1, 2]}), &json!({"a": [1]})));
        assert!(!covers(&json!({"a": [1]}), &json!({"a": [1, 2]})));
        assert!(!covers(&json!({"a": 1}), &json!({})));
        assert!(covers(&json!({"a": 1}), &json!({"a": 1, "b": 2})));
    }
}

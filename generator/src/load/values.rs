//! The values of a text as serde hands them out: limits, keys, duplicates, merge keys.

use std::cell::{Cell, RefCell};
use std::fmt;

use serde::de::{
    self, DeserializeSeed, EnumAccess, IgnoredAny, MapAccess, SeqAccess, VariantAccess, Visitor,
};
use serde_json::{Map, Number, Value};

use crate::places::Mark;
use crate::pointer::Pointer;

/// What YAML's aliases may add to a document, in values and bytes of text; no honest document comes near.
const ALIAS_ROOM: usize = 2_000_000;

/// What a failure says when the aliases of a document grow beyond [`ALIAS_ROOM`].
pub(super) const BOMB: &str = "\u{1}bomb";

/// What a failure says that only wants to know where a duplicate key stands.
const TWICE: &str = "\u{1}twice";

/// A key that stands twice in one mapping.
pub(super) struct Duplicate {
    pub(super) at: Pointer,
    pub(super) mark: Mark,
}

/// What the nodes of one text share.
pub(super) struct Reader {
    room: Cell<usize>,
    pub(super) duplicates: RefCell<Vec<Duplicate>>,
}

impl Reader {
    pub(super) fn new(text: &str) -> Self {
        // Without aliases there are not more values and characters of text than twice the characters of the document.
        let room = Cell::new(text.len().saturating_mul(2).saturating_add(ALIAS_ROOM));
        Self { room, duplicates: RefCell::default() }
    }

    /// Counts a value against the room that is left.
    fn take<E: de::Error>(&self, bytes: usize) -> Result<(), E> {
        let left = self.room.get().checked_sub(bytes + 1).ok_or_else(|| E::custom(BOMB))?;
        self.room.set(left);
        Ok(())
    }
}

/// Reads one value.
#[derive(Clone, Copy)]
pub(super) struct Node<'r> {
    reader: &'r Reader,
    at: Way<'r>,
}

/// The way down to a value, which becomes a [`Pointer`] only where something is wrong.
#[derive(Clone, Copy)]
enum Way<'r> {
    Root,
    Key(&'r Way<'r>, &'r str),
    Index(&'r Way<'r>, usize),
}

impl Way<'_> {
    fn pointer(&self) -> Pointer {
        match self {
            Self::Root => Pointer::root(),
            Self::Key(parent, key) => parent.pointer().join(key),
            Self::Index(parent, index) => parent.pointer().join(index),
        }
    }
}

impl<'r> Node<'r> {
    /// The whole text's value.
    pub(super) fn root(reader: &'r Reader) -> Self {
        Self { reader, at: Way::Root }
    }

    fn take<E: de::Error>(&self, bytes: usize) -> Result<(), E> {
        self.reader.take(bytes)
    }
}

impl<'de> DeserializeSeed<'de> for Node<'_> {
    type Value = Value;

    fn deserialize<D: de::Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Node<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        let mut object = Map::new();
        let mut merged = Vec::new();
        loop {
            let mut key = None;
            match map.next_key_seed(Key { seen: &object, key: &mut key }) {
                Ok(None) => break,
                Ok(Some(())) => (),
                Err(err) if key.is_some() => {
                    let at = self.at.pointer().join(key.as_deref().unwrap_or_default());
                    self.reader
                        .duplicates
                        .borrow_mut()
                        .push(Duplicate { at, mark: Mark::of(&err) });
                }
                Err(err) => return Err(err),
            }
            let key = key.unwrap_or_default();
            self.take(key.len())?;
            let value = map.next_value_seed(Node { at: Way::Key(&self.at, &key), ..self })?;
            match value {
                Value::Object(base) if key == "<<" => merged.push(base),
                Value::Array(bases) if key == "<<" && bases.iter().all(Value::is_object) => {
                    merged.extend(bases.into_iter().filter_map(|it| match it {
                        Value::Object(base) => Some(base),
                        _ => None,
                    }));
                }
                value => drop(object.insert(key, value)),
            }
        }
        for (key, value) in merged.into_iter().flatten() {
            object.entry(key).or_insert(value);
        }
        Ok(Value::Object(object))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Value, A::Error> {
        let mut array = Vec::new();
        loop {
            match seq.next_element_seed(Node { at: Way::Index(&self.at, array.len()), ..self })? {
                Some(element) => array.push(element),
                None => return Ok(Value::Array(array)),
            }
        }
    }

    fn visit_enum<A: EnumAccess<'de>>(self, tagged: A) -> Result<Value, A::Error> {
        let (IgnoredAny, value) = tagged.variant()?;
        value.newtype_variant_seed(self)
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Value, E> {
        self.take(text.len())?;
        Ok(Value::from(text))
    }

    fn visit_bool<E: de::Error>(self, it: bool) -> Result<Value, E> {
        self.take(0)?;
        Ok(Value::from(it))
    }

    fn visit_i64<E: de::Error>(self, it: i64) -> Result<Value, E> {
        self.take(0)?;
        Ok(Value::from(it))
    }

    fn visit_u64<E: de::Error>(self, it: u64) -> Result<Value, E> {
        self.take(0)?;
        Ok(Value::from(it))
    }

    /// OpenAI's document has `minimum: -9223372036854776000`, which is what a float prints as.
    fn visit_i128<E: de::Error>(self, it: i128) -> Result<Value, E> {
        self.visit_f64(it as f64)
    }

    fn visit_u128<E: de::Error>(self, it: u128) -> Result<Value, E> {
        self.visit_f64(it as f64)
    }

    /// JSON has neither infinity nor NaN: they stay text.
    fn visit_f64<E: de::Error>(self, it: f64) -> Result<Value, E> {
        self.take(0)?;
        Ok(Number::from_f64(it).map_or_else(|| Value::from(it.to_string()), Value::Number))
    }

    fn visit_unit<E: de::Error>(self) -> Result<Value, E> {
        self.take(0)?;
        Ok(Value::Null)
    }

    fn visit_none<E: de::Error>(self) -> Result<Value, E> {
        self.visit_unit()
    }
}

/// Reads a key as its text, whatever type YAML would give it, and fails if the key was there before.
struct Key<'k> {
    seen: &'k Map<String, Value>,
    key: &'k mut Option<String>,
}

impl<'de> DeserializeSeed<'de> for Key<'_> {
    type Value = ();

    fn deserialize<D: de::Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Key<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key that is a scalar")
    }

    fn visit_str<E: de::Error>(self, key: &str) -> Result<(), E> {
        *self.key = Some(key.to_owned());
        if self.seen.contains_key(key) { Err(E::custom(TWICE)) } else { Ok(()) }
    }
}

/// Fails at once, to learn where a value starts.
pub(super) struct Misplaced;

impl<'de> DeserializeSeed<'de> for Misplaced {
    type Value = ();

    fn deserialize<D: de::Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl Visitor<'_> for Misplaced {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("nothing")
    }
}

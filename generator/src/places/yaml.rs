//! The walk over YAML: it fails on purpose at what is wanted, reads the place off the error and goes on.

use std::fmt;

use serde::de::{
    self, DeserializeSeed, EnumAccess, IgnoredAny, MapAccess, SeqAccess, VariantAccess, Visitor,
};

use super::{Lines, Mark, Wanted};

/// What a failure on purpose says.
const HERE: &str = "\u{1}here";

/// Reads a value and notes the places of what is wanted in it.
pub(super) struct Walk<'w> {
    pub(super) wanted: &'w mut Wanted,
    pub(super) lines: &'w Lines<'w>,
}

impl Walk<'_> {
    /// A scalar: an element of a list fails here to learn its place, a value of a mapping has its key's.
    fn scalar<E: de::Error>(self) -> Result<(), E> {
        if self.wanted.at.is_some() { Ok(()) } else { Err(E::custom(HERE)) }
    }
}

impl<'de> DeserializeSeed<'de> for Walk<'_> {
    type Value = ();

    fn deserialize<D: de::Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Walk<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        loop {
            let mut key = None;
            let is_first = self.wanted.at.is_none();
            let probe = Probe { wanted: &*self.wanted, key: &mut key };
            let mark = match map.next_key_seed(probe) {
                Ok(None) => return Ok(()),
                Ok(Some(())) => None,
                Err(err) if key.is_some() => Some(self.lines.offset(Mark::of(&err))),
                Err(err) => return Err(err),
            };
            if is_first {
                self.wanted.at = mark;
            }
            match self.wanted.children.get_mut(key.as_deref().unwrap_or_default()) {
                Some(child) => {
                    child.at = child.at.or(mark);
                    map.next_value_seed(Walk { wanted: child, lines: self.lines })?;
                }
                None => drop(map.next_value::<IgnoredAny>()?),
            }
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        for index in 0_usize.. {
            let Some(child) = self.wanted.children.get_mut(&index.to_string()) else {
                match seq.next_element::<IgnoredAny>()? {
                    Some(_) => continue,
                    None => break,
                }
            };
            match seq.next_element_seed(Walk { wanted: child, lines: self.lines }) {
                Ok(Some(())) => (),
                Ok(None) => break,
                Err(err) if err.to_string().contains(HERE) => {
                    child.at = Some(self.lines.offset(Mark::of(&err)));
                }
                Err(err) => return Err(err),
            }
            self.wanted.at = self.wanted.at.or(child.at);
        }
        Ok(())
    }

    fn visit_enum<A: EnumAccess<'de>>(self, tagged: A) -> Result<(), A::Error> {
        let (IgnoredAny, value) = tagged.variant()?;
        value.newtype_variant_seed(self)
    }

    fn visit_str<E: de::Error>(self, _: &str) -> Result<(), E> {
        self.scalar()
    }

    fn visit_bool<E: de::Error>(self, _: bool) -> Result<(), E> {
        self.scalar()
    }

    fn visit_i64<E: de::Error>(self, _: i64) -> Result<(), E> {
        self.scalar()
    }

    fn visit_u64<E: de::Error>(self, _: u64) -> Result<(), E> {
        self.scalar()
    }

    fn visit_i128<E: de::Error>(self, _: i128) -> Result<(), E> {
        self.scalar()
    }

    fn visit_u128<E: de::Error>(self, _: u128) -> Result<(), E> {
        self.scalar()
    }

    fn visit_f64<E: de::Error>(self, _: f64) -> Result<(), E> {
        self.scalar()
    }

    fn visit_unit<E: de::Error>(self) -> Result<(), E> {
        self.scalar()
    }
}

/// Reads a key, and fails if its place is of interest.
struct Probe<'p> {
    wanted: &'p Wanted,
    key: &'p mut Option<String>,
}

impl<'de> DeserializeSeed<'de> for Probe<'_> {
    type Value = ();

    fn deserialize<D: de::Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Probe<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E: de::Error>(self, key: &str) -> Result<(), E> {
        *self.key = Some(key.to_owned());
        if self.wanted.at.is_none() || self.wanted.children.contains_key(key) {
            return Err(E::custom(HERE));
        }
        Ok(())
    }
}

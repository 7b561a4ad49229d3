//! serde's `Serialize` and `Deserialize` for every [`Wire`] type, by way of its JSON text.
//!
//! The code is generic over the format only, never over the type: a value is encoded and the
//! serializer driven from the text; what a deserializer visits is written as text and decoded.

use std::borrow::Cow;
use std::fmt;

pub use serde::{Deserialize, Deserializer, Serialize, Serializer};

use serde::de::{self, MapAccess, SeqAccess, Visitor};
use serde::ser::{self, SerializeMap, SerializeSeq};

use crate::bytes_base64::Bytes;
use crate::date_time::{Date, DateTime};
use crate::json::Json;
use crate::kind::Kind;
use crate::map::Map;
use crate::number::Number;
use crate::numeral;
use crate::patch::Patch;
use crate::read::Reader;
use crate::sensitive::Sensitive;
use crate::wire::{Wire, encode, read_whole};
use crate::write::Writer;

/// Serializes a value as its JSON form.
///
/// # Errors
///
/// If the serializer fails.
pub fn serialize<S: Serializer>(value: &dyn Wire, serializer: S) -> Result<S::Ok, S::Error> {
    let text = encode(value);
    Text(&String::from_utf8_lossy(&text)).serialize(serializer)
}

/// Deserializes a value from its JSON form.
///
/// # Errors
///
/// If the deserializer fails or what it has is not a `T`.
pub fn deserialize<'de, T: Wire, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let mut value = T::blank();
    deserialize_into(&mut value, deserializer)?;
    Ok(value)
}

fn deserialize_into<'de, D: Deserializer<'de>>(
    value: &mut dyn Wire,
    deserializer: D,
) -> Result<(), D::Error> {
    let mut writer = Writer::new();
    deserializer.deserialize_any(Transcriber(&mut writer))?;
    let text = writer.into_bytes();
    read_whole(&String::from_utf8_lossy(&text), value).map_err(de::Error::custom)
}

/// A JSON text that serializes as its value.
struct Text<'a>(&'a str);

impl Serialize for Text<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut reader = Reader::new(self.0);
        match reader.kind().map_err(ser::Error::custom)? {
            Kind::Null => serializer.serialize_unit(),
            Kind::Bool => serializer.serialize_bool(reader.bool().map_err(ser::Error::custom)?),
            Kind::String => serializer.serialize_str(&reader.str().map_err(ser::Error::custom)?),
            Kind::Integer | Kind::Number => serialize_number(self.0, serializer),
            Kind::Array => {
                let items = items(&mut reader).map_err(ser::Error::custom)?;
                let mut seq = serializer.serialize_seq(Some(items.len()))?;
                for item in items {
                    seq.serialize_element(&Text(item))?;
                }
                seq.end()
            }
            Kind::Object => {
                let members = members(&mut reader).map_err(ser::Error::custom)?;
                let mut map = serializer.serialize_map(Some(members.len()))?;
                for (name, value) in members {
                    map.serialize_entry(&*name, &Text(value))?;
                }
                map.end()
            }
        }
    }
}

fn serialize_number<S: Serializer>(text: &str, serializer: S) -> Result<S::Ok, S::Error> {
    let text = text.trim();
    if !numeral::is_integer(text) {
        return serializer.serialize_f64(text.parse().map_err(ser::Error::custom)?);
    }
    if let Ok(value) = text.parse() {
        return serializer.serialize_i64(value);
    }
    if let Ok(value) = text.parse() {
        return serializer.serialize_u64(value);
    }
    serializer.serialize_f64(text.parse().map_err(ser::Error::custom)?)
}

fn items<'a>(reader: &mut Reader<'a>) -> Result<Vec<&'a str>, crate::DecodeError> {
    let mut items = Vec::new();
    reader.items(&mut |reader| {
        items.push(reader.raw()?);
        Ok(())
    })?;
    Ok(items)
}

fn members<'a>(
    reader: &mut Reader<'a>,
) -> Result<Vec<(Cow<'a, str>, &'a str)>, crate::DecodeError> {
    let mut members = Vec::new();
    reader.entries(&mut |reader, name| {
        members.push((name, reader.raw()?));
        Ok(())
    })?;
    Ok(members)
}

/// Writes what it visits as JSON.
struct Transcriber<'a>(&'a mut Writer);

impl<'de> Visitor<'de> for Transcriber<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value that JSON can hold")
    }

    fn visit_bool<E: de::Error>(self, value: bool) -> Result<(), E> {
        self.0.bool(value);
        Ok(())
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<(), E> {
        self.0.i64(value);
        Ok(())
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<(), E> {
        self.0.u64(value);
        Ok(())
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<(), E> {
        self.0.f64(value);
        Ok(())
    }

    fn visit_str<E: de::Error>(self, value: &str) -> Result<(), E> {
        self.0.str(value);
        Ok(())
    }

    fn visit_none<E: de::Error>(self) -> Result<(), E> {
        self.visit_unit()
    }

    fn visit_unit<E: de::Error>(self) -> Result<(), E> {
        self.0.null();
        Ok(())
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        self.0.open_array();
        loop {
            self.0.item();
            if seq.next_element_seed(Seed(self.0))?.is_none() {
                break;
            }
        }
        self.0.close_array();
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        self.0.open_object();
        while let Some(name) = map.next_key::<Cow<'de, str>>()? {
            self.0.key(&name);
            map.next_value_seed(Seed(self.0))?;
        }
        self.0.close_object();
        Ok(())
    }
}

struct Seed<'a>(&'a mut Writer);

impl<'de> de::DeserializeSeed<'de> for Seed<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(Transcriber(self.0))
    }
}

macro_rules! bridged {
    ($([$($parameter:ident)?] $type:ty;)*) => {$(
        impl $(<$parameter: Wire>)? Serialize for $type {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serialize(self, serializer)
            }
        }

        impl<'de $(, $parameter: Wire)?> Deserialize<'de> for $type {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserialize(deserializer)
            }
        }
    )*};
}

bridged! {
    [] Bytes;
    [] Date;
    [] DateTime;
    [] Json;
    [] Number;
    [T] Map<T>;
    [T] Patch<T>;
    [T] Sensitive<T>;
}

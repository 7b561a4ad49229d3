//! From any serde format that describes itself into a JSON text.

use std::any::type_name;
use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use crate::json::Json;
use crate::wire::{Wire, decode, read_whole};
use crate::write::Writer;

/// What serde_json's `RawValue` asks its deserializer for: the text of the value. Without the
/// feature `raw_value` this is a newtype as any other.
const RAW_VALUE: &str = "$serde_json::private::RawValue";
/// The one key of the map that serde_json's deserializer shows for a number with the feature
/// `arbitrary_precision`.
const NUMBER: &str = "$serde_json::private::Number";

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
    let transcriber = Transcriber(&mut writer);
    if type_name::<D>().contains("serde_json::") {
        deserializer.deserialize_newtype_struct(RAW_VALUE, transcriber)?;
    } else {
        deserializer.deserialize_any(transcriber)?;
    }
    let text = writer.into_bytes();
    read_whole(&String::from_utf8_lossy(&text), value).map_err(D::Error::custom)
}

/// Writes the value it visits.
struct Transcriber<'a>(&'a mut Writer);

impl<'de> Visitor<'de> for Transcriber<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value that JSON can hold")
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        self.0.bool(value);
        Ok(())
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
        self.0.i64(value);
        Ok(())
    }

    fn visit_i128<E: Error>(self, value: i128) -> Result<(), E> {
        self.0.raw(&value.to_string());
        Ok(())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        self.0.u64(value);
        Ok(())
    }

    fn visit_u128<E: Error>(self, value: u128) -> Result<(), E> {
        self.0.raw(&value.to_string());
        Ok(())
    }

    fn visit_f32<E: Error>(self, value: f32) -> Result<(), E> {
        self.0.f32(value);
        Ok(())
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
        self.0.f64(value);
        Ok(())
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<(), E> {
        self.0.str(value);
        Ok(())
    }

    fn visit_bytes<E: Error>(self, value: &[u8]) -> Result<(), E> {
        self.0.str(&STANDARD.encode(value));
        Ok(())
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        self.visit_unit()
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
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
        while seq.next_element_seed(ItemSeed(self.0))?.is_some() {}
        self.0.close_array();
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let mut name = map.next_key_seed(NameSeed)?;
        if let Some(RAW_VALUE | NUMBER) = name.as_deref() {
            let mut quoted = Writer::new();
            map.next_value_seed(ValueSeed(&mut quoted))?;
            // Anyone may send an object with this key: only a text that is JSON is taken as it is.
            if let Ok(text) = decode::<String>(&quoted.into_bytes())
                && let Ok(json) = Json::new(&text)
            {
                json.write(self.0);
                return Ok(());
            }
            return Err(A::Error::custom("expected a JSON text under serde_json's own key"));
        }
        self.0.open_object();
        while let Some(member) = name {
            self.0.key(&member);
            map.next_value_seed(ValueSeed(self.0))?;
            name = map.next_key_seed(NameSeed)?;
        }
        self.0.close_object();
        Ok(())
    }
}

/// Writes the value of a member.
struct ValueSeed<'a>(&'a mut Writer);

impl<'de> DeserializeSeed<'de> for ValueSeed<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(Transcriber(self.0))
    }
}

/// Writes an item and the comma before it.
struct ItemSeed<'a>(&'a mut Writer);

impl<'de> DeserializeSeed<'de> for ItemSeed<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.0.item();
        deserializer.deserialize_any(Transcriber(self.0))
    }
}

/// The name of a member; numbers and booleans, which YAML has as names, as their text.
struct NameSeed;

impl<'de> DeserializeSeed<'de> for NameSeed {
    type Value = String;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<String, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl Visitor<'_> for NameSeed {
    type Value = String;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name that JSON can hold")
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<String, E> {
        Ok(value.to_string())
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<String, E> {
        Ok(value.to_string())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<String, E> {
        Ok(value.to_string())
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<String, E> {
        Ok(value.to_owned())
    }
}

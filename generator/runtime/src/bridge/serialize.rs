//! From a JSON text into any serde format.

use std::any::type_name;
use std::borrow::Cow;

use serde::ser::{Error, Serialize, SerializeMap, SerializeSeq, Serializer};

use crate::decode_error::DecodeError;
use crate::kind::Kind;
use crate::numeral;
use crate::read::Reader;
use crate::wire::{Wire, encode};

/// The serializers known to write integers of 128 bits; others may refuse them.
const WIDE: [&str; 2] = ["serde_json::ser::", "serde_yaml::ser::"];

/// Serializes a value as its JSON form.
///
/// # Errors
///
/// If the serializer fails.
pub fn serialize<S: Serializer>(value: &dyn Wire, serializer: S) -> Result<S::Ok, S::Error> {
    let text = encode(value);
    Text(&String::from_utf8_lossy(&text)).serialize(serializer)
}

/// A JSON text that serializes as its value.
struct Text<'a>(&'a str);

impl Serialize for Text<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut reader = Reader::new(self.0);
        match reader.kind().map_err(S::Error::custom)? {
            Kind::Null => serializer.serialize_unit(),
            Kind::Bool => serializer.serialize_bool(reader.bool().map_err(S::Error::custom)?),
            Kind::String => serializer.serialize_str(&reader.str().map_err(S::Error::custom)?),
            Kind::Integer => integer(reader.number().map_err(S::Error::custom)?, serializer),
            Kind::Number => float(reader.number().map_err(S::Error::custom)?, serializer),
            Kind::Array => {
                let items = items(&mut reader).map_err(S::Error::custom)?;
                let mut seq = serializer.serialize_seq(Some(items.len()))?;
                for item in items {
                    seq.serialize_element(&Text(item))?;
                }
                seq.end()
            }
            Kind::Object => {
                let members = members(&mut reader).map_err(S::Error::custom)?;
                let mut map = serializer.serialize_map(Some(members.len()))?;
                for (name, value) in members {
                    map.serialize_entry(&*name, &Text(value))?;
                }
                map.end()
            }
        }
    }
}

fn integer<S: Serializer>(digits: &str, serializer: S) -> Result<S::Ok, S::Error> {
    if let Ok(value) = digits.parse() {
        return serializer.serialize_i64(value);
    }
    if let Ok(value) = digits.parse() {
        return serializer.serialize_u64(value);
    }
    if WIDE.iter().any(|wide| type_name::<S>().contains(wide)) {
        if let Ok(value) = digits.parse() {
            return serializer.serialize_i128(value);
        }
        if let Ok(value) = digits.parse() {
            return serializer.serialize_u128(value);
        }
    }
    float(digits, serializer)
}

fn float<S: Serializer>(number: &str, serializer: S) -> Result<S::Ok, S::Error> {
    #[cfg(feature = "raw-value")]
    if type_name::<S>().contains("serde_json::ser::") {
        return raw(number, serializer);
    }
    match numeral::f64(number) {
        Some(value) => serializer.serialize_f64(value),
        None => serializer.serialize_unit(),
    }
}

/// Hands serde_json a number as the text it is, in the way of its `RawValue`.
#[cfg(feature = "raw-value")]
fn raw<S: Serializer>(number: &str, serializer: S) -> Result<S::Ok, S::Error> {
    use serde::ser::SerializeStruct;

    const RAW_VALUE: &str = "$serde_json::private::RawValue";
    let mut raw = serializer.serialize_struct(RAW_VALUE, 1)?;
    raw.serialize_field(RAW_VALUE, number)?;
    raw.end()
}

fn items<'a>(reader: &mut Reader<'a>) -> Result<Vec<&'a str>, DecodeError> {
    let mut items = Vec::new();
    reader.items(&mut |reader| {
        items.push(reader.raw()?);
        Ok(())
    })?;
    Ok(items)
}

fn members<'a>(reader: &mut Reader<'a>) -> Result<Vec<(Cow<'a, str>, &'a str)>, DecodeError> {
    let mut members = Vec::new();
    reader.entries(&mut |reader, name| {
        members.push((name, reader.raw()?));
        Ok(())
    })?;
    Ok(members)
}

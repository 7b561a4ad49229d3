//! What both serde_json and the codec make of a text: for the property test and the fuzz target.

use serde::de::IgnoredAny;
use serde_json::Value;

use crate::runtime::{DecodeError, Json, Kind, Map, Reader, Wire, Writer, decode, encode};

/// A value as serde_json has it, read by the methods that typed values are read by.
#[derive(Debug)]
struct Tree(Value);

impl Wire for Tree {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        self.0 = match reader.kind()? {
            Kind::Null => {
                reader.null()?;
                Value::Null
            }
            Kind::Bool => reader.bool()?.into(),
            Kind::Integer => match reader.clone().i64() {
                Ok(_) => reader.i64()?.into(),
                Err(_) if reader.clone().u64().is_ok() => reader.u64()?.into(),
                Err(_) => reader.f64()?.into(),
            },
            Kind::Number => reader.f64()?.into(),
            Kind::String => reader.string()?.into(),
            Kind::Array => {
                let mut items = Vec::<Self>::blank();
                items.read(reader)?;
                items.into_iter().map(|item| item.0).collect()
            }
            Kind::Object => {
                let mut members = Map::<Self>::blank();
                members.read(reader)?;
                Value::Object(members.into_iter().map(|(key, value)| (key, value.0)).collect())
            }
        };
        Ok(())
    }

    fn write(&self, writer: &mut Writer) {
        writer.raw(&self.0.to_string());
    }

    fn blank() -> Self {
        Self(Value::Null)
    }
}

/// Why the codec and serde_json do not agree on a text: one accepts it and the other does not, or
/// they read different values.
///
/// # Errors
///
/// If they do not agree.
pub fn agree(bytes: &[u8]) -> Result<(), String> {
    let ours = decode::<Json>(bytes);
    let text = std::str::from_utf8(bytes);
    let theirs = text.is_ok_and(|text| serde_json::from_str::<IgnoredAny>(text).is_ok());
    let json = match ours {
        Ok(json) if theirs => json,
        // serde_json skips values of any depth.
        Err(error) if !theirs || error.to_string().contains("at most 128") => {
            return if decode::<Tree>(bytes).is_err() { Ok(()) } else { Err(error.to_string()) };
        }
        ours => return Err(format!("ours {ours:?}, theirs accepts: {theirs}")),
    };
    if decode::<Json>(&encode(&json)).as_ref() != Ok(&json) {
        return Err(format!("{json} does not come back"));
    }
    // serde_json's value refuses lone surrogates and numbers beyond f64, and so does ours the latter.
    let Ok(value) = serde_json::from_slice::<Value>(bytes) else { return Ok(()) };
    for tree in [decode::<Tree>(bytes), json.parse::<Tree>()] {
        match tree {
            Ok(tree) if near(&tree.0, &value) => {}
            tree => return Err(format!("ours {tree:?}, theirs {value:?}")),
        }
    }
    Ok(())
}

/// Equal, with floats equal but for the last digits, where serde_json is not always the nearest.
fn near(ours: &Value, theirs: &Value) -> bool {
    match (ours, theirs) {
        (Value::Number(a), Value::Number(b)) if a.is_f64() || b.is_f64() => {
            let (Some(a), Some(b)) = (a.as_f64(), b.as_f64()) else { return false };
            a == b || (a - b).abs() <= 1e-14 * a.abs().max(f64::MIN_POSITIVE)
        }
        (Value::Array(a), Value::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| near(a, b))
        }
        (Value::Object(a), Value::Object(b)) => {
            a.len() == b.len() && a.iter().all(|(key, a)| b.get(key).is_some_and(|b| near(a, b)))
        }
        _ => ours == theirs,
    }
}

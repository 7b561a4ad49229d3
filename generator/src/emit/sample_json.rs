//! An example value as JSON, letter for letter what the runtime writes.

use super::sample::Sample;
use crate::ir::{Tagging, WireValue};

/// The JSON text.
pub(super) fn json(sample: &Sample<'_>) -> String {
    match sample {
        Sample::Bool(it) => it.to_string(),
        Sample::Int(it) => it.to_string(),
        Sample::Digits => "1".to_owned(),
        Sample::Float(it) => format!("{it:?}"),
        Sample::Text(it) => string(it),
        Sample::Time(it) => string(it),
        Sample::Bytes => string("YWJj"),
        Sample::File => string("abc"),
        Sample::Json => "{}".to_owned(),
        Sample::Null | Sample::Unit => "null".to_owned(),
        Sample::Tuple(items) => {
            format!("[{}]", items.iter().map(json).collect::<Vec<_>>().join(","))
        }
        Sample::List(it) => format!("[{}]", it.as_deref().map(json).unwrap_or_default()),
        Sample::Map(None) => "{}".to_owned(),
        Sample::Map(Some(it)) => format!("{{\"key\":{}}}", json(it)),
        Sample::Some(it) | Sample::Boxed(it) | Sample::Sensitive(it) | Sample::Arm(_, _, it) => {
            json(it)
        }
        Sample::Variant(_, _, WireValue::Str(it)) => string(it),
        Sample::Variant(_, _, WireValue::Int(it)) => it.to_string(),
        Sample::Variant(_, _, WireValue::Json(it)) => it.clone(),
        Sample::UnknownArm(_, union) => unknown(&union.tagging).to_owned(),
        Sample::Struct(_, _, fields) => {
            let members: Vec<_> = fields
                .iter()
                .map(|(field, value)| format!("{}:{}", string(&field.wire), json(value)))
                .collect();
            format!("{{{}}}", members.join(","))
        }
    }
}

/// A value that fits no arm.
pub(super) fn unknown(tagging: &Tagging) -> &'static str {
    match tagging {
        Tagging::Tag(_) | Tagging::Keys | Tagging::Member(_) => "{}",
        Tagging::JsonType => "null",
    }
}

/// A scalar as parameters carry it: without quotes.
pub(super) fn flat(sample: &Sample<'_>) -> String {
    match sample {
        Sample::Text(it) => it.clone(),
        Sample::Time(it) => (*it).to_owned(),
        Sample::Bytes => "YWJj".to_owned(),
        Sample::File => "abc".to_owned(),
        Sample::Variant(_, _, WireValue::Str(it)) => it.clone(),
        Sample::Variant(_, _, WireValue::Json(it)) => it.trim_matches('"').to_owned(),
        Sample::Some(it) | Sample::Boxed(it) | Sample::Sensitive(it) => flat(it),
        sample => json(sample),
    }
}

fn string(text: &str) -> String {
    let mut quoted = "\"".to_owned();
    for it in text.chars() {
        match it {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            '\r' => quoted.push_str("\\r"),
            '\t' => quoted.push_str("\\t"),
            '\u{8}' => quoted.push_str("\\b"),
            '\u{c}' => quoted.push_str("\\f"),
            it if it < ' ' => quoted.push_str(&format!("\\u{:04x}", u32::from(it))),
            it => quoted.push(it),
        }
    }
    quoted.push('"');
    quoted
}

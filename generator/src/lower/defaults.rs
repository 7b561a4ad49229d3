//! Defaults as sentences.

use serde_json::Value;

use super::docs::code;

/// Whether a description says what the default is: `Defaults to 20.`
pub(super) fn tells_default(description: &str, value: &Value) -> bool {
    let value = match value {
        Value::String(text) => text.clone(),
        Value::Bool(_) | Value::Number(_) => value.to_string(),
        Value::Null | Value::Array(_) | Value::Object(_) => return false,
    };
    let sign = |it: char| it.is_ascii_punctuation() && it != '-' && it != '_';
    let filler = ["", "s", "value", "is", "to", "of", "will", "be"];
    description.split("efault").skip(1).any(|after| {
        let mut words = after.split_whitespace().map(|it| it.trim_matches(sign));
        words.find(|it| !filler.contains(it)) == Some(value.trim_matches(sign))
    })
}

/// `Default: false.`
pub(super) fn default(value: &Value) -> Option<String> {
    let text = match value {
        Value::Null => return None,
        Value::Bool(_) | Value::Number(_) => value.to_string(),
        Value::String(text) if text.is_empty() => "the empty string".to_owned(),
        Value::String(text) if text.contains('\n') => return None,
        Value::String(text) => code(text),
        Value::Array(_) | Value::Object(_) => code(&value.to_string()),
    };
    (text.chars().count() <= 80).then(|| format!("Default: {text}."))
}

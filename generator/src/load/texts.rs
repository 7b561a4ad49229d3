//! What YAML takes for a number where the document has text keeps its text: `1.10` is no `1.1`.

use std::collections::BTreeSet;

use serde_json::{Map, Number, Value};

use crate::places;
use crate::pointer::Pointer;

/// What of a schema of text is text.
const OF_SCHEMA: [&str; 5] = ["enum", "const", "default", "example", "examples"];

/// What of `info` is text.
const OF_INFO: [&str; 4] = ["title", "version", "summary", "description"];

/// What of a server's variable is text.
const OF_VARIABLE: [&str; 3] = ["default", "enum", "description"];

/// What of a schema and its neighbours is data, whatever it looks like.
const DATA: [&str; 5] = ["const", "default", "enum", "example", "examples"];

/// Under these every key is a name: a property may be called `default`, and so is a reply.
const OF_NAMES: [&str; 10] = [
    "$defs",
    "definitions",
    "dependentSchemas",
    "headers",
    "parameters",
    "patternProperties",
    "properties",
    "responses",
    "schemas",
    "variables",
];

/// Puts the text of a number where text is meant, if another text would be made of the number.
pub(super) fn restore(text: &str, root: &mut Value) {
    let odd = spellings(text);
    if odd.is_empty() {
        return;
    }
    let mut found = Vec::new();
    search(root, &mut Pointer::root(), &odd, &mut found);
    for (at, offset) in places::locate(text, &found) {
        let written = written(text.get(offset..).unwrap_or_default(), at.last());
        let Some(value) = at.resolve_mut(root) else { continue };
        if let Some(written) = written.filter(|it| value.as_f64() == worth(it)) {
            *value = Value::String(written.to_owned());
        }
    }
}

/// What the numbers of a text are worth, as bits, that are not written as they would be printed.
fn spellings(text: &str) -> BTreeSet<u64> {
    let is_end = |it: &u8| it.is_ascii_whitespace() || b",:[]{}".contains(it);
    let odd = |token: &[u8]| {
        let [first, ..] = token else { return None };
        let digits = token.strip_prefix(b"-").unwrap_or(token);
        // Almost all of them are whole.
        if !(first.is_ascii_digit() || b"+-.".contains(first))
            || digits.iter().all(u8::is_ascii_digit)
        {
            return None;
        }
        let token = std::str::from_utf8(token).ok()?;
        let worth = worth(token)?;
        let printed = Number::from_f64(worth).map(|it| it.to_string());
        (printed.as_deref() != Some(token)).then_some(worth.to_bits())
    };
    text.as_bytes().split(is_end).filter_map(odd).collect()
}

/// What a number is worth to YAML.
fn worth(token: &str) -> Option<f64> {
    let (is_negative, digits) = match token.strip_prefix('-') {
        Some(digits) => (true, digits),
        None => (false, token.strip_prefix('+').unwrap_or(token)),
    };
    let based = [("0x", 16), ("0o", 8), ("0b", 2)]
        .into_iter()
        .find_map(|(prefix, base)| u64::from_str_radix(digits.strip_prefix(prefix)?, base).ok());
    let worth = match based {
        Some(it) => it as f64,
        None if digits.starts_with(|it: char| it.is_ascii_digit() || it == '.') => {
            digits.parse().ok()?
        }
        None => return None,
    };
    Some(if is_negative { -worth } else { worth })
}

/// The places of numbers that have another spelling, where text is meant.
fn search(value: &Value, at: &mut Pointer, odd: &BTreeSet<u64>, found: &mut Vec<Pointer>) {
    match value {
        Value::Object(object) => {
            for key in texts(object, at) {
                let mut note = |value: &Value, at: Pointer| {
                    if value.as_f64().is_some_and(|it| odd.contains(&it.to_bits())) {
                        found.push(at);
                    }
                };
                match object.get(*key) {
                    Some(Value::Array(items)) => {
                        items.iter().enumerate().for_each(|(n, it)| note(it, at.join(key).join(n)));
                    }
                    Some(value) => note(value, at.join(key)),
                    None => (),
                }
            }
            let has_names = at.last().is_some_and(|it| OF_NAMES.contains(&it));
            for (key, value) in object {
                if !has_names && DATA.contains(&key.as_str()) {
                    continue;
                }
                at.push(key);
                search(value, at, odd, found);
                at.pop();
            }
        }
        Value::Array(items) => {
            for (index, value) in items.iter().enumerate() {
                at.push(index);
                search(value, at, odd, found);
                at.pop();
            }
        }
        _ => (),
    }
}

/// The keys of an object under which text is meant.
fn texts(object: &Map<String, Value>, at: &Pointer) -> &'static [&'static str] {
    let is_string = match object.get("type") {
        Some(Value::String(it)) => it == "string",
        Some(Value::Array(types)) => {
            let is = |name: &str| types.iter().any(|it| it == name);
            is("string") && !is("number") && !is("integer")
        }
        _ => false,
    };
    if is_string {
        return &OF_SCHEMA;
    }
    let tokens: Vec<&str> = at.iter().collect();
    match tokens[..] {
        ["info"] => &OF_INFO,
        [.., "servers", _, "variables", _] => &OF_VARIABLE,
        _ => &[],
    }
}

/// The scalar without quotes that stands here, behind its key if it has one.
fn written<'t>(text: &'t str, key: Option<&str>) -> Option<&'t str> {
    let key = key.filter(|it| it.parse::<usize>().is_err()).unwrap_or_default();
    let is_quote = |it: char| it == '"' || it == '\'';
    let after = text.trim_start_matches(is_quote).strip_prefix(key)?.trim_start_matches(is_quote);
    let after = if key.is_empty() { after } else { after.trim_start().strip_prefix(':')? };
    let end = |it: char| it.is_whitespace() || ",]}".contains(it);
    after.trim_start().split(end).next()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn restored(text: &str) -> String {
        let mut root = serde_yaml::from_str(text).unwrap();
        restore(text, &mut root);
        root.to_string()
    }

    #[test]
    fn what_is_text_keeps_its_spelling() {
        assert_eq!(
            restored(
                "info: {title: T, version: 1.10}\nservers:\n- url: a\n  variables: {v: {default: 2.0, enum: [2.0, 2.10]}}\n"
            ),
            r#"{"info":{"title":"T","version":"1.10"},"servers":[{"url":"a","variables":{"v":{"default":2.0,"enum":[2.0,"2.10"]}}}]}"#
        );
        assert_eq!(
            restored(
                "a:\n  type: string\n  enum: [1.10, 1.9, 0x10, +1, .5, 1e3, 7]\n  default: 1.10 # the newest\n  example:\n    1.50\n"
            ),
            r#"{"a":{"type":"string","enum":["1.10",1.9,"0x10","+1",".5","1e3",7],"default":"1.10","example":"1.50"}}"#
        );
        assert_eq!(
            restored("a:\n  'type': [string, 'null']\n  enum:\n  - 1.10\n  - -0.50\n  - null\n"),
            r#"{"a":{"type":["string","null"],"enum":["1.10","-0.50",null]}}"#
        );
    }

    #[test]
    fn names_are_no_keywords() {
        assert_eq!(
            restored(
                "properties: {default: {type: string, default: 1.10}}\nresponses: {default: {content: {a: {schema: {type: string, enum: [1.10]}}}}}\n"
            ),
            r#"{"properties":{"default":{"type":"string","default":"1.10"}},"responses":{"default":{"content":{"a":{"schema":{"type":"string","enum":["1.10"]}}}}}}"#
        );
    }

    #[test]
    fn what_is_a_number_stays_one() {
        for text in [
            "a: {type: number, enum: [1.10], default: 1.10, maximum: 1.0e3}",
            "a: {type: [string, number], enum: [1.10]}",
            "a: {type: string, minLength: 0x10, x: 1.10}",
            "a: {type: string, example: {b: 1.10}}",
            "a: {type: object, example: {type: string, default: 1.10}}",
            "a: {examples: {b: {value: {properties: {c: {type: string, enum: [1.10]}}}}}}",
            "a: {default: [{type: string, example: 1.10}]}",
        ] {
            let as_read: Value = serde_yaml::from_str(text).unwrap();
            assert_eq!(restored(text), as_read.to_string());
        }
    }
}

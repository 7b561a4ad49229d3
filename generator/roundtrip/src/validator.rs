//! [`Validator`]: whether a value is valid by a schema of the document, by the word of an independent validator.

use std::collections::BTreeMap;

use jsonschema::Validator as Compiled;
use serde_json::{Map, Value, json};
use specwright::pointer::Pointer;

use crate::dialect::{OneOf, translate};
use crate::document::Direction;

/// The schemas of a document, compiled together as far as they can be.
pub(crate) struct Validator {
    groups: Vec<Compiled>,
    /// By schema, its pointer being its key: the group it was compiled in.
    by_key: BTreeMap<String, usize>,
}

impl Validator {
    /// Compiles the schemas at these places.
    pub(crate) fn new(
        root: &Value,
        places: &[&Pointer],
        direction: Direction,
        one_of: OneOf,
    ) -> Self {
        let translated = translate(root, direction, one_of);
        let keys: Vec<String> = places.iter().map(ToString::to_string).collect();
        let mut validator = Self { groups: Vec::new(), by_key: BTreeMap::new() };
        validator.compile_all(&translated, &keys);
        validator
    }

    /// Where one does not compile the halves are compiled apart, until it is alone.
    fn compile_all(&mut self, translated: &Value, keys: &[String]) {
        if let Some(compiled) = compile(translated, keys) {
            let group = self.groups.len();
            self.by_key.extend(keys.iter().map(|it| (it.clone(), group)));
            self.groups.push(compiled);
        } else if keys.len() > 1 {
            let (first, second) = keys.split_at(keys.len() / 2);
            self.compile_all(translated, first);
            self.compile_all(translated, second);
        }
    }

    /// Whether the value is valid; `None` if the schema cannot be compiled.
    pub(crate) fn is_valid(&self, place: &Pointer, value: &Value) -> Option<bool> {
        let key = place.to_string();
        let compiled = self.groups.get(*self.by_key.get(&key)?)?;
        Some(compiled.is_valid(&json!({key: value})))
    }
}

/// One schema for objects with a member for each place: what the places share is compiled once.
fn compile(translated: &Value, keys: &[String]) -> Option<Compiled> {
    let mut schema = Map::new();
    for part in ["components", "paths", "webhooks"] {
        schema.extend(translated.get(part).map(|it| (part.to_owned(), it.clone())));
    }
    let references = keys.iter().map(|it| (it.clone(), json!({"$ref": escaped(it)})));
    schema.insert("properties".to_owned(), Value::Object(references.collect()));
    let options = jsonschema::draft202012::options()
        .should_validate_formats(true)
        .with_format("byte", is_base64)
        .with_format("base64", is_base64)
        // Relative references are used for it everywhere.
        .with_format("uri", |_: &str| true);
    options.build(&Value::Object(schema)).ok()
}

/// A pointer as the fragment of a URI.
fn escaped(pointer: &str) -> String {
    let mut text = String::new();
    for byte in pointer.bytes() {
        match byte {
            b'#' if text.is_empty() => text.push('#'),
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                text.push(char::from(byte));
            }
            _ => text.push_str(&format!("%{byte:02X}")),
        }
    }
    text
}

/// RFC 4648 with padding, without line breaks and without bits that no byte has, as a writer that has to say the same
/// text again needs it.
fn is_base64(text: &str) -> bool {
    const ALPHABET: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let body = text.trim_end_matches('=');
    let digits: Option<Vec<usize>> =
        body.bytes().map(|it| ALPHABET.iter().position(|digit| *digit == it)).collect();
    let Some(digits) = digits else { return false };
    let spare = match text.len() - body.len() {
        0 => 1,
        1 => 4,
        2 => 16,
        _ => return false,
    };
    text.len().is_multiple_of(4) && digits.last().is_none_or(|it| it % spare == 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(document: &str, place: &str, values: &[(&str, Option<bool>)]) {
        let root = serde_yaml::from_str(document).unwrap();
        let place = Pointer::parse(place).unwrap();
        let other = Pointer::parse("#/components/schemas/Broken").unwrap();
        let validator = Validator::new(&root, &[&place, &other], Direction::Both, OneOf::Exact);
        for (value, valid) in values {
            let value = serde_yaml::from_str(value).unwrap();
            assert_eq!(validator.is_valid(&place, &value), *valid, "{value}");
        }
    }

    #[test]
    fn knows_formats_and_references() {
        check(
            "components: {schemas: {'A/b c': {properties: {at: {type: string, format: date-time}, raw: {format: byte}, next: {$ref: '#/components/schemas/A~1b%20c'}}}, Broken: {}}}",
            "#/components/schemas/A~1b c",
            &[
                ("{at: '2024-01-01T00:00:00Z', raw: YQ==, next: {}}", Some(true)),
                ("{at: yesterday}", Some(false)),
                ("{next: {next: {raw: YQ}}}", Some(false)),
                ("{raw: YR==}", Some(false)),
                ("{raw: YWE=}", Some(true)),
                ("{raw: YWF=}", Some(false)),
            ],
        );
    }

    #[test]
    fn one_schema_that_does_not_compile_takes_no_other_with_it() {
        check(
            "components: {schemas: {A: {type: string}, Broken: {contains: 5}}}",
            "#/components/schemas/A",
            &[("a", Some(true)), ("1", Some(false))],
        );
    }
}

//! What a schema says about null.

use serde_json::{Map, Value};

use crate::document::{Document, reference};

/// Whether null is valid, as far as it can be seen without following choices in circles.
pub(crate) fn allows_null(document: &Document<'_>, schema: &Value) -> bool {
    let target = reference(schema).and_then(|it| document.resolve(it)).unwrap_or(schema);
    target.as_object().and_then(says_null).unwrap_or(false)
}

/// Nobody writes these of a value that may be null without saying so.
const OF_A_TYPE: [&str; 7] =
    ["properties", "items", "additionalProperties", "pattern", "minLength", "maxLength", "minimum"];

/// What the keywords themselves say about null.
pub(crate) fn says_null(keywords: &Map<String, Value>) -> Option<bool> {
    let is_null = |it: &Value| it.is_null() || it == "null";
    if keywords.get("nullable") == Some(&Value::Bool(true)) {
        return Some(true);
    }
    if let Some(it) = keywords.get("const") {
        return Some(it.is_null());
    }
    if let Some(it) = keywords.get("enum").and_then(Value::as_array) {
        return Some(it.iter().any(Value::is_null));
    }
    match keywords.get("type") {
        Some(Value::Array(it)) => Some(it.iter().any(is_null)),
        Some(it) => Some(is_null(it)),
        None => OF_A_TYPE.iter().any(|it| keywords.contains_key(*it)).then_some(false),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Direction;
    use crate::flat::Flat;

    fn check(schema: &str, nullable: bool) {
        let root =
            serde_yaml::from_str(&format!("openapi: 3.1.0\ncomponents: {{schemas: {{{schema}}}}}"))
                .unwrap();
        let document = Document::new(&root, Direction::Both);
        let flat = Flat::new(&document, &[document.component("X").unwrap()]);
        assert_eq!(flat.nullable, nullable, "{schema}");
    }

    #[test]
    fn null_may_be_said_in_many_ways() {
        for (schema, nullable) in [
            ("X: {type: [string, 'null']}", true),
            ("X: {type: string}", false),
            ("X: {$ref: '#/components/schemas/Y'}, Y: {type: object, nullable: true}", true),
            ("X: {anyOf: [{type: string}, {type: 'null'}]}", true),
            ("X: {enum: [a, null]}", true),
            ("X: {}", true),
            (
                "X: {allOf: [{$ref: '#/components/schemas/Y'}], nullable: true}, Y: {type: object}",
                true,
            ),
            ("X: {properties: {a: {}}}", false),
            ("X: {allOf: [{minLength: 3}]}", false),
        ] {
            check(schema, nullable);
        }
    }
}

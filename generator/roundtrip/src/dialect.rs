//! A document's schemas, 3.0 or 3.1, spelled as JSON Schema 2020-12 for the validator.
//!
//! Where documents mean more than the specification says, the meaning counts: `nullable` beside `enum`, `$ref`, `allOf`
//! and the like allows null, an arm of nothing but `nullable: true` is null, and what has `properties` but no type is an
//! object. The widths of integer formats become bounds. What no validator could compile is dropped.

mod bounds;
mod meant;

use serde_json::{Map, Value, json};
use specwright::shape::{Kind, visit};

pub(crate) use self::meant::meant;

use crate::document::{Direction, Document};

/// How `oneOf` is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum OneOf {
    /// As JSON Schema says: exactly one arm is valid.
    Exact,
    /// As documents mean it: at least one is.
    Loose,
}

/// A document that says what is [`meant`] with all its schemas spelled anew; they stay in their places.
pub(crate) fn translate(root: &Value, direction: Direction, one_of: OneOf) -> Value {
    let document = Document::new(root, direction);
    let mut translated = root.clone();
    visit(&mut translated, Kind::Schema, &mut |schema, _| {
        drop_noise(schema);
        drop_nonsense(schema);
        drop_hidden(schema, &document);
        drop_dangling(schema, &document);
        bounds::exclusive(schema, "exclusiveMinimum", "minimum");
        bounds::exclusive(schema, "exclusiveMaximum", "maximum");
        bounds::width(schema);
        if schema.remove("nullable") == Some(Value::Bool(true)) {
            allow_null(schema);
        }
        if one_of == OneOf::Loose {
            loosen(schema);
        }
    });
    translated
}

/// What says nothing about values, or would change what a reference means.
fn drop_noise(schema: &mut Map<String, Value>) {
    for key in [
        "example",
        "examples",
        "default",
        "discriminator",
        "xml",
        "externalDocs",
        "$id",
        "id",
        "$schema",
        "title",
        "description",
    ] {
        schema.shift_remove(key);
    }
}

/// Keywords whose values are of the wrong type.
fn drop_nonsense(schema: &mut Map<String, Value>) {
    schema.retain(|key, value| match key.as_str() {
        "type" => match value {
            Value::String(it) => is_type(it),
            Value::Array(all) => all.iter().all(|it| it.as_str().is_some_and(is_type)),
            _ => false,
        },
        "required" => value.as_array().is_some_and(|it| it.iter().all(Value::is_string)),
        "enum" => value.is_array(),
        "allOf" | "anyOf" | "oneOf" => value.as_array().is_some_and(|it| !it.is_empty()),
        "prefixItems" => value.as_array().is_some_and(|it| !it.is_empty()),
        "pattern" => value.as_str().is_some_and(compiles),
        "patternProperties" => value.as_object().is_some_and(|it| it.keys().all(|it| compiles(it))),
        "properties" => value.is_object(),
        "items" | "additionalProperties" | "not" | "propertyNames" => {
            value.is_object() || value.is_boolean()
        }
        "minLength" | "maxLength" | "minItems" | "maxItems" | "minProperties" | "maxProperties" => {
            value.as_f64().is_some_and(|it| it >= 0.0 && it.fract() == 0.0)
        }
        "minimum" | "maximum" => value.is_number(),
        "multipleOf" => value.as_f64().is_some_and(|it| it > 0.0),
        "uniqueItems" => value.is_boolean(),
        _ => true,
    });
    if let Some(Value::Array(names)) = schema.get_mut("required") {
        let mut seen: Vec<Value> = Vec::new();
        names.retain(|it| {
            !seen.contains(it) && {
                seen.push(it.clone());
                true
            }
        });
    }
}

/// What travels the other way is not required.
fn drop_hidden(schema: &mut Map<String, Value>, document: &Document<'_>) {
    let properties = schema.get("properties").and_then(Value::as_object);
    let hidden: Vec<String> = properties
        .into_iter()
        .flatten()
        .filter(|(_, it)| document.hides(it))
        .map(|(name, _)| name.clone())
        .collect();
    if let Some(Value::Array(names)) = schema.get_mut("required") {
        names.retain(|it| !hidden.iter().any(|hidden| it == hidden.as_str()));
    }
}

fn is_type(name: &str) -> bool {
    ["null", "boolean", "integer", "number", "string", "array", "object"].contains(&name)
}

fn compiles(pattern: &str) -> bool {
    jsonschema::draft202012::options().build(&json!({"pattern": pattern})).is_ok()
}

/// A reference that leads nowhere, or out of the document.
fn drop_dangling(schema: &mut Map<String, Value>, document: &Document<'_>) {
    let target = schema.get("$ref").map(|it| it.as_str().and_then(|it| document.resolve(it)));
    if target == Some(None) {
        schema.shift_remove("$ref");
    }
}

fn allow_null(schema: &mut Map<String, Value>) {
    match schema.get_mut("type") {
        Some(Value::Array(it)) if !it.contains(&json!("null")) => it.push(json!("null")),
        Some(it) if it.is_string() => *it = json!([it.take(), "null"]),
        _ => (),
    }
    if let Some(Value::Array(it)) = schema.get_mut("enum")
        && !it.contains(&Value::Null)
    {
        it.push(Value::Null);
    }
    for key in ["anyOf", "oneOf"] {
        if let Some(Value::Array(it)) = schema.get_mut(key)
            && !it.contains(&json!({"type": "null"}))
        {
            it.push(json!({"type": "null"}));
        }
    }
    let mut all = Vec::new();
    for key in ["$ref", "allOf"] {
        let it = schema.shift_remove(key);
        all.extend(it.map(|it| json!({"anyOf": [{key: it}, {"type": "null"}]})));
    }
    if !all.is_empty() {
        schema.insert("allOf".to_owned(), Value::Array(all));
    }
}

fn loosen(schema: &mut Map<String, Value>) {
    let Some(arms) = schema.shift_remove("oneOf") else { return };
    if !schema.contains_key("anyOf") {
        schema.insert("anyOf".to_owned(), arms);
        return;
    }
    let any = json!({"anyOf": arms});
    match schema.get_mut("allOf").and_then(Value::as_array_mut) {
        Some(all) => all.push(any),
        None => drop(schema.insert("allOf".to_owned(), json!([any]))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(schema: &str, one_of: OneOf) -> String {
        let root =
            serde_yaml::from_str(&format!("components: {{schemas: {{X: {schema}, Y: {{}}}}}}"))
                .unwrap();
        translate(&meant(&root), Direction::Sent, one_of)["components"]["schemas"]["X"].to_string()
    }

    #[test]
    fn nullable_allows_null_wherever_it_stands() {
        for (schema, translated) in [
            (
                "{type: string, nullable: true, enum: [a]}",
                r#"{"type":["string","null"],"enum":["a",null]}"#,
            ),
            (
                "{$ref: '#/components/schemas/Y', nullable: true}",
                r##"{"allOf":[{"anyOf":[{"$ref":"#/components/schemas/Y"},{"type":"null"}]}]}"##,
            ),
            (
                "{nullable: true, oneOf: [{type: string}]}",
                r#"{"oneOf":[{"type":"string"},{"type":"null"}]}"#,
            ),
            ("{type: string, nullable: false}", r#"{"type":"string"}"#),
            (
                "{anyOf: [{type: string}, {nullable: true}]}",
                r#"{"anyOf":[{"type":"string"},{"type":"null"}]}"#,
            ),
            ("{properties: {a: {}}}", r#"{"properties":{"a":{}},"type":"object"}"#),
        ] {
            assert_eq!(check(schema, OneOf::Exact), translated);
        }
    }

    #[test]
    fn bounds_are_spelled_anew() {
        assert_eq!(
            check("{minimum: 1, exclusiveMinimum: true, exclusiveMaximum: false}", OneOf::Exact),
            r#"{"exclusiveMinimum":1}"#
        );
        assert_eq!(
            check("{type: integer, format: int32, minimum: 0}", OneOf::Exact),
            r#"{"type":"integer","format":"int32","minimum":0,"maximum":2147483647}"#
        );
        assert_eq!(
            check("{type: integer, minimum: -9223372036854775808}", OneOf::Exact),
            r#"{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807}"#
        );
    }

    #[test]
    fn what_cannot_be_compiled_is_dropped() {
        assert_eq!(
            check(
                "{pattern: '(', required: true, type: any, $ref: 'x.yaml', minLength: -1}",
                OneOf::Exact
            ),
            "{}"
        );
    }

    #[test]
    fn nobody_has_to_send_what_only_the_server_says() {
        let schema = "{required: [a, b], properties: {a: {readOnly: true}, b: {writeOnly: true}}}";
        assert!(check(schema, OneOf::Exact).starts_with(r#"{"required":["b"],"#));
    }

    #[test]
    fn one_of_may_be_loose() {
        assert_eq!(
            check("{oneOf: [{type: string}, {}]}", OneOf::Loose),
            r#"{"anyOf":[{"type":"string"},{}]}"#
        );
        assert_eq!(
            check("{oneOf: [{}], anyOf: [{type: string}]}", OneOf::Loose),
            r#"{"anyOf":[{"type":"string"}],"allOf":[{"anyOf":[{}]}]}"#
        );
    }
}

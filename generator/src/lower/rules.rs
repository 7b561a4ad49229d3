//! What a schema says that no type can: conditions on its members, which become sentences of the documentation.

use indexmap::IndexMap;
use serde_json::{Map, Value};

use super::docs::code;

/// The longest schema that is shown, in characters.
const LONGEST: usize = 160;

/// The keywords that a schema carries along, each as a sentence.
pub(super) fn sentences(extensions: &IndexMap<String, Value>) -> Vec<String> {
    if !extensions.keys().any(|it| it.starts_with("x-specwright-")) {
        return Vec::new();
    }
    let get = |keyword: &str| extensions.get(&format!("x-specwright-{keyword}"));
    let object = |keyword: &str| get(keyword).and_then(Value::as_object);
    let mut sentences = Vec::new();
    sentences.extend(get("not").map(|it| format!("Does not fit {}.", shown(it))));
    sentences.extend(object("if-then-else").into_iter().flat_map(branches));
    for keyword in ["dependent-required", "dependent-schemas", "dependencies"] {
        sentences.extend(object(keyword).into_iter().flatten().filter_map(dependency));
    }
    sentences.extend(get("property-names").and_then(keys));
    sentences.extend(others(get("unevaluated-properties"), "properties"));
    sentences.extend(get("prefix-items").and_then(Value::as_array).map(|it| order(it)));
    let counts = [get("min-contains"), get("max-contains")].map(|it| it.and_then(Value::as_u64));
    sentences.extend(get("contains").map(|it| contains(it, counts)));
    sentences.extend(others(get("unevaluated-items"), "items"));
    let text = |keyword: &str| get(keyword).and_then(Value::as_str);
    sentences.extend(text("content-encoding").map(|it| format!("Encoded as {}.", code(it))));
    sentences.extend(text("content-media-type").map(|it| format!("Holds {}.", code(it))));
    sentences.extend(get("content-schema").map(|it| format!("What it holds fits {}.", shown(it))));
    sentences
}

/// The schema as JSON, if that is short and all of it the document's own.
fn shown(schema: &Value) -> String {
    let text = schema.to_string();
    if text.chars().count() > LONGEST || text.contains("\"x-specwright-") {
        return "the schema in the document".to_owned();
    }
    code(&text)
}

fn branches(branches: &Map<String, Value>) -> Vec<String> {
    let Some(condition) = branches.get("if").map(shown) else { return Vec::new() };
    let then =
        branches.get("then").map(|it| format!("What fits {condition} also fits {}.", shown(it)));
    let other =
        branches.get("else").map(|it| format!("What does not fit {condition} fits {}.", shown(it)));
    then.into_iter().chain(other).collect()
}

/// What a property asks for: other properties, or a schema.
fn dependency((key, needs): (&String, &Value)) -> Option<String> {
    let key = code(key);
    match needs {
        Value::Array(names) => {
            let names: Vec<String> = names.iter().filter_map(Value::as_str).map(code).collect();
            (!names.is_empty()).then(|| format!("With {key} it has {}.", names.join(" and ")))
        }
        needs => Some(format!("With {key} it fits {}.", shown(needs))),
    }
}

fn keys(schema: &Value) -> Option<String> {
    let object = schema.as_object()?;
    let only =
        |key: &str| object.get(key).filter(|_| object.keys().all(|it| it == key || it == "type"));
    if let Some(values) = only("enum").and_then(Value::as_array) {
        let values: Vec<String> = values.iter().filter_map(Value::as_str).map(code).collect();
        return Some(format!("Each key is one of {}.", values.join(", ")));
    }
    if let Some(pattern) = only("pattern").and_then(Value::as_str) {
        return Some(format!("Each key matches {}.", code(pattern)));
    }
    // Keys are strings in any case.
    let says_something = object.keys().any(|it| it != "type");
    says_something.then(|| format!("Each key fits {}.", shown(schema)))
}

fn others(schema: Option<&Value>, what: &str) -> Option<String> {
    match schema? {
        Value::Bool(false) => Some(format!("Has no other {what}.")),
        schema @ Value::Object(object) if !object.is_empty() => {
            Some(format!("Other {what} fit {}.", shown(schema)))
        }
        _ => None,
    }
}

fn order(schemas: &[Value]) -> String {
    let schemas: Vec<String> = schemas.iter().map(shown).collect();
    format!("Its items fit, one after the other, {}.", schemas.join(", "))
}

fn contains(schema: &Value, [min, max]: [Option<u64>; 2]) -> String {
    let schema = shown(schema);
    match (min.unwrap_or(1), max) {
        (0, None) => format!("Any number of items fit {schema}."),
        (1, None) => format!("At least one item fits {schema}."),
        (min, None) => format!("At least {min} items fit {schema}."),
        (0, Some(max)) => format!("At most {max} of its items fit {schema}."),
        (min, Some(max)) => format!("{min} to {max} of its items fit {schema}."),
    }
}

#[cfg(test)]
mod tests {
    use crate::lower::check::check_docs;

    #[test]
    fn what_no_type_says_is_documentation() {
        insta::assert_snapshot!(check_docs("
X:
  type: object
  description: A thing.
  x-specwright-dependent-required: {a: [b, c]}
  x-specwright-dependent-schemas: {a: {required: [d]}}
  x-specwright-if-then-else: {if: {required: [a]}, then: {required: [b]}, else: {required: [c]}}
  x-specwright-not: {required: [x]}
  x-specwright-property-names: {type: string, pattern: '^[a-z]$'}
  x-specwright-unevaluated-properties: false
  properties:
    a: {type: array, uniqueItems: true, items: {type: string}, x-specwright-contains: {enum: [x]}, x-specwright-min-contains: 2}
    b: {type: object, additionalProperties: {type: string}, x-specwright-property-names: {enum: [k, l]}}
    c: {type: string, description: Text., x-specwright-content-media-type: text/html, x-specwright-not: {x-specwright-not: {}}}
    f: {type: array, items: {anyOf: [{type: string}, {type: integer}]}, x-specwright-prefix-items: [{type: string}, {type: integer}]}
    d: {type: object, description: One, deprecated: true, x-specwright-not: {required: [y]}, properties: {e: {type: string}}}
"), @r#"
X: A thing. Does not fit `{"required":["x"]}`. What fits `{"required":["a"]}` also fits `{"required":["b"]}`. What does not fit `{"required":["a"]}` fits `{"required":["c"]}`. With `a` it has `b` and `c`. With `a` it fits `{"required":["d"]}`. Each key matches `^[a-z]$`. Has no other properties.
a: No item twice. At least 2 items fit `{"enum":["x"]}`.
b: Each key is one of `k`, `l`.
c: Text. Does not fit the schema in the document. Holds `text/html`.
f: Its items fit, one after the other, `{"type":"string"}`, `{"type":"integer"}`.
d: One. [deprecated: ]
"#);
    }

    #[test]
    fn a_deprecated_type_says_so_once() {
        insta::assert_snapshot!(check_docs("X: {type: object, deprecated: true, description: Old, properties: {a: {type: string}}}"), @"
X: Old. Deprecated.
a:
");
        insta::assert_snapshot!(check_docs("X: {type: object, deprecated: true, description: Deprecated. Use Y, properties: {a: {type: string}}}"), @"
X: Deprecated. Use Y.
a:
");
    }
}

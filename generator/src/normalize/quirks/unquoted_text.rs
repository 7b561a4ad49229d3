//! Text that looks like a number, a truth value or null, written without quotes, is one to YAML.
//!
//! ```yaml
//! {info: {title: Acme, version: 1.0}}    # before
//! {info: {title: Acme, version: '1.0'}}    # after
//! {summary: 404, tags: [2024, pets]}    # before
//! {summary: '404', tags: ['2024', pets]}    # after
//! {type: object, required: [id, true]}    # before
//! {type: object, required: [id, 'true']}    # after
//! {type: [string, null]}    # before
//! {type: [string, 'null']}    # after
//! ```
//!
//! Seen in: documents written by hand (`version: 1.0`, and ports as defaults of a server's variable).

use serde_json::{Map, Value};

use crate::normalize::{Editor, Node, Pass};
use crate::shape::Kind;

pub(super) const PASS: Pass = Pass {
    id: "unquoted-text",
    about: "a number, truth value or null stands where OpenAPI has text",
    rewrite,
};

/// Where OpenAPI has text, or a list of texts.
const TEXTS: &[(Kind, &[&str])] = &[
    (Kind::Info, &["title", "version", "summary", "description"]),
    (Kind::Server, &["description"]),
    (Kind::Tag, &["name", "description"]),
    (Kind::PathItem, &["summary", "description"]),
    (Kind::Operation, &["summary", "description", "operationId", "tags"]),
    (Kind::Parameter, &["name", "description"]),
    (Kind::RequestBody, &["description"]),
    (Kind::Response, &["description"]),
    (Kind::Header, &["description"]),
    (Kind::Example, &["summary", "description"]),
    (Kind::Schema, &["title", "description", "pattern", "required"]),
];

/// The texts of a server's variable.
const VARIABLE: &[&str] = &["default", "enum", "description"];

fn rewrite(document: &mut Editor) {
    document.all(|node| {
        let kind = node.kind();
        for (_, keys) in TEXTS.iter().filter(|row| row.0 == kind) {
            if is_unquoted(node, keys) {
                quote(node.edit(), keys);
            }
        }
        match kind {
            Kind::Server => quote_variables(node),
            Kind::Schema => quote_null(node),
            _ => (),
        }
    });
}

/// The name of a type is text, and that of null looks like null.
fn quote_null(schema: &mut Node<'_>) {
    let is_unquoted = match schema.get("type") {
        Some(Value::Array(types)) => types.iter().any(Value::is_null),
        Some(ty) => ty.is_null(),
        None => false,
    };
    if is_unquoted {
        match schema.edit().get_mut("type") {
            Some(Value::Array(types)) => {
                types.iter_mut().filter(|it| it.is_null()).for_each(|it| *it = "null".into());
            }
            Some(ty) => *ty = "null".into(),
            None => (),
        }
    }
}

fn quote_variables(server: &mut Node<'_>) {
    let Some(variables) = server.get("variables").and_then(Value::as_object) else { return };
    let is_unquoted = |it: &Value| it.as_object().is_some_and(|it| is_unquoted(it, VARIABLE));
    if variables.values().any(is_unquoted) {
        let variables = server.edit().get_mut("variables").and_then(Value::as_object_mut);
        let variables = variables.into_iter().flat_map(Map::values_mut);
        variables.filter_map(Value::as_object_mut).for_each(|it| quote(it, VARIABLE));
    }
}

fn is_unquoted(object: &Map<String, Value>, keys: &[&str]) -> bool {
    object.iter().filter(|(key, _)| keys.contains(&key.as_str())).any(|(key, value)| match value {
        Value::Array(texts) => texts.iter().any(is_no_text),
        // `required: true` in a schema is a different mistake.
        value => key != "required" && is_no_text(value),
    })
}

fn is_no_text(value: &Value) -> bool {
    value.is_number() || value.is_boolean()
}

fn quote(object: &mut Map<String, Value>, keys: &[&str]) {
    let quoted = |value: &mut Value| {
        if is_no_text(value) {
            *value = Value::from(value.to_string());
        }
    };
    for key in keys {
        match object.get_mut(*key) {
            Some(Value::Array(texts)) => texts.iter_mut().for_each(quoted),
            Some(value) if *key != "required" => quoted(value),
            _ => (),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::normalize::check;

    #[test]
    fn quotes_what_is_text() {
        insta::assert_snapshot!(check(PASS, "
info: {title: 7, version: 1.5}
servers: [{url: 'http://x:{port}', variables: {port: {default: 80, enum: [80, 443]}}}]
paths: {/a: {get: {tags: [1], deprecated: true, responses: {200: {description: 200}}}}}
components: {schemas: {A: {required: true, enum: [1], default: 1, type: null, properties: {title: {title: 1, type: [string, null]}}}}}
"), @"
info:
  title: '7'
  version: '1.5'
servers:
- url: http://x:{port}
  variables:
    port:
      default: '80'
      enum:
      - '80'
      - '443'
paths:
  /a:
    get:
      tags:
      - '1'
      deprecated: true
      responses:
        '200':
          description: '200'
components:
  schemas:
    A:
      required: true
      enum:
      - 1
      default: 1
      type: 'null'
      properties:
        title:
          title: '1'
          type:
          - string
          - 'null'
");
    }
}

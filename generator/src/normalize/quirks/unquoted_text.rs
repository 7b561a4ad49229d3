//! Text that looks like a number or a truth value, written without quotes, is one to YAML.
//!
//! ```yaml
//! {info: {title: Acme, version: 1.0}}    # before
//! {info: {title: Acme, version: '1.0'}}    # after
//! {summary: 404, tags: [2024, pets]}    # before
//! {summary: '404', tags: ['2024', pets]}    # after
//! {type: object, required: [id, true]}    # before
//! {type: object, required: [id, 'true']}    # after
//! ```
//!
//! Seen in: documents written by hand (`version: 1.0`, and ports as defaults of a server's variable).

use serde_json::{Map, Value};

use crate::normalize::Pass;
use crate::shape::{Kind, visit_all};

pub(super) const PASS: Pass = Pass {
    id: "unquoted-text",
    about: "a number or truth value stands where OpenAPI has text",
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

fn rewrite(root: &mut Value) {
    visit_all(root, &mut |kind, object, _| {
        for (_, keys) in TEXTS.iter().filter(|row| row.0 == kind) {
            quote(object, keys);
        }
        let variables = object.get_mut("variables").and_then(Value::as_object_mut);
        if let Some(variables) = variables.filter(|_| kind == Kind::Server) {
            let variables = variables.values_mut().filter_map(Value::as_object_mut);
            variables.for_each(|it| quote(it, &["default", "enum", "description"]));
        }
    });
}

fn quote(object: &mut Map<String, Value>, keys: &[&str]) {
    for key in keys {
        match object.get_mut(*key) {
            Some(Value::Array(texts)) => texts.iter_mut().for_each(quote_one),
            // `required: true` in a schema is a different mistake.
            Some(value) if *key != "required" => quote_one(value),
            _ => (),
        }
    }
}

fn quote_one(value: &mut Value) {
    if value.is_number() || value.is_boolean() {
        *value = Value::from(value.to_string());
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
components: {schemas: {A: {required: true, enum: [1], default: 1, properties: {title: {title: 1}}}}}
"), @r"
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
      properties:
        title:
          title: '1'
");
    }
}

//! Properties by pattern are a map of the patterns' schemas.
//!
//! ```yaml
//! {type: object, patternProperties: {'^x-': {type: string}}}    # before
//! {type: object, x-specwright-pattern-properties: {'^x-': {type: string}}, additionalProperties: {type: string}}    # after
//! {patternProperties: {'^a': {type: string}}, additionalProperties: {type: integer}}    # before
//! {x-specwright-pattern-properties: {'^a': {type: string}}, additionalProperties: {anyOf: [{type: integer}, {type: string}]}}    # after
//! ```
//!
//! Seen in: documents generated from JSON Schema. What the keys look like is not checked; the extension keeps it.

use serde_json::{Value, json};

use crate::normalize::{Editor, Pass, put};
use crate::shape::Kind;

pub(super) const PASS: Pass = Pass {
    id: "pattern-properties",
    about: "properties by pattern are a map of the patterns' schemas",
    rewrite,
};

/// What lowering reads to say what the keys look like.
const CARRIER: &str = "x-specwright-pattern-properties";

fn rewrite(document: &mut Editor) {
    document.each(Kind::Schema, &["patternProperties"], |schema| {
        let at = schema.keys().position(|it| it == "patternProperties");
        let (Some(at), Some(Value::Object(patterns))) = (at, schema.get("patternProperties"))
        else {
            return;
        };
        let mut schemas: Vec<Value> = Vec::new();
        let others = schema.get("additionalProperties").filter(|it| it.is_object());
        for value in others.into_iter().chain(patterns.values()) {
            if !schemas.contains(value) {
                schemas.push(value.clone());
            }
        }
        let schema = schema.edit();
        let patterns = schema.shift_remove("patternProperties").unwrap_or_default();
        let values = match schemas.len() {
            0 => return,
            1 => schemas.swap_remove(0),
            _ => json!({"anyOf": schemas}),
        };
        put(schema, at, CARRIER, patterns);
        if schema.contains_key("additionalProperties") {
            schema.insert("additionalProperties".to_owned(), values);
        } else {
            put(schema, at + 1, "additionalProperties", values);
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::normalize::check;

    #[test]
    fn equal_schemas_fold() {
        insta::assert_snapshot!(check(PASS, "
components:
  schemas:
    A: {patternProperties: {'^a': {type: string}, '^b': {type: string}}, additionalProperties: false}
    B: {patternProperties: {'^a': {type: string}}, additionalProperties: {}}
    C: {patternProperties: {}}
"), @r"
components:
  schemas:
    A:
      x-specwright-pattern-properties:
        ^a:
          type: string
        ^b:
          type: string
      additionalProperties:
        type: string
    B:
      x-specwright-pattern-properties:
        ^a:
          type: string
      additionalProperties:
        anyOf:
        - {}
        - type: string
    C: {}
");
    }
}

//! 3.1 has `true` for the schema of anything and `false` for the schema of nothing.
//!
//! ```yaml
//! {properties: {a: true, b: false}}    # before
//! {properties: {a: {}, b: {not: {}}}}    # after
//! ```
//!
//! Seen in: documents generated from JSON Schema. `additionalProperties` may be a boolean in 3.0 too.

use serde_json::{Value, json};

use crate::normalize::{Editor, Pass};
use crate::shape::{Arity, Kind, rows_under};

pub(super) const PASS: Pass =
    Pass { id: "boolean-schemas", about: "`true` and `false` stand for schemas", rewrite };

fn rewrite(document: &mut Editor) {
    document.all(|node| {
        let kind = node.kind();
        let rows = node.iter().flat_map(|(key, value)| {
            let rows = rows_under(kind, key).filter(|row| row.3 == Kind::Schema);
            rows.filter(move |row| has_boolean(key, row.2, value))
        });
        for (_, key, arity, _) in rows.collect::<Vec<_>>() {
            match (*arity, node.edit().get_mut(*key)) {
                (Arity::One, Some(value)) => spell_out(value),
                (Arity::List, Some(Value::Array(list))) => list.iter_mut().for_each(spell_out),
                (Arity::Map, Some(Value::Object(map))) => map.values_mut().for_each(spell_out),
                _ => (),
            }
        }
    });
}

fn has_boolean(key: &str, arity: Arity, value: &Value) -> bool {
    match (arity, value) {
        (Arity::One, value) => value.is_boolean() && !key.ends_with("Properties"),
        (Arity::List, Value::Array(list)) => list.iter().any(Value::is_boolean),
        (Arity::Map, Value::Object(map)) => map.values().any(Value::is_boolean),
        _ => false,
    }
}

fn spell_out(schema: &mut Value) {
    match schema {
        Value::Bool(true) => *schema = json!({}),
        Value::Bool(false) => *schema = json!({"not": {}}),
        _ => (),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::normalize::check;

    #[test]
    fn everywhere_but_in_additional_properties() {
        insta::assert_snapshot!(check(PASS, "
components:
  schemas:
    A: true
    B: {properties: {properties: true}, items: false, oneOf: [true, {type: string}], additionalProperties: false}
    C: {nullable: true, default: true}
  requestBodies: {R: {content: {a/b: {schema: true}}}}
"), @r"
components:
  schemas:
    A: {}
    B:
      properties:
        properties: {}
      items:
        not: {}
      oneOf:
      - {}
      - type: string
      additionalProperties: false
    C:
      nullable: true
      default: true
  requestBodies:
    R:
      content:
        a/b:
          schema: {}
");
    }
}

//! 3.1 has `true` for the schema of anything and `false` for the schema of nothing.
//!
//! ```yaml
//! {properties: {a: true, b: false}}    # before
//! {properties: {a: {}, b: {not: {}}}}    # after
//! ```
//!
//! Seen in: documents generated from JSON Schema. `additionalProperties` may be a boolean in 3.0 too.

use serde_json::{Value, json};

use crate::normalize::Pass;
use crate::shape::{Arity, Kind, SHAPE, visit_all};

pub(super) const PASS: Pass =
    Pass { id: "boolean-schemas", about: "`true` and `false` stand for schemas", rewrite };

fn rewrite(root: &mut Value) {
    visit_all(root, &mut |kind, object, _| {
        for (_, key, arity, _) in SHAPE.iter().filter(|row| row.0 == kind && row.3 == Kind::Schema)
        {
            match object.get_mut(*key) {
                Some(value) if *arity == Arity::One && !key.ends_with("Properties") => {
                    spell_out(value)
                }
                Some(Value::Array(list)) if *arity == Arity::List => {
                    list.iter_mut().for_each(spell_out)
                }
                Some(Value::Object(map)) if *arity == Arity::Map => {
                    map.values_mut().for_each(spell_out)
                }
                _ => (),
            }
        }
    });
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

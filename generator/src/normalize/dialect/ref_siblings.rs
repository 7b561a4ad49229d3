//! 3.1 lets keywords stand beside a schema's `$ref`; in 3.0 they would be ignored.
//!
//! ```yaml
//! {$ref: '#/components/schemas/A', description: The owner, default: me}    # before
//! {allOf: [{$ref: '#/components/schemas/A'}], description: The owner, default: me}    # after
//! ```
//!
//! Seen in: Together (128 times), ElevenLabs (596), and documents that say 3.0.

use serde_json::{Value, json};

use crate::normalize::{Editor, Pass, put};
use crate::shape::Kind;

pub(super) const PASS: Pass =
    Pass { id: "ref-siblings", about: "keywords stand beside a `$ref`", rewrite };

fn rewrite(document: &mut Editor) {
    document.each(Kind::Schema, &["$ref"], |schema| {
        if schema.len() < 2 || !schema.get("$ref").is_some_and(Value::is_string) {
            return;
        }
        let schema = schema.edit();
        let at = schema.keys().position(|it| it == "$ref").unwrap_or(0);
        let Some(reference) = schema.shift_remove("$ref") else { return };
        let reference = json!({"$ref": reference});
        match schema.get_mut("allOf").and_then(Value::as_array_mut) {
            Some(all) => all.insert(0, reference),
            None => put(schema, at, "allOf", json!([reference])),
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::normalize::check;

    #[test]
    fn a_lone_reference_stays() {
        insta::assert_snapshot!(check(PASS, "
components:
  schemas:
    A: {$ref: '#/components/schemas/B'}
    B: {description: b, $ref: '#/components/schemas/C'}
    C: {$ref: '#/components/schemas/D', allOf: [{type: object}]}
    D: {properties: {$ref: {type: string}, x: {}}}
    E: {allOf: null, $ref: '#/components/schemas/D'}
  responses:
    R: {$ref: '#/components/responses/S', description: not a schema}
"), @"
        components:
          schemas:
            A:
              $ref: '#/components/schemas/B'
            B:
              description: b
              allOf:
              - $ref: '#/components/schemas/C'
            C:
              allOf:
              - $ref: '#/components/schemas/D'
              - type: object
            D:
              properties:
                $ref:
                  type: string
                x: {}
            E:
              allOf:
              - $ref: '#/components/schemas/D'
          responses:
            R:
              $ref: '#/components/responses/S'
              description: not a schema
        ");
    }
}

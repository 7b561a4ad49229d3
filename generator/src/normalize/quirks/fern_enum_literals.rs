//! Fern's docs export writes each enum member as the literal node of its own AST.
//!
//! ```yaml
//! {type: string, enum: [{type: stringLiteral, value: new}, {value: stored}, old]}    # before
//! {type: string, enum: [new, stored, old]}    # after
//! {type: string, enum: [{type: booleanLiteral, value: true}]}    # before
//! {type: boolean, enum: [true]}    # after
//! ```
//!
//! Seen in: ElevenLabs (`PostWorkspaceSecretRequest.type`), OpenRouter (a boolean literal in a `type: string`).

use serde_json::{Map, Value};

use crate::normalize::Pass;
use crate::shape::{Kind, visit};

pub(super) const PASS: Pass = Pass {
    id: "fern-enum-literals",
    about: "enum members are written as nodes of Fern's own syntax tree",
    rewrite,
};

fn rewrite(root: &mut Value) {
    visit(root, Kind::Schema, &mut |schema, _| {
        let Some(members) = schema.get_mut("enum").and_then(Value::as_array_mut) else { return };
        let mut has_unwrapped = false;
        for member in members.iter_mut() {
            if let Some(value) = member.as_object_mut().and_then(literal) {
                *member = value;
                has_unwrapped = true;
            }
        }
        // The export says `string` whatever the literal is.
        let is_boolean = !members.is_empty() && members.iter().all(Value::is_boolean);
        if has_unwrapped && is_boolean {
            schema.insert("type".to_owned(), Value::from("boolean"));
        }
    });
}

fn literal(node: &mut Map<String, Value>) -> Option<Value> {
    let is_literal = node.iter().all(|(key, value)| match key.as_str() {
        "type" => value.as_str().is_some_and(|it| it.ends_with("Literal")),
        key => key == "value",
    });
    if is_literal { node.get_mut("value").map(Value::take) } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::normalize::check;

    #[test]
    fn unwraps_literals_and_keeps_other_members() {
        insta::assert_snapshot!(check(PASS, "
components:
  schemas:
    A: {type: string, enum: [{type: stringLiteral, value: new}, {value: ''}, old]}
    B: {type: string, enum: [{type: booleanLiteral, value: true}]}
    C: {enum: [{type: circle, value: 1}, {kind: x}]}
    D: {properties: {enum: {type: boolean}, value: {enum: [{value: '9:16'}]}}}
"), @r"
components:
  schemas:
    A:
      type: string
      enum:
      - new
      - ''
      - old
    B:
      type: boolean
      enum:
      - true
    C:
      enum:
      - type: circle
        value: 1
      - kind: x
    D:
      properties:
        enum:
          type: boolean
        value:
          enum:
          - 9:16
");
    }
}

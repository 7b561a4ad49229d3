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

use serde_json::Value;

use crate::normalize::{Editor, Pass};
use crate::shape::Kind;

pub(super) const PASS: Pass = Pass {
    id: "fern-enum-literals",
    about: "enum members are written as nodes of Fern's own syntax tree",
    rewrite,
};

fn rewrite(document: &mut Editor) {
    document.each(Kind::Schema, &["enum"], |schema| {
        let Some(members) = schema.get("enum").and_then(Value::as_array) else { return };
        if !members.iter().any(|it| literal(it).is_some()) {
            return;
        }
        let unwrapped = |it: &Value| literal(it).unwrap_or(it).clone();
        let members: Vec<Value> = members.iter().map(unwrapped).collect();
        // The export says `string` whatever the literal is.
        let is_boolean = !members.is_empty() && members.iter().all(Value::is_boolean);
        let schema = schema.edit();
        schema.insert("enum".to_owned(), Value::Array(members));
        if is_boolean {
            schema.insert("type".to_owned(), Value::from("boolean"));
        }
    });
}

fn literal(member: &Value) -> Option<&Value> {
    let node = member.as_object()?;
    let is_literal = node.iter().all(|(key, value)| match key.as_str() {
        "type" => value.as_str().is_some_and(|it| it.ends_with("Literal")),
        key => key == "value",
    });
    if is_literal { node.get("value") } else { None }
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

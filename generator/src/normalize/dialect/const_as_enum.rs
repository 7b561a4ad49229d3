//! A `const` is an enum with one member; its type is the value's.
//!
//! ```yaml
//! {description: always secret, const: secret}    # before
//! {description: always secret, type: string, enum: [secret]}    # after
//! {type: number, const: 1}    # before
//! {type: number, enum: [1]}    # after
//! ```
//!
//! Seen in: Together (`SecretResponseItem.object`, without a type), FastAPI (tags of unions).

use serde_json::Value;

use crate::normalize::{Editor, Pass, put};
use crate::shape::Kind;

/// The value of a `const` that is no member of the `enum` beside it: carried to the stage that reports it.
pub(crate) const CONST_OUTSIDE_ENUM: &str = "x-specwright-const-outside-enum";

pub(super) const PASS: Pass =
    Pass { id: "const-as-enum", about: "a `const` is an enum with one member", rewrite };

fn rewrite(document: &mut Editor) {
    document.each(Kind::Schema, &["const"], |schema| {
        let Some(value) = schema.get("const").cloned() else { return };
        let ty = match &value {
            Value::String(_) => Some("string"),
            Value::Bool(_) => Some("boolean"),
            Value::Number(it) if it.is_i64() || it.is_u64() => Some("integer"),
            Value::Number(_) => Some("number"),
            // `null-branch` and `null-member` understand the value itself.
            Value::Null | Value::Array(_) | Value::Object(_) => None,
        };
        let schema = schema.edit();
        let at = schema.keys().position(|it| it == "const").unwrap_or(0);
        schema.shift_remove("const");
        let at = at.min(schema.len());
        let members = Value::Array(vec![value.clone()]);
        if let Some(all) = schema.get("enum") {
            let is_outside = all.as_array().is_some_and(|all| !all.contains(&value));
            schema.insert("enum".to_owned(), members);
            if is_outside {
                schema.insert(CONST_OUTSIDE_ENUM.to_owned(), value);
            }
        } else {
            put(schema, at, "enum", members);
        }
        if let Some(ty) = ty.filter(|_| !schema.contains_key("type")) {
            put(schema, at, "type", Value::from(ty));
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::normalize::check;

    #[test]
    fn the_type_is_the_values() {
        insta::assert_snapshot!(check(PASS, "
components:
  schemas:
    A: {const: secret, description: always}
    B: {const: 1}
    C: {const: 1.5}
    D: {const: true}
    E: {const: null}
    F: {type: string, enum: [a, b], const: a}
    G: {properties: {const: {const: x}}}
"), @r"
components:
  schemas:
    A:
      type: string
      enum:
      - secret
      description: always
    B:
      type: integer
      enum:
      - 1
    C:
      type: number
      enum:
      - 1.5
    D:
      type: boolean
      enum:
      - true
    E:
      enum:
      - null
    F:
      type: string
      enum:
      - a
    G:
      properties:
        const:
          type: string
          enum:
          - x
");
    }
}

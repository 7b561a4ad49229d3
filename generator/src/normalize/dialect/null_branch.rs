//! A union with null is the rest of the union, nullable.
//!
//! ```yaml
//! {anyOf: [{type: string, maxLength: 5}, {type: 'null'}], title: Name}    # before
//! {type: string, maxLength: 5, title: Name, nullable: true}    # after
//! {oneOf: [{$ref: '#/components/schemas/A'}, {type: 'null'}]}    # before
//! {allOf: [{$ref: '#/components/schemas/A'}], nullable: true}    # after
//! {anyOf: [{type: string}, {type: integer}, {type: 'null'}]}    # before
//! {anyOf: [{type: string}, {type: integer}], nullable: true}    # after
//! ```
//!
//! Seen in: Prime Intellect (FastAPI writes each optional field so), ElevenLabs (2,827 times).

use serde_json::{Map, Value, json};

use crate::normalize::{Editor, Pass, put};
use crate::shape::Kind;

pub(super) const PASS: Pass = Pass {
    id: "null-branch",
    about: "a union with null is the rest of the union, nullable",
    rewrite,
};

fn rewrite(document: &mut Editor) {
    document.each(Kind::Schema, &["anyOf", "oneOf"], |schema| {
        for key in ["anyOf", "oneOf"] {
            if !schema.get(key).and_then(Value::as_array).is_some_and(|it| it.iter().any(is_null)) {
                continue;
            }
            let schema = schema.edit();
            let Some(arms) = schema.get_mut(key).and_then(Value::as_array_mut) else { continue };
            arms.retain(|it| !is_null(it));
            if arms.len() <= 1 {
                let arm = arms.pop();
                unwrap(schema, key, arm);
            }
            schema.insert("nullable".to_owned(), Value::Bool(true));
        }
    });
}

fn is_null(schema: &Value) -> bool {
    let Some(schema) = schema.as_object() else { return false };
    match (schema.get("type"), schema.get("enum")) {
        (Some(Value::Array(types)), _) => matches!(&types[..], [it] if it == "null"),
        (Some(ty), _) => ty == "null",
        (None, Some(Value::Array(members))) => {
            matches!(&members[..], [it] if it.is_null() || it == "null")
        }
        (None, _) => false,
    }
}

/// Puts the only arm that is left in the place of the union.
fn unwrap(schema: &mut Map<String, Value>, key: &str, arm: Option<Value>) {
    let at = schema.keys().position(|it| it == key).unwrap_or(0);
    schema.shift_remove(key);
    match arm {
        None => drop(schema.insert("x-specwright-null".to_owned(), Value::Bool(true))),
        Some(Value::Object(arm)) if !arm.contains_key("$ref") && fits(schema, &arm) => {
            for (index, (key, value)) in arm
                .into_iter()
                .filter(|(key, _)| !schema.contains_key(key))
                .enumerate()
                .collect::<Vec<_>>()
            {
                put(schema, at + index, key, value);
            }
        }
        Some(arm) => match schema.get_mut("allOf").and_then(Value::as_array_mut) {
            Some(all) => all.push(arm),
            None => put(schema, at, "allOf", json!([arm])),
        },
    }
}

/// Whether the two say nothing different but in words about them, where the outer ones are nearer to the reader.
fn fits(schema: &Map<String, Value>, arm: &Map<String, Value>) -> bool {
    const WORDS: [&str; 6] =
        ["title", "description", "default", "example", "examples", "deprecated"];
    arm.iter().all(|(key, value)| {
        WORDS.contains(&key.as_str())
            || key.starts_with("x-")
            || schema.get(key).is_none_or(|it| it == value)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::normalize::check;

    #[test]
    fn one_arm_takes_the_place_of_the_union() {
        insta::assert_snapshot!(check(PASS, "
components:
  schemas:
    A: {anyOf: [{type: string, title: inner}, {type: 'null'}], title: outer}
    B: {title: B, oneOf: [{$ref: '#/x'}, {type: 'null'}]}
    C: {allOf: [{$ref: '#/y'}], anyOf: [{$ref: '#/x'}, {type: 'null'}]}
    D: {type: object, anyOf: [{type: array}, {type: ['null']}]}
    E: {anyOf: [{type: 'null'}]}
"), @"
        components:
          schemas:
            A:
              type: string
              title: outer
              nullable: true
            B:
              title: B
              allOf:
              - $ref: '#/x'
              nullable: true
            C:
              allOf:
              - $ref: '#/y'
              - $ref: '#/x'
              nullable: true
            D:
              type: object
              allOf:
              - type: array
              nullable: true
            E:
              x-specwright-null: true
              nullable: true
        ");
    }

    #[test]
    fn more_arms_stay_a_union() {
        insta::assert_snapshot!(check(PASS, "
components:
  schemas:
    A: {anyOf: [{type: string}, {enum: [null]}, {$ref: '#/x'}], discriminator: {propertyName: k}}
    B: {oneOf: [{type: string}, {type: integer}]}
    C: {items: {anyOf: [{anyOf: [{type: string}, {type: 'null'}]}, {type: 'null'}]}}
"), @r"
components:
  schemas:
    A:
      anyOf:
      - type: string
      - $ref: '#/x'
      discriminator:
        propertyName: k
      nullable: true
    B:
      oneOf:
      - type: string
      - type: integer
    C:
      items:
        type: string
        nullable: true
");
    }
}

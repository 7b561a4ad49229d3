//! 3.1 allows a list of types: null makes the schema nullable, several others make it a union.
//!
//! ```yaml
//! {type: [string, 'null'], maxLength: 5}    # before
//! {type: string, maxLength: 5, nullable: true}    # after
//! {type: [string, integer], maxLength: 5, minimum: 1, title: Id}    # before
//! {anyOf: [{type: string, maxLength: 5}, {type: integer, minimum: 1}], title: Id}    # after
//! {type: 'null'}    # before
//! {nullable: true, x-specwright-null: true}    # after
//! ```
//!
//! Seen in: ElevenLabs' docs pages (3,563 times), Discord (1,816), Resend.

use serde_json::{Map, Value};

use crate::normalize::{Editor, Pass, put};
use crate::shape::Kind;

pub(super) const PASS: Pass = Pass {
    id: "type-list",
    about: "a list of types is a union, and null in it makes it nullable",
    rewrite,
};

fn rewrite(document: &mut Editor) {
    document.each(Kind::Schema, &["type"], |schema| {
        let mut types = match schema.get("type") {
            Some(Value::Array(types)) => types.clone(),
            Some(Value::String(ty)) if ty == "null" => vec![Value::from("null")],
            _ => return,
        };
        let n_types = types.len();
        types.retain(|it| it != "null");
        let is_nullable = types.len() < n_types;
        let schema = schema.edit();
        match types.len() {
            0 => {
                schema.shift_remove("type");
                if is_nullable {
                    schema.insert("x-specwright-null".to_owned(), Value::Bool(true));
                }
            }
            1 => drop(schema.insert("type".to_owned(), types.swap_remove(0))),
            _ => split(schema, &types),
        }
        if is_nullable {
            schema.insert("nullable".to_owned(), Value::Bool(true));
        }
    });
}

/// Makes a union of the types; each takes the keywords that are about it.
fn split(schema: &mut Map<String, Value>, types: &[Value]) {
    let at = schema.keys().position(|it| it == "type").unwrap_or(0);
    schema.shift_remove("type");
    if ["anyOf", "oneOf", "allOf", "$ref"].iter().any(|it| schema.contains_key(*it)) {
        // The arms say more than the list does.
        return;
    }
    let arms = types.iter().map(|ty| {
        let mut arm = Map::new();
        arm.insert("type".to_owned(), ty.clone());
        for (key, value) in schema.iter() {
            arm.extend(
                part_for(ty.as_str().unwrap_or_default(), key, value).map(|it| (key.clone(), it)),
            );
        }
        Value::Object(arm)
    });
    let arms = Value::Array(arms.collect());
    schema.retain(|key, _| {
        !TYPED.iter().any(|(_, keywords)| keywords.contains(&key.as_str())) && !is_shared(key)
    });
    put(schema, at, "anyOf", arms);
}

/// Which keywords are about which type.
const TYPED: [(&[&str], &[&str]); 4] = [
    (&["string"], &["minLength", "maxLength", "pattern", "contentEncoding", "contentMediaType"]),
    (
        &["number", "integer"],
        &["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
    ),
    (&["array"], &["items", "prefixItems", "minItems", "maxItems", "uniqueItems", "contains"]),
    (
        &["object"],
        &[
            "properties",
            "required",
            "additionalProperties",
            "patternProperties",
            "minProperties",
            "maxProperties",
            "propertyNames",
        ],
    ),
];

/// Keywords of several types, which go where they fit.
fn is_shared(key: &str) -> bool {
    matches!(key, "enum" | "format")
}

/// What a keyword says about one of the types.
fn part_for(ty: &str, key: &str, value: &Value) -> Option<Value> {
    let fits = |member: &Value| match ty {
        "string" => member.is_string(),
        "integer" => member.is_i64() || member.is_u64(),
        "number" => member.is_number(),
        "boolean" => member.is_boolean(),
        "array" => member.is_array(),
        "object" => member.is_object(),
        _ => false,
    };
    match (key, value) {
        ("enum", Value::Array(members)) => {
            let members: Vec<Value> = members.iter().filter(|it| fits(it)).cloned().collect();
            (!members.is_empty()).then_some(Value::Array(members))
        }
        ("format", format) => {
            let is_numeric =
                matches!(format.as_str(), Some("int32" | "int64" | "float" | "double"));
            let is_fitting =
                if is_numeric { matches!(ty, "integer" | "number") } else { ty == "string" };
            is_fitting.then(|| format.clone())
        }
        (key, value) => {
            let owners = TYPED.iter().filter(|(_, keywords)| keywords.contains(&key));
            owners.flat_map(|(types, _)| types.iter()).any(|it| *it == ty).then(|| value.clone())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::normalize::check;

    #[test]
    fn null_makes_nullable() {
        insta::assert_snapshot!(check(PASS, "
components:
  schemas:
    A: {type: [string, 'null'], title: A}
    B: {type: ['null']}
    C: {type: [array], items: {type: [integer, 'null']}}
    D: {properties: {type: {type: string}}}
"), @"
components:
  schemas:
    A:
      type: string
      title: A
      nullable: true
    B:
      x-specwright-null: true
      nullable: true
    C:
      type: array
      items:
        type: integer
        nullable: true
    D:
      properties:
        type:
          type: string
");
    }

    #[test]
    fn several_make_a_union() {
        insta::assert_snapshot!(check(PASS, "
components:
  schemas:
    A: {description: d, type: [string, integer, 'null'], maxLength: 5, minimum: 1, format: int64, enum: [a, 1, null]}
    B: {type: [object, array], properties: {x: {}}, items: {}, x-note: n}
    C: {type: [string, array], oneOf: [{type: string}, {type: array}]}
"), @r"
components:
  schemas:
    A:
      description: d
      anyOf:
      - type: string
        maxLength: 5
        enum:
        - a
      - type: integer
        minimum: 1
        format: int64
        enum:
        - 1
      nullable: true
    B:
      anyOf:
      - type: object
        properties:
          x: {}
      - type: array
        items: {}
      x-note: n
    C:
      oneOf:
      - type: string
      - type: array
");
    }
}

//! What 3.1 and 3.2 say and 3.0 cannot travels as an extension, which the typed document keeps and lowering reads.
//!
//! ```yaml
//! {type: array, prefixItems: [{type: string}], items: {not: {}}}    # before
//! {type: array, x-specwright-prefix-items: [{type: string}], items: {not: {}}}    # after
//! {if: {required: [a]}, then: {required: [b]}, title: T}    # before
//! {title: T, x-specwright-if-then-else: {if: {required: [a]}, then: {required: [b]}}}    # after
//! {type: string, not: {enum: [a]}}    # before
//! {type: string, x-specwright-not: {enum: [a]}}    # after
//! ```
//!
//! Seen in: ElevenLabs (`propertyNames`), OpenAI (`webhooks`, `$recursiveAnchor`), documents made from JSON Schema.
//! A schema that is only `{not: {}}`, which nothing fits, stays: 3.0 can say that.

use serde_json::{Map, Value, json};

use crate::normalize::{Editor, Node, Pass, put};
use crate::shape::{CARRIED, Carried, Kind};

pub(super) const PASS: Pass = Pass {
    id: "carried-keywords",
    about: "keywords that 3.0 does not have travel as extensions",
    rewrite,
};

/// The three keywords that only mean something together.
const BRANCHES: [&str; 3] = ["if", "then", "else"];

fn rewrite(document: &mut Editor) {
    document.each(Kind::Schema, &BRANCHES, carry_branches);
    let mut kinds: Vec<Kind> = CARRIED.iter().map(|row| row.kind).collect();
    kinds.dedup();
    for kind in kinds {
        let rows = || CARRIED.iter().filter(|row| row.kind == kind && !row.keyword.is_empty());
        let keywords: Vec<&str> = rows().map(|row| row.keyword).collect();
        document.each(kind, &keywords, |node| rows().for_each(|row| carry(node, row)));
    }
}

fn carry(node: &mut Node<'_>, row: &Carried) {
    let Some(at) = node.keys().position(|it| it == row.keyword) else { return };
    if row.keyword == "not" && is_nothing(node) {
        return;
    }
    let object = node.edit();
    if let Some(value) = object.shift_remove(row.keyword) {
        put(object, at, row.carrier, value);
    }
}

/// `{not: {}}`, which is how 3.0 spells the schema `false`.
fn is_nothing(schema: &Map<String, Value>) -> bool {
    schema.get("not") == Some(&json!({}))
}

fn carry_branches(schema: &mut Node<'_>) {
    let mut branches = Map::new();
    for key in BRANCHES {
        if let Some(value) = schema.get(key).filter(|it| it.is_object()) {
            branches.insert(key.to_owned(), value.clone());
        }
    }
    // `then` and `else` without `if` mean nothing, and neither does `if` alone.
    if branches.is_empty() {
        return;
    }
    let schema = schema.edit();
    for key in branches.keys() {
        schema.shift_remove(key);
    }
    if branches.len() > 1 && branches.contains_key("if") {
        schema.insert("x-specwright-if-then-else".to_owned(), Value::Object(branches));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::normalize::check;

    #[test]
    fn schemas_keep_what_they_say() {
        insta::assert_snapshot!(check(PASS, "
components:
  schemas:
    A: {type: object, dependentRequired: {a: [b]}, propertyNames: {maxLength: 3}, unevaluatedProperties: false}
    B: {properties: {not: {not: {}}, if: {if: {}}, prefixItems: {type: string}}}
    C: {then: {}}
  examples: {E: {value: {prefixItems: []}}}
"), @r"
components:
  schemas:
    A:
      type: object
      x-specwright-dependent-required:
        a:
        - b
      x-specwright-property-names:
        maxLength: 3
      x-specwright-unevaluated-properties: false
    B:
      properties:
        not:
          not: {}
        if: {}
        prefixItems:
          type: string
    C: {}
  examples:
    E:
      value:
        prefixItems: []
");
    }

    #[test]
    fn other_objects_do_too() {
        insta::assert_snapshot!(check(PASS, "
webhooks: {w: {post: {responses: {}}}}
paths: {/a: {get: {responses: {200: {content: {application/jsonl: {itemSchema: {type: string}}}}}}}}
"), @r"
x-specwright-webhooks:
  w:
    post:
      responses: {}
paths:
  /a:
    get:
      responses:
        '200':
          content:
            application/jsonl:
              x-specwright-item-schema:
                type: string
");
    }
}

//! A tuple, which 3.0 does not have, is a list of one of its items' schemas, marked if it is nothing but the tuple.
//!
//! ```yaml
//! {type: array, prefixItems: [{type: string}, {type: integer}], minItems: 2, maxItems: 2}    # before
//! {type: array, items: {oneOf: [{type: string}, {type: integer}], x-specwright-tuple: true}}    # after
//! {type: array, prefixItems: [{type: string}], items: {type: integer}}    # before
//! {type: array, x-specwright-prefix-items: [{type: string}], items: {anyOf: [{type: string}, {type: integer}]}}    # after
//! {type: array, prefixItems: [{type: string}, {type: string}]}    # before
//! {type: array, items: {type: string}}    # after
//! ```
//!
//! Seen in: ElevenLabs, and documents made from Python's tuples. Whether the items of a list stand in the right order is
//! not checked: what is said of it stays, for the documentation.

use serde_json::{Map, Value, json};

use crate::normalize::{Editor, Pass, put};
use crate::shape::Kind;

pub(super) const PASS: Pass =
    Pass { id: "tuples", about: "a tuple is a list of one of its items' schemas", rewrite };

/// The most items of a tuple that Rust's traits are implemented for.
const MAX_ITEMS: usize = 12;

fn rewrite(document: &mut Editor) {
    document.each(Kind::Schema, &["prefixItems"], |schema| {
        let at = schema.keys().position(|it| it == "prefixItems");
        let (Some(at), Some(Value::Array(items))) = (at, schema.get("prefixItems")) else { return };
        let items = items.clone();
        let rest = schema.get("items").filter(|it| it.is_object()).cloned();
        let is_tuple = is_tuple(schema, items.len());
        let schema = schema.edit();
        let order = schema.shift_remove("prefixItems");
        if items.is_empty() {
            return;
        }
        schema.shift_remove("items");
        let of_all = if is_tuple {
            schema.shift_remove("minItems");
            schema.shift_remove("maxItems");
            json!({"oneOf": items, "x-specwright-tuple": true})
        } else {
            one_of(items.into_iter().chain(rest.filter(|it| !is_nothing(it))))
        };
        let is_mixed = of_all.get("anyOf").is_some();
        put(schema, at, "items", of_all);
        if let Some(order) = order.filter(|_| is_mixed) {
            put(schema, at, "x-specwright-prefix-items", order);
        }
    });
}

/// Whether a list has as many items as there are schemas for, no more and no less.
fn is_tuple(schema: &Map<String, Value>, n_items: usize) -> bool {
    let count =
        |key: &str| schema.get(key).and_then(Value::as_u64).and_then(|it| usize::try_from(it).ok());
    let is_closed = ["items", "unevaluatedItems"]
        .iter()
        .filter_map(|it| schema.get(*it))
        .any(|it| is_nothing(it) || *it == Value::Bool(false));
    let has_no_more = is_closed || count("maxItems") == Some(n_items);
    has_no_more && count("minItems") == Some(n_items) && n_items <= MAX_ITEMS
}

/// `{not: {}}`, which no value fits.
fn is_nothing(schema: &Value) -> bool {
    *schema == json!({"not": {}})
}

fn one_of(schemas: impl Iterator<Item = Value>) -> Value {
    let mut arms: Vec<Value> = Vec::new();
    for schema in schemas {
        if !arms.contains(&schema) {
            arms.push(schema);
        }
    }
    if arms.len() == 1 { arms.swap_remove(0) } else { json!({"anyOf": arms}) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::normalize::check;

    #[test]
    fn closed_and_open_tuples() {
        insta::assert_snapshot!(check(PASS, "
components:
  schemas:
    A: {type: array, prefixItems: [{type: string}], items: {not: {}}, minItems: 1, title: A}
    B: {prefixItems: [{type: string}, {type: string}], items: {type: boolean}, maxItems: 5}
    C: {prefixItems: [{type: string}], items: {not: {}}}
    D: {prefixItems: []}
    E: {prefixItems: 7}
"), @"
components:
  schemas:
    A:
      type: array
      items:
        oneOf:
        - type: string
        x-specwright-tuple: true
      title: A
    B:
      x-specwright-prefix-items:
      - type: string
      - type: string
      items:
        anyOf:
        - type: string
        - type: boolean
      maxItems: 5
    C:
      items:
        type: string
    D: {}
    E:
      prefixItems: 7
");
    }
}

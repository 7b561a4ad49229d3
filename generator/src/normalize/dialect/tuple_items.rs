//! JSON Schema before 2020 wrote the schemas of a tuple as a list of `items`, and the rest as `additionalItems`.
//!
//! ```yaml
//! {type: array, items: [{type: string}, {type: integer}]}    # before
//! {type: array, prefixItems: [{type: string}, {type: integer}]}    # after
//! {type: array, items: [{type: string}], additionalItems: {type: integer}}    # before
//! {type: array, prefixItems: [{type: string}], items: {type: integer}}    # after
//! ```
//!
//! Seen in: documents generated from JSON Schema.

use serde_json::Value;

use crate::normalize::{Editor, Pass, put};
use crate::shape::Kind;

pub(super) const PASS: Pass =
    Pass { id: "tuple-items", about: "`items` is a list, the schemas of a tuple", rewrite };

fn rewrite(document: &mut Editor) {
    document.each(Kind::Schema, &["items"], |schema| {
        // Beside `prefixItems` a list is neither the old spelling nor the new: it is reported as no schema.
        if !schema.get("items").is_some_and(Value::is_array) || schema.contains_key("prefixItems") {
            return;
        }
        let schema = schema.edit();
        let at = schema.keys().position(|it| it == "items").unwrap_or(0);
        let Some(items) = schema.shift_remove("items") else { return };
        let rest = schema.shift_remove("additionalItems");
        if items.as_array().is_some_and(|it| !it.is_empty()) {
            put(schema, at, "prefixItems", items);
        }
        if let Some(rest) = rest.filter(|it| it.is_object()) {
            schema.insert("items".to_owned(), rest);
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::normalize::check;

    #[test]
    fn an_empty_list_says_nothing() {
        insta::assert_snapshot!(check(PASS, "
components:
  schemas:
    A: {items: [], title: A}
    B: {properties: {items: {items: [{type: string}]}}, items: {type: string}}
    C: {additionalItems: {type: string}, items: [{}]}
    D: {prefixItems: [{type: string}], items: [{type: integer}]}
"), @"
        components:
          schemas:
            A:
              title: A
            B:
              properties:
                items:
                  prefixItems:
                  - type: string
              items:
                type: string
            C:
              prefixItems:
              - {}
              items:
                type: string
            D:
              prefixItems:
              - type: string
              items:
              - type: integer
        ");
    }
}

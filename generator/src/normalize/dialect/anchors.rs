//! A schema may have a name of its own, which references lead to wherever it stands.
//!
//! ```yaml
//! {components: {schemas: {A: {$anchor: a}, B: {items: {$ref: '#a'}}}}}    # before
//! {components: {schemas: {A: {$anchor: a}, B: {items: {$ref: '#/components/schemas/A'}}}}}    # after
//! {components: {schemas: {A: {$dynamicAnchor: node, items: {$dynamicRef: '#node'}}}}}    # before
//! {components: {schemas: {A: {$dynamicAnchor: node, items: {$ref: '#/components/schemas/A'}}}}}    # after
//! {components: {schemas: {A: {$recursiveAnchor: true, items: {$recursiveRef: '#'}}}}}    # before
//! {components: {schemas: {A: {items: {$ref: '#/components/schemas/A'}}}}}    # after
//! ```
//!
//! Seen in: OpenAI (`$recursiveRef`), documents made from JSON Schema. A dynamic reference is resolved where only one
//! schema can be meant; one that has several keeps its keyword, which is reported.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::normalize::{Editor, Pass, put};
use crate::pointer::Pointer;
use crate::shape::Kind;

pub(super) const PASS: Pass =
    Pass { id: "anchors", about: "a reference leads to a name that a schema has itself", rewrite };

/// The keywords that declare a name.
const DECLARED: [&str; 3] = ["$anchor", "$dynamicAnchor", "$recursiveAnchor"];
/// The keywords that refer to one.
const REFERRING: [&str; 3] = ["$ref", "$dynamicRef", "$recursiveRef"];

fn rewrite(document: &mut Editor) {
    let mut anchors: BTreeMap<String, Vec<Pointer>> = BTreeMap::new();
    document.each(Kind::Schema, &DECLARED, |schema| {
        for key in DECLARED {
            let name = match schema.get(key) {
                Some(Value::String(name)) => name.as_str(),
                Some(Value::Bool(true)) => "",
                _ => continue,
            };
            anchors.entry(name.to_owned()).or_default().push(schema.pointer());
        }
    });
    if anchors.is_empty() {
        return;
    }
    document.each(Kind::Schema, &REFERRING, |schema| {
        let Some((key, target)) = target(schema, &schema.pointer(), &anchors) else { return };
        let schema = schema.edit();
        let at = schema.keys().position(|it| it == key).unwrap_or(0);
        schema.shift_remove(key);
        put(schema, at, "$ref", Value::String(target.to_string()));
    });
    document.each(Kind::Schema, &["$recursiveAnchor"], |schema| {
        schema.edit().shift_remove("$recursiveAnchor");
    });
}

/// The keyword with a name, and the one schema it can mean: the only one, or the one it stands in.
fn target<'a>(
    schema: &Map<String, Value>,
    at: &Pointer,
    anchors: &'a BTreeMap<String, Vec<Pointer>>,
) -> Option<(&'static str, &'a Pointer)> {
    REFERRING.into_iter().find_map(|key| {
        let text = schema.get(key)?.as_str()?.strip_prefix('#')?;
        let is_name = !text.starts_with('/') && (!text.is_empty() || key == "$recursiveRef");
        let named = anchors.get(text).filter(|_| is_name)?;
        let around = named.iter().rev().find(|it| at.is_within(it));
        match (named.as_slice(), around) {
            ([only], _) => Some((key, only)),
            (_, Some(around)) => Some((key, around)),
            _ => None,
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::normalize::check;

    #[test]
    fn what_is_not_certain_stays() {
        insta::assert_snapshot!(check(PASS, "
components:
  schemas:
    A: {$dynamicAnchor: item, title: A, items: {$dynamicRef: '#item'}}
    B: {$dynamicAnchor: item}
    C: {items: {$dynamicRef: '#item'}, not: {$ref: '#nobody'}}
    D: {$ref: '#'}
"), @r"
components:
  schemas:
    A:
      $dynamicAnchor: item
      title: A
      items:
        $ref: '#/components/schemas/A'
    B:
      $dynamicAnchor: item
    C:
      items:
        $dynamicRef: '#item'
      not:
        $ref: '#nobody'
    D:
      $ref: '#'
");
    }
}

//! A property says itself that it is required, as in old drafts of JSON Schema; the object around it has to.
//!
//! ```yaml
//! {type: object, properties: {id: {type: string, required: true}, name: {type: string, required: false}}}    # before
//! {type: object, properties: {id: {type: string}, name: {type: string}}, required: [id]}    # after
//! ```
//!
//! Seen in: documents written by hand.

use serde_json::{Map, Value};

use crate::normalize::{Editor, Pass};
use crate::shape::Kind;

pub(super) const PASS: Pass =
    Pass { id: "boolean-required", about: "a property says itself that it is required", rewrite };

fn rewrite(document: &mut Editor) {
    document.each(Kind::Schema, &["properties"], |schema| {
        let properties = schema.get("properties").and_then(Value::as_object);
        if !properties.into_iter().flat_map(Map::values).any(|it| flag(it).is_some()) {
            return;
        }
        let schema = schema.edit();
        let mut names = Vec::new();
        let properties = schema.get_mut("properties").and_then(Value::as_object_mut);
        for (name, property) in properties.into_iter().flatten() {
            if flag(property) == Some(true) {
                names.push(Value::from(name.as_str()));
            }
            if let Some(property) = property.as_object_mut().filter(|it| is_flag(it)) {
                property.shift_remove("required");
            }
        }
        match schema.get_mut("required").and_then(Value::as_array_mut) {
            Some(required) => {
                names.retain(|it| !required.contains(it));
                required.append(&mut names);
            }
            None if names.is_empty() => (),
            None => drop(schema.insert("required".to_owned(), Value::Array(names))),
        }
    });
}

fn flag(property: &Value) -> Option<bool> {
    property.get("required")?.as_bool()
}

fn is_flag(property: &Map<String, Value>) -> bool {
    property.get("required").is_some_and(Value::is_boolean)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::normalize::check;

    #[test]
    fn joins_what_the_object_says() {
        insta::assert_snapshot!(check(PASS, "
components:
  schemas:
    A: {required: [a], properties: {a: {required: true}, b: {required: true}, required: {type: boolean}, c: {required: [x], properties: {x: {}}}}}
    B: {properties: {a: {required: false}}}
"), @r"
components:
  schemas:
    A:
      required:
      - a
      - b
      properties:
        a: {}
        b: {}
        required:
          type: boolean
        c:
          required:
          - x
          properties:
            x: {}
    B:
      properties:
        a: {}
");
    }
}

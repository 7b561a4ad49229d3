//! A flag is written as text: it is the one or the other.
//!
//! ```yaml
//! {parameters: [{name: a, in: query, required: 'true', schema: {}}]}    # before
//! {parameters: [{name: a, in: query, required: true, schema: {}}]}    # after
//! {type: string, nullable: 'false'}    # before
//! {type: string, nullable: false}    # after
//! ```
//!
//! Seen in: the petstores of openapi-generator, documents written by templates.

use serde_json::{Map, Value};

use crate::normalize::{Editor, Pass};
use crate::shape::Kind;

pub(super) const PASS: Pass =
    Pass { id: "quoted-flags", about: "a flag is written as text", rewrite };

/// The flags of each kind of object.
const FLAGS: &[(Kind, &[&str])] = &[
    (Kind::Parameter, &["required", "deprecated", "explode", "allowReserved", "allowEmptyValue"]),
    (Kind::Header, &["required", "deprecated", "explode"]),
    (Kind::RequestBody, &["required"]),
    (Kind::Operation, &["deprecated"]),
    (Kind::Schema, &["nullable", "readOnly", "writeOnly", "deprecated", "uniqueItems"]),
];

fn rewrite(document: &mut Editor) {
    for (kind, keys) in FLAGS {
        document.each(*kind, keys, |node| {
            for key in *keys {
                if let Some(flag) = quoted(node, key) {
                    node.edit().insert((*key).to_owned(), Value::Bool(flag));
                }
            }
        });
    }
}

fn quoted(object: &Map<String, Value>, key: &str) -> Option<bool> {
    match object.get(key)?.as_str()?.to_lowercase().as_str() {
        "true" => Some(true),
        "false" => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::normalize::check;

    #[test]
    fn other_texts_stay() {
        insta::assert_snapshot!(check(PASS, "
components:
  parameters: {P: {name: p, in: query, required: 'False', explode: maybe}}
  schemas: {A: {uniqueItems: 'true', default: 'true', properties: {nullable: {type: string}}}}
"), @r"
components:
  parameters:
    P:
      name: p
      in: query
      required: false
      explode: maybe
  schemas:
    A:
      uniqueItems: true
      default: 'true'
      properties:
        nullable:
          type: string
");
    }
}

//! A reference is part of a URI: characters of its fragment may be percent-encoded.
//!
//! ```yaml
//! {components: {schemas: {a b: {type: object}, C: {$ref: '#/components/schemas/a%20b'}}}}    # before
//! {components: {schemas: {a b: {type: object}, C: {$ref: '#/components/schemas/a b'}}}}    # after
//! ```
//!
//! Seen in: documents that refer into `paths` (`%7Bid%7D`), and names with spaces.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::normalize::{Editor, Pass};
use crate::uri::percent_decoded;

pub(super) const PASS: Pass =
    Pass { id: "encoded-refs", about: "characters of a reference are percent-encoded", rewrite };

fn rewrite(document: &mut Editor) {
    let mut references: BTreeMap<String, String> = BTreeMap::new();
    document.all(|node| {
        if let Some(reference) =
            node.get("$ref").and_then(Value::as_str).filter(|it| it.contains('%'))
        {
            references.insert(reference.to_owned(), percent_decoded(reference));
        }
    });
    // A name may have a percent sign of its own, and a dangling reference is shown as it is.
    let root = document.root();
    let leads =
        |reference: &str| reference.strip_prefix('#').is_some_and(|it| root.pointer(it).is_some());
    references.retain(|encoded, decoded| !leads(encoded) && leads(decoded));
    if references.is_empty() {
        return;
    }
    document.all(|node| {
        let reference = node.get("$ref").and_then(Value::as_str);
        if let Some(decoded) = reference.and_then(|it| references.get(it)) {
            node.edit().insert("$ref".to_owned(), Value::from(decoded.as_str()));
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::normalize::check;

    #[test]
    fn only_what_leads_somewhere_when_decoded() {
        insta::assert_snapshot!(check(PASS, "
paths: {'/a/{id}': {get: {parameters: [{schema: {$ref: '#/paths/~1a~1%7Bid%7D/get'}}]}}}
components: {schemas: {'50%25': {}, ü: {}, A: {$ref: '#/components/schemas/50%25'}, B: {$ref: '#/%41'}, C: {$ref: '#/components/schemas/%C3%BC'}}}
"), @r"
paths:
  /a/{id}:
    get:
      parameters:
      - schema:
          $ref: '#/paths/~1a~1{id}/get'
components:
  schemas:
    50%25: {}
    ü: {}
    A:
      $ref: '#/components/schemas/50%25'
    B:
      $ref: '#/%41'
    C:
      $ref: '#/components/schemas/ü'
");
    }
}

//! A reply with an empty `content` has no body.
//!
//! ```yaml
//! {description: Validation Error, content: {}}    # before
//! {description: Validation Error}    # after
//! ```
//!
//! Seen in: ElevenLabs (422 of every operation: Fern's docs export loses its schema).

use serde_json::Value;

use crate::normalize::{Editor, Pass};
use crate::shape::Kind;

pub(super) const PASS: Pass =
    Pass { id: "empty-content", about: "a reply has a `content` without any media type", rewrite };

fn rewrite(document: &mut Editor) {
    document.each(Kind::Response, &["content"], |response| {
        let content = response.get("content").and_then(Value::as_object);
        if content.is_some_and(serde_json::Map::is_empty) {
            response.edit().shift_remove("content");
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::normalize::check;

    #[test]
    fn removes_only_empty_content_of_replies() {
        insta::assert_snapshot!(check(PASS, "
paths:
  /a:
    get:
      requestBody: {content: {}}
      responses:
        '422': {description: Validation Error, content: {}}
        '200': {description: OK, content: {a/b: {}}}
components:
  schemas: {A: {properties: {content: {}}}}
"), @r"
paths:
  /a:
    get:
      requestBody:
        content: {}
      responses:
        '422':
          description: Validation Error
        '200':
          description: OK
          content:
            a/b: {}
components:
  schemas:
    A:
      properties:
        content: {}
");
    }
}

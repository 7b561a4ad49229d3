//! A reply has to have a description, and many have none.
//!
//! ```yaml
//! {content: {application/json: {}}}    # before
//! {description: '', content: {application/json: {}}}    # after
//! ```
//!
//! Seen in: documents written by hand; OpenAPI 3.2 makes it optional.

use serde_json::Value;

use crate::normalize::{Editor, Pass, put};
use crate::shape::Kind;

pub(super) const PASS: Pass =
    Pass { id: "missing-description", about: "a reply has no description", rewrite };

fn rewrite(document: &mut Editor) {
    document.every(Kind::Response, |response| {
        // `responses` may hold extensions, which are no replies.
        let is_extension = response.key().is_some_and(|it| it.starts_with("x-"));
        let is_said = response.get("description").is_some_and(|it| !it.is_null());
        if !is_said && !is_extension && !response.contains_key("$ref") {
            let response = response.edit();
            response.shift_remove("description");
            put(response, 0, "description", Value::from(""));
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::normalize::check;

    #[test]
    fn adds_an_empty_text() {
        insta::assert_snapshot!(check(PASS, "
paths:
  /a:
    get:
      responses:
        '200': {description: OK}
        '204': {}
        '400': {description: null, content: {}}
        '404': {$ref: '#/components/responses/NotFound'}
        x-note: {a: 1}
"), @r"
paths:
  /a:
    get:
      responses:
        '200':
          description: OK
        '204':
          description: ''
        '400':
          description: ''
          content: {}
        '404':
          $ref: '#/components/responses/NotFound'
        x-note:
          a: 1
");
    }
}

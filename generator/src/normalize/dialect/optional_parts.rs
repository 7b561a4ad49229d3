//! 3.1 lets a document be without paths, and an operation without replies.
//!
//! ```yaml
//! {openapi: 3.1.0, components: {schemas: {}}}    # before
//! {openapi: 3.1.0, paths: {}, components: {schemas: {}}}    # after
//! {openapi: 3.1.0, paths: {/a: {get: {summary: A}}}}    # before
//! {openapi: 3.1.0, paths: {/a: {get: {summary: A, responses: {}}}}}    # after
//! ```
//!
//! Seen in: documents that only have components, and documents generated from routes alone.

use serde_json::{Value, json};

use crate::normalize::{Editor, Pass, put};
use crate::shape::Kind;

pub(super) const PASS: Pass =
    Pass { id: "optional-parts", about: "`paths` and `responses` may be left out", rewrite };

fn rewrite(document: &mut Editor) {
    let version = document.root().get("openapi").and_then(Value::as_str).unwrap_or_default();
    if !version.starts_with("3.1") && !version.starts_with("3.2") {
        return;
    }
    document.every(Kind::Document, |document| {
        if !document.contains_key("paths") {
            let document = document.edit();
            let at = document.keys().position(|it| it == "components").unwrap_or(document.len());
            put(document, at, "paths", json!({}));
        }
    });
    document.every(Kind::Operation, |operation| {
        if !operation.contains_key("responses") {
            operation.edit().insert("responses".to_owned(), json!({}));
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::normalize::check;

    #[test]
    fn not_in_3_0() {
        insta::assert_snapshot!(check(PASS, "{openapi: 3.0.3, components: {}}"), @r"
openapi: 3.0.3
components: {}
");
        insta::assert_snapshot!(check(PASS, "{openapi: 3.1.0, webhooks: {w: {post: {}}}}"), @r"
openapi: 3.1.0
webhooks:
  w:
    post:
      responses: {}
paths: {}
");
    }
}

//! Fern marks what the API sends, where a document of 3.0 can only write it among the paths: nobody calls it.
//!
//! ```yaml
//! {paths: {/sold: {post: {operationId: petSold, x-fern-webhook: true, responses: {}}}}}    # before
//! {paths: {}, webhooks: {petSold: {post: {operationId: petSold, x-fern-webhook: true, responses: {}}}}}    # after
//! ```
//!
//! Seen in: Fern's documentation of the extension.

use serde_json::{Map, Value};

use crate::normalize::{Editor, Pass};
use crate::shape::Kind;

pub(super) const PASS: Pass =
    Pass { id: "fern-webhooks", about: "a path is marked as something the API sends", rewrite };

const MARK: &str = "x-fern-webhook";

fn rewrite(document: &mut Editor) {
    let mut found: Vec<(String, String)> = Vec::new();
    document.each(Kind::Operation, &[MARK], |operation| {
        let at = operation.pointer();
        if let ["paths", path, method] = at.iter().collect::<Vec<_>>()[..]
            && operation.get(MARK).is_some_and(is_true)
        {
            found.push((path.to_owned(), method.to_owned()));
        }
    });
    if !found.is_empty() {
        document.every(Kind::Document, |root| {
            let root = root.edit();
            for (path, method) in &found {
                move_out(root, path, method);
            }
        });
    }
}

/// True, also in quotes.
fn is_true(value: &Value) -> bool {
    value == true || value.as_str().is_some_and(|it| it.eq_ignore_ascii_case("true"))
}

fn move_out(root: &mut Map<String, Value>, path: &str, method: &str) {
    let Some(Value::Object(paths)) = root.get_mut("paths") else { return };
    let Some(Value::Object(item)) = paths.get_mut(path) else { return };
    let Some(operation) = item.shift_remove(method) else { return };
    if item.values().all(|it| !it.is_object()) {
        paths.shift_remove(path);
    }
    let id = operation.get("operationId").and_then(Value::as_str);
    let name = id.unwrap_or_else(|| path.trim_matches('/')).to_owned();
    let webhooks = root.entry("webhooks").or_insert_with(|| Value::Object(Map::new()));
    let Some(webhooks) = webhooks.as_object_mut() else { return };
    let item = webhooks.entry(name).or_insert_with(|| Value::Object(Map::new()));
    if let Some(item) = item.as_object_mut() {
        item.insert(method.to_owned(), operation);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::normalize::check;

    #[test]
    fn only_what_is_marked_moves() {
        insta::assert_snapshot!(check(PASS, "
paths:
  /sold: {post: {operationId: petSold, x-fern-webhook: 'True', responses: {}}}
  /born: {summary: Both, get: {x-fern-webhook: false, responses: {}}, post: {x-fern-webhook: true, responses: {}}}
"), @"
paths:
  /born:
    summary: Both
    get:
      x-fern-webhook: false
      responses: {}
webhooks:
  petSold:
    post:
      operationId: petSold
      x-fern-webhook: 'True'
      responses: {}
  born:
    post:
      x-fern-webhook: true
      responses: {}
");
    }

    #[test]
    fn what_is_a_webhook_already_stays_beside_it() {
        insta::assert_snapshot!(check(PASS, "
webhooks: {petSold: {put: {}}}
paths:
  /sold/: {post: {operationId: petSold, x-fern-webhook: true}, get: {}}
  /sold/again/: {post: {x-fern-webhook: true, callbacks: {a: {b: {post: {x-fern-webhook: true}}}}}}
  /kept: {parameters: [], summary: None, post: {x-fern-webhook: 'no'}}
components: {pathItems: {A: {post: {x-fern-webhook: true}}}}
"), @"
        webhooks:
          petSold:
            put: {}
            post:
              operationId: petSold
              x-fern-webhook: true
          sold/again:
            post:
              x-fern-webhook: true
              callbacks:
                a:
                  b:
                    post:
                      x-fern-webhook: true
        paths:
          /sold/:
            get: {}
          /kept:
            parameters: []
            summary: None
            post:
              x-fern-webhook: no
        components:
          pathItems:
            A:
              post:
                x-fern-webhook: true
        ");
    }
}

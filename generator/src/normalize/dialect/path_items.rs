//! 3.1 has components for paths, and any document may refer to a path or a callback; only what it says is of use.
//!
//! ```yaml
//! {paths: {/a: {$ref: '#/components/pathItems/A'}}, components: {pathItems: {A: {get: {responses: {}}}}}}    # before
//! {paths: {/a: {get: {responses: {}}}}, components: {}}    # after
//! ```
//!
//! Seen in: documents in several files, documents that offer one resource under two paths.

use serde_json::{Map, Value};

use crate::normalize::{Editor, Pass};
use crate::pointer::Pointer;
use crate::shape::Kind;

pub(super) const PASS: Pass = Pass {
    id: "path-items",
    about: "a path or callback is a reference to one that is written elsewhere",
    rewrite,
};

/// References to references: more than this is a cycle.
const MOST_STEPS: usize = 50;

fn rewrite(document: &mut Editor) {
    let mut found: Vec<(Pointer, Map<String, Value>)> = Vec::new();
    document.each(Kind::PathItem, &["$ref"], |path| {
        if path.get("$ref").is_some_and(Value::is_string) {
            found.push((path.pointer(), (**path).clone()));
        }
    });
    for kind in [Kind::Operation, Kind::Components] {
        document.each(kind, &["callbacks"], |node| {
            let callbacks = node.get("callbacks").and_then(Value::as_object);
            for (name, callback) in callbacks.into_iter().flatten() {
                if let Some(object) = callback.as_object().filter(|it| it.contains_key("$ref")) {
                    found.push((node.pointer().join("callbacks").join(name), object.clone()));
                }
            }
        });
    }
    let mut written: Vec<(Pointer, Value)> = Vec::new();
    for (at, object) in found {
        if let Some(whole) = whole(document.root(), object) {
            written.push((at, whole));
        }
    }
    for (at, whole) in written {
        document.replace(&at, whole);
    }
    document.remove(&Pointer::root().join("components"), "pathItems");
}

/// What the object refers to with what it says itself, which counts more.
fn whole(root: &Value, mut object: Map<String, Value>) -> Option<Value> {
    for _ in 0..MOST_STEPS {
        let Some(Value::String(reference)) = object.shift_remove("$ref") else {
            return Some(Value::Object(object));
        };
        let target = root.pointer(reference.strip_prefix('#')?)?.as_object()?;
        for (key, value) in target {
            object.entry(key).or_insert_with(|| value.clone());
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::normalize::check;

    #[test]
    fn what_stands_beside_the_reference_stays() {
        insta::assert_snapshot!(check(PASS, "
paths:
  /a: {$ref: '#/paths/~1b', summary: a}
  /b: {$ref: '#/components/pathItems/B'}
  /c: {$ref: '#/nowhere'}
  /d: {$ref: '#/paths/~1d'}
  /e: {get: {callbacks: {done: {$ref: '#/components/callbacks/Done'}, $ref: {}}}}
components: {pathItems: {B: {summary: b, get: {}}}, callbacks: {Done: {'{$url}': {post: {}}}}}
"), @r"
paths:
  /a:
    summary: a
    get: {}
  /b:
    summary: b
    get: {}
  /c:
    $ref: '#/nowhere'
  /d:
    $ref: '#/paths/~1d'
  /e:
    get:
      callbacks:
        done:
          '{$url}':
            post: {}
        $ref: {}
components:
  callbacks:
    Done:
      '{$url}':
        post: {}
");
    }
}

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
    let mut is_circular = false;
    for (at, object) in found {
        match whole(document.root(), object) {
            Way::To(whole) => written.push((at, whole)),
            Way::Nowhere => (),
            Way::Circular => is_circular = true,
        }
    }
    for (at, whole) in written {
        document.replace(&at, whole);
    }
    // A circle is reported where it is, once everything is read.
    if !is_circular {
        document.remove(&Pointer::root().join("components"), "pathItems");
    }
}

/// Where a reference leads in the end.
enum Way {
    To(Value),
    Nowhere,
    Circular,
}

/// What the object refers to with what it says itself, which counts more.
fn whole(root: &Value, mut object: Map<String, Value>) -> Way {
    for _ in 0..MOST_STEPS {
        let Some(Value::String(reference)) = object.shift_remove("$ref") else {
            return Way::To(Value::Object(object));
        };
        let target = reference.strip_prefix('#').and_then(|it| root.pointer(it)?.as_object());
        let Some(target) = target else { return Way::Nowhere };
        for (key, value) in target {
            object.entry(key).or_insert_with(|| value.clone());
        }
    }
    Way::Circular
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
  /e: {get: {callbacks: {done: {$ref: '#/components/callbacks/Done'}, $ref: {}}}}
components: {pathItems: {B: {summary: b, get: {}}}, callbacks: {Done: {'{$url}': {post: {}}}}}
"), @"
paths:
  /a:
    summary: a
    get: {}
  /b:
    summary: b
    get: {}
  /c:
    $ref: '#/nowhere'
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

    #[test]
    fn a_circle_stays() {
        insta::assert_snapshot!(check(PASS, "
paths: {/a: {$ref: '#/paths/~1a'}, /b: {$ref: '#/components/pathItems/B'}}
components: {pathItems: {B: {$ref: '#/components/pathItems/B'}}}
"), @"
paths:
  /a:
    $ref: '#/paths/~1a'
  /b:
    $ref: '#/components/pathItems/B'
components:
  pathItems:
    B:
      $ref: '#/components/pathItems/B'
");
    }
}

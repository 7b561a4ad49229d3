//! Fern's docs export writes a tag as the path of its package.
//!
//! ```yaml
//! {tags: [[subpackage_conversationalAi, subpackage_conversationalAi/secrets]]}    # before
//! {tags: [subpackage_conversationalAi/secrets]}    # after
//! {tags: [[]], summary: Save a preview}    # before
//! {summary: Save a preview}    # after
//! ```
//!
//! Seen in: ElevenLabs (all operations; the path has one to five parts, once none).

use serde_json::Value;

use crate::normalize::{Editor, Pass};
use crate::shape::Kind;

pub(super) const PASS: Pass = Pass {
    id: "nested-tags",
    about: "a tag is written as the list of packages that leads to it",
    rewrite,
};

fn rewrite(document: &mut Editor) {
    document.each(Kind::Operation, &["tags"], |operation| {
        let tags = operation.get("tags").and_then(Value::as_array);
        if !tags.is_some_and(|it| it.iter().any(Value::is_array)) {
            return;
        }
        let operation = operation.edit();
        let Some(tags) = operation.get_mut("tags").and_then(Value::as_array_mut) else { return };
        *tags = tags.drain(..).filter_map(innermost).collect();
        if tags.is_empty() {
            operation.shift_remove("tags");
        }
    });
}

fn innermost(tag: Value) -> Option<Value> {
    match tag {
        Value::Array(path) => path.into_iter().rev().find_map(innermost),
        tag => Some(tag),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::normalize::check;

    #[test]
    fn keeps_the_innermost() {
        insta::assert_snapshot!(check(PASS, "
paths:
  /a:
    get: {tags: [[a, a/b, a/b/c], plain, [[x]]]}
    post: {tags: [[]], summary: none left}
    put: {tags: []}
"), @r"
paths:
  /a:
    get:
      tags:
      - a/b/c
      - plain
      - x
    post:
      summary: none left
    put:
      tags: []
");
    }
}

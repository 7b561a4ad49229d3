//! 3.1's exclusive bounds are numbers, 3.0's are flags beside the inclusive ones.
//!
//! ```yaml
//! {type: number, exclusiveMinimum: 0, maximum: 9}    # before
//! {type: number, minimum: 0, exclusiveMinimum: true, maximum: 9}    # after
//! ```
//!
//! Seen in: ElevenLabs (18 times), Pydantic's `gt` and `lt`.

use serde_json::Value;

use crate::normalize::{Editor, Node, Pass, put};
use crate::shape::Kind;

pub(super) const PASS: Pass = Pass {
    id: "exclusive-bounds",
    about: "exclusive bounds are numbers instead of flags",
    rewrite,
};

fn rewrite(document: &mut Editor) {
    document.each(Kind::Schema, &["exclusiveMinimum", "exclusiveMaximum"], |schema| {
        translate(schema, "minimum", "exclusiveMinimum", |exclusive, inclusive| {
            exclusive >= inclusive
        });
        translate(schema, "maximum", "exclusiveMaximum", |exclusive, inclusive| {
            exclusive <= inclusive
        });
    });
}

/// Of two bounds the stricter one is kept.
fn translate(
    schema: &mut Node<'_>,
    plain: &str,
    exclusive: &str,
    is_stricter: fn(f64, f64) -> bool,
) {
    let Some(bound) = schema.get(exclusive).filter(|it| it.is_number()).cloned() else { return };
    let other = schema.get(plain).and_then(Value::as_f64);
    let is_kept = other.is_none_or(|other| bound.as_f64().is_some_and(|it| is_stricter(it, other)));
    let schema = schema.edit();
    if !is_kept {
        schema.shift_remove(exclusive);
        return;
    }
    schema.insert(exclusive.to_owned(), Value::Bool(true));
    if schema.contains_key(plain) {
        schema.insert(plain.to_owned(), bound);
    } else {
        let at = schema.keys().position(|it| it == exclusive).unwrap_or(0);
        put(schema, at, plain, bound);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::normalize::check;

    #[test]
    fn the_stricter_bound_is_kept() {
        insta::assert_snapshot!(check(PASS, "
components:
  schemas:
    A: {exclusiveMinimum: 0, exclusiveMaximum: 1.5}
    B: {minimum: 5, exclusiveMinimum: 3}
    C: {maximum: 5, exclusiveMaximum: 5}
    D: {minimum: 1, exclusiveMinimum: true}
"), @r"
components:
  schemas:
    A:
      minimum: 0
      exclusiveMinimum: true
      maximum: 1.5
      exclusiveMaximum: true
    B:
      minimum: 5
    C:
      maximum: 5
      exclusiveMaximum: true
    D:
      minimum: 1
      exclusiveMinimum: true
");
    }
}

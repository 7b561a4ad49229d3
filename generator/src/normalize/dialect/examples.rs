//! 3.1 has a list of examples in a schema, 3.0 has one.
//!
//! ```yaml
//! {type: string, examples: [a, b]}    # before
//! {type: string, example: a}    # after
//! ```
//!
//! Seen in: ElevenLabs (580 times), Together (8).

use serde_json::Value;

use crate::normalize::{Editor, Pass, put};
use crate::shape::Kind;

pub(super) const PASS: Pass =
    Pass { id: "examples", about: "a schema has a list of examples, the first is taken", rewrite };

fn rewrite(document: &mut Editor) {
    document.each(Kind::Schema, &["examples"], |schema| {
        let Some(Value::Array(examples)) = schema.get("examples") else { return };
        let first = examples.first().cloned();
        let schema = schema.edit();
        let at = schema.keys().position(|it| it == "examples").unwrap_or(0);
        schema.shift_remove("examples");
        if let Some(first) = first.filter(|_| !schema.contains_key("example")) {
            put(schema, at, "example", first);
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::normalize::check;

    #[test]
    fn the_first_is_taken_unless_there_is_one() {
        insta::assert_snapshot!(check(PASS, "
components:
  schemas:
    A: {examples: [a, b], title: A}
    B: {example: x, examples: [a]}
    C: {examples: []}
    D: {properties: {examples: {type: array}}}
  parameters: {P: {examples: {one: {value: 1}}}}
"), @r"
components:
  schemas:
    A:
      example: a
      title: A
    B:
      example: x
    C: {}
    D:
      properties:
        examples:
          type: array
  parameters:
    P:
      examples:
        one:
          value: 1
");
    }
}

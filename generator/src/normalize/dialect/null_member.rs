//! A null among the members of an enum makes it nullable.
//!
//! ```yaml
//! {type: string, enum: [null, info, error]}    # before
//! {type: string, enum: [info, error], nullable: true}    # after
//! {enum: [null]}    # before
//! {nullable: true, x-specwright-null: true}    # after
//! ```
//!
//! Seen in: Together (the level of a fine-tune's event).

use serde_json::Value;

use crate::normalize::{Editor, Pass};
use crate::shape::Kind;

pub(super) const PASS: Pass = Pass {
    id: "null-member",
    about: "a null among the members of an enum makes it nullable",
    rewrite,
};

fn rewrite(document: &mut Editor) {
    document.each(Kind::Schema, &["enum"], |schema| {
        let members = schema.get("enum").and_then(Value::as_array);
        if !members.is_some_and(|it| it.iter().any(Value::is_null)) {
            return;
        }
        let schema = schema.edit();
        let Some(members) = schema.get_mut("enum").and_then(Value::as_array_mut) else { return };
        members.retain(|it| !it.is_null());
        if members.is_empty() {
            schema.shift_remove("enum");
            if !schema.contains_key("type") {
                schema.insert("x-specwright-null".to_owned(), Value::Bool(true));
            }
        }
        schema.insert("nullable".to_owned(), Value::Bool(true));
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::normalize::check;

    #[test]
    fn an_enum_of_null_alone_is_no_enum() {
        insta::assert_snapshot!(check(PASS, "
components:
  schemas:
    A: {enum: [a, null]}
    B: {enum: [null]}
    C: {enum: ['null']}
"), @r"
components:
  schemas:
    A:
      enum:
      - a
      nullable: true
    B:
      x-specwright-null: true
      nullable: true
    C:
      enum:
      - 'null'
");
    }
}

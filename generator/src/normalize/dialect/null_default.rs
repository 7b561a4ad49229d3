//! `default: null` says no more than that null is allowed.
//!
//! ```yaml
//! {type: string, default: null}    # before
//! {type: string, nullable: true}    # after
//! ```
//!
//! Seen in: Together (76 times, also where the type does not allow null).

use serde_json::Value;

use crate::normalize::{Editor, Pass};
use crate::shape::Kind;

pub(super) const PASS: Pass = Pass {
    id: "null-default",
    about: "`default: null` says no more than that null is allowed",
    rewrite,
};

fn rewrite(document: &mut Editor) {
    document.each(Kind::Schema, &["default"], |schema| {
        if schema.get("default").is_some_and(Value::is_null) {
            let schema = schema.edit();
            schema.shift_remove("default");
            schema.insert("nullable".to_owned(), Value::Bool(true));
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::normalize::check;

    #[test]
    fn only_null() {
        insta::assert_snapshot!(check(PASS, "
components:
  schemas:
    A: {default: null, nullable: false}
    B: {default: 'null'}
    C: {properties: {default: {default: null}}}
"), @r"
components:
  schemas:
    A:
      nullable: true
    B:
      default: 'null'
    C:
      properties:
        default:
          nullable: true
");
    }
}

//! 3.2 lets a path parameter keep its reserved characters, as 3.0 does those of a query only.
//!
//! ```yaml
//! {paths: {'/a/{b}': {parameters: [{name: b, in: path, allowReserved: true}]}}}    # before
//! {paths: {'/a/{b}': {parameters: [{name: b, in: path, x-specwright-reserved: true}]}}}    # after
//! ```
//!
//! Seen in: documents of file stores, whose paths have slashes in their arguments.

use serde_json::Value;

use crate::normalize::{Editor, Pass, put};
use crate::shape::Kind;

pub(super) const PASS: Pass =
    Pass { id: "reserved-in-paths", about: "a path parameter keeps reserved characters", rewrite };

/// What lowering reads.
const CARRIER: &str = "x-specwright-reserved";

fn rewrite(document: &mut Editor) {
    document.each(Kind::Parameter, &["allowReserved"], |parameter| {
        let is_path = parameter.get("in").and_then(Value::as_str) == Some("path");
        if !is_path || !parameter.get("allowReserved").is_some_and(Value::is_boolean) {
            return;
        }
        let parameter = parameter.edit();
        let at = parameter.keys().position(|it| it == "allowReserved").unwrap_or(0);
        if let Some(Value::Bool(true)) = parameter.shift_remove("allowReserved") {
            put(parameter, at, CARRIER, Value::Bool(true));
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::normalize::check;

    #[test]
    fn other_parameters_stay_as_they_are() {
        insta::assert_snapshot!(check(PASS, "
paths:
  /a/{b}/{c}:
    parameters:
    - {name: b, in: path, allowReserved: false}
    - {name: c, in: path, allowReserved: true, required: true}
    - {name: d, in: query, allowReserved: true}
    - {name: e, in: header, allowReserved: true}
"), @"
paths:
  /a/{b}/{c}:
    parameters:
    - name: b
      in: path
    - name: c
      in: path
      x-specwright-reserved: true
      required: true
    - name: d
      in: query
      allowReserved: true
    - name: e
      in: header
      allowReserved: true
");
    }
}

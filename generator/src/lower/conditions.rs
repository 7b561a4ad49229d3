//! Arms that describe nothing and only require properties described beside them: conditions, which no type can say.

use super::node::{Form, Node};
use super::view::View;

/// Takes the arms away if all are conditions, and leaves a sentence about them.
pub(super) fn drop(view: &mut View<'_>) {
    if view.arms.is_empty() || !view.arms.iter().all(is_condition) {
        return;
    }
    view.remarks.extend(remark(&view.arms));
    view.arms.clear();
}

fn is_condition(node: &Node<'_>) -> bool {
    let Form::Inline(schema) = node.form else { return false };
    let arm = View::of(node, schema);
    let has_keys = !arm.required.is_empty();
    let arm = View { required: Vec::new(), ..arm };
    // `not` describes nothing either.
    let is_not = matches!(schema.schema_kind, openapiv3::SchemaKind::Not { .. });
    (has_keys || is_not) && View { kind: None, ..arm }.is_blank()
}

/// "Has `a`, or `b` and `c`."
fn remark(arms: &[Node<'_>]) -> Option<String> {
    let mut parts = Vec::new();
    for node in arms {
        let Form::Inline(schema) = node.form else { return None };
        let keys = View::of(node, schema).required;
        if keys.is_empty() {
            return None;
        }
        parts.push(keys.iter().map(|it| format!("`{it}`")).collect::<Vec<_>>().join(" and "));
    }
    match parts.as_slice() {
        [_] | [] => None,
        parts => Some(format!("Has {}.", parts.join(", or "))),
    }
}

#[cfg(test)]
mod tests {
    use crate::lower::check::check_schema;

    #[test]
    fn conditions_are_said_in_words() {
        insta::assert_snapshot!(check_schema("
X:
  allOf:
    - {properties: {a: {type: string}, b: {type: string}}}
    - oneOf: [{required: [a]}, {required: [a, b]}]
    - anyOf: [{not: {required: [a]}}, {required: [b]}]
"), @"
xs.get() -> X
struct X                                      receives
  a: String?
  b: String?
");
    }
}

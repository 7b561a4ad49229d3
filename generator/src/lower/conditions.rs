//! Arms that describe nothing and only require properties described beside them: conditions, which no type can say.

use std::rc::Rc;

use super::node::{Form, Node};
use super::view::{Additional, View};
use crate::names::Words;

/// Takes the arms away if all are conditions, and leaves a sentence about them.
pub(super) fn drop(view: &mut View<'_>) {
    if view.arms.is_empty() || !view.arms.iter().all(is_condition) {
        return;
    }
    view.remarks.extend(remark(&view.arms));
    let arms = std::mem::take(&mut view.arms);
    if view.properties.is_empty() || !matches!(view.additional, Additional::Unsaid) {
        return;
    }
    for key in arms.iter().flat_map(keys) {
        // One that is required and described nowhere may still be sent.
        let hint = view.inner_hint().child(&Words::split(key));
        let at = view.at.join("properties").join(key);
        Rc::make_mut(&mut view.properties).entry(key).or_insert_with(|| Node::blank(at, hint));
    }
}

/// The properties that a condition requires.
fn keys<'a>(node: &Node<'a>) -> Vec<&'a str> {
    let Form::Inline(schema) = node.form else { return Vec::new() };
    View::of(node, schema).required
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
        let keys = keys(node);
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

    #[test]
    fn what_only_a_condition_speaks_of_is_any_json() {
        insta::assert_snapshot!(check_schema("
X:
  properties: {a: {type: string}}
  anyOf: [{required: [a]}, {required: [b]}]
Y:
  properties: {a: {type: string}}
  additionalProperties: false
  anyOf: [{required: [a]}, {required: [b]}]
"), @"
xs.get() -> X
struct X                                      receives
  a: String?
  b: Json?
struct Y                                      receives  shared
  a: String?
");
    }
}

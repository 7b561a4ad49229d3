//! A class of statuses is written with capital letters.
//!
//! ```yaml
//! {responses: {4xx: {description: Bad}, default: {description: Other}}}    # before
//! {responses: {4XX: {description: Bad}, default: {description: Other}}}    # after
//! ```
//!
//! Seen in: documents written by hand.

use serde_json::Value;

use crate::normalize::{Editor, Pass};
use crate::shape::Kind;

pub(super) const PASS: Pass = Pass {
    id: "status-case",
    about: "a class of statuses is written `4xx` instead of `4XX`",
    rewrite,
};

fn rewrite(document: &mut Editor) {
    document.each(Kind::Operation, &["responses"], |operation| {
        let Some(responses) = operation.get("responses").and_then(Value::as_object) else { return };
        let is_wrong = |it: &str| is_class(it) && !responses.contains_key(&it.to_uppercase());
        if responses.keys().any(|it| is_wrong(it)) {
            let renamed = |key: String| if is_class(&key) { key.to_uppercase() } else { key };
            let Some(Value::Object(responses)) = operation.edit().get_mut("responses") else {
                return;
            };
            let replies = std::mem::take(responses);
            *responses = replies.into_iter().map(|(key, value)| (renamed(key), value)).collect();
        }
    });
}

fn is_class(status: &str) -> bool {
    matches!(status.as_bytes(), [b'1'..=b'5', b'x' | b'X', b'x' | b'X'])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::normalize::check;

    #[test]
    fn classes_only() {
        insta::assert_snapshot!(check(PASS, "
paths: {/a: {get: {responses: {'200': {}, 4xx: {}, 5Xx: {}, x-xx: {}, 6xx: {}}}, put: {responses: {4XX: {}, 4xx: {}}}}}
"), @r"
paths:
  /a:
    get:
      responses:
        '200': {}
        4XX: {}
        5XX: {}
        x-xx: {}
        6xx: {}
    put:
      responses:
        4XX: {}
        4xx: {}
");
    }
}

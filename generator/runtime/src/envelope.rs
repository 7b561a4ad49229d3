//! What an error body may show of itself: the message fields of known envelopes, and nothing else.

use crate::tree::Tree;

/// How much of a message is shown, in characters.
const LONGEST: usize = 300;

/// The message of an error body; `None` if it has none of the known forms.
///
/// Only fields meant for reading are looked at. FastAPI's `input` and `ctx` repeat what was sent,
/// which may be the secret, and so they are never shown.
pub(crate) fn message(body: &[u8]) -> Option<String> {
    let tree = Tree::parse(body)?;
    let plain: [&[&str]; 4] =
        [&["message"], &["error", "message"], &["detail"], &["detail", "message"]];
    let said = plain.iter().find_map(|path| tree.at(path)?.text());
    said.map(str::to_owned)
        .or_else(|| list(tree.get("detail")?))
        .or_else(|| tree.get("error")?.text().map(str::to_owned))
        .or_else(|| list(tree.get("errors")?))
}

/// A message in one line of at most [`LONGEST`] characters; `None` if nothing of it can be seen.
pub(crate) fn shown(message: &str) -> Option<String> {
    let mut text = String::new();
    let mut left = LONGEST;
    let mut is_between = false;
    for c in message.chars() {
        if c.is_whitespace() || c.is_control() {
            is_between = !text.is_empty();
            continue;
        }
        for c in [Some(' ').filter(|_| is_between), Some(c)].into_iter().flatten() {
            if left == 0 {
                text.push('…');
                return Some(text);
            }
            text.push(c);
            left -= 1;
        }
        is_between = false;
    }
    if text.is_empty() { None } else { Some(text) }
}

/// The entries of a list, each as `where: what`.
fn list(tree: &Tree) -> Option<String> {
    let Tree::List(entries) = tree else { return None };
    let mut text = String::new();
    for entry in entries {
        let said = ["msg", "details", "message"].iter().find_map(|name| entry.get(name)?.text());
        let Some(said) = said else { continue };
        let mut place = String::new();
        match entry.get("loc").or_else(|| entry.get("param")) {
            Some(Tree::List(steps)) => {
                steps.iter().filter_map(Tree::text).for_each(|it| append(&mut place, ".", it));
            }
            Some(Tree::Scalar(name)) => place.push_str(name),
            _ => {}
        }
        append(&mut place, ": ", said);
        append(&mut text, "; ", &place);
    }
    Some(text).filter(|text| !text.is_empty())
}

/// Adds a part, if there is anything of it, after what stands between parts.
fn append(text: &mut String, between: &str, part: &str) {
    if !text.is_empty() && !part.is_empty() {
        text.push_str(between);
    }
    text.push_str(part);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(body: &str) -> String {
        message(body.as_bytes()).and_then(|it| super::shown(&it)).unwrap_or_else(|| "-".to_owned())
    }

    #[test]
    fn known_envelopes() {
        let cases = [
            (r#"{"message":"no such thing"}"#, "no such thing"),
            (r#"{"error":{"message":"slow down","code":7}}"#, "slow down"),
            (r#"{"error":"Too Many Requests"}"#, "Too Many Requests"),
            (r#"{"detail":"Not found"}"#, "Not found"),
            (r#"{"detail":{"status":"x","message":"bad key"}}"#, "bad key"),
            (
                r#"{"detail":[{"loc":["body","value",0],"msg":"required"},{"msg":"two"}]}"#,
                "body.value.0: required; two",
            ),
            (
                r#"{"errors":[{"param":"name","details":"too long"},{"details":"b"}]}"#,
                "name: too long; b",
            ),
            ("{\"message\":\"two\\n lines\\u0007\"}", "two lines"),
        ];
        for (body, expected) in cases {
            assert_eq!(shown(body), expected, "{body}");
        }
    }

    #[test]
    fn anything_else_is_not_shown() {
        for body in [
            "",
            "<html>S3CR3T-CANARY</html>",
            r#""S3CR3T-CANARY""#,
            r#"{"value":"S3CR3T-CANARY"}"#,
            r#"{"message":{"value":"S3CR3T-CANARY"}}"#,
            r#"{"message":""}"#,
            r#"{"detail":[{"input":"S3CR3T-CANARY","ctx":{"v":"S3CR3T-CANARY"}}]}"#,
            r#"{"errors":["S3CR3T-CANARY"]}"#,
        ] {
            assert_eq!(shown(body), "-", "{body}");
        }
    }

    #[test]
    fn what_was_sent_is_never_repeated() {
        let body = r#"{"detail":[{"type":"t","loc":["body","value"],"msg":"Field required",
            "input":{"value":"S3CR3T-CANARY"},"ctx":{"given":"S3CR3T-CANARY"}}]}"#;
        assert_eq!(shown(body), "body.value: Field required");
    }

    #[test]
    fn long_messages_are_cut_between_characters() {
        let long = super::shown(&"ü".repeat(301)).unwrap();
        assert_eq!(long.chars().count(), 301);
        assert!(long.ends_with("ü…"));
        assert_eq!(super::shown(&"ü".repeat(300)).unwrap().chars().count(), 300);
    }
}

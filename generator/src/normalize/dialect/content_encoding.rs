//! 3.1 says with `contentEncoding` and `contentMediaType` what 3.0 says with a format.
//!
//! ```yaml
//! {type: string, contentEncoding: base64, contentMediaType: image/png}    # before
//! {type: string, format: byte}    # after
//! {type: string, contentMediaType: application/octet-stream}    # before
//! {type: string, format: binary}    # after
//! ```
//!
//! Seen in: Discord (`contentEncoding: binary`, 72 times), FastAPI's uploads since 3.1.

use serde_json::{Map, Value};

use crate::normalize::{Editor, Pass, put};
use crate::shape::Kind;

pub(super) const PASS: Pass = Pass {
    id: "content-encoding",
    about: "`contentEncoding` and `contentMediaType` say what a format says",
    rewrite,
};

fn rewrite(document: &mut Editor) {
    document.each(Kind::Schema, &["contentEncoding", "contentMediaType"], |schema| {
        let Some(format) = format(schema) else { return };
        let schema = schema.edit();
        let keys = ["contentEncoding", "contentMediaType"];
        let at = schema.keys().position(|it| keys.contains(&it.as_str())).unwrap_or(0);
        for key in keys {
            schema.shift_remove(key);
        }
        if schema.contains_key("format") {
            schema.insert("format".to_owned(), Value::from(format));
        } else {
            put(schema, at, "format", Value::from(format));
        }
        if !schema.contains_key("type") {
            put(schema, at, "type", Value::from("string"));
        }
    });
}

/// Text within text (JSON, HTML) and rarer encodings have no format: they stay and are reported.
fn format(schema: &Map<String, Value>) -> Option<&'static str> {
    let encoding = schema.get("contentEncoding").and_then(Value::as_str);
    let media = schema.get("contentMediaType").and_then(Value::as_str);
    match (encoding, media) {
        (Some("base64"), _) => Some("byte"),
        (Some("binary"), _) => Some("binary"),
        (None, Some(media))
            if !media.starts_with("text/") && !media.contains("json") && !media.contains("xml") =>
        {
            Some("binary")
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::normalize::check;

    #[test]
    fn bytes_and_base64() {
        insta::assert_snapshot!(check(PASS, "
components:
  schemas:
    A: {contentEncoding: base64, description: a}
    B: {type: string, format: uri, contentEncoding: binary}
    C: {type: string, contentMediaType: audio/mpeg}
    D: {type: string, contentMediaType: application/json}
    E: {type: string, contentEncoding: base64url}
"), @r"
components:
  schemas:
    A:
      type: string
      format: byte
      description: a
    B:
      type: string
      format: binary
    C:
      type: string
      format: binary
    D:
      type: string
      contentMediaType: application/json
    E:
      type: string
      contentEncoding: base64url
");
    }
}

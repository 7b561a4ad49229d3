//! 3.2 describes what comes item by item with a keyword of its own; 3.0 has only the schema, which for these media types is
//! read as that of an item.
//!
//! ```yaml
//! {paths: {/a: {get: {responses: {200: {content: {application/jsonl: {itemSchema: {type: integer}}}}}}}}}    # before
//! {paths: {/a: {get: {responses: {200: {content: {application/jsonl: {schema: {type: integer}}}}}}}}}    # after
//! ```
//!
//! Seen in: documents of version 3.2. Elsewhere, as of `multipart/mixed`, the keyword stays and is reported.

use serde_json::Value;

use crate::normalize::{Editor, Pass, put};
use crate::shape::Kind;

pub(super) const PASS: Pass =
    Pass { id: "item-schema", about: "the items of a stream are described", rewrite };

/// The media types of which each item is one JSON text, and events.
const STREAMS: [&str; 6] = [
    "text/event-stream",
    "application/jsonl",
    "application/x-jsonl",
    "application/x-ndjson",
    "application/ndjson",
    "application/json-seq",
];

fn rewrite(document: &mut Editor) {
    document.each(Kind::MediaType, &["itemSchema"], |media| {
        let pointer = media.pointer();
        let name = pointer.last().unwrap_or_default().split(';').next().unwrap_or_default();
        let is_stream = STREAMS.contains(&name.trim().to_lowercase().as_str());
        // A schema of the whole beside it is an array of the same.
        let is_array = |it: &Value| it.get("type").and_then(Value::as_str) == Some("array");
        if !is_stream || !media.get("schema").is_none_or(is_array) {
            return;
        }
        let media = media.edit();
        let at = media.keys().position(|it| it == "itemSchema").unwrap_or(0);
        media.shift_remove("schema");
        if let Some(item) = media.shift_remove("itemSchema") {
            put(media, at, "schema", item);
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::normalize::check;

    #[test]
    fn only_streams_have_items() {
        insta::assert_snapshot!(check(PASS, "
paths:
  /a:
    get:
      responses:
        200:
          content:
            text/event-stream; charset=utf-8: {schema: {type: array}, itemSchema: {$ref: '#/components/schemas/E'}}
            application/x-ndjson: {schema: {type: object}, itemSchema: {type: object}}
            multipart/mixed: {itemSchema: {type: object}}
"), @"
paths:
  /a:
    get:
      responses:
        '200':
          content:
            text/event-stream; charset=utf-8:
              schema:
                $ref: '#/components/schemas/E'
            application/x-ndjson:
              schema:
                type: object
              itemSchema:
                type: object
            multipart/mixed:
              itemSchema:
                type: object
");
    }
}

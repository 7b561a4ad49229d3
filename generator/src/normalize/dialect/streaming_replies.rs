//! Fern's extension has two replies of one operation, of which a flag of the body chooses one: both become contents.
//!
//! ```yaml
//! {x-fern-streaming: {stream-condition: $request.stream, format: sse, response: {type: object}, response-stream: {type: string}}, responses: {'200': {description: ok}}}    # before
//! {x-fern-streaming: {stream-condition: $request.stream, format: sse, response: {type: object}, response-stream: {type: string}}, responses: {'200': {description: ok, content: {application/json: {schema: {type: object}}, text/event-stream: {schema: {type: string}}}}}}    # after
//! ```
//!
//! Seen in: Fern's own documents, Cohere's.

use serde_json::{Map, Value, json};

use crate::normalize::{Editor, Pass};
use crate::shape::Kind;

pub(super) const PASS: Pass = Pass {
    id: "streaming-replies",
    about: "an extension describes the replies of an operation that streams if it is asked to",
    rewrite,
};

const KEYS: [&str; 2] = ["x-fern-streaming", "x-fern-sdk-streaming"];

fn rewrite(document: &mut Editor) {
    document.each(Kind::Operation, &KEYS, |operation| {
        let told = KEYS.iter().find_map(|it| operation.get(*it)?.as_object());
        let Some(contents) = told.map(contents).filter(|it| !it.is_empty()) else { return };
        let responses = operation.get("responses").and_then(Value::as_object);
        let status = responses.and_then(|it| it.keys().find(|it| it.starts_with('2')).cloned());
        let Some(status) = status else { return };
        let response = operation.edit().get_mut("responses").and_then(|it| it.get_mut(&status));
        let Some(Value::Object(response)) = response else { return };
        if response.contains_key("$ref") {
            return;
        }
        let content = response.entry("content").or_insert_with(|| json!({}));
        if let Value::Object(content) = content {
            for (media, schema) in contents {
                let entry = content.entry(media).or_insert_with(|| json!({}));
                if let Value::Object(entry) = entry {
                    entry.insert("schema".to_owned(), schema);
                }
            }
        }
    });
}

/// The media types that the extension describes, and their schemas.
fn contents(told: &Map<String, Value>) -> Vec<(&'static str, Value)> {
    let is_events = told.get("format").and_then(Value::as_str) == Some("sse");
    let stream = if is_events { "text/event-stream" } else { "application/x-ndjson" };
    let of = |key: &str| told.get(key).filter(|it| it.is_object()).cloned();
    let whole = of("response").map(|it| ("application/json", it));
    whole.into_iter().chain(of("response-stream").map(|it| (stream, it))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::normalize::check;

    #[test]
    fn what_is_there_is_kept() {
        insta::assert_snapshot!(check(PASS, "
paths:
  /a:
    get:
      x-fern-streaming: {response-stream: {$ref: '#/components/schemas/A'}}
      responses:
        '400': {description: no}
        '201': {description: ok, content: {application/json: {schema: {type: string}, example: a}}}
    put: {x-fern-streaming: true, responses: {'200': {description: ok}}}
    post: {x-fern-streaming: {response: {}}, responses: {'200': {$ref: '#/components/responses/A'}}}
"), @"
        paths:
          /a:
            get:
              x-fern-streaming:
                response-stream:
                  $ref: '#/components/schemas/A'
              responses:
                '400':
                  description: no
                '201':
                  description: ok
                  content:
                    application/json:
                      schema:
                        type: string
                      example: a
                    application/x-ndjson:
                      schema:
                        $ref: '#/components/schemas/A'
            put:
              x-fern-streaming: true
              responses:
                '200':
                  description: ok
            post:
              x-fern-streaming:
                response: {}
              responses:
                '200':
                  $ref: '#/components/responses/A'
        ");
    }
}

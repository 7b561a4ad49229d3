//! Replies that are streams: what their items are, and whether an operation has one beside another reply.

use openapiv3::{ReferenceOr, Response};

use super::content::{Content, Form};
use super::cx::Cx;
use super::node::{Hint, Node};
use super::resource::Site;
use super::view::{Kind, View};
use super::{media, refs, reply, schema};
use crate::ir::{ReplyBody, Streamed, Type};

/// The fields of a server-sent event.
const FIELDS: [&str; 4] = ["data", "event", "id", "retry"];

/// What data says in the place of an item at the end of a stream.
const END: &str = "[DONE]";

/// What the items of a stream are. A bare string is no item: what comes then are bytes.
pub(super) fn items<'a>(cx: &mut Cx<'a>, content: &Content<'a>, hint: Hint) -> ReplyBody {
    let Some(node) = content.node(hint) else {
        return ReplyBody::Stream(match content.form {
            Form::Lines => Streamed::Data(Type::Json),
            _ => Streamed::Raw,
        });
    };
    let view = refs::view(cx, &node);
    match view.kind() {
        Some(Kind::String) if view.arms.is_empty() => return ReplyBody::Binary,
        Some(Kind::Array) => {
            if let Some(items) = &view.items {
                return ReplyBody::Stream(Streamed::Data(schema::lower(cx, items).ty));
            }
        }
        _ => {}
    }
    let form = if content.form == Form::Events { described(cx, &view) } else { Described::Data };
    ReplyBody::Stream(match form {
        Described::Data => Streamed::Data(schema::lower(cx, &node).ty),
        Described::Frame => Streamed::Frame(schema::lower(cx, &node).ty),
        Described::DataOf(data) => Streamed::Data(schema::lower(cx, &data).ty),
    })
}

/// The stream that a method reads, of all that the document has: one of items of several types keeps them as they come.
pub(super) fn only<'a>(cx: &mut Cx<'a>, streams: &[Content<'a>]) -> Option<Content<'a>> {
    let (first, others) = streams.split_first()?;
    let mut only = first.clone();
    for other in others.iter().filter(|it| !it.has_schema_of(first)) {
        let is_asked_for = other.media.map(media::essence) == first.media.map(media::essence);
        if is_asked_for {
            only.forget_schema();
        }
        cx.diagnostics.another_stream(&other.place(), is_asked_for);
    }
    Some(only)
}

/// What a schema of server-sent events describes.
enum Described<'a> {
    /// The data.
    Data,
    /// The event with its fields.
    Frame,
    /// The event with nothing but its data: that is the item.
    DataOf(Box<Node<'a>>),
}

fn described<'a>(cx: &mut Cx<'a>, view: &View<'a>) -> Described<'a> {
    let mut frames = Vec::new();
    if view.arms.is_empty() {
        frames.push(view.clone());
    } else {
        frames.extend(view.arms.iter().map(|arm| refs::view(cx, arm)).collect::<Vec<_>>());
    }
    let is_frame = |it: &View<'a>| {
        it.properties.contains_key("data") && it.properties.keys().all(|key| FIELDS.contains(key))
    };
    if !frames.iter().all(is_frame) {
        return Described::Data;
    }
    frames.retain(|it| !is_end(cx, it));
    let [only] = frames.as_slice() else { return Described::Frame };
    let Some(data) = only.properties.get("data").filter(|_| !only.properties.contains_key("event"))
    else {
        return Described::Frame;
    };
    match refs::view(cx, data).kind() {
        Some(Kind::String) => Described::Frame,
        _ => Described::DataOf(Box::new(data.clone())),
    }
}

/// Whether a frame is the mark at the end of a stream.
fn is_end<'a>(cx: &mut Cx<'a>, frame: &View<'a>) -> bool {
    let Some(data) = frame.properties.get("data") else { return false };
    matches!(refs::view(cx, data).members.as_slice(), [only] if only.value == END)
}

/// Whether the successes of an operation are a stream and something else.
pub(super) fn is_beside_others(cx: &Cx<'_>, site: &Site<'_>) -> bool {
    let found: Vec<&Response> =
        reply::success_responses(site).filter_map(|it| resolved(cx, it)).collect();
    let mut media = found.iter().flat_map(|it| it.content.keys());
    let is_stream = |it: &String| media::is_stream(it);
    media.clone().any(is_stream) && media.any(|it| !is_stream(it))
}

fn resolved<'a>(cx: &Cx<'a>, response: &'a ReferenceOr<Response>) -> Option<&'a Response> {
    match response {
        ReferenceOr::Item(it) => Some(it),
        ReferenceOr::Reference { reference } => {
            let key = reference.strip_prefix("#/components/responses/")?;
            cx.api.components.as_ref()?.responses.get(key)?.as_item()
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::lower::check::check_paths;

    #[test]
    fn the_schema_says_what_the_items_are() {
        insta::assert_snapshot!(check_paths("
paths:
  /apples:
    get: {tags: [Apples], responses: {'200': {description: ok, content: {text/event-stream: {schema: {$ref: '#/components/schemas/Chunk'}}}}}}
    put: {tags: [Apples], responses: {'200': {description: ok, content: {text/event-stream: {schema: {$ref: '#/components/schemas/Stream'}}}}}}
    post: {tags: [Apples], responses: {'200': {description: ok, content: {text/event-stream: {schema: {$ref: '#/components/schemas/Named'}}}}}}
    patch: {tags: [Apples], responses: {'200': {description: ok, content: {text/event-stream: {schema: {type: string}}}}}}
    delete: {tags: [Apples], responses: {'200': {description: ok, content: {text/event-stream: {}}}, '204': {description: none}}}
  /bananas:
    get: {tags: [Bananas], responses: {'200': {description: ok, content: {application/x-ndjson: {schema: {$ref: '#/components/schemas/Chunk'}}}}}}
    put: {tags: [Bananas], responses: {'200': {description: ok, content: {application/jsonl: {schema: {type: array, items: {$ref: '#/components/schemas/Chunk'}}}}}}}
    post: {tags: [Bananas], responses: {'200': {description: ok, content: {application/json-seq: {}}}}}
    patch: {tags: [Bananas], responses: {'200': {description: ok, content: {text/event-stream: {schema: {type: string, format: binary}}}}}}
components:
  schemas:
    Chunk: {type: object, required: [n], properties: {n: {type: integer}}}
    Stream: {oneOf: [{type: object, properties: {data: {$ref: '#/components/schemas/Chunk'}}}, {type: object, properties: {data: {type: string, enum: ['[DONE]']}}}]}
    Named: {type: object, properties: {event: {type: string}, data: {$ref: '#/components/schemas/Chunk'}}}
"), @"
apples.list() -> Events<Chunk>                GET /apples
apples.create() -> Events<Frame<Named>>       POST /apples
apples.update() -> Events<Chunk>              PUT /apples
apples.patch() -> Binary                      PATCH /apples
apples.delete() -> Events                     DELETE /apples
bananas.list() -> Events<Chunk>               GET /bananas  accept application/x-ndjson
bananas.create() -> Events<Json>              POST /bananas  accept application/json-seq
bananas.update() -> Events<Chunk>             PUT /bananas  accept application/jsonl
bananas.patch() -> Binary                     PATCH /bananas
");
    }

    #[test]
    fn a_stream_beside_another_reply_is_a_method_of_its_own() {
        insta::assert_snapshot!(check_paths("
paths:
  /chats:
    post:
      tags: [Chats]
      requestBody: {required: true, content: {application/json: {schema: {type: object, required: [text], properties: {text: {type: string}, stream: {type: boolean}}}}}}
      responses:
        '200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Chunk'}}, text/event-stream: {schema: {$ref: '#/components/schemas/Chunk'}}}}
        '400': {description: no, content: {application/json: {schema: {$ref: '#/components/schemas/Chunk'}}}}
    get: {tags: [Chats], operationId: createStream, responses: {'200': {description: ok, content: {audio/wav: {}, audio/mpeg: {}, text/event-stream: {schema: {$ref: '#/components/schemas/Chunk'}}}}}}
components:
  schemas:
    Chunk: {type: object, required: [n], properties: {n: {type: integer}}}
"), @"
chats.create_stream() -> Binary               GET /chats
chats.create_stream_stream() -> Events<Chunk>  GET /chats
chats.create(body: CreateChat) -> Chunk | 400 Chunk  POST /chats  stream: false
chats.create_events(body: CreateChat) -> Events<Chunk> | 400 Chunk  POST /chats  stream: true
");
    }

    #[test]
    fn several_streams_are_one() {
        insta::assert_snapshot!(check_paths("
paths:
  /apples:
    get: {tags: [Apples], responses: {'200': {description: ok, content: {application/x-ndjson: {schema: {$ref: '#/components/schemas/A'}}}}, '206': {description: part, content: {application/x-ndjson: {schema: {$ref: '#/components/schemas/B'}}}}}}
    put: {tags: [Apples], responses: {'200': {description: ok, content: {text/event-stream: {schema: {$ref: '#/components/schemas/A'}}, application/x-ndjson: {schema: {$ref: '#/components/schemas/B'}}}}}}
    post: {tags: [Apples], responses: {'200': {description: ok, content: {text/event-stream: {schema: {$ref: '#/components/schemas/A'}}, application/json: {schema: {type: boolean}}}}, '202': {description: later, content: {text/event-stream: {schema: {$ref: '#/components/schemas/B'}}}}}}
    patch: {tags: [Apples], responses: {'200': {description: ok, content: {text/event-stream: {schema: {$ref: '#/components/schemas/A'}}, application/x-ndjson: {schema: {$ref: '#/components/schemas/A'}}}}}}
  /bananas:
    get: {tags: [Bananas], responses: {'200': {description: ok}, '400': {description: no, content: {text/event-stream: {schema: {$ref: '#/components/schemas/A'}}, application/x-ndjson: {}}}, '401': {description: who, content: {text/event-stream: {}}}}}
components:
  schemas:
    A: {type: object, properties: {a: {type: string}}}
    B: {type: object, properties: {b: {type: string}}}
"), @"
apples.list() -> Events<Json>                 GET /apples  accept application/x-ndjson
apples.create() -> bool                       POST /apples
apples.create_stream() -> Events              POST /apples
apples.update() -> Events<A>                  PUT /apples
apples.patch() -> Events<A>                   PATCH /apples
bananas.list() -> () | 400 Text | 401 Text    GET /bananas
error[second-reply]: a method reads one kind of stream: as two have items of their own, they are kept as they come (at #/paths/~1apples/get/responses/206/content/application~1x-ndjson)
error[second-reply]: a method reads one kind of stream: as two have items of their own, they are kept as they come (at #/paths/~1apples/post/responses/202/content/text~1event-stream)
error[second-reply]: a method reads one kind of stream: this one is not asked for (at #/paths/~1apples/put/responses/200/content/application~1x-ndjson)
error[reply-notation]: no type is made of `text/event-stream`: the body is kept as it comes (at #/paths/~1bananas/get/responses/400/content/text~1event-stream)
");
    }
}

//! What success returns: one body, or an enum by status and content type.

use openapiv3::{ReferenceOr, Response, StatusCode};

use super::content::{self, Content, Form, Naming};
use super::cx::Cx;
use super::node::Hint;
use super::operation::Subject;
use super::refs::{self, Found};
use super::resource::Site;
use super::{docs, status, stream, told};
use crate::ir::{Docs, Reply, ReplyArm, ReplyBody, StatusPattern};
use crate::names::{Scope, VariantName, Wish, Words};
use crate::pointer::Pointer;

/// Switching protocols.
const SWITCH: StatusCode = StatusCode::Code(101);

/// What an operation returns; the enum has no name yet.
pub(super) struct Success {
    pub(super) reply: Reply,
    pub(super) replies: Option<RepliesDraft>,
    /// What the method beside it returns that streams, if there is one.
    pub(super) stream: Option<Reply>,
}

/// Several successes.
pub(super) struct RepliesDraft {
    pub(super) hint: Hint,
    pub(super) at: Pointer,
    pub(super) accept: String,
    pub(super) arms: Vec<ReplyArm>,
    pub(super) unknown: VariantName,
}

/// What success returns.
pub(super) fn lower<'a>(cx: &mut Cx<'a>, site: &Site<'a>, subject: &Subject) -> Success {
    let found = successes(cx, site);
    if let Some(switch) = site.operation.responses.responses.get(&SWITCH) {
        let at = site.at.join("responses").join("101");
        if is_switch(site) {
            let found = refs::find(cx, at, switch);
            let docs = docs::of_text(found.map(|it| it.item.description.as_str()));
            let body = ReplyBody::Upgraded;
            let reply = Reply { statuses: vec![101], body, accept: None, docs };
            return Success { reply, replies: None, stream: None };
        }
        cx.diagnostics.switch_not_offered(&at);
    }
    let statuses = statuses(&found);
    if is_redirect(site) {
        let docs = docs::of_text(found.first().map(|(_, it)| it.item.description.as_str()));
        let reply = Reply { statuses, body: ReplyBody::Redirect, accept: None, docs };
        return Success { reply, replies: None, stream: None };
    }
    let mut contents = Vec::new();
    for (status, found) in &found {
        contents.extend(content::of_response(cx, site.verb, *status, found));
    }
    if told::is_streaming(&site.operation.extensions) {
        contents.iter_mut().for_each(Content::come_one_by_one);
    }
    let (streams, mut wholes): (Vec<_>, Vec<_>) =
        contents.into_iter().partition(Content::is_stream);
    let mut stream = stream::only(cx, &streams);
    if wholes.iter().all(|it| it.form == Form::Empty) && stream.is_some() {
        wholes = stream.take().into_iter().collect();
    }
    let stream = stream.map(|it| one(cx, &it, subject.hint("event"), &statuses));
    let Some((first, others)) = wholes.split_first() else {
        let docs = Docs::default();
        let reply = Reply { statuses, body: ReplyBody::Empty, accept: None, docs };
        return Success { reply, replies: None, stream };
    };
    if others.iter().all(|it| it.is_like(first)) {
        let hint = subject.hint(if first.is_stream() { "event" } else { "response" });
        let reply = one(cx, first, hint, &statuses);
        return Success { reply, replies: None, stream };
    }
    let docs = docs::of_text(Some(first.description()));
    let reply = Reply { statuses, body: ReplyBody::Empty, accept: None, docs };
    let replies = Some(several(cx, site, subject, wholes));
    Success { reply, replies, stream }
}

/// A reply with one body.
fn one<'a>(cx: &mut Cx<'a>, content: &Content<'a>, hint: Hint, statuses: &[u16]) -> Reply {
    Reply {
        statuses: statuses.to_vec(),
        body: content::body(cx, content, hint),
        accept: content::accept_of_one(content),
        docs: docs::of_text(Some(content.description())),
    }
}

fn several<'a>(
    cx: &mut Cx<'a>,
    site: &Site<'a>,
    subject: &Subject,
    mut contents: Vec<Content<'a>>,
) -> RepliesDraft {
    contents.sort_by_key(|it| it.status);
    let mut hint = subject.hint("response");
    hint.spare.push(subject.hint("reply").words());
    let mut scope = Scope::new();
    let first = contents.first().map(|it| it.status);
    let is_one_status = contents.iter().all(|it| Some(it.status) == first);
    let naming = if is_one_status { Naming::ByMedia } else { Naming::ByStatus };
    let arms = content::arms(cx, subject, &contents, (&mut scope, naming));
    let words = ["other", "undocumented"].map(Words::split).to_vec();
    let unknown = scope.claim(&Wish { wire: "", words }).name;
    let accept = content::accept(&contents);
    RepliesDraft { hint, at: site.at.join("responses"), accept, arms, unknown }
}

/// The 2xx responses; without any `default`; without that redirects.
fn successes<'a>(cx: &mut Cx<'a>, site: &Site<'a>) -> Vec<(StatusPattern, Found<'a, Response>)> {
    let responses = &site.operation.responses;
    let at = site.at.join("responses");
    let mut found = Vec::new();
    let class = if is_redirect(site) { 3 } else { 2 };
    for (status, response) in &responses.responses {
        let pattern = status::pattern(status);
        if status::class(pattern) == Some(class) {
            found.extend(refs::find(cx, at.join(status), response).map(|it| (pattern, it)));
        }
    }
    if let Some(default) = responses.default.as_ref().filter(|_| is_default_success(site)) {
        found
            .extend(refs::find(cx, at.join("default"), default).map(|it| (StatusPattern::Any, it)));
    }
    found
}

/// The same, references not followed.
pub(super) fn success_responses<'a>(
    site: &Site<'a>,
) -> impl Iterator<Item = &'a ReferenceOr<Response>> {
    let responses = &site.operation.responses;
    let default = responses.default.as_ref().filter(|_| is_default_success(site));
    let is_success = |it: &StatusCode| status::class(status::pattern(it)) == Some(2);
    let coded = responses.responses.iter().filter(move |(it, _)| is_success(it));
    coded.map(|(_, it)| it).chain(default)
}

/// Whether `default` is what success returns, as nothing else is.
pub(super) fn is_default_success(site: &Site<'_>) -> bool {
    let responses = &site.operation.responses;
    let mut classes = responses.responses.keys().map(|it| status::class(status::pattern(it)));
    responses.default.is_some() && !is_switch(site) && !classes.any(|it| it == Some(2))
}

/// Whether the operation is there to change the protocol.
fn is_switch(site: &Site<'_>) -> bool {
    let statuses = &site.operation.responses.responses;
    let mut classes = statuses.keys().map(|it| status::class(status::pattern(it)));
    statuses.contains_key(&SWITCH) && !classes.any(|it| it == Some(2))
}

/// Whether a redirect is the only success that is documented.
pub(super) fn is_redirect(site: &Site<'_>) -> bool {
    let responses = &site.operation.responses;
    let mut patterns = responses.responses.keys().map(status::pattern);
    let leads = |it: StatusPattern| match it {
        StatusPattern::Exact(code) => matches!(code, 301..=303 | 307 | 308),
        StatusPattern::Class(class) => class == 3,
        StatusPattern::Any => false,
    };
    responses.default.is_none()
        && patterns.clone().any(leads)
        && !patterns.any(|it| status::class(it) == Some(2))
}

/// The exact ones; none if a range makes them any.
fn statuses(found: &[(StatusPattern, Found<'_, Response>)]) -> Vec<u16> {
    let code = |it: &(StatusPattern, _)| match it.0 {
        StatusPattern::Exact(code) => Some(code),
        StatusPattern::Class(_) | StatusPattern::Any => None,
    };
    found.iter().map(code).collect::<Option<Vec<u16>>>().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use crate::lower::check::check_paths;

    #[test]
    fn several_successes_become_an_enum() {
        insta::assert_snapshot!(check_paths("
paths:
  /apples:
    get: {tags: [Apples], responses: {'200': {description: ok, content: {application/json: {schema: {type: string}}}}, '202': {description: ok, content: {application/json: {schema: {type: string}}}}}}
    post: {tags: [Apples], responses: {'204': {description: ok}, '200': {description: ok, content: {application/json: {schema: {type: object, properties: {x: {type: string}}}}}}}}
    put: {tags: [Apples], responses: {'200': {description: ok, content: {text/plain: {schema: {type: string}}}}}}
    patch: {tags: [Apples], responses: {'200': {description: ok, content: {audio/mpeg: {}}}}}
    delete: {tags: [Apples], responses: {'200': {description: ok}}}
    head: {tags: [Apples], responses: {default: {description: any}}}
  /bananas:
    get: {tags: [Bananas], responses: {2XX: {description: ok, content: {application/json: {schema: {type: string, nullable: true}}}}}}
    post: {tags: [Bananas], responses: {'200': {description: ok, content: {text/event-stream: {}, application/json: {schema: {type: boolean}}}}}}
    put: {tags: [Bananas], responses: {'101': {description: switch}, default: {description: no, content: {text/plain: {}}}}}
    patch: {tags: [Bananas], responses: {'200': {description: ok, content: {application/json: {schema: {type: string, format: binary}}}}}}
    head: {tags: [Bananas], responses: {'101': {description: switch}, '200': {description: ok}}}
    delete: {tags: [Bananas], responses: {'200': {$ref: '#/components/responses/Gone'}}}
  /cherries:
    get: {tags: [Cherries], responses: {'200': {description: ok, content: {application/json: {schema: {type: object}}, text/csv: {schema: {type: string}}, application/xml: {schema: {type: object}}, image/*: {schema: {type: string, format: binary}}}}}}
    post: {tags: [Cherries], responses: {'201': {description: made, content: {application/json: {schema: {type: string}}}}, '202': {description: later, content: {application/json: {schema: {type: integer}}, application/vnd.acme.raw+json: {schema: {type: boolean}}}}, 2XX: {description: else}}}
    put: {tags: [Cherries], responses: {'307': {description: there}, '404': {description: no}}}
    patch: {tags: [Cherries], responses: {'200': {description: ok, content: {application/vnd.api+json; charset=utf-8: {schema: {type: boolean}}}}, '302': {description: there}}}
    delete: {tags: [Cherries], responses: {default: {description: any, content: {'*/*': {schema: {type: string}}}}, '400': {description: no, content: {text/html: {}, application/json: {schema: {type: string}}}}}}
components:
  responses:
    Gone: {description: gone, content: {application/json: {schema: {type: object, properties: {x: {type: string}}}}}}
"), @"
apples.list() -> String                       GET /apples
apples.create() -> CreateAppleResponse {Ok: 200 CreateAppleOk, NoContent: 204, ..Other}  POST /apples
apples.update() -> Text                       PUT /apples
apples.patch() -> Binary                      PATCH /apples
apples.delete() -> ()                         DELETE /apples
apples.head() -> ()                           HEAD /apples
bananas.list() -> Option<String>              GET /bananas
bananas.create() -> bool                      POST /bananas
bananas.create_stream() -> Events             POST /bananas
bananas.update() -> Upgraded | default Text   PUT /bananas
bananas.patch() -> Binary                     PATCH /bananas
bananas.delete() -> Gone                      DELETE /bananas
bananas.head() -> ()                          HEAD /bananas
cherries.list() -> ListCherriesResponse {Json: 200 Json, Csv: 200 text/csv Text, Image: 200 image/* Binary, ..Other}  GET /cherries
cherries.create() -> CreateCherryResponse {Created: 201 String, Accepted: 202 i64, AcceptedAcmeRaw: 202 application/vnd.acme.raw+json bool, Success: 2XX, ..Other}  POST /cherries
cherries.update() -> Redirect | 404           PUT /cherries
cherries.patch() -> bool | 302                PATCH /cherries  accept application/vnd.api+json, application/json;q=0.5
cherries.delete() -> Text | 400 String | 400 text/html Text  DELETE /cherries
warning[unsupported-reply]: a switch of protocols is not asked for (at #/paths/~1bananas/head/responses/101)
");
    }

    #[test]
    fn what_http_and_the_notation_leave_of_a_reply() {
        insta::assert_snapshot!(check_paths("
paths:
  /apples:
    get: {tags: [Apples], responses: {'200': {description: ok, content: {application/json: {schema: {type: boolean}}}}, '204': {description: none, content: {application/json: {schema: {type: boolean}}}}, '304': {description: same, content: {application/json: {schema: {type: boolean}}}}}}
    put: {tags: [Apples], responses: {'200': {description: ok, content: {application/x-msgpack: {schema: {type: boolean}}, application/json: {schema: {type: boolean}}}}}}
    post: {tags: [Apples], responses: {'200': {description: ok, content: {multipart/mixed: {schema: {type: object}}}}, '400': {description: no, content: {application/vnd.google.protobuf: {schema: {type: object}}}}}}
    patch: {tags: [Apples], responses: {'200': {description: ok, content: {application/x-www-form-urlencoded: {schema: {type: object}}}}}}
    delete: {tags: [Apples], responses: {'200': {description: ok, content: {application/cbor: {schema: {type: string, format: binary}}}}}}
  /bananas:
    get: {tags: [Bananas], responses: {'200': {description: ok, content: {application/vnd.x+json; Version=1; charset=utf-8: {schema: {type: boolean}}, application/vnd.x+json;version=2: {schema: {type: string}}}}}}
    put: {tags: [Bananas], responses: {'200': {description: ok, content: {'application/json;version=2': {schema: {type: boolean}}, application/json: {schema: {type: string}}}}, '201': {description: made}}}
    post: {tags: [Bananas], responses: {'200': {description: ok, content: {'application/json; profile=\"https://x.test/a\"': {schema: {type: boolean}}}}}}
    delete: {tags: [Bananas], responses: {'200': {description: ok, content: {application/json: {schema: {nullable: true, x-specwright-null: true}}}}}}
    patch: {tags: [Bananas], responses: {'200': {description: ok, content: {'application/json; version=é': {schema: {type: boolean}}}}}}
"), @r#"
apples.list() -> ListApplesResponse {Ok: 200 bool, NoContent: 204, ..Other} | 304  GET /apples
apples.create() -> Binary | 400 Binary        POST /apples
apples.update() -> bool                       PUT /apples
apples.patch() -> Text                        PATCH /apples
apples.delete() -> Binary                     DELETE /apples
bananas.list() -> ListBananasResponse {XVersion1: 200 bool, XVersion2: 200 application/vnd.x+json;version=2 String, ..Other}  GET /bananas
bananas.create() -> bool                      POST /bananas  accept application/json;profile="https://x.test/a", application/json;q=0.5
bananas.update() -> UpdateBananaResponse {Ok: 200 String, OkJsonVersion2: 200 application/json;version=2 bool, Created: 201, ..Other}  PUT /bananas
bananas.patch() -> bool                       PATCH /bananas
bananas.delete() -> ()                        DELETE /bananas
error[reply-notation]: no type is made of `application/x-www-form-urlencoded`: the body is kept as it comes (at #/paths/~1apples/patch/responses/200/content/application~1x-www-form-urlencoded)
error[reply-notation]: no type is made of `multipart/mixed`: the body is kept as it comes (at #/paths/~1apples/post/responses/200/content/multipart~1mixed)
error[reply-notation]: no type is made of `application/vnd.google.protobuf`: the body is kept as it comes (at #/paths/~1apples/post/responses/400/content/application~1vnd.google.protobuf)
"#);
    }

    #[test]
    fn headers_may_say_that_a_file_comes() {
        insta::assert_snapshot!(check_paths("
paths:
  /apples:
    get: {tags: [Apples], responses: {'200': {description: audio, headers: {Content-Type: {schema: {type: string, enum: [audio/mpeg]}}}}}}
    put: {tags: [Apples], responses: {'200': {description: file, headers: {content-disposition: {schema: {type: string}}}}}}
    post: {tags: [Apples], responses: {'201': {description: no file, headers: {Content-Type: {schema: {type: string}, example: text/plain}, Location: {schema: {type: string}}}}}}
    delete: {tags: [Apples], responses: {'204': {description: none, headers: {Content-Disposition: {schema: {type: string}}}}}}
"), @"
        apples.list() -> Binary                       GET /apples
        apples.create() -> ()                         POST /apples  headers LOCATION
        apples.update() -> Binary                     PUT /apples  headers CONTENT_DISPOSITION
        apples.delete() -> ()                         DELETE /apples  headers CONTENT_DISPOSITION
        header LOCATION: String                       wire Location  #/paths/~1apples/post/responses/201/headers/Location
        header CONTENT_DISPOSITION: String            wire content-disposition  #/paths/~1apples/put/responses/200/headers/content-disposition
        ");
    }
}

//! What success returns: the first 2xx with a JSON body, else text, else bytes, else nothing.

use openapiv3::{ReferenceOr, Response, StatusCode};

use super::cx::Cx;
use super::media::{self, Media};
use super::node::{Form, Hint, Node};
use super::operation::Subject;
use super::refs::{self, Found};
use super::resource::Site;
use super::view::Kind;
use super::{docs, schema};
use crate::ir::{Docs, Reply, ReplyBody, Type};
use crate::names::Words;
use crate::pointer::Pointer;

/// The reply, or `None` if the operation is no request with a reply: it changes the protocol.
pub(super) fn lower<'a>(cx: &mut Cx<'a>, site: &Site<'a>, subject: &Subject) -> Option<Reply> {
    let responses = &site.operation.responses;
    let is_switch = |it: &StatusCode| *it == StatusCode::Code(101);
    if responses.responses.keys().any(is_switch) {
        cx.diagnostics.not_a_request(&site.at);
        return None;
    }
    let mut successes = Vec::new();
    for (status, response) in &responses.responses {
        if is_success(status) {
            let at = site.at.join("responses").join(status);
            successes.extend(refs::find(cx, at, response).map(|it| (status, it)));
        }
    }
    let statuses = successes.iter().filter_map(|(status, _)| match status {
        StatusCode::Code(code) => Some(*code),
        StatusCode::Range(_) => None,
    });
    let has_range = successes.iter().any(|(status, _)| matches!(status, StatusCode::Range(_)));
    let statuses = if has_range { Vec::new() } else { statuses.collect() };
    let found: Vec<&Found<'a, Response>> = successes.iter().map(|(_, it)| it).collect();
    let Some(chosen) = choose(&found) else {
        return Some(Reply { statuses, body: ReplyBody::Empty, docs: Docs::default() });
    };
    let body = body(cx, chosen, subject);
    for other in found.iter().filter(|it| it.at != chosen.at && !is_equal(it.item, chosen.item)) {
        cx.diagnostics.second_reply(&other.at, &chosen.at);
    }
    Some(Reply { statuses, body, docs: docs::of_text(Some(&chosen.item.description)) })
}

fn is_success(status: &StatusCode) -> bool {
    matches!(status, StatusCode::Code(200..=299) | StatusCode::Range(2))
}

/// The first with JSON, else the first with any content, else the first.
fn choose<'f, 'a>(found: &[&'f Found<'a, Response>]) -> Option<&'f Found<'a, Response>> {
    let json = found.iter().find(|it| media::json(&it.item.content).is_some());
    let any = || found.iter().find(|it| !it.item.content.is_empty());
    json.or_else(any).or_else(|| found.first()).copied()
}

fn is_equal(a: &Response, b: &Response) -> bool {
    let schemas = |it: &Response| -> Vec<(String, Option<ReferenceOr<openapiv3::Schema>>)> {
        it.content.iter().map(|(name, media)| (name.clone(), media.schema.clone())).collect()
    };
    schemas(a) == schemas(b)
}

fn body<'a>(cx: &mut Cx<'a>, found: &Found<'a, Response>, subject: &Subject) -> ReplyBody {
    let content = &found.item.content;
    let hint = found.key.map_or_else(|| subject.hint("response"), |it| Hint::own(Words::split(it)));
    if let Some(ty) = json(cx, found, hint) {
        let others: Vec<&str> = content
            .keys()
            .map(String::as_str)
            .filter(|it| media::kind(it) != Media::Json)
            .collect();
        if !others.is_empty() {
            cx.diagnostics.media_not_offered(&found.at.join("content"), &others);
        }
        return ty;
    }
    match content.keys().next().map(|it| media::kind(it)) {
        None => ReplyBody::Empty,
        Some(Media::Text) if content.keys().all(|it| media::kind(it) == Media::Text) => {
            ReplyBody::Text
        }
        Some(_) => ReplyBody::Binary,
    }
}

/// The body of the JSON content, if there is any: a binary string under a JSON type is bytes all the same.
pub(super) fn json<'a>(
    cx: &mut Cx<'a>,
    found: &Found<'a, Response>,
    hint: Hint,
) -> Option<ReplyBody> {
    let (name, media) = media::json(&found.item.content)?;
    let Some(schema) = &media.schema else { return Some(ReplyBody::Json(Type::Json)) };
    let at: Pointer = found.at.join("content").join(name).join("schema");
    let node = Node::new(at, hint, schema);
    let view = refs::view(cx, &node);
    if view.kind() == Some(Kind::String) && view.format == Some("binary") {
        return Some(ReplyBody::Binary);
    }
    let used = schema::lower(cx, &node);
    let is_inline = !matches!(node.form, Form::Ref(_));
    let is_nullable = used.view.site.nullable.is_on() && used.ty != Type::Json;
    let ty = if is_nullable && (is_inline || used.view.component.is_some()) {
        Type::Nullable(Box::new(used.ty))
    } else {
        used.ty
    };
    Some(ReplyBody::Json(ty))
}

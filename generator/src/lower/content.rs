//! What a response holds: its content types, those that say the same folded, and the variants made of several.

use openapiv3::{MediaType, ReferenceOr, Response, Schema};

use super::cx::Cx;
use super::media::{self, essence};
use super::node::{Form as Stands, Hint, Node};
use super::operation::Subject;
use super::refs::{self, Found};
use super::view::{Kind, View};
use super::{docs, header, schema, status, stream};
use crate::ir::{ReplyArm, ReplyBody, StatusPattern, Type, Verb};
use crate::names::{Scope, VariantName, Wish, Words};
use crate::pointer::Pointer;

/// One form that the body of a response may have.
#[derive(Clone)]
pub(super) struct Content<'a> {
    pub(super) status: StatusPattern,
    /// The key in `content`; `None`: the response has no body.
    pub(super) media: Option<&'a str>,
    pub(super) form: Form,
    schema: Option<&'a ReferenceOr<Schema>>,
    /// Of the response.
    pub(super) at: Pointer,
    /// Of the response, if it is a component.
    key: Option<&'a str>,
    description: &'a str,
}

/// What a body is decoded to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// Nothing.
    Empty,
    /// A type, from JSON.
    Json,
    /// Text as it is.
    Text,
    /// Bytes.
    Binary,
    /// `text/event-stream`.
    Events,
    /// One JSON text per line.
    Lines,
}

/// What variants are called after.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Naming {
    ByStatus,
    /// There is but one status.
    ByMedia,
}

impl<'a> Content<'a> {
    /// What is said about the response.
    pub(super) fn description(&self) -> &'a str {
        self.description
    }

    /// Its schema; a type made of it is called by `hint` unless the response has a name.
    pub(super) fn node(&self, hint: Hint) -> Option<Node<'a>> {
        let at = self.place().join("schema");
        let hint = self.key.map_or(hint, |it| Hint::own(Words::split(it)));
        Some(Node::new(at, hint, self.schema?))
    }

    /// Where it stands.
    pub(super) fn place(&self) -> Pointer {
        self.at.join("content").join(self.media.unwrap_or_default())
    }

    /// Leaves its items as they come.
    pub(super) fn forget_schema(&mut self) {
        self.schema = None;
    }

    /// Takes what would be one JSON text for one such text after the other.
    pub(super) fn come_one_by_one(&mut self) {
        if self.form == Form::Json && self.schema.is_some() {
            self.form = Form::Lines;
        }
    }

    /// Whether both are decoded to the same.
    pub(super) fn is_like(&self, other: &Self) -> bool {
        self.form == other.form
            && (matches!(self.form, Form::Empty | Form::Text | Form::Binary)
                || self.schema == other.schema)
    }

    /// Whether both have the same schema, or none.
    pub(super) fn has_schema_of(&self, other: &Self) -> bool {
        self.schema == other.schema
    }

    /// Whether its items come one by one.
    pub(super) fn is_stream(&self) -> bool {
        matches!(self.form, Form::Events | Form::Lines)
    }
}

/// The forms of a response, JSON first; what only repeats another in another notation is left out.
pub(super) fn of_response<'a>(
    cx: &mut Cx<'a>,
    verb: Verb,
    status: StatusPattern,
    found: &Found<'a, Response>,
) -> Vec<Content<'a>> {
    let content = |media, form, schema| Content {
        status,
        media,
        form,
        schema,
        at: found.at.clone(),
        key: found.key,
        description: &found.item.description,
    };
    let (mut all, mut lost): (Vec<Content<'a>>, Vec<&str>) = Default::default();
    for (media, item) in &found.item.content {
        let at = found.at.join("content").join(media).join("schema");
        let view =
            item.schema.as_ref().map(|it| refs::view(cx, &Node::new(at, Hint::default(), it)));
        if is_structured(view.as_ref()) && media::is_foreign(media) {
            lost.push(media);
        }
        let form = if is_null(item) { Form::Empty } else { form(media, view.as_ref()) };
        all.push(content(Some(media), form, item.schema.as_ref()));
    }
    // What is said about the body of a reply to HEAD is what GET would give.
    if verb == Verb::Head || status::has_no_body(status) {
        return vec![content(None, Form::Empty, None)];
    }
    if all.is_empty() {
        let is_file = header::are_of_file(cx, found, |it| form(it, None) == Form::Binary);
        let form = if is_file { Form::Binary } else { Form::Empty };
        return vec![content(None, form, None)];
    }
    all.sort_by_key(|it| {
        let media = it.media.unwrap_or_default();
        (it.form != Form::Json, media.starts_with("*/*"), media::full(media).contains(';'))
    });
    let json = all.first().filter(|it| it.form == Form::Json).and_then(|it| it.schema);
    let mut kept: Vec<Content<'a>> = Vec::new();
    for it in all {
        let repeats = !it.is_stream() && it.schema.is_some() && it.schema == json;
        if !kept.iter().any(|other| other.is_like(&it) || repeats && other.form == Form::Json) {
            kept.push(it);
        }
    }
    for it in kept.iter().filter(|it| it.media.is_some_and(|it| lost.contains(&it))) {
        cx.diagnostics.undecoded_reply(&it.place(), it.media.unwrap_or_default());
    }
    kept
}

fn form(media: &str, view: Option<&View<'_>>) -> Form {
    let essence = essence(media);
    let kind = view.and_then(View::kind);
    let is_binary =
        kind == Some(Kind::String) && view.is_some_and(|it| it.format == Some("binary"));
    let (family, subtype) = essence.split_once('/').unwrap_or(("", &essence));
    match (family, subtype) {
        _ if is_binary => Form::Binary,
        ("text", "event-stream") => Form::Events,
        _ if media::is_stream(media) => Form::Lines,
        (_, "json" | "x-json") => Form::Json,
        _ if subtype.ends_with("+json") => Form::Json,
        (_, "*") if family == "*" || family == "application" => match kind {
            Some(Kind::String) => Form::Text,
            _ if view.is_some() => Form::Json,
            _ => Form::Binary,
        },
        ("image" | "audio" | "video" | "font", it) if !it.ends_with("+xml") => Form::Binary,
        (_, "octet-stream" | "pdf" | "zip" | "gzip" | "x-tar" | "x-gzip") => Form::Binary,
        (_, "html" | "xml" | "csv" | "css" | "yaml" | "x-yaml") => Form::Text,
        _ if subtype.ends_with("+xml") || subtype.ends_with("+yaml") => Form::Text,
        _ if is_structured(view) && !media::is_foreign(media) => Form::Json,
        ("text", _) | (_, "x-www-form-urlencoded" | "javascript" | "graphql") => Form::Text,
        _ if kind == Some(Kind::String) => Form::Text,
        _ => Form::Binary,
    }
}

/// Whether null is all that the body can be.
fn is_null(item: &MediaType) -> bool {
    let schema = item.schema.as_ref().and_then(ReferenceOr::as_item);
    schema.is_some_and(|it| it.schema_data.extensions.contains_key("x-specwright-null"))
}

/// Whether a schema describes something with an inside, or a number.
fn is_structured(view: Option<&View<'_>>) -> bool {
    view.is_some_and(|it| !it.arms.is_empty() || it.kind().is_some_and(|kind| kind != Kind::String))
}

/// The body, its type called by `hint` unless the response has a name.
pub(super) fn body<'a>(cx: &mut Cx<'a>, content: &Content<'a>, hint: Hint) -> ReplyBody {
    match content.form {
        Form::Empty => ReplyBody::Empty,
        Form::Text => ReplyBody::Text,
        Form::Binary => ReplyBody::Binary,
        Form::Events | Form::Lines => stream::items(cx, content, hint),
        Form::Json => match json(cx, content, hint) {
            Type::Null => ReplyBody::Empty,
            ty => ReplyBody::Json(ty),
        },
    }
}

fn json<'a>(cx: &mut Cx<'a>, content: &Content<'a>, hint: Hint) -> Type {
    let Some(node) = content.node(hint) else { return Type::Json };
    let used = schema::lower(cx, &node);
    let is_inline = !matches!(node.form, Stands::Ref(_));
    let is_nullable = used.view.site.nullable.is_on() && !used.ty.holds_null();
    if is_nullable && (is_inline || used.view.component.is_some()) {
        Type::Nullable(Box::new(used.ty))
    } else {
        used.ty
    }
}

/// One text for all streams of a response.
pub(super) fn as_text<'a>(cx: &mut Cx<'a>, streams: &mut Vec<Content<'a>>) {
    streams.truncate(1);
    for it in streams.iter_mut() {
        it.form = Form::Text;
        if it.schema.take().is_some() {
            cx.diagnostics.undecoded_reply(&it.place(), it.media.unwrap_or_default());
        }
    }
}

/// A variant for each, called as HTTP calls the status; several of one status by their media types, too.
pub(super) fn arms<'a>(
    cx: &mut Cx<'a>,
    subject: &Subject,
    contents: &[Content<'a>],
    (scope, naming): (&mut Scope, Naming),
) -> Vec<ReplyArm> {
    let is_by_media = naming == Naming::ByMedia;
    let mut arms: Vec<ReplyArm> = Vec::new();
    for content in contents {
        let is_primary = arms.last().is_none_or(|it| it.status != content.status);
        let written = content.media.map(|it| told_apart(contents, content.status, it));
        let reason = status::reason(content.status);
        let words = match &written {
            Some(media) if is_by_media => media::words(media),
            Some(media) if !is_primary => Words::split(&reason).then(&media::words(media)),
            _ => Words::split(&reason),
        };
        let media = written.filter(|_| !is_primary);
        let wish = Wish { wire: &words.pascal(), words: vec![words] };
        let name: VariantName = scope.claim(&wish).name;
        let body = body(cx, content, subject.hint(name.as_str()));
        let docs = docs::of_text(Some(content.description));
        arms.push(ReplyArm { name, status: content.status, media, body, docs });
    }
    arms
}

/// The media type, with its parameters if another reply of the status differs from it in nothing else.
fn told_apart(contents: &[Content<'_>], status: StatusPattern, media: &str) -> String {
    let essence = essence(media);
    let others = contents.iter().filter(|it| it.status == status).filter_map(|it| it.media);
    let is_alone = others.filter(|it| media::essence(it) == essence).count() < 2;
    if is_alone { essence } else { media::full(media) }
}

/// The `accept` header for these: the first is liked best.
pub(super) fn accept(contents: &[Content<'_>]) -> String {
    let mut all: Vec<String> = Vec::new();
    for media in contents.iter().filter_map(|it| it.media).filter(|it| media::is_legal(it)) {
        let media = media::full(media);
        let weight = if all.is_empty() { "" } else { ";q=0.5" };
        if !all.iter().any(|it| it.trim_end_matches(";q=0.5") == media) {
            all.push(format!("{media}{weight}"));
        }
    }
    if all.is_empty() { "*/*".to_owned() } else { all.join(", ") }
}

/// The `accept` header for a body alone, where it is not that of its form.
pub(super) fn accept_of_one(content: &Content<'_>) -> Option<String> {
    let media = content.media.filter(|it| media::is_legal(it)).map(media::full)?;
    if content.is_stream() {
        return (media != "text/event-stream").then_some(media);
    }
    if content.form != Form::Json {
        return None;
    }
    let is_usual = ["application/json", "text/json", "*/*", "application/*", "text/plain"]
        .contains(&media.as_str());
    (!is_usual).then(|| format!("{media}, application/json;q=0.5"))
}

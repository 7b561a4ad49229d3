//! The headers of replies: one constant for each that is described, whichever operations it comes with.

use std::collections::BTreeMap;

use openapiv3::{Header, ParameterSchemaOrContent, ReferenceOr, Response};

use super::cx::Cx;
use super::docs;
use super::node::{Hint, Node};
use super::refs::{self, Found};
use super::resource::Site;
use super::view::{Kind, View};
use super::{number, string};
use crate::ir::{HeaderForm, HeaderId, ReplyHeader, Type};
use crate::names::{Claim, ConstName, Scope, Wish, Words};
use crate::pointer::Pointer;

/// The headers found so far.
#[derive(Default)]
pub(super) struct Headers {
    pub(super) all: Vec<ReplyHeader>,
    scope: Scope,
    by_place: BTreeMap<Pointer, Option<HeaderId>>,
}

/// The headers of all replies to an operation, in the order of the document.
pub(super) fn of_operation<'a>(cx: &mut Cx<'a>, site: &Site<'a>) -> Vec<HeaderId> {
    let at = site.at.join("responses");
    let responses = &site.operation.responses;
    let coded = responses.responses.iter().map(|(status, it)| (at.join(status), it));
    let default = responses.default.iter().map(|it| (at.join("default"), it));
    let mut ids = Vec::new();
    for (at, response) in coded.chain(default) {
        for id in of_response(cx, at, response) {
            if !ids.contains(&id) {
                ids.push(id);
            }
        }
    }
    ids
}

fn of_response<'a>(
    cx: &mut Cx<'a>,
    at: Pointer,
    response: &'a ReferenceOr<Response>,
) -> Vec<HeaderId> {
    let Some(response) = refs::find(cx, at, response) else { return Vec::new() };
    let at = response.at.join("headers");
    let mut ids = Vec::new();
    // The content type is said by `content`.
    let is_told = |name: &str| !name.eq_ignore_ascii_case("content-type");
    for (name, header) in response.item.headers.iter().filter(|(name, _)| is_told(name)) {
        let Some(found) = refs::find(cx, at.join(name), header) else { continue };
        ids.extend(of_header(cx, name, &found));
    }
    ids
}

/// The constant for a header; a component may stand under several names.
fn of_header<'a>(cx: &mut Cx<'a>, name: &str, found: &Found<'a, Header>) -> Option<HeaderId> {
    let place = found.at.join(name);
    if let Some(known) = cx.headers.by_place.get(&place) {
        return *known;
    }
    let id = if is_name(name) {
        Some(described(cx, name, found))
    } else {
        cx.diagnostics.illegal_header_name(&found.at, name);
        None
    };
    cx.headers.by_place.insert(place, id);
    id
}

fn described<'a>(cx: &mut Cx<'a>, name: &str, found: &Found<'a, Header>) -> HeaderId {
    let view = view(cx, found);
    let ty = ty(cx, &view);
    let is_same = |it: &ReplyHeader| it.wire.eq_ignore_ascii_case(name) && it.ty == ty;
    if let Some(at) = cx.headers.all.iter().position(is_same) {
        return HeaderId(at);
    }
    let is_content = matches!(found.item.format, ParameterSchemaOrContent::Content(_));
    if is_content || view.kind() == Some(Kind::Object) {
        cx.diagnostics.header_as_text(&found.at, name);
    }
    let description = found.item.description.as_deref();
    let wish = cx.renamed(&found.at).unwrap_or(name);
    let wish = Wish { wire: wish, words: vec![Words::split(wish)] };
    let claim: Claim<ConstName> = cx.headers.scope.claim(&wish);
    if claim.clashed {
        cx.diagnostics.name_clash(&found.at, name, claim.name.as_str());
    }
    let is_deprecated = found.item.deprecated == Some(true) || view.site.deprecated.is_on();
    cx.headers.all.push(ReplyHeader {
        name: claim.name,
        wire: name.to_owned(),
        docs: docs::of_header(description, &view),
        from: found.at.clone(),
        form: form(&ty),
        ty,
        deprecated: docs::deprecation(is_deprecated.into(), description),
    });
    HeaderId(cx.headers.all.len() - 1)
}

/// Whether the headers of a response without `content` are those of a file.
pub(super) fn are_of_file<'a>(
    cx: &mut Cx<'a>,
    found: &Found<'a, Response>,
    is_binary: impl Fn(&str) -> bool,
) -> bool {
    let at = found.at.join("headers");
    found.item.headers.iter().any(|(name, header)| match name.to_lowercase().as_str() {
        "content-disposition" | "content-range" | "accept-ranges" => true,
        "content-type" => {
            values(cx, at.join(name), header).iter().any(|it| it.contains('/') && is_binary(it))
        }
        _ => false,
    })
}

/// What the document says that a header may be: the members of its enum, and its example.
fn values<'a>(cx: &mut Cx<'a>, at: Pointer, header: &'a ReferenceOr<Header>) -> Vec<String> {
    let Some(found) = refs::find(cx, at, header) else { return Vec::new() };
    let view = view(cx, &found);
    let examples = found.item.example.as_ref().into_iter().chain(view.site.example);
    let values = view.members.iter().map(|it| &it.value).chain(examples);
    values.filter_map(|it| it.as_str().map(str::to_owned)).collect()
}

/// Whether HTTP allows a header to be called so.
pub(super) fn is_name(name: &str) -> bool {
    let is_token = |it: char| it.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(it);
    !name.is_empty() && name.chars().all(is_token)
}

/// What the header's schema says; that of `content` is about a text of another kind.
fn view<'a>(cx: &mut Cx<'a>, found: &Found<'a, Header>) -> View<'a> {
    let at = found.at.join("schema");
    let node = match &found.item.format {
        ParameterSchemaOrContent::Schema(schema) => Node::new(at, Hint::default(), schema),
        ParameterSchemaOrContent::Content(_) => Node::blank(at, Hint::default()),
    };
    refs::glance(cx, &node)
}

/// The type: a header is one value or a list of values, and all else is text.
fn ty<'a>(cx: &mut Cx<'a>, view: &View<'a>) -> Type {
    if let (Some(Kind::Array), Some(items)) = (view.kind(), &view.items) {
        let item = refs::glance(cx, items);
        return Type::List(Box::new(scalar(&item)));
    }
    scalar(view)
}

fn scalar(view: &View<'_>) -> Type {
    let ty = match view.kind() {
        Some(Kind::Bool) => Type::Bool,
        Some(Kind::Integer) => number::integer(view),
        Some(Kind::Number) => number::number(view),
        Some(Kind::String) => string::ty(view),
        Some(Kind::Array | Kind::Object) | None => Type::Str,
    };
    match ty {
        // Bytes and secrets are for bodies.
        Type::Bytes | Type::File | Type::Sensitive(_) => Type::Str,
        _ if !view.arms.is_empty() => Type::Str,
        ty => ty,
    }
}

/// How values of the type are written.
fn form(ty: &Type) -> HeaderForm {
    let is_literal =
        |ty: &Type| matches!(ty, Type::Bool | Type::Int(_) | Type::Float | Type::Number);
    match ty {
        Type::List(item) if is_literal(item) => HeaderForm::LiteralList,
        Type::List(_) => HeaderForm::TextList,
        ty if is_literal(ty) => HeaderForm::Literal,
        _ => HeaderForm::Text,
    }
}

#[cfg(test)]
mod tests {
    use crate::lower::check::check_lower;

    #[test]
    fn a_header_has_one_constant_whichever_replies_it_comes_with() {
        insta::assert_snapshot!(check_lower("
openapi: 3.0.3
info: {title: Acme, version: '1'}
servers: [{url: https://acme.test}]
paths:
  /apples:
    get:
      tags: [Apples]
      responses:
        '200': {$ref: '#/components/responses/Apples'}
        '429': {description: later, headers: {Retry-After: {schema: {type: integer}}, X-Left: {$ref: '#/components/headers/Left'}}}
        default: {description: any, headers: {x-left: {schema: {type: string}}}}
    post:
      tags: [Apples]
      responses:
        '201':
          description: made
          headers:
            Content-Type: {schema: {type: string}}
            Location: {description: Where it is, deprecated: true, schema: {type: string, format: uri}}
            Last-Modified: {schema: {type: string, format: date-time}}
            Allow: {schema: {type: array, items: {$ref: '#/components/schemas/Verb'}}}
            X-Meta: {content: {application/json: {schema: {type: object}}}}
            X-Object: {schema: {type: object}}
            X-Level: {schema: {type: integer, format: int32, enum: [1, 2]}}
            two words: {schema: {type: string}}
components:
  schemas:
    Verb: {type: string, enum: [GET, PUT]}
  headers:
    Left: {description: Calls left, required: true, schema: {type: integer, minimum: 0}}
  responses:
    Apples: {description: ok, headers: {X-Left: {$ref: '#/components/headers/Left'}}, content: {application/json: {schema: {type: string}}}}
"), @r#"
crate acme                                    Acme 1
server https://acme.test
security none
apples.list() -> String | 429 | default       GET /apples  headers X_LEFT, RETRY_AFTER, X_LEFT_2
apples.create() -> ()                         POST /apples  headers LOCATION, LAST_MODIFIED, ALLOW, X_META, X_OBJECT, X_LEVEL
header X_LEFT: i64                            wire X-Left  #/components/headers/Left
header RETRY_AFTER: i64                       wire Retry-After  #/paths/~1apples/get/responses/429/headers/Retry-After
header X_LEFT_2: String                       wire x-left  #/paths/~1apples/get/responses/default/headers/x-left
header LOCATION: String                       wire Location  #/paths/~1apples/post/responses/201/headers/Location  deprecated
header LAST_MODIFIED: DateTime                wire Last-Modified  #/paths/~1apples/post/responses/201/headers/Last-Modified
header ALLOW: Vec<String>                     wire Allow  #/paths/~1apples/post/responses/201/headers/Allow
header X_META: String                         wire X-Meta  #/paths/~1apples/post/responses/201/headers/X-Meta
header X_OBJECT: String                       wire X-Object  #/paths/~1apples/post/responses/201/headers/X-Object
header X_LEVEL: i32                           wire X-Level  #/paths/~1apples/post/responses/201/headers/X-Level
enum Verb                                     receives  shared  #/components/schemas/Verb
  Get = "GET"
  Put = "PUT"
  ..Unknown
warning[name-clash]: `x-left` is called `X_LEFT_2`: its own name is taken (at #/paths/~1apples/get/responses/default/headers/x-left)
warning[header-as-text]: no type is made of what is inside `X-Meta`: it is read as text (at #/paths/~1apples/post/responses/201/headers/X-Meta)
warning[header-as-text]: no type is made of what is inside `X-Object`: it is read as text (at #/paths/~1apples/post/responses/201/headers/X-Object)
error[parameter-name]: `two words` is no name a reply can carry: the header is left out (at #/paths/~1apples/post/responses/201/headers/two words)
"#);
    }
}

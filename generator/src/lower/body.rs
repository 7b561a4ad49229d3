//! Request bodies: of several media types those with one schema are one body, each other has a method of its own.

use openapiv3::{MediaType, ReferenceOr, RequestBody, Schema};

use super::cx::Cx;
use super::media::{Sending, sending};
use super::node::{Hint, Node};
use super::operation::Subject;
use super::refs::{self, Found};
use super::resource::Site;
use super::style::{self, Shape};
use super::view::{Additional, Kind};
use super::{array, encoding, object, schema, string};
use crate::ir::{Body, BodyKind, Type, Verb};
use crate::names::{Scope, Wish, Words};
use crate::pointer::Pointer;

/// A body an operation can be sent with.
#[derive(Clone)]
pub(super) struct Choice<'a> {
    /// The media type.
    name: &'a str,
    media: &'a MediaType,
    pub(super) sending: Sending,
    /// Others of the same schema and form.
    also: Vec<String>,
    /// Others of the same schema, which would be written in another form.
    unwritten: Vec<String>,
}

impl<'a> Choice<'a> {
    /// The media type.
    pub(super) fn name(&self) -> &'a str {
        self.name
    }

    /// The schema of what is written member by member.
    pub(super) fn members(&self) -> Option<&'a ReferenceOr<Schema>> {
        let has_members =
            matches!(self.sending, Sending::Json | Sending::Form | Sending::Multipart);
        self.media.schema.as_ref().filter(|_| has_members)
    }
}

/// The bodies, the one to prefer first: JSON, then forms, then the rest. A form with files is one of its own, because
/// JSON has none.
pub(super) fn choices<'a>(cx: &mut Cx<'a>, found: &Found<'a, RequestBody>) -> Vec<Choice<'a>> {
    let mut entries: Vec<(&'a str, &'a MediaType)> =
        found.item.content.iter().map(|(name, media)| (name.as_str(), media)).collect();
    entries.sort_by_key(|(name, media)| rank(name, media));
    let mut choices: Vec<Choice<'a>> = Vec::new();
    for (name, media) in entries {
        let sending = sending_of(name, media);
        let same = choices.iter_mut().find(|it| {
            it.media.schema == media.schema && (media.schema.is_some() || it.sending == sending)
        });
        match same {
            Some(same) if same.sending == sending => same.also.push(name.to_owned()),
            Some(same) if sending != Sending::Multipart || !has_file(cx, media) => {
                same.unwritten.push(name.to_owned());
            }
            _ => {
                let (also, unwritten) = (Vec::new(), Vec::new());
                choices.push(Choice { name, media, sending, also, unwritten });
            }
        }
    }
    choices
}

/// Whether a property is a file, or a list of files.
fn has_file<'a>(cx: &mut Cx<'a>, media: &'a MediaType) -> bool {
    let Some(schema) = &media.schema else { return false };
    holds_file(cx, &Node::new(Pointer::root(), Hint::default(), schema), 0)
}

/// Whether there is a file in a form: in its properties, their items, or its arms.
fn holds_file<'a>(cx: &mut Cx<'a>, node: &Node<'a>, depth: usize) -> bool {
    let view = refs::view(cx, node);
    if string::ty(&view) == Type::File && view.kind() == Some(Kind::String) {
        return true;
    }
    let extra = if let Additional::Typed(it) = &view.additional { Some(&**it) } else { None };
    let members = view.properties.values().chain(extra).chain(view.items.as_deref());
    let mut inner = members.filter(|_| depth < 2).chain(view.arms.iter().filter(|_| depth < 4));
    inner.any(|it| holds_file(cx, it, depth + 1))
}

/// Whether all parts of a form are known, and none is a file.
fn has_no_file<'a>(cx: &mut Cx<'a>, node: &Node<'a>) -> bool {
    !refs::view(cx, node).properties.is_empty() && !holds_file(cx, node, 0)
}

/// Whatever a `*/*` or `application/*` holds that is no JSON value goes as bytes.
fn sending_of(name: &str, media: &MediaType) -> Sending {
    let is_any = name.starts_with("*/*") || name.starts_with("application/*");
    let is_bytes = media.schema.as_ref().is_none_or(|it| match it {
        ReferenceOr::Item(it) => {
            matches!(it.schema_kind, openapiv3::SchemaKind::Type(openapiv3::Type::String(_)))
        }
        ReferenceOr::Reference { .. } => false,
    });
    match (is_any, is_bytes) {
        (true, true) => Sending::File,
        (true, false) => Sending::Json,
        (false, _) => sending(name),
    }
}

/// JSON that says so, then what patches an object, then other JSON, `*/*` last; then the other forms.
fn rank(name: &str, media: &MediaType) -> (Sending, u8) {
    let essence = name.split(';').next().unwrap_or_default().trim().to_lowercase();
    let within = match essence.as_str() {
        "application/json" => 0,
        "application/merge-patch+json" => 1,
        _ if essence.contains('*') => 3,
        _ => 2,
    };
    (sending_of(name, media), within)
}

/// The request body, wherever it stands.
pub(super) fn find<'a>(cx: &mut Cx<'a>, site: &Site<'a>) -> Option<Found<'a, RequestBody>> {
    let body = site.operation.request_body.as_ref()?;
    refs::find(cx, site.at.join("requestBody"), body)
}

/// The names of the methods for all bodies but the first.
pub(super) fn other_names<'a>(cx: &mut Cx<'a>, site: &Site<'a>, method: &str) -> Vec<Vec<Words>> {
    let Some(found) = find(cx, site) else { return Vec::new() };
    let method = Words::split(method.trim_start_matches("r#"));
    let others = choices(cx, &found).into_iter().skip(1);
    let words = |it: Choice<'_>| {
        let (_, subtype) = it.name.split_once('/').unwrap_or(("", it.name));
        vec![method.then(&Words::split(it.sending.suffix())), method.then(&Words::split(subtype))]
    };
    others.map(words).collect()
}

/// A body as an argument; `None` if there is none after all.
pub(super) fn lower<'a>(
    cx: &mut Cx<'a>,
    site: &Site<'a>,
    subject: &Subject,
    (found, choice): (&Found<'a, RequestBody>, &Choice<'a>),
    arguments: &mut Scope,
) -> Option<Body> {
    let at = found.at.join("content").join(choice.name);
    let hint = match found.key {
        Some(key) => Hint::own(Words::split(key)),
        None => subject.body_hint(),
    };
    let is_first = choices(cx, found).first().is_some_and(|it| it.name == choice.name);
    let hint = if is_first { hint } else { hint.child(&Words::split(choice.sending.suffix())) };
    let node = choice.media.schema.as_ref().map(|it| Node::new(at.join("schema"), hint, it));
    let mut required = found.item.required;
    if let Some(node) = &node
        && matches!(choice.sending, Sending::Json | Sending::Multipart | Sending::Form)
    {
        if !required && is_empty_form(cx, site, choice, node) {
            return None;
        }
        // Many exporters never write `required` on a body: required fields inside say as much.
        required = required || !is_nullable(cx, node) && object::has_required(cx, node);
    }
    let (ty, kind) = content(cx, choice, node, &at);
    let names = ["body", "content", "payload"].map(Words::split).to_vec();
    let name = arguments.claim(&Wish { wire: "", words: names }).name;
    let Choice { also, unwritten, .. } = choice.clone();
    Some(Body { name, media: choice.name.to_owned(), also, unwritten, ty, kind, required })
}

fn is_nullable<'a>(cx: &mut Cx<'a>, node: &Node<'a>) -> bool {
    refs::view(cx, node).site.nullable.is_on()
}

/// Some documents declare a form without members, for GET too.
fn is_empty_form<'a>(
    cx: &mut Cx<'a>,
    site: &Site<'a>,
    choice: &Choice<'a>,
    node: &Node<'a>,
) -> bool {
    let view = refs::view(cx, node);
    let has_members = !view.properties.is_empty()
        || !view.arms.is_empty()
        || matches!(view.additional, Additional::Any | Additional::Typed(_));
    let reads = matches!(site.verb, Verb::Get | Verb::Head | Verb::Delete);
    let is_denied = matches!(view.additional, Additional::Denied);
    view.kind() == Some(Kind::Object)
        && !has_members
        && (is_denied || (reads && choice.sending != Sending::Json))
}

/// The argument's type, and how it is written.
fn content<'a>(
    cx: &mut Cx<'a>,
    choice: &Choice<'a>,
    node: Option<Node<'a>>,
    at: &Pointer,
) -> (Type, BodyKind) {
    let is_form = matches!(choice.sending, Sending::Form | Sending::Multipart);
    match (choice.sending, node) {
        (Sending::Text | Sending::Xml, _) => (Type::Str, BodyKind::Text),
        (Sending::File, _) => {
            if choice.name.starts_with("multipart/") {
                cx.diagnostics.multipart_of_another_kind(at, choice.name);
            }
            (Type::File, BodyKind::File)
        }
        (Sending::Lines, Some(node)) => lines(cx, &node),
        (Sending::Lines, None) => (Type::List(Box::new(Type::Json)), BodyKind::Lines),
        (Sending::Json, None) => (Type::Json, BodyKind::Json),
        (Sending::Json, Some(node)) => {
            let used = schema::lower(cx, &node);
            (array::nullable(used.ty, &used.view), BodyKind::Json)
        }
        (Sending::Form | Sending::Multipart, node) => {
            if choice.sending == Sending::Multipart
                && node.as_ref().is_some_and(|it| has_no_file(cx, it))
            {
                cx.diagnostics.multipart_without_file(at);
            }
            let used = node.map(|it| schema::lower(cx, &it));
            let shape = used.as_ref().map_or(Shape::Object, |it| style::shape(cx, &it.view, 0));
            let ty = used.as_ref().map_or(Type::Json, |it| it.ty.clone());
            let has_members = matches!(ty, Type::Named(_) | Type::Map(_) | Type::Json);
            if is_form && (shape == Shape::Scalar || !has_members) {
                cx.diagnostics.form_without_members(at);
                return (Type::File, BodyKind::File);
            }
            let kind = match choice.sending {
                Sending::Form => encoding::form(cx, choice.media, used.as_ref().map(|it| &it.view)),
                _ => encoding::multipart(cx, choice.media, at),
            };
            (ty, kind)
        }
    }
}

/// The items of a list, or a list of what the schema describes.
fn lines<'a>(cx: &mut Cx<'a>, node: &Node<'a>) -> (Type, BodyKind) {
    match schema::lower(cx, node).ty {
        Type::Str | Type::File => (Type::Str, BodyKind::Text),
        ty @ Type::List(_) => (ty, BodyKind::Lines),
        ty => (Type::List(Box::new(ty)), BodyKind::Lines),
    }
}

#[cfg(test)]
mod tests {
    use crate::lower::check::check_paths;

    #[test]
    fn members_of_a_form_are_written_in_their_style() {
        insta::assert_snapshot!(check_paths("
paths:
  /apples:
    post:
      tags: [Apples]
      requestBody:
        content:
          application/x-www-form-urlencoded:
            schema:
              type: object
              properties:
                few: {type: array, items: {type: string}}
                many: {type: array, items: {type: string}}
                pairs: {type: object, properties: {k: {type: string}}}
                raw: {type: string}
                other: {type: object, properties: {k: {type: string}}}
            encoding:
              few: {style: form, explode: false}
              many: {style: form, explode: true}
              pairs: {style: form, explode: true}
              raw: {style: form, explode: true, allowReserved: true}
              other: {contentType: application/json}
      responses: {'204': {description: ok}}
"), @"
apples.create(body: CreateApple?) -> ()       POST /apples  form  few commas  pairs plain  raw reserved  other json
");
    }

    #[test]
    fn one_schema_in_several_notations() {
        insta::assert_snapshot!(check_paths("
paths:
  /files:
    post: {tags: [Files], requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/File'}}, multipart/form-data: {schema: {$ref: '#/components/schemas/File'}}, application/xml: {schema: {$ref: '#/components/schemas/File'}}}}, responses: {'204': {description: ok}}}
    put: {tags: [Files], requestBody: {required: true, content: {'application/*': {schema: {$ref: '#/components/schemas/Name'}}, multipart/form-data: {schema: {$ref: '#/components/schemas/Name'}}}}, responses: {'204': {description: ok}}}
    patch: {tags: [Files], requestBody: {required: true, content: {multipart/related: {schema: {$ref: '#/components/schemas/Name'}}}}, responses: {'204': {description: ok}}}
    delete: {tags: [Files], requestBody: {required: true, content: {'application/*': {schema: {type: string, format: binary}}}}, responses: {'204': {description: ok}}}
components:
  schemas:
    File: {type: object, required: [files], properties: {files: {type: array, items: {type: string, format: binary}}}}
    Name: {type: object, required: [name], properties: {name: {type: string}}}
"), @"
files.create(body: File) -> ()                POST /files  not application/xml
files.create_multipart(body: FileForm) -> ()  POST /files  multipart
files.update(body: Name) -> ()                PUT /files  application/*  not multipart/form-data
files.patch(body: File) -> ()                 PATCH /files  multipart/related
files.delete(body: File) -> ()                DELETE /files  application/*
error[form]: `multipart/related` has no members by name: it is sent as it is given (at #/paths/~1files/patch/requestBody/content/multipart~1related)
");
    }

    #[test]
    fn a_body_can_be_null() {
        insta::assert_snapshot!(check_paths("
paths:
  /pets:
    post: {tags: [Pets], requestBody: {required: true, content: {application/json: {schema: {type: object, nullable: true, properties: {x: {type: string}}}}}}, responses: {'204': {description: ok}}}
    put: {tags: [Pets], requestBody: {content: {application/json: {schema: {type: object, nullable: true, properties: {x: {type: string}}}}}}, responses: {'204': {description: ok}}}
    patch: {tags: [Pets], requestBody: {required: true, content: {application/json: {schema: {nullable: true}}}}, responses: {'204': {description: ok}}}
    delete: {tags: [Pets], requestBody: {content: {application/json: {schema: {type: object, nullable: true, required: [x], properties: {x: {type: string}}}}}}, responses: {'204': {description: ok}}}
"), @"
        pets.create(body: Option<CreatePet>) -> ()    POST /pets
        pets.update(body: Option<UpdatePet>?) -> ()   PUT /pets
        pets.patch(body: Json) -> ()                  PATCH /pets
        pets.delete(body: Option<DeletePet>?) -> ()   DELETE /pets
        ");
    }

    #[test]
    fn required_fields_make_a_body_required() {
        insta::assert_snapshot!(check_paths("
paths:
  /apples:
    post: {tags: [Apples], requestBody: {content: {application/json: {schema: {type: object, required: [x], properties: {x: {type: string}}}}}}, responses: {'204': {description: ok}}}
    put: {tags: [Apples], requestBody: {content: {application/json: {schema: {type: object, properties: {x: {type: string}}}}}}, responses: {'204': {description: ok}}}
    patch: {tags: [Apples], requestBody: {required: true, content: {application/merge-patch+json: {schema: {type: array, items: {type: object, properties: {x: {type: string}}}}}}}, responses: {'204': {description: ok}}}
    delete: {tags: [Apples], requestBody: {required: true, content: {application/json: {}}}, responses: {'204': {description: ok}}}
  /bananas: {post: {tags: [Bananas], requestBody: {content: {multipart/form-data: {schema: {type: object}}}}, responses: {'204': {description: ok}}}}
  /cherries: {post: {tags: [Cherries], requestBody: {content: {}}, responses: {'204': {description: ok}}}}
  /dates: {post: {tags: [Dates], requestBody: {$ref: '#/components/requestBodies/Shared'}, responses: {'204': {description: ok}}}}
components:
  requestBodies:
    Shared: {required: true, content: {application/json: {schema: {type: object, properties: {x: {type: string}}}}}}
"), @"
apples.create(body: CreateApple) -> ()        POST /apples
apples.update(body: UpdateApple?) -> ()       PUT /apples
apples.patch(body: Vec<PatchAppleItem>) -> ()  PATCH /apples  application/merge-patch+json
apples.delete(body: Json) -> ()               DELETE /apples
bananas.create(body: Json?) -> ()             POST /bananas  multipart
cherries.create() -> ()                       POST /cherries
dates.create(body: Shared) -> ()              POST /dates
");
    }
}

//! The property `stream` of a body, where it says which reply comes: the method says it, and its type does not.

use std::collections::{BTreeMap, BTreeSet};

use openapiv3::RequestBody;
use serde_json::Value;

use super::body::{self, Choice};
use super::cx::{Cx, Draft};
use super::node::{Hint, Node};
use super::operation::Operation;
use super::refs::{self, Found};
use super::resource::Site;
use super::view::{Kind, View};
use super::{place, walk};
use crate::ir::{
    BodyKind, Mark, Presence, StreamFlag, Struct, Tagging, Type, TypeId, TypeKind, Union,
};
use crate::pointer::Pointer;

/// The name of the property.
const NAME: &str = "stream";

/// What a body says of it.
#[derive(Clone, Debug, Default)]
pub(super) struct Said {
    /// Whether it is there, and what its absence means.
    pub(super) flag: StreamFlag,
    /// The arms of the body in which it has one value.
    arms: Vec<(Pointer, bool)>,
}

/// Which reply the bodies of an operation ask for, if they are objects in which it has one value.
pub(super) fn only<'a>(cx: &mut Cx<'a>, site: &Site<'a>) -> StreamFlag {
    let Some(found) = body::find(cx, site) else { return StreamFlag::None };
    let choices = body::choices(cx, &found);
    let asked: Option<Vec<bool>> = choices.iter().map(|it| only_of(cx, &found, it)).collect();
    match asked.as_deref() {
        Some([true, rest @ ..]) if !rest.contains(&false) => StreamFlag::On,
        Some([false, rest @ ..]) if !rest.contains(&true) => StreamFlag::Off,
        _ => StreamFlag::None,
    }
}

fn only_of<'a>(
    cx: &mut Cx<'a>,
    found: &Found<'a, RequestBody>,
    choice: &Choice<'a>,
) -> Option<bool> {
    let view = whole(cx, found, choice).filter(|it| it.arms.is_empty())?;
    of_object(cx, &view).1
}

/// The schema of a body that has members.
fn whole<'a>(
    cx: &mut Cx<'a>,
    found: &Found<'a, RequestBody>,
    choice: &Choice<'a>,
) -> Option<View<'a>> {
    let schema = choice.members()?;
    let at = found.at.join("content").join(choice.name()).join("schema");
    Some(refs::view(cx, &Node::new(at, Hint::default(), schema)))
}

/// What a body says of it, for the method whose reply is no stream.
pub(super) fn of_body<'a>(
    cx: &mut Cx<'a>,
    (found, choice): (&Found<'a, RequestBody>, &Choice<'a>),
) -> Said {
    let Some(view) = whole(cx, found, choice) else { return Said::default() };
    // What has only one value says which of the replies it is for: there is nothing to choose.
    let flag = match of_object(cx, &view) {
        (_, Some(_)) => StreamFlag::None,
        (flag, None) => flag,
    };
    let mut said = Said { flag, arms: Vec::new() };
    for arm in &view.arms {
        let arm = refs::view(cx, arm);
        let (flag, only) = of_object(cx, &arm);
        said.arms.extend(only.map(|it| (arm.at.clone(), it)));
        if flag == StreamFlag::Denied || said.flag == StreamFlag::None {
            said.flag = flag;
        }
    }
    said
}

/// What an object says of it, and the only value it can have.
fn of_object<'a>(cx: &mut Cx<'a>, view: &View<'a>) -> (StreamFlag, Option<bool>) {
    let Some(stream) = view.properties.get(NAME) else { return (StreamFlag::None, None) };
    let stream = refs::view(cx, stream);
    let only = match stream.members.as_slice() {
        [only] => only.value.as_bool(),
        _ => None,
    };
    if stream.kind() != Some(Kind::Bool) && only.is_none() {
        return (StreamFlag::None, None);
    }
    let is_default = stream.site.default == Some(&Value::Bool(true)) && only.is_none();
    (if is_default { StreamFlag::Denied } else { StreamFlag::Off }, only)
}

/// Takes the property out of the types of these bodies. A type that is used elsewhere too becomes two.
pub(super) fn take_out(cx: &mut Cx<'_>, operations: &mut [Operation<'_>], components: &[TypeId]) {
    for operation in operations.iter_mut().filter(|it| says(it)) {
        narrow(cx, operation);
    }
    for operation in operations.iter_mut().filter(|it| says(it)) {
        settle(cx, operation);
    }
    let mut members: BTreeSet<TypeId> = BTreeSet::new();
    for operation in operations.iter().filter(|it| says(it)) {
        members.extend(bodies(&cx.drafts, operation));
    }
    let seconds = seconds(&mut cx.drafts, operations, &members, components);
    let renamed = |id: &mut TypeId| *id = seconds.get(id).copied().unwrap_or(*id);
    for operation in operations.iter_mut().filter(|it| says(it)) {
        operation
            .method
            .body
            .iter_mut()
            .filter_map(|it| walk::id_mut(&mut it.ty))
            .for_each(renamed);
    }
    for mut id in members {
        renamed(&mut id);
        match &mut cx.drafts[id.0].kind {
            TypeKind::Union(it) => {
                it.arms.iter_mut().filter_map(|it| walk::id_mut(&mut it.ty)).for_each(renamed);
            }
            _ => remove(&mut cx.drafts[id.0]),
        }
    }
}

fn says(operation: &Operation<'_>) -> bool {
    operation.method.stream_flag != StreamFlag::None
}

/// Leaves a method the arms of its body that ask for the reply it reads.
fn narrow(cx: &mut Cx<'_>, operation: &mut Operation<'_>) {
    let is_on = operation.method.stream_flag == StreamFlag::On;
    let Some(body) = &mut operation.method.body else { return };
    let Some(id) = walk::id_mut(&mut body.ty) else { return };
    *id = resolved(&cx.drafts, *id);
    let TypeKind::Union(union) = &cx.drafts[id.0].kind else { return };
    let asks = |ty: &Type| {
        let arm = resolved(&cx.drafts, walk::id(ty)?);
        let only = operation.said.arms.iter().find(|(at, _)| *at == cx.drafts[arm.0].at);
        let has_none = field(&cx.drafts[arm.0]).is_none();
        only.map(|(_, only)| *only).or(has_none.then_some(false))
    };
    let mut own = union.clone();
    own.arms.retain(|it| asks(&it.ty).is_none_or(|it| it == is_on));
    if own.arms.len() == union.arms.len() || own.arms.is_empty() {
        return;
    }
    if let [only] = own.arms.as_slice() {
        body.ty = only.ty.clone();
        return;
    }
    let (suffix, spare, about) = if is_on {
        ("stream", "streaming request", "This is the form that asks for a stream.")
    } else {
        ("whole", "whole request", "This is the form that asks for no stream.")
    };
    let mut draft = cx.drafts[id.0].second(suffix, spare, about);
    draft.kind = TypeKind::Union(own);
    *id = cx.add(draft);
}

/// Decides what the method says: where the property has to be there, it is. A body of nothing else is no argument.
fn settle(cx: &mut Cx<'_>, operation: &mut Operation<'_>) {
    let Some(body) = &operation.method.body else { return };
    let drafts = &cx.drafts;
    if walk::id(&body.ty).is_some_and(|it| is_told_by(&drafts[it.0])) {
        let arms = bodies(drafts, operation);
        let is_open = |it: &TypeId| field(&drafts[it.0]).is_some_and(|it| it.fixed.is_none());
        // An arm that asks for one reply says so itself.
        if arms.iter().any(is_open) {
            cx.diagnostics.flag_in_arms(&operation.method.from.join("requestBody"));
        }
        operation.method.stream_flag = StreamFlag::None;
        return;
    }
    let structs = bodies(drafts, operation);
    let method = &mut operation.method;
    let Some(body) = &method.body else { return };
    let is_filled = |it: &TypeId| {
        let presence = field(&drafts[it.0]).map(|it| it.presence);
        matches!(presence, Some(Presence::Required | Presence::Nullable))
    };
    let is_alone = |it: TypeId| match &drafts[it.0].kind {
        TypeKind::Struct(it) => it.fields.len() == 1 && it.extra.is_none(),
        _ => false,
    };
    let is_all = matches!(structs.as_slice(), [only] if is_alone(*only));
    let has_to_be = structs.iter().any(is_filled) || is_all && body.required;
    if method.stream_flag == StreamFlag::Off && has_to_be {
        method.stream_flag = StreamFlag::Denied;
    }
    if is_all && body.kind == BodyKind::Json {
        method.body = None;
    }
}

/// The types of the body that may have the property: itself, and its arms.
fn bodies(drafts: &[Draft], operation: &Operation<'_>) -> Vec<TypeId> {
    let body = operation.method.body.as_ref().and_then(|it| walk::id(&it.ty));
    let Some(id) = body.map(|it| resolved(drafts, it)) else { return Vec::new() };
    let mut found = vec![id];
    if let TypeKind::Union(it) = &drafts[id.0].kind {
        found.extend(it.arms.iter().filter_map(|it| walk::id(&it.ty)));
    }
    let may_have = |it: &TypeId| {
        field(&drafts[it.0]).is_some() || matches!(drafts[it.0].kind, TypeKind::Union(_))
    };
    found.retain(may_have);
    found
}

/// Further forms of those that are used elsewhere too, which keep the property there.
fn seconds(
    drafts: &mut Vec<Draft>,
    operations: &[Operation<'_>],
    members: &BTreeSet<TypeId>,
    components: &[TypeId],
) -> BTreeMap<TypeId, TypeId> {
    let mut roots: Vec<TypeId> = components.to_vec();
    for operation in operations {
        roots.extend(walk::received(operation));
        let body = operation.method.body.as_ref().filter(|_| says(operation));
        let body = body.and_then(|it| walk::id(&it.ty));
        roots.extend(walk::sent(operation).into_iter().filter(|it| Some(*it) != body));
    }
    for id in members {
        let parts = walk::parts(&drafts[id.0].kind).into_iter().filter_map(walk::id);
        let is_union = matches!(drafts[id.0].kind, TypeKind::Union(_));
        roots.extend(parts.filter(|it| !(is_union && members.contains(it))));
    }
    let elsewhere = place::reached(drafts, roots);
    let mut seconds = BTreeMap::new();
    for id in members.intersection(&elsewhere) {
        let about = "This is the form of a body: the method says whether the reply is a stream.";
        seconds.insert(*id, TypeId(drafts.len()));
        drafts.push(drafts[id.0].second("body", "request body", about));
    }
    seconds
}

/// Whether the arms of a union are told apart by the property.
fn is_told_by(draft: &Draft) -> bool {
    let TypeKind::Union(Union { tagging, arms, .. }) = &draft.kind else { return false };
    let is_mark = |mark: &Mark| match mark {
        Mark::Keys(keys) => keys.all.iter().chain(&keys.any).any(|it| it == NAME),
        Mark::Tags(_) | Mark::JsonType(_) => false,
    };
    matches!(tagging, Tagging::Tag(it) | Tagging::Member(it) if it == NAME)
        || arms.iter().any(|it| is_mark(&it.mark))
}

/// The type behind aliases.
fn resolved(drafts: &[Draft], mut id: TypeId) -> TypeId {
    // No more than there are: an alias may be one of itself.
    for _ in 0..drafts.len() {
        match drafts[id.0].kind {
            TypeKind::Alias(Type::Named(next)) => id = next,
            _ => break,
        }
    }
    id
}

fn field(draft: &Draft) -> Option<&crate::ir::Field> {
    let TypeKind::Struct(Struct { fields, .. }) = &draft.kind else { return None };
    fields.iter().find(|it| it.wire == NAME)
}

fn remove(draft: &mut Draft) {
    let TypeKind::Struct(it) = &mut draft.kind else { return };
    let Some(at) = it.fields.iter().position(|it| it.wire == NAME) else { return };
    it.fields.remove(at);
    // It counts where it is sent, not where it is checked.
    draft.is_part = true;
    draft.one_way.retain(|(it, _)| *it != at);
    for (it, _) in &mut draft.one_way {
        *it -= usize::from(*it > at);
    }
}

#[cfg(test)]
mod tests {
    use crate::lower::check::check_lower;

    fn check(paths: &str, schemas: &str) -> String {
        let both = "{description: ok, content: {application/json: {schema: {type: boolean}}, text/event-stream: {schema: {type: integer}}}}";
        check_lower(&format!(
            "openapi: 3.0.3
info: {{title: Acme, version: '1'}}
servers: [{{url: https://acme.test}}]
paths:{paths}
components: {{responses: {{Both: {both}}}, {schemas}}}"
        ))
    }

    #[test]
    fn it_is_found_wherever_the_body_stands() {
        insta::assert_snapshot!(check("
  /apples:
    post: {tags: [Apples], requestBody: {$ref: '#/components/requestBodies/Ask'}, responses: {'200': {$ref: '#/components/responses/Both'}}}
    put: {tags: [Apples], requestBody: {content: {application/json: {schema: {type: object, properties: {id: {type: string, readOnly: true}, stream: {type: boolean, default: true}, note: {type: string, readOnly: true}}}}}}, responses: {'200': {$ref: '#/components/responses/Both'}}}
    patch: {tags: [Apples], requestBody: {required: true, content: {multipart/form-data: {schema: {type: object, required: [stream], properties: {file: {type: string, format: binary}, stream: {type: boolean, nullable: true}}}}, application/x-www-form-urlencoded: {schema: {type: object, properties: {stream: {type: boolean}, text: {type: string}}}}}}, responses: {'200': {$ref: '#/components/responses/Both'}}}
", "requestBodies: {Ask: {content: {application/json: {schema: {type: object, properties: {text: {type: string}, stream: {type: boolean}}}}}}}"), @"
        crate acme                                    Acme 1
        server https://acme.test
        security none
        apples.create(body: Ask?) -> bool             POST /apples  stream: false
        apples.create_stream(body: Ask?) -> Events<i64>  POST /apples  stream: true
        apples.update(body: UpdateApple?) -> bool     PUT /apples  stream: false, said
        apples.update_stream(body: UpdateApple?) -> Events<i64>  PUT /apples  stream: true
        apples.patch(body: PatchApple) -> bool        PATCH /apples  multipart  stream: false, said
        apples.patch_form(body: PatchAppleForm) -> bool  PATCH /apples  form  stream: false
        apples.patch_stream(body: PatchApple) -> Events<i64>  PATCH /apples  multipart  stream: true
        struct Ask                                    argument  #/components/requestBodies/Ask/content/application~1json/schema
          text: String?
        struct UpdateApple                            argument  #/paths/~1apples/put/requestBody/content/application~1json/schema
          id: String?
          note: String?
        struct PatchApple                             argument  #/paths/~1apples/patch/requestBody/content/multipart~1form-data/schema
          file: File?
        struct PatchAppleForm                         argument  #/paths/~1apples/patch/requestBody/content/application~1x-www-form-urlencoded/schema
          text: String?
        ");
    }

    #[test]
    fn a_type_that_is_used_elsewhere_keeps_it_there() {
        insta::assert_snapshot!(check("
  /apples:
    post: {tags: [Apples], requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Ask'}}}}, responses: {'200': {$ref: '#/components/responses/Both'}}}
    get: {tags: [Apples], responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Ask'}}}}}}
", "schemas: {Ask: {type: object, required: [text], properties: {text: {type: string}, stream: {type: boolean}}}}"), @"
        crate acme                                    Acme 1
        server https://acme.test
        security none
        apples.list() -> Ask                          GET /apples
        apples.create(body: AskBody) -> bool          POST /apples  stream: false
        apples.create_stream(body: AskBody) -> Events<i64>  POST /apples  stream: true
        struct Ask                                    receives  #/components/schemas/Ask
          text: String
          stream: bool?
        struct AskBody                                argument  #/components/schemas/Ask
          text: String
        ");
    }

    #[test]
    fn a_body_of_nothing_else_is_no_argument() {
        insta::assert_snapshot!(check("
  /apples:
    post: {tags: [Apples], requestBody: {required: true, content: {application/json: {schema: {type: object, properties: {stream: {type: boolean}}}}}}, responses: {'200': {$ref: '#/components/responses/Both'}}}
    put: {tags: [Apples], requestBody: {content: {application/json: {schema: {type: object, properties: {stream: {type: boolean}}}}}}, responses: {'200': {$ref: '#/components/responses/Both'}}}
", "schemas: {}"), @"
        crate acme                                    Acme 1
        server https://acme.test
        security none
        apples.create() -> bool                       POST /apples  stream: false, said
        apples.create_stream() -> Events<i64>         POST /apples  stream: true
        apples.update() -> bool                       PUT /apples  stream: false
        apples.update_stream() -> Events<i64>         PUT /apples  stream: true
        ");
    }

    #[test]
    fn a_body_that_asks_for_one_reply_has_its_method_only() {
        insta::assert_snapshot!(check("
  /apples:
    post: {tags: [Apples], requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/On'}}}}, responses: {'200': {$ref: '#/components/responses/Both'}}}
    put: {tags: [Apples], requestBody: {required: true, content: {application/json: {schema: {type: object, required: [stream], properties: {text: {type: string}, stream: {type: boolean, enum: [false]}}}}}}, responses: {'200': {$ref: '#/components/responses/Both'}}}
    patch: {tags: [Apples], requestBody: {content: {application/json: {schema: {type: object, properties: {stream: {enum: [true]}}}}}}, responses: {'200': {$ref: '#/components/responses/Both'}}}
    delete: {tags: [Apples], requestBody: {content: {application/json: {schema: {type: object, properties: {text: {type: string}, stream: {enum: [false]}}}}}}, responses: {'200': {$ref: '#/components/responses/Both'}}}
  /pears:
    post: {tags: [Pears], requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/On'}}, multipart/form-data: {schema: {type: object, properties: {file: {type: string, format: binary}, stream: {type: boolean, enum: [true]}}}}}}, responses: {'200': {$ref: '#/components/responses/Both'}}}
    put: {tags: [Pears], requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/On'}}, multipart/form-data: {schema: {type: object, properties: {file: {type: string, format: binary}, stream: {type: boolean, enum: [false]}}}}}}, responses: {'200': {$ref: '#/components/responses/Both'}}}
    patch: {tags: [Pears], requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/On'}}}}, responses: {'200': {description: ok, content: {application/json: {schema: {type: boolean}}}}}}
", "schemas: {On: {type: object, required: [text, stream], properties: {text: {type: string}, stream: {type: boolean, enum: [true]}}}}"), @"
        crate acme                                    Acme 1
        server https://acme.test
        security none
        apples.create(body: OnBody) -> Events<i64>    POST /apples  stream: true
        apples.update(body: UpdateApple) -> bool      PUT /apples  stream: false, said
        apples.patch() -> Events<i64>                 PATCH /apples  stream: true
        apples.delete(body: DeleteApple?) -> bool     DELETE /apples  stream: false
        pears.create(body: OnBody) -> Events<i64>     POST /pears  stream: true
        pears.create_multipart(body: CreatePearMultipart) -> Events<i64>  POST /pears  multipart  stream: true
        pears.update(body: On) -> bool                PUT /pears
        pears.update_multipart(body: UpdatePearMultipart) -> bool  PUT /pears  multipart
        pears.update_stream(body: On) -> Events<i64>  PUT /pears
        pears.patch(body: On) -> bool                 PATCH /pears
        struct OnBody                                 argument  shared  #/components/schemas/On
          text: String
        struct UpdateApple                            argument  #/paths/~1apples/put/requestBody/content/application~1json/schema
          text: String?
        struct DeleteApple                            argument  #/paths/~1apples/delete/requestBody/content/application~1json/schema
          text: String?
        struct CreatePearMultipart                    argument  #/paths/~1pears/post/requestBody/content/multipart~1form-data/schema
          file: File?
        struct On                                     argument  #/components/schemas/On
          text: String
          stream: bool                                always true
        struct UpdatePearMultipart                    argument  #/paths/~1pears/put/requestBody/content/multipart~1form-data/schema
          file: File?
          stream: bool?
        warning[stream-flag]: `stream` is always `false` here: the reply that is a stream is left out (at #/paths/~1apples/delete/responses)
        warning[stream-flag]: `stream` is always `true` here: the reply that is no stream is left out (at #/paths/~1apples/patch/responses)
        warning[stream-flag]: `stream` is always `true` here: the reply that is no stream is left out (at #/paths/~1apples/post/responses)
        warning[stream-flag]: `stream` is always `false` here: the reply that is a stream is left out (at #/paths/~1apples/put/responses)
        warning[stream-flag]: `stream` is always `true` here: the reply that is no stream is left out (at #/paths/~1pears/post/responses)
        ");
    }

    #[test]
    fn each_method_has_the_arms_that_ask_for_its_reply() {
        insta::assert_snapshot!(check("
  /apples:
    post: {tags: [Apples], requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Ask'}}}}, responses: {'200': {$ref: '#/components/responses/Both'}}}
    put: {tags: [Apples], requestBody: {required: true, content: {application/json: {schema: {oneOf: [{$ref: '#/components/schemas/Few'}, {$ref: '#/components/schemas/Whole'}, {$ref: '#/components/schemas/Word'}]}}}}, responses: {'200': {$ref: '#/components/responses/Both'}}}
    patch: {tags: [Apples], requestBody: {required: true, content: {application/json: {schema: {oneOf: [{$ref: '#/components/schemas/Kind'}, {$ref: '#/components/schemas/Word'}]}}}}, responses: {'200': {$ref: '#/components/responses/Both'}}}
", "schemas: {
  Ask: {oneOf: [{$ref: '#/components/schemas/Whole'}, {$ref: '#/components/schemas/Word'}]},
  Whole: {type: object, required: [text], properties: {text: {type: string}, stream: {type: boolean, enum: [false]}}},
  Word: {type: object, required: [text, stream, few], properties: {text: {type: string}, few: {type: integer}, stream: {type: boolean, enum: [true]}}},
  Few: {type: object, required: [few], properties: {few: {type: integer}, stream: {type: boolean, enum: [false]}}},
  Kind: {type: object, required: [kind], properties: {kind: {type: string}, stream: {type: boolean}}}}"), @r#"
        crate acme                                    Acme 1
        server https://acme.test
        security none
        apples.create(body: Whole) -> bool            POST /apples  stream: false
        apples.create_stream(body: WordBody) -> Events<i64>  POST /apples  stream: true
        apples.update(body: UpdateAppleWhole) -> bool  PUT /apples  stream: false
        apples.update_stream(body: WordBody) -> Events<i64>  PUT /apples  stream: true
        apples.patch(body: KindBody) -> bool          PATCH /apples  stream: false
        apples.patch_stream(body: PatchApple) -> Events<i64>  PATCH /apples
        struct Whole                                  argument  #/components/schemas/Whole
          text: String
        struct WordBody                               argument  #/components/schemas/Word
          text: String
          few: i64
        union UpdateAppleWhole by keys                argument  #/paths/~1apples/put/requestBody/content/application~1json/schema
          Few(Few) = ["few"]
          Whole(Whole) = ["text"]
          ..Unknown
        struct Few                                    sends  #/components/schemas/Few
          few: i64
        struct KindBody                               argument  #/components/schemas/Kind
          kind: String
        union PatchApple by "stream"                  argument  #/paths/~1apples/patch/requestBody/content/application~1json/schema
          Word(Word) = "true"
          Kind(Kind) = _ if ["kind"]
          ..Unknown
        struct Word                                   sends  #/components/schemas/Word
          text: String
          few: i64
          stream: bool                                always true
        struct Kind                                   sends  #/components/schemas/Kind
          kind: String
          stream: bool?
        warning[stream-flag]: `stream` is a property of arms of the body: neither method sets it (at #/paths/~1apples/patch/requestBody)
        "#);
    }
}

//! `format: binary`: a file in a multipart body, a string everywhere else.

use std::collections::{BTreeMap, BTreeSet};

use super::cx::Draft;
use super::operation::Operation;
use super::{place, walk};
use crate::ir::{Body, BodyKind, Type, TypeId, TypeKind};

/// Leaves [`Type::File`] where a runtime can send one. A type that is a multipart body and something else too becomes
/// two: one with files, one with strings.
pub(super) fn settle(
    drafts: &mut Vec<Draft>,
    operations: &mut [Operation<'_>],
    payloads: &mut [(String, Type)],
) {
    payloads.iter_mut().for_each(|(_, ty)| unfile(ty));
    let mut forms: Vec<TypeId> = Vec::new();
    for operation in operations.iter_mut() {
        let method = &mut operation.method;
        method.path_params.iter_mut().for_each(|it| unfile(&mut it.ty));
        method.reply.body.ty_mut().into_iter().for_each(unfile);
        let successes = operation.replies.iter_mut().flat_map(|it| &mut it.arms);
        let arms = successes.chain(operation.failure.iter_mut().flat_map(|it| &mut it.arms));
        arms.filter_map(|it| it.body.ty_mut()).for_each(unfile);
        match &mut method.body {
            Some(body) if is_multipart(body) => forms.extend(walk::id(&body.ty)),
            Some(body) if body.kind != BodyKind::File => unfile(&mut body.ty),
            _ => {}
        }
    }
    let mut members = members(drafts, forms);
    let received = payloads.iter().flat_map(|(_, ty)| walk::ids(ty)).collect();
    part_twins(drafts, operations, received, &mut members);
    for (n, draft) in drafts.iter_mut().enumerate() {
        if !members.contains(&TypeId(n)) {
            walk::parts_mut(&mut draft.kind).into_iter().for_each(unfile);
        }
    }
}

fn is_multipart(body: &Body) -> bool {
    matches!(body.kind, BodyKind::Multipart(_))
}

/// Makes a form with files of each type that holds some and is not sent in multipart bodies only.
fn part_twins(
    drafts: &mut Vec<Draft>,
    operations: &mut [Operation<'_>],
    received: Vec<TypeId>,
    members: &mut BTreeSet<TypeId>,
) {
    let elsewhere = elsewhere(drafts, operations, received, members);
    let is_twin = |id: &&TypeId| elsewhere.contains(id) && holds_file(drafts, members, **id);
    let twins: Vec<TypeId> = members.iter().filter(is_twin).copied().collect();
    let mut with_files: BTreeMap<TypeId, TypeId> = BTreeMap::new();
    for id in twins {
        let form = TypeId(drafts.len());
        let about = "This is the form with files, which a multipart body has.";
        drafts.push(drafts[id.0].second("form", "multipart form", about));
        with_files.insert(id, form);
        members.remove(&id);
        members.insert(form);
    }
    let renamed = |id: &mut TypeId| *id = with_files.get(id).copied().unwrap_or(*id);
    let structs: Vec<bool> = drafts.iter().map(is_struct).collect();
    for id in members.iter() {
        let parts = walk::parts_mut(&mut drafts[id.0].kind).into_iter().filter_map(walk::id_mut);
        parts.filter(|it| !(structs[id.0] && structs[it.0])).for_each(renamed);
    }
    let bodies = operations.iter_mut().filter_map(|it| it.method.body.as_mut());
    let forms = bodies.filter(|it| is_multipart(it));
    forms.filter_map(|it| walk::id_mut(&mut it.ty)).for_each(renamed);
}

/// What is received, or sent as JSON or a parameter.
fn elsewhere(
    drafts: &[Draft],
    operations: &[Operation<'_>],
    mut roots: Vec<TypeId>,
    members: &BTreeSet<TypeId>,
) -> BTreeSet<TypeId> {
    for operation in operations {
        let body = operation.method.body.as_ref().filter(|it| is_multipart(it));
        let form = body.and_then(|it| walk::id(&it.ty));
        roots.extend(walk::received(operation));
        roots.extend(walk::sent(operation).into_iter().filter(|it| Some(*it) != form));
    }
    for id in members {
        let parts = walk::parts(&drafts[id.0].kind).into_iter().filter_map(walk::id);
        let is_json = |it: &TypeId| is_struct(&drafts[id.0]) && is_struct(&drafts[it.0]);
        roots.extend(parts.filter(|it| !members.contains(it) || is_json(it)));
    }
    place::reached(drafts, roots)
}

/// A struct within another one is JSON, in a form too.
fn is_struct(draft: &Draft) -> bool {
    matches!(draft.kind, TypeKind::Struct(_))
}

/// Whether there is a file in it, or in a choice within it.
fn holds_file(drafts: &[Draft], members: &BTreeSet<TypeId>, id: TypeId) -> bool {
    let (mut stack, mut seen) = (vec![id], BTreeSet::new());
    while let Some(id) = stack.pop() {
        if !members.contains(&id) || !seen.insert(id) {
            continue;
        }
        let parts = walk::parts(&drafts[id.0].kind);
        if parts.contains(&&Type::File) {
            return true;
        }
        stack.extend(parts.into_iter().filter_map(walk::id));
    }
    false
}

/// The bodies, and what in them is a choice of files: unions and aliases, but not structs, which are parts of JSON.
fn members(drafts: &[Draft], bodies: Vec<TypeId>) -> BTreeSet<TypeId> {
    let mut members = BTreeSet::new();
    let mut stack = bodies.clone();
    while let Some(id) = stack.pop() {
        let kind = &drafts[id.0].kind;
        let is_body = bodies.contains(&id) || !matches!(kind, TypeKind::Struct(_));
        if is_body && members.insert(id) {
            stack.extend(walk::parts(kind).into_iter().filter_map(walk::id));
        }
    }
    // The arms of a body that is a union are bodies.
    let arms = bodies.iter().filter(|it| matches!(drafts[it.0].kind, TypeKind::Union(_)));
    let arms: Vec<TypeId> =
        arms.flat_map(|it| walk::parts(&drafts[it.0].kind)).filter_map(walk::id).collect();
    members.extend(arms);
    members
}

fn unfile(ty: &mut Type) {
    match ty {
        Type::File => *ty = Type::Str,
        Type::List(inner)
        | Type::Map(inner)
        | Type::Nullable(inner)
        | Type::Boxed(inner)
        | Type::Sensitive(inner) => unfile(inner),
        Type::Tuple(items) => items.iter_mut().for_each(unfile),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use crate::lower::check::check_lower;

    #[test]
    fn what_is_json_too_has_a_form_with_files() {
        insta::assert_snapshot!(check_lower("
openapi: 3.0.3
info: {title: Acme, version: '1'}
servers: [{url: https://acme.test}]
paths:
  /files:
    post:
      tags: [Files]
      requestBody: {required: true, content: {multipart/form-data: {schema: {$ref: '#/components/schemas/Upload'}}}}
      responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Upload'}}}}}
    put:
      tags: [Files]
      requestBody: {required: true, content: {multipart/form-data: {schema: {$ref: '#/components/schemas/Batch'}}}}
      responses: {'204': {description: ok}}
    patch:
      tags: [Files]
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Choice'}}}}
      responses: {'204': {description: ok}}
components:
  schemas:
    Upload: {type: object, required: [file], properties: {file: {type: string, format: binary}, name: {type: string}}}
    Batch: {type: object, required: [one, all], properties: {one: {$ref: '#/components/schemas/Choice'}, all: {type: array, items: {type: string, format: binary}}, json: {$ref: '#/components/schemas/Upload'}}}
    Choice: {oneOf: [{type: string, format: binary}, {type: integer}]}
"), @"
crate acme                                    Acme 1
server https://acme.test
security none
files.create(body: UploadForm) -> Upload      POST /files  multipart
files.update(body: Batch) -> ()               PUT /files  multipart
files.patch(body: Choice) -> ()               PATCH /files
struct UploadForm                             argument  #/components/schemas/Upload
  file: File
  name: String?
struct Upload                                 sends, receives  #/components/schemas/Upload
  file: String
  name: String?
struct Batch                                  argument  #/components/schemas/Batch
  one: ChoiceForm
  all: Vec<File>
  json: Upload?
union ChoiceForm by type                      sends  #/components/schemas/Choice
  String(File) = String
  Integer(i64) = Integer
  ..Unknown
union Choice by type                          argument  #/components/schemas/Choice
  String(String) = String
  Integer(i64) = Integer
  ..Unknown
");
    }
}

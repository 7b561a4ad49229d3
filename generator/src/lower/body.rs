//! Request bodies.

use openapiv3::{ReferenceOr, RequestBody};

use super::cx::Cx;
use super::node::{Hint, Node};
use super::operation::Subject;
use super::resource::Site;
use super::{media, object, refs, schema};
use crate::ir::{Body, Type, Verb};
use crate::names::{Scope, Wish, Words};

/// The body, `Some(None)` if there is none after all, `None` if it cannot be sent, which is reported.
pub(super) fn lower<'a>(
    cx: &mut Cx<'a>,
    site: &Site<'a>,
    subject: &Subject,
    body: &'a ReferenceOr<RequestBody>,
    arguments: &mut Scope,
) -> Option<Option<Body>> {
    let Some(found) = refs::find(cx, site.at.join("requestBody"), body) else {
        cx.diagnostics.operation_dropped(&site.at, &site.at.join("requestBody"));
        return None;
    };
    if found.item.content.is_empty() {
        return Some(None);
    }
    let content = found.at.join("content");
    let Some((name, media)) = media::json(&found.item.content) else {
        let names: Vec<&str> = found.item.content.keys().map(String::as_str).collect();
        // Some documents declare an empty form even for GET.
        let is_needless = matches!(site.verb, Verb::Get | Verb::Head | Verb::Delete);
        if is_needless && !found.item.required {
            cx.diagnostics.unsupported_optional_body(&content, &names);
            return Some(None);
        }
        cx.diagnostics.unsupported_media(&content, &names);
        return None;
    };
    let hint = match found.key {
        Some(key) => Hint::own(Words::split(key)),
        None => subject.body_hint(),
    };
    let mut required = found.item.required;
    let mut ty = Type::Json;
    if let Some(schema) = &media.schema {
        let node = Node::new(content.join(name).join("schema"), hint, schema);
        // Many exporters never write `required` on a body: required fields inside say as much.
        required = required || object::has_required(cx, &node);
        ty = schema::lower(cx, &node).ty;
    }
    let names = ["body", "content", "payload"].map(Words::split).to_vec();
    let name_claim = arguments.claim(&Wish { wire: "", words: names });
    Some(Some(Body { name: name_claim.name, media: name.to_owned(), ty, required }))
}

#[cfg(test)]
mod tests {
    use crate::lower::check::check_paths;

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
apples.patch(body: Vec<PatchAppleItem>) -> ()  PATCH /apples
apples.delete(body: Json) -> ()               DELETE /apples
cherries.create() -> ()                       POST /cherries
dates.create(body: Shared) -> ()              POST /dates
error[unsupported-body]: a body of multipart/form-data cannot be sent: the operation is left out (at #/paths/~1bananas/post/requestBody/content)
");
    }
}

//! Request bodies.

use openapiv3::{ReferenceOr, RequestBody};

use super::cx::Cx;
use super::node::{Hint, Node};
use super::operation::Subject;
use super::resource::Site;
use super::{media, object, refs, schema};
use crate::ir::{Body, Type};
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

//! What fits OpenAPI's types and still means nothing: a type nobody knows, a status that is none, an enum at odds with
//! its type; and what a client has no use for.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::rules;
use crate::diag::Diagnostics;
use crate::normalize::CONST_OUTSIDE_ENUM;
use crate::pointer::Pointer;
use crate::shape::{At, Kind, visit_all};

/// The types of JSON Schema. That null is allowed is said by `nullable` here.
const TYPES: [&str; 6] = ["array", "boolean", "integer", "number", "object", "string"];

/// Reports all of it. Replies without a status are left out.
pub(super) fn check(root: &mut Value, diagnostics: &mut Diagnostics) {
    let mut ids: BTreeMap<String, Pointer> = BTreeMap::new();
    // 3.1 lets an operation be without replies, and then it has none here.
    let needs_replies = is_3_0(root);
    visit_all(root, &mut |kind, object, at| {
        rules::check(kind, object, at, diagnostics);
        match kind {
            Kind::Schema => {
                check_type(object, at, diagnostics);
                check_members(object, at, diagnostics);
            }
            Kind::Operation => {
                check_id(object, at, &mut ids, diagnostics);
                if needs_replies && object.get("responses") == Some(&json!({})) {
                    diagnostics.no_replies(&at.pointer().join("responses"));
                }
                check_statuses(object, at, diagnostics);
                if holds(object, "callbacks") {
                    diagnostics.callbacks_ignored(&at.pointer().join("callbacks"));
                }
            }
            Kind::Encoding if holds(object, "headers") => {
                diagnostics.part_headers_ignored(&at.pointer().join("headers"));
            }
            Kind::Response if holds(object, "links") => {
                diagnostics.links_ignored(&at.pointer().join("links"));
            }
            _ => (),
        }
    });
}

fn is_3_0(root: &Value) -> bool {
    root.get("openapi").and_then(Value::as_str).is_some_and(|it| it.starts_with("3.0"))
}

fn holds(object: &Map<String, Value>, key: &str) -> bool {
    object.get(key).and_then(Value::as_object).is_some_and(|it| !it.is_empty())
}

fn check_type(schema: &Map<String, Value>, at: &At<'_>, diagnostics: &mut Diagnostics) {
    let Some(ty) = schema.get("type").and_then(Value::as_str) else { return };
    if !TYPES.contains(&ty) {
        diagnostics.unknown_type(&at.pointer().join("type"), ty, &TYPES);
    }
}

fn check_members(schema: &mut Map<String, Value>, at: &At<'_>, diagnostics: &mut Diagnostics) {
    if let Some(value) = schema.shift_remove(CONST_OUTSIDE_ENUM) {
        diagnostics.const_outside_enum(&at.pointer(), &value);
    }
    let Some(members) = schema.get("enum").and_then(Value::as_array) else { return };
    if members.is_empty() {
        diagnostics.empty_enum(&at.pointer().join("enum"));
    }
    let Some(ty) = schema.get("type").and_then(Value::as_str) else { return };
    for (n, member) in members.iter().enumerate().filter(|(_, it)| !is_of(ty, it)) {
        diagnostics.member_of_another_type(&at.pointer().join("enum").join(n), member, ty);
    }
}

/// Whether a member is of the type or reads as if it were. Null is of every type: `nullable` has its say elsewhere.
fn is_of(ty: &str, member: &Value) -> bool {
    match (ty, member) {
        (_, Value::Null) => true,
        ("integer", Value::Number(it)) => it.as_f64().is_none_or(|it| it.fract() == 0.0),
        ("integer", Value::String(it)) => it.parse::<i64>().is_ok(),
        ("number", Value::String(it)) => it.parse::<f64>().is_ok_and(f64::is_finite),
        ("boolean", Value::String(it)) => it.parse::<bool>().is_ok(),
        ("integer" | "number" | "boolean", Value::Array(_) | Value::Object(_)) => false,
        ("integer" | "number", it) => it.is_number(),
        ("boolean", it) => it.is_boolean(),
        ("string", it) => !it.is_array() && !it.is_object(),
        ("array", it) => it.is_array(),
        ("object", it) => it.is_object(),
        _ => true,
    }
}

fn check_id(
    operation: &Map<String, Value>,
    at: &At<'_>,
    ids: &mut BTreeMap<String, Pointer>,
    diagnostics: &mut Diagnostics,
) {
    let Some(id) = operation.get("operationId").and_then(Value::as_str) else { return };
    // A path item that several paths refer to was written once.
    let at = at.pointer().as_written();
    match ids.get(id) {
        Some(first) if *first != at => {
            diagnostics.duplicate_operation_id(&at.join("operationId"), id, first);
        }
        Some(_) => (),
        None => drop(ids.insert(id.to_owned(), at)),
    }
}

fn check_statuses(operation: &mut Map<String, Value>, at: &At<'_>, diagnostics: &mut Diagnostics) {
    let Some(Value::Object(replies)) = operation.get_mut("responses") else { return };
    replies.retain(|status, _| {
        let is_status = is_status(status);
        if !is_status {
            diagnostics.unknown_status(&at.pointer().join("responses").join(status), status);
        }
        is_status
    });
}

/// A class in small letters is a quirk, which is reported as such; codes above 599 are none of HTTP's, but are sent.
fn is_status(key: &str) -> bool {
    let is_class = matches!(key.as_bytes(), [b'1'..=b'5', b'x' | b'X', b'x' | b'X']);
    let is_code = matches!(key.as_bytes(), [b'1'..=b'9', b'0'..=b'9', b'0'..=b'9']);
    is_class || is_code || key == "default" || key.starts_with("x-")
}

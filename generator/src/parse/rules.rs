//! What fits OpenAPI's types and breaks its rules: what may not stand together, what has to be said.

use serde_json::{Map, Value};

use crate::diag::Diagnostics;
use crate::pointer::Pointer;
use crate::shape::{At, Kind};

/// Reports what an object breaks, and leaves out what no reader heeds.
pub(super) fn check(
    kind: Kind,
    object: &mut Map<String, Value>,
    at: &At<'_>,
    diagnostics: &mut Diagnostics,
) {
    match kind {
        Kind::Parameter | Kind::Header => {
            check_value(kind, object, at, diagnostics);
            check_examples(kind, object, at, diagnostics);
            check_place(object, at, diagnostics);
        }
        Kind::MediaType => check_examples(kind, object, at, diagnostics),
        Kind::SecurityScheme => check_addresses(object, at, diagnostics),
        _ => (),
    }
}

/// Of a schema and a content, which say the same in two ways, the typed document has the schema.
fn check_value(
    kind: Kind,
    object: &mut Map<String, Value>,
    at: &At<'_>,
    diagnostics: &mut Diagnostics,
) {
    if object.contains_key("schema") && object.shift_remove("content").is_some() {
        diagnostics.schema_and_content(&at.pointer().join("content"), &kind.to_string());
    }
}

fn check_examples(
    kind: Kind,
    object: &mut Map<String, Value>,
    at: &At<'_>,
    diagnostics: &mut Diagnostics,
) {
    if object.contains_key("example") && object.contains_key("examples") {
        diagnostics.two_kinds_of_examples(&at.pointer().join("examples"), &kind.to_string());
    }
}

fn check_place(object: &Map<String, Value>, at: &At<'_>, diagnostics: &mut Diagnostics) {
    let is_in_path = object.get("in").is_some_and(|it| it == "path");
    if is_in_path && object.get("required") != Some(&Value::Bool(true)) {
        let name = object.get("name").and_then(Value::as_str).unwrap_or_default();
        diagnostics.path_parameter_not_required(&at.pointer(), name);
    }
}

/// The addresses of OAuth are no templates, as those of servers are.
fn check_addresses(scheme: &Map<String, Value>, at: &At<'_>, diagnostics: &mut Diagnostics) {
    let flows = scheme.get("flows").and_then(Value::as_object).into_iter().flatten();
    for (flow, object) in flows {
        for key in ["authorizationUrl", "tokenUrl", "refreshUrl"] {
            let url = object.get(key).and_then(Value::as_str).unwrap_or_default();
            if url.contains('{') {
                let at: Pointer = at.pointer().join("flows").join(flow).join(key);
                diagnostics.address_with_variables(&at, url);
            }
        }
    }
}

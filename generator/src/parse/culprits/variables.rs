//! The variables of servers: each has a default, and where it has only values, the first one will do.

use serde_json::{Map, Value};

use crate::diag::Diagnostics;
use crate::shape::At;

/// Reports those without a default. One that has no values either is left out.
pub(super) fn complete(
    server: &mut Map<String, Value>,
    at: &At<'_>,
    diagnostics: &mut Diagnostics,
) {
    let Some(Value::Object(variables)) = server.get_mut("variables") else { return };
    variables.retain(|name, variable| {
        let Some(variable) = variable.as_object_mut() else { return true };
        if variable.contains_key("default") {
            return true;
        }
        let values = variable.get("enum").and_then(Value::as_array);
        let first = values.and_then(|it| it.first()).and_then(Value::as_str).map(str::to_owned);
        let at = at.pointer().join("variables").join(name);
        diagnostics.variable_without_default(&at, name, first.as_deref());
        let is_kept = first.is_some();
        variable.extend(first.map(|it| ("default".to_owned(), Value::String(it))));
        is_kept
    });
}

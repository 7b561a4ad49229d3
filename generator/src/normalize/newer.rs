//! What a document that says it is 3.0 writes in the words of 3.1, or of JSON Schema: it is understood, and told.

use serde_json::Value;

use super::editor::Editor;
use crate::diag::Diagnostics;
use crate::pointer::Pointer;
use crate::shape::Kind;

/// A keyword that 3.0 does not have, or not in this form.
struct Newer {
    keyword: &'static str,
    /// Whether the keyword's value is of the newer form.
    is_newer: fn(&Value) -> bool,
    /// As which it is shown.
    shown: &'static str,
    /// What 3.0 has instead.
    instead: &'static str,
}

const fn newer(
    keyword: &'static str,
    is_newer: fn(&Value) -> bool,
    shown: &'static str,
    instead: &'static str,
) -> Newer {
    Newer { keyword, is_newer, shown, instead }
}

/// Those that are read. What nothing is made of is reported by the loss check.
const NEWER: &[Newer] = &[
    newer("const", |_| true, "const", "a list of one: `enum: [value]`"),
    newer(
        "type",
        Value::is_array,
        "type: [..]",
        "`nullable: true`, or `anyOf` with an arm for each",
    ),
    newer("type", |it| it == "null", "type: 'null'", "`nullable: true` beside the other type"),
    newer(
        "exclusiveMinimum",
        Value::is_number,
        "exclusiveMinimum: <number>",
        "`minimum: <number>` with `exclusiveMinimum: true`",
    ),
    newer(
        "exclusiveMaximum",
        Value::is_number,
        "exclusiveMaximum: <number>",
        "`maximum: <number>` with `exclusiveMaximum: true`",
    ),
    newer(
        "items",
        Value::is_array,
        "items: [..]",
        "one schema for all items: `items: {anyOf: [..]}`",
    ),
    newer(
        "prefixItems",
        |_| true,
        "prefixItems",
        "one schema for all items: `items: {anyOf: [..]}`",
    ),
    newer("patternProperties", |_| true, "patternProperties", "`additionalProperties`"),
    newer("contentEncoding", |_| true, "contentEncoding", "`format: byte`"),
    newer("contentMediaType", |_| true, "contentMediaType", "`format: binary`"),
    newer("examples", |_| true, "examples", "one `example`"),
];

/// Reports each of them once, at its first place.
pub(super) fn report(document: &mut Editor, diagnostics: &mut Diagnostics) {
    let version = document.root().get("openapi").and_then(Value::as_str).unwrap_or_default();
    if !version.starts_with("3.0") {
        return;
    }
    let version = version.to_owned();
    let mut found: Vec<(Option<Pointer>, usize)> = NEWER.iter().map(|_| (None, 0)).collect();
    let mut keywords: Vec<&str> = NEWER.iter().map(|it| it.keyword).collect();
    keywords.dedup();
    document.each(Kind::Schema, &keywords, |schema| {
        for (key, value) in schema.iter() {
            let newer = NEWER.iter().zip(&mut found).filter(|(it, _)| it.keyword == key);
            for (newer, (first, n_places)) in newer.filter(|(it, _)| (it.is_newer)(value)) {
                first.get_or_insert_with(|| schema.pointer().join(newer.keyword));
                *n_places += 1;
            }
        }
    });
    for (Newer { shown, instead, .. }, (first, n_places)) in NEWER.iter().zip(found) {
        if let Some(at) = first {
            diagnostics.newer_keyword(&at, (shown, instead), &version, n_places);
        }
    }
}

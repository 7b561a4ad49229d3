//! [`Action`]: an entry of an overlay's `actions`.

use serde_json::{Map, Value};
use serde_json_path::JsonPath;

use super::text;
use crate::diag::{Diagnostics, File};
use crate::pointer::Pointer;

/// One change.
pub(super) struct Action<'o> {
    /// Where it stands in the overlay.
    pub(super) at: Pointer,
    /// What it is about.
    pub(super) target: JsonPath,
    /// The same, as written.
    pub(super) text: &'o str,
    /// What is done with it.
    pub(super) deed: Deed<'o>,
    /// Why: the description, the reason and where the fault was reported.
    pub(super) about: String,
}

/// What is done with a target.
pub(super) enum Deed<'o> {
    /// It is taken away.
    Remove,
    /// A value is merged into it.
    Update(&'o Value),
    /// Another node of the document is merged into it.
    Copy(JsonPath),
}

const KEYS: &[&str] = &["overlay", "info", "extends", "actions"];
const ACTION_KEYS: &[&str] = &["target", "description", "update", "remove", "copy"];

/// The actions of an overlay, as far as they can be read.
pub(super) fn read<'o>(overlay: &'o Value, diagnostics: &mut Diagnostics) -> Vec<Action<'o>> {
    let root = Pointer::root();
    let Value::Object(object) = overlay else {
        diagnostics.bad_value(
            File::Overlay,
            &root,
            "a mapping with `overlay: 1.1.0` and `actions`",
        );
        return Vec::new();
    };
    unknown_keys(object, &root, KEYS, diagnostics);
    let version = text(object, "overlay").unwrap_or_default();
    if !["1.0.", "1.1."].iter().any(|it| version.starts_with(it)) {
        diagnostics.overlay_version(&root.join("overlay"));
    }
    let info = object.get("info").and_then(Value::as_object);
    if !info.is_some_and(|it| text(it, "title").is_some() && text(it, "version").is_some()) {
        diagnostics.bad_value(File::Overlay, &root.join("info"), "`{title: .., version: ..}`");
    }
    match object.get("actions") {
        Some(Value::Array(actions)) if !actions.is_empty() => {
            let at = root.join("actions");
            let actions = actions.iter().enumerate();
            actions.filter_map(|(n, it)| action(it, at.join(n), diagnostics)).collect()
        }
        _ => {
            diagnostics.bad_value(File::Overlay, &root.join("actions"), "a list of actions");
            Vec::new()
        }
    }
}

fn action<'o>(value: &'o Value, at: Pointer, diagnostics: &mut Diagnostics) -> Option<Action<'o>> {
    let Value::Object(object) = value else {
        diagnostics.bad_value(File::Overlay, &at, "an action: `{target: .., update: ..}`");
        return None;
    };
    unknown_keys(object, &at, ACTION_KEYS, diagnostics);
    let target = path(object, "target", &at, diagnostics);
    let deed = deed(object, &at, diagnostics);
    let about = ["description", "x-reason", "x-upstream"].into_iter().filter_map(|key| {
        let text = text(object, key)?;
        Some(match key {
            "x-upstream" => format!("reported at {text}"),
            _ => text.to_owned(),
        })
    });
    let mut about = about.collect::<Vec<_>>().join("; ");
    let text = text(object, "target")?;
    if about.is_empty() {
        text.clone_into(&mut about);
    }
    Some(Action { at, target: target?, text, deed: deed?, about })
}

/// What an action does. The specification ranks the keys; one that has no effect is more likely a slip.
fn deed<'o>(
    object: &'o Map<String, Value>,
    at: &Pointer,
    diagnostics: &mut Diagnostics,
) -> Option<Deed<'o>> {
    let removes = match object.get("remove") {
        None | Some(Value::Bool(false)) => false,
        Some(Value::Bool(true)) => true,
        Some(_) => {
            diagnostics.bad_value(File::Overlay, &at.join("remove"), "`true` or `false`");
            return None;
        }
    };
    match (removes, object.get("copy"), object.get("update")) {
        (true, None, None) => Some(Deed::Remove),
        (false, Some(_), None) => path(object, "copy", at, diagnostics).map(Deed::Copy),
        (false, None, Some(value)) => Some(Deed::Update(value)),
        _ => {
            let expected = "an action with one of `update`, `remove: true` and `copy`";
            diagnostics.bad_value(File::Overlay, at, expected);
            None
        }
    }
}

fn path(
    object: &Map<String, Value>,
    key: &str,
    at: &Pointer,
    diagnostics: &mut Diagnostics,
) -> Option<JsonPath> {
    let at = at.join(key);
    let Some(text) = text(object, key) else {
        diagnostics.bad_value(File::Overlay, &at, "a JSONPath: `$.paths['/secrets'].post`");
        return None;
    };
    match JsonPath::parse(text) {
        Ok(path) => Some(path),
        Err(fault) => {
            diagnostics.overlay_path(&at, text, (fault.position(), fault.message()));
            None
        }
    }
}

fn unknown_keys(
    object: &Map<String, Value>,
    at: &Pointer,
    known: &[&str],
    diagnostics: &mut Diagnostics,
) {
    let unknown = object.keys().filter(|it| !known.contains(&it.as_str()) && !it.starts_with("x-"));
    for key in unknown {
        diagnostics.unknown_key(File::Overlay, &at.join(key), known);
    }
}

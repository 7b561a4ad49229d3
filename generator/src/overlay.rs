//! OpenAPI Overlays, 1.0 and 1.1: what one document needs and no quirk should do.
//!
//! An overlay is written against the vendored text, so it is applied before anything else. An action that matches
//! nothing, or changes nothing, is an error: the document has moved on, and nobody would notice.

mod action;
mod merge;

use std::collections::BTreeMap;

use serde_json::{Map, Value};
use serde_json_path::JsonPath;

use self::action::{Action, Deed};
use crate::Document;
use crate::diag::{Diagnostics, File};
use crate::diff::diff;
use crate::load;
use crate::normalize::{Applied, PassKind};
use crate::pointer::Pointer;

/// What an overlay did.
#[derive(Debug, Default)]
pub struct Overlaid {
    /// The changes of each action.
    pub applied: Vec<Applied>,
    /// What stands in the document now, and where it stands in the overlay.
    pub moved: BTreeMap<Pointer, (File, Pointer)>,
}

/// Applies the actions of an overlay, in their order. Those that have a fault are reported and left out.
pub fn apply(root: &mut Value, overlay: &Document<'_>, diagnostics: &mut Diagnostics) -> Overlaid {
    let mut done = Overlaid::default();
    let Some(overlay) = load::read(overlay, File::Overlay, diagnostics) else { return done };
    for action in action::read(&overlay, diagnostics) {
        let before = root.clone();
        one(&action, root, &mut done.moved, diagnostics);
        let changes = diff(&before, root);
        if !changes.is_empty() {
            let about = action.about.clone().into();
            done.applied.push(Applied { pass: "overlay", about, kind: PassKind::Overlay, changes });
        }
    }
    done
}

fn one(
    action: &Action<'_>,
    root: &mut Value,
    moved: &mut BTreeMap<Pointer, (File, Pointer)>,
    diagnostics: &mut Diagnostics,
) {
    let targets = places(&action.target, root);
    if targets.is_empty() {
        let matching = longest_match(action.text, root);
        return diagnostics.overlay_matches_nothing(&action.at, action.text, matching);
    }
    let value = match &action.deed {
        Deed::Remove => {
            for at in targets.into_iter().rev() {
                remove(root, &at, moved)
                    .unwrap_or_else(|| diagnostics.overlay_removes_all(&action.at));
            }
            return;
        }
        Deed::Update(value) => (*value).clone(),
        Deed::Copy(path) => match path.query(root).exactly_one() {
            Ok(value) => value.clone(),
            Err(_) => return diagnostics.overlay_copies_no_single_node(&action.at.join("copy")),
        },
    };
    // Of what is copied there is only the one line that says so.
    let (key, is_written_out) = match action.deed {
        Deed::Copy(_) => ("copy", false),
        _ => ("update", true),
    };
    let from = action.at.join(key);
    let mut is_needless = true;
    for at in &targets {
        let Some(target) = at.resolve_mut(root) else { continue };
        match merge::merge(target, &value, at, &from) {
            Ok(placed) => {
                is_needless &= placed.is_empty();
                let origin =
                    |it: Pointer| (File::Overlay, if is_written_out { it } else { from.clone() });
                moved.extend(placed.into_iter().map(|(at, it)| (at, origin(it))));
            }
            Err(misfit) => {
                is_needless = false;
                diagnostics.overlay_misfit(&from, at, misfit);
            }
        }
    }
    if is_needless {
        diagnostics.overlay_changes_nothing(&action.at);
    }
}

/// Where the nodes stand that a path selects, in the order of the document.
fn places(path: &JsonPath, root: &Value) -> Vec<Pointer> {
    let located = path.query_located(root).dedup();
    located.locations().filter_map(|it| Pointer::parse(&it.to_json_pointer())).collect()
}

/// The longest beginning of a path that selects something: what comes after it is wrong.
fn longest_match<'p>(path: &'p str, root: &Value) -> Option<&'p str> {
    let beginnings = path.char_indices().rev().filter_map(|(at, _)| path.get(..at));
    let selects = |it: &str| JsonPath::parse(it).is_ok_and(|it| !it.query(root).is_empty());
    beginnings.filter(|it| it.len() > 1).find(|it| selects(it))
}

/// Removes a node; `None`: it is the whole document. Those of a list are removed from its end, so that the ones before
/// them keep their index.
fn remove(
    root: &mut Value,
    at: &Pointer,
    moved: &mut BTreeMap<Pointer, (File, Pointer)>,
) -> Option<()> {
    let (parent, key) = (at.parent()?, at.last()?);
    match parent.resolve_mut(root) {
        Some(Value::Object(object)) => {
            object.shift_remove(key);
            moved.retain(|it, _| !it.is_within(at));
        }
        Some(Value::Array(list)) => {
            if let Some(index) = key.parse().ok().filter(|it| *it < list.len()) {
                list.remove(index);
            }
            moved.retain(|it, _| !it.is_within(&parent));
        }
        // It went with what it stood in.
        _ => (),
    }
    Some(())
}

/// The text under a key, if it is one.
fn text<'v>(object: &'v Map<String, Value>, key: &str) -> Option<&'v str> {
    object.get(key).and_then(Value::as_str)
}

#[cfg(test)]
mod tests;

//! References that lead nowhere, out of the document, or only back to themselves.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::culprits::remove_all;
use crate::diag::Diagnostics;
use crate::nearest::nearest;
use crate::pointer::Pointer;
use crate::shape::{Kind, may_refer, visit_all};

/// Reports each bad reference and leaves it out: a schema becomes the schema of anything, another object is removed.
///
/// A schema may contain itself below a property or in a list, or as an arm of a union. It may not be itself, by way of
/// `$ref` and `allOf` alone.
pub(super) fn leave_out(root: &mut Value, diagnostics: &mut Diagnostics) {
    let texts = texts(root);
    let cyclic = cyclic(root, &texts);
    if cyclic.is_empty() && texts.iter().all(|it| target(root, it).is_some()) {
        return;
    }
    let (mut schemas, mut others) = (Vec::new(), Vec::new());
    let places = references(root);
    for Reference { kind, at, text } in &places {
        if !text.starts_with('#') {
            diagnostics.external_ref(&at.join("$ref"), text);
        } else if target(root, text).is_none() {
            diagnostics.dangling_ref(&at.join("$ref"), text, &near(root, text));
        } else if cyclic.contains(at) {
            diagnostics.ref_cycle(&at.join("$ref"), &kind.to_string(), &cycle(root, text));
        } else {
            continue;
        }
        let bad = if *kind == Kind::Schema { &mut schemas } else { &mut others };
        bad.push(at.clone());
    }
    others.extend(depending(&places, &others));
    for at in &schemas {
        blank(root, at);
    }
    remove_all(root, others);
}

/// What refers to something that is left out, or to what refers to that: it goes as well, and was not to blame.
fn depending(places: &[Reference], left_out: &[Pointer]) -> Vec<Pointer> {
    let mut arriving: BTreeMap<Pointer, Vec<&Pointer>> = BTreeMap::new();
    for Reference { at, text, .. } in places.iter().filter(|it| it.kind != Kind::Schema) {
        if let Some(target) = Pointer::parse(text) {
            arriving.entry(target).or_default().push(at);
        }
    }
    let mut found: Vec<Pointer> = Vec::new();
    let mut gone = left_out.to_vec();
    while let Some(target) = gone.pop() {
        for at in arriving.remove(&target).into_iter().flatten() {
            if !left_out.contains(at) {
                found.push(at.clone());
                gone.push(at.clone());
            }
        }
    }
    found
}

/// A `$ref` and the object it stands in.
struct Reference {
    kind: Kind,
    at: Pointer,
    text: String,
}

/// Every reference once.
fn texts(root: &mut Value) -> BTreeSet<String> {
    let mut texts: BTreeSet<String> = BTreeSet::new();
    visit_all(root, &mut |kind, object, _| {
        let text = object.get("$ref").and_then(Value::as_str).filter(|_| may_refer(kind));
        if let Some(text) = text.filter(|it| !texts.contains(*it)) {
            texts.insert(text.to_owned());
        }
    });
    texts
}

fn references(root: &mut Value) -> Vec<Reference> {
    let mut found = Vec::new();
    visit_all(root, &mut |kind, object, at| {
        if !may_refer(kind) {
            return;
        }
        if let Some(text) = object.get("$ref").and_then(Value::as_str) {
            found.push(Reference { kind, at: at.pointer(), text: text.to_owned() });
        }
    });
    found
}

/// What a reference leads to.
fn target<'v>(root: &'v Value, reference: &str) -> Option<&'v Value> {
    let path = reference.strip_prefix('#').filter(|it| !it.is_empty())?;
    root.pointer(path)
}

/// The three names in the same part of the document that are most like the one that is missing.
fn near(root: &Value, reference: &str) -> Vec<String> {
    let Some((parent, name)) = reference.rsplit_once('/') else { return Vec::new() };
    let siblings = target(root, parent).and_then(Value::as_object);
    let names = siblings.into_iter().flat_map(Map::keys).map(String::as_str);
    nearest(name, names, 3)
        .into_iter()
        .map(|it| format!("{parent}/{}", it.replace('~', "~0").replace('/', "~1")))
        .collect()
}

/// The objects with a `$ref` that is part of a cycle of `$ref`s and `allOf`s.
fn cyclic(root: &Value, texts: &BTreeSet<String>) -> BTreeSet<Pointer> {
    // What each referenced place is by definition: itself a reference, or all of several.
    let mut steps: BTreeMap<Pointer, Vec<(Pointer, Pointer)>> = BTreeMap::new();
    let mut pending: Vec<Pointer> = texts.iter().filter_map(|it| Pointer::parse(it)).collect();
    while let Some(place) = pending.pop() {
        let Entry::Vacant(entry) = steps.entry(place) else { continue };
        let out = definition(root, entry.key());
        pending.extend(out.iter().map(|(_, target)| target.clone()));
        entry.insert(out);
    }
    let edges: Vec<(&Pointer, &Pointer)> = steps
        .iter()
        .flat_map(|(place, out)| out.iter().map(move |(_, target)| (place, target)))
        .collect();
    // What leads into a cycle, and of that what a cycle leads to.
    let leading = peel(&edges);
    let back: Vec<(&Pointer, &Pointer)> = edges
        .iter()
        .filter(|(from, to)| leading.contains(*from) && leading.contains(*to))
        .map(|(from, to)| (*to, *from))
        .collect();
    let on_cycle = peel(&back);
    let is_on_cycle =
        |from: &Pointer, to: &Pointer| on_cycle.contains(from) && on_cycle.contains(to);
    let found = steps.iter().flat_map(|(place, out)| {
        out.iter().filter(|(_, target)| is_on_cycle(place, target)).map(|(at, _)| at.clone())
    });
    found.collect()
}

/// The places that have a way on without end: the others are taken away, beginning with those that have no way on.
fn peel<'p>(edges: &[(&'p Pointer, &'p Pointer)]) -> BTreeSet<&'p Pointer> {
    let mut n_ways: BTreeMap<&Pointer, usize> = BTreeMap::new();
    let mut arriving: BTreeMap<&Pointer, Vec<&Pointer>> = BTreeMap::new();
    for (from, to) in edges {
        *n_ways.entry(from).or_default() += 1;
        n_ways.entry(to).or_default();
        arriving.entry(to).or_default().push(from);
    }
    let mut ends: Vec<&Pointer> =
        n_ways.iter().filter(|(_, n)| **n == 0).map(|(it, _)| *it).collect();
    while let Some(end) = ends.pop() {
        n_ways.remove(end);
        for from in arriving.get(end).into_iter().flatten() {
            if let Some(n) = n_ways.get_mut(from) {
                *n -= 1;
                if *n == 0 {
                    ends.push(from);
                }
            }
        }
    }
    n_ways.into_keys().collect()
}

/// The references a place consists of: where they stand and where they lead.
fn definition(root: &Value, place: &Pointer) -> Vec<(Pointer, Pointer)> {
    let Some(Value::Object(object)) = target(root, &place.to_string()) else { return Vec::new() };
    let leads = |at: Pointer, object: &Value| {
        let reference = object.get("$ref")?.as_str().filter(|it| it.starts_with("#/"))?;
        Some((at, Pointer::parse(reference)?))
    };
    if object.contains_key("$ref") {
        return leads(place.clone(), &Value::Object(object.clone())).into_iter().collect();
    }
    let all = object.get("allOf").and_then(Value::as_array).into_iter().flatten().enumerate();
    all.filter_map(|(index, it)| leads(place.join("allOf").join(index), it)).collect()
}

/// The references from one back to itself.
fn cycle(root: &Value, reference: &str) -> Vec<String> {
    let mut steps: Vec<String> = vec![reference.to_owned()];
    let mut next = Pointer::parse(reference);
    while let Some(place) = next {
        let out = definition(root, &place);
        let Some((_, target)) = out.into_iter().next() else { break };
        let text = target.to_string();
        let is_back = steps.contains(&text);
        steps.push(text);
        if is_back || steps.len() > 10 {
            break;
        }
        next = Some(target);
    }
    steps
}

fn blank(root: &mut Value, at: &Pointer) {
    let path = at.to_string();
    if let Some(schema) = path.strip_prefix('#').and_then(|it| root.pointer_mut(it)) {
        *schema = json!({});
    }
}

//! The values a property can have in an arm of a union: what could be its tag.

use std::collections::BTreeSet;

use serde_json::Value;

use super::arms::{self, Candidate};
use super::cx::Cx;
use super::discriminator::{Source, tags_of_arms};
use super::refs;
use super::view::{Kind, Member, View};

/// How many unions inside each other are looked through.
const MAX_NESTING: usize = 8;

/// The properties of the first arm, or of the first of its own arms.
pub(super) fn tag_names<'a>(cx: &mut Cx<'a>, arms: &[Candidate<'a>]) -> Option<Vec<&'a str>> {
    let mut first = arms.first()?.clone();
    for _ in 0..MAX_NESTING {
        if first.view.arms.is_empty() {
            break;
        }
        first = arms::candidates(cx, &first.view)?.into_iter().next()?;
    }
    Some(first.view.properties.keys().copied().collect())
}

/// The values a property can have; none if it can have any. Of a union, those of all its arms.
pub(super) fn constants<'a>(
    cx: &mut Cx<'a>,
    arm: &Candidate<'a>,
    name: &str,
    depth: usize,
) -> Vec<String> {
    if !arm.view.arms.is_empty() {
        return inner_constants(cx, &arm.view, name, depth).unwrap_or_default();
    }
    let Some(node) = arm.view.properties.get(name) else { return Vec::new() };
    let property = refs::view(cx, node);
    let text = |it: &Member| match &it.value {
        Value::String(text) => Some(text.clone()),
        Value::Bool(_) => Some(it.value.to_string()),
        // Of a whole one nobody knows whether it is sent as `1` or `1.0`.
        Value::Number(it) if it.is_i64() || it.as_f64().is_some_and(|it| it.fract() != 0.0) => {
            Some(it.to_string())
        }
        _ => None,
    };
    property.members.iter().map(text).collect::<Option<_>>().unwrap_or_default()
}

fn inner_constants<'a>(
    cx: &mut Cx<'a>,
    view: &View<'a>,
    name: &str,
    depth: usize,
) -> Option<Vec<String>> {
    let own: Vec<_> =
        view.discriminator.into_iter().filter(|it| it.property_name == name).collect();
    let mut all: Vec<String> = Vec::new();
    let arms = arms::candidates(cx, view).filter(|_| depth < MAX_NESTING)?;
    let found: Vec<Vec<String>> = match own.as_slice() {
        [] => arms.iter().map(|it| constants(cx, it, name, depth + 1)).collect(),
        _ => tags_of_arms(cx, &own, &arms, Source::Values),
    };
    for found in found {
        if found.is_empty() {
            return None;
        }
        all.extend(found);
    }
    let mut known = BTreeSet::new();
    all.retain(|it| known.insert(it.clone()));
    Some(all)
}

/// How many objects a schema stands for: one, or the arms of a union and of those inside it.
pub(super) fn n_leaves<'a>(cx: &mut Cx<'a>, view: &View<'a>, depth: usize) -> usize {
    if view.arms.is_empty() || depth == MAX_NESTING {
        return 1;
    }
    let inner = arms::candidates(cx, view).unwrap_or_default();
    inner.iter().map(|it| n_leaves(cx, &it.view, depth + 1)).sum()
}

/// Whether an arm is a union of objects, of which one at least may have any value under a name, and one has its own.
pub(super) fn is_open_union<'a>(cx: &mut Cx<'a>, arm: &Candidate<'a>, name: &str) -> bool {
    if arm.view.arms.is_empty() {
        return false;
    }
    let inner = arms::candidates(cx, &arm.view).unwrap_or_default();
    let n_open = inner.iter().filter(|it| is_open(cx, it, name)).count();
    let n_own = inner.iter().filter(|it| !constants(cx, it, name, 0).is_empty()).count();
    n_open > 0 && n_own > 0
}

/// Whether a property may hold any string.
pub(super) fn is_open<'a>(cx: &mut Cx<'a>, arm: &Candidate<'a>, name: &str) -> bool {
    let Some(node) = arm.view.properties.get(name) else { return false };
    let property = refs::view(cx, node);
    property.members.is_empty()
        && property.arms.is_empty()
        && property.kind() == Some(Kind::String)
        && arm.view.required.contains(&name)
}

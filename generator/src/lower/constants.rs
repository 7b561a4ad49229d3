//! The values a property can have in an arm of a union: what could be its tag.

use std::collections::BTreeSet;

use serde_json::Value;

use super::arms::{self, Candidate};
use super::cx::Cx;
use super::discriminator::{Source, declared_tags};
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
        Value::Number(number) if number.is_i64() => Some(number.to_string()),
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
    for arm in arms::candidates(cx, view).filter(|_| depth < MAX_NESTING)? {
        let found = match own.as_slice() {
            [] => constants(cx, &arm, name, depth + 1),
            _ => declared_tags(cx, &own, &arm, Source::Values),
        };
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

/// Whether a property may hold any string.
pub(super) fn is_open<'a>(cx: &mut Cx<'a>, arm: &Candidate<'a>, name: &str) -> bool {
    let Some(node) = arm.view.properties.get(name) else { return false };
    let property = refs::view(cx, node);
    property.members.is_empty()
        && property.arms.is_empty()
        && property.kind() == Some(Kind::String)
        && arm.view.required.contains(&name)
}

//! Arms told apart by the value of a property: the one a discriminator names, or one with constants.

use indexmap::IndexMap;

use super::arms::Candidate;
use super::cx::Cx;
use super::node::Form;
use super::refs;
use super::tell::{Told, seen};
use super::view::{Member, View};
use crate::ir::{JsonType, Mark, Tagging};
use crate::names::Words;

/// By the property the discriminator names, else by one that has different values in each arm.
pub(super) fn by_tag<'a>(
    cx: &mut Cx<'a>,
    view: &View<'a>,
    arms: &[Candidate<'a>],
) -> Option<Told<'a>> {
    if let Some(discriminator) = view.discriminator {
        check_mapping(cx, view, arms);
        let name = &discriminator.property_name;
        let tags = arms.iter().map(|it| declared_tags(cx, view, name, it)).collect();
        if let Some(told) = tagged(view, name, arms, tags, Sharing::Allowed) {
            return Some(told);
        }
    }
    by_constants(cx, view, arms, Sharing::Refused)
}

/// By the first property that has constants in every arm: one each, else a few each.
pub(super) fn by_constants<'a>(
    cx: &mut Cx<'a>,
    view: &View<'a>,
    arms: &[Candidate<'a>],
    sharing: Sharing,
) -> Option<Told<'a>> {
    let properties: Vec<&str> = arms.first()?.view.properties.keys().copied().collect();
    let limits: &[usize] = if sharing == Sharing::Allowed { &[1] } else { &[1, MAX_TAGS] };
    for n_most in limits {
        for name in &properties {
            let tags: Vec<Vec<String>> = arms.iter().map(|it| constants(cx, it, name)).collect();
            if tags.iter().any(|it| it.len() > *n_most) {
                continue;
            }
            if let Some(told) = tagged(view, name, arms, tags, sharing) {
                return Some(told);
            }
        }
    }
    None
}

/// An enum with more values is no tag.
const MAX_TAGS: usize = 8;

/// Whether arms may have a tag in common.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Sharing {
    /// Those that do make a union of their own.
    Allowed,
    /// Then it is no tag.
    Refused,
}

/// The arms by tag, if every arm has one and there are several.
fn tagged<'a>(
    view: &View<'a>,
    name: &str,
    arms: &[Candidate<'a>],
    tags: Vec<Vec<String>>,
    sharing: Sharing,
) -> Option<Told<'a>> {
    if tags.iter().any(Vec::is_empty) {
        return None;
    }
    let mut groups: IndexMap<String, Vec<Candidate<'a>>> = IndexMap::new();
    for (arm, tags) in arms.iter().zip(tags) {
        for tag in tags {
            groups.entry(tag).or_default().push(arm.clone());
        }
    }
    let most = groups.values().map(Vec::len).max()?;
    // A tag that all arms share tells nothing.
    if most == arms.len() || (most > 1 && sharing == Sharing::Refused) {
        return None;
    }
    let arms =
        groups.into_iter().map(|(tag, group)| (one_of_tag(view, &tag, group), Mark::Tag(tag)));
    Some(Told { tagging: Tagging::Tag(name.to_owned()), arms: arms.collect() })
}

/// Several arms of one tag as one arm.
fn one_of_tag<'a>(view: &View<'a>, tag: &str, group: Vec<Candidate<'a>>) -> Candidate<'a> {
    if let [one] = group.as_slice() {
        return one.clone();
    }
    let at = view.at.join("oneOf").join(tag);
    let hint = view.inner_hint().child(&Words::split(tag));
    let arms = group.into_iter().map(|it| it.node).collect();
    let whole = View { at, hint, arms, ..View::default() };
    seen(whole, Some(JsonType::Object))
}

/// The values of the tag that stand for an arm: by the mapping, else its constants, else its own name.
fn declared_tags<'a>(
    cx: &mut Cx<'a>,
    view: &View<'a>,
    name: &str,
    arm: &Candidate<'a>,
) -> Vec<String> {
    let mapping = view.discriminator.map(|it| &it.mapping).into_iter().flatten();
    let mut tags: Vec<String> = Vec::new();
    for (tag, target) in mapping {
        let key = refs::component(cx, target);
        if key.is_some() && key == arm_key(cx, arm) {
            tags.push(tag.clone());
        }
    }
    if tags.is_empty() {
        tags = constants(cx, arm, name);
    }
    if tags.is_empty() {
        tags.extend(arm_key(cx, arm).map(str::to_owned));
    }
    tags
}

/// The component an arm refers to.
fn arm_key<'a>(cx: &Cx<'a>, arm: &Candidate<'a>) -> Option<&'a str> {
    match &arm.node.form {
        Form::Ref(reference) => refs::component(cx, reference),
        _ => arm.view.component,
    }
}

fn check_mapping<'a>(cx: &mut Cx<'a>, view: &View<'a>, arms: &[Candidate<'a>]) {
    let mapping = view.discriminator.map(|it| &it.mapping).into_iter().flatten();
    for (tag, target) in mapping {
        let key = refs::component(cx, target);
        if key.is_none() {
            cx.diagnostics.mapping_to_nothing(&view.at, tag, target);
        } else if !arms.iter().any(|it| arm_key(cx, it) == key) {
            cx.diagnostics.mapping_without_arm(&view.at, tag, target);
        }
    }
}

/// The strings a property can have; none if it can have any.
fn constants<'a>(cx: &mut Cx<'a>, arm: &Candidate<'a>, name: &str) -> Vec<String> {
    let Some(node) = arm.view.properties.get(name) else { return Vec::new() };
    let property = refs::view(cx, node);
    let text = |it: &Member| it.value.as_str().map(str::to_owned);
    property.members.iter().map(text).collect::<Option<_>>().unwrap_or_default()
}

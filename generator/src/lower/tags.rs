//! Arms told apart by the value of a property: the one a discriminator names, or one with constants.

use std::collections::BTreeSet;

use serde_json::Value;

use super::arms::{self, Candidate};
use super::cx::Cx;
use super::node::{Form, Node};
use super::refs;
use super::tell::{Told, seen};
use super::view::{Kind, Member, View};
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
        let attempts = [
            (Source::Values, Sharing::Refused),
            (Source::Name, Sharing::Refused),
            (Source::Values, Sharing::Allowed),
        ];
        for (source, sharing) in attempts {
            let tags = arms.iter().map(|it| declared_tags(cx, view, name, it, source)).collect();
            if let Some(told) = tagged(view, name, arms, tags, sharing) {
                return Some(told);
            }
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
    let names = tag_names(cx, arms)?;
    for n_most in [1, MAX_TAGS] {
        for name in &names {
            let tags: Vec<Vec<String>> = arms.iter().map(|it| constants(cx, it, name, 0)).collect();
            if tags.iter().any(|it| it.len() > n_most) {
                continue;
            }
            if let Some(told) = with_default(cx, view, name, arms, &tags, sharing) {
                return Some(told);
            }
        }
    }
    None
}

/// The properties of the first arm, or of the first of its own arms.
fn tag_names<'a>(cx: &mut Cx<'a>, arms: &[Candidate<'a>]) -> Option<Vec<&'a str>> {
    let mut first = arms.first()?.clone();
    const MAX_NESTING: usize = 8;
    for _ in 0..MAX_NESTING {
        if first.view.arms.is_empty() {
            break;
        }
        first = arms::candidates(cx, &first.view)?.into_iter().next()?;
    }
    Some(first.view.properties.keys().copied().collect())
}

/// By tag; one arm may be for all values that no other arm has.
fn with_default<'a>(
    cx: &mut Cx<'a>,
    view: &View<'a>,
    name: &str,
    arms: &[Candidate<'a>],
    tags: &[Vec<String>],
    sharing: Sharing,
) -> Option<Told<'a>> {
    let without: Vec<usize> = (0..arms.len()).filter(|it| tags[*it].is_empty()).collect();
    let default = match without.as_slice() {
        [] => return tagged(view, name, arms, tags.to_vec(), sharing),
        [one] if arms.len() > 2 && is_open(cx, &arms[*one], name) => *one,
        _ => return None,
    };
    let mut rest = arms.to_vec();
    let mut tags = tags.to_vec();
    let default = rest.remove(default);
    tags.retain(|it| !it.is_empty());
    let mut told = tagged(view, name, &rest, tags, sharing)?;
    told.arms.push((default, Mark::Tags(Vec::new())));
    Some(told)
}

/// An enum with more values is no tag.
const MAX_TAGS: usize = 32;

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
    let mut groups: Vec<(Vec<String>, Vec<Candidate<'a>>)> = Vec::new();
    for (arm, tags) in arms.iter().zip(tags) {
        let is_shared =
            |(known, _): &(Vec<String>, Vec<_>)| known.iter().any(|it| tags.contains(it));
        let (mut same, other): (Vec<_>, Vec<_>) = groups.into_iter().partition(is_shared);
        if !same.is_empty() && sharing == Sharing::Refused {
            return None;
        }
        groups = other;
        let mut group: (Vec<String>, Vec<Candidate<'a>>) = (Vec::new(), Vec::new());
        for (tags, arms) in same.drain(..) {
            group.0.extend(tags);
            group.1.extend(arms);
        }
        let new = tags.into_iter().filter(|it| !group.0.contains(it)).collect::<Vec<_>>();
        group.0.extend(new);
        group.1.push(arm.clone());
        groups.push(group);
    }
    // A tag that all arms share tells nothing.
    if groups.len() < 2 {
        return None;
    }
    let place = |it: &Candidate<'a>| arms.iter().position(|arm| arm.node.at == it.node.at);
    groups.sort_by_key(|(_, group)| group.first().and_then(place));
    let arms =
        groups.into_iter().map(|(tags, group)| (one_of_tag(view, &tags, group), Mark::Tags(tags)));
    Some(Told { tagging: Tagging::Tag(name.to_owned()), arms: arms.collect() })
}

/// Several arms of one tag as one arm.
fn one_of_tag<'a>(view: &View<'a>, tags: &[String], group: Vec<Candidate<'a>>) -> Candidate<'a> {
    if let [one] = group.as_slice() {
        return one.clone();
    }
    let tag = tags.first().map(String::as_str).unwrap_or_default();
    let at = view.at.join("oneOf").join(tag);
    let hint = view.inner_hint().child(&Words::split(tag));
    let arms = group.into_iter().map(|it| it.node).collect();
    let whole = View { at, hint, arms, ..View::default() };
    seen(whole, Some(JsonType::Object))
}

/// Where the tags of an arm come from if the mapping does not say.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Source {
    /// The values its property can have, else its own name.
    Values,
    /// Its one value, else the value that is its own name, else the name itself.
    Name,
}

/// The values of the tag that stand for an arm.
fn declared_tags<'a>(
    cx: &mut Cx<'a>,
    view: &View<'a>,
    name: &str,
    arm: &Candidate<'a>,
    source: Source,
) -> Vec<String> {
    let mapping = view.discriminator.map(|it| &it.mapping).into_iter().flatten();
    let keys = arm_keys(cx, arm);
    let mut tags: Vec<String> = Vec::new();
    for (tag, target) in mapping {
        if refs::component(cx, target).is_some_and(|key| keys.contains(&key)) {
            tags.push(tag.clone());
        }
    }
    if !tags.is_empty() {
        return tags;
    }
    let values = constants(cx, arm, name, 0);
    if source == Source::Values && !values.is_empty() || values.len() == 1 {
        return values;
    }
    let Some(key) = keys.first() else { return Vec::new() };
    let own = Words::split(key);
    let own = own.as_slice();
    let named = |it: &&String| {
        let words = Words::split(it);
        own.starts_with(words.as_slice()) || own.ends_with(words.as_slice())
    };
    vec![values.iter().find(named).cloned().unwrap_or_else(|| (*key).to_owned())]
}

/// The components an arm is: the one it refers to, and those that one is nothing but another name for.
fn arm_keys<'a>(cx: &Cx<'a>, arm: &Candidate<'a>) -> Vec<&'a str> {
    let mut keys = Vec::new();
    referred(cx, &arm.node, &mut keys);
    for key in arm.view.component.into_iter().chain(arm.view.stands_for) {
        if !keys.contains(&key) {
            keys.push(key);
        }
    }
    keys
}

fn referred<'a>(cx: &Cx<'a>, node: &Node<'a>, keys: &mut Vec<&'a str>) {
    match &node.form {
        Form::Ref(reference) => keys.extend(refs::component(cx, reference)),
        Form::All(nodes) => nodes.iter().for_each(|it| referred(cx, it, keys)),
        Form::Inline(schema) => {
            for it in View::of(node, schema).all_of {
                if matches!(it.form, Form::Ref(_)) {
                    referred(cx, &it, keys);
                }
            }
        }
        Form::Seen(_) => {}
    }
}

fn check_mapping<'a>(cx: &mut Cx<'a>, view: &View<'a>, arms: &[Candidate<'a>]) {
    let mapping = view.discriminator.map(|it| &it.mapping).into_iter().flatten();
    for (tag, target) in mapping {
        let key = refs::component(cx, target);
        if key.is_none() {
            cx.diagnostics.mapping_to_nothing(&view.at, tag, target);
        } else if !arms.iter().any(|it| arm_keys(cx, it).iter().any(|it| Some(*it) == key)) {
            cx.diagnostics.mapping_without_arm(&view.at, tag, target);
        }
    }
}

/// The values a property can have; none if it can have any. Of a union, those of all its arms.
fn constants<'a>(cx: &mut Cx<'a>, arm: &Candidate<'a>, name: &str, depth: usize) -> Vec<String> {
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
    const MAX_NESTING: usize = 8;
    let mut all: Vec<String> = Vec::new();
    for arm in arms::candidates(cx, view).filter(|_| depth < MAX_NESTING)? {
        let found = constants(cx, &arm, name, depth + 1);
        if found.is_empty() {
            return None;
        }
        all.extend(found);
    }
    let mut known = BTreeSet::new();
    all.retain(|it| known.insert(it.clone()));
    Some(all)
}

/// Whether a property may hold any string.
fn is_open<'a>(cx: &mut Cx<'a>, arm: &Candidate<'a>, name: &str) -> bool {
    let Some(node) = arm.view.properties.get(name) else { return false };
    let property = refs::view(cx, node);
    property.members.is_empty()
        && property.arms.is_empty()
        && property.kind() == Some(Kind::String)
        && arm.view.required.contains(&name)
}

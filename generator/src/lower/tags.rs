//! Arms told apart by the value of a property: the one a discriminator names, or one with constants.

use serde_json::Value;

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
    let values = constants(cx, arm, name);
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
    if let Form::Ref(reference) = &arm.node.form {
        keys.extend(refs::component(cx, reference));
    }
    keys.extend(arm.view.component.filter(|it| !keys.contains(it)));
    if let Form::Inline(schema) = &arm.node.form {
        let inner = View::of(&arm.node, schema).all_of;
        for node in inner {
            if let Form::Ref(reference) = node.form {
                keys.extend(refs::component(cx, reference));
            }
        }
    }
    keys
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

/// The values a property can have; none if it can have any.
fn constants<'a>(cx: &mut Cx<'a>, arm: &Candidate<'a>, name: &str) -> Vec<String> {
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

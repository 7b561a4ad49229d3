//! How the arms of a union are told apart: by a tag, by their JSON types, or by the properties they require.

use super::arms::Candidate;
use super::cx::Cx;
use super::node::{Form, Node};
use super::view::{Kind, View};
use super::{refs, union};
use crate::ir::{JsonType, Mark, Tagging};

/// The arms with what tells them apart, in the order in which they are tried.
pub(super) struct Told<'a> {
    pub(super) tagging: Tagging,
    pub(super) arms: Vec<(Candidate<'a>, Mark)>,
}

/// Tells the arms apart, if that is possible.
pub(super) fn apart<'a>(
    cx: &mut Cx<'a>,
    view: &View<'a>,
    arms: Vec<Candidate<'a>>,
) -> Option<Told<'a>> {
    if arms.iter().all(|it| it.json == Some(JsonType::Object)) {
        return by_tag(cx, view, &arms).or_else(|| by_keys(arms));
    }
    by_json_type(cx, view, arms)
}

/// By JSON type; objects among other arms make a union of their own.
fn by_json_type<'a>(
    cx: &mut Cx<'a>,
    view: &View<'a>,
    arms: Vec<Candidate<'a>>,
) -> Option<Told<'a>> {
    let mut groups: Vec<(JsonType, Vec<Candidate<'a>>)> = Vec::new();
    for arm in arms {
        let json = arm.json?;
        match groups.iter_mut().find(|(it, _)| *it == json) {
            Some((_, group)) => group.push(arm),
            None => groups.push((json, vec![arm])),
        }
    }
    let mut told = Vec::new();
    for (json, group) in groups {
        told.push((one_of_group(cx, view, json, group)?, Mark::JsonType(json)));
    }
    Some(Told { tagging: Tagging::JsonType, arms: told })
}

/// Several arms of one JSON type as one arm.
fn one_of_group<'a>(
    cx: &mut Cx<'a>,
    view: &View<'a>,
    json: JsonType,
    group: Vec<Candidate<'a>>,
) -> Option<Candidate<'a>> {
    let [first, ..] = group.as_slice() else { return None };
    if group.len() == 1 {
        return Some(first.clone());
    }
    let blank = View { at: first.node.at.clone(), hint: view.inner_hint(), ..View::default() };
    let whole = match json {
        JsonType::String => union::joined(&blank, &group),
        JsonType::Object => {
            let told = by_tag(cx, view, &group).or_else(|| by_keys(group.clone()))?;
            let arms = told.arms.into_iter().map(|(arm, _)| arm.node).collect();
            View { at: view.at.join("oneOf"), arms, discriminator: view.discriminator, ..blank }
        }
        JsonType::Array => View { kind: Some(Kind::Array), ..blank },
        JsonType::Bool => View { kind: Some(Kind::Bool), ..blank },
        JsonType::Integer => View { kind: Some(Kind::Integer), ..blank },
        JsonType::Number => View { kind: Some(Kind::Number), ..blank },
    };
    if json == JsonType::Array {
        cx.diagnostics.ambiguous_union(&view.at);
    }
    let node = Node {
        at: whole.at.clone(),
        hint: whole.hint.clone(),
        form: Form::Seen(Box::new(whole.clone())),
    };
    Some(Candidate { node, view: whole, json: Some(json) })
}

/// By the property the discriminator names, else by one that has a different single value in each arm.
fn by_tag<'a>(cx: &mut Cx<'a>, view: &View<'a>, arms: &[Candidate<'a>]) -> Option<Told<'a>> {
    if let Some(discriminator) = view.discriminator {
        check_mapping(cx, view, arms);
        let name = &discriminator.property_name;
        let told = arms.iter().flat_map(|it| declared_tags(cx, view, name, it)).collect();
        if let Some(told) = distinct(name, told, arms.len()) {
            return Some(told);
        }
    }
    let properties: Vec<&str> = arms.first()?.view.properties.keys().copied().collect();
    for name in properties {
        let told =
            arms.iter().filter_map(|it| Some((it.clone(), constant(cx, it, name)?))).collect();
        if let Some(told) = distinct(name, told, arms.len()) {
            return Some(told);
        }
    }
    None
}

/// The values of the tag that stand for an arm: by the mapping, else its constant, else its own name.
fn declared_tags<'a>(
    cx: &mut Cx<'a>,
    view: &View<'a>,
    name: &str,
    arm: &Candidate<'a>,
) -> Vec<(Candidate<'a>, String)> {
    let mapping = view.discriminator.map(|it| &it.mapping).into_iter().flatten();
    let mut tags: Vec<String> = Vec::new();
    for (tag, target) in mapping {
        let key = refs::component(cx, target);
        if key.is_some() && key == arm_key(cx, arm) {
            tags.push(tag.clone());
        }
    }
    if tags.is_empty() {
        tags.extend(constant(cx, arm, name));
    }
    if tags.is_empty() {
        tags.extend(arm_key(cx, arm).map(str::to_owned));
    }
    tags.into_iter().map(|it| (arm.clone(), it)).collect()
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
        if key.is_none() || !arms.iter().any(|it| arm_key(cx, it) == key) {
            cx.diagnostics.mapping_without_arm(&view.at, tag, target);
        }
    }
}

/// The single string a property can have.
fn constant<'a>(cx: &mut Cx<'a>, arm: &Candidate<'a>, name: &str) -> Option<String> {
    let node = arm.view.properties.get(name)?;
    let property = refs::view(cx, node);
    match property.members.as_slice() {
        [one] => one.value.as_str().map(str::to_owned),
        _ => None,
    }
}

/// The arms by tag, if every arm has one and no two have the same.
fn distinct<'a>(name: &str, told: Vec<(Candidate<'a>, String)>, n_arms: usize) -> Option<Told<'a>> {
    let mut tags: Vec<&str> = told.iter().map(|(_, tag)| tag.as_str()).collect();
    tags.sort_unstable();
    tags.dedup();
    let mut arms: Vec<_> = told.iter().map(|(arm, _)| &arm.node.at).collect();
    arms.dedup();
    if tags.len() != told.len() || arms.len() != n_arms {
        return None;
    }
    let arms = told.into_iter().map(|(arm, tag)| (arm, Mark::Tag(tag))).collect();
    Some(Told { tagging: Tagging::Tag(name.to_owned()), arms })
}

/// By a required property no other arm knows, else by all required ones, those arms first that require more.
fn by_keys(arms: Vec<Candidate<'_>>) -> Option<Told<'_>> {
    let mut rest: Vec<(Candidate<'_>, Vec<String>)> = Vec::new();
    for (n, arm) in arms.iter().enumerate() {
        let is_elsewhere = |key: &str| {
            arms.iter().enumerate().any(|(m, it)| m != n && it.view.properties.contains_key(key))
        };
        let required =
            || arm.view.required.iter().filter(|it| arm.view.properties.contains_key(**it));
        let own = required().find(|it| !is_elsewhere(it));
        let keys: Vec<String> = match own {
            Some(own) => vec![(*own).to_owned()],
            None => required().map(|it| (*it).to_owned()).collect(),
        };
        if rest.iter().any(|(_, other)| is_subset(&keys, other) && is_subset(other, &keys)) {
            return None;
        }
        rest.push((arm.clone(), keys));
    }
    let mut told = Vec::new();
    while !rest.is_empty() {
        let is_first = |keys: &[String]| {
            !rest.iter().any(|(_, it)| it.len() > keys.len() && is_subset(keys, it))
        };
        let at = rest.iter().position(|(_, keys)| is_first(keys)).unwrap_or_default();
        let (arm, keys) = rest.remove(at);
        told.push((arm, Mark::Keys(keys)));
    }
    Some(Told { tagging: Tagging::Keys, arms: told })
}

fn is_subset(keys: &[String], of: &[String]) -> bool {
    keys.iter().all(|it| of.contains(it))
}

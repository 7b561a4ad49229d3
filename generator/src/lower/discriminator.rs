//! What a `discriminator` says: the property, and which of its values stand for which arm.

use std::rc::Rc;

use indexmap::IndexMap;
use openapiv3::Discriminator;

use super::arms::{self, Candidate};
use super::constants::constants;
use super::cx::Cx;
use super::node::{Form, Hint, Node};
use super::refs;
use super::tell::Told;
use super::view::{Kind, View};
use crate::ir::Mark;
use crate::names::Words;
use crate::pointer::Pointer;

/// The union's own, else those that all arms inherit, if they are about one property.
pub(super) fn discriminators<'a>(
    view: &View<'a>,
    arms: &[Candidate<'a>],
) -> Vec<&'a Discriminator> {
    if let Some(own) = view.discriminator {
        return vec![own];
    }
    let inherited: Option<Vec<&Discriminator>> =
        arms.iter().map(|it| it.view.discriminator).collect();
    let inherited = inherited.unwrap_or_default();
    let Some(first) = inherited.first().map(|it| &it.property_name) else { return Vec::new() };
    let is_one = inherited.iter().all(|it| it.property_name == *first);
    if is_one { inherited } else { Vec::new() }
}

/// Where the tags of an arm come from if the mapping does not say.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Source {
    /// The values its property can have, else its own name.
    Values,
    /// Its one value, else the value that is its own name, else the name itself.
    Name,
}

/// The values of the tag that stand for an arm.
pub(super) fn declared_tags<'a>(
    cx: &mut Cx<'a>,
    discriminators: &[&'a Discriminator],
    arm: &Candidate<'a>,
    source: Source,
) -> Vec<String> {
    let Some(name) = discriminators.first().map(|it| &it.property_name) else { return Vec::new() };
    let mapping = discriminators.iter().flat_map(|it| &it.mapping);
    let keys = arm_keys(cx, arm);
    let mut tags: Vec<String> = Vec::new();
    for (tag, target) in mapping {
        let is_own = refs::component(cx, target).is_some_and(|key| keys.contains(&key));
        if is_own && !tags.contains(tag) {
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
    match values.iter().find(named) {
        Some(value) => vec![value.clone()],
        None if values.is_empty() => vec![(*key).to_owned()],
        // Its own name is none of the values it can have.
        None => Vec::new(),
    }
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

pub(super) fn check_mapping<'a>(cx: &mut Cx<'a>, view: &View<'a>, arms: &[Candidate<'a>]) {
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

/// The property that tells the arms apart is added to those that do not have it: a request without it is nobody's.
pub(super) fn with_tags<'a>(
    cx: &mut Cx<'a>,
    view: &View<'a>,
    name: &'a str,
    mut told: Told<'a>,
) -> Told<'a> {
    for (n, (arm, mark)) in told.arms.iter_mut().enumerate() {
        let is_tagged = matches!(mark, Mark::Tags(_));
        if !is_tagged || arm.view.properties.contains_key(name) || !arm.view.arms.is_empty() {
            continue;
        }
        cx.diagnostics.arm_without_tag(&view.at, name, &arm.view.at);
        let at = view.at.join("oneOf").join(n);
        let hint = arm.node.hint.clone();
        let base = View {
            at: at.clone(),
            hint: hint.clone(),
            kind: Some(Kind::Object),
            properties: Rc::new(IndexMap::from([(name, tag(&at, &hint, name))])),
            required: vec![name],
            ..View::default()
        };
        let base = Node { at: at.clone(), hint: hint.clone(), form: Form::Seen(Box::new(base)) };
        let form = Form::All(vec![base, arm.node.clone()]);
        *arm = arms::candidate(cx, Node { at, hint, form });
    }
    told
}

/// The property that a discriminator names.
fn tag<'a>(arm: &Pointer, hint: &Hint, name: &str) -> Node<'a> {
    let at = arm.join("properties").join(name);
    let hint = hint.child(&Words::split(name));
    let view =
        View { at: at.clone(), hint: hint.clone(), kind: Some(Kind::String), ..View::default() };
    Node { at, hint, form: Form::Seen(Box::new(view)) }
}

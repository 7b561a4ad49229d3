//! Follows references: to a schema as a [`View`], to every other kind of component as it is.

use std::rc::Rc;

use indexmap::IndexMap;
use openapiv3::{
    Components, Header, Parameter, ReferenceOr, RequestBody, Response, SecurityScheme,
};

use super::all_of;
use super::cx::{Cx, MAX_DEPTH};
use super::node::{Form, Hint, Node};
use super::view::{Additional, Flag, View};
use crate::names::Words;
use crate::pointer::Pointer;

/// The keywords of a schema, wherever it stands. A reference that leads nowhere, or only back to itself, says nothing.
pub(super) fn view<'a>(cx: &mut Cx<'a>, node: &Node<'a>) -> View<'a> {
    match &node.form {
        Form::Seen(view) => (**view).clone(),
        Form::Inline(schema) => all_of::merged(cx, View::of(node, schema)),
        Form::All(nodes) => all_of::all(cx, node, nodes),
        Form::Ref(reference) => follow(cx, node, reference),
    }
}

/// The same for something that no type is made of: the components it refers to are types only if others do.
pub(super) fn glance<'a>(cx: &mut Cx<'a>, node: &Node<'a>) -> View<'a> {
    let before = std::mem::replace(&mut cx.glances, Flag::On);
    let view = view(cx, node);
    cx.glances = before;
    view
}

fn follow<'a>(cx: &mut Cx<'a>, node: &Node<'a>, reference: &'a str) -> View<'a> {
    if cx.trail.contains(&reference) || cx.trail.len() >= MAX_DEPTH {
        cx.diagnostics.circular_schema(&node.at, reference);
        return View::blank(node);
    }
    let Some(target) = found(cx, reference) else {
        cx.diagnostics.unresolved_reference(&node.at, reference);
        return View::blank(node);
    };
    let is_use = !cx.glances.is_on() && !node.at.is_within(&target.node.at);
    if let Some(key) = target.key.filter(|_| is_use) {
        cx.mention(key);
    }
    cx.trail.push(reference);
    let mut found = match &target.view {
        Some(view) => all_of::merged(cx, view.clone()),
        None => view(cx, &target.node),
    };
    cx.trail.pop();
    if found.at == target.node.at {
        found.component = target.key;
    }
    found
}

/// The schemas among the components that nothing refers to yet, in document order.
pub(super) fn unmentioned<'a>(cx: &mut Cx<'a>) -> Vec<(&'a str, Node<'a>)> {
    let Some(components) = &cx.api.components else { return Vec::new() };
    let section = Pointer::root().join("components").join("schemas");
    let mut nodes = Vec::new();
    for (key, schema) in components.schemas.iter().filter(|(key, _)| !cx.is_mentioned(key)) {
        let at = section.join(key);
        nodes.push((key.as_str(), Node::new(at, Hint::own(Words::split(key)), schema)));
    }
    nodes
}

/// The same as if a reference led there.
pub(super) fn as_component<'a>(cx: &mut Cx<'a>, key: &'a str, node: Node<'a>) -> Node<'a> {
    let mut found = view(cx, &node);
    if found.at == node.at {
        found.component = Some(key);
    }
    Node { form: Form::Seen(Box::new(found)), ..node }
}

/// What a reference to a schema leads to: a component, or something inside one.
pub(super) struct Target<'a> {
    node: Node<'a>,
    key: Option<&'a str>,
    /// The keywords that stand there, before anything is merged in.
    view: Option<View<'a>>,
}

/// What references lead to, each looked up once.
pub(super) type Targets<'a> = IndexMap<&'a str, Rc<Target<'a>>>;

fn found<'a>(cx: &mut Cx<'a>, reference: &'a str) -> Option<Rc<Target<'a>>> {
    if let Some(known) = cx.targets.get(reference) {
        return Some(Rc::clone(known));
    }
    let mut target = target(cx, reference)?;
    if let Form::Inline(schema) = target.node.form {
        target.view = Some(View::of(&target.node, schema));
    }
    let target = Rc::new(target);
    cx.targets.insert(reference, Rc::clone(&target));
    Some(target)
}

fn target<'a>(cx: &Cx<'a>, reference: &str) -> Option<Target<'a>> {
    let pointer = Pointer::parse(reference.strip_prefix('#')?)?;
    let (key, schema) = schema(cx, reference)?;
    let at = Pointer::from_iter(["components", "schemas", key]);
    let mut node = Node::new(at, Hint::own(Words::split(key)), schema);
    let mut rest = pointer.iter().skip(3);
    let is_component = rest.clone().next().is_none();
    while let Some(token) = rest.next() {
        let Form::Inline(schema) = node.form else { return None };
        let view = View::of(&node, schema);
        let next = || rest.clone().next();
        node = match token {
            "items" => *view.items?,
            "additionalProperties" => match view.additional {
                Additional::Typed(node) => *node,
                _ => return None,
            },
            "properties" => view.properties.get(next()?)?.clone(),
            "oneOf" | "anyOf" => view.arms.get(next()?.parse::<usize>().ok()?)?.clone(),
            "allOf" => view.all_of.get(next()?.parse::<usize>().ok()?)?.clone(),
            _ => return None,
        };
        if !matches!(token, "items" | "additionalProperties") {
            rest.next();
        }
    }
    Some(Target { node, key: is_component.then_some(key), view: None })
}

type Entry<'a> = (&'a str, &'a ReferenceOr<openapiv3::Schema>);

/// The component that a reference leads to, or into.
fn schema<'a>(cx: &Cx<'a>, reference: &str) -> Option<Entry<'a>> {
    let schemas = &cx.api.components.as_ref()?.schemas;
    let key = key(reference, "schemas")?;
    schemas.get_key_value(&key).map(|(key, schema)| (key.as_str(), schema))
}

/// The key in `components.<section>` that a reference begins with.
fn key(reference: &str, section: &str) -> Option<String> {
    let pointer = Pointer::parse(reference.strip_prefix('#')?)?;
    let mut tokens = pointer.iter();
    let is_section = tokens.next() == Some("components") && tokens.next() == Some(section);
    tokens.next().filter(|_| is_section).map(str::to_owned)
}

/// The key of the schema component a reference or a bare name stands for.
pub(super) fn component<'a>(cx: &Cx<'a>, reference: &str) -> Option<&'a str> {
    if let Some((key, _)) = schema(cx, reference) {
        return Some(key);
    }
    let schemas = &cx.api.components.as_ref()?.schemas;
    schemas.get_key_value(reference).map(|(key, _)| key.as_str())
}

/// A component other than a schema, where it stands, and its key if a reference led there.
pub(super) struct Found<'a, T> {
    pub(super) at: Pointer,
    pub(super) key: Option<&'a str>,
    pub(super) item: &'a T,
}

/// A kind of component that is looked up by [`find`].
pub(super) trait Component: Sized {
    const SECTION: &'static str;
    fn map(components: &Components) -> &indexmap::IndexMap<String, ReferenceOr<Self>>;
}

macro_rules! components {
    ($($ty:ident $field:ident $section:literal)*) => {$(
        impl Component for $ty {
            const SECTION: &'static str = $section;

            fn map(components: &Components) -> &indexmap::IndexMap<String, ReferenceOr<Self>> {
                &components.$field
            }
        }
    )*};
}

components! {
    Header headers "headers"
    Parameter parameters "parameters"
    RequestBody request_bodies "requestBodies"
    Response responses "responses"
    SecurityScheme security_schemes "securitySchemes"
}

/// The item itself, or what the reference leads to; `None` if that is nothing, which is reported.
pub(super) fn find<'a, T: Component>(
    cx: &mut Cx<'a>,
    at: Pointer,
    item: &'a ReferenceOr<T>,
) -> Option<Found<'a, T>> {
    let mut found = Found { at: at.clone(), key: None, item };
    for _ in 0..MAX_DEPTH {
        let reference = match found.item {
            ReferenceOr::Item(item) => return Some(Found { at: found.at, key: found.key, item }),
            ReferenceOr::Reference { reference } => reference,
        };
        let target = key(reference, T::SECTION)
            .and_then(|key| T::map(cx.api.components.as_ref()?).get_key_value(&key));
        let Some((key, item)) = target else {
            cx.diagnostics.unresolved_reference(&found.at, reference);
            return None;
        };
        let at = Pointer::root().join("components").join(T::SECTION).join(key);
        found = Found { at, key: Some(key), item };
    }
    cx.diagnostics.circular_reference(&at);
    None
}

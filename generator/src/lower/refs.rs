//! Follows references: to a schema as a [`View`], to every other kind of component as it is.

use openapiv3::{Components, Parameter, ReferenceOr, RequestBody, Response, SecurityScheme};

use super::all_of;
use super::cx::{Cx, MAX_DEPTH};
use super::node::{Form, Hint, Node};
use super::view::View;
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

fn follow<'a>(cx: &mut Cx<'a>, node: &Node<'a>, reference: &'a str) -> View<'a> {
    if cx.trail.contains(&reference) || cx.trail.len() >= MAX_DEPTH {
        cx.diagnostics.circular_schema(&node.at, reference);
        return View::blank(node);
    }
    let Some((key, schema)) = schema(cx, reference) else {
        cx.diagnostics.unresolved_reference(&node.at, reference);
        return View::blank(node);
    };
    let at = Pointer::root().join("components").join("schemas").join(key);
    let target = Node::new(at.clone(), Hint::own(Words::split(key)), schema);
    cx.trail.push(reference);
    let mut found = view(cx, &target);
    cx.trail.pop();
    if found.at == at {
        found.component = Some(key);
    }
    found
}

type Entry<'a> = (&'a str, &'a ReferenceOr<openapiv3::Schema>);

fn schema<'a>(cx: &Cx<'a>, reference: &str) -> Option<Entry<'a>> {
    let schemas = &cx.api.components.as_ref()?.schemas;
    let key = key(reference, "schemas")?;
    schemas.get_key_value(&key).map(|(key, schema)| (key.as_str(), schema))
}

/// The key in `components.<section>` that a reference names.
fn key(reference: &str, section: &str) -> Option<String> {
    let pointer = Pointer::parse(reference.strip_prefix('#')?)?;
    match pointer.tokens() {
        [components, found, key] if components == "components" && found == section => {
            Some(key.clone())
        }
        _ => None,
    }
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

//! Objects: structs, maps, or arbitrary JSON where nothing is said about the members.

use super::cx::{Cx, OneWay};
use super::node::{Form, Node};
use super::schema::Use;
use super::view::{Additional, View};
use super::{array, docs, refs, schema};
use crate::ir::{Extra, Field, Presence, Struct, Type};
use crate::names::{Claim, FieldName, Scope, Wish, Words};

/// A struct if there are properties, a map if their type is known, otherwise JSON.
pub(super) fn ty<'a>(cx: &mut Cx<'a>, view: &View<'a>) -> Type {
    if !view.properties.is_empty() {
        return cx.named(view);
    }
    match typed(cx, view) {
        Some(node) => {
            let value = schema::lower(cx, &node);
            Type::Map(Box::new(array::nullable(value.ty, &value.view)))
        }
        None => Type::Json,
    }
}

/// The schema of additional properties, if it says anything.
fn typed<'a>(cx: &mut Cx<'a>, view: &View<'a>) -> Option<Node<'a>> {
    let Additional::Typed(node) = &view.additional else { return None };
    let says_nothing = matches!(&node.form, Form::Inline(_)) && refs::view(cx, node).is_blank();
    (!says_nothing).then(|| (**node).clone())
}

/// The fields, and which of them travel one way only.
pub(super) fn body<'a>(cx: &mut Cx<'a>, view: &View<'a>) -> (Struct, Vec<(usize, OneWay)>) {
    let mut scope = Scope::new();
    let names = field_names(cx, &mut scope, view);
    let mut one_way = Vec::new();
    let mut fields = Vec::new();
    for ((key, node), name) in view.properties.iter().zip(names) {
        let used = schema::lower(cx, node);
        docs::check_default(cx, &node.at, &used.view);
        let site = &used.view.site;
        if site.read_only.is_on() {
            one_way.push((fields.len(), OneWay::ReadOnly));
        } else if site.write_only.is_on() {
            one_way.push((fields.len(), OneWay::WriteOnly));
        }
        fields.push(field(key, name, view.required.contains(key), used));
    }
    for key in &view.required {
        if !view.properties.contains_key(key) {
            cx.diagnostics.undescribed_property(&view.at, key);
        }
    }
    let extra = extra(cx, &mut scope, view);
    (Struct { fields, extra }, one_way)
}

/// The names of the fields, by their properties' order.
fn field_names<'a>(cx: &mut Cx<'a>, scope: &mut Scope, view: &View<'a>) -> Vec<FieldName> {
    let mut wishes = Vec::new();
    for (key, node) in &view.properties {
        let renamed = cx.renamed(&node.at);
        let words = vec![Words::split(renamed.unwrap_or(key))];
        wishes.push(Wish { wire: renamed.unwrap_or(key), words });
    }
    let claims: Vec<Claim<FieldName>> = scope.claim_all(&wishes);
    for ((key, node), claim) in view.properties.iter().zip(&claims) {
        if claim.clashed {
            cx.diagnostics.name_clash(&node.at, key, claim.name.as_str());
        }
    }
    claims.into_iter().map(|it| it.name).collect()
}

fn field(key: &str, name: FieldName, is_required: bool, used: Use<'_>) -> Field {
    let site = &used.view.site;
    // JSON has its own null.
    let is_nullable = site.nullable.is_on() && used.ty != Type::Json;
    let presence = match (is_required, is_nullable) {
        (true, false) => Presence::Required,
        (true, true) => Presence::Nullable,
        (false, false) => Presence::Optional,
        (false, true) => Presence::Patch,
    };
    Field {
        name,
        wire: key.to_owned(),
        docs: docs::of_field(key, &used),
        deprecated: docs::deprecation(site.deprecated, site.description),
        fixed: used.fixed.filter(|_| presence == Presence::Required),
        ty: used.ty,
        presence,
    }
}

/// The field for properties without a name of their own.
fn extra<'a>(cx: &mut Cx<'a>, scope: &mut Scope, view: &View<'a>) -> Option<Extra> {
    let ty = match &view.additional {
        Additional::Unsaid | Additional::Denied => return None,
        Additional::Any => Type::Json,
        Additional::Typed(node) => {
            let hint = view.inner_hint().child(&Words::split("extra"));
            let value = schema::lower(cx, &Node { hint, ..(**node).clone() });
            array::nullable(value.ty, &value.view)
        }
    };
    let words = ["extra", "additional_properties"].map(Words::split).to_vec();
    let name = scope.claim(&Wish { wire: "", words }).name;
    Some(Extra { name, ty })
}

/// Whether a schema requires any property: then so is the body it describes.
pub(super) fn has_required<'a>(cx: &mut Cx<'a>, node: &Node<'a>) -> bool {
    !refs::view(cx, node).required.is_empty()
}

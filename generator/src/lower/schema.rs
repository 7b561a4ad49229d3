//! What a schema becomes where it is used: the form is chosen here, each form has its file.

use super::cx::{Cx, MAX_DEPTH};
use super::node::Node;
use super::view::{Flag, Kind, View};
use super::{
    arms, array, enumeration, inheritance, number, object, refs, sensitive, string, union, walk,
};
use crate::ir::{Fixed, Limit, Type, TypeId, TypeKind};

/// A schema where it is used.
#[derive(Debug)]
pub(super) struct Use<'a> {
    /// The type.
    pub(super) ty: Type,
    /// The one value it can have.
    pub(super) fixed: Option<Fixed>,
    /// What is asked of it beyond that, unless its type says so.
    pub(super) limits: Vec<Limit>,
    /// What the schema says.
    pub(super) view: View<'a>,
}

/// What is made of a schema.
struct Made {
    ty: Type,
    fixed: Option<Fixed>,
    /// What is asked of what it is made of.
    inner: Vec<Limit>,
}

/// The type of what stands at a node.
pub(super) fn lower<'a>(cx: &mut Cx<'a>, node: &Node<'a>) -> Use<'a> {
    let mut view = refs::view(cx, node);
    if arms::has_null(cx, &view) {
        view.site.nullable = Flag::On;
    }
    // Only what is written out where it is used can contain itself without a type between.
    if cx.open.contains(&view.at) || cx.depth >= MAX_DEPTH {
        let is_list_or_map = matches!(view.kind(), Some(Kind::Array | Kind::Object));
        if is_list_or_map && cx.depth < MAX_DEPTH {
            let ty = cx.named(&view);
            let limits = view.limits_beside().all();
            return Use { ty, fixed: None, limits, view };
        }
        cx.diagnostics.endless_schema(&node.at);
        return Use { ty: Type::Json, fixed: None, limits: Vec::new(), view };
    }
    cx.depth += 1;
    // A component may be no more than another name for the list.
    let may_return = view.component.is_some() || view.kind() == Some(Kind::Array);
    if may_return {
        cx.open.push(view.at.clone());
    }
    let Made { ty, fixed, inner } = form(cx, &view);
    if may_return {
        cx.open.pop();
    }
    cx.depth -= 1;
    // A list or map that met itself meanwhile has a type of its own.
    let ty = cx.known(&view.at).unwrap_or(ty);
    // What is asked of the type is said there.
    let own = match ty {
        Type::Named(_) if cx.known(&view.at).as_ref() == Some(&ty) => view.limits_beside(),
        _ => view.limits.clone(),
    };
    let limits = [own.all(), inner].concat();
    let ty = sensitive::hide(cx, node, &view, ty);
    Use { ty, fixed, limits, view }
}

fn form<'a>(cx: &mut Cx<'a>, view: &View<'a>) -> Made {
    if let Some(known) = cx.known(&view.at) {
        return Made::from((known, Vec::new()));
    }
    if let Some(family) = inheritance::family(cx, view) {
        return union::ty(cx, &family).into();
    }
    if !view.arms.is_empty() {
        return union::ty(cx, view).into();
    }
    if !view.members.is_empty() {
        let (ty, fixed) = enumeration::ty(cx, view);
        return Made { ty, fixed, inner: Vec::new() };
    }
    let ty = match view.kind() {
        Some(Kind::Bool) => Type::Bool,
        Some(Kind::Integer) => number::used(cx, view),
        Some(Kind::Number) => number::number(view),
        Some(Kind::String) => string::ty(view),
        Some(Kind::Array) => return array::ty(cx, view).into(),
        Some(Kind::Object) => return object::ty(cx, view).into(),
        None if view.is_null.is_on() && view.is_blank() => {
            return Made { ty: Type::Null, fixed: Some(Fixed::Null), inner: Vec::new() };
        }
        None => Type::Json,
    };
    Made::from((ty, Vec::new()))
}

impl From<(Type, Vec<Limit>)> for Made {
    fn from((ty, inner): (Type, Vec<Limit>)) -> Self {
        Self { ty, fixed: None, inner }
    }
}

/// The types of the components that no operation mentions, as the payloads of events are. What only such a component
/// is made of is not among them.
pub(super) fn components(cx: &mut Cx<'_>) -> Vec<TypeId> {
    let mut found = Vec::new();
    for (key, node) in refs::unmentioned(cx) {
        let node = refs::as_component(cx, key, node);
        found.push((key, walk::id(&lower(cx, &node).ty)));
        fill_in(cx);
    }
    found.into_iter().filter(|(key, _)| !cx.is_mentioned(key)).filter_map(|(_, id)| id).collect()
}

/// Fills in every type that was met, and those met meanwhile.
pub(super) fn fill_in(cx: &mut Cx<'_>) {
    while let Some((id, view)) = cx.next_queued() {
        fill_in_one(cx, id, &view);
    }
}

fn fill_in_one<'a>(cx: &mut Cx<'a>, id: TypeId, view: &View<'a>) {
    let kind = if !view.arms.is_empty() {
        union::body(cx, view)
    } else if !view.members.is_empty() {
        TypeKind::Enum(enumeration::body(cx, view))
    } else if view.properties.is_empty() {
        union::around(cx, view)
    } else {
        let (strukt, one_way) = object::body(cx, view);
        cx.drafts[id.0].one_way = one_way;
        TypeKind::Struct(strukt)
    };
    cx.drafts[id.0].kind = kind;
    cx.drafts[id.0].limits = view.type_limits().all();
}

//! The arms of a union: nested ones laid flat, null left out, equal ones folded, the JSON type of each.

use super::cx::Cx;
use super::node::{Form, Node};
use super::refs;
use super::view::{Kind, View};
use crate::ir::JsonType;

/// One arm.
#[derive(Clone, Debug)]
pub(super) struct Candidate<'a> {
    pub(super) node: Node<'a>,
    pub(super) view: View<'a>,
    /// `None`: more than one type.
    pub(super) json: Option<JsonType>,
}

/// The distinct arms, or `None` if one of them allows anything.
pub(super) fn candidates<'a>(cx: &mut Cx<'a>, view: &View<'a>) -> Option<Vec<Candidate<'a>>> {
    let whole = distinct(collect(cx, view, MAX_NESTING)?);
    if have_own_types(&whole) {
        return Some(whole);
    }
    // A union inside a union adds its arms.
    let flat = distinct(collect(cx, view, 0)?);
    (!flat.is_empty()).then_some(flat)
}

/// How many unions inside each other are laid flat.
const MAX_NESTING: usize = 8;

/// The arms, those that are the same once.
pub(super) fn distinct(found: Vec<Candidate<'_>>) -> Vec<Candidate<'_>> {
    let mut distinct: Vec<Candidate<'_>> = Vec::new();
    for candidate in found {
        if !distinct.iter().any(|it| is_same(it, &candidate)) {
            distinct.push(candidate);
        }
    }
    distinct
}

/// Whether each arm has a JSON type that no other has.
fn have_own_types(arms: &[Candidate<'_>]) -> bool {
    let mut types: Vec<JsonType> = arms.iter().filter_map(|it| it.json).collect();
    types.sort_unstable();
    types.dedup();
    !arms.is_empty() && types.len() == arms.len()
}

/// Whether any arm is null, which makes the union nullable.
pub(super) fn has_null<'a>(cx: &mut Cx<'a>, view: &View<'a>) -> bool {
    view.arms.iter().any(|it| {
        let arm = refs::view(cx, it);
        arm.site.nullable.is_on()
    })
}

/// The arms, with nested unions laid flat from this depth on; `None` if an arm allows anything.
fn collect<'a>(cx: &mut Cx<'a>, view: &View<'a>, depth: usize) -> Option<Vec<Candidate<'a>>> {
    let mut found = Vec::new();
    for node in &view.arms {
        let node = with_siblings(view, node);
        let arm = refs::view(cx, &node);
        if arm.is_blank() && arm.site.nullable.is_on() {
            continue;
        }
        if arm.is_blank() {
            return None;
        }
        // A discriminator names an inner union as a whole.
        let is_named = view.discriminator.is_some() || arm.discriminator.is_some();
        if !arm.arms.is_empty() && !is_named && depth < MAX_NESTING {
            found.extend(collect(cx, &arm, depth + 1)?);
            continue;
        }
        let json = json_type(cx, &arm, 0);
        found.push(Candidate { node, view: arm, json });
    }
    Some(found)
}

/// A schema as an arm.
pub(super) fn candidate<'a>(cx: &mut Cx<'a>, node: Node<'a>) -> Candidate<'a> {
    let view = refs::view(cx, &node);
    let json = json_type(cx, &view, 0);
    Candidate { node, view, json }
}

/// The arm together with the properties that stand beside `oneOf`.
fn with_siblings<'a>(view: &View<'a>, node: &Node<'a>) -> Node<'a> {
    if view.properties.is_empty() && view.required.is_empty() {
        return node.clone();
    }
    let base = View { arms: Vec::new(), discriminator: None, component: None, ..view.clone() };
    let base = Node { form: Form::Seen(Box::new(base)), ..node.clone() };
    Node { at: node.at.clone(), hint: node.hint.clone(), form: Form::All(vec![base, node.clone()]) }
}

/// The JSON type of everything the schema allows.
fn json_type<'a>(cx: &mut Cx<'a>, view: &View<'a>, depth: usize) -> Option<JsonType> {
    if !view.arms.is_empty() {
        let mut types = Vec::new();
        if depth < MAX_NESTING {
            for node in &view.arms {
                let arm = refs::view(cx, node);
                types.push(json_type(cx, &arm, depth + 1));
            }
        }
        let first = types.first().copied().flatten();
        return first.filter(|_| types.iter().all(|it| *it == first));
    }
    if !view.members.is_empty() {
        return of_members(view);
    }
    Some(match view.kind()? {
        Kind::Bool => JsonType::Bool,
        Kind::Integer => JsonType::Integer,
        Kind::Number => JsonType::Number,
        Kind::String => JsonType::String,
        Kind::Array => JsonType::Array,
        Kind::Object => JsonType::Object,
    })
}

fn of_members(view: &View<'_>) -> Option<JsonType> {
    let all = |is: fn(&serde_json::Value) -> bool| view.members.iter().all(|it| is(&it.value));
    if all(serde_json::Value::is_string) {
        Some(JsonType::String)
    } else if all(serde_json::Value::is_boolean) {
        Some(JsonType::Bool)
    } else if all(serde_json::Value::is_i64) {
        Some(JsonType::Integer)
    } else if all(serde_json::Value::is_number) {
        Some(JsonType::Number)
    } else {
        None
    }
}

/// Whether two arms allow the same and would be the same type.
fn is_same(a: &Candidate<'_>, b: &Candidate<'_>) -> bool {
    if a.view.at == b.view.at && a.node.at == b.node.at {
        return true;
    }
    match (&a.node.form, &b.node.form) {
        (Form::Ref(a), Form::Ref(b)) => a == b,
        (Form::Inline(x), Form::Inline(y)) => {
            x.schema_kind == y.schema_kind || is_same_scalar(a, b)
        }
        _ => is_same_scalar(a, b),
    }
}

/// Two schemas without members, properties and items, of one type and format.
fn is_same_scalar(a: &Candidate<'_>, b: &Candidate<'_>) -> bool {
    let is_scalar = |it: &Candidate<'_>| {
        !matches!(it.json, None | Some(JsonType::Array | JsonType::Object))
            && it.view.members.is_empty()
    };
    is_scalar(a) && is_scalar(b) && a.json == b.json && a.view.format == b.view.format
}

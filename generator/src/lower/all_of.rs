//! `allOf`: one schema that says what all its members say.

use indexmap::map::Entry;

use super::cx::Cx;
use super::node::{Form, Node};
use super::refs;
use super::view::{Additional, Kind, Member, View};

/// A schema with its `allOf` merged in. A single member that says something is that member, with the siblings' notes.
pub(super) fn merged<'a>(cx: &mut Cx<'a>, mut view: View<'a>) -> View<'a> {
    let members = std::mem::take(&mut view.all_of);
    if members.is_empty() {
        return view;
    }
    let node = Node {
        at: view.at.clone(),
        hint: view.hint.clone(),
        form: Form::Seen(Box::new(view.clone())),
    };
    let views = members.iter().map(|it| refs::view(cx, it)).collect();
    combine(cx, &node, view, views)
}

/// Several schemas at once.
pub(super) fn all<'a>(cx: &mut Cx<'a>, node: &Node<'a>, nodes: &[Node<'a>]) -> View<'a> {
    let views = nodes.iter().map(|it| refs::view(cx, it)).collect();
    combine(cx, node, View::blank(node), views)
}

/// `base` stands beside the members.
fn combine<'a>(
    cx: &mut Cx<'a>,
    node: &Node<'a>,
    base: View<'a>,
    members: Vec<View<'a>>,
) -> View<'a> {
    let site = members.iter().fold(base.site.clone(), |site, it| site.over(&it.site));
    let own = base.own.clone();
    let limits =
        members.iter().fold(base.limits.clone(), |limits, it| limits.and(it.limits.clone()));
    let parts: Vec<View<'a>> =
        std::iter::once(base).chain(members).filter(|it| !it.is_blank()).collect();
    let kind = parts.iter().find_map(View::kind);
    // `type: object` beside a reference adds nothing.
    let telling: Vec<&View<'a>> = parts.iter().filter(|it| !it.has_kind_only()).collect();
    let (Some(first), Some(last)) = (telling.first(), telling.last()) else {
        return View { site, own, limits, kind, ..View::blank(node) };
    };
    if telling.len() == 1 && parts.iter().all(|it| it.kind.is_none() || it.kind == first.kind()) {
        return View { site, limits, ..(*last).clone() };
    }
    let mut whole = View { own: own.clone(), ..View::blank(node) };
    for part in parts {
        merge(cx, &mut whole, part);
    }
    View { site, own, limits, ..whole }
}

fn merge<'a>(cx: &mut Cx<'a>, whole: &mut View<'a>, part: View<'a>) {
    merge_kind(cx, whole, &part);
    whole.format = whole.format.or(part.format);
    whole.discriminator = whole.discriminator.or(part.discriminator);
    whole.variant_names = whole.variant_names.or(part.variant_names);
    merge_members(cx, whole, &part);
    for (key, node) in part.properties {
        match whole.properties.entry(key) {
            Entry::Vacant(entry) => {
                entry.insert(node);
            }
            Entry::Occupied(mut entry) => {
                let at = whole.at.join("properties").join(key);
                let both = both(at, entry.get().clone(), node);
                entry.insert(both);
            }
        }
    }
    for key in part.required {
        if !whole.required.contains(&key) {
            whole.required.push(key);
        }
    }
    whole.additional = match (std::mem::take(&mut whole.additional), part.additional) {
        (Additional::Unsaid | Additional::Any, other) => other,
        (first, _) => first,
    };
    whole.items = match (whole.items.take(), part.items) {
        (Some(a), Some(b)) => Some(Box::new(both(whole.at.join("items"), *a, *b))),
        (a, b) => a.or(b),
    };
    if whole.arms.is_empty() {
        whole.arms = part.arms;
    } else if !part.arms.is_empty() {
        cx.diagnostics.two_unions(&whole.at);
    }
}

fn both<'a>(at: crate::pointer::Pointer, a: Node<'a>, b: Node<'a>) -> Node<'a> {
    if a.at == b.at {
        return a;
    }
    Node { at, hint: a.hint.clone(), form: Form::All(vec![a, b]) }
}

fn merge_kind<'a>(cx: &mut Cx<'a>, whole: &mut View<'a>, part: &View<'a>) {
    match (whole.kind(), part.kind()) {
        (Some(Kind::Number), Some(Kind::Integer)) => whole.kind = Some(Kind::Integer),
        (Some(Kind::Integer), Some(Kind::Number)) | (_, None) => {}
        (Some(a), Some(b)) if a != b => {
            cx.diagnostics.conflicting_types(&whole.at, a.name(), b.name(), &part.at)
        }
        (_, kind) => whole.kind = kind,
    }
}

/// Of two enums what both allow.
fn merge_members<'a>(cx: &mut Cx<'a>, whole: &mut View<'a>, part: &View<'a>) {
    if whole.members.is_empty() {
        whole.members.clone_from(&part.members);
        return;
    }
    if part.members.is_empty() {
        return;
    }
    let is_shared = |it: &&Member| part.members.iter().any(|other| other.value == it.value);
    let shared: Vec<Member> = whole.members.iter().filter(is_shared).cloned().collect();
    if shared.is_empty() {
        cx.diagnostics.conflicting_enums(&whole.at, &part.at);
    } else {
        whole.members = shared;
    }
}

//! `allOf`: one schema that says what all its members say.

use std::rc::Rc;

use indexmap::map::Entry;

use super::cx::Cx;
use super::limits::Limits;
use super::node::{Form, Hint, Node};
use super::view::{Additional, Kind, Member, View};
use super::{arms, conditions, fold, refs, string};
use crate::names::Words;
use crate::pointer::Pointer;

/// A schema with its `allOf` merged in. A single member that says something is that member, with the siblings' notes,
/// and so is the only arm of a union.
pub(super) fn merged<'a>(cx: &mut Cx<'a>, mut view: View<'a>) -> View<'a> {
    let mut members = std::mem::take(&mut view.all_of);
    if view.arms.len() == 1 && view.discriminator.is_none() {
        members.append(&mut view.arms);
    }
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
    let members: Vec<View<'a>> =
        members.into_iter().map(|it| without_cycle(cx, &node.at, it)).collect();
    let site = members.iter().fold(base.site.clone(), |site, it| site.over(&it.site));
    let own = base.own.clone();
    let limits =
        members.iter().fold(base.limits.clone(), |limits, it| limits.and(it.limits.clone()));
    let mut parts: Vec<View<'a>> =
        std::iter::once(base).chain(members).filter(|it| !it.is_blank()).collect();
    if parts.iter().any(|it| !it.properties.is_empty()) {
        parts.iter_mut().for_each(conditions::drop);
    }
    // `type: object` beside a reference adds nothing.
    let telling: Vec<&View<'a>> = parts.iter().filter(|it| !it.has_kind_only()).collect();
    let main = telling.first().copied().or(parts.first());
    let Some(main) = main else { return View { site, own, limits, ..View::blank(node) } };
    let is_like_main = |it: &&View<'a>| match (it.kind(), main.kind()) {
        (Some(it), Some(main)) => it == main,
        _ => true,
    };
    if telling.len() < 2 && parts.iter().all(|it| is_like_main(&it)) {
        let component_limits = main.component.map(|_| main.type_limits().clone());
        return View { site, limits, component_limits, ..main.clone() };
    }
    // The type beside one reference: what that leads to knows better.
    if let ([_], [first, ..]) = (telling.as_slice(), parts.as_slice())
        && first.has_kind_only()
        && first.at == node.at
        && parts.iter().filter(|it| it.has_kind_only()).count() == 1
        && !is_like_main(&first)
        && !is_narrower(first, main)
    {
        report_conflict(cx, node, first, main);
        let component_limits = main.component.map(|_| main.type_limits().clone());
        return View { site, limits, component_limits, ..main.clone() };
    }
    let mut whole = View { own: own.clone(), ..View::blank(node) };
    for part in parts {
        if merge(cx, &mut whole, part).is_none() {
            return View { site, own, ..View::blank(node) };
        }
    }
    View { site, own, limits, ..whole }
}

impl View<'_> {
    /// What is asked of the type, wherever it is used.
    pub(super) fn type_limits(&self) -> &Limits {
        self.component_limits.as_ref().unwrap_or(&self.limits)
    }

    /// What is asked beyond that here.
    pub(super) fn limits_beside(&self) -> Limits {
        match &self.component_limits {
            Some(known) => self.limits.beyond(known),
            None => Limits::default(),
        }
    }
}

fn report_conflict<'a>(cx: &mut Cx<'a>, node: &Node<'a>, own: &View<'a>, target: &View<'a>) {
    let name = |it: &View<'a>| it.kind().map_or("another type", Kind::name);
    let (a, b) = (name(own), name(target));
    cx.diagnostics.conflicting_types(&node.at, (a, b), &format!("{b} is kept"), &target.at);
}

/// Whether one is an integer where the other is a number.
fn is_narrower(a: &View<'_>, b: &View<'_>) -> bool {
    let is_number = |it: &View<'_>| matches!(it.kind(), Some(Kind::Integer | Kind::Number));
    is_number(a) && is_number(b)
}

/// A parent that is itself the union of its children: in a child it is only what stands beside `oneOf`.
fn without_cycle<'a>(cx: &Cx<'a>, at: &Pointer, mut parent: View<'a>) -> View<'a> {
    let tokens = at.tokens();
    let [_, _, own] = tokens.as_slice() else { return parent };
    let is_own = |it: &Node<'a>| match &it.form {
        Form::Ref(reference) => refs::component(cx, reference) == Some(own),
        _ => false,
    };
    if parent.arms.iter().any(is_own) {
        parent.arms.clear();
    }
    parent
}

/// Of two formats the first stays; two types of text at once are a conflict.
fn merge_format<'a>(cx: &mut Cx<'a>, whole: &mut View<'a>, part: &View<'a>) {
    let (Some(a), Some(b)) = (whole.format, part.format) else {
        whole.format = whole.format.or(part.format);
        return;
    };
    let is_text = whole.kind() == Some(Kind::String);
    if is_text && string::ty(whole) != string::ty(part) {
        let names = (&*format!("`{a}`"), &*format!("`{b}`"));
        cx.diagnostics.conflicting_types(&part.at, names, &format!("`{a}` is kept"), &whole.at);
    }
}

/// Adds a part; `None` if no value fits both.
fn merge<'a>(cx: &mut Cx<'a>, whole: &mut View<'a>, part: View<'a>) -> Option<()> {
    merge_kind(cx, whole, &part)?;
    merge_format(cx, whole, &part);
    whole.remarks.extend(part.remarks.iter().cloned());
    whole.rules.extend(part.rules.iter().cloned());
    whole.discriminator = whole.discriminator.or(part.discriminator);
    whole.variant_names = whole.variant_names.or(part.variant_names);
    merge_members(cx, whole, &part);
    for (key, node) in Rc::unwrap_or_clone(part.properties) {
        match Rc::make_mut(&mut whole.properties).entry(key) {
            Entry::Vacant(entry) => {
                entry.insert(node);
            }
            Entry::Occupied(mut entry) => {
                let at = whole.at.join("properties").join(key);
                let hint = whole.hint.inside(&whole.at).child(&Words::split(key));
                let both = both(at, hint, entry.get().clone(), node);
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
        (Additional::Unsaid, other) => other,
        (Additional::Any, other) if !matches!(other, Additional::Unsaid) => other,
        (first, _) => first,
    };
    whole.items = match (whole.items.take(), part.items) {
        (Some(a), Some(b)) => {
            let hint = whole.hint.child(&Words::split("item"));
            Some(Box::new(both(whole.at.join("items"), hint, *a, *b)))
        }
        (a, b) => a.or(b),
    };
    if whole.arms.is_empty() {
        whole.arms = part.arms;
        whole.any_of = part.any_of;
    } else if !part.arms.is_empty() {
        second_union(cx, whole, part.at, part.hint, part.arms)?;
    }
    Some(())
}

/// Of two unions at once the second becomes one object, as far as its arms are objects.
fn second_union<'a>(
    cx: &mut Cx<'a>,
    whole: &mut View<'a>,
    at: Pointer,
    hint: Hint,
    arms: Vec<Node<'a>>,
) -> Option<()> {
    let union = View { at, hint, arms, ..View::default() };
    let folded = arms::candidates(cx, &union).and_then(|it| fold::whole(cx, &union, &it));
    match folded {
        Some(folded) => merge(cx, whole, folded),
        None => {
            cx.diagnostics.two_unions(&whole.at);
            None
        }
    }
}

fn both<'a>(at: Pointer, hint: Hint, a: Node<'a>, b: Node<'a>) -> Node<'a> {
    if a.at == b.at { a } else { Node { at, hint, form: Form::All(vec![a, b]) } }
}

fn merge_kind<'a>(cx: &mut Cx<'a>, whole: &mut View<'a>, part: &View<'a>) -> Option<()> {
    match (whole.kind(), part.kind()) {
        (Some(Kind::Number), Some(Kind::Integer)) => whole.kind = Some(Kind::Integer),
        (Some(Kind::Integer), Some(Kind::Number)) | (_, None) => {}
        (Some(a), Some(b)) if a != b => {
            let kinds = (a.name(), b.name());
            cx.diagnostics.conflicting_types(&whole.at, kinds, "any JSON is taken", &part.at);
            return None;
        }
        (_, kind) => whole.kind = kind,
    }
    Some(())
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
    let is_shared = |it: &&Member<'_>| part.members.iter().any(|other| other.value == it.value);
    let shared: Vec<Member<'_>> = whole.members.iter().filter(is_shared).cloned().collect();
    if shared.is_empty() {
        cx.diagnostics.conflicting_enums(&whole.at, &part.at);
        whole.members.extend(part.members.iter().cloned());
    } else {
        whole.members = shared;
    }
}

#[cfg(test)]
mod tests {
    use crate::lower::check::check_schema;

    #[test]
    fn of_two_formats_the_first_stays() {
        insta::assert_snapshot!(check_schema("
X:
  allOf:
    - {properties: {id: {type: string, format: uuid}, at: {type: string, format: date-time}, mail: {type: string, format: email}}}
    - {properties: {id: {type: string, format: date}, at: {type: string}, mail: {type: string, format: idn-email}}}
"), @"
        xs.get() -> X
        struct X                                      receives
          id: Uuid?
          at: DateTime?
          mail: String?
        error[conflict]: `allOf` asks for `uuid` and `date` at once; `uuid` is kept (at #/components/schemas/X/allOf/1/properties/id; the other at #/components/schemas/X/properties/id)
        ");
    }

    #[test]
    fn of_two_unions_the_second_becomes_one_object() {
        insta::assert_snapshot!(check_schema("
X:
  allOf:
    - oneOf: [{title: A, required: [a], properties: {a: {type: string}}}, {title: B, required: [b], properties: {b: {type: string}}}]
    - anyOf: [{required: [c], properties: {c: {type: string}}}, {required: [d], properties: {d: {type: string}}}]
"), @r#"
xs.get() -> X
union X by keys                               receives
  A(XA) = ["a"]
  B(XB) = ["b"]
  ..Unknown
struct XA                                     receives
  c: String?
  d: String?
  a: String
struct XB                                     receives
  c: String?
  d: String?
  b: String
warning[folded-union]: nothing tells these objects apart: they are one type with the fields of all (at #/components/schemas/X/allOf/1)
"#);
    }

    #[test]
    fn the_type_beside_a_reference_gives_way_to_it() {
        insta::assert_snapshot!(check_schema("
X:
  properties:
    list: {type: object, allOf: [{$ref: '#/components/schemas/List'}]}
    merged: {allOf: [{type: number}, {type: integer}]}
List: {type: array, items: {type: string}}
"), @"
xs.get() -> X
struct X                                      receives
  list: Vec<String>?
  merged: i64?
error[conflict]: `allOf` asks for object and array at once; array is kept (at #/components/schemas/X/properties/list; the other at #/components/schemas/List)
");
    }

    #[test]
    fn one_member_is_that_member() {
        insta::assert_snapshot!(check_schema("
X:
  properties:
    a: {allOf: [{$ref: '#/components/schemas/Y'}], nullable: true, description: Mine}
    b: {allOf: [{$ref: '#/components/schemas/Y'}, {description: only words}], type: object}
    c: {allOf: [{type: string, format: date}]}
    d: {allOf: []}
Y: {type: object, properties: {z: {type: string}}}
"), @"
xs.get() -> X
struct X                                      receives
  a: Y?
  b: Y?
  c: Date?
  d: Json?
struct Y                                      receives
  z: String?
");
    }

    #[test]
    fn objects_merge_field_by_field() {
        insta::assert_snapshot!(check_schema("
X:
  allOf:
    - $ref: '#/components/schemas/Base'
    - type: object
      required: [name]
      properties:
        name: {type: string}
        kind: {enum: [b]}
  properties:
    own: {type: integer}
  required: [own]
Base:
  type: object
  required: [kind]
  properties:
    name: {type: string, nullable: true}
    kind: {type: string, enum: [a, b]}
    nested: {type: object, properties: {a: {type: string}}}
"), @r#"
xs.get() -> X
struct X                                      receives
  own: i64
  name: String or null
  kind: XKind                                 always B
  nested: BaseNested?
enum XKind                                    receives
  B = "b"
  ..Unknown
struct BaseNested                             receives
  a: String?
"#);
    }

    #[test]
    fn conflicts_are_reported() {
        insta::assert_snapshot!(check_schema("
X:
  allOf:
    - properties: {a: {type: string}, b: {enum: [x]}, c: {type: integer}}
    - properties: {a: {type: integer}, b: {enum: [y]}, c: {type: number}}
"), @r#"
xs.get() -> X
struct X                                      receives
  a: Json?
  b: XB?
  c: i64?
enum XB                                       receives
  X = "x"
  Y = "y"
  ..Unknown
error[conflict]: `allOf` asks for string and integer at once; any JSON is taken (at #/components/schemas/X/properties/a; the other at #/components/schemas/X/allOf/1/properties/a)
error[conflict]: `allOf` joins enums without a common member; all members are kept (at #/components/schemas/X/properties/b; the other at #/components/schemas/X/allOf/1/properties/b)
"#);
    }

    #[test]
    fn a_base_beside_a_union_goes_into_each_arm() {
        insta::assert_snapshot!(check_schema("
X:
  allOf:
    - {type: object, properties: {id: {type: string}}, required: [id]}
    - oneOf:
        - {properties: {kind: {type: string, enum: [card]}, number: {type: string}}}
        - {properties: {kind: {type: string, enum: [bank]}, iban: {type: string}}}
"), @r#"
        xs.get() -> X
        union X by "kind"                             receives
          Card(XCard) = "card" if ["id"] with ["number"]
          Bank(XBank) = "bank" if ["id"] with ["iban"]
          ..Unknown
        struct XCard                                  receives
          id: String
          kind: XCardKind?                            always Card
          number: String?
        enum XCardKind                                receives
          Card = "card"
          ..Unknown
        struct XBank                                  receives
          id: String
          kind: XBankKind?                            always Bank
          iban: String?
        enum XBankKind                                receives
          Bank = "bank"
          ..Unknown
        "#);
    }

    #[test]
    fn an_all_of_that_leads_back_ends() {
        insta::assert_snapshot!(check_schema("
X: {allOf: [{$ref: '#/components/schemas/X'}, {properties: {a: {type: string}}}]}
"), @"
xs.get() -> X
struct X                                      receives
  a: String?
error[circular-ref]: `#/components/schemas/X` leads only back to itself (at #/components/schemas/X/allOf/0)
");
    }
}

//! Objects that nothing tells apart as one: with the properties of all, of which what all require is required.

use std::rc::Rc;

use indexmap::IndexMap;

use super::arms::{self, Candidate};
use super::cx::Cx;
use super::node::{Hint, Node};
use super::refs;
use super::tell::seen;
use super::view::{Additional, Kind, Notes, View};
use crate::ir::JsonType;
use crate::names::Words;
use crate::pointer::Pointer;

/// How many unions inside each other are looked through.
const MAX_NESTING: usize = 8;

/// The union as one object; `None` if any of the arms is something else.
pub(super) fn whole<'a>(
    cx: &mut Cx<'a>,
    view: &View<'a>,
    arms: &[Candidate<'a>],
) -> Option<View<'a>> {
    let folded = folded(cx, &view.at, &view.hint, arms)?;
    cx.diagnostics.folded_union(&view.at, &names(arms), proposal(arms));
    Some(View {
        component: view.component,
        own: view.own.clone(),
        site: view.site.clone(),
        limits: view.limits.clone(),
        component_limits: view.component_limits.clone(),
        remarks: [view.remarks.clone(), folded.remarks.clone()].concat(),
        ..folded
    })
}

/// Some arms of a union as one arm; the places of others are taken.
pub(super) fn arm<'a>(
    cx: &mut Cx<'a>,
    view: &View<'a>,
    arms: &[Candidate<'a>],
    is_taken: &dyn Fn(&Pointer) -> bool,
) -> Option<Candidate<'a>> {
    let words = common_words(arms);
    let mut at = arms::place(view).join(words.snake());
    while is_taken(&at) {
        at.push("again");
    }
    let hint = view.inner_hint().child(&words);
    let folded = folded(cx, &at, &hint, arms)?;
    let folded = View { arm_name: Some(words), ..folded };
    cx.diagnostics.folded_union(&view.at, &names(arms), proposal(arms));
    Some(seen(folded, Some(JsonType::Object)))
}

fn folded<'a>(
    cx: &mut Cx<'a>,
    at: &Pointer,
    hint: &Hint,
    arms: &[Candidate<'a>],
) -> Option<View<'a>> {
    let objects = objects(cx, arms, 0)?;
    let mut properties: IndexMap<&'a str, Vec<Node<'a>>> = IndexMap::new();
    for (key, node) in objects.iter().flat_map(|it| it.properties.iter()) {
        properties.entry(key).or_default().push(node.clone());
    }
    let required = objects.first()?.required.iter().copied();
    let required = required.filter(|key| objects.iter().all(|it| it.required.contains(key)));
    let mut whole = View {
        at: at.clone(),
        hint: hint.clone(),
        kind: Some(Kind::Object),
        required: required.collect(),
        additional: additional(cx, at, hint, &objects),
        remarks: vec![remark(&names(arms))],
        ..View::default()
    };
    for (key, nodes) in properties {
        let at = at.join("properties").join(key);
        let hint = whole.inner_hint().child(&Words::split(key));
        Rc::make_mut(&mut whole.properties).insert(key, property(cx, at, hint, nodes)?);
    }
    Some(whole)
}

/// The arms, and those of unions among them.
fn objects<'a>(cx: &mut Cx<'a>, arms: &[Candidate<'a>], depth: usize) -> Option<Vec<View<'a>>> {
    let mut found = Vec::new();
    for arm in arms {
        if arm.json != Some(JsonType::Object) || depth > MAX_NESTING {
            return None;
        }
        if arm.view.arms.is_empty() {
            found.push(arm.view.clone());
        } else {
            let inner = arms::candidates(cx, &arm.view)?;
            found.extend(objects(cx, &inner, depth + 1)?);
        }
    }
    Some(found)
}

/// What may stand under a name in any of the objects.
fn property<'a>(
    cx: &mut Cx<'a>,
    at: Pointer,
    hint: Hint,
    nodes: Vec<Node<'a>>,
) -> Option<Node<'a>> {
    let found = nodes.iter().map(|it| arms::candidate(cx, it.clone())).collect();
    let distinct = arms::distinct(found);
    if let [one] = distinct.as_slice() {
        return Some(one.node.clone());
    }
    let first = refs::view(cx, nodes.first()?);
    let site = Notes { description: first.site.description, ..Notes::default() };
    let arms = distinct.into_iter().map(|it| it.node).collect();
    let view = View { at, hint, arms, own: site.clone(), site, ..View::default() };
    Some(seen(view, None).node)
}

/// Properties without a name: of any type as soon as the objects differ in that.
fn additional<'a>(
    cx: &mut Cx<'a>,
    at: &Pointer,
    hint: &Hint,
    objects: &[View<'a>],
) -> Additional<'a> {
    let mut typed = Vec::new();
    for it in objects {
        match &it.additional {
            Additional::Typed(node) => typed.push((**node).clone()),
            Additional::Any => return Additional::Any,
            Additional::Unsaid | Additional::Denied => {}
        }
    }
    if typed.is_empty() {
        return Additional::Unsaid;
    }
    let are_maps = objects.iter().all(|it| it.properties.is_empty());
    if typed.len() < objects.len() || !are_maps {
        return Additional::Any;
    }
    let at = at.join("additionalProperties");
    let hint = hint.child(&Words::split("value"));
    property(cx, at, hint, typed).map_or(Additional::Any, |it| Additional::Typed(Box::new(it)))
}

/// What the arms are called, as far as they are.
fn names(arms: &[Candidate<'_>]) -> Vec<String> {
    let name = |it: &Candidate<'_>| it.view.component.or(it.view.site.title).map(str::to_owned);
    arms.iter().filter_map(name).collect()
}

fn remark(names: &[String]) -> String {
    const MANY: usize = 6;
    let names: Vec<String> = names.iter().map(|it| format!("`{it}`")).collect();
    match names.as_slice() {
        [] | [_] => "One of several objects that nothing tells apart.".to_owned(),
        names if names.len() > MANY => {
            let n_more = names.len() - MANY;
            let names = names[..MANY].join(", ");
            format!("One of {names} and {n_more} more, which nothing tells apart.")
        }
        [init @ .., last] => {
            format!("One of {} and {last}, which nothing tells apart.", init.join(", "))
        }
    }
}

/// Two arms are one or the other; more are what all names end with, or begin with, else the first.
fn common_words(arms: &[Candidate<'_>]) -> Words {
    const LONG: usize = 7;
    let names: Vec<Words> = names(arms).iter().map(|it| Words::split(it)).collect();
    let Some(first) = names.first() else { return Words::split("object") };
    let first = first.as_slice();
    let is_tail = |n: &usize| names.iter().all(|it| it.as_slice().ends_with(&first[*n..]));
    let tail = (0..first.len()).find(is_tail).unwrap_or(first.len());
    if let [_, other] = names.as_slice() {
        let other = other.as_slice();
        let heads = [&first[..tail], &other[..other.len() + tail - first.len()]];
        let n_words = heads.iter().map(|it| it.len()).sum::<usize>() + 1 + first.len() - tail;
        if heads.iter().all(|it| !it.is_empty()) && n_words <= LONG {
            let or = ["or".to_owned()];
            return heads[0]
                .iter()
                .chain(&or)
                .chain(heads[1])
                .chain(&first[tail..])
                .cloned()
                .collect();
        }
    }
    if tail < first.len() {
        return first[tail..].iter().cloned().collect();
    }
    let is_head = |n: &usize| names.iter().all(|it| it.as_slice().starts_with(&first[..*n]));
    let head = (1..first.len()).rev().find(is_head).unwrap_or(first.len());
    first[..head].iter().cloned().collect()
}

/// A property that could be a discriminator: one that all arms have and that sounds like it.
fn proposal<'a>(arms: &[Candidate<'a>]) -> &'a str {
    const TAGS: [&str; 6] = ["type", "kind", "object", "event", "action", "role"];
    TAGS.into_iter()
        .find(|tag| arms.iter().all(|it| it.view.properties.contains_key(tag)))
        .unwrap_or("type")
}

#[cfg(test)]
mod tests {
    use crate::lower::check::check_schema;

    #[test]
    fn what_nothing_tells_apart_is_one_struct() {
        insta::assert_snapshot!(check_schema("
X:
  description: Either.
  oneOf:
    - {title: One, required: [id, a], properties: {id: {type: string}, a: {type: string}, n: {type: integer}}}
    - {title: Two, required: [a, id], properties: {id: {type: string}, a: {type: object, properties: {z: {type: string}}}, n: {type: string}}}
    - {title: Three, required: [id], properties: {id: {type: string}, a: {type: string}, b: {type: string}}}
"), @r#"
xs.get() -> X
union X by keys                               receives
  OneOrTwo(XOneOrTwo) = ["id", "a"]
  Three(XThree) = ["id"]
  ..Unknown
struct XOneOrTwo                              receives
  id: String
  a: XOneOrTwoA
  n: XOneOrTwoN?
union XOneOrTwoA by type                      receives
  String(String) = String
  Object(XOneOrTwoAObject) = Object
  ..Unknown
struct XOneOrTwoAObject                       receives
  z: String?
union XOneOrTwoN by type                      receives
  Integer(i64) = Integer
  String(String) = String
  ..Unknown
struct XThree                                 receives
  id: String
  a: String?
  b: String?
warning[folded-union]: nothing tells these objects apart: they are one type with the fields of all (at #/components/schemas/X; they are One, Two)
"#);
    }

    #[test]
    fn some_arms_may_fold_and_others_not() {
        insta::assert_snapshot!(check_schema("
X:
  oneOf:
    - {$ref: '#/components/schemas/LabeledEvent'}
    - {$ref: '#/components/schemas/UnlabeledEvent'}
    - {$ref: '#/components/schemas/RenamedEvent'}
LabeledEvent: {required: [event, label], properties: {event: {type: string}, label: {type: string}}}
UnlabeledEvent: {required: [event, label], properties: {event: {type: string}, label: {type: string}}}
RenamedEvent: {required: [event, rename], properties: {event: {type: string}, rename: {type: string}}}
"), @r#"
xs.get() -> X
union X by keys                               receives
  LabeledOrUnlabeledEvent(XLabeledOrUnlabeledEvent) = ["label"]
  RenamedEvent(RenamedEvent) = ["rename"]
  ..Unknown
struct XLabeledOrUnlabeledEvent               receives
  event: String
  label: String
struct RenamedEvent                           receives
  event: String
  rename: String
warning[folded-union]: nothing tells these objects apart: they are one type with the fields of all (at #/components/schemas/X; they are LabeledEvent, UnlabeledEvent)
"#);
    }

    #[test]
    fn maps_fold_to_a_map_of_what_any_has() {
        insta::assert_snapshot!(check_schema("
X:
  anyOf:
    - {type: object, additionalProperties: {type: string}}
    - {type: object, additionalProperties: {type: integer}}
"), @"
xs.get() -> Map<XValue>
union XValue by type                          receives
  String(String) = String
  Integer(i64) = Integer
  ..Unknown
warning[folded-union]: nothing tells these objects apart: they are one type with the fields of all (at #/components/schemas/X)
");
    }

    #[test]
    fn what_folds_to_the_same_name_is_not_the_same() {
        insta::assert_snapshot!(check_schema("
X:
  oneOf:
    - {title: Asked For Event, required: [id, asker], properties: {id: {type: string}, asker: {type: string}}}
    - {title: Not Asked Event, required: [id, asker], properties: {id: {type: string}, asker: {type: string, maxLength: 1}}}
    - {title: Asking Once Event, required: [id, asker], properties: {id: {type: string}, asker: {type: string, maxLength: 2}}}
    - {title: Added As Event, required: [id, actor], properties: {id: {type: string}, actor: {type: string}}}
    - {title: Gone By Event, required: [id, actor], properties: {id: {type: string}, actor: {type: string, maxLength: 1}}}
    - {title: Moved Event, required: [id, actor], properties: {id: {type: string}, actor: {type: string, maxLength: 2}}}
"), @r#"
xs.get() -> X
union X by keys                               receives
  Event(XEvent) = ["asker"]
  Event2(XEvent2) = ["actor"]
  ..Unknown
struct XEvent                                 receives
  id: String
  asker: String
struct XEvent2                                receives
  id: String
  actor: String
warning[folded-union]: nothing tells these objects apart: they are one type with the fields of all (at #/components/schemas/X; they are Asked For Event, Not Asked Event, Asking Once Event)
warning[folded-union]: nothing tells these objects apart: they are one type with the fields of all (at #/components/schemas/X; they are Added As Event, Gone By Event, Moved Event)
warning[folded-union]: nothing tells these objects apart: they are one type with the fields of all (at #/components/schemas/X; they are Asked For Event, Not Asked Event, Asking Once Event)
warning[folded-union]: nothing tells these objects apart: they are one type with the fields of all (at #/components/schemas/X; they are Added As Event, Gone By Event, Moved Event)
warning[name-clash]: `Event` is called `Event2`: its own name is taken (at #/components/schemas/X/oneOf/event/again)
"#);
    }
}

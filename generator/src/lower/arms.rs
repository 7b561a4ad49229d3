//! The arms of a union: nested ones laid flat, null left out, equal ones folded, the JSON type of each.

use super::cx::Cx;
use super::limits::Limits;
use super::node::{Form, Node};
use super::refs;
use super::view::{Kind, View};
use crate::ir::JsonType;
use crate::pointer::Pointer;

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
    let whole = distinct(Search::new(Depth::Own).collect(cx, view)?);
    if have_own_types(&whole) {
        return Some(whole);
    }
    // A union inside a union adds its arms.
    let flat = distinct(Search::new(Depth::Unnamed).collect(cx, view)?);
    (!flat.is_empty()).then_some(flat)
}

/// The same with the arms of all unions among them.
pub(super) fn flat<'a>(cx: &mut Cx<'a>, view: &View<'a>) -> Option<Vec<Candidate<'a>>> {
    Search::new(Depth::All).collect(cx, view).map(distinct)
}

/// Which unions inside a union add their arms to it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Depth {
    /// None.
    Own,
    /// Those without a discriminator, which would name them as a whole.
    Unnamed,
    /// All.
    All,
}

/// How many unions inside each other are laid flat.
const MAX_NESTING: usize = 8;

/// The arms, those that are the same once.
pub(super) fn distinct(found: Vec<Candidate<'_>>) -> Vec<Candidate<'_>> {
    let mut distinct: Vec<Candidate<'_>> = Vec::new();
    for candidate in found {
        match distinct.iter_mut().find(|it| is_same(it, &candidate)) {
            // A value of the one may break the limits of the other.
            Some(kept) if kept.view.limits != candidate.view.limits => *kept = unlimited(kept),
            Some(_) => {}
            None => distinct.push(candidate),
        }
    }
    distinct
}

/// The arm without its limits, but for those of a type of its own.
fn unlimited<'a>(arm: &Candidate<'a>) -> Candidate<'a> {
    let is_type = !arm.view.properties.is_empty() || !arm.view.arms.is_empty();
    let limits = if is_type { arm.view.type_limits().clone() } else { Limits::default() };
    let kind = arm.view.kind();
    let view = View { kind, limits, component_limits: None, ..arm.view.clone() };
    let node = Node { form: Form::Seen(Box::new(view.clone())), ..arm.node.clone() };
    Candidate { node, view, json: arm.json }
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

/// A walk over the arms of a union and those inside it.
struct Search {
    depth: Depth,
    /// The unions being looked at: one that contains itself adds nothing.
    open: Vec<Pointer>,
}

impl Search {
    fn new(depth: Depth) -> Self {
        Self { depth, open: Vec::new() }
    }

    /// The arms, with nested unions laid flat; `None` if an arm allows anything.
    fn collect<'a>(&mut self, cx: &mut Cx<'a>, view: &View<'a>) -> Option<Vec<Candidate<'a>>> {
        self.open.push(view.at.clone());
        let mut found = Vec::new();
        for (n, node) in view.arms.iter().enumerate() {
            let mut node = node.clone();
            let mut arm = refs::view(cx, &node);
            if arm.is_blank() && arm.site.nullable.is_on() || self.open.contains(&arm.at) {
                continue;
            }
            if has_siblings(view, &arm) {
                node = with_siblings(view, n, &node);
                arm = refs::view(cx, &node);
            }
            if arm.is_blank() {
                return None;
            }
            if self.opens(view, &arm) {
                found.extend(self.collect(cx, &arm)?);
                continue;
            }
            let json = json_type(cx, &arm, 0);
            found.push(Candidate { node, view: arm, json });
        }
        self.open.pop();
        Some(found)
    }

    /// Whether an arm that is a union is laid flat.
    fn opens(&self, view: &View<'_>, arm: &View<'_>) -> bool {
        let is_named = view.discriminator.is_some() || arm.discriminator.is_some();
        let is_wanted = match self.depth {
            Depth::Own => false,
            Depth::Unnamed => !is_named,
            Depth::All => true,
        };
        !arm.arms.is_empty() && is_wanted && self.open.len() <= MAX_NESTING
    }
}

/// Whether what stands beside `oneOf` adds anything to this arm.
fn has_siblings(view: &View<'_>, arm: &View<'_>) -> bool {
    if arm.kind().is_some_and(|it| it != Kind::Object) {
        return false;
    }
    let is_known = |key: &&str| arm.properties.contains_key(*key) && arm.arms.is_empty();
    !view.properties.keys().all(is_known)
        || !view.required.iter().all(|it| arm.required.contains(it))
}

/// A schema as an arm.
pub(super) fn candidate<'a>(cx: &mut Cx<'a>, node: Node<'a>) -> Candidate<'a> {
    let view = refs::view(cx, &node);
    let json = json_type(cx, &view, 0);
    Candidate { node, view, json }
}

/// The `n`-th arm together with the properties that stand beside `oneOf`. A union that came from another component is
/// another one beside other properties, and so are its arms.
fn with_siblings<'a>(view: &View<'a>, n: usize, node: &Node<'a>) -> Node<'a> {
    let is_own = node.at.is_within(&view.at);
    let at = if is_own { node.at.clone() } else { place(view).join(n) };
    let base = View {
        at: at.clone(),
        arms: Vec::new(),
        discriminator: None,
        component: None,
        // The union has them already.
        limits: Limits::default(),
        component_limits: None,
        ..view.clone()
    };
    let base = Node { at: at.clone(), form: Form::Seen(Box::new(base)), hint: node.hint.clone() };
    Node { at, hint: node.hint.clone(), form: Form::All(vec![base, node.clone()]) }
}

/// Where the arms of a union stand: those of another component are written out here.
pub(super) fn place(view: &View<'_>) -> Pointer {
    let is_list = |it: &Pointer| matches!(it.last(), Some("oneOf" | "anyOf")) && *it != view.at;
    let first = view.arms.first().and_then(|it| it.at.parent());
    let own = first.filter(|it| is_list(it) && it.is_within(&view.at));
    own.unwrap_or_else(|| view.at.join(if view.any_of.is_on() { "anyOf" } else { "oneOf" }))
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

#[cfg(test)]
mod tests {
    use crate::lower::check::check_lower;

    #[test]
    fn what_is_made_of_arms_stands_where_they_do() {
        let document = "
openapi: 3.0.3
info: {title: Acme, version: '1'}
servers: [{url: https://acme.test}]
paths:
  /xs: {get: {tags: [Xs], responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/X'}}}}}}}
components:
  schemas:
    X:
      properties:
        objects: {anyOf: [{type: string}, {required: [a], properties: {a: {type: string}}}, {required: [b], properties: {b: {type: string}}}]}
        lists: {anyOf: [{type: array, items: {type: string}}, {type: array, items: {type: integer}}]}
        tagged:
          anyOf: [{required: [t, a], properties: {t: {enum: [x]}, a: {type: string}}}, {required: [t, b], properties: {t: {enum: [x]}, b: {type: string}}}, {$ref: '#/components/schemas/Y'}]
          discriminator: {propertyName: t}
        folded: {anyOf: [{required: [a], properties: {a: {type: string}}}, {required: [a], properties: {a: {type: integer}, c: {type: string}}}, {required: [b], properties: {b: {type: string}}}]}
        borrowed: {allOf: [{$ref: '#/components/schemas/Any'}, {properties: {more: {type: string}}}]}
        merged: {allOf: [{anyOf: [{type: object, required: [a], properties: {a: {type: string}}}, {type: array, items: {type: string}}]}, {nullable: true}]}
    Any: {anyOf: [{required: [a], properties: {a: {type: string}}}, {required: [b], properties: {b: {type: string}}}]}
    Y: {properties: {b: {type: string}}}
";
        let listing = check_lower(document);
        let types = ["struct ", "union ", "warning"];
        let types = listing.lines().filter(|line| types.iter().any(|it| line.starts_with(it)));
        insta::assert_snapshot!(types.collect::<Vec<_>>().join("\n"), @r#"
        struct X                                      receives  #/components/schemas/X
        union XObjects by type                        receives  #/components/schemas/X/properties/objects
        union XObjectsObject by keys                  receives  #/components/schemas/X/properties/objects/anyOf
        struct XObjectsObjectA                        receives  #/components/schemas/X/properties/objects/anyOf/1
        struct XObjectsObjectB                        receives  #/components/schemas/X/properties/objects/anyOf/2
        union XListsItem by type                      receives  #/components/schemas/X/properties/lists/anyOf/items
        union XTagged by "t"                          receives  #/components/schemas/X/properties/tagged
        union XTaggedX by keys                        receives  #/components/schemas/X/properties/tagged/anyOf/x
        struct XTaggedXA                              receives  #/components/schemas/X/properties/tagged/anyOf/0
        struct XTaggedXB                              receives  #/components/schemas/X/properties/tagged/anyOf/1
        struct XTaggedY                               receives  #/components/schemas/X/properties/tagged/anyOf/2
        union XFolded by keys                         receives  #/components/schemas/X/properties/folded
        struct XFoldedObject                          receives  #/components/schemas/X/properties/folded/anyOf/object
        union XFoldedObjectA by type                  receives  #/components/schemas/X/properties/folded/anyOf/object/properties/a
        struct XFoldedB                               receives  #/components/schemas/X/properties/folded/anyOf/2
        union XBorrowed by keys                       receives  #/components/schemas/X/properties/borrowed
        struct XBorrowedA                             receives  #/components/schemas/X/properties/borrowed/anyOf/0
        struct XBorrowedB                             receives  #/components/schemas/X/properties/borrowed/anyOf/1
        union XMerged by type                         receives  #/components/schemas/X/properties/merged/allOf/0
        struct XMergedObject                          receives  #/components/schemas/X/properties/merged/allOf/0/anyOf/0
        warning[folded-union]: nothing tells these objects apart: they are one type with the fields of all (at #/components/schemas/X/properties/folded)
        warning[discriminator]: `Y` has no property `t`, by which it is told apart: it gets one (at #/components/schemas/X/properties/tagged/discriminator)
        "#);
    }
}

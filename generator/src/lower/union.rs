//! `oneOf` and `anyOf`: equal arms fold, strings join into one enum, the rest is told apart by tag, JSON type or keys.

use super::arms::{self, Candidate};
use super::cx::Cx;
use super::node::{Form, Hint, Node};
use super::schema::{self, Use};
use super::tell::{self, Told};
use super::view::{Kind, Member, View};
use super::{array, docs, fold, keys, object, string};
use crate::ir::{Arm, Docs, JsonType, Keys, Limit, Mark, Tagging, Type, TypeKind, Union};
use crate::names::{Claim, Scope, VariantName, Wish, Words};
use crate::pointer::Pointer;

/// What the arms of a union come to.
enum Plan<'a> {
    /// All the same.
    One(Node<'a>),
    /// Strings, some or all of them with members.
    Text(Box<View<'a>>),
    /// Told apart like this.
    Union(Told<'a>),
    /// Objects not to be told apart, as one.
    Folded(Box<View<'a>>),
    /// Not to be told apart.
    Json,
}

/// The type of a union, and what is asked of the values of its only arm.
pub(super) fn ty<'a>(cx: &mut Cx<'a>, view: &View<'a>) -> (Type, Vec<Limit>) {
    let ty = match plan(cx, view) {
        Plan::One(node) => {
            let used = schema::lower(cx, &node);
            return (used.ty, used.limits);
        }
        Plan::Folded(folded) => return object::ty(cx, &folded),
        Plan::Text(joined) if joined.members.is_empty() => string::ty(&joined),
        Plan::Text(_) | Plan::Union(_) => cx.named(view),
        Plan::Json => Type::Json,
    };
    (ty, Vec::new())
}

/// The enum for a union.
pub(super) fn body<'a>(cx: &mut Cx<'a>, view: &View<'a>) -> TypeKind {
    match plan(cx, view) {
        Plan::Text(joined) => TypeKind::Enum(super::enumeration::body(cx, &joined)),
        Plan::Union(told) => TypeKind::Union(union(cx, view, told)),
        Plan::One(_) | Plan::Folded(_) | Plan::Json => TypeKind::Alias(Type::Json),
    }
}

fn plan<'a>(cx: &mut Cx<'a>, view: &View<'a>) -> Plan<'a> {
    let Some(arms) = arms::candidates(cx, view) else { return Plan::Json };
    check_type(cx, view, &arms);
    if let [one] = arms.as_slice() {
        return Plan::One(one.node.clone());
    }
    if arms.iter().all(|it| it.json == Some(JsonType::String)) {
        return Plan::Text(Box::new(joined(view, &arms)));
    }
    let told = tell::apart(cx, view, &arms)
        .or_else(|| {
            let flat = arms::flat(cx, view).filter(|it| it.len() > arms.len())?;
            tell::apart(cx, view, &flat)
        })
        .or_else(|| tell::apart_folding(cx, view, &arms));
    match told.as_ref().map(|it| it.arms.as_slice()) {
        // Arms of one type that are one as a whole, such as integers of several widths.
        Some([(one, _)]) => return Plan::One(one.node.clone()),
        Some(_) => return told.map_or(Plan::Json, Plan::Union),
        None => {}
    }
    if let Some(folded) = fold::whole(cx, view, &arms) {
        return Plan::Folded(Box::new(folded));
    }
    cx.diagnostics.ambiguous_union(&view.at);
    Plan::Json
}

/// Reports a type beside the arms that not all of them are of.
fn check_type<'a>(cx: &mut Cx<'a>, view: &View<'a>, arms: &[Candidate<'a>]) {
    let Some(kind) = view.kind else { return };
    let is_of = |json| match json {
        JsonType::Bool => kind == Kind::Bool,
        JsonType::Integer | JsonType::Number => matches!(kind, Kind::Integer | Kind::Number),
        JsonType::String => kind == Kind::String,
        JsonType::Array => kind == Kind::Array,
        JsonType::Object => kind == Kind::Object,
    };
    if arms.iter().filter_map(|it| it.json).any(|it| !is_of(it)) {
        cx.diagnostics.type_beside_arms(&view.at, kind.name());
    }
}

/// Several strings as one: the members of all; a plain string among them allows any, which the enum does anyway.
pub(super) fn joined<'a>(view: &View<'a>, arms: &[Candidate<'a>]) -> View<'a> {
    let members: Vec<Member<'a>> = arms.iter().flat_map(|it| described(&it.view)).collect();
    let mut formats = arms.iter().map(|it| it.view.format);
    let first = formats.next().flatten();
    let format = first.filter(|first| formats.all(|it| it == Some(first)));
    // A file or, in its place, a text: the URL of one.
    let has_file = arms.iter().any(|it| it.view.format == Some("binary"));
    let format = if has_file { Some("binary") } else { format };
    View {
        kind: Some(Kind::String),
        members,
        format,
        arms: Vec::new(),
        variant_names: None,
        ..view.clone()
    }
}

/// The members; what an arm of one value says is said about that value.
fn described<'a>(view: &View<'a>) -> Vec<Member<'a>> {
    let mut members = view.members.clone();
    if let [only] = members.as_mut_slice() {
        only.title = view.site.title;
        only.description = view.site.description;
        only.deprecated = view.site.deprecated;
    }
    members
}

fn union<'a>(cx: &mut Cx<'a>, view: &View<'a>, mut told: Told<'a>) -> Union {
    if told.keys.is_empty() {
        told.keys = keys_without_tag(&mut told);
    }
    let mut scope = Scope::new();
    let names = arm_names(cx, &mut scope, &told);
    let unknown = ["unknown", "other", "unrecognized"].map(Words::split).to_vec();
    let unknown = scope.claim(&Wish { wire: "", words: unknown }).name;
    let mut arms = Vec::new();
    for (((candidate, mark), name), keys) in told.arms.iter().zip(names).zip(&told.keys) {
        let is_own = candidate.view.stands_for.is_some_and(|it| view.component == Some(it));
        let words = Words::split(if is_own { "base" } else { name.as_str() });
        let hint = view.inner_hint().child(&words);
        arms.push(Arm { keys: keys.clone(), ..arm(cx, candidate, hint, mark.clone(), name) });
    }
    Union { tagging: told.tagging, arms, unknown }
}

/// Where an arm need not have its tag, the properties that tell the arms apart then, if any do. The arms are put in the
/// order in which those are asked for.
fn keys_without_tag(told: &mut Told<'_>) -> Vec<Option<Keys>> {
    let none = vec![None; told.arms.len()];
    let Tagging::Tag(tag) = &told.tagging else { return none };
    let may_lack = |(arm, _): &(Candidate<'_>, Mark)| {
        arm.view.arms.is_empty() && !arm.view.required.contains(&tag.as_str())
    };
    let is_plain = |(arm, mark): &(Candidate<'_>, Mark)| {
        arm.view.arms.is_empty() && !matches!(mark, Mark::Tags(tags) if tags.is_empty())
    };
    if !told.arms.iter().all(is_plain) || !told.arms.iter().any(may_lack) {
        return none;
    }
    let arms: Vec<Candidate<'_>> = told.arms.iter().map(|(arm, _)| arm.clone()).collect();
    let is_catch_all = |it: &Keys| it.all.is_empty() && it.any.is_empty();
    let is_sure = |(_, mark): &(_, Mark)| !matches!(mark, Mark::Keys(it) if is_catch_all(it));
    let by_keys = keys::by_keys(&arms).filter(|it| it.arms.iter().all(is_sure));
    let Some(by_keys) = by_keys else { return none };
    let place = |at: &Pointer| by_keys.arms.iter().position(|(it, _)| it.node.at == *at);
    told.arms.sort_by_key(|(arm, _)| place(&arm.node.at));
    by_keys.arms.into_iter().map(|(_, mark)| mark.keys()).collect()
}

/// The union of one arm for a list or map that contains itself, as no alias can.
pub(super) fn around<'a>(cx: &mut Cx<'a>, view: &View<'a>) -> TypeKind {
    let (word, json, (ty, limits)) = match view.kind() {
        Some(Kind::Array) => ("array", JsonType::Array, array::ty(cx, view)),
        _ => ("object", JsonType::Object, object::ty(cx, view)),
    };
    let mut scope = Scope::new();
    let mut name = |text| scope.claim(&Wish { wire: "", words: vec![Words::split(text)] }).name;
    let (mark, docs) = (Mark::JsonType(json), Docs::default());
    let arm = Arm { name: name(word), ty, mark, keys: None, docs, limits };
    TypeKind::Union(Union { tagging: Tagging::JsonType, arms: vec![arm], unknown: name("unknown") })
}

fn arm<'a>(
    cx: &mut Cx<'a>,
    candidate: &Candidate<'a>,
    hint: Hint,
    mark: Mark,
    name: VariantName,
) -> Arm {
    let mut node = candidate.node.clone();
    if !matches!(node.form, Form::Ref(_)) {
        node.hint = hint;
        if let Form::Seen(seen) = &mut node.form {
            seen.hint = node.hint.clone();
        }
    }
    let used: Use<'a> = schema::lower(cx, &node);
    let docs = match &used.ty {
        Type::Named(_) => Docs::default(),
        _ => docs::of_text(used.view.site.description),
    };
    Arm { name, ty: used.ty, mark, keys: None, docs, limits: used.limits }
}

/// By the tag, by the schema's own name or title, else by the JSON type.
fn arm_names<'a>(cx: &mut Cx<'a>, scope: &mut Scope, told: &Told<'a>) -> Vec<VariantName> {
    let wires: Vec<String> = told.arms.iter().map(|(arm, mark)| arm_wire(arm, mark)).collect();
    let mut wishes = Vec::new();
    for ((arm, _), wire) in told.arms.iter().zip(&wires) {
        let wire = cx.renamed(&arm.node.at).unwrap_or(wire);
        wishes.push(Wish { wire, words: vec![Words::split(wire)] });
    }
    let claims: Vec<Claim<VariantName>> = scope.claim_all(&wishes);
    for (((arm, _), wire), claim) in told.arms.iter().zip(&wires).zip(&claims) {
        if claim.clashed {
            cx.diagnostics.name_clash(&arm.node.at, wire, claim.name.as_str());
        }
    }
    claims.into_iter().map(|it| it.name).collect()
}

fn arm_wire(arm: &Candidate<'_>, mark: &Mark) -> String {
    if let Some(words) = &arm.view.arm_name {
        return words.pascal();
    }
    if let Mark::Tags(tags) = mark
        && let [tag] = tags.as_slice()
        && tag.contains(char::is_alphabetic)
        && tag.parse::<bool>().is_err()
    {
        return tag.clone();
    }
    let has_name = arm.json == Some(JsonType::Object) || !arm.view.members.is_empty();
    if let Some(name) = arm.view.component.or(arm.view.site.title).filter(|_| has_name) {
        return name.to_owned();
    }
    match (mark, arm.json) {
        (Mark::JsonType(json), Some(JsonType::Object)) if *json != JsonType::Object => {
            format!("{json:?}")
        }
        (Mark::Tags(tags), _) if !tags.is_empty() => tags[0].clone(),
        (Mark::Keys(keys), _) if !keys.all.is_empty() => keys.all[0].clone(),
        (Mark::Keys(keys), _) if !keys.any.is_empty() => keys.any[0].clone(),
        (_, Some(json)) => format!("{json:?}"),
        _ => "Value".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use crate::lower::check::check_schema;

    #[test]
    fn a_list_of_itself_has_a_name() {
        insta::assert_snapshot!(check_schema("
X: {oneOf: [{type: array, items: {$ref: '#/components/schemas/X'}}]}
"), @"
        xs.get() -> X
        union X by type                               receives
          Array(Vec<X>) = Array
          ..Unknown
        ");
    }

    #[test]
    fn arms_are_heeded_and_not_the_type_beside_them() {
        insta::assert_snapshot!(check_schema("
X:
  properties:
    train: {oneOf: [{type: boolean}, {enum: [auto]}], type: boolean}
    number: {anyOf: [{type: integer}, {type: number}], type: number}
"), @r#"
        xs.get() -> X
        struct X                                      receives
          train: XTrain?
          number: XNumber?
        union XTrain by type                          receives
          Bool(bool) = Bool
          String(XTrainString) = String
          ..Unknown
        enum XTrainString                             receives
          Auto = "auto"
          ..Unknown
        union XNumber by type                         receives
          Integer(i64) = Integer
          Number(f64) = Number
          ..Unknown
        warning[type-beside-arms]: not every arm is of the type that stands beside them, `boolean` (at #/components/schemas/X/properties/train; the arms are what is read and written)
        "#);
    }

    #[test]
    fn equal_arms_fold_and_strings_join() {
        insta::assert_snapshot!(check_schema("
X:
  properties:
    same: {oneOf: [{type: string}, {type: string, description: again}]}
    refs: {anyOf: [{$ref: '#/components/schemas/Y'}, {$ref: '#/components/schemas/Y'}]}
    one: {anyOf: [{$ref: '#/components/schemas/Y'}], nullable: true}
    enums: {oneOf: [{type: string, enum: [a]}, {type: string, enum: [b, a]}]}
    known_or_any: {anyOf: [{type: string, enum: [auto]}, {type: string}]}
    dates: {anyOf: [{type: string, format: date}, {type: string, format: date-time}]}
    anything: {oneOf: [{type: string}, {}]}
    or_null: {oneOf: [{type: integer}, {nullable: true}]}
Y: {type: object, properties: {z: {type: string}}}
"), @r#"
xs.get() -> X
struct X                                      receives
  same: String?
  refs: Y?
  one: Y?
  enums: XEnums?
  known_or_any: XKnownOrAny?
  dates: String?
  anything: Json?
  or_null: i64?
struct Y                                      receives
  z: String?
enum XEnums                                   receives
  A = "a"
  B = "b"
  ..Unknown
enum XKnownOrAny                              receives
  Auto = "auto"
  ..Unknown
"#);
    }

    #[test]
    fn arms_are_called_after_what_they_are() {
        insta::assert_snapshot!(check_schema("
X:
  properties:
    limit: {oneOf: [{type: integer}, {type: string, enum: [inf]}]}
    train: {oneOf: [{type: boolean}, {enum: [auto]}], type: boolean}
    value: {anyOf: [{type: string}, {type: number}, {type: integer}, {type: boolean}, {type: array, items: {type: string}}, {type: object}]}
    lists: {anyOf: [{type: array, items: {type: string}}, {type: array, items: {type: integer}}, {type: string}]}
    thing: {oneOf: [{$ref: '#/components/schemas/Y'}, {type: string}]}
Y: {type: object, properties: {z: {type: string}}}
"), @r#"
        xs.get() -> X
        struct X                                      receives
          limit: XLimit?
          train: XTrain?
          value: XValue?
          lists: XLists?
          thing: XThing?
        union XLimit by type                          receives
          Integer(i64) = Integer
          String(XLimitString) = String
          ..Unknown
        enum XLimitString                             receives
          Inf = "inf"
          ..Unknown
        union XTrain by type                          receives
          Bool(bool) = Bool
          String(XTrainString) = String
          ..Unknown
        enum XTrainString                             receives
          Auto = "auto"
          ..Unknown
        union XValue by type                          receives
          String(String) = String
          Number(f64) = Number
          Integer(i64) = Integer
          Bool(bool) = Bool
          Array(Vec<String>) = Array
          Object(Json) = Object
          ..Unknown
        union XLists by type                          receives
          Array(Vec<XListsItem>) = Array
          String(String) = String
          ..Unknown
        union XListsItem by type                      receives
          String(String) = String
          Integer(i64) = Integer
          ..Unknown
        union XThing by type                          receives
          Y(Y) = Object
          String(String) = String
          ..Unknown
        struct Y                                      receives
          z: String?
        warning[type-beside-arms]: not every arm is of the type that stands beside them, `boolean` (at #/components/schemas/X/properties/train; the arms are what is read and written)
        "#);
    }

    #[test]
    fn a_union_inside_a_union_adds_its_arms() {
        insta::assert_snapshot!(check_schema("
X: {oneOf: [{$ref: '#/components/schemas/Y'}, {type: object, required: [c], properties: {c: {type: string}}}]}
Y:
  oneOf:
    - {type: object, required: [a], properties: {a: {type: string}}}
    - {type: object, required: [b], properties: {b: {type: string}}}
"), @r#"
xs.get() -> X
union X by keys                               receives
  A(XA) = ["a"]
  B(XB) = ["b"]
  C(XC) = ["c"]
  ..Unknown
struct XA                                     receives
  a: String
struct XB                                     receives
  b: String
struct XC                                     receives
  c: String
"#);
    }

    #[test]
    fn the_arms_of_an_inherited_union_have_what_stands_beside_it() {
        insta::assert_snapshot!(check_schema("
X: {properties: {hits: {$ref: '#/components/schemas/Hits'}, more: {$ref: '#/components/schemas/More'}}}
Hits: {allOf: [{$ref: '#/components/schemas/Page'}, {required: [hits], properties: {hits: {type: string}}}]}
More: {allOf: [{$ref: '#/components/schemas/Page'}, {required: [more], properties: {more: {type: string}}}]}
Page: {oneOf: [{title: Number, required: [page], properties: {page: {type: integer}}}, {title: Offset, required: [offset], properties: {offset: {type: integer}}}]}
"), @r#"
xs.get() -> X
struct X                                      receives
  hits: Hits?
  more: More?
union Hits by keys                            receives
  Number(HitsNumber) = ["page"]
  Offset(HitsOffset) = ["offset"]
  ..Unknown
struct HitsNumber                             receives
  hits: String
  page: i64
struct HitsOffset                             receives
  hits: String
  offset: i64
union More by keys                            receives
  Number(MoreNumber) = ["page"]
  Offset(MoreOffset) = ["offset"]
  ..Unknown
struct MoreNumber                             receives
  more: String
  page: i64
struct MoreOffset                             receives
  more: String
  offset: i64
"#);
    }

    #[test]
    fn integers_of_several_widths_are_of_the_widest() {
        insta::assert_snapshot!(check_schema("
X:
  properties:
    signed: {oneOf: [{type: string}, {type: integer, format: int32}, {type: integer, format: int64}]}
    unsigned: {oneOf: [{type: string}, {type: integer, format: uint64, minimum: 0}, {type: integer, format: uint64}]}
    both: {oneOf: [{type: string}, {type: integer, format: uint64}, {type: integer, format: int64}]}
    alone: {oneOf: [{type: integer, format: int32}, {type: integer, format: int64}]}
    lists: {oneOf: [{type: array, items: {type: string}}, {type: array, items: {type: integer}}]}
    truth: {oneOf: [{type: boolean}, {enum: [true]}]}
    numbers: {oneOf: [{type: number, format: float}, {type: number}]}
"), @"
        xs.get() -> X
        struct X                                      receives
          signed: XSigned?
          unsigned: XUnsigned?
          both: XBoth?
          alone: i64?
          lists: Vec<XListsItem>?
          truth: bool?
          numbers: f64?
        union XSigned by type                         receives
          String(String) = String
          Integer(i64) = Integer
          ..Unknown
        union XUnsigned by type                       receives
          String(String) = String
          Integer(u64) = Integer
          ..Unknown
        union XBoth by type                           receives
          String(String) = String
          Integer(Number) = Integer
          ..Unknown
        union XListsItem by type                      receives
          String(String) = String
          Integer(i64) = Integer
          ..Unknown
        ");
    }

    #[test]
    fn what_may_lack_its_tag_is_asked_for_the_most_properties_first() {
        insta::assert_snapshot!(check_schema("
X:
  properties:
    lacking:
      oneOf:
        - {title: A, required: [x], properties: {t: {enum: [a]}, x: {type: string}, y: {type: string}}}
        - {title: B, required: [x, y], properties: {t: {enum: [b]}, x: {type: string}, y: {type: string}}}
    beside_any:
      oneOf:
        - {title: A, required: [x], properties: {t: {enum: [a]}, x: {type: string}}}
        - {title: B, required: [y], properties: {t: {enum: [b]}, y: {type: string}}}
        - {title: Rest, required: [t], properties: {t: {type: string}}}
"), @r#"
        xs.get() -> X
        struct X                                      receives
          lacking: XLacking?
          beside_any: XBesideAny?
        union XLacking by "t"                         receives
          B(XLackingB) = "b" if ["x", "y"]
          A(XLackingA) = "a" if ["x"]
          ..Unknown
        struct XLackingB                              receives
          t: XLackingBT?                              always B
          x: String
          y: String
        enum XLackingBT                               receives
          B = "b"
          ..Unknown
        struct XLackingA                              receives
          t: XLackingAT?                              always A
          x: String
          y: String?
        enum XLackingAT                               receives
          A = "a"
          ..Unknown
        union XBesideAny by "t"                       receives
          A(XBesideAnyA) = "a"
          B(XBesideAnyB) = "b"
          Rest(XBesideAnyRest) = _
          ..Unknown
        struct XBesideAnyA                            receives
          t: XBesideAnyAT?                            always A
          x: String
        enum XBesideAnyAT                             receives
          A = "a"
          ..Unknown
        struct XBesideAnyB                            receives
          t: XBesideAnyBT?                            always B
          y: String
        enum XBesideAnyBT                             receives
          B = "b"
          ..Unknown
        struct XBesideAnyRest                         receives
          t: String
        "#);
    }
}

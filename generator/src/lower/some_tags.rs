//! A tag that only some of the arms have: those are told by it, the others by their properties where it is absent.

use indexmap::IndexSet;

use super::arms::{self, Candidate};
use super::constants::{constants, n_leaves};
use super::cx::Cx;
use super::keys::{by_keys, by_keys_folding};
use super::refs;
use super::tags::{MAX_TAGS, Sharing, Tagged, grouped};
use super::tell::Told;
use super::view::{Additional, Kind, View};
use crate::ir::{Keys, Mark, Tagging};

/// How many unions inside each other are looked through.
const MAX_NESTING: usize = 8;

/// By the first property that has values of its own in some arms and that at most one of the others may have.
pub(super) fn by_tag_of_some<'a>(
    cx: &mut Cx<'a>,
    view: &View<'a>,
    arms: &[Candidate<'a>],
    sharing: Sharing,
) -> Option<Told<'a>> {
    let mut names = IndexSet::new();
    for arm in arms {
        add_names(cx, &arm.view, 0, &mut names);
    }
    names.into_iter().find_map(|name| {
        let (tagged, rest) = parted(cx, view, arms, name, sharing)?;
        by_tag(cx, view, name, arms, (tagged, rest))
    })
}

fn by_tag<'a>(
    cx: &mut Cx<'a>,
    view: &View<'a>,
    name: &'a str,
    arms: &[Candidate<'a>],
    (tagged, rest): (Vec<Tagged<'a>>, Vec<Candidate<'a>>),
) -> Option<Told<'a>> {
    let (mut knowing, mut is_unknown) = (Vec::new(), true);
    for arm in &rest {
        let says = says(cx, &arm.view, name, 0);
        is_unknown &= says == Says::Nothing;
        knowing.extend(Some(arm.node.at.clone()).filter(|_| says == Says::Value));
    }
    // That an arm has the property says it all where no other may have it.
    let is_needless = tagged.len() == 1 && is_unknown && by_keys(arms).is_some();
    if knowing.len() > 1 || is_needless {
        return None;
    }
    let may_lack = |arm: &Candidate<'a>| !arm.view.required.contains(&name);
    let lacking = tagged.iter().map(|(arm, _)| arm).filter(|it| may_lack(it));
    let lacking: Vec<Candidate<'a>> =
        lacking.filter(|it| it.view.arms.is_empty()).cloned().collect();
    let keyed = untagged(cx, view, name, lacking, &rest)?;
    let mut told = Told::new(Tagging::Tag(name.to_owned()), Vec::new());
    let has_keys = |arm: &Candidate<'a>| keyed.iter().any(|(it, _)| it.node.at == arm.node.at);
    for (arm, tags) in tagged.iter().filter(|(it, _)| !has_keys(it)) {
        push(&mut told, arm.clone(), Mark::Tags(tags.clone()), None);
    }
    let mut other = None;
    for (arm, keys) in keyed {
        if let Some((_, tags)) = tagged.iter().find(|(it, _)| it.node.at == arm.node.at) {
            push(&mut told, arm, Mark::Tags(tags.clone()), Some(keys));
        } else if knowing.contains(&arm.node.at) {
            other = Some((arm, keys));
        } else {
            // What would come last has to come before this one, which takes all that fits it.
            let is_hidden = other.as_ref().is_some_and(|(_, it)| is_within(it, &keys));
            if is_hidden {
                return None;
            }
            push(&mut told, arm, Mark::Keys(keys), None);
        }
    }
    // What is for all other values comes last.
    if let Some((arm, keys)) = other {
        push(&mut told, arm, Mark::Tags(Vec::new()), Some(keys));
    }
    Some(told)
}

fn push<'a>(told: &mut Told<'a>, arm: Candidate<'a>, mark: Mark, keys: Option<Keys>) {
    told.arms.push((arm, mark));
    told.keys.push(keys);
}

/// The arms that have values of their own under a name, and those that have none; `None` if that is no tag.
fn parted<'a>(
    cx: &mut Cx<'a>,
    view: &View<'a>,
    arms: &[Candidate<'a>],
    name: &str,
    sharing: Sharing,
) -> Option<(Vec<Tagged<'a>>, Vec<Candidate<'a>>)> {
    let (mut tagged, mut rest): (Vec<Tagged<'a>>, Vec<_>) = (Vec::new(), Vec::new());
    for arm in arms {
        let tags = constants(cx, arm, name, 0);
        if tags.len() > MAX_TAGS {
            return None;
        }
        match tags.is_empty() {
            true => rest.push(arm.clone()),
            false => tagged.push((arm.clone(), tags)),
        }
    }
    let tagged = grouped(view, tagged, sharing)?;
    // A few values that one object may have are nothing to tell it by.
    if let [(arm, tags)] = tagged.as_slice()
        && tags.len() > n_leaves(cx, &arm.view, 0)
    {
        return None;
    }
    (!tagged.is_empty() && !rest.is_empty()).then_some((tagged, rest))
}

/// The arms that may come without the tag, with what they are known by then: those that have none, and of the others
/// those that need not say it, as far as anything tells them apart.
fn untagged<'a>(
    cx: &mut Cx<'a>,
    view: &View<'a>,
    name: &str,
    lacking: Vec<Candidate<'a>>,
    rest: &[Candidate<'a>],
) -> Option<Vec<(Candidate<'a>, Keys)>> {
    let is_always_there = lacking.is_empty();
    let all = [lacking, rest.to_vec()].concat();
    let told = match all.as_slice() {
        [one] => vec![(one.clone(), required(one))],
        _ if is_always_there => {
            with_keys(by_keys(rest).or_else(|| by_keys_folding(cx, view, rest))?)
        }
        // One that need not say its tag must not be taken for one that has none.
        all => with_keys(by_keys(all)?),
    };
    let without = |keys: Vec<String>| keys.into_iter().filter(|it| it != name).collect();
    let told = told.into_iter();
    Some(told.map(|(arm, it)| (arm, Keys { all: without(it.all), any: without(it.any) })).collect())
}

fn with_keys(told: Told<'_>) -> Vec<(Candidate<'_>, Keys)> {
    told.arms.into_iter().map(|(arm, mark)| (arm, mark.keys().unwrap_or_default())).collect()
}

fn required(arm: &Candidate<'_>) -> Keys {
    let all = arm.view.required.iter().map(|it| (*it).to_owned()).collect();
    Keys { all, any: Vec::new() }
}

/// Whether what fits some keys fits others.
fn is_within(a: &Keys, b: &Keys) -> bool {
    b.all.iter().all(|it| a.all.contains(it)) && b.any.is_empty()
}

/// The properties of an object, or of the arms of a union.
fn add_names<'a>(cx: &mut Cx<'a>, view: &View<'a>, depth: usize, names: &mut IndexSet<&'a str>) {
    names.extend(view.properties.keys().copied());
    if view.arms.is_empty() || depth == MAX_NESTING {
        return;
    }
    for arm in arms::candidates(cx, view).into_iter().flatten() {
        add_names(cx, &arm.view, depth + 1, names);
    }
}

/// What an object says itself about a property.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Says {
    /// That there is none.
    Nothing,
    /// That it is null, a list or an object.
    NoValue,
    /// That it may have any value, or by being a map that all properties may.
    Value,
}

fn says<'a>(cx: &mut Cx<'a>, view: &View<'a>, name: &str, depth: usize) -> Says {
    if !view.arms.is_empty() {
        let inner = arms::candidates(cx, view).filter(|_| depth < MAX_NESTING);
        let inner = inner.into_iter().flatten().map(|it| says(cx, &it.view, name, depth + 1));
        return inner.max().unwrap_or(Says::Nothing);
    }
    let Some(node) = view.properties.get(name) else {
        let is_closed = matches!(view.additional, Additional::Denied);
        let is_map = view.properties.is_empty() && view.required.is_empty() && !is_closed;
        return if is_map { Says::Value } else { Says::Nothing };
    };
    let property = refs::view(cx, node);
    let is_value = !matches!(property.kind(), Some(Kind::Array | Kind::Object));
    if is_value && !property.is_null.is_on() { Says::Value } else { Says::NoValue }
}

#[cfg(test)]
mod tests {
    use crate::lower::check::check_schema;

    #[test]
    fn those_without_the_tag_are_known_by_their_properties() {
        insta::assert_snapshot!(check_schema("
X:
  oneOf:
    - {$ref: '#/components/schemas/Cat'}
    - {oneOf: [{$ref: '#/components/schemas/Dog'}, {title: Cow, properties: {kind: {enum: [cow]}, milk: {type: string}}}]}
    - {title: Car, required: [wheels], properties: {wheels: {type: integer}, name: {type: string}}}
    - {title: Boat, required: [name, sail], properties: {sail: {type: string}, name: {type: string}}}
Cat: {required: [kind], properties: {kind: {enum: [cat]}, name: {type: string}}}
Dog: {required: [kind], properties: {kind: {enum: [dog]}, name: {type: string}}}
"), @r#"
        xs.get() -> X
        union X by "kind"                             receives
          Cat(Cat) = "cat"
          Dog(Dog) = "dog"
          Car(XCar) = ["wheels"]
          Boat(XBoat) = ["sail"]
          Cow(XCow) = "cow" if [] with ["milk"]
          ..Unknown
        struct Cat                                    receives
          kind: CatKind                               always Cat
          name: String?
        enum CatKind                                  receives
          Cat = "cat"
          ..Unknown
        struct Dog                                    receives
          kind: DogKind                               always Dog
          name: String?
        enum DogKind                                  receives
          Dog = "dog"
          ..Unknown
        struct XCar                                   receives
          wheels: i64
          name: String?
        struct XBoat                                  receives
          sail: String
          name: String
        struct XCow                                   receives
          kind: XCowKind?                             always Cow
          milk: String?
        enum XCowKind                                 receives
          Cow = "cow"
          ..Unknown
        "#);
    }

    #[test]
    fn the_arms_of_a_union_are_known_by_its_tag() {
        insta::assert_snapshot!(check_schema("
X: {oneOf: [{$ref: '#/components/schemas/Car'}, {$ref: '#/components/schemas/Animal'}, {$ref: '#/components/schemas/Plant'}]}
Animal: {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}], discriminator: {propertyName: kind, mapping: {cat: Cat}}}
Cat: {required: [kind], properties: {kind: {type: string}}}
Dog: {required: [kind], properties: {kind: {type: string}}}
Plant: {oneOf: [{$ref: '#/components/schemas/Tree'}, {$ref: '#/components/schemas/Herb'}], discriminator: {propertyName: kind}}
Tree: {required: [kind], properties: {kind: {type: string, enum: [oak, elm]}}}
Herb: {required: [kind], properties: {kind: {type: string, enum: [sage]}}}
Car: {required: [wheels], properties: {wheels: {type: integer}}}
"), @r#"
        xs.get() -> X
        union X by "kind"                             receives
          Animal(Animal) = "cat" | "Dog"
          Plant(Plant) = "oak" | "elm" | "sage"
          Car(Car) = ["wheels"]
          ..Unknown
        union Animal by "kind"                        receives
          Cat(Cat) = "cat"
          Dog(Dog) = "Dog"
          ..Unknown
        struct Cat                                    receives
          kind: String                                always "cat"
        struct Dog                                    receives
          kind: String                                always "Dog"
        union Plant by "kind"                         receives
          Tree(Tree) = "oak" | "elm"
          Sage(Herb) = "sage"
          ..Unknown
        struct Tree                                   receives
          kind: TreeKind
        enum TreeKind                                 receives
          Oak = "oak"
          Elm = "elm"
          ..Unknown
        struct Herb                                   receives
          kind: HerbKind                              always Sage
        enum HerbKind                                 receives
          Sage = "sage"
          ..Unknown
        struct Car                                    receives
          wheels: i64
        "#);
    }

    #[test]
    fn one_of_the_others_may_have_any_other_value() {
        insta::assert_snapshot!(check_schema("
X:
  properties:
    map:
      oneOf:
        - {title: A, required: [t], properties: {t: {enum: [a]}, n: {type: integer}}}
        - {title: Rest, type: object, additionalProperties: {type: string}}
    open:
      oneOf:
        - {title: A, required: [t], properties: {t: {enum: [a]}, n: {type: integer}}}
        - {title: B, required: [t], properties: {t: {enum: [b]}, n: {type: integer}}}
        - {title: Rest, required: [n], properties: {t: {type: string}, n: {type: integer}}}
"), @r#"
        xs.get() -> X
        struct X                                      receives
          map: XMap?
          open: XOpen?
        union XMap by "t"                             receives
          A(XMapA) = "a"
          Rest(Map<String>) = _ if []
          ..Unknown
        struct XMapA                                  receives
          t: XMapAT                                   always A
          n: i64?
        enum XMapAT                                   receives
          A = "a"
          ..Unknown
        union XOpen by "t"                            receives
          A(XOpenA) = "a"
          B(XOpenB) = "b"
          Rest(XOpenRest) = _ if ["n"]
          ..Unknown
        struct XOpenA                                 receives
          t: XOpenAT                                  always A
          n: i64?
        enum XOpenAT                                  receives
          A = "a"
          ..Unknown
        struct XOpenB                                 receives
          t: XOpenBT                                  always B
          n: i64?
        enum XOpenBT                                  receives
          B = "b"
          ..Unknown
        struct XOpenRest                              receives
          t: String?
          n: i64
        "#);
    }

    #[test]
    fn arms_of_one_tag_are_told_apart_among_themselves() {
        insta::assert_snapshot!(check_schema("
X:
  oneOf:
    - {title: Add, required: [type, id], properties: {type: {enum: [step]}, id: {type: string}, by: {type: integer}}}
    - {title: Set, required: [type, id], properties: {type: {enum: [step]}, id: {type: string}, to: {type: string}}}
    - {title: Get, required: [type, id], properties: {type: {enum: [step]}, id: {type: string}}}
    - {title: Plain, required: [id], properties: {id: {type: string}}}
"), @r#"
        xs.get() -> X
        union X by "type"                             receives
          Step(XStep) = "step"
          Plain(XPlain) = ["id"]
          ..Unknown
        struct XStep                                  receives
          r#type: XType                               always Step
          id: String
          by: i64?
          to: String?
        enum XType                                    receives
          Step = "step"
          ..Unknown
        struct XPlain                                 receives
          id: String
        warning[folded-union]: nothing tells these objects apart: they are one type with the fields of all (at #/components/schemas/X/oneOf/step; they are Add, Set, Get)
        "#);
    }

    #[test]
    fn only_one_of_the_others_may() {
        insta::assert_snapshot!(check_schema("
X:
  properties:
    several:
      oneOf:
        - {title: A, required: [t], properties: {t: {enum: [a]}}}
        - {title: B, required: [t, b], properties: {t: {type: string}, b: {type: integer}}}
        - {title: C, required: [t, c], properties: {t: {type: string}, c: {type: integer}}}
    none:
      oneOf:
        - {title: A, required: [t], properties: {t: {enum: [a]}}}
        - {title: B, required: [t], properties: {t: {nullable: true, x-specwright-null: true}, b: {type: integer}}}
"), @r#"
        xs.get() -> X
        struct X                                      receives
          several: XSeveral?
          none: XNone?
        union XSeveral by keys                        receives
          A(XSeveralA) = ["t"]
          B(XSeveralB) = ["b"]
          C(XSeveralC) = ["c"]
          ..Unknown
        struct XSeveralA                              receives
          t: XSeveralAT                               always A
        enum XSeveralAT                               receives
          A = "a"
          ..Unknown
        struct XSeveralB                              receives
          t: String
          b: i64
        struct XSeveralC                              receives
          t: String
          c: i64
        union XNone by "t"                            receives
          A(XNoneA) = "a"
          B(XNoneB) = []
          ..Unknown
        struct XNoneA                                 receives
          t: XNoneAT                                  always A
        enum XNoneAT                                  receives
          A = "a"
          ..Unknown
        struct XNoneB                                 receives
          t: Null
          b: i64?
        "#);
    }

    #[test]
    fn a_value_that_one_object_may_have_is_no_tag_where_properties_tell() {
        insta::assert_snapshot!(check_schema("
X:
  properties:
    list:
      oneOf:
        - {title: List, required: [object, data], properties: {object: {enum: [list]}, data: {type: string}}}
        - {title: Error, required: [error], properties: {error: {type: string}}}
    state:
      oneOf:
        - {title: Job, required: [id], properties: {id: {type: string}, state: {type: string, enum: [on, off]}}}
        - {title: Gone, required: [id, at], properties: {id: {type: string}, at: {type: string}}}
"), @r#"
        xs.get() -> X
        struct X                                      receives
          list: XList?
          state: XState?
        union XList by keys                           receives
          List(XListList) = ["object"]
          Error(XListError) = ["error"]
          ..Unknown
        struct XListList                              receives
          object: XListListObject                     always List
          data: String
        enum XListListObject                          receives
          List = "list"
          ..Unknown
        struct XListError                             receives
          error: String
        union XState by keys                          receives
          Job(XStateJob) = ["id"]
          Gone(XStateGone) = ["at"]
          ..Unknown
        struct XStateJob                              receives
          id: String
          state: XStateJobState?
        enum XStateJobState                           receives
          On = "on"
          Off = "off"
          ..Unknown
        struct XStateGone                             receives
          id: String
          at: String
        "#);
    }

    #[test]
    fn what_would_take_the_values_of_another_is_not_asked_first() {
        insta::assert_snapshot!(check_schema("
X:
  oneOf:
    - {title: A, required: [t], properties: {t: {enum: [a]}}}
    - {title: Other, required: [n, m], properties: {t: {type: string}, n: {type: string}, m: {type: string}}}
    - {title: Plain, required: [n], properties: {n: {type: string}}}
    - {title: Third, required: [k], properties: {k: {type: string}, m: {type: string}}}
"), @r#"
        xs.get() -> X
        union X by keys                               receives
          A(XA) = ["t"]
          Other(XOther) = ["n", "m"]
          Plain(XPlain) = ["n"]
          Third(XThird) = ["k"]
          ..Unknown
        struct XA                                     receives
          t: XaT                                      always A
        enum XaT                                      receives
          A = "a"
          ..Unknown
        struct XOther                                 receives
          t: String?
          n: String
          m: String
        struct XPlain                                 receives
          n: String
        struct XThird                                 receives
          k: String
          m: String?
        "#);
    }

    #[test]
    fn one_with_several_values_beside_one_with_any_is_known_by_its_properties() {
        insta::assert_snapshot!(check_schema("
X:
  properties:
    several:
      oneOf:
        - {title: A, required: [t], properties: {t: {enum: [a, b]}}}
        - {title: Rest, required: [n], properties: {t: {type: string}, n: {type: string}}}
    closed:
      oneOf:
        - {title: A, required: [t], properties: {t: {enum: [a]}}}
        - {title: B, required: [t], properties: {t: {enum: [b]}}}
        - {title: Empty, type: object, additionalProperties: false}
"), @r#"
        xs.get() -> X
        struct X                                      receives
          several: XSeveral?
          closed: XClosed?
        union XSeveral by keys                        receives
          A(XSeveralA) = ["t"]
          Rest(XSeveralRest) = ["n"]
          ..Unknown
        struct XSeveralA                              receives
          t: XSeveralAT
        enum XSeveralAT                               receives
          A = "a"
          B = "b"
          ..Unknown
        struct XSeveralRest                           receives
          t: String?
          n: String
        union XClosed by "t"                          receives
          A(XClosedA) = "a"
          B(XClosedB) = "b"
          Empty(Json) = []
          ..Unknown
        struct XClosedA                               receives
          t: XClosedAT                                always A
        enum XClosedAT                                receives
          A = "a"
          ..Unknown
        struct XClosedB                               receives
          t: XClosedBT                                always B
        enum XClosedBT                                receives
          B = "b"
          ..Unknown
        "#);
    }
}

//! Arms told apart by the value of a property: the one a discriminator names, or one with constants.

use openapiv3::Discriminator;

use super::arms::{self, Candidate};
use super::constants::{constants, is_open, is_open_union, tag_names};
use super::cx::Cx;
use super::discriminator::{
    Source, check_mapping, discriminators, is_mapped, tags_of_arms, with_tags,
};
use super::refs;
use super::tell::{Told, seen};
use super::view::View;
use crate::ir::{JsonType, Mark, Tagging};
use crate::names::Words;
use crate::pointer::Pointer;

/// By the property the discriminator names, else by one that has different values in each arm.
pub(super) fn by_tag<'a>(
    cx: &mut Cx<'a>,
    view: &View<'a>,
    arms: &[Candidate<'a>],
) -> Option<Told<'a>> {
    if view.discriminator.is_some() && view.stands_for.is_none() {
        check_mapping(cx, view, arms);
    }
    let discriminators = discriminators(view, arms);
    if let Some(name) = discriminators.first().map(|it| &it.property_name) {
        let attempts = [
            (Source::Values, Sharing::Refused),
            (Source::Name, Sharing::Refused),
            (Source::Values, Sharing::Allowed),
        ];
        let default = open_union(cx, &discriminators, arms, name);
        for (source, sharing) in attempts {
            let tags = tags_of_arms(cx, &discriminators, arms, source);
            let told = match default {
                Some(default) => beside(view, name, arms, tags, default, sharing),
                None => tagged(view, name, arms, tags, sharing),
            };
            if let Some(told) = told {
                return Some(with_tags(cx, view, name, told));
            }
        }
    }
    by_constants(cx, view, arms, Sharing::Refused)
}

/// By a property that has another default in each arm: what an author meant as its one value. `Sharing::Refused`: only
/// if it cannot have the default of another arm, as it can where all arms refer to one enum.
pub(super) fn by_defaults<'a>(
    cx: &mut Cx<'a>,
    view: &View<'a>,
    arms: &[Candidate<'a>],
    sharing: Sharing,
) -> Option<Told<'a>> {
    for name in ["type", "kind", "object"] {
        let mut tags: Vec<Vec<String>> = Vec::new();
        for arm in arms {
            let node = arm.view.properties.get(name);
            let default = node.and_then(|it| refs::view(cx, it).site.default?.as_str());
            tags.push(default.map(str::to_owned).into_iter().collect());
        }
        let is_shared = sharing == Sharing::Refused
            && arms.iter().zip(&tags).any(|(arm, own)| {
                let values = constants(cx, arm, name, 0);
                tags.iter().any(|it| it != own && it.iter().any(|it| values.contains(it)))
            });
        if is_shared {
            continue;
        }
        if let Some(told) = tagged(view, name, arms, tags, Sharing::Refused) {
            return Some(told);
        }
    }
    None
}

/// By the first property that has constants in every arm: one each, else a few each.
pub(super) fn by_constants<'a>(
    cx: &mut Cx<'a>,
    view: &View<'a>,
    arms: &[Candidate<'a>],
    sharing: Sharing,
) -> Option<Told<'a>> {
    let names = tag_names(cx, arms)?;
    for n_most in [1, MAX_TAGS] {
        for name in &names {
            let tags: Vec<Vec<String>> = arms.iter().map(|it| constants(cx, it, name, 0)).collect();
            if tags.iter().any(|it| it.len() > n_most) {
                continue;
            }
            if let Some(told) = with_default(cx, view, name, arms, &tags, sharing) {
                return Some(told);
            }
        }
    }
    None
}

/// By tag; one arm may be for all values that no other arm has.
fn with_default<'a>(
    cx: &mut Cx<'a>,
    view: &View<'a>,
    name: &str,
    arms: &[Candidate<'a>],
    tags: &[Vec<String>],
    sharing: Sharing,
) -> Option<Told<'a>> {
    let without: Vec<usize> = (0..arms.len()).filter(|it| tags[*it].is_empty()).collect();
    let default = match without.as_slice() {
        [] => return tagged(view, name, arms, tags.to_vec(), sharing),
        [one] if arms.len() > 2 && is_open(cx, &arms[*one], name) => *one,
        _ => return None,
    };
    // A tag that all others share tells nothing.
    let told = beside(view, name, arms, tags.to_vec(), default, sharing)?;
    (told.arms.len() > 2).then_some(told)
}

/// By tag, with one arm for all values that no other arm has.
fn beside<'a>(
    view: &View<'a>,
    name: &str,
    arms: &[Candidate<'a>],
    mut tags: Vec<Vec<String>>,
    default: usize,
    sharing: Sharing,
) -> Option<Told<'a>> {
    let mut rest = arms.to_vec();
    let (default, _) = (rest.remove(default), tags.remove(default));
    if tags.iter().any(Vec::is_empty) {
        return None;
    }
    let groups = grouped(view, rest.into_iter().zip(tags).collect(), sharing)?;
    let marked = groups.into_iter().map(|(arm, tags)| (arm, Mark::Tags(tags)));
    let arms = marked.chain([(default, Mark::Tags(Vec::new()))]).collect();
    Some(Told::new(Tagging::Tag(name.to_owned()), arms))
}

/// The only arm of which nothing says what stands for it, as it is a union of some values and of any other.
fn open_union<'a>(
    cx: &mut Cx<'a>,
    discriminators: &[&'a Discriminator],
    arms: &[Candidate<'a>],
    name: &str,
) -> Option<usize> {
    let mut found = None;
    for (n, arm) in arms.iter().enumerate() {
        if is_mapped(cx, discriminators, arm) || !is_open_union(cx, arm, name) {
            continue;
        }
        if found.is_some() {
            return None;
        }
        found = Some(n);
    }
    found
}

/// An enum with more values is no tag.
pub(super) const MAX_TAGS: usize = 32;

/// Whether arms may have a tag in common.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Sharing {
    /// Those that do make a union of their own.
    Allowed,
    /// Then it is no tag.
    Refused,
}

/// The arms by tag, if every arm has one and there are several.
fn tagged<'a>(
    view: &View<'a>,
    name: &str,
    arms: &[Candidate<'a>],
    tags: Vec<Vec<String>>,
    sharing: Sharing,
) -> Option<Told<'a>> {
    if tags.iter().any(Vec::is_empty) {
        return None;
    }
    let groups = grouped(view, arms.iter().cloned().zip(tags).collect(), sharing)?;
    // A tag that all arms share tells nothing.
    if groups.len() < 2 {
        return None;
    }
    let arms = groups.into_iter().map(|(arm, tags)| (arm, Mark::Tags(tags)));
    Some(Told::new(Tagging::Tag(name.to_owned()), arms.collect()))
}

/// An arm and the values of the tag that stand for it.
pub(super) type Tagged<'a> = (Candidate<'a>, Vec<String>);

/// The arms, those that have a tag in common as one; `None` if they may not have one.
pub(super) fn grouped<'a>(
    view: &View<'a>,
    arms: Vec<Tagged<'a>>,
    sharing: Sharing,
) -> Option<Vec<Tagged<'a>>> {
    let places: Vec<Pointer> = arms.iter().map(|(it, _)| it.node.at.clone()).collect();
    let mut groups: Vec<(Vec<String>, Vec<Candidate<'a>>)> = Vec::new();
    for (arm, tags) in arms {
        let is_shared =
            |(known, _): &(Vec<String>, Vec<_>)| known.iter().any(|it| tags.contains(it));
        let (same, other): (Vec<_>, Vec<_>) = groups.into_iter().partition(is_shared);
        if !same.is_empty() && sharing == Sharing::Refused {
            return None;
        }
        groups = other;
        let mut group: (Vec<String>, Vec<Candidate<'a>>) = (Vec::new(), Vec::new());
        for (tags, arms) in same {
            group.0.extend(tags);
            group.1.extend(arms);
        }
        let new = tags.into_iter().filter(|it| !group.0.contains(it)).collect::<Vec<_>>();
        group.0.extend(new);
        group.1.push(arm);
        groups.push(group);
    }
    let place = |it: &Candidate<'a>| places.iter().position(|at| *at == it.node.at);
    groups.sort_by_key(|(_, group)| group.first().and_then(place));
    let arms = groups.into_iter().map(|(tags, group)| (one_of_tag(view, &tags, group), tags));
    Some(arms.collect())
}

/// Several arms of one tag as one arm.
fn one_of_tag<'a>(view: &View<'a>, tags: &[String], group: Vec<Candidate<'a>>) -> Candidate<'a> {
    if let [one] = group.as_slice() {
        return one.clone();
    }
    let tag = tags.first().map(String::as_str).unwrap_or_default();
    let mut at = arms::place(view).join(tag);
    // Where the first arm stands is not the place of all that have the tag `0`.
    if tag.parse::<usize>().is_ok() {
        at.push("again");
    }
    let hint = view.inner_hint().child(&Words::split(tag));
    let arms = group.into_iter().map(|it| it.node).collect();
    let whole = View { at, hint, arms, ..View::default() };
    seen(whole, Some(JsonType::Object))
}

#[cfg(test)]
mod tests {
    use crate::lower::check::check_schema;

    #[test]
    fn a_name_that_the_tag_cannot_have_is_no_tag() {
        insta::assert_snapshot!(check_schema("
X: {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}], discriminator: {propertyName: kind}}
A: {type: object, required: [kind, x], properties: {kind: {$ref: '#/components/schemas/K'}, x: {type: string}}}
B: {type: object, required: [kind, y], properties: {kind: {$ref: '#/components/schemas/K'}, y: {type: string}}}
K: {type: string, enum: [start, end]}
"), @r#"
        xs.get() -> X
        union X by keys                               receives
          A(A) = ["x"]
          B(B) = ["y"]
          ..Unknown
        struct A                                      receives
          kind: K
          x: String
        enum K                                        receives
          Start = "start"
          End = "end"
          ..Unknown
        struct B                                      receives
          kind: K
          y: String
        "#);
    }

    #[test]
    fn an_arm_without_the_tag_gets_it() {
        insta::assert_snapshot!(check_schema("
X: {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}, {$ref: '#/components/schemas/C'}], discriminator: {propertyName: kind, mapping: {a: A, b: B, bb: B, c: C}}}
A: {description: An A., type: object, required: [x], properties: {x: {type: string}, a: {$ref: '#/components/schemas/A'}}}
B: {type: object, properties: {y: {type: string}}}
C: {type: object, properties: {kind: {type: string}}}
"), @r#"
        xs.get() -> X
        union X by "kind"                             receives
          A(XA) = "a"
          B(XB) = "b" | "bb"
          C(C) = "c"
          ..Unknown
        struct XA                                     receives
          kind: String                                always "a"
          x: String
          a: A?
        struct A                                      receives
          x: String
          a: Box<A>?
        struct XB                                     receives
          kind: String
          y: String?
        struct C                                      receives
          kind: String?                               always "c"
        warning[discriminator]: `A` has no property `kind`, by which it is told apart: it gets one (at #/components/schemas/X/discriminator)
        warning[discriminator]: `B` has no property `kind`, by which it is told apart: it gets one (at #/components/schemas/X/discriminator)
        "#);
    }

    #[test]
    fn one_arm_may_be_for_all_other_values() {
        insta::assert_snapshot!(check_schema("
X:
  oneOf:
    - {title: Other, required: [type], properties: {type: {type: string}, x: {type: string}}}
    - {title: Card, required: [type], properties: {type: {type: string, enum: [card]}, x: {type: string}}}
    - {title: Bank, required: [type], properties: {type: {type: string, enum: [bank, sepa]}, x: {type: string}}}
"), @r#"
xs.get() -> X
union X by "type"                             receives
  Card(XCard) = "card"
  Bank(XBank) = "bank" | "sepa"
  Other(XOther) = _
  ..Unknown
struct XCard                                  receives
  r#type: XCardType                           always Card
  x: String?
enum XCardType                                receives
  Card = "card"
  ..Unknown
struct XBank                                  receives
  r#type: XBankType
  x: String?
enum XBankType                                receives
  Bank = "bank"
  Sepa = "sepa"
  ..Unknown
struct XOther                                 receives
  r#type: String
  x: String?
"#);
    }

    #[test]
    fn integers_and_booleans_are_tags_too() {
        insta::assert_snapshot!(check_schema("
X:
  properties:
    versioned:
      oneOf:
        - {title: First, required: [version], properties: {version: {type: integer, enum: [1]}}}
        - {title: Second, required: [version], properties: {version: {type: integer, enum: [2]}}}
    result:
      oneOf:
        - {title: Done, required: [ok], properties: {ok: {type: boolean, enum: [true]}}}
        - {title: Failed, required: [ok], properties: {ok: {type: boolean, enum: [false]}}}
"), @r#"
xs.get() -> X
struct X                                      receives
  versioned: XVersioned?
  result: XResult?
union XVersioned by "version"                 receives
  First(XVersionedFirst) = "1"
  Second(XVersionedSecond) = "2"
  ..Unknown
struct XVersionedFirst                        receives
  version: i64                                always 1
struct XVersionedSecond                       receives
  version: i64                                always 2
union XResult by "ok"                         receives
  Done(XResultDone) = "true"
  Failed(XResultFailed) = "false"
  ..Unknown
struct XResultDone                            receives
  ok: bool                                    always true
struct XResultFailed                          receives
  ok: bool                                    always false
"#);
    }

    #[test]
    fn defaults_are_tags_where_there_is_nothing_better() {
        insta::assert_snapshot!(check_schema("
X:
  oneOf:
    - {title: Video, required: [type, src], properties: {type: {type: string, default: video}, src: {type: string}}}
    - {title: Audio, required: [type, src], properties: {type: {type: string, default: audio}, src: {type: string}}}
"), @r#"
xs.get() -> X
union X by "type"                             receives
  Video(XVideo) = "video"
  Audio(XAudio) = "audio"
  ..Unknown
struct XVideo                                 receives
  r#type: String                              always "video"
  src: String
struct XAudio                                 receives
  r#type: String                              always "audio"
  src: String
"#);
    }

    #[test]
    fn what_all_arms_inherit_tells_them_apart() {
        insta::assert_snapshot!(check_schema("
X: {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}
Base: {required: [kind], properties: {kind: {type: string}}, discriminator: {propertyName: kind, mapping: {a: A}}}
A: {allOf: [{$ref: '#/components/schemas/Base'}, {properties: {x: {type: string}}}]}
B: {allOf: [{$ref: '#/components/schemas/Base'}, {properties: {x: {type: string}}}]}
"), @r#"
xs.get() -> X
union X by "kind"                             receives
  A(A) = "a"
  B(B) = "B"
  ..Unknown
struct A                                      receives
  kind: String                                always "a"
  x: String?
struct B                                      receives
  kind: String                                always "B"
  x: String?
"#);
    }

    #[test]
    fn a_number_shared_as_a_tag_is_no_place_of_an_arm() {
        insta::assert_snapshot!(check_schema("
X:
  oneOf:
    - {required: [v, a], properties: {v: {type: integer, enum: [0]}, a: {type: string}}}
    - {required: [v, b], properties: {v: {type: integer, enum: [0]}, b: {type: string}}}
    - {required: [v], properties: {v: {type: integer, enum: [1]}}}
  discriminator: {propertyName: v}
"), @r#"
        xs.get() -> X
        union X by "v"                                receives
          _0(X0) = "0"
          _1(X1) = "1"
          ..Unknown
        union X0 by keys                              receives
          A(X0A) = ["a"]
          B(X0B) = ["b"]
          ..Unknown
        struct X0A                                    receives
          v: i64                                      always 0
          a: String
        struct X0B                                    receives
          v: i64                                      always 0
          b: String
        struct X1                                     receives
          v: i64                                      always 1
        "#);
    }

    #[test]
    fn fractions_are_tags_and_whole_numbers_of_that_type_are_not() {
        insta::assert_snapshot!(check_schema("
X:
  properties:
    fractions:
      oneOf:
        - {required: [v], properties: {v: {type: number, enum: [1.5]}, a: {type: string}}}
        - {required: [v], properties: {v: {type: number, enum: [2.5]}, a: {type: string}}}
    whole:
      oneOf:
        - {required: [v], properties: {v: {type: number, enum: [1]}, a: {type: string}}}
        - {required: [v], properties: {v: {type: number, enum: [2]}, a: {type: string}}}
"), @r#"
        xs.get() -> X
        struct X                                      receives
          fractions: XFractions?
          whole: XWhole?
        union XFractions by "v"                       receives
          _1_5(XFractions1_5) = "1.5"
          _2_5(XFractions2_5) = "2.5"
          ..Unknown
        struct XFractions1_5                          receives
          v: f64                                      always 1.5
          a: String?
        struct XFractions2_5                          receives
          v: f64                                      always 2.5
          a: String?
        struct XWhole                                 receives
          v: f64
          a: String?
        warning[folded-union]: nothing tells these objects apart: they are one type with the fields of all (at #/components/schemas/X/properties/whole)
        "#);
    }

    #[test]
    fn an_open_union_among_the_arms_is_for_all_other_values() {
        insta::assert_snapshot!(check_schema("
X:
  properties:
    unsaid: {oneOf: [{$ref: '#/components/schemas/Open'}, {$ref: '#/components/schemas/Car'}], discriminator: {propertyName: t}}
    mapped: {oneOf: [{$ref: '#/components/schemas/Open'}, {$ref: '#/components/schemas/Car'}], discriminator: {propertyName: t, mapping: {cat: Open}}}
    two: {oneOf: [{$ref: '#/components/schemas/Open'}, {$ref: '#/components/schemas/More'}, {$ref: '#/components/schemas/Car'}], discriminator: {propertyName: t}}
Open: {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Any'}]}
More: {oneOf: [{$ref: '#/components/schemas/Dog'}, {$ref: '#/components/schemas/Any'}]}
Any: {required: [t, w], properties: {t: {type: string}, w: {type: string}}}
Cat: {required: [t], properties: {t: {type: string, enum: [cat]}}}
Dog: {required: [t], properties: {t: {type: string, enum: [dog]}}}
Car: {required: [t], properties: {t: {type: string, enum: [car]}}}
"), @r#"
        xs.get() -> X
        struct X                                      receives
          unsaid: XUnsaid?
          mapped: XMapped?
          two: XTwo?
        union XUnsaid by "t"                          receives
          Car(Car) = "car"
          Open(Open) = _
          ..Unknown
        struct Car                                    receives
          t: CarT                                     always Car
        enum CarT                                     receives
          Car = "car"
          ..Unknown
        union Open by "t"                             receives
          Cat(Cat) = "cat"
          Any(Any) = _ if ["w"]
          ..Unknown
        struct Cat                                    receives
          t: CatT                                     always Cat
        enum CatT                                     receives
          Cat = "cat"
          ..Unknown
        struct Any                                    receives
          t: String
          w: String
        union XMapped by "t"                          receives
          Cat(Open) = "cat"
          Car(Car) = "car"
          ..Unknown
        union XTwo by "t"                             receives
          Open(Open) = "Open"
          More(More) = "More"
          Car(Car) = "car"
          ..Unknown
        union More by "t"                             receives
          Dog(Dog) = "dog"
          Any(Any) = _ if ["w"]
          ..Unknown
        struct Dog                                    receives
          t: DogT                                     always Dog
        enum DogT                                     receives
          Dog = "dog"
          ..Unknown
        "#);
    }
}

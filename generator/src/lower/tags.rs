//! Arms told apart by the value of a property: the one a discriminator names, or one with constants.

use super::arms::Candidate;
use super::constants::{constants, is_open, tag_names};
use super::cx::Cx;
use super::discriminator::{Source, check_mapping, discriminators, tags_of_arms, with_tags};
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
        for (source, sharing) in attempts {
            let tags = tags_of_arms(cx, &discriminators, arms, source);
            if let Some(told) = tagged(view, name, arms, tags, sharing) {
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
    let mut rest = arms.to_vec();
    let mut tags = tags.to_vec();
    let default = rest.remove(default);
    tags.retain(|it| !it.is_empty());
    let mut told = tagged(view, name, &rest, tags, sharing)?;
    told.arms.push((default, Mark::Tags(Vec::new())));
    Some(told)
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
    let at = view.at.join("oneOf").join(tag);
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
}

//! What a `discriminator` says: the property, and which of its values stand for which arm.

use std::rc::Rc;

use indexmap::IndexMap;
use openapiv3::Discriminator;

use super::arms::{self, Candidate};
use super::constants::constants;
use super::cx::Cx;
use super::node::{Form, Hint, Node};
use super::refs;
use super::tell::Told;
use super::view::{Kind, View};
use crate::ir::Mark;
use crate::names::Words;
use crate::pointer::Pointer;

/// The union's own, else those that all arms inherit, if they are about one property.
pub(super) fn discriminators<'a>(
    view: &View<'a>,
    arms: &[Candidate<'a>],
) -> Vec<&'a Discriminator> {
    if let Some(own) = view.discriminator {
        return vec![own];
    }
    let inherited: Option<Vec<&Discriminator>> =
        arms.iter().map(|it| it.view.discriminator).collect();
    let inherited = inherited.unwrap_or_default();
    let Some(first) = inherited.first().map(|it| &it.property_name) else { return Vec::new() };
    let is_one = inherited.iter().all(|it| it.property_name == *first);
    if is_one { inherited } else { Vec::new() }
}

/// Where the tags of an arm come from if the mapping does not say.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Source {
    /// The values its property can have, else its own name.
    Values,
    /// Its one value, else the value that is its own name, else the name itself.
    Name,
}

/// The values of the tag that stand for each arm.
///
/// An arm that is mapped to from values that its own property cannot have is that of both: who made the one need not have
/// looked at the other, and what the crate writes is what the property can have.
pub(super) fn tags_of_arms<'a>(
    cx: &mut Cx<'a>,
    discriminators: &[&'a Discriminator],
    arms: &[Candidate<'a>],
    source: Source,
) -> Vec<Vec<String>> {
    let Some(name) = discriminators.first().map(|it| &it.property_name) else { return Vec::new() };
    let values: Vec<Vec<String>> = arms.iter().map(|it| constants(cx, it, name, 0)).collect();
    let mut tags = Vec::new();
    for (n, arm) in arms.iter().enumerate() {
        let declared = declared_tags(cx, discriminators, arm, source);
        let is_elsewhere =
            |tag: &&String| values.iter().enumerate().any(|(m, it)| m != n && it.contains(*tag));
        let own: Vec<&String> = values[n].iter().filter(|it| !is_elsewhere(it)).collect();
        if own.is_empty() {
            tags.push(declared);
            continue;
        }
        let is_new = |it: &&String| !own.contains(it) && !is_elsewhere(it);
        let mapped = declared.iter().filter(is_new);
        tags.push(own.iter().copied().chain(mapped).cloned().collect());
    }
    tags
}

/// The values of the tag that are said to stand for an arm.
fn declared_tags<'a>(
    cx: &mut Cx<'a>,
    discriminators: &[&'a Discriminator],
    arm: &Candidate<'a>,
    source: Source,
) -> Vec<String> {
    let Some(name) = discriminators.first().map(|it| &it.property_name) else { return Vec::new() };
    let mapping = discriminators.iter().flat_map(|it| &it.mapping);
    let keys = arm_keys(cx, arm);
    let mut tags: Vec<String> = Vec::new();
    for (tag, target) in mapping {
        let is_own = refs::component(cx, target).is_some_and(|key| keys.contains(&key));
        if is_own && !tags.contains(tag) {
            tags.push(tag.clone());
        }
    }
    if !tags.is_empty() {
        return tags;
    }
    let values = constants(cx, arm, name, 0);
    if source == Source::Values && !values.is_empty() || values.len() == 1 {
        return values;
    }
    let Some(key) = keys.first() else { return Vec::new() };
    let own = Words::split(key);
    let own = own.as_slice();
    let named = |it: &&String| {
        let words = Words::split(it);
        own.starts_with(words.as_slice()) || own.ends_with(words.as_slice())
    };
    match values.iter().find(named) {
        Some(value) => vec![value.clone()],
        None if values.is_empty() => vec![(*key).to_owned()],
        // Its own name is none of the values it can have.
        None => Vec::new(),
    }
}

/// Whether a mapping names an arm.
pub(super) fn is_mapped<'a>(
    cx: &Cx<'a>,
    discriminators: &[&'a Discriminator],
    arm: &Candidate<'a>,
) -> bool {
    let keys = arm_keys(cx, arm);
    let mut targets = discriminators.iter().flat_map(|it| it.mapping.values());
    targets.any(|it| refs::component(cx, it).is_some_and(|key| keys.contains(&key)))
}

/// The components an arm is: the one it refers to, and those that one is nothing but another name for.
fn arm_keys<'a>(cx: &Cx<'a>, arm: &Candidate<'a>) -> Vec<&'a str> {
    let mut keys = Vec::new();
    referred(cx, &arm.node, &mut keys);
    for key in arm.view.component.into_iter().chain(arm.view.stands_for) {
        if !keys.contains(&key) {
            keys.push(key);
        }
    }
    keys
}

fn referred<'a>(cx: &Cx<'a>, node: &Node<'a>, keys: &mut Vec<&'a str>) {
    match &node.form {
        Form::Ref(reference) => keys.extend(refs::component(cx, reference)),
        Form::All(nodes) => nodes.iter().for_each(|it| referred(cx, it, keys)),
        Form::Inline(schema) => {
            for it in View::of(node, schema).all_of {
                if matches!(it.form, Form::Ref(_)) {
                    referred(cx, &it, keys);
                }
            }
        }
        Form::Seen(_) => {}
    }
}

/// Reports what is mapped to nothing, to no arm, or to one that says otherwise itself.
pub(super) fn check_mapping<'a>(cx: &mut Cx<'a>, view: &View<'a>, arms: &[Candidate<'a>]) {
    let Some(discriminator) = view.discriminator else { return };
    for (tag, target) in &discriminator.mapping {
        let Some(key) = refs::component(cx, target) else {
            cx.diagnostics.mapping_to_nothing(&view.at, tag, target);
            continue;
        };
        let Some(arm) = arms.iter().find(|it| arm_keys(cx, it).contains(&key)) else {
            cx.diagnostics.mapping_without_arm(&view.at, tag, target);
            continue;
        };
        let name = &discriminator.property_name;
        let values = constants(cx, arm, name, 0);
        if !values.is_empty() && !values.contains(tag) {
            cx.diagnostics.mapping_against_arm(&view.at, (tag, key), name, &values);
        }
    }
}

/// The property that tells the arms apart is added to those that do not have it: a request without it is nobody's.
pub(super) fn with_tags<'a>(
    cx: &mut Cx<'a>,
    view: &View<'a>,
    name: &'a str,
    mut told: Told<'a>,
) -> Told<'a> {
    for (n, (arm, mark)) in told.arms.iter_mut().enumerate() {
        let is_tagged = matches!(mark, Mark::Tags(_));
        if !is_tagged || arm.view.properties.contains_key(name) || !arm.view.arms.is_empty() {
            continue;
        }
        cx.diagnostics.arm_without_tag(&view.at, name, &arm.view.at);
        let is_own = arm.node.at.is_within(&view.at);
        let at = if is_own { arm.node.at.clone() } else { arms::place(view).join(n) };
        let hint = arm.node.hint.clone();
        let base = View {
            at: at.clone(),
            hint: hint.clone(),
            kind: Some(Kind::Object),
            properties: Rc::new(IndexMap::from([(name, tag(&at, &hint, name))])),
            required: vec![name],
            ..View::default()
        };
        let base = Node { at: at.clone(), hint: hint.clone(), form: Form::Seen(Box::new(base)) };
        let form = Form::All(vec![base, arm.node.clone()]);
        *arm = arms::candidate(cx, Node { at, hint, form });
    }
    told
}

/// The property that a discriminator names.
fn tag<'a>(arm: &Pointer, hint: &Hint, name: &str) -> Node<'a> {
    let at = arm.join("properties").join(name);
    let hint = hint.child(&Words::split(name));
    let view =
        View { at: at.clone(), hint: hint.clone(), kind: Some(Kind::String), ..View::default() };
    Node { at, hint, form: Form::Seen(Box::new(view)) }
}

#[cfg(test)]
mod tests {
    use crate::lower::check::check_schema;

    #[test]
    fn an_arm_is_that_of_its_own_values_too() {
        insta::assert_snapshot!(check_schema("
X:
  properties:
    other: {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}], discriminator: {propertyName: t, mapping: {x: A, y: B}}}
    swapped: {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}], discriminator: {propertyName: t, mapping: {b: A, a: B}}}
    shared: {oneOf: [{$ref: '#/components/schemas/C'}, {$ref: '#/components/schemas/D'}], discriminator: {propertyName: t, mapping: {c: C, d: D}}}
A: {required: [t], properties: {t: {type: string, enum: [a]}, n: {type: string}}}
B: {properties: {t: {type: string, enum: [b]}, n: {type: string}}}
C: {required: [t], properties: {t: {$ref: '#/components/schemas/K'}, n: {type: string}}}
D: {required: [t], properties: {t: {$ref: '#/components/schemas/K'}, n: {type: string}}}
K: {type: string, enum: [C, D]}
"), @r#"
        xs.get() -> X
        struct X                                      receives
          other: XOther?
          swapped: XSwapped?
          shared: XShared?
        union XOther by "t"                           receives
          A(A) = "a" | "x"
          B(B) = "b" | "y"
          ..Unknown
        struct A                                      receives
          t: AT                                       always A
          n: String?
        enum AT                                       receives
          A = "a"
          ..Unknown
        struct B                                      receives
          t: BT?                                      always B
          n: String?
        enum BT                                       receives
          B = "b"
          ..Unknown
        union XSwapped by "t"                         receives
          A(A) = "a"
          B(B) = "b"
          ..Unknown
        union XShared by "t"                          receives
          C(C) = "c"
          D(D) = "d"
          ..Unknown
        struct C                                      receives
          t: K
          n: String?
        enum K                                        receives
          C = "C"
          D = "D"
          ..Unknown
        struct D                                      receives
          t: K
          n: String?
        warning[discriminator]: the discriminator maps `x` to `A`, whose own `t` is never that (at #/components/schemas/X/properties/other/discriminator/mapping/x; there it is `a`, which is what is sent)
        warning[discriminator]: the discriminator maps `y` to `B`, whose own `t` is never that (at #/components/schemas/X/properties/other/discriminator/mapping/y; there it is `b`, which is what is sent)
        warning[discriminator]: the discriminator maps `c` to `C`, whose own `t` is never that (at #/components/schemas/X/properties/shared/discriminator/mapping/c; there it is `C` or `D`, which is what is sent)
        warning[discriminator]: the discriminator maps `d` to `D`, whose own `t` is never that (at #/components/schemas/X/properties/shared/discriminator/mapping/d; there it is `C` or `D`, which is what is sent)
        warning[discriminator]: the discriminator maps `a` to `B`, whose own `t` is never that (at #/components/schemas/X/properties/swapped/discriminator/mapping/a; there it is `b`, which is what is sent)
        warning[discriminator]: the discriminator maps `b` to `A`, whose own `t` is never that (at #/components/schemas/X/properties/swapped/discriminator/mapping/b; there it is `a`, which is what is sent)
        "#);
    }

    #[test]
    fn a_union_among_the_arms_has_the_values_of_its_own_arms_too() {
        insta::assert_snapshot!(check_schema("
X: {oneOf: [{$ref: '#/components/schemas/Animal'}, {$ref: '#/components/schemas/Car'}]}
Animal: {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}], discriminator: {propertyName: t, mapping: {kitten: Cat, dog: Dog}}}
Cat: {required: [t], properties: {t: {type: string, enum: [cat]}}}
Dog: {required: [t], properties: {t: {type: string, enum: [dog, puppy]}}}
Car: {required: [t], properties: {t: {type: string, enum: [car]}}}
"), @r#"
        xs.get() -> X
        union X by "t"                                receives
          Animal(Animal) = "cat" | "kitten" | "dog" | "puppy"
          Car(Car) = "car"
          ..Unknown
        union Animal by "t"                           receives
          Cat(Cat) = "cat" | "kitten"
          Dog(Dog) = "dog" | "puppy"
          ..Unknown
        struct Cat                                    receives
          t: CatT                                     always Cat
        enum CatT                                     receives
          Cat = "cat"
          ..Unknown
        struct Dog                                    receives
          t: DogT
        enum DogT                                     receives
          Dog = "dog"
          Puppy = "puppy"
          ..Unknown
        struct Car                                    receives
          t: CarT                                     always Car
        enum CarT                                     receives
          Car = "car"
          ..Unknown
        warning[discriminator]: the discriminator maps `kitten` to `Cat`, whose own `t` is never that (at #/components/schemas/Animal/discriminator/mapping/kitten; there it is `cat`, which is what is sent)
        "#);
    }
}

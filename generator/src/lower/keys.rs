//! Arms told apart by which properties are there.

use std::collections::BTreeSet;

use super::arms::Candidate;
use super::cx::Cx;
use super::fold;
use super::tell::Told;
use super::view::View;
use crate::ir::{Keys, Mark, Tagging};
use crate::pointer::Pointer;

/// By a required property no other arm knows, else by all required ones, those arms first that require more. Arms that
/// require the same are told apart by optional properties that the others of them do not know.
pub(super) fn by_keys<'a>(arms: &[Candidate<'a>]) -> Option<Told<'a>> {
    let keys = keys(arms);
    if !colliding(&keys).is_empty() {
        return None;
    }
    let mut rest: Vec<(Candidate<'a>, Keys)> = arms.iter().cloned().zip(keys).collect();
    let mut told = Vec::new();
    while !rest.is_empty() {
        let is_first = |keys: &Keys| {
            !rest.iter().any(|(_, it)| {
                is_subset(&keys.all, &it.all)
                    && (it.all.len() > keys.all.len() || is_catch_all(keys) && !is_catch_all(it))
            })
        };
        let at = rest.iter().position(|(_, keys)| is_first(keys)).unwrap_or_default();
        let (arm, keys) = rest.remove(at);
        told.push((arm, Mark::Keys(keys)));
    }
    Some(Told::new(Tagging::Keys, told))
}

/// The same, after those arms are folded into one that cannot be told apart; `None` if that is all of them.
pub(super) fn by_keys_folding<'a>(
    cx: &mut Cx<'a>,
    view: &View<'a>,
    arms: &[Candidate<'a>],
) -> Option<Told<'a>> {
    let mut arms = arms.to_vec();
    loop {
        let group = colliding(&keys(&arms));
        if group.is_empty() {
            return by_keys(&arms);
        }
        if group.len() == arms.len() {
            return None;
        }
        let (folding, mut rest): (Vec<_>, Vec<_>) =
            arms.into_iter().enumerate().partition(|(n, _)| group.contains(n));
        let first = folding.first()?.0;
        let folding: Vec<Candidate<'a>> = folding.into_iter().map(|(_, it)| it).collect();
        let is_taken = |at: &Pointer| rest.iter().any(|(_, it)| it.view.at == *at);
        let folded = fold::arm(cx, view, &folding, &is_taken)?;
        let place = rest.iter().position(|(n, _)| *n > first).unwrap_or(rest.len());
        rest.insert(place, (first, folded));
        arms = rest.into_iter().map(|(_, it)| it).collect();
    }
}

/// The properties each arm is known by, as far as there are any.
fn keys(arms: &[Candidate<'_>]) -> Vec<Keys> {
    let known: Vec<BTreeSet<&str>> = arms.iter().map(|it| known(&it.view)).collect();
    let is_elsewhere = |n: usize, key: &str| {
        known.iter().enumerate().any(|(m, known)| m != n && known.contains(key))
    };
    let mut all: Vec<Vec<String>> = Vec::new();
    for (n, arm) in arms.iter().enumerate() {
        let required = || arm.view.required.iter();
        let own = required().find(|it| !is_elsewhere(n, it)).map(|it| vec![(*it).to_owned()]);
        all.push(own.unwrap_or_else(|| required().map(|it| (*it).to_owned()).collect()));
    }
    let mut keys = Vec::new();
    for (n, arm) in arms.iter().enumerate() {
        let rivals: Vec<usize> =
            (0..arms.len()).filter(|m| *m != n && is_same(&all[*m], &all[n])).collect();
        let is_own = |key: &&&str| match rivals.is_empty() {
            true => !is_elsewhere(n, key),
            false => !rivals.iter().any(|m| known[*m].contains(**key)),
        };
        let needs_own = !rivals.is_empty() || all[n].is_empty();
        let any = arm.view.properties.keys().filter(|_| needs_own).filter(is_own);
        let any: Vec<String> = any.map(|it| (*it).to_owned()).collect();
        // One of one is all of it.
        keys.push(match any.as_slice() {
            [_] if all[n].is_empty() => Keys { all: any, any: Vec::new() },
            _ => Keys { all: all[n].clone(), any },
        });
    }
    keys
}

/// The names an object of this schema has, or may have.
fn known<'a>(view: &View<'a>) -> BTreeSet<&'a str> {
    view.properties.keys().copied().chain(view.required.iter().copied()).collect()
}

/// The first arms that require the same while one of them has nothing of its own.
fn colliding(keys: &[Keys]) -> Vec<usize> {
    for it in keys.iter().filter(|it| it.any.is_empty()) {
        let rivals = keys.iter().enumerate().filter(|(_, other)| is_same(&it.all, &other.all));
        let rivals: Vec<usize> = rivals.map(|(n, _)| n).collect();
        if rivals.len() > 1 {
            return rivals;
        }
    }
    Vec::new()
}

fn is_catch_all(keys: &Keys) -> bool {
    keys.any.is_empty()
}

fn is_same(a: &[String], b: &[String]) -> bool {
    is_subset(a, b) && is_subset(b, a)
}

fn is_subset(keys: &[String], of: &[String]) -> bool {
    keys.iter().all(|it| of.contains(it))
}

#[cfg(test)]
mod tests {
    use crate::lower::check::check_schema;

    #[test]
    fn optional_properties_tell_where_the_required_ones_do_not() {
        insta::assert_snapshot!(check_schema("
X:
  oneOf:
    - {title: Good, required: [id], properties: {id: {type: string}, data: {type: string}, meta: {type: string}}}
    - {title: Bad, required: [id], properties: {id: {type: string}, error: {type: string}, code: {type: string}}}
    - {title: Rest, properties: {x: {type: string}, y: {type: string}}}
"), @r#"
xs.get() -> X
union X by keys                               receives
  Good(XGood) = ["id"] with ["data", "meta"]
  Bad(XBad) = ["id"] with ["error", "code"]
  Rest(XRest) = [] with ["x", "y"]
  ..Unknown
struct XGood                                  receives
  id: String
  data: String?
  meta: String?
struct XBad                                   receives
  id: String
  error: String?
  code: String?
struct XRest                                  receives
  x: String?
  y: String?
"#);
    }
}

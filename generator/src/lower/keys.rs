//! Arms told apart by which properties are there.

use super::arms::Candidate;
use super::tell::Told;
use crate::ir::{Mark, Tagging};

/// By a required property no other arm knows, else by all required ones, those arms first that require more.
pub(super) fn by_keys(arms: Vec<Candidate<'_>>) -> Option<Told<'_>> {
    let mut rest: Vec<(Candidate<'_>, Vec<String>)> = Vec::new();
    for (n, arm) in arms.iter().enumerate() {
        let is_elsewhere = |key: &str| {
            arms.iter().enumerate().any(|(m, it)| m != n && it.view.properties.contains_key(key))
        };
        let required =
            || arm.view.required.iter().filter(|it| arm.view.properties.contains_key(**it));
        let own = required().find(|it| !is_elsewhere(it));
        let mut keys: Vec<String> = match own {
            Some(own) => vec![(*own).to_owned()],
            None => required().map(|it| (*it).to_owned()).collect(),
        };
        if keys.is_empty() {
            let own = arm.view.properties.keys().find(|it| !is_elsewhere(it));
            keys.extend(own.map(|it| (*it).to_owned()));
        }
        if rest.iter().any(|(_, other)| is_subset(&keys, other) && is_subset(other, &keys)) {
            return None;
        }
        rest.push((arm.clone(), keys));
    }
    let mut told = Vec::new();
    while !rest.is_empty() {
        let is_first = |keys: &[String]| {
            !rest.iter().any(|(_, it)| it.len() > keys.len() && is_subset(keys, it))
        };
        let at = rest.iter().position(|(_, keys)| is_first(keys)).unwrap_or_default();
        let (arm, keys) = rest.remove(at);
        told.push((arm, Mark::Keys(keys)));
    }
    Some(Told { tagging: Tagging::Keys, arms: told })
}

fn is_subset(keys: &[String], of: &[String]) -> bool {
    keys.iter().all(|it| of.contains(it))
}

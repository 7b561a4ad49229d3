//! What a test is called, and which status it replies with.

use std::collections::BTreeSet;

use crate::emit::crate_map::{CrateMap, Place};
use crate::emit::tokens::plain;
use crate::ir::{Failure, FailureArm, Method, StatusPattern};

/// `beta_jig_secrets_create`
pub(super) fn test_name(map: &CrateMap<'_>, place: Place, method: &Method) -> String {
    let mut words = match place {
        Place::Client | Place::Shared => vec!["client"],
        Place::Resource(_) => map.module(place),
    };
    words.push(method.name.as_str());
    words.into_iter().map(plain).collect::<Vec<_>>().join("_")
}

pub(super) fn unique(names: &mut BTreeSet<String>, name: String) -> String {
    let mut unique = name.clone();
    let mut number = 2;
    while !names.insert(unique.clone()) {
        unique = format!("{name}_{number}");
        number += 1;
    }
    unique
}

pub(super) fn status_name(status: StatusPattern) -> String {
    match status {
        StatusPattern::Exact(status) => status.to_string(),
        StatusPattern::Class(digit) => format!("{digit}xx"),
        StatusPattern::Any => "other".to_owned(),
    }
}

/// A status that only this arm is for; `None` if there is none that is a failure.
pub(super) fn example_status(failure: &Failure, arm: &FailureArm) -> Option<u16> {
    let fits = |pattern: StatusPattern, status: u16| match pattern {
        StatusPattern::Exact(it) => it == status,
        StatusPattern::Class(digit) => status / 100 == digit,
        StatusPattern::Any => true,
    };
    let first = |status: u16| failure.arms.iter().find(|it| fits(it.status, status));
    (400..600).chain(300..400).find(|status| first(*status).is_some_and(|it| it.name == arm.name))
}

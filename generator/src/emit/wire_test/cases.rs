//! What a test is called, and which status it replies with.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::crate_map::{CrateMap, Place};
use crate::emit::tokens::{plain, snake};
use crate::ir::{Method, ReplyArm, StatusPattern, Type};

/// `beta_jig_secrets_create`; rustc wants one underscore between words, also where a word brings one along: `_2fa`.
pub(super) fn test_name(map: &CrateMap<'_>, place: Place, method: &Method) -> String {
    let mut words = match place {
        Place::Client | Place::Shared => vec!["client"],
        Place::Resource(_) => map.module(place),
    };
    words.push(method.name.as_str());
    joined(&words)
}

fn joined(words: &[&str]) -> String {
    let mut name = words.iter().map(|it| plain(it)).collect::<Vec<_>>().join("_");
    while name.contains("__") {
        name = name.replace("__", "_");
    }
    name
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

/// The type of a line in a table of failures.
pub(super) fn case_type() -> TokenStream {
    quote! {
        #[doc = " A documented failure: status, body, and whether it is what they became."]
        type Case<E> = (u16, &'static str, fn(&E) -> bool);
    }
}

/// The type of a line in a table of replies by status and media type.
pub(super) fn media_case_type() -> TokenStream {
    quote! {
        #[doc = " A documented reply: status, media type, body, and whether it is what they became."]
        type MediaCase<R> = (u16, &'static str, &'static str, fn(&R) -> bool);
    }
}

/// What the constant of a failure's body is called: after its type, if that has a name.
pub(super) fn body_name(
    map: &CrateMap<'_>,
    names: &mut BTreeSet<String>,
    arm: &ReplyArm,
) -> String {
    let words = match arm.body.ty() {
        Some(Type::Named(id)) => map.def(*id).name.as_str(),
        _ => arm.name.as_str(),
    };
    unique(names, snake(words))
}

/// A status that only this arm is for, and arms of other media types; `None` if there is none.
pub(super) fn example_status(
    arms: &[ReplyArm],
    arm: &ReplyArm,
    mut statuses: impl Iterator<Item = u16>,
) -> Option<u16> {
    let fits = |pattern: StatusPattern, status: u16| match pattern {
        StatusPattern::Exact(it) => it == status,
        StatusPattern::Class(digit) => status / 100 == digit,
        StatusPattern::Any => true,
    };
    let first = |status: u16| arms.iter().find(|it| fits(it.status, status));
    statuses.find(|status| first(*status).is_some_and(|it| it.status == arm.status))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn between_words_is_one_underscore() {
        assert_eq!(joined(&["auth", "_2fa"]), "auth_2fa");
        assert_eq!(joined(&["_2fa", "r#type"]), "_2fa_type");
        assert_eq!(joined(&["self_", "list"]), "self_list");
    }
}

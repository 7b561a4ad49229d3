//! The enums by status of one method: its documented failures, and its successes where there are several.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::crate_map::CrateMap;
use super::print::table_macro;
use super::tokens::{doc_comment, ident};
use super::{docs, types};
use crate::ir::{Failure, Replies, ReplyArm, ReplyBody, StatusPattern, Type};

/// Bytes from which an arm's body is boxed, unless all arms carry the same type: below, a stack copy is cheap, and
/// clippy's `large_enum_variant` begins where two arms differ by more.
const BOXED_FROM: usize = 200;

/// The failures and their table. `lines` is their documentation.
pub(super) fn emit(map: &CrateMap<'_>, failure: &Failure, lines: &[String]) -> TokenStream {
    let docs = doc_comment(lines);
    let name = ident(failure.name.as_str());
    let arms = variants(map, &failure.arms, Uniform::of(failure));
    let entries = entries(&failure.arms);
    let (head, debug) = match one_body(failure) {
        Some(body) => {
            let body = types::ty(map, body);
            (quote!(#name as #body), None)
        }
        None => (quote!(#name), Some(quote!(#[derive(Debug)]))),
    };
    let table = table_macro("failure", head, entries);
    quote! {
        #docs
        #debug
        #[non_exhaustive]
        pub enum #name { #(#arms),* }
        #table
    }
}

/// The successes and their table. `lines` is their documentation.
pub(super) fn emit_replies(map: &CrateMap<'_>, replies: &Replies, lines: &[String]) -> TokenStream {
    let docs = doc_comment(lines);
    let name = ident(replies.name.as_str());
    let arms = variants(map, &replies.arms, Uniform::No);
    let (accept, unknown) = (&replies.accept, ident(replies.unknown.as_str()));
    let head = quote!(#name else #unknown accept #accept);
    let table = table_macro("replies", head, entries(&replies.arms));
    quote! {
        #docs
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#arms,)*
            #[doc = " A success that is not documented."]
            #unknown(crate::runtime::RawReply),
        }
        #table
    }
}

/// Whether all arms carry one type, so that none is boxed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Uniform {
    Yes,
    No,
}

impl Uniform {
    fn of(failure: &Failure) -> Self {
        if failure.arms.len() == 1 || one_body(failure).is_some() { Self::Yes } else { Self::No }
    }
}

/// The type every arm carries, if there is more than one arm and one type.
pub(super) fn one_body(failure: &Failure) -> Option<&Type> {
    let (first, rest) = failure.arms.split_first()?;
    let body = first.body.ty()?;
    (!rest.is_empty() && rest.iter().all(|it| it.body.ty() == Some(body))).then_some(body)
}

fn variants(map: &CrateMap<'_>, arms: &[ReplyArm], uniform: Uniform) -> Vec<TokenStream> {
    let variant = |arm: &ReplyArm| {
        let status = status_words(arm.status);
        let about = match &arm.media {
            Some(media) => format!("{status}, {}: ", docs::code(media)),
            None => format!("{status}: "),
        };
        let docs = doc_comment(&docs::prefixed(&about, &arm.docs));
        let name = ident(arm.name.as_str());
        let body = (arm.body != ReplyBody::Empty).then(|| {
            let ty = types::reply(map, &arm.body);
            let is_boxed = uniform == Uniform::No
                && arm.body.ty().is_some_and(|it| types::size(map, it) > BOXED_FROM);
            if is_boxed { quote!((Box<#ty>)) } else { quote!((#ty)) }
        });
        quote!(#docs #name #body)
    };
    arms.iter().map(variant).collect()
}

fn status_words(status: StatusPattern) -> String {
    match status {
        StatusPattern::Exact(status) => status.to_string(),
        StatusPattern::Class(digit) => format!("{digit}00 to {digit}99"),
        StatusPattern::Any => "Any other status".to_owned(),
    }
}

/// The table's lines: of one status, what is for one media type comes before what is for all others.
fn entries(arms: &[ReplyArm]) -> Vec<TokenStream> {
    let mut arms: Vec<&ReplyArm> = arms.iter().collect();
    arms.sort_by_key(|it| (it.status, it.media.is_none()));
    arms.into_iter().map(entry).collect()
}

fn entry(arm: &ReplyArm) -> TokenStream {
    let name = ident(arm.name.as_str());
    let body = (arm.body != ReplyBody::Empty).then(|| quote!((_)));
    let media = arm.media.as_ref().map(|it| quote!(if #it));
    let status = match arm.status {
        StatusPattern::Exact(status) => {
            let status = Literal::u16_unsuffixed(status);
            quote!(#status)
        }
        StatusPattern::Class(digit) => {
            let (from, to) =
                (Literal::u16_unsuffixed(digit * 100), Literal::u16_unsuffixed(digit * 100 + 99));
            quote!(#from..=#to)
        }
        StatusPattern::Any => quote!(_),
    };
    quote!(#status #media => #name #body)
}

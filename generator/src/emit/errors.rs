//! The documented failures of one method: an enum by status.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::crate_map::CrateMap;
use super::print::table_macro;
use super::tokens::{doc_comment, ident};
use super::{docs, types};
use crate::ir::{Failure, FailureArm, StatusPattern, Type};

/// Bytes from which an arm's body is boxed, unless all arms carry the same type: below, a stack copy is cheap, and
/// clippy's `large_enum_variant` begins where two arms differ by more.
const BOXED_FROM: usize = 200;

/// The enum and its table. `lines` is its documentation.
pub(super) fn emit(map: &CrateMap<'_>, failure: &Failure, lines: &[String]) -> TokenStream {
    let docs = doc_comment(lines);
    let name = ident(failure.name.as_str());
    let arms = failure.arms.iter().map(|it| arm(map, failure, it));
    let entries: Vec<_> = failure.arms.iter().map(entry).collect();
    let head = match one_body(failure) {
        Some(body) => {
            let body = types::ty(map, body);
            quote!(#name as #body)
        }
        None => quote!(#name),
    };
    let table = table_macro("failure", head, &entries);
    quote! {
        #docs
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name { #(#arms),* }
        #table
    }
}

/// The type every arm carries, if there is more than one arm and one type.
pub(super) fn one_body(failure: &Failure) -> Option<&Type> {
    let (first, rest) = failure.arms.split_first()?;
    let body = first.body.as_ref()?;
    (!rest.is_empty() && rest.iter().all(|it| it.body.as_ref() == Some(body))).then_some(body)
}

fn arm(map: &CrateMap<'_>, failure: &Failure, arm: &FailureArm) -> TokenStream {
    let docs = doc_comment(&docs::prefixed(&format!("{}: ", status_words(arm.status)), &arm.docs));
    let name = ident(arm.name.as_str());
    let body = arm.body.as_ref().map(|body| {
        let ty = types::ty(map, body);
        let ty = if is_boxed(map, failure, body) { quote!(Box<#ty>) } else { ty };
        quote!((#ty))
    });
    quote!(#docs #name #body)
}

fn is_boxed(map: &CrateMap<'_>, failure: &Failure, body: &Type) -> bool {
    failure.arms.len() > 1 && one_body(failure).is_none() && types::size(map, body) > BOXED_FROM
}

fn status_words(status: StatusPattern) -> String {
    match status {
        StatusPattern::Exact(status) => status.to_string(),
        StatusPattern::Class(digit) => format!("{digit}00 to {digit}99"),
        StatusPattern::Any => "Any other status".to_owned(),
    }
}

fn entry(arm: &FailureArm) -> TokenStream {
    let name = ident(arm.name.as_str());
    let body = arm.body.as_ref().map(|_| quote!((_)));
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
    quote!(#status => #name #body)
}

//! A list that comes in pages: how the reply says where the next one is.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::crate_map::CrateMap;
use super::types;
use crate::ir::{Method, PageStep, Pages};

/// The last two type arguments of the call: `, ListSecretsError, Paged<Secret>`.
pub(super) fn type_arguments(
    map: &CrateMap<'_>,
    method: &Method,
    failure: Option<TokenStream>,
) -> TokenStream {
    let Some(pages) = &method.pages else {
        return failure.map(|it| quote!(, #it)).unwrap_or_default();
    };
    let failure = failure.unwrap_or_else(|| quote!(crate::runtime::NoFailure));
    let item = types::ty(map, &pages.item);
    quote!(, #failure, crate::runtime::Paged<#item>)
}

/// `.paged(Paging::cursor("cursor", &["next_cursor"]).items(&["secrets"]))`
pub(super) fn step(pages: &Pages) -> TokenStream {
    let step = match &pages.step {
        PageStep::Cursor { param, next } => quote!(cursor(#param, &[#(#next),*])),
        PageStep::LastItem { param, id } => quote!(last_item(#param, &[#(#id),*])),
        PageStep::Offset { param } => quote!(offset(#param)),
        PageStep::Number { param, first } => {
            let first = Literal::u64_unsuffixed(*first);
            quote!(number(#param, #first))
        }
        PageStep::Link { next } => quote!(link(&[#(#next),*])),
    };
    let path = |path: &[String], name: TokenStream| {
        (!path.is_empty()).then(|| quote!(.#name(&[#(#path),*])))
    };
    let items = path(&pages.items, quote!(items));
    let has_more = path(&pages.has_more, quote!(has_more));
    let total = path(&pages.total, quote!(total));
    let total_pages = path(&pages.total_pages, quote!(total_pages));
    quote!(.paged(crate::runtime::Paging::#step #items #has_more #total #total_pages))
}

/// What the documentation of such a method says.
pub(super) fn docs(map: &CrateMap<'_>, method: &Method) -> Vec<String> {
    if method.pages.is_none() {
        return Vec::new();
    }
    // As the signature below has it.
    let call = if map.is_taken("Call") { "runtime::Call" } else { "Call" };
    vec![format!(
        "One page of a list: [`items`]({call}::items) goes through all, [`pages`]({call}::pages) by page."
    )]
}

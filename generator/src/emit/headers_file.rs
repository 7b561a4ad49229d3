//! `src/headers.rs`: a constant for each header that replies are documented to have.

use quote::quote;

use super::crate_map::CrateMap;
use super::imports::Imports;
use super::tokens::{deprecated, doc_comment, ident};
use super::{docs, print, types};
use crate::ir::ReplyHeader;

/// The module, where there is one.
pub(super) const MODULE: &str = "headers";

/// The text of the file.
pub(super) fn emit(map: &CrateMap<'_>) -> String {
    let items = map.api.headers.iter().map(|header| {
        let ReplyHeader { wire, .. } = header;
        let docs = doc_comment(&lines(header));
        let note = deprecated(header.deprecated.as_deref());
        let (name, ty) = (ident(header.name.as_str()), types::ty(map, &header.ty));
        quote! {
            #docs
            #note
            pub const #name: crate::runtime::ReplyHeader<#ty> = crate::runtime::ReplyHeader::new(#wire);
        }
    });
    let tokens = quote!(#(#items)*);
    let tokens = Imports::of_module(map, vec![MODULE], &[]).resolve(tokens);
    let about = "The headers of replies: for the method `header` of a response or an error.";
    print::file(&docs::header(map.api, about), tokens)
}

fn lines(header: &ReplyHeader) -> Vec<String> {
    let mut lines = docs::or_words(&header.docs, &header.name.as_str().to_lowercase());
    lines.push(String::new());
    lines.push(format!("From {}.", docs::code(&header.from.to_string())));
    lines
}

//! `src/headers.rs`: a constant for each header that replies are documented to have.

use proc_macro2::TokenStream;
use quote::quote;

use super::crate_map::CrateMap;
use super::imports::Imports;
use super::source::Written;
use super::tokens::{deprecated, doc_comment, ident};
use super::{docs, source, types};
use crate::ir::{HeaderForm, ReplyHeader};

/// The module, where there is one.
pub(super) const MODULE: &str = "headers";

/// The text of the file.
pub(super) fn emit(map: &CrateMap<'_>) -> String {
    let items = map.api.headers.iter().map(|header| {
        let ReplyHeader { wire, .. } = header;
        let docs = doc_comment(&lines(header));
        let note = deprecated(header.deprecated.as_deref());
        let (name, ty) = (ident(header.name.as_str()), types::ty(map, &header.ty));
        let form = ident(match header.form {
            HeaderForm::Text => "text",
            HeaderForm::Literal => "literal",
            HeaderForm::TextList => "text_list",
            HeaderForm::LiteralList => "literal_list",
        });
        quote! {
            #docs
            #note
            pub const #name: crate::runtime::ReplyHeader<#ty> = crate::runtime::ReplyHeader::#form(#wire);
        }
    });
    let imports = Imports::of_module(map, &[MODULE], &[]);
    let items = vec![Written::of(&imports, quote!(#(#items)*))];
    let about = "The headers of replies: for the method `header` of a response or an error.";
    source::file(&docs::header(map.api, about), TokenStream::new(), &imports, items)
}

fn lines(header: &ReplyHeader) -> Vec<String> {
    let mut lines = docs::or_words(&header.docs, &header.name.as_str().to_lowercase());
    lines.push(String::new());
    lines.push(format!("From {}.", docs::code(&header.from.to_string())));
    lines
}

//! An enum of wire values that keeps those it does not know.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::docs;
use super::print::table_macro;
use super::tokens::{Once, doc_comment, ident};
use crate::ir::{Docs, Enum, Repr, TypeDef, Variant, WireValue};

/// The enum and its table. `lines` is its documentation.
pub(super) fn emit(def: &TypeDef, it: &Enum, lines: &[String]) -> TokenStream {
    let docs = doc_comment(lines);
    let name = ident(def.name.as_str());
    let variants = it.variants.iter().map(variant);
    let unknown = ident(it.unknown.as_str());
    let unknown_ty = match it.repr {
        Repr::Str | Repr::Numeral => quote!(String),
        Repr::Int => quote!(i64),
        Repr::Json => quote!(crate::runtime::Json),
    };
    let mut entries: Vec<_> = it.variants.iter().map(entry).collect();
    entries.push(quote!(..#unknown));
    let head = match it.repr {
        Repr::Str => quote!(#name),
        Repr::Numeral => quote!(#name or number),
        Repr::Int => quote!(#name as i64),
        Repr::Json => quote!(#name as Json),
    };
    let table = table_macro("open_enum", head, entries);
    quote! {
        #docs
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
            #[doc = " A value this crate does not know."]
            #unknown(#unknown_ty),
        }
        #table
    }
}

fn variant(it: &Variant) -> Once {
    let value = match &it.wire {
        WireValue::Str(text) if text.is_empty() => "The empty string.".to_owned(),
        WireValue::Str(text) => format!("{}.", docs::code(text)),
        WireValue::Int(number) => format!("{}.", docs::code(&number.to_string())),
        WireValue::Json(text) => format!("{}.", docs::code(text)),
    };
    let lines = if it.docs == Docs::default() { vec![value] } else { docs::block(&it.docs) };
    let docs = doc_comment(&lines);
    let name = ident(it.name.as_str());
    quote!(#docs #name).into()
}

fn entry(it: &Variant) -> TokenStream {
    let name = ident(it.name.as_str());
    match &it.wire {
        WireValue::Str(text) | WireValue::Json(text) => quote!(#name = #text),
        WireValue::Int(number) => {
            let number = Literal::i64_unsuffixed(*number);
            quote!(#name = #number)
        }
    }
}

/// The first value that can stand anywhere, a path included.
pub(super) fn shown(it: &Enum) -> Option<&Variant> {
    let is_visible = |it: &&Variant| match &it.wire {
        WireValue::Str(it) => !it.trim().is_empty() && !it.starts_with('.'),
        WireValue::Int(_) => true,
        WireValue::Json(it) => {
            !it.starts_with(['{', '[', 'n']) && it != "\"\"" && !it.contains('\\')
        }
    };
    it.variants.iter().find(is_visible).or(it.variants.first())
}

//! One of several types; it keeps what fits no arm.

use proc_macro2::TokenStream;
use quote::quote;

use super::crate_map::CrateMap;
use super::print::table_macro;
use super::tokens::{doc_comment, ident};
use super::{docs, types};
use crate::ir::{Arm, Docs, JsonType, Mark, Tagging, Type, TypeDef, TypeKind, Union};

/// The enum and its table. `lines` is its documentation.
pub(super) fn emit(
    map: &CrateMap<'_>,
    def: &TypeDef,
    union: &Union,
    lines: &[String],
) -> TokenStream {
    let docs = doc_comment(lines);
    let name = ident(def.name.as_str());
    let arms = union.arms.iter().map(|it| arm(map, it));
    let unknown = ident(union.unknown.as_str());
    let mut entries: Vec<_> = union.arms.iter().map(entry).collect();
    entries.push(quote!(..#unknown));
    let head = match &union.tagging {
        Tagging::Tag(tag) => quote!(#name by #tag),
        Tagging::JsonType => quote!(#name by type),
        Tagging::Keys => quote!(#name by keys),
    };
    let table = table_macro("union", head, &entries);
    quote! {
        #docs
        #[derive(Clone, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#arms,)*
            #[doc = " What fits none of these, as it came."]
            #unknown(crate::runtime::Json),
        }
        #table
    }
}

fn arm(map: &CrateMap<'_>, arm: &Arm) -> TokenStream {
    let lines = if arm.docs == Docs::default() {
        vec![mark_docs(&arm.mark)]
    } else {
        docs::block(&arm.docs)
    };
    let docs = doc_comment(&lines);
    let name = ident(arm.name.as_str());
    let ty = types::ty(map, &arm.ty);
    let ty = if is_boxed(map, &arm.ty) { quote!(Box<#ty>) } else { ty };
    quote!(#docs #name(#ty))
}

/// Whether an arm's payload is boxed: a struct is, so that arms are of about one size.
pub(super) fn is_boxed(map: &CrateMap<'_>, ty: &Type) -> bool {
    match map.resolve(ty) {
        Type::Named(id) => matches!(map.def(*id).kind, TypeKind::Struct(_)),
        _ => false,
    }
}

fn mark_docs(mark: &Mark) -> String {
    match mark {
        Mark::Tag(value) => format!("{}.", docs::code(value)),
        Mark::JsonType(JsonType::Bool) => "A boolean.".to_owned(),
        Mark::JsonType(JsonType::Integer) => "An integer.".to_owned(),
        Mark::JsonType(JsonType::Number) => "A number.".to_owned(),
        Mark::JsonType(JsonType::String) => "A string.".to_owned(),
        Mark::JsonType(JsonType::Array) => "A list.".to_owned(),
        Mark::JsonType(JsonType::Object) => "An object.".to_owned(),
        Mark::Keys(keys) => {
            let keys: Vec<_> = keys.iter().map(|it| docs::code(it)).collect();
            format!("With {}.", docs::listed(&keys))
        }
    }
}

fn entry(arm: &Arm) -> TokenStream {
    let name = ident(arm.name.as_str());
    match &arm.mark {
        Mark::Tag(value) => quote!(#name = #value),
        Mark::Keys(keys) => quote!(#name = [#(#keys),*]),
        Mark::JsonType(ty) => {
            let ty = ident(match ty {
                JsonType::Bool => "Bool",
                JsonType::Integer => "Integer",
                JsonType::Number => "Number",
                JsonType::String => "String",
                JsonType::Array => "Array",
                JsonType::Object => "Object",
            });
            quote!(#name = #ty)
        }
    }
}

//! One of several types; it keeps what fits no arm.

use proc_macro2::TokenStream;
use quote::quote;

use super::crate_map::CrateMap;
use super::print::table_macro;
use super::tokens::{Once, doc_comment, ident};
use super::{docs, types};
use crate::ir::{Arm, Docs, JsonType, Keys, Mark, Tagging, Type, TypeDef, TypeKind, Union};

/// The enum and its table. `lines` is its documentation.
pub(super) fn emit(
    map: &CrateMap<'_>,
    def: &TypeDef,
    union: &Union,
    lines: &[String],
) -> TokenStream {
    let docs = doc_comment(lines);
    let name = ident(def.name.as_str());
    let arms = union.arms.iter().map(|it| arm(map, &union.tagging, it));
    let unknown = ident(union.unknown.as_str());
    let mut entries: Vec<_> = union.arms.iter().map(|it| entry(&union.tagging, it)).collect();
    entries.push(quote!(..#unknown));
    let head = match &union.tagging {
        Tagging::Tag(tag) if union.arms.iter().any(has_keys) => {
            quote!(#name by #tag or keys)
        }
        Tagging::Tag(tag) => quote!(#name by #tag),
        Tagging::JsonType => quote!(#name by type),
        Tagging::Keys => quote!(#name by keys),
        Tagging::Member(member) => quote!(#name by type of #member),
    };
    let table = table_macro("union", head, entries);
    let unknown_docs = match &union.tagging {
        Tagging::Keys => " What fits none of these, or several at once, as it came.",
        _ => " What fits none of these, as it came.",
    };
    quote! {
        #docs
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum #name {
            #(#arms,)*
            #[doc = #unknown_docs]
            #unknown(crate::runtime::Json),
        }
        #table
    }
}

fn arm(map: &CrateMap<'_>, tagging: &Tagging, arm: &Arm) -> Once {
    let lines = if arm.docs == Docs::default() {
        vec![mark_docs(tagging, &arm.mark)]
    } else {
        docs::block(&arm.docs)
    };
    let docs = doc_comment(&lines);
    let name = ident(arm.name.as_str());
    let ty = types::ty(map, &arm.ty);
    let ty = if is_boxed(map, &arm.ty) { quote!(Box<#ty>) } else { ty };
    quote!(#docs #name(#ty)).into()
}

/// Whether an arm's payload is boxed: a struct is, so that arms are of about one size.
pub(super) fn is_boxed(map: &CrateMap<'_>, ty: &Type) -> bool {
    match map.resolve(ty) {
        Type::Named(id) => matches!(map.def(*id).kind, TypeKind::Struct(_)),
        _ => false,
    }
}

fn mark_docs(tagging: &Tagging, mark: &Mark) -> String {
    match (tagging, mark) {
        (_, Mark::Tags(values)) if values.is_empty() => "Any other.".to_owned(),
        (_, Mark::Tags(values)) => format!("{}.", docs::either(&codes(values))),
        (Tagging::Member(member), Mark::JsonType(json)) => {
            format!("{} is {}.", docs::code(member), json_type(*json))
        }
        (_, Mark::JsonType(json)) => {
            let text = json_type(*json);
            format!("{}{}.", text[..1].to_uppercase(), &text[1..])
        }
        (_, Mark::Keys(keys)) => keys_docs(keys),
    }
}

fn keys_docs(keys: &Keys) -> String {
    match (keys.all.as_slice(), keys.any.as_slice()) {
        ([], []) => "Any other object.".to_owned(),
        (all, []) => format!("With {}.", docs::listed(&codes(all))),
        ([], any) => format!("With {}.", docs::either(&codes(any))),
        (all, any) => {
            format!("With {}, and {}.", docs::listed(&codes(all)), docs::either(&codes(any)))
        }
    }
}

fn codes(texts: &[String]) -> Vec<String> {
    texts.iter().map(|it| docs::code(it)).collect()
}

fn json_type(json: JsonType) -> &'static str {
    match json {
        JsonType::Bool => "a boolean",
        JsonType::Integer => "an integer",
        JsonType::Number => "a number",
        JsonType::String => "a string",
        JsonType::Array => "a list",
        JsonType::Object => "an object",
    }
}

fn has_keys(arm: &Arm) -> bool {
    arm.keys.is_some() || matches!(arm.mark, Mark::Keys(_))
}

fn entry(tagging: &Tagging, arm: &Arm) -> TokenStream {
    if let (Tagging::Tag(_), Mark::Keys(it)) = (tagging, &arm.mark) {
        let (name, keys) = (ident(arm.name.as_str()), keys(it));
        return quote!(#name if #keys);
    }
    let mark = mark(arm);
    let keys = arm.keys.as_ref().map(keys);
    match keys {
        Some(keys) => quote!(#mark if #keys),
        None => mark,
    }
}

fn keys(Keys { all, any }: &Keys) -> TokenStream {
    let with = (!any.is_empty()).then(|| quote!(with [#(#any),*]));
    quote!([#(#all),*] #with)
}

fn mark(arm: &Arm) -> TokenStream {
    let name = ident(arm.name.as_str());
    match &arm.mark {
        Mark::Tags(values) if values.is_empty() => quote!(#name = _),
        Mark::Tags(values) => quote!(#name = #(#values)|*),
        Mark::Keys(it) => {
            let keys = keys(it);
            quote!(#name = #keys)
        }
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

//! The fields that have one value only: a constant each, which `new` fills in.

use proc_macro2::{Literal, TokenStream, TokenTree};
use quote::quote;

use super::crate_map::CrateMap;
use super::tokens::{ident, plain};
use super::types;
use crate::ir::{Field, Fixed, Presence, Struct, Type, TypeKind, WireValue};

/// What cannot be chosen, to be read.
pub(super) fn emit(map: &CrateMap<'_>, strukt: &Struct) -> TokenStream {
    let constants = strukt.fields.iter().filter_map(|it| {
        let (ty, value) = match it.fixed.as_ref()? {
            Fixed::Bool(it) => (quote!(bool), quote!(#it)),
            Fixed::Int(value) => {
                (types::ty(map, &it.ty), TokenTree::from(Literal::i64_unsuffixed(*value)).into())
            }
            Fixed::Float(value) => {
                (types::ty(map, &it.ty), TokenTree::from(Literal::f64_unsuffixed(*value)).into())
            }
            Fixed::Str(it) => (quote!(&'static str), quote!(#it)),
            // Its type is as much.
            Fixed::Null => return None,
            Fixed::Variant(variant) => {
                let ty = types::ty(map, map.resolve(&it.ty));
                let variant = ident(variant.as_str());
                (ty.clone(), quote!(#ty::#variant))
            }
        };
        let docs = format!(" The one value of `{}`.", plain(it.name.as_str()));
        let name = ident(it.name.constant().as_str());
        Some(quote!(#[doc = #docs] pub const #name: #ty = #value;))
    });
    quote!(#(#constants)*)
}

/// The value of a field that has only one, by its constant.
pub(super) fn value(field: &Field, fixed: &Fixed) -> TokenStream {
    let constant = ident(field.name.constant().as_str());
    let value = match fixed {
        Fixed::Str(_) => quote!(Self::#constant.to_owned()),
        Fixed::Null => quote!(crate::runtime::Null),
        Fixed::Bool(_) | Fixed::Int(_) | Fixed::Float(_) | Fixed::Variant(_) => {
            quote!(Self::#constant)
        }
    };
    if field.presence == Presence::Required { value } else { quote!(Some(#value)) }
}

/// The one value a field has, as it is on the wire.
pub(super) fn always(map: &CrateMap<'_>, field: &Field) -> Option<String> {
    let variant = match field.fixed.as_ref()? {
        Fixed::Bool(it) => return Some(it.to_string()),
        Fixed::Int(it) => return Some(it.to_string()),
        Fixed::Float(it) => return Some(it.to_string()),
        Fixed::Str(it) => return Some(it.clone()),
        Fixed::Null => return Some("null".to_owned()),
        Fixed::Variant(it) => it,
    };
    let Type::Named(id) = map.resolve(&field.ty) else { return None };
    let TypeKind::Enum(it) = &map.def(*id).kind else { return None };
    let found = it.variants.iter().find(|it| it.name == *variant)?;
    Some(match &found.wire {
        WireValue::Str(it) => it.clone(),
        WireValue::Int(it) => it.to_string(),
        WireValue::Json(it) => it.clone(),
    })
}

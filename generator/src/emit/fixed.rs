//! Fields that have one value: what is said about them, and what `new` gives them.

use proc_macro2::{Literal, TokenStream, TokenTree};
use quote::quote;

use super::crate_map::CrateMap;
use super::tokens::ident;
use super::types;
use crate::ir::{Field, Fixed, Presence, Type, TypeKind, WireValue};

/// The one value a field has, as it is on the wire.
pub(super) fn always(map: &CrateMap<'_>, field: &Field) -> Option<String> {
    let variant = match field.fixed.as_ref()? {
        Fixed::Bool(it) => return Some(it.to_string()),
        Fixed::Int(it) => return Some(it.to_string()),
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

/// The value as `new` writes it.
pub(super) fn value(map: &CrateMap<'_>, field: &Field, fixed: &Fixed) -> TokenStream {
    let value = match fixed {
        Fixed::Bool(it) => quote!(#it),
        Fixed::Int(it) => TokenTree::from(Literal::i64_unsuffixed(*it)).into(),
        Fixed::Str(it) => quote!(#it.to_owned()),
        Fixed::Null => quote!(crate::runtime::Null),
        Fixed::Variant(variant) => {
            let (ty, variant) = (types::ty(map, map.resolve(&field.ty)), ident(variant.as_str()));
            quote!(#ty::#variant)
        }
    };
    if field.presence == Presence::Required { value } else { quote!(Some(#value)) }
}

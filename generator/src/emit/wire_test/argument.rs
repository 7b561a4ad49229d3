//! Long arguments: made by a function of their own, which the tests of one method share.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::crate_map::CrateMap;
use crate::emit::json_text;
use crate::emit::sample_expr::type_path;
use crate::emit::tokens::ident;
use crate::ir::Type;

/// Characters of an argument, spaces between all tokens included, from which a function of its own makes it.
const LONG_ARGUMENT: usize = 120;

/// The same, from which the function reads it from JSON instead.
const HUGE_ARGUMENT: usize = 2000;

/// A long argument as a call of a function that makes it, and that function; a short one as it is.
pub(super) fn helper(
    map: &CrateMap<'_>,
    ty: &Type,
    value: &TokenStream,
    at: (&str, &str),
) -> (Option<TokenStream>, TokenStream) {
    let (name, json) = at;
    let Type::Named(id) = ty else { return (None, value.clone()) };
    let text = value.to_string();
    let n_chars = text.len();
    if n_chars <= LONG_ARGUMENT {
        return (None, value.clone());
    }
    let function = ident(name);
    let ty = type_path(map, map.def(*id).name.as_str());
    let krate = ident(map.api.krate.lib.as_str());
    if n_chars > HUGE_ARGUMENT {
        let json = json_text::Text::new(name, json).expr;
        let helper = quote! {
            fn #function() -> Result<#ty, #krate::runtime::DecodeError> { #krate::runtime::decode(#json.as_bytes()) }
        };
        (Some(helper), quote!(#function()?))
    } else if text.contains('?') {
        let helper =
            quote!(fn #function() -> Result<#ty, #krate::runtime::DecodeError> { Ok(#value) });
        (Some(helper), quote!(#function()?))
    } else {
        (Some(quote!(fn #function() -> #ty { #value })), quote!(#function()))
    }
}

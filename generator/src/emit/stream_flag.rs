//! The body's property `stream`, which the method sets: a caller cannot ask for a stream and have it read as a whole.

use proc_macro2::TokenStream;
use quote::quote;

use super::crate_map::CrateMap;
use super::tokens::ident;
use crate::ir::{Field, Method, Presence, StreamFlag, Struct, Type, TypeKind};

/// The name of the property.
const NAME: &str = "stream";

/// The body with the property set: `CreateChat { stream: Some(true), ..body }`.
pub(super) fn set(map: &CrateMap<'_>, method: &Method, body: TokenStream) -> TokenStream {
    let Some((ty, field)) = field(map, method) else { return body };
    let name = ident(field.name.as_str());
    let value = match (method.stream_flag, field.presence) {
        (StreamFlag::None, _) => return body,
        (StreamFlag::On, Presence::Required) => quote!(true),
        (StreamFlag::Off | StreamFlag::Denied, Presence::Required) => quote!(false),
        (StreamFlag::On, Presence::Patch) => quote!(crate::runtime::Patch::Value(true)),
        (StreamFlag::Off, Presence::Patch) => quote!(crate::runtime::Patch::Absent),
        (StreamFlag::On, Presence::Nullable | Presence::Optional) => quote!(Some(true)),
        (StreamFlag::Off, Presence::Nullable | Presence::Optional) => quote!(None),
        (StreamFlag::Denied, Presence::Patch) => quote!(crate::runtime::Patch::Value(false)),
        (StreamFlag::Denied, Presence::Nullable | Presence::Optional) => quote!(Some(false)),
    };
    quote!(#ty { #name: #value, ..#body })
}

/// Whether the method sets it.
pub(super) fn is_set(map: &CrateMap<'_>, method: &Method) -> bool {
    method.stream_flag != StreamFlag::None && field(map, method).is_some()
}

/// The body's type and its property, if there are others beside it.
fn field<'a>(map: &CrateMap<'a>, method: &Method) -> Option<(TokenStream, &'a Field)> {
    let Type::Named(id) = &method.body.as_ref()?.ty else { return None };
    let TypeKind::Struct(Struct { fields, extra }) = &map.def(*id).kind else { return None };
    let is_alone = fields.len() == 1 && extra.is_none();
    let field = fields.iter().find(|it| it.wire == NAME && it.ty == Type::Bool && !is_alone)?;
    let is_plain = field.fixed.is_none() && field.deprecated.is_none();
    is_plain.then(|| (map.type_path(*id), field))
}

//! [`Type`] as Rust writes it, as a field, as an argument.

use proc_macro2::TokenStream;
use quote::quote;

use super::crate_map::CrateMap;
use super::tokens::ident;
use crate::ir::{Body, Field, IntKind, Presence, ReplyBody, Streamed, Type, TypeKind};

/// A type as it is used.
pub(super) fn ty(map: &CrateMap<'_>, ty: &Type) -> TokenStream {
    let inner = |it: &Type| self::ty(map, it);
    match ty {
        Type::Bool => quote!(bool),
        Type::Int(IntKind::I32) => quote!(i32),
        Type::Int(IntKind::I64) => quote!(i64),
        Type::Int(IntKind::U32) => quote!(u32),
        Type::Int(IntKind::U64) => quote!(u64),
        Type::Float => quote!(f64),
        Type::Str => quote!(String),
        Type::Bytes => quote!(crate::runtime::Bytes),
        Type::DateTime => quote!(crate::runtime::DateTime),
        Type::Date => quote!(crate::runtime::Date),
        Type::Time => quote!(crate::runtime::Time),
        Type::Duration => quote!(crate::runtime::Duration),
        Type::Uuid => quote!(crate::runtime::Uuid),
        Type::Number => quote!(crate::runtime::Number),
        Type::File => quote!(crate::runtime::File),
        Type::Json => quote!(crate::runtime::Json),
        Type::Null => quote!(crate::runtime::Null),
        Type::Tuple(items) => tuple(items.iter().map(inner).collect()),
        Type::List(it) => wrap(quote!(Vec), inner(it)),
        Type::Map(it) => wrap(quote!(crate::runtime::Map), inner(it)),
        Type::Nullable(it) => wrap(quote!(Option), inner(it)),
        Type::Boxed(it) => wrap(quote!(Box), inner(it)),
        Type::Sensitive(it) => wrap(quote!(crate::runtime::Sensitive), inner(it)),
        Type::Named(id) => map.type_path(*id),
    }
}

/// `(a, b)`, for types and values alike.
pub(super) fn tuple(items: Vec<TokenStream>) -> TokenStream {
    match items.as_slice() {
        [one] => quote!((#one,)),
        items => quote!((#(#items),*)),
    }
}

/// What a reply's body is decoded to.
pub(super) fn reply(map: &CrateMap<'_>, body: &ReplyBody) -> TokenStream {
    match body {
        ReplyBody::Empty => quote!(()),
        ReplyBody::Json(ty) => self::ty(map, ty),
        ReplyBody::Text => quote!(crate::runtime::Text),
        ReplyBody::Binary => quote!(crate::runtime::Binary),
        ReplyBody::Redirect => quote!(crate::runtime::Redirect),
        ReplyBody::Upgraded => quote!(crate::runtime::Upgraded),
        ReplyBody::Stream(it) => {
            let item = match it {
                Streamed::Raw => quote!(crate::runtime::ServerEvent),
                Streamed::Data(ty) => self::ty(map, ty),
                Streamed::Frame(ty) => wrap(quote!(crate::runtime::Frame), self::ty(map, ty)),
            };
            wrap(quote!(crate::runtime::Events), item)
        }
        ReplyBody::OneOf(it) => map.replies_path(it),
    }
}

fn wrap(outer: TokenStream, inner: TokenStream) -> TokenStream {
    quote!(#outer<#inner>)
}

/// The type of a field, with `Option` or `Patch`.
pub(super) fn field(map: &CrateMap<'_>, field: &Field) -> TokenStream {
    let value = ty(map, &field.ty);
    match field.presence {
        Presence::Required => value,
        Presence::Nullable | Presence::Optional => wrap(quote!(Option), value),
        Presence::Patch => wrap(quote!(crate::runtime::Patch), value),
    }
}

/// An argument that ends up in a value of some type.
pub(super) struct Argument {
    /// The argument's type: `impl Into<String>`.
    pub(super) ty: TokenStream,
    /// The value made of it: `name.into()`.
    pub(super) value: TokenStream,
}

/// An argument called `name` for a value of this type, as convenient as the type allows.
pub(super) fn argument(map: &CrateMap<'_>, ty: &Type, name: &str) -> Argument {
    let name = ident(name);
    let exact = self::ty(map, ty);
    match map.resolve(ty) {
        Type::Boxed(inner) => Argument { ty: self::ty(map, inner), value: quote!(Box::new(#name)) },
        _ if is_convertible(map, ty) => {
            Argument { ty: quote!(impl Into<#exact>), value: quote!(#name.into()) }
        }
        _ => Argument { ty: exact, value: quote!(#name) },
    }
}

/// The argument for a body. One that may be left out, and be null too, tells the two apart.
pub(super) fn body(map: &CrateMap<'_>, body: &Body) -> Argument {
    let name = ident(body.name.as_str());
    match &body.ty {
        ty if body.required => argument(map, ty, body.name.as_str()),
        Type::Nullable(inner) => {
            let patch = wrap(quote!(crate::runtime::Patch), ty(map, inner));
            Argument { ty: quote!(impl Into<#patch>), value: quote!(#name.into()) }
        }
        ty => Argument { ty: wrap(quote!(Option), self::ty(map, ty)), value: quote!(#name) },
    }
}

/// An argument for a required field; `null` is as good as a value where the field takes it.
pub(super) fn field_argument(map: &CrateMap<'_>, field: &Field) -> Argument {
    let name = ident(field.name.as_str());
    match field.presence {
        Presence::Required | Presence::Optional => argument(map, &field.ty, field.name.as_str()),
        Presence::Nullable | Presence::Patch => {
            let exact = self::field(map, field);
            Argument { ty: quote!(impl Into<#exact>), value: quote!(#name.into()) }
        }
    }
}

/// Whether something shorter than the type itself converts to it: `&str` to `String` or to an open enum.
pub(super) fn is_convertible(map: &CrateMap<'_>, ty: &Type) -> bool {
    match map.resolve(ty) {
        Type::Str | Type::Bytes | Type::DateTime | Type::Date | Type::Time | Type::Duration => true,
        Type::Uuid | Type::Number | Type::File => true,
        // From text there is a conversion; of other types from the value itself.
        Type::Sensitive(_) => true,
        Type::Named(id) => matches!(map.def(*id).kind, TypeKind::Enum(_)),
        _ => false,
    }
}

/// Bytes a value takes on a 64-bit machine, at most: decides what an enum boxes.
pub(super) fn size(map: &CrateMap<'_>, ty: &Type) -> usize {
    sized(map, ty, 0)
}

fn sized(map: &CrateMap<'_>, ty: &Type, depth: usize) -> usize {
    match ty {
        Type::Null => 0,
        Type::Bool => 1,
        Type::Int(IntKind::I32 | IntKind::U32) => 4,
        Type::Int(IntKind::I64 | IntKind::U64) | Type::Float | Type::Boxed(_) => 8,
        Type::Str | Type::Bytes | Type::Json | Type::List(_) | Type::Map(_) => 24,
        Type::DateTime | Type::Date | Type::Time | Type::Duration | Type::Uuid => 24,
        Type::Number => 24,
        Type::File => 112,
        Type::Nullable(it) => sized(map, it, depth) + 8,
        Type::Tuple(items) => {
            items.iter().map(|it| sized(map, it, depth).next_multiple_of(8)).sum()
        }
        Type::Sensitive(it) => sized(map, it, depth),
        // Boxes end every cycle; the bound only guards against an IR that forgot one.
        Type::Named(_) if depth > 64 => 0,
        Type::Named(id) => match &map.def(*id).kind {
            TypeKind::Enum(_) | TypeKind::Union(_) => 32,
            TypeKind::Alias(it) => sized(map, it, depth + 1),
            TypeKind::Struct(it) => {
                let fields = it.fields.iter().map(|it| match it.presence {
                    Presence::Required => sized(map, &it.ty, depth + 1),
                    Presence::Nullable | Presence::Optional | Presence::Patch => {
                        sized(map, &it.ty, depth + 1) + 8
                    }
                });
                fields.map(|it| it.next_multiple_of(8)).sum::<usize>()
                    + if it.extra.is_some() { 24 } else { 0 }
            }
        },
    }
}

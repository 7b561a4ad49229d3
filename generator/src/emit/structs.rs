//! A struct: the type, its table, `new` and setters.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::crate_map::CrateMap;
use super::print::table_macro;
use super::tokens::{Once, deprecated, doc_comment, ident, is_only, plain};
use super::{constants, docs, types};
use crate::ir::{Extra, Field, Presence, Role, Struct, TypeDef};

/// The most arguments a function takes; more go into a struct of their own.
pub(super) const MAX_ARGUMENTS: usize = 7;

/// The methods of two arguments that clippy takes for an operator's.
const OPERATORS: [&str; 10] =
    ["add", "bitand", "bitor", "bitxor", "div", "mul", "rem", "shl", "shr", "sub"];

/// A struct with everything that belongs to it. `lines` is its documentation.
pub(super) fn emit(
    map: &CrateMap<'_>,
    def: &TypeDef,
    strukt: &Struct,
    lines: &[String],
) -> TokenStream {
    let (docs, name) = (doc_comment(lines), ident(def.name.as_str()));
    let default = derives_default(def.role, strukt).then(|| quote!(, Default));
    let fields = strukt.fields.iter().map(|it| field(map, it));
    let extra = strukt.extra.as_ref().map(|it| extra_field(map, it));
    let table = table(def, strukt);
    let functions = def.role.sends.then(|| Once::from(functions(map, def, strukt)));
    quote! {
        #docs
        #[derive(Clone #default)]
        #[non_exhaustive]
        pub struct #name { #(#fields,)* #extra }
        #table
        #functions
    }
}

/// Whether all of a struct may be left out: then `new` takes nothing and `Default` is derived.
fn derives_default(role: Role, strukt: &Struct) -> bool {
    role.sends && strukt.fields.iter().all(|it| !is_filled(it))
}

fn field(map: &CrateMap<'_>, field: &Field) -> Once {
    let docs = match constants::always(map, field).filter(|_| docs::block(&field.docs).is_empty()) {
        Some(only) => vec![format!("Always {}.", docs::code(&only))],
        None => docs::or_words(&field.docs, field.name.as_str()),
    };
    let docs = doc_comment(&docs);
    let deprecated = deprecated(field.deprecated.as_deref());
    let name = ident(field.name.as_str());
    let ty = Once::from(types::field(map, field));
    quote!(#docs #deprecated pub #name: #ty).into()
}

fn extra_field(map: &CrateMap<'_>, extra: &Extra) -> TokenStream {
    let name = ident(extra.name.as_str());
    let ty = types::ty(map, &extra.ty);
    quote!(#[doc = " What has no field of its own, in its order."] pub #name: crate::runtime::Map<#ty>)
}

fn table(def: &TypeDef, strukt: &Struct) -> Once {
    let mut entries: Vec<_> = strukt.fields.iter().map(entry).collect();
    entries.extend(strukt.extra.as_ref().map(|it| {
        let name = ident(it.name.as_str());
        quote!(..#name)
    }));
    let name = ident(def.name.as_str());
    table_macro("wire", quote!(#name), entries)
}

fn entry(field: &Field) -> TokenStream {
    let name = ident(field.name.as_str());
    let wire = (field.name.as_str() != field.wire).then(|| {
        let wire = &field.wire;
        quote!(= #wire)
    });
    let null = (field.presence == Presence::Nullable).then(|| quote!(or null));
    quote!(#name #wire #null)
}

fn functions(map: &CrateMap<'_>, def: &TypeDef, strukt: &Struct) -> TokenStream {
    let name = ident(def.name.as_str());
    let new = if asked(strukt).count() > MAX_ARGUMENTS { None } else { Some(new(map, strukt)) };
    let constants = Once::from(constants::emit(map, strukt));
    let setters = Once::from(setters(map, def, strukt));
    let from = new.is_none().then(|| Once::from(required_struct(map, def, strukt)));
    let default = (asked(strukt).count() == 0 && !derives_default(def.role, strukt)).then(|| {
        quote! { impl Default for #name { fn default() -> Self { Self::new() } } }
    });
    let new = Once::from(new.unwrap_or_else(|| new_from_required(map, def, strukt)));
    quote! {
        impl #name { #constants #new #setters }
        #default
        #from
    }
}

/// The fields `new` asks for: required, and not of one value only.
pub(super) fn asked(strukt: &Struct) -> impl Iterator<Item = &Field> + Clone {
    let required = |it: &&Field| matches!(it.presence, Presence::Required | Presence::Nullable);
    strukt.fields.iter().filter(required).filter(|it| it.fixed.is_none())
}

/// Whether `new` gives a field a value.
fn is_filled(field: &Field) -> bool {
    matches!(field.presence, Presence::Required | Presence::Nullable) || field.fixed.is_some()
}

/// The struct that holds the required fields of one with many of them; `None`: `new` takes them one by one.
pub(super) fn required_name(map: &CrateMap<'_>, def: &TypeDef, strukt: &Struct) -> Option<String> {
    if !def.role.sends || asked(strukt).count() <= MAX_ARGUMENTS {
        return None;
    }
    let mut name = format!("{}Required", def.name);
    while map.is_taken(&name) {
        name.push_str("Fields");
    }
    Some(name)
}

fn new(map: &CrateMap<'_>, strukt: &Struct) -> TokenStream {
    let arguments = asked(strukt).map(|it| {
        let (name, ty) = (ident(it.name.as_str()), types::field_argument(map, it).ty);
        quote!(#name: #ty)
    });
    let body = construct(strukt, |it| types::field_argument(map, it).value);
    let expect = expect_deprecated(strukt);
    let has_setters = settable(strukt).next().is_some() || strukt.extra.is_some();
    let docs = match (asked(strukt).next(), has_setters) {
        (None, _) => " With nothing that may be left out.",
        (Some(_), true) => " With the required fields; the others have setters.",
        (Some(_), false) => " With the required fields.",
    };
    quote! {
        #[doc = #docs]
        #expect
        pub fn new(#(#arguments),*) -> Self { #body }
    }
}

fn new_from_required(map: &CrateMap<'_>, def: &TypeDef, strukt: &Struct) -> TokenStream {
    let required = ident(&required_name(map, def, strukt).unwrap_or_default());
    let expect = expect_deprecated(strukt);
    let body = construct(strukt, |it| {
        let name = ident(it.name.as_str());
        quote!(required.#name)
    });
    quote! {
        #[doc = " With the required fields."]
        #expect
        pub fn new(required: #required) -> Self { #body }
    }
}

/// `Self { .. }` with a value for each asked field, the fixed ones, and the rest left out.
fn construct(strukt: &Struct, value: impl Fn(&Field) -> TokenStream) -> TokenStream {
    let fields: Vec<_> = strukt
        .fields
        .iter()
        .filter(|it| is_filled(it))
        .map(|it| {
            let name = ident(it.name.as_str());
            let value = match &it.fixed {
                Some(fixed) => constants::value(it, fixed),
                None => value(it),
            };
            if is_only(&name, value.clone()) { quote!(#name) } else { quote!(#name: #value) }
        })
        .collect();
    match (fields.len() < strukt.fields.len() || strukt.extra.is_some(), fields.is_empty()) {
        (true, true) => quote!(Default::default()),
        (true, false) => quote!(Self { #(#fields,)* ..crate::runtime::Wire::blank() }),
        (false, _) => quote!(Self { #(#fields),* }),
    }
}

/// Where `new` must name a deprecated field, because it is required.
fn expect_deprecated(strukt: &Struct) -> Option<TokenStream> {
    strukt
        .fields
        .iter()
        .any(|it| it.deprecated.is_some() && is_filled(it))
        .then(|| quote!(#[expect(deprecated, reason = "the API requires it")]))
}

/// The required fields by name, where they are too many for arguments. It is exhaustive: a new required field breaks
/// callers anyway.
fn required_struct(map: &CrateMap<'_>, def: &TypeDef, strukt: &Struct) -> TokenStream {
    let docs =
        doc_comment(&[format!("The required fields of [`{0}`], for [`{0}::new`].", def.name)]);
    let name = ident(&required_name(map, def, strukt).unwrap_or_default());
    let fields = asked(strukt).map(|it| {
        let docs = doc_comment(&docs::or_words(&it.docs, it.name.as_str()));
        let (name, ty) = (ident(it.name.as_str()), types::field(map, it));
        quote!(#docs pub #name: #ty)
    });
    quote! {
        #docs
        #[derive(Clone, Debug, PartialEq)]
        pub struct #name { #(#fields),* }
    }
}

/// The fields with a setter: what `new` does not ask for. A deprecated one has none, and neither has one called `new`,
/// as that function is there already: both fields are public.
pub(super) fn settable(strukt: &Struct) -> impl Iterator<Item = &Field> {
    strukt.fields.iter().filter(|it| has_setter(it))
}

/// Whether a field has a setter.
pub(super) fn has_setter(field: &Field) -> bool {
    let is_optional = matches!(field.presence, Presence::Optional | Presence::Patch);
    is_optional
        && field.fixed.is_none()
        && field.deprecated.is_none()
        && field.name.as_str() != "new"
}

/// What the setter is called: like its field, but where it would hide the `check` that asks for the type's limits.
pub(super) fn setter_name(def: &TypeDef, field: &Field) -> Ident {
    match field.name.as_str() {
        "check" if def.is_checked => ident("check_"),
        name => ident(name),
    }
}

fn setters(map: &CrateMap<'_>, def: &TypeDef, strukt: &Struct) -> TokenStream {
    let setters = settable(strukt).map(|it| Once::from(setter(map, def, it)));
    let extra = strukt.extra.as_ref().filter(|it| it.name.as_str() != "new").map(|it| {
        let (name, ty) = (ident(it.name.as_str()), types::ty(map, &it.ty));
        let docs = format!(" Sets `{}`.", plain(it.name.as_str()));
        quote! {
            #[doc = #docs]
            pub fn #name(mut self, #name: crate::runtime::Map<#ty>) -> Self { self.#name = #name; self }
        }
    });
    quote!(#(#setters)* #extra)
}

fn setter(map: &CrateMap<'_>, def: &TypeDef, field: &Field) -> TokenStream {
    let docs = format!(" Sets `{}`.", plain(field.name.as_str()));
    let (name, setter) = (ident(field.name.as_str()), setter_name(def, field));
    let argument = types::field_argument(map, field);
    let (ty, value) = (argument.ty, argument.value);
    let value = if field.presence == Presence::Optional { quote!(Some(#value)) } else { value };
    let expect = expect_name(field.name.as_str(), 2);
    quote! {
        #[doc = #docs]
        #expect
        pub fn #setter(mut self, #name: #ty) -> Self { self.#name = #value; self }
    }
}

/// Clippy keeps some names for constructors and traits; the API's word is better than a made-up one. `n_arguments`
/// counts the receiver too, as clippy does.
pub(super) fn expect_name(name: &str, n_arguments: usize) -> Option<TokenStream> {
    let is_operator = match n_arguments {
        1 => ["into_iter", "neg", "not"].contains(&name),
        2 => OPERATORS.contains(&name),
        _ => false,
    };
    let lint = match name {
        "new" => quote!(clippy::new_ret_no_self),
        _ if is_operator => quote!(clippy::should_implement_trait),
        _ => return None,
    };
    Some(quote!(#[expect(#lint, reason = "the API's own word")]))
}

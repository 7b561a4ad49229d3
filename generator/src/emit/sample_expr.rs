//! An example value as a Rust expression, as a user of the crate would write it.

use proc_macro2::{Literal, TokenStream, TokenTree};
use quote::quote;

use super::crate_map::CrateMap;
use super::sample::Sample;
use super::structs::{asked, required_name, settable, setter_name};
use super::tokens::{ident, text};
use super::{sample_json, types};
use crate::ir::{Field, Presence, Struct, Type, TypeId};

/// A value where exactly its type is wanted.
pub(super) fn exact(map: &CrateMap<'_>, sample: &Sample<'_>) -> TokenStream {
    let krate = ident(map.api.krate.lib.as_str());
    match sample {
        Sample::Bool(it) => quote!(#it),
        Sample::Int(it) => {
            let it = Literal::i64_unsuffixed(*it);
            quote!(#it)
        }
        Sample::Float(it) => TokenTree::from(Literal::f64_unsuffixed(*it)).into(),
        Sample::Text(_) | Sample::Time(_) | Sample::Bytes | Sample::Digits | Sample::File => {
            let it = short(map, sample);
            quote!(#it.into())
        }
        Sample::Json => quote!(#krate::runtime::Json::new("{}")?),
        Sample::Null => quote!(None),
        Sample::Unit => quote!(#krate::runtime::Null),
        Sample::Tuple(items) => types::tuple(items.iter().map(|it| exact(map, it)).collect()),
        Sample::List(None) => quote!(Vec::new()),
        Sample::List(Some(it)) => {
            let it = exact(map, it);
            quote!(vec![#it])
        }
        Sample::Map(None) => quote!(Default::default()),
        Sample::Map(Some(it)) => {
            let it = exact(map, it);
            quote!([("key", #it)].into())
        }
        Sample::Some(it) => wrapped(quote!(Some), map, it),
        Sample::Boxed(it) => wrapped(quote!(Box::new), map, it),
        Sample::Sensitive(it) => {
            let it = short(map, it);
            quote!(#it.into())
        }
        Sample::Variant(id, name, _) => member(map, *id, name),
        Sample::Arm(id, arm, it) => wrapped(member(map, *id, arm.name.as_str()), map, it),
        Sample::UnknownArm(id, union) => {
            let (arm, value) =
                (member(map, *id, union.unknown.as_str()), sample_json::unknown(&union.tagging));
            quote!(#arm(#krate::runtime::Json::new(#value)?))
        }
        Sample::Struct(id, strukt, fields) => construct(map, *id, strukt, fields),
    }
}

/// A value where something convertible to its type is enough.
fn short(map: &CrateMap<'_>, sample: &Sample<'_>) -> TokenStream {
    match sample {
        Sample::Text(it) => {
            let it = text(it);
            quote!(#it)
        }
        Sample::Time(it) => quote!(#it),
        Sample::Bytes | Sample::File => quote!(b"abc"),
        Sample::Digits => quote!(1),
        Sample::Sensitive(it) => short(map, it),
        sample => exact(map, sample),
    }
}

/// A value as an argument of this type.
pub(super) fn argument(map: &CrateMap<'_>, ty: &Type, sample: &Sample<'_>) -> TokenStream {
    match (map.resolve(ty), sample) {
        (Type::Boxed(_), Sample::Boxed(it)) => exact(map, it),
        _ if types::is_convertible(map, ty) => short(map, sample),
        _ => exact(map, sample),
    }
}

fn field_argument(map: &CrateMap<'_>, field: &Field, sample: &Sample<'_>) -> TokenStream {
    match field.presence {
        Presence::Patch => short(map, sample),
        Presence::Nullable => exact(map, sample),
        Presence::Required | Presence::Optional => argument(map, &field.ty, sample),
    }
}

fn wrapped(outer: TokenStream, map: &CrateMap<'_>, inner: &Sample<'_>) -> TokenStream {
    let inner = exact(map, inner);
    quote!(#outer(#inner))
}

/// `datagrid::types::Status::Active`
fn member(map: &CrateMap<'_>, id: TypeId, name: &str) -> TokenStream {
    let (ty, name) = (type_path(map, map.def(id).name.as_str()), ident(name));
    quote!(#ty::#name)
}

/// `datagrid::types::Secret`
pub(super) fn type_path(map: &CrateMap<'_>, name: &str) -> TokenStream {
    let (krate, name) = (ident(map.api.krate.lib.as_str()), ident(name));
    quote!(#krate::types::#name)
}

/// `CreateSecret::new("name", "value").note("note")`
fn construct(
    map: &CrateMap<'_>,
    id: TypeId,
    strukt: &Struct,
    fields: &[(&Field, Sample<'_>)],
) -> TokenStream {
    let def = map.def(id);
    let ty = type_path(map, def.name.as_str());
    let value_of =
        |field: &Field| fields.iter().find(|(it, _)| it.name == field.name).map(|(_, it)| it);
    let setters = settable(strukt).filter_map(|field| {
        let (name, value) = (setter_name(def, field), field_argument(map, field, value_of(field)?));
        Some(quote!(.#name(#value)))
    });
    let required = asked(strukt).filter_map(|field| Some((field, value_of(field)?)));
    match required_name(map, def, strukt) {
        Some(name) => {
            let name = type_path(map, &name);
            let fields = required.map(|(field, value)| {
                let (name, value) = (ident(field.name.as_str()), exact(map, value));
                quote!(#name: #value)
            });
            quote!(#ty::new(#name { #(#fields),* }) #(#setters)*)
        }
        None => {
            let arguments = required.map(|(field, value)| field_argument(map, field, value));
            quote!(#ty::new(#(#arguments),*) #(#setters)*)
        }
    }
}

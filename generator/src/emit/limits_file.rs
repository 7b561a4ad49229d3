//! `src/request_limits.rs`: what the document asks of what is sent, for `check()`.

use proc_macro2::{Ident, Literal, TokenStream, TokenTree};
use quote::quote;

use super::crate_map::{CrateMap, Item, Place};
use super::features::{Features, before_each};
use super::imports::Imports;
use super::print::table_macro;
use super::source::Written;
use super::tokens::{ident, text};
use super::{docs, source};
use crate::ir::{Limit, Type, TypeKind};

/// The module, where there is one.
pub(super) const MODULE: &str = "request_limits";

/// The Cargo feature it belongs to.
pub(super) const FEATURE: &str = "check";

/// Whether anything that is sent has limits.
pub(super) fn is_there(map: &CrateMap<'_>) -> bool {
    map.api.types.iter().any(|it| it.is_checked)
}

/// The text of the file; `None` if nothing that is sent has limits.
pub(super) fn emit(map: &CrateMap<'_>) -> Option<String> {
    if !is_there(map) {
        return None;
    }
    let imports = Imports::of_module(map, &[MODULE], &[]);
    let tables = map.places().into_iter().flat_map(|place| {
        let items = map.items(place).into_iter();
        items.filter_map(move |it| Some(before_each(&gate(map, place, it), table(map, it)?)))
    });
    let tables = Written::of(&imports, tables.collect()).with("", "types");
    // With some of the groups left out there may be no table.
    let allow = (!map.features.is_empty()).then(|| {
        let all = super::features::ALL;
        quote!(#![cfg_attr(not(feature = #all), allow(unused_imports))])
    });
    let about = "What the document asks of what is sent, for [`Check`](crate::Check).";
    Some(source::file(&docs::header(map.api, about), quote!(#allow), &imports, vec![tables]))
}

/// When the type is there.
fn gate(map: &CrateMap<'_>, place: Place, item: Item<'_>) -> TokenStream {
    match (place, item) {
        (Place::Resource(id), _) => Features::gate(map.features.of_resource(id)),
        (Place::Shared, Item::Type(id)) => map.features.gate_of_type(map.api, id),
        _ => TokenStream::new(),
    }
}

/// `check!(types::CreateSecret { name: [MaxLength(64)], owner: inside });`
fn table(map: &CrateMap<'_>, item: Item<'_>) -> Option<TokenStream> {
    let Item::Type(id) = item else { return None };
    let def = map.def(id);
    if !def.is_checked {
        return None;
    }
    let name = ident(def.name.as_str());
    let own = list(&def.limits);
    let (form, entries): (_, Vec<TokenStream>) = match &def.kind {
        TypeKind::Struct(it) => {
            let fields = it.fields.iter().map(|it| (&it.name, &it.ty, &it.limits));
            let mut entries: Vec<TokenStream> = fields
                .filter_map(|(name, ty, limits)| entry(map, &ident(name.as_str()), ty, limits))
                .collect();
            let extra = it.extra.as_ref();
            entries.extend(extra.and_then(|it| {
                let entry = entry(map, &ident(it.name.as_str()), &it.ty, &it.limits)?;
                Some(quote!(..#entry))
            }));
            (None, entries)
        }
        TypeKind::Union(it) => {
            let arms = it.arms.iter();
            let entries =
                arms.filter_map(|it| entry(map, &ident(it.name.as_str()), &it.ty, &it.limits));
            (Some(quote!(as union)), entries.collect())
        }
        TypeKind::Enum(_) | TypeKind::Alias(_) => return None,
    };
    let table = table_macro(FEATURE, quote!(types::#name #own #form), entries);
    Some(quote!(#table))
}

/// A field or an arm with what is asked of it; `None`: nothing is.
fn entry(map: &CrateMap<'_>, name: &Ident, ty: &Type, limits: &[Limit]) -> Option<TokenStream> {
    let inside = holds_limits(map, ty).then(|| quote!(inside));
    let limits = list(limits);
    (limits.is_some() || inside.is_some()).then(|| quote!(#name: #limits #inside))
}

/// Whether there are types with limits in it.
fn holds_limits(map: &CrateMap<'_>, ty: &Type) -> bool {
    match ty {
        Type::Named(id) => map.def(*id).is_checked,
        Type::List(it)
        | Type::Map(it)
        | Type::Nullable(it)
        | Type::Boxed(it)
        | Type::Sensitive(it) => holds_limits(map, it),
        _ => false,
    }
}

/// `[MinLength(1), MaxLength(64)]`, or nothing.
fn list(limits: &[Limit]) -> Option<TokenStream> {
    let limits: Vec<TokenStream> = limits.iter().map(limit).collect();
    (!limits.is_empty()).then(|| quote!([#(#limits),*]))
}

fn limit(limit: &Limit) -> TokenStream {
    let count = |it: u64| TokenTree::from(Literal::u64_unsuffixed(it));
    let (name, value) = match limit {
        Limit::UniqueItems => return quote!(UniqueItems),
        Limit::Each(limits) => {
            let limits = list(limits);
            return quote!(Each(&#limits));
        }
        Limit::Item(at, limits) => {
            let (at, limits) = (Literal::usize_unsuffixed(*at), list(limits));
            return quote!(Item(#at, &#limits));
        }
        Limit::MinLength(it) => ("MinLength", count(*it)),
        Limit::MaxLength(it) => ("MaxLength", count(*it)),
        Limit::MinItems(it) => ("MinItems", count(*it)),
        Limit::MaxItems(it) => ("MaxItems", count(*it)),
        Limit::MinProperties(it) => ("MinProperties", count(*it)),
        Limit::MaxProperties(it) => ("MaxProperties", count(*it)),
        Limit::Pattern { text: it, .. } => ("Pattern", text(it).into()),
        Limit::AtLeast(it) => ("AtLeast", text(it).into()),
        Limit::MoreThan(it) => ("MoreThan", text(it).into()),
        Limit::AtMost(it) => ("AtMost", text(it).into()),
        Limit::LessThan(it) => ("LessThan", text(it).into()),
        Limit::MultipleOf(it) => ("MultipleOf", text(it).into()),
    };
    let name = ident(name);
    quote!(#name(#value))
}

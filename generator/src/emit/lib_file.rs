//! `src/lib.rs`: what the crate is, an example, the modules, the public paths.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::crate_map::{CrateMap, Item, Place};
use super::features::Features;
use super::imports::{Used, use_items};
use super::tokens::ident;
use super::{docs, example, headers_file, limits_file, print, structs, webhook_file};
use crate::ir::TypeKind;

/// The text of the file.
pub(super) fn emit(map: &CrateMap<'_>) -> String {
    let modules = modules(map);
    let environment = map.api.environment.as_ref().map(|it| ident(it.as_str()));
    let environment = environment.map(|it| quote!(, #it));
    let resources = map.places().into_iter().filter_map(|place| match place {
        Place::Resource(id) => Some((map.module(place), map.api.resources[id.0].ty.to_string())),
        Place::Client | Place::Shared => None,
    });
    let resources = public_module(map, "The groups of calls.", "resources", resources);
    let types = map.places().into_iter().flat_map(|place| {
        let names = map.items(place).into_iter().flat_map(|it| item_names(map, it));
        names.map(move |it| (map.module(place), it))
    });
    let types = public_module(map, "What is sent and received.", "types", types);
    let check = limits_file::is_there(map).then(|| {
        let gate = Features::gate(Some(limits_file::FEATURE));
        quote!(#gate pub use crate::runtime::Check;)
    });
    let lints = map.api.lints_against_names.iter().map(|it| ident(it));
    let lints = (lints.len() > 0).then(|| quote!(#(clippy::#lints,)*));
    let allow = lints.map(|it| quote!(#![allow(#it reason = "the API's own words")]));
    let tokens = quote! {
        #allow
        #modules
        pub use specwright_runtime as runtime;
        pub use crate::client::{Client, ClientBuilder #environment};
        #check
        pub use crate::runtime::{BuildError, Error, Response};
        #resources
        #types
    };
    print::file(&header(map), tokens)
}

fn header(map: &CrateMap<'_>) -> Vec<String> {
    let api = map.api;
    let version = docs::escape(&api.krate.api_version);
    let version = match version.as_str() {
        "" => String::new(),
        version => format!(" (version {version} of its document)"),
    };
    let mut lines = vec![
        format!("Typed client for {}{version}.", docs::escape(&docs::title(api))),
        String::new(),
    ];
    let about = docs::block(&api.krate.docs);
    if !about.is_empty() && !docs::says_only(&about, &docs::title(api)) {
        lines.extend(about);
        lines.push(String::new());
    }
    lines.extend(example::doc_test(map));
    lines.push(docs::origin(api));
    lines
}

fn modules(map: &CrateMap<'_>) -> TokenStream {
    let names: BTreeSet<_> =
        map.places().into_iter().filter_map(|it| map.module(it).first().copied()).collect();
    let module = |it: &str| {
        let gate = Features::gate(map.features.of_module(&[it]));
        let name = ident(it);
        quote!(#gate mod #name;)
    };
    let headers = (!map.api.headers.is_empty()).then(|| {
        let name = ident(headers_file::MODULE);
        quote!(pub mod #name;)
    });
    let limits = limits_file::is_there(map).then(|| {
        let gate = Features::gate(Some(limits_file::FEATURE));
        let name = ident(limits_file::MODULE);
        quote!(#gate mod #name;)
    });
    let webhooks = map.api.webhooks.is_some().then(|| {
        let (name, feature) = (ident(webhook_file::MODULE), webhook_file::FEATURE);
        quote!(#[cfg(feature = #feature)] pub mod #name;)
    });
    names.into_iter().map(module).chain(headers).chain(limits).chain(webhooks).collect()
}

fn item_names(map: &CrateMap<'_>, item: Item<'_>) -> Vec<String> {
    match item {
        Item::Replies(_, it) => vec![it.name.to_string()],
        Item::Failure(_, it) => vec![it.name.to_string()],
        Item::Type(id) => {
            let def = map.def(id);
            let required = match &def.kind {
                TypeKind::Struct(it) => structs::required_name(map, def, it),
                TypeKind::Enum(_) | TypeKind::Union(_) | TypeKind::Alias(_) => None,
            };
            [def.name.to_string()].into_iter().chain(required).collect()
        }
    }
}

/// A module that only re-exports; none where there is nothing.
fn public_module<'a>(
    map: &CrateMap<'_>,
    docs: &str,
    name: &str,
    items: impl Iterator<Item = (Vec<&'a str>, String)>,
) -> TokenStream {
    let mut used = Used::new();
    for (module, item) in items {
        // Not every shared type is always there.
        let is_gated = !map.features.is_empty() && module == map.module(Place::Shared);
        let item = if is_gated { "*".to_owned() } else { item };
        used.entry(module.join("::")).or_default().insert(item);
    }
    if used.is_empty() {
        return TokenStream::new();
    }
    let uses = use_items(map, &quote!(pub), "crate", &used);
    let (docs, name) = (format!(" {docs}"), ident(name));
    quote!(#[doc = #docs] pub mod #name { #uses })
}

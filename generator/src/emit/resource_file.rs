//! One resource's file: its methods, then the types that only it uses.

use proc_macro2::TokenStream;
use quote::quote;

use super::crate_map::{CrateMap, Place};
use super::features::Features;
use super::imports::Imports;
use super::source::Written;
use super::tokens::{Once, doc_comment, ident, path, plain};
use super::{docs, items, method, source};
use crate::ir::{Resource, ResourceId};

/// Path and text of the file.
pub(super) fn emit(map: &CrateMap<'_>, id: ResourceId) -> (String, String) {
    let place = Place::Resource(id);
    let resource = &map.api.resources[id.0];
    let modules = child_modules(map, resource);
    let (docs, name) = (
        doc_comment(&docs::or_words(&resource.docs, resource.ty.as_str())),
        ident(resource.ty.as_str()),
    );
    let children =
        children(map, id).map(|it| accessor(map, it, &quote!(self), &quote!('c), &quote!(self.0)));
    let methods = map.methods(place).iter().map(|it| Once::from(method::emit(map, place, it)));
    let tokens = quote! {
        #docs
        #[derive(Clone, Copy, Debug)]
        pub struct #name<'c>(pub(crate) &'c crate::runtime::Core);

        impl<'c> #name<'c> { #(#children)* #(#methods)* }
    };
    let imports = Imports::of_module(map, &map.module(place), &[]);
    let mut pieces = vec![Written::of(&imports, tokens)];
    pieces.extend(items::write(map, place, &imports));
    let header =
        docs::header(map.api, &format!("[`{}`]: `{}`.", resource.ty, method::receiver(map, place)));
    (file_path(resource), source::file(&header, modules, &imports, pieces))
}

/// `src/beta/jig/secrets.rs`
pub(super) fn file_path(resource: &Resource) -> String {
    let modules: Vec<_> = resource.path.iter().map(|it| plain(it.as_str())).collect();
    format!("src/{}.rs", modules.join("/"))
}

/// The resources one step below, in order.
pub(super) fn children<'a>(
    map: &CrateMap<'a>,
    parent: ResourceId,
) -> impl Iterator<Item = &'a Resource> {
    map.api.resources.iter().filter(move |it| it.parent == Some(parent))
}

/// The function that gives a resource.
pub(super) fn accessor(
    map: &CrateMap<'_>,
    resource: &Resource,
    receiver: &TokenStream,
    lifetime: &TokenStream,
    core: &TokenStream,
) -> TokenStream {
    let docs =
        doc_comment(&docs::first_paragraph(&docs::or_words(&resource.docs, resource.ty.as_str())));
    let name = ident(resource.accessor.as_str());
    let module: Vec<_> = resource.path.iter().map(|it| it.as_str()).collect();
    let ty = path(&module, resource.ty.as_str());
    let gate = Features::gate(map.features.of_module(&module));
    quote! {
        #docs
        #gate
        pub fn #name(#receiver) -> #ty<#lifetime> { #ty(#core) }
    }
}

/// The modules below a resource's file.
fn child_modules(map: &CrateMap<'_>, resource: &Resource) -> TokenStream {
    let depth = resource.path.len();
    let below = map
        .api
        .resources
        .iter()
        .filter(|it| it.path.len() == depth + 1 && it.path.starts_with(&resource.path));
    let mut names: Vec<_> = below.filter_map(|it| it.path.last()).collect();
    names.sort();
    let modules = names.into_iter().map(|it| {
        let expect = (resource.path.last() == Some(it))
            .then(|| quote!(#[expect(clippy::module_inception, reason = "the API's own words")]));
        let name = ident(it.as_str());
        let child: Vec<_> = resource.path.iter().chain([it]).map(|it| it.as_str()).collect();
        let gate = Features::gate(map.features.of_module(&child));
        quote!(#gate #expect pub(crate) mod #name;)
    });
    modules.collect()
}

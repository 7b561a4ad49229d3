//! Cargo features: in a large crate each resource is one, so that a user compiles what is called and no more.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::quote;

use super::tokens::plain;
use super::{manifest, webhook_file};
use crate::ir::{Api, ResourceId, TypeId};

/// A crate with more resources has a feature for each.
const FEW: usize = 10;

/// A type that more resources need is there in any case.
const MANY: usize = 16;

/// The feature that turns all resources on.
pub(super) const ALL: &str = "all";

/// What a feature of a resource cannot be called: the manifest has these.
const TAKEN: [&str; 8] =
    [ALL, "default", "gzip", "http2", "native-tls", "rustls", "tracing", webhook_file::FEATURE];

/// The features of a crate's resources; none where there are few.
pub(super) struct Features {
    names: Vec<String>,
    /// Which resource has these modules: `beta::jig`.
    by_module: BTreeMap<String, ResourceId>,
}

impl Features {
    /// Names one feature per resource, after its modules: `beta-jig-secrets`.
    pub(super) fn new(api: &Api) -> Self {
        let (mut names, mut by_module) = (Vec::new(), BTreeMap::new());
        if api.resources.len() <= FEW {
            return Self { names, by_module };
        }
        let mut taken: BTreeSet<String> = TAKEN.map(str::to_owned).into();
        for (at, resource) in api.resources.iter().enumerate() {
            let modules: Vec<_> = resource.path.iter().map(|it| it.as_str()).collect();
            by_module.insert(modules.join("::"), ResourceId(at));
            let words: Vec<_> = modules.iter().map(|it| plain(it)).collect();
            // A feature does not begin with a hyphen, as the module `_1` would make it.
            let mut name = words.join("-").replace('_', "-").trim_matches('-').to_owned();
            while !taken.insert(name.clone()) {
                name.push_str("-calls");
            }
            names.push(name);
        }
        Self { names, by_module }
    }

    /// Whether the crate has any.
    pub(super) fn is_empty(&self) -> bool {
        self.names.is_empty()
    }

    /// The feature of a resource.
    pub(super) fn of_resource(&self, id: ResourceId) -> Option<&str> {
        self.names.get(id.0).map(String::as_str)
    }

    /// The feature of the resource whose modules these are.
    pub(super) fn of_module(&self, module: &[&str]) -> Option<&str> {
        self.of_resource(*self.by_module.get(&module.join("::"))?)
    }

    /// The lines of the manifest: each resource's feature needs that of the resource it is below.
    pub(super) fn manifest(&self, api: &Api) -> String {
        let line = |(at, name): (usize, &String)| {
            let parent = api.resources[at].parent.and_then(|it| self.of_resource(it));
            let needs = parent.map(manifest::string).unwrap_or_default();
            format!("{} = [{needs}]\n", manifest::key(name))
        };
        let all: Vec<String> =
            self.names.iter().map(|it| format!("    {},\n", manifest::string(it))).collect();
        let lines: String = self.names.iter().enumerate().map(line).collect();
        format!(
            "# Every group of calls, each with the types it needs.\n{ALL} = [\n{}]\n{lines}",
            all.concat()
        )
    }

    /// `#[cfg(feature = "files")]`, or nothing.
    pub(super) fn gate(feature: Option<&str>) -> TokenStream {
        feature.map(|it| quote!(#[cfg(feature = #it)])).unwrap_or_default()
    }

    /// The condition under which a shared type is needed, or nothing where that is always.
    pub(super) fn gate_of_type(&self, api: &Api, id: TypeId) -> TokenStream {
        let users = api.users.get(id.0).map(Vec::as_slice).unwrap_or_default();
        if self.is_empty() || users.is_empty() || users.len() > MANY {
            return TokenStream::new();
        }
        let names = users.iter().filter_map(|it| self.of_resource(*it));
        quote!(#[cfg(any(#(feature = #names),*))])
    }
}

/// Puts the attribute on each of these items, behind its documentation: an item ends with its braces or a semicolon.
pub(super) fn before_each(gate: &TokenStream, items: TokenStream) -> TokenStream {
    if gate.is_empty() {
        return items;
    }
    let mut gated = TokenStream::new();
    let mut is_between = true;
    let mut tokens = items.into_iter().peekable();
    while let Some(token) = tokens.next() {
        if is_between && is_documentation(&token, tokens.peek()) {
            gated.extend([token].into_iter().chain(tokens.next()));
            continue;
        }
        if is_between {
            gated.extend(gate.clone());
        }
        is_between = match &token {
            TokenTree::Group(it) => it.delimiter() == Delimiter::Brace,
            TokenTree::Punct(it) => it.as_char() == ';',
            TokenTree::Ident(_) | TokenTree::Literal(_) => false,
        };
        gated.extend([token]);
    }
    gated
}

/// Whether `#` and `[doc = ".."]`.
fn is_documentation(hash: &TokenTree, attribute: Option<&TokenTree>) -> bool {
    let is_hash = matches!(hash, TokenTree::Punct(it) if it.as_char() == '#');
    let Some(TokenTree::Group(attribute)) = attribute else { return false };
    let name = attribute.stream().into_iter().next();
    is_hash && matches!(name, Some(TokenTree::Ident(it)) if it == "doc")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_item_has_the_gate() {
        let items = quote! {
            #[doc = "A."] #[derive(Clone)] pub struct A { pub x: i64 }
            wire!(A { x });
            impl A { pub fn new() -> Self { Self { x: 1 } } }
            pub type B = A;
        };
        let gated = before_each(&quote!(#[cfg(feature = "a")]), items);
        let file: syn::File = syn::parse2(gated).unwrap();
        assert_eq!(file.items.len(), 4);
        let text = quote!(#file).to_string();
        assert_eq!(text.matches("# [cfg (feature = \"a\")]").count(), 4, "{text}");
    }
}

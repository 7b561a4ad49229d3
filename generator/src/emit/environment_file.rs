//! The enum of the document's servers, where there are several.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs;
use super::tokens::{doc_comment, ident};
use crate::ir::{Api, Server};

/// The enum, and its base URLs.
pub(super) fn emit(api: &Api) -> TokenStream {
    let Some(name) = api.environment.as_ref().map(|it| ident(it.as_str())) else {
        return TokenStream::new();
    };
    let variants = api.servers.iter().enumerate().map(|(at, server)| {
        let docs = doc_comment(&lines(server));
        let default = (at == 0).then(|| quote!(#[default]));
        let name = ident(server.name.as_str());
        quote!(#docs #default #name)
    });
    let urls = api.servers.iter().map(|server| {
        let (variant, url) = (ident(server.name.as_str()), &server.url);
        quote!(#name::#variant => #url)
    });
    quote! {
        #[doc = " Where the API is served: for the builder's `environment`."]
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #name { #(#variants),* }

        impl From<#name> for &'static str {
            fn from(environment: #name) -> Self {
                match environment { #(#urls),* }
            }
        }
    }
}

/// What the document says about a server, and its URL.
fn lines(server: &Server) -> Vec<String> {
    let mut lines = docs::block(&server.docs);
    if !lines.is_empty() {
        lines.push(String::new());
    }
    lines.push(docs::code(&server.url));
    lines
}

//! `src/client.rs`: the API's constants, the client, its resources.

use proc_macro2::TokenStream;
use quote::quote;

use super::crate_map::{CrateMap, Place};
use super::imports::Imports;
use super::source::Written;
use super::tokens::{doc_comment, ident};
use super::{docs, environment_file, items, method, resource_file, source};
use crate::ir::{Api, Scheme, SchemeKind, TokenPlace};

/// What the file defines that the API does not know.
const LOCAL: [&str; 3] = ["API", "Client", "ClientBuilder"];

/// The text of the file.
pub(super) fn emit(map: &CrateMap<'_>) -> String {
    let statics = statics(map.api);
    let client = client(map);
    let imports = Imports::of_module(map, &map.module(Place::Client), &LOCAL);
    let environment = environment_file::emit(map.api);
    let mut pieces = vec![Written::of(&imports, quote!(#statics #environment #client))];
    pieces.extend(items::write(map, Place::Client, &imports));
    let header = docs::header(map.api, "[`Client`]: where every call starts.");
    source::file(&header, TokenStream::new(), &imports, pieces)
}

fn statics(api: &Api) -> TokenStream {
    let name = &api.krate.name;
    let base_url = match api.servers.first() {
        Some(server) => {
            let url = &server.url;
            quote!(Some(#url))
        }
        None => quote!(None),
    };
    let base_url_env = &api.krate.base_url_env;
    let schemes = api.schemes.iter().map(scheme);
    let security = method::security(&api.security);
    quote! {
        #[doc = " What the document says once for all calls."]
        static API: crate::runtime::Api = crate::runtime::Api {
            name: #name,
            version: env!("CARGO_PKG_VERSION"),
            base_url: #base_url,
            base_url_env: #base_url_env,
            schemes: &[#(#schemes),*],
            security: #security,
        };

        #[doc = " Sets up a [`Client`]."]
        pub type ClientBuilder = crate::runtime::ClientBuilder<Client>;
    }
}

fn scheme(scheme: &Scheme) -> TokenStream {
    let id = &scheme.id;
    let kind = match &scheme.kind {
        SchemeKind::Bearer { env } => quote!(crate::runtime::Scheme::bearer(#id, #env)),
        SchemeKind::Http { scheme, env } => {
            quote!(crate::runtime::Scheme::http(#id, #scheme, #env))
        }
        SchemeKind::Basic { user_env, password_env } => {
            quote!(crate::runtime::Scheme::basic(#id, #user_env, #password_env))
        }
        SchemeKind::Header { name, env } => {
            quote!(crate::runtime::Scheme::header(#id, #name, #env))
        }
        SchemeKind::Query { name, env } => quote!(crate::runtime::Scheme::query(#id, #name, #env)),
        SchemeKind::Cookie { name, env } => {
            quote!(crate::runtime::Scheme::cookie(#id, #name, #env))
        }
    };
    let tokens = scheme.tokens.as_ref().map(|it| match it {
        TokenPlace::Url(url) => quote!(.token_url(#url)),
        TokenPlace::Discovery(url) => quote!(.discovery_url(#url)),
    });
    quote!(#kind #tokens)
}

fn client(map: &CrateMap<'_>) -> TokenStream {
    let api = map.api;
    let about = format!(
        " A client of {}. Clones are cheap and share connections and the retry budget.",
        docs::escape(&docs::title(api))
    );
    let from_env = doc_comment(&from_env_docs(api));
    let builder = doc_comment(&builder_docs(api));
    let template = api.server_template.as_ref().map(|it| {
        let url = &it.url;
        let variables = it.variables.iter().map(|it| {
            let (name, default) = (&it.name, &it.default);
            quote!((#name, #default))
        });
        quote!(.server_template(#url, &[#(#variables),*]))
    });
    let top = api.resources.iter().filter(|it| it.parent.is_none());
    let accessors = top
        .map(|it| resource_file::accessor(map, it, &quote!(&self), &quote!('_), &quote!(&self.0)));
    let methods = api.methods.iter().map(|it| method::emit(map, Place::Client, it));
    let core = ident("core");
    let is_unused = api.methods.is_empty() && api.resources.is_empty();
    let expect = is_unused.then(
        || quote!(#[expect(dead_code, reason = "the document has no operation that could be called")]),
    );
    quote! {
        #[doc = #about]
        #[derive(Clone, Debug)]
        #expect
        pub struct Client(crate::runtime::Core);

        impl Client {
            #from_env
            pub fn from_env() -> Result<Self, crate::runtime::BuildError> { Self::builder().read_env()?.build() }

            #builder
            pub fn builder() -> ClientBuilder { ClientBuilder::new(&API) #template }

            #(#accessors)*
            #(#methods)*
        }

        impl From<crate::runtime::Core> for Client {
            fn from(#core: crate::runtime::Core) -> Self { Self(#core) }
        }
    }
}

fn from_env_docs(api: &Api) -> Vec<String> {
    let mut lines = environment("A client with", api);
    lines.extend(
        ["", "# Errors", "", "If a variable is missing or its value cannot be sent."]
            .map(str::to_owned),
    );
    lines
}

/// What the environment gives a client, as a sentence or, if that is much, a list.
pub(super) fn environment(start: &str, api: &Api) -> Vec<String> {
    let base_url = format!("the base URL in {}", docs::code(&api.krate.base_url_env));
    let is_optional = !api.servers.is_empty();
    let credentials: Vec<_> = api.schemes.iter().map(credential_docs).collect();
    match (credentials.as_slice(), is_optional) {
        ([], true) => vec![format!(
            "{start} another base URL, if one is in {}.",
            docs::code(&api.krate.base_url_env)
        )],
        ([], false) => vec![format!("{start} {base_url}.")],
        ([one], true) => vec![format!("{start} {one} and, if set, {base_url}.")],
        ([one], false) => vec![format!("{start} {one} and {base_url}.")],
        (many, _) => {
            let items = many.iter().chain([&base_url]).map(|it| format!("- {it}"));
            [format!("{start} what these variables hold:"), String::new()]
                .into_iter()
                .chain(items)
                .collect()
        }
    }
}

/// What a scheme needs and which variables hold it.
fn credential_docs(scheme: &Scheme) -> String {
    match &scheme.kind {
        SchemeKind::Basic { user_env, password_env } => {
            format!(
                "the user in {} and the password in {}",
                docs::code(user_env),
                docs::code(password_env)
            )
        }
        SchemeKind::Bearer { env }
        | SchemeKind::Http { env, .. }
        | SchemeKind::Header { env, .. }
        | SchemeKind::Query { env, .. }
        | SchemeKind::Cookie { env, .. } => format!("the key in {}", docs::code(env)),
    }
}

fn builder_docs(api: &Api) -> Vec<String> {
    let mut lines = match api.servers.as_slice() {
        [] => vec![
            "A builder without base URL and credential: the document names no server.".to_owned(),
        ],
        [_] => vec!["A builder that has the document's base URL and no credential yet.".to_owned()],
        [first, ..] => {
            let name = api.environment.as_ref().map(|it| format!(" or [`{it}`]"));
            vec![
                format!("A builder with the base URL {} and", docs::code(&first.url)),
                format!(
                    "no credential yet. Another is given by `base_url`{}.",
                    name.unwrap_or_default()
                ),
            ]
        }
    };
    let variables: Vec<_> = api.server_template.iter().flat_map(|it| &it.variables).collect();
    if !variables.is_empty() {
        let head = ["", "What `server_variable` can set of the base URL:", ""];
        lines.extend(head.map(str::to_owned));
        lines.extend(variables.into_iter().flat_map(|it| match it.docs.0.is_empty() {
            true => vec![format!("- {}", docs::code(&it.name))],
            false => docs::item(&it.name, &it.docs),
        }));
    }
    if let Some(tokens) = api.schemes.iter().find_map(|it| it.tokens.as_ref()) {
        let (words, url) = match tokens {
            TokenPlace::Url(url) => ("at", format!("{}.", docs::code(url))),
            TokenPlace::Discovery(url) => ("where", format!("{} says.", docs::code(url))),
        };
        lines.push(String::new());
        let start = format!("`client_credentials` are exchanged for tokens {words}");
        lines.extend(docs::unbroken(&start, &url));
    }
    lines
}

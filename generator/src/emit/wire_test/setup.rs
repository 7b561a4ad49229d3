//! What all tests of a file share: the outcome's type, the client, a value's JSON.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::crate_map::CrateMap;
use crate::emit::tokens::ident;
use crate::ir::{Api, SchemeKind};

/// The base URL in tests of an API that names none.
pub(super) const BASE_URL: &str = "https://api.example.com";

/// Whether any test compares a value's JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Json {
    Compared,
    Unused,
}

/// The items before the tests.
pub(super) fn helpers(map: &CrateMap<'_>, json: Json) -> TokenStream {
    let krate = ident(map.api.krate.lib.as_str());
    let setup = setup(map.api);
    let json = (json == Json::Compared).then(|| {
        quote! {
            #[doc = " A value as it is sent."]
            fn json(value: &dyn #krate::runtime::Wire) -> String {
                String::from_utf8_lossy(&#krate::runtime::encode(value)).into_owned()
            }
        }
    });
    quote! {
        type Outcome = Result<(), Box<dyn std::error::Error>>;

        #[doc = " A client with credentials that sends to the mock."]
        fn client(mock: &#krate::runtime::mock::Mock) -> Result<#krate::Client, #krate::runtime::BuildError> {
            #krate::Client::builder() #setup .transport(mock.clone()).build()
        }

        #json
    }
}

/// The builder's calls for a base URL and every credential.
fn setup(api: &Api) -> TokenStream {
    let base_url = api.servers.is_empty().then(|| quote!(.base_url(#BASE_URL)));
    let plain_http = api.servers.first().is_some_and(|it| it.url.starts_with("http://"));
    let plain_http = plain_http.then(|| quote!(.allow_plain_http()));
    let is_basic = |kind: &SchemeKind| matches!(kind, SchemeKind::Basic { .. });
    let mut has_key = false;
    let mut has_basic = false;
    let credentials = api.schemes.iter().map(|scheme| {
        let id = &scheme.id;
        let was_set = if is_basic(&scheme.kind) { &mut has_basic } else { &mut has_key };
        match (std::mem::replace(was_set, true), is_basic(&scheme.kind)) {
            (false, true) => quote!(.basic_auth("user", "password")),
            // The builder has no call for a second pair.
            (true, true) => TokenStream::new(),
            (false, false) => quote!(.api_key("K3Y")),
            (true, false) => quote!(.credential(#id, "K3Y")),
        }
    });
    quote!(#base_url #plain_http #(#credentials)*)
}

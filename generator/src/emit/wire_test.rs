//! `tests/wire.rs`: per method the exact request and an example reply, and each documented failure.

use std::collections::BTreeSet;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::crate_map::{CrateMap, Place};
use super::example::{CallSample, call};
use super::expected_request::{self, Check};
use super::imports::Imports;
use super::sample::{Fill, of};
use super::sample_expr::{exact, type_path};
use super::tokens::{ident, plain};
use super::{docs, json_text, print, sample_json};
use crate::ir::{Api, Failure, FailureArm, Method, ReplyBody, SchemeKind, StatusPattern, Type};

/// What the file defines that the crate does not know.
const LOCAL: [&str; 2] = ["Outcome", "Client"];

/// The base URL in tests of an API that names none.
const BASE_URL: &str = "https://api.example.com";

/// Characters of an argument, spaces between all tokens included, from which a function of its own makes it.
const LONG_ARGUMENT: usize = 120;

/// The same, from which the function reads it from JSON instead.
const HUGE_ARGUMENT: usize = 2000;

/// The text of the file; `None` if there is no method to call.
pub(super) fn emit(map: &CrateMap<'_>) -> Option<String> {
    let mut names = BTreeSet::new();
    let mut tests = Tests { map, uses_json: false };
    let bodies: Vec<_> =
        map.all_methods().flat_map(|(place, it)| tests.of_method(&mut names, place, it)).collect();
    if bodies.is_empty() {
        return None;
    }
    let helpers = helpers(map, &tests);
    let tokens = Imports::of_test(map, &LOCAL).resolve(quote!(#helpers #(#bodies)*));
    let krate = docs::code(&map.api.krate.name);
    let about = format!(
        "The requests of {krate} and what becomes of replies, on a transport without sockets."
    );
    Some(print::file(&docs::header(map.api, &about), tokens))
}

fn helpers(map: &CrateMap<'_>, tests: &Tests<'_, '_>) -> TokenStream {
    let krate = ident(map.api.krate.lib.as_str());
    let setup = setup(map.api);
    let json = tests.uses_json.then(|| {
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

struct Tests<'m, 'a> {
    map: &'m CrateMap<'a>,
    /// Whether a test compares a value's JSON.
    uses_json: bool,
}

/// A method with the expressions its tests share.
struct Subject<'s> {
    method: &'s Method,
    called: &'s CallSample<'s>,
    /// The call.
    expr: TokenStream,
    check: Check,
}

impl Tests<'_, '_> {
    fn of_method(
        &mut self,
        names: &mut BTreeSet<String>,
        place: Place,
        method: &Method,
    ) -> Vec<TokenStream> {
        let name = unique(names, test_name(self.map, place, method));
        let Some(called) = call(self.map, place, method, Fill::Setters) else { return Vec::new() };
        let Some(check) = expected_request::of(self.map.api, method, &called, BASE_URL) else {
            return Vec::new();
        };
        let mut tests = Vec::new();
        let expr = self.shared_expr(method, &called, &name, &mut tests);
        let subject = Subject { method, expr, called: &called, check };
        tests.extend(self.success(&name, &subject));
        if let Some(failure) = &method.failure {
            tests.extend(failure.arms.iter().filter_map(|arm| {
                let status = example_status(failure, arm)?;
                let name = unique(names, format!("{name}_{}", status_name(arm.status)));
                self.failure(&name, &subject, (failure, arm, status))
            }));
        }
        tests
    }

    /// The call, its long arguments made by functions that are added to `items`.
    fn shared_expr(
        &self,
        method: &Method,
        called: &CallSample<'_>,
        name: &str,
        items: &mut Vec<TokenStream>,
    ) -> TokenStream {
        let mut short = |ty: &Type, value: &TokenStream, suffix: &str, json: &str| {
            let (item, value) = helper(self.map, ty, value, (&format!("{name}_{suffix}"), json));
            items.extend(item);
            value
        };
        let params = method.params.as_ref().zip(called.params.as_ref()).map(|(it, sample)| {
            short(
                &Type::Named(it.ty),
                &exact(self.map, sample),
                "params",
                &sample_json::json(sample),
            )
        });
        let body = method.body.as_ref().zip(called.body.as_ref());
        let body = body.map(|(it, sample)| short(&it.ty, &sample.value, "body", &sample.json));
        called.expr_with(params.as_ref(), body.as_ref())
    }

    fn success(&mut self, name: &str, subject: &Subject<'_>) -> Option<TokenStream> {
        let method = subject.method;
        let (reply_text, compare) = self.reply(method)?;
        let status = Literal::u16_unsuffixed(method.reply.statuses.first().copied().unwrap_or(200));
        let reply = json_text::Text::new(&format!("{name}_reply"), &reply_text);
        let body = subject
            .called
            .body
            .as_ref()
            .map(|it| json_text::Text::new(&format!("{name}_body"), &it.json));
        let expr = &subject.expr;
        let binding = if compare == Compare::Nothing { quote!() } else { quote!(let reply =) };
        let (reply_item, reply_expr) = (&reply.item, &reply.expr);
        let compare = compare.assertion(reply_expr);
        let request = subject.check.assertions(body.as_ref().map(|it| &it.expr));
        let body_item = body.as_ref().map(|it| &it.item);
        let krate = ident(self.map.api.krate.lib.as_str());
        let expect = expect_deprecated(method);
        let name = ident(name);
        Some(quote! {
            #body_item
            #reply_item
            #[tokio::test]
            #expect
            async fn #name() -> Outcome {
                let mock = #krate::runtime::mock::Mock::new().reply(#status, #reply_expr);
                let client = client(&mock)?;
                #binding #expr.await?;
                #compare
                let sent = mock.take_request()?;
                #request
                Ok(())
            }
        })
    }

    /// An example reply's text, and how the decoded reply is compared with it.
    fn reply(&mut self, method: &Method) -> Option<(String, Compare)> {
        Some(match &method.reply.body {
            ReplyBody::Empty => (String::new(), Compare::Nothing),
            ReplyBody::Text => ("text".to_owned(), Compare::Text),
            ReplyBody::Binary => ("bytes".to_owned(), Compare::Binary),
            ReplyBody::Json(ty) => {
                let sample = of(self.map, ty, Fill::All, "text")?;
                self.uses_json = true;
                (sample_json::json(&sample), Compare::Json)
            }
        })
    }

    fn failure(
        &self,
        name: &str,
        subject: &Subject<'_>,
        at: (&Failure, &FailureArm, u16),
    ) -> Option<TokenStream> {
        let (failure, arm, status) = at;
        let body = match &arm.body {
            Some(ty) => sample_json::json(&of(self.map, ty, Fill::All, "text")?),
            None => String::new(),
        };
        let body = json_text::Text::new(&format!("{name}_reply"), &body);
        let (body_item, body_expr) = (&body.item, &body.expr);
        let krate = ident(self.map.api.krate.lib.as_str());
        let status = Literal::u16_unsuffixed(status);
        let (failure, variant) = (ident(failure.name.as_str()), ident(arm.name.as_str()));
        let payload = arm.body.as_ref().map(|_| quote!((_)));
        let expr = &subject.expr;
        let expect = expect_deprecated(subject.method);
        let name = ident(name);
        Some(quote! {
            #body_item
            #[tokio::test]
            #expect
            async fn #name() -> Outcome {
                let mock = #krate::runtime::mock::Mock::new().reply(#status, #body_expr);
                let client = client(&mock)?;
                let outcome = #expr.max_retries(0).await;
                let failure = outcome.as_ref().err().and_then(#krate::runtime::Error::failure);
                assert!(matches!(failure, Some(#krate::types::#failure::#variant #payload)), "{outcome:?}");
                Ok(())
            }
        })
    }
}

/// A long argument as a call of a function that makes it, and that function; a short one as it is.
fn helper(
    map: &CrateMap<'_>,
    ty: &Type,
    value: &TokenStream,
    at: (&str, &str),
) -> (Option<TokenStream>, TokenStream) {
    let (name, json) = at;
    let n_chars = value.to_string().len();
    let Type::Named(id) = ty else { return (None, value.clone()) };
    if n_chars <= LONG_ARGUMENT {
        return (None, value.clone());
    }
    let function = ident(name);
    let ty = type_path(map, map.def(*id).name.as_str());
    let krate = ident(map.api.krate.lib.as_str());
    if n_chars > HUGE_ARGUMENT {
        let json = json_text::Text::new(name, json).expr;
        let helper = quote! {
            fn #function() -> Result<#ty, #krate::runtime::DecodeError> { #krate::runtime::decode(#json.as_bytes()) }
        };
        (Some(helper), quote!(#function()?))
    } else if value.to_string().contains('?') {
        let helper =
            quote!(fn #function() -> Result<#ty, #krate::runtime::DecodeError> { Ok(#value) });
        (Some(helper), quote!(#function()?))
    } else {
        (Some(quote!(fn #function() -> #ty { #value })), quote!(#function()))
    }
}

/// How a decoded reply is compared with what was sent.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Compare {
    Nothing,
    Json,
    Text,
    Binary,
}

impl Compare {
    fn assertion(self, expected: &TokenStream) -> TokenStream {
        match self {
            Self::Nothing => TokenStream::new(),
            Self::Json => quote!(assert_eq!(json(&reply), #expected);),
            Self::Text => quote!(assert_eq!(reply.as_str(), #expected);),
            Self::Binary => quote!(assert_eq!(reply.into_bytes(), #expected);),
        }
    }
}

fn expect_deprecated(method: &Method) -> Option<TokenStream> {
    method
        .deprecated
        .as_ref()
        .map(|_| quote!(#[expect(deprecated, reason = "what is deprecated still works")]))
}

/// `beta_jig_secrets_create`
fn test_name(map: &CrateMap<'_>, place: Place, method: &Method) -> String {
    let mut words = match place {
        Place::Client | Place::Shared => vec!["client"],
        Place::Resource(_) => map.module(place),
    };
    words.push(method.name.as_str());
    words.into_iter().map(plain).collect::<Vec<_>>().join("_")
}

fn unique(names: &mut BTreeSet<String>, name: String) -> String {
    let mut unique = name.clone();
    let mut number = 2;
    while !names.insert(unique.clone()) {
        unique = format!("{name}_{number}");
        number += 1;
    }
    unique
}

fn status_name(status: StatusPattern) -> String {
    match status {
        StatusPattern::Exact(status) => status.to_string(),
        StatusPattern::Class(digit) => format!("{digit}xx"),
        StatusPattern::Any => "other".to_owned(),
    }
}

/// A status that only this arm is for; `None` if there is none that is a failure.
fn example_status(failure: &Failure, arm: &FailureArm) -> Option<u16> {
    let fits = |pattern: StatusPattern, status: u16| match pattern {
        StatusPattern::Exact(it) => it == status,
        StatusPattern::Class(digit) => status / 100 == digit,
        StatusPattern::Any => true,
    };
    let first = |status: u16| failure.arms.iter().find(|it| fits(it.status, status));
    (400..600).chain(300..400).find(|status| first(*status).is_some_and(|it| it.name == arm.name))
}

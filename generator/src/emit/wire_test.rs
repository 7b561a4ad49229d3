//! `tests/wire.rs`: per method the exact request and an example reply, and each documented failure.

mod argument;
mod cases;
mod setup;

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use self::argument::helper;
use self::cases::{body_name, case_type, example_status, test_name, unique};
use self::setup::{BASE_URL, Json, helpers};
use super::crate_map::{CrateMap, Place};
use super::example::{CallSample, Sent, call};
use super::expected_request::{self, Check};
use super::imports::Imports;
use super::sample::{Fill, of};
use super::sample_expr::exact;
use super::tokens::{ident, text};
use super::{docs, json_text, print, sample_json};
use crate::ir::{Failure, FailureArm, Method, ReplyBody, Type};

/// What the file defines that the crate does not know.
const LOCAL: [&str; 3] = ["Outcome", "Client", "Case"];

/// The text of the file; `None` if there is no method to call.
pub(super) fn emit(map: &CrateMap<'_>) -> Option<String> {
    let mut names = BTreeSet::new();
    let mut tests = Tests { map, json: Json::Unused, has_failures: false, bodies: BTreeMap::new() };
    let bodies: Vec<_> =
        map.all_methods().flat_map(|(place, it)| tests.of_method(&mut names, place, it)).collect();
    if bodies.is_empty() {
        return None;
    }
    let helpers = helpers(map, tests.json);
    let case = tests.has_failures.then(case_type);
    let tokens = Imports::of_test(map, &LOCAL).resolve(quote!(#helpers #case #(#bodies)*));
    let krate = docs::code(&map.api.krate.name);
    let about = format!(
        "The requests of {krate} and what becomes of replies, on a transport without sockets."
    );
    Some(print::file(&docs::header(map.api, &about), tokens))
}

struct Tests<'m, 'a> {
    map: &'m CrateMap<'a>,
    json: Json,
    /// Whether there is a table of failures.
    has_failures: bool,
    /// The expressions of the failures' bodies so far, by their text.
    bodies: BTreeMap<String, TokenStream>,
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
        if let Some(failure) = method.failure.as_ref().filter(|_| !method.twin) {
            let name = unique(names, format!("{name}_failures"));
            tests.extend(self.failures(names, &name, &subject, failure));
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
        let body =
            subject.called.body.as_ref().map(|it| sent_body(&format!("{name}_body"), &it.sent));
        let expr = &subject.expr;
        let binding = if compare == Compare::Nothing { quote!() } else { quote!(let reply =) };
        let (reply_item, reply_expr) = (&reply.item, &reply.expr);
        let compare = compare.assertion(reply_expr);
        let (body_item, body) = body.unzip();
        let request = subject.check.assertions(body.as_ref());
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
                let sample = of(self.map, ty, Fill::Reply, "text")?;
                self.json = Json::Compared;
                (sample_json::json(&sample), Compare::Json)
            }
        })
    }

    /// One test for all documented failures: a table of status, body, and what they become.
    fn failures(
        &mut self,
        names: &mut BTreeSet<String>,
        name: &str,
        subject: &Subject<'_>,
        failure: &Failure,
    ) -> Option<TokenStream> {
        let krate = ident(self.map.api.krate.lib.as_str());
        let ty = ident(failure.name.as_str());
        let mut items = Vec::new();
        let cases: Vec<_> = failure
            .arms
            .iter()
            .filter_map(|it| self.case(names, &mut items, failure, it))
            .collect();
        if cases.is_empty() {
            return None;
        }
        let n_cases = Literal::usize_unsuffixed(cases.len());
        let table = ident(&name.to_uppercase());
        let expr = &subject.expr;
        let expect = expect_deprecated(subject.method);
        let name = ident(name);
        Some(quote! {
            #(#items)*
            const #table: [Case<#krate::types::#ty>; #n_cases] = [#(#cases),*];
            #[tokio::test]
            #expect
            async fn #name() -> Outcome {
                for (status, body, is_expected) in #table {
                    let mock = #krate::runtime::mock::Mock::new().reply(status, body);
                    let client = client(&mock)?;
                    let outcome = #expr.max_retries(0).await;
                    let failure = outcome.as_ref().err().and_then(#krate::runtime::Error::failure);
                    assert!(failure.is_some_and(is_expected), "{status}: {outcome:?}");
                }
                Ok(())
            }
        })
    }

    /// A line of that table. A long body becomes a constant, which further cases share.
    fn case(
        &mut self,
        names: &mut BTreeSet<String>,
        items: &mut Vec<TokenStream>,
        failure: &Failure,
        arm: &FailureArm,
    ) -> Option<TokenStream> {
        let status = Literal::u16_unsuffixed(example_status(failure, arm)?);
        let json = match &arm.body {
            Some(ty) => sample_json::json(&of(self.map, ty, Fill::Reply, "text")?),
            None => String::new(),
        };
        let body = match self.bodies.get(&json) {
            Some(body) => body.clone(),
            None => {
                let text = json_text::Text::new(&body_name(self.map, names, arm), &json);
                items.push(text.item);
                self.bodies.insert(json, text.expr.clone());
                text.expr
            }
        };
        let krate = ident(self.map.api.krate.lib.as_str());
        let (ty, variant) = (ident(failure.name.as_str()), ident(arm.name.as_str()));
        let payload = arm.body.as_ref().map(|_| quote!((_)));
        self.has_failures = true;
        Some(quote!((#status, #body, |it| matches!(it, #krate::types::#ty::#variant #payload))))
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

/// The assertion about a body, and the constant it compares with if that is long.
fn sent_body(name: &str, sent: &Sent) -> (TokenStream, TokenStream) {
    match sent {
        Sent::Text(it) => {
            let text = json_text::Text::new(name, it);
            let expr = text.expr;
            (text.item, quote!(assert_eq!(sent.text(), #expr);))
        }
        Sent::Parts(parts) => {
            let parts = parts.iter().map(|it| text(it));
            let check = match parts.len() {
                0 => quote!(assert!(sent.parts().is_empty());),
                _ => quote!(assert_eq!(sent.parts(), [#(#parts),*]);),
            };
            (TokenStream::new(), check)
        }
    }
}

fn expect_deprecated(method: &Method) -> Option<TokenStream> {
    method
        .deprecated
        .as_ref()
        .map(|_| quote!(#[expect(deprecated, reason = "what is deprecated still works")]))
}

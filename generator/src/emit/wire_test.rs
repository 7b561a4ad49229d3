//! `tests/wire.rs`: per method the exact request and an example reply, and each documented failure.

mod argument;
mod cases;
mod compare;
mod pages;
mod sent;
mod setup;
mod table;

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use self::argument::helper;
use self::cases::{case_type, media_case_type, test_name, unique};
use self::compare::Compare;
use self::sent::sent_body;
use self::setup::{BASE_URL, Json, helpers};
use self::table::{Kind, Table};
use super::crate_map::{CrateMap, Place};
use super::example::{CallSample, call};
use super::expected_request::{self, Check};
use super::imports::Imports;
use super::sample::{Fill, of};
use super::sample_expr::exact;
use super::source::Written;
use super::tokens::ident;
use super::{docs, json_text, sample_json, source};
use crate::ir::{Failure, Method, Replies, ReplyBody, Streamed, Type};

/// What the file defines that the crate does not know.
const LOCAL: [&str; 4] = ["Outcome", "Client", "Case", "MediaCase"];

/// The text of the file; `None` if there is no method to call.
pub(super) fn emit(map: &CrateMap<'_>) -> Option<String> {
    let mut names = BTreeSet::new();
    let mut tests = Tests {
        map,
        json: Json::Unused,
        has_cases: false,
        has_media_cases: false,
        bodies: BTreeMap::new(),
    };
    let imports = Imports::of_test(map, &LOCAL);
    let methods = map.all_methods();
    let items = methods.flat_map(|(place, it)| tests.of_method(&mut names, place, it));
    let mut pieces: Vec<_> = items.map(|it| Written::of(&imports, it)).collect();
    if pieces.is_empty() {
        return None;
    }
    let helpers = helpers(map, tests.json);
    let case = tests.has_cases.then(case_type);
    let media_case = tests.has_media_cases.then(media_case_type);
    pieces.insert(0, Written::of(&imports, quote!(#helpers #case #media_case)));
    let krate = docs::code(&map.api.krate.name);
    let about = format!(
        "The requests of {krate} and what becomes of replies, on a transport without sockets."
    );
    let header = docs::header(map.api, &about);
    Some(source::file(&header, TokenStream::new(), &imports, pieces))
}

struct Tests<'m, 'a> {
    map: &'m CrateMap<'a>,
    json: Json,
    /// Whether there is a table without media types.
    has_cases: bool,
    /// Whether there is one with media types.
    has_media_cases: bool,
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
        if let Some(pages) = &method.pages {
            let name = unique(names, format!("{name}_pages"));
            tests.extend(pages::test(self.map, place, (method, pages), &name));
        }
        if let ReplyBody::OneOf(replies) = &method.reply.body {
            let name = unique(names, format!("{name}_replies"));
            tests.extend(self.replies(names, &name, &subject, replies));
        }
        if let Some(failure) = &method.failure {
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
        let body = subject.called.sent.as_ref().map(|it| sent_body(&format!("{name}_body"), it));
        let expr = &subject.expr;
        let binding = compare.binding();
        let (reply_item, reply_expr) = (&reply.item, &reply.expr);
        let compare = compare.assertion(reply_expr);
        let location = (method.reply.body == ReplyBody::Redirect)
            .then(|| quote!(.header("location", "https://example.com/elsewhere")));
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
                let mock = #krate::runtime::mock::Mock::new().reply(#status, #reply_expr) #location;
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
            ReplyBody::Redirect => (String::new(), Compare::Redirect),
            ReplyBody::Upgraded => (String::new(), Compare::Upgraded),
            ReplyBody::Stream(Streamed::Raw) => ("data: text\n\n".to_owned(), Compare::RawItem),
            ReplyBody::Stream(Streamed::Frame(_)) => (String::new(), Compare::NoItem),
            ReplyBody::Stream(Streamed::Data(ty)) => {
                let sample = of(self.map, ty, Fill::Reply, "text")?;
                self.json = Json::Compared;
                (format!("data: {}\n\n", sample_json::json(&sample)), Compare::Item)
            }
            ReplyBody::Json(ty) => {
                let sample = of(self.map, ty, Fill::Reply, "text")?;
                self.json = Json::Compared;
                (sample_json::json(&sample), Compare::Json)
            }
            ReplyBody::OneOf(it) => {
                // A body of another media type than JSON is the table's.
                let arm = it.arms.iter().find(|it| it.media.is_none())?;
                let text = match &arm.body {
                    ReplyBody::Json(ty) => {
                        sample_json::json(&of(self.map, ty, Fill::Reply, "text")?)
                    }
                    _ => String::new(),
                };
                (text, Compare::Nothing)
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
        let table =
            self.table(names, name, (failure.name.as_str(), &failure.arms), Kind::Failure)?;
        let Table { items, constant, pattern, mock } = table;
        let expr = &subject.expr;
        let expect = expect_deprecated(subject.method);
        let name = ident(name);
        Some(quote! {
            #items
            #[tokio::test]
            #expect
            async fn #name() -> Outcome {
                for #pattern in #constant {
                    let mock = #mock;
                    let client = client(&mock)?;
                    let outcome = #expr.max_retries(0).await;
                    let failure = outcome.as_ref().err().and_then(#krate::runtime::Error::failure);
                    assert!(failure.is_some_and(is_expected), "{status}: {outcome:?}");
                }
                Ok(())
            }
        })
    }

    /// One test for all successes, where there are several.
    fn replies(
        &mut self,
        names: &mut BTreeSet<String>,
        name: &str,
        subject: &Subject<'_>,
        replies: &Replies,
    ) -> Option<TokenStream> {
        let table = self.table(names, name, (replies.name.as_str(), &replies.arms), Kind::Reply)?;
        let Table { items, constant, pattern, mock } = table;
        let expr = &subject.expr;
        let expect = expect_deprecated(subject.method);
        let name = ident(name);
        Some(quote! {
            #items
            #[tokio::test]
            #expect
            async fn #name() -> Outcome {
                for #pattern in #constant {
                    let mock = #mock;
                    let client = client(&mock)?;
                    let reply = #expr.await?;
                    assert!(is_expected(&reply), "{status}: {reply:?}");
                }
                Ok(())
            }
        })
    }
}

fn expect_deprecated(method: &Method) -> Option<TokenStream> {
    let is_deprecated = method.deprecated.is_some();
    is_deprecated.then(|| quote!(#[expect(deprecated, reason = "what is deprecated still works")]))
}

//! A list of two pages: its items, and the query of the second request.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::expect_deprecated;
use crate::emit::crate_map::{CrateMap, Place};
use crate::emit::example::call;
use crate::emit::expected_value::encoded;
use crate::emit::json_text::Text;
use crate::emit::sample::{Fill, Sample, of};
use crate::emit::sample_json;
use crate::emit::tokens::{ident, text};
use crate::ir::{Method, PageStep, Pages};

/// The test with what it needs; `None` if the call has to say which page it wants.
pub(super) fn test(
    map: &CrateMap<'_>,
    place: Place,
    (method, pages): (&Method, &Pages),
    name: &str,
) -> Option<TokenStream> {
    let called = call(map, place, method, Fill::Required)?;
    let item = of(map, &pages.item, Fill::Required, "text")?;
    if let Some(Sample::Struct(_, _, fields)) = &called.params
        && fields.iter().any(|(it, _)| param(pages) == Some(&it.wire))
    {
        return None;
    }
    let first = Text::new(&format!("{name}_first"), &page(pages, &item, "true"));
    let (last, n_items) = if says_its_end(pages) {
        (page(pages, &item, "false"), 2_usize)
    } else {
        (object(&[(&pages.items, "[]".to_owned())]), 1)
    };
    let last = Text::new(&format!("{name}_last"), &last);
    let (first_item, last_item) = (&first.item, &last.item);
    let (first, last) = (&first.expr, &last.expr);
    let n_items = Literal::usize_unsuffixed(n_items);
    let krate = ident(map.api.krate.lib.as_str());
    let (expr, query) = (called.expr(), text(&query(pages, &item)));
    let expect = expect_deprecated(method);
    let name = ident(name);
    Some(quote! {
        #first_item
        #last_item
        #[tokio::test]
        #expect
        async fn #name() -> Outcome {
            let mock = #krate::runtime::mock::Mock::new().reply(200, #first).reply(200, #last);
            let client = client(&mock)?;
            let items = #expr.items().into_vec().await?;
            assert_eq!(items.len(), #n_items);
            mock.take_request()?;
            let sent = mock.take_request()?;
            assert!(sent.line().contains(#query), "{}", sent.line());
            Ok(())
        }
    })
}

/// The parameter that changes from page to page.
fn param(pages: &Pages) -> Option<&String> {
    match &pages.step {
        PageStep::Cursor { param, .. }
        | PageStep::LastItem { param, .. }
        | PageStep::Offset { param }
        | PageStep::Number { param, .. } => Some(param),
        PageStep::Link { .. } => None,
    }
}

/// Whether the list ends without a page that is empty.
fn says_its_end(pages: &Pages) -> bool {
    let is_counted = !pages.total.is_empty() || !pages.total_pages.is_empty();
    match &pages.step {
        PageStep::Cursor { .. } | PageStep::Link { .. } => true,
        // The second page has the same last item, which is no next page.
        PageStep::LastItem { .. } => true,
        PageStep::Offset { .. } | PageStep::Number { .. } => {
            is_counted || !pages.has_more.is_empty()
        }
    }
}

/// A page of one item, of two pages in all.
fn page(pages: &Pages, item: &Sample<'_>, has_more: &str) -> String {
    let mut members = vec![(pages.items.as_slice(), format!("[{}]", sample_json::json(item)))];
    let is_first = has_more == "true";
    match &pages.step {
        PageStep::Cursor { next, .. } if is_first => members.push((next, "\"next\"".to_owned())),
        PageStep::Link { next } if is_first => members.push((next, "\"/?page=2\"".to_owned())),
        _ => {}
    }
    let counts = [(&pages.has_more, has_more), (&pages.total, "2"), (&pages.total_pages, "2")];
    let counts = counts.into_iter().filter(|(path, _)| !path.is_empty());
    members.extend(counts.map(|(path, value)| (path.as_slice(), value.to_owned())));
    object(&members)
}

/// The JSON of an object that has these values at these paths.
fn object<P: AsRef<[String]>>(members: &[(P, String)]) -> String {
    let mut names: Vec<&String> = Vec::new();
    for (path, value) in members {
        let Some(name) = path.as_ref().first() else { return value.clone() };
        if !names.contains(&name) {
            names.push(name);
        }
    }
    let member = |name: &&String| {
        let inner = members.iter().filter_map(|(path, value)| {
            let (first, rest) = path.as_ref().split_first()?;
            (first == *name).then(|| (rest, value.clone()))
        });
        let key = sample_json::json(&Sample::Text((*name).clone()));
        format!("{key}:{}", object(&inner.collect::<Vec<_>>()))
    };
    format!("{{{}}}", names.iter().map(member).collect::<Vec<_>>().join(","))
}

/// What the second request's query has.
fn query(pages: &Pages, item: &Sample<'_>) -> String {
    let pair = |param: &str, value: &str| format!("{}={}", encoded(param), encoded(value));
    match &pages.step {
        PageStep::Cursor { param, .. } => pair(param, "next"),
        PageStep::LastItem { param, id } => {
            let id = id.iter().try_fold(item, |it, name| match it {
                Sample::Struct(_, _, fields) => {
                    fields.iter().find(|(field, _)| field.wire == *name).map(|(_, it)| it)
                }
                _ => None,
            });
            pair(param, &id.map(sample_json::flat).unwrap_or_default())
        }
        PageStep::Offset { param } => pair(param, "1"),
        PageStep::Number { param, first } => pair(param, &(first + 1).to_string()),
        PageStep::Link { .. } => "page=2".to_owned(),
    }
}

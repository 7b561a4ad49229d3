//! What a test expects on the wire: the request line and headers that a call with example arguments makes.

use proc_macro2::TokenStream;
use quote::quote;

use super::example::CallSample;
use super::expected_url;
use super::expected_value::{encoded, loose};
use super::method::verb;
use super::sample::Sample;
use super::tokens::text;
use crate::ir::{Api, Method, ParamIn, Scheme, SchemeKind, Security};

/// The request line, and headers by name: their value, or that they are not there.
pub(super) struct Check {
    line: String,
    headers: Vec<(String, Option<String>)>,
}

impl Check {
    /// The assertions on `sent`.
    pub(super) fn assertions(&self, body: Option<&TokenStream>) -> TokenStream {
        let line = text(&self.line);
        let headers = self.headers.iter().map(|(name, value)| {
            let name = name.to_ascii_lowercase();
            match value.as_deref().map(text) {
                Some(value) => quote!(assert_eq!(sent.header(#name), Some(#value));),
                None => quote!(assert_eq!(sent.header(#name), None);),
            }
        });
        quote!(assert_eq!(sent.line(), #line); #(#headers)* #body)
    }
}

/// What the call sends; `None` if the test's client has not the credentials it needs, or no HTTP client can send it.
pub(super) fn of(
    api: &Api,
    method: &Method,
    called: &CallSample<'_>,
    base_url: &str,
) -> Option<Check> {
    let base = method
        .server
        .as_deref()
        .or(api.servers.first().map(|it| it.url.as_str()))
        .unwrap_or(base_url);
    let mut query = Vec::new();
    let mut headers = Vec::new();
    let mut cookies = Vec::new();
    params(method, called, (&mut query, &mut headers, &mut cookies));
    let schemes = schemes(api, method.security.as_ref().unwrap_or(&api.security))?;
    for scheme in &schemes {
        match &scheme.kind {
            SchemeKind::Bearer { .. } => {
                headers.push(("authorization".to_owned(), Some("Bearer K3Y".to_owned())))
            }
            SchemeKind::Http { scheme, .. } => {
                headers.push(("authorization".to_owned(), Some(format!("{scheme} K3Y"))));
            }
            SchemeKind::Basic { .. } => {
                headers.push((
                    "authorization".to_owned(),
                    Some("Basic dXNlcjpwYXNzd29yZA==".to_owned()),
                ));
            }
            SchemeKind::Header { name, .. } => headers.push((name.clone(), Some("K3Y".to_owned()))),
            SchemeKind::Query { name, .. } => query.push(format!("{}=K3Y", encoded(name))),
            SchemeKind::Cookie { name, .. } => cookies.push(format!("{name}=K3Y")),
        }
    }
    let has_own = headers.iter().any(|(it, _)| it.eq_ignore_ascii_case("authorization"));
    let sends_none = schemes.is_empty() && !api.schemes.is_empty() && !has_own;
    headers.extend(sends_none.then(|| ("authorization".to_owned(), None)));
    headers.extend((!cookies.is_empty()).then(|| ("cookie".to_owned(), Some(cookies.join("; ")))));
    let path = path(method, called)?;
    // A template may have a query of its own.
    let mark = if path.contains('?') { '&' } else { '?' };
    let query = if query.is_empty() { String::new() } else { format!("{mark}{}", query.join("&")) };
    let url = format!("{}{}{query}", expected_url::base(base)?, expected_url::path(&path));
    Some(Check { line: format!("{} {url}", verb(method.verb)), headers })
}

fn path(method: &Method, called: &CallSample<'_>) -> Option<String> {
    let mut path = method.path.clone();
    for (param, value) in method.path_params.iter().zip(&called.path) {
        let text = loose(value)?.in_path(&param.wire, param.style)?;
        path = path.replace(&format!("{{{}}}", param.wire), &text);
    }
    Some(path)
}

/// The schemes of the first alternative that the test's client can meet, which is what the runtime takes.
fn schemes<'a>(api: &'a Api, security: &Security) -> Option<Vec<&'a Scheme>> {
    let is_basic = |it: &Scheme| matches!(it.kind, SchemeKind::Basic { .. });
    let first_basic = api.schemes.iter().find(|it| is_basic(it)).map(|it| &it.id);
    let scheme = |id: &String| {
        let scheme = api.schemes.iter().find(|it| it.id == *id)?;
        (!is_basic(scheme) || first_basic == Some(id)).then_some(scheme)
    };
    let met =
        security.iter().filter(|it| !it.is_empty()).find_map(|it| it.iter().map(scheme).collect());
    let works_without = security.is_empty() || security.iter().any(Vec::is_empty);
    met.or(works_without.then(Vec::new))
}

/// Where the parameters go: query, headers, cookies.
type Places<'p> = (&'p mut Vec<String>, &'p mut Vec<(String, Option<String>)>, &'p mut Vec<String>);

/// Sorts the parameters by where they go.
fn params(method: &Method, called: &CallSample<'_>, into: Places<'_>) {
    let (query, headers, cookies) = into;
    let (Some(params), Some(Sample::Struct(_, _, fields))) = (&method.params, &called.params)
    else {
        return;
    };
    for place in &params.places {
        let member = place.member.as_ref().unwrap_or(&place.wire);
        let found = fields.iter().find(|(it, _)| it.wire == *member);
        let Some(value) = found.and_then(|(_, it)| loose(it)) else { continue };
        match place.style.place {
            ParamIn::Query => query.extend(value.pairs(&place.wire, place.style)),
            ParamIn::Cookie => cookies.extend(value.pairs(&place.wire, place.style)),
            ParamIn::Header => {
                if let Some(text) = value.header(place.style) {
                    headers.push((place.wire.clone(), Some(text)));
                }
            }
            ParamIn::Path => {}
        }
    }
}

//! Path templates as requests need them: a variable in braces for each path parameter, no fragment, and no query
//! that a query parameter writes.

use openapiv3::Parameter;

use super::cx::Cx;
use super::parameter::key;
use super::refs::Found;
use super::resource::Site;

/// The template of an operation.
pub(super) fn of(cx: &mut Cx<'_>, site: &Site<'_>, found: &[Found<'_, Parameter>]) -> String {
    // What follows a `#` tells paths of a document apart, and is not sent.
    let path = site.path.split('#').next().unwrap_or_default();
    let path = without_expansions(path);
    let (path, query) = path.split_once('?').unwrap_or((&path, ""));
    let path: Vec<String> = path.split('/').map(|it| segment(cx, site, found, it)).collect();
    let path = path.join("/");
    let mut is_literal = |pair: &&str| {
        let name = pair.split_once('=').map_or(*pair, |(name, _)| name);
        let parameter = found.iter().any(|it| key(it.item) == (name, "query"));
        if pair.contains('{') && parameter {
            cx.diagnostics.query_in_path(&site.at, name, site.path);
            return false;
        }
        !pair.is_empty()
    };
    let query: Vec<&str> = query.split('&').filter(&mut is_literal).collect();
    if query.is_empty() { path } else { format!("{path}?{}", query.join("&")) }
}

/// RFC 6570: `{?a,b}` and `{&a}` are query parameters, `{+a}` and `{a*}` variables with more to say.
fn without_expansions(path: &str) -> String {
    let mut plain = String::new();
    let mut rest = path;
    while let Some((literal, after)) = rest.split_once('{') {
        let Some((variable, after)) = after.split_once('}') else { break };
        plain.push_str(literal);
        if !variable.starts_with(['?', '&']) {
            let name = variable.strip_prefix('+').unwrap_or(variable);
            plain.push_str(&format!("{{{}}}", name.strip_suffix('*').unwrap_or(name)));
        }
        rest = after;
    }
    plain.push_str(rest);
    plain
}

/// Whether the document writes the variable as `{+a}`, which keeps slashes and their like.
pub(super) fn keeps_reserved(path: &str, variable: &str) -> bool {
    path.contains(&format!("{{+{variable}}}")) || path.contains(&format!("{{+{variable}*}}"))
}

/// `:id`, as Express writes variables, becomes `{id}` if there is such a parameter.
fn segment(
    cx: &mut Cx<'_>,
    site: &Site<'_>,
    found: &[Found<'_, Parameter>],
    segment: &str,
) -> String {
    let Some(name) = segment.strip_prefix(':') else { return segment.to_owned() };
    if !found.iter().any(|it| key(it.item) == (name, "path")) {
        return segment.to_owned();
    }
    cx.diagnostics.variable_with_colon(&site.at, name, site.path);
    format!("{{{name}}}")
}

/// The variables of a template, each once.
pub(super) fn variables(path: &str) -> Vec<&str> {
    let mut variables: Vec<&str> = Vec::new();
    for part in path.split('{').skip(1) {
        let Some((name, _)) = part.split_once('}') else { continue };
        if !name.is_empty() && !variables.contains(&name) {
            variables.push(name);
        }
    }
    variables
}

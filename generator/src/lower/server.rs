//! Base URLs: which of the servers are usable, what each is called, and with which values of their variables.

use openapiv3::{Server as Documented, ServerVariable as Variable};

use super::cx::Cx;
use super::docs;
use super::resource::Site;
use crate::ir::{Server, ServerTemplate, ServerVariable};
use crate::names::{Scope, VariantName, Wish, Words};
use crate::pointer::Pointer;

/// How many servers the values of variables make of one, at most.
const MOST: usize = 12;

/// The base URLs of the document, or else of provider.yaml.
pub(super) fn lower(cx: &mut Cx<'_>) -> Vec<Server> {
    let mut found: Vec<Found<'_>> = Vec::new();
    for server in &cx.api.servers {
        for it in with_values(server) {
            if !found.iter().any(|other| other.url == it.url) {
                found.push(it);
            }
        }
    }
    if !found.is_empty() {
        report_unusable(cx);
    }
    let mut servers = named(&found);
    match (&cx.config.base_url, servers.first()) {
        (Some(_), Some(_)) => cx.diagnostics.needless_base_url(),
        (Some(url), None) => {
            let url = url.trim_end_matches('/').to_owned();
            let wish = Wish { wire: "", words: vec![Words::split("default")] };
            let name = Scope::new().claim(&wish).name;
            servers.push(Server { name, url, docs: docs::of_text(None) });
        }
        (None, None) if all_have_their_own(cx) => {}
        (None, None) => report(cx),
        (None, Some(_)) => {}
    }
    servers
}

/// Says which servers have no URL to send anything to. One that is relative is where the document is, which is nobody's
/// affair here.
fn report_unusable(cx: &mut Cx<'_>) {
    let at = Pointer::root().join("servers");
    for (n, server) in cx.api.servers.iter().enumerate() {
        if absolute(server).is_none() && !is_relative(server) {
            cx.diagnostics.unusable_server(&at.join(n).join("url"), server.url.trim());
        }
    }
}

/// The first usable server with those of its variables that can have any value, or one of very many, if it has such.
pub(super) fn template(cx: &Cx<'_>) -> Option<ServerTemplate> {
    let server = cx.api.servers.iter().find(|it| absolute(it).is_some())?;
    let mut url = server.url.trim().trim_end_matches('/').to_owned();
    if is_host(&url) {
        url = format!("https:{url}");
    }
    let mut variables = Vec::new();
    for (name, variable) in server.variables.iter().flatten() {
        let place = format!("{{{name}}}");
        if !variable.enumeration.is_empty() && n_choices(server) <= MOST {
            url = url.replace(&place, &variable.default);
        } else if url.contains(&place) {
            let docs = docs::of_text(variable.description.as_deref());
            let default = variable.default.clone();
            variables.push(ServerVariable { name: name.clone(), default, docs });
        }
    }
    (!variables.is_empty()).then_some(ServerTemplate { url, variables })
}

/// Says why there is no base URL.
fn report(cx: &mut Cx<'_>) {
    let at = Pointer::root().join("servers");
    let servers = &cx.api.servers;
    if let Some(n) = servers.iter().position(|it| it.url.trim() != "/" && is_relative(it)) {
        cx.diagnostics.relative_server(&at.join(n).join("url"), servers[n].url.trim());
    } else if let Some(n) =
        servers.iter().position(|it| !it.url.trim().is_empty() && !is_relative(it))
    {
        cx.diagnostics.bad_server(&at.join(n).join("url"), servers[n].url.trim());
    } else {
        cx.diagnostics.no_server(&at);
    }
}

fn is_relative(server: &Documented) -> bool {
    server.url.trim().starts_with(['/', '.']) && !is_host(&server.url)
}

fn is_host(url: &str) -> bool {
    url.trim().starts_with("//")
}

fn all_have_their_own(cx: &Cx<'_>) -> bool {
    let mut items = cx.api.paths.paths.values().filter_map(|it| it.as_item()).peekable();
    items.peek().is_some()
        && items.all(|item| {
            let has_own = |servers: &[Documented]| servers.iter().any(|it| absolute(it).is_some());
            item.iter().all(|(_, it)| {
                has_own(&it.servers) || (it.servers.is_empty() && has_own(&item.servers))
            })
        })
}

/// The operation's or path's own base URL, where it differs from the document's.
///
/// There is one: of several it is the first, its variables have their defaults, and the rest is a loss.
pub(super) fn of_operation(cx: &mut Cx<'_>, site: &Site<'_>) -> Option<String> {
    let of_item = site.at.parent().unwrap_or_else(Pointer::root);
    let (at, own) = match site.operation.servers.as_slice() {
        [] => (of_item, &site.item.servers),
        _ => (site.at.clone(), &site.operation.servers),
    };
    let at = at.join("servers");
    let first = own.first()?;
    let Some(url) = own.iter().find_map(absolute) else {
        cx.diagnostics.unusable_server(&at.join(0).join("url"), first.url.trim());
        return None;
    };
    if own.len() > 1 || own.iter().any(|it| it.variables.as_ref().is_some_and(|it| !it.is_empty()))
    {
        cx.diagnostics.several_servers(&at, &url);
    }
    let default = cx.api.servers.iter().find_map(absolute);
    (default.as_ref() != Some(&url)).then_some(url)
}

/// The URL with its variables' defaults and without a slash at its end, if it has scheme and host.
fn absolute(server: &Documented) -> Option<String> {
    with_values(server).into_iter().next().map(|it| it.url)
}

/// A usable server.
struct Found<'a> {
    url: String,
    server: &'a Documented,
    /// The values of those variables that have several.
    values: Vec<&'a str>,
}

/// The server with its variables' defaults, then with the other values they can have, if those are few.
fn with_values(server: &Documented) -> Vec<Found<'_>> {
    let mut all: Vec<(String, Vec<&str>)> = vec![(server.url.trim().to_owned(), Vec::new())];
    let variables: Vec<_> = server.variables.iter().flatten().collect();
    for (name, variable) in variables {
        let values = if n_choices(server) > MOST {
            vec![variable.default.as_str()]
        } else {
            values(variable)
        };
        let is_choice = values.len() > 1;
        let mut next = Vec::new();
        for (url, chosen) in &all {
            for value in &values {
                let mut chosen = chosen.clone();
                chosen.extend(is_choice.then_some(*value));
                next.push((url.replace(&format!("{{{name}}}"), value), chosen));
            }
        }
        all = next;
    }
    let found =
        |(url, values): (String, Vec<_>)| Some(Found { url: usable(&url)?, server, values });
    all.into_iter().filter_map(found).collect()
}

/// How many servers its variables make of one.
fn n_choices(server: &Documented) -> usize {
    let counts = server.variables.iter().flatten().map(|(_, it)| it.enumeration.len().max(1));
    counts.fold(1, usize::saturating_mul)
}

/// The default first.
fn values(variable: &Variable) -> Vec<&str> {
    let mut values = vec![variable.default.as_str()];
    for value in &variable.enumeration {
        if !values.contains(&value.as_str()) {
            values.push(value);
        }
    }
    values
}

fn usable(url: &str) -> Option<String> {
    let url = if is_host(url) { format!("https:{}", url.trim()) } else { url.to_owned() };
    let url = url.trim_end_matches('/').to_owned();
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"))?;
    let is_plain = !rest.is_empty()
        && !rest.starts_with(['/', ':'])
        && !url.contains(['{', '}', ' ', '?', '#', '"', '\\', '@', '<', '>']);
    (is_plain && url.chars().all(|it| it.is_ascii_graphic())).then_some(url)
}

/// The servers with their variants' names.
fn named(found: &[Found<'_>]) -> Vec<Server> {
    let mut scope = Scope::new();
    let mut servers = Vec::new();
    for it in found {
        let is_only = found.iter().all(|other| std::ptr::eq(other.server, it.server));
        let values = it.values.join(" ");
        let host = distinguishing(&it.url, found);
        let stem = it.server.description.as_deref().and_then(short).unwrap_or_else(|| host.clone());
        let words = match (it.values.is_empty(), is_only) {
            (true, _) => vec![Words::split(&stem), Words::split(&host)],
            (false, true) => vec![Words::split(&values)],
            (false, false) => {
                vec![Words::split(&format!("{stem} {values}")), Words::split(&values)]
            }
        };
        let name: VariantName = scope.claim(&Wish { wire: "", words }).name;
        let docs = docs::of_text(it.server.description.as_deref());
        servers.push(Server { name, url: it.url.clone(), docs });
    }
    servers
}

/// What a description calls the server, if it is a name and no sentence.
fn short(description: &str) -> Option<String> {
    const NOISE: [&str; 12] = [
        "server",
        "servers",
        "environment",
        "env",
        "api",
        "endpoint",
        "url",
        "the",
        "base",
        "our",
        "for",
        "v1",
    ];
    let line = description.lines().next()?.split(['(', ':', ',']).next()?;
    let is_word = |it: &&str| !NOISE.contains(&it.to_lowercase().as_str());
    let words: Vec<&str> = line
        .split(|it: char| !it.is_alphanumeric())
        .filter(|it| !it.is_empty())
        .filter(is_word)
        .collect();
    (!words.is_empty() && words.len() <= 3 && line.is_ascii()).then(|| words.join(" "))
}

/// The parts of a URL's host, or else of its path, that not all servers have.
fn distinguishing(url: &str, all: &[Found<'_>]) -> String {
    let parts = |url: &str| -> Vec<String> {
        let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
        rest.split(['.', '/', ':']).map(str::to_owned).collect()
    };
    let others: Vec<Vec<String>> = all.iter().map(|it| parts(&it.url)).collect();
    let own = parts(url);
    let rare: Vec<&str> = own
        .iter()
        .filter(|part| !others.iter().all(|other| other.contains(part)))
        .map(String::as_str)
        .collect();
    if rare.is_empty() { own.first().cloned().unwrap_or_default() } else { rare.join(" ") }
}

#[cfg(test)]
mod tests {
    use crate::lower::check::check_lower;

    #[test]
    fn variables_are_replaced_and_relative_urls_left_out() {
        insta::assert_snapshot!(check_lower("
openapi: 3.0.3
info: {title: Acme, version: '1'}
servers:
  - {url: /relative}
  - {url: 'https://{region}.acme.test/{version}/', description: Regional, variables: {region: {default: eu}, version: {default: v2}}}
  - {url: https://sandbox.acme.test}
  - {url: 'https://{unknown}.acme.test'}
  - {url: 'https://acme.test/{stage}', description: Where things are tried out before they are released, variables: {stage: {default: test, enum: [test, beta]}}}
  - {url: //plain.acme.test, description: Production server (use this)}
paths:
  /a: {get: {servers: [{url: https://other.acme.test/}], responses: {'204': {description: ok}}}}
  /b: {servers: [{url: https://eu.acme.test/v2}], get: {responses: {'204': {description: ok}}}}
"), @"
        crate acme                                    Acme 1
        server Environment::Regional https://eu.acme.test/v2  Regional.
        server Environment::Sandbox https://sandbox.acme.test
        server Environment::AcmeTest https://acme.test/test  Where things are tried out before they are released.
        server Environment::BetaBeta https://acme.test/beta  Where things are tried out before they are released.
        server Environment::Production https://plain.acme.test  Production server (use this).
        variable region = eu
        variable version = v2
        security none
        a.get() -> ()                                 GET /a  server https://other.acme.test
        b.get() -> ()                                 GET /b
        error[unusable-server]: `https://{unknown}.acme.test` is no URL of HTTP with a host: the server is not offered (at #/servers/3/url; what has no other server is sent to the one of the document)
        ");
    }

    #[test]
    fn what_is_no_base_url_is_reported_as_what_it_is() {
        let report = |url: &str| {
            let document = "openapi: 3.0.3\ninfo: {title: Acme, version: '1'}\npaths: {}\n";
            let text = check_lower(&format!("{document}servers: [{{url: '{url}'}}]\n"));
            text.lines().last().unwrap_or_default().to_owned()
        };
        insta::assert_snapshot!(["/v1", "/", "acme.test/v1", "https://{x}.test", "ftp://acme.test"].map(report).join("\n"), @"
error[relative-server]: the server `/v1` is relative to an address the document does not say (at #/servers/0/url)
error[no-server]: the document has no base URL (at #/servers)
error[bad-server]: the server `acme.test/v1` is no URL that requests can be made to (at #/servers/0/url)
error[bad-server]: the server `https://{x}.test` is no URL that requests can be made to (at #/servers/0/url)
error[bad-server]: the server `ftp://acme.test` is no URL that requests can be made to (at #/servers/0/url)
");
    }

    #[test]
    fn no_server_is_reported() {
        insta::assert_snapshot!(check_lower("
openapi: 3.0.3
info: {title: Acme, version: '1'}
paths: {/a: {get: {responses: {'204': {description: ok}}}}}
"), @"
crate acme                                    Acme 1
security none
a.get() -> ()                                 GET /a
error[no-server]: the document has no base URL (at #/servers)
");
    }
}

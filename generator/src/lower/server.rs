//! Base URLs: absolute ones only, variables replaced by their defaults.

use super::cx::Cx;
use super::docs;
use super::resource::Site;
use crate::ir::Server;
use crate::pointer::Pointer;

/// The base URLs of the document, or else of provider.yaml.
pub(super) fn lower(cx: &mut Cx<'_>) -> Vec<Server> {
    let mut servers: Vec<Server> = Vec::new();
    for server in &cx.api.servers {
        let Some(url) = absolute(server) else { continue };
        if !servers.iter().any(|it| it.url == url) {
            servers.push(Server { url, docs: docs::of_text(server.description.as_deref()) });
        }
    }
    match (&cx.config.base_url, servers.first()) {
        (Some(_), Some(_)) => cx.diagnostics.needless_base_url(),
        (Some(url), None) => {
            let url = url.trim_end_matches('/').to_owned();
            servers.push(Server { url, docs: docs::of_text(None) });
        }
        (None, None) if all_have_their_own(cx) => {}
        (None, None) => cx.diagnostics.no_server(&Pointer::root().join("servers")),
        (None, Some(_)) => {}
    }
    servers
}

fn all_have_their_own(cx: &Cx<'_>) -> bool {
    let mut items = cx.api.paths.paths.values().filter_map(|it| it.as_item()).peekable();
    items.peek().is_some()
        && items.all(|item| {
            let has_own =
                |servers: &[openapiv3::Server]| servers.iter().any(|it| absolute(it).is_some());
            item.iter().all(|(_, it)| {
                has_own(&it.servers) || (it.servers.is_empty() && has_own(&item.servers))
            })
        })
}

/// The operation's or path's own base URL, where it differs from the document's.
pub(super) fn of_operation(cx: &Cx<'_>, site: &Site<'_>) -> Option<String> {
    let own =
        [&site.operation.servers, &site.item.servers].into_iter().find(|it| !it.is_empty())?;
    let url = own.iter().find_map(absolute)?;
    let default = cx.api.servers.iter().find_map(absolute);
    (default.as_ref() != Some(&url)).then_some(url)
}

/// The URL without variables and without a slash at its end, if it has scheme and host.
fn absolute(server: &openapiv3::Server) -> Option<String> {
    let mut url = server.url.trim().to_owned();
    for (name, variable) in server.variables.iter().flatten() {
        url = url.replace(&format!("{{{name}}}"), &variable.default);
    }
    let url = url.trim_end_matches('/').to_owned();
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"))?;
    let is_plain = !rest.is_empty()
        && !rest.starts_with('/')
        && !url.contains(['{', '}', ' ', '?', '#', '"', '\\']);
    (is_plain && url.chars().all(|it| it.is_ascii_graphic())).then_some(url)
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
paths:
  /a: {get: {servers: [{url: https://other.acme.test/}], responses: {'204': {description: ok}}}}
  /b: {servers: [{url: https://eu.acme.test/v2}], get: {responses: {'204': {description: ok}}}}
"), @"
crate acme                                    Acme 1
server https://eu.acme.test/v2                Regional.
server https://sandbox.acme.test
security none
a.get() -> ()                                 GET /a  server https://other.acme.test
b.get() -> ()                                 GET /b
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

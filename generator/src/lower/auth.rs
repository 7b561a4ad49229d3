//! Credentials: the schemes, and which of them each operation needs.

use std::collections::{BTreeMap, BTreeSet};

use openapiv3::{APIKeyLocation, SecurityRequirement, SecurityScheme};

use super::cx::Cx;
use super::operation::Operation;
use super::resource::Site;
use super::view::Flag;
use super::{credential, docs, refs};
use crate::ir::{Docs, Scheme, SchemeKind, Security, TokenPlace};
use crate::names::Words;
use crate::pointer::Pointer;

/// What is known about credentials.
pub(super) struct Auth {
    pub(super) schemes: Vec<Scheme>,
    /// What an operation needs that says nothing itself.
    root: Security,
}

/// The document's schemes, or else the header that provider.yaml names.
pub(super) fn lower(cx: &mut Cx<'_>) -> Auth {
    let prefix = &cx.env_prefix();
    let mut schemes = declared(cx, prefix);
    let root = match (cx.credential_header, schemes.is_empty()) {
        (Some(name), true) => {
            let name = name.to_lowercase();
            let env = format!("{prefix}_API_KEY");
            let kind = match name.as_str() {
                "authorization" => SchemeKind::Bearer { env },
                _ => SchemeKind::Header { name: name.clone(), env },
            };
            schemes.push(Scheme { id: name.clone(), kind, tokens: None, docs: Docs::default() });
            vec![vec![name]]
        }
        (header, _) => {
            if header.is_some() {
                cx.diagnostics.needless_auth_header();
            }
            let at = Pointer::root().join("security");
            requirements(cx, &schemes, &at, cx.api.security.as_deref().unwrap_or_default())
        }
    };
    Auth { schemes, root }
}

/// Gives each method its security, the first scheme its variables; the crate's default is what most methods need.
pub(super) fn finish<'a>(
    cx: &mut Cx<'a>,
    auth: Auth,
    operations: &mut [Operation<'a>],
) -> (Vec<Scheme>, Security) {
    let Auth { mut schemes, root } = auth;
    let lifted = lifted_header(cx, &schemes);
    let is_lifted = operations.iter().any(|it| lifted && it.has_credential_header.is_on());
    let header = cx.config.auth.as_ref().and_then(|it| it.header.as_deref());
    if let Some(header) = header.filter(|_| lifted && !is_lifted) {
        cx.diagnostics.auth_header_of_nobody(header);
    }
    let mut needs: Vec<Security> = Vec::new();
    for operation in operations.iter() {
        let at = operation.method.from.join("security");
        needs.push(match operation.security {
            Some(own) if !lifted => requirements(cx, &schemes, &at, own),
            // Where some operations declare the header, those that do not need none.
            _ if is_lifted && !operation.has_credential_header.is_on() => Security::new(),
            _ => root.clone(),
        });
    }
    let default = most_frequent(&needs).unwrap_or(root);
    for (operation, need) in operations.iter_mut().zip(needs) {
        operation.method.security = (need != default).then_some(need);
    }
    put_first(&mut schemes, &default);
    rename_first_env(cx, &mut schemes);
    tell_apart(&cx.env_prefix(), &mut schemes);
    (schemes, default)
}

/// Whether the credential travels in a header that provider.yaml names.
fn lifted_header(cx: &Cx<'_>, schemes: &[Scheme]) -> bool {
    let header = cx.credential_header;
    header.is_some_and(|it| schemes.iter().any(|scheme| scheme.id == it.to_lowercase()))
}

/// Whether an operation declares the credential as a header parameter.
pub(super) fn has_credential_header<'a>(cx: &mut Cx<'a>, site: &Site<'a>) -> Flag {
    let mut has = false;
    let above = site.at.parent().unwrap_or_default();
    for (at, list) in [(&site.at, &site.operation.parameters), (&above, &site.item.parameters)] {
        for (n, parameter) in list.iter().enumerate() {
            let at = at.join("parameters").join(n);
            let Some(found) = refs::find(cx, at, parameter) else { continue };
            has |= credential::is_named(cx, found.item);
        }
    }
    has.into()
}

fn declared(cx: &mut Cx<'_>, prefix: &str) -> Vec<Scheme> {
    let mut schemes = Vec::new();
    let Some(components) = &cx.api.components else { return schemes };
    let at = Pointer::root().join("components").join("securitySchemes");
    for (id, scheme) in &components.security_schemes {
        let Some(found) = refs::find(cx, at.join(id), scheme) else { continue };
        if credential::is_certificate(found.item) {
            cx.diagnostics.certificate(&found.at, id);
            continue;
        }
        if let Some(name) = credential::illegal_header(found.item) {
            cx.diagnostics.illegal_key(&found.at.join("name"), name);
            continue;
        }
        let env = env(prefix, id);
        let (kind, description) = match found.item {
            SecurityScheme::APIKey { location, name, description, .. } => {
                (api_key(location, name, env), description)
            }
            SecurityScheme::HTTP { scheme, description, .. } => {
                if credential::is_answer(scheme) {
                    cx.diagnostics.challenge(&found.at, scheme);
                }
                (http(scheme, id, env, prefix), description)
            }
            SecurityScheme::OAuth2 { description, .. }
            | SecurityScheme::OpenIDConnect { description, .. } => {
                (SchemeKind::Bearer { env }, description)
            }
        };
        let docs = docs::of_text(description.as_deref());
        schemes.push(Scheme { id: id.clone(), kind, tokens: tokens(found.item), docs });
    }
    schemes
}

/// Where a program gets tokens of its own, if the document says so.
fn tokens(scheme: &SecurityScheme) -> Option<TokenPlace> {
    let (url, place): (&String, fn(String) -> TokenPlace) = match scheme {
        SecurityScheme::OAuth2 { flows, .. } => {
            (&flows.client_credentials.as_ref()?.token_url, TokenPlace::Url)
        }
        SecurityScheme::OpenIDConnect { open_id_connect_url, .. } => {
            (open_id_connect_url, TokenPlace::Discovery)
        }
        SecurityScheme::APIKey { .. } | SecurityScheme::HTTP { .. } => return None,
    };
    let url = url.trim();
    (!url.is_empty()).then(|| place(url.to_owned()))
}

fn api_key(location: &APIKeyLocation, name: &str, env: String) -> SchemeKind {
    match location {
        APIKeyLocation::Header => SchemeKind::Header { name: name.trim().to_lowercase(), env },
        APIKeyLocation::Query => SchemeKind::Query { name: name.to_owned(), env },
        APIKeyLocation::Cookie => SchemeKind::Cookie { name: name.to_owned(), env },
    }
}

fn http(scheme: &str, id: &str, env: String, prefix: &str) -> SchemeKind {
    let scheme = scheme.trim();
    let is_token = |it: char| it.is_ascii_alphanumeric() || "-_.".contains(it);
    match scheme.to_lowercase().as_str() {
        "bearer" => SchemeKind::Bearer { env },
        "basic" => SchemeKind::Basic {
            user_env: format!("{prefix}_USERNAME"),
            password_env: format!("{prefix}_PASSWORD"),
        },
        "" => SchemeKind::Header { name: "authorization".to_owned(), env },
        _ if scheme.chars().all(is_token) => SchemeKind::Http { scheme: scheme.to_owned(), env },
        // Some write the whole header: `Bearer <token>`.
        other if other.starts_with("bearer") || id.to_lowercase().contains("bearer") => {
            SchemeKind::Bearer { env }
        }
        _ => SchemeKind::Header { name: "authorization".to_owned(), env },
    }
}

/// `DATAGRID_SESSION_COOKIE`.
fn env(prefix: &str, id: &str) -> String {
    format!("{prefix}_{}", Words::split(id).snake().trim_start_matches('_').to_uppercase())
}

/// The alternatives whose schemes are all known. An unknown scheme is reported, and its alternative left out.
fn requirements(
    cx: &mut Cx<'_>,
    schemes: &[Scheme],
    at: &Pointer,
    requirements: &[SecurityRequirement],
) -> Security {
    let mut security = Security::new();
    let declared = cx.api.components.as_ref().map(|it| &it.security_schemes);
    let scheme = |id: &String| declared.and_then(|it| it.get(id)?.as_item());
    let is_sent = |id: &&String| !scheme(id).is_some_and(credential::is_certificate);
    for (n, requirement) in requirements.iter().enumerate() {
        let mut is_known = true;
        for id in requirement.keys().filter(is_sent) {
            if !schemes.iter().any(|it| it.id == *id) {
                is_known = false;
                let components = cx.api.components.as_ref();
                if !components.is_some_and(|it| it.security_schemes.contains_key(id)) {
                    let known: Vec<&str> = schemes.iter().map(|it| it.id.as_str()).collect();
                    cx.diagnostics.unknown_scheme(&at.join(n), id, &known);
                }
            }
        }
        let ids: Vec<String> = requirement.keys().filter(is_sent).cloned().collect();
        if is_known && !security.contains(&ids) {
            security.push(ids);
        }
    }
    // A certificate alone: nothing is sent.
    let is_certified = requirements.iter().any(|it| it.keys().any(|id| !is_sent(&id)));
    if is_certified && security.iter().all(Vec::is_empty) {
        security.clear();
    }
    security
}

fn most_frequent(needs: &[Security]) -> Option<Security> {
    let mut counts: BTreeMap<&Security, usize> = BTreeMap::new();
    for need in needs {
        *counts.entry(need).or_default() += 1;
    }
    let most = counts.values().max()?;
    needs.iter().find(|it| counts.get(it) == Some(most)).cloned()
}

/// `api_key` is for the scheme that calls need.
fn put_first(schemes: &mut [Scheme], default: &Security) {
    let first = default.iter().find_map(|it| it.first());
    if let Some(at) = first.and_then(|first| schemes.iter().position(|it| it.id == *first)) {
        schemes[..=at].rotate_right(1);
    }
}

/// The first scheme's variable is `<PREFIX>_API_KEY`, or what provider.yaml says.
fn rename_first_env(cx: &Cx<'_>, schemes: &mut [Scheme]) {
    let told = cx.config.auth.as_ref().and_then(|it| it.env.clone());
    let prefix = cx.env_prefix();
    let Some(first) = schemes.first_mut() else { return };
    match &mut first.kind {
        SchemeKind::Bearer { env }
        | SchemeKind::Http { env, .. }
        | SchemeKind::Header { env, .. }
        | SchemeKind::Query { env, .. }
        | SchemeKind::Cookie { env, .. } => {
            *env = told.unwrap_or_else(|| format!("{prefix}_API_KEY"))
        }
        SchemeKind::Basic { password_env, .. } => {
            if let Some(told) = told {
                *password_env = told;
            }
        }
    }
}

/// Gives each scheme variables of its own: after its header or parameter, else after its id.
fn tell_apart(prefix: &str, schemes: &mut [Scheme]) {
    let mut taken: BTreeSet<String> = BTreeSet::new();
    for scheme in schemes {
        let own = match &scheme.kind {
            SchemeKind::Header { name, .. }
            | SchemeKind::Query { name, .. }
            | SchemeKind::Cookie { name, .. } => self::env(prefix, name),
            SchemeKind::Bearer { .. } | SchemeKind::Http { .. } | SchemeKind::Basic { .. } => {
                self::env(prefix, &scheme.id)
            }
        };
        match &mut scheme.kind {
            SchemeKind::Basic { user_env, password_env } => {
                if taken.contains(user_env.as_str()) {
                    *user_env = format!("{own}_USERNAME");
                    *password_env = format!("{own}_PASSWORD");
                }
                taken.extend([user_env.clone(), password_env.clone()]);
            }
            SchemeKind::Bearer { env }
            | SchemeKind::Http { env, .. }
            | SchemeKind::Header { env, .. }
            | SchemeKind::Query { env, .. }
            | SchemeKind::Cookie { env, .. } => {
                if taken.contains(env.as_str()) {
                    *env = own;
                }
                let (stem, mut n) = (env.clone(), 2);
                while !taken.insert(env.clone()) {
                    *env = format!("{stem}_{n}");
                    n += 1;
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::lower::check::check_lower;

    #[test]
    fn the_default_is_what_most_operations_need() {
        insta::assert_snapshot!(check_lower("
openapi: 3.0.3
info: {title: Acme, version: '1'}
servers: [{url: https://acme.test}]
security: []
paths:
  /a: {get: {security: [{Key: []}], responses: {'204': {description: ok}}}, put: {security: [{Key: [], Login: []}, {}], responses: {'204': {description: ok}}}}
  /b: {get: {security: [{Key: []}], responses: {'204': {description: ok}}}, put: {security: [{Digest: []}, {Query: []}], responses: {'204': {description: ok}}}}
  /c: {get: {responses: {'204': {description: ok}}}, put: {security: [{Nobody: []}], responses: {'204': {description: ok}}}}
  /d: {get: {security: [{Card: []}], responses: {'204': {description: ok}}}, put: {security: [{Card: [], Key: []}], responses: {'204': {description: ok}}}, post: {security: [{Card: []}, {Query: []}], responses: {'204': {description: ok}}}}
components:
  securitySchemes:
    Login: {type: http, scheme: Basic}
    Key: {type: apiKey, in: header, name: X-Key}
    Query: {type: apiKey, in: query, name: key}
    Cookie: {type: apiKey, in: cookie, name: sid}
    Digest: {type: http, scheme: digest}
    Card: {type: http, scheme: mutualTLS}
    Open: {type: openIdConnect, openIdConnectUrl: https://acme.test}
    Machine: {type: oauth2, flows: {clientCredentials: {tokenUrl: /token, scopes: {}}}}
    Person: {type: oauth2, flows: {authorizationCode: {authorizationUrl: /login, tokenUrl: /token, scopes: {}}}}
"), @"
crate acme                                    Acme 1
server https://acme.test
auth Key                                      header x-key ACME_API_KEY
auth Login                                    basic ACME_USERNAME ACME_PASSWORD
auth Query                                    query key ACME_QUERY
auth Cookie                                   cookie sid ACME_COOKIE
auth Digest                                   digest ACME_DIGEST
auth Open                                     bearer ACME_OPEN  tokens as https://acme.test says
auth Machine                                  bearer ACME_MACHINE  tokens from /token
auth Person                                   bearer ACME_PERSON
security Key
a.get() -> ()                                 GET /a
a.update() -> ()                              PUT /a  security Key and Login or optional
b.get() -> ()                                 GET /b
b.update() -> ()                              PUT /b  security Digest or Query
c.get() -> ()                                 GET /c  security none
c.update() -> ()                              PUT /c  security none
d.get() -> ()                                 GET /d  security none
d.create() -> ()                              POST /d  security optional or Query
d.update() -> ()                              PUT /d
error[unsupported-scheme]: `Card` is a certificate, which is up to the transport (at #/components/securitySchemes/Card)
error[unsupported-scheme]: `digest` answers a challenge, which the client does not compute (at #/components/securitySchemes/Digest; a credential is sent as it is given: `Authorization: digest ..`)
error[unknown-scheme]: there is no security scheme `Nobody` (at #/paths/~1c/put/security/0)
");
    }
}

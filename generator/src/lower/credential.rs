//! Parameters that are the client's own affair: credentials that a scheme brings, and headers that every request has.

use openapiv3::{APIKeyLocation, OpenAPI, Parameter, ParameterData, ReferenceOr, SecurityScheme};

use super::cx::Cx;
use super::header;
use super::refs::Found;
use super::resource::Site;
use crate::config::{Config, Quirks};
use crate::names::Words;

/// Words of which one is in the name of a header that holds a credential.
const SECRETS: &[&str] = &["key", "apikey", "token", "auth", "authorization", "secret"];

/// Schemes of HTTP whose credentials are an answer to what the server has sent before.
const CHALLENGES: &[&str] =
    &["digest", "hoba", "mutual", "negotiate", "scram-sha-1", "scram-sha-256"];

/// What the transport brings when it connects, and no request carries.
pub(super) fn is_certificate(scheme: &SecurityScheme) -> bool {
    matches!(scheme, SecurityScheme::HTTP { scheme, .. } if scheme.eq_ignore_ascii_case("mutualTLS"))
}

/// The name of the header that a key travels in, if HTTP allows no header to be called so.
pub(super) fn illegal_header(scheme: &SecurityScheme) -> Option<&str> {
    match scheme {
        SecurityScheme::APIKey { location: APIKeyLocation::Header, name, .. } => {
            (!header::is_name(name.trim())).then_some(name.as_str())
        }
        _ => None,
    }
}

/// Whether a credential of that scheme of HTTP is made for each request anew.
pub(super) fn is_answer(scheme: &str) -> bool {
    CHALLENGES.contains(&scheme.to_lowercase().as_str())
}

/// Whether no method has the parameter. What is lost by that is reported, and so is a credential nobody named.
pub(super) fn is_own<'a>(cx: &mut Cx<'a>, site: &Site<'a>, found: &Found<'a, Parameter>) -> bool {
    if is_named(cx, found.item) || is_brought(cx, site, found.item) {
        return true;
    }
    let Parameter::Header { parameter_data, .. } = found.item else { return false };
    let name = &parameter_data.name;
    match name.to_lowercase().as_str() {
        "authorization" if writes_authorization(cx, site) => true,
        "authorization" if parameter_data.required => {
            report(cx, found, parameter_data);
            false
        }
        "accept" | "content-type" | "authorization" => {
            if cx.own_headers.insert(found.at.clone()) {
                cx.diagnostics.own_header(&found.at, name);
            }
            true
        }
        _ => {
            report(cx, found, parameter_data);
            false
        }
    }
}

/// Whether it is the header that provider.yaml names.
pub(super) fn is_named(cx: &Cx<'_>, parameter: &Parameter) -> bool {
    let Parameter::Header { parameter_data, .. } = parameter else { return false };
    cx.credential_header.is_some_and(|it| it.eq_ignore_ascii_case(&parameter_data.name))
}

/// The header with the credential that provider.yaml names. Where nobody decides, it is an `Authorization` that is
/// described as a bearer token and that no scheme writes.
pub(super) fn header<'a>(api: &'a OpenAPI, config: &'a Config) -> Option<&'a str> {
    if let Some(header) = config.auth.as_ref().and_then(|it| it.header.as_deref()) {
        return Some(header);
    }
    let components = api.components.as_ref();
    let is_described = components.is_some_and(|it| !it.security_schemes.is_empty());
    if is_described || config.quirks != Quirks::Any {
        return None;
    }
    let items = api.paths.paths.values().filter_map(ReferenceOr::as_item);
    let listed = items.flat_map(|item| {
        let operations = item.iter().flat_map(|(_, operation)| &operation.parameters);
        item.parameters.iter().chain(operations)
    });
    let shared = components.into_iter().flat_map(|it| it.parameters.values());
    let mut parameters = listed.chain(shared).filter_map(ReferenceOr::as_item);
    parameters.any(is_bearer).then_some("authorization")
}

fn is_bearer(parameter: &Parameter) -> bool {
    let description = parameter.parameter_data_ref().description.as_deref().unwrap_or_default();
    is_authorization(parameter) && description.to_lowercase().contains("bearer")
}

/// Whether it is the header with the credentials of HTTP.
fn is_authorization(parameter: &Parameter) -> bool {
    let name = &parameter.parameter_data_ref().name;
    matches!(parameter, Parameter::Header { .. }) && name.eq_ignore_ascii_case("authorization")
}

/// Whether it is a header by whose name nobody would want to read its value in a log.
pub(super) fn is_secret(parameter: &Parameter) -> bool {
    let words = Words::split(&parameter.parameter_data_ref().name);
    let words: Vec<&str> = words.as_slice().iter().map(String::as_str).collect();
    let is_credential = match words.as_slice() {
        [.., "authorization" | "apikey" | "secret"] | [.., "api", "key"] => true,
        // Of other tokens some are cursors.
        [.., kind, "token"] => matches!(*kind, "access" | "api" | "auth" | "bearer" | "session"),
        _ => false,
    };
    matches!(parameter, Parameter::Header { .. }) && is_credential
}

/// The schemes an operation may be called with.
fn schemes<'a>(cx: &Cx<'a>, site: &Site<'a>) -> impl Iterator<Item = &'a SecurityScheme> {
    let requirements = site.operation.security.as_ref().or(cx.api.security.as_ref());
    let declared = cx.api.components.as_ref().map(|it| &it.security_schemes);
    let ids = requirements.into_iter().flatten().flat_map(|it| it.keys());
    ids.filter_map(move |id| declared?.get(id)?.as_item())
}

/// Whether one of the operation's schemes puts a credential where the parameter is.
fn is_brought<'a>(cx: &Cx<'a>, site: &Site<'a>, parameter: &Parameter) -> bool {
    let own = &parameter.parameter_data_ref().name;
    schemes(cx, site).any(|it| match (it, parameter) {
        (SecurityScheme::APIKey { location, name, .. }, Parameter::Header { .. }) => {
            *location == APIKeyLocation::Header && name.eq_ignore_ascii_case(own)
        }
        (SecurityScheme::APIKey { location, name, .. }, Parameter::Query { .. }) => {
            *location == APIKeyLocation::Query && name == own
        }
        (SecurityScheme::APIKey { location, name, .. }, Parameter::Cookie { .. }) => {
            *location == APIKeyLocation::Cookie && name == own
        }
        _ => false,
    })
}

fn writes_authorization<'a>(cx: &Cx<'a>, site: &Site<'a>) -> bool {
    schemes(cx, site).any(|it| !matches!(it, SecurityScheme::APIKey { .. }))
}

/// Tells of a credential that each call has to bring, once, where the document has no scheme at all.
fn report<'a>(cx: &mut Cx<'a>, found: &Found<'a, Parameter>, data: &'a ParameterData) {
    let has_schemes = cx.api.components.as_ref().is_some_and(|it| !it.security_schemes.is_empty());
    let words = Words::split(&data.name);
    let is_secret = words.as_slice().iter().any(|it| SECRETS.contains(&it.as_str()));
    if data.required && is_secret && !has_schemes && cx.credentials.insert(&data.name) {
        cx.diagnostics.credential_parameter(&found.at, &data.name);
    }
}

#[cfg(test)]
mod tests {
    use crate::lower::check::check_lower;

    #[test]
    fn a_parameter_is_left_out_where_a_scheme_brings_it() {
        insta::assert_snapshot!(check_lower("
openapi: 3.0.3
info: {title: Acme, version: '1'}
servers: [{url: https://acme.test}]
security: [{Key: []}]
paths:
  /a:
    parameters:
      - {name: x-key, in: header, required: true, schema: {type: string}}
      - {name: Authorization, in: header, required: true, schema: {type: string}}
      - {name: sid, in: cookie, schema: {type: string}}
      - {name: key, in: query, schema: {type: string}}
    get: {responses: {'204': {description: ok}}}
    put: {security: [], responses: {'204': {description: ok}}}
    post: {security: [{Query: [], Cookie: []}, {Login: []}], responses: {'204': {description: ok}}}
  /b:
    get: {parameters: [{$ref: '#/components/parameters/Accept'}, {name: authorization, in: header, schema: {type: string}}], responses: {'204': {description: ok}}}
    put: {parameters: [{$ref: '#/components/parameters/Accept'}], responses: {'204': {description: ok}}}
components:
  parameters: {Accept: {name: Accept, in: header, schema: {type: string}}}
  securitySchemes:
    Key: {type: apiKey, in: header, name: X-Key}
    Query: {type: apiKey, in: query, name: key}
    Cookie: {type: apiKey, in: cookie, name: sid}
    Login: {type: http, scheme: basic}
"), @"
crate acme                                    Acme 1
server https://acme.test
auth Key                                      header x-key ACME_API_KEY
auth Query                                    query key ACME_QUERY
auth Cookie                                   cookie sid ACME_COOKIE
auth Login                                    basic ACME_USERNAME ACME_PASSWORD
security Key
a.get(params: GetAParams) -> ()               GET /a  Authorization header  sid cookie
a.create(params: CreateAParams) -> ()         POST /a  x-key header  security Query and Cookie or Login
a.update(params: UpdateAParams) -> ()         PUT /a  x-key header  Authorization header  sid cookie  security none
b.get() -> ()                                 GET /b
b.update() -> ()                              PUT /b
struct GetAParams                             argument  #/paths/~1a/get/parameters
  authorization: Sensitive<String>            wire Authorization
  sid: String?
  key: String?
struct CreateAParams                          argument  #/paths/~1a/post/parameters
  x_key: String                               wire x-key
struct UpdateAParams                          argument  #/paths/~1a/put/parameters
  x_key: String                               wire x-key
  authorization: Sensitive<String>            wire Authorization
  sid: String?
  key: String?
warning[own-header]: `Accept` is the client's own header: the parameter is left out (at #/components/parameters/Accept)
warning[own-header]: `authorization` is the client's own header: the parameter is left out (at #/paths/~1b/get/parameters/1)
");
    }

    #[test]
    fn a_credential_nobody_describes_is_reported_once() {
        insta::assert_snapshot!(check_lower("
openapi: 3.0.3
info: {title: Acme, version: '1'}
servers: [{url: https://acme.test}]
paths:
  /a:
    get: {parameters: [{name: xi-api-key, in: header, required: true, schema: {type: string}}], responses: {'204': {description: ok}}}
    put: {parameters: [{name: X-AccessToken, in: header, schema: {type: string}}, {name: X-Next-Token, in: header, schema: {type: string}}, {name: Idempotency-Key, in: header, schema: {type: string}}, {name: xi-api-key, in: header, required: true, schema: {type: string}}, {name: Authorization, in: header, required: true, schema: {type: string}}], responses: {'204': {description: ok}}}
    post: {parameters: [{name: api-key, in: header, schema: {type: string}}, {name: monkey, in: header, required: true, schema: {type: string}}], responses: {'204': {description: ok}}}
"), @"
crate acme                                    Acme 1
server https://acme.test
security none
a.get(params: GetAParams) -> ()               GET /a  xi-api-key header
a.create(params: CreateAParams) -> ()         POST /a  api-key header  monkey header
a.update(params: UpdateAParams) -> ()         PUT /a  X-AccessToken header  X-Next-Token header  Idempotency-Key header  xi-api-key header  Authorization header
struct GetAParams                             argument  #/paths/~1a/get/parameters
  xi_api_key: Sensitive<String>               wire xi-api-key
struct CreateAParams                          argument  #/paths/~1a/post/parameters
  api_key: Sensitive<String>?                 wire api-key
  monkey: String
struct UpdateAParams                          argument  #/paths/~1a/put/parameters
  x_access_token: Sensitive<String>?          wire X-AccessToken
  x_next_token: String?                       wire X-Next-Token
  idempotency_key: String?                    wire Idempotency-Key
  xi_api_key: Sensitive<String>               wire xi-api-key
  authorization: Sensitive<String>            wire Authorization
warning[credential-parameter]: `xi-api-key` looks like a credential, which no security scheme describes (at #/paths/~1a/get/parameters/0; each call has to bring it)
warning[credential-parameter]: `Authorization` looks like a credential, which no security scheme describes (at #/paths/~1a/put/parameters/4; each call has to bring it)
");
    }

    #[test]
    fn a_bearer_token_that_only_parameters_describe_is_the_clients() {
        insta::assert_snapshot!(check_lower("
openapi: 3.0.3
info: {title: Acme, version: '1'}
servers: [{url: https://acme.test}]
paths:
  /a:
    get: {parameters: [{name: authorization, in: header, required: true, description: API key as bearer token, schema: {type: string}}], responses: {'204': {description: ok}}}
    put: {parameters: [{name: x-trace, in: header, schema: {type: string}}], responses: {'204': {description: ok}}}
    post: {parameters: [{name: Authorization, in: header, schema: {type: string}}], responses: {'204': {description: ok}}}
"), @"
        crate acme                                    Acme 1
        server https://acme.test
        auth authorization                            bearer ACME_API_KEY
        security authorization
        a.get() -> ()                                 GET /a
        a.create() -> ()                              POST /a
        a.update(params: UpdateAParams) -> ()         PUT /a  x-trace header  security none
        struct UpdateAParams                          argument  #/paths/~1a/put/parameters
          x_trace: String?                            wire x-trace
        ");
    }
}

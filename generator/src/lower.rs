//! The typed document becomes the client to emit: names, optionality, unions, boxes and files are decided here.

mod all_of;
mod arms;
mod array;
mod auth;
mod body;
mod checks;
mod conditions;
mod constants;
mod content;
mod credential;
mod cx;
mod defaults;
mod discriminator;
mod docs;
mod encoding;
mod enumeration;
mod exported;
mod failure;
mod files;
mod finish;
mod flag;
mod fold;
mod formats;
mod header;
mod inheritance;
mod keys;
mod limits;
mod marks;
mod media;
mod method_name;
mod naming;
mod node;
mod number;
mod object;
mod operation;
mod operation_id;
mod pages;
mod parameter;
mod pattern;
mod place;
mod presence;
mod read;
mod recursion;
mod refs;
mod reply;
mod resource;
mod rules;
mod samples;
mod schema;
mod sensitive;
mod server;
mod singular;
mod some_tags;
mod split;
mod status;
mod stream;
mod string;
mod style;
mod tags;
mod tell;
mod template;
mod told;
mod union;
mod unused;
mod variants;
mod verbs;
mod view;
mod walk;
mod webhook;

#[cfg(test)]
mod check;
#[cfg(test)]
mod mutations;
#[cfg(test)]
mod seeds;

use openapiv3::OpenAPI;

use self::cx::Cx;
use self::operation::Operation;
use crate::config::Config;
use crate::diag::Diagnostics;
use crate::ir::{Api, Manifest};

/// What the document does not say about the crate.
#[derive(Clone, Debug)]
pub struct Origin<'a> {
    /// The provider's name in kebab-case: `prime-intellect`.
    pub name: &'a str,
    /// The path a reader finds the document at.
    pub source: &'a str,
    /// How Cargo.toml is written.
    pub manifest: Manifest,
}

/// Decides everything about the client. What Rust or the runtime cannot say becomes JSON, or is left out, and is
/// reported.
pub fn lower(
    api: &OpenAPI,
    origin: &Origin<'_>,
    config: &Config,
    diagnostics: &mut Diagnostics,
) -> Api {
    let cx = &mut Cx::new(api, origin, config, diagnostics);
    let servers = server::lower(cx);
    let server_template = server::template(cx);
    let auth = auth::lower(cx);
    let tree = resource::plan(cx);
    let mut operations: Vec<Operation<'_>> =
        tree.operations.iter().flat_map(|it| operation::lower(cx, it)).collect();
    let (schemes, security) = auth::finish(cx, auth, &mut operations);
    schema::fill_in(cx);
    let components = schema::components(cx);
    let mut payloads = webhook::payloads(cx);
    files::settle(&mut cx.drafts, &mut operations, &mut payloads);
    flag::take_out(cx, &mut operations, &components);
    split::split(&mut cx.drafts, &mut operations);
    let mut types =
        place::order(std::mem::take(&mut cx.drafts), &mut operations, components, &mut payloads);
    let branches = resource::prune(tree.branches, &mut operations);
    recursion::break_cycles(cx, &mut types);
    let roles = place::roles(&types, &operations);
    presence::decide(&mut types, &roles);
    presence::fix_constants(&mut types);
    presence::fix_tags(&mut types);
    pages::recognise(cx, &types, &mut operations);
    let webhooks = webhook::lower(cx, payloads);
    let users = place::users(&types, &operations);
    let homes = place::homes(&users);
    let names = naming::name(cx, &types, &branches, &operations);
    unused::report(cx);
    checks::settle(cx, &mut types, &roles);
    let types = finish::types(types, &names, &homes, &roles);
    let environment = (servers.len() > 1).then(|| names.environment.clone());
    let (resources, methods) = finish::resources(branches, operations, names);
    let lints_against_names = finish::lints_against_names(&resources, &methods, &types);
    Api {
        krate: finish::krate(cx, origin),
        servers,
        server_template,
        environment,
        schemes,
        security,
        resources,
        methods,
        headers: std::mem::take(&mut cx.headers.all),
        webhooks,
        types,
        users: place::shared(users),
        lints_against_names,
        losses: Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::check::check_lower;

    #[test]
    fn an_operation_becomes_a_method() {
        insta::assert_snapshot!(check_lower("
openapi: 3.0.3
info: {title: Acme API, version: '1'}
servers: [{url: 'https://api.acme.test/v1/'}]
security: [{Bearer: []}]
paths:
  /secrets:
    post:
      tags: [Secrets]
      operationId: Secrets.createSecret
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              required: [name]
              properties: {name: {type: string}, value: {type: string, format: password}}
      responses:
        '201': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Secret'}}}}
        '401': {description: no}
        '429': {description: later, content: {application/json: {schema: {type: object}}}}
components:
  schemas:
    Secret:
      type: object
      required: [object, id, updatedAt]
      properties:
        object: {type: string, enum: [secret]}
        id: {type: string}
        updatedAt: {type: string, format: date-time, nullable: true}
  securitySchemes: {Bearer: {type: http, scheme: bearer}}
"), @r#"
crate acme                                    Acme API 1
server https://api.acme.test/v1
auth Bearer                                   bearer ACME_API_KEY
security Bearer
secrets.create(body: CreateSecret) -> Secret | 401 | 429 Json  POST /secrets
struct CreateSecret                           argument  #/paths/~1secrets/post/requestBody/content/application~1json/schema
  name: String
  value: Sensitive<String>?
struct Secret                                 receives  #/components/schemas/Secret
  object: SecretObject                        always Secret
  id: String
  updated_at: DateTime or null                wire updatedAt
enum SecretObject                             receives  #/components/schemas/Secret/properties/object
  Secret = "secret"
  ..Unknown
"#);
    }
}

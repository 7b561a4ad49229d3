//! What the API sends on its own: how it is signed, which provider.yaml or Fern's extension says, and what it is.

mod reading;

use openapiv3::OpenAPI;
use serde_json::{Map, Value};

use self::reading::{Fault, KEYS, read};
use super::cx::Cx;
use super::media::{self, Media};
use super::node::{Form, Hint, Node};
use super::{array, schema};
use crate::ir::{Type, Webhooks};
use crate::pointer::Pointer;

/// Fern's extension of the document, or of a webhook.
const EXTENSION: &str = "x-fern-webhook-signature";

/// As [`EXTENSION`] the document's `webhooks` come here.
const CARRIER: &str = "x-specwright-webhooks";

/// Whether the crate has a file for what the API sends.
pub(super) fn is_there(cx: &Cx<'_>) -> bool {
    said(cx).is_some()
}

/// The webhooks and their signature; a document whose webhooks nobody can verify is told so.
pub(super) fn lower(cx: &mut Cx<'_>, payloads: Vec<(String, Type)>) -> Option<Webhooks> {
    let Some(said) = said(cx) else {
        if webhooks(cx.api).next().is_some() {
            cx.diagnostics.webhooks_unverified(&Pointer::root().join("webhooks"));
        }
        return None;
    };
    let result = read(said.value, &said.at);
    let signature = match (result, &said.from) {
        (Ok(signature), _) => Some(signature),
        (Err(Fault::Unknown(at)), None) => {
            cx.diagnostics.unknown_config_key(&at, &KEYS);
            None
        }
        (Err(Fault::Not(at, expected)), None) => {
            cx.diagnostics.bad_config_value(&at, expected);
            None
        }
        (Err(Fault::Unknown(at)), Some(_)) => {
            cx.diagnostics.unread_signature(&at, "is not understood");
            None
        }
        (Err(Fault::Not(at, expected)), Some(_)) => {
            cx.diagnostics.unread_signature(&at, &format!("has to be {expected}"));
            None
        }
    };
    for other in &said.others {
        cx.diagnostics.other_signature(other);
    }
    Some(Webhooks { signature: signature?, payloads, from: said.from })
}

/// What is said about signatures.
struct Said<'a> {
    value: &'a Value,
    /// Where, for reports.
    at: Pointer,
    /// Where in the document; not there if provider.yaml says it.
    from: Option<Pointer>,
    /// The webhooks that say otherwise.
    others: Vec<Pointer>,
}

/// provider.yaml goes before the document, the document before its webhooks, of which the first one counts.
fn said<'a>(cx: &Cx<'a>) -> Option<Said<'a>> {
    if let Some(value) = &cx.config.webhooks {
        let at = Pointer::root().join("webhooks");
        return Some(Said { value, at, from: None, others: Vec::new() });
    }
    let root = cx.api.extensions.get(EXTENSION).map(|it| (it, Pointer::root().join(EXTENSION)));
    let own = webhooks(cx.api).filter_map(|it| {
        let value = it.operation.get(EXTENSION).filter(|it| it.is_object())?;
        Some((value, it.at.join(EXTENSION)))
    });
    let all: Vec<_> = root.into_iter().chain(own).collect();
    let (value, at) = all.first().cloned()?;
    let others = all.into_iter().filter(|it| it.0 != value).map(|it| it.1).collect();
    Some(Said { value, from: Some(at.clone()), at, others })
}

/// A request that the API makes.
struct Webhook<'a> {
    name: &'a str,
    operation: &'a Map<String, Value>,
    at: Pointer,
}

fn webhooks(api: &OpenAPI) -> impl Iterator<Item = Webhook<'_>> {
    let all = api.extensions.get(CARRIER).and_then(Value::as_object).into_iter().flatten();
    all.flat_map(|(name, item)| {
        let operations = item.as_object().into_iter().flatten();
        operations.filter_map(move |(method, operation)| {
            let operation = operation.as_object()?;
            let at = Pointer::root().join("webhooks").join(name).join(method);
            Some(Webhook { name, operation, at })
        })
    })
}

/// The type of each webhook's body, where there is a verifier to decode it.
pub(super) fn payloads(cx: &mut Cx<'_>) -> Vec<(String, Type)> {
    if said(cx).is_none_or(|it| read(it.value, &it.at).is_err()) {
        return Vec::new();
    }
    let api = cx.api;
    let mut payloads = Vec::new();
    for Webhook { name, operation, at } in webhooks(api) {
        let content = operation.get("requestBody").and_then(|it| it.get("content")?.as_object());
        let Some(content) = content.filter(|it| !it.is_empty()) else { continue };
        let at = at.join("requestBody").join("content");
        let json = || content.iter().filter(|(name, _)| media::kind(name) == Media::Json);
        match json().find(|(name, _)| *name != "*/*").or_else(|| json().next()) {
            Some((media, entry)) => {
                payloads.push((name.to_owned(), payload(cx, at.join(media).join("schema"), entry)));
            }
            None => cx.diagnostics.undecoded_webhook(&at, name, content.keys()),
        }
    }
    payloads
}

/// The type of a body; every schema of one that says anything is a component by now.
fn payload<'a>(cx: &mut Cx<'a>, at: Pointer, media: &'a Value) -> Type {
    let reference = media.get("schema").and_then(|it| it.get("$ref")?.as_str());
    let Some(reference) = reference else { return Type::Json };
    let used = schema::lower(cx, &Node { at, hint: Hint::default(), form: Form::Ref(reference) });
    schema::fill_in(cx);
    array::nullable(used.ty, &used.view)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::config::Config;
    use crate::diag::Strictness;
    use crate::lower::check::{check_lower, check_with};

    #[test]
    fn whatever_is_json_is_decoded() {
        insta::assert_snapshot!(check_lower("
openapi: 3.0.3
info: {title: Acme, version: '1'}
servers: [{url: https://acme.test}]
x-fern-webhook-signature: {type: hmac, header: acme-signature}
x-specwright-webhooks:
  pet: {put: {requestBody: {content: {text/plain: {}, application/json: {schema: {$ref: '#/components/schemas/Twice'}}}}}}
  pets: {post: {requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Pets'}}}}}}
  word: {post: {requestBody: {content: {'*/*': {schema: {$ref: '#/components/schemas/Word'}}}}}}
  both: {post: {requestBody: {content: {'*/*': {schema: {$ref: '#/components/schemas/Word'}}, application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}}
  maybe: {post: {requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Maybe'}}}}}}
  bytes: {post: {requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Bytes'}}}}}}
  upload: {post: {requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Upload'}}}}}}
  anything: {post: {requestBody: {content: {application/json: {schema: {}}}}}}
  silent: {post: {responses: {}}}
paths:
  /pets:
    post: {requestBody: {required: true, content: {multipart/form-data: {schema: {$ref: '#/components/schemas/Upload'}}}}, responses: {'204': {description: ok}}}
components:
  schemas:
    Unused: {type: object, properties: {a: {type: string, format: binary}}}
    Twice: {$ref: '#/components/schemas/Pet'}
    Pets: {type: array, items: {$ref: '#/components/schemas/Pet'}}
    Word: {type: string}
    Maybe: {type: string, nullable: true}
    Bytes: {type: string, format: binary}
    Upload: {type: object, properties: {file: {type: string, format: binary}}}
    Pet: {type: object, required: [name], properties: {name: {type: string}}}
"), @"
        crate acme                                    Acme 1
        server https://acme.test
        security none
        pets.create(body: UploadForm) -> ()           POST /pets  multipart
        webhooks sha256 base64 in acme-signature over {body}  #/x-fern-webhook-signature
         pet: Pet
         pets: Vec<Pet>
         word: String
         both: Pet
         maybe: Option<String>
         bytes: String
         upload: Upload
         anything: Json
        struct UploadForm                             argument  #/components/schemas/Upload
          file: File?
        struct Unused                                 receives  shared  #/components/schemas/Unused
          a: String?
        struct Pet                                    receives  shared  #/components/schemas/Pet
          name: String
        struct Upload                                 receives  shared  #/components/schemas/Upload
          file: String?
        ");
    }

    #[test]
    fn what_is_no_json_is_told_where_there_is_a_verifier() {
        let document = |signature: &str| {
            check_lower(&format!("
openapi: 3.0.3
info: {{title: Acme, version: '1'}}
servers: [{{url: https://acme.test}}]
x-fern-webhook-signature: {signature}
x-specwright-webhooks:
  form: {{post: {{requestBody: {{content: {{application/x-www-form-urlencoded: {{}}, text/plain: {{}}}}}}}}}}
  gone: {{post: {{requestBody: {{content: {{application/json: {{schema: {{$ref: '#/components/schemas/Gone'}}}}}}}}}}}}
paths: {{}}
"))
        };
        insta::assert_snapshot!(document("{type: hmac, header: acme-signature}"), @"
        crate acme                                    Acme 1
        server https://acme.test
        security none
        webhooks sha256 base64 in acme-signature over {body}  #/x-fern-webhook-signature
         gone: Json
        warning[ignored]: `form` sends `application/x-www-form-urlencoded` or `text/plain`, which is verified and not decoded (at #/webhooks/form/post/requestBody/content)
        error[unresolved-ref]: `#/components/schemas/Gone` leads to nothing that can stand here (at #/webhooks/gone/post/requestBody/content/application~1json/schema)
        ");
        insta::assert_snapshot!(document("{type: asymmetric}"), @"
        crate acme                                    Acme 1
        server https://acme.test
        security none
        warning[ignored]: there is no verifier of webhooks: `type` has to be `hmac`: what is signed with a private key is not verified (at #/x-fern-webhook-signature/type)
        ");
    }

    #[test]
    fn the_decision_goes_before_the_document_and_that_before_its_webhooks() {
        let told = |config: &Config, root: &str| {
            let yaml = format!(
                "
openapi: 3.0.3
info: {{title: Acme, version: '1'}}
servers: [{{url: https://acme.test}}]
{root}x-specwright-webhooks:
  a: {{post: {{x-fern-webhook-signature: true, responses: {{}}}}}}
  b: {{post: {{x-fern-webhook-signature: {{header: b}}, responses: {{}}}}}}
  c: {{post: {{x-fern-webhook-signature: {{header: c}}, responses: {{}}}}}}
  d: {{post: {{x-fern-webhook-signature: {{header: b}}, responses: {{}}}}}}
paths: {{}}
"
            );
            let text = check_with(&yaml, config, Strictness::Strict);
            text.lines().skip(3).collect::<Vec<_>>().join("\n")
        };
        let decided = Config { webhooks: Some(json!({"header": "x"})), ..Config::default() };
        insta::assert_snapshot!(told(&decided, "x-fern-webhook-signature: {header: r}\n"), @"webhooks sha256 base64 in x over {body}");
        let none = Config::default();
        insta::assert_snapshot!(told(&none, "x-fern-webhook-signature: {header: r}\n"), @"
        webhooks sha256 base64 in r over {body}       #/x-fern-webhook-signature
        warning[ignored]: other webhooks are signed in another way, and only that is verified (at #/webhooks/b/post/x-fern-webhook-signature)
        warning[ignored]: other webhooks are signed in another way, and only that is verified (at #/webhooks/c/post/x-fern-webhook-signature)
        warning[ignored]: other webhooks are signed in another way, and only that is verified (at #/webhooks/d/post/x-fern-webhook-signature)
        ");
        insta::assert_snapshot!(told(&none, ""), @"
        webhooks sha256 base64 in b over {body}       #/webhooks/b/post/x-fern-webhook-signature
        warning[ignored]: other webhooks are signed in another way, and only that is verified (at #/webhooks/c/post/x-fern-webhook-signature)
        ");
    }
}

//! What an API sends on its own, to webhooks and callbacks, becomes a component where it is described in place: so there
//! is a type for whoever receives it.
//!
//! ```yaml
//! {webhooks: {petSold: {post: {requestBody: {content: {application/json: {schema: {type: object}}}}}}}}    # before
//! {webhooks: {petSold: {post: {requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/petSold_payload'}}}}}}}, components: {schemas: {petSold_payload: {type: object, description: 'What the API sends to `petSold`.'}}}}    # after
//! ```
//!
//! Seen in: GitHub, Adyen, documents that describe their callbacks.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use crate::component_name;
use crate::normalize::{Editor, Pass};
use crate::pointer::Pointer;
use crate::shape::Kind;

pub(super) const PASS: Pass = Pass {
    id: "payloads",
    about: "what a webhook or callback sends is described in place",
    rewrite,
};

/// The methods of requests that have a body.
const METHODS: [&str; 4] = ["post", "put", "patch", "delete"];

/// References to references: more than this is a cycle.
const MOST_STEPS: usize = 50;

/// What is sent.
struct Sent {
    /// The webhook or callback.
    name: String,
    /// Where its body stands.
    at: Pointer,
}

fn rewrite(document: &mut Editor) {
    let mut found = Vec::new();
    document.each(Kind::Document, &["webhooks"], |root| {
        let webhooks = root.get("webhooks").and_then(Value::as_object);
        for (name, item) in webhooks.into_iter().flatten() {
            collect(&mut found, name, &Pointer::root().join("webhooks").join(name), item);
        }
    });
    document.each(Kind::Operation, &["callbacks"], |operation| {
        let at = operation.pointer().join("callbacks");
        let callbacks = operation.get("callbacks").and_then(Value::as_object);
        for (name, callback) in callbacks.into_iter().flatten() {
            for (address, item) in callback.as_object().into_iter().flatten() {
                collect(&mut found, name, &at.join(name).join(address), item);
            }
        }
    });
    // What several send by one component is one.
    let mut keys: BTreeMap<Pointer, String> = BTreeMap::new();
    for Sent { name, at } in found {
        let Some((home, mut body)) = body(document.root(), at.clone()) else { continue };
        if let Some(schema) = payload(&mut body) {
            let key = keys.get(&home).cloned();
            let key = key.unwrap_or_else(|| component(document, &name, schema.clone()));
            *schema = json!({"$ref": format!("#/components/schemas/{key}")});
            keys.insert(home, key);
        } else if home == at {
            continue;
        }
        document.replace(&at, body);
    }
}

/// Notes the bodies of what is sent to a path.
fn collect(found: &mut Vec<Sent>, name: &str, at: &Pointer, item: &Value) {
    for method in METHODS {
        if item.get(method).is_some_and(|it| it.get("requestBody").is_some()) {
            let at = at.join(method).join("requestBody");
            found.push(Sent { name: name.to_owned(), at });
        }
    }
}

/// The body at a place, or what is referred to there, and where that stands.
fn body(root: &Value, mut at: Pointer) -> Option<(Pointer, Value)> {
    for _ in 0..MOST_STEPS {
        let body = at.resolve(root)?;
        match body.get("$ref").and_then(Value::as_str) {
            Some(reference) => at = Pointer::parse(reference.strip_prefix('#')?)?,
            None => return Some((at, body.clone())),
        }
    }
    None
}

/// The schema, if it is written out: of JSON, as nothing else is decoded to a type.
fn payload(body: &mut Value) -> Option<&mut Value> {
    let content = body.get_mut("content")?.as_object_mut()?;
    let json = content.keys().find(|it| is_json(it)).map_or("*/*", String::as_str).to_owned();
    let schema = content.get_mut(&json)?.get_mut("schema")?;
    let object = schema.as_object()?;
    let is_reference = object.contains_key("$ref") && object.len() == 1;
    (!object.is_empty() && !is_reference).then_some(schema)
}

fn is_json(media: &str) -> bool {
    let essence = media.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    ["application/json", "text/json"].contains(&essence.as_str()) || essence.ends_with("+json")
}

/// Adds a component for what is sent; its key.
fn component(document: &mut Editor, name: &str, mut schema: Value) -> String {
    let schemas = document.root().get("components").and_then(|it| it.get("schemas"));
    let entries = schemas.and_then(Value::as_object);
    let taken: BTreeSet<String> = entries.into_iter().flat_map(Map::keys).cloned().collect();
    let key = component_name::free(&[component_name::of_payload(name)], &taken);
    if let Value::Object(schema) = &mut schema
        && !schema.contains_key("description")
        && !schema.contains_key("title")
    {
        let about = format!("What the API sends to `{name}`.");
        schema.insert("description".to_owned(), Value::String(about));
    }
    document.insert_component("schemas", &key, schema);
    key
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::normalize::check;

    #[test]
    fn callbacks_have_payloads_too() {
        insta::assert_snapshot!(check(PASS, "
paths:
  /pets:
    post:
      callbacks:
        pet sold: {'{$request.body#/url}': {post: {requestBody: {content: {text/plain: {schema: {type: string}}, application/vnd.pets+json: {schema: {title: Sale, type: object}}}}}}}
        known: {'{$url}': {put: {requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}}}
        bare: {'{$url}': {post: {requestBody: {content: {application/json: {}}}}}}
components: {schemas: {Pet: {type: object}, pet_sold_payload: {type: string}}}
"), @"
paths:
  /pets:
    post:
      callbacks:
        pet sold:
          '{$request.body#/url}':
            post:
              requestBody:
                content:
                  text/plain:
                    schema:
                      type: string
                  application/vnd.pets+json:
                    schema:
                      $ref: '#/components/schemas/pet_sold_payload_2'
        known:
          '{$url}':
            put:
              requestBody:
                content:
                  application/json:
                    schema:
                      $ref: '#/components/schemas/Pet'
        bare:
          '{$url}':
            post:
              requestBody:
                content:
                  application/json: {}
components:
  schemas:
    Pet:
      type: object
    pet_sold_payload:
      type: string
    pet_sold_payload_2:
      title: Sale
      type: object
");
    }

    #[test]
    fn a_body_may_be_written_elsewhere() {
        insta::assert_snapshot!(check(PASS, "
webhooks:
  sold: {post: {requestBody: {$ref: '#/components/requestBodies/Chain'}}}
  born: {post: {requestBody: {$ref: '#/components/requestBodies/Body'}}}
  round: {post: {requestBody: {$ref: '#/components/requestBodies/Round'}}}
  gone: {post: {requestBody: {$ref: '#/components/requestBodies/Gone'}}}
components:
  requestBodies:
    Chain: {$ref: '#/components/requestBodies/Body'}
    Body: {required: true, content: {application/json: {schema: {type: array}}}}
    Round: {$ref: '#/components/requestBodies/Round'}
  schemas: {Pet: {type: object}}
"), @"
        webhooks:
          sold:
            post:
              requestBody:
                required: true
                content:
                  application/json:
                    schema:
                      $ref: '#/components/schemas/sold_payload'
          born:
            post:
              requestBody:
                required: true
                content:
                  application/json:
                    schema:
                      $ref: '#/components/schemas/sold_payload'
          round:
            post:
              requestBody:
                $ref: '#/components/requestBodies/Round'
          gone:
            post:
              requestBody:
                $ref: '#/components/requestBodies/Gone'
        components:
          requestBodies:
            Chain:
              $ref: '#/components/requestBodies/Body'
            Body:
              required: true
              content:
                application/json:
                  schema:
                    type: array
            Round:
              $ref: '#/components/requestBodies/Round'
          schemas:
            Pet:
              type: object
            sold_payload:
              type: array
              description: What the API sends to `sold`.
        ");
    }

    #[test]
    fn json_is_what_says_so_or_what_may_be_anything() {
        insta::assert_snapshot!(check(PASS, "
webhooks:
  known: {post: {requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Pet', description: Told}}}}}}
  any: {post: {requestBody: {content: {'*/*': {schema: {type: string}}}}}}
  lines: {post: {requestBody: {content: {application/jsonl: {schema: {type: string}}, Application/JSON; a=b: {schema: {type: string}}, '*/*': {schema: {}}}}}}
components:
  schemas: {Pet: {type: object}}
"), @"
        webhooks:
          known:
            post:
              requestBody:
                content:
                  application/json:
                    schema:
                      $ref: '#/components/schemas/known_payload'
          any:
            post:
              requestBody:
                content:
                  '*/*':
                    schema:
                      $ref: '#/components/schemas/any_payload'
          lines:
            post:
              requestBody:
                content:
                  application/jsonl:
                    schema:
                      type: string
                  Application/JSON; a=b:
                    schema:
                      $ref: '#/components/schemas/lines_payload'
                  '*/*':
                    schema: {}
        components:
          schemas:
            Pet:
              type: object
            known_payload:
              $ref: '#/components/schemas/Pet'
              description: Told
            any_payload:
              type: string
              description: What the API sends to `any`.
            lines_payload:
              type: string
              description: What the API sends to `lines`.
        ");
    }
}

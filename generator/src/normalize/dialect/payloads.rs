//! What an API sends on its own, to webhooks and callbacks, becomes a component where it is described in place: so there
//! is a type for whoever receives it.
//!
//! ```yaml
//! {webhooks: {petSold: {post: {requestBody: {content: {application/json: {schema: {type: object}}}}}}}}    # before
//! {webhooks: {petSold: {post: {requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/petSold_payload'}}}}}}}, components: {schemas: {petSold_payload: {type: object, description: 'What the API sends to `petSold`.'}}}}    # after
//! ```
//!
//! Seen in: GitHub, Adyen, documents that describe their callbacks.

use std::collections::BTreeSet;

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

/// A schema of what is sent.
struct Payload {
    at: Pointer,
    /// The webhook or callback.
    name: String,
    schema: Map<String, Value>,
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
    for Payload { at, name, mut schema } in found {
        let schemas = document.root().get("components").and_then(|it| it.get("schemas"));
        let entries = schemas.and_then(Value::as_object);
        let taken: BTreeSet<String> = entries.into_iter().flat_map(Map::keys).cloned().collect();
        let key = component_name::free(&[component_name::of_payload(&name)], &taken);
        if !schema.contains_key("description") && !schema.contains_key("title") {
            let about = format!("What the API sends to `{name}`.");
            schema.insert("description".to_owned(), Value::String(about));
        }
        document.insert_component("schemas", &key, Value::Object(schema));
        document.replace(&at, json!({"$ref": format!("#/components/schemas/{key}")}));
    }
}

/// The schemas that are written at a path: of JSON, as nothing else is decoded to a type.
fn collect(found: &mut Vec<Payload>, name: &str, at: &Pointer, item: &Value) {
    for method in METHODS {
        let content = item.get(method).and_then(|it| it.get("requestBody")?.get("content"));
        let is_json = |media: &str| media.contains("/json") || media.contains("+json");
        let content = content.and_then(Value::as_object).into_iter().flatten();
        let Some((media, entry)) = content.into_iter().find(|(media, _)| is_json(media)) else {
            continue;
        };
        let Some(schema) = entry.get("schema").and_then(Value::as_object) else { continue };
        if schema.is_empty() || schema.contains_key("$ref") {
            continue;
        }
        let at = at.join(method).join("requestBody").join("content").join(media).join("schema");
        found.push(Payload { at, name: name.to_owned(), schema: schema.clone() });
    }
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
}

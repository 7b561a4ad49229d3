//! Documents that nobody wrote: lowering never panics, and no name is given twice.

use std::collections::BTreeSet;

use openapiv3::OpenAPI;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::{Origin, lower};
use crate::config::Config;
use crate::diag::{Diagnostics, Strictness};
use crate::ir::listing::listing;
use crate::ir::{Api, Manifest, ReplyBody, TypeKind};
use crate::names::{Scope, VariantName, Wish, Words};

const DOCUMENT: &str = "
openapi: 3.0.3
info: {title: Acme, version: '1'}
servers: [{url: https://acme.test}]
security: [{Key: []}]
paths:
  /things/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    get:
      tags: [Things]
      operationId: getThing
      parameters:
        - {name: ids, in: query, schema: {type: array, items: {type: string}}}
        - {name: X-Trace, in: header, schema: {type: string, enum: [a, b]}}
      responses:
        '200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
        '404': {$ref: '#/components/responses/Gone'}
        default: {description: any, content: {application/json: {schema: {type: object}}}}
    post:
      tags: [Things, Others]
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Event'}}}}
      responses: {'204': {description: ok}}
components:
  responses:
    Gone: {description: gone, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
  securitySchemes: {Key: {type: apiKey, in: header, name: X-Key}}
  schemas:
    Thing:
      type: object
      required: [id, kind]
      properties:
        id: {type: string, format: password, maxLength: 3}
        kind: {type: string, enum: [a, b, ' ', '-1']}
        level: {type: integer, enum: [1, 2], default: 1}
        next: {$ref: '#/components/schemas/Thing'}
        tree: {$ref: '#/components/schemas/Tree'}
        event: {allOf: [{$ref: '#/components/schemas/Event'}], nullable: true}
        any: {oneOf: [{type: string}, {type: integer}, {type: object, properties: {a: {type: string}}}]}
      additionalProperties: {type: string}
    Tree: {type: array, items: {$ref: '#/components/schemas/Thing'}}
    Event:
      oneOf: [{$ref: '#/components/schemas/Made'}, {$ref: '#/components/schemas/Gone'}]
      discriminator: {propertyName: kind, mapping: {made: '#/components/schemas/Made'}}
    Made: {allOf: [{$ref: '#/components/schemas/Base'}, {properties: {kind: {type: string, enum: [made]}, note: {type: string}}}]}
    Gone: {type: object, required: [why], properties: {kind: {type: string, enum: [gone]}, why: {type: string}}}
    Base: {type: object, required: [kind], properties: {kind: {type: string}}}
";

/// A change: where (any number: the places are counted), what, and with which other place.
type Mutation = (usize, u8, usize);

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn mutated_documents_never_panic(mutations in prop::collection::vec(any::<Mutation>(), 1..12)) {
        let mut root: Value = serde_yaml::from_str(DOCUMENT).unwrap();
        let mut api: OpenAPI = serde_yaml::from_str(DOCUMENT).unwrap();
        for mutation in mutations {
            let mut mutated = root.clone();
            mutate(&mut mutated, mutation);
            // What is no OpenAPI any more never gets as far as lowering.
            if let Ok(parsed) = serde_json::from_value(mutated.clone()) {
                (root, api) = (mutated, parsed);
            }
        }
        for strictness in [Strictness::Strict, Strictness::Lenient] {
            let mut diagnostics = Diagnostics::new(strictness);
            let origin = Origin { name: "acme", source: "acme.yaml", manifest: Manifest::Member };
            let api = lower(&api, &origin, &Config::default(), &mut diagnostics);
            prop_assert!(listing(&api).starts_with("crate acme"));
            assert_unique(&api);
        }
    }

    #[test]
    fn names_of_any_text_are_identifiers(texts in prop::collection::vec(".{0,40}", 1..12)) {
        let wishes: Vec<Wish<'_>> =
            texts.iter().map(|it| Wish { wire: it, words: vec![Words::split(it)] }).collect();
        let claims = Scope::new().claim_all::<VariantName>(&wishes);
        let names: BTreeSet<&str> = claims.iter().map(|it| it.name.as_str()).collect();
        prop_assert_eq!(names.len(), texts.len());
        for name in names {
            prop_assert!(syn::parse_str::<syn::Ident>(name).is_ok(), "{}", name);
        }
    }
}

fn mutate(root: &mut Value, (place, what, other): Mutation) {
    let places = pointers(root);
    let copied = root.pointer(&places[other % places.len()]).cloned().unwrap_or_default();
    let Some(target) = root.pointer_mut(&places[place % places.len()]) else { return };
    match what % 8 {
        0 => *target = Value::Null,
        1 | 2 => *target = copied,
        3 => *target = json!({"$ref": format!("#{}", places[other % places.len()])}),
        4 => {
            *target =
                [json!(""), json!(" "), json!("self"), json!(1), json!("a.b")][other % 5].clone()
        }
        5 => {
            if let Some(object) = target.as_object_mut() {
                object.insert(["Self", "enum", "type", "a-b", ""][other % 5].to_owned(), copied);
            }
        }
        6 => {
            if let Some(list) = target.as_array_mut() {
                list.push(copied);
            }
        }
        _ => {
            if let Some(object) = target.as_object_mut() {
                let key = object.keys().nth(other % object.len().max(1)).cloned();
                object.shift_remove(&key.unwrap_or_default());
            }
        }
    }
}

fn pointers(root: &Value) -> Vec<String> {
    let mut all = vec![String::new()];
    let mut at = 0;
    while at < all.len() {
        let pointer = all[at].clone();
        match root.pointer(&pointer) {
            Some(Value::Object(object)) => all.extend(
                object
                    .keys()
                    .map(|it| format!("{pointer}/{}", it.replace('~', "~0").replace('/', "~1"))),
            ),
            Some(Value::Array(list)) => {
                all.extend((0..list.len()).map(|it| format!("{pointer}/{it}")))
            }
            _ => {}
        }
        at += 1;
    }
    all
}

fn assert_unique(api: &Api) {
    fn check<'n>(names: impl Iterator<Item = &'n str>) {
        let names: Vec<&str> = names.collect();
        let distinct: BTreeSet<&str> = names.iter().copied().collect();
        assert_eq!(distinct.len(), names.len(), "{names:?}");
    }
    let failures = api.methods.iter().chain(api.resources.iter().flat_map(|it| &it.methods));
    let failures = failures.flat_map(|it| {
        let replies = match &it.reply.body {
            ReplyBody::OneOf(it) => Some(it.name.as_str()),
            _ => None,
        };
        replies.into_iter().chain(it.failure.as_ref().map(|it| it.name.as_str()))
    });
    let resources = api.resources.iter().map(|it| it.ty.as_str());
    check(api.types.iter().map(|it| it.name.as_str()).chain(failures).chain(resources));
    for resource in &api.resources {
        check(resource.methods.iter().map(|it| it.name.as_str()));
    }
    for def in &api.types {
        match &def.kind {
            TypeKind::Struct(it) => {
                let extra = it.extra.iter().map(|it| it.name.as_str());
                check(it.fields.iter().map(|it| it.name.as_str()).chain(extra));
            }
            TypeKind::Enum(it) => {
                check(it.variants.iter().map(|it| it.name.as_str()).chain([it.unknown.as_str()]));
            }
            TypeKind::Union(it) => {
                check(it.arms.iter().map(|it| it.name.as_str()).chain([it.unknown.as_str()]));
            }
            TypeKind::Alias(_) => {}
        }
    }
}

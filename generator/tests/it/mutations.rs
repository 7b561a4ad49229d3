//! Whatever a document is mutated into: no stage panics, and every fault has a report.

use proptest::prelude::*;
use serde_json::{Value, json};
use specwright::Document;
use specwright::config::Config;
use specwright::diag::{Diagnostics, Strictness};
use specwright::{load, normalize, parse, report};

/// Small documents with the constructs of the vendored ones.
const SEEDS: [&str; 3] = [
    "openapi: 3.0.3
info: {version: 0.1.1, title: Datagrid API}
servers: [{url: 'https://{region}.datagrid.com/v1', variables: {region: {default: api, enum: [api, eu]}}}]
security: [{BearerAuth: []}]
paths:
  /secrets/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    post:
      tags: [Secrets]
      operationId: Secrets.createSecret
      requestBody: {required: true, content: {application/json: {schema: {type: object, required: [name], properties: {name: {type: string, maxLength: 300}}}}}}
      responses:
        '201': {description: Created, content: {application/json: {schema: {$ref: '#/components/schemas/Secret'}}}}
        '429': {$ref: '#/components/responses/RateLimit'}
components:
  responses: {RateLimit: {description: Slow down, headers: {Retry-After: {schema: {type: integer}}}}}
  schemas:
    Secret: {type: object, properties: {object: {type: string, enum: [secret]}, next: {$ref: '#/components/schemas/Secret'}}}
  securitySchemes: {BearerAuth: {type: http, scheme: bearer}}
",
    "openapi: 3.1.0
info: {title: PI API, version: 0.1.0}
paths:
  /api/v1/secrets/:
    get:
      parameters: [{name: ids, in: query, schema: {anyOf: [{type: array, items: {type: [string, integer]}}, {type: 'null'}]}}]
      responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/Page'}}}}, '401': {description: No}}
webhooks: {done: {post: {responses: {}}}}
components:
  schemas:
    Page:
      properties:
        data: {anyOf: [{$ref: '#/components/schemas/Item'}, {type: 'null'}], description: Data}
        limit: {exclusiveMinimum: 0, type: [integer, 'null'], examples: [1], default: null}
      patternProperties: {'^x-': {type: string}}
    Item: {oneOf: [{$ref: '#/components/schemas/Page', description: d}, {const: none}, {enum: [a, null]}, true]}
",
    "openapi: 3.1.1
info: {title: Create, version: endpoint_conversationalAi/secrets.create}
paths:
  /v1/convai/secrets:
    post:
      tags: [[subpackage_conversationalAi, subpackage_conversationalAi/secrets]]
      responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/R'}}}}, '422': {description: No, content: {}}}
      callbacks: {done: {'{$request.body#/url}': {post: {requestBody: {content: {a/b: {schema: {type: string}}}}, responses: {}}}}}
components:
  schemas:
    R: {type: object, properties: {type: {type: string, enum: [{type: stringLiteral, value: stored}]}, items: {type: array, items: {}}}}
",
];

/// One change: at which node (counted over the document, modulo its size), and what.
#[derive(Clone, Debug)]
enum Mutation {
    Delete(usize),
    Replace(usize, Value),
    /// Puts a copy of the first node in the place of the second.
    Copy(usize, usize),
    Rename(usize, String),
}

fn mutation() -> impl Strategy<Value = Mutation> {
    let values = prop::sample::select(vec![
        json!(null),
        json!(true),
        json!(-1),
        json!(1.5),
        json!(u64::MAX),
        json!(""),
        json!("string"),
        json!("#/components/schemas/Page"),
        json!([]),
        json!([null, {}, []]),
        json!({}),
        json!({"$ref": "#/components/schemas/Secret"}),
        json!({"$ref": "#/components/schemas/R/properties/items"}),
        json!({"type": ["object", "null"], "anyOf": [{"type": "null"}], "const": null}),
    ]);
    let keys = [
        "properties",
        "$ref",
        "allOf",
        "type",
        "items",
        "enum",
        "x-y",
        "",
        "~/%41",
        "schema",
        "content",
    ];
    let keys = prop::sample::select(keys.map(str::to_owned).to_vec());
    prop_oneof![
        any::<usize>().prop_map(Mutation::Delete),
        (any::<usize>(), values).prop_map(|(at, value)| Mutation::Replace(at, value)),
        (any::<usize>(), any::<usize>()).prop_map(|(from, to)| Mutation::Copy(from, to)),
        (any::<usize>(), keys).prop_map(|(at, key)| Mutation::Rename(at, key)),
    ]
}

/// The pointers of all nodes but the root.
fn nodes(value: &Value, at: &str, found: &mut Vec<String>) {
    let children: Vec<(String, &Value)> = match value {
        Value::Object(object) => {
            object.iter().map(|(key, it)| (key.replace('~', "~0").replace('/', "~1"), it)).collect()
        }
        Value::Array(list) => {
            list.iter().enumerate().map(|(index, it)| (index.to_string(), it)).collect()
        }
        _ => Vec::new(),
    };
    for (key, child) in children {
        let at = format!("{at}/{key}");
        nodes(child, &at, found);
        found.push(at);
    }
}

fn apply(root: &mut Value, mutation: Mutation) {
    let mut all = Vec::new();
    nodes(root, "", &mut all);
    if all.is_empty() {
        return;
    }
    let pick = |index: usize| all[index % all.len()].clone();
    match mutation {
        Mutation::Replace(at, value) => *root.pointer_mut(&pick(at)).unwrap() = value,
        Mutation::Copy(from, to) => {
            let value = root.pointer(&pick(from)).unwrap().clone();
            *root.pointer_mut(&pick(to)).unwrap() = value;
        }
        Mutation::Delete(at) => drop(take(root, &pick(at))),
        Mutation::Rename(at, key) => {
            let at = pick(at);
            let value = take(root, &at);
            let (parent, _) = at.rsplit_once('/').unwrap();
            if let Some(object) = root.pointer_mut(parent).unwrap().as_object_mut() {
                object.insert(key, value);
            }
        }
    }
}

fn take(root: &mut Value, at: &str) -> Value {
    let (parent, key) = at.rsplit_once('/').unwrap();
    let key = key.replace("~1", "/").replace("~0", "~");
    match root.pointer_mut(parent).unwrap() {
        Value::Object(object) => object.shift_remove(&key).unwrap(),
        Value::Array(list) => list.remove(key.parse().unwrap()),
        _ => Value::Null,
    }
}

fn run(text: &str) {
    let document = Document { path: "openapi.yaml", text };
    for strictness in [Strictness::Strict, Strictness::Lenient] {
        let mut diagnostics = Diagnostics::new(strictness);
        let config = Config::default();
        let api = load::load(&document, &mut diagnostics).and_then(|root| {
            let (normal, _) = normalize::normalize(root, &config, &mut diagnostics);
            parse::parse(normal, &mut diagnostics)
        });
        assert!(
            api.is_some() || diagnostics.has_errors(),
            "nothing came of it and nobody says why:\n{text}"
        );
        let diagnostics = diagnostics.into_sorted();
        let report = report::render(&diagnostics, document, None);
        assert_eq!(report.is_empty(), diagnostics.is_empty());
        assert!(
            !report.contains("the document does not fit"),
            "no part is to blame:\n{text}\n{report}"
        );
        assert_eq!(
            report::json(
                &diagnostics,
                &report::Texts { document, config: None, overlay: None, parts: &[] }
            )
            .len(),
            diagnostics.len()
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn mutated_documents_never_panic(
        seed in prop::sample::select(SEEDS.to_vec()),
        mutations in prop::collection::vec(mutation(), 1..6),
    ) {
        let mut root = serde_yaml::from_str(seed).unwrap();
        for mutation in mutations {
            apply(&mut root, mutation);
        }
        run(&serde_json::to_string_pretty(&root).unwrap());
    }

    #[test]
    fn mutated_texts_never_panic(
        seed in prop::sample::select(SEEDS.to_vec()),
        cuts in prop::collection::vec((any::<prop::sample::Index>(), any::<prop::sample::Index>(), "[\\[\\]{}:&*! #\n\t'\"éa-]{0,3}"), 1..4),
    ) {
        let mut text: Vec<char> = seed.chars().collect();
        for (from, to, inserted) in cuts {
            let (from, to) = (from.index(text.len() + 1), to.index(text.len() + 1));
            let to = to.clamp(from, text.len().min(from + 8));
            text.splice(from..to.max(from), inserted.chars());
        }
        run(&text.into_iter().collect::<String>());
    }
}

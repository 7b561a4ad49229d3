//! A crate of many resources has a Cargo feature for each: what it turns on, and what is always there.

use specwright::diag::Strictness;
use specwright::{Document, Run, Source, generate};

use crate::workspace::fixture;

/// A document with that many resources. The first two share `Pair` and `Filter`, all share `Error`, and one lies below
/// another. What is sent to the first three has limits.
fn document(n: usize) -> String {
    let mut text = "openapi: 3.0.3
info: {title: Many, version: '1'}
servers: [{url: https://many.test}]
paths:
"
    .to_owned();
    for at in 0..n {
        let tag = if at == 1 { "group0/inner".to_owned() } else { format!("group{at}") };
        let schema = if at < 2 { "Pair" } else { "Error" };
        let filter = match at {
            0 | 1 => {
                "[{name: filter, in: query, style: deepObject, schema: {$ref: '#/components/schemas/Filter'}}]"
            }
            2 => "[{name: q, in: query, schema: {type: string, minLength: 1}}]",
            _ => "[]",
        };
        text.push_str(&format!(
            "  /things{at}:
    get:
      tags: [{tag}]
      operationId: list_{tag}
      parameters: {filter}
      responses:
        '200': {{description: ok, content: {{application/json: {{schema: {{$ref: '#/components/schemas/{schema}'}}}}}}}}
        '400': {{description: no, content: {{application/json: {{schema: {{$ref: '#/components/schemas/Error'}}}}}}}}
"
        ));
    }
    text.push_str(
        "components:
  schemas:
    Pair: {type: object, properties: {a: {$ref: '#/components/schemas/Half'}}}
    Filter: {type: object, properties: {color: {type: string, maxLength: 8}}}
    Half: {type: string, enum: [left, right]}
    Error: {type: object, properties: {message: {type: string}}}
    Event: {type: object, properties: {kind: {type: string}}}
",
    );
    text
}

fn emitted(n: usize, wanted: fn(&str) -> bool) -> String {
    let text = document(n);
    let outcome = generate(&Source {
        name: "many",
        document: Document { path: "many.yaml", text: &text },
        overlay: None,
        run: Run::OneOff {
            strictness: Strictness::Strict,
            runtime_path: "../runtime",
            not_utf8: None,
        },
    });
    assert_eq!(outcome.diagnostics, []);
    fixture(&outcome, wanted)
}

#[test]
fn many_resources_have_features() {
    insta::assert_snapshot!(emitted(18, |path| {
        let wanted =
            ["Cargo.toml", "src/lib.rs", "src/shared.rs", "src/group0.rs", "src/request_limits.rs"];
        wanted.contains(&path)
    }));
}

#[test]
fn ten_resources_have_none() {
    assert!(!emitted(10, |_| true).contains("feature = \"group"));
}

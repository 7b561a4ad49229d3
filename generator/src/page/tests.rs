//! Pages of every form, and what each is read as.

use super::*;
use crate::diag::Strictness;
use crate::report::{self, Style, Texts};

const DOCUMENT: &str = "openapi: 3.1.0
info: {title: T, version: '1'}
servers: [{url: 'https://api.example.com'}]
paths:
  /secrets: {post: {description: \"a\n```\nb\", responses: {}}}
";

/// The root keys of the document and the report.
fn check(text: &str) -> String {
    let page = Document { path: "page.md", text };
    let mut diagnostics = Diagnostics::new(Strictness::Strict);
    let value = read(&page, &mut diagnostics);
    let report = report::render(&diagnostics.into_sorted(), page, None);
    match value {
        None => report,
        Some(value) => format!("{report}{}\n", value),
    }
}

#[test]
fn a_mintlify_page_has_a_fence_of_four() {
    let text = format!(
        "# Create\n\n## OpenAPI\n\n````yaml openapi.yaml POST /secrets\n{DOCUMENT}````\n\nBuilt with.\n"
    );
    assert!(check(&text).starts_with("{\"openapi\":\"3.1.0\""), "{}", check(&text));
    // At the very end, and in a page of Windows.
    assert!(check(text.split("\n\nBuilt").next().unwrap()).starts_with('{'));
    assert!(check(&text.replace('\n', "\r\n")).starts_with('{'));
}

#[test]
fn places_are_those_of_the_page() {
    let text = format!("# Ü\n\n```python\nx = 1\n```\n\n````yaml\n{DOCUMENT}paths: {{}}\n````\n");
    insta::assert_snapshot!(check(&text), @r#"
error[duplicate-key]: the key `paths` is already in this mapping
  --> page.md:15:1
   |
15 | paths: {}
   | ^^^^^
   |
   = note: at #/paths
   = help: remove one of the two; where the run goes on, the last one counts
{"openapi":"3.1.0","info":{"title":"T","version":"1"},"servers":[{"url":"https://api.example.com"}],"paths":{}}
"#);
}

#[test]
fn the_fence_names_an_operation_of_the_document() {
    let text = format!("````yaml get /secrets\n{DOCUMENT}````\n");
    insta::assert_snapshot!(check(&text), @r#"
error[page]: the fence says `GET /secrets`, and the document does not have it
 --> page.md:1:1
  |
1 | ````yaml get /secrets
  | ^^^^^^^^^^^^^^^^^^^^^
  |
  = help: the page is put together wrongly: compare it with the one on the site
{"openapi":"3.1.0","info":{"title":"T","version":"1"},"servers":[{"url":"https://api.example.com"}],"paths":{"/secrets":{"post":{"description":"a ``` b","responses":{}}}}}
"#);
}

#[test]
fn a_fern_page_says_server_and_method_beside_the_document() {
    let text = "# Create\n\nPOST https://api.example.com/base/v1/secrets\nContent-Type: application/json\n\n## OpenAPI Specification\n\n```yaml\nopenapi: 3.1.1\ninfo: {title: T, version: endpoint_agents/secrets.create}\npaths: {/v1/secrets: {post: {responses: {}}}}\n```\n\n## SDK\n\n```go\n\n";
    insta::assert_snapshot!(check(text), @r#"
warning[page-server]: the document has no server, and this line says `https://api.example.com/base`
 --> page.md:3:1
  |
3 | POST https://api.example.com/base/v1/secrets
  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: where it is wrong, say `base_url` in provider.yaml
{"openapi":"3.1.1","info":{"title":"T","version":"endpoint_agents/secrets.create"},"servers":[{"url":"https://api.example.com/base"}],"paths":{"/v1/secrets":{"post":{"responses":{},"x-fern-sdk-group-name":["agents","secrets"],"x-fern-sdk-method-name":"create"}}}}
"#);
}

#[test]
fn a_cut_page_says_so() {
    let cut = format!("# Create\n\n````yaml POST /secrets\n{}", &DOCUMENT[..60]);
    insta::assert_snapshot!(check(&cut), @r"
error[page]: the YAML fence opened here never closes
 --> page.md:3:1
  |
3 | ````yaml POST /secrets
  | ^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: is the page cut? fetch it again, whole
");
}

#[test]
fn pages_without_a_document_are_named() {
    let cases = [
        "# S\n\n````yaml asyncapi.json stats\nid: stats\ntitle: S\nservers: []\naddress: /\n````\n",
        "# S\n\n```yaml\nasyncapi: 2.6.0\n```\n",
        "# S\n\n````yaml a.json post /v1\npaths:\n  path: /v1\n  method: post\n````\n",
        "# S\n\n## Request\n\n- `name` (string, optional) — text\n",
        "Skip to content\n\nname\nrequired\n",
        "Create a secret\nconst url = 'https://example.com';\n",
        "<!DOCTYPE html>\n<html></html>\n",
        "Words only.\n",
        "",
    ];
    let first = |it: &str| check(it).lines().next().unwrap_or_default().to_owned();
    insta::assert_snapshot!(cases.map(first).join("\n"), @r"
error[page-form]: this is a WebSocket page, its block is AsyncAPI
error[page-form]: this is a WebSocket page, its block is AsyncAPI
error[page-form]: this is a page of Mintlify's of 2025, its block only looks like OpenAPI
error[page-form]: this is a page of Fern's in text form, which holds no document
error[page-form]: this is a page of Starlight's as full text, which holds no document
error[page-form]: this is a page of Starlight's as text, which lost the names and types of its fields
error[page-form]: this is a web page (HTML)
error[page-form]: this is a page without an OpenAPI document
error[page-form]: this is a page without an OpenAPI document
");
}

#[test]
fn a_document_is_no_page() {
    assert!(check(DOCUMENT).starts_with('{'));
    assert!(check("{\"openapi\": \"3.0.0\"}").starts_with('{'));
}

/// The document that pages make, and the report on them.
fn check_stitched(pages: &[&str]) -> String {
    let paths: Vec<String> = (1..).take(pages.len()).map(|it| format!("page{it}.md")).collect();
    let pages: Vec<Document<'_>> =
        paths.iter().zip(pages).map(|(path, text)| Document { path, text }).collect();
    let mut diagnostics = Diagnostics::new(Strictness::Lenient);
    let stitched = stitch(&pages, &mut diagnostics).unwrap();
    let texts =
        Texts { document: pages[0], config: None, overlay: None, parts: stitched.origins.parts() };
    let report = report::render_as(Style::Plain, &diagnostics.into_sorted(), &texts);
    format!("{report}{}", serde_yaml::to_string(&stitched.value).unwrap())
}

#[test]
fn pages_make_one_document() {
    let page = |rest: &str| {
        format!("```yaml\nopenapi: 3.1.0\ninfo: {{title: T, version: '1'}}\n{rest}\n```\n")
    };
    let pages = [
        page(
            "security: [{a: []}]\npaths: {'/a/{id}': {parameters: [{$ref: '#/components/parameters/id'}], get: {responses: {}}}}\ncomponents: {schemas: {A: {type: string}}}",
        ),
        page(
            "paths: {'/a/{id}': {put: {responses: {}}}, /b: {get: {responses: {}}}}\ncomponents: {schemas: {A: {type: string}, B: {}}}\ntags: [{name: t}]",
        ),
        "Nothing here.\n".to_owned(),
    ];
    insta::assert_snapshot!(check_stitched(&pages.each_ref().map(String::as_str)), @r"
warning[page-form]: this is a page without an OpenAPI document
 --> page3.md:1:1
  |
1 | Nothing here.
  | ^^^^^^^^^^^^^
  |
  = help: a document stands in a fence of YAML that begins with `openapi:`
openapi: 3.1.0
info:
  title: T
  version: '1'
security:
- a: []
paths:
  /a/{id}:
    get:
      responses: {}
      parameters:
      - $ref: '#/components/parameters/id'
    put:
      responses: {}
      security: []
  /b:
    get:
      responses: {}
      security: []
components:
  schemas:
    A:
      type: string
    B: {}
tags:
- name: t
");
}

#[test]
fn pages_that_disagree_are_reported() {
    let page = |rest: &str| {
        format!("```yaml\nopenapi: 3.1.0\ninfo: {{title: T, version: '1'}}\n{rest}\n```\n")
    };
    let pages = [
        page("paths: {/b: {get: {responses: {}}}}\ncomponents: {schemas: {A: {type: string}}}"),
        page(
            "servers: [{url: /v2}]\npaths: {/b: {get: {responses: {}}, put: {responses: {}}}}\ncomponents: {schemas: {A: {type: integer}}}",
        ),
    ];
    insta::assert_snapshot!(check_stitched(&pages.each_ref().map(String::as_str)), @"
warning[pages]: an earlier page says otherwise here, and that one counts
 --> page2.md:6:24
  |
6 | components: {schemas: {A: {type: integer}}}
  |                        ^
  |
  = note: at #/components/schemas/A
  = help: are the pages of one date? fetch them again together

warning[pages]: this page names other servers than the first one
 --> page2.md:4:1
  |
4 | servers: [{url: /v2}]
  | ^^^^^^^
  |
  = note: at #/servers
  = note: its operations keep them
  = help: where they are the same API, say `base_url` in provider.yaml
openapi: 3.1.0
info:
  title: T
  version: '1'
paths:
  /b:
    get:
      responses: {}
    put:
      responses: {}
      servers:
      - url: /v2
components:
  schemas:
    A:
      type: string
");
}

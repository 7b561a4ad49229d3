//! [`Normal`] into typed OpenAPI: what does not fit is found and named, and what the types would drop is reported.

mod covers;
mod culprits;
mod keywords;
mod losses;
mod refs;
mod rules;
mod sense;

use openapiv3::OpenAPI;
use serde::Deserialize;

use crate::diag::Diagnostics;
use crate::normalize::Normal;

/// The typed document. `None`: nothing of it can be used, and a fatal diagnostic says why.
///
/// Four faults are reported, each at its place, and what is affected is left out so that the rest can be read:
/// values that do not fit OpenAPI's types, those that fit but mean nothing, references that lead nowhere or only back to
/// themselves, and keywords that the typed document does not have (the loss check).
pub fn parse(normal: Normal, diagnostics: &mut Diagnostics) -> Option<OpenAPI> {
    let mut root = normal.into_value();
    culprits::leave_out(&mut root, diagnostics);
    sense::check(&mut root, diagnostics);
    refs::leave_out(&mut root, diagnostics);
    match OpenAPI::deserialize(&root) {
        Ok(mut api) => {
            losses::report(&mut root, &mut api, diagnostics);
            Some(api)
        }
        Err(err) => {
            diagnostics.nothing_parses(&err.to_string());
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Document;
    use crate::config::Config;
    use crate::diag::{Place, Strictness};
    use crate::{load, normalize};

    /// What is reported, one line each, and what is left of the document.
    fn check(yaml: &str) -> String {
        let mut diagnostics = Diagnostics::new(Strictness::Lenient);
        let text = format!("openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\n{yaml}");
        let document = Document { path: "openapi.yaml", text: &text };
        let root = load::load(&document, &mut diagnostics).unwrap();
        let (normal, _) = normalize::normalize(root, &Config::default(), &mut diagnostics);
        let api = parse(normal, &mut diagnostics).unwrap();
        let line = |it: &crate::diag::Diagnostic| match &it.place {
            Place::Pointer(at) => format!("{} {at}: {}\n", it.code, it.message),
            Place::Offset(at) => format!("{} {at}: {}\n", it.code, it.message),
        };
        let lines: String = diagnostics.into_sorted().iter().map(line).collect();
        let left = serde_json::to_value(&api).unwrap();
        let parts =
            ["servers", "paths", "components"].iter().filter_map(|it| Some((*it, left.get(*it)?)));
        lines + &parts.map(|(key, value)| format!("{key}: {value}\n")).collect::<String>()
    }

    #[test]
    fn one_key_that_does_not_fit_leaves_the_others() {
        insta::assert_snapshot!(check("components: {schemas: {A: {type: object, properties: {b: {type: string, minLength: x, maxLength: 5}}, required: all}}}"), @r#"
not-openapi #/components/schemas/A/properties/b/minLength: this does not fit OpenAPI: invalid type: string "x", expected a whole number, not negative
not-openapi #/components/schemas/A/required: this does not fit OpenAPI: invalid type: string "all", expected a list
paths: {}
components: {"schemas":{"A":{"type":"object","properties":{"b":{"type":"string","maxLength":5}}}}}
"#);
    }

    #[test]
    fn what_lacks_its_name_is_left_out_whole() {
        insta::assert_snapshot!(check("paths: {/a: {get: {parameters: [{in: query, schema: {}}, {name: a, in: query, schema: {}}], responses: {}}}}"), @r#"
not-openapi #/paths/~1a/get/parameters/0: this does not fit OpenAPI: it lacks `name`
paths: {"/a":{"get":{"parameters":[{"in":"query","name":"a","schema":{},"style":"form"}],"responses":{}}}}
"#);
        insta::assert_snapshot!(check("components: {securitySchemes: {a: {type: magic}, b: {type: http, scheme: bearer, x: 1}}}"), @r#"
not-openapi #/components/securitySchemes/a: this does not fit OpenAPI: there is no `magic`, expected one of `apiKey`, `http`, `oauth2`, `openIdConnect`
unsupported #/components/securitySchemes/b/x: `x` is not understood here, the typed parse drops it
paths: {}
components: {"securitySchemes":{"b":{"type":"http","scheme":"bearer"}}}
"#);
    }

    #[test]
    fn what_is_no_object_is_left_out() {
        insta::assert_snapshot!(check("servers: [null, {url: /v1}]\npaths: {/a: 5, /b: {get: {responses: {200: null, x-y: 1}}}}\ncomponents: {schemas: {A: [1], B: {allOf: [7]}}}"), @r#"
not-openapi #/components/schemas/A: this does not fit OpenAPI: invalid type: list, expected a Schema
not-openapi #/components/schemas/B/allOf/0: this does not fit OpenAPI: invalid type: integer `7`, expected a Schema
not-openapi #/paths/~1a: this does not fit OpenAPI: invalid type: integer `5`, expected a PathItem
not-openapi #/paths/~1b/get/responses/200: this does not fit OpenAPI: invalid type: null, expected a Response
not-openapi #/servers/0: this does not fit OpenAPI: invalid type: null, expected a Server
servers: [{"url":"/v1"}]
paths: {"/b":{"get":{"responses":{"x-y":1}}}}
components: {"schemas":{"A":{},"B":{"allOf":[{}]}}}
"#);
    }

    #[test]
    fn a_media_type_may_be_called_like_an_extension() {
        insta::assert_snapshot!(check("paths: {/a: {get: {responses: {200: {description: d, content: {x-y: [{}], x/y: {}}}, x-y: []}}}}"), @r#"
not-openapi #/paths/~1a/get/responses/200/content/x-y: this does not fit OpenAPI: invalid type: list, expected a MediaType
paths: {"/a":{"get":{"responses":{"200":{"description":"d","content":{"x/y":{}}},"x-y":[]}}}}
"#);
    }

    #[test]
    fn places_do_not_move_before_their_turn() {
        insta::assert_snapshot!(check("servers: [null, {}, [], {url: /v1}, {}]\npaths: {/a: {parameters: [{$ref: x, schema: {$ref: y}}, {name: a, in: query, schema: {type: string}}]}}"), @r#"
external-ref #/paths/~1a/parameters/0/$ref: `x` leads out of this document, and nothing else is read
external-ref #/paths/~1a/parameters/0/schema/$ref: `y` leads out of this document, and nothing else is read
not-openapi #/servers/0: this does not fit OpenAPI: invalid type: null, expected a Server
not-openapi #/servers/1: this does not fit OpenAPI: it lacks `url`
not-openapi #/servers/2: this does not fit OpenAPI: invalid type: list, expected a Server
not-openapi #/servers/4: this does not fit OpenAPI: it lacks `url`
servers: [{"url":"/v1"}]
paths: {"/a":{"parameters":[{"in":"query","name":"a","schema":{"type":"string"},"style":"form"}]}}
"#);
    }

    #[test]
    fn deep_faults_are_found_in_linear_time() {
        let deep = "{properties: {a: ".repeat(50) + "{maxLength: x}" + &"}}".repeat(50);
        let report = check(&format!("components: {{schemas: {{A: {deep}}}}}"));
        assert_eq!(report.matches("not-openapi").count(), 1, "{report}");
    }

    #[test]
    fn references_may_be_escaped_but_not_lead_to_the_whole() {
        insta::assert_snapshot!(check("components: {schemas: {'a/b c': {}, D: {$ref: '#/components/schemas/a~1b%20c'}, E: {$ref: '#'}}}"), @r##"
dangling-ref #/components/schemas/E/$ref: `#` leads nowhere
paths: {}
components: {"schemas":{"a/b c":{},"D":{"$ref":"#/components/schemas/a~1b c"},"E":{}}}
"##);
    }

    #[test]
    fn an_object_that_refers_to_nothing_is_left_out() {
        insta::assert_snapshot!(check("paths: {/a: {get: {parameters: [{$ref: '#/components/parameters/limits'}], requestBody: {$ref: x.yaml}, responses: {200: {$ref: '#/a'}}}}}\ncomponents: {parameters: {limit: {name: l, in: query, schema: {}}}}"), @r#"
dangling-ref #/paths/~1a/get/parameters/0/$ref: `#/components/parameters/limits` leads nowhere
external-ref #/paths/~1a/get/requestBody/$ref: `x.yaml` leads out of this document, and nothing else is read
dangling-ref #/paths/~1a/get/responses/200/$ref: `#/a` leads nowhere
paths: {"/a":{"get":{"responses":{}}}}
components: {"parameters":{"limit":{"in":"query","name":"l","schema":{},"style":"form"}}}
"#);
    }

    #[test]
    fn a_schema_may_contain_itself_but_not_be_itself() {
        insta::assert_snapshot!(check("
components:
  schemas:
    Pet: {oneOf: [{$ref: '#/components/schemas/Cat'}]}
    Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {kitten: {$ref: '#/components/schemas/Cat'}}}]}
    A: {allOf: [{$ref: '#/components/schemas/B'}, {$ref: '#/components/schemas/Pet'}]}
    B: {$ref: '#/components/schemas/A'}
    C: {$ref: '#/components/schemas/B'}
"), @r##"
ref-cycle #/components/schemas/A/allOf/0/$ref: this reference leads only back to itself
ref-cycle #/components/schemas/B/$ref: this reference leads only back to itself
paths: {}
components: {"schemas":{"Pet":{"oneOf":[{"$ref":"#/components/schemas/Cat"}]},"Cat":{"allOf":[{"$ref":"#/components/schemas/Pet"},{"properties":{"kitten":{"$ref":"#/components/schemas/Cat"}}}]},"A":{"allOf":[{},{"$ref":"#/components/schemas/Pet"}]},"B":{},"C":{"$ref":"#/components/schemas/B"}}}
"##);
    }

    #[test]
    fn long_chains_of_references_are_no_burden() {
        let links: String = (0..5_000)
            .map(|it| format!("    L{it}: {{$ref: '#/components/schemas/L{}'}}\n", it + 1))
            .collect();
        let report = check(&format!(
            "components:\n  schemas:\n{links}    L5000: {{$ref: '#/components/schemas/L4999'}}\n"
        ));
        assert_eq!(report.matches("ref-cycle").count(), 2);
    }

    #[test]
    fn losses_are_found_by_comparing() {
        insta::assert_snapshot!(check("
webhooks: {w: {}}
components:
  schemas:
    A: {type: number, minimum: 1, multipleOf: 5, enum: [1, 2.5], max_items: 3, prefixItems: [{}], unevaluatedProperties: false}
    B: {type: string, enum: [a], if: {}, then: {minLength: 1}}
"), @r#"
unsupported #/components/schemas/A/max_items: `max_items` is not understood here, the typed parse drops it
unsupported #/components/schemas/B/if: `if` becomes documentation: no type can say it
paths: {}
components: {"schemas":{"A":{"x-specwright-unevaluated-properties":false,"type":"number","multipleOf":5.0,"minimum":1.0,"items":{},"enum":[1,2.5]},"B":{"x-specwright-if-then-else":{"if":{},"then":{"minLength":1}},"type":"string","enum":["a"]}}}
"#);
    }

    #[test]
    fn what_no_client_needs_is_no_loss() {
        insta::assert_snapshot!(check("
jsonSchemaDialect: https://json-schema.org/draft/2020-12/schema
tags: []
paths: {/a: {get: {tags: [], deprecated: false, responses: {200: {$ref: '#/components/responses/R', description: other}}}}}
components:
  responses: {R: {description: R}}
  schemas: {A: {$id: a, $comment: c, xml: {name: a}, nullable: false, example: null, discriminator: {propertyName: k, x-y: 1}}}
"), @r#"
        paths: {"/a":{"get":{"responses":{"200":{"description":"other"}}}}}
        components: {"schemas":{"A":{"discriminator":{"propertyName":"k","x-y":1}}},"responses":{"R":{"description":"R"}}}
        "#);
    }
}

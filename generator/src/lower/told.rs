//! What the vendor's own SDKs call a thing, where extensions say it. A name in `provider.yaml` comes before them.

use indexmap::IndexMap;
use openapiv3::ParameterData;
use serde_json::Value;

use super::node::{Form, Node};
use super::view::View;

type Extensions = IndexMap<String, Value>;

/// A name for items of any kind.
const ANY: &str = "x-speakeasy-name-override";

/// That a reply comes piece by piece.
const STREAMING: [&str; 2] = ["x-fern-streaming", "x-fern-sdk-streaming"];

/// `{rust: {type_name: Thing}}`
const STAINLESS: &str = "x-stainless-naming";

/// What a type is to be called that has no name in the document either.
pub(super) fn type_name(extensions: &Extensions) -> Option<&str> {
    text(extensions, &["x-fern-type-name"]).or_else(|| stainless(extensions, "type_name"))
}

/// What a schema among the components is to be called.
pub(super) fn component_name(extensions: &Extensions) -> Option<&str> {
    type_name(extensions).or_else(|| text(extensions, &[ANY]))
}

/// What the field of a property is to be called.
pub(super) fn field_name<'a>(node: &Node<'a>) -> Option<&'a str> {
    match &node.form {
        Form::Inline(schema) => {
            let extensions = &schema.schema_data.extensions;
            text(extensions, &["x-fern-property-name", ANY])
                .or_else(|| stainless(extensions, "property_name"))
        }
        Form::All(nodes) => nodes.iter().find_map(field_name),
        Form::Ref(_) | Form::Seen(_) => None,
    }
}

/// What the argument of a parameter is to be called; some say it in its schema.
pub(super) fn parameter_name<'a>(data: &'a ParameterData, view: &View<'a>) -> Option<&'a str> {
    const KEYS: [&str; 3] = ["x-fern-parameter-name", ANY, "x-stainless-param"];
    text(&data.extensions, &KEYS).or(view.site.parameter_name)
}

/// The same, from the schema.
pub(super) fn name_of_parameter_of(extensions: &Extensions) -> Option<&str> {
    text(extensions, &["x-fern-parameter-name", "x-stainless-param"])
}

/// What a method is to be called.
pub(super) fn method_name(extensions: &Extensions) -> Option<&str> {
    text(extensions, &["x-fern-sdk-method-name", ANY])
        .or_else(|| stainless(extensions, "method_name"))
}

/// Whether the reply comes piece by piece, whatever its media type says.
pub(super) fn is_streaming(extensions: &Extensions) -> bool {
    STREAMING.iter().any(|it| extensions.get(*it).is_some_and(is_true))
}

/// How far a thing has come: `In beta.`; nothing, if that is all the way.
pub(super) fn stage(extensions: &Extensions) -> Option<String> {
    Some(match availability(extensions)? {
        "beta" => "In beta.".to_owned(),
        "alpha" => "In alpha.".to_owned(),
        "preview" => "A preview.".to_owned(),
        "pre-release" => "A pre-release.".to_owned(),
        "in-development" => "In development.".to_owned(),
        _ => return None,
    })
}

/// Whether it is on its way out.
pub(super) fn is_deprecated(extensions: &Extensions) -> bool {
    availability(extensions) == Some("deprecated")
}

fn availability(extensions: &Extensions) -> Option<&str> {
    let told = extensions.get("x-fern-availability")?;
    told.as_str().or_else(|| told.get("status")?.as_str())
}

/// True, also in quotes.
pub(super) fn is_true(value: &Value) -> bool {
    value == true || value.as_str().is_some_and(|it| it.eq_ignore_ascii_case("true"))
}

fn text<'a>(extensions: &'a Extensions, keys: &[&str]) -> Option<&'a str> {
    let names = keys.iter().filter_map(|it| extensions.get(*it)?.as_str());
    names.into_iter().find(|it| !it.trim().is_empty())
}

fn stainless<'a>(extensions: &'a Extensions, key: &str) -> Option<&'a str> {
    extensions.get(STAINLESS)?.get("rust")?.get(key)?.as_str().filter(|it| !it.trim().is_empty())
}

#[cfg(test)]
mod tests {
    use crate::lower::check::{check_docs, check_lower, check_paths, check_schema};

    #[test]
    fn types_fields_and_variants_have_the_names_of_the_vendor() {
        insta::assert_snapshot!(check_schema("
X:
  x-speakeasy-name-override: Thing
  properties:
    a: {x-fern-property-name: apple, type: string}
    b: {x-speakeasy-name-override: berry, type: object, properties: {c: {type: string}}}
    c: {x-fern-type-name: Cherry, type: object, properties: {d: {type: object, properties: {e: {type: string}}}}}
    d: {x-stainless-naming: {rust: {property_name: date, type_name: Day}, go: {property_name: no}}, type: string, enum: [a]}
    e: {allOf: [{$ref: '#/components/schemas/Y'}], x-fern-property-name: elder}
    f: {type: string, enum: [5m, 1h], x-stainless-renameMap: {ttl_5m: 5m}}
    g: {x-fern-property-name: grape, x-speakeasy-name-override: no, type: string}
    h: {x-fern-property-name: ' ', x-speakeasy-name-override: hip, x-stainless-naming: {rust: {property_name: no}}, type: string}
    i: {x-fern-type-name: Iris, x-stainless-naming: {rust: {type_name: No}}, type: object, properties: {j: {type: string}}}
Y: {x-fern-type-name: Why, type: object, properties: {a: {type: string}}}
"), @r#"
        xs.get() -> Thing
        struct Thing                                  receives
          apple: String?                              wire a
          berry: ThingB?                              wire b
          c: Cherry?
          date: Day?                                  wire d
          elder: Why?                                 wire e
          f: ThingF?
          grape: String?                              wire g
          hip: String?                                wire h
          i: Iris?
        struct ThingB                                 receives
          c: String?
        struct Cherry                                 receives
          d: CherryD?
        struct CherryD                                receives
          e: String?
        enum Day                                      receives
          A = "a"
          ..Unknown
        struct Why                                    receives
          a: String?
        enum ThingF                                   receives
          Ttl5m = "5m"
          _1h = "1h"
          ..Unknown
        struct Iris                                   receives
          j: String?
        "#);
    }

    #[test]
    fn a_reply_may_come_piece_by_piece() {
        insta::assert_snapshot!(check_paths("
paths:
  /a:
    get: {x-fern-streaming: true, responses: {'200': {description: ok, content: {application/json: {schema: {type: object, properties: {a: {type: string}}}}}}}}
    put: {x-fern-sdk-streaming: 'True', responses: {'200': {description: ok, content: {audio/mpeg: {}}}}}
    patch: {x-fern-streaming: 'yes', responses: {'200': {description: ok, content: {application/json: {schema: {type: string}}}}}}
    post: {x-fern-streaming: false, responses: {'200': {description: ok, content: {application/json: {schema: {type: string}}}}}}
"), @"
        a.get() -> Events<GetAEvent>                  GET /a  accept application/json
        a.create() -> String                          POST /a
        a.update() -> Binary                          PUT /a
        a.patch() -> String                           PATCH /a
        ");
    }

    #[test]
    fn what_is_not_finished_says_so() {
        insta::assert_snapshot!(check_docs("
X:
  x-fern-availability: beta
  description: A thing
  properties:
    a: {type: string, x-fern-availability: {status: pre-release}}
    b: {type: string, x-fern-availability: deprecated, x-fern-default: none}
    d: {type: string, x-fern-availability: alpha}
    e: {type: string, x-fern-availability: preview}
    f: {type: string, x-fern-availability: in-development}
    g: {type: string, x-fern-availability: {status: deprecated}}
    h: {type: string, x-fern-availability: generally-available}
"), @"
        X: A thing. In beta.
        a: A pre-release.
        b: Default: `none`. [deprecated: ]
        d: In alpha.
        e: A preview.
        f: In development.
        g:  [deprecated: ]
        h:
        ");
    }

    #[test]
    fn arguments_have_the_names_of_the_vendor() {
        insta::assert_snapshot!(check_lower("
openapi: 3.0.3
info: {title: Acme, version: '1'}
servers: [{url: https://acme.test}]
paths:
  /a/{id}:
    get:
      x-speakeasy-group: fruit.apples
      x-speakeasy-name-override: pick
      parameters:
        - {name: id, in: path, required: true, x-fern-parameter-name: key, schema: {type: string}}
        - {name: acme-beta, in: header, schema: {type: string, x-stainless-param: betas}}
        - {name: q, in: query, x-speakeasy-name-override: query, schema: {type: string}}
        - {name: r, in: query, schema: {type: string, x-fern-parameter-name: rest}}
        - {name: s, in: query, x-fern-parameter-name: ' ', x-speakeasy-name-override: sort, schema: {type: string, x-stainless-param: order}}
      responses: {'204': {description: ok}}
    post:
      tags: [Fruit]
      x-fern-sdk-method-name: ' '
      x-stainless-naming: {rust: {method_name: grow}, go: {method_name: no}}
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {'204': {description: ok}}
    put:
      tags: [Fruit]
      x-fern-sdk-method-name: ripen
      x-speakeasy-name-override: no
      x-stainless-naming: {rust: {method_name: neither}}
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {'204': {description: ok}}
"), @"
        crate acme                                    Acme 1
        server https://acme.test
        security none
        fruit.grow(id: String) -> ()                  POST /a/{id}
        fruit.ripen(id: String) -> ()                 PUT /a/{id}
        fruit.apples.pick(key: String, params: PickAppleParams) -> ()  GET /a/{id}  acme-beta header
        struct PickAppleParams                        argument  #/paths/~1a~1{id}/get/parameters
          betas: String?                              wire acme-beta
          query: String?                              wire q
          rest: String?                               wire r
          sort: String?                               wire s
        ");
    }
}

//! The one table of which kind of object stands under which key, and the one walk over it.

use std::fmt;

use serde_json::{Map, Value};

use crate::pointer::Pointer;

/// A kind of object in an OpenAPI document, 3.0 or 3.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "OpenAPI's own names")]
pub enum Kind {
    Document,
    Info,
    Server,
    Tag,
    Components,
    PathItem,
    Operation,
    Parameter,
    RequestBody,
    MediaType,
    Encoding,
    Response,
    Header,
    Example,
    Link,
    SecurityScheme,
    Schema,
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Document => "document",
            Self::Info => "info",
            Self::Server => "server",
            Self::Tag => "tag",
            Self::Components => "components",
            Self::PathItem => "path",
            Self::Operation => "operation",
            Self::Parameter => "parameter",
            Self::RequestBody => "request body",
            Self::MediaType => "media type",
            Self::Encoding => "encoding",
            Self::Response => "response",
            Self::Header => "header",
            Self::Example => "example",
            Self::Link => "link",
            Self::SecurityScheme => "security scheme",
            Self::Schema => "schema",
        })
    }
}

/// How the objects of a kind stand under a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arity {
    /// The value is one.
    One,
    /// The value is a list of them.
    List,
    /// The value is a mapping, and its values are.
    Map,
    /// The value is a mapping of such mappings: callbacks.
    MapOfMaps,
}

use Arity::{List, Map as Each, MapOfMaps, One};
use Kind::{
    Components, Document, Encoding, Example, Header, Info, Link, MediaType, Operation, Parameter,
    PathItem, RequestBody, Response, Schema, SecurityScheme, Server, Tag,
};

/// Parent, key, arity, child. Where a key has two rows, the value's own form decides.
pub const SHAPE: &[(Kind, &str, Arity, Kind)] = &[
    (Document, "info", One, Info),
    (Document, "servers", List, Server),
    (Document, "tags", List, Tag),
    (Document, "paths", Each, PathItem),
    (Document, "webhooks", Each, PathItem),
    (Document, "components", One, Components),
    (Components, "schemas", Each, Schema),
    (Components, "responses", Each, Response),
    (Components, "parameters", Each, Parameter),
    (Components, "examples", Each, Example),
    (Components, "requestBodies", Each, RequestBody),
    (Components, "headers", Each, Header),
    (Components, "securitySchemes", Each, SecurityScheme),
    (Components, "links", Each, Link),
    (Components, "callbacks", MapOfMaps, PathItem),
    (Components, "pathItems", Each, PathItem),
    (PathItem, "get", One, Operation),
    (PathItem, "put", One, Operation),
    (PathItem, "post", One, Operation),
    (PathItem, "delete", One, Operation),
    (PathItem, "options", One, Operation),
    (PathItem, "head", One, Operation),
    (PathItem, "patch", One, Operation),
    (PathItem, "trace", One, Operation),
    (PathItem, "servers", List, Server),
    (PathItem, "parameters", List, Parameter),
    (Operation, "parameters", List, Parameter),
    (Operation, "requestBody", One, RequestBody),
    (Operation, "responses", Each, Response),
    (Operation, "callbacks", MapOfMaps, PathItem),
    (Operation, "servers", List, Server),
    (Parameter, "schema", One, Schema),
    (Parameter, "content", Each, MediaType),
    (Parameter, "examples", Each, Example),
    (Header, "schema", One, Schema),
    (Header, "content", Each, MediaType),
    (Header, "examples", Each, Example),
    (RequestBody, "content", Each, MediaType),
    (Response, "headers", Each, Header),
    (Response, "content", Each, MediaType),
    (Response, "links", Each, Link),
    (Link, "server", One, Server),
    (MediaType, "schema", One, Schema),
    (MediaType, "examples", Each, Example),
    (MediaType, "encoding", Each, Encoding),
    (Encoding, "headers", Each, Header),
    (Schema, "properties", Each, Schema),
    (Schema, "patternProperties", Each, Schema),
    (Schema, "additionalProperties", One, Schema),
    (Schema, "unevaluatedProperties", One, Schema),
    (Schema, "propertyNames", One, Schema),
    (Schema, "dependentSchemas", Each, Schema),
    (Schema, "items", One, Schema),
    (Schema, "items", List, Schema),
    (Schema, "prefixItems", List, Schema),
    (Schema, "additionalItems", One, Schema),
    (Schema, "unevaluatedItems", One, Schema),
    (Schema, "contains", One, Schema),
    (Schema, "contentSchema", One, Schema),
    (Schema, "allOf", List, Schema),
    (Schema, "anyOf", List, Schema),
    (Schema, "oneOf", List, Schema),
    (Schema, "not", One, Schema),
    (Schema, "if", One, Schema),
    (Schema, "then", One, Schema),
    (Schema, "else", One, Schema),
    (Schema, "$defs", Each, Schema),
    (Schema, "definitions", Each, Schema),
    (Document, "x-specwright-webhooks", Each, PathItem),
    (MediaType, "itemSchema", One, Schema),
    (MediaType, "x-specwright-item-schema", One, Schema),
    (Schema, "x-specwright-prefix-items", List, Schema),
    (Schema, "x-specwright-property-names", One, Schema),
    (Schema, "x-specwright-if-then-else", Each, Schema),
    (Schema, "x-specwright-not", One, Schema),
    (Schema, "x-specwright-contains", One, Schema),
    (Schema, "x-specwright-dependent-schemas", Each, Schema),
    (Schema, "x-specwright-unevaluated-properties", One, Schema),
    (Schema, "x-specwright-unevaluated-items", One, Schema),
    (Schema, "x-specwright-content-schema", One, Schema),
];

/// Where the components of a kind are kept; `None` if it has none, or none in 3.0.
pub fn section(kind: Kind) -> Option<&'static str> {
    Some(match kind {
        Schema => "schemas",
        Response => "responses",
        Parameter => "parameters",
        Example => "examples",
        RequestBody => "requestBodies",
        Header => "headers",
        SecurityScheme => "securitySchemes",
        Link => "links",
        _ => return None,
    })
}

/// A keyword that 3.0 does not have, and the extension it travels as.
pub struct Carried {
    /// What it is a keyword of.
    pub kind: Kind,
    /// The keyword; empty for the extension that holds `if`, `then` and `else`.
    pub keyword: &'static str,
    /// The extension: `x-specwright-` and the keyword in kebab-case.
    pub carrier: &'static str,
    /// Whether anything is made of it.
    pub fate: Fate,
}

/// What becomes of a keyword that is carried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// Lowering makes of it what can be made.
    Read,
    /// Nothing is made of it, which is reported.
    Lost,
}

const fn carried(kind: Kind, keyword: &'static str, carrier: &'static str, fate: Fate) -> Carried {
    Carried { kind, keyword, carrier, fate }
}

/// The keywords that are carried. Whoever makes lowering read one says so here.
pub const CARRIED: &[Carried] = &[
    carried(Document, "webhooks", "x-specwright-webhooks", Fate::Lost),
    carried(MediaType, "itemSchema", "x-specwright-item-schema", Fate::Lost),
    carried(Schema, "prefixItems", "x-specwright-prefix-items", Fate::Lost),
    // A map of the patterns' schemas says the rest.
    carried(Schema, "", "x-specwright-pattern-properties", Fate::Read),
    carried(Schema, "propertyNames", "x-specwright-property-names", Fate::Lost),
    carried(Schema, "", "x-specwright-if-then-else", Fate::Lost),
    carried(Schema, "not", "x-specwright-not", Fate::Lost),
    carried(Schema, "contains", "x-specwright-contains", Fate::Lost),
    carried(Schema, "minContains", "x-specwright-min-contains", Fate::Lost),
    carried(Schema, "maxContains", "x-specwright-max-contains", Fate::Lost),
    carried(Schema, "dependentRequired", "x-specwright-dependent-required", Fate::Lost),
    carried(Schema, "dependentSchemas", "x-specwright-dependent-schemas", Fate::Lost),
    carried(Schema, "dependencies", "x-specwright-dependencies", Fate::Lost),
    carried(Schema, "unevaluatedProperties", "x-specwright-unevaluated-properties", Fate::Lost),
    carried(Schema, "unevaluatedItems", "x-specwright-unevaluated-items", Fate::Lost),
    carried(Schema, "contentEncoding", "x-specwright-content-encoding", Fate::Lost),
    carried(Schema, "contentMediaType", "x-specwright-content-media-type", Fate::Lost),
    carried(Schema, "contentSchema", "x-specwright-content-schema", Fate::Lost),
];

/// What [`visit_all`] calls: with the object's kind, the object, and its place.
pub type Visitor<'f> = dyn FnMut(Kind, &mut Map<String, Value>, &Pointer) + 'f;

/// Calls `f` on every object of `kind`, children before parents, in document order.
///
/// References are handed out as objects with a `$ref`, and are not followed. What does not have the table's form, like
/// a schema that is `true`, is passed over.
pub fn visit(root: &mut Value, kind: Kind, f: &mut dyn FnMut(&mut Map<String, Value>, &Pointer)) {
    visit_all(root, &mut |found, object, at| {
        if found == kind {
            f(object, at);
        }
    });
}

/// Calls `f` on every object of any kind, children before parents, in document order.
pub fn visit_all(root: &mut Value, f: &mut Visitor<'_>) {
    Walk { at: Pointer::root(), f }.one(Document, root);
}

struct Walk<'f> {
    at: Pointer,
    f: &'f mut Visitor<'f>,
}

impl Walk<'_> {
    fn one(&mut self, kind: Kind, value: &mut Value) {
        let Some(object) = value.as_object_mut() else { return };
        for (key, value) in object.iter_mut() {
            for (_, _, arity, child) in SHAPE.iter().filter(|row| row.0 == kind && row.1 == key) {
                self.at.push(key);
                self.children(*arity, *child, value);
                self.at.pop();
            }
        }
        (self.f)(kind, object, &self.at);
    }

    fn children(&mut self, arity: Arity, kind: Kind, value: &mut Value) {
        match (arity, value) {
            (One, value) => self.one(kind, value),
            (List, Value::Array(list)) => {
                for (index, element) in list.iter_mut().enumerate() {
                    self.at.push(index);
                    self.one(kind, element);
                    self.at.pop();
                }
            }
            (Each, Value::Object(map)) => self.each(One, kind, map),
            (MapOfMaps, Value::Object(map)) => self.each(Each, kind, map),
            _ => (),
        }
    }

    fn each(&mut self, arity: Arity, kind: Kind, map: &mut Map<String, Value>) {
        for (key, value) in map.iter_mut() {
            self.at.push(key);
            self.children(arity, kind, value);
            self.at.pop();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(kind: Kind, yaml: &str) -> Vec<String> {
        let mut root = serde_yaml::from_str(yaml).unwrap();
        let mut seen = Vec::new();
        visit(&mut root, kind, &mut |_, at| seen.push(at.to_string()));
        seen
    }

    #[test]
    fn children_come_first_in_document_order() {
        let yaml =
            "components: {schemas: {B: {items: {type: string}, allOf: [{}, {not: {}}]}, A: {}}}";
        insta::assert_debug_snapshot!(seen(Schema, yaml), @r##"
[
    "#/components/schemas/B/items",
    "#/components/schemas/B/allOf/0",
    "#/components/schemas/B/allOf/1/not",
    "#/components/schemas/B/allOf/1",
    "#/components/schemas/B",
    "#/components/schemas/A",
]
"##);
    }

    #[test]
    fn properties_named_like_keywords_are_properties() {
        let yaml = "components: {schemas: {A: {properties: {properties: {type: object}, items: {enum: [a]}, allOf: {}}}}}";
        insta::assert_debug_snapshot!(seen(Schema, yaml), @r##"
[
    "#/components/schemas/A/properties/properties",
    "#/components/schemas/A/properties/items",
    "#/components/schemas/A/properties/allOf",
    "#/components/schemas/A",
]
"##);
    }

    #[test]
    fn finds_schemas_wherever_they_stand() {
        let yaml = "
paths:
  /a:
    parameters: [{schema: {}}, {content: {a/b: {schema: {}}}}]
    post:
      requestBody: {content: {m/f: {schema: {}, encoding: {p: {headers: {h: {schema: {}}}}}}}}
      responses: {200: {headers: {h: {schema: {}}}, content: {a/b: {schema: {}}}}}
      callbacks: {c: {'{$url}': {post: {requestBody: {content: {a/b: {schema: {}}}}}}}}
webhooks: {w: {post: {responses: {200: {content: {a/b: {schema: {}}}}}}}}
components:
  schemas: {A: {additionalProperties: {}, patternProperties: {x: {}}, $defs: {d: {}}, if: {}, prefixItems: [{}], items: [{}]}}
";
        insta::assert_debug_snapshot!(seen(Schema, yaml), @r##"
[
    "#/paths/~1a/parameters/0/schema",
    "#/paths/~1a/parameters/1/content/a~1b/schema",
    "#/paths/~1a/post/requestBody/content/m~1f/schema",
    "#/paths/~1a/post/requestBody/content/m~1f/encoding/p/headers/h/schema",
    "#/paths/~1a/post/responses/200/headers/h/schema",
    "#/paths/~1a/post/responses/200/content/a~1b/schema",
    "#/paths/~1a/post/callbacks/c/{$url}/post/requestBody/content/a~1b/schema",
    "#/webhooks/w/post/responses/200/content/a~1b/schema",
    "#/components/schemas/A/additionalProperties",
    "#/components/schemas/A/patternProperties/x",
    "#/components/schemas/A/$defs/d",
    "#/components/schemas/A/if",
    "#/components/schemas/A/prefixItems/0",
    "#/components/schemas/A/items/0",
    "#/components/schemas/A",
]
"##);
    }

    #[test]
    fn booleans_in_place_of_schemas_are_passed_over() {
        assert_eq!(
            seen(Schema, "components: {schemas: {A: {additionalProperties: true, items: false}}}"),
            ["#/components/schemas/A"]
        );
    }
}

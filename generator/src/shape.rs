//! The one table of which kind of object stands under which key.

mod index;
mod walk;

use std::fmt;

pub use self::index::{rows, rows_under};
pub use self::walk::{At, Visitor, visit, visit_all, visit_below};

/// Makes the enum of kinds out of the one list of them and their names in messages.
macro_rules! kinds {
    ($($kind:ident $name:literal)*) => {
        /// A kind of object in an OpenAPI document, 3.0 or 3.1.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[expect(missing_docs, reason = "OpenAPI's own names")]
        pub enum Kind {
            $($kind,)*
        }

        /// All kinds, in their order.
        pub const KINDS: [Kind; [$(Kind::$kind),*].len()] = [$(Kind::$kind),*];

        impl fmt::Display for Kind {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(match self {
                    $(Self::$kind => $name,)*
                })
            }
        }
    };
}

kinds! {
    Document "document"
    Info "info"
    Server "server"
    Tag "tag"
    Components "components"
    PathItem "path"
    Operation "operation"
    Parameter "parameter"
    RequestBody "request body"
    MediaType "media type"
    Encoding "encoding"
    Response "response"
    Header "header"
    Example "example"
    Link "link"
    SecurityScheme "security scheme"
    Schema "schema"
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

/// Whether a reference may stand in the place of an object; elsewhere a `$ref` is only a key that OpenAPI does not have.
pub fn may_refer(kind: Kind) -> bool {
    match kind {
        PathItem | Parameter | RequestBody | Response | Header | Example | Link
        | SecurityScheme | Schema => true,
        Document | Info | Server | Tag | Components | Operation | MediaType | Encoding => false,
    }
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
    /// It becomes a sentence of the documentation and nothing else, which is reported.
    Said,
    /// Nothing is made of it, which is reported.
    Lost,
}

const fn carried(kind: Kind, keyword: &'static str, carrier: &'static str, fate: Fate) -> Carried {
    Carried { kind, keyword, carrier, fate }
}

/// The keywords that are carried. Whoever makes lowering read one says so here.
pub const CARRIED: &[Carried] = &[
    carried(Document, "webhooks", "x-specwright-webhooks", Fate::Read),
    carried(MediaType, "itemSchema", "x-specwright-item-schema", Fate::Lost),
    carried(Schema, "prefixItems", "x-specwright-prefix-items", Fate::Said),
    // A map of the patterns' schemas says the rest.
    carried(Schema, "", "x-specwright-pattern-properties", Fate::Read),
    carried(Schema, "propertyNames", "x-specwright-property-names", Fate::Said),
    carried(Schema, "", "x-specwright-if-then-else", Fate::Said),
    carried(Schema, "not", "x-specwright-not", Fate::Said),
    carried(Schema, "contains", "x-specwright-contains", Fate::Said),
    carried(Schema, "minContains", "x-specwright-min-contains", Fate::Said),
    carried(Schema, "maxContains", "x-specwright-max-contains", Fate::Said),
    carried(Schema, "dependentRequired", "x-specwright-dependent-required", Fate::Said),
    carried(Schema, "dependentSchemas", "x-specwright-dependent-schemas", Fate::Said),
    carried(Schema, "dependencies", "x-specwright-dependencies", Fate::Said),
    carried(Schema, "unevaluatedProperties", "x-specwright-unevaluated-properties", Fate::Said),
    carried(Schema, "unevaluatedItems", "x-specwright-unevaluated-items", Fate::Said),
    carried(Schema, "contentEncoding", "x-specwright-content-encoding", Fate::Said),
    carried(Schema, "contentMediaType", "x-specwright-content-media-type", Fate::Said),
    carried(Schema, "contentSchema", "x-specwright-content-schema", Fate::Said),
];

/// A row of the table.
pub type Row = (Kind, &'static str, Arity, Kind);

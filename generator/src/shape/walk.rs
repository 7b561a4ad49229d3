//! The one walk over a document, along the table.

use serde_json::{Map, Value};

use crate::pointer::Pointer;
use crate::shape::Arity::{List, Map as Each, MapOfMaps, One};
use crate::shape::Kind::Document;
use crate::shape::{Arity, Kind, SHAPE, rows_under};

/// Where a walk is: the way down to it, which becomes a [`Pointer`] only for who asks.
#[derive(Clone, Copy, Debug)]
pub struct At<'p> {
    parent: Option<&'p At<'p>>,
    token: Token<'p>,
}

#[derive(Clone, Copy, Debug)]
enum Token<'p> {
    Root,
    Key(&'p str),
    Index(usize),
}

impl At<'_> {
    const ROOT: At<'static> = At { parent: None, token: Token::Root };

    /// The place.
    pub fn pointer(&self) -> Pointer {
        let mut at = self.parent.map_or_else(Pointer::root, At::pointer);
        match self.token {
            Token::Root => (),
            Token::Key(key) => at.push(key),
            Token::Index(index) => at.push(index),
        }
        at
    }

    /// The key under which the object stands; `None` in a list and for the document.
    pub fn key(&self) -> Option<&str> {
        match self.token {
            Token::Key(key) => Some(key),
            Token::Root | Token::Index(_) => None,
        }
    }
}

/// What [`visit_all`] calls: with the object's kind, the object, and its place.
pub type Visitor<'f> = dyn FnMut(Kind, &mut Map<String, Value>, &At<'_>) + 'f;

/// Calls `f` on every object of `kind`, children before parents, in document order.
///
/// References are handed out as objects with a `$ref`, and are not followed. What does not have the table's form, like
/// a schema that is `true`, is passed over. What cannot contain an object of the kind is not walked through.
pub fn visit(root: &mut Value, kind: Kind, f: &mut dyn FnMut(&mut Map<String, Value>, &At<'_>)) {
    let mut f = |found, object: &mut Map<String, Value>, at: &At<'_>| {
        if found == kind {
            f(object, at);
        }
    };
    Walk { kinds: containers(kind), f: &mut f }.one(Document, root, &At::ROOT);
}

/// Calls `f` on every object of any kind, children before parents, in document order.
pub fn visit_all(root: &mut Value, f: &mut Visitor<'_>) {
    Walk { kinds: u32::MAX, f }.one(Document, root, &At::ROOT);
}

/// Calls `f` on an object of `kind` and on every object below it; their places start at the object.
pub fn visit_below(kind: Kind, object: &mut Map<String, Value>, f: &mut Visitor<'_>) {
    Walk { kinds: u32::MAX, f }.object(kind, object, &At::ROOT);
}

/// A set with `kind` and all kinds that can contain it, a bit for each.
fn containers(kind: Kind) -> u32 {
    let mut kinds = 1 << kind as u32;
    loop {
        let known = kinds;
        for (parent, _, _, child) in SHAPE {
            if kinds & 1 << *child as u32 != 0 {
                kinds |= 1 << *parent as u32;
            }
        }
        if kinds == known {
            return kinds;
        }
    }
}

struct Walk<'f> {
    /// The kinds to walk through.
    kinds: u32,
    f: &'f mut Visitor<'f>,
}

impl Walk<'_> {
    fn one(&mut self, kind: Kind, value: &mut Value, at: &At<'_>) {
        if let Some(object) = value.as_object_mut() {
            self.object(kind, object, at);
        }
    }

    fn object(&mut self, kind: Kind, object: &mut Map<String, Value>, at: &At<'_>) {
        for (key, value) in object.iter_mut().filter(|(_, it)| it.is_object() || it.is_array()) {
            for (_, _, arity, child) in rows_under(kind, key) {
                if self.kinds & 1 << *child as u32 != 0 {
                    let at = At { parent: Some(at), token: Token::Key(key) };
                    self.children(*arity, *child, value, &at);
                }
            }
        }
        (self.f)(kind, object, at);
    }

    fn children(&mut self, arity: Arity, kind: Kind, value: &mut Value, at: &At<'_>) {
        match (arity, value) {
            (One, value) => self.one(kind, value, at),
            (List, Value::Array(list)) => {
                for (index, element) in list.iter_mut().enumerate() {
                    let at = At { parent: Some(at), token: Token::Index(index) };
                    self.one(kind, element, &at);
                }
            }
            (Each, Value::Object(map)) => self.each(One, kind, map, at),
            (MapOfMaps, Value::Object(map)) => self.each(Each, kind, map, at),
            _ => (),
        }
    }

    fn each(&mut self, arity: Arity, kind: Kind, map: &mut Map<String, Value>, at: &At<'_>) {
        for (key, value) in map.iter_mut() {
            let at = At { parent: Some(at), token: Token::Key(key) };
            self.children(arity, kind, value, &at);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::shape::Kind::Schema;

    fn seen(kind: Kind, yaml: &str) -> Vec<String> {
        let mut root = serde_yaml::from_str(yaml).unwrap();
        let mut seen = Vec::new();
        visit(&mut root, kind, &mut |_, at| seen.push(at.pointer().to_string()));
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
    fn every_kind_is_found_where_all_are() {
        let yaml = "
info: {}
servers: [{}]
tags: [{}]
paths: {/a: {get: {parameters: [{}], requestBody: {content: {a/b: {encoding: {p: {}}}}}, responses: {200: {headers: {h: {schema: {}}}, links: {l: {server: {}}}, content: {a/b: {examples: {e: {}}}}}}}}}
components: {securitySchemes: {s: {}}}
";
        let mut root = serde_yaml::from_str(yaml).unwrap();
        let mut all = Vec::new();
        visit_all(&mut root, &mut |kind, _, at| all.push((kind, at.pointer().to_string())));
        for (kind, at) in &all {
            assert!(seen(*kind, yaml).contains(at), "{kind} {at}");
        }
        assert_eq!(all.len(), 19);
    }

    #[test]
    fn booleans_in_place_of_schemas_are_passed_over() {
        assert_eq!(
            seen(Schema, "components: {schemas: {A: {additionalProperties: true, items: false}}}"),
            ["#/components/schemas/A"]
        );
    }
}

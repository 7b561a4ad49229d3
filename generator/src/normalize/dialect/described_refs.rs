//! 3.1 lets a reference to a parameter, body, reply or header have a description of its own; 3.0 would ignore it.
//!
//! ```yaml
//! {paths: {/a: {parameters: [{$ref: '#/components/parameters/A', description: Mine}]}}, components: {parameters: {A: {name: a, in: query}}}}    # before
//! {paths: {/a: {parameters: [{name: a, in: query, description: Mine}]}}, components: {parameters: {A: {name: a, in: query}}}}    # after
//! ```
//!
//! Seen in: documents of 3.1 that say what a shared parameter means here. A reply with a type of its own stays shared.

use serde_json::{Map, Value};

use crate::normalize::{Editor, Pass};
use crate::pointer::Pointer;
use crate::shape::Kind;

pub(super) const PASS: Pass =
    Pass { id: "described-refs", about: "a reference has a description of its own", rewrite };

/// How many references one behind the other are followed.
const DEEPEST: usize = 16;

fn rewrite(document: &mut Editor) {
    for kind in [Kind::Parameter, Kind::RequestBody, Kind::Response, Kind::Header] {
        let mut found: Vec<(Pointer, Map<String, Value>)> = Vec::new();
        document.each(kind, &["$ref"], |node| {
            if node.get("$ref").is_some_and(Value::is_string) && says_more(node) {
                found.push((node.pointer(), Map::clone(node)));
            }
        });
        for (at, reference) in found {
            let Some(target) = target(document.root(), &reference) else { continue };
            if target.contains_key("content") && !has_shared_types(target) {
                continue;
            }
            let mut own = target.clone();
            own.insert("description".to_owned(), reference["description"].clone());
            document.replace(&at, Value::Object(own));
        }
    }
}

fn says_more(reference: &Map<String, Value>) -> bool {
    reference.get("description").and_then(Value::as_str).is_some_and(|it| !it.is_empty())
}

/// What a reference leads to, unless that is described the same.
fn target<'v>(root: &'v Value, reference: &Map<String, Value>) -> Option<&'v Map<String, Value>> {
    let next = |it: &Map<String, Value>| {
        root.pointer(it.get("$ref")?.as_str()?.strip_prefix('#')?)?.as_object()
    };
    let mut target = next(reference)?;
    for _ in 0..DEEPEST {
        match target.contains_key("$ref") {
            true => target = next(target)?,
            false => break,
        }
    }
    let is_same = target.get("description") == reference.get("description");
    (!is_same && !target.contains_key("$ref")).then_some(target)
}

/// Whether all that it holds is of types with names.
fn has_shared_types(target: &Map<String, Value>) -> bool {
    let content = target.get("content").and_then(Value::as_object);
    let has_own = |media: &Value| media.get("schema").is_some_and(|it| it.get("$ref").is_none());
    !content.into_iter().flat_map(Map::values).any(has_own)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::normalize::check;

    #[test]
    fn only_what_says_more_is_written_out() {
        insta::assert_snapshot!(check(PASS, "
paths:
  /a:
    get:
      parameters:
      - {$ref: '#/components/parameters/A', description: Mine}
      - {$ref: '#/components/parameters/A'}
      - {$ref: '#/components/parameters/B', description: Shared}
      - {$ref: '#/components/parameters/Nowhere', description: Mine}
      responses:
        '200': {$ref: '#/components/responses/R', description: Mine}
        '400': {$ref: '#/components/responses/S', description: Mine}
components:
  parameters:
    A: {$ref: '#/components/parameters/B', description: Between}
    B: {name: b, in: query, description: Shared}
  responses:
    R: {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/R'}}}}
    S: {description: no, content: {application/json: {schema: {type: object}}}}
"), @"
        paths:
          /a:
            get:
              parameters:
              - name: b
                in: query
                description: Mine
              - $ref: '#/components/parameters/A'
              - $ref: '#/components/parameters/B'
                description: Shared
              - $ref: '#/components/parameters/Nowhere'
                description: Mine
              responses:
                '200':
                  description: Mine
                  content:
                    application/json:
                      schema:
                        $ref: '#/components/schemas/R'
                '400':
                  $ref: '#/components/responses/S'
                  description: Mine
        components:
          parameters:
            A:
              name: b
              in: query
              description: Between
            B:
              name: b
              in: query
              description: Shared
          responses:
            R:
              description: ok
              content:
                application/json:
                  schema:
                    $ref: '#/components/schemas/R'
            S:
              description: no
              content:
                application/json:
                  schema:
                    type: object
        ");
    }
}

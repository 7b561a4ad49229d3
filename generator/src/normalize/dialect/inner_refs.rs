//! A reference may lead to any place of a document: what stands there becomes a component, which has a name.
//!
//! ```yaml
//! {components: {schemas: {A: {properties: {b: {type: object}}}, C: {items: {$ref: '#/components/schemas/A/properties/b'}}}}}    # before
//! {components: {schemas: {A: {properties: {b: {$ref: '#/components/schemas/A_b'}}}, C: {items: {$ref: '#/components/schemas/A_b'}}, A_b: {type: object}}}}    # after
//! {components: {schemas: {A: {items: {$ref: '#/components/schemas/A/$defs/B'}, $defs: {B: {type: string}}}}}}    # before
//! {components: {schemas: {A: {items: {$ref: '#/components/schemas/B'}}, B: {type: string}}}}    # after
//! ```
//!
//! Seen in: Codat (`definitions` of a schema), Mistral (`$defs`), documents that share the reply of another operation.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use crate::component_name;
use crate::normalize::{Editor, Pass};
use crate::pointer::Pointer;
use crate::shape::{Kind, section};

pub(super) const PASS: Pass =
    Pass { id: "inner-refs", about: "a reference leads to what is no component", rewrite };

/// What is moved may refer on; a chain longer than this is left alone.
const MOST_ROUNDS: usize = 50;

/// A text of a reference and where the components are kept that it should lead to.
type Link = (String, &'static str);

fn rewrite(document: &mut Editor) {
    if targets(document).is_empty() {
        return drop_definitions(document);
    }
    document.as_one(|document| {
        for _ in 0..MOST_ROUNDS {
            let moved = move_all(document);
            if moved.is_empty() {
                break;
            }
            lead_on(document, &moved);
        }
        drop_definitions(document);
    });
}

/// Gives the references to what was moved their new texts.
fn lead_on(document: &mut Editor, moved: &BTreeMap<Link, String>) {
    document.all(|node| {
        let Some(section) = section(node.kind()) else { return };
        let leads = |text: &str| moved.contains_key(&(text.to_owned(), section));
        if !texts(node).any(leads) {
            return;
        }
        for text in texts_mut(node.edit()) {
            if let Some(new) = moved.get(&(text.clone(), section)) {
                text.clone_from(new);
            }
        }
    });
}

/// Whoever needs a definition has it as a component.
fn drop_definitions(document: &mut Editor) {
    document.each(Kind::Schema, &["$defs", "definitions"], |schema| {
        for key in ["$defs", "definitions"] {
            if schema.get(key).is_some_and(Value::is_object) {
                schema.edit().shift_remove(key);
            }
        }
    });
}

/// The references of an object: its own, and those of its discriminator.
fn texts(object: &Map<String, Value>) -> impl Iterator<Item = &str> {
    let mapping = object.get("discriminator").and_then(|it| it.get("mapping"));
    let mapped = mapping.and_then(Value::as_object).into_iter().flat_map(Map::values);
    object.get("$ref").into_iter().chain(mapped).filter_map(Value::as_str)
}

fn texts_mut(object: &mut Map<String, Value>) -> Vec<&mut String> {
    let mut found = Vec::new();
    for (key, value) in object.iter_mut() {
        match (key.as_str(), value) {
            ("$ref", Value::String(text)) => found.push(text),
            ("discriminator", value) => {
                let mapping = value.get_mut("mapping").and_then(Value::as_object_mut);
                for value in mapping.into_iter().flat_map(Map::values_mut) {
                    if let Value::String(text) = value {
                        found.push(text);
                    }
                }
            }
            _ => (),
        }
    }
    found
}

/// What is referred to and is no component: each reference, and where it leads.
fn targets(document: &mut Editor) -> Vec<(Link, Pointer)> {
    let mut found: Vec<Link> = Vec::new();
    let mut seen: BTreeSet<Link> = BTreeSet::new();
    document.all(|node| {
        let Some(section) = section(node.kind()) else { return };
        for text in texts(node).filter(|it| is_inner(it, section)) {
            let link = (text.to_owned(), section);
            if seen.insert(link.clone()) {
                found.push(link);
            }
        }
    });
    let root = document.root();
    found.into_iter().filter_map(|link| Some((link.clone(), place(root, &link.0)?))).collect()
}

/// Makes components of what is referred to; the new text of each reference to it.
fn move_all(document: &mut Editor) -> BTreeMap<Link, String> {
    let targets = targets(document);
    let mut moved = BTreeMap::new();
    if targets.is_empty() {
        return moved;
    }
    let mut kinds: BTreeMap<Pointer, &'static str> =
        targets.iter().map(|(_, at)| (at.clone(), "")).collect();
    document.all(|node| {
        if let Some(known) = kinds.get_mut(&node.pointer()) {
            *known = section(node.kind()).unwrap_or("other");
        }
    });
    let mut names: BTreeMap<(Pointer, &'static str), String> = BTreeMap::new();
    let mut order: Vec<&(Link, Pointer)> = targets.iter().collect();
    // What stands deeper goes first, so that no place moves before its turn.
    order.sort_by_key(|(_, at)| Reverse(at.len()));
    for (link, at) in order {
        let section = link.1;
        let kind = kinds.get(at).copied().unwrap_or_default();
        if !kind.is_empty() && kind != section {
            continue;
        }
        let id = (at.clone(), section);
        let text = match names.get(&id) {
            Some(text) => text.clone(),
            None => match move_one(document, at, section) {
                Some(text) => text,
                None => continue,
            },
        };
        if kind == section {
            document.replace(at, json!({"$ref": text}));
        }
        names.insert(id, text.clone());
        if text != link.0 {
            moved.insert(link.clone(), text);
        }
    }
    moved
}

/// Whether a reference leads into the document, but not to one of its components.
fn is_inner(text: &str, section: &str) -> bool {
    let Some(at) = text.strip_prefix('#').filter(|it| !it.is_empty()).and_then(Pointer::parse)
    else {
        return false;
    };
    !(at.len() == 3 && at.iter().take(2).eq(["components", section]))
}

/// Where a reference leads, by way of the references on its way.
fn place(root: &Value, text: &str) -> Option<Pointer> {
    let mut at = Pointer::root();
    let mut rest: Vec<String> = Pointer::parse(text.strip_prefix('#')?)?.tokens();
    rest.reverse();
    let mut jumps = 0;
    while let Some(token) = rest.pop() {
        let value = at.resolve(root)?;
        let next = at.join(&token);
        if next.resolve(root).is_some() {
            at = next;
            continue;
        }
        let reference = value.get("$ref")?.as_str()?.strip_prefix('#')?;
        jumps += 1;
        if jumps > MOST_ROUNDS {
            return None;
        }
        rest.push(token);
        rest.extend(Pointer::parse(reference)?.tokens().into_iter().rev());
        at = Pointer::root();
    }
    let found = at.resolve(root)?;
    (found.is_object() || found.is_boolean()).then_some(at)
}

/// Makes a component of what stands at a place; the text of a reference to it.
fn move_one(document: &mut Editor, at: &Pointer, section: &'static str) -> Option<String> {
    let found = at.resolve(document.root())?;
    let alias = found.as_object().filter(|it| it.len() == 1).and_then(|it| it.get("$ref"));
    if let Some(Value::String(next)) = alias {
        return Some(next.clone());
    }
    let value = found.clone();
    let empty = Map::new();
    let components = document.root().get("components").and_then(|it| it.get(section));
    let entries = components.and_then(Value::as_object).unwrap_or(&empty);
    let mut names = vec![component_name::of_place(at)];
    names.extend(component_name::of_place_qualified(at));
    let same = names.iter().find(|it| entries.get(*it) == Some(&value)).cloned();
    let taken: BTreeSet<String> = entries.keys().cloned().collect();
    let key = same.unwrap_or_else(|| component_name::free(&names, &taken));
    let text = Pointer::root().join("components").join(section).join(&key).to_string();
    document.insert_component(section, &key, value);
    Some(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::normalize::check;

    #[test]
    fn every_kind_of_component_and_every_place() {
        insta::assert_snapshot!(check(PASS, "
paths:
  /a/{id}:
    get:
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {200: {description: OK, content: {application/json: {schema: {type: object}}}}}
    put:
      parameters: [{$ref: '#/paths/~1a~1{id}/get/parameters/0'}]
      responses: {200: {$ref: '#/paths/~1a~1{id}/get/responses/200'}, 400: {content: {a/b: {schema: {$ref: '#/paths/~1a~1{id}/get/responses/200/content/application~1json/schema'}}}}}
"), @r"
paths:
  /a/{id}:
    get:
      parameters:
      - $ref: '#/components/parameters/a_id_get_parameters_0'
      responses:
        '200':
          $ref: '#/components/responses/a_id_get_response'
    put:
      parameters:
      - $ref: '#/components/parameters/a_id_get_parameters_0'
      responses:
        '200':
          $ref: '#/components/responses/a_id_get_response'
        '400':
          content:
            a/b:
              schema:
                $ref: '#/components/schemas/a_id_get_response'
components:
  schemas:
    a_id_get_response:
      type: object
  parameters:
    a_id_get_parameters_0:
      name: id
      in: path
      required: true
      schema:
        type: string
  responses:
    a_id_get_response:
      description: OK
      content:
        application/json:
          schema:
            $ref: '#/components/schemas/a_id_get_response'
");
    }

    #[test]
    fn definitions_refer_to_each_other() {
        insta::assert_snapshot!(check(PASS, "
components:
  schemas:
    A:
      properties: {x: {$ref: '#/components/schemas/A/definitions/X'}, y: {$ref: '#/definitions/Y'}}
      definitions: {X: {items: {$ref: '#/components/schemas/A/definitions/Z'}}, Z: {items: {$ref: '#/components/schemas/A/definitions/X'}}, unused: {}}
    X: {type: string}
    alias: {$ref: '#/components/schemas/A'}
    through: {$ref: '#/components/schemas/alias/properties/x/items'}
    wrong: {$ref: '#/components/responses/R'}
    whole: {$ref: '#'}
    nowhere: {$ref: '#/components/schemas/A/properties/z'}
  responses: {R: {description: R}}
definitions: {Y: {properties: {y: {$ref: '#/definitions/Y'}}}}
"), @r"
components:
  schemas:
    A:
      properties:
        x:
          $ref: '#/components/schemas/A_X'
        y:
          $ref: '#/components/schemas/Y'
    X:
      type: string
    alias:
      $ref: '#/components/schemas/A'
    through:
      $ref: '#/components/schemas/Z'
    wrong:
      $ref: '#/components/responses/R'
    whole:
      $ref: '#'
    nowhere:
      $ref: '#/components/schemas/A/properties/z'
    A_X:
      items:
        $ref: '#/components/schemas/Z'
    Z:
      items:
        $ref: '#/components/schemas/A_X'
    Y:
      properties:
        y:
          $ref: '#/components/schemas/Y'
  responses:
    R:
      description: R
definitions:
  Y:
    properties:
      y:
        $ref: '#/definitions/Y'
");
    }
}

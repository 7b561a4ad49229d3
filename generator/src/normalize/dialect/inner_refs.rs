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
use crate::normalize::Pass;
use crate::pointer::Pointer;
use crate::shape::{Kind, section, visit, visit_all};

pub(super) const PASS: Pass =
    Pass { id: "inner-refs", about: "a reference leads to what is no component", rewrite };

/// What is moved may refer on; a chain longer than this is left alone.
const MOST_ROUNDS: usize = 50;

/// A text of a reference and where the components are kept that it should lead to.
type Link = (String, &'static str);

fn rewrite(root: &mut Value) {
    for _ in 0..MOST_ROUNDS {
        let moved = move_all(root);
        if moved.is_empty() {
            break;
        }
        links(root, &mut |text, section| {
            if let Some(new) = moved.get(&(text.clone(), section)) {
                text.clone_from(new);
            }
        });
    }
    visit(root, Kind::Schema, &mut |schema, _| {
        // Whoever needs one of them has it as a component now.
        for key in ["$defs", "definitions"] {
            if schema.get(key).is_some_and(Value::is_object) {
                schema.shift_remove(key);
            }
        }
    });
}

/// Calls `f` with each reference that should lead to a component, and with where those are kept.
fn links(root: &mut Value, f: &mut dyn FnMut(&mut String, &'static str)) {
    visit_all(root, &mut |kind, object, _| {
        let Some(section) = section(kind) else { return };
        if let Some(Value::String(text)) = object.get_mut("$ref") {
            f(text, section);
        }
        let mapping = object.get_mut("discriminator").and_then(|it| it.get_mut("mapping"));
        for text in mapping.and_then(Value::as_object_mut).into_iter().flat_map(Map::values_mut) {
            if let Value::String(text) = text {
                f(text, section);
            }
        }
    });
}

/// Makes components of what is referred to; the new text of each reference to it.
fn move_all(root: &mut Value) -> BTreeMap<Link, String> {
    let mut found: Vec<Link> = Vec::new();
    let mut seen: BTreeSet<Link> = BTreeSet::new();
    links(root, &mut |text, section| {
        let link = (text.clone(), section);
        if is_inner(text, section) && seen.insert(link.clone()) {
            found.push(link);
        }
    });
    let targets: Vec<(Link, Pointer)> =
        found.into_iter().filter_map(|link| Some((link.clone(), place(root, &link.0)?))).collect();
    if targets.is_empty() {
        return BTreeMap::new();
    }
    let mut kinds: BTreeMap<Pointer, &'static str> =
        targets.iter().map(|(_, at)| (at.clone(), "")).collect();
    visit_all(root, &mut |kind, _, at| {
        if let Some(known) = kinds.get_mut(at) {
            *known = section(kind).unwrap_or("other");
        }
    });
    let mut moved = BTreeMap::new();
    let mut names: BTreeMap<(Pointer, &'static str), String> = BTreeMap::new();
    let mut order: Vec<&(Link, Pointer)> = targets.iter().collect();
    // What stands deeper goes first, so that no place moves before its turn.
    order.sort_by_key(|(_, at)| Reverse(at.tokens().len()));
    for (link, at) in order {
        let section = link.1;
        let kind = kinds.get(at).copied().unwrap_or_default();
        if !kind.is_empty() && kind != section {
            continue;
        }
        let id = (at.clone(), section);
        let text = match names.get(&id) {
            Some(text) => text.clone(),
            None => match move_one(root, at, section, kind == section) {
                Some(text) => text,
                None => continue,
            },
        };
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
    !matches!(at.tokens(), [components, found, _] if components == "components" && found == section)
}

/// Where a reference leads, by way of the references on its way.
fn place(root: &Value, text: &str) -> Option<Pointer> {
    let mut at = Pointer::root();
    let mut rest: Vec<String> = Pointer::parse(text.strip_prefix('#')?)?.tokens().to_vec();
    rest.reverse();
    let mut jumps = 0;
    while let Some(token) = rest.pop() {
        let value = root.pointer(&at.path())?;
        let next = at.join(&token);
        if root.pointer(&next.path()).is_some() {
            at = next;
            continue;
        }
        let reference = value.get("$ref")?.as_str()?.strip_prefix('#')?;
        jumps += 1;
        if jumps > MOST_ROUNDS {
            return None;
        }
        rest.push(token);
        rest.extend(Pointer::parse(reference)?.tokens().iter().rev().cloned());
        at = Pointer::root();
    }
    let found = root.pointer(&at.path())?;
    (found.is_object() || found.is_boolean()).then_some(at)
}

/// Makes a component of what stands at a place, and leaves a reference there if it is of that kind; the text of that.
fn move_one(
    root: &mut Value,
    at: &Pointer,
    section: &'static str,
    is_walked: bool,
) -> Option<String> {
    let found = root.pointer(&at.path())?;
    let alias = found.as_object().filter(|it| it.len() == 1).and_then(|it| it.get("$ref"));
    if let Some(Value::String(next)) = alias {
        return Some(next.clone());
    }
    let value = found.clone();
    let components = root.as_object_mut()?.entry("components").or_insert_with(|| json!({}));
    let entries = components.as_object_mut()?.entry(section).or_insert_with(|| json!({}));
    let entries = entries.as_object_mut()?;
    let name = component_name::of_place(at);
    let taken: BTreeSet<String> = entries.keys().cloned().collect();
    let mut names = vec![name];
    names.extend(component_name::of_place_qualified(at));
    let same = names.iter().find(|it| entries.get(*it) == Some(&value));
    let key = same.cloned().unwrap_or_else(|| component_name::free(&names, &taken));
    let text = Pointer::root().join("components").join(section).join(&key).to_string();
    entries.insert(key, value);
    if is_walked {
        *root.pointer_mut(&at.path())? = json!({"$ref": text});
    }
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

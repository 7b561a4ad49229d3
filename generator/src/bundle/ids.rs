//! Schemas that say an address of their own with `$id`: what refers to one by it is made to refer to its place.

use std::collections::BTreeMap;

use serde_json::Value;

use super::library::anchor;
use crate::pointer::Pointer;
use crate::shape::{Kind, visit_all};
use crate::uri::{Fragment, Reference, joined};

/// Whether anything in a document may have an address of its own.
pub(super) fn is_id(key: &str, value: &Value) -> bool {
    matches!(key, "$id" | "$self") && value.is_string()
}

/// Leads each reference to its place that is by an address of the document, or that counts from a schema with one.
///
/// A reference that such a schema has no place for counts from the next one around it, at last from the document: many
/// write `$id` and still refer to the components as everyone does.
pub(super) fn resolve(root: &mut Value) {
    let ids = Ids::of(root);
    if ids.addresses.is_empty() {
        return;
    }
    let mut found: Vec<(Pointer, String)> = Vec::new();
    visit_all(root, &mut |_, object, at| {
        let own = object.get("$ref").into_iter().map(|it| ("$ref", None, it));
        let mapping = object.get("discriminator").and_then(|it| it.get("mapping")?.as_object());
        let mapped =
            mapping.into_iter().flatten().map(|(tag, it)| ("discriminator", Some(tag), it));
        for (key, tag, value) in own.chain(mapped) {
            let Some(text) = value.as_str() else { continue };
            // A mapping may have the name of a component.
            if tag.is_some() && !text.contains(['#', '/', ':']) {
                continue;
            }
            let place = at.pointer().join(key);
            found.push((
                tag.map_or(place.clone(), |it| place.join("mapping").join(it)),
                text.to_owned(),
            ));
        }
    });
    let found: Vec<(Pointer, Pointer)> = found
        .into_iter()
        .filter_map(|(at, text)| Some((ids.target(root, &at, &text)?, at)))
        .collect();
    for (target, at) in found {
        if let Some(text) = at.resolve_mut(root) {
            *text = Value::String(target.to_string());
        }
    }
}

/// What has an address, by its place and by the address.
struct Ids {
    places: BTreeMap<Pointer, String>,
    addresses: BTreeMap<String, Pointer>,
}

impl Ids {
    fn of(root: &mut Value) -> Self {
        let mut told: Vec<(Pointer, String)> = Vec::new();
        visit_all(root, &mut |kind, object, at| {
            let key = match kind {
                Kind::Document => "$self",
                Kind::Schema => "$id",
                _ => return,
            };
            let id = object.get(key).and_then(Value::as_str).unwrap_or_default();
            // Older drafts write an anchor so.
            let id = id.split('#').next().unwrap_or_default();
            if !id.is_empty() {
                told.push((at.pointer(), id.to_owned()));
            }
        });
        told.sort_by_key(|(at, _)| at.len());
        let mut ids = Self { places: BTreeMap::new(), addresses: BTreeMap::new() };
        for (at, id) in told {
            let address = match ids.around(&at).next() {
                Some((_, base)) => joined(base, &id),
                None => id,
            };
            ids.addresses.entry(address.clone()).or_insert_with(|| at.clone());
            ids.places.insert(at, address);
        }
        ids
    }

    /// The addresses that a place is within, the nearest first.
    fn around<'i>(&'i self, at: &Pointer) -> impl Iterator<Item = (Pointer, &'i str)> {
        let outer = |at: &Pointer| at.parent();
        let places = std::iter::successors(Some(at.clone()), outer);
        places.filter_map(|at| self.places.get(&at).map(|it| (at, it.as_str())))
    }

    /// Where a reference leads that an address has to do with.
    fn target(&self, root: &Value, at: &Pointer, text: &str) -> Option<Pointer> {
        let Reference { file, fragment } = Reference::parse(text);
        if !file.is_empty() {
            let near =
                self.around(at).find_map(|(_, base)| self.addresses.get(&joined(base, &file)));
            return within(root, near.or_else(|| self.addresses.get(&file))?, &fragment);
        }
        match &fragment {
            Fragment::Pointer(_) => {
                self.around(at).find_map(|(it, _)| within(root, &it, &fragment))
            }
            // Anchors are looked up in the whole document.
            Fragment::Anchor(_) => None,
        }
    }
}

/// The place in what has an address.
fn within(root: &Value, at: &Pointer, fragment: &Fragment) -> Option<Pointer> {
    let schema = at.resolve(root)?;
    match fragment {
        Fragment::Pointer(rest) => {
            rest.resolve(schema)?;
            Some(rest.iter().fold(at.clone(), |at, it| at.join(it)))
        }
        Fragment::Anchor(name) => anchor(schema, name, &mut at.clone()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(yaml: &str) -> String {
        let mut root: Value = serde_yaml::from_str(yaml).unwrap();
        resolve(&mut root);
        serde_yaml::to_string(&root).unwrap()
    }

    #[test]
    fn references_count_from_the_schema_with_the_address() {
        insta::assert_snapshot!(check("
components:
  schemas:
    A:
      $id: https://acme.test/schemas/a
      $defs: {N: {type: integer}, Inner: {$id: inner, $defs: {N: {type: boolean}}, items: {$ref: '#/$defs/N'}}}
      properties:
        n: {$ref: '#/$defs/N'}
        self: {$ref: '#'}
        inner: {$ref: inner}
        name: {$ref: '#/components/schemas/Name'}
        $id: {type: string}
"), @"
        components:
          schemas:
            A:
              $id: https://acme.test/schemas/a
              $defs:
                N:
                  type: integer
                Inner:
                  $id: inner
                  $defs:
                    N:
                      type: boolean
                  items:
                    $ref: '#/components/schemas/A/$defs/Inner/$defs/N'
              properties:
                n:
                  $ref: '#/components/schemas/A/$defs/N'
                self:
                  $ref: '#/components/schemas/A'
                inner:
                  $ref: '#/components/schemas/A/$defs/Inner'
                name:
                  $ref: '#/components/schemas/Name'
                $id:
                  type: string
        ");
    }

    #[test]
    fn an_address_leads_to_its_schema() {
        insta::assert_snapshot!(check("
components:
  schemas:
    A: {$id: 'https://acme.test/a', $defs: {M: {$anchor: em}, N: {$id: b/n}}}
    B: {$ref: 'https://acme.test/a#em'}
    C: {$ref: 'https://acme.test/b/n'}
    D: {discriminator: {propertyName: a, mapping: {a: https://acme.test/a, b: B}}, oneOf: [{$ref: https://acme.test/a}]}
    E: {$ref: 'https://acme.test/nothing'}
    F: {$ref: 'common.yaml#/a'}
"), @"
        components:
          schemas:
            A:
              $id: https://acme.test/a
              $defs:
                M:
                  $anchor: em
                N:
                  $id: b/n
            B:
              $ref: '#/components/schemas/A/$defs/M'
            C:
              $ref: '#/components/schemas/A/$defs/N'
            D:
              discriminator:
                propertyName: a
                mapping:
                  a: '#/components/schemas/A'
                  b: B
              oneOf:
              - $ref: '#/components/schemas/A'
            E:
              $ref: https://acme.test/nothing
            F:
              $ref: common.yaml#/a
        ");
    }

    #[test]
    fn what_the_nearest_address_does_not_have_counts_from_the_next() {
        insta::assert_snapshot!(check("
components:
  schemas:
    A:
      $id: https://acme.test/a
      $defs:
        Outer: {type: integer}
        Inner: {$id: deep/inner, properties: {outer: {$ref: '#/$defs/Outer'}, other: {$ref: b}}}
    B: {$id: https://acme.test/b}
    Twin: {$id: https://acme.test/b}
"), @"
        components:
          schemas:
            A:
              $id: https://acme.test/a
              $defs:
                Outer:
                  type: integer
                Inner:
                  $id: deep/inner
                  properties:
                    outer:
                      $ref: '#/components/schemas/A/$defs/Outer'
                    other:
                      $ref: '#/components/schemas/B'
            B:
              $id: https://acme.test/b
            Twin:
              $id: https://acme.test/b
        ");
    }

    #[test]
    fn the_document_may_have_an_address_and_an_address_an_empty_fragment() {
        insta::assert_snapshot!(check("
$self: https://acme.test/api.yaml
components:
  schemas:
    A: {$id: 'https://acme.test/a#'}
    B: {$ref: https://acme.test/a}
    C: {$ref: 'https://acme.test/api.yaml#/components/schemas/A'}
    D: {$id: '#d', items: {$ref: '#/components/schemas/C'}}
"), @"
        $self: https://acme.test/api.yaml
        components:
          schemas:
            A:
              $id: https://acme.test/a#
            B:
              $ref: '#/components/schemas/A'
            C:
              $ref: '#/components/schemas/A'
            D:
              $id: '#d'
              items:
                $ref: '#/components/schemas/C'
        ");
    }

    #[test]
    fn the_name_of_a_component_in_a_mapping_is_no_address() {
        insta::assert_snapshot!(check("
components:
  schemas:
    A: {$id: https://acme.test/a, discriminator: {propertyName: t, mapping: {name: b, address: ./b}}}
    Elsewhere: {$id: https://acme.test/b}
"), @"
        components:
          schemas:
            A:
              $id: https://acme.test/a
              discriminator:
                propertyName: t
                mapping:
                  name: b
                  address: '#/components/schemas/Elsewhere'
            Elsewhere:
              $id: https://acme.test/b
        ");
    }
}

//! [`Document`]: finding schemas by reference, and who inherits from whom.

use std::collections::BTreeMap;

use serde_json::{Map, Value};
use specwright::pointer::Pointer;

/// How many references and `allOf` one behind the other are looked through.
const DEEPEST: usize = 8;

/// Which way values travel: members that travel the other way only are no part of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Direction {
    /// In requests only: without `readOnly` members.
    Sent,
    /// In replies only: without `writeOnly` members.
    Received,
    /// Both ways, or neither.
    Both,
}

impl Direction {
    /// Whether a property is no part of what travels this way.
    pub(crate) fn hides(self, property: &Value) -> bool {
        let is = |key| property.get(key) == Some(&Value::Bool(true));
        match self {
            Self::Sent => is("readOnly"),
            // Of one that is said to be both, replies have it.
            Self::Received => is("writeOnly") && !is("readOnly"),
            Self::Both => false,
        }
    }
}

/// A document as it was loaded.
pub(crate) struct Document<'d> {
    root: &'d Value,
    /// Whether a schema without a type allows null: from 3.1 on.
    pub(crate) any_is_nullable: bool,
    /// Which way the values travel that are looked at.
    pub(crate) direction: Direction,
    /// By a parent with a discriminator: the components that have it in their `allOf`, in document order.
    heirs: BTreeMap<&'d str, Vec<&'d str>>,
    /// The names of components by address.
    names: BTreeMap<*const Value, &'d str>,
}

impl<'d> Document<'d> {
    pub(crate) fn new(root: &'d Value, direction: Direction) -> Self {
        let version = root.get("openapi").and_then(Value::as_str).unwrap_or_default();
        let mut document = Self {
            root,
            any_is_nullable: !version.starts_with("3.0"),
            direction,
            heirs: BTreeMap::new(),
            names: BTreeMap::new(),
        };
        document.names =
            document.components().map(|(name, it)| (std::ptr::from_ref(it), name)).collect();
        document.heirs = document.inheritance();
        document
    }

    /// The schema at a place.
    pub(crate) fn at(&self, pointer: &Pointer) -> Option<&'d Value> {
        below(self.root, &pointer.tokens())
    }

    /// What a `$ref` names, if it is in this document.
    pub(crate) fn resolve(&self, reference: &str) -> Option<&'d Value> {
        self.at(&Pointer::parse(&decoded(reference.strip_prefix('#')?))?)
    }

    /// All named schemas.
    pub(crate) fn components(&self) -> impl Iterator<Item = (&'d str, &'d Value)> {
        let schemas = self.root.pointer("/components/schemas").and_then(Value::as_object);
        schemas.into_iter().flatten().map(|(name, schema)| (name.as_str(), schema))
    }

    /// The name of a schema that is a component.
    pub(crate) fn name(&self, schema: &'d Value) -> Option<&'d str> {
        self.names.get(&std::ptr::from_ref(schema)).copied()
    }

    /// The components that inherit from one with a discriminator.
    pub(crate) fn heirs(&self, parent: &str) -> &[&'d str] {
        self.heirs.get(parent).map_or(&[], Vec::as_slice)
    }

    /// Whether a property, or what it refers to or is made of, is no part of what travels this way.
    pub(crate) fn hides(&self, property: &Value) -> bool {
        self.hides_within(property, 0)
    }

    fn hides_within(&self, property: &Value, depth: usize) -> bool {
        let target = reference(property).and_then(|it| self.resolve(it));
        let parts = property.get("allOf").and_then(Value::as_array).into_iter().flatten();
        self.direction.hides(property)
            || depth < DEEPEST
                && target.into_iter().chain(parts).any(|it| self.hides_within(it, depth + 1))
    }

    /// A component's discriminated ancestor, with its name.
    pub(crate) fn ancestor(&self, heir: &str) -> Option<(&'d str, &'d Map<String, Value>)> {
        let parent = self.heirs.iter().find(|(_, heirs)| heirs.contains(&heir))?.0;
        Some((parent, discriminator(self.component(parent)?)?))
    }

    pub(crate) fn component(&self, name: &str) -> Option<&'d Value> {
        self.root.get("components")?.get("schemas")?.get(name)
    }

    fn inheritance(&self) -> BTreeMap<&'d str, Vec<&'d str>> {
        let mut heirs: BTreeMap<&'d str, Vec<&'d str>> = BTreeMap::new();
        for (name, schema) in self.components() {
            let mut open: Vec<&'d Value> = vec![schema];
            let mut seen: Vec<&'d str> = vec![name];
            while let Some(schema) = open.pop() {
                let members = schema.get("allOf").and_then(Value::as_array);
                for reference in members.into_iter().flatten().filter_map(reference) {
                    let Some(parent) = component_name(reference) else { continue };
                    let Some(target) = self.component(parent) else { continue };
                    if seen.contains(&parent) {
                        continue;
                    }
                    seen.push(parent);
                    if discriminator(target).is_some() && !has_arms(target) {
                        heirs.entry(parent).or_default().push(name);
                    }
                    open.push(target);
                }
            }
        }
        heirs
    }
}

/// What these keys and indices lead to.
pub(crate) fn below<'v>(root: &'v Value, tokens: &[String]) -> Option<&'v Value> {
    tokens.iter().try_fold(root, |value, token| match value {
        Value::Object(it) => it.get(token),
        Value::Array(it) => it.get(token.parse::<usize>().ok()?),
        _ => None,
    })
}

/// The `discriminator` of a schema.
pub(crate) fn discriminator(schema: &Value) -> Option<&Map<String, Value>> {
    schema.get("discriminator")?.as_object()
}

pub(crate) fn has_arms(schema: &Value) -> bool {
    ["oneOf", "anyOf"].iter().any(|it| schema.get(it).is_some_and(Value::is_array))
}

/// The `$ref` of a schema.
pub(crate) fn reference(schema: &Value) -> Option<&str> {
    schema.get("$ref")?.as_str()
}

/// `Pet` of `#/components/schemas/Pet`.
pub(crate) fn component_name(reference: &str) -> Option<&str> {
    reference.strip_prefix("#/components/schemas/").filter(|it| !it.contains('/'))
}

/// Percent escapes resolved; what is none stays.
fn decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&byte, tail)) = rest.split_first() {
        let hex = tail.get(..2).and_then(|it| std::str::from_utf8(it).ok());
        match hex.and_then(|it| u8::from_str_radix(it, 16).ok()) {
            Some(decoded) if byte == b'%' => {
                bytes.push(decoded);
                rest = tail.get(2..).unwrap_or_default();
            }
            _ => {
                bytes.push(byte);
                rest = tail;
            }
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_what_a_reference_names() {
        let root = serde_yaml::from_str(
            "components: {schemas: {'A b': {type: object}, 'x/y': {items: {type: string}}}}",
        )
        .unwrap();
        let document = Document::new(&root, Direction::Both);
        let found = |it| document.resolve(it).and_then(|it| it["type"].as_str());
        assert_eq!(found("#/components/schemas/A%20b"), Some("object"));
        assert_eq!(found("#/components/schemas/x~1y/items"), Some("string"));
        assert_eq!(found("#/components/schemas/C"), None);
        assert_eq!(found("other.yaml#/components/schemas/A b"), None);
    }

    #[test]
    fn what_a_member_is_made_of_may_travel_one_way() {
        let root = serde_yaml::from_str(
            "components: {schemas: {Id: {readOnly: true}, A: {properties: {id: {allOf: [{$ref: '#/components/schemas/Id'}]}, b: {}}}}}",
        )
        .unwrap();
        let document = Document::new(&root, Direction::Sent);
        let properties = &document.component("A").unwrap()["properties"];
        assert!(document.hides(&properties["id"]) && !document.hides(&properties["b"]));
    }

    #[test]
    fn a_member_that_is_said_to_travel_no_way_is_received() {
        let member = serde_json::json!({"readOnly": true, "writeOnly": true});
        let all = [Direction::Sent, Direction::Received, Direction::Both];
        assert_eq!(all.map(|it| it.hides(&member)), [true, false, false]);
    }

    #[test]
    fn knows_heirs_over_several_generations() {
        let root = serde_yaml::from_str(
            "components:
  schemas:
    Pet: {type: object, discriminator: {propertyName: kind}}
    Cat: {allOf: [{$ref: '#/components/schemas/Pet'}]}
    Lion: {allOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Lion'}]}
    Rock: {allOf: [{$ref: '#/components/schemas/Other'}]}
    Other: {type: object}",
        )
        .unwrap();
        let document = Document::new(&root, Direction::Both);
        assert_eq!(document.heirs("Pet"), ["Cat", "Lion"]);
        assert_eq!(document.heirs("Other"), [""; 0]);
        assert_eq!(document.ancestor("Lion").map(|it| it.0), Some("Pet"));
        assert_eq!(document.ancestor("Rock").map(|it| it.0), None);
    }
}

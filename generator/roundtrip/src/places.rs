//! Where a schema stands, and whether what stands there is all that is said of it.

use serde_json::Value;
use specwright::pointer::Pointer;

use crate::document::{Document, reference};
use crate::flat::Flat;

/// Whether a pass may have moved what stands there: lists of schemas lose their null branches and single members.
pub(crate) fn is_steady(place: &Pointer) -> bool {
    let tokens = place.tokens();
    let lists = ["allOf", "anyOf", "oneOf", "prefixItems"];
    !tokens.windows(2).any(|it| {
        matches!(it, [list, index] if lists.contains(&list.as_str()) && index.parse::<usize>().is_ok())
    })
}

/// Whether what stands there is only a part: a member that `allOf` or a reference beside `properties` describes too.
pub(crate) fn is_part(document: &Document<'_>, place: &Pointer) -> bool {
    let mut holder = Pointer::root();
    let tokens = place.tokens();
    for (at, token) in tokens.iter().enumerate() {
        if token == "properties"
            && let Some(name) = tokens.get(at + 1)
            && let Some(schema) = document.at(&holder)
            && (reference(schema).is_some() || schema.get("allOf").is_some_and(Value::is_array))
        {
            let flat = Flat::new(document, &[schema]);
            let said = flat.properties.iter().find(|(it, _)| it == name);
            if said.is_some_and(|(_, schemas)| schemas.len() > 1) {
                return true;
            }
        }
        holder.push(token);
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Direction;

    #[test]
    fn lists_of_schemas_are_not_steady() {
        let is = |it| is_steady(&Pointer::parse(it).unwrap());
        assert!(is("#/components/schemas/oneOf/properties/a/items"));
        assert!(!is("#/components/schemas/A/oneOf/0/properties/a"));
    }

    #[test]
    fn a_member_may_be_described_in_parts() {
        let root = serde_yaml::from_str(
            "components:
  schemas:
    A: {properties: {a: {properties: {x: {}}}, b: {}}}
    B: {$ref: '#/components/schemas/A', properties: {a: {properties: {y: {}}}, c: {}}}",
        )
        .unwrap();
        let document = Document::new(&root, Direction::Both);
        let is = |it| is_part(&document, &Pointer::parse(it).unwrap());
        assert!(is("#/components/schemas/B/properties/a"));
        assert!(is("#/components/schemas/B/properties/a/properties/y"));
        assert!(!is("#/components/schemas/B/properties/c"));
        assert!(!is("#/components/schemas/A/properties/a"));
    }
}

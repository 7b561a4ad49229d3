//! Where a schema stands, and whether what stands there is all that is said of it.

use serde_json::Value;
use specwright::pointer::Pointer;

use crate::document::{Document, below, reference};
use crate::flat::Flat;

/// Whether a pass may have moved what stands there: lists of schemas lose their null branches and single members.
pub(crate) fn is_steady(place: &Pointer) -> bool {
    let tokens = place.tokens();
    let lists = ["allOf", "anyOf", "oneOf", "prefixItems"];
    !tokens.windows(2).any(|it| {
        matches!(it, [list, index] if lists.contains(&list.as_str()) && index.parse::<usize>().is_ok())
    })
}

/// All that is said of what stands there: `allOf`, or a reference beside `properties`, may describe the same member.
pub(crate) fn said<'d>(document: &Document<'d>, place: &Pointer) -> Vec<&'d Value> {
    let mut holder = Pointer::root();
    let tokens = place.tokens();
    let mut said = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        if token == "properties"
            && let Some(name) = tokens.get(at + 1)
            && let Some(schema) = document.at(&holder)
            && (reference(schema).is_some() || schema.get("allOf").is_some_and(Value::is_array))
        {
            let flat = Flat::new(document, &[schema]);
            let all = flat.properties.into_iter().find(|(it, _)| it == name).map(|(_, all)| all);
            let inner = tokens.get(at + 2..).unwrap_or_default();
            said.extend(all.into_iter().flatten().filter_map(|it| below(it, inner)));
        }
        holder.push(token);
    }
    let own = document.at(place);
    said.retain(|it| own.is_none_or(|own| !std::ptr::eq(*it, own)));
    said.splice(..0, own);
    said
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
    A: {properties: {a: {properties: {x: {type: string}, y: {type: string}}}, b: {}}}
    B: {$ref: '#/components/schemas/A', properties: {a: {properties: {y: {maxLength: 1}}}, c: {}}}",
        )
        .unwrap();
        let document = Document::new(&root, Direction::Both);
        let check = |place, parts: &[&str]| {
            let said = said(&document, &Pointer::parse(place).unwrap());
            assert_eq!(said.iter().map(ToString::to_string).collect::<Vec<_>>(), parts, "{place}");
        };
        check(
            "#/components/schemas/B/properties/a/properties/y",
            &[r#"{"maxLength":1}"#, r#"{"type":"string"}"#],
        );
        check("#/components/schemas/B/properties/c", &["{}"]);
        check("#/components/schemas/A/properties/b", &["{}"]);
    }
}

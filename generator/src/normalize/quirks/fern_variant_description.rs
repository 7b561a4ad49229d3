//! Fern gives all arms of a union the one big enum of their tag, and says which value is an arm's in its description.
//!
//! ```yaml
//! {description: start variant, properties: {type: {enum: [start, end]}}}    # before
//! {description: start variant, properties: {type: {type: string, enum: [start]}}}    # after
//! ```
//!
//! Seen in: ElevenLabs, pages of 2025.

use serde_json::{Value, json};

use crate::normalize::{Editor, Pass};
use crate::pointer::Pointer;
use crate::shape::Kind;

pub(super) const PASS: Pass = Pass {
    id: "fern-variant-description",
    about: "the value of an arm's tag is said in its description only",
    rewrite,
};

fn rewrite(document: &mut Editor) {
    let mut found: Vec<(Pointer, String)> = Vec::new();
    document.each(Kind::Schema, &["description"], |schema| {
        let tag = schema.get("description").and_then(Value::as_str);
        if let Some(tag) = tag.and_then(|it| it.trim().strip_suffix(" variant")) {
            found.push((schema.pointer(), tag.to_owned()));
        }
    });
    for (schema, tag) in found {
        if let Some(property) = tagged(document.root(), &schema, &tag) {
            document.replace(&property, json!({"type": "string", "enum": [tag]}));
        }
    }
}

/// The one property that may have the tag among other values.
fn tagged(root: &Value, schema: &Pointer, tag: &str) -> Option<Pointer> {
    let at = schema.join("properties");
    let has_tag = |property: &Value| {
        let target = property.get("$ref").and_then(Value::as_str);
        let property = match target {
            Some(target) => Pointer::parse(target).and_then(|it| it.resolve(root)),
            None => Some(property),
        };
        let members = property.and_then(|it| it.get("enum")).and_then(Value::as_array);
        members.is_some_and(|it| it.len() > 1 && it.iter().any(|it| it == tag))
    };
    let properties = at.resolve(root)?.as_object()?;
    let mut names = properties.iter().filter(|(_, it)| has_tag(it)).map(|(name, _)| name);
    let (Some(name), None) = (names.next(), names.next()) else { return None };
    Some(at.join(name))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::normalize::check;

    #[test]
    fn what_no_property_can_be_stays() {
        insta::assert_snapshot!(check(PASS, "
components:
  schemas:
    Kind: {type: string, enum: [start, end]}
    Start: {description: start variant, properties: {type: {$ref: '#/components/schemas/Kind'}, x: {type: string}}}
    End: {description: end variant, properties: {type: {enum: [start, end]}}}
    Both: {description: end variant, properties: {a: {enum: [start, end]}, b: {enum: [end, x]}}}
    Other: {description: Other variant, properties: {type: {$ref: '#/components/schemas/Kind'}}}
    One: {description: end variant, properties: {type: {enum: [end]}}}
"), @"
        components:
          schemas:
            Kind:
              type: string
              enum:
              - start
              - end
            Start:
              description: start variant
              properties:
                type:
                  type: string
                  enum:
                  - start
                x:
                  type: string
            End:
              description: end variant
              properties:
                type:
                  type: string
                  enum:
                  - end
            Both:
              description: end variant
              properties:
                a:
                  enum:
                  - start
                  - end
                b:
                  enum:
                  - end
                  - x
            Other:
              description: Other variant
              properties:
                type:
                  $ref: '#/components/schemas/Kind'
            One:
              description: end variant
              properties:
                type:
                  enum:
                  - end
        ");
    }
}

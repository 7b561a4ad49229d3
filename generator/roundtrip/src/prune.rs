//! An example without what its schema does not declare: a type promises to keep what is declared, no more.

use serde_json::Value;

use crate::document::Document;
use crate::expand::alternatives;
use crate::flat::{Flat, list};

/// How deep an example is looked at.
const DEEPEST: usize = 24;

/// Removes undeclared members, at any depth.
pub(crate) fn prune<'d>(
    document: &Document<'d>,
    schemas: &[&'d Value],
    value: &mut Value,
    depth: usize,
) {
    if schemas.is_empty() || depth > DEEPEST || !(value.is_object() || value.is_array()) {
        return;
    }
    // A member is declared if any alternative declares it that the value may be.
    let flats = fitting(document, schemas, value);
    match value {
        Value::Array(all) => {
            let items: Vec<&Value> = flats
                .iter()
                .flat_map(|flat| {
                    let places = flat.parts.iter().flat_map(|it| list(it, "prefixItems"));
                    flat.all("items").chain(places)
                })
                .collect();
            if !items.is_empty() {
                all.iter_mut().for_each(|it| prune(document, &items, it, depth + 1));
            }
        }
        Value::Object(members) => {
            let is_open = flats.iter().any(|it| {
                it.additional().is_some()
                    || it.get("patternProperties").is_some()
                    || it.is_anything()
            });
            members.retain(|name, value| {
                if flats.iter().any(|it| it.hidden.contains(&name.as_str())) {
                    return false;
                }
                let declared: Vec<&Value> = flats
                    .iter()
                    .flat_map(|it| &it.properties)
                    .filter(|(it, _)| it == name)
                    .flat_map(|(_, schemas)| schemas.iter().copied())
                    .collect();
                if !declared.is_empty() {
                    prune(document, &declared, value, depth + 1);
                } else if is_open {
                    let schemas: Vec<&Value> =
                        flats.iter().filter_map(Flat::additional).flatten().collect();
                    prune(document, &schemas, value, depth + 1);
                }
                is_open
                    || !declared.is_empty()
                    || flats.iter().any(|it| it.required.contains(&name.as_str()))
            });
        }
        _ => (),
    }
}

impl Flat<'_> {
    /// Whether the value is of its type and has its required members.
    fn fits(&self, value: &Value) -> bool {
        let has = |name: &&&str| self.hidden.contains(*name) || value.get(**name).is_some();
        self.has_type_of(value) && (!value.is_object() || self.required.iter().all(|it| has(&it)))
    }

    /// Whether it declares no member at all, so that all are welcome.
    fn is_anything(&self) -> bool {
        self.properties.is_empty()
            && self.additional().is_none()
            && self.all("additionalProperties").next().is_none()
    }
}

/// The alternatives whose type and required members the value has; all if it has those of none.
fn fitting<'d>(document: &Document<'d>, schemas: &[&'d Value], value: &Value) -> Vec<Flat<'d>> {
    let all = schemas.iter().flat_map(|it| alternatives(document, &[it]));
    let (fitting, others): (Vec<_>, Vec<_>) = all.partition(|it| it.fits(value));
    if fitting.is_empty() { others } else { fitting }
}

/// Whether every member is what some alternative says of it, by its type and its own required members. An arm that does not describe a member allows
/// anything there, by the letter: examples of mistakes are valid then.
pub(crate) fn is_meant<'d>(
    document: &Document<'d>,
    schemas: &[&'d Value],
    value: &Value,
    depth: usize,
) -> bool {
    if schemas.is_empty() || depth > DEEPEST {
        return true;
    }
    let flats = fitting(document, schemas, value);
    let fits = flats.is_empty() || flats.iter().any(|it| it.fits(value));
    let below = |schemas: &[&'d Value], value| is_meant(document, schemas, value, depth + 1);
    fits && match value {
        Value::Array(all) => {
            let items: Vec<&Value> = flats.iter().flat_map(|it| it.all("items")).collect();
            let has_places = flats.iter().any(|it| it.get("prefixItems").is_some());
            has_places || all.iter().all(|it| below(&items, it))
        }
        Value::Object(members) => members.iter().all(|(name, value)| {
            let properties = flats.iter().flat_map(|it| &it.properties);
            let declared = properties.filter(|(it, _)| it == name).flat_map(|(_, it)| it);
            below(&declared.copied().collect::<Vec<_>>(), value)
        }),
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Direction;

    #[test]
    fn only_what_is_declared_stays() {
        let root = serde_yaml::from_str(
            "components:
  schemas:
    X:
      properties: {a: {type: array, items: {$ref: '#/components/schemas/Y'}}, free: {type: object}}
      oneOf: [{properties: {b: {}}}, {properties: {c: {}}}]
    Y: {properties: {d: {}}, required: [e]}
    Map: {additionalProperties: {$ref: '#/components/schemas/Y'}}",
        )
        .unwrap();
        let document = Document::new(&root, Direction::Both);
        let check = |name, value: &str| {
            let mut value = serde_yaml::from_str(value).unwrap();
            prune(&document, &[document.component(name).unwrap()], &mut value, 0);
            value.to_string()
        };
        assert_eq!(
            check("X", "{a: [{d: 1, x: 2, e: 3}], b: {y: 1}, c: 2, z: 3, free: {k: {l: 1}}}"),
            r#"{"a":[{"d":1,"e":3}],"b":{"y":1},"c":2,"free":{"k":{"l":1}}}"#
        );
        assert_eq!(check("Map", "{k: {d: 1, x: 2}}"), r#"{"k":{"d":1}}"#);
    }

    #[test]
    fn a_member_is_what_the_arm_that_has_it_says() {
        let root = serde_yaml::from_str(
            "components: {schemas: {X: {oneOf: [{required: [list], properties: {list: {type: array, items: {type: integer}}}}, {properties: {one: {required: [id]}}}, {title: Rest}]}}}",
        )
        .unwrap();
        let document = Document::new(&root, Direction::Both);
        let schema = document.component("X").unwrap();
        for (value, meant) in [
            ("{list: [1], other: {}}", true),
            ("{other: [a]}", true),
            ("{list: {}}", false),
            ("{list: [a]}", false),
            ("{list: null}", true),
            ("{one: {id: 1}}", true),
            ("{one: {}}", false),
        ] {
            let sample = serde_yaml::from_str(value).unwrap();
            assert_eq!(is_meant(&document, &[schema], &sample, 0), meant, "{value}");
        }
    }
}

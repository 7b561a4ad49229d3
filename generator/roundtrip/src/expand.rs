//! A schema with choices becomes the list of its alternatives, each without any.

use serde_json::{Map, Value};

use crate::document::{Document, component_name};
use crate::flat::{Choice, Flat, component};

/// Beyond so many alternatives of one schema only the first arm of a further choice is taken.
const MOST: usize = 48;

/// The alternatives of what these schemas say together; one if there is nothing to choose.
pub(crate) fn alternatives<'d>(document: &Document<'d>, schemas: &[&'d Value]) -> Vec<Flat<'d>> {
    let mut flat = Flat::new(document, schemas);
    for schema in schemas {
        flat.add_heirs(document, schema);
    }
    if let [schema] = schemas
        && let Some((name, _)) = component(document, schema)
        && let Some((_, discriminator)) = document.ancestor(name)
    {
        put_tag(&mut flat, discriminator, name);
    }
    let mut open = vec![flat];
    let mut done = Vec::new();
    // Each step takes one choice out of one alternative; a recursive union could go on for ever.
    for _ in 0..4 * MOST {
        let Some(mut flat) = open.pop() else { break };
        if flat.choices.is_empty() {
            done.push(flat);
            continue;
        }
        let choice = flat.choices.remove(0);
        let mut chosen = chosen(document, &flat, &choice);
        if done.len() + open.len() + chosen.len() > MOST {
            chosen.truncate(1);
        }
        open.extend(chosen.into_iter().rev());
    }
    done
}

fn chosen<'d>(document: &Document<'d>, flat: &Flat<'d>, choice: &Choice<'d>) -> Vec<Flat<'d>> {
    let mut all = Vec::new();
    for (arm, name) in choice.arms.iter().zip(&choice.names) {
        if arm.get("type").is_some_and(|it| it == "null") || flat.holds(document, arm) {
            continue;
        }
        let mut flat = flat.clone();
        flat.take_in(document, arm);
        flat.others.extend(choice.arms.iter().filter(|it| !std::ptr::eq(**it, *arm)));
        let fits = match (choice.discriminator, name) {
            (Some(discriminator), Some(name)) => put_tag(&mut flat, discriminator, name),
            // What arms inherit says what they are, whoever lists them.
            (None, Some(name)) => document
                .ancestor(name)
                .is_none_or(|(_, inherited)| put_tag(&mut flat, inherited, name)),
            _ => true,
        };
        if fits && !flat.is_impossible() {
            all.push(flat);
        }
    }
    let objects: Vec<&&Value> =
        choice.arms.iter().filter(|it| !Flat::new(document, &[it]).properties.is_empty()).collect();
    if choice.several && objects.len() > 1 {
        let mut flat = flat.clone();
        for arm in objects {
            flat.take_in(document, arm);
        }
        if flat.properties.iter().all(|(_, schemas)| agree(document, schemas)) {
            all.push(flat);
        }
    }
    all
}

/// Whether there is a value that fits all these schemas, as far as lists of values tell.
fn agree(document: &Document<'_>, schemas: &[&Value]) -> bool {
    schemas.len() < 2 || Flat::new(document, schemas).listed().is_none_or(|it| !it.is_empty())
}

/// Notes the tag of an alternative, unless its property says itself what it is. False if the mapping wants a tag that
/// the property cannot have: no value is of that alternative.
fn put_tag<'d>(flat: &mut Flat<'d>, discriminator: &'d Map<String, Value>, name: &str) -> bool {
    let Some(property) = discriminator.get("propertyName").and_then(Value::as_str) else {
        return true;
    };
    let mapping = discriminator.get("mapping").and_then(Value::as_object);
    let mut mapped = mapping.into_iter().flatten();
    let value = mapped.find(|(_, target)| {
        target.as_str().is_some_and(|it| it == name || component_name(it) == Some(name))
    });
    let is_mapped = value.is_some();
    let value = value.map_or(name, |(value, _)| value).to_owned();
    let said = flat.properties.iter().find(|(it, _)| *it == property);
    let fits = |schema: &&Value| match (schema.get("const"), schema.get("enum"), schema.get("type"))
    {
        (Some(it), _, _) => it == value.as_str(),
        (_, Some(Value::Array(it)), _) => it.iter().any(|it| it == value.as_str()),
        (_, _, Some(Value::String(it))) => it == "string",
        _ => true,
    };
    if said.is_none_or(|(_, schemas)| schemas.iter().all(fits)) {
        flat.tags.retain(|(it, _)| *it != property);
        flat.tags.push((property, value));
        return true;
    }
    !is_mapped
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Direction;

    fn check(schemas: &str) -> Vec<String> {
        let root = serde_yaml::from_str(&format!(
            "openapi: 3.1.0\ncomponents: {{schemas: {{{schemas}}}}}"
        ))
        .unwrap();
        let document = Document::new(&root, Direction::Both);
        let all = alternatives(&document, &[document.component("X").unwrap()]);
        let line = |flat: &Flat<'_>| {
            let names: Vec<_> = flat.properties.iter().map(|it| it.0).collect();
            let tags: Vec<_> = flat.tags.iter().map(|(name, it)| format!("{name}={it}")).collect();
            format!("{} {} {}", flat.types().join(","), names.join(","), tags.join(","))
        };
        all.iter().map(line).collect()
    }

    #[test]
    fn every_arm_is_an_alternative() {
        assert_eq!(
            check(
                "X: {oneOf: [{type: string}, {type: 'null'}, {oneOf: [{type: integer}, {type: boolean}]}]}"
            ),
            ["string  ", "integer  ", "boolean  "]
        );
        assert_eq!(
            check(
                "X: {type: object, properties: {a: {}}, anyOf: [{properties: {b: {}}}, {properties: {c: {}}}]}"
            ),
            ["object a,b ", "object a,c ", "object a,b,c "]
        );
        let exclusive =
            "X: {anyOf: [{properties: {b: {const: 1}}}, {properties: {b: {enum: [2, 3]}}}]}";
        assert_eq!(check(exclusive), ["object b ", "object b "]);
    }

    #[test]
    fn arms_of_another_type_than_their_union_are_none() {
        assert_eq!(
            check(
                "X: {type: object, oneOf: [{properties: {a: {}}}, {type: string}, {type: [object, string]}]}"
            ),
            ["object a ", "object  "]
        );
        assert_eq!(
            check("X: {type: number, oneOf: [{type: integer}, {type: boolean}]}"),
            ["integer  "]
        );
    }

    #[test]
    fn recursive_unions_end() {
        assert_eq!(
            check("X: {oneOf: [{$ref: '#/components/schemas/X'}, {type: string}]}"),
            ["string  "]
        );
    }

    #[test]
    fn tags_come_from_the_mapping_or_the_name() {
        let arms = "X: {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}], discriminator: {propertyName: t, mapping: {a1: '#/components/schemas/A'}}}, A: {properties: {t: {type: string}}}, B: {properties: {t: {type: string}}}";
        assert_eq!(check(arms), ["object t t=a1", "object t t=B"]);
        let heirs = "X: {type: object, properties: {t: {type: string}}, discriminator: {propertyName: t}}, A: {allOf: [{$ref: '#/components/schemas/X'}, {properties: {a: {}}}]}";
        assert_eq!(check(heirs), ["object t,a t=A"]);
        let wrong = "X: {oneOf: [{$ref: '#/components/schemas/A'}], discriminator: {propertyName: t, mapping: {a: '#/components/schemas/A'}}}, A: {properties: {t: {enum: [b, c]}}}";
        assert_eq!(check(wrong), [""; 0]);
        let typed = "X: {oneOf: [{$ref: '#/components/schemas/A'}], discriminator: {propertyName: t}}, A: {properties: {t: {const: z}}}";
        assert_eq!(check(typed), ["object t "]);
        let inherited = "X: {oneOf: [{$ref: '#/components/schemas/A'}]}, P: {type: object, properties: {t: {type: string}}, discriminator: {propertyName: t, mapping: {a1: '#/components/schemas/A'}}}, A: {allOf: [{$ref: '#/components/schemas/P'}]}";
        assert_eq!(check(inherited), ["object t t=a1"]);
    }
}

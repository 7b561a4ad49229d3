//! Samples of objects: required members, all members in all their variants, further members.

use serde_json::{Map, Value, json};

use super::Sampler;
use crate::flat::{Flat, list};
use crate::patterns;

/// Names of further members: an ordinary one, one that is no identifier, and one beyond ASCII.
const NAMES: [&str; 3] = ["extra", "x-\u{fc}ber flu\u{df}", "a/b~c\"d"];

/// How many objects are made of one schema.
const MOST: usize = 24;

/// A property and what it may be.
struct Member<'d> {
    name: &'d str,
    required: bool,
    values: Vec<Value>,
}

impl<'d> Sampler<'_, 'd> {
    /// The smallest object; all members at once, each time with the next variant of each; further members.
    pub(super) fn objects(&mut self, flat: &Flat<'d>, depth: usize) -> Vec<Value> {
        let smallest = self.smallest_object(flat, depth);
        let members = self.members(flat, depth);
        let Some(smallest) = smallest else { return Vec::new() };
        let mut values = vec![smallest];
        let longest = members.iter().map(|it| it.values.len()).max().unwrap_or_default();
        for at in 0..longest.min(MOST) {
            let all = members.iter().filter_map(|it| {
                let value = it.values.get(at % it.values.len().max(1))?;
                Some((it.name.to_owned(), value.clone()))
            });
            values.push(Value::Object(all.collect()));
        }
        values.extend(self.with_further(flat, &values, depth));
        values
    }

    /// The smallest object with one more member, for each variant of each member.
    pub(super) fn one_by_one(&mut self, flat: &Flat<'d>) -> Vec<Value> {
        if flat.types().first() != Some(&"object") {
            return Vec::new();
        }
        let Some(Value::Object(smallest)) = self.smallest_object(flat, 0) else {
            return Vec::new();
        };
        let mut values = Vec::new();
        for member in self.members(flat, 0) {
            for value in member.values {
                let mut object = smallest.clone();
                object.insert(member.name.to_owned(), value);
                values.push(Value::Object(object));
            }
        }
        values
    }

    /// Only what is required, and what `minProperties` wants besides.
    pub(super) fn smallest_object(&mut self, flat: &Flat<'d>, depth: usize) -> Option<Value> {
        let mut object = Map::new();
        for (name, schemas) in &flat.properties {
            if let Some((_, tag)) = flat.tags.iter().find(|(it, _)| it == name) {
                object.insert((*name).to_owned(), json!(tag));
            } else if flat.required.contains(name) {
                object.insert((*name).to_owned(), self.smallest(schemas, depth + 1)?);
            }
        }
        for name in undeclared(flat) {
            let values = self.described_elsewhere(flat, name);
            object.insert(name.to_owned(), self.smallest(&values, depth + 1)?);
        }
        let least = flat.least("minProperties").map_or(0, |it| it as usize);
        for (name, schemas) in &flat.properties {
            if object.len() < least && !object.contains_key(*name) {
                object.extend(self.smallest(schemas, depth + 1).map(|it| ((*name).to_owned(), it)));
            }
        }
        if object.len() < least {
            let further = self.further(flat, depth);
            let missing = least - object.len();
            object.extend(further.into_iter().take(missing));
        }
        Some(Value::Object(object))
    }

    /// Every property with its variants; those without any are left out.
    fn members(&mut self, flat: &Flat<'d>, depth: usize) -> Vec<Member<'d>> {
        let mut members: Vec<Member<'d>> = Vec::new();
        for (name, schemas) in &flat.properties {
            let required = flat.required.contains(name);
            let values = match flat.tags.iter().find(|(it, _)| it == name) {
                Some((_, tag)) => vec![json!(tag)],
                None if depth < 4 || required => self.member(schemas, depth),
                None => Vec::new(),
            };
            members.push(Member { name, required, values });
        }
        for name in undeclared(flat) {
            let schemas = self.described_elsewhere(flat, name);
            let values = self.member(&schemas, depth);
            members.push(Member { name, required: true, values });
        }
        members.retain(|it| !it.values.is_empty() || it.required);
        members
    }

    /// What is said of a required member that the chosen alternative does not describe: what another one says of it, for
    /// who requires a member beside `oneOf` means the same in every arm, else what is said of any further member.
    fn described_elsewhere(&self, flat: &Flat<'d>, name: &str) -> Vec<&'d Value> {
        let others = flat.others.iter().map(|it| Flat::new(self.document, &[it]));
        let described = others.flat_map(|it| it.properties).find(|(it, _)| *it == name);
        described.map_or_else(|| flat.additional().unwrap_or_default(), |(_, schemas)| schemas)
    }

    /// Objects with members that have no name of their own, where the schema promises any.
    fn with_further(&mut self, flat: &Flat<'d>, values: &[Value], depth: usize) -> Vec<Value> {
        let further = self.further(flat, depth);
        let mut more = Vec::new();
        for base in [values.first(), values.get(1)].into_iter().flatten() {
            let mut object = base.as_object().cloned().unwrap_or_default();
            object.extend(further.clone());
            more.push(Value::Object(object));
        }
        if further.is_empty() { Vec::new() } else { more }
    }

    fn further(&mut self, flat: &Flat<'d>, depth: usize) -> Vec<(String, Value)> {
        let mut members = Vec::new();
        for patterns in flat.all("patternProperties").filter_map(Value::as_object) {
            for (pattern, schema) in patterns {
                let name = patterns::sample(pattern);
                let value = self.smallest(&[schema], depth + 1);
                members.extend(name.zip(value));
            }
        }
        let Some(schemas) = flat.additional() else { return members };
        let schemas: Vec<&Value> = schemas.into_iter().filter(|it| it.is_object()).collect();
        let values = self.member(&schemas, depth);
        let names = names(flat);
        for (at, name) in names.iter().enumerate() {
            let value = values.get(at % values.len().max(1));
            members.extend(value.map(|it| (name.clone(), it.clone())));
        }
        // The values that there was no name for.
        for (at, value) in values.iter().enumerate().skip(names.len()) {
            if flat.get("propertyNames").is_none() {
                members.push((format!("extra{at}"), value.clone()));
            }
        }
        members
    }
}

/// Names that further members may have.
fn names(flat: &Flat<'_>) -> Vec<String> {
    let Some(said) = flat.get("propertyNames") else {
        return NAMES.iter().map(|it| (*it).to_owned()).collect();
    };
    let listed = said.as_object().map_or(&[][..], |it| list(it, "enum"));
    let pattern = said.get("pattern").and_then(Value::as_str);
    let listed = listed.iter().filter_map(Value::as_str).map(str::to_owned);
    let mut names: Vec<String> = listed.chain(pattern.and_then(patterns::sample)).collect();
    if names.is_empty() {
        names.push("extra".to_owned());
    }
    names
}

/// Required names that no property declares.
fn undeclared<'d>(flat: &Flat<'d>) -> Vec<&'d str> {
    let declared = |name: &str| {
        flat.hidden.contains(&name) || flat.properties.iter().any(|(it, _)| *it == name)
    };
    flat.required.iter().copied().filter(|it| !declared(it)).collect()
}

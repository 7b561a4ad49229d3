//! [`Flat`]: everything a schema says of a value itself, with `$ref` and `allOf` followed.

use serde_json::{Map, Value};

use crate::document::{Document, component_name, discriminator, has_arms, reference};
use crate::nulls::{allows_null, says_null};

/// A schema laid flat.
#[derive(Clone, Debug, Default)]
pub(crate) struct Flat<'d> {
    /// The keyword objects it is made of, the outermost first.
    pub(crate) parts: Vec<&'d Map<String, Value>>,
    /// What each property has to satisfy, in document order.
    pub(crate) properties: Vec<(&'d str, Vec<&'d Value>)>,
    /// The names of required properties.
    pub(crate) required: Vec<&'d str>,
    /// The names of properties that travel the other way.
    pub(crate) hidden: Vec<&'d str>,
    /// Alternatives still to be chosen from.
    pub(crate) choices: Vec<Choice<'d>>,
    /// The values of the tags that the chosen alternatives are known by.
    pub(crate) tags: Vec<(&'d str, String)>,
    /// The alternatives that were not chosen.
    pub(crate) others: Vec<&'d Value>,
    /// Whether null is allowed.
    pub(crate) nullable: bool,
    seen: Vec<*const Value>,
}

/// `oneOf`, `anyOf`, or the heirs of a discriminated parent.
#[derive(Clone, Debug)]
pub(crate) struct Choice<'d> {
    /// The alternatives.
    pub(crate) arms: Vec<&'d Value>,
    /// The name of the component each refers to.
    pub(crate) names: Vec<Option<&'d str>>,
    /// How they are told apart, if the document says so.
    pub(crate) discriminator: Option<&'d Map<String, Value>>,
    /// Whether several may apply at once.
    pub(crate) several: bool,
}

impl<'d> Flat<'d> {
    /// What these schemas say together about a value.
    pub(crate) fn new(document: &Document<'d>, schemas: &[&'d Value]) -> Self {
        let mut flat = Self { nullable: !schemas.is_empty(), ..Self::default() };
        for schema in schemas {
            let nullable = flat.take_in(document, schema);
            flat.nullable &= nullable;
        }
        flat
    }

    /// Adds a schema; gives whether it allows null.
    pub(crate) fn take_in(&mut self, document: &Document<'d>, schema: &'d Value) -> bool {
        let Some(keywords) = schema.as_object() else { return schema == &Value::Bool(true) };
        if self.seen.contains(&std::ptr::from_ref(schema)) {
            return true;
        }
        self.seen.push(std::ptr::from_ref(schema));
        self.parts.push(keywords);
        let mut below = None;
        let mut add = |it: bool| below = Some(below.unwrap_or(true) && it);
        if let Some(target) = reference(schema).and_then(|it| document.resolve(it)) {
            add(self.take_in(document, target));
        }
        for part in list(keywords, "allOf") {
            add(self.take_in(document, part));
        }
        for (name, property) in
            keywords.get("properties").and_then(Value::as_object).into_iter().flatten()
        {
            match self.properties.iter_mut().find(|(known, _)| known == name) {
                _ if document.hides(property) => self.hidden.push(name),
                Some((_, schemas)) => schemas.push(property),
                None => self.properties.push((name, vec![property])),
            }
        }
        for name in list(keywords, "required").iter().filter_map(Value::as_str) {
            if !self.required.contains(&name) {
                self.required.push(name);
            }
        }
        for key in ["oneOf", "anyOf"] {
            let arms: Vec<&Value> = list(keywords, key).iter().collect();
            if !arms.is_empty() {
                add(arms.iter().any(|it| allows_null(document, it)));
                self.choices.push(Choice {
                    names: arms.iter().map(|it| component_name(reference(it)?)).collect(),
                    arms,
                    discriminator: discriminator(schema),
                    several: key == "anyOf" && discriminator(schema).is_none(),
                });
            }
        }
        says_null(keywords).unwrap_or_else(|| below.unwrap_or(document.any_is_nullable))
    }

    /// Whether a schema, or what it refers to, was added already.
    pub(crate) fn holds(&self, document: &Document<'d>, schema: &'d Value) -> bool {
        let target = reference(schema).and_then(|it| document.resolve(it)).unwrap_or(schema);
        self.seen.contains(&std::ptr::from_ref(target))
    }

    /// The first value of a keyword.
    pub(crate) fn get(&self, key: &str) -> Option<&'d Value> {
        self.parts.iter().find_map(|it| it.get(key))
    }

    /// All values of a keyword.
    pub(crate) fn all(&self, key: &'static str) -> impl Iterator<Item = &'d Value> {
        self.parts.iter().filter_map(move |it| it.get(key))
    }

    /// The values that are listed, null apart: those that every `enum` and `const` has. `None`: none is.
    pub(crate) fn listed(&self) -> Option<Vec<&'d Value>> {
        let consts = self.all("const").map(|it| vec![it]);
        let enums = self.all("enum").filter_map(Value::as_array).map(|it| it.iter().collect());
        let common = |mut a: Vec<&'d Value>, b: Vec<&'d Value>| {
            a.retain(|it| b.contains(it));
            a
        };
        let mut values = consts.chain(enums).reduce(common)?;
        values.retain(|it| !it.is_null());
        Some(values)
    }

    /// A keyword that is true somewhere.
    pub(crate) fn is(&self, key: &'static str) -> bool {
        self.all(key).any(|it| it == &Value::Bool(true))
    }

    /// The strictest lower bound.
    pub(crate) fn least(&self, key: &'static str) -> Option<f64> {
        self.all(key).filter_map(Value::as_f64).reduce(f64::max)
    }

    /// The strictest upper bound.
    pub(crate) fn most(&self, key: &'static str) -> Option<f64> {
        self.all(key).filter_map(Value::as_f64).reduce(f64::min)
    }

    /// The JSON types that are allowed, null apart; empty: not said.
    pub(crate) fn types(&self) -> Vec<&'d str> {
        let mut types = self.said_types().unwrap_or_default();
        types.retain(|it| *it != "null");
        if types.is_empty() { self.implied_type().into_iter().collect() } else { types }
    }

    /// Whether a value is of one of the types that are allowed; null is of all.
    pub(crate) fn has_type_of(&self, value: &Value) -> bool {
        let types = self.types();
        types.is_empty()
            || match value {
                Value::Null => true,
                Value::Bool(_) => types.contains(&"boolean"),
                Value::Number(_) => types.contains(&"number") || types.contains(&"integer"),
                Value::String(_) => types.contains(&"string"),
                Value::Array(_) => types.contains(&"array"),
                Value::Object(_) => types.contains(&"object"),
            }
    }

    /// Whether types are said that no value has all of.
    pub(crate) fn is_impossible(&self) -> bool {
        self.said_types().is_some_and(|it| it.is_empty())
    }

    /// The types that all parts have in common.
    fn said_types(&self) -> Option<Vec<&'d str>> {
        let mut types: Option<Vec<&'d str>> = None;
        for it in self.all("type") {
            let these: Vec<&'d str> = match it {
                Value::String(it) => vec![it],
                it => it.as_array().into_iter().flatten().filter_map(Value::as_str).collect(),
            };
            types = Some(match types {
                Some(old) => old.into_iter().filter_map(|it| common_type(it, &these)).collect(),
                None => these,
            });
        }
        types
    }

    /// The type that keywords belong to where none is said.
    fn implied_type(&self) -> Option<&'d str> {
        if self.is_null_only() {
            return Some("null");
        }
        let any = |keys: &[&'static str]| keys.iter().any(|it| self.get(it).is_some());
        if !self.properties.is_empty()
            || any(&["required", "additionalProperties", "patternProperties", "minProperties"])
        {
            Some("object")
        } else if any(&["items", "prefixItems", "minItems", "maxItems"]) {
            Some("array")
        } else if any(&["pattern", "minLength", "maxLength"]) {
            Some("string")
        } else if any(&["minimum", "maximum", "multipleOf"]) {
            Some("number")
        } else {
            None
        }
    }

    fn is_null_only(&self) -> bool {
        self.all("type").any(|it| it == "null" || it.as_array().is_some_and(|it| it == &["null"]))
    }

    /// The schemas of members without a name of their own, or `None` if none are promised.
    pub(crate) fn additional(&self) -> Option<Vec<&'d Value>> {
        let said: Vec<&Value> =
            self.all("additionalProperties").chain(self.all("unevaluatedProperties")).collect();
        let is_open = !said.is_empty() && !said.contains(&&Value::Bool(false));
        is_open.then_some(said)
    }

    /// Adds the choice between the heirs of a discriminated parent, if the schema is nothing but a reference to one.
    pub(crate) fn add_heirs(&mut self, document: &Document<'d>, schema: &'d Value) {
        let Some((name, parent)) = component(document, schema) else { return };
        let Some(tag) = discriminator(parent) else { return };
        let heirs = document.heirs(name);
        if heirs.is_empty() || has_arms(parent) {
            return;
        }
        let (names, arms): (Vec<_>, Vec<_>) =
            heirs.iter().filter_map(|it| Some((Some(*it), document.component(it)?))).unzip();
        self.choices.push(Choice { arms, names, discriminator: Some(tag), several: false });
    }
}

/// The type that is one and one of the others at once: an integer is a number.
fn common_type<'d>(one: &'d str, others: &[&'d str]) -> Option<&'d str> {
    match one {
        _ if others.contains(&one) => Some(one),
        "number" if others.contains(&"integer") => Some("integer"),
        "integer" if others.contains(&"number") => Some("integer"),
        _ => None,
    }
}

/// The component that a schema is or refers to, by way of references only. One that inherits and adds nothing is itself,
/// not its parent.
pub(crate) fn component<'d>(
    document: &Document<'d>,
    schema: &'d Value,
) -> Option<(&'d str, &'d Value)> {
    let mut at = schema;
    for _ in 0..8 {
        if let Some(name) = document.name(at).filter(|it| document.ancestor(it).is_some()) {
            return Some((name, at));
        }
        let target = match (reference(at), list(at.as_object()?, "allOf")) {
            (Some(target), _) => target,
            (None, [only]) if at.get("properties").is_none() => reference(only)?,
            _ => return Some((document.name(at)?, at)),
        };
        at = document.resolve(target)?;
    }
    None
}

/// The list that stands under a key; empty if there is none.
pub(crate) fn list<'d>(keywords: &'d Map<String, Value>, key: &str) -> &'d [Value] {
    keywords.get(key).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Direction;

    fn check(schema: &str, test: impl Fn(&Flat<'_>)) {
        let root =
            serde_yaml::from_str(&format!("openapi: 3.1.0\ncomponents: {{schemas: {{{schema}}}}}"))
                .unwrap();
        let document = Document::new(&root, Direction::Both);
        test(&Flat::new(&document, &[document.component("X").unwrap()]));
    }

    #[test]
    fn all_of_is_one_schema() {
        check(
            "X: {required: [a], allOf: [{$ref: '#/components/schemas/Y'}, {properties: {a: {maxLength: 3}}}]}, Y: {type: object, required: [b, a], properties: {a: {type: string}, b: {}}, allOf: [{$ref: '#/components/schemas/X'}]}",
            |flat| {
                let properties: Vec<_> =
                    flat.properties.iter().map(|(name, it)| (*name, it.len())).collect();
                assert_eq!(properties, [("a", 2), ("b", 1)]);
                assert_eq!(flat.required, ["b", "a"]);
                assert_eq!(flat.types(), ["object"]);
                assert!(!flat.nullable);
            },
        );
    }
}

//! [`Sampler`]: values that a schema ought to allow. Whether it does is the validator's word.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::document::{Document, reference};
use crate::expand::alternatives;
use crate::flat::{Flat, list};
use crate::numbers::{integers, numbers};
use crate::strings::strings;

mod objects;

/// How deep a sample goes at most.
const DEEPEST: usize = 10;

/// How many variants a member shows at most.
const OF_MEMBER: usize = 12;

/// Makes samples of a document's schemas.
pub(crate) struct Sampler<'a, 'd> {
    document: &'a Document<'d>,
    /// The smallest value of each schema that stands alone, by address.
    smallest: BTreeMap<*const Value, Option<Value>>,
    /// The schemas whose smallest value is being made.
    open: Vec<*const Value>,
}

/// What is made of a schema.
#[derive(Debug, Default)]
pub(crate) struct Samples {
    /// Several variations at once.
    pub(crate) first: Vec<Value>,
    /// The same variations one by one: for the case that some of the first turn out to be invalid.
    pub(crate) spare: Vec<Value>,
}

impl<'a, 'd> Sampler<'a, 'd> {
    pub(crate) fn new(document: &'a Document<'d>) -> Self {
        Self { document, smallest: BTreeMap::new(), open: Vec::new() }
    }

    /// Samples of what these schemas say together, small ones first, each alternative in turn.
    pub(crate) fn samples(&mut self, schemas: &[&'d Value]) -> Samples {
        let mut columns = Vec::new();
        let mut samples = Samples::default();
        for flat in alternatives(self.document, schemas) {
            columns.push(self.variants(&flat, 0));
            samples.spare.extend(self.one_by_one(&flat));
        }
        samples.first = in_turn(columns);
        samples
    }

    /// Variants of a value of one alternative.
    fn variants(&mut self, flat: &Flat<'d>, depth: usize) -> Vec<Value> {
        if let Some(it) = flat.listed() {
            return it.into_iter().cloned().collect();
        }
        let mut values = Vec::new();
        let types = flat.types();
        if types.is_empty() {
            values = any();
        }
        for it in types {
            values.extend(match it {
                "object" => self.objects(flat, depth),
                "array" => self.arrays(flat, depth),
                "string" => strings(flat),
                "integer" => integers(flat),
                "number" => numbers(flat),
                "boolean" => vec![Value::Bool(true), Value::Bool(false)],
                "null" => vec![Value::Null],
                _ => Vec::new(),
            });
        }
        // What the schema itself shows is the most ordinary value of all.
        if !flat.types().contains(&"object") && depth > 0 {
            let shown = flat.all("example").chain(flat.all("default"));
            // Some show another type than they say, which only another arm of a union would allow.
            let fits = |it: &&Value| !it.is_null() && !it.is_object() && flat.has_type_of(it);
            for it in shown.filter(fits) {
                values.insert(values.len().min(1), it.clone());
            }
        }
        values
    }

    /// Variants of what stands as a member, an item or a map's value; null among them where it is allowed.
    fn member(&mut self, schemas: &[&'d Value], depth: usize) -> Vec<Value> {
        let named = schemas.iter().any(|it| reference(it).is_some());
        let depth = if named { depth + 2 } else { depth + 1 };
        let mut values = Vec::new();
        if depth >= 4 {
            values.extend(self.smallest(schemas, depth));
        } else {
            let mut columns = Vec::new();
            for flat in alternatives(self.document, schemas) {
                columns.push(self.variants(&flat, depth));
            }
            values = in_turn(columns);
            let most = if depth > 2 { OF_MEMBER / 2 } else { OF_MEMBER };
            values.truncate(most);
        }
        if self.is_nullable(schemas) {
            values.push(Value::Null);
        }
        values
    }

    fn is_nullable(&self, schemas: &[&'d Value]) -> bool {
        Flat::new(self.document, schemas).nullable
    }

    /// The smallest value, or `None` if there is none of finite depth.
    fn smallest(&mut self, schemas: &[&'d Value], depth: usize) -> Option<Value> {
        let key = match schemas {
            [only] => {
                // What stands beside a reference is said as well.
                let is_alone = only.as_object().is_some_and(|it| it.len() == 1);
                let target = reference(only).filter(|_| is_alone);
                let at = target.and_then(|it| self.document.resolve(it)).unwrap_or(only);
                Some(std::ptr::from_ref(at))
            }
            _ => None,
        };
        if let Some(known) = key.and_then(|it| self.smallest.get(&it)) {
            return known.clone();
        }
        if depth > DEEPEST || key.is_some_and(|it| self.open.contains(&it)) {
            return self.is_nullable(schemas).then_some(Value::Null);
        }
        self.open.extend(key);
        let value = alternatives(self.document, schemas)
            .iter()
            .find_map(|flat| self.smallest_of(flat, depth))
            .or_else(|| self.is_nullable(schemas).then_some(Value::Null));
        if key.is_some() {
            self.open.pop();
        }
        // What was cut short inside a cycle is not the schema's own smallest value.
        if let Some(key) = key.filter(|_| self.open.is_empty() || value.is_some()) {
            self.smallest.insert(key, value.clone());
        }
        value
    }

    fn smallest_of(&mut self, flat: &Flat<'d>, depth: usize) -> Option<Value> {
        match flat.types().first() {
            _ if flat.listed().is_some() => self.variants(flat, depth).into_iter().next(),
            Some(&"object") => self.smallest_object(flat, depth),
            Some(&"array") => {
                self.array(flat, flat.least("minItems").map_or(0, |it| it as usize), depth)
            }
            _ => self.variants(flat, depth).into_iter().next(),
        }
    }

    /// Empty, with one item, with one of each.
    fn arrays(&mut self, flat: &Flat<'d>, depth: usize) -> Vec<Value> {
        let least = flat.least("minItems").map_or(0, |it| it as usize);
        let mut values = Vec::new();
        for length in [least, 1, 0] {
            values.extend(self.array(flat, length, depth));
        }
        let (places, items) = items(flat);
        if places.is_empty() && !items.is_empty() {
            let most = flat.most("maxItems").map_or(usize::MAX, |it| it as usize);
            let mut each = self.member(&items, depth);
            each.truncate(most);
            values.push(Value::Array(each));
        }
        values
    }

    /// An array of that length, if the items allow it.
    fn array(&mut self, flat: &Flat<'d>, length: usize, depth: usize) -> Option<Value> {
        let (places, items) = items(flat);
        if length > 64 {
            return None;
        }
        let mut values = Vec::new();
        for place in &places {
            values.push(self.smallest(&[place], depth + 1)?);
        }
        let missing = length.saturating_sub(values.len());
        if missing > 0 && items.is_empty() {
            values.extend(std::iter::repeat_n(json!("any"), missing));
        } else if missing > 1 && flat.is("uniqueItems") {
            values.extend(self.member(&items, depth).into_iter().take(missing));
        } else if missing > 0 {
            let item = self.smallest(&items, depth + 1)?;
            values.extend(std::iter::repeat_n(item, missing));
        }
        Some(Value::Array(values))
    }
}

/// The schemas of the first items, and of those after them.
fn items<'d>(flat: &Flat<'d>) -> (Vec<&'d Value>, Vec<&'d Value>) {
    let places = flat.parts.iter().flat_map(|it| list(it, "prefixItems")).collect();
    (places, flat.all("items").filter(|it| it.is_object()).collect())
}

/// Values of a schema that allows everything.
fn any() -> Vec<Value> {
    let object: Map<String, Value> =
        [("a".to_owned(), json!([1, null])), ("b".to_owned(), json!({}))].into_iter().collect();
    vec![json!("any"), Value::Object(object), json!(1.5), json!(true), json!([])]
}

/// The first of each, the second of each, and so on; each value once.
fn in_turn(columns: Vec<Vec<Value>>) -> Vec<Value> {
    let longest = columns.iter().map(Vec::len).max().unwrap_or_default();
    let mut values: Vec<Value> = Vec::new();
    for at in 0..longest {
        for value in columns.iter().filter_map(|it| it.get(at)) {
            if !values.contains(value) {
                values.push(value.clone());
            }
        }
    }
    values
}

#[cfg(test)]
mod tests;

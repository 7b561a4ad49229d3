//! A sample without what travels the other way: of a type with two forms each has its own members.

use serde_json::Value;

use crate::document::Document;
use crate::expand::alternatives;
use crate::flat::{Flat, list};

/// How deep a sample is looked at.
const DEEPEST: usize = 24;

/// Removes the members whose schemas have this keyword, at any depth.
pub(crate) fn drop_marked<'d>(
    document: &Document<'d>,
    schemas: &[&'d Value],
    keyword: &str,
    value: &mut Value,
    depth: usize,
) {
    if schemas.is_empty() || depth > DEEPEST || !(value.is_object() || value.is_array()) {
        return;
    }
    let flats: Vec<Flat<'d>> =
        schemas.iter().flat_map(|it| alternatives(document, &[it])).collect();
    match value {
        Value::Array(all) => {
            let items: Vec<&Value> = flats
                .iter()
                .flat_map(|flat| {
                    let places = flat.parts.iter().flat_map(|it| list(it, "prefixItems"));
                    flat.all("items").chain(places)
                })
                .collect();
            for item in all {
                drop_marked(document, &items, keyword, item, depth + 1);
            }
        }
        Value::Object(members) => members.retain(|name, value| {
            let mut declared: Vec<&Value> = flats
                .iter()
                .flat_map(|it| &it.properties)
                .filter(|(it, _)| it == name)
                .flat_map(|(_, schemas)| schemas.iter().copied())
                .collect();
            let is_marked = declared.iter().any(|it| {
                let flat = Flat::new(document, &[it]);
                flat.get(keyword) == Some(&Value::Bool(true))
            });
            if is_marked {
                return false;
            }
            if declared.is_empty() {
                declared = flats.iter().filter_map(Flat::additional).flatten().collect();
            }
            drop_marked(document, &declared, keyword, value, depth + 1);
            true
        }),
        _ => {}
    }
}

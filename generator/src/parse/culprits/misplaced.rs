//! What stands among objects and is none.

use serde_json::{Map, Value};

use super::fits;
use crate::shape::{Arity, Kind, rows, rows_under};

/// A value in a list or mapping of objects that is none.
pub(super) struct Misplaced {
    pub(super) path: Vec<String>,
    pub(super) kind: Kind,
    pub(super) why: String,
}

/// Whether anything but an object stands in a list or mapping of objects: hardly ever.
fn has_any(kind: Kind, object: &Map<String, Value>) -> bool {
    let is_any = |it: &Value| !it.is_object();
    object.iter().filter(|(_, value)| value.is_object() || value.is_array()).any(|(key, value)| {
        rows_under(kind, key).any(|(_, _, arity, _)| match (arity, value) {
            (Arity::List, Value::Array(list)) => list.iter().any(is_any),
            (Arity::Map, Value::Object(map)) => map.values().any(is_any),
            (Arity::MapOfMaps, Value::Object(maps)) => maps.values().any(|value| match value {
                Value::Object(map) => map.values().any(is_any),
                _ => true,
            }),
            _ => false,
        })
    })
}

/// All of them.
pub(super) fn all(kind: Kind, object: &Map<String, Value>) -> Vec<Misplaced> {
    let mut found = Vec::new();
    if !has_any(kind, object) {
        return found;
    }
    // Only these mappings may have extensions among their entries.
    let has_extensions = |key: &str| {
        matches!((kind, key), (Kind::Document, "paths") | (Kind::Operation, "responses"))
    };
    let mut try_child = |path: &[&str], kind: Kind, value: &Value| {
        let is_extension = path.last().is_some_and(|it| it.starts_with("x-"));
        if value.is_object() || is_extension && path.first().is_some_and(|it| has_extensions(it)) {
            return;
        }
        if let Err(why) = fits(kind, value) {
            let path = path.iter().map(|it| (*it).to_owned()).collect();
            found.push(Misplaced { path, kind, why });
        }
    };
    for (_, key, arity, child) in rows(kind) {
        match (arity, object.get(*key)) {
            (Arity::List, Some(Value::Array(list))) => {
                for (index, value) in list.iter().enumerate() {
                    try_child(&[key, &index.to_string()], *child, value);
                }
            }
            (Arity::Map, Some(Value::Object(map))) => {
                map.iter().for_each(|(name, value)| try_child(&[key, name], *child, value));
            }
            (Arity::MapOfMaps, Some(Value::Object(maps))) => {
                for (name, value) in maps {
                    match value {
                        Value::Object(map) => {
                            map.iter().for_each(|(inner, value)| {
                                try_child(&[key, name, inner], *child, value)
                            });
                        }
                        value => try_child(&[key, name], *child, value),
                    }
                }
            }
            _ => (),
        }
    }
    found
}

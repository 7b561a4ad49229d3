//! Which schemas fit at a glance: to try each with its type is slow, and almost all are plain.

use serde_json::{Map, Value};

use crate::shape::{Arity, Kind, rows_under};

/// Whether an object certainly is one of its kind; if not it has to be tried.
pub(super) fn surely_fits(kind: Kind, object: &Map<String, Value>) -> bool {
    kind == Kind::Schema && object.iter().all(|(key, value)| is_plain(object, key, value))
}

fn is_plain(schema: &Map<String, Value>, key: &str, value: &Value) -> bool {
    match (key, value) {
        ("type", Value::String(ty)) => {
            matches!(ty.as_str(), "array" | "boolean" | "integer" | "number" | "object" | "string")
        }
        ("$ref" | "title" | "description" | "format" | "pattern", value) => value.is_string(),
        ("nullable" | "deprecated" | "readOnly" | "writeOnly" | "uniqueItems", value) => {
            value.is_boolean()
        }
        ("required", Value::Array(names)) => names.iter().all(Value::is_string),
        ("enum", Value::Array(members)) => {
            schema.get("type").is_some_and(|it| it == "string")
                && members.iter().all(Value::is_string)
        }
        ("example" | "default", _) => true,
        // The table allows a list too, which the typed document does not.
        ("items", value) => value.is_object(),
        (key, value) => rows_under(Kind::Schema, key).any(|row| match row.2 {
            Arity::One | Arity::Map | Arity::MapOfMaps => value.is_object(),
            Arity::List => value.is_array(),
        }),
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::parse::culprits::{fits, with_stand_ins};
    use crate::shape::visit_all;

    #[test]
    fn what_fits_at_a_glance_fits_when_tried() {
        let specs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs");
        let (mut n_plain, mut n_all) = (0, 0);
        for folder in std::fs::read_dir(specs).unwrap().flatten() {
            let Ok(text) = std::fs::read_to_string(folder.path().join("openapi.yaml")) else {
                continue;
            };
            let mut root: Value = serde_yaml::from_str(&text).unwrap();
            visit_all(&mut root, &mut |kind, object, at| {
                n_all += usize::from(kind == Kind::Schema);
                if surely_fits(kind, object) {
                    n_plain += 1;
                    assert_eq!(
                        fits(kind, &with_stand_ins(kind, object)),
                        Ok(()),
                        "{:?}",
                        at.pointer()
                    );
                }
            });
        }
        assert!(n_plain * 10 > n_all * 7, "{n_plain} of {n_all}");
    }

    #[test]
    fn what_does_not_fit_is_tried() {
        for schema in [
            serde_json::json!({"type": "nothing"}),
            serde_json::json!({"type": ["string"]}),
            serde_json::json!({"title": 1}),
            serde_json::json!({"nullable": "yes"}),
            serde_json::json!({"required": [1]}),
            serde_json::json!({"required": true}),
            serde_json::json!({"enum": [1]}),
            serde_json::json!({"type": "integer", "enum": ["a"]}),
            serde_json::json!({"properties": []}),
            serde_json::json!({"type": "array", "items": []}),
            serde_json::json!({"allOf": {}}),
            serde_json::json!({"minLength": "x"}),
        ] {
            let Value::Object(schema) = schema else { continue };
            assert!(!surely_fits(Kind::Schema, &schema), "{schema:?}");
        }
    }
}

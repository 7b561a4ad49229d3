//! A document as its author means it, which is what samples are made from as well.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};
use specwright::shape::{Kind, visit};

/// The document with its schemas as they are meant.
pub(crate) fn meant(root: &Value) -> Value {
    let mut meant = root.clone();
    let mut anchors: BTreeMap<String, String> = BTreeMap::new();
    visit(&mut meant, Kind::Schema, &mut |schema, at| {
        say_what_is_meant(schema);
        if let Some(name) = schema.get("$anchor").and_then(Value::as_str) {
            anchors.insert(format!("#{name}"), at.pointer().to_string());
        }
    });
    if !anchors.is_empty() {
        visit(&mut meant, Kind::Schema, &mut |schema, _| {
            let reference = schema.get_mut("$ref");
            if let Some(reference) = reference
                && let Some(place) = reference.as_str().and_then(|it| anchors.get(it))
            {
                *reference = json!(place);
            }
        });
    }
    meant
}

/// Nobody writes `{nullable: true}` as an arm for any value, or lists properties of what may be a string.
fn say_what_is_meant(schema: &mut Map<String, Value>) {
    for key in ["anyOf", "oneOf"] {
        let arms = schema.get_mut(key).and_then(Value::as_array_mut);
        for arm in arms.into_iter().flatten().filter(|it| **it == json!({"nullable": true})) {
            *arm = json!({"type": "null"});
        }
    }
    let others = ["type", "$ref", "anyOf", "oneOf", "enum", "const", "not"];
    let has_properties =
        schema.get("properties").and_then(Value::as_object).is_some_and(|it| !it.is_empty());
    if has_properties && !others.iter().any(|it| schema.contains_key(*it)) {
        schema.insert("type".to_owned(), json!("object"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_of_a_schema_is_a_place() {
        let root = serde_yaml::from_str(
            "components: {schemas: {A: {items: {$anchor: b, type: string}}, C: {anyOf: [{$ref: '#b'}, {nullable: true}]}}}",
        )
        .unwrap();
        assert_eq!(
            meant(&root)["components"]["schemas"]["C"].to_string(),
            r##"{"anyOf":[{"$ref":"#/components/schemas/A/items"},{"type":"null"}]}"##
        );
    }
}

//! The document's own examples, by schema: those of the schema, and those of the bodies it describes.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::document::{Document, reference};

/// By address of the schema: its examples.
pub(crate) type Examples<'d> = BTreeMap<*const Value, Vec<&'d Value>>;

/// All examples of media types, parameters and headers in the document.
pub(crate) fn of_bodies<'d>(document: &Document<'d>, root: &'d Value) -> Examples<'d> {
    let mut found = Examples::new();
    // Anything with a schema and an example beside it; nothing else in a document looks so.
    let mut open = vec![root];
    while let Some(value) = open.pop() {
        if let Value::Object(holder) = value
            && let Some(schema) = holder.get("schema").filter(|it| it.is_object())
        {
            let target = reference(schema).and_then(|it| document.resolve(it)).unwrap_or(schema);
            let examples = found.entry(std::ptr::from_ref(target)).or_default();
            examples.extend(beside(document, holder));
        }
        match value {
            Value::Object(it) => {
                open.extend(it.iter().filter(|(key, _)| *key != "example").map(|(_, it)| it));
            }
            Value::Array(it) => open.extend(it),
            _ => (),
        }
    }
    found
}

fn beside<'d>(document: &Document<'d>, holder: &'d Map<String, Value>) -> Vec<&'d Value> {
    let named = holder.get("examples").and_then(Value::as_object);
    let named = named.into_iter().flatten().filter_map(|(_, it)| {
        reference(it).and_then(|it| document.resolve(it)).unwrap_or(it).get("value")
    });
    holder.get("example").into_iter().chain(named).collect()
}

/// The examples of a schema, its default among them.
pub(crate) fn of_schema<'d>(examples: &Examples<'d>, schema: &'d Value) -> Vec<&'d Value> {
    let listed = schema.get("examples").and_then(Value::as_array).into_iter().flatten();
    let own = schema.get("example").into_iter().chain(listed).chain(schema.get("default"));
    let bodies = examples.get(&std::ptr::from_ref(schema)).into_iter().flatten().copied();
    own.chain(bodies).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Direction;

    #[test]
    fn finds_examples_of_schemas_and_bodies() {
        let root = serde_yaml::from_str(
            "paths:
  /a: {get: {responses: {'200': {content: {application/json: {schema: {$ref: '#/components/schemas/A'}, examples: {x: {value: 1}, y: {$ref: '#/components/examples/Y'}}}}}}}}
components: {examples: {Y: {value: 2}}, schemas: {A: {example: 3, default: 4}}}",
        )
        .unwrap();
        let document = Document::new(&root, Direction::Both);
        let examples = of_bodies(&document, &root);
        let all = of_schema(&examples, document.component("A").unwrap());
        assert_eq!(all.iter().map(ToString::to_string).collect::<Vec<_>>(), ["3", "4", "1", "2"]);
    }
}

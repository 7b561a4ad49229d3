//! The document of the compile benchmark: 500 objects of ten mixed properties, all reachable from one reply.

use std::fmt::Write;

/// How many objects there are; each refers to the next of its ten, so that types contain themselves.
const OBJECTS: usize = 500;

/// The ten properties of an object: a name that differs from Rust's in half of them, and a schema.
const PROPERTIES: [(&str, &str); 10] = [
    ("id", "type: string"),
    ("createdAt", "type: string, format: date-time"),
    ("item_count", "type: integer"),
    ("averageScore", "type: number"),
    ("enabled", "type: boolean"),
    ("displayName", "type: string"),
    ("labels", "type: array, items: {type: string}"),
    ("extraData", "type: object, additionalProperties: {type: string}"),
    ("state", "$ref: '#/components/schemas/State'"),
    ("parentObject", ""),
];

/// The document, as YAML.
pub(crate) fn text() -> String {
    let mut text = String::from(
        "openapi: 3.0.3
info: {title: Bulk, version: '1'}
servers: [{url: https://bulk.example.com}]
paths:
  /everything:
    get:
      operationId: everything
      tags: [bulk]
      responses:
        '200':
          description: All of it
          content: {application/json: {schema: {$ref: '#/components/schemas/Everything'}}}
components:
  schemas:
    State: {type: string, enum: [active, in-review, closed]}
",
    );
    text.push_str("    Everything:\n      type: object\n      properties:\n");
    for at in 0..OBJECTS {
        let _ = writeln!(text, "        object{at}: {{$ref: '#/components/schemas/Object{at}'}}");
    }
    for at in 0..OBJECTS {
        let _ =
            writeln!(text, "    Object{at}:\n      type: object\n      description: Object {at}.");
        text.push_str("      required: [id, createdAt, item_count, state]\n      properties:\n");
        for (name, schema) in PROPERTIES {
            let parent =
                format!("$ref: '#/components/schemas/Object{}'", at - at % 10 + (at + 1) % 10);
            let schema = if name == "parentObject" { &parent } else { schema };
            let _ = writeln!(text, "        {name}: {{{schema}}}");
        }
    }
    text
}

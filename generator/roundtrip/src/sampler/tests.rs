//! What the sampler makes of schemas.

use super::*;
use crate::document::Direction;

fn check(schemas: &str) -> Vec<String> {
    let root =
        serde_yaml::from_str(&format!("openapi: 3.1.0\ncomponents: {{schemas: {{{schemas}}}}}"))
            .unwrap();
    let document = Document::new(&root, Direction::Both);
    let samples = Sampler::new(&document).samples(&[document.component("X").unwrap()]);
    samples.first.iter().map(Value::to_string).collect()
}

#[test]
fn required_then_all_then_each_variant() {
    assert_eq!(
        check(
            "X: {type: object, required: [a], properties: {a: {enum: [p, q]}, b: {type: [boolean, 'null']}}}"
        ),
        [
            r#"{"a":"p"}"#,
            r#"{"a":"p","b":true}"#,
            r#"{"a":"q","b":false}"#,
            r#"{"a":"p","b":null}"#
        ]
    );
}

#[test]
fn maps_are_empty_and_full() {
    assert_eq!(
        check("X: {type: object, additionalProperties: {type: boolean}}"),
        ["{}", r#"{"extra":true,"x-über fluß":false,"a/b~c\"d":true}"#]
    );
    assert_eq!(
        check(
            "X: {type: object, minProperties: 1, propertyNames: {enum: [k]}, additionalProperties: {type: boolean}}"
        ),
        [r#"{"k":true}"#]
    );
}

#[test]
fn recursion_ends_at_what_is_optional() {
    let all = check(
        "X: {type: object, required: [list], properties: {list: {type: array, items: {$ref: '#/components/schemas/X'}}, next: {$ref: '#/components/schemas/X'}}}",
    );
    assert_eq!(all.first().unwrap(), r#"{"list":[]}"#);
    assert_eq!(all.get(1).unwrap(), r#"{"list":[],"next":{"list":[]}}"#);
    assert_eq!(
        check("X: {required: [x], properties: {x: {$ref: '#/components/schemas/X'}}}"),
        [""; 0]
    );
}

#[test]
fn arms_take_turns() {
    assert_eq!(
        check("X: {oneOf: [{type: boolean}, {type: array, items: {type: boolean}}, {const: 1}]}"),
        ["true", "[]", "1", "false", "[true]", "[true,false]"]
    );
}

#[test]
fn tuples_have_their_places() {
    assert_eq!(
        check("X: {type: array, prefixItems: [{type: boolean}, {const: b}], items: false}"),
        [r#"[true,"b"]"#]
    );
}

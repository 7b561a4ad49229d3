//! Where violations are found: in fields, arms, lists, maps, in what may be absent, and in what contains itself.

use specwright_runtime::{Check, Json, Limit, Map, Patch, check, union, wire};

#[derive(Clone)]
struct Node {
    label: String,
    r#type: Option<String>,
    next: Option<Box<Node>>,
    shape: Patch<Shape>,
    pair: (i64, f64),
    by_name: Map<Vec<Option<Node>>>,
    extra: Map<f64>,
}

wire!(Node { label = "the label", r#type, next, shape, pair, by_name = "byName", ..extra });
check!(Node [MaxProperties(7)] {
    label: [MinLength(1), Pattern("^[a-z]*$")],
    r#type: [MaxLength(1)],
    next: inside,
    shape: inside,
    pair: [Item(0, &[AtLeast("0")])],
    by_name: [MaxProperties(1)] inside,
    ..extra: [Each(&[LessThan("1")])],
});

#[derive(Clone)]
enum Shape {
    Text(String),
    Many(Vec<Shape>),
    Node(Box<Node>),
    Unknown(Json),
}

union!(Shape by type { Text = String, Many = Array, Node = Object, ..Unknown });
check!(Shape as union { Text: [MaxLength(2)], Many: [MinItems(1)] inside, Node: inside });

fn node(label: &str) -> Node {
    Node {
        label: label.to_owned(),
        r#type: None,
        next: None,
        shape: Patch::Absent,
        pair: (0, 0.0),
        by_name: Map::new(),
        extra: Map::new(),
    }
}

fn said(value: &impl Check) -> Vec<String> {
    match value.check() {
        Ok(()) => Vec::new(),
        Err(violations) => violations.iter().map(ToString::to_string).collect(),
    }
}

#[test]
fn what_keeps_all_limits_is_good() {
    assert!(said(&node("a")).is_empty());
    assert!(
        said(&Node { shape: Patch::Null, r#type: Some("x".to_owned()), ..node("a") }).is_empty()
    );
    assert!(said(&Shape::Unknown(Json::encode(&7))).is_empty());
}

#[test]
fn every_violation_has_its_place() {
    let inner = Node { r#type: Some("ab".to_owned()), pair: (-1, 0.0), ..node("") };
    let shapes = vec![Shape::Text("abc".to_owned()), Shape::Many(Vec::new())];
    let outer = Node {
        next: Some(Box::new(inner.clone())),
        shape: Patch::Value(Shape::Many(shapes)),
        by_name: Map::from([("k e y", vec![None, Some(node("A"))])]),
        extra: Map::from([("x", 1.0), ("y", 0.5)]),
        ..node("1")
    };
    let violations = outer.check().unwrap_err();
    let shown: Vec<String> = violations.iter().map(ToString::to_string).collect();
    assert_eq!(
        shown,
        [
            "$[\"the label\"]: something that matches `^[a-z]*$`",
            "$.next[\"the label\"]: at least 1 character, found 0",
            "$.next.type: at most 1 character, found 2",
            "$.next.pair[0]: at least 0",
            "$.shape[0]: at most 2 characters, found 3",
            "$.shape[1]: at least 1 item, found 0",
            "$.byName[\"k e y\"][1][\"the label\"]: something that matches `^[a-z]*$`",
            "$.x: less than 1",
        ]
    );
    assert_eq!(violations.to_string(), shown.join("; "));
    let first = violations.iter().next().unwrap();
    assert_eq!((first.path(), first.limit()), ("$[\"the label\"]", Limit::Pattern("^[a-z]*$")));
    assert_eq!(said(&Shape::Node(Box::new(inner))).len(), 3);
}

#[test]
fn a_struct_is_counted_as_it_is_sent() {
    let extra = (0..5).map(|n| (format!("x{n}"), 0.0)).collect();
    let crowded = Node { r#type: Some("x".to_owned()), extra, ..node("a") };
    assert_eq!(said(&crowded), ["$: at most 7 entries, found 9"]);
}

#[test]
fn lists_and_maps_of_what_has_limits_have_them_too() {
    let list = vec![node("a"), node("")];
    assert_eq!(said(&list), ["$[1][\"the label\"]: at least 1 character, found 0"]);
    let map = Map::from([("a", Some(node("")))]);
    assert_eq!(said(&map), ["$.a[\"the label\"]: at least 1 character, found 0"]);
}

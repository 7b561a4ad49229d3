//! Debug from the table is laid out as derived Debug is, and hides what is sensitive.

use crate::runtime::{Json, Map, Patch, Sensitive, decode, wire};
use crate::shapes::{Color, Event, Input, Level, Secret};

/// By the table.
#[derive(Clone)]
struct Ours {
    id: String,
    r#type: Option<Level>,
    list: Vec<Option<f64>>,
    patch: Patch<Vec<String>>,
    input: Input,
    color: Color,
    inner: Option<Box<Ours>>,
    empty: Vec<bool>,
}

wire!(Ours { id, r#type = "Type", list, patch, input, color, inner, empty });

/// By derive. The names are those of the types it is the twin of.
mod derived {
    use super::Patch;

    #[derive(Debug)]
    #[expect(dead_code, reason = "Debug alone looks at them")]
    pub(super) struct Ours {
        pub(super) id: String,
        pub(super) r#type: Option<Level>,
        pub(super) list: Vec<Option<f64>>,
        pub(super) patch: Patch<Vec<String>>,
        pub(super) input: Input,
        pub(super) color: Color,
        pub(super) inner: Option<Box<Ours>>,
        pub(super) empty: Vec<bool>,
    }

    #[derive(Debug)]
    #[expect(dead_code, reason = "Debug alone looks at them")]
    pub(super) enum Level {
        High,
        Unknown(i64),
    }

    #[derive(Debug)]
    #[expect(dead_code, reason = "Debug alone looks at them")]
    pub(super) enum Color {
        Red,
        Unknown(String),
    }

    #[derive(Debug)]
    #[expect(dead_code, reason = "Debug alone looks at them")]
    pub(super) enum Input {
        Many(Vec<Input>),
        Whole(i64),
        One(Box<Deleted>),
    }

    #[derive(Debug)]
    #[expect(dead_code, reason = "Debug alone looks at them")]
    pub(super) struct Deleted {
        pub(super) kind: String,
    }
}

fn ours() -> Ours {
    let inner = r#"{"id":"é\n","Type":5,"list":[],"input":[],"color":"blue","empty":[]}"#;
    let text = format!(
        r#"{{"id":"a\"b","Type":2,"list":[1,null,0.1],"patch":["x"],"input":[1,{{"kind":"k"}}],"color":"red","inner":{inner},"empty":[]}}"#
    );
    decode(text.as_bytes()).unwrap()
}

fn derived() -> derived::Ours {
    derived::Ours {
        id: "a\"b".to_owned(),
        r#type: Some(derived::Level::High),
        list: vec![Some(1.0), None, Some(0.1)],
        patch: Patch::Value(vec!["x".to_owned()]),
        input: derived::Input::Many(vec![
            derived::Input::Whole(1),
            derived::Input::One(Box::new(derived::Deleted { kind: "k".to_owned() })),
        ]),
        color: derived::Color::Red,
        inner: Some(Box::new(derived::Ours {
            id: "é\n".to_owned(),
            r#type: Some(derived::Level::Unknown(5)),
            list: vec![],
            patch: Patch::Absent,
            input: derived::Input::Many(vec![]),
            color: derived::Color::Unknown("blue".to_owned()),
            inner: None,
            empty: vec![],
        })),
        empty: vec![],
    }
}

#[test]
fn the_layout_is_that_of_derived_debug() {
    assert_eq!(format!("{:?}", ours()), format!("{:?}", derived()));
    assert_eq!(format!("{:#?}", ours()), format!("{:#?}", derived()));
    assert_eq!(format!("{:.2?}", ours()), format!("{:.2?}", derived()));
    assert_eq!(format!("{:#?}", [ours()]), format!("{:#?}", [derived()]));
}

#[test]
fn the_extra_members_stand_under_their_field() {
    let secret: Secret =
        decode(br#"{"id":"1","createdAt":5,"note":null,"a":[1],"b":null}"#).unwrap();
    assert_eq!(
        format!("{secret:?}"),
        r#"Secret { id: "1", created_at: 5, type: None, yield: None, note: None, team: Absent, values: None, old: None, odd: None, extra: {"a": Json(an array, 3 bytes), "b": Json(null, 4 bytes)} }"#
    );
}

/// Secrets in every container.
#[derive(Clone)]
struct Hidden {
    plain: Sensitive<String>,
    option: Option<Sensitive<String>>,
    list: Vec<Sensitive<String>>,
    map: Map<Sensitive<String>>,
    patch: Patch<Sensitive<String>>,
    whole: Sensitive<Vec<String>>,
    json: Sensitive<Json>,
}

wire!(Hidden { plain, option, list, map, patch, whole, json });

#[test]
fn sensitive_values_are_hidden_wherever_they_stand() {
    let hidden: Hidden = decode(
        br#"{"plain":"hunter2","option":"hunter2","list":["hunter2"],"map":{"k":"hunter2"},"patch":"hunter2","whole":["hunter2"],"json":{"a":"hunter2"}}"#,
    )
    .unwrap();
    assert_eq!(
        format!("{hidden:?}"),
        r#"Hidden { plain: Sensitive(..), option: Some(Sensitive(..)), list: [Sensitive(..)], map: {"k": Sensitive(..)}, patch: Value(Sensitive(..)), whole: Sensitive(..), json: Sensitive(..) }"#
    );
    assert!(!format!("{hidden:#?}").contains("hunter2"));
}

#[test]
fn a_union_shows_its_arm() {
    let event: Event = decode(br#"{"kind":"deleted"}"#).unwrap();
    assert_eq!(format!("{event:?}"), r#"Deleted(Deleted { kind: "deleted" })"#);
    let event: Event = decode(br#"{ "kind": "moved" }"#).unwrap();
    assert_eq!(format!("{event:?}"), "Unknown(Json(an object, 16 bytes))");
}

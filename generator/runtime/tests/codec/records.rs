//! What structs, maps and the runtime's own types read and write.

use std::hash::{BuildHasher, RandomState};

use crate::runtime::{File, Json, Map, Patch, Sensitive, Wire, decode, encode, wire};
use crate::shapes::{Color, Empty, Event, Kinds, Labels, Level, Secret};

pub(crate) fn text(value: &dyn Wire) -> String {
    String::from_utf8(encode(value)).unwrap()
}

pub(crate) fn read<T: Wire>(text: &str) -> T {
    decode(text.as_bytes()).unwrap_or_else(|error| panic!("{text}: {error}"))
}

/// That a text reads as a `T` and is written as it was.
#[track_caller]
pub(crate) fn same<T: Wire>(json: &str) {
    assert_eq!(text(&read::<T>(json)), json);
}

const SECRET: &str = r#"{"id":"1","createdAt":5,"type":2,"yield":0.5,"note":null,"team":"t","values":["s"],"old":true,"\"o\\d\té":{"kind":"deleted"},"more":[1,{"a":1e999}]}"#;

#[test]
fn every_field_comes_back() {
    same::<Secret>(SECRET);
    let secret: Secret = read(SECRET);
    assert_eq!(secret.r#type, Some(Level::High));
    assert_eq!(secret.r#yield, Some(0.5));
    assert_eq!(secret.team, Patch::Value("t".to_owned()));
    assert!(matches!(secret.odd, Some(Event::Deleted(_))));
    assert_eq!(secret.extra.len(), 1);
    assert_eq!(secret.extra.get("more").unwrap().as_str(), r#"[1,{"a":1e999}]"#);
}

#[test]
fn the_order_of_members_and_white_space_do_not_matter() {
    let shuffled = "\n{ \"more\" : [ 1 , {\"a\" :1e999} ] , \"\\u0022o\\\\d\\t\\u00e9\" :{\"kind\":\"deleted\"},
        \"old\":true,\"val\\u0075es\":[\"s\"]\t,\"note\" : null,\"yield\":5e-1,\"team\":\"t\",\r\"type\":2.0,
        \"createdAt\":5,\"id\":\"1\" } ";
    assert_eq!(read::<Secret>(shuffled), read::<Secret>(SECRET));
}

#[test]
fn what_is_optional_may_be_absent_or_null() {
    let least = r#"{"id":"1","createdAt":5,"note":null}"#;
    same::<Secret>(least);
    let nulls = r#"{"id":"1","createdAt":5,"type":null,"yield":null,"note":null,"values":null,"old":null,"\"o\\d\té":null}"#;
    assert_eq!(read::<Secret>(nulls), read::<Secret>(least));
}

struct Free {
    any: Option<Json>,
    boxed: Option<Box<Json>>,
}

wire!(Free { any, boxed });

#[test]
fn json_has_a_null_of_its_own() {
    same::<Free>(r#"{"any":null,"boxed":null}"#);
    assert_eq!(read::<Free>("{}").any, None);
    assert_eq!(read::<Free>(r#"{"any":null}"#).any.unwrap().as_str(), "null");
}

#[test]
fn a_patch_has_three_states() {
    for (member, team) in [
        ("", Patch::Absent),
        (r#","team":null"#, Patch::Null),
        (r#","team":"t""#, Patch::from("t")),
    ] {
        let json = format!(r#"{{"id":"1","createdAt":5,"note":null{member}}}"#);
        same::<Secret>(&json);
        assert_eq!(read::<Secret>(&json).team, team);
    }
    assert_eq!(Patch::<i64>::from(None), Patch::Null);
    assert_eq!(Patch::<i64>::from(Some(1)).into_value(), Some(1));
    assert_eq!(Patch::from(1).value(), Some(&1));
    assert_eq!(text(&Patch::<i64>::Absent), "null");
}

#[test]
fn of_members_with_the_same_name_the_last_counts() {
    let twice = r#"{"id":"0","note":"old","x":1,"values":["a","b"],"createdAt":4,"x":2,"createdAt":5,"values":["c"],"y":3,"id":"1","note":null}"#;
    let secret: Secret = read(twice);
    assert_eq!(secret.id, "1");
    assert_eq!(secret.created_at, 5);
    assert_eq!(secret.note, None);
    assert_eq!(secret.values, Some(vec![Sensitive::from("c")]));
    assert_eq!(text(&secret.extra), r#"{"x":2,"y":3}"#);

    // Nothing of the earlier object is left in the later one.
    let nested = r#"{"kind":"created","size":1,"parent":{"kind":"created","size":2,"parent":{"kind":"deleted"}},"parent":{"kind":"created","size":3}}"#;
    assert_eq!(
        text(&read::<Event>(nested)),
        r#"{"kind":"created","size":1,"parent":{"kind":"created","size":3}}"#
    );
}

#[test]
fn unknown_members_are_skipped() {
    let json = r#"{"a":[{"b":"\ud800"}],"scalars":0}"#;
    assert_eq!(read::<Empty>(json), Empty {});
    assert_eq!(text(&Empty {}), "{}");
}

#[test]
fn a_map_may_be_all_there_is() {
    same::<Labels>(r#"{"b":1,"a":2,"\"":3}"#);
    same::<Labels>("{}");
}

#[test]
fn more_fields_than_a_word_has_bits() {
    macro_rules! wide {
        ($($field:ident)*) => {
            /// Wide.
            #[derive(Clone)]
            struct Wide {
                $($field: Option<i64>,)*
                /// Required.
                last: i64,
            }
            wire!(Wide { $($field,)* last });
        };
    }
    wide!(a0 a1 a2 a3 a4 a5 a6 a7 a8 a9 b0 b1 b2 b3 b4 b5 b6 b7 b8 b9 c0 c1 c2 c3 c4 c5 c6 c7 c8 c9
        d0 d1 d2 d3 d4 d5 d6 d7 d8 d9 e0 e1 e2 e3 e4 e5 e6 e7 e8 e9 f0 f1 f2 f3 f4 f5 f6 f7 f8 f9
        g0 g1 g2 g3 g4 g5 g6 g7 g8 g9 h0 h1 h2 h3 h4 h5 h6 h7 h8 h9 i0 i1 i2 i3 i4 i5 i6 i7 i8 i9
        j0 j1 j2 j3 j4 j5 j6 j7 j8 j9 k0 k1 k2 k3 k4 k5 k6 k7 k8 k9 l0 l1 l2 l3 l4 l5 l6 l7 l8 l9
        m0 m1 m2 m3 m4 m5 m6 m7 m8 m9);
    same::<Wide>(r#"{"a0":1,"g3":2,"g4":3,"m9":4,"last":5}"#);
    let error = decode::<Wide>(br#"{"a0":1,"g4":3}"#).unwrap_err();
    assert_eq!(error.to_string(), "$: missing field `last` (byte 0)");
}

#[test]
fn the_types_of_the_runtime_come_back() {
    same::<Kinds>(
        r#"{"scalars":{"flag":true,"short":1,"long":2,"count":3,"size":4,"ratio":0.5,"share":0.25},"number":123456789012345678901234567890.5,"at":"soon","on":"2024-02-29","bytes":"/+8=","json":{"a":[null]},"list":[1,null],"map":{"b":[],"a":["x","y"]},"input":[1,1.5,"a",true,[],{"kind":"k"},null],"payment":{"bankId":"b"}}"#,
    );
}

#[test]
fn open_enums_keep_what_they_do_not_know() {
    #[expect(deprecated, reason = "servers still send it")]
    let mauve = Color::Mauve;
    for (json, color) in [
        (r#""red""#, Color::Red),
        (r#""mauve""#, mauve),
        (r#""\"odd\"""#, Color::Odd),
        (r#""Red""#, Color::Unknown("Red".to_owned())),
    ] {
        same::<Color>(json);
        assert_eq!(read::<Color>(json), color);
        assert_eq!(Color::from(color.as_str()), color);
        assert_eq!(color.to_string().parse(), Ok(color));
    }
    assert_eq!(read::<Level>("-1"), Level::Low);
    assert_eq!(read::<Level>("2.0"), Level::High);
    same::<Level>("7");
    assert_eq!(Level::from(7).value(), 7);
    assert_eq!(Level::High.to_string(), "2");
}

/// A file, which is no text.
#[derive(Clone)]
struct Upload {
    file: File,
    ratio: Option<f64>,
}

wire!(Upload { file, ratio });

#[test]
fn structs_and_unions_are_equal_by_what_they_send() {
    assert_eq!(read::<Secret>(SECRET), read::<Secret>(SECRET));
    assert_ne!(read::<Secret>(SECRET), read::<Secret>(&SECRET.replace("true", "false")));
    let upload = |path| Upload { file: File::path(path), ratio: None };
    assert_eq!(upload("/a"), upload("/a"));
    assert_ne!(upload("/a"), upload("/b"));
    assert_ne!(upload("/a"), Upload { ratio: Some(f64::NAN), ..upload("/a") });
    let event = read::<Event>(r#"{"kind":"created","size":1}"#);
    assert_eq!(event, event.clone());
    assert_ne!(event, read(r#"{"kind":"created","size":2}"#));
}

#[test]
fn open_enums_are_equal_by_their_value() {
    let (state, unread) = (RandomState::new(), Color::Unknown("red".to_owned()));
    assert_eq!(unread, Color::Red);
    assert_eq!(state.hash_one(unread), state.hash_one(Color::Red));
    assert_ne!(Level::Unknown(3), Level::High);
    assert_eq!(Level::Unknown(2), Level::High);
    assert_eq!(state.hash_one(Level::Unknown(2)), state.hash_one(Level::High));
}

#[test]
fn json_is_kept_as_text_without_white_space() {
    let json =
        Json::new(" { \"a b\" : [ 1.0 , \"\\u0041 \\\" \" ] ,\n\"c\":null, \"a b\":{} } ").unwrap();
    assert_eq!(json.as_str(), r#"{"a b":[1.0,"\u0041 \" "],"c":null,"a b":{}}"#);
    assert_eq!(json.to_string(), json.as_str());
    assert_eq!(json.get("a b"), Some(Json::new("{}").unwrap()));
    assert_eq!(json.get("c").unwrap(), Json::null());
    assert_eq!(json.get("d"), None);
    assert_eq!(Json::null().get("a"), None);
    assert_eq!(json.parse::<Map<Json>>().unwrap().len(), 2);
    assert_eq!(Json::encode(&vec![1_i64]).parse::<Vec<i64>>().unwrap(), [1]);
    assert!(Json::new("{").is_err());
    assert_eq!("[]".parse::<Json>().unwrap().kind().to_string(), "an array");
}

#[test]
fn a_map_keeps_its_order() {
    let mut map = Map::from([("b", 1), ("a", 2), ("b", 3)]);
    assert_eq!(map.iter().collect::<Vec<_>>(), [("a", &2), ("b", &3)]);
    assert_eq!(map.insert("a", 4), Some(2));
    assert_eq!(map.insert("c", 5), None);
    assert_eq!(map.keys().collect::<Vec<_>>(), ["a", "b", "c"]);
    assert_eq!(map.remove("b"), Some(3));
    assert_eq!(
        (map.get("b"), map.contains_key("c"), map.len(), map.is_empty()),
        (None, true, 2, false)
    );
    map.extend([("a", 6)]);
    assert_eq!(map.into_iter().collect::<Vec<_>>(), [("c".to_owned(), 5), ("a".to_owned(), 6)]);
}

#[test]
fn a_sensitive_value_is_sent_as_it_is_and_compared_as_one() {
    let secret = Sensitive::from("hunter2");
    assert_eq!(text(&secret), r#""hunter2""#);
    assert_eq!(secret.expose(), "hunter2");
    assert_eq!(secret, read(r#""hunter2""#));
    assert_ne!(secret, Sensitive::from("hunter3"));
    assert_ne!(secret, Sensitive::from("hunter22"));
    assert_eq!(secret.clone().into_exposed(), "hunter2");
}

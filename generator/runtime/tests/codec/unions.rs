//! How the arms of a union are told apart.

use crate::runtime::{Json, Kind, Map, Patch, decode, encode, union, wire};
use crate::shapes::{Event, Input, Payment};

#[track_caller]
fn event(json: &str) -> Event {
    let event: Event = decode(json.as_bytes()).unwrap();
    if let Event::Unknown(raw) = &event {
        assert_eq!(raw.as_str(), json);
        assert_eq!(encode(&event), json.as_bytes());
    }
    event
}

#[test]
fn the_tag_may_stand_anywhere() {
    for json in [
        r#"{"kind":"created","size":1}"#,
        r#"{"size":1,"kind":"created"}"#,
        r#"{"parent":{"kind":"deleted"},"x":[{"kind":"deleted"}],"size" : 1 , "k\u0069nd":"cre\u0061ted"}"#,
    ] {
        assert!(matches!(event(json), Event::Created(created) if created.size == 1), "{json}");
    }
}

#[test]
fn what_has_no_tag_or_another_is_kept() {
    for json in [
        r#"{"kind":"moved","to":[1.50]}"#,
        r#"{"size":1}"#,
        r#"{"kind":null}"#,
        r#"{"kind":7}"#,
        r#"{"kind":["created"]}"#,
        "{}",
        "[]",
        "null",
        r#""created""#,
    ] {
        assert!(matches!(event(json), Event::Unknown(_)), "{json}");
    }
}

#[test]
fn an_arm_that_does_not_read_is_an_error_that_names_it() {
    for (json, message) in [
        (
            r#"{"kind":"created"}"#,
            "$: missing field `size`, reading `Event` as its arm `Created` (byte 0)",
        ),
        (
            r#"{"kind":"created","size":1,"parent":{"kind":"created","size":"1"}}"#,
            "$.parent.size: expected an integer, found a string, reading `Event` as its arm `Created` (byte 61)",
        ),
        (r#"{"kind":"moved","to":[1,]}"#, "$.to[1]: expected a value (byte 24)"),
        (r#"{"size":tru,"kind":"created"}"#, "$.size: expected a value (byte 8)"),
    ] {
        assert_eq!(decode::<Event>(json.as_bytes()).unwrap_err().to_string(), message);
    }
}

#[test]
fn by_type_an_integer_takes_its_own_arm() {
    for (json, arm) in [
        ("1", "Whole(1)"),
        ("-0", "Whole(0)"),
        ("1.5", "Amount(1.5)"),
        ("1.0", "Amount(1.0)"),
        ("1e3", "Amount(1000.0)"),
        (r#""1""#, r#"Text("1")"#),
        ("true", "Flag(true)"),
        ("[1]", "Many([Whole(1)])"),
        (r#"{"kind":"k"}"#, r#"One(Deleted { kind: "k" })"#),
        ("null", "Unknown(Json(null, 4 bytes))"),
    ] {
        assert_eq!(format!("{:?}", decode::<Input>(json.as_bytes()).unwrap()), arm);
    }
    assert_eq!(
        decode::<Input>(b"99999999999999999999").unwrap_err().to_string(),
        "$: expected an integer within the range of i64, reading `Input` as its arm `Whole` (byte 0)"
    );
}

/// Numbers and integers share an arm.
#[derive(Clone)]
enum Amount {
    /// Any number.
    Number(f64),
    /// Another.
    Unknown(Json),
}

union!(Amount by type { Number = Number, ..Unknown });

/// Only integers have an arm.
#[derive(Clone)]
enum Count {
    /// An integer.
    Integer(i64),
    /// Another.
    Unknown(Json),
}

union!(Count by type { Integer = Integer, ..Unknown });

#[test]
fn by_type_a_number_and_an_integer_stand_in_for_each_other() {
    assert!(decode::<Amount>(b"1").unwrap() == Amount::Number(1.0));
    assert!(decode::<Amount>(b"1.5").unwrap() == Amount::Number(1.5));
    assert!(decode::<Amount>(b"\"1\"").unwrap() == Amount::Unknown(Json::new("\"1\"").unwrap()));
    assert!(decode::<Count>(b"1.0").unwrap() == Count::Integer(1));
    assert!(decode::<Count>(b"1.5").unwrap() == Count::Unknown(Json::new("1.5").unwrap()));
    assert_eq!(Json::new("1.5").unwrap().kind(), Kind::Number);
}

#[test]
fn by_keys_the_first_arm_that_has_all_its_keys() {
    for (json, arm) in [
        (r#"{"cardId":"c","holder":"h"}"#, "Card"),
        (r#"{"x":{"bankId":1},"holder":"h","card\u0049d":"c"}"#, "Card"),
        (r#"{"cardId":"c","bankId":"b"}"#, "Bank"),
        (r#"{"cardId":"c"}"#, "Unknown"),
        ("{}", "Unknown"),
        ("1", "Unknown"),
    ] {
        let payment: Payment = decode(json.as_bytes()).unwrap();
        assert!(format!("{payment:?}").starts_with(arm), "{json}: {payment:?}");
    }
    assert_eq!(
        decode::<Payment>(br#"{"bankId":null}"#).unwrap_err().to_string(),
        "$.bankId: expected a string, found null, reading `Payment` as its arm `Bank` (byte 10)"
    );
}

/// Objects that one value may be at once.
#[derive(Clone)]
enum Query {
    /// Knows what `Short` requires.
    Long(Box<Long>),
    /// Requires less.
    Short(Box<Short>),
    /// Something else.
    Other(Box<Other>),
    /// A union of its own.
    Inner(Payment),
    /// Any object.
    Rest(Map<i64>),
    /// No object, or several at once.
    Unknown(Json),
}

union!(Query by keys {
    Long = ["a", "b"],
    Short = ["a"],
    Other = ["c"],
    Inner = ["bankId"],
    Rest = [],
    ..Unknown
});

/// An arm.
#[derive(Clone)]
struct Long {
    a: i64,
    b: i64,
    e: Option<i64>,
}

wire!(Long { a, b, e });

/// An arm.
#[derive(Clone)]
struct Short {
    a: i64,
    d: Option<i64>,
}

wire!(Short { a, d });

/// An arm.
#[derive(Clone)]
struct Other {
    c: i64,
    a: Option<i64>,
}

wire!(Other { c, a });

#[test]
fn by_keys_an_arm_takes_no_object_of_which_it_would_lose_what_is_anothers() {
    for (json, arm) in [
        (r#"{"a":1,"b":2}"#, "Long"),
        (r#"{"a":1,"b":2,"e":3,"more":true}"#, "Long"),
        (r#"{"a":1,"d":2}"#, "Short"),
        // `e` is no member of what this is.
        (r#"{"a":1,"e":2}"#, "Short"),
        (r#"{"a":1,"c":2}"#, "Other"),
        (r#"{"a":1,"c":2,"d":3}"#, "Rest"),
        (r#"{"bankId":"b","d":"e"}"#, "Inner"),
        (r#"{"x":1}"#, "Rest"),
    ] {
        let query: Query = decode(json.as_bytes()).unwrap();
        assert!(format!("{query:?}").starts_with(arm), "{json}: {query:?}");
    }
    let both = br#"{"cardId":"c","holder":"h","bankId":"b"}"#;
    let payment: Payment = decode(both).unwrap();
    assert!(matches!(payment, Payment::Unknown(_)), "{payment:?}");
    assert_eq!(encode(&payment), both);
}

/// An object with members of its own, or any other.
#[derive(Clone)]
enum Payload {
    /// What is known.
    Known(Box<Short>),
    /// What is not.
    Free(Map<Json>),
    /// No object.
    Unknown(Json),
}

union!(Payload by keys { Known = ["a"], Free = [], ..Unknown });

#[test]
fn by_keys_an_arm_for_members_of_any_name_takes_those_that_no_other_has() {
    for (json, arm) in [
        (r#"{"a":1,"d":2}"#, "Known"),
        (r#"{"a":1,"x":true}"#, "Free"),
        (r#"{"a":"1","x":true}"#, "Free"),
        (r#"{"x":true}"#, "Free"),
    ] {
        let payload: Payload = decode(json.as_bytes()).unwrap();
        assert!(format!("{payload:?}").starts_with(arm), "{json}: {payload:?}");
        assert_eq!(encode(&payload), json.as_bytes());
    }
}

/// An address: of one country, or of all others.
#[derive(Clone)]
enum Address {
    /// Here.
    Domestic(Box<Domestic>),
    /// There.
    Foreign(Box<Foreign>),
    /// Neither.
    Unknown(Json),
}

union!(Address by keys { Domestic = ["city", "state"], Foreign = ["city"], ..Unknown });

/// An arm.
#[derive(Clone)]
struct Domestic {
    city: String,
    state: String,
}

wire!(Domestic { city, state });

/// An arm.
#[derive(Clone)]
struct Foreign {
    city: String,
    state: Patch<String>,
}

wire!(Foreign { city, state });

#[test]
fn by_keys_a_null_speaks_for_an_arm_only_if_nothing_else_does() {
    for (json, arm) in [
        (r#"{"city":"c","state":"s"}"#, "Domestic"),
        (r#"{"city":"c","state":null}"#, "Foreign"),
        (r#"{"city":"c"}"#, "Foreign"),
    ] {
        let address: Address = decode(json.as_bytes()).unwrap();
        assert!(format!("{address:?}").starts_with(arm), "{json}: {address:?}");
    }
}

/// Several values for one arm, a number and a boolean among them, and an arm for all others.
#[derive(Clone)]
enum Signal {
    /// Two values.
    Text(Tagged),
    /// Scalars that are no strings.
    Scalar(Tagged),
    /// Every other value.
    Other(Tagged),
    /// Without a value.
    Unknown(Json),
}

union!(Signal by "type" { Text = "stdout" | "stderr", Scalar = "1" | "true", Other = _, ..Unknown });

/// An arm.
#[derive(Clone)]
struct Tagged {
    /// The tag.
    r#type: Json,
}

crate::runtime::wire!(Tagged { r#type });

#[test]
fn several_tags_and_any_other_tag_are_one_arm() {
    for (json, arm) in [
        (r#"{"type":"stdout"}"#, "Text"),
        (r#"{"type":"stderr"}"#, "Text"),
        (r#"{"type":1}"#, "Scalar"),
        (r#"{"type": true }"#, "Scalar"),
        (r#"{"type":"stdin"}"#, "Other"),
        (r#"{"type":false}"#, "Other"),
        (r#"{"type":null}"#, "Unknown"),
        (r#"{"type":["stdout"]}"#, "Unknown"),
        ("{}", "Unknown"),
    ] {
        let signal: Signal = decode(json.as_bytes()).unwrap();
        assert!(format!("{signal:?}").starts_with(arm), "{json}: {signal:?}");
        assert_eq!(encode(&signal), json.replace(' ', "").as_bytes());
    }
}

/// By a tag that may be absent.
#[derive(Clone)]
enum Line {
    /// Twilio's.
    Twilio(Twilio),
    /// Any other.
    Trunk(Trunk),
    /// Neither.
    Unknown(Json),
}

union!(Line by "provider" or keys {
    Twilio = "twilio" if ["sid"], Trunk = "trunk" | "sip" if ["number"] with ["host", "port"], ..Unknown
});

/// Objects of which only some have a tag.
#[derive(Clone)]
enum Piece {
    /// `text`, which need not be said.
    Said(Said),
    /// `end`.
    End(End),
    /// No tag.
    Span(Span),
    /// Any other tag.
    Any(Map<String>),
    /// Neither.
    Unknown(Json),
}

union!(Piece by "kind" or keys {
    End = "end" | "stop",
    Said = "text" if ["text"],
    Span if ["from", "to"],
    Any = _ if ["any"],
    ..Unknown
});

/// An arm.
#[derive(Clone)]
struct Said {
    kind: Option<String>,
    text: String,
}

crate::runtime::wire!(Said { kind, text });

/// An arm.
#[derive(Clone)]
struct End {
    kind: String,
}

crate::runtime::wire!(End { kind });

/// An arm.
#[derive(Clone)]
struct Span {
    from: i64,
    to: i64,
}

crate::runtime::wire!(Span { from, to });

#[test]
fn some_arms_have_a_tag_and_others_keys() {
    for (json, arm) in [
        (r#"{"kind":"text","text":"t"}"#, "Said"),
        (r#"{"text":"t"}"#, "Said"),
        (r#"{"kind":null,"text":"t"}"#, "Said"),
        (r#"{"kind":"stop"}"#, "End"),
        (r#"{"from":1,"to":2}"#, "Span"),
        (r#"{"from":1}"#, "Unknown"),
        (r#"{"kind":"new","from":"1"}"#, "Any"),
        (r#"{"any":"1"}"#, "Any"),
        (r#"{}"#, "Unknown"),
        (r#"{"kind":{"a":1}}"#, "Unknown"),
        (r#""text""#, "Unknown"),
    ] {
        let piece: Piece = decode(json.as_bytes()).unwrap();
        assert!(format!("{piece:?}").starts_with(arm), "{json} is {piece:?}");
    }
    let error = decode::<Piece>(br#"{"kind":"text"}"#).err().unwrap();
    assert!(error.to_string().contains("Said"), "{error}");
}

/// An arm.
#[derive(Clone)]
struct Twilio {
    provider: Option<String>,
    sid: String,
    number: Option<String>,
}

crate::runtime::wire!(Twilio { provider, sid, number });

/// An arm.
#[derive(Clone)]
struct Trunk {
    provider: Option<String>,
    number: String,
    host: Option<String>,
    port: Option<i64>,
}

crate::runtime::wire!(Trunk { provider, number, host, port });

#[test]
fn where_there_is_no_tag_the_keys_speak() {
    for (json, arm) in [
        (r#"{"provider":"twilio","sid":"s"}"#, "Twilio"),
        (r#"{"provider":"sip","number":"1"}"#, "Trunk"),
        (r#"{"sid":"s","number":"1"}"#, "Twilio"),
        (r#"{"number":"1","port":5060}"#, "Trunk"),
        (r#"{"number":"1"}"#, "Unknown"),
        (r#"{"provider":"vonage","sid":"s"}"#, "Unknown"),
        (r#"{"provider":"Twilio","sid":"s"}"#, "Unknown"),
    ] {
        let line: Line = decode(json.as_bytes()).unwrap();
        assert!(format!("{line:?}").starts_with(arm), "{json}: {line:?}");
        assert_eq!(encode(&line), json.as_bytes());
    }
    let line: Line = decode(br#"{"provider":null,"sid":"s"}"#).unwrap();
    assert!(matches!(line, Line::Twilio(_)));
}

/// By the type of a member.
#[derive(Clone)]
enum Filter {
    /// One.
    One(Text),
    /// Many.
    Many(Texts),
    /// Neither.
    Unknown(Json),
}

union!(Filter by type of "value" { One = String, Many = Array, ..Unknown });

/// An arm.
#[derive(Clone)]
struct Text {
    /// One.
    value: String,
}

/// An arm.
#[derive(Clone)]
struct Texts {
    /// Many.
    value: Vec<String>,
}

crate::runtime::wire!(Text { value });
crate::runtime::wire!(Texts { value });

#[test]
fn by_the_type_of_a_member() {
    for (json, arm) in [
        (r#"{"x":[],"value":"a"}"#, "One"),
        (r#"{"value" : ["a"]}"#, "Many"),
        (r#"{"value":1}"#, "Unknown"),
        (r#"{"x":{"value":"a"}}"#, "Unknown"),
        (r#"["value"]"#, "Unknown"),
    ] {
        let filter: Filter = decode(json.as_bytes()).unwrap();
        assert!(format!("{filter:?}").starts_with(arm), "{json}: {filter:?}");
    }
    assert_eq!(
        decode::<Filter>(br#"{"value":["a",1]}"#).unwrap_err().to_string(),
        "$.value[1]: expected a string, found an integer, reading `Filter` as its arm `Many` (byte 14)"
    );
}

/// By keys that are there, and others that may be.
#[derive(Clone)]
enum Outcome {
    /// Known by one of two.
    Good(Json),
    /// Known by another.
    Bad(Json),
    /// Any object.
    Rest(Json),
    /// No object.
    Unknown(Json),
}

union!(Outcome by keys { Good = ["id"] with ["data", "meta"], Bad = ["id"] with ["error"], Rest = [], ..Unknown });

#[test]
fn by_keys_of_which_one_is_enough() {
    for (json, arm) in [
        (r#"{"id":1,"meta":2}"#, "Good"),
        (r#"{"data":1,"id":2}"#, "Good"),
        (r#"{"error":1,"id":2}"#, "Bad"),
        (r#"{"id":2}"#, "Rest"),
        (r#"{"data":1}"#, "Rest"),
        ("{}", "Rest"),
        ("{ }", "Rest"),
        ("[]", "Unknown"),
        ("null", "Unknown"),
    ] {
        let outcome: Outcome = decode(json.as_bytes()).unwrap();
        assert!(format!("{outcome:?}").starts_with(arm), "{json}: {outcome:?}");
    }
}

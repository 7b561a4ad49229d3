//! serde's two traits on generated types, into and out of other formats.

use serde::de::value::{Error, MapDeserializer};
use serde::{Deserialize, Serialize};
use serde_json::json;

use crate::runtime::{Bytes, Json, Map, Number, Patch, Sensitive, encode};
use crate::shapes::{Color, Event, Kinds, Level, Secret};

const SECRET: &str = r#"{"id":"1","createdAt":5,"type":2,"note":null,"team":null,"values":["s"],"\"o\\d\té":{"kind":"created","size":1},"more":[1,{"a":"x"}]}"#;
const KINDS: &str = r#"{"scalars":{"flag":true,"short":-1,"long":2,"count":3,"size":18446744073709551615,"ratio":0.5,"share":0.1},"number":0.5,"at":"soon","on":"2024-02-29","bytes":"/+8=","json":{"a":[null]},"list":[1,null],"map":{"b":[],"a":["x"]},"input":[1,1.5,"a",true,[]]}"#;

#[test]
fn a_value_goes_through_json_and_back() {
    let secret: Secret = serde_json::from_str(SECRET).unwrap();
    assert_eq!(encode(&secret), SECRET.as_bytes());
    assert_eq!(serde_json::to_string(&secret).unwrap(), SECRET);
    let kinds: Kinds = serde_json::from_slice(KINDS.as_bytes()).unwrap();
    assert_eq!(serde_json::to_string(&kinds).unwrap(), KINDS);
    let value = serde_json::to_value(&kinds).unwrap();
    assert_eq!(value, serde_json::from_str::<serde_json::Value>(KINDS).unwrap());
    assert!(serde_json::from_value::<Kinds>(value).unwrap() == kinds);
    assert!(serde_json::from_reader::<_, Kinds>(KINDS.as_bytes()).unwrap() == kinds);
}

#[test]
fn a_value_goes_through_yaml_and_back() {
    let kinds: Kinds = serde_json::from_str(KINDS).unwrap();
    let yaml = serde_yaml::to_string(&kinds).unwrap();
    assert!(yaml.starts_with("scalars:\n  flag: true\n"), "{yaml}");
    assert!(serde_yaml::from_str::<Kinds>(&yaml).unwrap() == kinds);
    let map: Map<f64> = serde_yaml::from_str("1: 0.5\n-2: 2\ntrue: 3").unwrap();
    assert_eq!(map, Map::from([("1", 0.5), ("-2", 2.0), ("true", 3.0)]));
    let json: Json = serde_yaml::from_str("[.inf, ~, 1e3]").unwrap();
    assert_eq!(json.as_str(), "[null,null,1000.0]");
}

#[test]
fn a_value_may_be_a_part_of_a_derived_struct() {
    #[derive(Serialize, Deserialize)]
    struct Row {
        line: u32,
        color: Color,
        #[serde(default, skip_serializing_if = "Patch::is_absent")]
        patch: Patch<i64>,
        level: Option<Level>,
        #[serde(flatten)]
        event: Event,
    }
    for text in [
        r#"{"line":1,"color":"red","level":-1,"kind":"created","size":3}"#,
        r#"{"line":1,"color":"blue","patch":null,"level":null,"kind":"moved"}"#,
    ] {
        let row: Row = serde_json::from_str(text).unwrap();
        assert_eq!(serde_json::to_string(&row).unwrap(), text);
    }
}

#[test]
fn an_error_has_the_path() {
    let error = serde_json::from_str::<Vec<Kinds>>(r#"[{"scalars":{"flag":1}}]"#).err().unwrap();
    assert!(error.to_string().starts_with("$.scalars.flag: expected a boolean"), "{error}");
}

#[test]
fn integers_keep_their_digits_up_to_128_bits() {
    for text in [
        "9223372036854775807",
        "-9223372036854775808",
        "18446744073709551615",
        "-170141183460469231731687303715884105728",
        "340282366920938463463374607431768211455",
    ] {
        let number: Number = text.parse().unwrap();
        assert_eq!(serde_json::to_string(&number).unwrap(), text);
        assert_eq!(serde_yaml::to_string(&number).unwrap().trim_end(), text);
        assert_eq!(serde_yaml::from_str::<Number>(text).unwrap(), number);
        // A serde_json::Value has no room for them, but takes them.
        assert!(serde_json::to_value(&number).unwrap().is_number());
    }
}

#[test]
#[cfg(feature = "raw-value")]
fn numbers_beyond_that_keep_their_digits_by_a_feature() {
    let text = "[0.1234567890123456789,1e999,12345678901234567890123456789012345678901,1.0]";
    let json: Json = serde_json::from_str(text).unwrap();
    assert_eq!(json.as_str(), text);
    assert_eq!(serde_json::to_string(&json).unwrap(), text);
    assert!(serde_json::to_value(&json).is_ok());
}

#[test]
#[cfg(not(feature = "raw-value"))]
fn numbers_beyond_that_are_the_nearest() {
    let json =
        Json::new("[0.1234567890123456789,1e999,1e400,12345678901234567890123456789012345678901]")
            .unwrap();
    assert_eq!(
        serde_json::to_string(&json).unwrap(),
        "[0.12345678901234568,null,null,1.2345678901234568e+40]"
    );
}

#[test]
fn the_texts_of_serde_json_are_taken_as_they_are() {
    for key in ["$serde_json::private::Number", "$serde_json::private::RawValue"] {
        let map = MapDeserializer::<_, Error>::new([(key, "1.50000000000000000001")].into_iter());
        let number = Number::deserialize(map).unwrap();
        assert_eq!(number.as_str(), "1.50000000000000000001");
        // An object that only looks so cannot smuggle in members.
        let map = MapDeserializer::<_, Error>::new([(key, r#"1,"admin":true"#)].into_iter());
        assert!(Json::deserialize(map).is_err());
    }
}

#[test]
fn the_types_of_the_runtime_serialize_too() {
    assert_eq!(serde_json::to_value(Sensitive::from("s")).unwrap(), json!("s"));
    assert_eq!(serde_json::to_value(Bytes::from(b"ab")).unwrap(), json!("YWI="));
    assert_eq!(serde_json::to_value(Patch::Value(1_i64)).unwrap(), json!(1));
    assert_eq!(serde_json::to_value(Map::from([("a", true)])).unwrap(), json!({"a": true}));
    let bytes = serde::de::value::BytesDeserializer::<Error>::new(b"ab");
    assert_eq!(Bytes::deserialize(bytes).unwrap(), Bytes::from(b"ab"));
}

//! What a decode error says, and what it does not.

use crate::runtime::{Bytes, DecodeError, Json, Map, Number, Wire, decode};
use crate::shapes::{Color, Kinds, Labels, Level, Scalars, Secret};

fn error<T: Wire>(text: &str) -> DecodeError {
    decode::<T>(text.as_bytes()).unwrap_err()
}

#[track_caller]
fn says<T: Wire>(text: &str, message: &str) {
    assert_eq!(error::<T>(text).to_string(), message);
}

#[test]
fn the_place_and_what_was_expected_there() {
    says::<Vec<Scalars>>("[1]", "$[0]: expected an object, found an integer (byte 1)");
    says::<Map<Vec<bool>>>(
        r#"{"a":[true],"b c":[true, false,"x"]}"#,
        r#"$["b c"][2]: expected a boolean, found a string (byte 31)"#,
    );
    says::<Secret>(r#"{"id":{}}"#, "$.id: expected a string, found an object (byte 6)");
    says::<Secret>(
        r#"{"createdAt": [] }"#,
        "$.createdAt: expected an integer, found an array (byte 14)",
    );
    says::<Secret>(
        r#"{"id":"1","values":[null]}"#,
        "$.values[0]: expected a string, found null (byte 20)",
    );
    says::<Color>("1.5", "$: expected a string, found a number (byte 0)");
    says::<Level>("true", "$: expected an integer, found a boolean (byte 0)");
    says::<Number>(r#""1""#, "$: expected a number, found a string (byte 0)");
    says::<Bytes>(r#"  "a*b""#, "$: expected a string in base64 (byte 2)");
    says::<Labels>(r#"{"x":1,"y":"2"}"#, "$.y: expected an integer, found a string (byte 11)");
}

#[test]
fn a_missing_field_is_named_as_on_the_wire() {
    says::<Secret>(r#"{"id":"1","note":null}"#, "$: missing field `createdAt` (byte 0)");
    says::<Secret>(r#"{"id":"1","createdAt":1}"#, "$: missing field `note` (byte 0)");
    says::<Vec<Scalars>>(r#"[ {"flag":true}]"#, "$[0]: missing field `short` (byte 2)");
}

#[test]
fn an_integer_that_does_not_fit() {
    says::<i64>("1.5", "$: expected an integer, found a number with a fraction (byte 0)");
    says::<i64>("15e-1", "$: expected an integer, found a number with a fraction (byte 0)");
    says::<i64>("9223372036854775808", "$: expected an integer within the range of i64 (byte 0)");
    says::<i64>("1e9999999999", "$: expected an integer within the range of i64 (byte 0)");
    says::<i64>(
        "1e-9999999999999999999999",
        "$: expected an integer, found a number with a fraction (byte 0)",
    );
    says::<i32>(" 2147483648", "$: expected an integer within the range of i32 (byte 1)");
    says::<u32>("-1", "$: expected an integer within the range of u32 (byte 0)");
    says::<u64>("18446744073709551616", "$: expected an integer within the range of u64 (byte 0)");
    says::<f64>("1e999", "$: expected a number within the range of f64 (byte 0)");
    says::<f32>("1e39", "$: expected a number within the range of f32 (byte 0)");
}

#[test]
fn a_fault_inside_an_unknown_member_has_its_whole_path() {
    says::<Scalars>(r#"{"extra":{"a":[1,x]}}"#, "$.extra.a[1]: expected a value (byte 17)");
    says::<Json>(r#"{"a":{"b":[{"c":01}]}}"#, "$.a.b[0]: expected `,` or `}` (byte 17)");
    says::<Scalars>(r#"{"a":"\x"}"#, "$.a: expected an escape JSON knows (byte 6)");
}

#[test]
fn a_fault_of_syntax() {
    says::<Secret>("", "$: expected a value, found the end (byte 0)");
    says::<Secret>("{", "$: expected the name of a member in quotes, found the end (byte 1)");
    says::<Secret>(r#"{"id":"1" "#, "$: expected `,` or `}`, found the end (byte 10)");
    says::<Secret>(r#"{"id":"1";"#, "$: expected `,` or `}` (byte 9)");
    says::<Secret>(r#"{"id" "1"}"#, "$.id: expected `:` (byte 6)");
    says::<Secret>(r#"{"id":"1",}"#, "$: expected the name of a member in quotes (byte 10)");
    says::<Secret>(r#"{"id":"a"#, "$.id: expected a closing quote, found the end (byte 8)");
    says::<Secret>("{\"id\":\"a\nb\"}", "$.id: expected no control character in a string (byte 8)");
    says::<String>(r#""\ud8""#, "$: expected four hexadecimal digits (byte 1)");
    says::<Vec<i64>>("[1 2]", "$: expected `,` or `]` (byte 3)");
    says::<Vec<i64>>("[1]]", "$: expected the end (byte 3)");
    says::<f64>("-", "$: expected a number (byte 0)");
    says::<bool>("truth", "$: expected a value (byte 0)");
    let invalid = decode::<String>(b"\"a\xff\"").unwrap_err();
    assert_eq!(invalid.to_string(), "$: expected UTF-8 (byte 2)");
}

#[test]
fn nesting_has_a_limit_and_its_path_a_cap() {
    fn nested(depth: usize) -> String {
        format!("{}{}", "[".repeat(depth), "]".repeat(depth))
    }
    fn boxed(depth: usize) -> String {
        let open = r#"{"kind":"created","size":1,"parent":"#;
        format!("{}null{}", open.repeat(depth), "}".repeat(depth))
    }
    decode::<Json>(nested(128).as_bytes()).unwrap();
    says::<Json>(
        &nested(129),
        "$[0][0][0][0][0][0][0][0]..(112 more)..[0][0][0][0][0][0][0][0]: expected at most 128 arrays and objects within each other (byte 128)",
    );
    says::<Json>(&nested(100_000), &error::<Json>(&nested(129)).to_string());
    decode::<crate::shapes::Event>(boxed(128).as_bytes()).unwrap();
    let deep = error::<crate::shapes::Event>(&boxed(129));
    assert_eq!(
        deep.path(),
        "$.parent.parent.parent.parent.parent.parent.parent.parent..(112 more)...parent.parent.parent.parent.parent.parent.parent.parent"
    );
    assert!(decode::<Kinds>(boxed(100_000).as_bytes()).is_err());
}

#[test]
fn long_and_odd_keys_are_cut_and_quoted() {
    let key = "k".repeat(100);
    says::<Map<bool>>(
        &format!(r#"{{"{key}":1}}"#),
        &format!(r#"$.{}..: expected a boolean, found an integer (byte 104)"#, "k".repeat(40)),
    );
    says::<Map<bool>>(
        "{\"a\\n\\\"\":1}",
        r#"$["a\n\""]: expected a boolean, found an integer (byte 9)"#,
    );
    says::<Map<bool>>(r#"{"":1}"#, r#"$[""]: expected a boolean, found an integer (byte 4)"#);
}

#[test]
fn no_value_of_the_input_is_in_an_error() {
    const SECRET: &str = "hunter2";
    for text in [
        r#"{"id":"hunter2"}"#,
        r#"{"createdAt":"hunter2"}"#,
        r#"{"id":"hunter2","createdAt":{"a":"hunter2"}}"#,
        r#"{"id":"hunter2\q"}"#,
        r#"{"id":hunter2}"#,
        r#"{"id":"1","createdAt":1,"note":"hunter2","type":"hunter2"}"#,
        r#"{"x":[hunter2]}"#,
        r#"{"id":"1"hunter2}"#,
        "\"hunter2\"",
    ] {
        let error = error::<Secret>(text);
        let said = format!("{error} {error:?} {error:#?}");
        assert!(!said.contains(SECRET), "{said}");
    }
}

#[test]
fn an_error_is_small_and_can_be_kept() {
    let error = error::<Secret>("1");
    assert_eq!(size_of_val(&error), size_of::<usize>());
    assert_eq!(error.clone(), error);
    assert_eq!((error.path(), error.offset()), ("$".to_owned(), 0));
    let _: Box<dyn std::error::Error + Send + Sync> = Box::new(error);
}

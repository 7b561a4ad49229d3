//! Each limit on both sides of its edge.

use specwright_runtime::{Check, Json, Limit, Number, check, decode, wire};

/// Holds values of any kind, given as JSON, against the same limits.
macro_rules! assert_kept {
    ([$($limit:tt)*] yes [$($yes:literal),* $(,)?] no [$($no:literal),* $(,)?]) => {{
        #[derive(Clone)]
        struct Holder {
            it: Json,
        }
        wire!(Holder { it });
        check!(Holder { it: [$($limit)*] });
        let check = |text: &str| {
            let it = decode(text.as_bytes()).unwrap();
            Holder { it }.check()
        };
        $(assert_eq!(check($yes), Ok(()), "{}", $yes);)*
        $(assert_eq!(check($no).unwrap_err().iter().count(), 1, "{}", $no);)*
    }};
}

#[test]
fn lengths_are_counted_in_characters() {
    assert_kept!([MinLength(2)] yes [r#""ab""#, r#""äö""#, "1", "[]", "null"] no [r#""a""#, r#""😀""#, r#""""#]);
    assert_kept!([MaxLength(2)] yes [r#""""#, r#""😀😀""#, r#""\u00e4\n""#, "123"] no [r#""abc""#]);
}

#[test]
fn patterns_are_those_of_ecma() {
    assert_kept!(
        [Pattern("^[A-Z][A-Z0-9_]*$")]
        yes [r#""A""#, r#""API_KEY_2""#, "7"]
        no [r#""a""#, r#""""#, r#""A-B""#]
    );
    // It need not be the whole text.
    assert_kept!([Pattern("b+")] yes [r#""abbc""#] no [r#""ac""#]);
    // What Rust's usual engine lacks.
    assert_kept!([Pattern(r"^(?!-)[\p{L}-]+(?<!-)$")] yes [r#""pé-ra""#] no [r#""-a""#, r#""a-""#]);
    // One that does not compile asks for nothing.
    assert_kept!([Pattern("^[")] yes [r#""a""#] no []);
    // A character is a code point.
    assert_kept!([Pattern("^.$")] yes [r#""😀""#] no [r#""ab""#]);
    // Not one by the rules of Unicode, but by those of browsers.
    assert_kept!([Pattern(r"^a\-b$")] yes [r#""a-b""#] no [r#""a\\-b""#]);
}

#[test]
fn a_long_text_is_not_searched() {
    #[derive(Clone)]
    struct Holder {
        it: String,
    }
    wire!(Holder { it });
    check!(Holder { it: [Pattern("b"), MinLength(1)] });
    let check = |length| Holder { it: "a".repeat(length) }.check();
    assert!(check(10_000).is_err());
    assert_eq!(check(10_001), Ok(()));
}

#[test]
fn numbers_are_compared_exactly() {
    assert_kept!([AtLeast("1")] yes ["1", "1.0", "1e3", r#""0""#] no ["0.999", "-5", "0"]);
    assert_kept!([MoreThan("-1.5")] yes ["-1.4999", "0"] no ["-1.5", "-15e-1", "-2"]);
    assert_kept!([AtMost("9007199254740993")] yes ["9007199254740993", "-1"] no ["9007199254740994"]);
    assert_kept!([LessThan("1e400")] yes ["9e399", "1"] no ["1e400", "1e401"]);
    assert_kept!([MultipleOf("0.01")] yes ["19.99", "0", "-3"] no ["19.999", "1e-3"]);
    assert_kept!([AtMost("18446744073709551616")] yes ["18446744073709551615"] no ["18446744073709551617"]);
}

#[test]
fn numbers_of_rust_are_compared_as_they_are_sent() {
    #[derive(Clone)]
    struct Price {
        whole: i64,
        part: f64,
        exact: Number,
    }
    wire!(Price { whole, part, exact });
    check!(Price {
        whole: [AtMost("9223372036854775807"), AtLeast("-9223372036854775808")],
        part: [MultipleOf("0.1")],
        exact: [LessThan("1")],
    });
    let exact = || "0.99999999999999999999999".parse().unwrap();
    assert_eq!(Price { whole: i64::MAX, part: 0.3, exact: exact() }.check(), Ok(()));
    assert_eq!(Price { whole: i64::MIN, part: f64::NAN, exact: exact() }.check(), Ok(()));
    assert!(Price { whole: 0, part: 0.35, exact: exact() }.check().is_err());
}

#[test]
fn items_are_counted_and_compared() {
    assert_kept!([MinItems(1)] yes ["[null]", "{}"] no ["[]"]);
    assert_kept!([MaxItems(1)] yes ["[[1,2]]", "[]"] no ["[1,2]"]);
    assert_kept!(
        [UniqueItems]
        yes ["[]", r#"[1,"1",true,null,[1],{"a":1}]"#, r#"[{"a":1},{"a":2}]"#]
        no ["[1,2,1.0]", r#"[{"a":1,"b":2},{"b":2,"a":1}]"#, r#"["\u0061","a"]"#, "[null,null]"]
    );
}

#[test]
fn members_are_counted() {
    assert_kept!([MinProperties(1)] yes [r#"{"a":null}"#, "[]"] no ["{}"]);
    assert_kept!([MaxProperties(1)] yes [r#"{"a":1}"#, "{}"] no [r#"{"a":1,"b":1}"#]);
}

#[test]
fn what_is_inside_has_limits_of_its_own() {
    assert_kept!([Each(&[MaxLength(1)])] yes [r#"["a",12]"#, r#"{"long":"a"}"#, r#""long""#] no [r#"["ab"]"#, r#"{"a":"bc"}"#]);
    assert_kept!([Item(1, &[AtLeast("0")])] yes ["[-1]", "[-1,0]", "{}"] no ["[0,-1]"]);
}

#[test]
fn a_limit_says_what_it_asks_for() {
    let shown = |limit: Limit| limit.to_string();
    for (limit, expected) in [
        (Limit::MinLength(1), "at least 1 character"),
        (Limit::MaxLength(2), "at most 2 characters"),
        (Limit::MinItems(0), "at least 0 items"),
        (Limit::MaxItems(1), "at most 1 item"),
        (Limit::MinProperties(1), "at least 1 entry"),
        (Limit::MaxProperties(2), "at most 2 entries"),
        (Limit::Pattern("^a$"), "something that matches `^a$`"),
        (Limit::AtLeast("1"), "at least 1"),
        (Limit::MoreThan("1"), "more than 1"),
        (Limit::AtMost("-1"), "at most -1"),
        (Limit::LessThan("1e9"), "less than 1e9"),
        (Limit::MultipleOf("0.5"), "a multiple of 0.5"),
        (Limit::UniqueItems, "no item twice"),
        (Limit::Item(2, &[Limit::UniqueItems]), "item 2 no item twice"),
    ] {
        assert_eq!(shown(limit), expected);
    }
    const EACH: Limit = Limit::Each(&[Limit::MinItems(1), Limit::UniqueItems]);
    assert_eq!(shown(EACH), "each at least 1 item, no item twice");
}

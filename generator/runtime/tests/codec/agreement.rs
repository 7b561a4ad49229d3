//! The reader agrees with serde_json on what is JSON and on what it says, for texts at random.

use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::Value;

use crate::runtime::{Bytes, Json, Map, Number, Patch, Sensitive, decode, encode, wire};
use crate::tree::agree;

/// Every form of number.
const NUMBER: &str = "-?(0|[1-9][0-9]{0,25})(\\.[0-9]{1,20})?([eE][+-]?[0-9]{1,3})?";

/// A JSON text with white space, escapes and every form of number.
fn text() -> impl Strategy<Value = String> {
    let string =
        "\"([ -!#-\\[\\]-~é\u{1d11e}\u{7f}]|\\\\[\"\\\\/bfnrt]|\\\\u[0-9a-fA-F]{4}){0,12}\"";
    let leaf = prop_oneof![
        Just("null".to_owned()),
        Just("true".to_owned()),
        Just("false".to_owned()),
        NUMBER.prop_map(|number: String| number),
        string.prop_map(|string: String| string),
    ];
    let space = "[ \n\r\t]{0,2}";
    leaf.prop_recursive(5, 40, 5, move |inner| {
        let item =
            (space, inner.clone(), space).prop_map(|(before, item, after)| before + &item + &after);
        let member = (space, string, space, item.clone())
            .prop_map(|(before, name, after, item)| format!("{before}{name}{after}:{item}"));
        prop_oneof![
            vec(item, 0..5).prop_map(|items| format!("[{}]", items.join(","))),
            vec(member, 0..5).prop_map(|members| format!("{{{}}}", members.join(","))),
        ]
    })
}

/// A text with some bytes taken out, put in or repeated.
fn mutated() -> impl Strategy<Value = Vec<u8>> {
    let change = (
        any::<prop::sample::Index>(),
        0..4_u8,
        prop::sample::select(b"{}[],:\"\\u0-19.eE+ntf \x00\xe9d8".to_vec()),
    );
    (text(), vec(change, 1..4)).prop_map(|(text, changes)| {
        let mut bytes = text.into_bytes();
        for (index, change, byte) in changes {
            let index = index.index(bytes.len() + 1);
            match change {
                0 if index < bytes.len() => {
                    bytes.remove(index);
                }
                1 => bytes.truncate(index),
                2 if index < bytes.len() => bytes[index] = byte,
                _ => bytes.insert(index, byte),
            }
        }
        bytes
    })
}

#[derive(Clone)]
struct Typed {
    text: String,
    flag: bool,
    short: i32,
    long: i64,
    size: u64,
    ratio: f32,
    share: f64,
    list: Vec<Option<String>>,
    patch: Patch<i64>,
    secret: Sensitive<String>,
    bytes: Bytes,
    number: Number,
    inner: Option<Box<Typed>>,
    extra: Map<f64>,
}

wire!(Typed {
    text = "té\"xt",
    flag,
    short,
    long,
    size,
    ratio,
    share,
    list,
    patch,
    secret,
    bytes,
    number,
    inner,
    ..extra
});

fn typed() -> impl Strategy<Value = Typed> {
    let finite = prop::num::f64::NORMAL | prop::num::f64::SUBNORMAL | prop::num::f64::ZERO;
    let scalars = (any::<bool>(), any::<i32>(), any::<i64>(), any::<u64>());
    let floats = (prop::num::f32::NORMAL | prop::num::f32::SUBNORMAL, finite);
    let texts = (any::<String>(), any::<String>(), vec(any::<Option<String>>(), 0..4));
    let patch =
        prop_oneof![Just(Patch::Absent), Just(Patch::Null), any::<i64>().prop_map(Patch::Value)];
    // Names that no field has.
    let extra = vec(("[A-Z]{1,3}", finite), 0..4);
    let leaf = (scalars, floats, texts, patch, vec(any::<u8>(), 0..9), any::<i128>(), extra)
        .prop_map(
            |(
                (flag, short, long, size),
                (ratio, share),
                (text, secret, list),
                patch,
                bytes,
                number,
                extra,
            )| Typed {
                text,
                flag,
                short,
                long,
                size,
                ratio,
                share,
                list,
                patch,
                secret: secret.into(),
                bytes: bytes.into(),
                number: number.into(),
                inner: None,
                extra: extra.into_iter().collect(),
            },
        );
    (leaf.clone(), proptest::option::of(leaf)).prop_map(|(mut outer, inner)| {
        outer.inner = inner.map(Box::new);
        outer
    })
}

proptest! {
    #[test]
    fn on_texts(text in text()) {
        prop_assert!(decode::<Json>(text.as_bytes()).is_ok());
        prop_assert_eq!(agree(text.as_bytes()), Ok(()));
    }

    #[test]
    fn on_numbers(text in NUMBER) {
        let nearest: f64 = text.parse().unwrap();
        let ours = decode::<f64>(text.as_bytes());
        prop_assert_eq!(ours.ok().map(f64::to_bits), nearest.is_finite().then(|| nearest.to_bits()));
        let nearest: f32 = text.parse().unwrap();
        let ours = decode::<f32>(text.as_bytes());
        prop_assert_eq!(ours.ok().map(f32::to_bits), nearest.is_finite().then(|| nearest.to_bits()));
        if let Ok(integer) = text.parse::<i64>() {
            prop_assert_eq!(decode::<i64>(text.as_bytes()).unwrap(), integer);
        }
    }

    #[test]
    fn on_mutated_texts(bytes in mutated()) {
        prop_assert_eq!(agree(&bytes), Ok(()));
    }

    #[test]
    fn on_any_bytes(bytes in vec(any::<u8>(), 0..20)) {
        prop_assert_eq!(agree(&bytes), Ok(()));
    }

    #[test]
    fn what_is_written_reads_as_it_was(typed in typed()) {
        let json = encode(&typed);
        let again: Typed = decode(&json).unwrap();
        prop_assert!(again == typed, "{:?} {:?}", again, typed);
        let value: Value = serde_json::from_slice(&json).unwrap();
        prop_assert_eq!(value["té\"xt"].as_str(), Some(typed.text.as_str()));
    }
}

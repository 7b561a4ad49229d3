//! The reader agrees with serde_json on what is JSON and on what it says, for texts at random.

use proptest::collection::vec;
use proptest::prelude::*;
use serde::de::IgnoredAny;
use serde_json::Value;

use crate::runtime::{
    Bytes, DecodeError, Json, Kind, Map, Number, Patch, Reader, Sensitive, Wire, Writer, decode,
    encode, wire,
};

/// A value as serde_json has it, read by the methods that typed values are read by.
#[derive(Debug)]
struct Tree(Value);

impl Wire for Tree {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        self.0 = match reader.kind()? {
            Kind::Null => {
                reader.null()?;
                Value::Null
            }
            Kind::Bool => reader.bool()?.into(),
            Kind::Integer => match reader.clone().i64() {
                Ok(_) => reader.i64()?.into(),
                Err(_) if reader.clone().u64().is_ok() => reader.u64()?.into(),
                Err(_) => reader.f64()?.into(),
            },
            Kind::Number => reader.f64()?.into(),
            Kind::String => reader.string()?.into(),
            Kind::Array => {
                let mut items = Vec::<Self>::blank();
                items.read(reader)?;
                items.into_iter().map(|item| item.0).collect()
            }
            Kind::Object => {
                let mut members = Map::<Self>::blank();
                members.read(reader)?;
                Value::Object(members.into_iter().map(|(key, value)| (key, value.0)).collect())
            }
        };
        Ok(())
    }

    fn write(&self, writer: &mut Writer) {
        writer.raw(&self.0.to_string());
    }

    fn blank() -> Self {
        Self(Value::Null)
    }
}

/// A JSON text with white space, escapes and every form of number.
fn text() -> impl Strategy<Value = String> {
    let number = "-?(0|[1-9][0-9]{0,25})(\\.[0-9]{1,20})?([eE][+-]?[0-9]{1,3})?";
    let string =
        "\"([ -!#-\\[\\]-~é\u{1d11e}\u{7f}]|\\\\[\"\\\\/bfnrt]|\\\\u[0-9a-fA-F]{4}){0,12}\"";
    let leaf = prop_oneof![
        Just("null".to_owned()),
        Just("true".to_owned()),
        Just("false".to_owned()),
        number.prop_map(|number: String| number),
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

/// That both accept a text or neither does, and read the same if it has a value for both.
fn agree(bytes: &[u8]) -> Result<(), TestCaseError> {
    let ours = decode::<Json>(bytes);
    let theirs = std::str::from_utf8(bytes)
        .is_ok_and(|text| serde_json::from_str::<IgnoredAny>(text).is_ok());
    prop_assert_eq!(ours.is_ok(), theirs, "{:?}", ours);
    let Ok(json) = ours else {
        prop_assert!(decode::<Tree>(bytes).is_err());
        return Ok(());
    };
    let again: Json = decode(&encode(&json)).unwrap();
    prop_assert_eq!(&again, &json);
    // serde_json's own value refuses lone surrogates and numbers beyond f64; so does `Tree` the latter.
    if let Ok(value) = serde_json::from_slice::<Value>(bytes) {
        prop_assert!(near(&decode::<Tree>(bytes).unwrap().0, &value), "{}", value);
        prop_assert!(near(&json.parse::<Tree>().unwrap().0, &value), "{}", value);
    }
    Ok(())
}

/// Equal, with floats equal but for the last digit, where serde_json is not always the nearest.
fn near(ours: &Value, theirs: &Value) -> bool {
    match (ours, theirs) {
        (Value::Number(a), Value::Number(b)) if a.is_f64() || b.is_f64() => {
            let (a, b) = (a.as_f64().unwrap(), b.as_f64().unwrap());
            a == b || (a - b).abs() <= f64::EPSILON * a.abs().max(f64::MIN_POSITIVE)
        }
        (Value::Array(a), Value::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| near(a, b))
        }
        (Value::Object(a), Value::Object(b)) => {
            a.len() == b.len() && a.iter().all(|(key, a)| b.get(key).is_some_and(|b| near(a, b)))
        }
        _ => ours == theirs,
    }
}

#[derive(Clone, PartialEq)]
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
        agree(text.as_bytes())?;
    }

    #[test]
    fn on_mutated_texts(bytes in mutated()) {
        agree(&bytes)?;
    }

    #[test]
    fn on_any_bytes(bytes in vec(any::<u8>(), 0..20)) {
        agree(&bytes)?;
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

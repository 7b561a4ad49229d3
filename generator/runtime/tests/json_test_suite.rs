//! What is JSON and what is not: the cases of nst/JSONTestSuite, as a table of our own.
#![cfg(test)]

#[path = "json_test_suite/accepted.rs"]
mod accepted;
#[path = "json_test_suite/either.rs"]
mod either;
#[path = "json_test_suite/rejected.rs"]
mod rejected;

use accepted::ACCEPTED;
use either::EITHER;
use rejected::REJECTED;
use specwright_runtime::{DecodeError, Json, Kind, Reader, Wire, Writer, decode, encode};

/// A value read by the methods that typed values are read by.
#[derive(Debug, PartialEq)]
struct Typed(String);

impl Wire for Typed {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        let text = match reader.kind()? {
            Kind::Null => reader.null()?.to_string(),
            Kind::Bool => reader.bool()?.to_string(),
            Kind::Integer | Kind::Number => reader.number()?.to_owned(),
            Kind::String => reader.string()?,
            Kind::Array => {
                let mut items = Vec::<Self>::blank();
                items.read(reader)?;
                format!("{items:?}")
            }
            Kind::Object => {
                let mut members = specwright_runtime::Map::<Self>::blank();
                members.read(reader)?;
                format!("{members:?}")
            }
        };
        self.0 = text;
        Ok(())
    }

    fn write(&self, writer: &mut Writer) {
        writer.str(&self.0);
    }

    fn blank() -> Self {
        Self(String::new())
    }
}

#[test]
fn what_is_json_is_accepted() {
    assert_eq!(ACCEPTED.len(), 94);
    for text in ACCEPTED {
        let shown = text.escape_ascii();
        let json: Json = decode(text).unwrap_or_else(|error| panic!("{shown}: {error}"));
        decode::<Typed>(text).unwrap_or_else(|error| panic!("{shown}: {error}"));
        let again: Json = decode(&encode(&json)).unwrap_or_else(|error| panic!("{shown}: {error}"));
        assert_eq!(again, json, "{shown}");
    }
}

#[test]
fn what_is_not_json_is_rejected() {
    assert_eq!(REJECTED.len(), 185);
    let nested = "[".repeat(100_000);
    let nested_objects = "[{\"\":".repeat(50_000);
    let long = [nested.as_bytes(), nested_objects.as_bytes()];
    for text in REJECTED.iter().chain(&long) {
        let shown = text.escape_ascii();
        assert!(decode::<Json>(text).is_err(), "{shown}");
        assert!(decode::<Typed>(text).is_err(), "{shown}");
    }
}

#[test]
fn what_may_be_either_is_the_same_every_way_and_never_panics() {
    assert_eq!(EITHER.len(), 34);
    let nested = format!("{}{}", "[".repeat(500), "]".repeat(500));
    let mut accepted = 0;
    for text in EITHER.iter().chain(&[nested.as_bytes()]) {
        let json = decode::<Json>(text);
        let typed = decode::<Typed>(text);
        assert_eq!(json.is_ok(), typed.is_ok(), "{}", text.escape_ascii());
        accepted += usize::from(json.is_ok());
    }
    // The numbers and the lone surrogates; not what is no UTF-8, nor a byte order mark.
    assert_eq!(accepted, 20);
}

#[test]
fn no_part_of_a_text_panics() {
    for text in ACCEPTED.iter().chain(REJECTED).chain(EITHER) {
        for end in 0..text.len() {
            let start = decode::<Json>(&text[..end]);
            assert_eq!(start.is_ok(), decode::<Typed>(&text[..end]).is_ok());
            let rest = decode::<Json>(&text[end..]);
            assert_eq!(rest.is_ok(), decode::<Typed>(&text[end..]).is_ok());
        }
    }
}

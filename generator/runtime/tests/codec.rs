//! The macros as a generated crate uses them: by `use crate::runtime::wire;`.
#![deny(missing_docs, deprecated)]

pub use specwright_runtime as runtime;

use crate::runtime::{Json, Map, Patch, Sensitive, decode, encode, open_enum, union, wire};

/// A struct with a field of each sort.
#[derive(Clone, PartialEq)]
pub struct Secret {
    /// Required.
    pub id: String,
    /// Renamed.
    pub created_at: i64,
    /// A raw identifier.
    pub r#type: Option<Level>,
    /// Always there.
    pub note: Option<String>,
    /// Three states.
    pub team: Patch<String>,
    /// Hidden.
    pub value: Option<Vec<Sensitive<String>>>,
    /// Old.
    #[deprecated]
    pub old: Option<bool>,
    /// A name with a quote, a backslash, a control character and no ASCII.
    pub odd: Option<Event>,
    /// The rest.
    pub extra: Map<Json>,
}

wire!(Secret {
    id,
    created_at = "createdAt",
    r#type,
    note or null,
    team,
    value,
    old,
    odd = "\"o\\d\té",
    ..extra
});

/// An enum.
#[derive(Clone, PartialEq, Eq, Hash)]
pub enum Level {
    /// Low.
    Low,
    /// High.
    High,
    /// Another.
    Unknown(i64),
}

open_enum!(Level as i64 { Low = -1, High = 2, ..Unknown });

/// A union.
#[derive(Clone, PartialEq)]
pub enum Event {
    /// Created.
    Created(Box<Created>),
    /// Another.
    Unknown(Json),
}

union!(Event by "kind" { Created = "created", ..Unknown });

/// An arm.
#[derive(Clone, PartialEq)]
pub struct Created {
    /// The tag.
    pub kind: Kind,
    /// A size.
    pub size: i64,
}

wire!(Created { kind, size });

/// An enum of strings.
#[derive(Clone, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Created.
    Created,
    /// Another.
    Unknown(String),
}

open_enum!(Kind { Created = "created", ..Unknown });

#[test]
fn round_trip() {
    let text = r#"{"id":"1","createdAt":5,"type":2,"note":null,"team":null,"value":["s"],"\"o\\d\té":{"kind":"created","size":1},"more":[1,{"a":1e999}]}"#;
    let secret: Secret = decode(text.as_bytes()).unwrap();
    assert_eq!(String::from_utf8(encode(&secret)).unwrap(), text);
    assert_eq!(
        format!("{secret:?}"),
        r#"Secret { id: "1", created_at: 5, type: Some(High), note: None, team: Null, value: Some([Sensitive(..)]), old: None, odd: Some(Created(Created { kind: Created, size: 1 })), extra: {"more": Json([1,{"a":1e999}])} }"#
    );
}

//! What more than one group of calls uses.
//!
//! Generated from `specs/zoo/openapi.yaml` by `cargo xtask generate`. Do not edit.

use crate::runtime::{DateTime, Json, Uuid, open_enum, wire};

/// What kind of animal. Values that are no identifiers, and one that is a keyword.
///
/// From `#/components/schemas/Kind`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Kind {
    /// `cat`.
    Cat,
    /// `big-cat`.
    BigCat,
    /// `9:16`.
    _9x16,
    /// The empty string.
    Empty,
    /// `   `.
    Space,
    /// `self`.
    Self_,
    /// `unknown`.
    Unknown,
    /// `-1`.
    Minus1,
    /// `RTX3070_8GB`.
    Rtx3070_8gb,
    /// `type`.
    Type,
    /// A value this crate does not know.
    Other(String),
}

open_enum!(Kind {
    Cat = "cat",
    BigCat = "big-cat",
    _9x16 = "9:16",
    Empty = "",
    Space = " ",
    Self_ = "self",
    Unknown = "unknown",
    Minus1 = "-1",
    Rtx3070_8gb = "RTX3070_8GB",
    Type = "type",
    ..Other
});

/// What went wrong; its name is one of the runtime's.
///
/// From `#/components/schemas/Error`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Error {
    /// Message.
    pub message: String,
    /// Code.
    pub code: Option<i64>,
    /// Whatever the server thinks helps.
    pub context: Option<Json>,
}

wire!(Error { message, code, context });

/// What the API sends to `animalBorn`.
///
/// From `#/components/schemas/animalBorn_payload`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AnimalBornPayload {
    /// Animal ID.
    pub animal_id: Uuid,
    /// At.
    pub at: DateTime,
}

wire!(AnimalBornPayload { animal_id, at });

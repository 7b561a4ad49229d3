//! Unions: their arms, and what tells them apart.

use super::{Docs, Type};
use crate::names::VariantName;

/// One of several types.
#[derive(Clone, Debug, PartialEq)]
pub struct Union {
    /// How a reader tells the arms apart.
    pub tagging: Tagging,
    /// In document order.
    pub arms: Vec<Arm>,
    /// The variant that keeps what fits no arm: `Unknown`, unless the API has that name.
    pub unknown: VariantName,
}

/// How the arms of a union are told apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Tagging {
    /// By the value of this property.
    Tag(String),
    /// By the JSON type.
    JsonType,
    /// By which properties are there.
    Keys,
    /// By the JSON type of this property.
    Member(String),
}

/// An arm of a union.
#[derive(Clone, Debug, PartialEq)]
pub struct Arm {
    /// `Card`.
    pub name: VariantName,
    /// The payload; the emitter boxes structs.
    pub ty: Type,
    /// What tells it apart.
    pub mark: Mark,
    /// By which properties it is known where there is no tag.
    pub keys: Option<Keys>,
    /// The arm's description.
    pub docs: Docs,
}

/// What tells an arm apart; fits the union's [`Tagging`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mark {
    /// Values of the tag, those that are not strings as JSON writes them; none: any value no other arm has.
    Tags(Vec<String>),
    /// A JSON type: the value's own, or that of a property.
    JsonType(JsonType),
    /// Properties that are there in this arm, and not in an earlier one.
    Keys(Keys),
}

impl Mark {
    /// The properties, if it is known by some.
    pub fn keys(self) -> Option<Keys> {
        match self {
            Self::Keys(keys) => Some(keys),
            Self::Tags(_) | Self::JsonType(_) => None,
        }
    }
}

/// The properties by which an arm is known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Keys {
    /// All of these are there.
    pub all: Vec<String>,
    /// At least one of these is there too, unless there are none.
    pub any: Vec<String>,
}

/// The type of a JSON value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "JSON's own names")]
pub enum JsonType {
    Bool,
    Integer,
    Number,
    String,
    Array,
    Object,
}

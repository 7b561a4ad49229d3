//! [`Sample`]: an example value.

use crate::ir::{Arm, Field, Struct, TypeId, Union, WireValue};

/// An example value.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::emit) enum Sample<'a> {
    /// `true`
    Bool(bool),
    /// `1`
    Int(i64),
    /// `1.5`
    Float,
    /// A number with all its digits: 1.
    Digits,
    /// A string.
    Text(String),
    /// What keeps its text, like a date, by that.
    Time(&'static str),
    /// Three bytes: `YWJj`
    Bytes,
    /// Any value: `{}`
    Json,
    /// `null`, where a value would contain itself.
    Null,
    /// A tuple.
    Tuple(Vec<Sample<'a>>),
    /// A list of one or none.
    List(Option<Box<Sample<'a>>>),
    /// A map of one or none.
    Map(Option<Box<Sample<'a>>>),
    /// In an `Option`.
    Some(Box<Sample<'a>>),
    /// In a `Box`.
    Boxed(Box<Sample<'a>>),
    /// Hidden in `Debug`.
    Sensitive(Box<Sample<'a>>),
    /// A value of an enum.
    Variant(TypeId, &'a str, &'a WireValue),
    /// An arm of a union.
    Arm(TypeId, &'a Arm, Box<Sample<'a>>),
    /// What fits no arm of a union.
    UnknownArm(TypeId, &'a Union),
    /// The fields that are set.
    Struct(TypeId, &'a Struct, Vec<(&'a Field, Sample<'a>)>),
}

impl Sample<'_> {
    /// Whether it is one value that every kind of parameter can carry.
    pub(in crate::emit) fn is_scalar(&self) -> bool {
        match self {
            Self::Bool(_)
            | Self::Int(_)
            | Self::Float
            | Self::Digits
            | Self::Text(_)
            | Self::Time(_)
            | Self::Variant(..) => true,
            Self::Some(it) | Self::Sensitive(it) => it.is_scalar(),
            _ => false,
        }
    }
}

/// Whether a value is a scalar or a list of them, which every kind of parameter can carry.
pub(in crate::emit) fn is_simple(value: &Sample<'_>) -> bool {
    match value {
        Sample::List(Some(it)) => it.is_scalar(),
        Sample::Some(it) => is_simple(it),
        value => value.is_scalar(),
    }
}

//! Limits: what a document asks of a value beyond its type, for `check()` on what is sent.

use crate::pointer::Pointer;

/// A limit, of a kind that values of the type can break.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Limit {
    /// `minLength`
    MinLength(u64),
    /// `maxLength`
    MaxLength(u64),
    /// `pattern`
    Pattern {
        /// A regular expression of ECMA-262.
        text: String,
        /// Where it stands.
        at: Pointer,
    },
    /// `minimum`, as JSON writes it
    AtLeast(String),
    /// `exclusiveMinimum`
    MoreThan(String),
    /// `maximum`
    AtMost(String),
    /// `exclusiveMaximum`
    LessThan(String),
    /// `multipleOf`
    MultipleOf(String),
    /// `minItems`
    MinItems(u64),
    /// `maxItems`
    MaxItems(u64),
    /// `uniqueItems`
    UniqueItems,
    /// `minProperties`
    MinProperties(u64),
    /// `maxProperties`
    MaxProperties(u64),
    /// Of each item of a list, each value of a map.
    Each(Vec<Limit>),
    /// Of the item at this place of a tuple.
    Item(usize, Vec<Limit>),
}

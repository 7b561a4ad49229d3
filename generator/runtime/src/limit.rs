//! [`Limit`]: what a document asks of a value beyond its type.

use std::fmt;

/// A limit. As in JSON Schema it concerns the values of its own JSON type only: every number has any length.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Limit {
    /// A string of at least so many characters.
    MinLength(u64),
    /// A string of at most so many characters.
    MaxLength(u64),
    /// A string in which this regular expression of ECMA-262 finds something. One of more than 10,000 bytes is not
    /// searched: that might take long.
    Pattern(&'static str),
    /// This number or a larger one.
    AtLeast(&'static str),
    /// A number larger than this one.
    MoreThan(&'static str),
    /// This number or a smaller one.
    AtMost(&'static str),
    /// A number smaller than this one.
    LessThan(&'static str),
    /// This number some whole number of times.
    MultipleOf(&'static str),
    /// A list of at least so many items.
    MinItems(u64),
    /// A list of at most so many items.
    MaxItems(u64),
    /// A list without equal items.
    UniqueItems,
    /// An object of at least so many members.
    MinProperties(u64),
    /// An object of at most so many members.
    MaxProperties(u64),
    /// What each item of a list, and each value of a map, has to keep.
    Each(&'static [Limit]),
    /// What the item at this place of a list has to keep.
    Item(usize, &'static [Limit]),
}

/// As one says it: `at most 64 characters`.
impl fmt::Display for Limit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut count = |words: &str, n: u64, noun: [&str; 2]| {
            write!(f, "{words} {n} {}", noun[usize::from(n != 1)])
        };
        match self {
            Self::MinLength(n) => count("at least", *n, ["character", "characters"]),
            Self::MaxLength(n) => count("at most", *n, ["character", "characters"]),
            Self::MinItems(n) => count("at least", *n, ["item", "items"]),
            Self::MaxItems(n) => count("at most", *n, ["item", "items"]),
            Self::MinProperties(n) => count("at least", *n, ["entry", "entries"]),
            Self::MaxProperties(n) => count("at most", *n, ["entry", "entries"]),
            Self::Pattern(pattern) => write!(f, "something that matches `{pattern}`"),
            Self::AtLeast(bound) => write!(f, "at least {bound}"),
            Self::MoreThan(bound) => write!(f, "more than {bound}"),
            Self::AtMost(bound) => write!(f, "at most {bound}"),
            Self::LessThan(bound) => write!(f, "less than {bound}"),
            Self::MultipleOf(unit) => write!(f, "a multiple of {unit}"),
            Self::UniqueItems => f.write_str("no item twice"),
            Self::Each(limits) => listed(f, "each ", limits),
            Self::Item(at, limits) => listed(f, &format!("item {at} "), limits),
        }
    }
}

fn listed(f: &mut fmt::Formatter<'_>, words: &str, limits: &[Limit]) -> fmt::Result {
    f.write_str(words)?;
    for (n, limit) in limits.iter().enumerate() {
        if n > 0 {
            f.write_str(", ")?;
        }
        fmt::Display::fmt(limit, f)?;
    }
    Ok(())
}

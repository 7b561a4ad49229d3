//! [`Violations`]: every limit that a value does not keep.

use std::fmt;

use crate::limit::Limit;

/// The limits of the document that a value does not keep: one or more, in the order of the fields.
///
/// No value is part of it, as it may be a secret: only where it stands, and how long it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violations(Vec<Violation>);

/// A limit that is not kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    path: String,
    limit: Limit,
    count: Option<usize>,
}

impl Violations {
    pub(crate) fn new(found: Vec<Violation>) -> Self {
        Self(found)
    }

    /// One after the other.
    pub fn iter(&self) -> std::slice::Iter<'_, Violation> {
        self.0.iter()
    }
}

impl<'a> IntoIterator for &'a Violations {
    type Item = &'a Violation;
    type IntoIter = std::slice::Iter<'a, Violation>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl Violation {
    pub(crate) fn new(path: String, limit: Limit, count: Option<usize>) -> Self {
        Self { path, limit, count }
    }

    /// The way from the whole value (`$`) to the place, by the names of JSON: `$.tags[3]`.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What is not kept.
    pub fn limit(&self) -> Limit {
        self.limit
    }
}

/// `$.tags[3]: at most 64 characters, found 70`
impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path, self.limit)?;
        self.count.map_or(Ok(()), |count| write!(f, ", found {count}"))
    }
}

/// All of them in one line.
impl fmt::Display for Violations {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (n, violation) in self.iter().enumerate() {
            if n > 0 {
                f.write_str("; ")?;
            }
            fmt::Display::fmt(violation, f)?;
        }
        Ok(())
    }
}

impl std::error::Error for Violations {}

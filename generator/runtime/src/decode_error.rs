//! [`DecodeError`]: why a text does not decode, and where in it.

use std::fmt;

use crate::kind::Kind;

/// The longest key a path shows, in characters.
const KEY_LIMIT: usize = 40;
/// The most steps a path shows; the ones in the middle are left out beyond that.
const STEP_LIMIT: usize = 16;

/// Why a body did not decode: `$.data[3].createdAt: expected a number, found a string (byte 170)`.
///
/// The message has the path (the keys of objects, cut after 40 characters), what was expected and
/// the type of what was found. No value of the input is part of it, since a value may be a secret.
#[derive(Clone, PartialEq, Eq)]
pub struct DecodeError(Box<Fault>);

/// Boxed, so that a `Result` of the reader is one word.
#[derive(Clone, PartialEq, Eq)]
struct Fault {
    reason: Reason,
    /// In bytes from the start.
    offset: usize,
    /// From the value outwards.
    steps: Vec<Step>,
    /// The innermost union and the arm it chose.
    arm: Option<(&'static str, &'static str)>,
}

/// What is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reason {
    /// Not a JSON text: what should stand here.
    Syntax(&'static str),
    /// The text ends where this should stand.
    End(&'static str),
    /// JSON, but of another type.
    Type { expected: &'static str, found: Kind },
    /// The right type, but not a value of it.
    Value(&'static str),
    /// A required field is not there.
    Missing(&'static str),
    /// Arrays and objects within each other beyond the limit.
    Depth,
}

/// A step from a value to one inside it.
#[derive(Clone, PartialEq, Eq)]
pub(crate) enum Step {
    Key(Box<str>),
    Index(usize),
}

impl DecodeError {
    #[cold]
    pub(crate) fn new(reason: Reason, offset: usize) -> Self {
        Self(Box::new(Fault { reason, offset, steps: Vec::new(), arm: None }))
    }

    /// The way from the whole value (`$`) to the place: `$.data[3].createdAt`. Of a way of more
    /// than 16 steps the middle is left out.
    pub fn path(&self) -> String {
        let steps = &self.0.steps;
        let mut path = String::from("$");
        if steps.len() <= STEP_LIMIT {
            steps.iter().rev().for_each(|step| step.show(&mut path));
        } else {
            let half = STEP_LIMIT / 2;
            steps.iter().rev().take(half).for_each(|step| step.show(&mut path));
            path += &format!("..({} more)..", steps.len() - STEP_LIMIT);
            steps.iter().take(half).rev().for_each(|step| step.show(&mut path));
        }
        path
    }

    /// The place in the text, in bytes from its start.
    pub fn offset(&self) -> usize {
        self.0.offset
    }

    /// The same error seen from the object that has the value under `key`.
    #[cold]
    pub(crate) fn under(mut self, key: &str) -> Self {
        self.0.steps.push(Step::key(key));
        self
    }

    /// The same error seen from the array that has the value at `index`.
    #[cold]
    pub(crate) fn at_index(mut self, index: usize) -> Self {
        self.0.steps.push(Step::Index(index));
        self
    }

    /// The same error, reading `union` as its arm `arm`.
    #[cold]
    pub(crate) fn reading(mut self, union: &'static str, arm: &'static str) -> Self {
        self.0.arm.get_or_insert((union, arm));
        self
    }
}

impl Step {
    /// The step to the value under `key`, which is cut where it is long.
    pub(crate) fn key(key: &str) -> Self {
        let shown: usize = key.chars().take(KEY_LIMIT).map(char::len_utf8).sum();
        let is_cut = shown < key.len();
        Self::Key(if is_cut { format!("{}..", &key[..shown]).into() } else { key.into() })
    }

    /// Appends it to a path.
    pub(crate) fn show(&self, path: &mut String) {
        *path += &match self {
            Self::Index(index) => format!("[{index}]"),
            Self::Key(key) if is_word(key) => format!(".{key}"),
            Self::Key(key) => format!("[{key:?}]"),
        };
    }
}

/// Whether a key needs no quotes in a path.
fn is_word(key: &str) -> bool {
    !key.is_empty()
        && key
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '$' | '.' | '@'))
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path(), self.0.reason)?;
        if let Some((union, arm)) = self.0.arm {
            write!(f, ", reading `{union}` as its arm `{arm}`")?;
        }
        write!(f, " (byte {})", self.0.offset)
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Syntax(expected) | Self::Value(expected) => write!(f, "expected {expected}"),
            Self::End(expected) => write!(f, "expected {expected}, found the end"),
            Self::Type { expected, found } => write!(f, "expected {expected}, found {found}"),
            Self::Missing(key) if is_word(key) => write!(f, "missing field `{key}`"),
            Self::Missing(key) => write!(f, "missing field {key:?}"),
            Self::Depth => f.write_str("expected at most 128 arrays and objects within each other"),
        }
    }
}

impl fmt::Debug for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DecodeError")
            .field("path", &self.path())
            .field("reason", &self.0.reason)
            .field("offset", &self.0.offset)
            .field("arm", &self.0.arm)
            .finish()
    }
}

impl std::error::Error for DecodeError {}

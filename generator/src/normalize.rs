//! The one road from a vendored document to [`Normal`]: declared quirks first, then the dialect passes.

use serde_json::Value;

use crate::diff::Change;

/// A document after every pass: OpenAPI 3.0 in spelling, whatever it was before.
#[derive(Clone, Debug, PartialEq)]
pub struct Normal(Value);

/// What the passes did, in order; passes that changed nothing are left out.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Trace(pub Vec<Applied>);

/// A pass that changed something.
#[derive(Clone, Debug, PartialEq)]
pub struct Applied {
    /// Its name: `nested-tags`.
    pub pass: &'static str,
    /// One sentence: what it repairs or translates.
    pub about: &'static str,
    /// Whether it repairs a defect or spells 3.1 as 3.0.
    pub kind: PassKind,
    /// What it changed.
    pub changes: Vec<Change>,
}

/// Why a pass exists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PassKind {
    /// Repairs a defect of the document; has to be declared in `provider.yaml`.
    Quirk,
    /// Spells 3.1 as 3.0; always on.
    Dialect,
}

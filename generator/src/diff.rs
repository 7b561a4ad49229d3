//! [`diff`]: what changed between two values. Provenance, quirk counts and the loss check are all made from it.

use serde_json::Value;

use crate::pointer::Pointer;

/// One difference between two documents.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// Where; in the document before, or after for an addition.
    pub at: Pointer,
    /// What stood there; `None`: nothing.
    pub before: Option<Value>,
    /// What stands there now; `None`: nothing.
    pub after: Option<Value>,
}

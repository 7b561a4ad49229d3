//! [`Beta`]: `client.beta()`.
//!
//! Generated from `specs/together/openapi.yaml` by `cargo xtask generate`. Do not edit.

pub(crate) mod jig;

use crate::beta::jig::Jig;
use crate::runtime::Core;

/// Beta.
#[derive(Clone, Copy, Debug)]
pub struct Beta<'c>(pub(crate) &'c Core);

impl<'c> Beta<'c> {
    /// Jig.
    pub fn jig(self) -> Jig<'c> {
        Jig(self.0)
    }
}

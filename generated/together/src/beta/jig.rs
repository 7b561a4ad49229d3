//! [`Jig`]: `client.beta().jig()`.
//!
//! Generated from `specs/together/openapi.yaml` by `cargo xtask generate`. Do not edit.

pub(crate) mod secrets;

use crate::beta::jig::secrets::Secrets;
use crate::runtime::Core;

/// Jig.
#[derive(Clone, Copy, Debug)]
pub struct Jig<'c>(pub(crate) &'c Core);

impl<'c> Jig<'c> {
    /// Secrets.
    pub fn secrets(self) -> Secrets<'c> {
        Secrets(self.0)
    }
}

//! [`Health`]: `client.health()`.
//!
//! Generated from `specs/zoo/openapi.yaml` by `cargo xtask generate`. Do not edit.

use crate::runtime::{Call, Core, Method};

/// Health.
#[derive(Clone, Copy, Debug)]
pub struct Health<'c>(pub(crate) &'c Core);

impl<'c> Health<'c> {
    /// Whether the zoo is open.
    ///
    /// No tag, no operationId, no credential.
    ///
    /// `GET /health`, from `#/paths/~1health/get`
    pub fn get(self) -> Call<'c, ()> {
        Call::new(self.0, Method::GET, "/health").security(&[])
    }
}

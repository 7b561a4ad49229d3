//! [`ConversationalAi`]: `client.conversational_ai()`.
//!
//! Generated from `specs/elevenlabs/openapi.yaml` by `cargo xtask generate`. Do not edit.

pub(crate) mod secrets;

use crate::conversational_ai::secrets::Secrets;
use crate::runtime::Core;

/// Conversational ai.
#[derive(Clone, Copy, Debug)]
pub struct ConversationalAi<'c>(pub(crate) &'c Core);

impl<'c> ConversationalAi<'c> {
    /// Secrets.
    pub fn secrets(self) -> Secrets<'c> {
        Secrets(self.0)
    }
}

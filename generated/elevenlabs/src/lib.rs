//! Typed client for the ElevenLabs API.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! use elevenlabs::types::PostWorkspaceSecretRequest;
//!
//! let client = elevenlabs::Client::from_env()?;
//! let reply = client
//!     .conversational_ai()
//!     .secrets()
//!     .create(PostWorkspaceSecretRequest::new("name", "value"))
//!     .await?;
//! # Ok(())
//! # }
//! ```
//!
//! Generated from `specs/elevenlabs/openapi.yaml` by `cargo xtask generate`. Do not edit.

mod client;
mod conversational_ai;

pub use specwright_runtime as runtime;

pub use crate::client::{Client, ClientBuilder};
pub use crate::runtime::{BuildError, Error, Response};

/// The groups of calls.
pub mod resources {
    pub use crate::conversational_ai::ConversationalAi;
    pub use crate::conversational_ai::secrets::Secrets;
}

/// What is sent and received.
pub mod types {
    pub use crate::conversational_ai::secrets::{
        CreateSecretError, PostWorkspaceSecretRequest, PostWorkspaceSecretRequestType,
        PostWorkspaceSecretResponseModel, PostWorkspaceSecretResponseModelType,
    };
}

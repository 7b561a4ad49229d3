//! Typed client for the Dreadnode API (version v1 of its document).
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! use dreadnode::types::CreateSecretRequest;
//!
//! let client = dreadnode::Client::from_env()?;
//! let secret = client.secrets().create(CreateSecretRequest::new("name", "value")).await?;
//! # Ok(())
//! # }
//! ```
//!
//! Generated from `specs/dreadnode/openapi.yaml` by `cargo xtask generate`. Do not edit.

mod client;
mod secrets;

pub use specwright_runtime as runtime;

pub use crate::client::{Client, ClientBuilder};
pub use crate::runtime::{BuildError, Error, Response};

/// The groups of calls.
pub mod resources {
    pub use crate::secrets::Secrets;
}

/// What is sent and received.
pub mod types {
    pub use crate::secrets::{
        CreateSecretError, CreateSecretRequest, ErrorEnvelope, Secret, ValidationErrorItem,
    };
}

//! Typed client for the Prime Intellect API (version 0.1.0 of its document).
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! use prime_intellect::types::SecretCreateRequest;
//!
//! let client = prime_intellect::Client::from_env()?;
//! let reply = client.secrets().create(SecretCreateRequest::new("name", "value")).await?;
//! # Ok(())
//! # }
//! ```
//!
//! Generated from `specs/prime-intellect/openapi.yaml` by `cargo xtask generate`. Do not edit.

mod client;
mod secrets;
#[cfg(feature = "check")]
mod request_limits;

pub use specwright_runtime as runtime;

pub use crate::client::{Client, ClientBuilder};
#[cfg(feature = "check")]
pub use crate::runtime::Check;
pub use crate::runtime::{BuildError, Error, Response};

/// The groups of calls.
pub mod resources {
    pub use crate::secrets::Secrets;
}

/// What is sent and received.
pub mod types {
    pub use crate::secrets::{
        CreateSecretError, ErrorDetail, ErrorResponse, GenericResponseSecretResponse,
        SecretCreateRequest, SecretResponse,
    };
}

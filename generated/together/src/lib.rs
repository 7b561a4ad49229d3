//! Typed client for the Together APIs (version 2.0.0 of its document).
//!
//! The Together REST API. See <https://docs.together.ai> for more details.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! use together::types::CreateSecretRequest;
//!
//! let client = together::Client::from_env()?;
//! let reply =
//!     client.beta().jig().secrets().create(CreateSecretRequest::new("name", "value")).await?;
//! # Ok(())
//! # }
//! ```
//!
//! Generated from `specs/together/openapi.yaml` by `cargo xtask generate`. Do not edit.

mod beta;
mod client;
#[cfg(feature = "check")]
mod request_limits;

pub use specwright_runtime as runtime;

pub use crate::client::{Client, ClientBuilder};
#[cfg(feature = "check")]
pub use crate::runtime::Check;
pub use crate::runtime::{BuildError, Error, Response};

/// The groups of calls.
pub mod resources {
    pub use crate::beta::Beta;
    pub use crate::beta::jig::Jig;
    pub use crate::beta::jig::secrets::Secrets;
}

/// What is sent and received.
pub mod types {
    pub use crate::beta::jig::secrets::{
        CreateSecretError, CreateSecretRequest, SecretResponseItem, SecretResponseItemObject,
    };
}

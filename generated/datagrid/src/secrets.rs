//! [`Secrets`]: `client.secrets()`.
//!
//! Generated from `specs/datagrid/openapi.yaml` by `cargo xtask generate`. Do not edit.

use crate::runtime::{Call, Core, Method, Sensitive, failure, open_enum, wire};

/// Secrets.
#[derive(Clone, Copy, Debug)]
pub struct Secrets<'c>(pub(crate) &'c Core);

impl<'c> Secrets<'c> {
    /// Create secret.
    ///
    /// Create a new secret that can be referenced in converse API calls.
    ///
    /// `POST /secrets`, from `#/paths/~1secrets/post`
    pub fn create(self, body: CreateSecret) -> Call<'c, Secret, CreateSecretError> {
        Call::new(self.0, Method::POST, "/secrets").json(body)
    }
}

/// The body of [`Secrets::create`].
///
/// From `#/paths/~1secrets/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateSecret {
    /// The name of the secret. At most 300 characters.
    pub name: String,
    /// The secret value to store.
    pub value: Sensitive<String>,
}

wire!(CreateSecret { name, value });

impl CreateSecret {
    /// With the required fields.
    pub fn new(name: impl Into<String>, value: impl Into<Sensitive<String>>) -> Self {
        Self { name: name.into(), value: value.into() }
    }
}

/// The `Secret` object represents a securely stored secret that can be referenced in converse
/// API calls.
///
/// From `#/components/schemas/Secret`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Secret {
    /// The object type, which is always `secret`.
    pub object: SecretObject,
    /// The secret identifier, which can be referenced in the converse API.
    pub id: String,
    /// The date and time the secret was created.
    pub created_at: String,
    /// The name of the secret.
    pub name: String,
}

wire!(Secret { object, id, created_at, name });

/// The object type, which is always `secret`.
///
/// From `#/components/schemas/Secret/properties/object`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SecretObject {
    /// `secret`.
    Secret,
    /// A value this crate does not know.
    Unknown(String),
}

open_enum!(SecretObject { Secret = "secret", ..Unknown });

/// The documented failures of [`Secrets::create`].
#[derive(Debug)]
#[non_exhaustive]
pub enum CreateSecretError {
    /// 429: Rate limit exceeded. The request has been throttled because the rate limit for this
    /// endpoint has been reached. Check the `Retry-After` response header and retry after the
    /// specified number of seconds.
    TooManyRequests(RateLimitError),
}

failure!(CreateSecretError { 429 => TooManyRequests(_) });

/// Returned when the rate limit is exceeded. Rate limits are enforced per teamspace, endpoint
/// path, and HTTP method over a 60-second sliding window. Each endpoint may have its own limit
/// — check the X-RateLimit-Limit response header for the effective value.
///
/// From `#/components/schemas/RateLimitError`.
#[derive(Clone)]
#[non_exhaustive]
pub struct RateLimitError {
    /// The HTTP status code (429).
    pub status_code: i64,
    /// Deprecated. Use status_code instead.
    #[deprecated = "Use status_code instead."]
    pub status_code_2: Option<i64>,
    /// The error code identifying this as a rate limit error.
    pub error: RateLimitErrorError,
    /// A human-readable error message.
    pub message: String,
    /// Suggested action to resolve the error.
    pub mitigation: Option<String>,
    /// Whether the request can be retried after a delay.
    pub retryable: bool,
    /// Details.
    pub details: Option<RateLimitErrorDetails>,
}

wire!(RateLimitError {
    status_code,
    status_code_2 = "statusCode",
    error,
    message,
    mitigation,
    retryable,
    details,
});

/// The error code identifying this as a rate limit error.
///
/// From `#/components/schemas/RateLimitError/properties/error`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RateLimitErrorError {
    /// `rate_limit_exceeded`.
    RateLimitExceeded,
    /// A value this crate does not know.
    Unknown(String),
}

open_enum!(RateLimitErrorError { RateLimitExceeded = "rate_limit_exceeded", ..Unknown });

/// The `details` of [`RateLimitError`].
///
/// From `#/components/schemas/RateLimitError/properties/details`.
#[derive(Clone)]
#[non_exhaustive]
pub struct RateLimitErrorDetails {
    /// A detailed explanation of why the rate limit was exceeded.
    pub reason: Option<String>,
}

wire!(RateLimitErrorDetails { reason });

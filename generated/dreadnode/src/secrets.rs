//! [`Secrets`]: `client.secrets()`.
//!
//! Generated from `specs/dreadnode/openapi.yaml` by `cargo xtask generate`. Do not edit.

use crate::runtime::{Call, Core, DateTime, Json, Method, Sensitive, Uuid, Wire, failure, wire};

/// Secrets.
#[derive(Clone, Copy, Debug)]
pub struct Secrets<'c>(pub(crate) &'c Core);

impl<'c> Secrets<'c> {
    /// Create a secret.
    ///
    /// Create a new secret with a custom name. The value is encrypted at rest.
    ///
    /// `POST /api/v1/user/secrets`, from `#/paths/~1api~1v1~1user~1secrets/post`
    pub fn create(self, body: CreateSecretRequest) -> Call<'c, Secret, CreateSecretError> {
        Call::new(self.0, Method::POST, "/api/v1/user/secrets").json(body)
    }
}

/// The body of [`Secrets::create`].
///
/// From `#/components/schemas/CreateSecretRequest`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateSecretRequest {
    /// Name.
    pub name: String,
    /// Provider.
    pub provider: Option<String>,
    /// Value.
    pub value: Sensitive<String>,
}

wire!(CreateSecretRequest { name, provider, value });

impl CreateSecretRequest {
    /// With the required fields; the others have setters.
    pub fn new(name: impl Into<String>, value: impl Into<Sensitive<String>>) -> Self {
        Self { name: name.into(), value: value.into(), ..Wire::blank() }
    }

    /// Sets `provider`.
    pub fn provider(mut self, provider: impl Into<String>) -> Self {
        self.provider = Some(provider.into());
        self
    }
}

/// Response containing user secret metadata (never includes the actual value).
///
/// From `#/components/schemas/Secret`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Secret {
    /// Created at.
    pub created_at: Option<DateTime>,
    /// ID.
    pub id: Uuid,
    /// Masked secret value for display (e.g., ‘sk-pro••••789’).
    pub masked_value: Option<String>,
    /// Environment variable name.
    pub name: Option<String>,
    /// Provider.
    pub provider: Option<String>,
    /// Updated at.
    pub updated_at: Option<DateTime>,
}

wire!(Secret { created_at, id, masked_value, name, provider, updated_at });

/// The documented failures of [`Secrets::create`].
#[non_exhaustive]
pub enum CreateSecretError {
    /// 400: Invalid request.
    BadRequest(ErrorEnvelope),
    /// 401: Authentication failed.
    Unauthorized(ErrorEnvelope),
    /// 403: Access forbidden.
    Forbidden(ErrorEnvelope),
    /// 404: Not found.
    NotFound(ErrorEnvelope),
    /// 409: Already exists.
    Conflict(ErrorEnvelope),
    /// 422: Validation error.
    UnprocessableEntity(ErrorEnvelope),
    /// 426: Upgrade required.
    UpgradeRequired(ErrorEnvelope),
    /// 429: Rate limited.
    TooManyRequests(ErrorEnvelope),
    /// 500: Internal server error.
    InternalServerError(ErrorEnvelope),
    /// 502: Bad gateway.
    BadGateway(ErrorEnvelope),
    /// 504: Gateway timeout.
    GatewayTimeout(ErrorEnvelope),
}

failure!(CreateSecretError as ErrorEnvelope {
    400 => BadRequest(_),
    401 => Unauthorized(_),
    403 => Forbidden(_),
    404 => NotFound(_),
    409 => Conflict(_),
    422 => UnprocessableEntity(_),
    426 => UpgradeRequired(_),
    429 => TooManyRequests(_),
    500 => InternalServerError(_),
    502 => BadGateway(_),
    504 => GatewayTimeout(_),
});

/// Canonical API error envelope returned by the API.
///
/// From `#/components/schemas/ErrorEnvelope`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ErrorEnvelope {
    /// HTTP status code.
    pub code: Option<i64>,
    /// Human-readable error message.
    pub detail: Option<String>,
    /// Errors.
    pub errors: Option<Vec<ValidationErrorItem>>,
    /// Stable machine-readable error type.
    pub r#type: Option<String>,
}

wire!(ErrorEnvelope { code, detail, errors, r#type = "type" });

/// One of the `errors` of [`ErrorEnvelope`].
///
/// From `#/components/schemas/ValidationErrorItem`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ValidationErrorItem {
    /// Where the validation error occurred.
    pub loc: Option<Json>,
    /// Human-readable validation message.
    pub msg: Option<String>,
    /// Machine-readable validation error type.
    pub r#type: Option<String>,
}

wire!(ValidationErrorItem { loc, msg, r#type = "type" });

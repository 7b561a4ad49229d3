//! [`Secrets`]: `client.secrets()`.
//!
//! Generated from `specs/prime-intellect/openapi.yaml` by `cargo xtask generate`. Do not edit.

use crate::runtime::{Call, Core, DateTime, Method, Patch, Sensitive, Wire, failure, wire};

/// Secrets.
#[derive(Clone, Copy, Debug)]
pub struct Secrets<'c>(pub(crate) &'c Core);

impl<'c> Secrets<'c> {
    /// Create Secret.
    ///
    /// Create a new global secret.
    ///
    /// The secret will be encrypted and stored securely. If teamId is provided,
    /// the secret will be associated with that team (requires team membership).
    ///
    /// `POST /api/v1/secrets/`, from `#/paths/~1api~1v1~1secrets~1/post`
    pub fn create(
        self,
        body: SecretCreateRequest,
    ) -> Call<'c, GenericResponseSecretResponse, CreateSecretError> {
        Call::new(self.0, Method::POST, "/api/v1/secrets/").json(body)
    }
}

/// The body of [`Secrets::create`].
///
/// From `#/components/schemas/SecretCreateRequest`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SecretCreateRequest {
    /// Name of the secret (must start with uppercase, only uppercase, numbers, underscores). 1 to
    /// 255 characters. Matches `^[A-Z][A-Z0-9_]*$`.
    pub name: String,
    /// Optional description of the secret. At most 500 characters.
    pub description: Patch<String>,
    /// The secret value to store (will be encrypted). At least 1 character.
    pub value: Sensitive<String>,
    /// Optional team ID for team-level secrets.
    pub team_id: Patch<String>,
    /// Whether this secret represents a file (max 64KB base64 encoded). Default: false.
    pub is_file: Option<bool>,
}

wire!(SecretCreateRequest { name, description, value, team_id = "teamId", is_file = "isFile" });

impl SecretCreateRequest {
    /// With the required fields; the others have setters.
    pub fn new(name: impl Into<String>, value: impl Into<Sensitive<String>>) -> Self {
        Self { name: name.into(), value: value.into(), ..Wire::blank() }
    }

    /// Sets `description`.
    pub fn description(mut self, description: impl Into<Patch<String>>) -> Self {
        self.description = description.into();
        self
    }

    /// Sets `team_id`.
    pub fn team_id(mut self, team_id: impl Into<Patch<String>>) -> Self {
        self.team_id = team_id.into();
        self
    }

    /// Sets `is_file`.
    pub fn is_file(mut self, is_file: bool) -> Self {
        self.is_file = Some(is_file);
        self
    }
}

/// What [`Secrets::create`] returns.
///
/// From `#/components/schemas/GenericResponse_SecretResponse_`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GenericResponseSecretResponse {
    /// Response data.
    pub data: Option<SecretResponse>,
    /// Response status.
    pub status: Option<String>,
}

wire!(GenericResponseSecretResponse { data, status });

/// The `data` of [`GenericResponseSecretResponse`].
///
/// From `#/components/schemas/SecretResponse`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SecretResponse {
    /// Unique identifier of the secret.
    pub id: String,
    /// Name of the secret.
    pub name: String,
    /// Description of the secret.
    pub description: Option<String>,
    /// Whether this secret is a file. Default: false.
    pub is_file: Option<bool>,
    /// ID of the owning user.
    pub user_id: Option<String>,
    /// ID of the owning team.
    pub team_id: Option<String>,
    /// When the secret was created.
    pub created_at: DateTime,
    /// When the secret was last updated.
    pub updated_at: DateTime,
}

wire!(SecretResponse {
    id,
    name,
    description,
    is_file = "isFile",
    user_id = "userId",
    team_id = "teamId",
    created_at = "createdAt",
    updated_at = "updatedAt",
});

/// The documented failures of [`Secrets::create`].
#[derive(Debug)]
#[non_exhaustive]
pub enum CreateSecretError {
    /// 401: Authorization failed.
    Unauthorized,
    /// 422: Invalid request data.
    UnprocessableEntity(ErrorResponse),
}

failure!(CreateSecretError { 401 => Unauthorized, 422 => UnprocessableEntity(_) });

/// The body of [`CreateSecretError::UnprocessableEntity`].
///
/// From `#/components/schemas/ErrorResponse`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ErrorResponse {
    /// Errors.
    pub errors: Vec<ErrorDetail>,
}

wire!(ErrorResponse { errors });

/// One of the `errors` of [`ErrorResponse`].
///
/// From `#/components/schemas/ErrorDetail`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ErrorDetail {
    /// Param.
    pub param: String,
    /// Details.
    pub details: String,
}

wire!(ErrorDetail { param, details });

//! [`Secrets`]: `client.beta().jig().secrets()`.
//!
//! Generated from `specs/together/openapi.yaml` by `cargo xtask generate`. Do not edit.

use crate::runtime::{Call, Core, Json, Method, Sensitive, Wire, failure, open_enum, wire};

/// Secrets.
#[derive(Clone, Copy, Debug)]
pub struct Secrets<'c>(pub(crate) &'c Core);

impl<'c> Secrets<'c> {
    /// Create a new secret.
    ///
    /// Create a new secret to store sensitive configuration values.
    ///
    /// `POST /deployments/secrets`, from `#/paths/~1deployments~1secrets/post`
    pub fn create(
        self,
        body: CreateSecretRequest,
    ) -> Call<'c, SecretResponseItem, CreateSecretError> {
        Call::new(self.0, Method::POST, "/deployments/secrets").json(body)
    }
}

/// The body of [`Secrets::create`].
///
/// From `#/components/schemas/CreateSecretRequest`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateSecretRequest {
    /// Description is an optional human-readable description of the secret's purpose (max 500
    /// characters). At most 500 characters.
    pub description: Option<String>,
    /// Name is the unique identifier for the secret. Can contain alphanumeric characters,
    /// underscores, hyphens, forward slashes, and periods (1-100 characters). 1 to 100 characters.
    pub name: String,
    /// ProjectID is ignored - the project is automatically determined from your authentication.
    pub project_id: Option<String>,
    /// Value is the sensitive data to store securely (e.g., API keys, passwords, tokens). Encrypted
    /// at rest. At least 1 character.
    pub value: Sensitive<String>,
}

wire!(CreateSecretRequest { description, name, project_id, value });

impl CreateSecretRequest {
    /// With the required fields; the others have setters.
    pub fn new(name: impl Into<String>, value: impl Into<Sensitive<String>>) -> Self {
        Self { name: name.into(), value: value.into(), ..Wire::blank() }
    }

    /// Sets `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `project_id`.
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.project_id = Some(project_id.into());
        self
    }
}

/// What [`Secrets::create`] returns.
///
/// From `#/components/schemas/SecretResponseItem`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SecretResponseItem {
    /// CreatedAt is the ISO8601 timestamp when this secret was created.
    pub created_at: Option<String>,
    /// CreatedBy is the identifier of who created this secret.
    pub created_by: Option<String>,
    /// Description is a human-readable description of the secret's purpose.
    pub description: Option<String>,
    /// ID is the unique identifier for this secret.
    pub id: Option<String>,
    /// LastUpdatedBy is the identifier of who last updated this secret.
    pub last_updated_by: Option<String>,
    /// Name is the name/key of the secret.
    pub name: Option<String>,
    /// The object type, which is always `secret`.
    pub object: Option<SecretResponseItemObject>,
    /// UpdatedAt is the ISO8601 timestamp when this secret was last updated.
    pub updated_at: Option<String>,
}

wire!(SecretResponseItem {
    created_at,
    created_by,
    description,
    id,
    last_updated_by,
    name,
    object,
    updated_at,
});

/// The object type, which is always `secret`.
///
/// From `#/components/schemas/SecretResponseItem/properties/object`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SecretResponseItemObject {
    /// `secret`.
    Secret,
    /// A value this crate does not know.
    Unknown(String),
}

open_enum!(SecretResponseItemObject { Secret = "secret", ..Unknown });

/// The documented failures of [`Secrets::create`].
#[non_exhaustive]
pub enum CreateSecretError {
    /// 400: Invalid request.
    BadRequest(Json),
    /// 500: Internal server error.
    InternalServerError(Json),
}

failure!(CreateSecretError as Json { 400 => BadRequest(_), 500 => InternalServerError(_) });

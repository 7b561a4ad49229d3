//! [`Secrets`]: `client.conversational_ai().secrets()`.
//!
//! Generated from `specs/elevenlabs/openapi.yaml` by `cargo xtask generate`. Do not edit.

use crate::runtime::{Call, Core, Method, Sensitive, failure, open_enum, wire};

/// Secrets.
#[derive(Clone, Copy, Debug)]
pub struct Secrets<'c>(pub(crate) &'c Core);

impl<'c> Secrets<'c> {
    /// Create Convai Workspace Secret.
    ///
    /// Create a new secret for the workspace.
    ///
    /// `POST /v1/convai/secrets`, from `#/paths/~1v1~1convai~1secrets/post`
    pub fn create(
        self,
        body: PostWorkspaceSecretRequest,
    ) -> Call<'c, PostWorkspaceSecretResponseModel, CreateSecretError> {
        Call::new(self.0, Method::POST, "/v1/convai/secrets").json(body)
    }
}

/// The body of [`Secrets::create`].
///
/// From `#/components/schemas/PostWorkspaceSecretRequest`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PostWorkspaceSecretRequest {
    /// Always `new`.
    pub r#type: PostWorkspaceSecretRequestType,
    /// Name.
    pub name: String,
    /// Value.
    pub value: Sensitive<String>,
}

wire!(PostWorkspaceSecretRequest { r#type = "type", name, value });

impl PostWorkspaceSecretRequest {
    /// The one value of `type`.
    pub const TYPE: PostWorkspaceSecretRequestType = PostWorkspaceSecretRequestType::New;

    /// With the required fields.
    pub fn new(name: impl Into<String>, value: impl Into<Sensitive<String>>) -> Self {
        Self { r#type: Self::TYPE, name: name.into(), value: value.into() }
    }
}

/// The `type` of [`PostWorkspaceSecretRequest`].
///
/// From `#/components/schemas/PostWorkspaceSecretRequest/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PostWorkspaceSecretRequestType {
    /// `new`.
    New,
    /// A value this crate does not know.
    Unknown(String),
}

open_enum!(PostWorkspaceSecretRequestType { New = "new", ..Unknown });

/// What [`Secrets::create`] returns.
///
/// From `#/components/schemas/PostWorkspaceSecretResponseModel`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PostWorkspaceSecretResponseModel {
    /// Always `stored`.
    pub r#type: PostWorkspaceSecretResponseModelType,
    /// Secret ID.
    pub secret_id: String,
    /// Name.
    pub name: String,
}

wire!(PostWorkspaceSecretResponseModel { r#type = "type", secret_id, name });

/// The `type` of [`PostWorkspaceSecretResponseModel`].
///
/// From `#/components/schemas/PostWorkspaceSecretResponseModel/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PostWorkspaceSecretResponseModelType {
    /// `stored`.
    Stored,
    /// A value this crate does not know.
    Unknown(String),
}

open_enum!(PostWorkspaceSecretResponseModelType { Stored = "stored", ..Unknown });

/// The documented failures of [`Secrets::create`].
#[derive(Debug)]
#[non_exhaustive]
pub enum CreateSecretError {
    /// 422: Validation Error.
    UnprocessableEntity,
}

failure!(CreateSecretError { 422 => UnprocessableEntity });

//! The requests of `dreadnode` and what becomes of replies, on a transport without sockets.
//!
//! Generated from `specs/dreadnode/openapi.yaml` by `cargo xtask generate`. Do not edit.

use dreadnode::Client;
use dreadnode::runtime::mock::Mock;
use dreadnode::runtime::{self, BuildError, Error, Wire};
use dreadnode::types::{CreateSecretError, CreateSecretRequest};

type Outcome = Result<(), Box<dyn std::error::Error>>;

/// A client with credentials that sends to the mock.
fn client(mock: &Mock) -> Result<Client, BuildError> {
    Client::builder().api_key("K3Y").transport(mock.clone()).build()
}

/// A value as it is sent.
fn json(value: &dyn Wire) -> String {
    String::from_utf8_lossy(&runtime::encode(value)).into_owned()
}

const SECRETS_CREATE_REPLY: &str = concat!(
    r#"{"created_at":"2026-01-02T03:04:05Z","id":"id","masked_value":"masked_value","#,
    r#""name":"name","provider":"provider","updated_at":"2026-01-02T03:04:05Z"}"#,
);

#[tokio::test]
async fn secrets_create() -> Outcome {
    let mock = Mock::new().reply(200, SECRETS_CREATE_REPLY);
    let client = client(&mock)?;
    let reply = client.secrets().create(CreateSecretRequest::new("name", "value")).await?;
    assert_eq!(json(&reply), SECRETS_CREATE_REPLY);
    let sent = mock.take_request()?;
    assert_eq!(sent.line(), "POST https://app.dreadnode.io/api/v1/user/secrets");
    assert_eq!(sent.header("authorization"), Some("Bearer K3Y"));
    assert_eq!(sent.text(), r#"{"name":"name","value":"value"}"#);
    Ok(())
}

const SECRETS_CREATE_400_REPLY: &str =
    r#"{"code":1,"detail":"detail","errors":[{}],"type":"type"}"#;

#[tokio::test]
async fn secrets_create_400() -> Outcome {
    let mock = Mock::new().reply(400, SECRETS_CREATE_400_REPLY);
    let client = client(&mock)?;
    let outcome =
        client.secrets().create(CreateSecretRequest::new("name", "value")).max_retries(0).await;
    let failure = outcome.as_ref().err().and_then(Error::failure);
    assert!(matches!(failure, Some(CreateSecretError::BadRequest(_))), "{outcome:?}");
    Ok(())
}

const SECRETS_CREATE_401_REPLY: &str =
    r#"{"code":1,"detail":"detail","errors":[{}],"type":"type"}"#;

#[tokio::test]
async fn secrets_create_401() -> Outcome {
    let mock = Mock::new().reply(401, SECRETS_CREATE_401_REPLY);
    let client = client(&mock)?;
    let outcome =
        client.secrets().create(CreateSecretRequest::new("name", "value")).max_retries(0).await;
    let failure = outcome.as_ref().err().and_then(Error::failure);
    assert!(matches!(failure, Some(CreateSecretError::Unauthorized(_))), "{outcome:?}");
    Ok(())
}

const SECRETS_CREATE_403_REPLY: &str =
    r#"{"code":1,"detail":"detail","errors":[{}],"type":"type"}"#;

#[tokio::test]
async fn secrets_create_403() -> Outcome {
    let mock = Mock::new().reply(403, SECRETS_CREATE_403_REPLY);
    let client = client(&mock)?;
    let outcome =
        client.secrets().create(CreateSecretRequest::new("name", "value")).max_retries(0).await;
    let failure = outcome.as_ref().err().and_then(Error::failure);
    assert!(matches!(failure, Some(CreateSecretError::Forbidden(_))), "{outcome:?}");
    Ok(())
}

const SECRETS_CREATE_404_REPLY: &str =
    r#"{"code":1,"detail":"detail","errors":[{}],"type":"type"}"#;

#[tokio::test]
async fn secrets_create_404() -> Outcome {
    let mock = Mock::new().reply(404, SECRETS_CREATE_404_REPLY);
    let client = client(&mock)?;
    let outcome =
        client.secrets().create(CreateSecretRequest::new("name", "value")).max_retries(0).await;
    let failure = outcome.as_ref().err().and_then(Error::failure);
    assert!(matches!(failure, Some(CreateSecretError::NotFound(_))), "{outcome:?}");
    Ok(())
}

const SECRETS_CREATE_409_REPLY: &str =
    r#"{"code":1,"detail":"detail","errors":[{}],"type":"type"}"#;

#[tokio::test]
async fn secrets_create_409() -> Outcome {
    let mock = Mock::new().reply(409, SECRETS_CREATE_409_REPLY);
    let client = client(&mock)?;
    let outcome =
        client.secrets().create(CreateSecretRequest::new("name", "value")).max_retries(0).await;
    let failure = outcome.as_ref().err().and_then(Error::failure);
    assert!(matches!(failure, Some(CreateSecretError::Conflict(_))), "{outcome:?}");
    Ok(())
}

const SECRETS_CREATE_422_REPLY: &str =
    r#"{"code":1,"detail":"detail","errors":[{}],"type":"type"}"#;

#[tokio::test]
async fn secrets_create_422() -> Outcome {
    let mock = Mock::new().reply(422, SECRETS_CREATE_422_REPLY);
    let client = client(&mock)?;
    let outcome =
        client.secrets().create(CreateSecretRequest::new("name", "value")).max_retries(0).await;
    let failure = outcome.as_ref().err().and_then(Error::failure);
    assert!(matches!(failure, Some(CreateSecretError::UnprocessableEntity(_))), "{outcome:?}");
    Ok(())
}

const SECRETS_CREATE_426_REPLY: &str =
    r#"{"code":1,"detail":"detail","errors":[{}],"type":"type"}"#;

#[tokio::test]
async fn secrets_create_426() -> Outcome {
    let mock = Mock::new().reply(426, SECRETS_CREATE_426_REPLY);
    let client = client(&mock)?;
    let outcome =
        client.secrets().create(CreateSecretRequest::new("name", "value")).max_retries(0).await;
    let failure = outcome.as_ref().err().and_then(Error::failure);
    assert!(matches!(failure, Some(CreateSecretError::UpgradeRequired(_))), "{outcome:?}");
    Ok(())
}

const SECRETS_CREATE_429_REPLY: &str =
    r#"{"code":1,"detail":"detail","errors":[{}],"type":"type"}"#;

#[tokio::test]
async fn secrets_create_429() -> Outcome {
    let mock = Mock::new().reply(429, SECRETS_CREATE_429_REPLY);
    let client = client(&mock)?;
    let outcome =
        client.secrets().create(CreateSecretRequest::new("name", "value")).max_retries(0).await;
    let failure = outcome.as_ref().err().and_then(Error::failure);
    assert!(matches!(failure, Some(CreateSecretError::TooManyRequests(_))), "{outcome:?}");
    Ok(())
}

const SECRETS_CREATE_500_REPLY: &str =
    r#"{"code":1,"detail":"detail","errors":[{}],"type":"type"}"#;

#[tokio::test]
async fn secrets_create_500() -> Outcome {
    let mock = Mock::new().reply(500, SECRETS_CREATE_500_REPLY);
    let client = client(&mock)?;
    let outcome =
        client.secrets().create(CreateSecretRequest::new("name", "value")).max_retries(0).await;
    let failure = outcome.as_ref().err().and_then(Error::failure);
    assert!(matches!(failure, Some(CreateSecretError::InternalServerError(_))), "{outcome:?}");
    Ok(())
}

const SECRETS_CREATE_502_REPLY: &str =
    r#"{"code":1,"detail":"detail","errors":[{}],"type":"type"}"#;

#[tokio::test]
async fn secrets_create_502() -> Outcome {
    let mock = Mock::new().reply(502, SECRETS_CREATE_502_REPLY);
    let client = client(&mock)?;
    let outcome =
        client.secrets().create(CreateSecretRequest::new("name", "value")).max_retries(0).await;
    let failure = outcome.as_ref().err().and_then(Error::failure);
    assert!(matches!(failure, Some(CreateSecretError::BadGateway(_))), "{outcome:?}");
    Ok(())
}

const SECRETS_CREATE_504_REPLY: &str =
    r#"{"code":1,"detail":"detail","errors":[{}],"type":"type"}"#;

#[tokio::test]
async fn secrets_create_504() -> Outcome {
    let mock = Mock::new().reply(504, SECRETS_CREATE_504_REPLY);
    let client = client(&mock)?;
    let outcome =
        client.secrets().create(CreateSecretRequest::new("name", "value")).max_retries(0).await;
    let failure = outcome.as_ref().err().and_then(Error::failure);
    assert!(matches!(failure, Some(CreateSecretError::GatewayTimeout(_))), "{outcome:?}");
    Ok(())
}

//! The requests of `prime-intellect` and what becomes of replies, on a transport without sockets.
//!
//! Generated from `specs/prime-intellect/openapi.yaml` by `cargo xtask generate`. Do not edit.

use prime_intellect::Client;
use prime_intellect::runtime::mock::Mock;
use prime_intellect::runtime::{self, BuildError, Error, Wire};
use prime_intellect::types::{CreateSecretError, SecretCreateRequest};

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
    r#"{"data":{"id":"id","name":"name","createdAt":"2026-01-02T03:04:05Z","#,
    r#""updatedAt":"2026-01-02T03:04:05Z"},"status":"status"}"#,
);

#[tokio::test]
async fn secrets_create() -> Outcome {
    let mock = Mock::new().reply(200, SECRETS_CREATE_REPLY);
    let client = client(&mock)?;
    let reply = client.secrets().create(SecretCreateRequest::new("name", "value")).await?;
    assert_eq!(json(&reply), SECRETS_CREATE_REPLY);
    let sent = mock.take_request()?;
    assert_eq!(sent.line(), "POST https://api.primeintellect.ai/api/v1/secrets/");
    assert_eq!(sent.header("authorization"), Some("Bearer K3Y"));
    assert_eq!(sent.text(), r#"{"name":"name","value":"value"}"#);
    Ok(())
}

#[tokio::test]
async fn secrets_create_401() -> Outcome {
    let mock = Mock::new().reply(401, "");
    let client = client(&mock)?;
    let outcome =
        client.secrets().create(SecretCreateRequest::new("name", "value")).max_retries(0).await;
    let failure = outcome.as_ref().err().and_then(Error::failure);
    assert!(matches!(failure, Some(CreateSecretError::Unauthorized)), "{outcome:?}");
    Ok(())
}

#[tokio::test]
async fn secrets_create_422() -> Outcome {
    let mock = Mock::new().reply(422, r#"{"errors":[{"param":"param","details":"details"}]}"#);
    let client = client(&mock)?;
    let outcome =
        client.secrets().create(SecretCreateRequest::new("name", "value")).max_retries(0).await;
    let failure = outcome.as_ref().err().and_then(Error::failure);
    assert!(matches!(failure, Some(CreateSecretError::UnprocessableEntity(_))), "{outcome:?}");
    Ok(())
}

//! The requests of `datagrid` and what becomes of replies, on a transport without sockets.
//!
//! Generated from `specs/datagrid/openapi.yaml` by `cargo xtask generate`. Do not edit.

use datagrid::Client;
use datagrid::runtime::mock::Mock;
use datagrid::runtime::{self, BuildError, Error, Wire};
use datagrid::types::{CreateSecret, CreateSecretError};

type Outcome = Result<(), Box<dyn std::error::Error>>;

/// A client with credentials that sends to the mock.
fn client(mock: &Mock) -> Result<Client, BuildError> {
    Client::builder().api_key("K3Y").transport(mock.clone()).build()
}

/// A value as it is sent.
fn json(value: &dyn Wire) -> String {
    String::from_utf8_lossy(&runtime::encode(value)).into_owned()
}

const SECRETS_CREATE_REPLY: &str =
    r#"{"object":"secret","id":"id","created_at":"created_at","name":"name"}"#;

#[tokio::test]
async fn secrets_create() -> Outcome {
    let mock = Mock::new().reply(201, SECRETS_CREATE_REPLY);
    let client = client(&mock)?;
    let reply = client.secrets().create(CreateSecret::new("name", "value")).await?;
    assert_eq!(json(&reply), SECRETS_CREATE_REPLY);
    let sent = mock.take_request()?;
    assert_eq!(sent.line(), "POST https://api.datagrid.com/v1/secrets");
    assert_eq!(sent.header("authorization"), Some("Bearer K3Y"));
    assert_eq!(sent.text(), r#"{"name":"name","value":"value"}"#);
    Ok(())
}

const SECRETS_CREATE_429_REPLY: &str = concat!(
    r#"{"status_code":1,"statusCode":1,"error":"rate_limit_exceeded","message":"message","#,
    r#""mitigation":"mitigation","retryable":true,"details":{}}"#,
);

#[tokio::test]
async fn secrets_create_429() -> Outcome {
    let mock = Mock::new().reply(429, SECRETS_CREATE_429_REPLY);
    let client = client(&mock)?;
    let outcome = client.secrets().create(CreateSecret::new("name", "value")).max_retries(0).await;
    let failure = outcome.as_ref().err().and_then(Error::failure);
    assert!(matches!(failure, Some(CreateSecretError::TooManyRequests(_))), "{outcome:?}");
    Ok(())
}

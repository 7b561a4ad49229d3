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

/// A documented failure: status, body, and whether it is what they became.
type Case<E> = (u16, &'static str, fn(&E) -> bool);

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

const RATE_LIMIT_ERROR: &str =
    r#"{"status_code":1,"error":"rate_limit_exceeded","message":"message","retryable":true}"#;

const SECRETS_CREATE_FAILURES: [Case<CreateSecretError>; 1] = [
    (429, RATE_LIMIT_ERROR, |it| matches!(it, CreateSecretError::TooManyRequests(_))),
];

#[tokio::test]
async fn secrets_create_failures() -> Outcome {
    for (status, body, is_expected) in SECRETS_CREATE_FAILURES {
        let mock = Mock::new().reply(status, body);
        let client = client(&mock)?;
        let outcome =
            client.secrets().create(CreateSecret::new("name", "value")).max_retries(0).await;
        let failure = outcome.as_ref().err().and_then(Error::failure);
        assert!(failure.is_some_and(is_expected), "{status}: {outcome:?}");
    }
    Ok(())
}

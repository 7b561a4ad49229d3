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

/// A documented failure: status, body, and whether it is what they became.
type Case<E> = (u16, &'static str, fn(&E) -> bool);

const SECRETS_CREATE_REPLY: &str = concat!(
    r#"{"data":{"id":"id","name":"name","createdAt":"2026-01-02T03:04:05Z","#,
    r#""updatedAt":"2026-01-02T03:04:05Z"}}"#,
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

const SECRETS_CREATE_FAILURES: [Case<CreateSecretError>; 2] = [
    (401, "", |it| matches!(it, CreateSecretError::Unauthorized)),
    (
        422,
        r#"{"errors":[{"param":"param","details":"details"}]}"#,
        |it| matches!(it, CreateSecretError::UnprocessableEntity(_)),
    ),
];

#[tokio::test]
async fn secrets_create_failures() -> Outcome {
    for (status, body, is_expected) in SECRETS_CREATE_FAILURES {
        let mock = Mock::new().reply(status, body);
        let client = client(&mock)?;
        let outcome =
            client.secrets().create(SecretCreateRequest::new("name", "value")).max_retries(0).await;
        let failure = outcome.as_ref().err().and_then(Error::failure);
        assert!(failure.is_some_and(is_expected), "{status}: {outcome:?}");
    }
    Ok(())
}

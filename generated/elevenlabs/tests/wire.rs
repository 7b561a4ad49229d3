//! The requests of `elevenlabs` and what becomes of replies, on a transport without sockets.
//!
//! Generated from `specs/elevenlabs/openapi.yaml` by `cargo xtask generate`. Do not edit.

use elevenlabs::Client;
use elevenlabs::runtime::mock::Mock;
use elevenlabs::runtime::{self, BuildError, Error, Wire};
use elevenlabs::types::{CreateSecretError, PostWorkspaceSecretRequest};

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

const CONVERSATIONAL_AI_SECRETS_CREATE_REPLY: &str =
    r#"{"type":"stored","secret_id":"secret_id","name":"name"}"#;

#[tokio::test]
async fn conversational_ai_secrets_create() -> Outcome {
    let mock = Mock::new().reply(200, CONVERSATIONAL_AI_SECRETS_CREATE_REPLY);
    let client = client(&mock)?;
    let reply = client
        .conversational_ai()
        .secrets()
        .create(PostWorkspaceSecretRequest::new("name", "value"))
        .await?;
    assert_eq!(json(&reply), CONVERSATIONAL_AI_SECRETS_CREATE_REPLY);
    let sent = mock.take_request()?;
    assert_eq!(sent.line(), "POST https://api.elevenlabs.io/v1/convai/secrets");
    assert_eq!(sent.header("xi-api-key"), Some("K3Y"));
    assert_eq!(sent.text(), r#"{"type":"new","name":"name","value":"value"}"#);
    Ok(())
}

const CONVERSATIONAL_AI_SECRETS_CREATE_FAILURES: [Case<CreateSecretError>; 1] = [
    (422, "", |it| matches!(it, CreateSecretError::UnprocessableEntity)),
];

#[tokio::test]
async fn conversational_ai_secrets_create_failures() -> Outcome {
    for (status, body, is_expected) in CONVERSATIONAL_AI_SECRETS_CREATE_FAILURES {
        let mock = Mock::new().reply(status, body);
        let client = client(&mock)?;
        let outcome = client
            .conversational_ai()
            .secrets()
            .create(PostWorkspaceSecretRequest::new("name", "value"))
            .max_retries(0)
            .await;
        let failure = outcome.as_ref().err().and_then(Error::failure);
        assert!(failure.is_some_and(is_expected), "{status}: {outcome:?}");
    }
    Ok(())
}

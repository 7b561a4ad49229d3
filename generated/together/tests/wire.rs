//! The requests of `together` and what becomes of replies, on a transport without sockets.
//!
//! Generated from `specs/together/openapi.yaml` by `cargo xtask generate`. Do not edit.

use together::Client;
use together::runtime::mock::Mock;
use together::runtime::{self, BuildError, Error, Wire};
use together::types::{CreateSecretError, CreateSecretRequest};

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

#[tokio::test]
async fn beta_jig_secrets_create() -> Outcome {
    let mock = Mock::new().reply(200, r#"{"created_at":"created_at"}"#);
    let client = client(&mock)?;
    let reply =
        client.beta().jig().secrets().create(CreateSecretRequest::new("name", "value")).await?;
    assert_eq!(json(&reply), r#"{"created_at":"created_at"}"#);
    let sent = mock.take_request()?;
    assert_eq!(sent.line(), "POST https://api.together.ai/v1/deployments/secrets");
    assert_eq!(sent.header("authorization"), Some("Bearer K3Y"));
    assert_eq!(sent.text(), r#"{"name":"name","value":"value"}"#);
    Ok(())
}

const BETA_JIG_SECRETS_CREATE_FAILURES: [Case<CreateSecretError>; 2] = [
    (400, "{}", |it| matches!(it, CreateSecretError::BadRequest(_))),
    (500, "{}", |it| matches!(it, CreateSecretError::InternalServerError(_))),
];

#[tokio::test]
async fn beta_jig_secrets_create_failures() -> Outcome {
    for (status, body, is_expected) in BETA_JIG_SECRETS_CREATE_FAILURES {
        let mock = Mock::new().reply(status, body);
        let client = client(&mock)?;
        let outcome = client
            .beta()
            .jig()
            .secrets()
            .create(CreateSecretRequest::new("name", "value"))
            .max_retries(0)
            .await;
        let failure = outcome.as_ref().err().and_then(Error::failure);
        assert!(failure.is_some_and(is_expected), "{status}: {outcome:?}");
    }
    Ok(())
}

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

/// A documented failure: status, body, and whether it is what they became.
type Case<E> = (u16, &'static str, fn(&E) -> bool);

#[tokio::test]
async fn secrets_create() -> Outcome {
    let mock = Mock::new().reply(200, r#"{"id":"67e55044-10b1-426f-9247-bb680e5fe0c8"}"#);
    let client = client(&mock)?;
    let reply = client.secrets().create(CreateSecretRequest::new("name", "value")).await?;
    assert_eq!(json(&reply), r#"{"id":"67e55044-10b1-426f-9247-bb680e5fe0c8"}"#);
    let sent = mock.take_request()?;
    assert_eq!(sent.line(), "POST https://app.dreadnode.io/api/v1/user/secrets");
    assert_eq!(sent.header("authorization"), Some("Bearer K3Y"));
    assert_eq!(sent.text(), r#"{"name":"name","value":"value"}"#);
    Ok(())
}

const SECRETS_CREATE_FAILURES: [Case<CreateSecretError>; 11] = [
    (400, r#"{"code":1}"#, |it| matches!(it, CreateSecretError::BadRequest(_))),
    (401, r#"{"code":1}"#, |it| matches!(it, CreateSecretError::Unauthorized(_))),
    (403, r#"{"code":1}"#, |it| matches!(it, CreateSecretError::Forbidden(_))),
    (404, r#"{"code":1}"#, |it| matches!(it, CreateSecretError::NotFound(_))),
    (409, r#"{"code":1}"#, |it| matches!(it, CreateSecretError::Conflict(_))),
    (422, r#"{"code":1}"#, |it| matches!(it, CreateSecretError::UnprocessableEntity(_))),
    (426, r#"{"code":1}"#, |it| matches!(it, CreateSecretError::UpgradeRequired(_))),
    (429, r#"{"code":1}"#, |it| matches!(it, CreateSecretError::TooManyRequests(_))),
    (500, r#"{"code":1}"#, |it| matches!(it, CreateSecretError::InternalServerError(_))),
    (502, r#"{"code":1}"#, |it| matches!(it, CreateSecretError::BadGateway(_))),
    (504, r#"{"code":1}"#, |it| matches!(it, CreateSecretError::GatewayTimeout(_))),
];

#[tokio::test]
async fn secrets_create_failures() -> Outcome {
    for (status, body, is_expected) in SECRETS_CREATE_FAILURES {
        let mock = Mock::new().reply(status, body);
        let client = client(&mock)?;
        let outcome =
            client.secrets().create(CreateSecretRequest::new("name", "value")).max_retries(0).await;
        let failure = outcome.as_ref().err().and_then(Error::failure);
        assert!(failure.is_some_and(is_expected), "{status}: {outcome:?}");
    }
    Ok(())
}

//! What is shown of calls: never a credential, a body, an argument or a query value.

use std::error::Error as _;
use std::fmt::{Debug, Write};

use specwright_runtime::mock::{Fault, Mock};
use specwright_runtime::{Error, Method, Security};

use crate::example::{Client, CreateSecret, ListSecretsParams};

const SECRET_CANARY: &str = "S3CR3T-CANARY";
const KEY_CANARY: &str = "K3Y-CANARY";
const ALL: Security = &[&["BearerAuth", "HeaderAuth", "QueryAuth", "CookieAuth"], &["Login"]];

#[track_caller]
fn check(shown: &str) {
    for canary in [SECRET_CANARY, KEY_CANARY, "SzNZLUNBTkFSWQ"] {
        assert!(!shown.contains(canary), "{shown}");
    }
}

fn client(mock: &Mock) -> Client {
    let builder = Client::builder()
        .api_key(KEY_CANARY)
        .credential("HeaderAuth", KEY_CANARY)
        .credential("QueryAuth", KEY_CANARY)
        .credential("CookieAuth", KEY_CANARY)
        .default_header("x-api-key", KEY_CANARY)
        .basic_auth("user", KEY_CANARY);
    check(&format!("{builder:?} {builder:#?}"));
    let client = builder.max_body_size(4096).transport(mock.clone()).build().unwrap();
    check(&format!("{client:?} {client:#?}"));
    client
}

/// Makes a call that fails, and looks at everything that can be shown of it.
async fn look(mock: Mock) -> String {
    let client = client(&mock);
    let call = client
        .secrets()
        .create(CreateSecret::new("n", SECRET_CANARY))
        .query("token", SECRET_CANARY)
        .header("x-mine", SECRET_CANARY)
        .security(ALL);
    check(&format!("{call:?} {call:#?}"));
    let error = call.await.unwrap_err();
    let mut shown = format!("{error} {error:?} {error:#?}");
    let mut source = error.source();
    while let Some(inner) = source {
        write!(shown, " {inner} {inner:?}").unwrap();
        source = inner.source();
    }
    let inner: Box<dyn Debug + '_> = match &error {
        Error::Invalid(inner) => Box::new(inner),
        Error::Transport(inner) => Box::new(inner),
        Error::Timeout(inner) => Box::new(inner),
        Error::Redirect(inner) => Box::new(inner),
        Error::Status(inner) => Box::new(inner),
        Error::Decode(inner) => Box::new(inner),
        Error::TooLarge(inner) => Box::new(inner),
        other => panic!("{other}"),
    };
    write!(shown, " {inner:?} {:?} {:?}", error.headers(), error.earlier()).unwrap();
    write!(shown, " {mock:?} {:?}", mock.take_request()).unwrap();
    check(&shown);
    error.to_string()
}

#[tokio::test]
async fn errors_of_every_kind() {
    let echo = format!(
        r#"{{"detail":[{{"loc":["body"],"msg":"wrong","input":"{SECRET_CANARY}",
            "ctx":{{"given":"{SECRET_CANARY}"}}}}],"value":"{SECRET_CANARY}"}}"#
    );
    for status in [400, 401, 404, 409, 422, 429, 500] {
        let mock = Mock::new().reply(status, echo.clone()).header("set-cookie", KEY_CANARY);
        look(mock.header("retry-after", "100")).await;
    }
    for status in [301, 307] {
        let to = format!("https://{KEY_CANARY}:x@cdn.test/x?key={KEY_CANARY}#{KEY_CANARY}");
        look(Mock::new().reply(status, echo.clone()).header("location", &to)).await;
    }
    look(Mock::new().reply(200, echo.clone())).await;
    // A message may quote what was sent, the secret or the key.
    let quoted =
        format!(r#"{{"message":"{SECRET_CANARY} is no good, and {KEY_CANARY} is no key"}}"#);
    look(Mock::new().reply(418, quoted)).await;
    look(Mock::new().reply(200, format!("<html>{SECRET_CANARY}"))).await;
    look(Mock::new().reply(200, format!(r#"{{"id":{{"{}":1}}}}"#, "x"))).await;
    look(Mock::new().reply(200, SECRET_CANARY.repeat(1000))).await;
    look(Mock::new().reply(200, echo.clone()).then_broken()).await;
    look(Mock::new().reply(200, echo).then_silent()).await;
    look(Mock::new().fault(Fault::Closed)).await;
    look(Mock::new().fault(Fault::Silent)).await;
    look(Mock::new()).await;
}

#[tokio::test]
async fn a_server_that_repeats_the_key_is_masked() {
    let body = format!(r#"{{"message":"Incorrect API key provided: {KEY_CANARY}."}}"#);
    let shown = look(Mock::new().reply(401, body)).await;
    assert_eq!(shown, "POST /secrets: 401 Unauthorized: Incorrect API key provided: ***.");
    let across = format!(r#"{{"message":"{}{KEY_CANARY}"}}"#, "x".repeat(295));
    look(Mock::new().reply(401, across)).await;
    let basic = r#"{"message":"bad login dXNlcjpLM1ktQ0FOQVJZ"}"#;
    assert!(look(Mock::new().reply(400, basic)).await.ends_with("bad login ***"));
}

#[tokio::test]
async fn calls_that_cannot_be_sent() {
    let client = client(&Mock::new());
    let refused = [
        client.raw(Method::GET, "/x").header("x-a", "S3CR3T-CANARY\n").await,
        client.raw(Method::GET, "/{id}").await,
        client.raw(Method::GET, "/x").server("ftp://K3Y-CANARY").await,
    ];
    for outcome in refused {
        check(&format!("{outcome:?} {}", outcome.as_ref().unwrap_err()));
    }
    let params =
        ListSecretsParams { trace: Some("S3CR3T-CANARY\n".to_owned()), ..Default::default() };
    let error = client.secrets().list(params).await.unwrap_err();
    check(&format!("{error:?} {error}"));
}

#[test]
fn a_secret_is_sent_in_clear_and_shown_hidden() {
    let secret = CreateSecret::new("n", SECRET_CANARY);
    assert!(
        String::from_utf8(specwright_runtime::encode(&secret)).unwrap().contains(SECRET_CANARY)
    );
    check(&format!("{secret:?}"));
}

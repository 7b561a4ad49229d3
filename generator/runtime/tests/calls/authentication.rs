//! Which credentials a call sends: alternatives of conjunctions, and what happens when one is
//! missing.

use specwright_runtime::mock::{Mock, Recorded};
use specwright_runtime::{Error, InvalidReason, Method, Security};

use crate::example::{Client, ClientBuilder, Outcome};

/// What a call with that security sends, by a client set up so.
async fn sent(
    security: Security,
    set_up: impl FnOnce(ClientBuilder) -> ClientBuilder,
) -> Result<Recorded, Error> {
    let mock = Mock::new().reply(204, "");
    let client = set_up(Client::builder()).transport(mock.clone()).build().unwrap();
    client.raw(Method::GET, "/x").security(security).await?;
    Ok(mock.take_request().unwrap())
}

fn nothing(builder: ClientBuilder) -> ClientBuilder {
    builder
}

/// The scheme and variable an error names.
fn missing(outcome: Result<Recorded, Error>) -> (&'static str, &'static str) {
    match outcome {
        Err(Error::Invalid(invalid)) => match invalid.reason() {
            InvalidReason::MissingCredential { scheme, variable } => (scheme, variable),
            other => panic!("{other}"),
        },
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn each_scheme_travels_in_its_place() -> Outcome {
    let bearer = sent(&[&["BearerAuth"]], |builder| builder.api_key("k")).await?;
    assert_eq!(bearer.header("authorization"), Some("Bearer k"));
    let header = sent(&[&["HeaderAuth"]], |builder| builder.credential("HeaderAuth", "k")).await?;
    assert_eq!(header.header("xi-api-key"), Some("k"));
    let query = sent(&[&["QueryAuth"]], |builder| builder.credential("QueryAuth", "k&=ü")).await?;
    assert_eq!(query.line(), "GET https://api.example.test/v1/x?key=k%26%3D%C3%BC");
    let cookie = sent(&[&["CookieAuth"]], |builder| builder.credential("CookieAuth", "k;")).await?;
    assert_eq!(cookie.header("cookie"), Some("session=k%3B"));
    let basic = sent(&[&["Login"]], |builder| builder.basic_auth("Aladdin", "open sesame")).await?;
    assert_eq!(basic.header("authorization"), Some("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="));
    Ok(())
}

#[tokio::test]
async fn all_of_an_alternative_are_sent_together() -> Outcome {
    let both = |builder: ClientBuilder| {
        builder
            .credential("HeaderAuth", "h")
            .credential("QueryAuth", "q")
            .credential("CookieAuth", "c")
    };
    let sent = sent(&[&["HeaderAuth", "QueryAuth"]], both).await?;
    assert_eq!(sent.header("xi-api-key"), Some("h"));
    assert_eq!(sent.line(), "GET https://api.example.test/v1/x?key=q");
    assert_eq!(sent.header("cookie"), None, "what is not asked for is not sent");
    Ok(())
}

#[tokio::test]
async fn the_first_alternative_that_can_be_met_counts() -> Outcome {
    let security: Security = &[&["HeaderAuth", "QueryAuth"], &["CookieAuth"], &["BearerAuth"]];
    let both = |builder: ClientBuilder| {
        builder.credential("HeaderAuth", "h").credential("CookieAuth", "c").api_key("b")
    };
    let sent = sent(security, both).await?;
    assert_eq!(sent.header("cookie"), Some("session=c"));
    assert_eq!((sent.header("xi-api-key"), sent.header("authorization")), (None, None));
    Ok(())
}

#[tokio::test]
async fn no_security_sends_nothing() -> Outcome {
    let sent = sent(&[], |builder| builder.api_key("k").credential("QueryAuth", "q")).await?;
    assert_eq!(sent.header("authorization"), None);
    assert_eq!(sent.line(), "GET https://api.example.test/v1/x");
    Ok(())
}

#[tokio::test]
async fn optional_security_sends_what_there_is() -> Outcome {
    const BEFORE: Security = &[&[], &["BearerAuth"]];
    const AFTER: Security = &[&["BearerAuth"], &[]];
    for security in [BEFORE, AFTER] {
        let without = sent(security, nothing).await?;
        assert_eq!(without.header("authorization"), None);
        let with = sent(security, |builder| builder.api_key("k")).await?;
        assert_eq!(with.header("authorization"), Some("Bearer k"));
    }
    Ok(())
}

#[tokio::test]
async fn a_missing_credential_is_named_before_anything_is_sent() {
    let outcome = sent(&[&["BearerAuth"]], nothing).await;
    let text = outcome.as_ref().unwrap_err().to_string();
    assert_eq!(
        text,
        "GET /x: no credential for `BearerAuth`: set EXAMPLE_API_KEY or give it to the builder"
    );
    assert_eq!(missing(outcome), ("BearerAuth", "EXAMPLE_API_KEY"));
    let half = sent(&[&["HeaderAuth", "QueryAuth"], &["Login"]], |builder| {
        builder.credential("HeaderAuth", "h")
    });
    assert_eq!(missing(half.await), ("QueryAuth", "EXAMPLE_QUERY_KEY"));
}

#[tokio::test]
async fn a_client_without_a_key_calls_what_needs_none() -> Outcome {
    let mock = Mock::new().reply(200, r#"{"up":"yes"}"#);
    let client = Client::builder().transport(mock.clone()).build()?;
    let status = client.secrets().status().await?;
    assert_eq!(status.unwrap().get("up").map(String::as_str), Some("yes"));
    assert!(client.secrets().delete("s1").await.is_err());
    assert_eq!(mock.pending_requests(), 1, "the other one was not sent");
    Ok(())
}

#[tokio::test]
async fn a_header_of_the_caller_is_a_credential() -> Outcome {
    let sent = sent(&[&["HeaderAuth"]], |builder| builder.default_header("XI-API-Key", "mine"));
    assert_eq!(sent.await?.header("xi-api-key"), Some("mine"));
    Ok(())
}

#[tokio::test]
async fn a_cookie_credential_joins_the_other_cookies() -> Outcome {
    let mock = Mock::new().reply(200, "[]");
    let client = Client::builder().credential("CookieAuth", "c").transport(mock.clone()).build()?;
    let params = crate::example::ListSecretsParams {
        flavour: Some("sweet".to_owned()),
        ..Default::default()
    };
    client.secrets().list(params).security(&[&["CookieAuth"]]).await?;
    assert_eq!(mock.take_request()?.header("cookie"), Some("flavour=sweet; session=c"));
    Ok(())
}

/// Reads the real environment, in a process of its own that has one.
#[test]
fn the_environment_is_read_when_the_client_is_made() {
    let run = |key: &str| {
        let this = std::env::current_exe().unwrap();
        let name = "authentication::in_an_environment";
        let mut child = std::process::Command::new(this);
        child.args(["--exact", name, "--nocapture"]);
        child.env("EXAMPLE_API_KEY", key).env("SPECWRIGHT_TEST_CHILD", "1");
        let output = child.output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    };
    assert!(run("from-outside").contains("sent Some(\"Bearer from-outside\")"));
    assert!(run("").contains("no credential for `BearerAuth`: set EXAMPLE_API_KEY"));
    let refused = run(" K3Y-CANARY");
    assert!(refused.contains("EXAMPLE_API_KEY begins or ends with white space"));
    assert!(!refused.contains("K3Y-CANARY"));
}

/// What the test above runs; alone it checks that the client can be made or says why not.
#[tokio::test]
async fn in_an_environment() {
    let mock = Mock::new().reply(204, "");
    let builder = Client::builder().read_env();
    assert_eq!(builder.is_ok(), Client::from_env().is_ok());
    match builder {
        Ok(builder) => {
            let client = builder.transport(mock.clone()).build().unwrap();
            client.secrets().delete("s1").await.unwrap();
            println!("sent {:?}", mock.take_request().unwrap().header("authorization"));
        }
        Err(error) => println!("{error}"),
    }
}

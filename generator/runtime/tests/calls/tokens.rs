//! Credentials that end: when a client asks for a new one, and what of it can be seen.

use std::error::Error as _;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use specwright_runtime::mock::Mock;
use specwright_runtime::{
    Api, BoxError, BoxFuture, Call, ClientBuilder, ClientCredentials, Core, Delivery, Error,
    Method, Scheme, StatusCode, Token, TokenSource, Transport,
};

use crate::example::{Client, Outcome};

/// Gives `t1`, `t2` and so on, each good for this long.
#[derive(Clone, Default)]
struct Counter {
    given: Arc<AtomicUsize>,
    lifetime: Option<Duration>,
}

impl TokenSource for Counter {
    fn token(&self) -> BoxFuture<'_, Result<Token, BoxError>> {
        Box::pin(async {
            // Others get their turn, as if it took some time.
            tokio::task::yield_now().await;
            let token = Token::new(format!("t{}", 1 + self.given.fetch_add(1, Ordering::SeqCst)));
            Ok(match self.lifetime {
                Some(lifetime) => token.expires_in(lifetime),
                None => token,
            })
        })
    }
}

fn client(mock: &Mock, source: impl TokenSource) -> Client {
    Client::builder().token_source(source).transport(mock.clone()).build().unwrap()
}

/// A client of an API with OpenID Connect.
struct OpenClient(Core);

static OPEN: Api = Api {
    name: "open",
    version: "1.0.0",
    base_url: Some("https://api.example.test/v1"),
    base_url_env: "OPEN_BASE_URL",
    schemes: &[
        Scheme::bearer("OpenId", "OPEN_KEY").discovery_url("/.well-known/openid-configuration")
    ],
    security: &[&["OpenId"]],
};

impl OpenClient {
    fn builder() -> ClientBuilder<Self> {
        ClientBuilder::new(&OPEN)
    }
}

impl From<Core> for OpenClient {
    fn from(core: Core) -> Self {
        Self(core)
    }
}

fn replies(n: usize) -> Mock {
    (0..n).fold(Mock::new(), |mock, _| mock.reply(204, ""))
}

async fn call(client: &Client) -> Result<(), Error> {
    client.raw(Method::POST, "/x").await
}

/// The token of the next request.
fn sent(mock: &Mock) -> String {
    mock.take_request().unwrap().header("authorization").unwrap_or("none").to_owned()
}

#[tokio::test]
async fn a_token_is_kept() -> Outcome {
    let mock = replies(2);
    let client = client(&mock, Counter::default());
    call(&client).await?;
    call(&client.clone()).await?;
    assert_eq!([sent(&mock), sent(&mock)], ["Bearer t1", "Bearer t1"]);
    Ok(())
}

#[tokio::test]
async fn a_token_is_replaced_shortly_before_its_end() -> Outcome {
    let mock = replies(3);
    let source = Counter { lifetime: Some(Duration::from_secs(3600)), ..Counter::default() };
    let client = client(&mock, source);
    for seconds in [0, 3569, 1] {
        mock.sleep(Duration::from_secs(seconds)).await;
        call(&client).await?;
    }
    assert_eq!([sent(&mock), sent(&mock), sent(&mock)], ["Bearer t1", "Bearer t1", "Bearer t2"]);
    Ok(())
}

#[tokio::test]
async fn calls_at_once_ask_for_one_token() -> Outcome {
    let mock = replies(3);
    let source = Counter::default();
    let client = client(&mock, source.clone());
    let (a, b, c) = tokio::join!(call(&client), call(&client), call(&client));
    a.and(b).and(c)?;
    assert_eq!(source.given.load(Ordering::SeqCst), 1);
    Ok(())
}

#[tokio::test]
async fn a_kept_token_that_is_refused_is_replaced() -> Outcome {
    let mock = Mock::new().reply(204, "").reply(401, "").reply(204, "");
    let client = client(&mock, Counter::default());
    call(&client).await?;
    call(&client).await?;
    assert_eq!([sent(&mock), sent(&mock), sent(&mock)], ["Bearer t1", "Bearer t1", "Bearer t2"]);
    Ok(())
}

#[tokio::test]
async fn a_new_token_that_is_refused_is_an_error() {
    let mock = Mock::new().reply(401, "").reply(401, "");
    let client = client(&mock, Counter::default());
    let error = call(&client).await.unwrap_err();
    assert_eq!((error.status(), error.attempts()), (Some(StatusCode::UNAUTHORIZED), 1));
    // It is not used again.
    assert!(call(&client).await.is_err());
    assert_eq!([sent(&mock), sent(&mock)], ["Bearer t1", "Bearer t2"]);
}

#[tokio::test]
async fn a_source_that_fails_is_asked_again_and_nothing_is_sent() {
    let mock = Mock::new();
    let asked = Arc::new(AtomicUsize::new(0));
    let counter = asked.clone();
    let client = client(&mock, move || {
        counter.fetch_add(1, Ordering::SeqCst);
        std::future::ready(Err(BoxError::from("the vault is sealed")))
    });
    let error = call(&client).await.unwrap_err();
    assert_eq!(error.to_string(), "POST /x (attempt 3): the request was not sent");
    assert_eq!(error.delivery(), Delivery::NotSent);
    assert_eq!(asked.load(Ordering::SeqCst), 3);
    let source = error.source().unwrap();
    assert_eq!(source.to_string(), "no token for `BearerAuth`");
    assert_eq!(source.source().unwrap().to_string(), "the vault is sealed");
    assert_eq!(mock.pending_requests(), 0);
}

#[tokio::test]
async fn other_schemes_have_sources_too() -> Outcome {
    let mock = replies(1);
    let builder = Client::builder().credential_source("HeaderAuth", Counter::default());
    let client = builder.transport(mock.clone()).build()?;
    client.raw(Method::GET, "/x").security(&[&["HeaderAuth"]]).await?;
    assert_eq!(mock.take_request()?.header("xi-api-key"), Some("t1"));
    let refused = |builder: crate::example::ClientBuilder| builder.build().unwrap_err().to_string();
    assert_eq!(
        refused(Client::builder().credential_source("QueryAuth", Counter::default())),
        "the credential for `QueryAuth` travels in no header of its own, so that no source can give it"
    );
    assert_eq!(
        refused(Client::builder().credential_source("Nope", Counter::default())),
        "the credential for `Nope` is no scheme of this API"
    );
    Ok(())
}

#[tokio::test]
async fn client_credentials_are_exchanged_at_the_token_url() -> Outcome {
    let mock = Mock::new()
        .reply(200, r#"{"access_token":"a b","token_type":"bearer","expires_in":3600}"#)
        .reply(204, "")
        .reply(204, "");
    let credentials = ClientCredentials::new("id", "S3CR3T:").scope("read write");
    let credentials = credentials.parameter("audience", "https://api.test");
    let builder = Client::builder().client_credentials(credentials);
    let client = builder.transport(mock.clone()).build()?;
    call(&client).await?;
    call(&client).await?;
    let asked = mock.take_request()?;
    assert_eq!(asked.line(), "POST https://login.example.test/oauth/token?v=2");
    // `id:S3CR3T%3A`
    assert_eq!(asked.header("authorization"), Some("Basic aWQ6UzNDUjNUJTNB"));
    assert_eq!(asked.header("content-type"), Some("application/x-www-form-urlencoded"));
    assert_eq!(
        asked.text(),
        "grant_type=client_credentials&scope=read+write&audience=https%3A%2F%2Fapi.test"
    );
    assert_eq!([sent(&mock), sent(&mock)], ["Bearer a b", "Bearer a b"]);
    Ok(())
}

#[tokio::test]
async fn client_credentials_may_go_elsewhere_and_in_the_body() -> Outcome {
    let mock = Mock::new().reply(200, r#"{"access_token":"t","expires_in":"60"}"#).reply(204, "");
    let credentials = ClientCredentials::new("id", "s&").token_url("/token").in_body();
    let builder = Client::builder().client_credentials(credentials);
    call(&builder.transport(mock.clone()).build()?).await?;
    let asked = mock.take_request()?;
    assert_eq!(asked.line(), "POST https://api.example.test/token");
    assert_eq!(asked.header("authorization"), None);
    assert_eq!(asked.text(), "grant_type=client_credentials&client_id=id&client_secret=s%26");
    Ok(())
}

#[tokio::test]
async fn a_discovery_document_names_the_token_url_once() -> Outcome {
    let mock = Mock::new()
        .reply(200, r#"{"issuer":"x","token_endpoint":"https://login.example.test/t"}"#)
        .reply(200, r#"{"access_token":"t1","expires_in":10}"#)
        .reply(204, "")
        .reply(200, r#"{"access_token":"t2"}"#)
        .reply(204, "");
    let builder = OpenClient::builder().client_credentials(ClientCredentials::new("id", "s"));
    let client = builder.transport(mock.clone()).build()?;
    for seconds in [0, 10] {
        mock.sleep(Duration::from_secs(seconds)).await;
        Call::<()>::new(&client.0, Method::GET, "/x").await?;
    }
    let mut lines = Vec::new();
    while let Ok(request) = mock.take_request() {
        lines.push(request.line());
    }
    let token = "POST https://login.example.test/t";
    let call = "GET https://api.example.test/v1/x";
    let discovery = "GET https://api.example.test/.well-known/openid-configuration";
    assert_eq!(lines, [discovery, token, call, token, call]);
    Ok(())
}

#[tokio::test]
async fn a_discovery_document_may_not_lead_a_secret_astray() {
    for (status, body, expected) in [
        (200, r#"{"token_endpoint":"http://evil.test/t"}"#, "has a token URL that is not https"),
        (200, r#"{"issuer":"x"}"#, "the discovery URL replied 200 OK without what was asked for"),
        (404, "", "the discovery URL replied 404 Not Found"),
    ] {
        let mock = Mock::new().reply(status, body);
        let builder = OpenClient::builder().client_credentials(ClientCredentials::new("id", "s"));
        let client = builder.transport(mock.clone()).build().unwrap();
        let error = Call::<()>::new(&client.0, Method::GET, "/x").await.unwrap_err();
        let reason = error.source().and_then(|it| it.source()).unwrap().to_string();
        assert!(reason.starts_with(expected), "{reason}");
        assert_eq!((error.attempts(), mock.pending_replies()), (1, 0));
    }
}

#[tokio::test]
async fn a_refusal_says_no_more_than_its_code() {
    let body = r#"{"error":"invalid_client","error_description":"S3CR3T-CANARY is wrong"}"#;
    let mock = Mock::new().reply(401, body);
    let credentials = ClientCredentials::new("id", "S3CR3T-CANARY");
    assert_eq!(format!("{credentials:?}"), r#"ClientCredentials { id: "id", .. }"#);
    let builder = Client::builder().client_credentials(credentials);
    let client = builder.transport(mock.clone()).build().unwrap();
    let error = call(&client).await.unwrap_err();
    assert_eq!((error.attempts(), error.delivery()), (1, Delivery::NotSent));
    let reason = error.source().and_then(|it| it.source()).unwrap();
    let expected = "the token URL replied 401 Unauthorized: invalid_client";
    assert_eq!(reason.to_string(), expected);
    let shown = format!("{client:?} {error} {error:?} {reason:?} {:?}", error.source());
    assert!(!shown.contains("CANARY"), "{shown}");
}

#[tokio::test]
async fn a_token_that_a_server_repeats_is_not_shown() {
    let mock = Mock::new().reply(400, r#"{"message":"t1 is too old"}"#);
    let client = client(&mock, Counter::default());
    let error = call(&client).await.unwrap_err();
    assert_eq!(error.to_string(), "POST /x: 400 Bad Request: *** is too old");
    assert_eq!(format!("{:?}", Token::new("T0K3N")), "Token { lifetime: None, .. }");
}

#[test]
fn a_secret_does_not_go_out_in_the_clear() {
    let credentials = ClientCredentials::new("id", "s").token_url("http://login.test/token");
    let error = Client::builder().client_credentials(credentials).build().unwrap_err();
    assert_eq!(
        error.to_string(),
        "the credential for `BearerAuth` has a token URL that is not https, or no place to send a secret to"
    );
}

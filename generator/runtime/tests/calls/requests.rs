//! What is sent: line, headers and body, by the document, the client and the call.

use std::time::Duration;

use specwright_runtime::mock::Mock;
use specwright_runtime::{Error, InvalidReason, Method};

use crate::example::{Client, ListSecretsParams, Outcome, SECRET, Secret, body};

#[tokio::test]
async fn a_call_is_sent_as_described() -> Outcome {
    let mock = Mock::new().reply(201, SECRET).header("x-request-id", "r7");
    let client = Client::on(&mock);
    let secret = client.secrets().create(body()).await?;
    assert_eq!(secret, Secret { id: "s1".to_owned(), size: Some(3) });
    let sent = mock.take_request()?;
    assert_eq!(sent.line(), "POST https://api.example.test/v1/secrets");
    assert_eq!(sent.header_names(), ["accept", "authorization", "content-type", "user-agent"]);
    assert_eq!(sent.header("accept"), Some("application/json"));
    assert_eq!(sent.header("authorization"), Some("Bearer K3Y"));
    assert_eq!(sent.header("content-type"), Some("application/json"));
    let agent = concat!("example/0.3.0 specwright-runtime/", env!("CARGO_PKG_VERSION"));
    assert_eq!(sent.header("user-agent"), Some(agent));
    assert_eq!(sent.text(), r#"{"name":"s","value":"v"}"#);
    Ok(())
}

#[tokio::test]
async fn send_gives_what_is_around_the_body() -> Outcome {
    let mock = Mock::new().reply(503, "").reply(200, SECRET).header("x-request-id", "r7");
    let client = Client::on(&mock);
    let response = client.secrets().get("s1").send().await?;
    assert_eq!(response.status(), 200);
    assert_eq!(response.request_id(), Some("r7"));
    assert_eq!(response.headers().get("content-type").unwrap(), "application/json");
    assert_eq!(response.raw_body(), SECRET);
    assert_eq!(response.attempts(), 2);
    assert_eq!(response.elapsed(), mock.waits()[0]);
    assert_eq!(response.into_body().id, "s1");
    Ok(())
}

#[tokio::test]
async fn no_body_has_no_content_type() -> Outcome {
    let mock = Mock::new().reply(204, "").reply(204, "");
    let client = Client::on(&mock);
    client.secrets().import(None).await?;
    client.secrets().import(Some(body())).await?;
    let sent = mock.take_request()?;
    assert_eq!((sent.header("content-type"), sent.text()), (None, String::new()));
    assert_eq!(sent.header("accept"), Some("*/*"));
    assert_eq!(mock.take_request()?.header("content-type"), Some("application/json"));
    Ok(())
}

#[tokio::test]
async fn params_go_where_the_document_says() -> Outcome {
    let mock = Mock::new().reply(200, "[]").reply(200, "[]");
    let client = Client::on(&mock);
    let params = ListSecretsParams {
        limit: Some(2),
        ids: Some(vec!["a,b".to_owned(), "c d".to_owned()]),
        labels: Some([("k".to_owned(), "v".to_owned())].into_iter().collect()),
        trace: Some("on".to_owned()),
        flavour: Some("sweet; x=y".to_owned()),
    };
    client.secrets().list(params).query("extra", "ü&=").await?;
    client.secrets().list(ListSecretsParams::default()).await?;
    let sent = mock.take_request()?;
    let query = "limit=2&ids=a%2Cb,c%20d&labels%5Bk%5D=v&extra=%C3%BC%26%3D";
    assert_eq!(sent.line(), format!("GET https://api.example.test/v1/secrets?{query}"));
    assert_eq!(sent.header("x-trace"), Some("on"));
    assert_eq!(sent.header("cookie"), Some("flavour=sweet%3B%20x%3Dy"));
    assert_eq!(mock.take_request()?.line(), "GET https://api.example.test/v1/secrets");
    Ok(())
}

#[tokio::test]
async fn the_caller_s_headers_replace_all_others() -> Outcome {
    let mock = Mock::new().reply(200, SECRET).reply(200, SECRET);
    let client = Client::builder()
        .api_key("K3Y")
        .user_agent("mine/1")
        .default_header("accept", "application/vnd.x+json")
        .default_header("X-Team", "blue")
        .transport(mock.clone())
        .build()?;
    client.secrets().get("s1").await?;
    client.secrets().get("s1").header("x-team", "red").header("authorization", "Other").await?;
    let sent = mock.take_request()?;
    assert_eq!(sent.header("user-agent"), Some("mine/1"));
    assert_eq!(sent.header("accept"), Some("application/vnd.x+json"));
    assert_eq!(sent.header("x-team"), Some("blue"));
    let sent = mock.take_request()?;
    assert_eq!(sent.header("x-team"), Some("red"));
    assert_eq!(sent.header("authorization"), Some("Other"));
    Ok(())
}

#[tokio::test]
async fn a_header_http_cannot_carry_is_an_error_not_a_panic() {
    let mock = Mock::new();
    let client = Client::on(&mock);
    for (name, value) in [("x-a", "two\nlines"), ("x-a", " x"), ("two words", "x"), ("", "x")] {
        let error = client.secrets().get("s1").header(name, value).await.unwrap_err();
        let reason = InvalidReason::Header { name: name.to_owned() };
        assert!(
            matches!(&error, Error::Invalid(invalid) if *invalid.reason() == reason),
            "{error}"
        );
        assert_eq!(error.attempts(), 0);
    }
    for key in ["two\nlines", ""] {
        let error = client.secrets().get("s1").idempotency_key(key).await.unwrap_err();
        assert_eq!(
            error.to_string(),
            "GET /secrets/{secret_id}: the header `idempotency-key` cannot be sent"
        );
    }
    assert_eq!(mock.pending_requests(), 0);
}

#[tokio::test]
async fn a_base_url_keeps_its_prefix_and_replaces_the_operation_s_own() -> Outcome {
    let mock = Mock::new().reply(204, "").reply(204, "").reply(204, "");
    let builder = || Client::builder().api_key("K3Y").transport(mock.clone());
    let mine = builder().base_url("https://proxy.test/a/b/").build()?;
    mine.secrets().delete("s1").await?;
    mine.raw(Method::GET, "/x").server("https://upload.example.test").await?;
    let documented = builder().build()?;
    documented.raw(Method::GET, "/x").server("https://upload.example.test/up/").await?;
    assert_eq!(mock.take_request()?.line(), "DELETE https://proxy.test/a/b/secrets/s1");
    assert_eq!(mock.take_request()?.line(), "GET https://proxy.test/a/b/x");
    assert_eq!(mock.take_request()?.line(), "GET https://upload.example.test/up/x");
    let insecure = documented.raw(Method::GET, "/x").server("http://upload.example.test").await;
    assert!(matches!(insecure, Err(Error::Invalid(_))), "{insecure:?}");
    Ok(())
}

#[tokio::test]
async fn a_template_with_a_query_keeps_it() -> Outcome {
    let mock = Mock::new().reply(204, "");
    Client::on(&mock).raw(Method::GET, "/x?beta=true").query("y", "1").await?;
    assert_eq!(mock.take_request()?.line(), "GET https://api.example.test/v1/x?beta=true&y=1");
    Ok(())
}

#[tokio::test]
async fn an_idempotency_key_is_made_once_a_call() -> Outcome {
    let mock = Mock::new().reply(503, "").reply(204, "").reply(204, "").reply(204, "");
    let client = Client::on(&mock);
    client.secrets().import(None).await?;
    client.secrets().import(None).await?;
    client.secrets().import(None).idempotency_key("mine").await?;
    let key = || mock.take_request().map(|sent| sent.header("idempotency-key").map(str::to_owned));
    let (first, again, other, mine) = (key()?.unwrap(), key()?, key()?, key()?);
    assert_eq!(again.as_ref(), Some(&first), "equal over attempts");
    assert_ne!(other.as_ref(), Some(&first), "and only over those");
    assert_eq!(mine.as_deref(), Some("mine"));
    let parts: Vec<_> = first.split('-').map(str::len).collect();
    assert_eq!(parts, [8, 4, 4, 4, 12], "{first}");
    assert_eq!(&first[14..15], "4", "{first}");
    assert!("89ab".contains(&first[19..20]), "{first}");
    Ok(())
}

#[tokio::test]
async fn an_option_left_out_never_weakens_the_client_s() -> Outcome {
    let mock = Mock::new().fault(specwright_runtime::mock::Fault::Silent);
    let client = Client::builder()
        .api_key("K3Y")
        .timeout(Duration::from_secs(7))
        .max_retries(0)
        .transport(mock.clone())
        .build()?;
    let error = client.secrets().get("s1").header("x-a", "b").await.unwrap_err();
    assert!(matches!(&error, Error::Timeout(late) if late.limit() == Some(Duration::from_secs(7))));
    Ok(())
}

#[test]
fn a_call_and_its_future_can_move_between_threads() {
    fn movable(_: impl Send) {}
    let client = Client::on(&Mock::new());
    movable(client.secrets().create(body()));
    movable(client.secrets().create(body()).into_future());
    movable(client.secrets().create(body()).send());
    assert!(size_of::<Error<crate::example::CreateSecretError>>() <= 16);
}

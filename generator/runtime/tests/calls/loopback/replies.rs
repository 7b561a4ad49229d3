//! The exact request on the wire, and every kind of reply to it.

use std::io::Write;
use std::time::Duration;

use specwright_runtime::{Delivery, Error, Phase};

use super::server::{Server, reply};
use crate::example::{
    Client, CreateSecretError, GetSecretError, ListSecretsParams, Outcome, SECRET, body,
};

#[tokio::test]
async fn the_documented_success() -> Outcome {
    let server = Server::replying([reply(201, SECRET, &[("x-request-id", "r1")])]).await;
    let response = server.client().secrets().create(body()).send().await?;
    assert_eq!((response.body().id.as_str(), response.request_id()), ("s1", Some("r1")));
    let seen = &server.seen()[0];
    assert_eq!(seen.line, "POST /v1/secrets HTTP/1.1");
    assert_eq!(seen.body, r#"{"name":"s","value":"v"}"#);
    let names = [
        "accept",
        "accept-encoding",
        "authorization",
        "content-length",
        "content-type",
        "host",
        "user-agent",
    ];
    assert_eq!(seen.header_names(), names);
    assert_eq!(seen.header("accept"), Some("application/json"));
    assert_eq!(seen.header("accept-encoding"), Some("gzip"));
    assert_eq!(seen.header("authorization"), Some("Bearer K3Y"));
    assert_eq!(seen.header("content-length"), Some("24"));
    assert_eq!(seen.header("content-type"), Some("application/json"));
    let agent = concat!("example/0.3.0 specwright-runtime/", env!("CARGO_PKG_VERSION"));
    assert_eq!(seen.header("user-agent"), Some(agent));
    Ok(())
}

#[tokio::test]
async fn paths_and_queries_arrive_as_they_were_encoded() -> Outcome {
    let server = Server::replying((0..7).map(|_| reply(200, "[]", &[]))).await;
    let client = server.client();
    for argument in ["a/b", "%2e%2e", "x?y=1", "#", " ", "ü"] {
        let _ = client.secrets().delete(argument).await;
    }
    let params = ListSecretsParams {
        ids: Some(vec!["a,b".to_owned(), "c d".to_owned()]),
        labels: Some([("k".to_owned(), "'v'".to_owned())].into_iter().collect()),
        ..Default::default()
    };
    client.secrets().list(params).await?;
    let lines: Vec<_> = server.seen().into_iter().map(|seen| seen.line).collect();
    let expected = [
        "DELETE /v1/secrets/a%2Fb HTTP/1.1",
        "DELETE /v1/secrets/%252e%252e HTTP/1.1",
        "DELETE /v1/secrets/x%3Fy%3D1 HTTP/1.1",
        "DELETE /v1/secrets/%23 HTTP/1.1",
        "DELETE /v1/secrets/%20 HTTP/1.1",
        "DELETE /v1/secrets/%C3%BC HTTP/1.1",
        "GET /v1/secrets?ids=a%2Cb,c%20d&labels%5Bk%5D=%27v%27 HTTP/1.1",
    ];
    assert_eq!(lines, expected);
    Ok(())
}

#[tokio::test]
async fn a_documented_error() {
    let text = r#"{"status_code":429,"statusCode":429,"error":{"message":"slow down"}}"#;
    let replies = (0..2).map(|_| reply(429, text, &[("retry-after-ms", "1")]));
    let server = Server::replying(replies).await;
    let error = server.client().secrets().create(body()).max_retries(1).await.unwrap_err();
    let Some(CreateSecretError::TooManyRequests(limit)) = error.failure() else {
        panic!("{error}")
    };
    assert_eq!((limit.status_code, limit.status_code_2), (429, Some(429)));
    assert_eq!(error.retry_after(), Some(Duration::from_millis(1)));
    assert_eq!(error.to_string(), "POST /secrets (attempt 2): 429 Too Many Requests: slow down");
    let seen = server.seen();
    assert_eq!(seen.len(), 2);
    assert_eq!((&seen[0].line, &seen[0].body), (&seen[1].line, &seen[1].body));
    assert_eq!(seen[0].headers, seen[1].headers);
}

#[tokio::test]
async fn an_undocumented_status() {
    let server = Server::replying([reply(418, "short and stout", &[])]).await;
    let error = server.client().secrets().create(body()).await.unwrap_err();
    assert!(matches!(&error, Error::Status(status) if status.failure().is_none()));
    assert_eq!(error.status().map(|status| status.as_u16()), Some(418));
    assert_eq!(error.raw_body().unwrap(), "short and stout");
}

#[tokio::test]
async fn a_documented_status_with_another_body() {
    let server = Server::replying([reply(404, r#"{"detail":"gone"}"#, &[])]).await;
    let error = server.client().secrets().get("s1").await.unwrap_err();
    assert_eq!(error.failure(), None::<&GetSecretError>);
    assert!(error.decode_error().unwrap().to_string().contains("missing field `code`"));
    assert!(error.to_string().contains("404 Not Found: gone"), "{error}");
}

#[tokio::test]
async fn malformed_json_and_another_content_type() {
    let html = [("content-type", "text/html")];
    let server = Server::replying([reply(200, r#"{"id":}"#, &[]), reply(200, "<p>", &html)]).await;
    let client = server.client();
    let error = client.secrets().get("s1").await.unwrap_err();
    assert_eq!(error.decode_error().unwrap().path(), "$.id");
    assert_eq!(error.raw_body().unwrap(), r#"{"id":}"#);
    let error = client.secrets().get("s1").await.unwrap_err();
    assert!(error.to_string().contains("its content type is text/html"), "{error}");
    assert_eq!(server.seen().len(), 2, "neither is repeated");
}

#[tokio::test]
async fn each_form_of_retry_after() -> Outcome {
    let (date, later) = ("Wed, 21 Oct 2026 07:28:00 GMT", "Wed, 21 Oct 2026 07:28:00 GMT");
    let forms: [&[(&str, &str)]; 6] = [
        &[("retry-after", "0")],
        &[("retry-after", "0.01")],
        &[("retry-after-ms", "10")],
        &[("retry-after", later), ("date", date)],
        &[("retry-after", "Wednesday, 21-Oct-26 07:28:00 GMT"), ("date", date)],
        &[("x-ratelimit-reset", "0")],
    ];
    for form in forms {
        let server = Server::replying([reply(429, "", form), reply(201, SECRET, &[])]).await;
        let response = server.client().secrets().create(body()).send().await?;
        assert_eq!((response.attempts(), server.seen().len()), (2, 2), "{form:?}");
    }
    for form in [
        [("retry-after", "61"), ("date", date)],
        [("retry-after", "Wed, 21 Oct 2026 07:29:01 GMT"), ("date", date)],
        [("retry-after-ms", "61000"), ("date", date)],
    ] {
        let server = Server::replying([reply(429, "", &form)]).await;
        let error = server.client().secrets().create(body()).await.unwrap_err();
        assert_eq!(error.retry_after(), Some(Duration::from_secs(61)), "{form:?}");
        assert_eq!(server.seen().len(), 1);
    }
    Ok(())
}

#[tokio::test]
async fn a_wait_is_never_shorter_than_told() -> Outcome {
    let told = [("retry-after-ms", "120")];
    let server = Server::replying([reply(503, "", &told), reply(200, SECRET, &[])]).await;
    let response = server.client().secrets().get("s1").send().await?;
    assert!(response.elapsed() >= Duration::from_millis(120), "{:?}", response.elapsed());
    Ok(())
}

#[tokio::test]
async fn a_server_that_never_answers() {
    let server = Server::replying([]).await;
    let call = server.client();
    let call = call.secrets().create(body()).timeout(Duration::from_millis(100));
    let error = call.await.unwrap_err();
    let Error::Timeout(late) = &error else { panic!("{error}") };
    assert_eq!(late.phase(), Phase::Attempt);
    assert_eq!((error.delivery(), error.attempts()), (Delivery::Unknown, 1));
    let call = server.client();
    let call = call.secrets().get("s1").deadline(Duration::from_millis(100));
    let error = call.await.unwrap_err();
    assert!(matches!(&error, Error::Timeout(late) if late.phase() == Phase::Deadline), "{error}");
}

#[tokio::test]
async fn a_body_above_the_limit() -> Outcome {
    let text = format!(r#"{{"id":"{}"}}"#, "x".repeat(100_000));
    let server = Server::replying([reply(200, &text, &[]), reply(200, &text, &[])]).await;
    let limited = |bytes| {
        let builder = Client::builder().base_url(server.url()).api_key("K3Y");
        builder.max_body_size(bytes).reqwest(reqwest::ClientBuilder::no_proxy).build().unwrap()
    };
    let error = limited(text.len() - 1).secrets().get("s1").await.unwrap_err();
    assert!(matches!(&error, Error::TooLarge(large) if large.limit() == text.len() - 1));
    assert_eq!(limited(text.len()).secrets().get("s1").await?.id.len(), 100_000);
    Ok(())
}

/// `{"id":"` + 1 MiB of `x` + `"}`, compressed by gzip to about a kilobyte.
fn gzipped_mebibyte() -> Vec<u8> {
    let text = format!(r#"{{"id":"{}"}}"#, "x".repeat(1 << 20));
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(text.as_bytes()).unwrap();
    encoder.finish().unwrap()
}

#[tokio::test]
async fn the_limit_counts_after_decompression() -> Outcome {
    let packed = gzipped_mebibyte();
    assert!(packed.len() < 10_000);
    let replies = (0..2).map(|_| {
        let mut reply = reply(200, "", &[("content-encoding", "gzip")]);
        *reply.body_mut() = packed.clone().into();
        reply
    });
    let server = Server::replying(replies).await;
    assert_eq!(server.client().secrets().get("s1").await?.id.len(), 1 << 20);
    let builder = Client::builder().base_url(server.url()).api_key("K3Y").max_body_size(10_000);
    let client = builder.reqwest(reqwest::ClientBuilder::no_proxy).build()?;
    let error = client.secrets().get("s1").await.unwrap_err();
    assert!(matches!(error, Error::TooLarge(_)), "{error}");
    Ok(())
}

#[tokio::test]
async fn concurrent_calls_on_one_client() {
    let server = Server::replying((0..20).map(|_| reply(200, SECRET, &[]))).await;
    let client = server.client();
    let calls: Vec<_> = (0..20)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { client.secrets().get("s1").await.map(|secret| secret.id) })
        })
        .collect();
    for call in calls {
        assert_eq!(call.await.unwrap().unwrap(), "s1");
    }
    assert_eq!(server.seen().len(), 20);
}

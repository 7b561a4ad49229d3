//! What a reply becomes: bodies, documented failures, and errors that keep all there is.

use specwright_runtime::mock::Mock;
use specwright_runtime::{Error, Method, ReplyHeader};

use crate::example::{
    Client, CreateSecretError, ErrorEnvelope, GetSecretError, ListSecretsParams, Outcome, SECRET,
    body,
};

#[tokio::test]
async fn documented_failures_are_typed() -> Outcome {
    let mock = Mock::new().reply(401, "").reply(422, r#"{"detail":[{"msg":"short"}]}"#);
    let client = Client::on(&mock);
    let error = client.secrets().create(body()).await.unwrap_err();
    assert_eq!(error.failure(), Some(&CreateSecretError::Unauthorized));
    let error = client.secrets().create(body()).await.unwrap_err();
    assert!(matches!(error.failure(), Some(CreateSecretError::Invalid(_))));
    assert_eq!(error.to_string(), "POST /secrets: 422 Unprocessable Entity: short");
    let Some(CreateSecretError::Invalid(invalid)) = error.into_failure() else { panic!() };
    assert_eq!(invalid.detail[0].msg, "short");
    Ok(())
}

#[tokio::test]
async fn a_shared_envelope_is_there_for_every_failure() {
    let envelope = ErrorEnvelope { code: "c".to_owned() };
    for status in [404, 503] {
        let mock = Mock::new().reply(status, r#"{"code":"c"}"#);
        let error = Client::on(&mock).secrets().get("s1").max_retries(0).await.unwrap_err();
        let Error::Status(error) = error else { panic!("{error}") };
        assert_eq!(error.failure().map(GetSecretError::body), Some(&envelope));
        let shown = format!("{:?}", error.failure().unwrap());
        let variant = if status == 404 { "NotFound" } else { "ServerError" };
        assert_eq!(shown, format!("{variant}({envelope:?})"));
    }
}

#[tokio::test]
async fn an_undocumented_status_keeps_everything() {
    let text = r#"{"message":"I'm a teapot","more":1}"#;
    let mock = Mock::new().reply(418, text).header("x-request-id", "r1");
    let error = Client::on(&mock).secrets().create(body()).await.unwrap_err();
    assert_eq!(error.failure(), None);
    assert!(error.decode_error().is_none());
    assert_eq!(error.status().map(|status| status.as_u16()), Some(418));
    assert_eq!(error.raw_body().unwrap(), text);
    assert_eq!(error.headers().unwrap().get("x-request-id").unwrap(), "r1");
    assert_eq!(error.to_string(), "POST /secrets: 418 I'm a teapot (request r1): I'm a teapot");
}

#[tokio::test]
async fn another_failure_body_keeps_status_raw_body_and_path() {
    let text = r#"{"detail":"Not found"}"#;
    let mock = Mock::new().reply(422, text);
    let error = Client::on(&mock).secrets().create(body()).await.unwrap_err();
    assert_eq!(error.failure(), None);
    assert_eq!(error.decode_error().unwrap().path(), "$.detail");
    assert_eq!(error.raw_body().unwrap(), text);
    let shown = error.to_string();
    assert!(
        shown.starts_with("POST /secrets: 422 Unprocessable Entity: Not found; the body is not"),
        "{shown}"
    );
}

#[tokio::test]
async fn an_error_body_is_kept_to_a_mebibyte_and_marked() {
    let whole = vec![b'x'; 1 << 20];
    let longer = vec![b'x'; (1 << 20) + 1];
    for (sent, cut) in [(whole, false), (longer, true)] {
        let mock = Mock::new().reply(400, sent);
        let error = Client::on(&mock).secrets().create(body()).await.unwrap_err();
        let Error::Status(error) = error else { panic!("{error}") };
        assert_eq!((error.raw_body().len(), error.is_body_cut()), (1 << 20, cut));
    }
}

#[tokio::test]
async fn an_error_body_that_breaks_off_still_has_its_status() {
    for end in [Mock::then_broken, Mock::then_silent] {
        let mock = end(Mock::new().reply(400, r#"{"mess"#));
        let error = Client::on(&mock).secrets().create(body()).await.unwrap_err();
        let Error::Status(error) = error else { panic!("{error}") };
        assert!(error.is_body_cut());
        assert_eq!(error.raw_body(), r#"{"mess"#);
    }
}

#[tokio::test]
async fn a_success_that_does_not_decode_keeps_everything() {
    let text = r#"[{"id":"a"},{"id":7}]"#;
    let mock = Mock::new().reply(200, text).header("x-request-id", "r1");
    let error = Client::on(&mock).secrets().list(ListSecretsParams::default()).await.unwrap_err();
    let Error::Decode(unreadable) = &error else { panic!("{error}") };
    assert_eq!(unreadable.content_type(), Some("application/json"));
    assert_eq!(unreadable.reply().body(), text);
    assert_eq!(error.decode_error().unwrap().path(), "$[1].id");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(200));
    assert_eq!(error.request_id(), Some("r1"));
    assert!(error.to_string().contains("$[1].id: expected a string"), "{error}");
}

#[tokio::test]
async fn another_content_type_is_decoded_and_named_where_it_fails() -> Outcome {
    let mock = Mock::new()
        .reply(200, SECRET)
        .header("content-type", "text/plain")
        .reply(200, "<html>")
        .header("content-type", "Text/HTML; charset=x");
    let client = Client::on(&mock);
    assert_eq!(client.secrets().get("s1").await?.id, "s1");
    let error = client.secrets().get("s1").await.unwrap_err();
    assert!(error.to_string().ends_with("; its content type is text/html"), "{error}");
    Ok(())
}

#[tokio::test]
async fn no_body_where_one_is_due() -> Outcome {
    let mock = Mock::new().reply(200, "").reply(204, "");
    let client = Client::on(&mock);
    let error = client.secrets().get("s1").await.unwrap_err();
    assert!(matches!(error, Error::Decode(_)));
    assert_eq!(error.to_string(), "GET /secrets/{secret_id}: 200 OK: the body is empty");
    assert_eq!(client.secrets().status().await?, None, "an optional body may be absent");
    Ok(())
}

#[tokio::test]
async fn undocumented_successes_text_bytes_and_nothing() -> Outcome {
    let mock = Mock::new()
        .reply(206, SECRET)
        .reply(200, "text")
        .reply(200, &[0xff, 0][..])
        .header("content-type", "audio/mpeg")
        .reply(200, "ignored");
    let client = Client::on(&mock);
    assert_eq!(client.secrets().get("s1").await?.id, "s1");
    assert_eq!(client.secrets().text("s1").await?.as_str(), "text");
    let file = client.secrets().file("s1").await?;
    assert_eq!((&file.bytes()[..], file.content_type()), (&[0xff, 0][..], Some("audio/mpeg")));
    client.raw(Method::GET, "/x").await?;
    Ok(())
}

#[tokio::test]
async fn a_body_above_the_limit_is_its_own_error() -> Outcome {
    let mock = Mock::new().reply(200, "[1,2]").reply(200, "[1,2]");
    let limited = |bytes| {
        let builder = Client::builder().api_key("K3Y").max_body_size(bytes);
        builder.transport(mock.clone()).build().unwrap()
    };
    let error = limited(4).raw(Method::GET, "/x").await.unwrap_err();
    let Error::TooLarge(large) = &error else { panic!("{error}") };
    assert_eq!(large.limit(), 4);
    assert_eq!(error.to_string(), "GET /x: 200 OK: the reply is longer than 4 bytes");
    limited(5).raw(Method::GET, "/x").await?;
    Ok(())
}

#[tokio::test]
async fn every_name_of_the_request_id() {
    for name in ["x-request-id", "request-id", "x-amzn-requestid", "cf-ray"] {
        let mock = Mock::new().reply(400, "").header(name, "r1");
        let error = Client::on(&mock).secrets().create(body()).await.unwrap_err();
        assert_eq!(error.request_id(), Some("r1"), "{name}");
    }
}

#[tokio::test]
async fn a_described_header_is_read_from_a_success_and_a_failure() -> Outcome {
    const LEFT: ReplyHeader<i64> = ReplyHeader::literal("X-Left");
    let mock =
        Mock::new().reply(204, "").header("x-left", "7").reply(404, "").header("x-left", "6");
    let client = Client::on(&mock);
    let reply = client.raw(Method::GET, "/x").send().await?;
    assert_eq!(reply.header(LEFT), Some(7));
    let error = client.raw(Method::GET, "/x").await.unwrap_err();
    assert_eq!(error.header(LEFT), Some(6));
    Ok(())
}

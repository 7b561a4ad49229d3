//! Which failures are followed by another attempt: one test per cell of the table, counting
//! requests.

use std::time::Duration;

use specwright_runtime::mock::{Fault, Mock};
use specwright_runtime::{Delivery, Error, Method, Phase};

use crate::example::{Client, Outcome, SECRET, body};

/// How often the request is made when the mock does this first and then succeeds, for a call that
/// can be repeated (PUT) and for one that cannot (POST).
async fn attempts(first: impl Fn(Mock) -> Mock) -> (usize, usize) {
    let mut counts = [0, 0];
    for (count, method) in counts.iter_mut().zip([Method::PUT, Method::POST]) {
        let mock = first(Mock::new()).reply(204, "");
        let outcome = Client::on(&mock).raw(method, "/x").await;
        *count = mock.pending_requests();
        assert_eq!(outcome.is_ok(), *count == 2, "{outcome:?}");
    }
    counts.into()
}

async fn status(status: u16) -> (usize, usize) {
    attempts(|mock| mock.reply(status, "")).await
}

#[tokio::test]
async fn nothing_was_sent() {
    assert_eq!(attempts(|mock| mock.fault(Fault::Refused)).await, (2, 2));
    assert_eq!(attempts(|mock| mock.fault(Fault::ConnectTimeout)).await, (2, 2));
}

#[tokio::test]
async fn the_outcome_is_unknown() {
    assert_eq!(attempts(|mock| mock.fault(Fault::Closed)).await, (2, 1));
    assert_eq!(attempts(|mock| mock.fault(Fault::Silent)).await, (2, 1));
    for code in [408, 500, 502, 503, 504, 520] {
        assert_eq!(status(code).await, (2, 1), "{code}");
    }
}

#[tokio::test]
async fn the_request_was_refused() {
    assert_eq!(status(429).await, (2, 2));
    for code in [304, 400, 401, 403, 404, 409, 410, 422, 425, 501, 505] {
        assert_eq!(status(code).await, (1, 1), "{code}");
    }
}

#[tokio::test]
async fn the_reply_has_the_last_word() {
    let told = |status, word: &'static str| {
        attempts(move |mock| mock.reply(status, "").header("x-should-retry", word))
    };
    assert_eq!(told(409, "true").await, (2, 2));
    assert_eq!(told(500, "true").await, (2, 2));
    assert_eq!(told(429, "false").await, (1, 1));
    assert_eq!(told(503, "false").await, (1, 1));
}

#[tokio::test]
async fn a_success_whose_body_breaks_is_done() {
    for end in [Mock::then_broken, Mock::then_silent] {
        let broken = |mock: Mock| end(mock.reply(200, r#"{"id":"#));
        assert_eq!(attempts(broken).await, (1, 1));
        let mock = broken(Mock::new()).reply(200, SECRET);
        let client = Client::on(&mock);
        assert!(client.secrets().get("s1").await.is_ok(), "a GET is made again");
        assert_eq!(mock.pending_requests(), 2);
        let mock = broken(Mock::new());
        let error = Client::on(&mock).secrets().create(body()).await.unwrap_err();
        assert_eq!(error.delivery(), Delivery::Done, "{error}");
    }
}

#[tokio::test]
async fn a_reply_that_does_not_decode_is_done() {
    let mock = Mock::new().reply(200, "<html>").reply(200, SECRET);
    let error = Client::on(&mock).secrets().get("s1").await.unwrap_err();
    assert!(matches!(error, Error::Decode(_)), "{error}");
    assert_eq!((error.delivery(), mock.pending_requests()), (Delivery::Done, 1));
}

#[tokio::test]
async fn what_makes_a_post_repeatable() -> Outcome {
    let mock = Mock::new().reply(503, "").reply(204, "");
    Client::on(&mock).raw(Method::POST, "/x").repeatable().await?;
    let mock = Mock::new().fault(Fault::Closed).reply(204, "");
    Client::on(&mock).raw(Method::POST, "/x").idempotency_key("k").await?;
    let mock = Mock::new().fault(Fault::Silent).reply(204, "");
    Client::on(&mock).secrets().import(None).await?;
    Ok(())
}

#[tokio::test]
async fn every_attempt_sends_the_same() -> Outcome {
    let mock = Mock::new().reply(500, "").fault(Fault::Closed).reply(200, SECRET);
    Client::on(&mock).secrets().replace("s1", body()).await?;
    let sent: Vec<_> = (0..3).map(|_| mock.take_request().unwrap()).collect();
    for again in &sent[1..] {
        assert_eq!(again.line(), sent[0].line());
        assert_eq!(again.body(), sent[0].body());
        assert_eq!(again.header_names(), sent[0].header_names());
    }
    Ok(())
}

#[tokio::test]
async fn two_retries_unless_told_otherwise_and_never_more_than_ten() {
    let count = |retries: Option<u32>| async move {
        let mock = (0..20).fold(Mock::new(), |mock, _| mock.reply(500, ""));
        let mut builder = Client::builder().api_key("K3Y").transport(mock.clone());
        if let Some(retries) = retries {
            builder = builder.max_retries(retries);
        }
        let error = builder.build().unwrap().secrets().delete("s1").await.unwrap_err();
        assert_eq!(error.attempts() as usize, mock.pending_requests());
        mock.pending_requests()
    };
    assert_eq!(count(None).await, 3);
    assert_eq!(count(Some(0)).await, 1);
    assert_eq!(count(Some(1)).await, 2);
    assert_eq!(count(Some(1000)).await, 11);
    let mock = (0..20).fold(Mock::new(), |mock, _| mock.reply(500, ""));
    let _ = Client::on(&mock).secrets().delete("s1").max_retries(4).await;
    assert_eq!(mock.pending_requests(), 5);
}

#[tokio::test]
async fn the_budget_is_shared_by_clones_and_runs_dry() {
    let mock = (0..300).fold(Mock::new(), |mock, _| mock.reply(500, ""));
    let client = Client::on(&mock);
    for _ in 0..60 {
        let _ = client.clone().secrets().delete("s1").await;
    }
    // 60 first attempts, and 500 tokens at 5 a retry.
    assert_eq!(mock.pending_requests(), 160);
    let fresh = Client::on(&mock);
    let _ = fresh.secrets().delete("s1").await;
    assert_eq!(mock.pending_requests(), 163, "another client has its own");
}

#[tokio::test]
async fn a_first_attempt_that_succeeds_refills_the_budget() -> Outcome {
    let mock = (0..152).fold(Mock::new(), |mock, _| mock.reply(500, ""));
    let mock = (0..5).fold(mock, |mock, _| mock.reply(204, "")).reply(500, "").reply(204, "");
    let client = Client::on(&mock);
    for _ in 0..52 {
        let _ = client.secrets().delete("s1").await;
    }
    assert_eq!(mock.pending_replies(), 7, "52 first attempts and the 100 retries there are");
    for _ in 0..5 {
        client.secrets().delete("s1").await?;
    }
    client.secrets().delete("s1").await?;
    Ok(())
}

#[tokio::test]
async fn a_retry_after_a_timeout_costs_twice_as_much() {
    let mock = (0..200).fold(Mock::new(), |mock, _| mock.fault(Fault::Silent));
    let client = Client::on(&mock);
    for _ in 0..40 {
        let _ = client.secrets().delete("s1").await;
    }
    assert_eq!(mock.pending_requests(), 40 + 50);
}

#[tokio::test]
async fn the_earlier_failure_is_kept() {
    let mock = Mock::new().fault(Fault::Closed).reply(404, "");
    let error = Client::on(&mock).secrets().delete("s1").await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(404));
    assert_eq!(error.attempts(), 2);
    let earlier = error.earlier().unwrap();
    assert_eq!((earlier.delivery(), earlier.status()), (Delivery::Unknown, None));
    let mock = Mock::new().reply(503, "").reply(404, "");
    let error = Client::on(&mock).secrets().delete("s1").await.unwrap_err();
    assert_eq!(error.earlier().unwrap().to_string(), "503 Service Unavailable");
}

#[tokio::test]
async fn deliveries() {
    let delivery = |mock: Mock| async move {
        let client = Client::on(&mock);
        client.raw(Method::POST, "/x").max_retries(0).await.unwrap_err().delivery()
    };
    let reply = |status| delivery(Mock::new().reply(status, ""));
    assert_eq!(delivery(Mock::new().fault(Fault::Refused)).await, Delivery::NotSent);
    assert_eq!(delivery(Mock::new().fault(Fault::ConnectTimeout)).await, Delivery::NotSent);
    assert_eq!(delivery(Mock::new().fault(Fault::Closed)).await, Delivery::Unknown);
    assert_eq!(delivery(Mock::new().fault(Fault::Silent)).await, Delivery::Unknown);
    assert_eq!(reply(503).await, Delivery::Unknown);
    assert_eq!(reply(429).await, Delivery::Refused);
    assert_eq!(reply(422).await, Delivery::Refused);
}

#[tokio::test]
async fn timeouts_name_the_limit_that_was_reached() {
    let late = |mock: Mock| async move {
        let call = Client::on(&mock);
        let call = call.raw(Method::POST, "/x").timeout(Duration::from_secs(9)).max_retries(0);
        match call.await {
            Err(Error::Timeout(error)) => (error.phase(), error.limit()),
            other => panic!("{other:?}"),
        }
    };
    let connect = late(Mock::new().fault(Fault::ConnectTimeout)).await;
    assert_eq!(connect, (Phase::Connect, None));
    let headers = late(Mock::new().fault(Fault::Silent)).await;
    assert_eq!(headers, (Phase::Attempt, Some(Duration::from_secs(9))));
    let body = late(Mock::new().reply(200, "{").then_silent()).await;
    assert_eq!(body, (Phase::Attempt, Some(Duration::from_secs(9))));
}

#[tokio::test]
async fn a_larger_body_has_more_time() {
    let limit = |bytes: usize| async move {
        let mock = Mock::new().fault(Fault::Silent);
        let call = Client::on(&mock);
        let call = call.raw(Method::POST, "/x").body("text/plain", vec![b'x'; bytes]);
        match call.await {
            Err(Error::Timeout(error)) => error.limit().unwrap().as_secs(),
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(limit(0).await, 60);
    assert_eq!(limit(3 << 20).await, 63);
}

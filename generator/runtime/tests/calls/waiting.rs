//! How long is waited between attempts: hints, backoff, deadlines.

use std::time::Duration;

use specwright_runtime::mock::{Fault, Mock};
use specwright_runtime::{Error, Phase};

use crate::example::{Client, CreateSecretError, Outcome, SECRET, body};

const RATE_LIMITED: &str = r#"{"status_code":429,"statusCode":429}"#;

/// The seconds waited after a reply of that status with these headers.
async fn waited(status: u16, headers: &[(&str, &str)]) -> f64 {
    let mock = headers
        .iter()
        .fold(Mock::new().reply(status, ""), |mock, (name, value)| mock.header(name, value))
        .reply(204, "");
    let client = Client::on(&mock);
    client.secrets().delete("s1").await.unwrap();
    let waits = mock.waits();
    assert_eq!(waits.len(), 1);
    waits[0].as_secs_f64()
}

/// Whether the wait is what the hint says or up to a tenth more.
fn follows(hint: f64, waited: f64) -> bool {
    (hint..=hint * 1.1 + 1e-6).contains(&waited)
}

#[tokio::test]
async fn hints_are_obeyed() {
    let cases: [(&[(&str, &str)], f64); 11] = [
        (&[("retry-after-ms", "250")], 0.25),
        (&[("retry-after-ms", "0")], 0.0),
        (&[("retry-after-ms", "10")], 0.01),
        (&[("retry-after", "0")], 0.0),
        (&[("retry-after", "2")], 2.0),
        (&[("retry-after", "1.5")], 1.5),
        (&[("retry-after", " 2 ")], 2.0),
        (&[("retry-after", "9"), ("retry-after-ms", "250")], 0.25),
        (&[("retry-after", "Wed, 21 Oct 2026 07:28:30 GMT")], 30.0),
        (
            &[
                ("retry-after", "Sunday, 06-Nov-94 08:49:37 GMT"),
                ("date", "Sun, 06 Nov 1994 08:49:07 GMT"),
            ],
            30.0,
        ),
        (
            &[
                ("retry-after", "Sun Nov  6 08:49:37 1994"),
                ("date", "Sun, 06 Nov 1994 08:49:07 GMT"),
            ],
            30.0,
        ),
    ];
    for (headers, hint) in cases {
        for status in [429, 503] {
            let waited = waited(status, headers).await;
            assert!(follows(hint, waited), "{status} {headers:?}: {waited}");
        }
    }
}

#[tokio::test]
async fn what_is_no_hint_is_ignored() {
    for text in ["-5", "soon", "", "NaN", "1e9"] {
        let waited = waited(503, &[("retry-after", text)]).await;
        assert!((0.25..=0.5).contains(&waited), "{text:?}: {waited}");
    }
}

#[tokio::test]
async fn a_rate_limit_s_reset_counts_on_429_only() {
    assert!(follows(5.0, waited(429, &[("x-ratelimit-reset", "5")]).await));
    assert!(follows(5.0, waited(429, &[("x-ratelimit-reset", "1792567685")]).await));
    let other = waited(503, &[("x-ratelimit-reset", "5")]).await;
    assert!((0.25..=0.5).contains(&other), "{other}");
}

#[tokio::test]
async fn without_a_hint_the_waits_grow() -> Outcome {
    for (status, steps) in [(503, [0.5, 1.0, 2.0]), (429, [2.0, 8.0, 30.0])] {
        let mock = (0..3).fold(Mock::new(), |mock, _| mock.reply(status, "")).reply(204, "");
        Client::on(&mock).secrets().delete("s1").max_retries(3).await?;
        for (step, wait) in steps.iter().zip(mock.waits()) {
            let wait = wait.as_secs_f64();
            assert!((step / 2.0..=*step).contains(&wait), "{status}: {wait} of {step}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn a_hint_beyond_the_cap_ends_the_call_with_the_value() {
    for (text, seconds) in [("61", 61), ("120", 120), ("86400", 86400)] {
        let mock = Mock::new().reply(429, RATE_LIMITED).header("retry-after", text);
        let error = Client::on(&mock).secrets().create(body()).await.unwrap_err();
        assert_eq!(error.retry_after(), Some(Duration::from_secs(seconds)));
        assert_eq!((error.attempts(), mock.waits().len()), (1, 0));
    }
    assert!(follows(60.0, waited(429, &[("retry-after", "60")]).await));
}

#[tokio::test]
async fn a_typed_429_after_all_attempts_has_the_hint() {
    let mock = (0..3).fold(Mock::new(), |mock, _| {
        mock.reply(429, RATE_LIMITED).header("retry-after", "1").header("x-request-id", "r9")
    });
    let error = Client::on(&mock).secrets().create(body()).await.unwrap_err();
    let Some(CreateSecretError::TooManyRequests(limit)) = error.failure() else {
        panic!("{error}")
    };
    assert_eq!((limit.status_code, limit.status_code_2), (429, Some(429)));
    assert_eq!(error.retry_after(), Some(Duration::from_secs(1)));
    assert_eq!((error.attempts(), error.request_id()), (3, Some("r9")));
    assert_eq!(error.elapsed(), mock.waits().iter().sum());
    assert_eq!(error.to_string(), "POST /secrets (attempt 3): 429 Too Many Requests (request r9)");
}

#[tokio::test]
async fn a_wait_that_would_pass_the_deadline_ends_the_call_now() {
    let mock = Mock::new().reply(503, "").header("retry-after", "30").reply(204, "");
    let call = Client::on(&mock);
    let call = call.secrets().delete("s1").deadline(Duration::from_secs(20));
    let error = call.await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(503));
    assert_eq!((error.attempts(), mock.waits().len()), (1, 0));
}

#[tokio::test]
async fn a_deadline_covers_all_attempts() {
    let mock = (0..5).fold(Mock::new(), |mock, _| mock.fault(Fault::Silent));
    let call = Client::on(&mock);
    let call = call.secrets().delete("s1").timeout(Duration::from_secs(8));
    let error = call.deadline(Duration::from_secs(20)).max_retries(9).await.unwrap_err();
    let Error::Timeout(late) = &error else { panic!("{error}") };
    assert_eq!(late.phase(), Phase::Deadline);
    assert_eq!((error.attempts(), error.elapsed()), (3, Duration::from_secs(20)));
}

#[test]
fn a_call_that_is_not_awaited_sends_nothing() {
    let mock = Mock::new().reply(200, SECRET);
    let client = Client::on(&mock);
    drop(client.secrets().get("s1"));
    drop(client.secrets().get("s1").into_future());
    assert_eq!(mock.pending_requests(), 0);
}

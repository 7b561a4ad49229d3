//! When a call is made again: after a 429 with any hint, not after what may have been done.

use std::time::{Duration, SystemTime};

use conformance::{Loopback, Reply};

use crate::observe::Setup;
use crate::providers::ALL;

/// Hints that ask for no wait worth mentioning, in each form.
const HINTS: [(&str, &str); 4] = [
    ("retry-after", "0"),
    ("retry-after", "0.01"),
    ("retry-after-ms", "5"),
    ("retry-after", "Wed, 21 Oct 2015 07:28:00 GMT"),
];

#[tokio::test]
async fn a_429_is_repeated_as_its_hint_says() {
    for provider in &ALL {
        for (name, value) in HINTS {
            let (status, body) = provider.success;
            let limited = Reply::json(429, "{}").header(name, value);
            let server = Loopback::start([limited.into(), Reply::json(status, body).into()])
                .await
                .expect("a port is free");
            (provider.create)(Setup::new(server.base_url())).await.reply();
            let seen = server.seen();
            assert_eq!(seen.len(), 2, "{} {name}: {value}", provider.name);
            assert_eq!(seen[0].body, seen[1].body, "{}: both attempts say the same", provider.name);
            assert_eq!(seen[1].header(provider.credential.0), Some(provider.credential.1));
        }
    }
}

#[tokio::test]
async fn a_date_is_measured_by_the_servers_own_clock() {
    for provider in &ALL {
        let limited = Reply::json(429, "{}")
            .header("date", "Wed, 21 Oct 2026 07:28:00 GMT")
            .header("retry-after", "Wed, 21 Oct 2026 07:30:00 GMT");
        let server = Loopback::start([limited.into()]).await.expect("a port is free");
        let failed = (provider.create)(Setup::new(server.base_url())).await.failed();
        assert_eq!(failed.retry_after, Some(Duration::from_secs(120)), "{}", provider.name);
        assert_eq!(server.seen().len(), 1, "{}: longer than the cap", provider.name);
    }
}

#[tokio::test]
async fn a_wait_is_never_shorter_than_asked() {
    let provider = &ALL[0];
    let (status, body) = provider.success;
    let limited = Reply::json(429, "{}").header("retry-after-ms", "150");
    let server = Loopback::start([limited.into(), Reply::json(status, body).into()])
        .await
        .expect("a port is free");
    let start = SystemTime::now();
    (provider.create)(Setup::new(server.base_url())).await.reply();
    assert!(start.elapsed().expect("time goes on") >= Duration::from_millis(150));
}

#[tokio::test]
async fn what_may_have_been_done_is_not_repeated() {
    for provider in &ALL {
        for status in [408, 409, 425, 500, 503] {
            let (success, body) = provider.success;
            let server = Loopback::start([
                Reply::json(status, "{}").into(),
                Reply::json(success, body).into(),
            ])
            .await
            .expect("a port is free");
            let failed = (provider.create)(Setup::new(server.base_url())).await.failed();
            assert_eq!(failed.status, Some(status), "{}", provider.name);
            assert_eq!(server.seen().len(), 1, "{} {status}", provider.name);
        }
    }
}

#[tokio::test]
async fn the_server_may_ask_for_a_repetition() {
    for provider in &ALL {
        let (success, body) = provider.success;
        let again =
            Reply::json(503, "{}").header("x-should-retry", "true").header("retry-after", "0");
        let server = Loopback::start([again.into(), Reply::json(success, body).into()])
            .await
            .expect("a port is free");
        (provider.create)(Setup::new(server.base_url())).await.reply();
        assert_eq!(server.seen().len(), 2, "{}", provider.name);
    }
}

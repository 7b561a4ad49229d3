//! Where a redirect may lead, and what it never takes along.

use conformance::{Loopback, Reply};

use crate::observe::Setup;
use crate::providers::ALL;

#[tokio::test]
async fn another_origin_gets_neither_request_nor_credential() {
    for provider in &ALL {
        let (status, body) = provider.success;
        let other =
            Loopback::start([Reply::json(status, body).into()]).await.expect("a port is free");
        let away = Reply::json(307, "").header("location", format!("{}/taken", other.base_url()));
        let server = Loopback::start([away.into()]).await.expect("a port is free");
        let failed = (provider.create)(Setup::new(server.base_url())).await.failed();
        assert!(other.seen().is_empty(), "{}: {:?}", provider.name, other.seen());
        assert!(!failed.display.contains("K3Y"), "{}", failed.display);
    }
}

#[tokio::test]
async fn within_the_origin_a_307_is_followed_with_the_body() {
    for provider in &ALL {
        let (status, body) = provider.success;
        let slash = Reply::json(307, "").header("location", "/prefix/elsewhere/");
        let server = Loopback::start([slash.into(), Reply::json(status, body).into()])
            .await
            .expect("a port is free");
        (provider.create)(Setup::new(server.base_url())).await.reply();
        let seen = server.seen();
        assert_eq!(seen[1].line, "POST /prefix/elsewhere/ HTTP/1.1", "{}", provider.name);
        assert_eq!(seen[1].body, provider.body, "{}", provider.name);
        assert_eq!(seen[1].header(provider.credential.0), Some(provider.credential.1));
    }
}

#[tokio::test]
async fn a_post_never_becomes_a_get() {
    for provider in &ALL {
        for status in [301, 302, 303] {
            let moved = Reply::json(status, "").header("location", "/prefix/elsewhere");
            let server = Loopback::start([moved.into(), Reply::json(200, "{}").into()])
                .await
                .expect("a port is free");
            (provider.create)(Setup::new(server.base_url())).await.failed();
            assert_eq!(server.seen().len(), 1, "{} {status}", provider.name);
        }
    }
}

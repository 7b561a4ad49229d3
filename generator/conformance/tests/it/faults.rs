//! What a connection can do: break off, stall, close before or after the request was read.

use std::time::Duration;

use conformance::{Loopback, Reply, Turn};

use crate::observe::Setup;
use crate::providers::{ALL, Provider};

async fn server(provider: &Provider, first: fn(Reply) -> Turn) -> Loopback {
    let (status, body) = provider.success;
    let reply = Reply::json(status, body);
    Loopback::start([first(reply.clone()), reply.into()]).await.expect("a port is free")
}

#[tokio::test]
async fn a_truncated_success_is_an_error_and_is_not_repeated() {
    for provider in &ALL {
        let server = server(provider, |reply| Turn::Truncate(reply, 9)).await;
        let failed = (provider.create)(Setup::new(server.base_url())).await.failed();
        assert_eq!(failed.decode_error, None, "{}: not taken for bad JSON", provider.name);
        assert_eq!(server.seen().len(), 1, "{}", provider.name);
    }
}

#[tokio::test]
async fn a_body_slower_than_the_timeout_ends_the_call() {
    for provider in &ALL {
        let server = server(provider, Turn::Stall).await;
        let setup =
            Setup { timeout: Some(Duration::from_millis(300)), ..Setup::new(server.base_url()) };
        let failed = (provider.create)(setup).await.failed();
        assert!(failed.display.contains("in time"), "{}: {}", provider.name, failed.display);
        assert_eq!(server.seen().len(), 1, "{}: a POST that may have been done", provider.name);
    }
}

#[tokio::test]
async fn a_connection_closed_without_a_reply_leaves_the_outcome_unknown() {
    for provider in &ALL {
        let server = server(provider, |_| Turn::CloseAfter).await;
        let failed = (provider.create)(Setup::new(server.base_url())).await.failed();
        assert!(failed.delivery.contains("Unknown"), "{}: {}", provider.name, failed.delivery);
        assert_eq!(server.seen().len(), 1, "{}: a POST is sent once", provider.name);
        assert_eq!(failed.attempts, 1);
    }
}

#[tokio::test]
async fn a_connection_closed_at_once_is_not_taken_for_unsent() {
    // The client cannot know whether the server read the request before it closed.
    for provider in &ALL {
        let server = server(provider, |_| Turn::CloseBefore).await;
        let failed = (provider.create)(Setup::new(server.base_url())).await.failed();
        assert!(failed.delivery.contains("Unknown"), "{}: {}", provider.name, failed.delivery);
        assert_eq!(server.seen().len(), 0, "{}", provider.name);
    }
}

#[tokio::test]
async fn a_refused_connection_is_tried_again_and_known_not_to_have_delivered() {
    for provider in &ALL {
        let base_url = {
            let server = server(provider, Turn::from).await;
            server.base_url()
        };
        let failed = (provider.create)(Setup::new(base_url)).await.failed();
        assert!(failed.delivery.contains("NotSent"), "{}: {}", provider.name, failed.delivery);
        assert_eq!(failed.attempts, 3, "{}", provider.name);
    }
}

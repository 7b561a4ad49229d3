//! What a server can say: the documented, the undocumented, and what is no JSON.

use conformance::{Loopback, Reply, Turn};

use crate::observe::Setup;
use crate::providers::ALL;

async fn server(turn: impl Into<Turn>) -> Loopback {
    Loopback::start([turn.into()]).await.expect("a port is free")
}

#[tokio::test]
async fn the_request_is_exact_and_the_documented_success_decodes() {
    for provider in &ALL {
        let (status, body) = provider.success;
        let server = server(Reply::json(status, body)).await;
        let observed = (provider.create)(Setup::new(server.base_url())).await;

        let [seen] = &server.seen()[..] else { panic!("{}: one request", provider.name) };
        assert_eq!(seen.line, provider.line, "{}", provider.name);
        assert_eq!(seen.body, provider.body, "{}", provider.name);
        assert_eq!(
            seen.header(provider.credential.0),
            Some(provider.credential.1),
            "{}",
            provider.name
        );
        assert_eq!(seen.header("content-type"), Some("application/json"), "{}", provider.name);
        assert_eq!(seen.header("accept"), Some("application/json"), "{}", provider.name);
        let agent = seen.header("user-agent").unwrap_or_default();
        assert!(
            agent.starts_with(&format!("{}/0.1.0 specwright-runtime/", provider.name)),
            "{agent}"
        );
        let mut names: Vec<&str> = seen.headers.keys().map(|it| it.as_str()).collect();
        names.sort_unstable();
        let mut expected = [
            "accept",
            "accept-encoding",
            "content-length",
            "content-type",
            "host",
            "user-agent",
            provider.credential.0,
        ];
        expected.sort_unstable();
        assert_eq!(names, expected, "{}", provider.name);

        let reply = observed.reply();
        assert!(reply.contains(provider.reply), "{}: {reply}", provider.name);
    }
}

#[tokio::test]
async fn each_documented_failure_is_typed() {
    for provider in &ALL {
        for (status, body, typed) in provider.failures {
            // A hint beyond the cap: the error comes at once.
            let reply = Reply::json(*status, *body)
                .header("retry-after", "61")
                .header("x-request-id", "req_1")
                .header("x-probe", "kept");
            let server = server(reply).await;
            let failed = (provider.create)(Setup::new(server.base_url())).await.failed();
            assert_eq!(failed.status, Some(*status), "{}", provider.name);
            let failure = failed.failure.unwrap_or_default();
            assert!(failure.starts_with(typed), "{} {status}: {failure}", provider.name);
            assert_eq!(failed.request_id.as_deref(), Some("req_1"));
            assert_eq!(failed.header.as_deref(), Some("kept"));
            assert_eq!(failed.raw_body.as_deref(), Some(body.as_bytes()));
            assert_eq!(failed.decode_error, None);
            assert_eq!(server.seen().len(), 1, "{} {status}", provider.name);
        }
    }
}

#[tokio::test]
async fn an_undocumented_status_keeps_everything() {
    for provider in &ALL {
        let server =
            server(Reply::json(418, r#"{"detail":"teapot"}"#).header("x-request-id", "req_2"))
                .await;
        let failed = (provider.create)(Setup::new(server.base_url())).await.failed();
        assert_eq!(failed.status, Some(418));
        assert_eq!(failed.failure, None, "{}", provider.name);
        assert_eq!(failed.request_id.as_deref(), Some("req_2"));
        assert_eq!(failed.raw_body.as_deref(), Some(&br#"{"detail":"teapot"}"#[..]));
        assert!(failed.display.contains("teapot"), "{}", failed.display);
    }
}

#[tokio::test]
async fn a_failure_of_another_shape_keeps_status_headers_and_body() {
    let prime = ALL.iter().find(|it| it.name == "prime-intellect").expect("it is one of the five");
    let body = r#"{"detail":[{"loc":["body","name"],"msg":"too long","input":"S3CR3T-CANARY"}]}"#;
    let server = server(Reply::json(422, body).header("x-probe", "kept")).await;
    let failed = (prime.create)(Setup::new(server.base_url())).await.failed();
    assert_eq!(failed.status, Some(422));
    assert_eq!(failed.failure, None);
    assert_eq!(failed.raw_body.as_deref(), Some(body.as_bytes()));
    assert_eq!(failed.header.as_deref(), Some("kept"));
    assert!(failed.decode_error.unwrap_or_default().contains("errors"));
    assert!(failed.display.contains("too long"), "{}", failed.display);
    assert!(!failed.display.contains("CANARY"), "{}", failed.display);
}

#[tokio::test]
async fn unknown_fields_are_skipped_and_missing_ones_are_named() {
    let datagrid = &ALL[0];
    let more = r#"{"object":"secret","id":"1","name":"N","created_at":"now","new":{"a":[1]}}"#;
    let server_of_more = server(Reply::json(201, more)).await;
    (datagrid.create)(Setup::new(server_of_more.base_url())).await.reply();

    let server_of_less =
        server(Reply::json(201, r#"{"object":"secret","id":"1","name":"N"}"#)).await;
    let failed = (datagrid.create)(Setup::new(server_of_less.base_url())).await.failed();
    assert!(failed.decode_error.unwrap_or_default().contains("`created_at`"));
    assert_eq!(failed.status, Some(201));
}

#[tokio::test]
async fn a_success_that_is_no_json_says_where_and_keeps_the_body() {
    for provider in &ALL {
        let server = server(
            Reply::json(provider.success.0, r#"{"id": oops"#).header("x-request-id", "req_3"),
        )
        .await;
        let failed = (provider.create)(Setup::new(server.base_url())).await.failed();
        assert_eq!(failed.status, Some(provider.success.0), "{}", provider.name);
        assert_eq!(failed.raw_body.as_deref(), Some(&br#"{"id": oops"#[..]));
        assert_eq!(failed.request_id.as_deref(), Some("req_3"));
        assert!(failed.decode_error.is_some(), "{}: {}", provider.name, failed.display);
        assert_eq!(server.seen().len(), 1, "{}: what was done is not repeated", provider.name);
    }
}

#[tokio::test]
async fn a_page_instead_of_json_is_named_by_its_content_type() {
    for provider in &ALL {
        let page = Reply::json(provider.success.0, "<html>log in</html>")
            .header("content-type", "text/html");
        let server = server(page).await;
        let failed = (provider.create)(Setup::new(server.base_url())).await.failed();
        assert!(failed.display.contains("text/html"), "{}: {}", provider.name, failed.display);
        assert!(!failed.display.contains("log in"), "{}: {}", provider.name, failed.display);
    }
}

#[tokio::test]
async fn a_body_above_the_limit_is_refused() {
    for provider in &ALL {
        let server =
            server(Reply::json(provider.success.0, format!("\"{}\"", "x".repeat(5000)))).await;
        let setup = Setup { max_body_size: Some(4096), ..Setup::new(server.base_url()) };
        let failed = (provider.create)(setup).await.failed();
        assert!(failed.display.contains("4096"), "{}: {}", provider.name, failed.display);
        assert_eq!(server.seen().len(), 1);
    }
}

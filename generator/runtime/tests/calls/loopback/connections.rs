//! Connections that break, stall or never come about.

use std::time::Duration;

use specwright_runtime::{Delivery, Error};
use tokio::net::TcpSocket;

use super::server::{Act, Raw, Server, client, reply};
use crate::example::{Outcome, SECRET, body};

const SUCCESS: &str = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 20\r\n\
                       connection: close\r\n\r\n{\"id\":\"s1\",\"size\":3}";
const TRUNCATED: &str = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\
                         content-length: 20\r\n\r\n{\"id\":\"s1\"";
const TRUNCATED_ERROR: &str = "HTTP/1.1 400 Bad Request\r\ncontent-length: 20\r\n\r\n{\"mess";

#[tokio::test]
async fn closed_after_the_request_was_read() -> Outcome {
    let server = Raw::acting(&[Act::ReadThenClose]).await;
    let error = server.client().secrets().create(body()).await.unwrap_err();
    assert!(matches!(error, Error::Transport(_)), "{error}");
    assert_eq!((error.delivery(), error.attempts()), (Delivery::Unknown, 1));
    assert_eq!(server.requests().len(), 1, "the server may have acted, so it sees it once");
    assert!(server.requests()[0].ends_with(r#"{"name":"s","value":"v"}"#));

    let server = Raw::acting(&[Act::ReadThenClose, Act::ReadThenWrite(SUCCESS)]).await;
    let response = server.client().secrets().get("s1").send().await?;
    assert_eq!((response.attempts(), server.requests().len()), (2, 2));
    Ok(())
}

#[tokio::test]
async fn closed_before_the_request_was_read() -> Outcome {
    let server = Raw::acting(&[Act::CloseAtOnce]).await;
    let error = server.client().secrets().create(body()).await.unwrap_err();
    assert!(matches!(error, Error::Transport(_)), "{error}");
    // The connection was there, so what the server has read of it cannot be known from here.
    assert_eq!((error.delivery(), error.attempts()), (Delivery::Unknown, 1));
    assert_eq!(server.requests().len(), 0);

    let server = Raw::acting(&[Act::CloseAtOnce, Act::ReadThenWrite(SUCCESS)]).await;
    let response = server.client().secrets().get("s1").send().await?;
    assert_eq!((response.attempts(), server.requests().len()), (2, 1));
    Ok(())
}

#[tokio::test]
async fn refused() -> Outcome {
    // Bound and not listening: nobody else gets the port, and nobody answers.
    let socket = TcpSocket::new_v4()?;
    socket.bind("127.0.0.1:0".parse()?)?;
    let address = socket.local_addr()?;
    let error = client(address).secrets().create(body()).max_retries(1).await.unwrap_err();
    assert!(matches!(error, Error::Transport(_)), "{error}");
    assert_eq!((error.delivery(), error.attempts()), (Delivery::NotSent, 2));
    assert_eq!(error.to_string(), "POST /secrets (attempt 2): the request was not sent");
    let shown = format!("{:?} {}", error, std::error::Error::source(&error).unwrap());
    assert!(!shown.contains(&address.to_string()), "no URL: {shown}");
    Ok(())
}

#[tokio::test]
async fn a_truncated_body() -> Outcome {
    let server = Raw::acting(&[Act::ReadThenWrite(TRUNCATED)]).await;
    let error = server.client().secrets().create(body()).await.unwrap_err();
    assert!(matches!(error, Error::Transport(_)), "{error}");
    assert_eq!((error.delivery(), server.requests().len()), (Delivery::Done, 1));

    let server = Raw::acting(&[Act::ReadThenWrite(TRUNCATED), Act::ReadThenWrite(SUCCESS)]).await;
    assert_eq!(server.client().secrets().get("s1").await?.id, "s1");

    let server = Raw::acting(&[Act::ReadThenWrite(TRUNCATED_ERROR)]).await;
    let error = server.client().secrets().create(body()).await.unwrap_err();
    let Error::Status(error) = &error else { panic!("{error}") };
    assert_eq!((error.status().as_u16(), error.is_body_cut()), (400, true));
    assert_eq!(error.raw_body(), "{\"mess");
    Ok(())
}

#[tokio::test]
async fn a_body_that_never_ends() {
    let server = Raw::acting(&[Act::ReadThenStall(TRUNCATED)]).await;
    let call = server.client();
    let call = call.secrets().create(body()).timeout(Duration::from_millis(200));
    let error = call.await.unwrap_err();
    assert!(matches!(error, Error::Timeout(_)), "{error}");
    assert_eq!(error.attempts(), 1);
}

#[tokio::test]
async fn a_dropped_future_sends_no_retry() {
    let server = Server::replying([reply(503, "", &[("retry-after-ms", "1500")])]).await;
    let client = server.client();
    let call = tokio::spawn(async move { client.secrets().get("s1").await.map(drop) });
    while server.seen().is_empty() {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    call.abort();
    assert!(call.await.unwrap_err().is_cancelled());
    tokio::time::sleep(Duration::from_millis(1800)).await;
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn a_success_by_bare_sockets() -> Outcome {
    let server = Raw::acting(&[Act::ReadThenWrite(SUCCESS)]).await;
    let secret = server.client().secrets().create(body()).await?;
    assert_eq!(secret, specwright_runtime::decode(SECRET.as_bytes())?);
    let request = &server.requests()[0];
    assert!(request.starts_with("POST /v1/secrets HTTP/1.1\r\n"), "{request}");
    Ok(())
}

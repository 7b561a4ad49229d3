//! Connections that switch protocols.

use specwright_runtime::Error;
use specwright_runtime::mock::Mock;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use super::server::{Act, Raw, Server, client, read_request, reply};
use crate::example::{Client, Outcome};

const SWITCH: &str = "HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: websocket\r\n\
                      x-session: 7\r\n\r\n";

#[tokio::test]
async fn bytes_go_both_ways_after_the_switch() -> Outcome {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let client = client(listener.local_addr()?);
    let server = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let request = read_request(&mut stream).await;
        // The first bytes of the other protocol come with the head.
        stream.write_all(format!("{SWITCH}hi").as_bytes()).await.unwrap();
        let mut heard = [0; 4];
        stream.read_exact(&mut heard).await.unwrap();
        stream.write_all(&heard).await.unwrap();
        request
    });
    let mut connection = client.socket().await?;
    assert_eq!(connection.status(), 101);
    assert_eq!(connection.headers()["x-session"], "7");
    let mut heard = [0; 2];
    connection.read_exact(&mut heard).await?;
    assert_eq!(&heard, b"hi");
    connection.write_all(b"echo").await?;
    connection.flush().await?;
    let mut rest = String::new();
    connection.read_to_string(&mut rest).await?;
    assert_eq!(rest, "echo");

    let request = server.await?;
    let has = |line: &str| request.lines().any(|it| it == line);
    assert!(has("GET /v1/socket HTTP/1.1") && has("authorization: Bearer K3Y"), "{request}");
    assert!(has("connection: upgrade") && has("upgrade: websocket"), "{request}");
    assert!(has("sec-websocket-version: 13"), "{request}");
    let key = request.lines().find_map(|it| it.strip_prefix("sec-websocket-key: "));
    assert!(key.is_some_and(|it| it.len() == 24 && it.ends_with("==")), "{request}");
    Ok(())
}

#[tokio::test]
async fn another_protocol_is_asked_for_by_its_name() -> Outcome {
    let server = Raw::acting(&[Act::ReadThenWrite(SWITCH)]).await;
    server.client().socket().header("upgrade", "tcp").await?;
    let request = &server.requests()[0];
    assert!(request.contains("upgrade: tcp\r\n") && !request.contains("websocket"), "{request}");
    Ok(())
}

#[tokio::test]
async fn a_server_that_does_not_switch_is_an_error() -> Outcome {
    let server = Server::replying([reply(200, "{}", &[]), reply(403, "{}", &[])]).await;
    for status in [200, 403] {
        let error = server.client().socket().max_retries(0).await.unwrap_err();
        assert_eq!(error.status().map(|it| it.as_u16()), Some(status), "{error}");
        assert!(matches!(error, Error::Status(_)), "{error}");
    }
    let closed = Raw::acting(&[Act::ReadThenClose]).await;
    let error = closed.client().socket().max_retries(0).await.unwrap_err();
    assert!(matches!(error, Error::Transport(_)), "{error}");
    Ok(())
}

#[tokio::test]
async fn the_mock_switches_too() -> Outcome {
    let mock = Mock::new().reply(101, "over");
    let mut connection = Client::on(&mock).socket().await?;
    connection.write_all(b"out").await?;
    let mut heard = String::new();
    connection.read_to_string(&mut heard).await?;
    assert_eq!(heard, "over");
    assert_eq!(mock.take_request()?.header("upgrade"), Some("websocket"));
    Ok(())
}

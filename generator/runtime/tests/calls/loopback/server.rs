//! Servers on this machine: one of hyper that keeps what it sees, and one of bare sockets that can
//! misbehave.

use std::collections::VecDeque;
use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use http::{HeaderMap, Request, Response};
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use specwright_runtime::{bytes, http};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use crate::example::Client;

/// A request as the server saw it.
#[derive(Clone, Debug)]
pub(crate) struct Seen {
    pub(crate) line: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

impl Seen {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(|value| value.to_str().unwrap())
    }

    pub(crate) fn header_names(&self) -> Vec<&str> {
        let mut names: Vec<_> = self.headers.keys().map(http::HeaderName::as_str).collect();
        names.sort_unstable();
        names
    }
}

/// A reply to come.
pub(crate) type Reply = Response<Full<Bytes>>;

/// A reply with that status, body and headers; a body is JSON unless a header says otherwise.
pub(crate) fn reply(status: u16, body: &str, headers: &[(&str, &str)]) -> Reply {
    let mut reply = Response::builder().status(status);
    if !headers.iter().any(|(name, _)| *name == "content-type") && !body.is_empty() {
        reply = reply.header("content-type", "application/json");
    }
    for (name, value) in headers {
        reply = reply.header(*name, *value);
    }
    reply.body(Full::new(Bytes::copy_from_slice(body.as_bytes()))).unwrap()
}

/// A server that keeps what it sees and gives its replies in turn; when there is none left, it
/// never answers.
pub(crate) struct Server {
    address: SocketAddr,
    seen: Arc<Mutex<Vec<Seen>>>,
}

impl Server {
    pub(crate) async fn replying(replies: impl IntoIterator<Item = Reply>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let seen = Arc::default();
        let replies = Arc::new(Mutex::new(VecDeque::from_iter(replies)));
        tokio::spawn(serve(listener, Arc::clone(&seen), replies));
        Self { address, seen }
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    pub(crate) fn seen(&self) -> Vec<Seen> {
        self.seen.lock().unwrap().clone()
    }

    pub(crate) fn client(&self) -> Client {
        client(self.address)
    }
}

/// A client of what listens there, with a key.
pub(crate) fn client(address: SocketAddr) -> Client {
    let builder = Client::builder().base_url(format!("http://{address}/v1/")).api_key("K3Y");
    builder.reqwest(reqwest::ClientBuilder::no_proxy).build().unwrap()
}

async fn serve(
    listener: TcpListener,
    seen: Arc<Mutex<Vec<Seen>>>,
    replies: Arc<Mutex<VecDeque<Reply>>>,
) {
    loop {
        let (stream, _) = listener.accept().await.unwrap();
        let (seen, replies) = (Arc::clone(&seen), Arc::clone(&replies));
        let service = service_fn(move |request: Request<Incoming>| {
            let (seen, replies) = (Arc::clone(&seen), Arc::clone(&replies));
            async move {
                let (head, body) = request.into_parts();
                let body = body.collect().await.unwrap().to_bytes();
                let line = format!("{} {} {:?}", head.method, head.uri, head.version);
                seen.lock().unwrap().push(Seen { line, headers: head.headers, body });
                let next = replies.lock().unwrap().pop_front();
                match next {
                    Some(reply) => Ok::<_, Infallible>(reply),
                    None => std::future::pending().await,
                }
            }
        });
        let connection = hyper::server::conn::http1::Builder::new();
        tokio::spawn(connection.serve_connection(TokioIo::new(stream), service));
    }
}

/// What a server of bare sockets does with one connection.
#[derive(Clone, Copy)]
pub(crate) enum Act {
    /// Closes it before anything is read.
    CloseAtOnce,
    /// Reads the whole request, then closes it.
    ReadThenClose,
    /// Reads the whole request, writes these bytes, then closes it.
    ReadThenWrite(&'static str),
    /// Reads the whole request, writes these bytes, then nothing more, and keeps it open.
    ReadThenStall(&'static str),
}

/// A server of bare sockets: one act a connection, the last one again and again.
pub(crate) struct Raw {
    address: SocketAddr,
    requests: Arc<Mutex<Vec<String>>>,
}

impl Raw {
    pub(crate) async fn acting(acts: &'static [Act]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let requests = Arc::default();
        let kept = Arc::clone(&requests);
        tokio::spawn(async move {
            for index in 0.. {
                let (stream, _) = listener.accept().await.unwrap();
                let act = acts[index.min(acts.len() - 1)];
                tokio::spawn(perform(act, stream, Arc::clone(&kept)));
            }
        });
        Self { address, requests }
    }

    /// The requests that were read to their end.
    pub(crate) fn requests(&self) -> Vec<String> {
        self.requests.lock().unwrap().clone()
    }

    pub(crate) fn client(&self) -> Client {
        client(self.address)
    }
}

async fn perform(act: Act, mut stream: TcpStream, requests: Arc<Mutex<Vec<String>>>) {
    if let Act::CloseAtOnce = act {
        return;
    }
    let request = read_request(&mut stream).await;
    requests.lock().unwrap().push(request);
    match act {
        Act::CloseAtOnce | Act::ReadThenClose => {}
        Act::ReadThenWrite(text) => stream.write_all(text.as_bytes()).await.unwrap(),
        Act::ReadThenStall(text) => {
            stream.write_all(text.as_bytes()).await.unwrap();
            // Until the client closes it.
            let _ = stream.read(&mut [0]).await;
        }
    }
}

/// Reads a request with the body its `content-length` announces.
pub(crate) async fn read_request(stream: &mut TcpStream) -> String {
    let mut all = Vec::new();
    loop {
        let mut piece = [0; 4096];
        let length = stream.read(&mut piece).await.unwrap();
        all.extend_from_slice(&piece[..length]);
        let text = String::from_utf8_lossy(&all).into_owned();
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let announced = head.lines().find_map(|line| line.strip_prefix("content-length: "));
            if body.len() >= announced.map_or(0, |length| length.parse().unwrap()) {
                return text;
            }
        }
        assert_ne!(length, 0, "the client closed before the request was whole: {text}");
    }
}

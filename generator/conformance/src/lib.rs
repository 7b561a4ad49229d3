//! [`Loopback`]: a real HTTP/1.1 server on this machine that says what it is told to and keeps what it saw.

use std::collections::VecDeque;
use std::convert::Infallible;
use std::io;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use http_body_util::combinators::BoxBody;
use http_body_util::{BodyExt, Full};
use hyper::body::{Body, Frame, Incoming, SizeHint};
use hyper::header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderValue};
use hyper::service::service_fn;
use hyper::{HeaderMap, Request, Response};
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

/// What the server does with one request.
#[derive(Clone, Debug)]
pub enum Turn {
    /// A whole reply.
    Reply(Reply),
    /// The reply's head and this much of its body, then the connection is closed.
    Truncate(Reply, usize),
    /// The reply's head and the first byte of its body, then nothing.
    Stall(Reply),
    /// The connection is closed as soon as it is accepted.
    CloseBefore,
    /// The request is read to its end, then the connection is closed.
    CloseAfter,
}

/// A reply.
#[derive(Clone, Debug)]
pub struct Reply {
    status: u16,
    headers: Vec<(&'static str, String)>,
    body: Bytes,
}

impl Reply {
    /// A JSON reply.
    pub fn json(status: u16, body: impl Into<Bytes>) -> Self {
        Self {
            status,
            headers: vec![("content-type", "application/json".into())],
            body: body.into(),
        }
    }

    /// Adds a header, or replaces the one of that name.
    #[must_use]
    pub fn header(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.retain(|(it, _)| *it != name);
        self.headers.push((name, value.into()));
        self
    }
}

impl From<Reply> for Turn {
    fn from(reply: Reply) -> Self {
        Self::Reply(reply)
    }
}

/// A request as the server read it.
#[derive(Clone, Debug)]
pub struct Seen {
    /// `POST /prefix/secrets HTTP/1.1`
    pub line: String,
    /// All headers.
    pub headers: HeaderMap,
    /// The whole body.
    pub body: String,
}

impl Seen {
    /// A header's value, if there is one and it is text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }
}

/// The server; it stops when dropped.
pub struct Loopback {
    port: u16,
    state: Arc<State>,
    accepting: JoinHandle<()>,
}

#[derive(Default)]
struct State {
    turns: Mutex<VecDeque<Turn>>,
    seen: Mutex<Vec<Seen>>,
}

impl Loopback {
    /// Starts a server that takes these turns, one per request, and answers 599 after the last.
    ///
    /// # Errors
    ///
    /// If no port of the loopback interface can be bound.
    pub async fn start(turns: impl IntoIterator<Item = Turn>) -> io::Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let port = listener.local_addr()?.port();
        let turns = Mutex::new(turns.into_iter().collect());
        let state = Arc::new(State { turns, seen: Mutex::default() });
        let accepting = tokio::spawn(accept(listener, Arc::clone(&state)));
        Ok(Self { port, state, accepting })
    }

    /// A base URL with a path prefix: `http://127.0.0.1:PORT/prefix`.
    pub fn base_url(&self) -> String {
        format!("http://127.0.0.1:{}/prefix", self.port)
    }

    /// What was read so far.
    pub fn seen(&self) -> Vec<Seen> {
        self.state.seen.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Drop for Loopback {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}

impl State {
    fn next(&self) -> Option<Turn> {
        self.turns.lock().unwrap_or_else(PoisonError::into_inner).pop_front()
    }

    fn closes_next(&self) -> bool {
        let mut turns = self.turns.lock().unwrap_or_else(PoisonError::into_inner);
        let closes = matches!(turns.front(), Some(Turn::CloseBefore));
        if closes {
            turns.pop_front();
        }
        closes
    }
}

async fn accept(listener: TcpListener, state: Arc<State>) {
    while let Ok((stream, _)) = listener.accept().await {
        if !state.closes_next() {
            tokio::spawn(serve(stream, Arc::clone(&state)));
        }
    }
}

async fn serve(stream: TcpStream, state: Arc<State>) {
    let service = service_fn(|request| answer(request, Arc::clone(&state)));
    // A turn may end the connection on purpose; that is no fault of the server's.
    let _ = hyper::server::conn::http1::Builder::new()
        .keep_alive(false)
        .serve_connection(TokioIo::new(stream), service)
        .await;
}

async fn answer(
    request: Request<Incoming>,
    state: Arc<State>,
) -> Result<Response<BoxBody<Bytes, io::Error>>, io::Error> {
    let (head, body) = request.into_parts();
    let body = body.collect().await.map_err(io::Error::other)?.to_bytes();
    let seen = Seen {
        line: format!("{} {} {:?}", head.method, head.uri, head.version),
        headers: head.headers,
        body: String::from_utf8_lossy(&body).into_owned(),
    };
    state.seen.lock().unwrap_or_else(PoisonError::into_inner).push(seen);
    match state.next() {
        Some(Turn::Reply(reply)) => respond(&reply, whole(reply.body.clone())),
        Some(Turn::Truncate(reply, sent)) => {
            let part = reply.body.slice(..sent.min(reply.body.len()));
            respond(&reply, Broken { part: Some(part), then: Ending::Close }.boxed())
        }
        Some(Turn::Stall(reply)) => {
            let part = reply.body.slice(..reply.body.len().min(1));
            respond(&reply, Broken { part: Some(part), then: Ending::Stall }.boxed())
        }
        Some(Turn::CloseBefore | Turn::CloseAfter) => Err(io::Error::other("closed on purpose")),
        None => respond(&Reply::json(599, "{}"), whole(Bytes::from_static(b"{}"))),
    }
}

fn whole(body: Bytes) -> BoxBody<Bytes, io::Error> {
    Full::new(body).map_err(|never: Infallible| match never {}).boxed()
}

fn respond(
    reply: &Reply,
    body: BoxBody<Bytes, io::Error>,
) -> Result<Response<BoxBody<Bytes, io::Error>>, io::Error> {
    let mut response = Response::builder().status(reply.status);
    for (name, value) in &reply.headers {
        response = response.header(*name, value);
    }
    let mut response = response.body(body).map_err(io::Error::other)?;
    response.headers_mut().insert(CONTENT_LENGTH, HeaderValue::from(reply.body.len()));
    response.headers_mut().entry(CONTENT_TYPE).or_insert(HeaderValue::from_static("text/plain"));
    Ok(response)
}

/// A body that ends before it is whole.
struct Broken {
    part: Option<Bytes>,
    then: Ending,
}

/// How a [`Broken`] body goes on after its part.
enum Ending {
    Close,
    Stall,
}

impl Body for Broken {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        match (self.part.take(), &self.then) {
            (Some(part), _) => std::task::Poll::Ready(Some(Ok(Frame::data(part)))),
            (None, Ending::Close) => {
                std::task::Poll::Ready(Some(Err(io::Error::other("cut on purpose"))))
            }
            (None, Ending::Stall) => std::task::Poll::Pending,
        }
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::default()
    }
}

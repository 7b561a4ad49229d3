//! The seam below authentication and retry: [`Transport`] sends one request and tells the time.

use std::error::Error;
use std::fmt;
use std::pin::Pin;
use std::time::{Duration, Instant, SystemTime};

use bytes::Bytes;
use http::{HeaderMap, HeaderName, Method, StatusCode, Uri};

use crate::request_body::RequestBody;
use crate::upgraded::{Connection, Switch, Taking};

/// A future on the heap that can move between threads.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// An error of any type.
pub type BoxError = Box<dyn Error + Send + Sync>;

/// Sends requests as they are. It neither follows redirects nor repeats anything, and it adds no
/// credentials: that happens above it.
///
/// Time is part of it, so that tests of waiting take none.
pub trait Transport: Send + Sync + 'static {
    /// Sends the request and gives the reply as soon as its headers are there.
    ///
    /// Dropping the future cancels the request.
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpReply, TransportFault>>;

    /// Waits.
    fn sleep(&self, wait: Duration) -> BoxFuture<'_, ()> {
        Box::pin(tokio::time::sleep(wait))
    }

    /// A clock that only moves forward, for deadlines.
    fn now(&self) -> Instant {
        Instant::now()
    }

    /// The date, for replies that say when to come back.
    fn wall_clock(&self) -> SystemTime {
        SystemTime::now()
    }
}

/// One request, with its credentials. `Debug` hides the arguments, the headers' values and the
/// body.
#[derive(Clone)]
#[non_exhaustive]
pub struct HttpRequest {
    /// GET, POST, ..
    pub method: Method,
    /// Absolute, percent-encoded.
    pub uri: Uri,
    /// The operation's path before its arguments were put in: what logs may show.
    pub template: &'static str,
    /// All headers but those the transport itself adds (`host`, `content-length`,
    /// `accept-encoding`).
    pub headers: HeaderMap,
    /// The body; empty if there is none.
    pub body: RequestBody,
    /// What it takes to switch protocols, if that is what it is for.
    pub(crate) switch: Option<Switch>,
}

impl fmt::Debug for HttpRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<_> = self.headers.keys().map(HeaderName::as_str).collect();
        f.debug_struct("HttpRequest")
            .field("method", &self.method)
            .field("host", &self.uri.host())
            .field("template", &self.template)
            .field("headers", &names)
            .field("body", &self.body)
            .finish()
    }
}

/// One reply whose body is still to be read.
#[non_exhaustive]
pub struct HttpReply {
    /// The status, redirects included.
    pub status: StatusCode,
    /// All headers.
    pub headers: HeaderMap,
    /// The body, decompressed.
    pub body: Box<dyn ReplyBody>,
}

impl HttpReply {
    /// A reply.
    pub fn new(status: StatusCode, headers: HeaderMap, body: Box<dyn ReplyBody>) -> Self {
        Self { status, headers, body }
    }
}

impl fmt::Debug for HttpReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpReply").field("status", &self.status).finish_non_exhaustive()
    }
}

/// A reply's body, read piece by piece so that a limit holds.
pub trait ReplyBody: Send {
    /// The next piece; `None` at the end.
    fn chunk(&mut self) -> BoxFuture<'_, Result<Option<Bytes>, TransportFault>>;

    /// The connection itself, after a reply that switches protocols (status 101). By default there
    /// is none to be had. What asks for the switch has the header `upgrade`, and only HTTP/1.1 can
    /// carry it.
    fn upgrade(self: Box<Self>) -> BoxFuture<'static, Result<Box<dyn Connection>, TransportFault>> {
        no_connection()
    }
}

/// What a transport says that does not hand over its connections.
pub(crate) fn no_connection() -> Taking {
    let fault = TransportFault::unknown("the transport does not hand over its connections");
    Box::pin(std::future::ready(Err(fault.permanent())))
}

/// A body that is there already.
impl ReplyBody for Bytes {
    fn chunk(&mut self) -> BoxFuture<'_, Result<Option<Bytes>, TransportFault>> {
        let all = std::mem::take(self);
        Box::pin(std::future::ready(Ok(Some(all).filter(|all| !all.is_empty()))))
    }
}

/// Why a transport gives no reply, and how far the request had got.
#[derive(Debug)]
pub struct TransportFault {
    pub(crate) reach: Reach,
    pub(crate) permanence: Permanence,
    pub(crate) source: BoxError,
}

/// How far a request had got.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reach {
    /// No byte was sent.
    NotSent,
    /// No byte was sent, for want of time.
    ConnectTimeout,
    /// The server may have read all of it.
    Unknown,
    /// The server may have read all of it, and did not answer in the transport's own time.
    ReadTimeout,
}

/// Whether the same request could fare better later.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Permanence {
    Passing,
    Permanent,
}

impl TransportFault {
    /// Nothing was sent: the name was not found, the connection refused, TLS failed.
    pub fn not_sent(source: impl Into<BoxError>) -> Self {
        Self::new(Reach::NotSent, source)
    }

    /// Nothing was sent, as no connection was made in time.
    pub fn connect_timeout(source: impl Into<BoxError>) -> Self {
        Self::new(Reach::ConnectTimeout, source)
    }

    /// The connection broke; the server may have read everything.
    pub fn unknown(source: impl Into<BoxError>) -> Self {
        Self::new(Reach::Unknown, source)
    }

    /// The transport waited for as long as it was told to; the server may have read everything.
    pub fn read_timeout(source: impl Into<BoxError>) -> Self {
        Self::new(Reach::ReadTimeout, source)
    }

    /// The same would happen again: the call is not repeated.
    #[must_use]
    pub fn permanent(mut self) -> Self {
        self.permanence = Permanence::Permanent;
        self
    }

    fn new(reach: Reach, source: impl Into<BoxError>) -> Self {
        Self { reach, permanence: Permanence::Passing, source: source.into() }
    }
}

impl fmt::Display for TransportFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.source.fmt(f)
    }
}

impl Error for TransportFault {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.source.source()
    }
}

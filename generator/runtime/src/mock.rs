//! [`Mock`]: a transport without sockets, which replies from a queue, records what was sent and
//! owns its time.

mod connection;
mod recorded;

use std::collections::VecDeque;
use std::error::Error;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};

use self::connection::Connection as Switched;
pub use self::recorded::Recorded;
use crate::transport::{BoxFuture, HttpReply, HttpRequest, ReplyBody, Transport, TransportFault};
use crate::upgraded::Connection;

/// A transport without sockets. Clones share one queue, one record and one clock.
///
/// Replies are given in the order they were queued. Waits take no time: they move the mock's clock
/// and are recorded.
#[derive(Clone)]
pub struct Mock(Arc<Mutex<State>>);

struct State {
    queue: VecDeque<Planned>,
    requests: VecDeque<Recorded>,
    waits: Vec<Duration>,
    start: (Instant, SystemTime),
    passed: Duration,
}

/// What the mock does with one request.
enum Planned {
    Reply { status: u16, headers: HeaderMap, body: Bytes, end: End },
    Fault(Fault),
}

/// How a reply's body ends.
#[derive(Clone, Copy)]
enum End {
    Whole,
    Broken,
    Silent,
}

/// What can go wrong in place of a reply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// The connection is refused: nothing was sent.
    Refused,
    /// No connection is made in time: nothing was sent.
    ConnectTimeout,
    /// The connection is closed after the request was sent.
    Closed,
    /// No reply ever comes.
    Silent,
}

/// The mock was asked for something it does not have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MockError(&'static str);

impl Mock {
    /// A mock that has nothing to reply yet. Its date is 2026-10-21T07:28:00Z.
    pub fn new() -> Self {
        let date = UNIX_EPOCH + Duration::from_secs(1_792_567_680);
        Self(Arc::new(Mutex::new(State {
            queue: VecDeque::new(),
            requests: VecDeque::new(),
            waits: Vec::new(),
            start: (Instant::now(), date),
            passed: Duration::ZERO,
        })))
    }

    /// Queues a reply; a body that is not empty is said to be JSON.
    #[must_use]
    pub fn reply(self, status: u16, body: impl Into<Bytes>) -> Self {
        let body = body.into();
        let mut headers = HeaderMap::new();
        if !body.is_empty() {
            headers.insert("content-type", HeaderValue::from_static("application/json"));
        }
        self.plan(Planned::Reply { status, headers, body, end: End::Whole })
    }

    /// Sets a header of the reply queued last. An illegal name or value is left out.
    #[must_use]
    pub fn header(self, name: &str, value: &str) -> Self {
        let name = HeaderName::from_bytes(name.as_bytes());
        if let (Some(Planned::Reply { headers, .. }), Ok(name), Ok(value)) =
            (self.state().queue.back_mut(), name, HeaderValue::from_str(value))
        {
            headers.insert(name, value);
        }
        self
    }

    /// Lets the connection break after the body of the reply queued last.
    #[must_use]
    pub fn then_broken(self) -> Self {
        self.end_with(End::Broken)
    }

    /// Lets nothing more come after the body of the reply queued last, not even its end.
    #[must_use]
    pub fn then_silent(self) -> Self {
        self.end_with(End::Silent)
    }

    /// Queues a fault.
    #[must_use]
    pub fn fault(self, fault: Fault) -> Self {
        self.plan(Planned::Fault(fault))
    }

    /// The first request that was not taken yet.
    ///
    /// # Errors
    ///
    /// If all requests were taken.
    pub fn take_request(&self) -> Result<Recorded, MockError> {
        self.state().requests.pop_front().ok_or(MockError("no request was sent"))
    }

    /// How many requests were sent and not taken yet.
    pub fn pending_requests(&self) -> usize {
        self.state().requests.len()
    }

    /// How many replies and faults are left.
    pub fn pending_replies(&self) -> usize {
        self.state().queue.len()
    }

    /// The waits that ran to their end: between attempts, and for replies that did not come.
    pub fn waits(&self) -> Vec<Duration> {
        self.state().waits.clone()
    }

    fn end_with(self, with: End) -> Self {
        if let Some(Planned::Reply { end, .. }) = self.state().queue.back_mut() {
            *end = with;
        }
        self
    }

    fn plan(self, planned: Planned) -> Self {
        self.state().queue.push_back(planned);
        self
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn next(&self, request: Recorded) -> Option<Planned> {
        let mut state = self.state();
        state.requests.push_back(request);
        state.queue.pop_front()
    }
}

impl Default for Mock {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for Mock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = self.state();
        f.debug_struct("Mock")
            .field("replies", &state.queue.len())
            .field("requests", &state.requests)
            .field("waits", &state.waits)
            .finish()
    }
}

impl Transport for Mock {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpReply, TransportFault>> {
        Box::pin(async move {
            let unreadable = |error| TransportFault::not_sent(error).permanent();
            let body = request.body.clone().read().await.map_err(unreadable)?;
            match self.next(Recorded::new(request, body)) {
                None => Err(TransportFault::not_sent("the mock has no reply left").permanent()),
                Some(Planned::Fault(fault)) => Err(fault.happen().await),
                Some(Planned::Reply { status, headers, body, end }) => {
                    let status = StatusCode::from_u16(status)
                        .map_err(|error| TransportFault::not_sent(error).permanent())?;
                    Ok(HttpReply::new(status, headers, Box::new(Body { body, end })))
                }
            }
        })
    }

    fn sleep(&self, wait: Duration) -> BoxFuture<'_, ()> {
        // Nothing happens before the first poll: a timer that is never needed takes no time.
        Box::pin(async move {
            let mut state = self.state();
            state.waits.push(wait);
            state.passed = state.passed.saturating_add(wait);
        })
    }

    fn now(&self) -> Instant {
        let state = self.state();
        state.start.0 + state.passed
    }

    fn wall_clock(&self) -> SystemTime {
        let state = self.state();
        state.start.1 + state.passed
    }
}

impl Fault {
    async fn happen(self) -> TransportFault {
        match self {
            Self::Refused => TransportFault::not_sent("connection refused"),
            Self::ConnectTimeout => TransportFault::connect_timeout("no connection in time"),
            Self::Closed => TransportFault::unknown("connection closed before a reply"),
            Self::Silent => std::future::pending().await,
        }
    }
}

struct Body {
    body: Bytes,
    end: End,
}

impl ReplyBody for Body {
    fn chunk(&mut self) -> BoxFuture<'_, Result<Option<Bytes>, TransportFault>> {
        Box::pin(async move {
            if !self.body.is_empty() {
                return Ok(Some(std::mem::take(&mut self.body)));
            }
            match self.end {
                End::Whole => Ok(None),
                End::Broken => Err(TransportFault::unknown("connection closed in the body")),
                End::Silent => std::future::pending().await,
            }
        })
    }

    fn upgrade(self: Box<Self>) -> BoxFuture<'static, Result<Box<dyn Connection>, TransportFault>> {
        let connection: Box<dyn Connection> = Box::new(Switched(self.body));
        Box::pin(std::future::ready(Ok(connection)))
    }
}

impl fmt::Display for MockError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl Error for MockError {}

//! One attempt at a call: request, redirects, body, all within one time limit.

use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::{HeaderMap, StatusCode};

use crate::client::Inner;
use crate::fault::{Phase, RedirectProblem};
use crate::hints::wait_hint;
use crate::prepare::Prepared;
use crate::redact;
use crate::redirect::{self, shown};
use crate::reply::{Extent, Handling, RawReply};
use crate::retry::Setback;
use crate::supply::{Age, Held};
use crate::transport::{BoxFuture, HttpReply, ReplyBody, TransportFault};
use crate::upgraded::Connection;

/// How much of an error body is kept.
const LONGEST_ERROR_BODY: usize = 1 << 20;

/// What ends an attempt early.
#[derive(Clone, Copy)]
pub(crate) struct Limit {
    pub(crate) phase: Phase,
    pub(crate) duration: Duration,
}

/// A reply, and what is still to come if that is the caller's affair.
pub(crate) type Received = (RawReply, Rest);

/// What follows a reply's head.
pub(crate) enum Rest {
    /// Nothing: the whole body was read.
    Nothing,
    /// The body.
    Body(Box<dyn ReplyBody>),
    /// The connection, which speaks another protocol now.
    Connection(Box<dyn Connection>),
}

/// Makes the call once.
pub(crate) async fn attempt(
    client: &Inner,
    call: &Prepared,
    limit: Limit,
) -> Result<Received, Setback> {
    let late = || Setback::late(limit.phase, limit.duration);
    let mut timer = client.transport.sleep(limit.duration);
    let mut tokens = Tokens::default();
    for supply in &call.supplies {
        let asked = supply.held(client);
        let held = match limit.phase {
            Phase::Deadline => in_time(&mut timer, asked).await.ok_or_else(late)?,
            // How long a login takes is its own affair.
            Phase::Attempt | Phase::Connect => {
                let held = asked.await;
                timer = client.transport.sleep(limit.duration);
                held
            }
        };
        tokens.add(held.map_err(Setback::no_reply)?);
    }
    let exchanged = in_time(&mut timer, Box::pin(exchange(client, call, &tokens))).await;
    let reply = exchanged.ok_or_else(late)??;
    let HttpReply { status, mut headers, body } = reply;
    redact::mark(client.api, headers.iter_mut());
    let handling = call.draft.handling;
    if let (Handling::Upgrade(_), StatusCode::SWITCHING_PROTOCOLS) = (handling, status) {
        return match in_time(&mut timer, body.upgrade()).await {
            Some(Ok(connection)) => Ok((head(status, headers), Rest::Connection(connection))),
            Some(Err(fault)) => Err(Setback::no_reply(fault).cut_short(status)),
            None => Err(late().cut_short(status)),
        };
    }
    let is_success = match handling {
        Handling::Whole | Handling::Stream => status.is_success(),
        Handling::Redirect => status.is_success() || status.is_redirection(),
        Handling::Upgrade(_) => false,
    };
    if is_success {
        if let Handling::Stream = handling {
            return Ok((head(status, headers), Rest::Body(body)));
        }
        let longest = client.settings.max_body_size;
        return match read(body, longest, timer).await {
            (body, End::Whole) => {
                Ok((RawReply::new(status, headers, body, Extent::Whole), Rest::Nothing))
            }
            (_, End::TooLong) => Err(Setback::too_large(head(status, headers), longest)),
            (_, End::Broken(fault)) => Err(Setback::no_reply(fault).cut_short(status)),
            (_, End::Late) => Err(Setback::late(limit.phase, limit.duration).cut_short(status)),
        };
    }
    let (body, end) = read(body, LONGEST_ERROR_BODY, timer).await;
    let hint = wait_hint(status, &headers, client.transport.wall_clock());
    // An error body that breaks off still comes with a status, and that says more than how it
    // broke.
    let extent = if let End::Whole = end { Extent::Whole } else { Extent::Cut };
    let setback = Setback::status(RawReply::new(status, headers, body, extent), hint);
    let is_refusal = status == StatusCode::UNAUTHORIZED;
    Err(if is_refusal && tokens.refused() { setback.for_want_of_a_token() } else { setback })
}

/// The tokens that go with an attempt.
#[derive(Default)]
struct Tokens {
    held: Vec<Arc<Held>>,
    /// Whether the server may have ended one of them since it was got.
    is_kept: bool,
}

impl Tokens {
    fn add(&mut self, (held, age): (Arc<Held>, Age)) {
        self.is_kept |= age == Age::Kept;
        self.held.push(held);
    }

    /// None of them is used again; whether others may fare better.
    fn refused(&self) -> bool {
        self.held.iter().for_each(|it| it.refuse());
        self.is_kept
    }
}

/// A reply without its body.
fn head(status: StatusCode, headers: HeaderMap) -> RawReply {
    RawReply::new(status, headers, Bytes::new(), Extent::Whole)
}

/// Sends the request and follows redirects, to the headers of the last reply.
async fn exchange(client: &Inner, call: &Prepared, tokens: &Tokens) -> Result<HttpReply, Setback> {
    let mut hop = call.start.clone();
    let mut followed = 0;
    loop {
        let request = call
            .request(&hop, &tokens.held)
            .map_err(|error| Setback::no_reply(TransportFault::not_sent(error).permanent()))?;
        let reply = client.transport.send(request).await.map_err(Setback::no_reply)?;
        if let Handling::Redirect = call.draft.handling {
            return Ok(reply);
        }
        let (problem, to) =
            match redirect::next(&call.draft.method, &hop, reply.status, &reply.headers) {
                None => return Ok(reply),
                Some(Ok(next)) if followed < redirect::MOST => {
                    hop = next;
                    followed += 1;
                    continue;
                }
                Some(Ok(next)) => (RedirectProblem::TooMany, Some(next.url)),
                Some(Err(refused)) => refused,
            };
        let shown = to.map_or_else(String::new, |to| shown(&to, &call.draft.arguments));
        let HttpReply { status, mut headers, .. } = reply;
        redact::mark(client.api, headers.iter_mut());
        return Err(Setback::redirect(head(status, headers), problem, shown));
    }
}

enum End {
    Whole,
    TooLong,
    Broken(TransportFault),
    Late,
}

/// Reads a body to its end, to the limit or to where it breaks off.
async fn read(
    mut body: Box<dyn ReplyBody>,
    longest: usize,
    mut timer: BoxFuture<'_, ()>,
) -> (Bytes, End) {
    let mut all = BytesMut::new();
    let end = loop {
        match in_time(&mut timer, body.chunk()).await {
            Some(Ok(Some(chunk))) if all.len() + chunk.len() > longest => {
                let rest = longest - all.len();
                all.extend_from_slice(chunk.get(..rest).unwrap_or_default());
                break End::TooLong;
            }
            Some(Ok(Some(chunk))) => all.extend_from_slice(&chunk),
            Some(Ok(None)) => break End::Whole,
            Some(Err(fault)) => break End::Broken(fault),
            None => break End::Late,
        }
    };
    (all.freeze(), end)
}

/// What `work` gives, or `None` if the timer ends first. When both are ready the work counts.
pub(crate) async fn in_time<T>(
    timer: &mut BoxFuture<'_, ()>,
    mut work: BoxFuture<'_, T>,
) -> Option<T> {
    std::future::poll_fn(|context| match work.as_mut().poll(context) {
        Poll::Ready(value) => Poll::Ready(Some(value)),
        Poll::Pending => timer.as_mut().poll(context).map(|()| None),
    })
    .await
}

//! [`ByteStream`]: a reply's body as it comes, chunk by chunk.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use http::{HeaderMap, StatusCode};

use crate::attempt::in_time;
use crate::call::Call;
use crate::decode_error::DecodeError;
use crate::events::Events;
use crate::failure::Failure;
use crate::reply::{Binary, Handling, RawReply, Reply};
use crate::stream_error::StreamError;
use crate::stream_item::ServerEvent;
use crate::transport::{BoxFuture, ReplyBody, Transport};

/// A body that is read as it comes, without a limit to its length. No chunk for as long as the
/// call's timeout is an error; dropping the stream closes the connection.
pub struct ByteStream {
    reply: RawReply,
    state: State,
    watch: Option<Watch>,
}

/// What ends a wait for the next chunk.
#[derive(Clone)]
pub(crate) struct Watch {
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) silence: Duration,
}

type Body = Box<dyn ReplyBody>;
type Chunk = Result<Option<Bytes>, StreamError>;

enum State {
    Idle(Body),
    Reading(BoxFuture<'static, (Body, Chunk)>),
    Ended,
}

impl ByteStream {
    pub(crate) fn new(reply: RawReply, body: Body, watch: Watch) -> Self {
        Self { reply, state: State::Idle(body), watch: Some(watch) }
    }

    pub(crate) fn head(&self) -> &RawReply {
        &self.reply
    }

    /// The status.
    pub fn status(&self) -> StatusCode {
        self.reply.status()
    }

    /// All headers.
    pub fn headers(&self) -> &HeaderMap {
        self.reply.headers()
    }

    /// The media type it says it has.
    pub fn content_type(&self) -> Option<&str> {
        self.reply.content_type()
    }

    /// The next chunk; `None` at the end.
    ///
    /// # Errors
    ///
    /// If the connection breaks or nothing comes for too long.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, StreamError> {
        poll_fn(|context| self.poll_chunk(context)).await.transpose()
    }

    pub(crate) fn poll_chunk(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, StreamError>>> {
        if let State::Idle(_) = self.state
            && let State::Idle(body) = std::mem::replace(&mut self.state, State::Ended)
        {
            self.state = State::Reading(read(body, self.watch.clone()));
        }
        let State::Reading(reading) = &mut self.state else { return Poll::Ready(None) };
        let (body, chunk) = ready!(reading.as_mut().poll(context));
        let chunk = chunk.transpose();
        self.state = if let Some(Ok(_)) = chunk { State::Idle(body) } else { State::Ended };
        Poll::Ready(chunk)
    }
}

fn read(mut body: Body, watch: Option<Watch>) -> BoxFuture<'static, (Body, Chunk)> {
    Box::pin(async move {
        let chunk = match &watch {
            None => Some(body.chunk().await),
            Some(watch) => {
                let mut timer = watch.transport.sleep(watch.silence);
                in_time(&mut timer, body.chunk()).await
            }
        };
        let silence = watch.map(|it| it.silence).unwrap_or_default();
        let chunk = match chunk {
            Some(Ok(chunk)) => Ok(chunk),
            Some(Err(fault)) => Err(StreamError::Transport(fault.source)),
            None => Err(StreamError::Silent { limit: silence }),
        };
        (body, chunk)
    })
}

impl Stream for ByteStream {
    type Item = Result<Bytes, StreamError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_chunk(context)
    }
}

impl Reply for ByteStream {
    const ACCEPT: &'static str = "*/*";
    const HANDLING: Handling = Handling::Stream;

    fn from_reply(reply: &RawReply) -> Result<Self, DecodeError> {
        let body = State::Idle(Box::new(reply.body().clone()));
        Ok(Self { reply: reply.clone(), state: body, watch: None })
    }

    fn from_stream(stream: ByteStream) -> Result<Self, DecodeError> {
        Ok(stream)
    }
}

impl fmt::Debug for ByteStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ByteStream").field("status", &self.status()).finish_non_exhaustive()
    }
}

impl<'c, E: Failure> Call<'c, Binary, E> {
    /// The same call, its body read as it comes.
    ///
    /// ```no_run
    /// # use specwright_runtime::{Binary, Call, Error};
    /// # async fn example(call: Call<'_, Binary>) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut stream = call.stream().await?;
    /// while let Some(chunk) = stream.chunk().await? {
    ///     println!("{} bytes", chunk.len());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn stream(self) -> Call<'c, ByteStream, E> {
        self.read_as()
    }

    /// The same call, its body read as server-sent events, whatever is in them.
    pub fn events(self) -> Call<'c, Events<ServerEvent>, E> {
        self.read_as()
    }
}

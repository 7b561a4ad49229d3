//! [`Events`]: a reply that is a stream of items, as server-sent events or as lines of JSON.

use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::BytesMut;
use futures_core::Stream;

use crate::byte_stream::ByteStream;
use crate::decode_error::DecodeError;
use crate::json::Json;
use crate::lines::{LONGEST_ITEM, TooLong};
use crate::map::Map;
use crate::reply::{Handling, RawReply, Reply};
use crate::stream_decoder::Decoder;
use crate::stream_error::{BrokenItem, StreamError};
use crate::stream_item::{Item, ServerEvent};
use crate::wire::decode;

/// A stream of items. Whether they come as server-sent events or as lines of JSON is seen from the
/// reply's first byte and its content type.
///
/// `[DONE]` in the place of an item ends it. After an error nothing more comes. An item is 8 MiB at
/// most, and no byte for as long as the call's timeout is an error. Dropping it closes the connection.
///
/// ```no_run
/// # use specwright_runtime::{Call, Events, Json};
/// # async fn example(call: Call<'_, Events<Json>>) -> Result<(), Box<dyn std::error::Error>> {
/// let mut events = call.await?;
/// while let Some(item) = events.next().await {
///     println!("{}", item?);
/// }
/// # Ok(())
/// # }
/// ```
pub struct Events<T> {
    bytes: ByteStream,
    decoder: Decoder,
    last_id: String,
    retry: Option<Duration>,
    is_done: bool,
    item: PhantomData<fn() -> T>,
}

impl<T: Item> Events<T> {
    fn over(bytes: ByteStream) -> Self {
        Self {
            bytes,
            decoder: Decoder::Unknown(BytesMut::new()),
            last_id: String::new(),
            retry: None,
            is_done: false,
            item: PhantomData,
        }
    }

    /// The next item; `None` at the end.
    pub async fn next(&mut self) -> Option<Result<T::Output, StreamError>> {
        poll_fn(|context| self.poll_item(context)).await
    }

    /// The id of the last event that had one, to go on from there with the header `last-event-id`;
    /// empty if there was none.
    pub fn last_event_id(&self) -> &str {
        &self.last_id
    }

    /// How long the server asks to wait before connecting again.
    pub fn retry(&self) -> Option<Duration> {
        self.retry
    }

    /// The reply's bytes from here on, without what was read already.
    pub fn into_bytes(self) -> ByteStream {
        self.bytes
    }

    fn poll_item(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<T::Output, StreamError>>> {
        if self.is_done {
            return Poll::Ready(None);
        }
        let event = match ready!(self.poll_event(context)) {
            Some(Ok(event)) => event,
            Some(Err(error)) => return self.end(Some(Err(error))),
            None => return self.end(None),
        };
        self.last_id.clone_from(&event.id);
        self.retry = event.retry.or(self.retry);
        match T::read(&event) {
            Ok(Some(item)) => Poll::Ready(Some(Ok(item))),
            Ok(None) => self.end(None),
            Err(error) => {
                let is_failure = event.event() == "error" || says_error(&event.data);
                let item = Box::new(BrokenItem::new(event.data, error));
                let error =
                    if is_failure { StreamError::Failed(item) } else { StreamError::Item(item) };
                self.end(Some(Err(error)))
            }
        }
    }

    fn end<R>(&mut self, last: Option<R>) -> Poll<Option<R>> {
        self.is_done = true;
        Poll::Ready(last)
    }

    fn poll_event(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<ServerEvent, StreamError>>> {
        let too_long = |TooLong| StreamError::TooLong { limit: LONGEST_ITEM };
        loop {
            if let Some(event) = self.decoder.next().map_err(too_long).transpose() {
                return Poll::Ready(Some(event));
            }
            match ready!(self.bytes.poll_chunk(context)) {
                Some(Ok(chunk)) => self.decoder.feed(&chunk, self.bytes.content_type()),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => {
                    let last = self.decoder.finish().map_err(too_long).transpose();
                    return Poll::Ready(last);
                }
            }
        }
    }
}

/// Whether it is an object with a member `error` that is not null.
fn says_error(data: &str) -> bool {
    let members = decode::<Map<Json>>(data.as_bytes());
    members.is_ok_and(|it| it.get("error").is_some_and(|error| *error != Json::null()))
}

impl<T: Item> Stream for Events<T> {
    type Item = Result<T::Output, StreamError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_item(context)
    }
}

impl<T: Item> Reply for Events<T> {
    const ACCEPT: &'static str = "text/event-stream";
    const HANDLING: Handling = Handling::Stream;

    fn from_reply(reply: &RawReply) -> Result<Self, DecodeError> {
        ByteStream::from_reply(reply).map(Self::over)
    }

    fn from_stream(stream: ByteStream) -> Result<Self, DecodeError> {
        Ok(Self::over(stream))
    }
}

impl<T> fmt::Debug for Events<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Events").field("status", &self.bytes.status()).finish_non_exhaustive()
    }
}

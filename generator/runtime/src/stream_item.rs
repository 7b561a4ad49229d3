//! [`Item`]: what an event of a stream is read as: its data, the whole of it, or as it is.

use std::fmt;
use std::marker::PhantomData;
use std::time::Duration;

use crate::decode_error::DecodeError;
use crate::json::Json;
use crate::wire::{Wire, decode};

/// One server-sent event. `Debug` does not show its data.
#[derive(Clone, PartialEq, Eq)]
pub struct ServerEvent {
    pub(crate) event: Option<String>,
    pub(crate) data: String,
    pub(crate) id: String,
    pub(crate) retry: Option<Duration>,
}

impl ServerEvent {
    /// Its type; `message` if it has none.
    pub fn event(&self) -> &str {
        self.event.as_deref().unwrap_or("message")
    }

    /// Its data; lines are joined by LF.
    pub fn data(&self) -> &str {
        &self.data
    }

    /// The last id that the stream gave, with this event or before it; empty if none.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// How long the server asks to wait before connecting again.
    pub fn retry(&self) -> Option<Duration> {
        self.retry
    }
}

impl fmt::Debug for ServerEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ServerEvent")
            .field("event", &self.event())
            .field("data", &format_args!("{} bytes", self.data.len()))
            .finish_non_exhaustive()
    }
}

/// What the items of [`Events`](crate::Events) are read as: any [`Wire`] type from the data, a [`Frame`] from the
/// whole event, a [`ServerEvent`] as it is.
pub trait Item {
    /// What the caller gets.
    type Output;

    /// Reads an event; `None` if it is the mark at the end of the stream.
    ///
    /// # Errors
    ///
    /// If it is another than documented.
    fn read(event: &ServerEvent) -> Result<Option<Self::Output>, DecodeError>;
}

impl<T: Wire> Item for T {
    type Output = T;

    fn read(event: &ServerEvent) -> Result<Option<T>, DecodeError> {
        if is_end(event) { Ok(None) } else { decode(event.data.as_bytes()).map(Some) }
    }
}

impl Item for ServerEvent {
    type Output = Self;

    fn read(event: &ServerEvent) -> Result<Option<Self>, DecodeError> {
        Ok(Some(event.clone()))
    }
}

/// For documents that describe the event with its fields, `{"event": .., "data": ..}`, and not the
/// data alone: the items are `T`.
pub struct Frame<T>(PhantomData<fn() -> T>);

impl<T: Wire> Item for Frame<T> {
    type Output = T;

    fn read(event: &ServerEvent) -> Result<Option<T>, DecodeError> {
        if is_end(event) {
            return Ok(None);
        }
        let as_json = Json::new(&event.data).map(|it| it.as_str().to_owned());
        let first = match &as_json {
            Ok(data) => decode(frame(event, data).as_bytes()),
            Err(error) => Err(error.clone()),
        };
        // Data that is described as a string stands there without quotes.
        let as_text = || decode(frame(event, &quoted(&event.data)).as_bytes());
        first.or_else(|error| as_text().map_err(|_| error)).map(Some)
    }
}

fn frame(event: &ServerEvent, data: &str) -> String {
    let mut text = format!("{{\"data\":{data}");
    if let Some(name) = &event.event {
        text.push_str(&format!(",\"event\":{}", quoted(name)));
    }
    if !event.id.is_empty() {
        text.push_str(&format!(",\"id\":{}", quoted(&event.id)));
    }
    if let Some(retry) = event.retry {
        text.push_str(&format!(",\"retry\":{}", retry.as_millis()));
    }
    text.push('}');
    text
}

fn quoted(text: &str) -> String {
    Json::encode(&text.to_owned()).as_str().to_owned()
}

fn is_end(event: &ServerEvent) -> bool {
    event.data.trim() == "[DONE]"
}

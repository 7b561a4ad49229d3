//! What a reply is decoded to: [`RawReply`] before, [`Reply`] how, [`Text`], [`Binary`] and
//! [`Redirect`] after.

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use http::header::{CONTENT_TYPE, LOCATION};
use http::{HeaderMap, HeaderName, StatusCode};

use crate::byte_stream::ByteStream;
use crate::decode_error::DecodeError;
use crate::headers;
use crate::media_type::is_media;
use crate::upgraded::{Connection, Switch};
use crate::wire::{Wire, decode};

/// A reply as it was received. `Debug` shows its status and size only.
#[derive(Clone, PartialEq)]
pub struct RawReply(Arc<Received>);

#[derive(PartialEq)]
struct Received {
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
    extent: Extent,
}

/// How much of a body was kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Extent {
    Whole,
    Cut,
}

impl RawReply {
    pub(crate) fn new(status: StatusCode, headers: HeaderMap, body: Bytes, extent: Extent) -> Self {
        Self(Arc::new(Received { status, headers, body, extent }))
    }

    /// The status.
    pub fn status(&self) -> StatusCode {
        self.0.status
    }

    /// All headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.0.headers
    }

    /// The body after decompression.
    pub fn body(&self) -> &Bytes {
        &self.0.body
    }

    /// Whether there was more of the body than was kept.
    pub fn is_cut(&self) -> bool {
        self.0.extent == Extent::Cut
    }

    /// The media type it says it has.
    pub fn content_type(&self) -> Option<&str> {
        self.header(&CONTENT_TYPE)
    }

    /// Whether its content type is this one, with at least its parameters. `audio/*` is every kind
    /// of audio, and JSON is JSON by any suffix: `application/problem+json` is `application/json`.
    pub fn is_of(&self, media_type: &str) -> bool {
        self.content_type().is_some_and(|given| is_media(given, media_type))
    }

    /// What the server calls this exchange.
    pub fn request_id(&self) -> Option<&str> {
        headers::request_id(&self.0.headers)
    }

    #[cfg(test)]
    pub(crate) fn headers_mut(&mut self) -> &mut HeaderMap {
        &mut Arc::get_mut(&mut self.0).unwrap().headers
    }

    /// The text of the header of that name.
    pub(crate) fn header(&self, name: &HeaderName) -> Option<&str> {
        headers::text(&self.0.headers, name)
    }
}

impl fmt::Debug for RawReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawReply")
            .field("status", &self.status())
            .field("request_id", &self.request_id())
            .field("body", &format_args!("{} bytes", self.body().len()))
            .finish_non_exhaustive()
    }
}

/// What a body can be decoded to: every [`Wire`] type from JSON, `()`, [`Text`] and [`Binary`].
pub trait Reply: Sized {
    /// The `accept` header that asks for it.
    const ACCEPT: &'static str;

    /// What counts as a success.
    #[doc(hidden)]
    const HANDLING: Handling = Handling::Whole;

    /// Decodes the body.
    ///
    /// # Errors
    ///
    /// If it is not of this form.
    fn from_reply(reply: &RawReply) -> Result<Self, DecodeError>;

    /// Takes the body as it comes, if [`HANDLING`](Self::HANDLING) says so.
    ///
    /// # Errors
    ///
    /// As for [`from_reply`](Self::from_reply).
    #[doc(hidden)]
    fn from_stream(stream: ByteStream) -> Result<Self, DecodeError> {
        Self::from_reply(stream.head())
    }

    /// Takes the connection, if [`HANDLING`](Self::HANDLING) says so.
    ///
    /// # Errors
    ///
    /// As for [`from_reply`](Self::from_reply).
    #[doc(hidden)]
    fn from_connection(
        reply: &RawReply,
        connection: Box<dyn Connection>,
    ) -> Result<Self, DecodeError> {
        drop(connection);
        Self::from_reply(reply)
    }
}

/// What counts as a success, and how much of it is read.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub enum Handling {
    /// A 2xx with its whole body; redirects are followed.
    Whole,
    /// A redirect counts as well, and is not followed.
    Redirect,
    /// A 2xx whose body is read by the caller.
    Stream,
    /// A switch of protocols, after which the caller has the connection.
    Upgrade(Switch),
}

/// JSON, whatever the reply says its type is. No body at all is an absent value where the type
/// allows one.
impl<T: Wire> Reply for T {
    const ACCEPT: &'static str = "application/json";

    fn from_reply(reply: &RawReply) -> Result<Self, DecodeError> {
        if reply.body().is_empty() {
            let mut value = T::blank();
            if value.missing() {
                return Ok(value);
            }
        }
        decode(reply.body())
    }
}

/// Any body, which is ignored.
impl Reply for () {
    const ACCEPT: &'static str = "*/*";

    fn from_reply(_: &RawReply) -> Result<Self, DecodeError> {
        Ok(())
    }
}

/// A body of text. `Debug` shows its size only.
#[derive(Clone, PartialEq, Eq)]
pub struct Text(String);

impl Text {
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The text.
    pub fn into_string(self) -> String {
        self.0
    }
}

/// UTF-8; bytes that are not are replaced by U+FFFD.
impl Reply for Text {
    const ACCEPT: &'static str = "text/plain, */*;q=0.1";

    fn from_reply(reply: &RawReply) -> Result<Self, DecodeError> {
        Ok(Self(String::from_utf8_lossy(reply.body()).into_owned()))
    }
}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Text({} bytes)", self.0.len())
    }
}

/// A body of bytes, with the media type it came with. `Debug` shows its size only.
#[derive(Clone, PartialEq, Eq)]
pub struct Binary {
    bytes: Bytes,
    content_type: Option<String>,
}

impl Binary {
    /// The bytes.
    pub fn bytes(&self) -> &Bytes {
        &self.bytes
    }

    /// The bytes.
    pub fn into_bytes(self) -> Bytes {
        self.bytes
    }

    /// The media type it came with.
    pub fn content_type(&self) -> Option<&str> {
        self.content_type.as_deref()
    }
}

impl Reply for Binary {
    const ACCEPT: &'static str = "*/*";

    fn from_reply(reply: &RawReply) -> Result<Self, DecodeError> {
        let content_type = reply.content_type().map(str::to_owned);
        Ok(Self { bytes: reply.body().clone(), content_type })
    }
}

impl fmt::Debug for Binary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Binary({} bytes)", self.bytes.len())
    }
}

/// A redirect that the document describes as what the call is for: it is not followed.
#[derive(Clone, PartialEq, Eq)]
pub struct Redirect {
    location: Option<String>,
}

impl Redirect {
    /// Where it leads to, as the server wrote it. It may hold secrets: signed links do.
    pub fn location(&self) -> Option<&str> {
        self.location.as_deref()
    }
}

impl Reply for Redirect {
    const ACCEPT: &'static str = "*/*";
    const HANDLING: Handling = Handling::Redirect;

    fn from_reply(reply: &RawReply) -> Result<Self, DecodeError> {
        let location = reply.header(&LOCATION);
        Ok(Self { location: location.map(str::to_owned) })
    }
}

impl fmt::Debug for Redirect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Redirect").finish_non_exhaustive()
    }
}

//! Errors that come with a whole reply: [`ApiError`] and [`UnreadableReply`].

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::decode_error::DecodeError;
use crate::failure::{Failure, NoFailure};
use crate::fault::Journey;
use crate::headers::request_id;
use crate::reply::RawReply;

/// A reply whose status is no success.
pub struct ApiError<E = NoFailure> {
    refused: Box<Refused>,
    documented: Option<Result<E, DecodeError>>,
}

/// What is known of it whatever is documented.
pub(crate) struct Refused {
    pub(crate) journey: Box<Journey>,
    pub(crate) reply: RawReply,
    pub(crate) hint: Option<Duration>,
    /// The message of the body, with the credentials in it masked.
    pub(crate) message: Option<String>,
}

impl<E: Failure> ApiError<E> {
    pub(crate) fn new(refused: Box<Refused>) -> Self {
        let documented = E::from_reply(&refused.reply);
        Self { refused, documented }
    }
}

impl<E> ApiError<E> {
    pub(crate) fn into_refused(self) -> Box<Refused> {
        self.refused
    }

    pub(crate) fn journey(&self) -> &Journey {
        &self.refused.journey
    }

    /// The status.
    pub fn status(&self) -> StatusCode {
        self.refused.reply.status()
    }

    /// The documented failure: `None` if the status is not documented or the body is another.
    pub fn failure(&self) -> Option<&E> {
        self.documented.as_ref()?.as_ref().ok()
    }

    /// The documented failure, by value.
    pub fn into_failure(self) -> Option<E> {
        self.documented?.ok()
    }

    /// Why the body is not the documented one, where one is documented.
    pub fn decode_error(&self) -> Option<&DecodeError> {
        self.documented.as_ref()?.as_ref().err()
    }

    /// All headers.
    pub fn headers(&self) -> &HeaderMap {
        self.refused.reply.headers()
    }

    /// What the server calls the exchange.
    pub fn request_id(&self) -> Option<&str> {
        self.refused.reply.request_id()
    }

    /// The body, at most 1 MiB of it. It may hold secrets: servers repeat what was sent.
    pub fn raw_body(&self) -> &Bytes {
        self.refused.reply.body()
    }

    /// Whether there was more of the body than was kept: it was longer than 1 MiB or broke off.
    pub fn is_body_cut(&self) -> bool {
        self.refused.reply.is_cut()
    }

    /// What the body says in one of the known forms (`message`, `error.message`, `detail`,
    /// `errors`), at most 300 characters, credentials masked.
    pub fn message(&self) -> Option<&str> {
        self.refused.message.as_deref()
    }

    /// How long the reply asks to wait, as measured when it came.
    pub fn retry_after(&self) -> Option<Duration> {
        self.refused.hint
    }
}

impl Refused {
    // Not generic, so that one copy serves the errors of all operations.
    fn show(&self, error: Option<&DecodeError>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.journey, self.reply.status())?;
        if let Some(id) = self.reply.request_id() {
            write!(f, " (request {id})")?;
        }
        if let Some(message) = &self.message {
            write!(f, ": {message}")?;
        }
        if let Some(error) = error {
            write!(f, "; the body is not the documented one: {error}")?;
            show_type(self.reply.content_type(), f)?;
        }
        Ok(())
    }

    fn show_parts(&self, error: Option<&DecodeError>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ApiError")
            .field("reply", &self.reply)
            .field("message", &self.message)
            .field("retry_after", &self.hint)
            .field("decode_error", &error)
            .finish_non_exhaustive()
    }
}

impl<E> fmt::Display for ApiError<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.refused.show(self.decode_error(), f)
    }
}

impl<E> fmt::Debug for ApiError<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.refused.show_parts(self.decode_error(), f)
    }
}

/// A success whose body is not what the document says.
#[derive(Debug)]
pub struct UnreadableReply {
    pub(crate) journey: Box<Journey>,
    pub(crate) reply: RawReply,
    pub(crate) error: DecodeError,
}

impl UnreadableReply {
    /// The reply with its headers and its body, which may hold secrets.
    pub fn reply(&self) -> &RawReply {
        &self.reply
    }

    /// What is wrong, and where.
    pub fn decode_error(&self) -> &DecodeError {
        &self.error
    }

    /// The media type the body came with.
    pub fn content_type(&self) -> Option<&str> {
        self.reply.content_type()
    }
}

impl fmt::Display for UnreadableReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.journey, self.reply.status())?;
        if let Some(id) = request_id(self.reply.headers()) {
            write!(f, " (request {id})")?;
        }
        if self.reply.body().is_empty() {
            return f.write_str(": the body is empty");
        }
        write!(f, ": the body is not the documented one: {}", self.error)?;
        show_type(self.reply.content_type(), f)
    }
}

/// Names a content type that is not JSON: it is the likely reason.
fn show_type(content_type: Option<&str>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match content_type {
        None => f.write_str("; it has no content type"),
        Some(given) => {
            let essence = given.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
            if essence.ends_with("json") {
                Ok(())
            } else {
                write!(f, "; its content type is {essence}")
            }
        }
    }
}

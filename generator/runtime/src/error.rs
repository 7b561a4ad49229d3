//! [`Error`]: how a call fails, and what each failure knows.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::api_error::{ApiError, UnreadableReply};
use crate::decode_error::DecodeError;
use crate::failure::{Failure, NoFailure};
use crate::fault::{
    Delivery, Earlier, InvalidCall, Journey, OversizedReply, RedirectError, TimeoutError,
    TransportError,
};
use crate::headers::request_id;
use crate::reply_header::ReplyHeader;
use crate::wire::Wire;

/// How a call fails. `E` is its documented failures.
///
/// Neither `Display` nor `Debug` shows a body, an argument, a query or a credential; the methods
/// called `raw` do.
#[non_exhaustive]
pub enum Error<E = NoFailure> {
    /// The call cannot be sent as described, or lacks a credential. Nothing was sent.
    Invalid(Box<InvalidCall>),
    /// The request could not be sent, or its reply not be received.
    Transport(Box<TransportError>),
    /// No reply in time.
    Timeout(Box<TimeoutError>),
    /// A redirect that is not followed.
    Redirect(Box<RedirectError>),
    /// A reply whose status is no success, documented or not.
    Status(Box<ApiError<E>>),
    /// A success whose body is not what the document says.
    Decode(Box<UnreadableReply>),
    /// A success whose body is longer than the client accepts.
    TooLarge(Box<OversizedReply>),
}

impl<E: Failure> Error<E> {
    /// The same error with the documented failures looked at.
    pub(crate) fn documented(error: Error) -> Self {
        match error {
            Error::Invalid(error) => Self::Invalid(error),
            Error::Transport(error) => Self::Transport(error),
            Error::Timeout(error) => Self::Timeout(error),
            Error::Redirect(error) => Self::Redirect(error),
            Error::Status(error) => Self::Status(Box::new(ApiError::new(error.into_refused()))),
            Error::Decode(error) => Self::Decode(error),
            Error::TooLarge(error) => Self::TooLarge(error),
        }
    }
}

impl<E> Error<E> {
    /// The status of the last reply, if there was one.
    pub fn status(&self) -> Option<StatusCode> {
        match self {
            Self::Invalid(_) | Self::Transport(_) => None,
            Self::Timeout(error) => error.status,
            Self::Redirect(error) => Some(error.reply.status()),
            Self::Status(error) => Some(error.status()),
            Self::Decode(error) => Some(error.reply.status()),
            Self::TooLarge(error) => Some(error.reply.status()),
        }
    }

    /// The documented failure: `None` if the status is not documented or the body is another.
    pub fn failure(&self) -> Option<&E> {
        if let Self::Status(error) = self { error.failure() } else { None }
    }

    /// The documented failure, by value.
    pub fn into_failure(self) -> Option<E> {
        if let Self::Status(error) = self { error.into_failure() } else { None }
    }

    /// The headers of the last reply, if there was one.
    pub fn headers(&self) -> Option<&HeaderMap> {
        match self {
            Self::Invalid(_) | Self::Transport(_) | Self::Timeout(_) => None,
            Self::Redirect(error) => Some(error.reply.headers()),
            Self::Status(error) => Some(error.headers()),
            Self::Decode(error) => Some(error.reply.headers()),
            Self::TooLarge(error) => Some(error.reply.headers()),
        }
    }

    /// The value of a header that the API describes; `None` if there was no reply, it does not have it, or
    /// its text is not of that type.
    pub fn header<H: Wire>(&self, header: ReplyHeader<H>) -> Option<H> {
        header.read(self.headers()?)
    }

    /// What the server calls the exchange: `x-request-id`, `request-id`, `x-amzn-requestid` or
    /// `cf-ray`.
    pub fn request_id(&self) -> Option<&str> {
        self.headers().and_then(request_id)
    }

    /// The body of the last reply. It may hold secrets: servers repeat what was sent.
    pub fn raw_body(&self) -> Option<&Bytes> {
        match self {
            Self::Status(error) => Some(error.raw_body()),
            Self::Decode(error) => Some(error.reply.body()),
            _ => None,
        }
    }

    /// How long the reply asks to wait, as measured when it came.
    pub fn retry_after(&self) -> Option<Duration> {
        if let Self::Status(error) = self { error.retry_after() } else { None }
    }

    /// Why the body did not decode: of a success, or of a documented failure.
    pub fn decode_error(&self) -> Option<&DecodeError> {
        match self {
            Self::Status(error) => error.decode_error(),
            Self::Decode(error) => Some(error.decode_error()),
            _ => None,
        }
    }

    /// How many requests were made; redirects do not count.
    pub fn attempts(&self) -> u32 {
        self.journey().attempts
    }

    /// How long the call took, waits included.
    pub fn elapsed(&self) -> Duration {
        self.journey().elapsed
    }

    /// How far the last attempt got, which says whether the server may have acted on it.
    pub fn delivery(&self) -> Delivery {
        self.journey().delivery
    }

    /// How the attempt before the last one ended. After a DELETE that was lost, a 404 may well be
    /// its success.
    pub fn earlier(&self) -> Option<&Earlier> {
        self.journey().earlier.as_ref()
    }

    fn journey(&self) -> &Journey {
        match self {
            Self::Invalid(error) => &error.journey,
            Self::Transport(error) => &error.journey,
            Self::Timeout(error) => &error.journey,
            Self::Redirect(error) => &error.journey,
            Self::Status(error) => error.journey(),
            Self::Decode(error) => &error.journey,
            Self::TooLarge(error) => &error.journey,
        }
    }

    fn kind(&self) -> &'static str {
        match self {
            Self::Invalid(_) => "Invalid",
            Self::Transport(_) => "Transport",
            Self::Timeout(_) => "Timeout",
            Self::Redirect(_) => "Redirect",
            Self::Status(_) => "Status",
            Self::Decode(_) => "Decode",
            Self::TooLarge(_) => "TooLarge",
        }
    }
}

impl<E> fmt::Display for Error<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Invalid(error) => error.fmt(f),
            Self::Transport(error) => error.fmt(f),
            Self::Timeout(error) => error.fmt(f),
            Self::Redirect(error) => error.fmt(f),
            Self::Status(error) => error.fmt(f),
            Self::Decode(error) => error.fmt(f),
            Self::TooLarge(error) => error.fmt(f),
        }
    }
}

/// The message and what the accessors say, without headers, bodies and the documented failure.
impl<E> fmt::Debug for Error<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        show(
            self.kind(),
            &format_args!("{self}"),
            (self.status(), self.headers()),
            self.journey(),
            f,
        )
    }
}

/// Not generic, so that one copy serves the errors of all operations.
fn show(
    kind: &str,
    message: &fmt::Arguments<'_>,
    (status, headers): (Option<StatusCode>, Option<&HeaderMap>),
    journey: &Journey,
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    f.debug_struct(kind)
        .field("message", message)
        .field("status", &status)
        .field("request_id", &headers.and_then(request_id))
        .field("delivery", &journey.delivery)
        .field("attempts", &journey.attempts)
        .field("elapsed", &journey.elapsed)
        .field("earlier", &journey.earlier.as_ref())
        .finish()
}

impl<E> std::error::Error for Error<E> {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Transport(error) => Some(error.source.as_ref()),
            Self::Decode(error) => Some(error.decode_error()),
            _ => None,
        }
    }
}

//! The errors of calls that got no usable reply, and what every error knows: [`Delivery`],
//! [`Earlier`].

use std::fmt;
use std::time::Duration;

use http::{Method, StatusCode};

use crate::reply::RawReply;
use crate::transport::BoxError;

/// How far the last attempt of a call got, which says whether the server may have acted on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Delivery {
    /// No byte was sent: the server did nothing.
    NotSent,
    /// The server refused it: it did nothing.
    Refused,
    /// The server may have done it or not.
    Unknown,
    /// The server said it was done; what went wrong came later.
    Done,
}

/// How the attempt before the last one ended.
#[derive(Clone, Debug)]
pub struct Earlier {
    pub(crate) status: Option<StatusCode>,
    pub(crate) delivery: Delivery,
    pub(crate) text: String,
}

impl Earlier {
    /// The status, if there was a reply.
    pub fn status(&self) -> Option<StatusCode> {
        self.status
    }

    /// How far it got.
    pub fn delivery(&self) -> Delivery {
        self.delivery
    }
}

impl fmt::Display for Earlier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// What a call was and how it went, without anything secret.
#[derive(Clone, Debug)]
pub(crate) struct Journey {
    pub(crate) method: Method,
    /// The template: arguments are not shown.
    pub(crate) path: &'static str,
    pub(crate) attempts: u32,
    pub(crate) elapsed: Duration,
    pub(crate) delivery: Delivery,
    pub(crate) earlier: Option<Earlier>,
    /// Whether it was not attempted again only because its body can be read once.
    pub(crate) once: bool,
}

impl fmt::Display for Journey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.path)?;
        if self.attempts > 1 {
            write!(f, " (attempt {})", self.attempts)?;
        }
        f.write_str(if self.once { " (not repeated: its body can be read only once)" } else { "" })
    }
}

/// The call cannot be sent as it was described; nothing was sent.
#[derive(Clone, Debug)]
pub struct InvalidCall {
    pub(crate) journey: Box<Journey>,
    pub(crate) reason: InvalidReason,
}

/// Why a call cannot be sent. No value is part of it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum InvalidReason {
    /// A path argument is empty or would lead to another route.
    PathArgument {
        /// The variable in the template.
        name: &'static str,
        /// What is wrong with it.
        problem: &'static str,
    },
    /// A header's name or value is not one HTTP can carry.
    Header {
        /// Its name.
        name: String,
    },
    /// A parameter cannot be written where it belongs.
    Parameter {
        /// Its name.
        name: String,
    },
    /// A credential the call needs was not given.
    MissingCredential {
        /// The scheme's id in the document.
        scheme: &'static str,
        /// The environment variable `from_env` reads it from.
        variable: &'static str,
    },
    /// The operation's own base URL cannot be used.
    BaseUrl {
        /// What is wrong with it.
        problem: &'static str,
    },
}

impl InvalidCall {
    /// What is wrong.
    pub fn reason(&self) -> &InvalidReason {
        &self.reason
    }
}

impl fmt::Display for InvalidReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::PathArgument { name, problem } => {
                write!(f, "the path argument `{name}` {problem}")
            }
            Self::Header { name } => write!(f, "the header `{name}` cannot be sent"),
            Self::Parameter { name } => write!(f, "the parameter `{name}` cannot be sent"),
            Self::MissingCredential { scheme, variable } => {
                write!(f, "no credential for `{scheme}`: set {variable} or give it to the builder")
            }
            Self::BaseUrl { problem } => write!(f, "the base URL {problem}"),
        }
    }
}

impl fmt::Display for InvalidCall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.journey, self.reason)
    }
}

/// The request could not be sent, or its reply not be received.
#[derive(Debug)]
pub struct TransportError {
    pub(crate) journey: Box<Journey>,
    pub(crate) source: BoxError,
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.journey)?;
        f.write_str(match self.journey.delivery {
            Delivery::NotSent => "the request was not sent",
            Delivery::Done => "the reply to a success broke off",
            Delivery::Unknown | Delivery::Refused => {
                "the connection broke, and the server may have acted on the request"
            }
        })
    }
}

/// No reply in time.
#[derive(Clone, Debug)]
pub struct TimeoutError {
    pub(crate) journey: Box<Journey>,
    pub(crate) phase: Phase,
    pub(crate) limit: Option<Duration>,
    pub(crate) status: Option<StatusCode>,
}

/// Which limit was reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Phase {
    /// To make a connection.
    Connect,
    /// From sending a request to the end of its reply.
    Attempt,
    /// All attempts and the waits between them.
    Deadline,
}

impl TimeoutError {
    /// Which limit was reached.
    pub fn phase(&self) -> Phase {
        self.phase
    }

    /// The limit, if it is the runtime's own and not the transport's.
    pub fn limit(&self) -> Option<Duration> {
        self.limit
    }
}

impl fmt::Display for TimeoutError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.journey)?;
        f.write_str(match self.phase {
            Phase::Connect => "no connection in time",
            Phase::Attempt => "no complete reply in time",
            Phase::Deadline => "the deadline passed",
        })?;
        self.limit.map_or(Ok(()), |limit| write!(f, " ({limit:?})"))
    }
}

/// A redirect that is not followed, or leads nowhere.
#[derive(Clone)]
pub struct RedirectError {
    pub(crate) journey: Box<Journey>,
    pub(crate) reply: RawReply,
    pub(crate) problem: RedirectProblem,
    /// Where to, without user, query and arguments.
    pub(crate) shown: String,
}

/// Why a redirect is not followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RedirectProblem {
    /// More than five.
    TooMany,
    /// From https to http.
    Insecure,
    /// To another origin, of a request that is neither GET nor HEAD.
    OtherOrigin,
    /// 301, 302 or 303 of a request that is neither GET nor HEAD: following it would make it a GET.
    ChangesMethod,
    /// The `location` is no http or https URL.
    BadLocation,
}

impl RedirectError {
    /// Why it is not followed.
    pub fn problem(&self) -> RedirectProblem {
        self.problem
    }

    /// The `location` header as it was sent, which may hold anything.
    pub fn raw_location(&self) -> Option<&str> {
        self.reply.header(&http::header::LOCATION)
    }
}

impl fmt::Display for RedirectError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let why = match self.problem {
            RedirectProblem::TooMany => "is one too many",
            RedirectProblem::Insecure => "would leave https",
            RedirectProblem::OtherOrigin => "leads to another origin",
            RedirectProblem::ChangesMethod => "would turn the request into a GET",
            RedirectProblem::BadLocation => "has no usable location",
        };
        write!(f, "{}: {}: the redirect {why}", self.journey, self.reply.status())?;
        if self.shown.is_empty() { Ok(()) } else { write!(f, ": {}", self.shown) }
    }
}

impl fmt::Debug for RedirectError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("RedirectError").field(&format_args!("{self}")).finish()
    }
}

/// A success reply whose body is longer than the client accepts.
#[derive(Clone)]
pub struct OversizedReply {
    pub(crate) journey: Box<Journey>,
    pub(crate) reply: RawReply,
    pub(crate) limit: usize,
}

impl OversizedReply {
    /// The limit in bytes.
    pub fn limit(&self) -> usize {
        self.limit
    }
}

impl fmt::Display for OversizedReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { journey, reply, limit } = self;
        let status = reply.status();
        write!(f, "{journey}: {status}: the reply is longer than {limit} bytes")
    }
}

impl fmt::Debug for OversizedReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("OversizedReply").field(&format_args!("{self}")).finish()
    }
}

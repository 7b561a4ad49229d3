//! Which failures are followed by another attempt: the table of cases, without any waiting.

use std::time::Duration;

use http::{HeaderMap, HeaderName, Method, StatusCode};

use crate::backoff::{Cost, Pace};
use crate::fault::{Delivery, Earlier, Phase, RedirectProblem};
use crate::headers;
use crate::reply::RawReply;
use crate::transport::{BoxError, Permanence, Reach, TransportFault};

/// What a server says about another attempt.
static SHOULD_RETRY: HeaderName = HeaderName::from_static("x-should-retry");

/// Whether sending a request twice is as good as sending it once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Repeatability {
    Repeatable,
    Once,
}

impl Repeatability {
    /// What HTTP says about a method.
    pub(crate) fn of(method: &Method) -> Self {
        match *method {
            Method::GET
            | Method::HEAD
            | Method::OPTIONS
            | Method::TRACE
            | Method::PUT
            | Method::DELETE => Self::Repeatable,
            _ => Self::Once,
        }
    }
}

/// Which calls may be attempted again after a failure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Advice {
    Never,
    /// Those that only read.
    Reads,
    Repeatable,
    Always,
}

impl Advice {
    pub(crate) fn allows(self, method: &Method, repeatability: Repeatability) -> bool {
        match self {
            Self::Never => false,
            Self::Reads => *method == Method::GET,
            Self::Repeatable => repeatability == Repeatability::Repeatable,
            Self::Always => true,
        }
    }
}

/// A failed attempt.
#[derive(Debug)]
pub(crate) struct Setback {
    pub(crate) cause: Cause,
    pub(crate) delivery: Delivery,
    pub(crate) advice: Advice,
}

/// What failed.
#[derive(Debug)]
pub(crate) enum Cause {
    Transport(BoxError),
    Timeout { phase: Phase, limit: Option<Duration>, status: Option<StatusCode> },
    Redirect { reply: RawReply, problem: RedirectProblem, shown: String },
    Status { reply: RawReply, hint: Option<Duration> },
    TooLarge { reply: RawReply, limit: usize },
}

impl Setback {
    /// No reply.
    pub(crate) fn no_reply(fault: TransportFault) -> Self {
        let timeout = |phase| Cause::Timeout { phase, limit: None, status: None };
        let (delivery, advice, cause) = match fault.reach {
            Reach::NotSent => (Delivery::NotSent, Advice::Always, Cause::Transport(fault.source)),
            Reach::ConnectTimeout => (Delivery::NotSent, Advice::Always, timeout(Phase::Connect)),
            Reach::Unknown => {
                (Delivery::Unknown, Advice::Repeatable, Cause::Transport(fault.source))
            }
            Reach::ReadTimeout => (Delivery::Unknown, Advice::Repeatable, timeout(Phase::Attempt)),
        };
        let advice = match fault.permanence {
            Permanence::Passing => advice,
            Permanence::Permanent => Advice::Never,
        };
        Self { cause, delivery, advice }
    }

    /// No reply within one of our own limits.
    pub(crate) fn late(phase: Phase, limit: Duration) -> Self {
        let advice = if phase == Phase::Deadline { Advice::Never } else { Advice::Repeatable };
        let cause = Cause::Timeout { phase, limit: Some(limit), status: None };
        Self { cause, delivery: Delivery::Unknown, advice }
    }

    /// The body of a success broke off: done, so only what merely reads is attempted again.
    pub(crate) fn cut_short(mut self, reached: StatusCode) -> Self {
        if let Cause::Timeout { status, .. } = &mut self.cause {
            *status = Some(reached);
        }
        self.delivery = Delivery::Done;
        self.advice = if self.advice == Advice::Never { Advice::Never } else { Advice::Reads };
        self
    }

    /// A reply that is no success.
    pub(crate) fn status(reply: RawReply, hint: Option<Duration>) -> Self {
        let (advice, delivery) = (after(reply.status(), reply.headers()), delivery(reply.status()));
        Self { cause: Cause::Status { reply, hint }, delivery, advice }
    }

    /// The same with another token: a refused request was not acted on, so any call may be repeated.
    pub(crate) fn for_want_of_a_token(mut self) -> Self {
        if let Cause::Status { reply, .. } = &self.cause
            && reply.header(&SHOULD_RETRY).is_none()
        {
            self.advice = Advice::Always;
        }
        self
    }

    pub(crate) fn redirect(reply: RawReply, problem: RedirectProblem, shown: String) -> Self {
        let delivery = delivery(reply.status());
        let cause = Cause::Redirect { reply, problem, shown };
        Self { cause, delivery, advice: Advice::Never }
    }

    pub(crate) fn too_large(reply: RawReply, limit: usize) -> Self {
        let cause = Cause::TooLarge { reply, limit };
        Self { cause, delivery: Delivery::Done, advice: Advice::Never }
    }

    pub(crate) fn hint(&self) -> Option<Duration> {
        if let Cause::Status { hint, .. } = &self.cause { *hint } else { None }
    }

    pub(crate) fn pace(&self) -> Pace {
        match self.cause.status() {
            Some(StatusCode::TOO_MANY_REQUESTS) => Pace::RateLimited,
            _ => Pace::Ordinary,
        }
    }

    pub(crate) fn cost(&self) -> Cost {
        if let Cause::Timeout { .. } = self.cause { Cost::Timeout } else { Cost::Ordinary }
    }

    /// What is kept of it when another attempt follows.
    pub(crate) fn summary(&self) -> Earlier {
        let text = match &self.cause {
            Cause::Transport(_) if self.delivery == Delivery::NotSent => "not sent".to_owned(),
            Cause::Transport(_) => "connection lost".to_owned(),
            Cause::Timeout { .. } => "timeout".to_owned(),
            Cause::Redirect { reply, .. }
            | Cause::TooLarge { reply, .. }
            | Cause::Status { reply, .. } => reply.status().to_string(),
        };
        Earlier { status: self.cause.status(), delivery: self.delivery, text }
    }
}

impl Cause {
    /// The status of the reply, if there was one.
    pub(crate) fn status(&self) -> Option<StatusCode> {
        match self {
            Self::Transport(_) => None,
            Self::Timeout { status, .. } => *status,
            Self::Redirect { reply, .. }
            | Self::TooLarge { reply, .. }
            | Self::Status { reply, .. } => Some(reply.status()),
        }
    }
}

/// What a status says about another attempt. `x-should-retry` has the last word.
fn after(status: StatusCode, headers: &HeaderMap) -> Advice {
    match headers::text(headers, &SHOULD_RETRY) {
        Some("true") => return Advice::Always,
        Some("false") => return Advice::Never,
        _ => {}
    }
    match status.as_u16() {
        429 => Advice::Always,
        501 | 505 => Advice::Never,
        408 | 500..=599 => Advice::Repeatable,
        _ => Advice::Never,
    }
}

/// What a status that is no success says about how far the request got.
fn delivery(status: StatusCode) -> Delivery {
    match status.as_u16() {
        501 | 505 => Delivery::Refused,
        // A 303 points to the result of what was done.
        303 => Delivery::Done,
        301 | 302 | 408 | 500..=599 => Delivery::Unknown,
        _ => Delivery::Refused,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn advice(status: u16, should_retry: &'static str) -> Advice {
        let mut headers = HeaderMap::new();
        if !should_retry.is_empty() {
            headers.insert("x-should-retry", should_retry.parse().unwrap());
        }
        after(StatusCode::from_u16(status).unwrap(), &headers)
    }

    #[test]
    fn statuses() {
        for status in [408, 500, 502, 503, 504, 507, 520, 599] {
            assert_eq!(advice(status, ""), Advice::Repeatable, "{status}");
        }
        for status in [300, 304, 400, 401, 403, 404, 409, 410, 422, 425, 499, 501, 505, 600] {
            assert_eq!(advice(status, ""), Advice::Never, "{status}");
        }
        assert_eq!(advice(429, ""), Advice::Always);
    }

    #[test]
    fn x_should_retry_has_the_last_word() {
        assert_eq!(advice(409, "true"), Advice::Always);
        assert_eq!(advice(429, "false"), Advice::Never);
        assert_eq!(advice(503, "false"), Advice::Never);
        assert_eq!(advice(503, "maybe"), Advice::Repeatable);
    }

    #[test]
    fn advice_and_calls() {
        use Repeatability::{Once, Repeatable};
        assert!(Advice::Reads.allows(&Method::GET, Repeatable));
        assert!(!Advice::Reads.allows(&Method::PUT, Repeatable));
        assert!(Advice::Repeatable.allows(&Method::POST, Repeatable));
        assert!(!Advice::Repeatable.allows(&Method::POST, Once));
        assert!(Advice::Always.allows(&Method::POST, Once));
        assert!(!Advice::Never.allows(&Method::GET, Repeatable));
        assert_eq!(Repeatability::of(&Method::PATCH), Once);
        assert_eq!(Repeatability::of(&Method::DELETE), Repeatable);
    }
}

//! What is told to `tracing`: a span per call and an event per attempt, by template, without
//! anything secret.

use std::time::Duration;

use http::{Method, StatusCode};
use tracing::instrument::Instrumented;
use tracing::{Instrument, Span, debug, debug_span, field};

use crate::fault::Earlier;

/// The span of a call. Its status and attempts are filled in at the end.
pub(crate) fn call_span(api: &'static str, method: &Method, path: &'static str) -> Span {
    debug_span!(
        "call",
        api,
        method = method.as_str(),
        path,
        status = field::Empty,
        attempts = field::Empty,
    )
}

/// The call within its span.
pub(crate) fn within<F: Future>(span: Span, call: F) -> Instrumented<F> {
    call.instrument(span)
}

/// An attempt failed and another follows after the wait.
#[cold]
pub(crate) fn retrying(attempt: u32, failed: &Earlier, wait: Duration) {
    debug!(attempt, failed = %failed, wait_ms = wait.as_millis(), "retrying");
}

/// An attempt failed and none follows.
#[cold]
pub(crate) fn failed(attempt: u32, failed: &Earlier) {
    debug!(attempt, failed = %failed, "failed");
}

/// The end of a call.
#[inline(never)]
pub(crate) fn finished(span: &Span, status: Option<StatusCode>, attempts: u32) {
    if let Some(status) = status {
        span.record("status", status.as_u16());
    }
    span.record("attempts", attempts);
}

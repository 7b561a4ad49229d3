//! In the place of `trace` without the feature `tracing`: nothing is told.

use std::time::Duration;

use http::{Method, StatusCode};

use crate::fault::Earlier;

#[derive(Clone)]
pub(crate) struct Span;

pub(crate) fn call_span(_: &'static str, _: &Method, _: &'static str) -> Span {
    Span
}

pub(crate) fn within<F: Future>(_: Span, call: F) -> F {
    call
}

pub(crate) fn retrying(_: u32, _: &Earlier, _: Duration) {}

pub(crate) fn failed(_: u32, _: &Earlier) {}

pub(crate) fn finished(_: &Span, _: Option<StatusCode>, _: u32) {}

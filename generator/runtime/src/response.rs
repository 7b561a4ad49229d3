//! [`Response`]: a success with what came around its body.

use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::reply::RawReply;

/// A success with what came around its body. `Debug` shows the decoded body as its type does.
#[derive(Clone, Debug)]
pub struct Response<T> {
    pub(crate) body: T,
    pub(crate) reply: RawReply,
    pub(crate) attempts: u32,
    pub(crate) elapsed: Duration,
}

impl<T> Response<T> {
    /// The decoded body.
    pub fn body(&self) -> &T {
        &self.body
    }

    /// The decoded body.
    pub fn into_body(self) -> T {
        self.body
    }

    /// The status.
    pub fn status(&self) -> StatusCode {
        self.reply.status()
    }

    /// All headers.
    pub fn headers(&self) -> &HeaderMap {
        self.reply.headers()
    }

    /// What the server calls this exchange: `x-request-id`, `request-id`, `x-amzn-requestid` or
    /// `cf-ray`.
    pub fn request_id(&self) -> Option<&str> {
        self.reply.request_id()
    }

    /// The body before decoding. It may hold secrets.
    pub fn raw_body(&self) -> &Bytes {
        self.reply.body()
    }

    /// How many requests it took.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// How long it took, waits included.
    pub fn elapsed(&self) -> Duration {
        self.elapsed
    }
}

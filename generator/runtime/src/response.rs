//! [`Response`]: a success with what came around its body.

use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::reply::RawReply;
use crate::reply_header::ReplyHeader;
use crate::wire::Wire;

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

    /// The value of a header that the API describes; `None` if the reply does not have it, or its text is
    /// not of that type.
    pub fn header<H: Wire>(&self, header: ReplyHeader<H>) -> Option<H> {
        header.read(self.headers())
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

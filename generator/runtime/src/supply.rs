//! [`Supply`]: what a call sees of where its tokens come from. Only the builder's methods for tokens name what is behind
//! it, so that a program without them carries no login along.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Instant;

use crate::api::Scheme;
use crate::auth::Credential;
use crate::base_url::PlainHttp;
use crate::client::Inner;
use crate::transport::{BoxFuture, TransportFault};

/// Where a scheme's tokens come from.
pub(crate) trait Supply: Send + Sync {
    fn scheme(&self) -> &'static Scheme;

    /// Makes sure that there is a place to get tokens from; the error says what is wrong with it.
    fn settle(&mut self, base_url: &str, plain_http: PlainHttp) -> Result<(), &'static str>;

    /// The token to send now.
    fn held<'a>(
        &'a self,
        client: &'a Inner,
    ) -> BoxFuture<'a, Result<(Arc<Held>, Age), TransportFault>>;

    /// Replaces what must not be shown when a server repeats it.
    fn mask(&self, text: &mut String);
}

/// A token that was got.
pub(crate) struct Held {
    pub(crate) credential: Credential,
    /// From when on it is no longer used.
    end: Option<Instant>,
    was_refused: AtomicBool,
}

/// Whether a token was got for this call or is that of an earlier one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Age {
    New,
    Kept,
}

impl Held {
    pub(crate) fn new(credential: Credential, end: Option<Instant>) -> Self {
        Self { credential, end, was_refused: AtomicBool::new(false) }
    }

    /// Whether it neither ended nor was refused.
    pub(crate) fn is_good(&self, now: Instant) -> bool {
        !self.was_refused.load(Ordering::Relaxed) && self.end.is_none_or(|end| now < end)
    }

    /// The server does not take it any more.
    pub(crate) fn refuse(&self) {
        self.was_refused.store(true, Ordering::Relaxed);
    }
}

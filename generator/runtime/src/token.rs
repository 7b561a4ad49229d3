//! [`Token`] and [`TokenSource`]: credentials that end, and where new ones come from.

use std::fmt;
use std::time::Duration;

use zeroize::Zeroizing;

use crate::transport::{BoxError, BoxFuture};

/// A credential that may end. `Debug` does not show it.
pub struct Token {
    pub(crate) text: Zeroizing<String>,
    pub(crate) lifetime: Option<Duration>,
}

impl Token {
    /// A token that is good until the server refuses it.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: Zeroizing::new(text.into()), lifetime: None }
    }

    /// How long it is good for, from when it was asked for. It is used until shortly before that.
    #[must_use]
    pub fn expires_in(mut self, lifetime: Duration) -> Self {
        self.lifetime = Some(lifetime);
        self
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Token").field("lifetime", &self.lifetime).finish_non_exhaustive()
    }
}

/// Where tokens come from: a vault, a login, a metadata service. An async closure is one.
///
/// A client keeps the token until shortly before it ends, or until a reply with status 401. It asks for
/// one at a time, whichever calls wait for it. How long that takes is the source's own affair, unless the
/// call has a deadline. An error is one of the transport: the call was not sent, and is attempted again.
pub trait TokenSource: Send + Sync + 'static {
    /// A new token.
    fn token(&self) -> BoxFuture<'_, Result<Token, BoxError>>;
}

impl<F, T> TokenSource for F
where
    F: Fn() -> T + Send + Sync + 'static,
    T: Future<Output = Result<Token, BoxError>> + Send + 'static,
{
    fn token(&self) -> BoxFuture<'_, Result<Token, BoxError>> {
        Box::pin(self())
    }
}

/// Why there is no token for a call.
#[derive(Debug)]
pub(crate) struct TokenError {
    pub(crate) scheme: &'static str,
    pub(crate) source: BoxError,
}

impl fmt::Display for TokenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no token for `{}`", self.scheme)
    }
}

impl std::error::Error for TokenError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(self.source.as_ref())
    }
}

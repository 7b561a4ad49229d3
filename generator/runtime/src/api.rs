//! What a document says once for all calls: [`Api`] and its [`Scheme`]s.

use http::HeaderName;
use http::header::AUTHORIZATION;

use crate::carrier::{self, Carry};

/// Alternatives of scheme ids: one alternative is enough, and all of its schemes are needed
/// together.
///
/// No alternative: the call sends no credential. An empty alternative: it sends one if there is
/// one, and works without.
pub type Security = &'static [&'static [&'static str]];

/// What a document says once for all calls.
#[derive(Clone, Copy, Debug)]
pub struct Api {
    /// The crate's name, for the user agent.
    pub name: &'static str,
    /// The crate's version, for the user agent.
    pub version: &'static str,
    /// The document's base URL; `None` if the caller must say it.
    pub base_url: Option<&'static str>,
    /// The environment variable that replaces the base URL.
    pub base_url_env: &'static str,
    /// The ways to authenticate, in document order.
    pub schemes: &'static [Scheme],
    /// What a call needs unless it says otherwise.
    pub security: Security,
}

impl Api {
    /// The scheme with this id.
    pub(crate) fn scheme(&self, id: &str) -> Option<&'static Scheme> {
        self.schemes.iter().find(|scheme| scheme.id == id)
    }
}

/// A way to authenticate: where its credential travels and which environment variable holds it.
#[derive(Clone, Copy, Debug)]
pub struct Scheme {
    pub(crate) id: &'static str,
    pub(crate) place: Place,
    /// How its credential is made ready. A function for each place, so that a program has only those it needs.
    pub(crate) carry: Carry,
    /// Where OAuth 2 gives a program tokens of its own.
    pub(crate) tokens: Option<TokenPlace>,
}

/// Where tokens are got.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TokenPlace {
    Url(&'static str),
    /// The address of a document that names the URL.
    Discovery(&'static str),
}

/// Where a credential travels, and the environment variables that hold it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    Http { scheme: &'static str, env: &'static str },
    Basic { user_env: &'static str, password_env: &'static str },
    Header { name: &'static str, env: &'static str },
    Query { name: &'static str, env: &'static str },
    Cookie { name: &'static str, env: &'static str },
}

impl Scheme {
    const fn new(id: &'static str, place: Place, carry: Carry) -> Self {
        Self { id, place, carry, tokens: None }
    }

    /// Of OAuth 2: where a client's own credentials are exchanged for tokens.
    #[must_use]
    pub const fn token_url(mut self, url: &'static str) -> Self {
        self.tokens = Some(TokenPlace::Url(url));
        self
    }

    /// Of OpenID Connect: the document that says where that is.
    #[must_use]
    pub const fn discovery_url(mut self, url: &'static str) -> Self {
        self.tokens = Some(TokenPlace::Discovery(url));
        self
    }

    /// `Authorization: Bearer ..`, from the variable `env`.
    pub const fn bearer(id: &'static str, env: &'static str) -> Self {
        Self::http(id, "Bearer", env)
    }

    /// `Authorization: <scheme> ..`, from the variable `env`.
    pub const fn http(id: &'static str, scheme: &'static str, env: &'static str) -> Self {
        Self::new(id, Place::Http { scheme, env }, carrier::http)
    }

    /// `Authorization: Basic ..`, from the variables with the user's name and the password.
    pub const fn basic(
        id: &'static str,
        user_env: &'static str,
        password_env: &'static str,
    ) -> Self {
        Self::new(id, Place::Basic { user_env, password_env }, carrier::basic)
    }

    /// A header called `name`, from the variable `env`.
    pub const fn header(id: &'static str, name: &'static str, env: &'static str) -> Self {
        Self::new(id, Place::Header { name, env }, carrier::header)
    }

    /// A query parameter called `name`, from the variable `env`.
    pub const fn query(id: &'static str, name: &'static str, env: &'static str) -> Self {
        Self::new(id, Place::Query { name, env }, carrier::query)
    }

    /// A cookie called `name`, from the variable `env`.
    pub const fn cookie(id: &'static str, name: &'static str, env: &'static str) -> Self {
        Self::new(id, Place::Cookie { name, env }, carrier::cookie)
    }

    pub(crate) fn is_basic(&self) -> bool {
        matches!(self.place, Place::Basic { .. })
    }

    /// The variable to name when its credential is missing.
    pub(crate) fn variable(&self) -> &'static str {
        match self.place {
            Place::Basic { user_env, .. } => user_env,
            Place::Http { env, .. }
            | Place::Header { env, .. }
            | Place::Query { env, .. }
            | Place::Cookie { env, .. } => env,
        }
    }

    /// The header its credential travels in.
    pub(crate) fn header_name(&self) -> Option<HeaderName> {
        match self.place {
            Place::Http { .. } | Place::Basic { .. } => Some(AUTHORIZATION),
            Place::Header { name, .. } => HeaderName::from_bytes(name.as_bytes()).ok(),
            Place::Query { .. } | Place::Cookie { .. } => None,
        }
    }
}

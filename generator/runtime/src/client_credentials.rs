//! [`ClientCredentials`]: OAuth 2 for a program of its own (RFC 6749, section 4.4).

use std::fmt;

use zeroize::Zeroizing;

/// An id and a secret that OAuth 2 exchanges for tokens. `Debug` shows the id only.
///
/// They go to the token URL of the document, by HTTP's basic authentication.
#[derive(Clone)]
pub struct ClientCredentials {
    pub(crate) id: String,
    pub(crate) secret: Zeroizing<String>,
    pub(crate) token_url: Option<String>,
    pub(crate) parameters: Vec<(String, Zeroizing<String>)>,
    pub(crate) place: Place,
}

/// Where the id and the secret travel.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    Header,
    Body,
}

impl ClientCredentials {
    /// The id and the secret.
    pub fn new(id: impl Into<String>, secret: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            secret: Zeroizing::new(secret.into()),
            token_url: None,
            parameters: Vec::new(),
            place: Place::Header,
        }
    }

    /// What is asked for, names with spaces between. Without it the server gives what it gives by default.
    #[must_use]
    pub fn scope(self, scope: impl Into<String>) -> Self {
        self.parameter("scope", scope)
    }

    /// A further parameter of the token request: `audience`, `resource`.
    #[must_use]
    pub fn parameter(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.parameters.push((name.into(), Zeroizing::new(value.into())));
        self
    }

    /// Another token URL than the document's.
    #[must_use]
    pub fn token_url(mut self, url: impl Into<String>) -> Self {
        self.token_url = Some(url.into());
        self
    }

    /// Sends id and secret in the body, for servers that do not take them as basic authentication.
    #[must_use]
    pub fn in_body(mut self) -> Self {
        self.place = Place::Body;
        self
    }
}

impl fmt::Debug for ClientCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientCredentials").field("id", &self.id).finish_non_exhaustive()
    }
}

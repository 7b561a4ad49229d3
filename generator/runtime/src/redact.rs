//! Which headers are secret: those of the document's schemes and those that always are. What hides a secret in a text.

use http::header::{AUTHORIZATION, COOKIE, LOCATION, PROXY_AUTHORIZATION, SET_COOKIE};
use http::{HeaderName, HeaderValue};

use crate::api::Api;

/// What stands in the place of a secret wherever text is shown.
const MASK: &str = "***";

/// Secret whatever the document says.
static ALWAYS: [HeaderName; 9] = [
    AUTHORIZATION,
    // Of a redirect, which may lead to a URL that is a credential in itself.
    LOCATION,
    PROXY_AUTHORIZATION,
    COOKIE,
    SET_COOKIE,
    HeaderName::from_static("x-api-key"),
    HeaderName::from_static("api-key"),
    HeaderName::from_static("x-auth-token"),
    HeaderName::from_static("x-csrf-token"),
];

impl Api {
    /// The headers of the schemes, and those that are always secret.
    pub(crate) fn is_secret_header(&self, name: &HeaderName) -> bool {
        ALWAYS.contains(name)
            || self.schemes.iter().any(|scheme| scheme.header_name().as_ref() == Some(name))
    }
}

/// Marks the secret ones, so that `Debug` hides them and HTTP/2 keeps them out of its tables.
pub(crate) fn mark<'a>(
    api: &Api,
    headers: impl Iterator<Item = (&'a HeaderName, &'a mut HeaderValue)>,
) {
    for (name, value) in headers {
        if api.is_secret_header(name) {
            value.set_sensitive(true);
        }
    }
}

/// Replaces a secret wherever it stands in the text.
pub(crate) fn mask(text: &mut String, secret: &str) {
    if !secret.is_empty() {
        *text = text.replace(secret, MASK);
    }
}

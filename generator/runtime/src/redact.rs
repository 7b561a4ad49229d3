//! Which headers are secret: those of the document's schemes and those that always are. What hides a secret in a text.

use http::{HeaderName, HeaderValue};

use crate::api::{Api, Scheme};

/// What stands in the place of a secret wherever text is shown.
const MASK: &str = "***";

/// Secret whatever the document says.
const ALWAYS: [&str; 9] = [
    "authorization",
    // Of a redirect, which may lead to a URL that is a credential in itself.
    "location",
    "proxy-authorization",
    "cookie",
    "set-cookie",
    "x-api-key",
    "api-key",
    "x-auth-token",
    "x-csrf-token",
];

impl Api {
    /// The headers of the schemes, and those that are always secret.
    pub(crate) fn is_secret_header(&self, name: &HeaderName) -> bool {
        let mut of_schemes = self.schemes.iter().filter_map(Scheme::header_name);
        ALWAYS.contains(&name.as_str())
            || of_schemes.any(|secret| secret.eq_ignore_ascii_case(name.as_str()))
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

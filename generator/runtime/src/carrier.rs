//! [`Carrier`]: credentials made ready for the place they travel in.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use http::header::AUTHORIZATION;
use http::{HeaderName, HeaderValue};
use zeroize::Zeroizing;

use crate::api::Place;
use crate::auth::{Secret, Unusable};
use crate::path::{cookie_encoded, percent_encoded};

/// How a credential is put into a request.
pub(crate) enum Carrier {
    /// A header of its own, marked sensitive.
    Header(HeaderName, HeaderValue),
    /// A query parameter, both halves percent-encoded.
    Query(Zeroizing<String>),
    /// A cookie, as `name=value`.
    Cookie(Zeroizing<String>),
}

/// Checks that a secret can travel in a place, and gives what must not be shown of it.
pub(crate) type Carry = fn(Place, Secret) -> Result<Carried, Unusable>;

type Carried = (Carrier, Vec<Zeroizing<String>>);

pub(crate) fn http(place: Place, secret: Secret) -> Result<Carried, Unusable> {
    let token = token(secret)?;
    let Place::Http { scheme, .. } = place else { return Err(Unusable::UnknownScheme) };
    let value = Zeroizing::new(format!("{scheme} {}", *token));
    Ok((Carrier::Header(AUTHORIZATION, sensitive(&value)?), vec![token]))
}

pub(crate) fn basic(_: Place, secret: Secret) -> Result<Carried, Unusable> {
    let Secret::Pair { user, password } = secret else { return Err(Unusable::OnlyBasic) };
    let joined = Zeroizing::new(format!("{}:{}", *user, *password));
    let encoded = Zeroizing::new(BASE64_STANDARD.encode(joined.as_bytes()));
    if user.contains(':') {
        return Err(Unusable::IllegalCharacter);
    }
    let value = Zeroizing::new(format!("Basic {}", *encoded));
    // Some APIs take the key as the user and no password.
    let hidden = if password.is_empty() { user } else { password };
    Ok((Carrier::Header(AUTHORIZATION, sensitive(&value)?), vec![encoded, hidden]))
}

pub(crate) fn header(place: Place, secret: Secret) -> Result<Carried, Unusable> {
    let token = token(secret)?;
    let Place::Header { name, .. } = place else { return Err(Unusable::UnknownScheme) };
    let name = HeaderName::from_bytes(name.as_bytes()).map_err(|_| Unusable::IllegalCharacter)?;
    Ok((Carrier::Header(name, sensitive(&token)?), vec![token]))
}

pub(crate) fn query(place: Place, secret: Secret) -> Result<Carried, Unusable> {
    let token = token(secret)?;
    let Place::Query { name, .. } = place else { return Err(Unusable::UnknownScheme) };
    let pair = format!("{}={}", percent_encoded(name), percent_encoded(&token));
    Ok((Carrier::Query(Zeroizing::new(pair)), vec![token]))
}

pub(crate) fn cookie(place: Place, secret: Secret) -> Result<Carried, Unusable> {
    let token = token(secret)?;
    let Place::Cookie { name, .. } = place else { return Err(Unusable::UnknownScheme) };
    let pair = format!("{name}={}", cookie_encoded(&token));
    Ok((Carrier::Cookie(Zeroizing::new(pair)), vec![token]))
}

/// A header value that `Debug` hides.
pub(crate) fn sensitive(text: &str) -> Result<HeaderValue, Unusable> {
    let mut value = HeaderValue::from_str(text).map_err(|_| Unusable::IllegalCharacter)?;
    value.set_sensitive(true);
    Ok(value)
}

fn token(secret: Secret) -> Result<Zeroizing<String>, Unusable> {
    let Secret::Token(token) = secret else { return Err(Unusable::NotBasic) };
    if token.is_empty() {
        Err(Unusable::Empty)
    } else if token.trim() != token.as_str() {
        Err(Unusable::Whitespace)
    } else if token.chars().any(char::is_control) {
        Err(Unusable::IllegalCharacter)
    } else {
        Ok(token)
    }
}

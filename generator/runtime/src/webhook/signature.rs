//! [`Signature`]: how an API signs what it sends.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD};
use zeroize::Zeroizing;

use super::SignatureError;
use crate::date_time::DateTime;

/// How long a signature is good, in both directions, where the API does not say.
const TOLERANCE: u32 = 300;

/// What signing secrets in base64 may start with.
const SECRET_PREFIX: &str = "whsec_";

/// How an API signs what it sends: an HMAC of the body, and perhaps of more, in a header.
#[derive(Clone, Debug)]
pub struct Signature {
    pub(super) digest: Digest,
    pub(super) header: &'static str,
    pub(super) member: Option<&'static str>,
    prefix: &'static str,
    encoding: Encoding,
    pub(super) signs: &'static [Signed],
    pub(super) id_header: Option<&'static str>,
    pub(super) time: Option<Time>,
    time_format: TimeFormat,
    pub(super) tolerance_secs: u32,
    secret: SecretForm,
}

/// The hash function of an HMAC.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Digest {
    /// SHA-256.
    Sha256,
    /// SHA-384.
    Sha384,
    /// SHA-512.
    Sha512,
}

/// A part of what is signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Signed {
    /// The request's body.
    Body,
    /// The time as the request has it.
    Timestamp,
    /// The id of the message as the request has it.
    Id,
    /// What stands between two parts.
    Text(&'static str),
}

#[derive(Clone, Copy, Debug)]
enum Encoding {
    Base64,
    Hex,
}

/// Where the time stands.
#[derive(Clone, Copy, Debug)]
pub(super) enum Time {
    Header(&'static str),
    Member(&'static str),
}

#[derive(Clone, Copy, Debug)]
enum TimeFormat {
    Seconds,
    Millis,
    DateTime,
}

#[derive(Clone, Copy, Debug)]
enum SecretForm {
    Text,
    Base64,
}

impl Signature {
    /// An HMAC of the body in base64, which is all this header holds.
    pub const fn new(digest: Digest, header: &'static str) -> Self {
        Self {
            digest,
            header,
            member: None,
            prefix: "",
            encoding: Encoding::Base64,
            signs: &[Signed::Body],
            id_header: None,
            time: None,
            time_format: TimeFormat::Seconds,
            tolerance_secs: TOLERANCE,
            secret: SecretForm::Text,
        }
    }

    /// In hexadecimal digits.
    pub const fn hex(mut self) -> Self {
        self.encoding = Encoding::Hex;
        self
    }

    /// The header holds members, `t=1767225600,v1=5257a8..`, and the signature is the one of this name.
    pub const fn member(mut self, name: &'static str) -> Self {
        self.member = Some(name);
        self
    }

    /// Each signature starts with this: `sha256=`. Others are no signatures of this form.
    pub const fn prefix(mut self, prefix: &'static str) -> Self {
        self.prefix = prefix;
        self
    }

    /// What is signed, one part behind the other.
    pub const fn signs(mut self, parts: &'static [Signed]) -> Self {
        self.signs = parts;
        self
    }

    /// The header with the id of the message.
    pub const fn id_header(mut self, name: &'static str) -> Self {
        self.id_header = Some(name);
        self
    }

    /// The header that says when the request was sent.
    pub const fn timestamp_header(mut self, name: &'static str) -> Self {
        self.time = Some(Time::Header(name));
        self
    }

    /// The member of the signature's header that says when the request was sent.
    pub const fn timestamp_member(mut self, name: &'static str) -> Self {
        self.time = Some(Time::Member(name));
        self
    }

    /// The time is in milliseconds since 1970, not in seconds.
    pub const fn millis(mut self) -> Self {
        self.time_format = TimeFormat::Millis;
        self
    }

    /// The time is written as RFC 3339 has it, not in seconds since 1970.
    pub const fn date_time(mut self) -> Self {
        self.time_format = TimeFormat::DateTime;
        self
    }

    /// For how many seconds a signature is good, in both directions; default: 300.
    pub const fn tolerance_secs(mut self, seconds: u32) -> Self {
        self.tolerance_secs = seconds;
        self
    }

    /// The secret is the base64 of the key, behind `whsec_` or by itself, and not the key.
    pub const fn base64_secret(mut self) -> Self {
        self.secret = SecretForm::Base64;
        self
    }

    /// The point in time that a text means.
    pub(super) fn time_of(&self, text: &str) -> Option<SystemTime> {
        let since = |duration| UNIX_EPOCH.checked_add(duration);
        match self.time_format {
            TimeFormat::Seconds => since(Duration::from_secs(text.parse().ok()?)),
            TimeFormat::Millis => since(Duration::from_millis(text.parse().ok()?)),
            TimeFormat::DateTime => DateTime::from(text).to_system_time(),
        }
    }

    /// The key that a secret means.
    pub(super) fn key(&self, secret: &str) -> Result<Zeroizing<Vec<u8>>, SignatureError> {
        // Anyone can sign with an empty key, as an unset variable gives it.
        if secret.is_empty() {
            return Err(SignatureError::NoSecret);
        }
        match self.secret {
            SecretForm::Text => Ok(Zeroizing::new(secret.as_bytes().to_vec())),
            SecretForm::Base64 => {
                let secret = secret.strip_prefix(SECRET_PREFIX).unwrap_or(secret);
                let key = STANDARD_NO_PAD.decode(secret.trim_end_matches('='));
                key.map(Zeroizing::new).map_err(|_| SignatureError::UnreadableSecret)
            }
        }
    }

    /// The digest that a text holds, if it has the right form.
    pub(super) fn digest(&self, text: &str) -> Option<Vec<u8>> {
        let text = text.strip_prefix(self.prefix)?;
        match self.encoding {
            Encoding::Base64 => STANDARD.decode(text).ok(),
            Encoding::Hex => hex(text),
        }
    }
}

/// The bytes that pairs of hexadecimal digits mean.
fn hex(text: &str) -> Option<Vec<u8>> {
    let digit = |it: &u8| char::from(*it).to_digit(16).and_then(|it| u8::try_from(it).ok());
    let (pairs, rest) = text.as_bytes().as_chunks::<2>();
    if !rest.is_empty() || pairs.is_empty() {
        return None;
    }
    pairs.iter().map(|[high, low]| Some(digit(high)? << 4 | digit(low)?)).collect()
}

//! [`Signature`]: how an API signs what it sends, and [`Sent`]: what a request brings of it.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD};
use hmac::{Hmac, KeyInit, Mac};
use http::HeaderMap;
use sha2::{Sha256, Sha384, Sha512};
use zeroize::Zeroizing;

use super::SignatureError;
use crate::date_time::DateTime;
use crate::sensitive::Sensitive;

/// How long a signature is good, in both directions, where the API does not say.
const TOLERANCE: u32 = 300;

/// What signing secrets in base64 may start with.
const SECRET_PREFIX: &str = "whsec_";

/// How an API signs what it sends: an HMAC of the body, and perhaps of more, in a header.
#[derive(Clone, Debug)]
pub struct Signature {
    digest: Digest,
    header: &'static str,
    member: Option<&'static str>,
    prefix: &'static str,
    encoding: Encoding,
    signs: &'static [Signed],
    id_header: Option<&'static str>,
    time: Option<Time>,
    time_format: TimeFormat,
    tolerance_secs: u32,
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
enum Time {
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

    fn key(&self, secret: &str) -> Result<Zeroizing<Vec<u8>>, SignatureError> {
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
}

/// What a request brings of its signature.
pub(super) struct Sent<'r> {
    signature: &'static Signature,
    /// Those of the right form; one of them has to be right.
    digests: Vec<Vec<u8>>,
    time: Option<(&'r str, SystemTime)>,
    id: Option<&'r str>,
}

impl<'r> Sent<'r> {
    /// Finds every part in the headers.
    pub(super) fn read(
        signature: &'static Signature,
        headers: &'r HeaderMap,
    ) -> Result<Self, SignatureError> {
        let header = signature.header;
        if !headers.contains_key(header) {
            return Err(SignatureError::NoSignature(header));
        }
        let values = || headers.get_all(header).iter().filter_map(|it| it.to_str().ok());
        let digests: Vec<Vec<u8>> = match signature.member {
            Some(name) => values()
                .flat_map(|it| members(it, name))
                .filter_map(|it| signature.digest(it))
                .collect(),
            None => values()
                .flat_map(str::split_ascii_whitespace)
                .filter_map(|it| signature.digest(it))
                .collect(),
        };
        if digests.is_empty() {
            return Err(SignatureError::UnreadableSignature(header));
        }
        let text = |name| headers.get(name).and_then(|it| it.to_str().ok());
        let id = match signature.id_header {
            Some(name) => Some(text(name).ok_or(SignatureError::NoId(name))?),
            None => None,
        };
        let time = match signature.time {
            Some(Time::Header(name)) => Some((name, text(name))),
            Some(Time::Member(name)) => {
                Some((header, values().flat_map(|it| members(it, name)).next()))
            }
            None => None,
        };
        let time = match time {
            Some((name, text)) => {
                let text = text.ok_or(SignatureError::NoTimestamp(name))?;
                let time = signature.time_of(text);
                Some((text, time.ok_or(SignatureError::UnreadableTimestamp(name))?))
            }
            None => None,
        };
        Ok(Self { signature, digests, time, id })
    }

    /// Whether one of the signatures is that of the body.
    pub(super) fn is_signed_with(
        &self,
        secret: &Sensitive<String>,
        body: &[u8],
    ) -> Result<bool, SignatureError> {
        let key = self.signature.key(secret.expose())?;
        Ok(match self.signature.digest {
            Digest::Sha256 => self.is_hmac::<Hmac<Sha256>>(&key, body),
            Digest::Sha384 => self.is_hmac::<Hmac<Sha384>>(&key, body),
            Digest::Sha512 => self.is_hmac::<Hmac<Sha512>>(&key, body),
        })
    }

    /// The comparison takes the same time wherever two digests differ.
    fn is_hmac<M: Mac + KeyInit>(&self, key: &[u8], body: &[u8]) -> bool {
        self.digests.iter().any(|digest| {
            // An HMAC takes keys of any length.
            let Ok(mut mac) = M::new_from_slice(key) else { return false };
            for part in self.signature.signs {
                mac.update(match part {
                    Signed::Body => body,
                    Signed::Timestamp => self.time.map_or("", |it| it.0).as_bytes(),
                    Signed::Id => self.id.unwrap_or_default().as_bytes(),
                    Signed::Text(text) => text.as_bytes(),
                });
            }
            mac.verify_slice(digest).is_ok()
        })
    }

    /// Whether the request was sent about now, if it says when.
    pub(super) fn is_recent(&self, now: SystemTime) -> Result<(), SignatureError> {
        let Some((_, sent)) = self.time else { return Ok(()) };
        let tolerance = Duration::from_secs(self.signature.tolerance_secs.into());
        match now.duration_since(sent) {
            Ok(age) if age > tolerance => Err(SignatureError::Old(age)),
            Err(ahead) if ahead.duration() > tolerance => {
                Err(SignatureError::Early(ahead.duration()))
            }
            _ => Ok(()),
        }
    }
}

impl Signature {
    /// The digest that a text holds, if it has the right form.
    fn digest(&self, text: &str) -> Option<Vec<u8>> {
        let text = text.strip_prefix(self.prefix)?;
        match self.encoding {
            Encoding::Base64 => STANDARD.decode(text).ok(),
            Encoding::Hex => hex(text),
        }
    }
}

/// The values of one name in `t=1767225600,v1=5257a8..`.
fn members<'t>(text: &'t str, name: &str) -> impl Iterator<Item = &'t str> {
    let pairs = text.split(',').filter_map(|it| it.trim().split_once('='));
    pairs.filter(move |it| it.0 == name).map(|it| it.1)
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

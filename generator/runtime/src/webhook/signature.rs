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
        let key = Zeroizing::new(match self.secret {
            SecretForm::Text => secret.as_bytes().to_vec(),
            SecretForm::Base64 => {
                let secret = secret.strip_prefix(SECRET_PREFIX).unwrap_or(secret);
                let key = STANDARD_NO_PAD.decode(secret.trim_end_matches('='));
                key.map_err(|_| SignatureError::UnreadableSecret)?
            }
        });
        // Anyone can sign with an empty key, as an unset variable gives it, or one with the prefix alone.
        if key.is_empty() { Err(SignatureError::NoSecret) } else { Ok(key) }
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

#[cfg(test)]
mod tests {
    use super::*;

    const SIGNATURE: Signature = Signature::new(Digest::Sha256, "s");

    #[test]
    fn a_secret_is_text_or_base64() {
        let key = |signature: Signature, secret| signature.key(secret).map(|it| it.to_vec());
        assert_eq!(key(SIGNATURE, "whsec_aHVzaA=="), Ok(b"whsec_aHVzaA==".to_vec()));
        for secret in ["whsec_aHVzaA==", "whsec_aHVzaA", "aHVzaA==", "aHVzaA"] {
            assert_eq!(key(SIGNATURE.base64_secret(), secret), Ok(b"hush".to_vec()), "{secret}");
        }
        for secret in ["whsec_hush!", "aHVzaA==x", " aHVzaA"] {
            let unreadable = Err(SignatureError::UnreadableSecret);
            assert_eq!(key(SIGNATURE.base64_secret(), secret), unreadable, "{secret}");
        }
    }

    #[test]
    fn an_empty_secret_is_none() {
        assert_eq!(SIGNATURE.key(""), Err(SignatureError::NoSecret));
        for secret in ["", "=", "whsec_", "whsec_=="] {
            let key = SIGNATURE.base64_secret().key(secret);
            assert_eq!(key, Err(SignatureError::NoSecret), "{secret}");
        }
    }

    #[test]
    fn only_what_has_the_form_is_a_digest() {
        let base64 = SIGNATURE.prefix("v1,");
        assert_eq!(base64.digest("v1,aHVzaA=="), Some(b"hush".to_vec()));
        for text in
            ["aHVzaA==", "v1a,aHVzaA==", "V1,aHVzaA==", "v1,aHVzaA", "v1,hush!", "v1,v1,aHVzaA=="]
        {
            assert_eq!(base64.digest(text), None, "{text}");
        }
        let hex = SIGNATURE.prefix("sha256=").hex();
        assert_eq!(hex.digest("sha256=68757368"), Some(b"hush".to_vec()));
        assert_eq!(hex.digest("sha256=0aF0"), Some(vec![0x0a, 0xf0]));
        for text in
            ["68757368", "sha1=68757368", "sha256=6875736", "sha256=6g", "sha256=+1", "sha256="]
        {
            assert_eq!(hex.digest(text), None, "{text}");
        }
    }

    #[test]
    fn only_what_is_a_time_is_one() {
        let millis = |signature: &Signature, text| {
            let time = signature.time_of(text)?;
            Some(time.duration_since(UNIX_EPOCH).ok()?.as_millis())
        };
        assert_eq!(millis(&SIGNATURE, "1767225600"), Some(1_767_225_600_000));
        assert_eq!(millis(&SIGNATURE.millis(), "1767225600123"), Some(1_767_225_600_123));
        let date_time = SIGNATURE.date_time();
        assert_eq!(millis(&date_time, "2026-01-01T00:00:00Z"), Some(1_767_225_600_000));
        assert_eq!(millis(&date_time, "2026-01-01T01:00:00+01:00"), Some(1_767_225_600_000));
        assert_eq!(millis(&date_time, "1767225600"), None);
        for text in
            ["", "soon", "-1", "1.5", " 1", "18446744073709551615", "99999999999999999999999"]
        {
            assert_eq!(SIGNATURE.time_of(text), None, "{text}");
        }
    }
}

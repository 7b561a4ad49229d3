//! [`Sent`]: what a request brings of its signature.

use std::time::{Duration, SystemTime};

use hmac::{Hmac, KeyInit, Mac};
use http::HeaderMap;
use sha2::{Sha256, Sha384, Sha512};

use super::SignatureError;
use super::signature::{Digest, Signature, Signed, Time};
use crate::sensitive::Sensitive;

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

/// The values of one name in `t=1767225600,v1=5257a8..`.
fn members<'t>(text: &'t str, name: &str) -> impl Iterator<Item = &'t str> {
    let pairs = text.split(',').filter_map(|it| it.trim().split_once('='));
    pairs.filter(move |it| it.0 == name).map(|it| it.1)
}

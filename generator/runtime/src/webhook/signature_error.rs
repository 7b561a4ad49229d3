//! [`SignatureError`], [`WebhookError`]: why a request is not taken for the API's.

use std::error::Error;
use std::fmt;
use std::time::Duration;

use crate::decode_error::DecodeError;

/// Which part of a signature is missing or wrong. No secret, and no signature that would have been right, is part of
/// the message.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SignatureError {
    /// This header is not there: the request is not signed.
    NoSignature(&'static str),
    /// This header holds nothing of the form of a signature.
    UnreadableSignature(&'static str),
    /// This header does not say when the request was sent.
    NoTimestamp(&'static str),
    /// This header holds no time.
    UnreadableTimestamp(&'static str),
    /// This header, which is signed as well, is not there.
    NoId(&'static str),
    /// The secret is empty: the error is the receiver's.
    NoSecret,
    /// The secret is not in base64: the error is the receiver's.
    UnreadableSecret,
    /// The signature is not that of this body under any of the secrets.
    Wrong,
    /// Signed as it should be, but sent that long ago: perhaps sent again by another.
    Old(Duration),
    /// Signed as it should be, but sent that far in the future.
    Early(Duration),
}

impl fmt::Display for SignatureError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoSignature(header) => write!(f, "the request has no header `{header}`"),
            Self::UnreadableSignature(header) => {
                write!(f, "the header `{header}` holds no signature of the expected form")
            }
            Self::NoTimestamp(header) => {
                write!(f, "the header `{header}` does not say when the request was sent")
            }
            Self::UnreadableTimestamp(header) => {
                write!(f, "the time in the header `{header}` cannot be read")
            }
            Self::NoId(header) => write!(f, "the request has no header `{header}`"),
            Self::NoSecret => f.write_str("the secret is empty"),
            Self::UnreadableSecret => f.write_str("the secret is not in base64"),
            Self::Wrong => f.write_str("the signature is not that of this body and secret"),
            Self::Old(by) => write!(f, "the request was sent {} seconds ago", by.as_secs()),
            Self::Early(by) => {
                write!(f, "the request was sent {} seconds in the future", by.as_secs())
            }
        }
    }
}

impl Error for SignatureError {}

/// Why a request was not read.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum WebhookError {
    /// It cannot be taken for the API's.
    Signature(SignatureError),
    /// It is the API's, but its body is not what it is documented to be.
    Body(DecodeError),
}

impl fmt::Display for WebhookError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Signature(_) => f.write_str("the request is not known to be the API's"),
            Self::Body(_) => f.write_str("the request's body does not decode"),
        }
    }
}

impl Error for WebhookError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Signature(it) => Some(it),
            Self::Body(it) => Some(it),
        }
    }
}

impl From<SignatureError> for WebhookError {
    fn from(error: SignatureError) -> Self {
        Self::Signature(error)
    }
}

impl From<DecodeError> for WebhookError {
    fn from(error: DecodeError) -> Self {
        Self::Body(error)
    }
}

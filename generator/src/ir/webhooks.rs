//! What the API sends on its own, and how it is signed.

use super::Type;
use crate::pointer::Pointer;

/// What the API sends on its own, where it is said how a receiver knows that it did.
#[derive(Clone, Debug, PartialEq)]
pub struct Webhooks {
    /// How it is signed.
    pub signature: Signature,
    /// What each webhook sends, in document order: its key, the type. Those that send no JSON are left out.
    pub payloads: Vec<(String, Type)>,
    /// Where that is said; nowhere if `provider.yaml` does.
    pub from: Option<Pointer>,
}

/// How a request is signed: an HMAC in a header.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signature {
    /// The hash function.
    pub digest: Digest,
    /// The header.
    pub header: String,
    /// The member of the header's list that is the signature, if it holds members.
    pub member: Option<String>,
    /// What stands before each signature.
    pub prefix: String,
    /// How it is written.
    pub encoding: SignatureEncoding,
    /// What is signed, one part behind the other.
    pub signs: Vec<Signed>,
    /// The header with the id of the message.
    pub id_header: Option<String>,
    /// When it was sent, if a request says that.
    pub timestamp: Option<SignedTime>,
    /// Whether the secret is the base64 of the key.
    pub base64_secret: bool,
}

/// A hash function.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Digest {
    /// SHA-256.
    Sha256,
    /// SHA-384.
    Sha384,
    /// SHA-512.
    Sha512,
}

/// How a signature is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignatureEncoding {
    /// Base64 with padding.
    Base64,
    /// Hexadecimal digits.
    Hex,
}

/// A part of what is signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Signed {
    /// The body.
    Body,
    /// The time as it is written.
    Timestamp,
    /// The id of the message.
    Id,
    /// What stands between two of them.
    Text(String),
}

/// When a request was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedTime {
    /// Where it says so.
    pub place: TimePlace,
    /// How it is written.
    pub format: TimeFormat,
    /// For how many seconds the signature is good.
    pub tolerance_secs: u32,
}

/// Where a request says when it was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TimePlace {
    /// In this header.
    Header(String),
    /// In this member of the signature's header.
    Member(String),
}

/// How a time is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimeFormat {
    /// Seconds since 1970.
    Seconds,
    /// Milliseconds since 1970.
    Millis,
    /// RFC 3339.
    DateTime,
}

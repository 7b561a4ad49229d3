//! What the Zoo API sends on its own: whether it did.
//!
//! Generated from `specs/zoo/openapi.yaml` by `cargo xtask generate`. Do not edit.

use crate::runtime::Sensitive;
use crate::runtime::webhook::{Digest, Signature, Signed, Verifier};

static SIGNATURE: Signature = Signature::new(Digest::Sha256, "Zoo-Signature")
    .hex()
    .member("v1")
    .timestamp_member("t")
    .tolerance_secs(300)
    .signs(&[Signed::Timestamp, Signed::Text("."), Signed::Body]);

/// Tells what the Zoo API sent from what others did, by the secret it signs with.
///
/// It signs `{timestamp}.{body}` by HMAC-SHA256, in hexadecimal digits, as member `v1` of the
/// header `Zoo-Signature`. When it was sent stands in its member `t`, and is good for 300
/// seconds.
///
/// - `animalBorn` sends [`AnimalBornPayload`](crate::types::AnimalBornPayload).
///
/// From `webhooks` in `provider.yaml`.
pub fn verifier(secret: impl Into<Sensitive<String>>) -> Verifier {
    Verifier::new(&SIGNATURE, secret)
}

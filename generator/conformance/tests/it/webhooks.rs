//! What the zoo sends on its own: verified, then read.

use std::time::{Duration, UNIX_EPOCH};

use zoo::runtime::HeaderMap;
use zoo::runtime::webhook::{SignatureError, WebhookError};
use zoo::types::AnimalBornPayload;
use zoo::webhook::verifier;

/// Of `openssl dgst -sha256 -hmac hush`, over `1767225600.` and the body.
const SIGNATURE: &str =
    "t=1767225600,v1=9e3248414a671715d5732b31ec234e38d85fdcbe258563258ccae426e73c40d5";
const BODY: &[u8] =
    br#"{"animal_id":"00000000-0000-0000-0000-000000000001","at":"2026-01-01T00:00:00Z"}"#;

fn headers(signature: &str) -> HeaderMap {
    let mut headers = HeaderMap::new();
    headers.insert("zoo-signature", signature.parse().expect("it is visible ASCII"));
    headers
}

#[test]
fn what_the_zoo_signed_is_taken() {
    let at = UNIX_EPOCH + Duration::from_secs(1_767_225_900);
    let ours = verifier("hush");
    assert_eq!(ours.verify_at(&headers(SIGNATURE), BODY, at), Ok(()));
    let born: AnimalBornPayload = zoo::runtime::decode(BODY).expect("the document says so");
    assert_eq!(born.at.unix_seconds(), Some(1_767_225_600));
    let theirs = verifier("another").verify_at(&headers(SIGNATURE), BODY, at);
    assert_eq!(theirs, Err(SignatureError::Wrong));
}

#[test]
fn what_is_old_is_not_read() {
    let result = verifier("hush").decode::<AnimalBornPayload>(&headers(SIGNATURE), BODY);
    let error = result.expect_err("it was signed at the start of 2026");
    assert!(matches!(error, WebhookError::Signature(SignatureError::Old(_))), "{error}");
    let unsigned = verifier("hush").decode::<AnimalBornPayload>(&HeaderMap::new(), BODY);
    let missing = SignatureError::NoSignature("Zoo-Signature");
    assert_eq!(unsigned.expect_err("nobody signed it"), WebhookError::Signature(missing));
}

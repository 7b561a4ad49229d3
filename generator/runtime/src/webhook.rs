//! What an API sends on its own: whether it was the API that sent it, and what it says.
//!
//! The crate of an API that signs its webhooks has a function `webhooks::verifier`, which gives a [`Verifier`] for a
//! secret. Receiving the request is up to the program and its server.

mod sent;
mod signature;
mod signature_error;

use std::time::SystemTime;

use http::HeaderMap;

use self::sent::Sent;
pub use self::signature::{Digest, Signature, Signed};
pub use self::signature_error::{SignatureError, WebhookError};
use crate::sensitive::Sensitive;
use crate::wire::{Wire, decode};

/// Tells what an API sent from what others did, by the secret that only the two know.
#[derive(Clone, Debug)]
pub struct Verifier {
    signature: &'static Signature,
    secrets: Vec<Sensitive<String>>,
}

impl Verifier {
    /// Verifies what is signed in this way with this secret.
    pub fn new(signature: &'static Signature, secret: impl Into<Sensitive<String>>) -> Self {
        Self { signature, secrets: vec![secret.into()] }
    }

    /// Takes what is signed with this secret as well: the old one, as long as not everything is signed with the new.
    #[must_use]
    pub fn or(mut self, secret: impl Into<Sensitive<String>>) -> Self {
        self.secrets.push(secret.into());
        self
    }

    /// Whether this request was sent by the API, and not long ago. The body has to be what arrived, byte for byte.
    ///
    /// # Errors
    ///
    /// Says which part of the signature is missing, unreadable, too old or wrong; never what it should have been.
    pub fn verify(&self, headers: &HeaderMap, body: &[u8]) -> Result<(), SignatureError> {
        self.verify_at(headers, body, SystemTime::now())
    }

    /// [`Verifier::verify`] as of another time: that at which a request was put aside.
    ///
    /// # Errors
    ///
    /// As for [`Verifier::verify`].
    pub fn verify_at(
        &self,
        headers: &HeaderMap,
        body: &[u8],
        now: SystemTime,
    ) -> Result<(), SignatureError> {
        let sent = Sent::read(self.signature, headers)?;
        let mut is_ours = false;
        for secret in &self.secrets {
            is_ours |= sent.is_signed_with(secret, body)?;
        }
        if !is_ours {
            return Err(SignatureError::Wrong);
        }
        sent.is_recent(now)
    }

    /// Verifies the request and reads its body.
    ///
    /// # Errors
    ///
    /// As for [`Verifier::verify`], and if the body is not what it is documented to be.
    pub fn decode<T: Wire>(&self, headers: &HeaderMap, body: &[u8]) -> Result<T, WebhookError> {
        self.verify(headers, body)?;
        Ok(decode(body)?)
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, UNIX_EPOCH};

    use super::*;

    /// The vectors are published ones: of GitHub's documentation, and of the Standard Webhooks specification.
    const GITHUB: Signature =
        Signature::new(Digest::Sha256, "X-Hub-Signature-256").hex().prefix("sha256=");
    static STANDARD: Signature = Signature::new(Digest::Sha256, "webhook-signature")
        .prefix("v1,")
        .base64_secret()
        .id_header("webhook-id")
        .timestamp_header("webhook-timestamp")
        .signs(&[
            Signed::Id,
            Signed::Text("."),
            Signed::Timestamp,
            Signed::Text("."),
            Signed::Body,
        ]);
    const STANDARD_SECRET: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    const STANDARD_BODY: &[u8] = br#"{"test": 2432232314}"#;

    fn headers(pairs: &[(&'static str, &str)]) -> HeaderMap {
        let mut headers = HeaderMap::new();
        for (name, value) in pairs {
            headers.append(*name, value.parse().unwrap());
        }
        headers
    }

    fn standard(signature: &str) -> HeaderMap {
        headers(&[
            ("webhook-id", "msg_p5jXN8AQM9LWM0D4loKWxJek"),
            ("webhook-timestamp", "1614265330"),
            ("webhook-signature", signature),
        ])
    }

    fn at(seconds: u64) -> SystemTime {
        UNIX_EPOCH + Duration::from_secs(seconds)
    }

    #[test]
    fn a_body_alone_is_signed() {
        static SIGNATURE: Signature = GITHUB;
        let digest = "757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17";
        let sent = headers(&[("X-Hub-Signature-256", &format!("sha256={digest}"))]);
        let verifier = Verifier::new(&SIGNATURE, "It's a Secret to Everybody");
        assert_eq!(verifier.verify(&sent, b"Hello, World!"), Ok(()));
        assert_eq!(verifier.verify(&sent, b"Hello, World?"), Err(SignatureError::Wrong));
        let other = Verifier::new(&SIGNATURE, "another");
        assert_eq!(other.verify(&sent, b"Hello, World!"), Err(SignatureError::Wrong));
        let both = other.or("It's a Secret to Everybody");
        assert_eq!(both.verify(&sent, b"Hello, World!"), Ok(()));
        let shown = format!("{both:?}");
        assert!(!shown.contains("another") && !shown.contains("Everybody"), "{shown}");
    }

    #[test]
    fn one_of_several_signatures_is_enough() {
        let verifier = Verifier::new(&STANDARD, STANDARD_SECRET);
        let good = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";
        let verify = |signature: &str| {
            verifier.verify_at(&standard(signature), STANDARD_BODY, at(1_614_265_340))
        };
        assert_eq!(verify(good), Ok(()));
        assert_eq!(verify(&format!("v1a,xyz v1,AAAA {good}")), Ok(()));
        assert_eq!(verify("v1,AAAA"), Err(SignatureError::Wrong));
        let unreadable = Err(SignatureError::UnreadableSignature("webhook-signature"));
        assert_eq!(verify("v1,???"), unreadable);
        assert_eq!(verify(good.trim_start_matches("v1,")), unreadable);
        let mut twice = standard("v1,AAAA");
        twice.append("webhook-signature", good.parse().unwrap());
        assert_eq!(verifier.verify_at(&twice, STANDARD_BODY, at(1_614_265_340)), Ok(()));
    }

    #[test]
    fn what_is_missing_is_named() {
        let verifier = Verifier::new(&STANDARD, STANDARD_SECRET);
        let without = |name: &str| {
            let mut headers = standard("v1,AAAA");
            headers.remove(name);
            verifier.verify(&headers, STANDARD_BODY).unwrap_err()
        };
        assert_eq!(without("webhook-signature"), SignatureError::NoSignature("webhook-signature"));
        assert_eq!(without("webhook-timestamp"), SignatureError::NoTimestamp("webhook-timestamp"));
        assert_eq!(without("webhook-id"), SignatureError::NoId("webhook-id"));
        let secret = Verifier::new(&STANDARD, "whsec_???");
        let error = secret.verify(&standard("v1,AAAA"), STANDARD_BODY);
        assert_eq!(error, Err(SignatureError::UnreadableSecret));
        let error = Verifier::new(&STANDARD, "").verify(&standard("v1,AAAA"), STANDARD_BODY);
        assert_eq!(error, Err(SignatureError::NoSecret));
    }

    #[test]
    fn an_old_request_is_not_taken_twice() {
        let verifier = Verifier::new(&STANDARD, STANDARD_SECRET);
        let sent = standard("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
        let verify = |seconds| verifier.verify_at(&sent, STANDARD_BODY, at(seconds));
        assert_eq!(verify(1_614_265_330 + 300), Ok(()));
        assert_eq!(verify(1_614_265_330 - 300), Ok(()));
        let nano = Duration::from_nanos(1);
        let by = Duration::from_secs(300) + nano;
        let late = verifier.verify_at(&sent, STANDARD_BODY, at(1_614_265_330 + 300) + nano);
        assert_eq!(late, Err(SignatureError::Old(by)));
        let early = verifier.verify_at(&sent, STANDARD_BODY, at(1_614_265_330 - 300) - nano);
        assert_eq!(early, Err(SignatureError::Early(by)));
        let by = Duration::from_secs(301);
        assert_eq!(verify(1_614_265_330 + 301), Err(SignatureError::Old(by)));
        assert_eq!(verify(1_614_265_330 - 301), Err(SignatureError::Early(by)));
    }

    #[test]
    fn a_header_with_members() {
        // The vector is of `openssl dgst -sha256 -hmac hush`.
        static SIGNATURE: Signature = Signature::new(Digest::Sha256, "Acme-Signature")
            .hex()
            .member("v1")
            .timestamp_member("t")
            .tolerance_secs(10)
            .signs(&[Signed::Timestamp, Signed::Text("."), Signed::Body]);
        let verifier = Verifier::new(&SIGNATURE, "hush");
        let digest = "efb991a89809e1c80505d0cd55486486c8bc9f449ad5726c47e370797057695b";
        let verify = |value: &str, seconds| {
            let sent = headers(&[("acme-signature", value)]);
            verifier.verify_at(&sent, br#"{"a":1}"#, at(seconds))
        };
        assert_eq!(verify(&format!("t=1767225600, v0=00, v1={digest}"), 1_767_225_605), Ok(()));
        let several = format!("t=1767225600,v1=00,v1={digest},v1=ff");
        assert_eq!(verify(&several, 1_767_225_605), Ok(()));
        assert_eq!(
            verify(&format!("t=1767225600,v2={digest}"), 1_767_225_605),
            Err(SignatureError::UnreadableSignature("Acme-Signature"))
        );
        assert_eq!(
            verify(&format!("t=1767225601,v1={digest}"), 1_767_225_605),
            Err(SignatureError::Wrong)
        );
        assert_eq!(
            verify(&format!("v1={digest}"), 1_767_225_605),
            Err(SignatureError::NoTimestamp("Acme-Signature"))
        );
        assert_eq!(
            verify(&format!("t=now,v1={digest}"), 1_767_225_605),
            Err(SignatureError::UnreadableTimestamp("Acme-Signature"))
        );
        assert_eq!(
            verify(&format!("t=1767225600,v1={digest}"), 1_767_225_611),
            Err(SignatureError::Old(Duration::from_secs(11)))
        );
    }

    #[test]
    fn each_digest_is_the_one_it_is_called() {
        // The vectors are of `printf hello | openssl dgst -sha384 -hmac hush`, and so on.
        static SHA256: Signature = Signature::new(Digest::Sha256, "s").hex();
        static SHA384: Signature = Signature::new(Digest::Sha384, "s").hex();
        static SHA512: Signature = Signature::new(Digest::Sha512, "s").hex();
        let of_256 = "cef4fdb4c151f1a74fb0178ce9d927f10a9f96f59e99cb824a19773201810ca2";
        let of_384 = "c36f9de0bebaf78d3a12d8063927e2043b8cc182055b776bcaa1b01bb61ff42d08066679855c69d178a97670dc91bc53";
        let of_512 = "6d5825ea48594257365edda03321ebdcf9cfb9c9b823e8097928c8c9a3681d6813197344d10c4464963bb21be0a31f1152d5f1c4d97f2df53b7a60a614e2a705";
        for (signature, own) in [(&SHA256, of_256), (&SHA384, of_384), (&SHA512, of_512)] {
            for digest in [of_256, of_384, of_512] {
                let sent = headers(&[("s", digest)]);
                let result = Verifier::new(signature, "hush").verify(&sent, b"hello");
                assert_eq!(result.is_ok(), digest == own, "{signature:?} {digest}");
            }
        }
    }

    #[test]
    fn a_part_of_a_signature_is_none() {
        static SIGNATURE: Signature = Signature::new(Digest::Sha256, "s").hex();
        let digest = "cef4fdb4c151f1a74fb0178ce9d927f10a9f96f59e99cb824a19773201810ca2";
        let verify = |text: &str| {
            Verifier::new(&SIGNATURE, "hush").verify(&headers(&[("s", text)]), b"hello")
        };
        assert_eq!(verify(digest), Ok(()));
        assert_eq!(verify(&digest.to_uppercase()), Ok(()));
        for wrong in [&digest[..62], &digest[..2], &digest[2..], &format!("{digest}00")] {
            assert_eq!(verify(wrong), Err(SignatureError::Wrong), "{wrong}");
        }
        for unreadable in ["", &digest[1..], &format!("0x{digest}")] {
            let error = Err(SignatureError::UnreadableSignature("s"));
            assert_eq!(verify(unreadable), error, "{unreadable}");
        }
    }

    #[test]
    fn nobody_signs_with_an_empty_secret() {
        // What `openssl dgst -sha256 -hmac ''` and `-hmac hush` say of `hello`.
        static TEXT: Signature = Signature::new(Digest::Sha256, "s");
        static BASE64: Signature = Signature::new(Digest::Sha256, "s").base64_secret();
        let forged = headers(&[("s", "Q1KybjP+DXaaiSKmuikAQQnwFojiasyebLNH5aWvxNo=")]);
        let no_secret = Err(SignatureError::NoSecret);
        assert_eq!(Verifier::new(&TEXT, "").verify(&forged, b"hello"), no_secret);
        assert_eq!(Verifier::new(&BASE64, "whsec_").verify(&forged, b"hello"), no_secret);
        let sent = headers(&[("s", "zvT9tMFR8adPsBeM6dkn8QqflvWemcuCShl3MgGBDKI=")]);
        let verifier = Verifier::new(&TEXT, "hush");
        assert_eq!(verifier.verify(&sent, b"hello"), Ok(()));
        // A second secret that is not set is not overlooked.
        assert_eq!(verifier.or("").verify(&sent, b"hello"), no_secret);
    }

    #[test]
    fn what_is_signed_is_not_to_be_changed() {
        let verifier = Verifier::new(&STANDARD, STANDARD_SECRET);
        let good = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";
        let verify =
            |headers: &HeaderMap, seconds| verifier.verify_at(headers, STANDARD_BODY, at(seconds));
        assert_eq!(verify(&standard(good), 1_614_265_330), Ok(()));
        for (name, value) in [("webhook-id", "msg_other"), ("webhook-timestamp", "1614265331")] {
            let mut changed = standard(good);
            changed.insert(name, value.parse().unwrap());
            assert_eq!(verify(&changed, 1_614_265_330), Err(SignatureError::Wrong), "{name}");
        }
        // Whoever cannot sign learns nothing about the time.
        assert_eq!(verify(&standard("v1,AAAA"), 1_614_999_999), Err(SignatureError::Wrong));
        let today = verifier.verify(&standard(good), STANDARD_BODY);
        assert!(matches!(today, Err(SignatureError::Old(_))), "{today:?}");
    }

    #[test]
    fn the_body_is_read_once_it_is_verified() {
        static SIGNATURE: Signature = GITHUB;
        let digest = "757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17";
        let sent = headers(&[("X-Hub-Signature-256", &format!("sha256={digest}"))]);
        let verifier = Verifier::new(&SIGNATURE, "It's a Secret to Everybody");
        let of_a_list = "sha256=c9464a9ba3e4da59b2669517a4e264bff7856584a689e2316f1dfb04830bee9e";
        let list = headers(&[("X-Hub-Signature-256", of_a_list)]);
        let texts = verifier.decode::<Vec<String>>(&list, br#"["a","b"]"#).unwrap();
        assert_eq!(texts, ["a", "b"]);
        let error = verifier.decode::<String>(&sent, b"Hello, World!").unwrap_err();
        assert!(matches!(error, WebhookError::Body(_)), "{error}");
        let error = verifier.decode::<String>(&sent, b"\"Hello\"").unwrap_err();
        assert!(matches!(error, WebhookError::Signature(SignatureError::Wrong)), "{error}");
    }
}

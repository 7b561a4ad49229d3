//! What the API sends on its own, and how it is signed.

use super::{line, spelling};
use crate::ir::{
    Api, Digest, Signature, SignatureEncoding, Signed, SignedTime, TimeFormat, TimePlace,
};

/// The signature, and what each webhook sends.
pub(super) fn push(text: &mut String, api: &Api) {
    let Some(it) = &api.webhooks else { return };
    let from = it.from.as_ref().map(ToString::to_string).unwrap_or_default();
    line(text, 0, &format!("webhooks {}", signature(&it.signature)), &from);
    for (name, ty) in &it.payloads {
        line(text, 1, &format!("{name}: {}", spelling::ty(api, ty)), "");
    }
}

/// `sha256 hex in Acme-Signature member v1 over {timestamp}.{body}, timestamp in member t, 300 s`
fn signature(it: &Signature) -> String {
    let digest = match it.digest {
        Digest::Sha256 => "sha256",
        Digest::Sha384 => "sha384",
        Digest::Sha512 => "sha512",
    };
    let encoding = match it.encoding {
        SignatureEncoding::Base64 => "base64",
        SignatureEncoding::Hex => "hex",
    };
    let member = it.member.as_ref().map(|it| format!(" member {it}")).unwrap_or_default();
    let prefix = if it.prefix.is_empty() { String::new() } else { format!(" {:?}", it.prefix) };
    let id = it.id_header.as_ref().map(|it| format!(", id in {it}")).unwrap_or_default();
    let time = it.timestamp.as_ref().map(time).unwrap_or_default();
    let secret = if it.base64_secret { ", secret in base64" } else { "" };
    let signs = signs(&it.signs);
    format!("{digest} {encoding}{prefix} in {}{member} over {signs}{id}{time}{secret}", it.header)
}

/// `{timestamp}.{body}`
fn signs(parts: &[Signed]) -> String {
    let part = |it: &Signed| match it {
        Signed::Body => "{body}".to_owned(),
        Signed::Timestamp => "{timestamp}".to_owned(),
        Signed::Id => "{id}".to_owned(),
        Signed::Text(text) => text.clone(),
    };
    parts.iter().map(part).collect()
}

fn time(it: &SignedTime) -> String {
    let place = match &it.place {
        TimePlace::Header(name) => name.clone(),
        TimePlace::Member(name) => format!("member {name}"),
    };
    let unit = match it.format {
        TimeFormat::Seconds => "",
        TimeFormat::Millis => " in milliseconds",
        TimeFormat::DateTime => " as RFC 3339",
    };
    format!(", timestamp{unit} in {place}, {} s", it.tolerance_secs)
}

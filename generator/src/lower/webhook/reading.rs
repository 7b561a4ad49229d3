//! A description of a signature: that of Fern's extension, or of provider.yaml, which has the same keys.

use serde_json::Value;

use crate::ir::{Digest, Signature, SignatureEncoding, Signed, SignedTime, TimeFormat, TimePlace};
use crate::pointer::Pointer;

/// How long a signature is good where nothing is said, in seconds.
const TOLERANCE: u32 = 300;

/// What can be said of a signature: Fern's words, and `member`, `id` and `secret`.
pub(super) const KEYS: [&str; 10] = [
    "type",
    "header",
    "algorithm",
    "encoding",
    "signature-prefix",
    "payload-format",
    "timestamp",
    "member",
    "id",
    "secret",
];

/// What is wrong with a description of a signature.
pub(super) enum Fault {
    /// A key without a meaning.
    Unknown(Pointer),
    /// A value that is not this.
    Not(Pointer, &'static str),
}

/// A value of a description, and where it stands.
struct Entry<'a> {
    value: Option<&'a Value>,
    at: Pointer,
}

impl<'a> Entry<'a> {
    fn get(&self, key: &str) -> Self {
        Self { value: self.value.and_then(|it| it.get(key)), at: self.at.join(key) }
    }

    fn is_not(&self, expected: &'static str) -> Fault {
        Fault::Not(self.at.clone(), expected)
    }

    /// The text, if there is a value.
    fn text(&self, expected: &'static str) -> Result<Option<&'a str>, Fault> {
        match self.value {
            None | Some(Value::Null) => Ok(None),
            Some(Value::String(text)) if !text.is_empty() => Ok(Some(text)),
            Some(_) => Err(self.is_not(expected)),
        }
    }

    /// The meaning of one of a few words.
    fn word<T: Copy>(
        &self,
        words: &[(&str, T)],
        default: T,
        expected: &'static str,
    ) -> Result<T, Fault> {
        let Some(text) = self.text(expected)? else { return Ok(default) };
        let known = words.iter().find(|it| it.0 == text).map(|it| it.1);
        known.ok_or_else(|| self.is_not(expected))
    }

    fn header(&self) -> Result<Option<String>, Fault> {
        let expected = "the name of a header: `x-webhook-signature`";
        let Some(text) = self.text(expected)? else { return Ok(None) };
        let is_token = |it: u8| it.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&it);
        if text.bytes().all(is_token) {
            Ok(Some(text.to_owned()))
        } else {
            Err(self.is_not(expected))
        }
    }
}

/// Reads a description.
pub(super) fn read(value: &Value, at: &Pointer) -> Result<Signature, Fault> {
    let entry = Entry { value: Some(value), at: at.clone() };
    let Some(object) = value.as_object() else { return Err(entry.is_not("a mapping")) };
    entry.get("type").word(
        &[("hmac", ())],
        (),
        "`hmac`: what is signed with a private key is not verified",
    )?;
    if let Some(key) = object.keys().find(|it| !KEYS.contains(&it.as_str())) {
        return Err(Fault::Unknown(at.join(key)));
    }
    let header = entry.get("header");
    let digests =
        [("sha256", Digest::Sha256), ("sha384", Digest::Sha384), ("sha512", Digest::Sha512)];
    let encodings = [("base64", SignatureEncoding::Base64), ("hex", SignatureEncoding::Hex)];
    let prefix = entry.get("signature-prefix").text("a text: `sha256=`")?;
    let member = entry.get("member").text("the name of a member of the header: `v1`")?;
    let (id_header, timestamp) = (entry.get("id").get("header").header()?, timestamp(&entry)?);
    let signs = signs(&entry.get("payload-format"))?;
    if !signs.contains(&Signed::Body) {
        let list = entry.get("payload-format").get("components");
        return Err(list.is_not("a list with `body`, as anyone can change what is not signed"));
    }
    let needs = |part, is_there: bool| signs.contains(&part) && !is_there;
    if needs(Signed::Timestamp, timestamp.is_some()) {
        return Err(entry.get("timestamp").is_not("there, as the timestamp is signed"));
    }
    if needs(Signed::Id, id_header.is_some()) {
        return Err(entry.get("id").is_not("there, as the message's id is signed: `header`"));
    }
    Ok(Signature {
        digest: entry.get("algorithm").word(
            &digests,
            Digest::Sha256,
            "`sha256`, `sha384` or `sha512`",
        )?,
        header: header.header()?.ok_or_else(|| header.is_not("the name of a header"))?,
        member: member.map(str::to_owned),
        prefix: prefix.unwrap_or_default().to_owned(),
        encoding: entry.get("encoding").word(
            &encodings,
            SignatureEncoding::Base64,
            "`base64` or `hex`",
        )?,
        signs,
        id_header,
        timestamp,
        base64_secret: entry.get("secret").word(
            &[("text", false), ("base64", true)],
            false,
            "`text` or `base64`",
        )?,
    })
}

/// `{header: x-webhook-timestamp, format: unix-seconds, tolerance: 300}`
fn timestamp(entry: &Entry<'_>) -> Result<Option<SignedTime>, Fault> {
    let entry = entry.get("timestamp");
    if matches!(entry.value, None | Some(Value::Null)) {
        return Ok(None);
    }
    let member = entry.get("member").text("the name of a member of the header: `t`")?;
    let place = match (entry.get("header").header()?, member) {
        (Some(header), None) => TimePlace::Header(header),
        (None, Some(member)) => TimePlace::Member(member.to_owned()),
        _ => return Err(entry.is_not("a mapping with `header` or `member`")),
    };
    let formats = [
        ("unix-seconds", TimeFormat::Seconds),
        ("unix-millis", TimeFormat::Millis),
        ("iso8601", TimeFormat::DateTime),
    ];
    let format = entry.get("format").word(
        &formats,
        TimeFormat::Seconds,
        "`unix-seconds`, `unix-millis` or `iso8601`",
    )?;
    let tolerance = entry.get("tolerance");
    let tolerance_secs = match tolerance.value {
        None | Some(Value::Null) => TOLERANCE,
        Some(value) => {
            let seconds = value.as_u64().and_then(|it| u32::try_from(it).ok());
            seconds.filter(|it| *it > 0).ok_or_else(|| tolerance.is_not("a number of seconds"))?
        }
    };
    Ok(Some(SignedTime { place, format, tolerance_secs }))
}

/// `{components: [timestamp, body], delimiter: .}`
fn signs(entry: &Entry<'_>) -> Result<Vec<Signed>, Fault> {
    let list = entry.get("components");
    let components = match list.value {
        None if entry.value.is_none() => return Ok(vec![Signed::Body]),
        Some(Value::Array(components)) if !components.is_empty() => components,
        _ => return Err(list.is_not("a list of `body`, `timestamp` and `message-id`")),
    };
    let delimiter = match entry.get("delimiter").value {
        None | Some(Value::Null) => ".",
        Some(Value::String(text)) => text,
        Some(_) => return Err(entry.get("delimiter").is_not("a text")),
    };
    let mut signs = Vec::new();
    for (index, component) in components.iter().enumerate() {
        if !signs.is_empty() && !delimiter.is_empty() {
            signs.push(Signed::Text(delimiter.to_owned()));
        }
        signs.push(match component.as_str() {
            Some("body") => Signed::Body,
            Some("timestamp") => Signed::Timestamp,
            Some("message-id") => Signed::Id,
            _ => {
                let at = list.at.join(index);
                return Err(Fault::Not(at, "`body`, `timestamp` or `message-id`"));
            }
        });
    }
    Ok(signs)
}

#[cfg(test)]
mod tests {
    use crate::lower::check::check_lower;

    /// What is made of a description, or what is wrong with it.
    fn told(description: &str) -> String {
        let text = check_lower(&format!(
            "
openapi: 3.0.3
info: {{title: Acme, version: '1'}}
servers: [{{url: https://acme.test}}]
x-fern-webhook-signature: {description}
paths: {{}}
"
        ));
        let told = text.lines().find(|it| it.starts_with("webhooks ") || it.contains('['));
        let told = told.unwrap_or_default().replace("#/x-fern-webhook-signature", "#");
        told.replace("there is no verifier of webhooks: ", "").trim_end().to_owned()
    }

    #[test]
    fn what_is_not_said_has_a_default() {
        let all = [
            "{header: s}",
            "{type: hmac, header: s, algorithm: sha384, encoding: hex, signature-prefix: a=}",
            "{header: s, algorithm: sha512, member: v1, timestamp: {member: t}, secret: base64}",
            "{header: s, timestamp: {header: at, format: unix-millis, tolerance: 1}, secret: text}",
            "{header: s, timestamp: {header: at, format: iso8601}, payload-format: {components: [timestamp, body]}}",
            "{header: s, id: {header: id}, payload-format: {components: [message-id, body, body], delimiter: ''}}",
            "{header: s, payload-format: {components: [body, body], delimiter: '|'}, timestamp: null}",
        ];
        insta::assert_snapshot!(all.map(told).join("\n"), @r#"
        webhooks sha256 base64 in s over {body}       #
        webhooks sha384 hex "a=" in s over {body}     #
        webhooks sha512 base64 in s member v1 over {body}, timestamp in member t, 300 s, secret in base64  #
        webhooks sha256 base64 in s over {body}, timestamp in milliseconds in at, 1 s  #
        webhooks sha256 base64 in s over {timestamp}.{body}, timestamp as RFC 3339 in at, 300 s  #
        webhooks sha256 base64 in s over {id}{body}{body}, id in id  #
        webhooks sha256 base64 in s over {body}|{body}  #
        "#);
    }

    #[test]
    fn what_is_wrong_is_named() {
        let all = [
            "7",
            "{}",
            "{type: asymmetric, header: s}",
            "{header: 'a b'}",
            "{header: ''}",
            "{header: s, headers: t}",
            "{header: s, algorithm: sha1}",
            "{header: s, algorithm: 256}",
            "{header: s, encoding: base32}",
            "{header: s, secret: hex}",
            "{header: s, timestamp: {}}",
            "{header: s, timestamp: {header: at, member: t}}",
            "{header: s, timestamp: {header: at, tolerance: 0}}",
            "{header: s, timestamp: {header: at, tolerance: 4294967296}}",
            "{header: s, timestamp: {header: at, format: unix}}",
            "{header: s, payload-format: {components: [timestamp, body]}}",
            "{header: s, payload-format: {components: [message-id, body]}}",
            "{header: s, payload-format: {components: []}}",
            "{header: s, payload-format: {components: [path]}}",
            "{header: s, payload-format: {components: [body], delimiter: 7}}",
            "{header: s, payload-format: {}}",
            "{header: s, timestamp: {header: at}, payload-format: {components: [timestamp]}}",
        ];
        insta::assert_snapshot!(all.map(told).join("\n"), @"
        warning[ignored]: `x-fern-webhook-signature` has to be a mapping (at #)
        warning[ignored]: `header` has to be the name of a header (at #/header)
        warning[ignored]: `type` has to be `hmac`: what is signed with a private key is not verified (at #/type)
        warning[ignored]: `header` has to be the name of a header: `x-webhook-signature` (at #/header)
        warning[ignored]: `header` has to be the name of a header: `x-webhook-signature` (at #/header)
        warning[ignored]: `headers` is not understood (at #/headers)
        warning[ignored]: `algorithm` has to be `sha256`, `sha384` or `sha512` (at #/algorithm)
        warning[ignored]: `algorithm` has to be `sha256`, `sha384` or `sha512` (at #/algorithm)
        warning[ignored]: `encoding` has to be `base64` or `hex` (at #/encoding)
        warning[ignored]: `secret` has to be `text` or `base64` (at #/secret)
        warning[ignored]: `timestamp` has to be a mapping with `header` or `member` (at #/timestamp)
        warning[ignored]: `timestamp` has to be a mapping with `header` or `member` (at #/timestamp)
        warning[ignored]: `tolerance` has to be a number of seconds (at #/timestamp/tolerance)
        warning[ignored]: `tolerance` has to be a number of seconds (at #/timestamp/tolerance)
        warning[ignored]: `format` has to be `unix-seconds`, `unix-millis` or `iso8601` (at #/timestamp/format)
        warning[ignored]: `timestamp` has to be there, as the timestamp is signed (at #/timestamp)
        warning[ignored]: `id` has to be there, as the message's id is signed: `header` (at #/id)
        warning[ignored]: `components` has to be a list of `body`, `timestamp` and `message-id` (at #/payload-format/components)
        warning[ignored]: `0` has to be `body`, `timestamp` or `message-id` (at #/payload-format/components/0)
        warning[ignored]: `delimiter` has to be a text (at #/payload-format/delimiter)
        warning[ignored]: `components` has to be a list of `body`, `timestamp` and `message-id` (at #/payload-format/components)
        warning[ignored]: `components` has to be a list with `body`, as anyone can change what is not signed (at #/payload-format/components)
        ");
    }
}

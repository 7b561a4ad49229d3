//! Media types: which of them are JSON, text, or something else, and what they are called.

use indexmap::IndexMap;
use openapiv3::MediaType;

use crate::names::Words;

/// What a media type is to the runtime.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Media {
    /// `application/json`, anything with `+json`, and whatever a schema under `*/*` describes.
    Json,
    /// `text/..`
    Text,
    /// Bytes.
    Other,
}

/// The kind of a media type, whatever its parameters.
pub(super) fn kind(name: &str) -> Media {
    let essence = essence(name);
    let is_json = ["application/json", "text/json", "*/*"].contains(&essence.as_str())
        || essence.ends_with("+json");
    if is_json {
        Media::Json
    } else if essence.starts_with("text/") && essence != "text/event-stream" {
        Media::Text
    } else {
        Media::Other
    }
}

/// The first JSON among the contents: one that says so before `*/*`.
pub(super) fn json(content: &IndexMap<String, MediaType>) -> Option<(&str, &MediaType)> {
    let mut all = content.iter().filter(|(name, _)| kind(name) == Media::Json);
    let first = all.clone().next();
    all.find(|(name, _)| !name.starts_with("*/*"))
        .or(first)
        .map(|(name, media)| (name.as_str(), media))
}

/// How a request body of a media type is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Sending {
    Json,
    Multipart,
    Form,
    Lines,
    Text,
    Xml,
    File,
}

impl Sending {
    /// What a method for it is called after.
    pub(super) fn suffix(self) -> &'static str {
        match self {
            Self::Json => "json",
            Self::Multipart => "multipart",
            Self::Form => "form",
            Self::Lines => "lines",
            Self::Text => "text",
            Self::Xml => "xml",
            Self::File => "bytes",
        }
    }
}

/// Texts that are not called so.
const TEXTS: &[&str] =
    &["yaml", "graphql", "javascript", "typescript", "jwt", "sdp", "csv", "toml", "sql", "html"];

/// How a body is written.
pub(super) fn sending(name: &str) -> Sending {
    let essence = essence(name);
    let (_, subtype) = essence.split_once('/').unwrap_or(("", &essence));
    let subtype = subtype.trim_start_matches("x-");
    if kind(name) == Media::Json || subtype == "json" {
        return Sending::Json;
    }
    match subtype {
        "www-form-urlencoded" => Sending::Form,
        "form-data" => Sending::Multipart,
        "ndjson" | "jsonl" | "json-lines" | "jsonlines" => Sending::Lines,
        _ if subtype == "xml" || subtype.ends_with("+xml") => Sending::Xml,
        _ if essence.starts_with("text/") => Sending::Text,
        _ if TEXTS.iter().any(|it| subtype.ends_with(it)) => Sending::Text,
        _ => Sending::File,
    }
}

/// Whether a media type is of items that come one by one.
pub(super) fn is_stream(media: &str) -> bool {
    const LINES: [&str; 10] = [
        "x-ndjson",
        "ndjson",
        "jsonl",
        "x-jsonl",
        "jsonlines",
        "x-jsonlines",
        "json-lines",
        "json-seq",
        "stream+json",
        "x-stream+json",
    ];
    let essence = essence(media);
    essence == "text/event-stream"
        || essence.split_once('/').is_some_and(|(_, subtype)| LINES.contains(&subtype))
}

/// Type and subtype, whatever the parameters.
pub(super) fn essence(media: &str) -> String {
    media.split(';').next().unwrap_or_default().trim().to_lowercase()
}

/// The same with the parameters that say which version or profile of it is meant; how it is encoded is not among them.
pub(super) fn full(media: &str) -> String {
    let mut full = essence(media);
    for parameter in media.split(';').skip(1).map(str::trim) {
        let name = parameter.split('=').next().unwrap_or_default().to_lowercase();
        if !matches!(name.as_str(), "" | "charset" | "boundary" | "q") {
            full.push(';');
            full.push_str(parameter);
        }
    }
    full
}

/// Notations for what JSON could say as well, which nothing here reads.
const FOREIGN: [&str; 10] = [
    "msgpack",
    "messagepack",
    "protobuf",
    "proto",
    "cbor",
    "bson",
    "avro",
    "thrift",
    "parquet",
    "x-www-form-urlencoded",
];

/// Whether a body of a media type is in another notation than JSON whatever its schema looks like.
pub(super) fn is_foreign(media: &str) -> bool {
    let essence = essence(media);
    let (family, subtype) = essence.split_once('/').unwrap_or(("", &essence));
    let subtype = subtype.rsplit(['+', '.']).next().unwrap_or_default();
    family == "multipart"
        || FOREIGN.contains(&subtype)
        || FOREIGN.contains(&subtype.trim_start_matches("x-"))
}

/// `Json`, `Csv`, `Text`, `Binary`, `GithubRaw`; of one with parameters `JsonVersion2`.
pub(super) fn words(media: &str) -> Words {
    let essence = essence(media);
    let (family, subtype) = essence.split_once('/').unwrap_or(("", &essence));
    let subtype = subtype.split_once('+').map_or(subtype, |(it, _)| it);
    let subtype = subtype.trim_start_matches("x-").trim_start_matches("vnd.");
    let words = Words::split(match (family, subtype) {
        ("text", "plain") => "text",
        (_, "octet-stream") => "binary",
        ("*", _) | (_, "") => "content",
        (family, "*") => family,
        (_, subtype) => subtype,
    });
    media.split(';').skip(1).fold(words, |words, it| words.then(&Words::split(it)))
}

/// Whether a media type can travel in a header.
pub(super) fn is_legal(media: &str) -> bool {
    let is_fine = |it: char| it.is_ascii_alphanumeric() || "!#$&^_.+-*/".contains(it);
    // A text in quotes may hold an address.
    let is_fine_after = |it: char| is_fine(it) || "=\":?%~; ".contains(it);
    let (essence, full) = (essence(media), full(media));
    essence.contains('/') && essence.chars().all(is_fine) && full.chars().all(is_fine_after)
}

//! Media types: which of them are JSON, text, or something else.

use indexmap::IndexMap;
use openapiv3::MediaType;

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
    let essence = name.split(';').next().unwrap_or_default().trim().to_lowercase();
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
    let essence = name.split(';').next().unwrap_or_default().trim().to_lowercase();
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

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

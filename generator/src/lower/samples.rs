//! The call in a document's code samples, `client.beta.jig.secrets.create(`: the name the vendor's own SDK has.

use serde_json::Value;

use super::resource::{Address, Site};
use crate::names::Words;

/// The languages whose SDKs name a method the way its path of resources is read.
const LANGUAGES: &[&str] =
    &["python", "typescript", "javascript", "node", "nodejs", "ruby", "js", "ts"];

/// What wraps a call in some SDKs and is no resource.
const WRAPPERS: &[&str] = &["with_raw_response", "with_streaming_response", "with_options"];

/// The address most samples agree on, that of the first sample if none is more frequent.
pub(super) fn address(site: &Site<'_>) -> Option<Address> {
    let extensions = &site.operation.extensions;
    let samples = ["x-codeSamples", "x-code-samples"]
        .iter()
        .find_map(|it| extensions.get(*it)?.as_array())?;
    let calls: Vec<Vec<Words>> =
        samples.iter().filter_map(source).filter_map(|it| call(it, site)).collect();
    let frequency = |call: &Vec<Words>| calls.iter().filter(|it| *it == call).count();
    let most = calls.iter().map(frequency).max()?;
    let mut group = calls.iter().find(|it| frequency(it) == most)?.clone();
    let name = group.pop()?;
    Some(Address { group, name })
}

fn source(sample: &Value) -> Option<&str> {
    let lang = sample.get("lang").and_then(Value::as_str).unwrap_or("python").to_lowercase();
    LANGUAGES.contains(&lang.as_str()).then(|| sample.get("source")?.as_str()).flatten()
}

/// The call in one sample; of several the one whose words the path and the tags have most of.
fn call(source: &str, site: &Site<'_>) -> Option<Vec<Words>> {
    let mut context = Words::split(site.path);
    for tag in &site.operation.tags {
        context = context.then(&Words::split(tag));
    }
    let mut best: Option<(usize, Vec<Words>)> = None;
    for (at, _) in source.match_indices("client.") {
        let is_whole = source[..at]
            .chars()
            .next_back()
            .is_none_or(|it| !(it.is_alphanumeric() || it == '_' || it == '.'));
        let Some(path) = is_whole.then(|| path(&source[at + "client.".len()..])).flatten() else {
            continue;
        };
        let known = |words: &Words| {
            words.as_slice().iter().filter(|it| context.as_slice().contains(it)).count()
        };
        let score = path.iter().map(known).sum();
        if best.as_ref().is_none_or(|(most, _)| score > *most) {
            best = Some((score, path));
        }
    }
    best.map(|(_, path)| path)
}

/// `beta.jig.secrets.create(`: at least a resource and a method, plain identifiers all.
fn path(text: &str) -> Option<Vec<Words>> {
    let (path, _) = text.split_once('(')?;
    let is_sane = |it: &&str| {
        (1..=40).contains(&it.len())
            && it.starts_with(|it: char| it.is_ascii_alphabetic())
            && it.chars().all(|it| it.is_ascii_alphanumeric() || it == '_')
    };
    let parts: Vec<&str> = path.split('.').collect();
    if !(2..=6).contains(&parts.len()) || !parts.iter().all(is_sane) {
        return None;
    }
    let words = parts
        .iter()
        .map(|it| Words::split(it))
        .filter(|it| !WRAPPERS.contains(&it.snake().as_str()));
    Some(words.collect::<Vec<Words>>()).filter(|it| it.len() >= 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_a_path_of_identifiers() {
        let check =
            |text| path(text).map(|it| it.iter().map(Words::snake).collect::<Vec<_>>().join("."));
        assert_eq!(
            check("beta.jig.secrets.create(name=1)").as_deref(),
            Some("beta.jig.secrets.create")
        );
        assert_eq!(check("chat.with_raw_response.create()").as_deref(), Some("chat.create"));
        assert_eq!(check("fineTuning.create({})").as_deref(), Some("fine_tuning.create"));
        assert_eq!(check("create()"), None);
        assert_eq!(check("secrets().create()"), None);
        assert_eq!(check("secrets\n  .create()"), None);
        assert_eq!(check("secrets"), None);
    }
}

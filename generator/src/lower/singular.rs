//! The singular of English nouns, as far as APIs use them.

use std::borrow::Cow;

use crate::names::Words;

/// What no rule finds.
const IRREGULAR: &[(&str, &str)] = &[
    ("analyses", "analysis"),
    ("apis", "api"),
    ("axes", "axis"),
    ("children", "child"),
    ("cookies", "cookie"),
    ("criteria", "criterion"),
    ("ids", "id"),
    ("indices", "index"),
    ("ips", "ip"),
    ("matrices", "matrix"),
    ("movies", "movie"),
    ("uris", "uri"),
    ("vertices", "vertex"),
    ("vms", "vm"),
];

/// What only looks like a plural.
const SINGULAR: &[&str] = &[
    "alias",
    "atlas",
    "bias",
    "canvas",
    "gas",
    "https",
    "kubernetes",
    "lens",
    "news",
    "series",
    "species",
];

/// What has two letters more than its singular, of the words in `-ses` and `-ches`.
const LONG: &[&str] = &[
    "aliases",
    "atlases",
    "biases",
    "bonuses",
    "buses",
    "campuses",
    "canvases",
    "censuses",
    "choruses",
    "corpuses",
    "focuses",
    "gases",
    "lenses",
    "radiuses",
    "statuses",
    "surpluses",
    "viruses",
];

/// What has one letter more, although it ends like `batches`.
const SHORT: &[&str] = &["aches", "caches", "niches"];

/// With the last word in the singular.
pub(super) fn singular_words(words: &Words) -> Words {
    let Some((last, init)) = words.as_slice().split_last() else { return words.clone() };
    init.iter().cloned().chain([singular(last).into_owned()]).collect()
}

/// `secrets` -> `secret`, `policies` -> `policy`, `status` stays.
pub(super) fn singular(word: &str) -> Cow<'_, str> {
    if let Some((_, one)) = IRREGULAR.iter().find(|(many, _)| *many == word) {
        return (*one).into();
    }
    let is_singular = ["ss", "us", "is"].iter().any(|it| word.ends_with(it));
    if word.len() < 4 || is_singular || SINGULAR.contains(&word) {
        return word.into();
    }
    if let Some(stem) = word.strip_suffix("ies") {
        return format!("{stem}y").into();
    }
    let is_long = ["sses", "xes", "ches", "shes"].iter().any(|it| word.ends_with(it));
    if LONG.contains(&word) || is_long && !SHORT.contains(&word) {
        return word[..word.len() - 2].into();
    }
    word.strip_suffix('s').unwrap_or(word).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_singular() {
        for (plural, one) in [
            ("secrets", "secret"),
            ("policies", "policy"),
            ("status", "status"),
            ("statuses", "status"),
            ("batches", "batch"),
            ("caches", "cache"),
            ("responses", "response"),
            ("warehouses", "warehouse"),
            ("aliases", "alias"),
            ("alias", "alias"),
            ("access", "access"),
            ("classes", "class"),
            ("hashes", "hash"),
            ("analysis", "analysis"),
            ("analyses", "analysis"),
            ("series", "series"),
            ("boxes", "box"),
            ("movies", "movie"),
            ("ids", "id"),
            ("dns", "dns"),
            ("news", "news"),
            ("data", "data"),
        ] {
            assert_eq!(singular(plural), one);
        }
    }
}

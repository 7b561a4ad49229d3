//! References as URIs: the file they name, the place in it, and how a path leads on from another.

use crate::pointer::Pointer;

/// A `$ref`, taken apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Reference {
    /// The file, decoded; empty for the one the reference stands in.
    pub(crate) file: String,
    /// The place in it.
    pub(crate) fragment: Fragment,
}

/// What follows the `#`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Fragment {
    /// The whole of it, or a place.
    Pointer(Pointer),
    /// A name that is declared with `$anchor`.
    Anchor(String),
}

impl Reference {
    /// Takes a reference apart; any text is one.
    pub(crate) fn parse(text: &str) -> Self {
        let (file, fragment) = text.split_once('#').unwrap_or((text, ""));
        let fragment = percent_decoded(fragment);
        let fragment = match Pointer::parse(&fragment) {
            Some(pointer) => Fragment::Pointer(pointer),
            None => Fragment::Anchor(fragment),
        };
        Self { file: percent_decoded(file), fragment }
    }

    /// Whether the file is somewhere in a network.
    pub(crate) fn is_remote(&self) -> bool {
        is_address(&self.file)
    }
}

/// Whether a text begins with a scheme or a host.
fn is_address(text: &str) -> bool {
    let scheme = text.split_once(':').map(|(scheme, _)| scheme);
    let is_scheme = |it: &str| {
        it.len() > 1 && it.chars().all(|it| it.is_ascii_alphanumeric() || "+-.".contains(it))
    };
    text.starts_with("//") || scheme.is_some_and(is_scheme)
}

/// The path a relative one leads to from the file `base`, without `.` and without `..` but at its start.
pub(crate) fn resolved(base: &str, relative: &str) -> String {
    let folder = base.rsplit_once('/').map_or("", |(folder, _)| folder);
    let mut steps: Vec<&str> = Vec::new();
    for step in folder.split('/').chain(relative.split('/')) {
        match step {
            "" | "." => (),
            ".." if steps.last().is_some_and(|it| *it != "..") => drop(steps.pop()),
            step => steps.push(step),
        }
    }
    steps.join("/")
}

/// The address a relative one leads to from the address `base`; one that is whole stays.
pub(crate) fn joined(base: &str, relative: &str) -> String {
    if is_address(relative) {
        return relative.to_owned();
    }
    let Some((scheme, rest)) = base.split_once("://") else { return resolved(base, relative) };
    let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
    let path =
        if relative.starts_with('/') { resolved("", relative) } else { resolved(path, relative) };
    format!("{scheme}://{host}/{path}")
}

/// `a b` for `a%20b`; what is no escape stays.
pub(crate) fn percent_decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, tail)) = rest.split_first() {
        let digits = tail.get(..2).and_then(|it| std::str::from_utf8(it).ok());
        match digits.and_then(|it| u8::from_str_radix(it, 16).ok()).filter(|_| *first == b'%') {
            Some(byte) => {
                bytes.push(byte);
                rest = tail.get(2..).unwrap_or_default();
            }
            None => {
                bytes.push(*first);
                rest = tail;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_have_two_parts() {
        let parts = |it| {
            let Reference { file, fragment } = Reference::parse(it);
            match fragment {
                Fragment::Pointer(at) => format!("{file} {at}"),
                Fragment::Anchor(name) => format!("{file} @{name}"),
            }
        };
        assert_eq!(parts("#/a~1b%20c"), " #/a~1b c");
        assert_eq!(parts("a%20b.yaml#"), "a b.yaml #");
        assert_eq!(parts("a.yaml#top"), "a.yaml @top");
    }

    #[test]
    fn addresses_are_no_files() {
        let is_remote = |it| Reference::parse(it).is_remote();
        assert!(is_remote("https://example.com/a.yaml#/b"));
        assert!(is_remote("//example.com/a.yaml") && is_remote("urn:example:a"));
        assert!(!is_remote("a:b/c.yaml") && !is_remote("../a.yaml") && !is_remote("#/a:b"));
    }

    #[test]
    fn addresses_lead_on() {
        assert_eq!(joined("https://a.test/b/c", "d"), "https://a.test/b/d");
        assert_eq!(joined("https://a.test/b/c", "/d"), "https://a.test/d");
        assert_eq!(joined("https://a.test", "d"), "https://a.test/d");
        assert_eq!(joined("https://a.test/b", "urn:c"), "urn:c");
        assert_eq!(joined("/a/b", "c"), "a/c");
    }

    #[test]
    fn paths_lead_on() {
        assert_eq!(resolved("openapi.yaml", "./a/../b.yaml"), "b.yaml");
        assert_eq!(resolved("a/b/c.yaml", "../d.yaml"), "a/d.yaml");
        assert_eq!(resolved("a/b.yaml", "../../d.yaml"), "../d.yaml");
        assert_eq!(resolved("../a.yaml", "../b.yaml"), "../../b.yaml");
    }
}

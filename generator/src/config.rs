//! `provider.yaml`: what no document states about a provider, and which defects its document has.

mod reading;

use indexmap::IndexMap;
use serde_json::Value;

use crate::Document;
use crate::diag::Diagnostics;
use crate::pointer::Pointer;

/// The decisions about one provider. A one-off run has the default: nothing is decided, any quirk may apply.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Config {
    /// The crate's name in kebab-case; default: the provider's.
    pub krate: Option<String>,
    /// What the API is called, where the document's title is another's: that of the page it was cut from.
    pub title: Option<String>,
    /// The base URL, only where the document has no `servers`.
    pub base_url: Option<String>,
    /// Credentials.
    pub auth: Option<Auth>,
    /// Which repairs the document needs.
    pub quirks: Quirks,
    /// `POST /deployments/secrets` -> `beta.jig.secrets.create`.
    pub methods: IndexMap<String, String>,
    /// Place of a schema, property or operation -> its Rust name.
    pub rename: IndexMap<Pointer, String>,
    /// Strings to be hidden in `Debug`.
    pub sensitive: Vec<Pointer>,
    /// Known losses, each with its reason.
    pub accept: IndexMap<Pointer, String>,
    /// Operations (`POST /search`) that may be sent twice.
    pub repeatable: Vec<String>,
    /// `GET /secrets` -> how its list comes in pages.
    pub pages: IndexMap<String, PageRule>,
    /// How query arrays are written where the document does not say.
    pub query_arrays: QueryArrays,
    /// How webhooks are signed: what Fern's `x-fern-webhook-signature` says, and `member`, `id`, `secret`.
    pub webhooks: Option<Value>,
}

impl Config {
    /// Reads a `provider.yaml`. Every entry that has no meaning is an error at its place; the rest is taken.
    ///
    /// An empty text decides nothing and declares that the document has no quirks.
    pub fn parse(document: &Document<'_>, diagnostics: &mut Diagnostics) -> Self {
        reading::read(document, diagnostics)
    }
}

/// Why a name cannot be a provider's and its crate's; `None`: it can.
///
/// A good name is kebab-case, begins with a letter, has at most 64 characters and is neither a Rust keyword nor a
/// name that this workspace, cargo or Windows use themselves. So it never leads out of the folder it is made in.
pub fn crate_name_fault(name: &str) -> Option<String> {
    const TAKEN: [&str; 13] = [
        "alloc",
        "aux",
        "build",
        "con",
        "core",
        "nul",
        "prn",
        "specwright",
        "specwright-runtime",
        "std",
        "test",
        // The emitted tests use it.
        "tokio",
        "xtask",
    ];
    const KEYWORDS: [&str; 51] = [
        "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate",
        "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl",
        "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub",
        "ref", "return", "self", "static", "struct", "super", "trait", "true", "try", "type",
        "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
    ];
    let fault = if name.is_empty() {
        "it is empty"
    } else if name.contains(['/', '\\', '.']) {
        "it is a path"
    } else if name.contains(|it: char| !matches!(it, 'a'..='z' | '0'..='9' | '-')) {
        "only lower-case letters, digits and hyphens are allowed"
    } else if !name.starts_with(|it: char| it.is_ascii_lowercase()) {
        "it has to begin with a letter"
    } else if name.ends_with('-') || name.contains("--") {
        "a hyphen stands between two words"
    } else if name.len() > 64 {
        "it is longer than 64 characters"
    } else if KEYWORDS.contains(&name) {
        "it is a keyword of Rust"
    } else if TAKEN.contains(&name) {
        "the name is taken"
    } else {
        return None;
    };
    Some(fault.to_owned())
}

/// Credentials.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Auth {
    /// The variable that holds the key, instead of `<PROVIDER>_API_KEY`.
    pub env: Option<String>,
    /// The header parameter that carries the key where the document has no `securitySchemes`.
    pub header: Option<String>,
}

/// How a list comes in pages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PageRule {
    /// It does not, whatever it looks like.
    None,
    /// What the parts of it are called: `cursor` -> `after`.
    Parts(IndexMap<String, String>),
}

impl PageRule {
    /// What a part is called.
    pub fn part(&self, part: &str) -> Option<&str> {
        match self {
            Self::None => None,
            Self::Parts(parts) => parts.get(part).map(String::as_str),
        }
    }
}

/// Which repairs may or must apply.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Quirks {
    /// Whatever matches: a one-off run.
    #[default]
    Any,
    /// These and no others.
    Declared(Vec<String>),
}

/// How arrays are written in a query where the document does not say.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum QueryArrays {
    /// `?ids=1&ids=2`
    #[default]
    Repeat,
    /// `?ids=1,2`
    Comma,
    /// `?ids[]=1&ids[]=2`
    Brackets,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_cannot_be_crates() {
        let faults =
            ["../../x", "a/b", "Acme", "", "type", "xtask", "1st", "a--b", "a_b", "a\\b", "über"];
        for name in faults {
            assert!(crate_name_fault(name).is_some(), "{name}");
        }
        assert!(crate_name_fault(&"a".repeat(65)).is_some());
        for name in ["datagrid", "prime-intellect", "s3", "types"] {
            assert_eq!(crate_name_fault(name), None, "{name}");
        }
    }
}

//! `provider.yaml` into [`Config`], entry by entry, so that every fault has its place.

use indexmap::IndexMap;
use serde_json::{Map, Value};

use super::{Auth, Config, PageRule, QueryArrays, Quirks, crate_name_fault};
use crate::Document;
use crate::diag::{Diagnostics, File};
use crate::load;
use crate::pointer::Pointer;

const KEYS: [&str; 13] = [
    "crate",
    "title",
    "base_url",
    "auth",
    "quirks",
    "methods",
    "rename",
    "sensitive",
    "accept",
    "repeatable",
    "pages",
    "query_arrays",
    "webhooks",
];

/// How a list can be said to come in pages.
const PAGE_PARTS: [&str; 10] = [
    "cursor",
    "next",
    "last",
    "offset",
    "page",
    "link",
    "items",
    "has_more",
    "total",
    "total_pages",
];

/// What a name and a reason have to be.
const FILLED: &str = "a text that is not empty";

/// The methods of HTTP that an operation can have.
const VERBS: [&str; 8] = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"];

pub(super) fn read(document: &Document<'_>, diagnostics: &mut Diagnostics) -> Config {
    let mut config = Config { quirks: Quirks::Declared(Vec::new()), ..Config::default() };
    let root = match load::read(document, File::Config, diagnostics) {
        Some(Value::Object(root)) => root,
        Some(Value::Null) | None => return config,
        Some(_) => {
            diagnostics.bad_config_value(&Pointer::root(), "a mapping");
            return config;
        }
    };
    for (key, value) in &root {
        Entry { at: Pointer::root().join(key), value, diagnostics }.read_into(&mut config, key);
    }
    config
}

/// A value of `provider.yaml` and its place.
struct Entry<'e> {
    at: Pointer,
    value: &'e Value,
    diagnostics: &'e mut Diagnostics,
}

impl Entry<'_> {
    fn read_into(&mut self, config: &mut Config, key: &str) {
        match key {
            "crate" => config.krate = self.crate_name(),
            "title" => config.title = self.text("what the API is called", is_filled),
            "base_url" => config.base_url = self.text("an absolute URL", is_base_url),
            "auth" => config.auth = Some(self.auth()),
            "quirks" => {
                config.quirks = Quirks::Declared(self.texts("the id of a quirk", is_filled))
            }
            "methods" => {
                config.methods = self.pairs(
                    ("a verb and a path: `POST /secrets`", "a method's place: `secrets.create`"),
                    operation,
                    is_method_path,
                );
            }
            "rename" => {
                config.rename = self.pairs(("a pointer: `#/..`", FILLED), pointer, is_filled)
            }
            "sensitive" => {
                let texts = self.texts("a pointer: `#/..`", |it| pointer(it).is_some());
                config.sensitive = texts.iter().filter_map(|it| pointer(it)).collect();
            }
            "accept" => {
                config.accept = self.pairs(("a pointer: `#/..`", FILLED), pointer, is_filled)
            }
            "repeatable" => {
                let expected = "a verb and a path: `POST /search`";
                config.repeatable = self.texts(expected, |it| operation(it).is_some());
            }
            "pages" => config.pages = self.pages(),
            "query_arrays" => config.query_arrays = self.query_arrays(),
            "webhooks" => config.webhooks = self.entries().next().map(|_| self.value.clone()),
            _ => self.diagnostics.unknown_config_key(&self.at, &KEYS),
        }
    }

    fn expected(&mut self, what: &str) {
        self.diagnostics.bad_config_value(&self.at, what);
    }

    fn child<'c>(&'c mut self, key: &str, value: &'c Value) -> Entry<'c> {
        Entry { at: self.at.join(key), value, diagnostics: self.diagnostics }
    }

    fn text(&mut self, expected: &str, is_good: fn(&str) -> bool) -> Option<String> {
        match self.value.as_str() {
            Some(text) if is_good(text) => Some(text.to_owned()),
            _ => {
                self.expected(expected);
                None
            }
        }
    }

    fn crate_name(&mut self) -> Option<String> {
        let name = self.text("a name", |_| true)?;
        match crate_name_fault(&name) {
            None => Some(name),
            Some(why) => {
                self.diagnostics.bad_crate_name(&self.at, &name, &why);
                None
            }
        }
    }

    fn auth(&mut self) -> Auth {
        let mut auth = Auth::default();
        for (key, value) in self.entries() {
            let mut entry = self.child(key, value);
            match key.as_str() {
                "env" => {
                    auth.env = entry
                        .text("the name of an environment variable: `ACME_API_KEY`", is_variable)
                }
                "header" => {
                    auth.header = entry.text("the name of a header: `x-api-key`", is_header)
                }
                _ => entry.diagnostics.unknown_config_key(&entry.at, &["env", "header"]),
            }
        }
        auth
    }

    fn pages(&mut self) -> IndexMap<String, PageRule> {
        let mut pages = IndexMap::new();
        for (key, value) in self.entries() {
            let mut entry = self.child(key, value);
            match operation(key) {
                None => entry.expected("a verb and a path: `GET /secrets`"),
                Some(key) => pages.extend(entry.page_rule().map(|it| (key, it))),
            }
        }
        pages
    }

    fn page_rule(&mut self) -> Option<PageRule> {
        if self.value.as_str() == Some("none") {
            return Some(PageRule::None);
        }
        let mut parts = IndexMap::new();
        let n_parts = self.value.as_object().map_or(0, Map::len);
        for (key, value) in self.value.as_object().into_iter().flatten() {
            let mut entry = self.child(key, value);
            if PAGE_PARTS.contains(&key.as_str()) {
                let text = entry.text("the name of a parameter or property", is_filled);
                parts.extend(text.map(|it| (key.clone(), it)));
            } else {
                entry.diagnostics.unknown_config_key(&entry.at, &PAGE_PARTS);
            }
        }
        if parts.len() < n_parts {
            return None;
        }
        let has = |part: &&str| parts.contains_key(*part);
        let n_ways = ["cursor", "offset", "page", "link"].iter().filter(|it| has(it)).count();
        let n_cursors = ["next", "last"].iter().filter(|it| has(it)).count();
        if n_ways != 1 || n_cursors != usize::from(has(&"cursor")) {
            self.expected("`none`, or `cursor` with `next` or `last`, `offset`, `page` or `link`");
            return None;
        }
        Some(PageRule::Parts(parts))
    }

    fn query_arrays(&mut self) -> QueryArrays {
        match self.value.as_str() {
            Some("repeat") => QueryArrays::Repeat,
            Some("comma") => QueryArrays::Comma,
            Some("brackets") => QueryArrays::Brackets,
            _ => {
                self.expected("`repeat`, `comma` or `brackets`");
                QueryArrays::default()
            }
        }
    }

    fn texts(&mut self, expected: &str, is_good: fn(&str) -> bool) -> Vec<String> {
        let Some(values) = self.value.as_array() else {
            self.expected("a list");
            return Vec::new();
        };
        let mut texts: Vec<String> = Vec::new();
        for (index, value) in values.iter().enumerate() {
            let mut entry = self.child(&index.to_string(), value);
            match entry.text(expected, is_good) {
                Some(text) if texts.contains(&text) => {
                    entry.diagnostics.repeated_config_value(&entry.at, &text)
                }
                text => texts.extend(text),
            }
        }
        texts
    }

    fn pairs<K: std::hash::Hash + Eq>(
        &mut self,
        (key_is, value_is): (&str, &str),
        read_key: fn(&str) -> Option<K>,
        is_good: fn(&str) -> bool,
    ) -> IndexMap<K, String> {
        let mut pairs = IndexMap::new();
        for (key, value) in self.entries() {
            let mut entry = self.child(key, value);
            match read_key(key) {
                None => entry.diagnostics.bad_config_value(&entry.at, key_is),
                Some(key) => {
                    let text = entry.text(value_is, is_good);
                    pairs.extend(text.map(|it| (key, it)));
                }
            }
        }
        pairs
    }
}

impl<'e> Entry<'e> {
    fn entries(&mut self) -> impl Iterator<Item = (&'e String, &'e Value)> + use<'e> {
        static NOTHING: std::sync::LazyLock<Map<String, Value>> =
            std::sync::LazyLock::new(Map::new);
        let object = self.value.as_object();
        if object.is_none() {
            self.expected("a mapping");
        }
        object.unwrap_or(&NOTHING).iter()
    }
}

fn pointer(text: &str) -> Option<Pointer> {
    let is_within = text.starts_with("#/");
    is_within.then(|| Pointer::parse(text)).flatten()
}

/// `POST /secrets`, as it is.
fn operation(text: &str) -> Option<String> {
    let (verb, path) = text.split_once(' ')?;
    (VERBS.contains(&verb) && path.starts_with('/')).then(|| text.to_owned())
}

/// `beta.jig.secrets.create`: words that can be Rust names.
fn is_method_path(text: &str) -> bool {
    let is_word = |it: &str| {
        it.starts_with(|it: char| it.is_ascii_lowercase())
            && it.chars().all(|it| matches!(it, 'a'..='z' | '0'..='9' | '_'))
    };
    text.split('.').all(is_word)
}

fn is_filled(text: &str) -> bool {
    !text.trim().is_empty()
}

fn is_base_url(text: &str) -> bool {
    let host = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    host.is_some_and(|it| !it.is_empty() && !it.starts_with('/'))
        && !text
            .contains(|it: char| it.is_whitespace() || it.is_control() || matches!(it, '?' | '#'))
}

fn is_variable(text: &str) -> bool {
    text.starts_with(|it: char| it.is_ascii_uppercase() || it == '_')
        && text.chars().all(|it| matches!(it, 'A'..='Z' | '0'..='9' | '_'))
}

/// A token of RFC 9110.
fn is_header(text: &str) -> bool {
    !text.is_empty()
        && text.bytes().all(|it| it.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&it))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::Strictness;
    use crate::report;

    fn check(text: &str) -> (Config, String) {
        let document = Document { path: "provider.yaml", text };
        let mut diagnostics = Diagnostics::new(Strictness::Strict);
        let config = read(&document, &mut diagnostics);
        let report = report::render(&diagnostics.into_sorted(), document, Some(document));
        (config, report)
    }

    #[test]
    fn reads_every_key() {
        let (config, report) = check(
            r##"
crate: acme
title: Acme
base_url: https://api.acme.com/v1
auth: {env: ACME_API_KEY, header: x-api-key}
quirks: [nested-tags]
methods: {POST /deployments/secrets: beta.secrets.create}
rename: {"#/components/schemas/A": B}
sensitive: ["#/components/schemas/A/properties/value"]
accept: {"#/components/schemas/A/prefixItems": tuples are arrays}
repeatable: [POST /search]
pages: {GET /as: {cursor: after, next: meta.next}, GET /bs: none}
query_arrays: comma
webhooks: {header: Acme-Signature}
"##,
        );
        assert_eq!(report, "");
        insta::assert_snapshot!(format!("{config:?}"), @r#"Config { krate: Some("acme"), title: Some("Acme"), base_url: Some("https://api.acme.com/v1"), auth: Some(Auth { env: Some("ACME_API_KEY"), header: Some("x-api-key") }), quirks: Declared(["nested-tags"]), methods: {"POST /deployments/secrets": "beta.secrets.create"}, rename: {Pointer(["components", "schemas", "A"]): "B"}, sensitive: [Pointer(["components", "schemas", "A", "properties", "value"])], accept: {Pointer(["components", "schemas", "A", "prefixItems"]): "tuples are arrays"}, repeatable: ["POST /search"], pages: {"GET /as": Parts({"cursor": "after", "next": "meta.next"}), "GET /bs": None}, query_arrays: Comma, webhooks: Some(Object {"header": String("Acme-Signature")}) }"#);
    }

    #[test]
    fn an_empty_text_declares_no_quirks() {
        let (config, report) = check("# nothing yet\n");
        assert_eq!(report, "");
        assert_eq!(config, Config { quirks: Quirks::Declared(Vec::new()), ..Config::default() });
    }

    #[test]
    fn collects_every_fault() {
        let (_, report) = check(
            "base_ur: x\nauth: {env: a b, key: x}\nquirks: nested-tags\nmethods: {/x: y}\nrename: {A: b}\n\
             sensitive: [1]\naccept: {\"#/a\": ''}\nrepeatable: [POST /x, POST /x]\nquery_arrays: pipes\nauth: {}\n",
        );
        let faults: Vec<&str> =
            report.lines().filter(|it| it.contains("error[") || it.contains("-->")).collect();
        insta::assert_snapshot!(faults.join("\n"), @r"
error[bad-value]: `#/a`: this has to be a text that is not empty
 --> provider.yaml:7:10
error[unknown-key]: there is no `base_ur` here
 --> provider.yaml:1:1
error[bad-value]: `/x`: this has to be a verb and a path: `POST /secrets`
 --> provider.yaml:4:11
error[bad-value]: `query_arrays`: this has to be `repeat`, `comma` or `brackets`
 --> provider.yaml:9:1
error[bad-value]: `quirks`: this has to be a list
 --> provider.yaml:3:1
error[bad-value]: `A`: this has to be a pointer: `#/..`
 --> provider.yaml:5:10
error[duplicate-key]: `POST /x` is in this list already
 --> provider.yaml:8:23
error[bad-value]: this has to be a pointer: `#/..`
 --> provider.yaml:6:13
error[duplicate-key]: the key `auth` is already in this mapping
  --> provider.yaml:10:1
");
    }

    #[test]
    fn a_crate_name_does_not_lead_out_of_its_folder() {
        let (config, report) = check("crate: ../../x\n");
        assert_eq!(config.krate, None);
        insta::assert_snapshot!(report, @r#"
error[crate-name]: "../../x" cannot be the name of a crate: it is a path
 --> provider.yaml:1:1
  |
1 | crate: ../../x
  | ^^^^^
  |
  = note: at #/crate
  = help: crates are named in kebab-case: `prime-intellect`
"#);
    }
}

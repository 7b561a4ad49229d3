//! [`Pointer`]: a place in a document, as a JSON pointer (RFC 6901).

use std::fmt;

use serde_json::Value;

/// What the extensions begin with that carry keywords of 3.1.
const CARRIER: &str = "x-specwright-";

/// A place in a document: the keys and indices that lead to it from the root.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pointer(Vec<String>);

impl Pointer {
    /// The whole document: `#`.
    pub fn root() -> Self {
        Self::default()
    }

    /// Reads `#/a/b~1c`, `/a/b~1c` or `#`; `None` if it is neither empty nor starts with a slash.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.strip_prefix('#').unwrap_or(text);
        if text.is_empty() {
            return Some(Self::root());
        }
        let tokens = text.strip_prefix('/')?.split('/');
        Some(Self(tokens.map(|it| it.replace("~1", "/").replace("~0", "~")).collect()))
    }

    /// This place's child of that key or index.
    #[must_use]
    pub fn join(&self, token: impl fmt::Display) -> Self {
        let mut child = self.clone();
        child.push(token);
        child
    }

    /// The place that these keys and indices lead to from here.
    #[must_use]
    pub fn join_all(&self, tokens: &[String]) -> Self {
        Self(self.0.iter().chain(tokens).cloned().collect())
    }

    /// Steps down to a child.
    pub fn push(&mut self, token: impl fmt::Display) {
        self.0.push(token.to_string());
    }

    /// Steps up to the parent; at the root it stays and gives `None`.
    pub fn pop(&mut self) -> Option<String> {
        self.0.pop()
    }

    /// The value that stands there.
    pub fn resolve<'v>(&self, root: &'v Value) -> Option<&'v Value> {
        self.0.iter().try_fold(root, |parent, token| match parent {
            Value::Object(object) => object.get(token),
            Value::Array(list) => list.get(token.parse::<usize>().ok()?),
            _ => None,
        })
    }

    /// The value that stands there, to change it.
    pub fn resolve_mut<'v>(&self, root: &'v mut Value) -> Option<&'v mut Value> {
        self.0.iter().try_fold(root, |parent, token| match parent {
            Value::Object(object) => object.get_mut(token),
            Value::Array(list) => list.get_mut(token.parse::<usize>().ok()?),
            _ => None,
        })
    }

    /// The way from `other` to this place, if it is `other` or lies below it.
    #[must_use]
    pub fn below(&self, other: &Self) -> Option<Self> {
        self.0.strip_prefix(other.0.as_slice()).map(|it| Self(it.to_vec()))
    }

    /// The enclosing place, `None` at the root.
    pub fn parent(&self) -> Option<Self> {
        let (_, init) = self.0.split_last()?;
        Some(Self(init.to_vec()))
    }

    /// The last key or index, `None` at the root.
    pub fn last(&self) -> Option<&str> {
        self.0.last().map(String::as_str)
    }

    /// The keys and indices, unescaped, from the root down.
    pub fn tokens(&self) -> &[String] {
        &self.0
    }

    /// The same place in the document as it was before keywords of 3.1 became extensions.
    #[must_use]
    pub fn as_written(&self) -> Self {
        let Some(_) = self.0.iter().find(|it| it.starts_with(CARRIER)) else { return self.clone() };
        // `if`, `then` and `else` share an extension.
        let written = self.0.iter().filter(|it| *it != "x-specwright-if-then-else");
        Self(written.map(|it| it.strip_prefix(CARRIER).map_or_else(|| it.clone(), camel)).collect())
    }

    /// As `serde_json` takes it: `/a/b~1c`.
    pub fn path(&self) -> String {
        self.to_string().split_off(1)
    }

    /// Whether `self` is `other` or lies below it.
    pub fn is_within(&self, other: &Self) -> bool {
        self.0.starts_with(&other.0)
    }
}

/// `prefixItems` for `prefix-items`.
fn camel(kebab: &str) -> String {
    let mut words = kebab.split('-');
    let mut camel = words.next().unwrap_or_default().to_owned();
    for word in words {
        let mut letters = word.chars();
        camel.extend(letters.next().map(|it| it.to_ascii_uppercase()));
        camel.push_str(letters.as_str());
    }
    camel
}

impl fmt::Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("#")?;
        for token in &self.0 {
            write!(f, "/{}", token.replace('~', "~0").replace('/', "~1"))?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn carried_keywords_have_a_place_in_the_document() {
        let at = |it| Pointer::parse(it).unwrap().as_written().to_string();
        assert_eq!(at("#/a/x-specwright-prefix-items/0"), "#/a/prefixItems/0");
        assert_eq!(at("#/a/x-specwright-if-then-else/then/b"), "#/a/then/b");
        assert_eq!(at("#/a/b"), "#/a/b");
    }

    #[test]
    fn round_trips_escapes() {
        let pointer = Pointer::parse("#/paths/~1secrets~1{id}/a~0b").unwrap();
        assert_eq!(pointer.tokens(), ["paths", "/secrets/{id}", "a~b"]);
        assert_eq!(pointer.to_string(), "#/paths/~1secrets~1{id}/a~0b");
        assert_eq!(Pointer::parse("#").unwrap(), Pointer::root());
        assert_eq!(Pointer::parse("components"), None);
    }
}

//! [`Pointer`]: a place in a document, as a JSON pointer (RFC 6901).

use std::cmp::Ordering;
use std::fmt::{self, Write};
use std::sync::Arc;

use serde_json::Value;

/// What the extensions begin with that carry keywords of 3.1.
pub(crate) const CARRIER: &str = "x-specwright-";

/// A place in a document: the keys and indices that lead to it from the root. Copies are cheap.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Pointer(Arc<Tokens>);

/// The keys and indices one behind the other, and where each ends.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
struct Tokens {
    text: String,
    ends: Vec<usize>,
}

impl Tokens {
    fn get(&self, index: usize) -> Option<&str> {
        let start = index.checked_sub(1).map_or(Some(0), |it| self.ends.get(it).copied())?;
        self.text.get(start..*self.ends.get(index)?)
    }

    fn iter(&self) -> impl Iterator<Item = &str> + Clone {
        (0..self.ends.len()).filter_map(|it| self.get(it))
    }

    fn push(&mut self, token: impl fmt::Display) {
        // Writing to a string does not fail.
        let _ = write!(self.text, "{token}");
        self.ends.push(self.text.len());
    }
}

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
        let text = text.strip_prefix('/')?;
        if !text.contains('~') {
            return Some(text.split('/').collect());
        }
        Some(text.split('/').map(|it| it.replace("~1", "/").replace("~0", "~")).collect())
    }

    /// This place's child of that key or index.
    #[must_use]
    pub fn join(&self, token: impl fmt::Display) -> Self {
        let mut tokens = Tokens {
            text: String::with_capacity(self.0.text.len() + 16),
            ends: Vec::with_capacity(self.0.ends.len() + 1),
        };
        tokens.text.push_str(&self.0.text);
        tokens.ends.extend(&self.0.ends);
        tokens.push(token);
        Self(Arc::new(tokens))
    }

    /// The place that these keys and indices lead to from here.
    #[must_use]
    pub fn join_all(&self, tokens: &[String]) -> Self {
        self.iter().chain(tokens.iter().map(String::as_str)).collect()
    }

    /// Steps down to a child.
    pub fn push(&mut self, token: impl fmt::Display) {
        Arc::make_mut(&mut self.0).push(token);
    }

    /// Steps up to the parent; at the root it stays.
    pub fn pop(&mut self) {
        let tokens = Arc::make_mut(&mut self.0);
        tokens.ends.pop();
        let start = tokens.ends.last().copied().unwrap_or(0);
        tokens.text.truncate(start);
    }

    /// The value that stands there.
    pub fn resolve<'v>(&self, root: &'v Value) -> Option<&'v Value> {
        self.iter().try_fold(root, |parent, token| match parent {
            Value::Object(object) => object.get(token),
            Value::Array(list) => list.get(token.parse::<usize>().ok()?),
            _ => None,
        })
    }

    /// The value that stands there, to change it.
    pub fn resolve_mut<'v>(&self, root: &'v mut Value) -> Option<&'v mut Value> {
        self.iter().try_fold(root, |parent, token| match parent {
            Value::Object(object) => object.get_mut(token),
            Value::Array(list) => list.get_mut(token.parse::<usize>().ok()?),
            _ => None,
        })
    }

    /// The way from `other` to this place, if it is `other` or lies below it.
    #[must_use]
    pub fn below(&self, other: &Self) -> Option<Self> {
        self.is_within(other).then(|| self.iter().skip(other.len()).collect())
    }

    /// The enclosing place, `None` at the root.
    pub fn parent(&self) -> Option<Self> {
        let n_parents = self.len().checked_sub(1)?;
        Some(self.iter().take(n_parents).collect())
    }

    /// The last key or index, `None` at the root.
    pub fn last(&self) -> Option<&str> {
        self.0.get(self.len().checked_sub(1)?)
    }

    /// How many keys and indices there are.
    pub fn len(&self) -> usize {
        self.0.ends.len()
    }

    /// Whether this is the whole document.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The keys and indices, unescaped, from the root down.
    pub fn iter(&self) -> impl Iterator<Item = &str> + Clone {
        self.0.iter()
    }

    /// The keys and indices as a list.
    pub fn tokens(&self) -> Vec<String> {
        self.iter().map(str::to_owned).collect()
    }

    /// The same place in the document as it was before keywords of 3.1 became extensions.
    #[must_use]
    pub fn as_written(&self) -> Self {
        if !self.iter().any(|it| it.starts_with(CARRIER)) {
            return self.clone();
        }
        // `if`, `then` and `else` share an extension.
        let written = self.iter().filter(|it| *it != "x-specwright-if-then-else");
        written.map(|it| it.strip_prefix(CARRIER).map_or_else(|| it.to_owned(), camel)).collect()
    }

    /// Whether `self` is `other` or lies below it.
    pub fn is_within(&self, other: &Self) -> bool {
        self.0.ends.starts_with(&other.0.ends) && self.0.text.starts_with(&other.0.text)
    }
}

impl<T: fmt::Display> FromIterator<T> for Pointer {
    fn from_iter<I: IntoIterator<Item = T>>(tokens: I) -> Self {
        let mut all = Tokens::default();
        tokens.into_iter().for_each(|it| all.push(it));
        Self(Arc::new(all))
    }
}

impl PartialOrd for Pointer {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// A key after the other, so that a place comes before what is in it.
impl Ord for Pointer {
    fn cmp(&self, other: &Self) -> Ordering {
        let (here, there) = (&self.0, &other.0);
        // What ends at the same places as far as it goes is compared at once: most places share much.
        let n_same = here.ends.iter().zip(&there.ends).take_while(|(a, b)| a == b).count();
        let end = n_same.checked_sub(1).and_then(|it| here.ends.get(it)).copied().unwrap_or(0);
        here.text.as_bytes()[..end]
            .cmp(&there.text.as_bytes()[..end])
            .then_with(|| here.get(n_same).cmp(&there.get(n_same)))
    }
}

impl fmt::Debug for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Pointer({:?})", self.tokens())
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
        for token in self.iter() {
            f.write_char('/')?;
            if token.contains(['~', '/']) {
                f.write_str(&token.replace('~', "~0").replace('/', "~1"))?;
            } else {
                f.write_str(token)?;
            }
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

    #[test]
    fn places_are_ordered_by_their_keys() {
        let at = |it: &str| Pointer::parse(it).unwrap();
        assert!(at("/a") < at("/a/b") && at("/a/b") < at("/ab") && at("") < at("/a"));
        assert_ne!(at("/a/b"), at("/ab"));
        assert!(at("/a/b").is_within(&at("/a")) && !at("/ab").is_within(&at("/a")));
        assert!(!at("/ab/c").is_within(&at("/a/b")));
        assert_eq!(at("/a/b/c").below(&at("/a")), Some(at("/b/c")));
        assert_eq!(at("/a/bc").parent(), Some(at("/a")));
        assert_eq!(at("/a/bc").last(), Some("bc"));
        let mut place = at("/a/bc");
        place.pop();
        place.push(7);
        assert_eq!(place.to_string(), "#/a/7");
        assert_eq!((at("").parent(), at("").last()), (None, None));
        place.pop();
        place.pop();
        place.pop();
        assert_eq!(place, at(""));
    }
}

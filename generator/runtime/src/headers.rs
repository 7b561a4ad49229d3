//! [`HeaderList`]: the headers of a request while it is put together; and how those of a reply are looked up.
//!
//! Names are compared as [`HeaderName`]s: each place that asks for the text of one brings a table of all texts along.

use http::{HeaderMap, HeaderName, HeaderValue};

/// Headers in the order they are set: of two with the same name the later one counts.
#[derive(Clone, Default)]
pub(crate) struct HeaderList(Vec<(HeaderName, HeaderValue)>);

impl HeaderList {
    pub(crate) fn push(&mut self, name: HeaderName, value: HeaderValue) {
        self.0.push((name, value));
    }

    /// Adds others after its own.
    pub(crate) fn append(&mut self, others: &Self) {
        self.0.extend_from_slice(&others.0);
    }

    /// Whether there is one of that name.
    pub(crate) fn has(&self, name: &HeaderName) -> bool {
        self.0.iter().any(|(it, _)| it == name)
    }

    pub(crate) fn iter_mut(&mut self) -> impl Iterator<Item = (&HeaderName, &mut HeaderValue)> {
        self.0.iter_mut().map(|(name, value)| (&*name, value))
    }

    /// Those among them that may be sent.
    pub(crate) fn to_map(&self, may_go: fn(&HeaderName) -> bool) -> HeaderMap {
        let mut map = HeaderMap::new();
        for (name, value) in self.0.iter().filter(|(name, _)| may_go(name)) {
            map.insert(name.clone(), value.clone());
        }
        map
    }
}

impl Extend<(HeaderName, HeaderValue)> for HeaderList {
    fn extend<T: IntoIterator<Item = (HeaderName, HeaderValue)>>(&mut self, headers: T) {
        self.0.extend(headers);
    }
}

/// The first header of that name. There are few, so looking at each costs no more than hashing.
#[inline(never)]
pub(crate) fn value<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Option<&'a HeaderValue> {
    headers.iter().find(|(it, _)| *it == name).map(|(_, value)| value)
}

/// The text of the first header of that name.
#[inline(never)]
pub(crate) fn text<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Option<&'a str> {
    value(headers, name)?.to_str().ok()
}

/// The first header that names the exchange.
pub(crate) fn request_id(headers: &HeaderMap) -> Option<&str> {
    static NAMES: [HeaderName; 4] = [
        HeaderName::from_static("x-request-id"),
        HeaderName::from_static("request-id"),
        HeaderName::from_static("x-amzn-requestid"),
        HeaderName::from_static("cf-ray"),
    ];
    NAMES.iter().find_map(|name| text(headers, name))
}

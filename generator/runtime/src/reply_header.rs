//! [`ReplyHeader`]: a header that replies are documented to have, and the type of its value.

use std::fmt;
use std::marker::PhantomData;

use http::HeaderMap;

use crate::wire::{Wire, decode};
use crate::write::Writer;

/// A header that replies are documented to have, with values of type `T`.
///
/// ```
/// use specwright_runtime::{HeaderMap, ReplyHeader};
///
/// const REMAINING: ReplyHeader<i64> = ReplyHeader::literal("ratelimit-remaining");
///
/// let mut headers = HeaderMap::new();
/// assert_eq!(REMAINING.read(&headers), None);
/// headers.insert("ratelimit-remaining", "59".parse().unwrap());
/// assert_eq!(REMAINING.read(&headers), Some(59));
/// ```
pub struct ReplyHeader<T> {
    name: &'static str,
    form: Form,
    value: PhantomData<fn() -> T>,
}

/// How a value is written in a header.
#[derive(Clone, Copy)]
enum Form {
    Text,
    Literal,
    TextList,
    LiteralList,
}

impl<T> ReplyHeader<T> {
    /// A header whose whole text is one string.
    pub const fn text(name: &'static str) -> Self {
        Self::new(name, Form::Text)
    }

    /// A header with a number, `true` or `false`.
    pub const fn literal(name: &'static str) -> Self {
        Self::new(name, Form::Literal)
    }

    /// A header with strings between commas.
    pub const fn text_list(name: &'static str) -> Self {
        Self::new(name, Form::TextList)
    }

    /// A header with numbers, `true` or `false` between commas.
    pub const fn literal_list(name: &'static str) -> Self {
        Self::new(name, Form::LiteralList)
    }

    const fn new(name: &'static str, form: Form) -> Self {
        Self { name, form, value: PhantomData }
    }

    /// Its name as the document has it.
    pub const fn name(&self) -> &'static str {
        self.name
    }
}

impl<T: Wire> ReplyHeader<T> {
    /// Its value: `None` if it is not among the headers, or its text is no `T`. Several lines of a header
    /// are one with commas between them.
    pub fn read(&self, headers: &HeaderMap) -> Option<T> {
        let lines = headers.get_all(self.name).iter().map(|it| it.to_str().map(str::trim));
        let lines = lines.collect::<Result<Vec<_>, _>>().ok().filter(|it| !it.is_empty())?;
        decode(&self.form.json(&lines.join(", "))).ok()
    }
}

impl Form {
    /// The value as JSON writes it.
    fn json(self, text: &str) -> Vec<u8> {
        let items = || text.split(',').map(str::trim).filter(|it| !it.is_empty());
        let list = |items: Vec<Vec<u8>>| [b"[", &*items.join(&b','), b"]"].concat();
        match self {
            Self::Text => quoted(text),
            Self::Literal => text.as_bytes().to_vec(),
            Self::TextList => list(items().map(quoted).collect()),
            Self::LiteralList => list(items().map(|it| it.as_bytes().to_vec()).collect()),
        }
    }
}

fn quoted(text: &str) -> Vec<u8> {
    let mut writer = Writer::new();
    writer.str(text);
    writer.into_bytes()
}

impl<T> Clone for ReplyHeader<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for ReplyHeader<T> {}

impl<T> fmt::Debug for ReplyHeader<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("ReplyHeader").field(&self.name).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::date_time::DateTime;

    fn headers(lines: &[&str]) -> HeaderMap {
        let mut headers = HeaderMap::new();
        for line in lines {
            headers.append("x-header", line.parse().unwrap());
        }
        headers
    }

    fn text<T: Wire>(lines: &[&str]) -> Option<T> {
        ReplyHeader::text("X-Header").read(&headers(lines))
    }

    fn literal<T: Wire>(lines: &[&str]) -> Option<T> {
        ReplyHeader::literal("X-Header").read(&headers(lines))
    }

    #[test]
    fn a_value_is_read_as_its_type() {
        assert_eq!(text::<String>(&["59"]).as_deref(), Some("59"));
        assert_eq!(text::<String>(&["\"abc\""]).as_deref(), Some("\"abc\""));
        assert_eq!(text::<String>(&[""]).as_deref(), Some(""));
        assert_eq!(text::<String>(&["a", "b, c"]).as_deref(), Some("a, b, c"));
        assert_eq!(literal::<i64>(&[" 59 "]), Some(59));
        assert_eq!(literal::<f64>(&["0.5"]), Some(0.5));
        assert_eq!(literal::<bool>(&["true"]), Some(true));
        let time = text::<DateTime>(&["2026-01-02T03:04:05Z"]).unwrap();
        assert_eq!(time.unix_seconds(), Some(1767323045));
    }

    #[test]
    fn a_list_is_what_stands_between_commas() {
        let texts = |lines| {
            ReplyHeader::<Vec<String>>::text_list("X-Header").read(&headers(lines)).unwrap()
        };
        assert_eq!(texts(&["GET,HEAD", "PUT"]), ["GET", "HEAD", "PUT"]);
        assert_eq!(texts(&["1, 2"]), ["1", "2"]);
        assert_eq!(texts(&["[1", "\"2\"]"]), ["[1", "\"2\"]"]);
        assert_eq!(texts(&["one"]), ["one"]);
        let literals =
            |lines| ReplyHeader::<Vec<i64>>::literal_list("X-Header").read(&headers(lines));
        assert_eq!(literals(&["1, 2"]), Some(vec![1, 2]));
        assert_eq!(literals(&[""]), Some(Vec::new()));
        assert_eq!(literals(&["1, x"]), None);
    }

    #[test]
    fn what_is_not_there_or_of_another_type_is_none() {
        assert_eq!(literal::<i64>(&[]), None);
        assert_eq!(literal::<i64>(&["many"]), None);
        assert_eq!(literal::<bool>(&["TRUE"]), None);
        let mut headers = HeaderMap::new();
        headers.insert("x-header", http::HeaderValue::from_bytes(b"\xff").unwrap());
        assert_eq!(ReplyHeader::<String>::text("x-header").read(&headers), None);
        assert_eq!(ReplyHeader::<String>::text("no header").read(&headers), None);
    }
}

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
/// const REMAINING: ReplyHeader<i64> = ReplyHeader::new("ratelimit-remaining");
///
/// let mut headers = HeaderMap::new();
/// assert_eq!(REMAINING.read(&headers), None);
/// headers.insert("ratelimit-remaining", "59".parse().unwrap());
/// assert_eq!(REMAINING.read(&headers), Some(59));
/// ```
pub struct ReplyHeader<T> {
    name: &'static str,
    value: PhantomData<fn() -> T>,
}

impl<T> ReplyHeader<T> {
    /// A header by its name.
    pub const fn new(name: &'static str) -> Self {
        Self { name, value: PhantomData }
    }

    /// Its name as the document has it.
    pub const fn name(&self) -> &'static str {
        self.name
    }
}

impl<T: Wire> ReplyHeader<T> {
    /// Its value: `None` if it is not among the headers, or its text is no `T`. A list is what stands
    /// between commas.
    pub fn read(&self, headers: &HeaderMap) -> Option<T> {
        let lines = headers.get_all(self.name).iter().map(|it| it.to_str().map(str::trim));
        let lines = lines.collect::<Result<Vec<_>, _>>().ok().filter(|it| !it.is_empty())?;
        let text = lines.join(", ");
        let spellings = spellings(&text);
        spellings.iter().find_map(|spelling| decode(spelling).ok())
    }
}

/// What the text may be in JSON: a string, a number or the like, a list of strings, a list of others.
fn spellings(text: &str) -> [Vec<u8>; 4] {
    let quoted = |text: &str| {
        let mut writer = Writer::new();
        writer.str(text);
        writer.into_bytes()
    };
    let items: Vec<&str> = text.split(',').map(str::trim).filter(|it| !it.is_empty()).collect();
    let strings: Vec<Vec<u8>> = items.iter().map(|it| quoted(it)).collect();
    let list = |items: &[u8]| [b"[", items, b"]"].concat();
    [
        quoted(text),
        text.as_bytes().to_vec(),
        list(&strings.join(&b',')),
        list(items.join(",").as_bytes()),
    ]
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
    use crate::json::Json;

    fn read<T: Wire>(lines: &[&str]) -> Option<T> {
        let mut headers = HeaderMap::new();
        for line in lines {
            headers.append("x-header", line.parse().unwrap());
        }
        ReplyHeader::new("X-Header").read(&headers)
    }

    #[test]
    fn a_value_is_read_as_its_type() {
        assert_eq!(read::<String>(&["59"]).as_deref(), Some("59"));
        assert_eq!(read::<String>(&["\"abc\""]).as_deref(), Some("\"abc\""));
        assert_eq!(read::<String>(&[""]).as_deref(), Some(""));
        assert_eq!(read::<String>(&["a", "b, c"]).as_deref(), Some("a, b, c"));
        assert_eq!(read::<i64>(&[" 59 "]), Some(59));
        assert_eq!(read::<f64>(&["0.5"]), Some(0.5));
        assert_eq!(read::<bool>(&["true"]), Some(true));
        assert_eq!(
            read::<DateTime>(&["2026-01-02T03:04:05Z"]).unwrap().unix_seconds(),
            Some(1767323045)
        );
        assert_eq!(read::<Json>(&["a b"]), Some(Json::new("\"a b\"").unwrap()));
    }

    #[test]
    fn a_list_is_what_stands_between_commas() {
        assert_eq!(read::<Vec<String>>(&["GET,HEAD", "PUT"]).unwrap(), ["GET", "HEAD", "PUT"]);
        assert_eq!(read::<Vec<String>>(&["1, 2"]).unwrap(), ["1", "2"]);
        assert_eq!(read::<Vec<i64>>(&["1, 2"]), Some(vec![1, 2]));
        assert_eq!(read::<Vec<i64>>(&[""]), Some(Vec::new()));
        assert_eq!(read::<Vec<String>>(&["one"]).unwrap(), ["one"]);
    }

    #[test]
    fn what_is_not_there_or_of_another_type_is_none() {
        assert_eq!(read::<i64>(&[]), None);
        assert_eq!(read::<i64>(&["many"]), None);
        assert_eq!(read::<bool>(&["TRUE"]), None);
        assert_eq!(read::<Vec<i64>>(&["1, x"]), None);
        let mut headers = HeaderMap::new();
        headers.insert("x-header", http::HeaderValue::from_bytes(b"\xff").unwrap());
        assert_eq!(ReplyHeader::<String>::new("x-header").read(&headers), None);
        assert_eq!(ReplyHeader::<String>::new("no header").read(&headers), None);
    }
}

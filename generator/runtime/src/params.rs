//! Parameters: the members of one struct, each written where its [`Param`] says.

use http::{HeaderName, HeaderValue};

use crate::fault::InvalidReason;
use crate::path::percent_encoded;
use crate::tree::Tree;
use crate::wire::{Wire, encode};

/// Where a parameter travels and how an array or object in it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Param {
    name: &'static str,
    place: Place,
    style: Style,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    Query,
    Header,
    Cookie,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Style {
    Repeat,
    Comma,
    Brackets,
}

impl Param {
    /// A query parameter; an array repeats it (`ids=1&ids=2`), an object writes its members
    /// (`a=1&b=2`).
    pub const fn query(name: &'static str) -> Self {
        Self { name, place: Place::Query, style: Style::Repeat }
    }

    /// A header; the items of an array are separated by commas.
    pub const fn header(name: &'static str) -> Self {
        Self { name, place: Place::Header, style: Style::Comma }
    }

    /// A cookie; the items of an array are separated by commas.
    pub const fn cookie(name: &'static str) -> Self {
        Self { name, place: Place::Cookie, style: Style::Comma }
    }

    /// Separates the items of an array by commas: `ids=1,2`. An object is `filter=a,1,b,2`.
    #[must_use]
    pub const fn comma(mut self) -> Self {
        self.style = Style::Comma;
        self
    }

    /// Puts brackets behind the name: `ids[]=1&ids[]=2`. An object is `filter[a]=1&filter[b]=2`.
    #[must_use]
    pub const fn brackets(mut self) -> Self {
        self.style = Style::Brackets;
        self
    }
}

/// Parameters as they are sent.
#[derive(Default)]
pub(crate) struct Written {
    /// `name=value`, percent-encoded.
    pub(crate) query: Vec<String>,
    pub(crate) headers: Vec<(HeaderName, HeaderValue)>,
    /// `name=value`.
    pub(crate) cookies: Vec<String>,
}

/// Writes the members that are neither absent nor null.
pub(crate) fn write(params: &dyn Wire, places: &[Param]) -> Result<Written, InvalidReason> {
    let tree = Tree::parse(&encode(params)).unwrap_or(Tree::Null);
    let mut written = Written::default();
    for param in places {
        match tree.get(param.name) {
            None | Some(Tree::Null) => {}
            Some(value) => param.write(value, &mut written)?,
        }
    }
    Ok(written)
}

impl Param {
    fn write(&self, value: &Tree, written: &mut Written) -> Result<(), InvalidReason> {
        match self.place {
            Place::Query => self.write_query(value, &mut written.query),
            Place::Header => written.headers.push(self.header_line(value)?),
            Place::Cookie => {
                let text = percent_encoded_items(value);
                written.cookies.push(format!("{}={text}", percent_encoded(self.name)));
            }
        }
        Ok(())
    }

    fn write_query(&self, value: &Tree, query: &mut Vec<String>) {
        let mut pair = |name: &str, text: &str| {
            query.push(format!("{}={}", percent_encoded(name), percent_encoded(text)));
        };
        match (value, self.style) {
            (Tree::List(_) | Tree::Object(_), Style::Comma) => {
                let text = percent_encoded_items(value);
                query.push(format!("{}={text}", percent_encoded(self.name)));
            }
            (Tree::List(items), Style::Brackets) => {
                let name = format!("{}[]", self.name);
                present(items).for_each(|item| pair(&name, &flat(item)));
            }
            (Tree::List(items), Style::Repeat) => {
                present(items).for_each(|item| pair(self.name, &flat(item)));
            }
            (Tree::Object(members), style) => {
                for (key, value) in members.iter().filter(|(_, value)| *value != Tree::Null) {
                    match style {
                        Style::Brackets => pair(&format!("{}[{key}]", self.name), &flat(value)),
                        Style::Repeat | Style::Comma => pair(key, &flat(value)),
                    }
                }
            }
            (Tree::Null | Tree::Scalar(_), _) => pair(self.name, &flat(value)),
        }
    }

    fn header_line(&self, value: &Tree) -> Result<(HeaderName, HeaderValue), InvalidReason> {
        header(self.name, &items(value).join(","))
            .ok_or_else(|| InvalidReason::Header { name: self.name.to_owned() })
    }
}

/// A header as a caller gives it, if HTTP can carry it.
pub(crate) fn header(name: &str, value: &str) -> Option<(HeaderName, HeaderValue)> {
    Some((HeaderName::from_bytes(name.as_bytes()).ok()?, header_value(value)?))
}

/// The text as a header's value, if HTTP can carry it. White space around it would be lost, so it
/// is refused.
pub(crate) fn header_value(text: &str) -> Option<HeaderValue> {
    HeaderValue::from_str(text).ok().filter(|_| text.trim() == text)
}

fn percent_encoded_items(value: &Tree) -> String {
    let encoded: Vec<_> =
        items(value).iter().map(|item| percent_encoded(item).into_owned()).collect();
    encoded.join(",")
}

/// The items of a list, the names and values of an object, or the value alone.
fn items(value: &Tree) -> Vec<String> {
    match value {
        Tree::List(items) => present(items).map(flat).collect(),
        Tree::Object(members) => {
            let present = members.iter().filter(|(_, value)| *value != Tree::Null);
            present.flat_map(|(key, value)| [key.clone(), flat(value)]).collect()
        }
        Tree::Null | Tree::Scalar(_) => vec![flat(value)],
    }
}

fn present(items: &[Tree]) -> impl Iterator<Item = &Tree> {
    items.iter().filter(|item| **item != Tree::Null)
}

/// A value inside an array or object, for which OpenAPI has no form below the first level: items
/// joined by commas.
fn flat(value: &Tree) -> String {
    match value {
        Tree::Null => String::new(),
        Tree::Scalar(text) => text.clone(),
        Tree::List(_) | Tree::Object(_) => items(value).join(","),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Map;
    use crate::wire;

    #[derive(Clone, PartialEq)]
    struct Example {
        limit: Option<i64>,
        exact: Option<bool>,
        text: Option<String>,
        ids: Option<Vec<String>>,
        filter: Option<Map<String>>,
    }

    wire!(Example { limit, exact, text = "the text", ids, filter });

    fn example() -> Example {
        Example {
            limit: Some(20),
            exact: Some(false),
            text: Some("a b&c=ü".to_owned()),
            ids: Some(vec!["1".to_owned(), "2,3".to_owned()]),
            filter: Some([("k".to_owned(), "v/w".to_owned())].into_iter().collect()),
        }
    }

    fn query(places: &[Param]) -> String {
        let written = write(&example(), places).ok().unwrap();
        assert!(written.headers.is_empty() && written.cookies.is_empty());
        written.query.join("&")
    }

    #[test]
    fn query_styles() {
        let scalars = [Param::query("limit"), Param::query("exact"), Param::query("the text")];
        assert_eq!(query(&scalars), "limit=20&exact=false&the%20text=a%20b%26c%3D%C3%BC");
        assert_eq!(query(&[Param::query("ids")]), "ids=1&ids=2%2C3");
        assert_eq!(query(&[Param::query("ids").comma()]), "ids=1,2%2C3");
        assert_eq!(query(&[Param::query("ids").brackets()]), "ids%5B%5D=1&ids%5B%5D=2%2C3");
        assert_eq!(query(&[Param::query("filter")]), "k=v%2Fw");
        assert_eq!(query(&[Param::query("filter").comma()]), "filter=k,v%2Fw");
        assert_eq!(query(&[Param::query("filter").brackets()]), "filter%5Bk%5D=v%2Fw");
    }

    #[test]
    fn what_is_absent_is_not_written() {
        let none = Example { limit: None, exact: None, text: None, ids: None, filter: None };
        let places = [Param::query("limit"), Param::header("ids"), Param::cookie("filter")];
        let written = write(&none, &places).ok().unwrap();
        assert!(
            written.query.is_empty() && written.headers.is_empty() && written.cookies.is_empty()
        );
    }

    #[test]
    fn headers_and_cookies() {
        let places = [Param::header("ids"), Param::cookie("ids"), Param::cookie("the text")];
        let written = write(&example(), &places).ok().unwrap();
        assert_eq!(written.headers[0].0, "ids");
        assert_eq!(written.headers[0].1, "1,2,3");
        assert_eq!(written.cookies, ["ids=1,2%2C3", "the%20text=a%20b%26c%3D%C3%BC"]);
    }

    #[test]
    fn an_illegal_header_value_is_refused() {
        for text in ["two\nlines", "x\0", " x", "x "] {
            let bad = Example { ids: Some(vec![text.to_owned()]), ..example() };
            let refused = write(&bad, &[Param::header("ids")]).err();
            assert_eq!(refused, Some(InvalidReason::Header { name: "ids".to_owned() }), "{text:?}");
        }
    }
}

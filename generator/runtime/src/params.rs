//! Parameters: the members of one struct, each written where its [`Param`] says and in OpenAPI's style.

use http::{HeaderName, HeaderValue};

use crate::fault::InvalidReason;
use crate::loose::{Escape, Form, Loose, Pairs};
use crate::path::{PathProblem, percent_encoded};
use crate::wire::{Wire, encode};

/// Where a parameter travels and how it is written there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Param {
    name: &'static str,
    member: &'static str,
    place: Place,
    style: Style,
    pairs: Pairs,
    reserved: Reserved,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    Path,
    Query,
    Header,
    Cookie,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Style {
    /// The place's own: `simple` in paths and headers, repeated pairs in queries and cookies.
    Plain,
    /// One pair, with this between the items.
    Separated(&'static str),
    Brackets,
    Label,
    Matrix,
    Json,
}

/// Whether reserved characters stay as they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Reserved {
    Encoded,
    Kept,
}

impl Param {
    const fn new(place: Place, name: &'static str) -> Self {
        let (style, pairs) = (Style::Plain, Pairs::Listed);
        Self { name, member: name, place, style, pairs, reserved: Reserved::Encoded }
    }

    /// A variable of the path; the items of an array are separated by commas, an object is `a,1,b,2`.
    pub const fn path(name: &'static str) -> Self {
        Self::new(Place::Path, name)
    }

    /// A query parameter; an array repeats it (`ids=1&ids=2`), an object writes its members
    /// (`a=1&b=2`).
    pub const fn query(name: &'static str) -> Self {
        Self::new(Place::Query, name)
    }

    /// A header; the items of an array are separated by commas, an object is `a,1,b,2`.
    pub const fn header(name: &'static str) -> Self {
        Self::new(Place::Header, name)
    }

    /// A cookie; an array repeats it (`ids=1; ids=2`), an object writes its members (`a=1; b=2`).
    pub const fn cookie(name: &'static str) -> Self {
        Self::new(Place::Cookie, name)
    }

    /// The member of the struct that holds it, where that is not called like the parameter.
    #[must_use]
    pub const fn member(mut self, name: &'static str) -> Self {
        self.member = name;
        self
    }

    /// Of a path or header, `explode`: an object is `a=1,b=2`, with the separator of its style between.
    #[must_use]
    pub const fn exploded(mut self) -> Self {
        self.pairs = Pairs::Joined;
        self
    }

    /// Separates the items of an array by commas: `ids=1,2`. An object is `filter=a,1,b,2`.
    #[must_use]
    pub const fn comma(mut self) -> Self {
        self.style = Style::Separated(",");
        self
    }

    /// Separates the items of an array by spaces: `ids=1%202`.
    #[must_use]
    pub const fn spaces(mut self) -> Self {
        self.style = Style::Separated("%20");
        self
    }

    /// Separates the items of an array by bars: `ids=1%7C2`.
    #[must_use]
    pub const fn pipes(mut self) -> Self {
        self.style = Style::Separated("%7C");
        self
    }

    /// Puts brackets behind the name: `ids[]=1&ids[]=2`. An object is `filter[a]=1&filter[b]=2`, to any depth; a list
    /// of objects is `items[0][a]=1`.
    #[must_use]
    pub const fn brackets(mut self) -> Self {
        self.style = Style::Brackets;
        self
    }

    /// Of a path: `.1,2`, exploded `.1.2`.
    #[must_use]
    pub const fn label(mut self) -> Self {
        self.style = Style::Label;
        self
    }

    /// Of a path: `;ids=1,2`, exploded `;ids=1;ids=2`.
    #[must_use]
    pub const fn matrix(mut self) -> Self {
        self.style = Style::Matrix;
        self
    }

    /// The value as JSON.
    #[must_use]
    pub const fn json(mut self) -> Self {
        self.style = Style::Json;
        self
    }

    /// Leaves reserved characters as they are where they end nothing: `:/?@!$'()*,;=` of a query, the same without
    /// `?` of a path.
    #[must_use]
    pub const fn reserved(mut self) -> Self {
        self.reserved = Reserved::Kept;
        self
    }

    pub(crate) fn name(&self) -> &'static str {
        self.name
    }
}

/// A variable of the path in the plain style.
impl From<&'static str> for Param {
    fn from(name: &'static str) -> Self {
        Self::path(name)
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
    let json = encode(params);
    let members = Loose::parse(&json);
    let mut written = Written::default();
    for param in places {
        if let Some(value) = members.as_ref().and_then(|it| it.get(param.member)) {
            param.write(value, &mut written)?;
        }
    }
    Ok(written)
}

impl Param {
    fn write(&self, value: &Loose<'_>, written: &mut Written) -> Result<(), InvalidReason> {
        match self.place {
            Place::Query => self.write_pairs(value, &mut written.query),
            Place::Header => written.headers.extend(self.header_line(value)?),
            Place::Cookie => self.write_pairs(value, &mut written.cookies),
            Place::Path => {}
        }
        Ok(())
    }

    /// `name=value`, percent-encoded, as often as the style says.
    pub(crate) fn write_pairs(&self, value: &Loose<'_>, pairs: &mut Vec<String>) {
        let escape = match self.reserved {
            Reserved::Encoded => Escape::Percent,
            Reserved::Kept => Escape::InQuery,
        };
        let mut pair = |name: &str, text: &str| {
            pairs.push(format!("{}={}", percent_encoded(name), escape.text(text)));
        };
        match (self.style, &value.form) {
            (Style::Json, _) => pair(self.name, value.raw),
            (_, Form::Scalar(text)) => pair(self.name, text),
            (Style::Separated(separator), _) => {
                if let Some(text) = value.joined(separator, Pairs::Listed, escape) {
                    pairs.push(format!("{}={text}", percent_encoded(self.name)));
                }
            }
            (Style::Brackets, _) => value.in_brackets(self.name, &mut pair),
            (_, Form::List(items)) => items.iter().for_each(|item| pair(self.name, item.text())),
            (_, Form::Object(members)) => {
                members.iter().for_each(|(key, value)| pair(key, value.text()));
            }
        }
    }

    /// Nothing for an empty list or object.
    fn header_line(
        &self,
        value: &Loose<'_>,
    ) -> Result<Option<(HeaderName, HeaderValue)>, InvalidReason> {
        let text = match self.style {
            Style::Json => Some(value.raw.to_owned()),
            _ => value.joined(",", self.pairs, Escape::None),
        };
        let Some(text) = text else { return Ok(None) };
        let illegal = || InvalidReason::Header { name: self.name.to_owned() };
        header(self.name, &text).map(Some).ok_or_else(illegal)
    }

    /// A text as it stands in the path.
    pub(crate) fn path_text(&self, text: &str) -> Result<String, PathProblem> {
        match text {
            "" => return Err(PathProblem::Empty),
            "." | ".." if self.style == Style::Plain => return Err(PathProblem::DotSegment),
            _ => {}
        }
        let text = self.path_escape().text(text);
        Ok(match self.style {
            Style::Label => format!(".{text}"),
            Style::Matrix => format!(";{}={text}", percent_encoded(self.name)),
            _ => text.into_owned(),
        })
    }

    /// A value as it stands in the path.
    pub(crate) fn path_value(&self, value: &dyn Wire) -> Result<String, PathProblem> {
        let json = encode(value);
        let value = Loose::parse(&json).ok_or(PathProblem::Empty)?;
        if self.style == Style::Json {
            return self.path_text(value.raw);
        }
        if value.is_scalar() {
            return self.path_text(value.text());
        }
        let escape = self.path_escape();
        let separator = match (self.style, self.pairs) {
            (Style::Label, Pairs::Joined) => ".",
            (Style::Matrix, Pairs::Joined) => ";",
            _ => ",",
        };
        let text = match (&value.form, self.style, self.pairs) {
            (Form::List(items), Style::Matrix, Pairs::Joined) => {
                let name = percent_encoded(self.name);
                let item = |it: &Loose<'_>| format!("{name}={}", escape.text(it.text()));
                items.iter().map(item).reduce(|all, it| format!("{all};{it}"))
            }
            _ => value.joined(separator, self.pairs, escape),
        };
        let text = text.filter(|it| !it.is_empty()).ok_or(PathProblem::Empty)?;
        Ok(match (self.style, self.pairs) {
            (Style::Label, _) => format!(".{text}"),
            (Style::Matrix, Pairs::Joined) => format!(";{text}"),
            (Style::Matrix, Pairs::Listed) => format!(";{}={text}", percent_encoded(self.name)),
            _ => text,
        })
    }

    fn path_escape(&self) -> Escape {
        match self.reserved {
            Reserved::Encoded => Escape::Percent,
            Reserved::Kept => Escape::InPath,
        }
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Json, Map, wire};

    #[derive(Clone)]
    struct Example {
        limit: Option<i64>,
        exact: Option<bool>,
        text: Option<String>,
        ids: Option<Vec<String>>,
        filter: Option<Map<Json>>,
    }

    wire!(Example { limit, exact, text = "the text", ids, filter });

    fn example() -> Example {
        Example {
            limit: Some(20),
            exact: Some(false),
            text: Some("a b&c=ü".to_owned()),
            ids: Some(vec!["1".to_owned(), "2,3".to_owned()]),
            filter: Some([("k".to_owned(), Json::encode(&"v/w".to_owned()))].into()),
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
        assert_eq!(query(&[Param::query("n").member("limit")]), "n=20");
        assert_eq!(query(&[Param::query("ids").json()]), "ids=%5B%221%22%2C%222%2C3%22%5D");
    }

    /// What a style makes of a value.
    fn written(param: Param, json: &str) -> String {
        let value = Json::new(json).unwrap();
        if param.place == Place::Path {
            return param.path_value(&value).unwrap_or_else(|problem| problem.text().to_owned());
        }
        let members: Map<Json> = [(param.member.to_owned(), value)].into();
        let written = write(&members, &[param]).ok().unwrap();
        let header = written.headers.iter().map(|(_, it)| it.to_str().unwrap().to_owned());
        let pairs = [written.query.join("&"), written.cookies.join("; ")];
        pairs.into_iter().chain(header).collect()
    }

    /// The table "Style Examples" of OpenAPI 3.0.4 and 3.1.1, row by row: a string, an array, an object.
    #[test]
    fn the_style_table() {
        let color = || Param::query("color");
        let path = || Param::path("color");
        let empty = "is empty, which is another route";
        let table = [
            (
                path().matrix(),
                [";color=blue", ";color=blue,black,brown", ";color=R,100,G,200,B,150"],
            ),
            (
                path().matrix().exploded(),
                [";color=blue", ";color=blue;color=black;color=brown", ";R=100;G=200;B=150"],
            ),
            (path().label(), [".blue", ".blue,black,brown", ".R,100,G,200,B,150"]),
            (path().label().exploded(), [".blue", ".blue.black.brown", ".R=100.G=200.B=150"]),
            (path(), ["blue", "blue,black,brown", "R,100,G,200,B,150"]),
            (path().exploded(), ["blue", "blue,black,brown", "R=100,G=200,B=150"]),
            (Param::header("color"), ["blue", "blue,black,brown", "R,100,G,200,B,150"]),
            (Param::header("color").exploded(), ["blue", "blue,black,brown", "R=100,G=200,B=150"]),
            (color().comma(), ["color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"]),
            (color(), ["color=blue", "color=blue&color=black&color=brown", "R=100&G=200&B=150"]),
            (
                color().spaces(),
                ["color=blue", "color=blue%20black%20brown", "color=R%20100%20G%20200%20B%20150"],
            ),
            (
                color().pipes(),
                ["color=blue", "color=blue%7Cblack%7Cbrown", "color=R%7C100%7CG%7C200%7CB%7C150"],
            ),
            (
                color().brackets(),
                [
                    "color=blue",
                    "color%5B%5D=blue&color%5B%5D=black&color%5B%5D=brown",
                    "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150",
                ],
            ),
            (
                Param::cookie("color"),
                ["color=blue", "color=blue; color=black; color=brown", "R=100; G=200; B=150"],
            ),
            (
                Param::cookie("color").comma(),
                ["color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"],
            ),
        ];
        let values = ["\"blue\"", r#"["blue","black","brown"]"#, r#"{"R":100,"G":200,"B":150}"#];
        for (param, expected) in table {
            assert_eq!(values.map(|it| written(param, it)), expected, "{param:?}");
            for nothing in ["null", "[]", "{}", "[null]", r#"{"a":null}"#] {
                let nothing = written(param, nothing);
                assert_eq!(
                    nothing,
                    if param.place == Place::Path { empty } else { "" },
                    "{param:?}"
                );
            }
            let blank = written(param, "\"\"");
            let expected = match param.place {
                Place::Path => empty,
                Place::Header => "",
                Place::Query | Place::Cookie => "color=",
            };
            assert_eq!(blank, expected, "{param:?}");
        }
    }

    #[test]
    fn brackets_go_to_any_depth() {
        let filter = Param::query("f").brackets();
        let plain = |json| written(filter, json).replace("%5B", "[").replace("%5D", "]");
        assert_eq!(
            plain(r#"{"a":{"b":1,"c":[true,"x y"]},"d":null}"#),
            "f[a][b]=1&f[a][c][]=true&f[a][c][]=x%20y"
        );
        assert_eq!(plain(r#"[{"a":1},{"a":[2]},3]"#), "f[0][a]=1&f[1][a][]=2&f[2]=3");
        assert_eq!(plain(r#"{"a]&b":1}"#), "f[a]%26b]=1");
    }

    #[test]
    fn what_no_style_reaches_is_json() {
        assert_eq!(written(Param::query("f"), r#"{"a":{"b":1}}"#), "a=%7B%22b%22%3A1%7D");
        assert_eq!(written(Param::header("f"), r#"[[1,"x"],2]"#), r#"[1,"x"],2"#);
        assert_eq!(written(Param::header("f").json(), r#"{"a":"x"}"#), r#"{"a":"x"}"#);
        assert_eq!(written(Param::path("f").json(), "[1]"), "%5B1%5D");
    }

    #[test]
    fn reserved_characters_stay_where_they_end_nothing() {
        let text = "\"a/b?c=d&e#f+g[h],i:j é\"";
        let query = written(Param::query("q").reserved(), text);
        assert_eq!(query, "q=a/b?c=d%26e%23f%2Bg%5Bh%5D,i:j%20%C3%A9");
        let path = written(Param::path("p").reserved(), text);
        assert_eq!(path, "a/b%3Fc=d%26e%23f%2Bg%5Bh%5D,i:j%20%C3%A9");
        assert_eq!(
            written(Param::query("q").comma().reserved(), r#"["a/b","c&d"]"#),
            "q=a/b,c%26d"
        );
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
        assert_eq!(written.cookies, ["ids=1", "ids=2%2C3", "the%20text=a%20b%26c%3D%C3%BC"]);
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

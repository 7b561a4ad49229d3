//! [`Paging`]: how a page of a list says where the next one is, and how that is asked for.

use std::borrow::Cow;

use crate::path::percent_encoded;
use crate::read::Reader;

/// The names that lead from a page to a value in it; none: the page itself.
type Path = &'static [&'static str];

/// How a list comes in pages, for generated code.
///
/// ```
/// use specwright_runtime::Paging;
///
/// const SECRETS: Paging = Paging::cursor("cursor", &["next_cursor"]).items(&["secrets"]);
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Paging {
    step: Step,
    items: Path,
    has_more: Path,
    total: Path,
    total_pages: Path,
}

/// Where the request for the next page differs.
#[derive(Clone, Copy, Debug)]
enum Step {
    /// The parameter is what the page has at the path.
    Cursor { param: &'static str, next: Path },
    /// The parameter is what the last item has at the path.
    LastItem { param: &'static str, id: Path },
    /// The parameter is how many items come before.
    Offset { param: &'static str },
    /// The parameter is the number of the page.
    Number { param: &'static str, first: u64 },
    /// The query is that of the link the page has at the path.
    Link { next: Path },
}

impl Paging {
    const fn new(step: Step) -> Self {
        Self { step, items: &[], has_more: &[], total: &[], total_pages: &[] }
    }

    /// The page has a cursor for the query parameter; null, empty or none in the last page.
    pub const fn cursor(param: &'static str, next: Path) -> Self {
        Self::new(Step::Cursor { param, next })
    }

    /// The query parameter is the last item's `id`, wherever in the item that stands.
    pub const fn last_item(param: &'static str, id: Path) -> Self {
        Self::new(Step::LastItem { param, id })
    }

    /// The query parameter is how many items to leave out.
    pub const fn offset(param: &'static str) -> Self {
        Self::new(Step::Offset { param })
    }

    /// The query parameter is the number of the page, by default the one that is given first here.
    pub const fn number(param: &'static str, first: u64) -> Self {
        Self::new(Step::Number { param, first })
    }

    /// The page has a link to the next one, of which the query counts; null, empty or none in the last page.
    pub const fn link(next: Path) -> Self {
        Self::new(Step::Link { next })
    }

    /// Where the items stand, if the page is not a bare list.
    #[must_use]
    pub const fn items(mut self, path: Path) -> Self {
        self.items = path;
        self
    }

    /// What is `false` in the last page.
    #[must_use]
    pub const fn has_more(mut self, path: Path) -> Self {
        self.has_more = path;
        self
    }

    /// How many items all pages have together.
    #[must_use]
    pub const fn total(mut self, path: Path) -> Self {
        self.total = path;
        self
    }

    /// How many pages there are.
    #[must_use]
    pub const fn total_pages(mut self, path: Path) -> Self {
        self.total_pages = path;
        self
    }

    pub(crate) fn items_path(&self) -> Path {
        self.items
    }

    /// Whether a server that does not know the parameter sends the first page again and again, where no page says
    /// that it is the last. Plain values may well be the same in two pages.
    pub(crate) fn is_same(&self, page: &[u8], last: &[u8]) -> bool {
        let ends = [self.has_more, self.total, self.total_pages];
        let is_counted = matches!(self.step, Step::Offset { .. } | Step::Number { .. })
            && ends.iter().all(|it| it.is_empty());
        let is_object =
            |page: &str| items(page, self.items).1.is_some_and(|it| it.starts_with('{'));
        is_counted && page == last && std::str::from_utf8(page).is_ok_and(is_object)
    }

    /// The query for the page after `page`, which `query` asked for; `None` if that is the last one.
    ///
    /// An empty page is, unless it says that there is more. `largest` is how many items any page had so far.
    pub(crate) fn next(
        &self,
        page: &str,
        query: &[String],
        largest: &mut u64,
    ) -> Option<Vec<String>> {
        let has_more = given(page, self.has_more);
        let (n_items, last) = items(page, self.items);
        *largest = n_items.max(*largest);
        if has_more == Some("false") || (n_items == 0 && has_more != Some("true")) {
            return None;
        }
        match self.step {
            Step::Cursor { param, next } => {
                let cursor = given(page, next).and_then(scalar)?;
                Some(replaced(query, param, &cursor))
            }
            Step::LastItem { param, id } => {
                let id = value(last?, id).and_then(scalar)?;
                Some(replaced(query, param, &id))
            }
            Step::Offset { param } => {
                let next = number_in(query, param).unwrap_or(0).saturating_add(n_items);
                let is_last = count(page, self.total).is_some_and(|total| next >= total);
                (!is_last).then(|| replaced(query, param, &next.to_string()))
            }
            Step::Number { param, first } => {
                let number = number_in(query, param).unwrap_or(first);
                let n_before = number.saturating_sub(first);
                // If no page so far was full these are too few, never too many.
                let n_seen = n_before.saturating_mul(*largest).saturating_add(n_items);
                let is_last = count(page, self.total_pages)
                    .is_some_and(|all| n_before >= all.saturating_sub(1))
                    || count(page, self.total).is_some_and(|all| n_seen >= all);
                let next = number.saturating_add(1).to_string();
                (!is_last).then(|| replaced(query, param, &next))
            }
            Step::Link { next } => {
                let link = given(page, next).and_then(scalar)?;
                let (_, query) = link.split_once('?')?;
                let query = query.split('#').next().unwrap_or_default();
                Some(query.split('&').map(str::to_owned).collect())
            }
        }
    }
}

/// The place of what stands at the path.
pub(crate) fn place<'a>(json: &'a str, path: Path) -> Option<Reader<'a>> {
    path.iter().try_fold(Reader::new(json), |reader, name| reader.member(name))
}

/// The JSON text of what stands at the path.
fn value(json: &str, path: Path) -> Option<&str> {
    place(json, path)?.raw().ok()
}

/// The same, if there is a path.
fn given(json: &str, path: Path) -> Option<&str> {
    if path.is_empty() { None } else { value(json, path) }
}

/// How many items there are, and the last one.
fn items<'a>(json: &'a str, path: Path) -> (u64, Option<&'a str>) {
    let (mut n_items, mut last) = (0, None);
    let each = &mut |reader: &mut Reader<'a>| {
        n_items += 1;
        last = Some(reader.raw()?);
        Ok(())
    };
    // What is no list has no items.
    let _ = place(json, path).map(|mut it| it.items(each));
    (n_items, last)
}

/// The text of a string or number; `None` of anything else, and if it is empty.
fn scalar(json: &str) -> Option<Cow<'_, str>> {
    match json.bytes().next()? {
        b'"' => Reader::new(json).str().ok().filter(|it| !it.is_empty()),
        b'-' | b'0'..=b'9' => Some(json.into()),
        _ => None,
    }
}

/// A number, or a string with one.
fn count(json: &str, path: Path) -> Option<u64> {
    given(json, path).and_then(scalar)?.parse().ok()
}

fn number_in(query: &[String], param: &str) -> Option<u64> {
    let name = percent_encoded(param);
    let values = query.iter().filter_map(|it| it.split_once('='));
    values.filter(|(key, _)| *key == name).find_map(|(_, value)| value.parse().ok())
}

/// The query with that value for the parameter.
fn replaced(query: &[String], param: &str, value: &str) -> Vec<String> {
    let name = percent_encoded(param);
    let is_other = |it: &&String| it.split('=').next() != Some(name.as_ref());
    let pair = format!("{name}={}", percent_encoded(value));
    query.iter().filter(is_other).cloned().chain([pair]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The query for the page after `page`.
    fn next(paging: Paging, query: &str, page: &str) -> Option<String> {
        let query: Vec<String> = query.split_terminator('&').map(str::to_owned).collect();
        paging.next(page, &query, &mut 2).map(|it| it.join("&"))
    }

    #[test]
    fn a_cursor_is_the_next_argument() {
        let paging = Paging::cursor("page[after]", &["meta", "next"]).items(&["data"]);
        let page = |next: &str| format!(r#"{{"meta": {{"next": {next}}}, "data": [1]}}"#);
        let after = |cursor| next(paging, "limit=2&page%5Bafter%5D=a", &page(cursor));
        assert_eq!(after(r#""b c""#).unwrap(), "limit=2&page%5Bafter%5D=b%20c");
        assert_eq!(after("12").unwrap(), "limit=2&page%5Bafter%5D=12");
        for none in ["null", r#""""#, "false", "{}"] {
            assert_eq!(after(none), None, "{none}");
        }
        assert_eq!(next(paging, "", r#"{"data":[1]}"#), None);
        assert_eq!(next(paging, "", "<html>"), None);
    }

    #[test]
    fn an_empty_page_is_the_last_unless_it_says_otherwise() {
        let paging = Paging::cursor("c", &["n"]).items(&["data"]).has_more(&["more"]);
        assert_eq!(next(paging, "", r#"{"n":"a","data":[]}"#), None);
        assert_eq!(next(paging, "", r#"{"n":"a","data":null}"#), None);
        assert_eq!(next(paging, "", r#"{"n":"a","data":[],"more":true}"#).unwrap(), "c=a");
        assert_eq!(next(paging, "", r#"{"n":"a","data":[1],"more":false}"#), None);
        assert_eq!(next(paging, "", r#"{"n":"a","data":[1]}"#).unwrap(), "c=a");
    }

    #[test]
    fn the_last_item_has_the_next_argument() {
        let paging = Paging::last_item("after", &["id"]).items(&["data"]);
        let page = r#"{"data":[{"id":"a"},{"id":"b"}]}"#;
        assert_eq!(next(paging, "after=x", page).unwrap(), "after=b");
        assert_eq!(next(paging, "", r#"{"data":[{"id":null}]}"#), None);
        let bare = Paging::last_item("after", &[]);
        assert_eq!(next(bare, "", r#"["a","b"]"#).unwrap(), "after=b");
    }

    #[test]
    fn an_offset_grows_by_what_came_up_to_the_total() {
        let paging = Paging::offset("offset").items(&["items"]).total(&["total"]);
        assert_eq!(next(paging, "", r#"{"items":[1,2],"total":3}"#).unwrap(), "offset=2");
        assert_eq!(next(paging, "offset=2", r#"{"items":[3],"total":3}"#), None);
        assert_eq!(next(paging, "offset=2", r#"{"items":[3],"total":null}"#).unwrap(), "offset=3");
        assert_eq!(next(paging, "offset=3", r#"{"items":[]}"#), None);
    }

    #[test]
    fn pages_are_counted_from_the_first() {
        let paging = Paging::number("page", 1).items(&["items"]).total_pages(&["pages"]);
        assert_eq!(next(paging, "", r#"{"items":[1],"pages":2}"#).unwrap(), "page=2");
        assert_eq!(next(paging, "page=2", r#"{"items":[1],"pages":2}"#), None);
        let from_zero = Paging::number("page", 0).items(&["items"]).total_pages(&["pages"]);
        assert_eq!(next(from_zero, "", r#"{"items":[1],"pages":2}"#).unwrap(), "page=1");
        assert_eq!(next(from_zero, "page=1", r#"{"items":[1],"pages":2}"#), None);
        let total = Paging::number("page", 1).items(&["items"]).total(&["total"]);
        assert_eq!(next(total, "", r#"{"items":[1,2],"total":"3"}"#).unwrap(), "page=2");
        assert_eq!(next(total, "page=2", r#"{"items":[3],"total":3}"#), None);
        assert_eq!(next(total, "page=2", r#"{"items":[3],"total":4}"#).unwrap(), "page=3");
    }

    #[test]
    fn of_a_link_only_the_query_counts() {
        let paging = Paging::link(&["next"]).items(&["results"]);
        let page = r#"{"next":"https://elsewhere.test/x?page=2&q=a%20b#top","results":[1]}"#;
        assert_eq!(next(paging, "page=1", page).unwrap(), "page=2&q=a%20b");
        assert_eq!(next(paging, "", r#"{"next":null,"results":[1]}"#), None);
    }
}

//! Path templates: arguments are percent-encoded, and none can lead to another route.

use std::borrow::Cow;

use percent_encoding::{AsciiSet, CONTROLS, NON_ALPHANUMERIC, utf8_percent_encode};

/// All but RFC 3986's unreserved characters.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Why an argument cannot stand in a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PathProblem {
    Empty,
    DotSegment,
    NotGiven,
}

impl PathProblem {
    pub(crate) fn text(self) -> &'static str {
        match self {
            Self::Empty => "is empty, which is another route",
            Self::DotSegment => "makes a dot segment, which is another route",
            Self::NotGiven => "was not given",
        }
    }
}

/// What RFC 6265 does not allow in a cookie's value.
const NO_COOKIE_OCTET: &AsciiSet = &CONTROLS.add(b' ').add(b'"').add(b',').add(b';').add(b'\\');

/// The text with what a cookie cannot hold percent-encoded; the rest as it is, because servers do not decode it.
pub(crate) fn cookie_encoded(text: &str) -> Cow<'_, str> {
    utf8_percent_encode(text, NO_COOKIE_OCTET).into()
}

/// The text with everything but unreserved characters percent-encoded.
pub(crate) fn percent_encoded(text: &str) -> Cow<'_, str> {
    utf8_percent_encode(text, RESERVED).into()
}

/// What may stand unencoded in a query's value besides unreserved characters.
const QUERY_VALUE: &AsciiSet = &without_harmless(RESERVED).remove(b'?');

/// The same for a path, where `?` ends it.
const PATH_VALUE: &AsciiSet = &without_harmless(RESERVED);

const fn without_harmless(set: &AsciiSet) -> AsciiSet {
    let set = set.remove(b':').remove(b'/').remove(b'@').remove(b'!').remove(b'$');
    let set = set.remove(b'\'').remove(b'(').remove(b')').remove(b'*');
    set.remove(b',').remove(b';').remove(b'=')
}

/// The text with what could end a query's value percent-encoded.
pub(crate) fn query_reserved(text: &str) -> Cow<'_, str> {
    utf8_percent_encode(text, QUERY_VALUE).into()
}

/// The text with what could end a path percent-encoded. Its slashes stay.
pub(crate) fn path_reserved(text: &str) -> Cow<'_, str> {
    utf8_percent_encode(text, PATH_VALUE).into()
}

/// The template with its variables replaced by arguments that are percent-encoded already; the error names the
/// variable. What follows a `?` is a query, in which nothing is another route.
pub(crate) fn fill(
    template: &'static str,
    arguments: &[(&'static str, String)],
) -> Result<String, (&'static str, PathProblem)> {
    let mut filled = String::with_capacity(template.len() + 32);
    let mut rest = template;
    let mut segment = Segment::default();
    let mut is_query = false;
    while let Some(at) = rest.find(['/', '?', '{']) {
        let (before, after) = rest.split_at(at);
        filled.push_str(before);
        let variable = after.strip_prefix('{').and_then(|it| it.split_once('}'));
        if let Some((name, after)) = variable {
            let argument = arguments.iter().find(|(given, _)| *given == name);
            let (_, value) = argument.ok_or((name, PathProblem::NotGiven))?;
            filled.push_str(value);
            segment.last = Some(name);
            rest = after;
            continue;
        }
        let (mark, after) = after.split_at(1);
        if !is_query && mark != "{" {
            segment.check(&filled)?;
            segment = Segment { start: filled.len() + 1, last: None };
            is_query = mark == "?";
        }
        filled.push_str(mark);
        rest = after;
    }
    filled.push_str(rest);
    if !is_query {
        segment.check(&filled)?;
    }
    Ok(filled)
}

/// A segment of a template that is being filled.
#[derive(Default)]
struct Segment {
    start: usize,
    /// The last variable in it.
    last: Option<&'static str>,
}

impl Segment {
    /// Arguments may hold slashes of their own.
    fn check(&self, filled: &str) -> Result<(), (&'static str, PathProblem)> {
        let text = filled.get(self.start..).unwrap_or_default();
        match self.last {
            Some(name) if text.split('/').any(is_dot_segment) => {
                Err((name, PathProblem::DotSegment))
            }
            _ => Ok(()),
        }
    }
}

/// Whether URL parsers take the segment for `.` or `..`.
fn is_dot_segment(segment: &str) -> bool {
    let mut rest = segment.as_bytes();
    let mut n_dots = 0;
    loop {
        rest = match rest {
            [] => return n_dots == 1 || n_dots == 2,
            [b'.', rest @ ..] | [b'%', b'2', b'e' | b'E', rest @ ..] => rest,
            _ => return false,
        };
        n_dots += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::params::Param;

    #[test]
    fn cookies_keep_what_they_can_hold() {
        assert_eq!(cookie_encoded("abc+/=="), "abc+/==");
        assert_eq!(cookie_encoded("a b;c,d\"é"), "a%20b%3Bc%2Cd%22%C3%A9");
    }

    fn one(value: &str) -> Result<String, (&'static str, PathProblem)> {
        let value = Param::path("id").path_text(value).map_err(|problem| ("id", problem))?;
        fill("/secrets/{id}", &[("id", value)])
    }

    #[test]
    fn every_argument_stays_in_its_segment() {
        let cases = [
            ("a/b", "/secrets/a%2Fb"),
            ("%2e%2e", "/secrets/%252e%252e"),
            ("x?y=1", "/secrets/x%3Fy%3D1"),
            ("#", "/secrets/%23"),
            (" ", "/secrets/%20"),
            ("ü", "/secrets/%C3%BC"),
            ("100%", "/secrets/100%25"),
            ("...", "/secrets/..."),
            ("a\\..\\b\t\n", "/secrets/a%5C..%5Cb%09%0A"),
            ("A-z_0.9~", "/secrets/A-z_0.9~"),
        ];
        for (value, expected) in cases {
            assert_eq!(one(value).as_deref(), Ok(expected), "{value:?}");
        }
    }

    #[test]
    fn what_would_be_another_route_is_refused() {
        assert_eq!(one(""), Err(("id", PathProblem::Empty)));
        assert_eq!(one("."), Err(("id", PathProblem::DotSegment)));
        assert_eq!(one(".."), Err(("id", PathProblem::DotSegment)));
        assert_eq!(fill("/s/{id}", &[]), Err(("id", PathProblem::NotGiven)));
        let hidden = fill("/s/%2E{id}/x", &[("id", "%2e".to_owned())]);
        assert_eq!(hidden, Err(("id", PathProblem::DotSegment)));
        let inside = fill("/s/{id}/x", &[("id", "a/../b".to_owned())]);
        assert_eq!(inside, Err(("id", PathProblem::DotSegment)));
        assert_eq!(fill("/s?q=/{id}/", &[("id", "..".to_owned())]).as_deref(), Ok("/s?q=/../"));
    }

    #[test]
    fn variables_that_join_to_a_dot_segment_are_refused() {
        let joined = fill("/s/.{id}", &[("id", ".x".to_owned())]);
        assert_eq!(joined.as_deref(), Ok("/s/..x"));
        let literal = fill("/s/%2e{id}%2E", &[("id", "a".to_owned())]);
        assert_eq!(literal.as_deref(), Ok("/s/%2ea%2E"));
    }

    #[test]
    fn several_variables_and_the_trailing_slash_stay() {
        let arguments = [("name", "a%20b".to_owned()), ("ext", "t".to_owned())];
        let filled = fill("/files/{name}.{ext}/raw/", &arguments);
        assert_eq!(filled.as_deref(), Ok("/files/a%20b.t/raw/"));
    }
}

//! Where a pointer leads in a text, and which line and column a byte offset is.
//!
//! serde_yaml says places only in its errors. So the walk fails on purpose at the keys it looks for, reads the place
//! off the error and goes on: one pass over the text finds any number of pointers.

mod json;
mod yaml;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

use serde::de::DeserializeSeed;

use self::yaml::Walk;
use crate::pointer::Pointer;

/// A line and a column in characters, both from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Mark {
    pub(crate) line: usize,
    pub(crate) column: usize,
}

impl Mark {
    /// Reads the place at the end of an error of serde_yaml's; the first line's first column is not mentioned there.
    pub(crate) fn of(err: &impl fmt::Display) -> Self {
        let text = err.to_string();
        let place = text.rsplit_once(" at line ").and_then(|(_, place)| {
            let (line, column) = place.split_once(" column ")?;
            Some(Self { line: line.parse().ok()?, column: column.parse().ok()? })
        });
        place.unwrap_or(Self { line: 1, column: 1 })
    }
}

/// Where the lines of a text start.
pub(crate) struct Lines<'t> {
    text: &'t str,
    starts: Vec<usize>,
}

impl<'t> Lines<'t> {
    /// Lines as people count them: by `\n`.
    pub(crate) fn new(text: &'t str) -> Self {
        let ends = text.bytes().enumerate().filter(|(_, it)| *it == b'\n');
        Self { text, starts: std::iter::once(0).chain(ends.map(|(at, _)| at + 1)).collect() }
    }

    /// Lines as YAML counts them: by `\r` and three rarer characters too.
    fn of_yaml(text: &'t str) -> Self {
        let mut starts = vec![0];
        let mut characters = text.char_indices().peekable();
        while let Some((at, it)) = characters.next() {
            let ends = match it {
                '\n' | '\u{85}' | '\u{2028}' | '\u{2029}' => true,
                '\r' => characters.peek().is_none_or(|(_, next)| *next != '\n'),
                _ => false,
            };
            if ends {
                starts.push(at + it.len_utf8());
            }
        }
        Self { text, starts }
    }

    /// The line, from 1, and the column in characters, from 1.
    pub(crate) fn mark(&self, offset: usize) -> Mark {
        let line = self.starts.partition_point(|it| *it <= offset);
        let start = line.checked_sub(1).and_then(|it| self.starts.get(it)).copied().unwrap_or(0);
        let before = self.text.get(start..offset).unwrap_or_default();
        Mark { line, column: before.chars().count() + 1 }
    }

    /// The text of a line without its end, and the offset it starts at.
    pub(crate) fn line(&self, line: usize) -> (usize, &'t str) {
        let start = line.checked_sub(1).and_then(|it| self.starts.get(it)).copied().unwrap_or(0);
        let end = self.starts.get(line).copied().unwrap_or(self.text.len());
        (start, self.text.get(start..end).unwrap_or_default().trim_end_matches(['\n', '\r']))
    }

    fn offset(&self, mark: Mark) -> usize {
        let (start, line) = self.line(mark.line);
        let within = line.char_indices().nth(mark.column.saturating_sub(1));
        start + within.map_or(line.len(), |(at, _)| at)
    }
}

/// The byte offset of a place that serde_yaml has named.
pub(crate) fn offset(text: &str, mark: Mark) -> usize {
    Lines::of_yaml(text).offset(mark)
}

/// The byte offsets of the keys or elements that pointers lead to, or of the nearest ancestor that is in the text.
///
/// Where a text does not parse, what stands before the fault is found. A pointer of which nothing is found is left out.
pub(crate) fn locate<'p>(
    text: &str,
    pointers: impl IntoIterator<Item = &'p Pointer>,
) -> BTreeMap<&'p Pointer, usize> {
    let pointers: Vec<&Pointer> = pointers.into_iter().collect();
    let mut tree = Wanted::of(&pointers);
    if json::walk(text, &mut tree).is_none() {
        tree = Wanted::of(&pointers);
        let lines = Lines::of_yaml(text);
        let readable = readable_as_yaml(text);
        for document in serde_yaml::Deserializer::from_str(&readable).take(1) {
            let walk = Walk { wanted: &mut tree, lines: &lines };
            // A text that does not parse is reported elsewhere.
            let _: Result<(), serde_yaml::Error> = walk.deserialize(document);
        }
    }
    pointers.into_iter().filter_map(|it| Some((it, tree.find(&it.tokens())?))).collect()
}

/// JSON writes characters beyond U+FFFF as two escapes, which YAML refuses: blanks of the same length stand in.
pub(crate) fn readable_as_yaml(text: &str) -> Cow<'_, str> {
    let is_half = |at: &usize| {
        let digits = text.as_bytes().get(at + 2..at + 4).unwrap_or_default();
        matches!(digits, [b'd' | b'D', b'8'..=b'9' | b'a'..=b'f' | b'A'..=b'F'])
    };
    let halves: Vec<usize> = text.match_indices("\\u").map(|(at, _)| at).filter(is_half).collect();
    if halves.is_empty() {
        return Cow::Borrowed(text);
    }
    let mut blanked = text.to_owned();
    for at in halves {
        if blanked.is_char_boundary(at + 6) {
            blanked.replace_range(at..at + 6, "\\u0020");
        }
    }
    Cow::Owned(blanked)
}

/// The pointers that are looked for, as a tree.
#[derive(Default)]
struct Wanted {
    /// Where it was found: the offset.
    at: Option<usize>,
    children: BTreeMap<String, Wanted>,
}

impl Wanted {
    fn of(pointers: &[&Pointer]) -> Self {
        let mut tree = Self::default();
        pointers.iter().for_each(|it| tree.add(&it.tokens()));
        tree
    }

    fn add(&mut self, tokens: &[String]) {
        let mut node = self;
        for token in tokens {
            node = node.children.entry(token.clone()).or_default();
        }
    }

    fn find(&self, tokens: &[String]) -> Option<usize> {
        let mut found = self.at;
        let mut node = self;
        for token in tokens {
            node = node.children.get(token)?;
            found = node.at.or(found);
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str, pointers: &[&str]) -> Vec<Option<String>> {
        let pointers: Vec<Pointer> =
            pointers.iter().map(|it| Pointer::parse(it).unwrap()).collect();
        let places = locate(text, &pointers);
        let excerpt = |at: &usize| text[*at..].chars().take(6).collect();
        pointers.iter().map(|it| places.get(it).map(excerpt)).collect()
    }

    #[test]
    fn finds_keys_and_elements_in_one_pass() {
        let text = "é: ü\npaths:\n  /a:\n    get: [one, {two: 2}]\n    200: x\nlist:\n- a\n- b: c\n  d: e\n- - z\n";
        let pointers = [
            "/paths/~1a/get/0",
            "/paths/~1a/get/1",
            "/paths/~1a/200",
            "/list/0",
            "/list/1/d",
            "/list/2",
        ];
        let expected = ["one, {", "two: 2", "200: x", "a\n- b:", "d: e\n-", "list:\n"];
        assert_eq!(found(text, &pointers), expected.map(|it| Some(it.to_owned())));
    }

    #[test]
    fn falls_back_to_the_nearest_ancestor() {
        assert_eq!(
            found("a:\n  b: {c: 1}\n", &["/a/b/x/y", "/z"]),
            [Some("b: {c:".to_owned()), Some("a:\n  b".to_owned())]
        );
    }

    #[test]
    fn reads_json_with_characters_in_two_halves() {
        let text = r#"{"a": "\ud83d\ude00", "b": [1, "c"]}"#;
        assert_eq!(found(text, &["/b/1"]), [Some("\"c\"]}".to_owned())]);
    }

    #[test]
    fn counts_columns_in_characters() {
        let lines = Lines::new("ab\r\nüö: x\n");
        assert_eq!(lines.mark(8), Mark { line: 2, column: 3 });
        assert_eq!(lines.line(1), (0, "ab"));
        assert_eq!(lines.offset(Mark { line: 2, column: 3 }), 8);
    }
}

//! [`RustText`]: Rust source with its comments and literals told apart from its code, line by line.

/// Rust source in two layers of the same layout: each has blanks where the other has text.
#[derive(Debug, Default)]
pub(super) struct RustText {
    /// Without comments and without what stands in string and character literals.
    pub(super) code: String,
    /// Only comments.
    pub(super) comments: String,
    /// How many lines stand before the inline tests.
    pub(super) lines_before_tests: usize,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Code,
    Comment,
    Literal,
}

impl RustText {
    /// Reads source as the compiler would split it.
    pub(super) fn new(text: &str) -> Self {
        let mut layers = Self::default();
        let mut rest = text;
        let mut before = ' ';
        while let Some(first) = rest.chars().next() {
            let (kind, len) = token(rest, before);
            let (token, after) = rest.split_at(len.max(first.len_utf8()).min(rest.len()));
            layers.push(kind, token);
            before = token.chars().next_back().unwrap_or(' ');
            rest = after;
        }
        layers.lines_before_tests = before_tests(&layers.code);
        layers
    }

    /// The lines of code before the inline tests, with their numbers.
    pub(super) fn code_lines(&self) -> impl Iterator<Item = (usize, &str)> {
        (1..).zip(self.code.lines()).take(self.lines_before_tests)
    }

    fn push(&mut self, kind: Kind, token: &str) {
        for it in token.chars() {
            let blank = if it == '\n' { '\n' } else { ' ' };
            self.code.push(if kind == Kind::Code { it } else { blank });
            self.comments.push(if kind == Kind::Comment { it } else { blank });
        }
    }
}

/// What the text starts with, and how long that is. `before` is the character in front of it.
fn token(text: &str, before: char) -> (Kind, usize) {
    if text.starts_with("//") {
        return (Kind::Comment, text.find('\n').unwrap_or(text.len()));
    }
    if text.starts_with("/*") {
        return (Kind::Comment, block_comment(text));
    }
    let in_word = before.is_alphanumeric() || before == '_';
    if let Some(len) = raw_string(text).filter(|_| !in_word) {
        return (Kind::Literal, len);
    }
    if text.starts_with('"') {
        return (Kind::Literal, string(text));
    }
    if let Some(len) = character(text) {
        return (Kind::Literal, len);
    }
    (Kind::Code, 0)
}

fn block_comment(text: &str) -> usize {
    let mut depth = 0_usize;
    let mut at = 0;
    while let Some(rest) = text.get(at..) {
        if rest.starts_with("/*") {
            depth += 1;
            at += 2;
        } else if rest.starts_with("*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            let Some(first) = rest.chars().next() else { break };
            at += first.len_utf8();
        }
    }
    text.len()
}

/// `r".."`, `br#".."#` and the like, but not `r#type`.
fn raw_string(text: &str) -> Option<usize> {
    let start = ["r", "br", "cr"].into_iter().find(|it| {
        text.strip_prefix(it).is_some_and(|rest| rest.trim_start_matches('#').starts_with('"'))
    })?;
    let hashes = text[start.len()..].bytes().take_while(|it| *it == b'#').count();
    let open = start.len() + hashes + 1;
    let end = format!("\"{}", "#".repeat(hashes));
    Some(text[open..].find(&end).map_or(text.len(), |at| open + at + end.len()))
}

fn string(text: &str) -> usize {
    let mut escaped = false;
    for (at, it) in text.char_indices().skip(1) {
        match it {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return at + 1,
            _ => (),
        }
    }
    text.len()
}

/// A character literal; `None`: a lifetime, or something else.
fn character(text: &str) -> Option<usize> {
    let rest = text.strip_prefix('\'')?;
    let first = rest.chars().next()?;
    if first == '\\' {
        return rest.get(2..)?.find('\'').map(|at| at + 4);
    }
    let after = &rest[first.len_utf8()..];
    after.starts_with('\'').then_some(first.len_utf8() + 2)
}

fn before_tests(code: &str) -> usize {
    let lines: Vec<&str> = code.lines().collect();
    let tests =
        lines.windows(2).position(|it| it[0] == "#[cfg(test)]" && it[1].starts_with("mod "));
    tests.unwrap_or(lines.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(text: &str) -> String {
        RustText::new(text).code
    }

    #[test]
    fn blanks_literals_and_comments() {
        for (text, expected) in [
            ("a // b\nc", "a     \nc"),
            ("a /* b /* c */ \n */ d", "a              \n    d"),
            ("f(\"a\\\"b\", x)", "f(      , x)"),
            ("f(r#\"a\"b\"#, x)", "f(        , x)"),
            ("f(br\"a\", b\"c\", x)", "f(     , b   , x)"),
            (
                "r#type: &'a str, 'x', '\\'', '\\u{1}', '\"'",
                "r#type: &'a str,    ,     ,        ,    ",
            ),
            ("for\"x\"", "for   "),
        ] {
            assert_eq!(code(text), expected, "{text}");
        }
    }

    #[test]
    fn keeps_comments_in_a_layer_of_their_own() {
        let text = RustText::new("a // b\n\"// c\" /// d");
        assert_eq!(text.comments, "  // b\n       /// d");
    }

    #[test]
    fn never_fails_on_text_that_is_cut_off() {
        for text in ["\"", "r#\"", "/*", "'\\", "'", "b'", "//", "'\\é", "é'é'"] {
            assert_eq!(code(text).chars().count(), text.chars().count(), "{text}");
        }
    }

    #[test]
    fn knows_where_the_tests_start() {
        let text = RustText::new("fn a() {}\n\n#[cfg(test)]\nmod tests {\n}\n");
        assert_eq!(text.lines_before_tests, 2);
        assert_eq!(RustText::new("a\nb\n").lines_before_tests, 2);
    }
}

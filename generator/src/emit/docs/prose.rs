//! Text that is no Markdown: most descriptions are, and those need no parser, neither to be read nor to be judged.

use super::line::{ordinary, wrapped};

/// Whether every line is plain words, so that Markdown's rules would leave all as it is.
pub(super) fn is_prose(source: &str) -> bool {
    source.contains(|it: char| it != '\n')
        && source.split('\n').all(is_plain)
        && !source.contains("://")
}

/// Blank, or a line that begins with a letter, whose signs mean nothing and which no space ends.
fn is_plain(line: &str) -> bool {
    let bytes = line.as_bytes();
    let is_within_word = |at: usize| {
        let is_word = |it: Option<&u8>| it.is_some_and(u8::is_ascii_alphanumeric);
        is_word(at.checked_sub(1).and_then(|it| bytes.get(it))) && is_word(bytes.get(at + 1))
    };
    let is_harmless = |(at, it): (usize, &u8)| match it {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => true,
        b' ' | b',' | b'.' | b'(' | b')' | b'\'' | b'"' | b':' | b';' | b'-' | b'/' => true,
        b'?' | b'!' | b'%' | b'=' | b'+' | b'@' | b'$' | b'{' | b'}' => true,
        b'_' => is_within_word(at),
        _ => false,
    };
    line.is_empty()
        || (line.starts_with(|it: char| it.is_ascii_alphabetic())
            && !line.ends_with(' ')
            && bytes.iter().enumerate().all(is_harmless))
}

/// The text in lines that are not too long, without blank ones at either end and with one between paragraphs.
pub(super) fn render(prefix: &str, source: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut is_apart = false;
    for line in source.split('\n') {
        if line.is_empty() {
            is_apart = !lines.is_empty();
            continue;
        }
        if std::mem::take(&mut is_apart) {
            lines.push(String::new());
        }
        let prefixed = lines.is_empty() && !prefix.is_empty();
        let pieces = if prefixed { wrapped(&format!("{prefix}{line}")) } else { wrapped(line) };
        lines.extend(pieces.iter().map(|it| ordinary(it)));
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::super::{markdown, safety};
    use super::*;
    use proptest::prelude::*;

    fn check(prefix: &str, source: &str) {
        if is_prose(source) {
            let lines = render(prefix, source);
            assert_eq!(lines, markdown::render(prefix, source), "{source:?}");
            assert!(safety::is_safe(&lines), "{source:?}");
        }
    }

    #[test]
    fn it_is_what_markdown_makes_of_it() {
        assert!(is_prose("The user's `id`".trim_end_matches("`id`").trim_end()));
        for source in
            ["A snake_case name, e.g. a_b (or not)", "One\nTwo\n\n\nThree\n", "\nA", "a  b"]
        {
            assert!(is_prose(source), "{source:?}");
            check("", source);
            check("404: ", source);
        }
        for source in ["", "*a*", "a <b>", "a_ b", "- a", "1. a", "    a", "a  ", "see http://a.b"]
        {
            assert!(!is_prose(source), "{source:?}");
        }
    }

    proptest! {
        #[test]
        fn whatever_is_taken_for_prose_is(
            words in prop::collection::vec("[a-z]{1,9}|[-+=:]{1,4}|[0-9]{1,3}[.)]|[a-z_().,:;/?!%@${}'\"]{1,7}|\n|\n\n|", 1..60)
        ) {
            check("", &words.join(" ").replace(" \n", "\n").replace("\n ", "\n"));
            check("`a`: ", &words.join(" ").replace(" \n", "\n").replace("\n ", "\n"));
        }
    }
}

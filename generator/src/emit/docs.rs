//! Documentation: the document's Markdown made safe for rustdoc, and the sentences the emitter adds.

mod line;
mod markdown;
mod prose;
mod safety;

use std::borrow::Cow;

use crate::ir::{Api, Docs};

/// Columns of text in a doc comment: with indent and `///` a line stays within 100.
const WIDTH: usize = 92;

/// The document's text as lines of a doc comment, its first paragraph a sentence; empty if there is none.
pub(super) fn block(docs: &Docs) -> Vec<String> {
    block_after("", docs)
}

fn block_after(prefix: &str, docs: &Docs) -> Vec<String> {
    let text = docs.0.join("\n");
    let source = clean(&text);
    let mut lines = safe(prefix, &source);
    if let Some(first) = lines.first()
        && lines.get(1).is_none_or(String::is_empty)
        && first.ends_with(|it: char| it.is_alphanumeric() || it == ')' || it == '`')
        && !line::starts_block(first)
    {
        lines[0].push('.');
    }
    lines
}

/// Rendered; again if that made something new; in a fence if it still is not harmless.
fn safe(prefix: &str, source: &str) -> Vec<String> {
    if prose::is_prose(source) {
        return prose::render(prefix, source);
    }
    let lines = markdown::render(prefix, source);
    if safety::is_safe(&lines) {
        return lines;
    }
    let again = markdown::render("", &lines.join("\n"));
    if safety::is_safe(&again) { again } else { line::fence(&format!("{prefix}{source}")) }
}

/// The document's text, or if it says nothing the words of the name.
pub(super) fn or_words(docs: &Docs, name: &str) -> Vec<String> {
    let lines = block(docs);
    if lines.is_empty() { vec![words(name)] } else { lines }
}

/// The document's text, or if it says nothing the words of the name, or what is sent if they are others.
pub(super) fn or_wire(docs: &Docs, name: &str, wire: &str) -> Vec<String> {
    let folded = |text: &str| -> String {
        let letters = text.chars().filter(|it| it.is_alphanumeric());
        letters.flat_map(char::to_lowercase).collect()
    };
    let is_odd = wire == "self" || folded(name) != folded(wire);
    if is_odd && block(docs).is_empty() {
        return vec![format!("The API's {}.", code(wire))];
    }
    or_words(docs, name)
}

/// `status_code` as a sentence: `Status code.`
pub(super) fn words(name: &str) -> String {
    let mut text = String::new();
    let mut before_is_lower = false;
    for it in super::tokens::plain(name).trim_matches('_').chars() {
        let starts_word = it.is_uppercase() && before_is_lower;
        before_is_lower = it.is_lowercase();
        match it {
            '_' => text.push(' '),
            _ if text.is_empty() => text.extend(it.to_uppercase()),
            _ if starts_word => text.extend([' '].into_iter().chain(it.to_lowercase())),
            _ => text.extend(it.to_lowercase()),
        }
    }
    let words: Vec<_> = text.split(' ').map(with_capitals).collect();
    words.join(" ") + "."
}

/// `AI` for `ai`: what is never written in small letters.
fn with_capitals(word: &str) -> Cow<'_, str> {
    const ACRONYMS: [&str; 10] =
        ["ai", "api", "http", "id", "ip", "json", "sdk", "url", "uuid", "xml"];
    let small = word.to_lowercase();
    if ACRONYMS.contains(&small.as_str()) {
        return Cow::Owned(small.to_uppercase());
    }
    match small.strip_suffix('s').filter(|it| ACRONYMS.contains(it)) {
        Some(one) => Cow::Owned(one.to_uppercase() + "s"),
        None => Cow::Borrowed(word),
    }
}

/// One line of Markdown made safe, for a deprecation note.
pub(super) fn one_line(text: &str) -> String {
    let lines = safe("", &clean(&text.replace(['\n', '\r'], " ")));
    lines
        .iter()
        .map(|it| it.trim_end_matches('\\'))
        .filter(|it| !it.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// Plain text in one line, no longer Markdown nor anything that a terminal or compiler could misread.
pub(super) fn plain_line(text: &str) -> String {
    let words: Vec<_> = text.split_whitespace().map(clean).collect();
    words.join(" ")
}

/// Plain text as Markdown that shows just that text.
pub(super) fn escape(text: &str) -> String {
    line::escape(&plain_line(text))
}

/// A code span of any text.
pub(super) fn code(text: &str) -> String {
    let text = plain_line_keeping_spaces(text);
    if text.is_empty() {
        return "the empty string".to_owned();
    }
    let fence = "`".repeat(line::longest_run(&text, '`') + 1);
    let pad = if text.starts_with(['`', ' ']) || text.ends_with(['`', ' ']) { " " } else { "" };
    format!("{fence}{pad}{text}{pad}{fence}")
}

fn plain_line_keeping_spaces(text: &str) -> Cow<'_, str> {
    match clean(text) {
        text if text.contains('\n') => Cow::Owned(text.replace('\n', " ")),
        text => text,
    }
}

/// A sentence with a list of words or links at its end, in as many lines as it needs; none if there are none.
pub(super) fn named(start: &str, items: &[String]) -> Vec<String> {
    let Some(last) = items.len().checked_sub(1) else { return Vec::new() };
    let mut lines = vec![start.to_owned()];
    for (at, item) in items.iter().enumerate() {
        let item = format!("{item}{}", if at == last { "." } else { "," });
        match lines.last_mut() {
            Some(line) if line.chars().count() + item.chars().count() < WIDTH => {
                line.push_str(&format!(" {item}"));
            }
            _ => lines.push(item),
        }
    }
    lines
}

/// Two pieces that may be long in one line, or in two.
pub(super) fn unbroken(first: &str, second: &str) -> Vec<String> {
    if first.chars().count() + second.chars().count() < WIDTH {
        vec![format!("{first} {second}")]
    } else {
        vec![first.to_owned(), second.to_owned()]
    }
}

/// `a, b and c`
pub(super) fn listed(items: &[String]) -> String {
    match items {
        [] => String::new(),
        [one] => one.clone(),
        [init @ .., last] => format!("{} and {last}", init.join(", ")),
    }
}

/// `a, b or c`
pub(super) fn either(items: &[String]) -> String {
    match items {
        [] => String::new(),
        [one] => one.clone(),
        [init @ .., last] => format!("{} or {last}", init.join(", ")),
    }
}

/// The document's text with `prefix` before its first word.
pub(super) fn prefixed(prefix: &str, docs: &Docs) -> Vec<String> {
    match block_after(prefix, docs) {
        lines if docs.0.iter().all(|it| it.trim().is_empty()) || lines.is_empty() => {
            vec![format!("{}.", prefix.trim_end().trim_end_matches(':'))]
        }
        lines => lines,
    }
}

/// A list item: the name, then what it means.
pub(super) fn item(name: &str, docs: &Docs) -> Vec<String> {
    let lines = prefixed(&format!("{}: ", code(name)), docs);
    let indent = |(nth, line): (usize, String)| match (nth, line.is_empty()) {
        (0, _) => format!("- {line}"),
        (_, true) => line,
        (_, false) => format!("  {line}"),
    };
    lines.into_iter().enumerate().map(indent).collect()
}

/// The lines up to the first blank one.
pub(super) fn first_paragraph(lines: &[String]) -> Vec<String> {
    lines.iter().take_while(|it| !it.is_empty()).cloned().collect()
}

/// The `//!` lines of a file: what it holds, and where it comes from.
pub(super) fn header(api: &Api, about: &str) -> Vec<String> {
    vec![about.to_owned(), String::new(), origin(api)]
}

/// Where every file comes from.
pub(super) fn origin(api: &Api) -> String {
    format!("Generated from {} by `cargo xtask generate`. Do not edit.", code(&api.krate.source))
}

/// What the prose calls the API: `the Datagrid API`. Plain text, not Markdown.
pub(super) fn title(api: &Api) -> String {
    let title = plain_line(&api.krate.title);
    let title = if title.is_empty() {
        words(&api.krate.name).trim_end_matches('.').to_owned()
    } else {
        title
    };
    let has_article = title.to_lowercase().starts_with("the ");
    let title = if has_article { title } else { format!("the {title}") };
    let says_so = ["api", "apis"].iter().any(|it| title.to_lowercase().ends_with(it));
    if says_so { title } else { format!("{title} API") }
}

/// Whether a description only repeats the title.
pub(super) fn says_only(lines: &[String], title: &str) -> bool {
    matches!(lines, [line] if title.trim_start_matches("the ").eq_ignore_ascii_case(line.trim_end_matches('.')))
}

/// Without what no reader sees but a terminal, compiler or browser acts on: control characters, and those that turn
/// the direction of text around.
fn clean(text: &str) -> Cow<'_, str> {
    if text.bytes().all(|it| it == b'\n' || matches!(it, b' '..=b'~')) {
        return Cow::Borrowed(text);
    }
    let text = text
        .replace("\r\n", "\n")
        .replace(['\u{2028}', '\u{2029}', '\r'], "\n")
        .replace('\t', "    ");
    text.chars().filter(|it| *it == '\n' || !(it.is_control() || is_invisible(*it))).collect()
}

fn is_invisible(it: char) -> bool {
    matches!(it, '\u{061c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{ad}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn docs(text: &str) -> Docs {
        Docs(text.lines().map(str::to_owned).collect())
    }

    #[test]
    fn names_become_words() {
        assert_eq!(words("status_code"), "Status code.");
        assert_eq!(words("r#type"), "Type.");
        assert_eq!(words("RateLimitError"), "Rate limit error.");
    }

    #[test]
    fn a_summary_ends_as_a_sentence() {
        assert_eq!(block(&docs("Create secret")), ["Create secret."]);
        assert_eq!(block(&docs("Create secret\n\nMore")), ["Create secret.", "", "More"]);
        assert_eq!(block(&docs("Really?")), ["Really?"]);
        assert_eq!(block(&docs("")), [""; 0]);
    }

    #[test]
    fn code_takes_any_text() {
        assert_eq!(code("a"), "`a`");
        assert_eq!(code("a``b"), "```a``b```");
        assert_eq!(code("`"), "`` ` ``");
        assert_eq!(code(" "), "`   `");
        assert_eq!(code("a\nb\u{202e}"), "`a b`");
        assert_eq!(code(""), "the empty string");
    }

    #[test]
    fn prefixes_do_not_break_lists() {
        assert_eq!(prefixed("429: ", &docs("Slow down.")), ["429: Slow down."]);
        assert_eq!(prefixed("429: ", &docs("- a\n- b")), ["429:", "", "- a", "- b"]);
        assert_eq!(prefixed("401: ", &docs("")), ["401."]);
    }
}

//! Lines and words of Markdown: what begins a block, where a line may break, how plain text is escaped.

use super::WIDTH;

/// Text as it is, in a fence it cannot close.
pub(super) fn fence(text: &str) -> Vec<String> {
    let fence = "`".repeat(longest_run(text, '`').max(2) + 1);
    let body = text.trim_end_matches('\n').split('\n').map(|it| it.trim_end().to_owned());
    [format!("{fence}text")].into_iter().chain(body).chain([fence.clone()]).collect()
}

/// The length of the longest run of one character.
pub(super) fn longest_run(text: &str, of: char) -> usize {
    text.split(|it| it != of).map(str::len).max().unwrap_or(0)
}

/// Plain text as Markdown.
pub(super) fn escape(text: &str) -> String {
    let mut escaped = String::new();
    let mut before = ' ';
    let mut chars = text.chars().peekable();
    while let Some(it) = chars.next() {
        let within_word =
            before.is_alphanumeric() && chars.peek().is_some_and(|it| it.is_alphanumeric());
        if "\\`*[]<>&|~".contains(it) || (it == '_' && !within_word) {
            escaped.push('\\');
        }
        escaped.push(it);
        before = it;
    }
    autolinked(&escaped)
}

/// Whether a line would begin something else than a paragraph.
pub(super) fn starts_block(line: &str) -> bool {
    block_marker(line).is_some()
}

/// Where to put the backslash that makes a line an ordinary one.
fn block_marker(line: &str) -> Option<usize> {
    let word = line.split(' ').next().unwrap_or_default();
    let all = |set: &str| word.chars().all(|it| set.contains(it));
    let digits = word.len() - word.trim_start_matches(|it: char| it.is_ascii_digit()).len();
    match word.chars().next()? {
        '>' | '|' => Some(0),
        '#' if all("#") => Some(0),
        '+' | '-' | '*' | '=' | '_' if all("+") || all("-") || all("*") || all("=") || all("_") => {
            Some(0)
        }
        '`' | '~' if word.starts_with("```") || word.starts_with("~~~") => Some(0),
        ':' if all(":-|") => Some(0),
        '0'..='9' if word.len() == digits + 1 && word.ends_with(['.', ')']) => Some(digits),
        _ => None,
    }
}

/// Web addresses in angle brackets.
pub(super) fn autolinked(text: &str) -> String {
    let mut linked = String::new();
    let mut rest = text;
    while let Some(start) = ["http://", "https://"].iter().filter_map(|it| rest.find(it)).min() {
        let (before, tail) = rest.split_at(start);
        let end = tail
            .find(|it: char| it.is_whitespace() || "<>\"'`|".contains(it))
            .unwrap_or(tail.len());
        let url = tail[..end].trim_end_matches(|it: char| ".,;:!?)]*_\\".contains(it));
        linked.push_str(before);
        let address = url.replace('\\', "");
        // A scheme with nothing behind it is no address.
        if address.ends_with('/') && address.matches('/').count() == 2 {
            linked.push_str(url);
        } else {
            linked.push_str(&format!("<{address}>"));
        }
        rest = &tail[url.len()..];
    }
    linked + rest
}

/// A line in pieces of at most [`WIDTH`] columns, broken at spaces outside code.
pub(super) fn wrapped(line: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut n_columns = 0;
    for word in unbreakable(line) {
        let n_more = word.chars().count();
        match lines.last_mut() {
            Some(last) if n_columns + 1 + n_more <= WIDTH || starts_block(word) => {
                n_columns += 1 + n_more;
                last.push(' ');
                last.push_str(word);
            }
            _ => {
                n_columns = n_more;
                lines.push(word.to_owned());
            }
        }
    }
    lines
}

/// The words of a line; a code span is one.
fn unbreakable(line: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let (mut start, mut end, mut n_ticks) = (0, 0, 0);
    for word in line.split(' ') {
        let is_within = n_ticks % 2 == 1;
        if !is_within {
            start = end;
        }
        n_ticks += word.bytes().filter(|it| *it == b'`').count();
        end += word.len();
        match words.last_mut() {
            Some(last) if is_within => *last = &line[start..end],
            _ if word.is_empty() => (),
            _ => words.push(&line[start..end]),
        }
        // The space that ended the word.
        end += 1;
    }
    words
}

/// The line with a backslash where its first word would begin a block.
pub(super) fn ordinary(line: &str) -> String {
    match block_marker(line) {
        Some(at) => format!("{}\\{}", &line[..at], &line[at..]),
        None => line.to_owned(),
    }
}

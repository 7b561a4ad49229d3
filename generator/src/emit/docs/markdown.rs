//! Markdown to Markdown: the same text, with everything gone that rustdoc would run, link or warn about.
//!
//! Blocks are laid out anew, so that list items are indented as clippy wants; within a paragraph the author's own
//! spelling stays wherever it is harmless.

use std::ops::Range;

use pulldown_cmark::{
    Alignment, CodeBlockKind, Event, HeadingLevel, LinkType, Parser, Tag, TagEnd,
};

use super::WIDTH;
use super::safety::{any_link, is_web, options};

/// The text as lines of Markdown, without blank ones at either end. `prefix`, which is Markdown already, stands before
/// the first paragraph, or alone if something else comes first.
pub(super) fn render(prefix: &str, source: &str) -> Vec<String> {
    let mut renderer = Renderer { source, inline: prefix.to_owned(), ..Renderer::default() };
    let events =
        Parser::new_with_broken_link_callback(source, options(), Some(any_link)).into_offset_iter();
    for (event, range) in events {
        renderer.event(event, range);
    }
    renderer.flush();
    renderer.lines
}

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

/// What encloses a block.
enum Container {
    Quote,
    /// The next number, if it has numbers.
    List(Option<u64>),
    /// The marker, until it is written; then its width.
    Item {
        marker: String,
        is_written: bool,
    },
}

/// A table on its way.
#[derive(Default)]
struct Table {
    alignments: Vec<Alignment>,
    rows: Vec<Vec<String>>,
}

#[derive(Default)]
struct Renderer<'s> {
    source: &'s str,
    lines: Vec<String>,
    containers: Vec<Container>,
    /// Whether the next block has one before it, so that a blank line parts them.
    has_before: bool,
    /// The paragraph on its way.
    inline: String,
    /// Its last stretch of plain text, in which addresses are still to be found.
    text: String,
    /// Where the last inline event ended.
    end: usize,
    /// What closes each open link; `None`: nothing was opened.
    links: Vec<Option<String>>,
    code: Option<String>,
    html: Option<String>,
    table: Option<Table>,
}

impl Renderer<'_> {
    fn event(&mut self, event: Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(tag) => self.start(tag, range),
            Event::End(tag) => self.finish(tag, range),
            Event::Text(text) => self.plain(&text, range),
            Event::Code(text) => self.code_span(&text, range),
            Event::Html(text) => self.html.get_or_insert_default().push_str(&text),
            Event::InlineHtml(text) => {
                self.tag(&text);
                self.end = range.end;
            }
            Event::FootnoteReference(label) => {
                self.mark(&format!("\\[^{}]", escape(&label)), range.end)
            }
            Event::SoftBreak => self.mark(if self.table.is_some() { " " } else { "\n" }, range.end),
            Event::HardBreak => {
                self.mark(if self.table.is_some() { " " } else { "\\\n" }, range.end)
            }
            Event::Rule => self.block(vec!["---".to_owned()]),
            Event::TaskListMarker(true) => self.mark("[x] ", range.end),
            Event::TaskListMarker(false) => self.mark("[ ] ", range.end),
            // Not among the options.
            Event::InlineMath(text) | Event::DisplayMath(text) => self.code_span(&text, range),
        }
    }

    fn start(&mut self, tag: Tag<'_>, range: Range<usize>) {
        match tag {
            Tag::Emphasis | Tag::Strong | Tag::Strikethrough => {
                self.delimiter(&tag.to_end(), range.start)
            }
            Tag::Link { link_type, dest_url, .. } => self.link(link_type, &dest_url),
            Tag::Image { dest_url, .. } => self.link(LinkType::Inline, &dest_url),
            Tag::TableHead | Tag::TableRow => {
                self.table.get_or_insert_default().rows.push(Vec::new());
            }
            Tag::TableCell => self.end = range.start,
            // What the paragraph follows may be a prefix.
            Tag::Paragraph => self.end = range.start,
            tag => {
                self.flush();
                self.end = range.start;
                self.start_block(tag);
            }
        }
    }

    fn start_block(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::BlockQuote(_) => self.containers.push(Container::Quote),
            Tag::List(start) => {
                let is_nested = matches!(self.containers.last(), Some(Container::Item { .. }));
                self.has_before &= !is_nested || start.is_some_and(|it| it != 1);
                self.containers.push(Container::List(start));
            }
            Tag::Item => {
                let marker = match self.containers.last_mut() {
                    Some(Container::List(Some(number))) => {
                        *number += 1;
                        format!("{}. ", *number - 1)
                    }
                    _ => "- ".to_owned(),
                };
                self.containers.push(Container::Item { marker, is_written: false });
            }
            Tag::CodeBlock(CodeBlockKind::Fenced(_) | CodeBlockKind::Indented) => {
                self.code = Some(String::new())
            }
            Tag::HtmlBlock => self.html = Some(String::new()),
            Tag::Table(alignments) => self.table = Some(Table { alignments, rows: Vec::new() }),
            Tag::FootnoteDefinition(label) => self.inline = format!("\\[^{}]: ", escape(&label)),
            _ => (),
        }
    }

    fn finish(&mut self, tag: TagEnd, range: Range<usize>) {
        match tag {
            TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough => {
                self.delimiter(&tag, range.start)
            }
            TagEnd::Link | TagEnd::Image => {
                self.flush_text();
                if let Some(close) = self.links.pop().flatten() {
                    self.inline.push_str(&close);
                }
            }
            TagEnd::TableCell => {
                let cell = self.take_inline().replace('\n', " ");
                let row = self.table.as_mut().and_then(|it| it.rows.last_mut());
                row.into_iter().for_each(|it| it.push(cell.trim().to_owned()));
            }
            TagEnd::TableHead | TagEnd::TableRow => (),
            tag => self.finish_block(tag),
        }
        self.end = range.end;
    }

    fn finish_block(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Heading(level) => self.heading(level),
            TagEnd::CodeBlock => {
                let code = self.code.take().unwrap_or_default();
                self.block(fence(&code));
            }
            TagEnd::HtmlBlock => self.html_block(),
            TagEnd::Table => self.finish_table(),
            TagEnd::Item => {
                self.flush();
                if matches!(self.containers.last(), Some(Container::Item { is_written: false, .. }))
                {
                    self.block(vec![String::new()]);
                }
                self.containers.pop();
                // The next item follows without a blank line.
                self.has_before = false;
            }
            TagEnd::List(_) => {
                self.containers.pop();
                self.has_before = true;
            }
            TagEnd::BlockQuote(_) => {
                self.flush();
                self.containers.pop();
            }
            _ => self.flush(),
        }
    }

    /// Plain text as the author spelt it, backslashes and entities included.
    fn plain(&mut self, text: &str, range: Range<usize>) {
        if let Some(code) = &mut self.code {
            code.push_str(text);
            return;
        }
        let is_escaped = range.start > self.end && self.source[..range.start].ends_with('\\');
        if is_escaped {
            self.text.push('\\');
        }
        self.text.push_str(&self.source[range.clone()].replace('\n', " "));
        self.end = range.end;
    }

    fn code_span(&mut self, text: &str, range: Range<usize>) {
        let code = super::code(text);
        let code = if self.table.is_some() { code.replace('|', "\\|") } else { code };
        self.mark(&code, range.end);
    }

    /// Adds something that is not plain text.
    fn mark(&mut self, mark: &str, end: usize) {
        self.flush_text();
        self.inline.push_str(mark);
        self.end = end;
    }

    fn delimiter(&mut self, tag: &TagEnd, start: usize) {
        let author = self.source[start..].chars().next().filter(|it| *it == '_').unwrap_or('*');
        let mark = match tag {
            TagEnd::Emphasis => author.to_string(),
            TagEnd::Strong => format!("{author}{author}"),
            _ => "~~".to_owned(),
        };
        self.flush_text();
        self.inline.push_str(&mark);
    }

    /// A link out stays one; any other becomes its text, and what only looks like a link is shown as it is.
    fn link(&mut self, link_type: LinkType, url: &str) {
        self.flush_text();
        let is_inside = self.links.iter().any(Option::is_some);
        let close = match link_type {
            LinkType::ShortcutUnknown | LinkType::CollapsedUnknown => {
                self.inline.push_str("\\[");
                Some("]".to_owned())
            }
            LinkType::ReferenceUnknown => {
                self.inline.push_str("\\[");
                Some(format!("]\\[{}]", escape(url)))
            }
            LinkType::Autolink if is_web(url) && !is_inside => {
                self.inline.push('<');
                Some(">".to_owned())
            }
            _ if is_web(url) && !is_inside => {
                self.inline.push('[');
                let url = url
                    .replace('(', "%28")
                    .replace(')', "%29")
                    .replace('*', "%2A")
                    .replace('|', "%7C")
                    .replace('`', "%60");
                Some(format!("]({url})"))
            }
            _ => None,
        };
        self.links.push(close);
    }

    /// One HTML tag: breaks stay, what everybody knows goes, anything else is shown.
    fn tag(&mut self, text: &str) {
        self.flush_text();
        match Html::of(text) {
            Html::Break if self.table.is_some() => self.inline.push(' '),
            Html::Break => self.inline.push_str("\\\n"),
            Html::Block => self.inline.push('\n'),
            Html::Known => (),
            Html::Other => self.inline.push_str(&escape(text)),
        }
    }

    fn html_block(&mut self) {
        let html = self.html.take().unwrap_or_default();
        let mut rest = html.as_str();
        while let Some((text, tail)) = rest.split_once('<') {
            self.inline.push_str(&escape(text));
            let end = if tail.starts_with("!--") {
                tail.find("-->").map(|it| it + 3)
            } else {
                tail.find('>').map(|it| it + 1)
            };
            let (tag, tail) = tail.split_at(end.unwrap_or(tail.len()));
            self.tag(&format!("<{tag}"));
            rest = tail;
        }
        self.inline.push_str(&escape(rest));
        self.flush();
    }

    fn heading(&mut self, level: HeadingLevel) {
        let text = self.take_inline().replace("\\\n", " ").replace('\n', " ");
        if !text.trim().is_empty() {
            self.block(vec![format!("{} {}", "#".repeat(level as usize), text.trim())]);
        }
    }

    fn finish_table(&mut self) {
        let Some(table) = self.table.take() else { return };
        let row = |cells: &[String]| format!("| {} |", cells.join(" | "));
        let rule: Vec<String> = table
            .alignments
            .iter()
            .map(|it| match it {
                Alignment::None => "---".to_owned(),
                Alignment::Left => ":--".to_owned(),
                Alignment::Center => ":-:".to_owned(),
                Alignment::Right => "--:".to_owned(),
            })
            .collect();
        let Some((head, rows)) = table.rows.split_first() else { return };
        let lines = [row(head), row(&rule)].into_iter().chain(rows.iter().map(|it| row(it)));
        self.block(lines.collect());
    }

    fn flush_text(&mut self) {
        let text = std::mem::take(&mut self.text);
        // What looks like a footnote and is none.
        let text = text.replace("[^", "\\[^").replace("\\\\[^", "\\[^");
        let is_linked = self.links.iter().any(Option::is_some);
        if is_linked {
            self.inline.push_str(&text)
        } else {
            self.inline.push_str(&autolinked(&text))
        }
    }

    fn take_inline(&mut self) -> String {
        self.flush_text();
        std::mem::take(&mut self.inline)
    }

    /// Ends the paragraph on its way, if there is one.
    fn flush(&mut self) {
        let text = self.take_inline();
        let lines = text.split('\n').map(str::trim).filter(|it| !matches!(*it, "" | "\\"));
        let mut lines: Vec<_> = lines.flat_map(wrapped).map(|it| ordinary(&it)).collect();
        if let Some(last) = lines.last_mut() {
            // A break at the end of a paragraph would show as a backslash.
            if last.ends_with('\\') && !last.ends_with("\\\\") {
                last.pop();
            }
            self.block(lines);
        }
    }

    /// Writes a block inside whatever encloses it.
    fn block(&mut self, lines: Vec<String>) {
        if std::mem::replace(&mut self.has_before, true) {
            let blank = self.prefix(Marker::Later);
            self.lines.push(blank.trim_end().to_owned());
        }
        for line in lines {
            let line = self.prefix(Marker::Now) + &line;
            self.lines.push(line.trim_end().to_owned());
        }
    }

    /// What the enclosing containers put before a line.
    fn prefix(&mut self, when: Marker) -> String {
        let mut prefix = String::new();
        for container in &mut self.containers {
            match container {
                Container::List(_) => (),
                Container::Quote => prefix.push_str("> "),
                Container::Item { marker, is_written: true } => {
                    prefix.extend(marker.chars().map(|_| ' '))
                }
                Container::Item { marker, is_written } => {
                    if when == Marker::Now {
                        prefix.push_str(marker);
                        *is_written = true;
                    }
                }
            }
        }
        prefix
    }
}

/// Whether a list item's marker may be written already.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Marker {
    Now,
    Later,
}

/// What is done with an HTML tag.
enum Html {
    Break,
    Block,
    Known,
    Other,
}

impl Html {
    fn of(tag: &str) -> Self {
        const BLOCKS: [&str; 16] = [
            "p",
            "div",
            "li",
            "ul",
            "ol",
            "tr",
            "table",
            "h1",
            "h2",
            "h3",
            "h4",
            "details",
            "summary",
            "pre",
            "blockquote",
            "hr",
        ];
        const KNOWN: [&str; 20] = [
            "a", "abbr", "b", "code", "em", "font", "i", "img", "kbd", "s", "small", "span",
            "strong", "sub", "sup", "tbody", "td", "th", "thead", "u",
        ];
        let name = tag.trim_start_matches(['<', '/']);
        let name = name.split(|it: char| !it.is_ascii_alphanumeric()).next().unwrap_or_default();
        match name.to_ascii_lowercase().as_str() {
            "br" => Self::Break,
            it if BLOCKS.contains(&it) => Self::Block,
            it if KNOWN.contains(&it) || tag.starts_with("<!--") => Self::Known,
            _ => Self::Other,
        }
    }
}

/// Web addresses in angle brackets.
fn autolinked(text: &str) -> String {
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
fn wrapped(line: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in unbreakable(line) {
        match lines.last_mut() {
            Some(last)
                if last.chars().count() + 1 + word.chars().count() <= WIDTH
                    || starts_block(&word) =>
            {
                last.push(' ');
                last.push_str(&word);
            }
            _ => lines.push(word),
        }
    }
    lines
}

/// The words of a line; a code span is one.
fn unbreakable(line: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut n_ticks = 0;
    for word in line.split(' ') {
        match words.last_mut() {
            Some(last) if n_ticks % 2 == 1 => {
                last.push(' ');
                last.push_str(word);
            }
            _ if word.is_empty() => (),
            _ => words.push(word.to_owned()),
        }
        n_ticks += word.matches('`').count();
    }
    words
}

/// The line with a backslash where its first word would begin a block.
fn ordinary(line: &str) -> String {
    match block_marker(line) {
        Some(at) => format!("{}\\{}", &line[..at], &line[at..]),
        None => line.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::{block, safety};
    use super::*;
    use crate::ir::Docs;
    use proptest::prelude::*;

    fn lines(source: &str) -> Vec<String> {
        block(&Docs(source.split('\n').map(str::to_owned).collect()))
    }

    fn text(source: &str) -> String {
        lines(source).join("\n")
    }

    #[test]
    fn prose_stays_as_it_is() {
        for source in [
            "A `code` span, *emphasis*, **strong**, ~~gone~~ and snake_case_name.",
            "Line one\nand line two, 5 < 6 & 7 > 3.",
            "- a\n- b\n  - c\n\nAfter.",
            "1. a\n2. b",
            "> quoted\n> twice",
            "| a | b |\n| --- | --: |\n| 1 | `x\\|y` |",
            "# Heading\n\n[site](https://example.com/a?b=c#d) and <https://example.com>.",
            "Escaped \\*stars\\* and \\[brackets].",
        ] {
            assert_eq!(text(source), source);
        }
    }

    #[test]
    fn code_is_never_a_doctest() {
        assert_eq!(text("```rust\nfn main() {}\n```"), "```text\nfn main() {}\n```");
        assert_eq!(text("A:\n\n    let x = 1;\n"), "A:\n\n```text\nlet x = 1;\n```");
        assert_eq!(text("~~~\n```\n~~~"), "````text\n```\n````");
        assert_eq!(text("```\nnever closed"), "```text\nnever closed\n```");
        assert_eq!(text("- a\n\n      code"), "- a\n\n  ```text\n  code\n  ```");
    }

    #[test]
    fn only_links_to_the_web_stay() {
        assert_eq!(
            text("See [Foo], [`Bar`][] and [a][b]."),
            "See \\[Foo], \\[`Bar`] and \\[a]\\[b]."
        );
        assert_eq!(text("[docs](/docs/x), [y](Secret) and [z](crate::Z)"), "docs, y and z.");
        assert_eq!(text("[a][b]\n\n[b]: https://example.com"), "[a](https://example.com).");
        assert_eq!(
            text("![logo](https://example.com/x.png)"),
            "[logo](https://example.com/x.png)."
        );
        assert_eq!(
            text("[https://a.bc](https://example.com)"),
            "[https://a.bc](https://example.com)."
        );
        assert_eq!(
            text("See https://example.com/a_b_c. Or http://x.io, <mailto:a@b.c>"),
            "See <https://example.com/a_b_c>. Or <http://x.io>, mailto:a@b.c."
        );
        assert_eq!(text("A note[^1]."), "A note\\[^1].");
    }

    #[test]
    fn html_goes_or_is_shown() {
        assert_eq!(
            text("One<br/>two <b>three</b>, `Vec<T>`, Vec<T>."),
            "One\\\ntwo three, `Vec<T>`, Vec\\<T\\>."
        );
        assert_eq!(text("<p>First</p>\n<ul><li>one</li><li>two</li></ul>"), "First\none\ntwo");
        assert_eq!(text("<script>alert(1)</script>"), "\\<script\\>alert(1)\\</script\\>");
        assert_eq!(text("before <!-- hidden --> after"), "before after.");
    }

    #[test]
    fn list_items_are_indented() {
        assert_eq!(text("* one\ntwo\n* three\n\n    four"), "- one\n  two\n- three\n\n  four");
        assert_eq!(text("10) ten\n11) eleven"), "10. ten\n11. eleven");
        assert_eq!(text("text\n    - still text"), "text\n\\- still text");
    }

    #[test]
    fn long_lines_are_wrapped_outside_code() {
        let source =
            format!("{}`{}code` - {}", "word ".repeat(17), "code ".repeat(6), "word ".repeat(10));
        let lines = lines(&source);
        assert!(lines.iter().all(|it| it.len() <= WIDTH && !it.starts_with('-')), "{lines:#?}");
        assert!(lines[1].starts_with("`code code"), "{lines:#?}");
    }

    #[test]
    fn nothing_hidden_gets_through() {
        assert_eq!(text("a\u{202e}b\u{0}c\u{feff}d\r\ne\tf"), "abcd\ne f");
    }

    /// Pieces that mean something to Markdown, rustdoc or Rust.
    const PIECES: &[&str] = &[
        "*",
        "_",
        "`",
        "```",
        "```rust",
        "~~~",
        "[",
        "]",
        "(",
        ")",
        "[x]",
        "[x]: y",
        "](",
        "<",
        ">",
        "<b>",
        "</p>",
        "<!--",
        "-->",
        "<T>",
        "&lt;",
        "\\",
        "|",
        "\n",
        "\n\n",
        "    ",
        "- ",
        "1. ",
        "> ",
        "# ",
        "---",
        "===",
        "| a |",
        "| - |",
        "word",
        "https://",
        "http://a.bc/d_e",
        "!",
        "![",
        "[^1]",
        "[^1]: ",
        "*/",
        "\"",
        "#[",
        "\u{202e}",
        "\t",
        "::",
        "Vec<T>",
    ];

    proptest! {
        #[test]
        fn any_text_is_made_safe(pieces in proptest::collection::vec(proptest::sample::select(PIECES), 0..24)) {
            let source = pieces.concat();
            let lines = lines(&source);
            prop_assert!(safety::is_safe(&lines), "{source:?} gives {lines:#?}");
            prop_assert!(lines.iter().all(|it| !it.contains(['\n', '\r', '\u{202e}', '\t'])), "{lines:#?}");
        }
    }
}

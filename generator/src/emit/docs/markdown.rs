//! Markdown to Markdown: the same text, with everything gone that rustdoc would run, link or warn about.
//!
//! Blocks are laid out anew, so that list items are indented as clippy wants; within a paragraph the author's own
//! spelling stays wherever it is harmless.

mod html;
mod inline;
mod table;

use std::ops::Range;

use pulldown_cmark::{
    BlockQuoteKind, CodeBlockKind, Event, HeadingLevel, LinkType, Options, Parser, Tag, TagEnd,
};

use self::table::Table;
use super::line::{escape, fence, ordinary, wrapped};
use super::safety::{any_link, options};

/// The text as lines of Markdown, without blank ones at either end. `prefix`, which is Markdown already, stands before
/// the first paragraph, or alone if something else comes first.
pub(super) fn render(prefix: &str, source: &str) -> Vec<String> {
    let mut renderer = Renderer { source, inline: prefix.to_owned(), ..Renderer::default() };
    // GitHub's `[!NOTE]`, which rustdoc does not know.
    let options = options() | Options::ENABLE_GFM;
    let events =
        Parser::new_with_broken_link_callback(source, options, Some(any_link)).into_offset_iter();
    for (event, range) in events {
        renderer.event(event, range);
    }
    renderer.flush();
    renderer.lines
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
            Tag::BlockQuote(kind) => {
                self.part();
                self.containers.push(Container::Quote);
                self.inline = kind.map(|it| format!("**{}:** ", alert(it))).unwrap_or_default();
            }
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

    fn heading(&mut self, level: HeadingLevel) {
        let text = self.take_inline().replace("\\\n", " ").replace('\n', " ");
        if !text.trim().is_empty() {
            self.block(vec![format!("{} {}", "#".repeat(level as usize), text.trim())]);
        }
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
        self.part();
        self.has_before = true;
        for line in lines {
            let line = self.prefix(Marker::Now) + &line;
            self.lines.push(line.trim_end().to_owned());
        }
    }

    /// A blank line behind what came before.
    fn part(&mut self) {
        if std::mem::take(&mut self.has_before) {
            let blank = self.prefix(Marker::Later);
            self.lines.push(blank.trim_end().to_owned());
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

/// What a quote of GitHub's calls itself.
fn alert(kind: BlockQuoteKind) -> &'static str {
    match kind {
        BlockQuoteKind::Note => "Note",
        BlockQuoteKind::Tip => "Tip",
        BlockQuoteKind::Important => "Important",
        BlockQuoteKind::Warning => "Warning",
        BlockQuoteKind::Caution => "Caution",
    }
}

/// Whether a list item's marker may be written already.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Marker {
    Now,
    Later,
}

#[cfg(test)]
mod tests {
    use super::super::{WIDTH, block, safety};
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
    fn quotes_stand_apart_and_say_what_they_are() {
        assert_eq!(text("A.\n\n> b\n\nC."), "A.\n\n> b\n\nC.");
        assert_eq!(text("> [!WARNING]\n> Do *not*."), "> **Warning:** Do *not*.");
        assert_eq!(text("- a\n\n  > [!TIP]\n  > b"), "- a\n\n  > **Tip:** b");
        assert_eq!(text("> [!NOTE]\n> - a"), "> **Note:**\n>\n> - a");
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

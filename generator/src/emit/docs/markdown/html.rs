//! What becomes of HTML: breaks stay, what everybody knows goes, anything else is shown.

use super::Renderer;
use crate::emit::docs::line::escape;

impl Renderer<'_> {
    /// One HTML tag: breaks stay, what everybody knows goes, anything else is shown.
    pub(super) fn tag(&mut self, text: &str) {
        self.flush_text();
        match Html::of(text) {
            Html::Break if self.table.is_some() => self.inline.push(' '),
            Html::Break => self.inline.push_str("\\\n"),
            Html::Block => self.inline.push('\n'),
            Html::Known => (),
            Html::Other => self.inline.push_str(&escape(text)),
        }
    }

    pub(super) fn html_block(&mut self) {
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
        const KNOWN: [&str; 21] = [
            "a", "abbr", "b", "code", "em", "font", "i", "img", "kbd", "nobr", "s", "small",
            "span", "strong", "sub", "sup", "tbody", "td", "th", "thead", "u",
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

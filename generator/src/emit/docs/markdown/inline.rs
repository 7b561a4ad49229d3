//! Within a paragraph: text as its author spelt it, code, emphasis, links.

use std::ops::Range;

use pulldown_cmark::{LinkType, TagEnd};

use super::Renderer;
use crate::emit::docs::code;
use crate::emit::docs::line::{autolinked, escape};
use crate::emit::docs::safety::is_web;

impl Renderer<'_> {
    /// Plain text as the author spelt it, backslashes and entities included.
    pub(super) fn plain(&mut self, text: &str, range: Range<usize>) {
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

    pub(super) fn code_span(&mut self, text: &str, range: Range<usize>) {
        let code = code(text);
        let code = if self.table.is_some() { code.replace('|', "\\|") } else { code };
        self.mark(&code, range.end);
    }

    /// Adds something that is not plain text.
    pub(super) fn mark(&mut self, mark: &str, end: usize) {
        self.flush_text();
        self.inline.push_str(mark);
        self.end = end;
    }

    pub(super) fn delimiter(&mut self, tag: &TagEnd, start: usize) {
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
    pub(super) fn link(&mut self, link_type: LinkType, url: &str) {
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

    pub(super) fn flush_text(&mut self) {
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

    pub(super) fn take_inline(&mut self) -> String {
        self.flush_text();
        std::mem::take(&mut self.inline)
    }
}

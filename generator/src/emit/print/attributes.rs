//! Attributes and doc comments, straight from their tokens.

use std::borrow::Cow;

use proc_macro2::{Delimiter, TokenTree};

use super::WIDTH as JOINED;
use super::flat::flat;
use super::tree::{Tree, split_commas};
use crate::emit::tokens::LINE_END;

/// The longest line of an attribute; what is longer is broken by rules of its own.
const WIDTH: usize = 89;

/// What stands before an item, field, variant or function.
pub(super) struct Attributes<'t> {
    /// Brackets of each, in order.
    inner: Vec<&'t [Tree]>,
}

impl<'t> Attributes<'t> {
    /// Takes them off the start.
    pub(super) fn split(mut trees: &'t [Tree]) -> (Self, &'t [Tree]) {
        let mut inner = Vec::new();
        while let [hash, group, rest @ ..] = trees
            && hash.is_punct('#')
            && let Some(attribute) = group.group(Delimiter::Bracket)
        {
            inner.push(attribute);
            trees = rest;
        }
        (Self { inner }, trees)
    }

    /// Whether there is any but documentation.
    pub(super) fn has_more_than_docs(&self) -> bool {
        self.inner.iter().any(|it| !it.first().is_some_and(|it| it.is_word("doc")))
    }

    /// Appends a line for each, or several for documentation.
    pub(super) fn print(&self, indent: &str, out: &mut String) -> Option<()> {
        for attribute in &self.inner {
            if let [doc, _, Tree::Leaf(TokenTree::Literal(text))] = attribute
                && doc.is_word("doc")
            {
                let text = text.to_string();
                let is_plain = |it: &Cow<'_, str>| !it.starts_with('/') && !it.contains('\n');
                let text = unescaped(&text).filter(is_plain)?;
                comment(&text, indent, out);
                continue;
            }
            let start = out.len();
            out.push_str(indent);
            out.push_str("#[");
            flat(attribute, out)?;
            out.push(']');
            // The text of a note is never broken.
            if out.len() - start > WIDTH && !attribute.first()?.is_word("deprecated") {
                out.truncate(start);
                condition(attribute, indent, out)?;
            }
            out.push('\n');
        }
        Some(())
    }
}

/// `#[cfg(any(..))]` over several lines.
fn condition(attribute: &[Tree], indent: &str, out: &mut String) -> Option<()> {
    let [cfg, any] = attribute else { return None };
    let [any, features] = any.group(Delimiter::Parenthesis).filter(|_| cfg.is_word("cfg"))? else {
        return None;
    };
    let features = features.group(Delimiter::Parenthesis).filter(|_| any.is_word("any"))?;
    let mut list = Vec::new();
    for feature in split_commas(features) {
        let mut text = String::new();
        flat(feature, &mut text)?;
        list.push(text);
    }
    let line = format!("any({})", list.join(", "));
    let n_columns = indent.len() + line.chars().count();
    if n_columns + "#[cfg()]".len() <= JOINED {
        out.extend([indent, "#[cfg(", &line, ")]"]);
    } else if n_columns + 4 <= JOINED {
        out.extend([indent, "#[cfg(\n", indent, "    ", &line, "\n", indent, ")]"]);
    } else {
        out.extend([indent, "#[cfg(\n", indent, "    any("]);
        for (nth, feature) in list.iter().enumerate() {
            out.extend([if nth == 0 { "\n" } else { ",\n" }, indent, "        ", feature]);
        }
        out.extend(["\n", indent, "    )\n", indent, ")]"]);
    }
    Some(())
}

/// Appends a doc comment, a line for each of its lines.
pub(in crate::emit) fn comment(text: &str, indent: &str, out: &mut String) {
    for line in text.split(LINE_END) {
        out.push_str(indent);
        out.push_str("///");
        out.push_str(line.trim_end_matches(' '));
        out.push('\n');
    }
}

/// What a string literal means.
fn unescaped(literal: &str) -> Option<Cow<'_, str>> {
    if let Some(raw) = literal.strip_prefix('r') {
        return raw.trim_matches('#').strip_prefix('"')?.strip_suffix('"').map(Cow::Borrowed);
    }
    let text = literal.strip_prefix('"')?.strip_suffix('"')?;
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('\\') {
        out.push_str(&rest[..at]);
        let mut chars = rest[at + 1..].chars();
        out.push(match chars.next()? {
            '"' => '"',
            '\\' => '\\',
            '\'' => '\'',
            'u' => {
                let (digits, tail) = chars.as_str().strip_prefix('{')?.split_once('}')?;
                chars = tail.chars();
                char::from_u32(u32::from_str_radix(digits, 16).ok()?)?
            }
            _ => return None,
        });
        rest = chars.as_str();
    }
    out.push_str(rest);
    Some(Cow::Owned(out))
}

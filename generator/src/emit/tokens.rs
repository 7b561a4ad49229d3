//! The smallest pieces of Rust: identifiers, doc comments, string literals.

use std::cell::Cell;
use std::iter;

use proc_macro2::{Ident, Literal, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};

use super::docs;

/// An identifier as names.rs writes it: `name`, `r#type`.
pub(super) fn ident(name: &str) -> Ident {
    match name.strip_prefix("r#") {
        Some(raw) => Ident::new_raw(raw, Span::call_site()),
        None => Ident::new(name, Span::call_site()),
    }
}

/// The name without `r#`: for file names, links and prose.
pub(super) fn plain(name: &str) -> &str {
    name.strip_prefix("r#").unwrap_or(name)
}

/// `error_envelope` for `ErrorEnvelope`.
pub(super) fn snake(name: &str) -> String {
    let mut text = String::new();
    for it in plain(name).chars() {
        if it.is_uppercase()
            && text.chars().next_back().is_some_and(|it| it != '_' && !it.is_uppercase())
        {
            text.push('_');
        }
        text.extend(it.to_lowercase());
    }
    text
}

/// The path of an item from the crate's root: `crate::secrets::Secret`.
pub(super) fn path(module: &[&str], name: &str) -> TokenStream {
    let module = module.iter().map(|it| ident(it));
    let name = ident(name);
    quote!(crate #(::#module)* ::#name)
}

/// Tokens that are put into others once, and moved there: `quote!` copies those of a `TokenStream`.
pub(super) struct Once(Cell<TokenStream>);

impl From<TokenStream> for Once {
    fn from(tokens: TokenStream) -> Self {
        Self(Cell::new(tokens))
    }
}

impl ToTokens for Once {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.extend(iter::once(self.0.take()));
    }
}

/// Between the lines of one `#[doc]`, which is broken there when it is printed: no document's text has it.
pub(super) const LINE_END: char = '\u{1}';

/// One `#[doc]` for all lines: each of its own would be many tokens, which are copied and read again.
pub(super) fn doc_comment(lines: &[String]) -> Once {
    if lines.is_empty() {
        return TokenStream::new().into();
    }
    let mut text = String::with_capacity(lines.iter().map(|it| it.len() + 2).sum());
    for (nth, line) in lines.iter().enumerate() {
        if nth > 0 {
            text.push(LINE_END);
        }
        if !line.is_empty() {
            text.push(' ');
            text.push_str(line);
        }
    }
    // A raw string is written and read again sooner than one whose characters are escaped.
    let text = raw(&text, if text.contains('"') { "#" } else { "" });
    quote!(#[doc = #text]).into()
}

/// A raw string with these or more marks.
fn raw(text: &str, marks: &str) -> Literal {
    let mut hashes = marks.to_owned();
    while !hashes.is_empty() && text.contains(&format!("\"{hashes}")) {
        hashes.push('#');
    }
    let raw = format!("r{hashes}\"{text}\"{hashes}");
    raw.parse().unwrap_or_else(|_| Literal::string(text))
}

/// Whether a value is the variable of that name.
pub(super) fn is_only(name: &Ident, value: TokenStream) -> bool {
    let mut tokens = value.into_iter();
    matches!((tokens.next(), tokens.next()), (Some(TokenTree::Ident(it)), None) if it == *name)
}

/// `#[deprecated = "note"]`, or without a note.
pub(super) fn deprecated(note: Option<&str>) -> TokenStream {
    match note.map(docs::one_line) {
        None => TokenStream::new(),
        Some(note) if note.is_empty() => quote!(#[deprecated]),
        Some(note) => quote!(#[deprecated = #note]),
    }
}

/// A raw string where that reads better: text with quotes and nothing that has to be escaped.
pub(super) fn text(text: &str) -> Literal {
    let plain = text.chars().all(|it| it == ' ' || it.is_ascii_graphic());
    if !plain || !text.contains(['"', '\\']) {
        return Literal::string(text);
    }
    raw(text, "#")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_raw_only_where_that_is_safe() {
        assert_eq!(text("plain").to_string(), r#""plain""#);
        assert_eq!(text(r#"{"a":1}"#).to_string(), r##"r#"{"a":1}"#"##);
        assert_eq!(text("a\"#b").to_string(), "r##\"a\"#b\"##");
        assert_eq!(text("a\"\n\u{202e}").to_string(), r#""a\"\n\u{202e}""#);
    }

    #[test]
    fn notes_cannot_leave_their_string() {
        let tokens = deprecated(Some("a \" \\ b\n]")).to_string();
        assert_eq!(tokens, r#"# [deprecated = "a \" \\ b ]"]"#);
    }
}

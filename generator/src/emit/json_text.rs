//! JSON in a test: inline where it is short, else a constant of several lines.

use proc_macro2::TokenStream;
use quote::quote;

use super::tokens::{ident, text};

/// The longest text that stands inline, in bytes.
const INLINE: usize = 52;

/// The longest line of a constant, in bytes.
const LINE: usize = 84;

/// A text, as an expression and, if it is long, the constant that the expression names.
pub(super) struct Text {
    /// The constant, or nothing.
    pub(super) item: TokenStream,
    /// A literal, or the constant's name.
    pub(super) expr: TokenStream,
}

impl Text {
    /// `name` becomes the constant's name in capitals.
    pub(super) fn new(name: &str, json: &str) -> Self {
        if json.len() <= INLINE {
            let literal = text(json);
            return Self { item: TokenStream::new(), expr: quote!(#literal) };
        }
        let name = ident(&name.to_uppercase());
        let lines: Vec<_> = lines(json).into_iter().map(text).collect();
        let value = match lines.as_slice() {
            [line] => quote!(#line),
            lines => quote!(concat!(#(#lines),*)),
        };
        Self { item: quote!(const #name: &str = #value;), expr: quote!(#name) }
    }
}

/// The text in lines that end behind a comma, an opening or a closing bracket where possible.
fn lines(json: &str) -> Vec<&str> {
    let mut lines = Vec::new();
    let mut rest = json;
    while rest.len() > LINE {
        let end = boundaries(rest).take_while(|it| *it <= LINE).last();
        let end = end.or_else(|| boundaries(rest).next()).unwrap_or(rest.len());
        let (line, tail) = rest.split_at(end);
        lines.push(line);
        rest = tail;
    }
    if !rest.is_empty() {
        lines.push(rest);
    }
    lines
}

/// Where a line may end: behind commas outside strings.
fn boundaries(json: &str) -> impl Iterator<Item = usize> {
    let mut in_string = false;
    let mut is_escaped = false;
    json.char_indices().filter_map(move |(at, it)| {
        match it {
            '"' if !is_escaped => in_string = !in_string,
            _ => (),
        }
        is_escaped = it == '\\' && !is_escaped;
        (it == ',' && !in_string).then_some(at + 1)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_end_behind_commas_outside_strings() {
        let json = format!(r#"{{"a":"{},","b":"{}\",","c":1}}"#, "x".repeat(70), "y".repeat(70));
        let lines = lines(&json);
        assert_eq!(lines.concat(), json);
        assert_eq!(lines.iter().map(|it| it.len()).collect::<Vec<_>>(), [79, 80, 6]);
    }

    #[test]
    fn a_line_without_comma_stays_whole() {
        let json = "x".repeat(300);
        assert_eq!(lines(&json), [json.as_str()]);
    }
}

//! Tables: macros whose braces hold one entry per field, variant or status.

use std::fmt::Write;

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::quote;

use super::WIDTH;
use super::tree::Tree;
use crate::emit::tokens::{Once, ident};

/// The macros that are laid out here.
const TABLES: [&str; 6] = ["wire", "open_enum", "union", "replies", "failure", "check"];

/// An item macro with these tokens: `wire!(..);`.
pub(in crate::emit) fn table_macro(
    name: &str,
    head: TokenStream,
    entries: Vec<TokenStream>,
) -> Once {
    let name = ident(name);
    let entries = entries.into_iter().map(Once::from);
    quote!(crate::runtime::#name!(#head { #(#entries),* });).into()
}

/// The item, if it is one of these macros.
pub(super) fn table(item: &[Tree]) -> Option<String> {
    let [name, bang, arguments, _] = item else { return None };
    let name = TABLES.iter().find(|it| name.is_word(it)).filter(|_| bang.is_punct('!'))?;
    Some(laid_out(name, arguments.group(Delimiter::Parenthesis)?))
}

/// `wire!(Secret { id, created_at = "createdAt" });`, one entry per line if that is too long.
fn laid_out(name: &str, arguments: &[Tree]) -> String {
    let (head, entries) = match arguments.split_last() {
        Some((last, head)) => (head, last.group(Delimiter::Brace).map(entries).unwrap_or_default()),
        None => (arguments, Vec::new()),
    };
    let head = spell(head);
    let line = match entries.as_slice() {
        [] => format!("{name}!({head} {{}});"),
        entries => format!("{name}!({head} {{ {} }});", entries.join(", ")),
    };
    if line.chars().count() <= WIDTH {
        return line;
    }
    let (last, init) = match entries.split_last() {
        // A macro's `..rest` takes no comma after it.
        Some((last, init)) if last.starts_with("..") => (Some(last), init),
        _ => (None, entries.as_slice()),
    };
    let mut text = format!("{name}!({head} {{\n");
    for entry in init {
        text.extend(["    ", entry, ",\n"]);
    }
    if let Some(last) = last {
        text.extend(["    ", last, "\n"]);
    }
    text + "});"
}

/// The entries between the commas.
fn entries(trees: &[Tree]) -> Vec<String> {
    let split = trees.split(|it| it.is_punct(','));
    split.filter(|it| !it.is_empty()).map(spell).collect()
}

/// Tokens with spaces as one writes them by hand: around `=` and `=>`, none in `..Unknown`, `-1` and `Other(_)`.
fn spell(trees: &[Tree]) -> String {
    let mut text = String::new();
    for tree in trees {
        let start = text.len();
        push(tree, &mut text);
        let (before, part) = text.split_at(start);
        let after_word = before.ends_with(|it: char| it.is_alphanumeric() || "_\"])>".contains(it));
        let glued = match part {
            "(" => true,
            "." | ":" => before.ends_with(|it: char| it.is_alphanumeric() || "_.:".contains(it)),
            "=" => before.ends_with('.'),
            ">" => before.ends_with('='),
            it if it.starts_with('(') => after_word,
            _ => before.ends_with(['.', '-', '&', '<']) || before.ends_with("::"),
        };
        if !before.is_empty() && !glued && !before.ends_with("..=") {
            text.insert(start, ' ');
        }
    }
    text
}

fn push(tree: &Tree, text: &mut String) {
    let (delimiter, inner) = match tree {
        Tree::Leaf(it) => return push_leaf(it, text),
        Tree::Group(delimiter, inner) => (delimiter, entries(inner).join(", ")),
    };
    match delimiter {
        Delimiter::Parenthesis => text.extend(["(", &inner, ")"]),
        Delimiter::Bracket => text.extend(["[", &inner, "]"]),
        Delimiter::Brace => text.extend(["{ ", &inner, " }"]),
        Delimiter::None => text.push_str(&inner),
    }
}

fn push_leaf(leaf: &TokenTree, text: &mut String) {
    // Writing to a text does not fail.
    let _: std::fmt::Result = match leaf {
        TokenTree::Ident(it) => write!(text, "{it}"),
        TokenTree::Literal(it) => write!(text, "{it}"),
        TokenTree::Punct(it) => write!(text, "{}", it.as_char()),
        TokenTree::Group(it) => write!(text, "{it}"),
    };
}

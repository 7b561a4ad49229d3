//! Types, calls and literals on one line, straight from their tokens. `None`: it takes more than that to lay them out.

use std::fmt::Write;

use proc_macro2::{Delimiter, Spacing, TokenTree};

use super::tree::Tree;

/// The longest struct literal within a line.
const LITERAL: usize = 30;

/// What stands between a closure's arguments and its body.
const CLOSURE: &str = "| ";

/// What begins an expression with a body, or is laid out by rules of its own.
const WORDS: [&str; 14] = [
    "as", "async", "break", "for", "if", "in", "loop", "match", "move", "return", "unsafe",
    "where", "while", "yield",
];

/// Appends the tokens in one line.
pub(super) fn flat(trees: &[Tree], out: &mut String) -> Option<()> {
    let start = out.len();
    let mut line = Line { out, before: Before::Start };
    let mut rest = trees;
    let mut has_closure = false;
    while let [tree, after @ ..] = rest {
        rest = after;
        if tree.is_punct('|') && line.before == Before::Start {
            let end = rest.iter().position(|it| it.is_punct('|'))?;
            line.out.push('|');
            flat(&rest[..end], line.out)?;
            line.out.push_str(CLOSURE);
            has_closure = true;
            rest = &rest[end + 1..];
        } else {
            line.tree(tree, rest)?;
        }
    }
    // Where a closure gets its braces is a matter of bytes, not of columns.
    (!has_closure || out[start..].is_ascii()).then_some(())
}

/// Whether a line may have a closure, whose body is put into braces where it is too long: other groups can be joined.
pub(super) fn may_have_closure(line: &str) -> bool {
    line.contains(CLOSURE)
}

/// What stands at the end of the line.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Before {
    /// Nothing, an opening bracket, or something with its space behind it.
    Start,
    /// The first of two punctuation characters.
    Half,
    /// `::`, `.`, `&` or `'`, which are followed by a word.
    Prefix,
    /// A word or a literal.
    Word,
    /// The end of a group or of generic arguments, or a question mark.
    Close,
}

struct Line<'o> {
    out: &'o mut String,
    before: Before,
}

impl Line<'_> {
    fn tree(&mut self, tree: &Tree, rest: &[Tree]) -> Option<()> {
        match tree {
            Tree::Leaf(TokenTree::Ident(it)) => {
                self.word(it)?;
                // Looked at as text: to compare the token with each takes longer.
                let start = self.out.rfind(|it: char| !it.is_alphanumeric() && it != '_');
                let word = &self.out[start.map_or(0, |it| it + 1)..];
                (!WORDS.contains(&word)).then_some(())
            }
            Tree::Leaf(TokenTree::Literal(it)) => self.word(it),
            Tree::Leaf(TokenTree::Punct(it)) => {
                self.punct(it.as_char(), it.spacing() == Spacing::Joint, rest)
            }
            Tree::Leaf(TokenTree::Group(_)) => None,
            Tree::Group(delimiter, inner) => self.group(*delimiter, inner),
        }
    }

    fn word(&mut self, word: &impl std::fmt::Display) -> Option<()> {
        match self.before {
            Before::Word => self.out.push(' '),
            Before::Start | Before::Prefix => (),
            Before::Half | Before::Close => return None,
        }
        self.before = Before::Word;
        write!(self.out, "{word}").ok()
    }

    fn punct(&mut self, char: char, is_joint: bool, rest: &[Tree]) -> Option<()> {
        let next = rest.first();
        let is_value = matches!(self.before, Before::Word | Before::Close);
        let is_next = |char| next.is_some_and(|it| it.is_punct(char));
        let (text, before) = match char {
            ':' if self.before == Before::Half => ("", Before::Prefix),
            '>' if self.before == Before::Half => (" ", Before::Start),
            ':' if is_joint && is_next(':') => ("::", Before::Half),
            '-' if is_joint && is_next('>') && is_value => (" ->", Before::Half),
            _ if self.before == Before::Half => return None,
            ',' if is_value && next.is_some() => (", ", Before::Start),
            ':' if is_value => (": ", Before::Start),
            ';' if is_value && next.is_some() => ("; ", Before::Start),
            '!' if self.before == Before::Word && next.is_some_and(Tree::is_list) => {
                ("!", Before::Prefix)
            }
            '+' if is_value => (" + ", Before::Start),
            '=' if is_value && !is_joint => (" = ", Before::Start),
            '.' if is_value && !is_joint => (".", Before::Prefix),
            '?' if is_value => ("?", Before::Close),
            '>' if is_value => (">", Before::Close),
            '<' if matches!(self.before, Before::Word | Before::Prefix) => ("<", Before::Start),
            '\'' if !is_value => ("'", Before::Prefix),
            '&' if !is_value && !is_joint => ("&", Before::Prefix),
            _ => return None,
        };
        self.out.push_str(text);
        self.before = before;
        Some(())
    }

    fn group(&mut self, delimiter: Delimiter, inner: &[Tree]) -> Option<()> {
        match delimiter {
            // Of a visibility; nothing else is `crate` alone.
            Delimiter::Parenthesis if matches!(inner, [only] if only.is_word("crate")) => {
                self.out.push_str("(crate) ");
                self.before = Before::Start;
                return Some(());
            }
            Delimiter::Parenthesis if self.before != Before::Half => {
                self.out.push('(');
                self.inner(inner)?;
                self.out.push(')');
            }
            Delimiter::Bracket if matches!(self.before, Before::Start | Before::Prefix) => {
                self.out.push('[');
                self.inner(inner)?;
                self.out.push(']');
            }
            Delimiter::Brace if self.before == Before::Word => {
                let start = self.out.len();
                self.out.push_str(" { ");
                self.inner(inner)?;
                self.out.push_str(" }");
                if inner.is_empty() || self.out.len() - start > LITERAL {
                    return None;
                }
            }
            _ => return None,
        }
        self.before = Before::Close;
        Some(())
    }

    fn inner(&mut self, inner: &[Tree]) -> Option<()> {
        // `(T,)` needs its comma, and only it has one.
        match inner {
            [inner @ .., last]
                if last.is_punct(',') && !inner.iter().any(|it| it.is_punct(',')) =>
            {
                flat(inner, self.out)?;
                self.out.push(',');
                Some(())
            }
            inner => flat(inner, self.out),
        }
    }
}

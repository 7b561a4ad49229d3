//! Tokens as a tree that can be read more than once without copies, which a `TokenStream` cannot.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

/// A token, or a group with what is in it.
pub(in crate::emit) enum Tree {
    /// Anything but a group.
    Leaf(TokenTree),
    /// What stands between two brackets.
    Group(Delimiter, Vec<Tree>),
}

impl Tree {
    /// Whether it is this word.
    pub(super) fn is_word(&self, word: &str) -> bool {
        matches!(self, Self::Leaf(TokenTree::Ident(it)) if it == word)
    }

    /// Whether it is this character.
    pub(super) fn is_punct(&self, char: char) -> bool {
        matches!(self, Self::Leaf(TokenTree::Punct(it)) if it.as_char() == char)
    }

    /// Whether it is a group that may hold what commas separate, and no statements.
    pub(super) fn is_list(&self) -> bool {
        matches!(self, Self::Group(Delimiter::Parenthesis | Delimiter::Bracket, _))
    }

    /// What stands between brackets of this kind.
    pub(super) fn group(&self, delimiter: Delimiter) -> Option<&[Tree]> {
        match self {
            Self::Group(it, inner) if *it == delimiter => Some(inner),
            _ => None,
        }
    }
}

/// Tokens as trees.
pub(super) fn trees(tokens: TokenStream) -> Vec<Tree> {
    let tree = |it| match it {
        TokenTree::Group(it) => {
            let (delimiter, inner) = (it.delimiter(), it.stream());
            // As long as the group has them too, taking the tokens would copy them.
            drop(it);
            Tree::Group(delimiter, trees(inner))
        }
        it => Tree::Leaf(it),
    };
    tokens.into_iter().map(tree).collect()
}

/// The tokens again, for who needs them as such.
pub(in crate::emit) fn tokens(trees: &[Tree]) -> TokenStream {
    let token = |it: &Tree| match it {
        Tree::Leaf(it) => it.clone(),
        Tree::Group(delimiter, inner) => Group::new(*delimiter, tokens(inner)).into(),
    };
    trees.iter().map(token).collect()
}

/// The trees of one item each: it ends with a semicolon, or with its braces where its kind has some.
pub(super) fn split_items(trees: &[Tree]) -> Vec<&[Tree]> {
    // What `use a::{b}` and `static A: B = B {}` have in braces is not their end, nor is a macro's.
    let has_semicolon =
        |word: &Tree| ["use", "static", "const", "type"].iter().any(|it| word.is_word(it));
    let (mut items, mut start, mut is_braced, mut kind) = (Vec::new(), 0, true, None);
    for (at, tree) in trees.iter().enumerate() {
        let is_kind = matches!(tree, Tree::Leaf(TokenTree::Ident(it)) if it != "pub");
        if is_kind && kind.is_none() {
            kind = Some(tree);
            is_braced = !has_semicolon(tree);
        }
        is_braced &= !tree.is_punct('!');
        let is_end = match tree {
            Tree::Group(Delimiter::Brace, _) => is_braced,
            tree => tree.is_punct(';'),
        };
        if is_end {
            items.push(&trees[start..=at]);
            (start, is_braced, kind) = (at + 1, true, None);
        }
    }
    items.extend(Some(&trees[start..]).filter(|it| !it.is_empty()));
    items
}

/// What stands between the commas, those in `<A, B>` apart.
pub(super) fn split_commas(trees: &[Tree]) -> impl Iterator<Item = &[Tree]> {
    let mut depth = 0_usize;
    let mut is_arrow = false;
    let split = trees.split(move |it| {
        match it {
            it if it.is_punct('<') => depth += 1,
            it if it.is_punct('>') && !is_arrow => depth = depth.saturating_sub(1),
            _ => (),
        }
        is_arrow = it.is_punct('-') || it.is_punct('=');
        depth == 0 && it.is_punct(',')
    });
    split.filter(|it| !it.is_empty())
}

//! A Rust file from its pieces: each is written as soon as there is one, then come the imports that all of them need.

use proc_macro2::TokenStream;
use quote::quote;

use super::imports::{Imports, Used};
use super::print::{self, Printed};

/// A piece of a file: a few items as text, and what they import.
pub(super) struct Written {
    items: Vec<Printed>,
    used: Used,
}

impl Written {
    /// Shortens the paths in `tokens` and prints them.
    pub(super) fn of(imports: &Imports<'_>, tokens: TokenStream) -> Self {
        let mut used = Used::new();
        let trees = imports.shorten(tokens, &mut used);
        Self { items: print::items(&trees), used }
    }

    /// Imports something more, which the tokens name without its path.
    pub(super) fn with(mut self, module: &str, name: &str) -> Self {
        self.used.entry(module.to_owned()).or_default().insert(name.to_owned());
        self
    }
}

/// The whole file: `top` stands before the imports, `pieces` after them.
pub(super) fn file(
    header: &[String],
    top: TokenStream,
    imports: &Imports<'_>,
    pieces: Vec<Written>,
) -> String {
    let mut used = Used::new();
    let mut items = Vec::new();
    for piece in pieces {
        items.extend(piece.items);
        for (module, names) in piece.used {
            used.entry(module).or_default().extend(names);
        }
    }
    let uses = imports.uses(&used);
    print::file_with(header, quote!(#top #uses), items)
}

//! The `use` lines: full paths become short ones, and what was used is imported. The one place with that rule.
//!
//! Emitters write `crate::runtime::Call`. Here that becomes `Call` and one `use`. The API's names beat all others:
//! if the API has a type `Call`, the runtime's is written `runtime::Call`.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};
use std::iter::Peekable;

use proc_macro2::token_stream::IntoIter;
use proc_macro2::{Group, Ident, Punct, Spacing, TokenStream, TokenTree};
use quote::quote;

use super::crate_map::CrateMap;
use super::features::Features;
use super::print::Tree;
use super::tokens::{ident, plain};

/// What the paths of one file are short for.
pub(super) struct Imports<'a> {
    map: &'a CrateMap<'a>,
    /// How paths start: `crate`, or the crate's name in its tests.
    root: &'a str,
    /// The modules items are imported from; `None`: those of the crate.
    modules: Option<&'static [&'static str]>,
    /// The module this file is, `beta::jig`; nothing is imported from it.
    this: String,
    /// What this file defines without a path to it.
    local: &'a [&'a str],
}

impl<'a> Imports<'a> {
    /// For a file of the crate: `this` is its module, `local` are names it defines that the API does not know.
    pub(super) fn of_module(map: &'a CrateMap<'a>, this: &[&'a str], local: &'a [&'a str]) -> Self {
        Self { map, root: "crate", modules: None, this: this.join("::"), local }
    }

    /// For a test, which sees the crate from outside.
    pub(super) fn of_test(map: &'a CrateMap<'a>, local: &'a [&'a str]) -> Self {
        let root = map.api.krate.lib.as_str();
        Self {
            map,
            root,
            modules: Some(&["runtime", "runtime::mock", "types", "resources"]),
            this: "tests".to_owned(),
            local,
        }
    }

    /// Shortens every path in `tokens` and notes in `used` what they need.
    pub(super) fn shorten(&self, tokens: TokenStream, used: &mut Used) -> Vec<Tree> {
        let mut tokens = tokens.into_iter().peekable();
        let mut out = Vec::with_capacity(tokens.size_hint().0);
        while let Some(token) = tokens.next() {
            match token {
                TokenTree::Group(group) => out.push(self.group(group, used)),
                TokenTree::Ident(it) if it == self.root && is_path_sep(&mut tokens) => {
                    self.path(&mut tokens, used, &mut out);
                }
                token => out.push(Tree::Leaf(token)),
            }
        }
        out
    }

    fn group(&self, group: Group, used: &mut Used) -> Tree {
        let (delimiter, stream) = (group.delimiter(), group.stream());
        // As long as the group has them too, taking the tokens would copy them.
        drop(group);
        Tree::Group(delimiter, self.shorten(stream, used))
    }

    /// Reads `::module::Item` and writes what stands for it.
    fn path(&self, tokens: &mut Peekable<IntoIter>, used: &mut Used, out: &mut Vec<Tree>) {
        let mut module = String::new();
        let mut parent = None;
        loop {
            skip_path_sep(tokens);
            let Some(TokenTree::Ident(name)) = tokens.next() else { return };
            let text = name.to_string();
            let separator = if module.is_empty() { "" } else { "::" };
            let longer = format!("{module}{separator}{text}");
            if !self.is_module(&longer) || !is_path_sep(tokens) {
                if let Some(parent) = self.item((module, parent), (&name, text), tokens, used) {
                    let colon = |spacing| TokenTree::Punct(Punct::new(':', spacing));
                    let parent = [parent.into(), colon(Spacing::Joint), colon(Spacing::Alone)];
                    out.extend(parent.map(Tree::Leaf));
                }
                out.push(Tree::Leaf(name.into()));
                return;
            }
            module = longer;
            parent = Some(name);
        }
    }

    fn is_module(&self, path: &str) -> bool {
        self.modules.map_or_else(|| self.map.is_module(path), |it| it.contains(&path))
    }

    /// The last module of the path, if the name is not written without it.
    fn item(
        &self,
        (module, parent): (String, Option<Ident>),
        (name, text): (&Ident, String),
        tokens: &mut Peekable<IntoIter>,
        used: &mut Used,
    ) -> Option<Ident> {
        if module == self.this {
            return None;
        }
        let is_macro = matches!(tokens.peek(), Some(TokenTree::Punct(it)) if it.as_char() == '!');
        let is_function = text.starts_with(char::is_lowercase) && !is_macro;
        let parent = parent.filter(|_| is_function || self.clashes(&module, name));
        let imported = if parent.is_some() { "self".to_owned() } else { text };
        used.entry(module).or_default().insert(imported);
        parent
    }

    /// Whether the short name means something else in this file.
    fn clashes(&self, module: &str, name: &Ident) -> bool {
        let is_runtime = module == "runtime" || module.starts_with("runtime::");
        self.local.iter().any(|it| name == it)
            || (is_runtime && self.map.is_taken(&name.to_string()))
    }

    /// The `use` lines.
    pub(super) fn uses(&self, used: &Used) -> TokenStream {
        use_items(self.map, &TokenStream::new(), self.root, used)
    }
}

/// Names by the module they come from: `beta::jig`.
pub(super) type Used = BTreeMap<String, BTreeSet<String>>;

/// One `use` per module, in rustfmt's order.
pub(super) fn use_items(
    map: &CrateMap<'_>,
    visibility: &TokenStream,
    root: &str,
    used: &Used,
) -> TokenStream {
    let is_crate = root == "crate";
    let root = ident(root);
    let mut uses: Vec<(Vec<Name<'_>>, TokenStream)> = used
        .iter()
        .map(|(module, names)| {
            let modules: Vec<&str> = module.split("::").filter(|it| !it.is_empty()).collect();
            let path = modules.iter().map(|it| ident(it));
            let mut key: Vec<_> = modules.iter().copied().map(Name).collect();
            let feature = map.features.of_module(&modules).filter(|_| is_crate);
            let gate = Features::gate(feature);
            let mut names: Vec<Name<'_>> = names.iter().map(|it| Name(it)).collect();
            names.sort();
            let item = match names.as_slice() {
                // A module alone is not written `{self}`.
                [Name("self")] => quote!(#gate #visibility use #root #(::#path)*;),
                names if names.contains(&Name("*")) => {
                    key.push(Name("*"));
                    quote!(#gate #visibility use #root #(::#path)* ::*;)
                }
                [name] => {
                    key.push(*name);
                    let name = ident(name.0);
                    quote!(#gate #visibility use #root #(::#path)* ::#name;)
                }
                names => {
                    // Lists come behind everything else below their module.
                    key.push(Name("\u{10ffff}"));
                    let names = names.iter().map(|it| ident(it.0));
                    quote!(#gate #visibility use #root #(::#path)* ::{#(#names),*};)
                }
            };
            (key, item)
        })
        .collect();
    uses.sort_by(|(a, _), (b, _)| a.cmp(b));
    uses.into_iter().map(|(_, it)| it).collect()
}

fn is_path_sep(tokens: &mut Peekable<IntoIter>) -> bool {
    matches!(tokens.peek(), Some(TokenTree::Punct(it)) if it.as_char() == ':')
}

fn skip_path_sep(tokens: &mut Peekable<IntoIter>) {
    while is_path_sep(tokens) {
        tokens.next();
    }
}

/// A name in a `use` list, in rustfmt's order: `self` first, then constants and types, numbers by value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Name<'n>(&'n str);

impl Ord for Name<'_> {
    fn cmp(&self, other: &Self) -> Ordering {
        let rank = |it: &Self| it.0 != "self";
        let chunks = |it: &Self| Chunks(plain(it.0));
        rank(self)
            .cmp(&rank(other))
            .then_with(|| chunks(self).cmp(chunks(other)))
            .then_with(|| self.0.cmp(other.0))
    }
}

impl PartialOrd for Name<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// A piece of a name, in rustfmt's order: underscores, then numbers by their value, then other characters.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Chunk<'n> {
    Underscore,
    Number { n_digits: usize, text: &'n str },
    Other(char),
}

/// The pieces of what is left of a name.
struct Chunks<'n>(&'n str);

impl<'n> Iterator for Chunks<'n> {
    type Item = Chunk<'n>;

    fn next(&mut self) -> Option<Chunk<'n>> {
        let first = self.0.chars().next()?;
        let end = match first {
            '0'..='9' => self.0.find(|it: char| !it.is_ascii_digit()).unwrap_or(self.0.len()),
            _ => first.len_utf8(),
        };
        let (text, rest) = self.0.split_at(end);
        self.0 = rest;
        Some(match first {
            '_' => Chunk::Underscore,
            '0'..='9' => Chunk::Number { n_digits: text.trim_start_matches('0').len(), text },
            other => Chunk::Other(other),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_sorted_as_rustfmt_does() {
        let mut names =
            ["wire", "Call", "A10", "A9", "Get_a", "GetA", "Get2", "self", "r#type", "A09"]
                .map(Name);
        names.sort();
        assert_eq!(
            names.map(|it| it.0),
            ["self", "A09", "A9", "A10", "Call", "Get_a", "Get2", "GetA", "r#type", "wire"]
        );
    }
}

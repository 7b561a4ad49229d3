//! The `use` lines: full paths become short ones, and what was used is imported. The one place with that rule.
//!
//! Emitters write `crate::runtime::Call`. Here that becomes `Call` and one `use`. The API's names beat all others:
//! if the API has a type `Call`, the runtime's is written `runtime::Call`.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};
use std::iter::Peekable;

use proc_macro2::token_stream::IntoIter;
use proc_macro2::{Group, Ident, TokenStream, TokenTree};
use quote::quote;

use super::crate_map::CrateMap;
use super::features::Features;
use super::tokens::{ident, plain};

/// What the paths of one file are short for.
pub(super) struct Imports<'a> {
    map: &'a CrateMap<'a>,
    /// How paths start: `crate`, or the crate's name in its tests.
    root: &'a str,
    /// The modules items are imported from; `None`: those of the crate.
    modules: Option<&'static [&'static str]>,
    /// The module this file is; nothing is imported from it.
    this: Vec<&'a str>,
    /// What this file defines without a path to it.
    local: &'a [&'a str],
    used: Used,
}

impl<'a> Imports<'a> {
    /// For a file of the crate: `this` is its module, `local` are names it defines that the API does not know.
    pub(super) fn of_module(
        map: &'a CrateMap<'a>,
        this: Vec<&'a str>,
        local: &'a [&'a str],
    ) -> Self {
        Self { map, root: "crate", modules: None, this, local, used: BTreeMap::new() }
    }

    /// For a test, which sees the crate from outside.
    pub(super) fn of_test(map: &'a CrateMap<'a>, local: &'a [&'a str]) -> Self {
        let root = map.api.krate.lib.as_str();
        Self {
            map,
            root,
            modules: Some(&["runtime", "runtime::mock", "types", "resources"]),
            this: vec!["tests"],
            local,
            used: BTreeMap::new(),
        }
    }

    /// Shortens every path in `tokens`, then puts the `use` lines before them.
    pub(super) fn resolve(mut self, tokens: TokenStream) -> TokenStream {
        let body = self.shorten(tokens);
        let uses = use_items(self.map, &TokenStream::new(), self.root, &self.used);
        quote!(#uses #body)
    }

    fn shorten(&mut self, tokens: TokenStream) -> TokenStream {
        let mut tokens = tokens.into_iter().peekable();
        let mut out: Vec<TokenTree> = Vec::new();
        while let Some(token) = tokens.next() {
            match token {
                TokenTree::Group(group) => out.push(self.group(group)),
                TokenTree::Ident(it) if it == self.root && is_path_sep(&mut tokens) => {
                    out.extend(self.path(&mut tokens));
                }
                token => out.push(token),
            }
        }
        out.into_iter().collect()
    }

    fn group(&mut self, group: Group) -> TokenTree {
        let (delimiter, stream) = (group.delimiter(), group.stream());
        // As long as the group has them too, taking the tokens would copy them.
        drop(group);
        TokenTree::Group(Group::new(delimiter, self.shorten(stream)))
    }

    /// Reads `::module::Item` and gives what to write instead.
    fn path(&mut self, tokens: &mut Peekable<IntoIter>) -> TokenStream {
        let mut module: Vec<String> = Vec::new();
        loop {
            skip_path_sep(tokens);
            let Some(TokenTree::Ident(name)) = tokens.next() else { return TokenStream::new() };
            module.push(name.to_string());
            if !self.is_module(&module.join("::")) || !is_path_sep(tokens) {
                module.pop();
                return self.item(module, &name, tokens);
            }
        }
    }

    fn is_module(&self, path: &str) -> bool {
        self.modules.map_or_else(|| self.map.is_module(path), |it| it.contains(&path))
    }

    fn item(
        &mut self,
        module: Vec<String>,
        name: &Ident,
        tokens: &mut Peekable<IntoIter>,
    ) -> TokenStream {
        if module == self.this {
            return quote!(#name);
        }
        let text = name.to_string();
        let is_macro = matches!(tokens.peek(), Some(TokenTree::Punct(it)) if it.as_char() == '!');
        let is_function = text.starts_with(char::is_lowercase) && !is_macro;
        match module.split_last() {
            Some((parent, _)) if is_function || self.clashes(&module, &text) => {
                let parent = ident(parent);
                self.import(module, "self");
                quote!(#parent::#name)
            }
            _ => {
                self.import(module, &text);
                quote!(#name)
            }
        }
    }

    /// Whether the short name means something else in this file.
    fn clashes(&self, module: &[String], name: &str) -> bool {
        let is_runtime = module.first().is_some_and(|it| it == "runtime");
        self.local.contains(&name) || (is_runtime && self.map.is_taken(name))
    }

    fn import(&mut self, module: Vec<String>, name: &str) {
        self.used.entry(module).or_default().insert(Name(name.to_owned()));
    }
}

/// Names by the module they come from.
pub(super) type Used = BTreeMap<Vec<String>, BTreeSet<Name>>;

/// One `use` per module, in rustfmt's order.
pub(super) fn use_items(
    map: &CrateMap<'_>,
    visibility: &TokenStream,
    root: &str,
    used: &Used,
) -> TokenStream {
    let is_crate = root == "crate";
    let root = ident(root);
    let mut uses: Vec<(Vec<Name>, TokenStream)> = used
        .iter()
        .map(|(module, names)| {
            let path = module.iter().map(|it| ident(it));
            let mut key: Vec<_> = module.iter().cloned().map(Name).collect();
            let all = Name("*".to_owned());
            let modules: Vec<_> = module.iter().map(String::as_str).collect();
            let feature = map.features.of_module(&modules).filter(|_| is_crate);
            let gate = Features::gate(feature);
            let item = match names.iter().collect::<Vec<_>>().as_slice() {
                // A module alone is not written `{self}`.
                [name] if name.0 == "self" => quote!(#gate #visibility use #root #(::#path)*;),
                names if names.contains(&&all) => {
                    key.push(all);
                    quote!(#gate #visibility use #root #(::#path)* ::*;)
                }
                [name] => {
                    key.push((*name).clone());
                    let name = ident(&name.0);
                    quote!(#gate #visibility use #root #(::#path)* ::#name;)
                }
                names => {
                    // Lists come behind everything else below their module.
                    key.push(Name(char::MAX.to_string()));
                    let names = names.iter().map(|it| ident(&it.0));
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
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Name(pub(super) String);

impl Ord for Name {
    fn cmp(&self, other: &Self) -> Ordering {
        let rank = |it: &Self| it.0 != "self";
        let chunks = |it: &Self| chunks(plain(&it.0));
        rank(self)
            .cmp(&rank(other))
            .then_with(|| chunks(self).cmp(&chunks(other)))
            .then_with(|| self.0.cmp(&other.0))
    }
}

impl PartialOrd for Name {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// A piece of a name, in rustfmt's order: underscores, then numbers by their value, then other characters.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Chunk {
    Underscore,
    Number { n_digits: usize, text: String },
    Other(char),
}

fn chunks(name: &str) -> Vec<Chunk> {
    let mut chunks: Vec<Chunk> = Vec::new();
    for it in name.chars() {
        match (it, chunks.last_mut()) {
            ('_', _) => chunks.push(Chunk::Underscore),
            ('0'..='9', Some(Chunk::Number { n_digits, text })) => {
                text.push(it);
                *n_digits = text.trim_start_matches('0').len();
            }
            ('0'..='9', _) => chunks
                .push(Chunk::Number { n_digits: usize::from(it != '0'), text: it.to_string() }),
            _ => chunks.push(Chunk::Other(it)),
        }
    }
    chunks
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_sorted_as_rustfmt_does() {
        let mut names =
            ["wire", "Call", "A10", "A9", "Get_a", "GetA", "Get2", "self", "r#type", "A09"]
                .map(|it| Name(it.to_owned()));
        names.sort();
        assert_eq!(
            names.map(|it| it.0),
            ["self", "A09", "A9", "A10", "Call", "Get_a", "Get2", "GetA", "r#type", "wire"]
        );
    }
}

//! [`Scope`]: a namespace of Rust in which no name is given twice.

use std::collections::BTreeSet;

use super::{Ident, Words};

/// A kind of identifier: how it is written. Implemented by the newtypes of [`names`](super) only.
pub trait Name: Sized {
    /// The words in this kind's style, keywords not yet escaped.
    fn unraw(words: &Words) -> String;

    /// Wraps what a [`Scope`] has checked.
    fn new(ident: Ident) -> Self;
}

/// What something would like to be called.
#[derive(Clone, Debug)]
pub struct Wish<'a> {
    /// Its name on the wire: whoever is called so already comes first.
    pub wire: &'a str,
    /// The words to make the name of; the later ones if the earlier are taken, then numbers.
    pub words: Vec<Words>,
}

/// What a scope gave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim<N> {
    /// The name, unique in its scope.
    pub name: N,
    /// Whether the first wish was taken or reserved.
    pub clashed: bool,
}

/// One namespace: the types of a crate, the fields of a struct, the variants of an enum, the methods of a resource.
///
/// What is claimed is a sequence of words: no two names of a scope are equal in any of Rust's styles, unless both are
/// wire names that are kept as they are.
#[derive(Clone, Debug, Default)]
pub struct Scope {
    taken: BTreeSet<String>,
}

/// What emitted code uses without a path.
const PRELUDE: &[&str] = &[
    "AsMut",
    "AsRef",
    "Box",
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "Drop",
    "Eq",
    "Err",
    "Extend",
    "Fn",
    "FnMut",
    "FnOnce",
    "From",
    "Hash",
    "Into",
    "IntoIterator",
    "Iterator",
    "None",
    "Ok",
    "Option",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Result",
    "Send",
    "Sized",
    "Some",
    "String",
    "Sync",
    "ToOwned",
    "ToString",
    "TryFrom",
    "TryInto",
    "Unpin",
    "Vec",
];

/// The keywords of edition 2024, those that cannot be raw apart.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

/// The keywords that cannot be raw identifiers.
const NEVER_RAW: &[&str] = &["Self", "crate", "self", "super"];

impl Scope {
    /// A scope in which every name is free.
    pub fn new() -> Self {
        Self::default()
    }

    /// A scope for types: the names of Rust's prelude are taken.
    pub fn for_types() -> Self {
        let mut scope = Self::new();
        scope.reserve(PRELUDE);
        scope
    }

    /// Takes names that something else has.
    pub fn reserve(&mut self, names: &[&str]) {
        self.taken.extend(names.iter().map(|it| (*it).to_owned()));
    }

    /// Claims one name: the first of the wishes that is free, else the first wish with a number.
    pub fn claim<N: Name>(&mut self, wish: &Wish<'_>) -> Claim<N> {
        let Some(first) = wish.words.first() else {
            return self.claim(&Wish { words: vec![Words::split(wish.wire)], ..wish.clone() });
        };
        let wishes: Vec<Words> = wish.words.iter().map(Words::capped).collect();
        let free = wishes.iter().position(|it| self.is_free::<N>(it, wish.wire));
        let words = match free {
            Some(at) => wishes[at].clone(),
            None => self.numbered::<N>(&first.capped(), wish.wire),
        };
        Claim { name: self.take(&words), clashed: free != Some(0) }
    }

    /// Claims a name for each: first those whose wire name already is the identifier, then the others in order.
    pub fn claim_all<N: Name>(&mut self, wishes: &[Wish<'_>]) -> Vec<Claim<N>> {
        let is_exact =
            |it: &Wish<'_>| it.words.first().is_some_and(|words| N::unraw(words) == it.wire);
        let (exact, others): (Vec<usize>, Vec<usize>) =
            (0..wishes.len()).partition(|&at| is_exact(&wishes[at]));
        let mut claims: Vec<(usize, Claim<N>)> =
            exact.into_iter().chain(others).map(|at| (at, self.claim(&wishes[at]))).collect();
        claims.sort_by_key(|(at, _)| *at);
        claims.into_iter().map(|(_, claim)| claim).collect()
    }

    /// Whether a name of these words would be given.
    pub fn has_room<N: Name>(&self, words: &Words) -> bool {
        self.is_free::<N>(&words.capped(), "")
    }

    fn is_free<N: Name>(&self, words: &Words, wire: &str) -> bool {
        let own = N::unraw(words);
        let is_exact = own == wire;
        !self.taken.contains(&unkeyworded(own))
            && (is_exact
                || !(self.taken.contains(&words.pascal()) || self.taken.contains(&words.snake())))
    }

    fn numbered<N: Name>(&self, words: &Words, wire: &str) -> Words {
        let mut n = 2;
        while !self.is_free::<N>(&words.numbered(n), wire) {
            n += 1;
        }
        words.numbered(n)
    }

    fn take<N: Name>(&mut self, words: &Words) -> N {
        let ident = unkeyworded(N::unraw(words));
        self.taken.extend([ident.clone(), words.pascal(), words.snake()]);
        let is_keyword = KEYWORDS.contains(&ident.as_str());
        N::new(Ident(if is_keyword { format!("r#{ident}") } else { ident }))
    }
}

/// The identifier with an underscore behind it if it is a keyword that cannot be raw.
fn unkeyworded(mut ident: String) -> String {
    if NEVER_RAW.contains(&ident.as_str()) {
        ident.push('_');
    }
    ident
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::names::{FieldName, TypeName, VariantName};

    fn claim_all<N: Name + ToString>(scope: &mut Scope, wires: &[&str]) -> String {
        let wish = |wire: &&'static str| Wish { wire, words: vec![Words::split(wire)] };
        let wires: Vec<&'static str> = wires.iter().map(|it| &*it.to_string().leak()).collect();
        let wishes: Vec<Wish<'_>> = wires.iter().map(wish).collect();
        let claims = scope.claim_all::<N>(&wishes);
        let texts: Vec<String> = claims
            .iter()
            .map(|it| format!("{}{}", it.name.to_string(), if it.clashed { "!" } else { "" }))
            .collect();
        texts.join(" ")
    }

    #[test]
    fn exact_wire_names_come_first() {
        let names =
            claim_all::<FieldName>(&mut Scope::new(), &["statusCode", "status_code", "StatusCode"]);
        assert_eq!(names, "status_code_2! status_code status_code_3!");
        let names = claim_all::<TypeName>(
            &mut Scope::for_types(),
            &["ObjectJsonSchemaProperty-Input", "ObjectJsonSchemaPropertyInput"],
        );
        assert_eq!(names, "ObjectJsonSchemaPropertyInput2! ObjectJsonSchemaPropertyInput");
    }

    #[test]
    fn keywords_are_raw_where_they_can_be() {
        let names = claim_all::<FieldName>(
            &mut Scope::new(),
            &["type", "self", "crate", "gen", "loop", "self_"],
        );
        assert_eq!(names, "r#type self_ crate_ r#gen r#loop self_2!");
        let names = claim_all::<VariantName>(&mut Scope::new(), &["self", "Self", "None"]);
        assert_eq!(names, "Self2! Self_ None");
    }

    #[test]
    fn preludes_are_reserved_for_types() {
        let names =
            claim_all::<TypeName>(&mut Scope::for_types(), &["Option", "Secret", "Vec", "Error"]);
        assert_eq!(names, "Option2! Secret Vec2! Error");
    }

    #[test]
    fn names_are_unique_in_every_style() {
        let names = claim_all::<FieldName>(&mut Scope::new(), &["V2", "v-2", "v_2x", "v2x"]);
        assert_eq!(names, "v2 v_2_2! v_2x v2x");
    }

    #[test]
    fn later_wishes_come_before_numbers() {
        let mut scope = Scope::for_types();
        let wish = Wish {
            wire: "",
            words: vec![Words::split("CreateSecret"), Words::split("CreateSecretBody")],
        };
        assert_eq!(scope.claim::<TypeName>(&wish).name.as_str(), "CreateSecret");
        assert_eq!(scope.claim::<TypeName>(&wish).name.as_str(), "CreateSecretBody");
        assert_eq!(scope.claim::<TypeName>(&wish).name.as_str(), "CreateSecret2");
    }
}

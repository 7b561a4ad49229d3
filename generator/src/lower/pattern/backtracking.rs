//! Patterns that a backtracking engine may take exponential time for: those that read some text in a loop in two ways.
//!
//! The pattern becomes an automaton of its characters (Glushkov's), each of which follows some others. It is ambiguous
//! where two ways lead from one character to one character by the same text: `a` to `a` in `(a+)+` and in `(a|a)*`,
//! but not in `a+(-a+)*`.

use std::collections::BTreeSet;

use regex_syntax::ast::parse::Parser;
use regex_syntax::ast::{Ast, RepetitionKind, RepetitionRange};
use regex_syntax::hir::translate::Translator;
use regex_syntax::hir::{Class, HirKind};

/// A larger repetition counts as one without an end,
const MOST_COPIES: u32 = 3;

/// or as one of so many times, where what is repeated has one length.
const MOST_FIXED_COPIES: u32 = 8;

/// The most characters that are looked at.
const MOST_CHARACTERS: usize = 1_000;

/// The most steps of two readers.
const MOST_STEPS: usize = 1_000_000;

/// Whether the pattern may take exponential time. Where that is not known, each repeated group counts as such.
pub(super) fn is_exponential(pattern: &str) -> bool {
    parts(pattern).iter().any(|part| {
        let mut automaton = Automaton::default();
        let whole = Parser::new().parse(part).ok().and_then(|it| automaton.add(&it, part));
        match whole {
            Some(_) => automaton.is_ambiguous(),
            None => [")*", ")+"].iter().any(|it| part.contains(it)),
        }
    })
}

/// What is looked for ahead and behind, and the pattern without it.
fn parts(pattern: &str) -> Vec<String> {
    let (mut done, mut open) = (Vec::new(), vec![(String::new(), 0)]);
    let (mut rest, mut is_class) = (pattern, false);
    while let (Some(next), Some((part, depth))) = (rest.chars().next(), open.last_mut()) {
        let look = ["(?=", "(?!", "(?<=", "(?<!"].iter().find(|it| rest.starts_with(**it));
        let mut length = next.len_utf8();
        match (next, look) {
            ('\\', _) => length += rest.chars().nth(1).map_or(0, char::len_utf8),
            (']', _) => is_class = false,
            _ if is_class => {}
            ('[', _) => is_class = true,
            (_, Some(look)) => {
                part.push_str("(?:)");
                rest = &rest[look.len()..];
                open.push((String::new(), 0));
                continue;
            }
            (')', _) if *depth == 0 => {
                done.extend(open.pop().map(|(part, _)| part));
                rest = &rest[length..];
                continue;
            }
            ('(', _) => *depth += 1,
            (')', _) => *depth -= 1,
            _ => {}
        }
        part.push_str(&rest[..length]);
        rest = &rest[length..];
    }
    done.extend(open.into_iter().map(|(part, _)| part));
    done
}

/// The characters of a pattern.
#[derive(Default)]
struct Automaton {
    /// What each may be, as ranges.
    ranges: Vec<Vec<(char, char)>>,
    /// Which others may come after each: twice, if in two ways.
    next: Vec<Vec<usize>>,
}

/// A part of a pattern.
#[derive(Clone, Default)]
struct Part {
    may_be_empty: bool,
    /// The characters it may begin and end with.
    first: Vec<usize>,
    last: Vec<usize>,
}

impl Part {
    fn empty() -> Self {
        Self { may_be_empty: true, ..Self::default() }
    }
}

impl Automaton {
    /// Adds a part; `None` if it is too large, or beyond what is known here.
    fn add(&mut self, ast: &Ast, pattern: &str) -> Option<Part> {
        match ast {
            Ast::Empty(_) | Ast::Flags(_) | Ast::Assertion(_) => Some(Part::empty()),
            Ast::Literal(_)
            | Ast::Dot(_)
            | Ast::ClassUnicode(_)
            | Ast::ClassPerl(_)
            | Ast::ClassBracketed(_) => self.character(ranges(ast, pattern)?),
            Ast::Group(it) => self.add(&it.ast, pattern),
            Ast::Concat(it) => it.asts.iter().try_fold(Part::empty(), |whole, it| {
                let part = self.add(it, pattern)?;
                Some(self.then(whole, part))
            }),
            Ast::Alternation(it) => it.asts.iter().try_fold(Part::default(), |whole, it| {
                let part = self.add(it, pattern)?;
                Some(Part {
                    may_be_empty: whole.may_be_empty || part.may_be_empty,
                    first: [whole.first, part.first].concat(),
                    last: [whole.last, part.last].concat(),
                })
            }),
            Ast::Repetition(it) => {
                let (least, most) = match it.op.kind {
                    RepetitionKind::ZeroOrOne => (0, Some(1)),
                    RepetitionKind::ZeroOrMore => (0, None),
                    RepetitionKind::OneOrMore => (1, None),
                    RepetitionKind::Range(RepetitionRange::Exactly(n)) => (n, Some(n)),
                    RepetitionKind::Range(RepetitionRange::AtLeast(n)) => (n, None),
                    RepetitionKind::Range(RepetitionRange::Bounded(n, m)) => (n, Some(m)),
                };
                self.repeated(&it.ast, pattern, least, most)
            }
        }
    }

    fn character(&mut self, ranges: Vec<(char, char)>) -> Option<Part> {
        let at = self.ranges.len();
        self.ranges.push(ranges);
        self.next.push(Vec::new());
        let part = Part { may_be_empty: false, first: vec![at], last: vec![at] };
        (at < MOST_CHARACTERS).then_some(part)
    }

    /// One after the other.
    fn then(&mut self, a: Part, b: Part) -> Part {
        for from in &a.last {
            self.next[*from].extend(&b.first);
        }
        let first = if a.may_be_empty { [a.first, b.first.clone()].concat() } else { a.first };
        let last = if b.may_be_empty { [a.last, b.last].concat() } else { b.last };
        Part { may_be_empty: a.may_be_empty && b.may_be_empty, first, last }
    }

    /// So many times one after the other, or again and again.
    fn repeated(
        &mut self,
        ast: &Ast,
        pattern: &str,
        least: u32,
        most: Option<u32>,
    ) -> Option<Part> {
        let is_fixed = most == Some(least) && length(ast).is_some();
        let copies = match most {
            Some(most) if is_fixed => most.min(MOST_FIXED_COPIES),
            Some(most @ ..=MOST_COPIES) => most,
            _ => {
                let part = self.add(ast, pattern)?;
                for from in &part.last {
                    self.next[*from].extend(&part.first);
                }
                return Some(Part { may_be_empty: part.may_be_empty || least == 0, ..part });
            }
        };
        // One more only after all before it.
        (0..copies).rev().try_fold(Part::empty(), |rest, n| {
            let part = self.add(ast, pattern)?;
            let both = self.then(part, rest);
            Some(Part { may_be_empty: both.may_be_empty || n >= least, ..both })
        })
    }

    /// Whether some character leads to itself by one text in two ways.
    fn is_ambiguous(&self) -> bool {
        let reached: Vec<Vec<bool>> = (0..self.next.len()).map(|it| self.reached(it)).collect();
        (0..self.next.len()).any(|at| {
            let is_in = |it: &usize| reached[at][*it] && reached[*it][at];
            let circle: BTreeSet<usize> = (0..self.next.len()).filter(is_in).collect();
            circle.first() == Some(&at) && self.is_ambiguous_in(&circle)
        })
    }

    /// What a character leads to.
    fn reached(&self, from: usize) -> Vec<bool> {
        let mut reached = vec![false; self.next.len()];
        let mut stack = self.next[from].clone();
        while let Some(at) = stack.pop() {
            if !std::mem::replace(&mut reached[at], true) {
                stack.extend(&self.next[at]);
            }
        }
        reached
    }

    /// Whether two readers of one text who begin at one character can part and meet again; true if that takes too long
    /// to find out. All of these characters lead to each other.
    fn is_ambiguous_in(&self, circle: &BTreeSet<usize>) -> bool {
        let next = |at: usize| self.next[at].iter().filter(|it| circle.contains(it)).enumerate();
        let mut seen = BTreeSet::new();
        let mut stack: Vec<(usize, usize)> = circle.iter().map(|it| (*it, *it)).collect();
        let mut n_steps = 0;
        while let Some((a, b)) = stack.pop() {
            if !seen.insert((a, b)) {
                continue;
            }
            for ((n, to), (m, other)) in next(a).flat_map(|it| next(b).map(move |b| (it, b))) {
                n_steps += 1;
                let is_one_way = a == b && n == m;
                if n_steps > MOST_STEPS || to == other && !is_one_way {
                    return true;
                }
                if self.is_shared(*to, *other) {
                    stack.push((*to, *other));
                }
            }
        }
        false
    }

    /// Whether one text may be both characters.
    fn is_shared(&self, a: usize, b: usize) -> bool {
        let meet = |x: &(char, char), y: &(char, char)| x.0 <= y.1 && y.0 <= x.1;
        self.ranges[a].iter().any(|x| self.ranges[b].iter().any(|y| meet(x, y)))
    }
}

/// What a character may be.
fn ranges(ast: &Ast, pattern: &str) -> Option<Vec<(char, char)>> {
    let hir = Translator::new().translate(pattern, ast).ok()?;
    match hir.into_kind() {
        HirKind::Class(Class::Unicode(it)) => {
            Some(it.ranges().iter().map(|it| (it.start(), it.end())).collect())
        }
        HirKind::Literal(it) => {
            let text = std::str::from_utf8(&it.0).ok()?;
            text.chars().next().map(|it| vec![(it, it)])
        }
        _ => None,
    }
}

/// The length of all texts that match, if it is one.
fn length(ast: &Ast) -> Option<usize> {
    match ast {
        Ast::Empty(_) | Ast::Flags(_) | Ast::Assertion(_) => Some(0),
        Ast::Literal(_)
        | Ast::Dot(_)
        | Ast::ClassUnicode(_)
        | Ast::ClassPerl(_)
        | Ast::ClassBracketed(_) => Some(1),
        Ast::Group(it) => length(&it.ast),
        Ast::Concat(it) => it.asts.iter().map(length).sum(),
        Ast::Alternation(it) => {
            let mut lengths = it.asts.iter().map(length);
            let first = lengths.next().flatten()?;
            lengths.all(|it| it == Some(first)).then_some(first)
        }
        Ast::Repetition(it) => match it.op.kind {
            RepetitionKind::Range(RepetitionRange::Exactly(n)) => {
                length(&it.ast)?.checked_mul(usize::try_from(n).ok()?)
            }
            _ => None,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_can_be_read_in_two_ways_again_and_again_is_exponential() {
        for slow in [
            "(a+)+$",
            "^(a*)*$",
            "^(a|a)*$",
            r"^(\w|\d)*$",
            "^(a|aa)+$",
            "^(a?a?)*$",
            r"^([a-z0-9]+[-_]?)*$",
            r"^(\w+\s?)+$",
            "^([a-z]{1,63}){1,8}$",
            "^(x[a-z]*){9}$",
            r"^(?!-)(\w+)*$",
            r"^(?=[)]\)(a+)+$)b",
            // Of Oxide: each of the names may end in several places.
            r"^([a-z0-9]+[a-z0-9\-]*(?<!-))(\.[a-z0-9]+[a-z0-9\-]*(?<!-))*$",
            r"^(a|b+){2,}c$",
            "^((ab){0,2}a?b?)*$",
            r"^(([a-z])+.)+[A-Z]([a-z])+$",
            r"^(.)(a+)+\1$",
        ] {
            assert!(is_exponential(slow), "{slow}");
        }
    }

    #[test]
    fn repetition_alone_is_not() {
        for fast in [
            "",
            "^[A-Z][A-Z0-9_]*$",
            "^a+b+a+$",
            "^.*foo.*bar.*$",
            r"^[a-z0-9]+(-[a-z0-9]+)*$",
            r"^(\d{1,3}\.){3}\d{1,3}$",
            r"^(\d{4} ?){4}$",
            r"^([0-9a-fA-F]{1,4}:){7,7}[0-9a-fA-F]{1,4}$",
            r"^(([a-zA-Z]|[a-zA-Z][a-zA-Z0-9\-]*[a-zA-Z0-9])\.)*([A-Za-z]|[A-Za-z][A-Za-z0-9\-]*[A-Za-z0-9])$",
            r"^(\s*[^,\s.]+(\s*[,.]\s*[^,\s.]+)*)?$",
            r"^((xn--)?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*\.)+[a-zA-Z]{2,}\.?$",
            "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$",
            r"^(?:{[0-9a-fA-F]{4}(?:-?[0-9a-fA-F]{4}){7}})$",
            r"^(?!-)[\w-]+(?<!-)$",
            r"^[a-z]([a-z0-9-]*[a-z0-9](?<!-))(\.[a-z0-9]+(?<!-))*$",
            r"^(?!\)|[)]).(?=x)*$",
            r"^([0-9a-fA-F]{0,2}:){5}[0-9a-fA-F]{0,2}$",
            "^(a|b)*$",
            "^(ab|ac)*$",
            "^([a-z]{2}){3}$",
            r"^((\d|[a-f]){4})*$",
            "^(.)x\\1$",
        ] {
            assert!(!is_exponential(fast), "{fast}");
        }
    }
}

//! [`Checker`]: holds values against limits, and keeps what it finds.

use std::collections::BTreeMap;

use regress::Regex;
use zeroize::Zeroizing;

use crate::check::Check;
use crate::decimal::Decimal;
use crate::decode_error::Step;
use crate::instance::{Form, Instance};
use crate::keeps::Keeps;
use crate::limit::Limit;
use crate::violations::{Violation, Violations};
use crate::wire::{Wire, encode_marked};

/// The longest text that is held against patterns, in bytes: the time may grow with its square.
const LONGEST_MATCHED: usize = 10_000;

/// What was found so far, and where the search is.
#[derive(Debug)]
pub struct Checker {
    path: String,
    found: Vec<Violation>,
    /// In how many sensitive values it is.
    n_hidden: usize,
    /// What was compiled already; `None` if that does not work.
    patterns: BTreeMap<&'static str, Option<Regex>>,
}

impl Checker {
    pub(crate) fn new() -> Self {
        Self { path: "$".to_owned(), found: Vec::new(), n_hidden: 0, patterns: BTreeMap::new() }
    }

    pub(crate) fn finish(self) -> Result<(), Violations> {
        if self.found.is_empty() { Ok(()) } else { Err(Violations::new(self.found)) }
    }

    /// The value itself.
    pub fn value(&mut self, value: &dyn Wire, limits: &'static [Limit]) {
        let mut written = encode_marked(value);
        let instance = Instance::parse(&written);
        drop(Zeroizing::new(std::mem::take(&mut written.json)));
        if let Some(instance) = instance {
            self.hold(&instance, limits);
        }
    }

    /// A field of a struct that keeps these members, by the name it has in Rust.
    pub fn field(
        &mut self,
        (keeps, name): (Keeps, &str),
        value: &dyn Wire,
        limits: &'static [Limit],
    ) {
        self.under(wire_name(keeps, name), |it| it.value(value, limits));
    }

    /// What a field's value is made of, if there is one.
    pub fn inside(&mut self, (keeps, name): (Keeps, &str), value: &dyn Check) {
        self.under(wire_name(keeps, name), |it| value.check_with(it));
    }

    /// Goes on under a name of the document.
    fn under(&mut self, name: &str, go_on: impl FnOnce(&mut Self)) {
        self.step(&Step::key(name), go_on);
    }

    /// Goes on under a name that the caller made, which is not shown in a secret.
    pub(crate) fn entry(&mut self, name: &str, is_hidden: bool, go_on: impl FnOnce(&mut Self)) {
        if is_hidden || self.n_hidden > 0 {
            let length = self.path.len();
            self.path.push_str("[..]");
            go_on(self);
            self.path.truncate(length);
        } else {
            self.under(name, go_on);
        }
    }

    /// Goes on with an item of a list.
    pub(crate) fn item(&mut self, index: usize, go_on: impl FnOnce(&mut Self)) {
        self.step(&Step::Index(index), go_on);
    }

    /// Goes on in a secret.
    pub(crate) fn hidden(&mut self, go_on: impl FnOnce(&mut Self)) {
        self.n_hidden += 1;
        go_on(self);
        self.n_hidden -= 1;
    }

    fn step(&mut self, step: &Step, go_on: impl FnOnce(&mut Self)) {
        let length = self.path.len();
        step.show(&mut self.path);
        go_on(self);
        self.path.truncate(length);
    }

    fn hold(&mut self, instance: &Instance, limits: &'static [Limit]) {
        for limit in limits {
            match (limit, &instance.form) {
                (Limit::Each(limits), Form::List(items)) => {
                    for (index, item) in items.iter().enumerate() {
                        self.item(index, |it| it.hold(item, limits));
                    }
                }
                (Limit::Each(limits), Form::Object(members)) => {
                    for (name, value) in members {
                        self.entry(name, instance.is_hidden, |it| it.hold(value, limits));
                    }
                }
                (Limit::Item(index, limits), Form::List(items)) => {
                    if let Some(item) = items.get(*index) {
                        self.item(*index, |it| it.hold(item, limits));
                    }
                }
                (limit, _) if self.is_kept(*limit, instance) => {}
                (limit, _) => {
                    let count = count(instance).filter(|_| {
                        !instance.is_hidden && self.n_hidden == 0 && is_about_count(*limit)
                    });
                    self.found.push(Violation::new(self.path.clone(), *limit, count));
                }
            }
        }
    }

    fn is_kept(&mut self, limit: Limit, instance: &Instance) -> bool {
        let count = count(instance).and_then(|it| u64::try_from(it).ok()).unwrap_or_default();
        match (limit, &instance.form) {
            (Limit::MinLength(least), Form::Text(_))
            | (Limit::MinItems(least), Form::List(_))
            | (Limit::MinProperties(least), Form::Object(_)) => count >= least,
            (Limit::MaxLength(most), Form::Text(_))
            | (Limit::MaxItems(most), Form::List(_))
            | (Limit::MaxProperties(most), Form::Object(_)) => count <= most,
            (Limit::Pattern(pattern), Form::Text(text)) => self.matches(pattern, text),
            (Limit::AtLeast(bound), Form::Number(it)) => is(bound, |bound| it >= bound),
            (Limit::MoreThan(bound), Form::Number(it)) => is(bound, |bound| it > bound),
            (Limit::AtMost(bound), Form::Number(it)) => is(bound, |bound| it <= bound),
            (Limit::LessThan(bound), Form::Number(it)) => is(bound, |bound| it < bound),
            (Limit::MultipleOf(unit), Form::Number(it)) => is(unit, |unit| it.is_multiple_of(unit)),
            (Limit::UniqueItems, Form::List(items)) => are_unique(items),
            _ => true,
        }
    }

    /// Whether the pattern finds something; true if it does not compile, or if looking might take long.
    fn matches(&mut self, pattern: &'static str, text: &str) -> bool {
        if text.len() > LONGEST_MATCHED {
            return true;
        }
        let regex = self.patterns.entry(pattern).or_insert_with(|| compile(pattern));
        regex.as_ref().is_none_or(|it| it.find(text).is_some())
    }
}

/// By code points if the pattern can be read so, as JSON Schema wants it; else as a browser reads it.
fn compile(pattern: &str) -> Option<Regex> {
    Regex::with_flags(pattern, "u").or_else(|_| Regex::new(pattern)).ok()
}

/// The name on the wire of a field.
fn wire_name(keeps: Keeps, name: &str) -> &str {
    let table = keeps.table();
    table.fields.iter().find(|it| it.name == name).map_or(name, |it| it.wire)
}

/// How many characters, items or members there are.
fn count(instance: &Instance) -> Option<usize> {
    match &instance.form {
        Form::Text(text) => Some(text.chars().count()),
        Form::List(items) => Some(items.len()),
        Form::Object(members) => Some(members.len()),
        Form::Other | Form::Bool(_) | Form::Number(_) => None,
    }
}

fn is_about_count(limit: Limit) -> bool {
    matches!(
        limit,
        Limit::MinLength(_)
            | Limit::MaxLength(_)
            | Limit::MinItems(_)
            | Limit::MaxItems(_)
            | Limit::MinProperties(_)
            | Limit::MaxProperties(_)
    )
}

/// Whether something holds of a bound, if that is a number.
fn is(bound: &str, holds: impl FnOnce(&Decimal) -> bool) -> bool {
    Decimal::parse(bound).is_none_or(|it| holds(&it))
}

fn are_unique(items: &[Instance]) -> bool {
    let mut sorted: Vec<&Instance> = items.iter().collect();
    sorted.sort();
    sorted.windows(2).all(|it| it[0] != it[1])
}

//! [`Limits`]: bounds and patterns, which become sentences of the documentation, and what `check()` asks for.

use std::collections::BTreeSet;

use openapiv3::{AnySchema, Type};

use crate::ir::Limit;
use crate::pointer::Pointer;

/// The bounds of a schema.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Limits {
    length: Range<usize>,
    patterns: Vec<Pattern>,
    value: Range<f64>,
    excluded: Range<()>,
    multiple_of: Option<f64>,
    items: Range<usize>,
    unique: Option<()>,
    entries: Range<usize>,
}

#[derive(Clone, Debug, PartialEq)]
struct Pattern {
    text: String,
    at: Pointer,
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Range<T> {
    min: Option<T>,
    max: Option<T>,
}

impl Limits {
    /// The bounds of a schema with a type.
    #[expect(clippy::cast_precision_loss, reason = "what is rounded is widened where it counts")]
    pub(super) fn of(ty: &Type, at: &Pointer) -> Self {
        let on = |it: bool| it.then_some(());
        let mut limits = Self::default();
        match ty {
            Type::String(it) => {
                limits.length = Range { min: it.min_length, max: it.max_length };
                limits.patterns = Pattern::new(it.pattern.as_ref(), at);
            }
            Type::Number(it) => {
                limits.value = Range { min: it.minimum, max: it.maximum };
                limits.excluded =
                    Range { min: on(it.exclusive_minimum), max: on(it.exclusive_maximum) };
                limits.multiple_of = it.multiple_of;
            }
            Type::Integer(it) => {
                limits.value = Range {
                    min: it.minimum.map(|it| it as f64),
                    max: it.maximum.map(|it| it as f64),
                };
                limits.excluded =
                    Range { min: on(it.exclusive_minimum), max: on(it.exclusive_maximum) };
                limits.multiple_of = it.multiple_of.map(|it| it as f64);
            }
            Type::Array(it) => {
                limits.items = Range { min: it.min_items, max: it.max_items };
                limits.unique = on(it.unique_items);
            }
            Type::Object(it) => {
                limits.entries = Range { min: it.min_properties, max: it.max_properties }
            }
            Type::Boolean(_) => {}
        }
        limits
    }

    /// The bounds of any other schema.
    pub(super) fn of_any(any: &AnySchema, at: &Pointer) -> Self {
        let on = |it: Option<bool>| it.filter(|it| *it).map(|_| ());
        Self {
            length: Range { min: any.min_length, max: any.max_length },
            patterns: Pattern::new(any.pattern.as_ref(), at),
            value: Range { min: any.minimum, max: any.maximum },
            excluded: Range { min: on(any.exclusive_minimum), max: on(any.exclusive_maximum) },
            multiple_of: any.multiple_of,
            items: Range { min: any.min_items, max: any.max_items },
            unique: on(any.unique_items),
            entries: Range { min: any.min_properties, max: any.max_properties },
        }
    }

    /// Both: of two bounds the stricter one.
    pub(super) fn and(self, other: Self) -> Self {
        let (value, excluded) =
            stricter((self.value, self.excluded), (other.value, other.excluded));
        let mut patterns = self.patterns;
        patterns.extend(other.patterns);
        let mut seen = BTreeSet::new();
        patterns.retain(|it| seen.insert(it.text.clone()));
        Self {
            length: self.length.and(other.length),
            patterns,
            value,
            excluded,
            multiple_of: multiple(self.multiple_of, other.multiple_of),
            items: self.items.and(other.items),
            unique: self.unique.or(other.unique),
            entries: self.entries.and(other.entries),
        }
    }

    /// Those that are not among these, by which they are known already.
    pub(super) fn beyond(&self, known: &Self) -> Self {
        let (mut value, mut excluded) = (self.value, self.excluded);
        if (value.min, excluded.min) == (known.value.min, known.excluded.min) {
            (value.min, excluded.min) = (None, None);
        }
        if (value.max, excluded.max) == (known.value.max, known.excluded.max) {
            (value.max, excluded.max) = (None, None);
        }
        let is_new = |it: &&Pattern| known.patterns.iter().all(|known| known.text != it.text);
        Self {
            length: self.length.beyond(known.length),
            patterns: self.patterns.iter().filter(is_new).cloned().collect(),
            value,
            excluded,
            multiple_of: self.multiple_of.filter(|_| self.multiple_of != known.multiple_of),
            items: self.items.beyond(known.items),
            unique: self.unique.filter(|()| known.unique.is_none()),
            entries: self.entries.beyond(known.entries),
        }
    }

    /// The least and the largest value.
    pub(super) fn values(&self) -> (Option<f64>, Option<f64>) {
        (self.value.min, self.value.max)
    }

    /// Whether only a string can have these.
    pub(super) fn is_about_text(&self) -> bool {
        !self.patterns.is_empty() || self.length != Range::default()
    }

    /// `1 to 255 characters.` and the like.
    pub(super) fn sentences(&self) -> Vec<String> {
        let mut sentences = Vec::new();
        sentences.extend(count(self.length, "character", "characters"));
        sentences.extend(
            self.patterns.iter().map(|it| format!("Matches {}.", super::docs::code(&it.text))),
        );
        self.push_bounds(&mut sentences);
        sentences.extend(
            self.multiple_of.filter(|it| *it != 1.0).map(|it| format!("A multiple of {it}.")),
        );
        sentences.extend(count(self.items, "item", "items"));
        sentences.extend(self.unique.map(|()| "No item twice.".to_owned()));
        sentences.extend(count(self.entries, "entry", "entries"));
        sentences
    }

    /// One by one, without those that every value keeps.
    pub(super) fn all(&self) -> Vec<Limit> {
        let wide = |count: Option<usize>| count.map(|it| it as u64);
        let least = |count: Option<usize>| wide(count).filter(|it| *it > 0);
        let (min, max) = (self.value.min.map(lower_bound), self.value.max.map(upper_bound));
        let more = self.excluded.min.is_some();
        let less = self.excluded.max.is_some();
        let unit = self.multiple_of.filter(|it| *it > 0.0);
        let pattern = |it: &Pattern| Limit::Pattern { text: it.text.clone(), at: it.at.clone() };
        let length = [
            least(self.length.min).map(Limit::MinLength),
            wide(self.length.max).map(Limit::MaxLength),
        ];
        let others = [
            min.map(if more { Limit::MoreThan } else { Limit::AtLeast }),
            max.map(if less { Limit::LessThan } else { Limit::AtMost }),
            unit.map(|it| Limit::MultipleOf(number(it))),
            least(self.items.min).map(Limit::MinItems),
            wide(self.items.max).map(Limit::MaxItems),
            self.unique.map(|()| Limit::UniqueItems),
            least(self.entries.min).map(Limit::MinProperties),
            wide(self.entries.max).map(Limit::MaxProperties),
        ];
        let patterns = self.patterns.iter().map(pattern);
        length.into_iter().flatten().chain(patterns).chain(others.into_iter().flatten()).collect()
    }

    fn push_bounds(&self, sentences: &mut Vec<String>) {
        let min = self.value.min.filter(is_telling);
        let max = self.value.max.filter(is_telling);
        match (min, self.excluded.min, max, self.excluded.max) {
            (Some(min), None, Some(max), None) => {
                sentences.push(format!("{} to {}.", number(min), number(max)));
            }
            (min, more, max, less) => {
                let at_least = if more.is_some() { "More than" } else { "At least" };
                let at_most = if less.is_some() { "Less than" } else { "At most" };
                sentences.extend(min.map(|it| format!("{at_least} {}.", number(it))));
                sentences.extend(max.map(|it| format!("{at_most} {}.", number(it))));
            }
        }
    }
}

impl Pattern {
    fn new(text: Option<&String>, schema: &Pointer) -> Vec<Self> {
        let pattern = |it: &String| Self { text: it.clone(), at: schema.join("pattern") };
        text.map(pattern).into_iter().collect()
    }
}

/// What is asked of each item or value, if anything is.
pub(super) fn of_each(limits: Vec<Limit>) -> Vec<Limit> {
    if limits.is_empty() { limits } else { vec![Limit::Each(limits)] }
}

/// In this range a document's integer may have been rounded on its way: nobody is to be told off for that.
const ROUNDED: std::ops::Range<f64> = 9_007_199_254_740_992.0..1e20;

fn lower_bound(bound: f64) -> String {
    number(if ROUNDED.contains(&bound.abs()) { bound.next_down() } else { bound })
}

fn upper_bound(bound: f64) -> String {
    number(if ROUNDED.contains(&bound.abs()) { bound.next_up() } else { bound })
}

/// As one writes it: `1e300` for what is very large or very small.
fn number(value: f64) -> String {
    let is_handy = value == 0.0 || (1e-6..1e20).contains(&value.abs());
    if is_handy { value.to_string() } else { format!("{value:e}") }
}

impl Range<usize> {
    fn and(self, other: Self) -> Self {
        Self {
            min: self.min.max(other.min),
            max: [self.max, other.max].into_iter().flatten().min(),
        }
    }

    fn beyond(self, known: Self) -> Self {
        Self {
            min: self.min.filter(|_| self.min != known.min),
            max: self.max.filter(|_| self.max != known.max),
        }
    }
}

type Bounds = (Range<f64>, Range<()>);

/// Of two least values the larger one, of two largest the smaller one; of equal ones that which excludes itself.
fn stricter((ours, our_ends): Bounds, (theirs, their_ends): Bounds) -> Bounds {
    let pick = |ours: (Option<f64>, Option<()>), theirs: (Option<f64>, Option<()>), up: bool| match (
        ours.0, theirs.0,
    ) {
        (Some(a), Some(b)) if a == b => (ours.0, ours.1.or(theirs.1)),
        (Some(a), Some(b)) if (a > b) == up => ours,
        (Some(_), None) => ours,
        _ => theirs,
    };
    let (min, more) = pick((ours.min, our_ends.min), (theirs.min, their_ends.min), true);
    let (max, less) = pick((ours.max, our_ends.max), (theirs.max, their_ends.max), false);
    (Range { min, max }, Range { min: more, max: less })
}

/// What is a multiple of both; where that is not known, of the first.
fn multiple(ours: Option<f64>, theirs: Option<f64>) -> Option<f64> {
    let (Some(a), Some(b)) = (ours, theirs) else { return ours.or(theirs) };
    let is_small = |it: f64| it.fract() == 0.0 && (1.0..1e6).contains(&it);
    if !is_small(a) || !is_small(b) {
        return Some(a);
    }
    let (mut x, mut y) = (a, b);
    while y > 0.0 {
        (x, y) = (y, x % y);
    }
    Some(a / x * b)
}

/// Whether a bound is more than the limit of some integer type.
fn is_telling(bound: &f64) -> bool {
    let size = bound.abs();
    size < 9e15 && ![2_147_483_647.0, 2_147_483_648.0, 4_294_967_295.0].contains(&size)
}

fn count(range: Range<usize>, one: &str, many: &str) -> Option<String> {
    let noun = |n: usize| if n == 1 { one } else { many };
    Some(match (range.min.filter(|it| *it > 0), range.max) {
        (Some(min), Some(max)) if min == max => format!("Exactly {min} {}.", noun(min)),
        (Some(min), Some(max)) => format!("{min} to {max} {}.", noun(max)),
        (Some(min), None) => format!("At least {min} {}.", noun(min)),
        (None, Some(max)) => format!("At most {max} {}.", noun(max)),
        (None, None) => return None,
    })
}

#[cfg(test)]
mod tests {
    use crate::lower::check::check_docs;

    #[test]
    fn of_two_bounds_the_stricter_one_counts() {
        insta::assert_snapshot!(check_docs("
X:
  type: object
  properties:
    least: {allOf: [{type: integer, minimum: 5, maximum: 9}, {exclusiveMinimum: true, minimum: 0, maximum: 7}]}
    ends: {allOf: [{type: number, minimum: 5}, {type: number, minimum: 5, exclusiveMinimum: true}]}
    length: {allOf: [{type: string, minLength: 3, maxLength: 5}, {minLength: 2, maxLength: 4}]}
    patterns: {allOf: [{type: string, pattern: '^a'}, {pattern: 'b$'}, {pattern: '^a'}]}
    multiples: {allOf: [{type: integer, multipleOf: 4}, {multipleOf: 6}]}
"), @"
        X: 
        least: 5 to 7.
        ends: More than 5.
        length: 3 to 4 characters.
        patterns: Matches `^a`. Matches `b$`.
        multiples: A multiple of 12.
        ");
    }

    #[test]
    fn beside_a_reference_stands_what_is_new() {
        insta::assert_snapshot!(check_docs("
X:
  type: object
  properties:
    same: {allOf: [{$ref: '#/components/schemas/Y'}], minimum: 5, maximum: 20, pattern: a, multipleOf: 2, minLength: 1, maxItems: 3, uniqueItems: true}
    less: {allOf: [{$ref: '#/components/schemas/Y'}], minimum: 4, maximum: 21, multipleOf: 1, minLength: 0, maxItems: 4}
    ends: {allOf: [{$ref: '#/components/schemas/Y'}], minimum: 5, exclusiveMinimum: true, maximum: 20, exclusiveMaximum: true}
    more: {allOf: [{$ref: '#/components/schemas/Y'}], maximum: 19, pattern: b, multipleOf: 3, minLength: 2, maxLength: 4, minItems: 1}
Y: {oneOf: [{type: string}, {type: number}, {type: array, items: {type: string}}], minimum: 5, maximum: 20, pattern: a, multipleOf: 2, minLength: 1, maxItems: 3, uniqueItems: true}
"), @"
        X: 
        same: 
        less: 
        ends: More than 5. Less than 20.
        more: 2 to 4 characters. Matches `b`. At most 19. A multiple of 6. At least 1 item.
        ");
    }
}

//! [`Limits`]: bounds and patterns, which become sentences of the documentation, and what `check()` asks for.

use openapiv3::{AnySchema, Type};

use crate::ir::Limit;
use crate::pointer::Pointer;

/// The bounds of a schema.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Limits {
    length: Range<usize>,
    pattern: Option<Pattern>,
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
                limits.pattern = Pattern::new(it.pattern.as_ref(), at);
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
            pattern: Pattern::new(any.pattern.as_ref(), at),
            value: Range { min: any.minimum, max: any.maximum },
            excluded: Range { min: on(any.exclusive_minimum), max: on(any.exclusive_maximum) },
            multiple_of: any.multiple_of,
            items: Range { min: any.min_items, max: any.max_items },
            unique: on(any.unique_items),
            entries: Range { min: any.min_properties, max: any.max_properties },
        }
    }

    /// Both: of each bound the one that stands first.
    pub(super) fn and(self, other: Self) -> Self {
        Self {
            length: self.length.or(other.length),
            pattern: self.pattern.or(other.pattern),
            value: self.value.or(other.value),
            excluded: self.excluded.or(other.excluded),
            multiple_of: self.multiple_of.or(other.multiple_of),
            items: self.items.or(other.items),
            unique: self.unique.or(other.unique),
            entries: self.entries.or(other.entries),
        }
    }

    /// The least and the largest value.
    pub(super) fn values(&self) -> (Option<f64>, Option<f64>) {
        (self.value.min, self.value.max)
    }

    /// Whether only a string can have these.
    pub(super) fn is_about_text(&self) -> bool {
        self.pattern.is_some() || self.length != Range::default()
    }

    /// `1 to 255 characters.` and the like.
    pub(super) fn sentences(&self) -> Vec<String> {
        let mut sentences = Vec::new();
        sentences.extend(count(self.length, "character", "characters"));
        sentences.extend(
            self.pattern.iter().map(|it| format!("Matches {}.", super::docs::code(&it.text))),
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
        let found = [
            least(self.length.min).map(Limit::MinLength),
            wide(self.length.max).map(Limit::MaxLength),
            self.pattern.as_ref().map(pattern),
            min.map(if more { Limit::MoreThan } else { Limit::AtLeast }),
            max.map(if less { Limit::LessThan } else { Limit::AtMost }),
            unit.map(|it| Limit::MultipleOf(number(it))),
            least(self.items.min).map(Limit::MinItems),
            wide(self.items.max).map(Limit::MaxItems),
            self.unique.map(|()| Limit::UniqueItems),
            least(self.entries.min).map(Limit::MinProperties),
            wide(self.entries.max).map(Limit::MaxProperties),
        ];
        found.into_iter().flatten().collect()
    }

    fn push_bounds(&self, sentences: &mut Vec<String>) {
        let min = self.value.min.filter(is_telling);
        let max = self.value.max.filter(is_telling);
        match (min, self.excluded.min, max, self.excluded.max) {
            (Some(min), None, Some(max), None) => sentences.push(format!("{min} to {max}.")),
            (min, more, max, less) => {
                let at_least = if more.is_some() { "More than" } else { "At least" };
                let at_most = if less.is_some() { "Less than" } else { "At most" };
                sentences.extend(min.map(|it| format!("{at_least} {it}.")));
                sentences.extend(max.map(|it| format!("{at_most} {it}.")));
            }
        }
    }
}

impl Pattern {
    fn new(text: Option<&String>, schema: &Pointer) -> Option<Self> {
        text.map(|it| Self { text: it.clone(), at: schema.join("pattern") })
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

impl<T> Range<T> {
    fn or(self, other: Self) -> Self {
        Self { min: self.min.or(other.min), max: self.max.or(other.max) }
    }
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

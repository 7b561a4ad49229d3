//! [`Limits`]: bounds and patterns, which become sentences of the documentation and nothing else.

use openapiv3::{AnySchema, Type};

/// The bounds of a schema.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Limits {
    length: Range<usize>,
    pattern: Option<String>,
    value: Range<f64>,
    excluded: Range<()>,
    multiple_of: Option<f64>,
    items: Range<usize>,
    unique: Option<()>,
    entries: Range<usize>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Range<T> {
    min: Option<T>,
    max: Option<T>,
}

impl Limits {
    /// The bounds of a schema with a type.
    #[expect(clippy::cast_precision_loss, reason = "beyond 2^53 a bound is not worth a sentence")]
    pub(super) fn of(ty: &Type) -> Self {
        let on = |it: bool| it.then_some(());
        let mut limits = Self::default();
        match ty {
            Type::String(it) => {
                limits.length = Range { min: it.min_length, max: it.max_length };
                limits.pattern.clone_from(&it.pattern);
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
    pub(super) fn of_any(any: &AnySchema) -> Self {
        let on = |it: Option<bool>| it.filter(|it| *it).map(|_| ());
        Self {
            length: Range { min: any.min_length, max: any.max_length },
            pattern: any.pattern.clone(),
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
            self.pattern.as_deref().map(|it| format!("Matches {}.", super::docs::code(it))),
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

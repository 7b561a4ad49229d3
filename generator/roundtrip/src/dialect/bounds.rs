//! Bounds of numbers: exclusive ones as 3.1 has them, and the widths of integers.

use serde_json::{Map, Value, json};

use crate::numbers;

/// 3.0 spells `exclusiveMinimum: true, minimum: 1`.
pub(super) fn exclusive(schema: &mut Map<String, Value>, exclusive: &str, bound: &str) {
    match schema.get(exclusive) {
        Some(Value::Bool(true)) => {
            let it = schema.shift_remove(bound);
            schema.shift_remove(exclusive);
            schema.extend(it.map(|it| (exclusive.to_owned(), it)));
        }
        Some(it) if !it.is_number() => drop(schema.shift_remove(exclusive)),
        _ => (),
    }
}

/// The widths of integers; a value that does not fit is not one of its format.
pub(super) fn width(schema: &mut Map<String, Value>) {
    let format = schema.get("format").and_then(Value::as_str);
    let is_integer = schema.get("type") == Some(&json!("integer"));
    let width = format.and_then(numbers::width);
    let width = width.or(is_integer.then_some((i64::MIN.into(), i64::MAX.into())));
    let Some((least, most)) = width else { return };
    let bound = |it: i128| i64::try_from(it).map_or_else(|_| json!(it as u64), |it| json!(it));
    let (least, most) = (bound(least), bound(most));
    // A bound that a float holds only nearly is not stricter than the width.
    let stricter = |old: Option<&Value>, new: Value, is: fn(&f64, &f64) -> bool| {
        let width = new.as_f64().unwrap_or_default();
        let old = old.filter(|it| it.as_f64().is_some_and(|it| is(&it, &width)));
        old.cloned().unwrap_or(new)
    };
    let least = stricter(schema.get("minimum"), least, f64::gt);
    let most = stricter(schema.get("maximum"), most, f64::lt);
    schema.insert("minimum".to_owned(), least);
    schema.insert("maximum".to_owned(), most);
}

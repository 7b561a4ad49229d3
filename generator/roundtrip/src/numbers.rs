//! Samples of integers and numbers: the ends of the range and what lies between.

use serde_json::{Number, Value};

use crate::flat::Flat;

/// Samples of an integer, an ordinary one first.
pub(crate) fn integers(flat: &Flat<'_>) -> Vec<Value> {
    let (mut least, mut most) = range(flat.get("format").and_then(Value::as_str));
    let bound = |it: f64| it as i128;
    if let Some(it) = flat.least("minimum") {
        let it = if flat.is("exclusiveMinimum") { it.floor() + 1.0 } else { it.ceil() };
        least = least.max(bound(it));
    }
    if let Some(it) = flat.least("exclusiveMinimum") {
        least = least.max(bound(it.floor()) + 1);
    }
    if let Some(it) = flat.most("maximum") {
        let it = if flat.is("exclusiveMaximum") { it.ceil() - 1.0 } else { it.floor() };
        most = most.min(bound(it));
    }
    if let Some(it) = flat.most("exclusiveMaximum") {
        most = most.min(bound(it.ceil()) - 1);
    }
    let step = flat.get("multipleOf").and_then(Value::as_f64).filter(|it| it.fract() == 0.0);
    let step = step.map_or(1, |it| (it as i128).max(1));
    let mut values = Vec::new();
    for it in [7, least, most, 0, -1, 1, 65_536] {
        let it = it.clamp(least, most.max(least)).div_euclid(step) * step;
        let it = if it < least { it + step } else { it };
        let number =
            i64::try_from(it).map(Number::from).or_else(|_| u64::try_from(it).map(Number::from));
        if let Ok(number) = number {
            push(&mut values, Value::Number(number));
        }
    }
    values
}

/// What a format has room for; without one 64 bits, for that is what an integer has.
fn range(format: Option<&str>) -> (i128, i128) {
    format.and_then(width).unwrap_or((i64::MIN.into(), i64::MAX.into()))
}

/// The least and the greatest integer of a format. Providers write it as their language does.
pub(crate) fn width(format: &str) -> Option<(i128, i128)> {
    Some(match format.to_ascii_lowercase().as_str() {
        "int8" => (i8::MIN.into(), i8::MAX.into()),
        "uint8" => (0, u8::MAX.into()),
        "int16" => (i16::MIN.into(), i16::MAX.into()),
        "uint16" => (0, u16::MAX.into()),
        "int32" => (i32::MIN.into(), i32::MAX.into()),
        "uint32" => (0, u32::MAX.into()),
        "int64" | "long" => (i64::MIN.into(), i64::MAX.into()),
        "uint64" | "ulong" | "uint" => (0, u64::MAX.into()),
        _ => return None,
    })
}

/// Samples of a number, an ordinary one first.
pub(crate) fn numbers(flat: &Flat<'_>) -> Vec<Value> {
    let format = flat.get("format").and_then(Value::as_str);
    if format.is_some_and(|it| it == "integer" || width(it).is_some()) {
        return integers(flat);
    }
    let step = flat.get("multipleOf").and_then(Value::as_f64).filter(|it| *it > 0.0);
    let gap = step.unwrap_or(0.5);
    let low =
        flat.least("minimum").map(|it| if flat.is("exclusiveMinimum") { it + gap } else { it });
    let low =
        low.into_iter().chain(flat.least("exclusiveMinimum").map(|it| it + gap)).reduce(f64::max);
    let high =
        flat.most("maximum").map(|it| if flat.is("exclusiveMaximum") { it - gap } else { it });
    let high =
        high.into_iter().chain(flat.most("exclusiveMaximum").map(|it| it - gap)).reduce(f64::min);
    let middle = low.zip(high).map(|(low, high)| f64::midpoint(low, high));
    let ends = low.into_iter().chain(high);
    let mut values = Vec::new();
    for it in [1.5].into_iter().chain(middle).chain(ends).chain([0.0, -2.25, 3.0, 1e20, 0.1]) {
        let it = step.map_or(it, |step| (it / step).round() * step);
        let fits = low.is_none_or(|low| it >= low) && high.is_none_or(|high| it <= high);
        if fits && let Some(number) = Number::from_f64(it) {
            push(&mut values, Value::Number(number));
        }
    }
    values
}

fn push(values: &mut Vec<Value>, value: Value) {
    if !values.contains(&value) {
        values.push(value);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Direction, Document};

    fn check(schema: &str, samples: fn(&Flat<'_>) -> Vec<Value>) -> String {
        let root = serde_yaml::from_str(schema).unwrap();
        let document = Document::new(&root, Direction::Both);
        Value::Array(samples(&Flat::new(&document, &[&root]))).to_string()
    }

    #[test]
    fn integers_reach_both_ends() {
        assert_eq!(check("{format: int32}", integers), "[7,-2147483648,2147483647,0,-1,1,65536]");
        assert_eq!(check("{format: UInt32}", numbers), "[7,0,4294967295,1,65536]");
        assert_eq!(
            check("{minimum: 10, maximum: 12, exclusiveMaximum: true}", integers),
            "[10,11]"
        );
        assert_eq!(check("{exclusiveMinimum: 0, maximum: 40, multipleOf: 5}", integers), "[5,40]");
        assert_eq!(
            check("{minimum: 0, maximum: 1e300}", integers),
            "[7,0,9223372036854775807,1,65536]"
        );
    }

    #[test]
    fn numbers_stay_within_their_bounds() {
        assert_eq!(check("{}", numbers), "[1.5,0.0,-2.25,3.0,1e+20,0.1]");
        assert_eq!(
            check("{minimum: 0, exclusiveMinimum: true, maximum: 1}", numbers),
            "[0.75,0.5,1.0]"
        );
        assert_eq!(check("{exclusiveMinimum: 5}", numbers), "[5.5,1e+20]");
    }
}

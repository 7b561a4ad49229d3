//! Puts a value into a node of a document, as Overlay 1.1 says.

use serde_json::Value;

use crate::pointer::Pointer;

/// A value that cannot be put into its target: what the value is, and what the target is.
pub(super) type Misfit = (&'static str, &'static str);

/// Merges a mapping into a mapping, appends to a list, or replaces a plain value; says where what is new stands, and
/// where in the overlay it is from.
pub(super) fn merge(
    target: &mut Value,
    value: &Value,
    at: &Pointer,
    from: &Pointer,
) -> Result<Vec<(Pointer, Pointer)>, Misfit> {
    let mut placed = Vec::new();
    match (&mut *target, value) {
        (Value::Object(_), Value::Object(_)) | (Value::Array(_), Value::Array(_)) => {
            inner(target, value, at, from, &mut placed);
        }
        (Value::Array(list), value) => {
            placed.push((at.join(list.len()), from.clone()));
            list.push(value.clone());
        }
        (Value::Object(_), _) | (_, Value::Object(_) | Value::Array(_)) => {
            return Err((kind(value), kind(target)));
        }
        (target, value) => replace(target, value, (at, from), &mut placed),
    }
    Ok(placed)
}

/// The same at any depth, where a value of another kind takes the place of what is there.
fn inner(
    target: &mut Value,
    value: &Value,
    at: &Pointer,
    from: &Pointer,
    placed: &mut Vec<(Pointer, Pointer)>,
) {
    match (target, value) {
        (Value::Object(target), Value::Object(value)) => {
            for (key, value) in value {
                let (at, from) = (at.join(key), from.join(key));
                match target.get_mut(key) {
                    Some(target) => inner(target, value, &at, &from, placed),
                    None => {
                        target.insert(key.clone(), value.clone());
                        placed.push((at, from));
                    }
                }
            }
        }
        (Value::Array(target), Value::Array(value)) => {
            for (n, value) in value.iter().enumerate() {
                placed.push((at.join(target.len()), from.join(n)));
                target.push(value.clone());
            }
        }
        (target, value) => replace(target, value, (at, from), placed),
    }
}

fn replace(
    target: &mut Value,
    value: &Value,
    (at, from): (&Pointer, &Pointer),
    placed: &mut Vec<(Pointer, Pointer)>,
) {
    if target != value {
        *target = value.clone();
        placed.push((at.clone(), from.clone()));
    }
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Object(_) => "a mapping",
        Value::Array(_) => "a list",
        _ => "a plain value",
    }
}

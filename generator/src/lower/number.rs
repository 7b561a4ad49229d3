//! Integers and numbers: the width comes from the format, never from the bounds.

use super::view::View;
use crate::ir::{FloatKind, IntKind, Type};

/// An integer: 64 bits unless the format says 32.
pub(super) fn integer(view: &View<'_>) -> Type {
    match view.format {
        Some("int32" | "int16" | "int8" | "uint16" | "uint8") => Type::Int(IntKind::I32),
        _ => Type::Int(IntKind::I64),
    }
}

/// A number: some documents say by the format that it is an integer.
pub(super) fn number(view: &View<'_>) -> Type {
    match view.format {
        Some("float") => Type::Float(FloatKind::F32),
        Some("integer" | "int32" | "int64") => integer(view),
        _ => Type::Float(FloatKind::F64),
    }
}

#[cfg(test)]
mod tests {
    use crate::lower::check::check_schema;

    #[test]
    fn formats_make_the_width() {
        insta::assert_snapshot!(check_schema("
X:
  properties:
    a: {type: integer}
    b: {type: integer, format: int32}
    c: {type: integer, format: int64, maximum: 100}
    d: {type: number}
    e: {type: number, format: float}
    f: {type: number, format: double}
    g: {type: number, format: integer}
    h: {type: integer, format: unix-time}
    i: {type: number, format: float64}
"), @"
xs.get() -> X
struct X                                      receives
  a: i64?
  b: i32?
  c: i64?
  d: f64?
  e: f32?
  f: f64?
  g: i64?
  h: i64?
  i: f64?
");
    }
}

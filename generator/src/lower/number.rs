//! Integers and numbers. The width comes from the format, and from bounds only where 64 bits do not hold them: a
//! changed bound must not change the type.

use serde_json::Value;

use super::cx::Cx;
use super::view::View;
use crate::ir::{IntKind, Type};

/// An integer: 64 bits unless the format says otherwise.
pub(super) fn integer(view: &View<'_>) -> Type {
    sized(view.format.unwrap_or_default()).unwrap_or_else(|| {
        let (min, max) = view.limits.values();
        match (min.is_some_and(|it| it < -BEYOND_I64), max.is_some_and(|it| it > BEYOND_I64)) {
            (false, false) => Type::Int(IntKind::I64),
            (false, true) if min.is_none_or(|it| it >= 0.0) => Type::Int(IntKind::U64),
            _ => Type::Number,
        }
    })
}

/// An integer of a body. A value that the document itself shows, and the type does not hold, is a loss.
pub(super) fn used(cx: &mut Cx<'_>, view: &View<'_>) -> Type {
    let ty = integer(view);
    let Type::Int(kind) = ty else { return ty };
    for (key, shown) in [("default", view.own.default), ("example", view.own.example)] {
        if let Some(value) = shown.filter(|it| is_beyond(kind, it)) {
            cx.diagnostics.beyond_type(&view.at.join(key), value, name(kind));
            break;
        }
    }
    ty
}

fn is_beyond(kind: IntKind, value: &Value) -> bool {
    let exact = value.as_i64().map(i128::from).or_else(|| value.as_u64().map(i128::from));
    let Some(value) = exact.or_else(|| value.as_f64().map(|it| it as i128)) else { return false };
    match kind {
        IntKind::I32 => i32::try_from(value).is_err(),
        IntKind::I64 => i64::try_from(value).is_err(),
        IntKind::U32 => u32::try_from(value).is_err(),
        IntKind::U64 => u64::try_from(value).is_err(),
    }
}

fn name(kind: IntKind) -> &'static str {
    match kind {
        IntKind::I32 => "i32",
        IntKind::I64 => "i64",
        IntKind::U32 => "u32",
        IntKind::U64 => "u64",
    }
}

/// Somewhat more than the largest `i64`, which some documents round.
const BEYOND_I64: f64 = 9.3e18;

/// The integer a format is the name of.
fn sized(format: &str) -> Option<Type> {
    Some(match format.to_ascii_lowercase().as_str() {
        "int32" | "int16" | "int8" => Type::Int(IntKind::I32),
        "uint32" | "uint16" | "uint8" => Type::Int(IntKind::U32),
        "int64" | "long" => Type::Int(IntKind::I64),
        "uint64" | "ulong" | "uint" => Type::Int(IntKind::U64),
        "int128" | "uint128" | "int256" | "uint256" | "bigint" | "big-int" | "biginteger" => {
            Type::Number
        }
        _ => return None,
    })
}

/// A number: some documents say by the format that it is an integer. It is never an `f32`, which does not hold all
/// digits a server may send for a `float`.
pub(super) fn number(view: &View<'_>) -> Type {
    let format = view.format.unwrap_or_default();
    match format.to_ascii_lowercase().as_str() {
        "integer" | "int" => integer(view),
        "decimal" | "decimal128" | "bigdecimal" | "big-decimal" => Type::Number,
        _ => sized(format).unwrap_or(Type::Float),
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
    j: {type: integer, format: uint32}
    k: {type: integer, format: uint64}
    uint: {type: integer, format: uint, minimum: 0}
    l: {type: integer, minimum: 0, maximum: 18446744073709551615}
    m: {type: integer, minimum: -9.223372036854776e18, maximum: 9.223372036854776e18}
    n: {type: integer, minimum: -1e30, maximum: 1e30}
    o: {type: number, format: decimal}
    p: {type: integer, format: bigint}
    q: {type: number, format: int64}
"), @"
xs.get() -> X
struct X                                      receives
  a: i64?
  b: i32?
  c: i64?
  d: f64?
  e: f64?
  f: f64?
  g: i64?
  h: i64?
  i: f64?
  j: u32?
  k: u64?
  uint: u64?
  l: u64?
  m: i64?
  n: Number?
  o: Number?
  p: Number?
  q: i64?
");
    }
}

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

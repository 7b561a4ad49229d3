//! The names of the formats that `openapiv3` has variants for.

use openapiv3::{IntegerFormat, NumberFormat, StringFormat, VariantOrUnknownOrEmpty};

/// The `format` of a string.
pub(super) fn string(format: &VariantOrUnknownOrEmpty<StringFormat>) -> Option<&str> {
    name(format, |it| match it {
        StringFormat::Date => "date",
        StringFormat::DateTime => "date-time",
        StringFormat::Password => "password",
        StringFormat::Byte => "byte",
        StringFormat::Binary => "binary",
    })
}

/// The `format` of an integer.
pub(super) fn integer(format: &VariantOrUnknownOrEmpty<IntegerFormat>) -> Option<&str> {
    name(format, |it| match it {
        IntegerFormat::Int32 => "int32",
        IntegerFormat::Int64 => "int64",
    })
}

/// The `format` of a number.
pub(super) fn number(format: &VariantOrUnknownOrEmpty<NumberFormat>) -> Option<&str> {
    name(format, |it| match it {
        NumberFormat::Float => "float",
        NumberFormat::Double => "double",
    })
}

fn name<'a, T>(
    format: &'a VariantOrUnknownOrEmpty<T>,
    known: impl Fn(&'a T) -> &'static str,
) -> Option<&'a str> {
    match format {
        VariantOrUnknownOrEmpty::Item(it) => Some(known(it)),
        VariantOrUnknownOrEmpty::Unknown(it) => Some(it),
        VariantOrUnknownOrEmpty::Empty => None,
    }
}

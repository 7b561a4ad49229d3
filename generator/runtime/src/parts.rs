//! [`Parts`]: where a generated type hands over what it is made of, for JSON, for `Debug` and for `==`.

use std::fmt;

use crate::keeps::Keeps;
use crate::map::Members;
use crate::sensitive;
use crate::wire::Wire;

/// Takes the parts of a generated type.
///
/// A type says once what it is made of: each function it has of its own costs rustc as much as a field.
pub trait Parts {
    /// An object with these members, in the order of the table of what is kept, and then those of `extra`.
    fn record(&mut self, keeps: Keeps, values: &[&dyn Wire], extra: &[&dyn Members]);

    /// The arm of a union.
    fn arm(&mut self, name: &str, value: &dyn Wire);
}

/// Writes what a derived `Debug` would.
///
/// # Errors
///
/// If the formatter does.
pub fn debug(value: &dyn Wire, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut shown = Shown { f, result: Ok(()) };
    value.show(&mut shown);
    shown.result
}

/// Whether two values of one type are sent as the same.
pub fn same(ours: &dyn Wire, theirs: &dyn Wire) -> bool {
    sensitive::same(ours, theirs)
}

struct Shown<'f, 'b> {
    f: &'f mut fmt::Formatter<'b>,
    result: fmt::Result,
}

impl Parts for Shown<'_, '_> {
    fn record(&mut self, keeps: Keeps, values: &[&dyn Wire], extra: &[&dyn Members]) {
        let table = keeps.table();
        let mut debug = self.f.debug_struct(table.name);
        for (field, value) in table.fields.iter().zip(values) {
            debug.field(field.name.strip_prefix("r#").unwrap_or(field.name), value);
        }
        for (name, value) in table.extra.iter().zip(extra) {
            debug.field(name.strip_prefix("r#").unwrap_or(name), value);
        }
        self.result = debug.finish();
    }

    fn arm(&mut self, name: &str, value: &dyn Wire) {
        self.result = self.f.debug_tuple(name).field(&value).finish();
    }
}

//! `check!`: the limits that a generated type has in the document.

/// Says which limits a type has in the document, and where it holds values with limits of their own.
///
/// ```
/// use specwright_runtime::{Check, Map, check, union, wire};
/// # use specwright_runtime::Json;
///
/// #[derive(Clone)]
/// struct Order {
///     id: String,
///     lines: Vec<Line>,
///     extra: Map<f64>,
/// }
///
/// #[derive(Clone)]
/// enum Line {
///     Text(String),
///     Order(Box<Order>),
///     Unknown(Json),
/// }
///
/// wire!(Order { id, lines, ..extra });
/// union!(Line by type { Text = String, Order = Object, ..Unknown });
///
/// check!(Order [MaxProperties(9)] {
///     id: [Pattern("^[a-z]+$")],
///     lines: [MinItems(1)] inside,
///     ..extra: [Each(&[AtLeast("0.5")])],
/// });
/// check!(Line as union { Text: [MaxLength(3)], Order: inside });
///
/// # let order: Order = specwright_runtime::decode(br#"{"id":"7","lines":["long",{"id":"a","lines":[]}],"x":0}"#)?;
/// let said = order.check().unwrap_err().to_string();
/// # assert_eq!(said, "$.id: something that matches `^[a-z]+$`; $.lines[0]: at most 3 characters, found 4; \
/// # $.lines[1].lines: at least 1 item, found 0; $.x: at least 0.5");
/// # Ok::<(), specwright_runtime::DecodeError>(())
/// ```
///
/// - `Order [..]`: the limits of the type as a whole.
/// - `id: [..]`: those of a field, or of an arm. A field has the name it has in Rust.
/// - `lines: inside`: what it holds implements [`Check`](crate::Check) itself.
/// - `..extra`: the [`Map`](crate::Map) of the members without a field.
#[macro_export]
macro_rules! check {
    ($type:path $([$($own:tt)*])? {
        $($field:ident : $([$($limit:tt)*])? $($inside:ident)?),* $(,)?
        $(..$extra:ident : $([$($extra_limit:tt)*])? $($extra_inside:ident)? $(,)?)?
    }) => {
        $crate::__check!($type: checker this {
            $(checker.value(this, $crate::__limits!($($own)*));)?
            $(
                let field = (<$type as $crate::Wire>::keeps(), stringify!($field));
                $(checker.field(field, &this.$field, $crate::__limits!($($limit)*));)?
                $(checker.$inside(field, &this.$field);)?
            )*
            $(
                $(checker.value(&this.$extra, $crate::__limits!($($extra_limit)*));)?
                $($crate::__check!(@ $extra_inside &this.$extra, checker);)?
            )?
        });
    };
    ($type:path $([$($own:tt)*])? as union {
        $($arm:ident : $([$($limit:tt)*])? $($inside:ident)?),* $(,)?
    }) => {
        $crate::__check!($type: checker this {
            $(checker.value(this, $crate::__limits!($($own)*));)?
            match this {
                $(Self::$arm(value) => {
                    $(checker.value(value, $crate::__limits!($($limit)*));)?
                    $($crate::__check!(@ $inside value, checker);)?
                })*
                _ => {}
            }
        });
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __check {
    ($type:path: $checker:ident $this:ident $body:block) => {
        #[allow(deprecated)]
        impl $crate::Check for $type {
            fn check_with(&self, $checker: &mut $crate::Checker) {
                let $this = self;
                $body
            }
        }
    };
    (@ inside $value:expr, $checker:ident) => {
        $crate::Check::check_with($value, $checker)
    };
}

/// A list of limits, by their own names.
#[doc(hidden)]
#[macro_export]
macro_rules! __limits {
    ($($limits:tt)*) => {
        const {
            // An empty list has no name in it.
            #[allow(unused_imports)]
            use $crate::Limit::*;
            &[$($limits)*]
        }
    };
}

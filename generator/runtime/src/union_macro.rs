//! `union!`: the line under a generated union that says how its arms are told apart in JSON.

/// Says how the arms of a union are told apart in JSON; what fits none is kept as it is.
///
/// ```
/// use specwright_runtime::{Json, union};
///
/// #[derive(Clone, PartialEq)]
/// enum Input {
///     Text(String),
///     Many(Vec<String>),
///     Unknown(Json),
/// }
///
/// union!(Input by type { Text = String, Many = Array, ..Unknown });
/// # let input: Input = specwright_runtime::decode(b"[\"a\"]")?;
/// # assert!(input == Input::Many(vec!["a".to_owned()]));
/// # Ok::<(), specwright_runtime::DecodeError>(())
/// ```
///
/// - `by "kind" { Created = "created", Gone = "deleted" | "expired", ..Unknown }`: by the value under `kind`, wherever
///   in the object it stands. A number or boolean counts as its text; `_` is for all values that no arm has. The arm's type has that field too.
/// - `by "kind" or keys { Card = "card" if ["cardId"], .. }`: the same, and by what is behind `if` where nothing stands
///   under `kind`.
/// - `by type { Text = String, .. }`: by the [`Kind`](crate::Kind) of the value. An integer takes a
///   `Number` arm if there is none for `Integer`.
/// - `by type of "value" { Text = String, .. }`: by the [`Kind`](crate::Kind) of what stands under `value`.
/// - `by keys { Card = ["cardId"], Bank = ["id"] with ["iban", "bic"], .. }`: the first arm whose keys all are there,
///   and one of those behind `with`; an object that is two arms at once, each of which would lose members of the other,
///   is kept as it is.
///
/// A value that is an arm's by these rules and does not read as it is an error, which names the arm.
/// Implements [`Wire`](crate::Wire), `Debug`, and by the feature `serde` its two traits.
#[macro_export]
macro_rules! union {
    ($type:ident by type { $($arm:ident = $kind:ident,)* ..$unknown:ident $(,)? }) => {
        $crate::__union!($type reader
            [reader.arm_by_type(&[$($crate::Kind::$kind),*])]
            [$($arm = $crate::Kind::$kind,)*] $unknown);
    };
    ($type:ident by type of $member:literal {
        $($arm:ident = $kind:ident,)* ..$unknown:ident $(,)?
    }) => {
        $crate::__union!($type reader
            [reader.arm_by_type_of($member, &[$($crate::Kind::$kind),*])]
            [$($arm = $crate::Kind::$kind,)*] $unknown);
    };
    ($type:ident by keys {
        $($arm:ident = [$($key:literal),* $(,)?] $(with [$($any:literal),* $(,)?])?,)*
        ..$unknown:ident $(,)?
    }) => {
        $crate::__union!($type reader
            [reader.arm_by_keys(const {
                &[$($crate::KeyedArm::new(
                    stringify!($arm), &[$($key),*], &[$($($any),*)?], $type::$arm,
                )),*]
            })]
            [$($arm = stringify!($arm),)*] $unknown);
    };
    ($type:ident by $tag:literal or keys {
        $($arm:ident = $value:pat if [$($key:literal),* $(,)?] $(with [$($any:literal),* $(,)?])?,)*
        ..$unknown:ident $(,)?
    }) => {
        // No text of a tag begins with a NUL that a person wrote.
        $crate::__union!($type reader
            [reader.tag_or_arm_by_keys($tag, const {
                &[$($crate::KeyedArm::new(
                    concat!("\0", stringify!($arm)), &[$($key),*], &[$($($any),*)?], $type::$arm,
                )),*]
            }).as_deref()]
            [$($arm = $value | concat!("\0", stringify!($arm)),)*] $unknown);
    };
    ($type:ident by $tag:literal {
        $($arm:ident = $value:pat,)* ..$unknown:ident $(,)?
    }) => {
        $crate::__union!($type reader
            [reader.tag($tag).as_deref()]
            [$($arm = $value,)*] $unknown);
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __union {
    (
        $type:ident $reader:ident [$choice:expr] [$($arm:ident = $mark:pat,)*] $unknown:ident
    ) => {
        #[allow(deprecated)]
        impl $crate::Wire for $type {
            #[inline]
            fn read(
                &mut self,
                $reader: &mut $crate::Reader<'_>,
            ) -> ::core::result::Result<(), $crate::DecodeError> {
                match $choice {
                    $(::core::option::Option::Some($mark) => {
                        let mut value = $crate::Wire::blank();
                        $reader.arm(stringify!($type), stringify!($arm), &mut value)?;
                        *self = Self::$arm(value);
                    })*
                    _ => {
                        let mut value = <$crate::Json as $crate::Wire>::blank();
                        $crate::Wire::read(&mut value, $reader)?;
                        *self = Self::$unknown(value);
                    }
                }
                ::core::result::Result::Ok(())
            }

            #[inline]
            fn write(&self, writer: &mut $crate::Writer) {
                match self {
                    $(Self::$arm(value) => $crate::Wire::write(value, writer),)*
                    Self::$unknown(value) => $crate::Wire::write(value, writer),
                }
            }

            #[inline]
            fn blank() -> Self {
                Self::$unknown($crate::Wire::blank())
            }

            #[inline]
            fn keeps() -> $crate::Keeps {
                $crate::Keeps::Arms(const { &[$($crate::keeps_of($type::$arm)),*] })
            }
        }

        #[allow(deprecated)]
        impl ::core::fmt::Debug for $type {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let (name, value): (&str, &dyn ::core::fmt::Debug) = match self {
                    $(Self::$arm(value) => (stringify!($arm), value),)*
                    Self::$unknown(value) => (stringify!($unknown), value),
                };
                f.debug_tuple(name).field(value).finish()
            }
        }

        $crate::__serde!($type);
    };
}

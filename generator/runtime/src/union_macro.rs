//! `union!`: the line under a generated union that says how its arms are told apart in JSON.

/// Says how the arms of a union are told apart in JSON; what fits none is kept as it is.
///
/// ```
/// use specwright_runtime::{Json, union};
///
/// #[derive(Clone)]
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
/// - `by "kind" or keys { Card = "card" if ["cardId"], Bank if ["iban"], .. }`: the same, and by what is behind `if`
///   where nothing stands under `kind`.
/// - `by type { Text = String, .. }`: by the [`Kind`](crate::Kind) of the value. An integer takes a
///   `Number` arm if there is none for `Integer`.
/// - `by type of "value" { Text = String, .. }`: by the [`Kind`](crate::Kind) of what stands under `value`.
/// - `by keys { Card = ["cardId"], Bank = ["id"] with ["iban", "bic"], .. }`: the first arm whose keys all are there,
///   and one of those behind `with`; an object that is two arms at once, each of which would lose members of the other,
///   is kept as it is.
///
/// A value that is an arm's by these rules and does not read as it is an error, which names the arm.
/// Implements [`Wire`](crate::Wire), `Debug`, `==` by what is sent, and by the feature `serde` its two traits.
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
        $($arm:ident $(= $value:pat)?
            $(if [$($key:literal),* $(,)?] $(with [$($any:literal),* $(,)?])?)?,)*
        ..$unknown:ident $(,)?
    }) => {
        // No text of a tag begins with a NUL that a person wrote.
        $crate::__union!($type reader
            [reader.tag_or_arm_by_keys($tag, const {
                &[$($($crate::KeyedArm::new(
                    concat!("\0", stringify!($arm)), &[$($key),*], &[$($($any),*)?], $type::$arm,
                ),)?)*]
            }).as_deref()]
            [$($arm = concat!("\0", stringify!($arm)) $(| $value)?,)*] $unknown);
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
                    $(::core::option::Option::Some($mark) => $reader.arm(
                        (stringify!($type), stringify!($arm)), Self::$arm, self,
                    ),)*
                    _ => $reader.unknown(Self::$unknown, self),
                }
            }

            #[inline]
            fn show(&self, to: &mut dyn $crate::Parts) {
                match self {
                    $(Self::$arm(value) => to.arm(stringify!($arm), value),)*
                    Self::$unknown(value) => to.arm(stringify!($unknown), value),
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

        $crate::__parts!($type);
    };
}

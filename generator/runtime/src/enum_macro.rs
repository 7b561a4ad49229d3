//! `open_enum!`: the line under a generated enum that says its values in JSON.

/// Says the values of an enum in JSON: strings, or integers with `as i64`; other values are kept.
///
/// ```
/// use specwright_runtime::open_enum;
///
/// #[derive(Clone, PartialEq, Eq, Hash)]
/// enum Status {
///     Active,
///     InReview,
///     Unknown(String),
/// }
///
/// open_enum!(Status { Active = "active", InReview = "in-review", ..Unknown });
///
/// #[derive(Clone, PartialEq, Eq, Hash)]
/// enum Level {
///     Low,
///     High,
///     Unknown(i64),
/// }
///
/// open_enum!(Level as i64 { Low = 1, High = 2, ..Unknown });
/// # assert_eq!(Status::from("in-review"), Status::InReview);
/// # assert_eq!(Level::from(3).value(), 3);
/// ```
///
/// Strings get `as_str`, `Display`, `FromStr`, `From<&str>` and `From<String>`, integers `value`,
/// `Display` and `From<i64>`; both [`Wire`](crate::Wire), `Debug`, and by the feature `serde` its
/// two traits.
#[macro_export]
macro_rules! open_enum {
    ($type:ident { $($variant:ident = $value:literal,)* ..$unknown:ident $(,)? }) => {
        #[allow(deprecated)]
        impl $type {
            /// The value as it is sent.
            #[inline]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $value,)*
                    Self::$unknown(value) => value,
                }
            }
        }

        #[allow(deprecated)]
        impl ::core::convert::From<&str> for $type {
            #[inline]
            fn from(value: &str) -> Self {
                match value {
                    $($value => Self::$variant,)*
                    _ => Self::$unknown(::core::convert::From::from(value)),
                }
            }
        }

        impl ::core::convert::From<::std::string::String> for $type {
            #[inline]
            fn from(value: ::std::string::String) -> Self {
                Self::from(value.as_str())
            }
        }

        impl ::core::str::FromStr for $type {
            type Err = ::core::convert::Infallible;

            #[inline]
            fn from_str(value: &str) -> ::core::result::Result<Self, ::core::convert::Infallible> {
                ::core::result::Result::Ok(Self::from(value))
            }
        }

        impl ::core::fmt::Display for $type {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl $crate::Wire for $type {
            #[inline]
            fn read(
                &mut self,
                reader: &mut $crate::Reader<'_>,
            ) -> ::core::result::Result<(), $crate::DecodeError> {
                *self = Self::from(&*reader.str()?);
                ::core::result::Result::Ok(())
            }

            #[inline]
            fn write(&self, writer: &mut $crate::Writer) {
                writer.str(self.as_str());
            }

            #[inline]
            fn blank() -> Self {
                Self::$unknown(::core::default::Default::default())
            }
        }

        $crate::__open_enum!($type [$($variant)*] $unknown);
    };
    ($type:ident as i64 { $($variant:ident = $value:literal,)* ..$unknown:ident $(,)? }) => {
        #[allow(deprecated)]
        impl $type {
            /// The value as it is sent.
            #[inline]
            pub fn value(&self) -> i64 {
                match *self {
                    $(Self::$variant => $value,)*
                    Self::$unknown(value) => value,
                }
            }
        }

        #[allow(deprecated)]
        impl ::core::convert::From<i64> for $type {
            #[inline]
            fn from(value: i64) -> Self {
                match value {
                    $($value => Self::$variant,)*
                    _ => Self::$unknown(value),
                }
            }
        }

        impl ::core::fmt::Display for $type {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&self.value(), f)
            }
        }

        impl $crate::Wire for $type {
            #[inline]
            fn read(
                &mut self,
                reader: &mut $crate::Reader<'_>,
            ) -> ::core::result::Result<(), $crate::DecodeError> {
                *self = Self::from(reader.i64()?);
                ::core::result::Result::Ok(())
            }

            #[inline]
            fn write(&self, writer: &mut $crate::Writer) {
                writer.i64(self.value());
            }

            #[inline]
            fn blank() -> Self {
                Self::$unknown(0)
            }
        }

        $crate::__open_enum!($type [$($variant)*] $unknown);
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __open_enum {
    ($type:ident [$($variant:ident)*] $unknown:ident) => {
        #[allow(deprecated)]
        impl ::core::fmt::Debug for $type {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                match self {
                    $(Self::$variant => f.write_str(stringify!($variant)),)*
                    Self::$unknown(value) => {
                        f.debug_tuple(stringify!($unknown)).field(value).finish()
                    }
                }
            }
        }

        $crate::__serde!($type);
    };
}

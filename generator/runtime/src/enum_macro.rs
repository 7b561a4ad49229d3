//! `open_enum!`: the line under a generated enum that says its values in JSON.

/// Says the values of an enum in JSON: strings, integers with `as i64`, or values of any type with
/// `as Json`; other values are kept. With `or number` a string may come as the number it looks like.
///
/// ```
/// use specwright_runtime::{Json, open_enum};
///
/// #[derive(Clone)]
/// enum Status {
///     Active,
///     InReview,
///     Unknown(String),
/// }
///
/// open_enum!(Status { Active = "active", InReview = "in-review", ..Unknown });
///
/// #[derive(Clone)]
/// enum Level {
///     Low,
///     High,
///     Unknown(i64),
/// }
///
/// open_enum!(Level as i64 { Low = 1, High = 2, ..Unknown });
///
/// #[derive(Clone)]
/// enum Limit {
///     Ten,
///     Auto,
///     Unknown(Json),
/// }
///
/// open_enum!(Limit as Json { Ten = "10", Auto = "\"auto\"", ..Unknown });
///
/// #[derive(Clone)]
/// enum Code {
///     _0,
///     Minus1,
///     Unknown(String),
/// }
///
/// open_enum!(Code or number { _0 = "0", Minus1 = "-1", ..Unknown });
/// # let codes: Vec<Code> = specwright_runtime::decode(br#"[0,"0",-1,7]"#)?;
/// # assert_eq!(codes, [Code::_0, Code::_0, Code::Minus1, Code::from("7")]);
/// # let limits: Vec<Limit> = specwright_runtime::decode(br#"[10,"auto",{"a":1}]"#)?;
/// # assert_eq!(limits[..2], [Limit::Ten, Limit::Auto]);
/// # assert_eq!(specwright_runtime::encode(&limits), br#"[10,"auto",{"a":1}]"#);
/// # assert_eq!(Status::from("in-review"), Status::InReview);
/// # assert_eq!(Level::from(3).value(), 3);
/// # Ok::<(), specwright_runtime::DecodeError>(())
/// ```
///
/// Strings get `as_str`, `Display`, `FromStr`, `From<&str>` and `From<String>`, integers `value`,
/// `Display` and `From<i64>`, values of any type `to_json`, `Display` and `From<Json>`; all
/// [`Wire`](crate::Wire), `Debug`, `==` and `Hash` by the value, and by the feature `serde` its two traits.
#[macro_export]
macro_rules! open_enum {
    ($type:ident { $($variant:ident = $value:literal,)* ..$unknown:ident $(,)? }) => {
        $crate::__text_enum!($type text { $($variant = $value,)* ..$unknown });
    };
    ($type:ident or number { $($variant:ident = $value:literal,)* ..$unknown:ident $(,)? }) => {
        $crate::__text_enum!($type text_or_number { $($variant = $value,)* ..$unknown });
    };
    ($type:ident as Json { $($variant:ident = $value:literal,)* ..$unknown:ident $(,)? }) => {
        #[allow(deprecated)]
        impl $type {
            /// The value as it is sent.
            pub fn to_json(&self) -> $crate::Json {
                match self {
                    Self::$unknown(value) => ::core::clone::Clone::clone(value),
                    known => $crate::Json::encode(known),
                }
            }
        }

        #[allow(deprecated)]
        impl ::core::convert::From<$crate::Json> for $type {
            fn from(value: $crate::Json) -> Self {
                match value.as_str() {
                    $($value => Self::$variant,)*
                    _ => Self::$unknown(value),
                }
            }
        }

        impl ::core::fmt::Display for $type {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&self.to_json(), f)
            }
        }

        #[allow(deprecated)]
        impl $crate::Wire for $type {
            #[inline]
            fn read(
                &mut self,
                reader: &mut $crate::Reader<'_>,
            ) -> ::core::result::Result<(), $crate::DecodeError> {
                let mut value = <$crate::Json as $crate::Wire>::blank();
                $crate::Wire::read(&mut value, reader)?;
                *self = Self::from(value);
                ::core::result::Result::Ok(())
            }

            #[inline]
            fn write(&self, writer: &mut $crate::Writer) {
                match self {
                    $(Self::$variant => writer.raw($value),)*
                    Self::$unknown(value) => $crate::Wire::write(value, writer),
                }
            }

            #[inline]
            fn blank() -> Self {
                Self::$unknown($crate::Wire::blank())
            }
        }

        $crate::__open_enum!($type by to_json [$($variant)*] $unknown);
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

        $crate::__open_enum!($type by value [$($variant)*] $unknown);
    };
}

/// For strings; `$read` is the [`Reader`](crate::Reader)'s method that makes one of a string.
#[doc(hidden)]
#[macro_export]
macro_rules! __text_enum {
    ($type:ident $read:ident { $($variant:ident = $value:literal,)* ..$unknown:ident }) => {
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
                reader.$read(self)
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

        $crate::__open_enum!($type by as_str [$($variant)*] $unknown);
    };
}

/// What all have; `$value` is the method that tells their values apart. Written out, as what is derived for `==` and
/// `Hash` takes rustc twice as long.
#[doc(hidden)]
#[macro_export]
macro_rules! __open_enum {
    ($type:ident by $value:ident [$($variant:ident)*] $unknown:ident) => {
        impl ::core::cmp::PartialEq for $type {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                self.$value() == other.$value()
            }
        }

        impl ::core::cmp::Eq for $type {}

        impl ::core::hash::Hash for $type {
            #[inline]
            fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
                ::core::hash::Hash::hash(&self.$value(), state);
            }
        }

        #[allow(deprecated)]
        impl ::core::fmt::Debug for $type {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(match self {
                    $(Self::$variant => stringify!($variant),)*
                    Self::$unknown(value) => {
                        return f.debug_tuple(stringify!($unknown)).field(value).finish();
                    }
                })
            }
        }

        $crate::__serde!($type);
    };
}

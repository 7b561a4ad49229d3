//! `wire!`, `open_enum!` and `union!`: the line under a generated type that says its form in JSON.
//!
//! Everything they define is `#[inline]`: a crate of a thousand types then compiles only the code
//! of those that its user sends or receives.

/// Says how a struct is written in JSON: its fields in order, with their names there.
///
/// ```
/// use specwright_runtime::{Map, Patch, wire};
///
/// #[derive(Clone, PartialEq)]
/// struct Secret {
///     id: String,
///     created_at: String,
///     r#type: Option<String>,
///     note: Option<String>,
///     team: Patch<String>,
///     extra: Map<String>,
/// }
///
/// wire!(Secret { id, created_at = "createdAt", r#type, note or null, team, ..extra });
/// # let text = br#"{"id":"1","createdAt":"now","note":null,"color":"red"}"#;
/// # let secret: Secret = specwright_runtime::decode(text)?;
/// # assert_eq!(specwright_runtime::encode(&secret), text);
/// # Ok::<(), specwright_runtime::DecodeError>(())
/// ```
///
/// - `created_at = "createdAt"`: the name in JSON, where it is not the field's.
/// - `note or null`: the member is always there; `None` is written as `null`.
/// - `..extra`: a [`Map`](crate::Map) of the members that no field names, at the end.
///
/// A field of type [`Option`] or [`Patch`](crate::Patch) may be absent, any other is required.
/// Implements [`Wire`](crate::Wire), `Debug`, and by the feature `serde` its two traits.
#[macro_export]
macro_rules! wire {
    ($type:ident { ..$extra:ident $(,)? }) => {
        $crate::__wire!($type [] [$extra]);
    };
    ($type:ident {
        $($field:ident $(= $wire:literal)? $(or $null:ident)?),* $(, ..$extra:ident)? $(,)?
    }) => {
        $crate::__wire!($type [$($field $(= $wire)? $(or $null)?,)*] [$($extra)?]);
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __wire {
    ($type:ident [$($field:ident $(= $wire:literal)? $(or $null:ident)?,)*] [$($extra:ident)?]) => {
        const _: () = {
            #[inline]
            fn table() -> &'static $crate::Table {
                const {
                    &$crate::Table {
                        name: stringify!($type),
                        fields: &[$($crate::__wire_field!($field $(= $wire)? $(or $null)?)),*],
                        extra: &[$(stringify!($extra))?],
                    }
                }
            }

            #[allow(deprecated)]
            impl $crate::Wire for $type {
                #[inline]
                fn read(
                    &mut self,
                    reader: &mut $crate::Reader<'_>,
                ) -> ::core::result::Result<(), $crate::DecodeError> {
                    let fields: &mut [&mut dyn $crate::Wire] = &mut [$(&mut self.$field),*];
                    reader.record(table(), fields, &mut [$(&mut self.$extra)?])
                }

                #[inline]
                fn write(&self, writer: &mut $crate::Writer) {
                    writer.record(table(), &[$(&self.$field),*], &[$(&self.$extra)?]);
                }

                #[inline]
                fn blank() -> Self {
                    Self {
                        $($field: $crate::Wire::blank(),)*
                        $($extra: $crate::Wire::blank(),)?
                    }
                }
            }

            #[allow(deprecated)]
            impl ::core::fmt::Debug for $type {
                #[inline]
                fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    table().debug(f, &[$(&self.$field,)* $(&self.$extra)?])
                }
            }

            $crate::__serde!($type);
        };
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __wire_field {
    ($field:ident = $wire:literal $(or $null:ident)?) => {
        $crate::Field::renamed(concat!(",\"", $wire, "\":"), stringify!($field))
            $(.$null())?
    };
    ($field:ident $(or $null:ident)?) => {
        $crate::Field::new($crate::__wire_key!($field), stringify!($field))
            $(.$null())?
    };
}

/// `,"name":` for a field's name, without the mark of a raw identifier.
#[doc(hidden)]
#[macro_export]
macro_rules! __wire_key {
    (r#type) => {
        ",\"type\":"
    };
    (r#ref) => {
        ",\"ref\":"
    };
    (r#in) => {
        ",\"in\":"
    };
    (r#for) => {
        ",\"for\":"
    };
    (r#if) => {
        ",\"if\":"
    };
    (r#match) => {
        ",\"match\":"
    };
    (r#as) => {
        ",\"as\":"
    };
    (r#use) => {
        ",\"use\":"
    };
    (r#where) => {
        ",\"where\":"
    };
    (r#static) => {
        ",\"static\":"
    };
    (r#const) => {
        ",\"const\":"
    };
    (r#enum) => {
        ",\"enum\":"
    };
    (r#struct) => {
        ",\"struct\":"
    };
    (r#trait) => {
        ",\"trait\":"
    };
    (r#fn) => {
        ",\"fn\":"
    };
    (r#mod) => {
        ",\"mod\":"
    };
    (r#move) => {
        ",\"move\":"
    };
    (r#mut) => {
        ",\"mut\":"
    };
    (r#pub) => {
        ",\"pub\":"
    };
    (r#return) => {
        ",\"return\":"
    };
    (r#true) => {
        ",\"true\":"
    };
    (r#false) => {
        ",\"false\":"
    };
    (r#let) => {
        ",\"let\":"
    };
    (r#loop) => {
        ",\"loop\":"
    };
    (r#while) => {
        ",\"while\":"
    };
    (r#break) => {
        ",\"break\":"
    };
    (r#continue) => {
        ",\"continue\":"
    };
    (r#else) => {
        ",\"else\":"
    };
    (r#extern) => {
        ",\"extern\":"
    };
    (r#impl) => {
        ",\"impl\":"
    };
    (r#unsafe) => {
        ",\"unsafe\":"
    };
    (r#async) => {
        ",\"async\":"
    };
    (r#await) => {
        ",\"await\":"
    };
    (r#dyn) => {
        ",\"dyn\":"
    };
    (r#gen) => {
        ",\"gen\":"
    };
    (r#abstract) => {
        ",\"abstract\":"
    };
    (r#become) => {
        ",\"become\":"
    };
    (r#box) => {
        ",\"box\":"
    };
    (r#do) => {
        ",\"do\":"
    };
    (r#final) => {
        ",\"final\":"
    };
    (r#macro) => {
        ",\"macro\":"
    };
    (r#override) => {
        ",\"override\":"
    };
    (r#priv) => {
        ",\"priv\":"
    };
    (r#try) => {
        ",\"try\":"
    };
    (r#typeof) => {
        ",\"typeof\":"
    };
    (r#unsized) => {
        ",\"unsized\":"
    };
    (r#virtual) => {
        ",\"virtual\":"
    };
    (r#yield) => {
        ",\"yield\":"
    };
    ($field:ident) => {
        concat!(",\"", stringify!($field), "\":")
    };
}

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
            fn from_str(value: &str) -> ::core::result::Result<Self, Self::Err> {
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
/// - `by "kind" { Created = "created", ..Unknown }`: by the string under `kind`, wherever in the
///   object it stands. The arm's type has that field too.
/// - `by type { Text = String, .. }`: by the [`Kind`](crate::Kind) of the value. An integer takes a
///   `Number` arm if there is none for `Integer`.
/// - `by keys { Card = ["cardId"], .. }`: the first arm whose keys all are there.
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
    ($type:ident by keys { $($arm:ident = [$($key:literal),* $(,)?],)* ..$unknown:ident $(,)? }) => {
        $crate::__union!($type reader
            [reader.arm_by_keys(&[$((stringify!($arm), &[$($key),*])),*])]
            [$($arm = stringify!($arm),)*] $unknown);
    };
    ($type:ident by $tag:literal { $($arm:ident = $value:literal,)* ..$unknown:ident $(,)? }) => {
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
                        let mut value = $crate::Json::null();
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
                Self::$unknown($crate::Json::null())
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

/// serde's two traits through the bridge.
#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! __serde {
    ($type:ident) => {
        impl $crate::bridge::Serialize for $type {
            #[inline]
            fn serialize<S: $crate::bridge::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::bridge::serialize(self, serializer)
            }
        }

        impl<'de> $crate::bridge::Deserialize<'de> for $type {
            #[inline]
            fn deserialize<D: $crate::bridge::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::bridge::deserialize(deserializer)
            }
        }
    };
}

#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __serde {
    ($type:ident) => {};
}

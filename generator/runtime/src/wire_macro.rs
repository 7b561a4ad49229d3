//! `wire!`: the line under a generated struct that says its form in JSON.
//!
//! Everything the macros define is `#[inline]`: a crate of a thousand types then compiles only the
//! code of those that its user sends or receives.

/// Says how a struct is written in JSON: its fields in order, with their names there.
///
/// ```
/// use specwright_runtime::{Map, Patch, wire};
///
/// #[derive(Clone)]
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
/// Implements [`Wire`](crate::Wire), `Debug`, `==` by what is sent, and by the feature `serde` its two traits.
#[macro_export]
macro_rules! wire {
    ($type:ident {
        $($field:ident $(= $wire:literal)? $(or $null:ident)?),* $(,)? $(..$extra:ident $(,)?)?
    }) => {
        #[allow(deprecated)]
        impl $crate::Wire for $type {
            #[inline]
            fn read(
                &mut self,
                reader: &mut $crate::Reader<'_>,
            ) -> ::core::result::Result<(), $crate::DecodeError> {
                reader.record(
                    <Self as $crate::Wire>::keeps(),
                    &mut [$(&mut self.$field),*],
                    &mut [$(&mut self.$extra)?],
                )
            }

            #[inline]
            fn show(&self, to: &mut dyn $crate::Parts) {
                to.record(
                    <Self as $crate::Wire>::keeps(),
                    &[$(&self.$field),*],
                    &[$(&self.$extra)?],
                );
            }

            #[inline]
            fn blank() -> Self {
                Self {
                    $($field: $crate::Wire::blank(),)*
                    $($extra: $crate::Wire::blank(),)?
                }
            }

            #[inline]
            fn keeps() -> $crate::Keeps {
                $crate::Keeps::Fields(
                    const {
                        &$crate::Table {
                            name: stringify!($type),
                            fields: &$crate::fields([$(concat!(
                                ",\"", stringify!($field), "\":"
                                $(, ",\"", $wire, "\":")? $(, stringify!($null))?
                            )),*]),
                            extra: &[$(stringify!($extra))?],
                        }
                    },
                )
            }
        }

        $crate::__parts!($type);
    };
}

/// What has parts to show: `Debug`, `==`, and by the feature `serde` its two traits.
#[doc(hidden)]
#[macro_export]
macro_rules! __parts {
    ($type:ident) => {
        impl ::core::fmt::Debug for $type {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::debug(self, f)
            }
        }

        impl ::core::cmp::PartialEq for $type {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::same(self, other)
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

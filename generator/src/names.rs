//! Every identifier of an emitted crate: words split from wire names, claimed in a scope. The only user of heck.

mod scope;
mod words;

pub use self::scope::{Claim, Name, Scope, Wish};
pub use self::words::Words;

use std::fmt;

macro_rules! name {
    ($(#[doc = $docs:literal] $ty:ident)*) => {$(
        #[doc = $docs]
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $ty(String);

        impl $ty {
            /// The identifier as it is written in Rust, `r#` included.
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// A name as it is, for tests of other stages.
            #[cfg(test)]
            pub(crate) fn for_test(text: &str) -> Self {
                Self(text.to_owned())
            }
        }

        impl fmt::Display for $ty {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )*};
}

name! {
    /// A struct, enum or resource: `CreateSecret`.
    TypeName
    /// A field, parameter or argument: `created_at`, `r#type`.
    FieldName
    /// A variant: `TooManyRequests`.
    VariantName
    /// A method or a resource's accessor: `create`.
    MethodName
    /// A constant: `RATELIMIT_REMAINING`.
    ConstName
    /// A module and the file it stands in: `secrets`.
    ModuleName
}

macro_rules! styled {
    ($($ty:ident $style:ident)*) => {$(
        impl Name for $ty {
            fn unraw(words: &Words) -> String {
                words.$style()
            }

            fn new(ident: Ident) -> Self {
                Self(ident.0)
            }
        }
    )*};
}

styled! {
    TypeName pascal
    FieldName snake
    VariantName pascal
    MethodName snake
    ModuleName module
}

impl Name for ConstName {
    fn unraw(words: &Words) -> String {
        words.snake().to_uppercase()
    }

    fn new(ident: Ident) -> Self {
        Self(ident.0)
    }
}

impl FieldName {
    /// The constant for the one value of such a field: `TYPE` for `r#type`.
    pub fn constant(&self) -> ConstName {
        let capital = |it: char| {
            let mut upper = it.to_uppercase();
            match (upper.next(), upper.next()) {
                (Some(one), None) if one.to_lowercase().eq([it]) || one == it => one.to_string(),
                // Two names must not become one: `ß` is no `SS`.
                _ => format!("U{:X}", u32::from(it)),
            }
        };
        ConstName(self.0.trim_start_matches("r#").chars().map(capital).collect())
    }
}

/// A valid identifier, `r#` included. Only a [`Scope`] makes one, so only a scope makes a name.
#[derive(Debug)]
pub struct Ident(String);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn constants_of_two_names_are_two() {
        let constant = |name: &str| {
            let wish = Wish { wire: name, words: vec![Words::split(name)] };
            Scope::new().claim::<FieldName>(&wish).name.constant().as_str().to_owned()
        };
        assert_eq!(constant("type"), "TYPE");
        assert_eq!(constant("größe_2"), "GRÖUDFE_2");
        assert_ne!(constant("straße"), constant("strasse"));
    }
}

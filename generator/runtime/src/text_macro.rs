//! `texts!`: what the types have in common that are a string in JSON and keep it as the server wrote it.

/// Implements them for newtypes of `String`.
macro_rules! texts {
    ($($type:ident)*) => {$(
        impl $type {
            /// The text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl ::std::fmt::Display for $type {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(&self.0)
            }
        }

        impl ::std::fmt::Debug for $type {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.debug_tuple(stringify!($type)).field(&self.0).finish()
            }
        }

        impl From<&str> for $type {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }

        impl From<String> for $type {
            fn from(text: String) -> Self {
                Self(text)
            }
        }

        impl AsRef<str> for $type {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl PartialEq<str> for $type {
            fn eq(&self, other: &str) -> bool {
                self.0 == other
            }
        }

        impl PartialEq<&str> for $type {
            fn eq(&self, other: &&str) -> bool {
                self.0 == *other
            }
        }

        impl $crate::wire::Wire for $type {
            fn read(
                &mut self,
                reader: &mut $crate::read::Reader<'_>,
            ) -> Result<(), $crate::decode_error::DecodeError> {
                self.0.read(reader)
            }

            fn write(&self, writer: &mut $crate::write::Writer) {
                writer.str(&self.0);
            }

            fn blank() -> Self {
                Self(String::new())
            }

            fn wipe(&mut self) {
                self.0.wipe();
            }
        }
    )*};
}

pub(crate) use texts;

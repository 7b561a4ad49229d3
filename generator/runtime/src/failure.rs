//! [`Failure`]: the documented failures of an operation, and the macro that makes an enum of them
//! one.

use std::fmt;

use crate::decode_error::DecodeError;
use crate::reply::{RawReply, Reply};

/// The documented failures of an operation. [`failure!`](crate::failure) implements it.
pub trait Failure: Sized {
    /// Decodes the reply by its status; `None` if the status is not documented.
    ///
    /// # Errors
    ///
    /// If the status is documented with a body and this body is another.
    fn from_reply(reply: &RawReply) -> Option<Result<Self, DecodeError>>;
}

/// The documented failures of an operation without any.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub enum NoFailure {}

impl Failure for NoFailure {
    fn from_reply(_: &RawReply) -> Option<Result<Self, DecodeError>> {
        None
    }
}

impl fmt::Debug for NoFailure {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {}
    }
}

impl fmt::Display for NoFailure {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {}
    }
}

/// A reply as the body of a failure. One function for all that a macro would otherwise write out for each status.
///
/// # Errors
///
/// If the body is another.
#[inline]
pub fn failed<T: Reply, F>(
    reply: &RawReply,
    variant: fn(T) -> F,
) -> Option<Result<F, DecodeError>> {
    Some(T::from_reply(reply).map(variant))
}

/// `Debug` of a failure with a body.
///
/// # Errors
///
/// If the formatter cannot be written to.
pub fn debug_failure(
    f: &mut fmt::Formatter<'_>,
    variant: &str,
    body: &dyn fmt::Debug,
) -> fmt::Result {
    f.debug_tuple(variant).field(body).finish()
}

/// Implements [`Failure`] for an enum: statuses, as the patterns of a `match`, and the variant for
/// each.
///
/// `429 => TooManyRequests(_)` is a status with a body, `401 => Unauthorized` one without,
/// `400 if "text/plain" => Plain(_)` one with a body of that media type; the first that fits
/// counts. With `as Envelope`, where all variants have the same body, the enum also
/// gets a method `body`, and `Debug`, which there is cheaper by it than derived.
///
/// ```
/// use specwright_runtime::{Text, failure};
///
/// #[derive(Debug)]
/// pub enum CreateError {
///     Unauthorized,
///     TooManyRequests(Text),
///     ClientError(Text),
///     Other(Text),
/// }
///
/// failure!(CreateError {
///     401 => Unauthorized,
///     429 => TooManyRequests(_),
///     400..=499 => ClientError(_),
///     _ => Other(_)
/// });
/// ```
#[macro_export]
macro_rules! failure {
    ($name:ident as $body:ty { $($status:pat => $variant:ident (_)),+ $(,)? }) => {
        impl $crate::Failure for $name {
            #[inline]
            fn from_reply(
                reply: &$crate::RawReply,
            ) -> ::std::option::Option<::std::result::Result<Self, $crate::DecodeError>> {
                // A document may list a status twice or something after its default.
                #[allow(unreachable_patterns)]
                let variant = match reply.status().as_u16() {
                    $($status => Self::$variant,)+
                    _ => return ::std::option::Option::None,
                };
                $crate::failed(reply, variant)
            }
        }

        impl $name {
            /// What all these failures say.
            #[inline]
            pub fn body(&self) -> &$body {
                match self {
                    $(Self::$variant(body) => body,)+
                }
            }
        }

        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let variant = match self {
                    $(Self::$variant(_) => stringify!($variant),)+
                };
                $crate::debug_failure(f, variant, self.body())
            }
        }
    };
    ($name:ident {
        $($status:pat $(if $media:literal)? => $variant:ident $(($hole:tt))?),* $(,)?
    }) => {
        impl $crate::Failure for $name {
            #[inline]
            fn from_reply(
                reply: &$crate::RawReply,
            ) -> ::std::option::Option<::std::result::Result<Self, $crate::DecodeError>> {
                // A document may list a status twice or something after its default.
                #[allow(unreachable_patterns)]
                match reply.status().as_u16() {
                    $($status $(if reply.is_of($media))? => {
                        $crate::failure!(@failed reply, $variant $($hole)?)
                    })*
                    _ => ::std::option::Option::None,
                }
            }
        }
    };
    (@failed $reply:ident, $variant:ident _) => {
        $crate::failed($reply, Self::$variant)
    };
    (@failed $reply:ident, $variant:ident) => {
        ::std::option::Option::Some(::std::result::Result::Ok(Self::$variant))
    };
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;
    use http::{HeaderMap, StatusCode};

    use super::*;
    use crate::reply::{Extent, Text};

    #[derive(Debug, PartialEq)]
    enum Mixed {
        Page(Text),
        Unauthorized,
        TooManyRequests(i64),
        Client(Text),
        Other(Vec<bool>),
    }

    failure!(Mixed {
        401 if "text/html" => Page(_),
        401 => Unauthorized,
        429 => TooManyRequests(_),
        400..=499 => Client(_),
        _ => Other(_),
    });

    fn reply(status: u16, body: &'static str) -> RawReply {
        let status = StatusCode::from_u16(status).unwrap();
        RawReply::new(status, HeaderMap::new(), Bytes::from_static(body.as_bytes()), Extent::Whole)
    }

    #[test]
    fn the_first_pattern_that_fits_counts() {
        let decoded = |status, body| Mixed::from_reply(&reply(status, body)).unwrap().unwrap();
        assert_eq!(decoded(401, "whatever"), Mixed::Unauthorized);
        let mut page = reply(401, "<html>");
        page.headers_mut().insert("content-type", "Text/HTML; charset=utf-8".parse().unwrap());
        let page = Mixed::from_reply(&page).unwrap().unwrap();
        assert!(matches!(page, Mixed::Page(text) if text.as_str() == "<html>"));
        assert_eq!(decoded(429, "7"), Mixed::TooManyRequests(7));
        assert!(matches!(decoded(404, "gone"), Mixed::Client(text) if text.as_str() == "gone"));
        assert_eq!(decoded(500, "[true]"), Mixed::Other(vec![true]));
    }

    #[derive(Debug, PartialEq)]
    enum Versions {
        First(i64),
        Second(bool),
        Odd(Text),
    }

    failure!(Versions {
        400 if "application/vnd.acme+json;version=1" => First(_),
        400 if "application/vnd.acme+json;version=2;profile=\"a b\"" => Second(_),
        400 => Odd(_),
    });

    #[test]
    fn parameters_of_a_media_type_count_where_they_are_documented() {
        let decoded = |media: &str, body| {
            let mut reply = reply(400, body);
            reply.headers_mut().insert("content-type", media.parse().unwrap());
            Versions::from_reply(&reply).unwrap().unwrap()
        };
        let first = decoded("application/vnd.acme+json; charset=utf-8; Version=\"1\"", "7");
        assert_eq!(first, Versions::First(7));
        let second = decoded("application/vnd.acme+json;profile=\"a b\" ; version=2", "true");
        assert_eq!(second, Versions::Second(true));
        for other in ["", ";version=2", ";version=12", ";version", ";;"] {
            let other = decoded(&format!("application/vnd.acme+json{other}"), "7");
            assert!(matches!(other, Versions::Odd(_)), "{other:?}");
        }
    }

    #[test]
    fn another_body_is_an_error_with_its_path() {
        let error = Mixed::from_reply(&reply(500, "[true,3]")).unwrap().unwrap_err();
        assert_eq!(error.path(), "$[1]");
    }
}

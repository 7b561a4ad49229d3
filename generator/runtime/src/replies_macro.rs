//! [`replies!`](crate::replies): makes an enum of several successes one that replies are decoded to.

/// Implements [`Reply`](crate::Reply) for an enum: statuses, as the patterns of a `match`, and the
/// variant for each, as in [`failure!`](crate::failure). The variant behind `else` keeps every other
/// success as it came, and `accept` is the header that asks for them.
///
/// ```
/// use specwright_runtime::{RawReply, Text, replies};
///
/// #[derive(Debug)]
/// pub enum CreateResponse {
///     Created(Vec<i64>),
///     CreatedText(Text),
///     NoContent,
///     Other(RawReply),
/// }
///
/// replies!(CreateResponse else Other accept "application/json, text/plain;q=0.5" {
///     201 if "text/plain" => CreatedText(_),
///     201 => Created(_),
///     204 => NoContent,
/// });
/// ```
#[macro_export]
macro_rules! replies {
    ($name:ident else $other:ident accept $accept:literal {
        $($status:pat $(if $media:literal)? => $variant:ident $(($hole:tt))?),* $(,)?
    }) => {
        impl $crate::Reply for $name {
            const ACCEPT: &'static str = $accept;

            #[inline]
            fn from_reply(
                reply: &$crate::RawReply,
            ) -> ::std::result::Result<Self, $crate::DecodeError> {
                // A document may describe every status there is.
                #[allow(unreachable_patterns)]
                match reply.status().as_u16() {
                    $($status $(if reply.is_of($media))? => {
                        $crate::replies!(@decode reply, $variant $($hole)?)
                    })*
                    _ => ::std::result::Result::Ok(Self::$other(reply.clone())),
                }
            }
        }
    };
    (@decode $reply:ident, $variant:ident _) => {
        $crate::Reply::from_reply($reply).map(Self::$variant)
    };
    (@decode $reply:ident, $variant:ident) => {
        ::std::result::Result::Ok(Self::$variant)
    };
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;
    use http::{HeaderMap, StatusCode};

    use crate::reply::{Extent, RawReply, Reply, Text};

    #[derive(Debug, PartialEq)]
    enum Mixed {
        Ok(Vec<bool>),
        OkCsv(Text),
        NoContent,
        Success(i64),
        Other(RawReply),
    }

    replies!(Mixed else Other accept "application/json" {
        200 if "text/csv" => OkCsv(_),
        200 => Ok(_),
        204 => NoContent,
        210..=219 => Success(_),
    });

    fn reply(status: u16, media: &str, body: &'static str) -> RawReply {
        let mut headers = HeaderMap::new();
        headers.insert("content-type", media.parse().unwrap());
        let status = StatusCode::from_u16(status).unwrap();
        RawReply::new(status, headers, Bytes::from_static(body.as_bytes()), Extent::Whole)
    }

    #[test]
    fn status_and_content_type_decide() {
        let decoded = |status, media, body| Mixed::from_reply(&reply(status, media, body)).unwrap();
        assert_eq!(decoded(200, "application/json", "[true]"), Mixed::Ok(vec![true]));
        assert!(
            matches!(decoded(200, "text/csv; header=x", "a,b"), Mixed::OkCsv(it) if it.as_str() == "a,b")
        );
        assert_eq!(decoded(204, "text/csv", ""), Mixed::NoContent);
        assert_eq!(decoded(211, "application/json", "7"), Mixed::Success(7));
    }

    #[test]
    fn what_is_not_documented_is_kept() {
        let raw = reply(202, "text/plain", "later");
        assert_eq!(Mixed::from_reply(&raw).unwrap(), Mixed::Other(raw));
    }

    #[test]
    fn another_body_is_an_error() {
        let error = Mixed::from_reply(&reply(200, "text/html", "<html>")).unwrap_err();
        assert_eq!(error.path(), "$");
    }
}

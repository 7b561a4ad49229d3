//! Statuses: which of them a documented reply is for, and what HTTP calls them.

use openapiv3::StatusCode;

use crate::ir::StatusPattern;

/// The statuses that a key of `responses` stands for.
pub(super) fn pattern(status: &StatusCode) -> StatusPattern {
    match status {
        StatusCode::Code(code) => StatusPattern::Exact(*code),
        StatusCode::Range(class) => StatusPattern::Class(*class),
    }
}

/// The first digit; `None` for `default`.
pub(super) fn class(status: StatusPattern) -> Option<u16> {
    match status {
        StatusPattern::Exact(code) => Some(code / 100),
        StatusPattern::Class(class) => Some(class),
        StatusPattern::Any => None,
    }
}

/// Whether HTTP forbids such replies a body, whatever a document says.
pub(super) fn has_no_body(status: StatusPattern) -> bool {
    matches!(status, StatusPattern::Exact(100..=199 | 204 | 205 | 304))
}

/// HTTP's reason phrase, in one word.
pub(super) fn reason(status: StatusPattern) -> String {
    let reason = match status {
        StatusPattern::Any => "Other",
        StatusPattern::Class(2) => "Success",
        StatusPattern::Class(3) => "Redirection",
        StatusPattern::Class(4) => "ClientError",
        StatusPattern::Class(5) => "ServerError",
        StatusPattern::Class(class) => return format!("Class{class}"),
        StatusPattern::Exact(code) => match phrase(code) {
            Some(phrase) => phrase,
            None => return format!("Status{code}"),
        },
    };
    reason.to_owned()
}

fn phrase(code: u16) -> Option<&'static str> {
    Some(match code {
        200 => "Ok",
        201 => "Created",
        202 => "Accepted",
        203 => "NonAuthoritativeInformation",
        204 => "NoContent",
        205 => "ResetContent",
        206 => "PartialContent",
        207 => "MultiStatus",
        208 => "AlreadyReported",
        226 => "ImUsed",
        300 => "MultipleChoices",
        301 => "MovedPermanently",
        302 => "Found",
        303 => "SeeOther",
        304 => "NotModified",
        307 => "TemporaryRedirect",
        308 => "PermanentRedirect",
        400 => "BadRequest",
        401 => "Unauthorized",
        402 => "PaymentRequired",
        403 => "Forbidden",
        404 => "NotFound",
        405 => "MethodNotAllowed",
        406 => "NotAcceptable",
        407 => "ProxyAuthenticationRequired",
        408 => "RequestTimeout",
        409 => "Conflict",
        410 => "Gone",
        411 => "LengthRequired",
        412 => "PreconditionFailed",
        413 => "PayloadTooLarge",
        414 => "UriTooLong",
        415 => "UnsupportedMediaType",
        416 => "RangeNotSatisfiable",
        417 => "ExpectationFailed",
        418 => "ImATeapot",
        421 => "MisdirectedRequest",
        422 => "UnprocessableEntity",
        423 => "Locked",
        424 => "FailedDependency",
        425 => "TooEarly",
        426 => "UpgradeRequired",
        428 => "PreconditionRequired",
        429 => "TooManyRequests",
        431 => "RequestHeaderFieldsTooLarge",
        451 => "UnavailableForLegalReasons",
        500 => "InternalServerError",
        501 => "NotImplemented",
        502 => "BadGateway",
        503 => "ServiceUnavailable",
        504 => "GatewayTimeout",
        505 => "HttpVersionNotSupported",
        507 => "InsufficientStorage",
        508 => "LoopDetected",
        511 => "NetworkAuthenticationRequired",
        _ => return None,
    })
}

//! The documented failures of an operation: an arm per status, called as HTTP calls it.

use openapiv3::{ReferenceOr, Response, StatusCode};

use super::cx::Cx;
use super::node::Hint;
use super::operation::Subject;
use super::resource::Site;
use super::{docs, refs, reply};
use crate::ir::{FailureArm, ReplyBody, StatusPattern};
use crate::names::{Scope, VariantName, Wish, Words};
use crate::pointer::Pointer;

/// A failure enum that has no name yet.
pub(super) struct FailureDraft {
    pub(super) hint: Hint,
    pub(super) at: Pointer,
    pub(super) arms: Vec<FailureArm>,
}

/// The failures, if any is documented.
pub(super) fn lower<'a>(
    cx: &mut Cx<'a>,
    site: &Site<'a>,
    subject: &Subject,
) -> Option<FailureDraft> {
    let at = site.at.join("responses");
    let responses = &site.operation.responses;
    let mut documented: Vec<(StatusPattern, Pointer, &'a ReferenceOr<Response>)> = Vec::new();
    for (status, response) in &responses.responses {
        if let Some(pattern) = pattern(status) {
            documented.push((pattern, at.join(status), response));
        }
    }
    documented
        .extend(responses.default.as_ref().map(|it| (StatusPattern::Any, at.join("default"), it)));
    documented.sort_by_key(|(pattern, _, _)| *pattern);
    let mut scope = Scope::new();
    let mut arms = Vec::new();
    for (status, at, response) in documented {
        let reason = reason(status);
        let words = vec![Words::split(&reason)];
        let name: VariantName = scope.claim(&Wish { wire: &reason, words }).name;
        arms.extend(arm(cx, subject, &at, response, (name, status)));
    }
    (!arms.is_empty()).then(|| FailureDraft { hint: error_hint(subject), at, arms })
}

fn error_hint(subject: &Subject) -> Hint {
    let mut hint = subject.hint("error");
    hint.spare.insert(0, subject.hint("failure").words());
    hint
}

fn arm<'a>(
    cx: &mut Cx<'a>,
    subject: &Subject,
    at: &Pointer,
    response: &'a ReferenceOr<Response>,
    (name, status): (VariantName, StatusPattern),
) -> Option<FailureArm> {
    let found = refs::find(cx, at.clone(), response)?;
    let hint =
        found.key.map_or_else(|| subject.hint(name.as_str()), |it| Hint::own(Words::split(it)));
    let body = match reply::json(cx, &found, hint) {
        Some(ReplyBody::Json(ty)) => Some(ty),
        _ => None,
    };
    Some(FailureArm { name, status, body, docs: docs::of_text(Some(&found.item.description)) })
}

fn pattern(status: &StatusCode) -> Option<StatusPattern> {
    match status {
        StatusCode::Code(100..=299) | StatusCode::Range(..3) => None,
        StatusCode::Code(code) => Some(StatusPattern::Exact(*code)),
        StatusCode::Range(class) => Some(StatusPattern::Class(*class)),
    }
}

/// HTTP's reason phrase.
fn reason(status: StatusPattern) -> String {
    let reason = match status {
        StatusPattern::Any => "Other",
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

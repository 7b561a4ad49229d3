//! The documented failures of an operation: an arm per status and content type, called as HTTP calls the status.

use openapiv3::{ReferenceOr, Response};

use super::content::Naming;
use super::cx::Cx;
use super::node::Hint;
use super::operation::Subject;
use super::resource::Site;
use super::{content, refs, reply, status};
use crate::ir::{ReplyArm, StatusPattern};
use crate::names::Scope;
use crate::pointer::Pointer;

/// A failure enum that has no name yet.
#[derive(Clone)]
pub(super) struct FailureDraft {
    pub(super) hint: Hint,
    pub(super) at: Pointer,
    pub(super) arms: Vec<ReplyArm>,
}

/// The failures, if any is documented.
pub(super) fn lower<'a>(
    cx: &mut Cx<'a>,
    site: &Site<'a>,
    subject: &Subject,
) -> Option<FailureDraft> {
    let at = site.at.join("responses");
    let mut scope = Scope::new();
    let mut arms = Vec::new();
    for (status, at, response) in documented(site) {
        let Some(found) = refs::find(cx, at, response) else { continue };
        let mut contents = content::of_response(cx, site.verb, status, &found);
        // A failure is read as a whole, whatever its items: those of one that only streams are kept as text.
        if contents.iter().any(|it| !it.is_stream()) {
            contents.retain(|it| !it.is_stream());
        } else {
            content::as_text(cx, &mut contents);
        }
        arms.extend(content::arms(cx, subject, &contents, (&mut scope, Naming::ByStatus)));
    }
    (!arms.is_empty()).then(|| FailureDraft { hint: error_hint(subject), at, arms })
}

/// All responses that are no success, in ascending order of status.
fn documented<'a>(site: &Site<'a>) -> Vec<(StatusPattern, Pointer, &'a ReferenceOr<Response>)> {
    let at = site.at.join("responses");
    let responses = &site.operation.responses;
    let is_redirect = reply::is_redirect(site);
    let mut documented = Vec::new();
    for (status, response) in &responses.responses {
        let pattern = status::pattern(status);
        let class = status::class(pattern);
        if class > Some(2) && !(is_redirect && class == Some(3)) {
            documented.push((pattern, at.join(status), response));
        }
    }
    if let Some(default) = responses.default.as_ref().filter(|_| !reply::is_default_success(site)) {
        documented.push((StatusPattern::Any, at.join("default"), default));
    }
    documented.sort_by_key(|(pattern, _, _)| *pattern);
    documented
}

fn error_hint(subject: &Subject) -> Hint {
    let mut hint = subject.hint("error");
    hint.spare.push(subject.hint("failure").words());
    hint
}

#[cfg(test)]
mod tests {
    use crate::lower::check::check_paths;

    #[test]
    fn failures_are_sorted_and_named() {
        insta::assert_snapshot!(check_paths("
paths:
  /apples:
    get:
      tags: [Apples]
      responses:
        default: {description: any, content: {application/json: {schema: {type: object}}}}
        5XX: {description: theirs}
        '200': {description: ok}
        '499': {description: closed, content: {text/plain: {}}}
        '429': {description: later, content: {application/json: {schema: {type: object, properties: {wait: {type: integer}}}}}}
        '401': {description: who}
        4XX: {description: yours}
        '404': {$ref: '#/components/responses/NotFound'}
components:
  responses:
    NotFound: {description: no, content: {application/problem+json: {schema: {type: object, properties: {title: {type: string}}}}}}
"), @"
apples.list() -> () | 401 | 404 NotFound | 429 ListApplesTooManyRequests | 499 Text | 4XX | 5XX | default Json  GET /apples
");
    }
}

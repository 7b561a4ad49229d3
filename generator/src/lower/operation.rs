//! One operation: its parameters, body, replies and failures put together to a method.

use openapiv3::{RequestBody, SecurityRequirement};
use serde_json::Value;

use super::body::Choice;
use super::cx::Cx;
use super::failure::{self, FailureDraft};
use super::method_name::subject;
use super::node::Hint;
<<<<<<< HEAD
use super::reply::{RepliesDraft, Success};
use super::resource::{self, Placed, Site};
use super::view::Flag;
use super::{auth, body, docs, parameter, reply, server, stream};
use crate::ir::{Method, Reply, ResourceId, StreamFlag};
use crate::names::{Scope, Words};
=======
use super::refs::Found;
use super::resource::{self, Placed, Site};
use super::view::Flag;
use super::{auth, body, docs, parameter, reply, server};
use crate::ir::{Method, ResourceId};
use crate::names::{MethodName, Scope, Words};
>>>>>>> main

/// A method whose failure has no name yet.
pub(super) struct Operation<'a> {
    pub(super) method: Method,
    /// Its successes, if there are several: they have no name yet either.
    pub(super) replies: Option<RepliesDraft>,
    pub(super) failure: Option<FailureDraft>,
    pub(super) resource: Option<ResourceId>,
    /// The operation's own requirements.
    pub(super) security: Option<&'a [SecurityRequirement]>,
    pub(super) has_credential_header: Flag,
    pub(super) twin: Twin,
}

/// Whether a method differs from the one before it in that it streams.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Twin {
    Yes,
    No,
}

/// What the types of one operation are called after.
#[derive(Clone)]
pub(super) struct Subject {
    words: Words,
    /// The same with all resources above it in front.
    whole: Words,
}

impl Subject {
    fn new(placed: &Placed<'_>) -> Self {
        let words = subject(placed.name.as_str(), &placed.group);
        let parents = placed.group.len().saturating_sub(1);
        let whole =
            placed.group[..parents].iter().rev().fold(words.clone(), |whole, it| it.then(&whole));
        Self { words, whole }
    }

    /// `CreateSecretError`, or else `BetaJigCreateSecretError`.
    pub(super) fn hint(&self, suffix: &str) -> Hint {
        let more = if suffix.is_empty() { Words::default() } else { Words::split(suffix) };
        Hint { spare: vec![self.whole.then(&more)], ..Hint::own(self.words.then(&more)) }
    }

    /// `CreateSecret`: the body needs no suffix.
    pub(super) fn body_hint(&self) -> Hint {
        let body = self.words.then(&Words::split("body"));
        if self.words.as_slice().len() < 2 {
            return Hint::own(body);
        }
        Hint { spare: vec![body, self.whole.clone()], ..Hint::own(self.words.clone()) }
    }
}

<<<<<<< HEAD
/// The methods of an operation: two if it can stream or not, none if it needs something that cannot be said; that is
/// reported.
pub(super) fn lower<'a>(cx: &mut Cx<'a>, placed: &Placed<'a>) -> Vec<Operation<'a>> {
    let Some((mut operation, stream)) = both(cx, placed) else { return Vec::new() };
    let twin = stream.zip(placed.stream_name.clone()).map(|(reply, name)| {
        let flag = operation.method.stream_flag;
        let stream_flag = if flag == StreamFlag::None { flag } else { StreamFlag::On };
        let method = Method { name, reply, stream_flag, ..operation.method.clone() };
        let failure = operation.failure.clone();
        Operation {
            method,
            replies: None,
            failure,
            resource: operation.resource,
            security: operation.security,
            has_credential_header: operation.has_credential_header,
            twin: Twin::Yes,
        }
    });
    if twin.is_none() {
        operation.method.stream_flag = StreamFlag::None;
    }
    [operation].into_iter().chain(twin).collect()
}

/// The operation, and what its method returns that streams.
fn both<'a>(cx: &mut Cx<'a>, placed: &Placed<'a>) -> Option<(Operation<'a>, Option<Reply>)> {
=======
/// The method, and one for each further kind of body; none if it needs something that cannot be said, which is reported.
pub(super) fn lower<'a>(cx: &mut Cx<'a>, placed: &Placed<'a>) -> Vec<Operation<'a>> {
    let site = &placed.site;
    let found = body::find(cx, site);
    let choices = found.as_ref().map(body::choices).unwrap_or_default();
    let mut operations = Vec::new();
    let names = std::iter::once(&placed.name).chain(&placed.more);
    for (n, name) in names.enumerate() {
        let body = found.as_ref().zip(choices.get(n));
        let Some(operation) = with_body(cx, placed, name, body) else { return Vec::new() };
        let is_twin = n > 0;
        let failure = if is_twin { None } else { operation.failure };
        let method = Method { twin: is_twin, ..operation.method };
        operations.push(Operation { method, failure, ..operation });
    }
    operations
}

fn with_body<'a>(
    cx: &mut Cx<'a>,
    placed: &Placed<'a>,
    name: &MethodName,
    body: Option<(&Found<'a, RequestBody>, &Choice<'a>)>,
) -> Option<Operation<'a>> {
>>>>>>> main
    let site = &placed.site;
    let subject = Subject::new(placed);
    let mut arguments = Scope::new();
    arguments.reserve(&["params"]);
    let parameters = parameter::lower(cx, site, &subject, &mut arguments);
<<<<<<< HEAD
    let body = match &site.operation.request_body {
        Some(body) => body::lower(cx, site, &subject, body, &mut arguments)?,
        None => None,
    };
    let Success { reply, replies, stream } = reply::lower(cx, site, &subject)?;
=======
    let body = body.and_then(|it| body::lower(cx, site, &subject, it, &mut arguments));
    let reply = reply::lower(cx, site, &subject)?;
>>>>>>> main
    let failure = failure::lower(cx, site, &subject);
    let method = Method {
        name: name.clone(),
        docs: documentation(site),
        from: site.at.clone(),
        verb: site.verb,
        path: parameters.template,
        path_params: parameters.path,
        params: parameters.params,
        body,
<<<<<<< HEAD
        stream_flag: if stream.is_some() { stream::flag(cx, site) } else { StreamFlag::None },
=======
        twin: false,
>>>>>>> main
        reply,
        failure: None,
        security: None,
        server: server::of_operation(cx, site),
        deprecated: docs::deprecation(
            site.operation.deprecated.into(),
            site.operation.description.as_deref(),
        ),
        repeatable: resource::is_repeatable(cx, site),
    };
    let operation = Operation {
        method,
        replies,
        failure,
        resource: placed.resource,
        security: site.operation.security.as_deref(),
        has_credential_header: auth::has_credential_header(cx, site),
        twin: Twin::No,
    };
    Some((operation, stream))
}

/// Summary and description, the path's where the operation has none, and what Mintlify adds on its pages.
fn documentation(site: &Site<'_>) -> crate::ir::Docs {
    let operation = site.operation;
    let mint =
        operation.extensions.get("x-mint").and_then(|it| it.get("content")).and_then(Value::as_str);
    docs::of_operation(
        operation.summary.as_deref().or(site.item.summary.as_deref()),
        operation.description.as_deref().or(site.item.description.as_deref()),
        mint,
    )
}

//! One operation: its parameters, body, replies and failures put together to a method.

use openapiv3::{RequestBody, SecurityRequirement};
use serde_json::Value;

use super::body::Choice;
use super::cx::{Cx, Section};
use super::failure::{self, FailureDraft};
use super::flag::{self, Said};
use super::method_name::subject;
use super::node::Hint;
use super::refs::Found;
use super::reply::{RepliesDraft, Success};
use super::resource::{Placed, Site, label};
use super::view::Flag;
use super::{auth, body, docs, header, parameter, reply, server, told};
use crate::ir::{Method, Reply, ResourceId, StreamFlag};
use crate::names::{MethodName, Scope, Words};

/// A method whose failure has no name yet.
pub(super) struct Operation<'a> {
    pub(super) method: Method,
    /// Its successes, if there are several: they have no name yet either.
    pub(super) replies: Option<RepliesDraft>,
    pub(super) failure: Option<FailureDraft>,
    pub(super) site: Site<'a>,
    pub(super) resource: Option<ResourceId>,
    /// The operation's own requirements.
    pub(super) security: Option<&'a [SecurityRequirement]>,
    pub(super) has_credential_header: Flag,
    /// What its body says of a stream.
    pub(super) said: Said,
    pub(super) twin: Twin,
}

/// Whether a method differs from the one before it in its body only, or in that it streams.
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

/// The methods of an operation: one for each kind of body, and one that streams where the document has both replies.
pub(super) fn lower<'a>(cx: &mut Cx<'a>, placed: &Placed<'a>) -> Vec<Operation<'a>> {
    let found = body::find(cx, &placed.site);
    let choices = found.as_ref().map(|it| body::choices(cx, it)).unwrap_or_default();
    let (mut operations, mut streaming) = (Vec::new(), None);
    let names = std::iter::once(&placed.name).chain(&placed.more);
    for (n, name) in names.enumerate() {
        let body = found.as_ref().zip(choices.get(n));
        let (mut operation, stream) = with_body(cx, placed, name, body);
        match stream.zip(placed.stream_name.clone()) {
            Some((reply, name)) if n == 0 => streaming = Some(streamed(&operation, reply, name)),
            // Another body of the same operation: its method has the reply that is no stream.
            _ if placed.stream_name.is_some() || placed.asks != StreamFlag::None => {}
            _ => operation.method.stream_flag = StreamFlag::None,
        }
        if n > 0 {
            operation.twin = Twin::Yes;
        }
        operations.push(operation);
    }
    operations.extend(streaming);
    operations
}

/// The method beside another that asks for a stream.
fn streamed<'a>(operation: &Operation<'a>, reply: Reply, name: MethodName) -> Operation<'a> {
    let flag = operation.method.stream_flag;
    let stream_flag = if flag == StreamFlag::None { flag } else { StreamFlag::On };
    let method = Method { name, reply, stream_flag, ..operation.method.clone() };
    Operation {
        method,
        replies: None,
        failure: operation.failure.clone(),
        site: operation.site.clone(),
        resource: operation.resource,
        security: operation.security,
        has_credential_header: operation.has_credential_header,
        said: operation.said.clone(),
        twin: Twin::Yes,
    }
}

/// The operation with one kind of body, and what its method returns that streams.
fn with_body<'a>(
    cx: &mut Cx<'a>,
    placed: &Placed<'a>,
    name: &MethodName,
    body: Option<(&Found<'a, RequestBody>, &Choice<'a>)>,
) -> (Operation<'a>, Option<Reply>) {
    let site = &placed.site;
    let subject = Subject::new(placed);
    let mut arguments = Scope::new();
    arguments.reserve(&["params"]);
    let parameters = parameter::lower(cx, site, &subject, &mut arguments);
    let argument = body.and_then(|it| body::lower(cx, site, &subject, it, &mut arguments));
    let Success { reply, replies, stream } = reply::lower(cx, site, &subject);
    let streamed = body.filter(|_| stream.is_some() && argument.is_some());
    let mut said = streamed.map(|it| flag::of_body(cx, it)).unwrap_or_default();
    if streamed.is_some() && placed.asks != StreamFlag::None {
        said.flag = placed.asks;
        let is_on = placed.asks == StreamFlag::On;
        cx.diagnostics.reply_not_asked_for(&site.at.join("responses"), is_on);
    }
    let (reply, replies, stream) = match stream {
        Some(stream) if said.flag == StreamFlag::On => (stream, None, None),
        stream => (reply, replies, stream),
    };
    let failure = failure::lower(cx, site, &subject);
    let is_deprecated =
        site.operation.deprecated || told::is_deprecated(&site.operation.extensions);
    let method = Method {
        name: name.clone(),
        docs: documentation(site),
        from: site.at.clone(),
        verb: site.verb,
        path: parameters.template,
        path_params: parameters.path,
        params: parameters.params,
        body: argument,
        stream_flag: said.flag,
        reply,
        pages: None,
        failure: None,
        headers: header::of_operation(cx, site),
        security: None,
        server: server::of_operation(cx, site),
        deprecated: docs::deprecation(is_deprecated.into(), site.operation.description.as_deref()),
        repeatable: is_repeatable(cx, site),
    };
    let operation = Operation {
        method,
        replies,
        failure,
        site: site.clone(),
        resource: placed.resource,
        security: site.operation.security.as_deref(),
        has_credential_header: auth::has_credential_header(cx, site),
        said,
        twin: Twin::No,
    };
    (operation, stream)
}

/// Whether provider.yaml says that an operation may be sent twice.
fn is_repeatable(cx: &mut Cx<'_>, site: &Site<'_>) -> bool {
    let label = label(site.verb, site.path);
    let is_listed = cx.config.repeatable.contains(&label);
    if is_listed {
        cx.used.insert((Section::Repeatable, label));
    }
    is_listed
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
        told::stage(&operation.extensions),
    )
}

//! [`Call`]: one request, described by generated code, adjusted by the caller, sent by `.await`.

use std::fmt;
use std::marker::PhantomData;
use std::time::Duration;

use bytes::Bytes;
use http::Method;

use crate::api::Security;
use crate::api_error::UnreadableReply;
use crate::client::Core;
use crate::decode_error::DecodeError;
use crate::draft::Draft;
use crate::error::Error;
use crate::execute::{Finished, Open, execute};
use crate::failure::{Failure, NoFailure};
use crate::file::File;
use crate::form::Form;
use crate::multipart::Part;
use crate::pages::Paged;
use crate::paging::Paging;
use crate::params::Param;
use crate::patch::Patch;
use crate::path::percent_encoded;
use crate::reply::{Handling, RawReply, Reply};
use crate::response::Response;
use crate::retry::Repeatability;
use crate::transport::BoxFuture;
use crate::walk::Walk;
use crate::wire::Wire;

/// A call that is not sent yet: `.await` sends it and gives the decoded body, [`send`](Self::send)
/// gives the reply around it, too. `T` is what a success is decoded to, `E` the documented
/// failures, `P` is [`Paged`] where the reply is one page of a list.
///
/// Dropping the future cancels the call; no retry follows. `Debug` shows no argument, header or
/// body.
#[must_use = "nothing is sent before `.await`"]
pub struct Call<'c, T, E = NoFailure, P = ()> {
    core: &'c Core,
    draft: Box<Draft>,
    pages: P,
    outcome: PhantomData<fn() -> (T, E)>,
}

/// For generated code: what the document says about an operation.
impl<'c, T: Reply, E: Failure> Call<'c, T, E> {
    /// A call by method and path template.
    pub fn new(core: &'c Core, method: Method, template: &'static str) -> Self {
        let draft = Box::new(Draft::new(method, template, T::ACCEPT, T::HANDLING));
        Self { core, draft, pages: (), outcome: PhantomData }
    }

    /// The argument of a variable in the template. It is percent-encoded; an empty one, `.` and
    /// `..` are refused.
    pub fn path(mut self, param: impl Into<Param>, value: impl fmt::Display) -> Self {
        let param = param.into();
        self.draft.add_argument(param, param.path_text(&value.to_string()));
        self
    }

    /// The argument of a variable in the template that is a list or an object.
    pub fn path_value(mut self, param: impl Into<Param>, value: &dyn Wire) -> Self {
        let param = param.into();
        self.draft.add_argument(param, param.path_value(value));
        self
    }

    /// The members of a struct, each written where its [`Param`] says; absent and null ones are
    /// left out.
    pub fn params(mut self, params: &dyn Wire, places: &[Param]) -> Self {
        self.draft.add_params(params, places);
        self
    }

    /// The body, as JSON.
    pub fn json(mut self, body: impl Wire) -> Self {
        self.draft.set_json(&body);
        self
    }

    /// The body, as JSON, if there is one.
    pub fn json_if(self, body: Option<impl Wire>) -> Self {
        match body {
            Some(body) => self.json(body),
            None => self,
        }
    }

    /// The body, as JSON, if there is one: `null` is one.
    pub fn json_or_null(self, body: Patch<impl Wire>) -> Self {
        if body.is_absent() { self } else { self.json(body) }
    }

    /// The media type of the body, if there is one, in place of that of its kind.
    pub fn media_type(mut self, media_type: &'static str) -> Self {
        self.draft.set_media_type(media_type);
        self
    }

    /// The members of a struct as `application/x-www-form-urlencoded`.
    pub fn form(mut self, body: &dyn Wire, form: Form<'_>) -> Self {
        self.draft.set_form(body, form);
        self
    }

    /// The members of a struct as `multipart/form-data`; `parts` has those that are not written as their values are.
    pub fn multipart(mut self, body: &dyn Wire, parts: &[Part]) -> Self {
        self.draft.set_multipart(body, parts);
        self
    }

    /// The items of a list, each as a line of JSON. The media type is a literal of the document.
    pub fn json_lines(mut self, media_type: &'static str, items: &dyn Wire) -> Self {
        self.draft.set_lines(media_type, items);
        self
    }

    /// The body as bytes, from memory, disk or a reader. The media type is a literal of the document; the file's own
    /// counts more.
    pub fn file(mut self, media_type: &'static str, body: impl Into<File>) -> Self {
        self.draft.set_file(media_type, &body.into());
        self
    }

    /// The body as text. The media type is a literal of the document.
    pub fn text(self, media_type: &'static str, body: impl Into<String>) -> Self {
        self.body(media_type, body.into())
    }

    /// The body as bytes. The media type is a literal of the document.
    pub fn body(mut self, media_type: &'static str, body: impl Into<Bytes>) -> Self {
        self.draft.set_body(media_type, body.into());
        self
    }

    /// The call with something of it set, if there is any: an optional body.
    pub fn maybe<B>(self, body: Option<B>, set: impl FnOnce(Self, B) -> Self) -> Self {
        match body {
            Some(body) => set(self, body),
            None => self,
        }
    }

    /// Which credentials the operation needs, where that differs from the API's default.
    pub fn security(mut self, security: Security) -> Self {
        self.draft.security = Some(security);
        self
    }

    /// The operation's own base URL. One that the caller gave to the client counts more.
    pub fn server(mut self, base_url: &'static str) -> Self {
        self.draft.server = Some(base_url);
        self
    }

    /// The media types of the reply, where they are not those of `T`.
    pub fn accept(mut self, media_types: &'static str) -> Self {
        self.draft.accept = media_types;
        self
    }

    /// The header for an idempotency key: each call gets one of its own, so that it can be
    /// repeated.
    pub fn idempotency_header(mut self, name: &'static str) -> Self {
        self.draft.declare_idempotency(name);
        self
    }

    /// Sending it twice is as good as sending it once, whatever its method: it is attempted again
    /// after a failure that leaves open whether the server acted.
    pub fn repeatable(mut self) -> Self {
        self.draft.repeatability = Repeatability::Repeatable;
        self
    }

    /// The reply is one page of a list of `I`.
    pub fn paged<I: Wire>(self, paging: Paging) -> Call<'c, T, E, Paged<I>> {
        let pages = Paged { paging, item: PhantomData };
        Call { core: self.core, draft: self.draft, pages, outcome: PhantomData }
    }
}

/// For callers: what differs for this one call.
impl<'c, T: Reply, E: Failure, P> Call<'c, T, E, P> {
    /// How long an attempt may take, in place of the client's limit.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.draft.timeout = Some(timeout);
        self
    }

    /// How long all attempts and the waits between them may take together. There is no limit by
    /// default.
    ///
    /// A wait that would pass it ends the call at once with the last failure.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.draft.deadline = Some(deadline);
        self
    }

    /// How often a failed attempt is followed by another, at most 10, in place of the client's
    /// number.
    pub fn max_retries(mut self, retries: u32) -> Self {
        self.draft.max_retries = Some(retries);
        self
    }

    /// Sets a header. It replaces one the runtime would set, a credential too. One that HTTP cannot
    /// carry is an error when the call is sent.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.draft.add_header(name, value);
        self
    }

    /// Appends a query parameter.
    pub fn query(mut self, name: &str, value: &str) -> Self {
        let pair = format!("{}={}", percent_encoded(name), percent_encoded(value));
        self.draft.query.push(pair);
        self
    }

    /// The idempotency key, in the header the operation declares for it, else in `idempotency-key`.
    /// The call is then repeated like a GET.
    pub fn idempotency_key(mut self, key: &str) -> Self {
        self.draft.add_idempotency_key(key);
        self
    }

    /// The same call with its success read in another form.
    pub(crate) fn read_as<U: Reply>(mut self) -> Call<'c, U, E> {
        self.draft.accept = U::ACCEPT;
        self.draft.handling = U::HANDLING;
        Call { core: self.core, draft: self.draft, pages: (), outcome: PhantomData }
    }

    /// Sends the call and gives the reply: the decoded body with status, headers and request id.
    ///
    /// # Errors
    ///
    /// If the call cannot be sent, no complete reply comes, its status is no success, or its body
    /// does not decode.
    pub async fn send(self) -> Result<Response<T>, Error<E>> {
        let Self { core, draft, .. } = self;
        let Finished { reply, rest, journey } =
            execute(core.inner(), draft).await.map_err(Error::documented)?;
        match decoded(&reply, rest) {
            Ok(body) => {
                let (attempts, elapsed) = (journey.attempts, journey.elapsed);
                Ok(Response { body, reply, attempts, elapsed })
            }
            Err(error) => Err(Error::Decode(Box::new(UnreadableReply { journey, reply, error }))),
        }
    }
}

fn decoded<T: Reply>(reply: &RawReply, rest: Open) -> Result<T, DecodeError> {
    // What a type is not made from is not even compiled for it.
    match (T::HANDLING, rest) {
        (Handling::Stream, Open::Body(stream)) => T::from_stream(stream),
        (Handling::Upgrade(_), Open::Connection(connection)) => {
            T::from_connection(reply, connection)
        }
        _ => T::from_reply(reply),
    }
}

impl<T: Reply, E: Failure, I> Call<'_, T, E, Paged<I>> {
    pub(crate) fn into_walk(self) -> Walk {
        Walk::new(self.core, self.pages.paging, self.draft)
    }
}

impl<'c, T, E, P> IntoFuture for Call<'c, T, E, P>
where
    T: Reply + 'c,
    E: Failure + 'c,
    P: Send + 'c,
{
    type Output = Result<T, Error<E>>;
    type IntoFuture = BoxFuture<'c, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move { self.send().await.map(Response::into_body) })
    }
}

impl<T, E, P> fmt::Debug for Call<'_, T, E, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("method", &self.draft.method)
            .field("path", &self.draft.template)
            .finish_non_exhaustive()
    }
}

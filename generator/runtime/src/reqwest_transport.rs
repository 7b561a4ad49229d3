//! [`Transport`] by reqwest.

use std::io;
use std::pin::Pin;
use std::sync::{Mutex, OnceLock, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http::header::UPGRADE;
use http_body::{Frame, SizeHint};
use reqwest::redirect::Policy;
use url::Url;

use crate::request_body::{OpenBody, RequestBody};
use crate::transport::{
    BoxError, BoxFuture, HttpReply, HttpRequest, ReplyBody, Transport, TransportFault,
    no_connection,
};
use crate::upgraded::{Connection, Switch, Taking};

/// What a caller changes about reqwest's client.
pub(crate) type Hook = Box<dyn Fn(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send + Sync>;

/// Sends by a [`reqwest::Client`] and its pool of connections.
pub(crate) struct ReqwestTransport {
    client: reqwest::Client,
    connect_timeout: Duration,
    hook: Option<Hook>,
    /// For requests that switch protocols, which HTTP/2 cannot; made when there is one.
    upgrading: OnceLock<reqwest::Client>,
}

impl ReqwestTransport {
    pub(crate) fn new(connect_timeout: Duration, hook: Option<Hook>) -> Result<Self, BoxError> {
        let client = builder(connect_timeout, hook.as_ref()).build();
        let client = client.map_err(reqwest::Error::without_url)?;
        Ok(Self { client, connect_timeout, hook, upgrading: OnceLock::new() })
    }

    fn client_for(&self, request: &HttpRequest) -> Result<&reqwest::Client, TransportFault> {
        if !request.headers.contains_key(UPGRADE) {
            return Ok(&self.client);
        }
        if let Some(client) = self.upgrading.get() {
            return Ok(client);
        }
        let builder = builder(self.connect_timeout, self.hook.as_ref()).http1_only();
        let client = builder.build().map_err(fault)?;
        Ok(self.upgrading.get_or_init(|| client))
    }
}

fn builder(connect_timeout: Duration, hook: Option<&Hook>) -> reqwest::ClientBuilder {
    let builder = reqwest::Client::builder().connect_timeout(connect_timeout);
    let builder = match hook {
        Some(hook) => hook(builder),
        None => builder,
    };
    // Last, so that no hook undoes it: redirects and retries are decided above, by what the call
    // says.
    builder.redirect(Policy::none()).retry(reqwest::retry::never()).referer(false)
}

impl Transport for ReqwestTransport {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpReply, TransportFault>> {
        Box::pin(async move {
            let client = self.client_for(&request)?;
            let switch = request.switch;
            let body = body(request.body).await?;
            let url = Url::parse(&request.uri.to_string());
            let url = url.map_err(|error| TransportFault::not_sent(error).permanent())?;
            let mut prepared = reqwest::Request::new(request.method, url);
            *prepared.headers_mut() = request.headers;
            *prepared.body_mut() = Some(body);
            let mut reply = client.execute(prepared).await.map_err(fault)?;
            let headers = std::mem::take(reply.headers_mut());
            Ok(HttpReply::new(reply.status(), headers, Box::new(Body { reply, switch })))
        })
    }
}

/// The body as reqwest takes it: what is in memory at once, all else piece by piece.
async fn body(body: RequestBody) -> Result<reqwest::Body, TransportFault> {
    if let Some(bytes) = body.in_memory() {
        return Ok(reqwest::Body::from(bytes));
    }
    let unreadable = |error| TransportFault::not_sent(error).permanent();
    Ok(reqwest::Body::wrap(Sending(Mutex::new(body.open().await.map_err(unreadable)?))))
}

/// reqwest shares it between threads, which a caller's reader need not bear.
struct Sending(Mutex<OpenBody>);

impl Sending {
    fn left(&self) -> Option<u64> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).left()
    }
}

impl http_body::Body for Sending {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        let open = self.0.get_mut().unwrap_or_else(PoisonError::into_inner);
        open.poll_chunk(context).map(|chunk| chunk.transpose().map(|it| it.map(Frame::data)))
    }

    fn is_end_stream(&self) -> bool {
        self.left() == Some(0)
    }

    fn size_hint(&self) -> SizeHint {
        self.left().map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}

/// The connection of a reply that switched protocols.
pub(crate) fn take(reply: reqwest::Response) -> Taking {
    Box::pin(async move {
        let upgraded = reply.upgrade().await.map_err(fault)?;
        Ok(Box::new(upgraded) as Box<dyn Connection>)
    })
}

struct Body {
    reply: reqwest::Response,
    switch: Option<Switch>,
}

impl ReplyBody for Body {
    fn chunk(&mut self) -> BoxFuture<'_, Result<Option<Bytes>, TransportFault>> {
        Box::pin(async move { self.reply.chunk().await.map_err(fault) })
    }

    fn upgrade(self: Box<Self>) -> Taking {
        match self.switch {
            Some(switch) => switch.take(self.reply),
            None => no_connection(),
        }
    }
}

/// What reqwest's error says about how far the request had got. Its URL goes: it may hold a
/// credential.
fn fault(error: reqwest::Error) -> TransportFault {
    let error = error.without_url();
    match (error.is_builder(), error.is_connect(), error.is_timeout()) {
        (true, ..) => TransportFault::not_sent(error).permanent(),
        (_, true, true) => TransportFault::connect_timeout(error),
        (_, true, false) => TransportFault::not_sent(error),
        (_, false, true) => TransportFault::read_timeout(error),
        (_, false, false) => TransportFault::unknown(error),
    }
}

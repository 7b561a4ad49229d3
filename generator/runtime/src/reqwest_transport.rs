//! [`Transport`] by reqwest.

use std::time::Duration;

use bytes::Bytes;
use reqwest::redirect::Policy;

use crate::transport::{
    BoxError, BoxFuture, HttpReply, HttpRequest, ReplyBody, Transport, TransportFault,
};

/// What a caller changes about reqwest's client.
pub(crate) type Hook = Box<dyn FnOnce(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send>;

/// Sends by a [`reqwest::Client`] and its pool of connections.
pub(crate) struct ReqwestTransport {
    client: reqwest::Client,
}

impl ReqwestTransport {
    pub(crate) fn new(connect_timeout: Duration, hook: Option<Hook>) -> Result<Self, BoxError> {
        let builder = reqwest::Client::builder().connect_timeout(connect_timeout);
        let builder = match hook {
            Some(hook) => hook(builder),
            None => builder,
        };
        // Last, so that no hook undoes it: redirects and retries are decided above, by what the
        // call says.
        let builder = builder.redirect(Policy::none()).retry(reqwest::retry::never());
        Ok(Self { client: builder.referer(false).build().map_err(reqwest::Error::without_url)? })
    }
}

impl Transport for ReqwestTransport {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpReply, TransportFault>> {
        Box::pin(async move {
            let mut prepared = http::Request::new(reqwest::Body::from(request.body));
            *prepared.method_mut() = request.method;
            *prepared.uri_mut() = request.uri;
            *prepared.headers_mut() = request.headers;
            let prepared = reqwest::Request::try_from(prepared).map_err(fault)?;
            let mut reply = self.client.execute(prepared).await.map_err(fault)?;
            let headers = std::mem::take(reply.headers_mut());
            Ok(HttpReply::new(reply.status(), headers, Box::new(Body(reply))))
        })
    }
}

struct Body(reqwest::Response);

impl ReplyBody for Body {
    fn chunk(&mut self) -> BoxFuture<'_, Result<Option<Bytes>, TransportFault>> {
        Box::pin(async move { self.0.chunk().await.map_err(fault) })
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

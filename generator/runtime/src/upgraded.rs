//! [`Upgraded`]: the connection that is left when the server switches to another protocol.

use std::fmt;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use http::header::{CONNECTION, SEC_WEBSOCKET_KEY, SEC_WEBSOCKET_VERSION, UPGRADE};
use http::{HeaderMap, HeaderValue, StatusCode};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

use crate::decode_error::{DecodeError, Reason};
use crate::headers::HeaderList;
use crate::reply::{Handling, RawReply, Reply};
use crate::reqwest_transport::take;
use crate::transport::{BoxFuture, TransportFault};

/// A connection that carries bytes both ways.
pub trait Connection: AsyncRead + AsyncWrite + Send + Unpin {}

impl<T: AsyncRead + AsyncWrite + Send + Unpin> Connection for T {}

/// The connection itself, once the server has switched protocols (status 101): for a library that
/// speaks the other protocol. Dropping it closes the connection, and no time limit holds any more.
///
/// A call that gives one asks for a WebSocket, or for what its header `upgrade` names. The
/// handshake is made then; whether `sec-websocket-accept` answers the key is not checked.
///
/// ```no_run
/// # use specwright_runtime::{Call, Upgraded};
/// # async fn example(call: Call<'_, Upgraded>) -> Result<(), Box<dyn std::error::Error>> {
/// let connection = call.header("sec-websocket-protocol", "chat").await?;
/// // tokio-tungstenite: WebSocketStream::from_raw_socket(connection, Role::Client, None)
/// # let _ = connection;
/// # Ok(())
/// # }
/// ```
pub struct Upgraded {
    reply: RawReply,
    connection: Box<dyn Connection>,
}

impl Upgraded {
    /// The status: 101.
    pub fn status(&self) -> StatusCode {
        self.reply.status()
    }

    /// All headers of the reply that switched.
    pub fn headers(&self) -> &HeaderMap {
        self.reply.headers()
    }
}

/// How to switch protocols. Only [`Upgraded`] names it, so that a program without has nothing of it.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct Switch {
    ask: fn(&mut HeaderList),
    take: fn(reqwest::Response) -> Taking,
}

/// A connection that is being handed over.
pub(crate) type Taking = BoxFuture<'static, Result<Box<dyn Connection>, TransportFault>>;

impl Switch {
    /// Asks for another protocol.
    pub(crate) fn ask(self, headers: &mut HeaderList) {
        (self.ask)(headers);
    }

    /// The connection of a reply that switched.
    pub(crate) fn take(self, reply: reqwest::Response) -> Taking {
        (self.take)(reply)
    }
}

impl Reply for Upgraded {
    const ACCEPT: &'static str = "*/*";
    const HANDLING: Handling = Handling::Upgrade(Switch { ask, take });

    fn from_reply(reply: &RawReply) -> Result<Self, DecodeError> {
        Err(DecodeError::new(Reason::End("a connection"), reply.body().len()))
    }

    fn from_connection(
        reply: &RawReply,
        connection: Box<dyn Connection>,
    ) -> Result<Self, DecodeError> {
        Ok(Self { reply: reply.clone(), connection })
    }
}

impl AsyncRead for Upgraded {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.connection).poll_read(context, buffer)
    }
}

impl AsyncWrite for Upgraded {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.connection).poll_write(context, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.connection).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.connection).poll_shutdown(context)
    }
}

impl fmt::Debug for Upgraded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Upgraded").field("status", &self.status()).finish_non_exhaustive()
    }
}

/// Asks for another protocol: for that which the headers name already, else for a WebSocket.
fn ask(headers: &mut HeaderList) {
    headers.push(CONNECTION, HeaderValue::from_static("upgrade"));
    if headers.has(&UPGRADE) {
        return;
    }
    headers.push(UPGRADE, HeaderValue::from_static("websocket"));
    headers.push(SEC_WEBSOCKET_VERSION, HeaderValue::from_static("13"));
    let nonce = BASE64_STANDARD.encode(fastrand::u128(..).to_be_bytes());
    // Letters and digits always make a header's value.
    if let Ok(key) = HeaderValue::from_str(&nonce)
        && !headers.has(&SEC_WEBSOCKET_KEY)
    {
        headers.push(SEC_WEBSOCKET_KEY, key);
    }
}

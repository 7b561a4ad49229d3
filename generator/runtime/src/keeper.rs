//! [`Keeper`]: the token of one scheme, kept until it ends; one call asks for the next while others wait.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use crate::api::Scheme;
use crate::auth::{Credential, Secret};
use crate::base_url::PlainHttp;
use crate::client::Inner;
use crate::login::Login;
use crate::redact;
use crate::supply::{Age, Held, Supply};
use crate::token::{Token, TokenError, TokenSource};
use crate::transport::{BoxError, BoxFuture, TransportFault};

/// How long before its end a token is no longer used, at most; of a short life it is a tenth.
const MARGIN: Duration = Duration::from_secs(30);

/// Gets the tokens of a scheme and keeps the last one.
pub(crate) struct Keeper {
    scheme: &'static Scheme,
    origin: Origin,
    last: Mutex<Option<Arc<Held>>>,
    /// Held by the call that asks for a token.
    turn: tokio::sync::Mutex<()>,
}

/// Where tokens come from.
pub(crate) enum Origin {
    Caller(Box<dyn TokenSource>),
    Login(Box<Login>),
}

impl Keeper {
    pub(crate) fn new(scheme: &'static Scheme, origin: Origin) -> Self {
        Self { scheme, origin, last: Mutex::new(None), turn: tokio::sync::Mutex::new(()) }
    }

    async fn current(&self, client: &Inner) -> Result<(Arc<Held>, Age), TransportFault> {
        if let Some(kept) = self.usable(client) {
            return Ok((kept, Age::Kept));
        }
        let _turn = self.turn.lock().await;
        // Another call may have got one while this one waited.
        if let Some(kept) = self.usable(client) {
            return Ok((kept, Age::Kept));
        }
        let asked = client.transport.now();
        let Token { text, lifetime } = self.ask(client).await?;
        let credential = Credential::new(self.scheme, Secret::Token(text))
            .map_err(|unusable| self.fault(unusable.text().into()).permanent())?;
        let left = lifetime.map(|it| it - MARGIN.min(it / 10));
        let end = left.and_then(|it| asked.checked_add(it));
        let held = Arc::new(Held::new(credential, end));
        *self.last.lock().unwrap_or_else(PoisonError::into_inner) = Some(held.clone());
        Ok((held, Age::New))
    }

    async fn ask(&self, client: &Inner) -> Result<Token, TransportFault> {
        match &self.origin {
            Origin::Caller(source) => source.token().await.map_err(|source| self.fault(source)),
            Origin::Login(login) => login.token(client).await.map_err(|mut fault| {
                fault.source =
                    Box::new(TokenError { scheme: self.scheme.id, source: fault.source });
                fault
            }),
        }
    }

    fn fault(&self, source: BoxError) -> TransportFault {
        TransportFault::not_sent(TokenError { scheme: self.scheme.id, source })
    }

    /// The last token, unless it ended or was refused.
    fn usable(&self, client: &Inner) -> Option<Arc<Held>> {
        let now = client.transport.now();
        let is_good = |it: &Arc<Held>| it.is_good(now);
        self.last().filter(is_good)
    }

    fn last(&self) -> Option<Arc<Held>> {
        self.last.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Supply for Keeper {
    fn scheme(&self) -> &'static Scheme {
        self.scheme
    }

    fn settle(&mut self, base_url: &str, plain_http: PlainHttp) -> Result<(), &'static str> {
        match &mut self.origin {
            Origin::Caller(_) => Ok(()),
            Origin::Login(login) => login.settle(base_url, plain_http),
        }
    }

    fn held<'a>(
        &'a self,
        client: &'a Inner,
    ) -> BoxFuture<'a, Result<(Arc<Held>, Age), TransportFault>> {
        Box::pin(self.current(client))
    }

    fn mask(&self, text: &mut String) {
        if let Origin::Login(login) = &self.origin {
            redact::mask(text, login.secret());
        }
        if let Some(last) = self.last() {
            last.credential.mask(text);
        }
    }
}

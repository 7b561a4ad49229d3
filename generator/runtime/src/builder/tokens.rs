//! Credentials that end: where a client gets new ones.

use super::{ClientBuilder, refused};
use crate::api::Scheme;
use crate::auth::{Credentials, Unusable};
use crate::base_url::PlainHttp;
use crate::build_error::BuildError;
use crate::client::{BaseUrl, Core};
use crate::client_credentials::ClientCredentials;
use crate::keeper::{Keeper, Origin};
use crate::login::Login;
use crate::token::TokenSource;

impl<C: From<Core>> ClientBuilder<C> {
    /// Where the tokens of the API's first scheme that is not basic authentication come from: in place of
    /// [`api_key`](Self::api_key), for tokens that end.
    ///
    /// ```
    /// # use specwright_runtime::{Api, BoxError, BuildError, ClientBuilder, Core, Scheme, Token};
    /// # use std::time::Duration;
    /// # static API: Api = Api { name: "a", version: "1", base_url: Some("https://api.test"),
    /// #     base_url_env: "A", schemes: &[Scheme::bearer("OAuth", "B")], security: &[&["OAuth"]] };
    /// # async fn log_in() -> Result<String, BoxError> { Ok("text".to_owned()) }
    /// let builder = ClientBuilder::<Core>::new(&API).token_source(|| async {
    ///     Ok(Token::new(log_in().await?).expires_in(Duration::from_secs(3600)))
    /// });
    /// # builder.build()?;
    /// # Ok::<(), BuildError>(())
    /// ```
    pub fn token_source(self, source: impl TokenSource) -> Self {
        let scheme = self.api.schemes.iter().find(|scheme| !scheme.is_basic());
        self.keep(scheme, "token_source", Origin::Caller(Box::new(source)))
    }

    /// The same for the scheme with this id in the document.
    pub fn credential_source(self, scheme_id: &str, source: impl TokenSource) -> Self {
        let scheme = self.api.scheme(scheme_id);
        self.keep(scheme, scheme_id, Origin::Caller(Box::new(source)))
    }

    /// An id and a secret that OAuth 2 exchanges for tokens, at the token URL of the document's first
    /// scheme that has one, or whose OpenID Connect discovery names one.
    pub fn client_credentials(self, credentials: ClientCredentials) -> Self {
        let mut schemes = self.api.schemes.iter();
        let scheme = schemes.clone().find(|scheme| scheme.tokens.is_some());
        let scheme = scheme.or_else(|| schemes.find(|scheme| !scheme.is_basic()));
        let login = Login::new(credentials, scheme.and_then(|scheme| scheme.tokens));
        self.keep(scheme, "client_credentials", Origin::Login(Box::new(login)))
    }

    fn keep(mut self, scheme: Option<&'static Scheme>, id: &str, origin: Origin) -> Self {
        match scheme.ok_or(Unusable::UnknownScheme) {
            Ok(scheme) if scheme.is_basic() || scheme.header_name().is_none() => {
                self.note(refused(scheme.id, Unusable::NoHeader.text()));
            }
            Ok(scheme) => self.credentials.set_supply(Keeper::new(scheme, origin)),
            Err(unusable) => self.note(refused(id, unusable.text())),
        }
        self
    }
}

/// Makes sure that there is a place to get each token from.
pub(super) fn settle(
    credentials: &mut Credentials,
    base_url: &BaseUrl,
    plain_http: PlainHttp,
) -> Result<(), BuildError> {
    for supply in credentials.supplies_mut() {
        let settled = supply.settle(base_url.as_str(), plain_http);
        settled.map_err(|problem| refused(supply.scheme().id, problem))?;
    }
    Ok(())
}

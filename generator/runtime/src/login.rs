//! [`Login`]: client credentials on their way to the token URL, which a discovery document may have to name first.

use std::fmt;
use std::sync::OnceLock;
use std::time::Duration;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, USER_AGENT};
use http::{HeaderMap, HeaderValue, Method, StatusCode, Uri};
use url::Url;
use url::form_urlencoded;
use zeroize::Zeroizing;

use crate::api::TokenPlace;
use crate::attempt::in_time;
use crate::auth::Unusable;
use crate::base_url::{self, PlainHttp};
use crate::carrier::sensitive;
use crate::client::Inner;
use crate::client_credentials::{ClientCredentials, Place};
use crate::json::Json;
use crate::request_body::RequestBody;
use crate::sensitive::Sensitive;
use crate::token::Token;
use crate::transport::{HttpReply, HttpRequest, TransportFault};
use crate::wire::decode;

/// How long a login may take.
const LIMIT: Duration = Duration::from_secs(60);

/// The longest reply of a token endpoint that is read.
const LONGEST: usize = 64 * 1024;

/// Credentials with the place they go to.
pub(crate) struct Login {
    credentials: ClientCredentials,
    documented: Option<TokenPlace>,
    /// Where to ask first, and what may be asked.
    start: Option<(Url, PlainHttp)>,
    /// The token URL that a discovery document named.
    discovered: OnceLock<Uri>,
}

/// Why a token endpoint gave no token; nothing of what it replied but its error code.
#[derive(Debug)]
struct Refusal {
    place: &'static str,
    status: StatusCode,
    code: Option<String>,
}

struct Granted {
    access_token: Sensitive<String>,
    expires_in: Option<Json>,
}

crate::wire!(Granted { access_token, expires_in });

struct Refused {
    error: Option<String>,
}

crate::wire!(Refused { error });

struct Discovered {
    token_endpoint: String,
}

crate::wire!(Discovered { token_endpoint });

impl Login {
    pub(crate) fn new(credentials: ClientCredentials, documented: Option<TokenPlace>) -> Self {
        Self { credentials, documented, start: None, discovered: OnceLock::new() }
    }

    /// Makes the URL whole; the error says what is wrong with it.
    pub(crate) fn settle(
        &mut self,
        base_url: &str,
        plain_http: PlainHttp,
    ) -> Result<(), &'static str> {
        if let Some(url) = &self.credentials.token_url {
            let url = checked(base_url, url, plain_http)?;
            self.documented = None;
            self.start = Some((url, plain_http));
            return Ok(());
        }
        let (TokenPlace::Url(url) | TokenPlace::Discovery(url)) =
            self.documented.ok_or(Unusable::NoTokenUrl.text())?;
        self.start = Some((checked(base_url, url, plain_http)?, plain_http));
        Ok(())
    }

    pub(crate) fn secret(&self) -> &str {
        &self.credentials.secret
    }

    /// Asks for a token.
    pub(crate) async fn token(&self, client: &Inner) -> Result<Token, TransportFault> {
        let mut timer = client.transport.sleep(LIMIT);
        let token = in_time(&mut timer, Box::pin(self.ask(client))).await;
        token.ok_or_else(|| TransportFault::not_sent("no reply of the token URL in time"))?
    }

    async fn ask(&self, client: &Inner) -> Result<Token, TransportFault> {
        let uri = self.uri(client).await?;
        let (status, body) = reply(client, self.request(client, uri)?).await?;
        let refused = || refusal("token URL", status, &body);
        if !status.is_success() {
            return Err(refused());
        }
        let Granted { access_token, expires_in } = decode(&body).map_err(|_| refused())?;
        let token = Token::new(access_token.expose().as_str());
        Ok(match expires_in.as_ref().and_then(seconds) {
            Some(lifetime) => token.expires_in(lifetime),
            None => token,
        })
    }

    /// The token URL, which a discovery document has to name first.
    async fn uri(&self, client: &Inner) -> Result<Uri, TransportFault> {
        let (start, plain_http) =
            self.start.as_ref().ok_or_else(|| impossible("there is no token URL"))?;
        let whole = |url: &Url| {
            Uri::try_from(url.as_str()).map_err(|_| impossible("the token URL is none"))
        };
        if !matches!(self.documented, Some(TokenPlace::Discovery(_))) {
            return whole(start);
        }
        if let Some(known) = self.discovered.get() {
            return Ok(known.clone());
        }
        let headers = headers(client);
        let (uri, body) = (whole(start)?, RequestBody::default());
        let template = "(discovery URL)";
        let request =
            HttpRequest { method: Method::GET, uri, template, headers, body, switch: None };
        let (status, body) = reply(client, request).await?;
        let refused = || refusal("discovery URL", status, &body);
        if !status.is_success() {
            return Err(refused());
        }
        let Discovered { token_endpoint } = decode(&body).map_err(|_| refused())?;
        let url = checked(start.as_str(), &token_endpoint, *plain_http).map_err(impossible)?;
        let uri = whole(&url)?;
        Ok(self.discovered.get_or_init(|| uri).clone())
    }

    fn request(&self, client: &Inner, uri: Uri) -> Result<HttpRequest, TransportFault> {
        let ClientCredentials { id, secret, parameters, place, .. } = &self.credentials;
        let mut form = form_urlencoded::Serializer::new(String::new());
        form.append_pair("grant_type", "client_credentials");
        for (name, value) in parameters {
            form.append_pair(name, value);
        }
        let mut headers = headers(client);
        let form_type = HeaderValue::from_static("application/x-www-form-urlencoded");
        headers.insert(CONTENT_TYPE, form_type);
        match place {
            Place::Body => {
                form.append_pair("client_id", id).append_pair("client_secret", secret);
            }
            Place::Header => {
                let pair = Zeroizing::new(format!("{}:{}", *encoded(id), *encoded(secret)));
                let pair = Zeroizing::new(BASE64_STANDARD.encode(pair.as_bytes()));
                let value = Zeroizing::new(format!("Basic {}", *pair));
                let value = sensitive(&value).map_err(|it| impossible(it.text()))?;
                headers.insert(AUTHORIZATION, value);
            }
        }
        let mut body = RequestBody::default();
        body.push(form.finish());
        Ok(HttpRequest {
            method: Method::POST,
            uri,
            template: "(token URL)",
            headers,
            body,
            switch: None,
        })
    }
}

fn headers(client: &Inner) -> HeaderMap {
    let mut headers = HeaderMap::new();
    headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
    headers.insert(USER_AGENT, client.user_agent.clone());
    headers
}

fn impossible(what: &'static str) -> TransportFault {
    TransportFault::not_sent(what).permanent()
}

/// The URL, made whole by another, if a secret may go there; the error says why not.
fn checked(base: &str, url: &str, plain_http: PlainHttp) -> Result<Url, &'static str> {
    let base = Url::parse(base).map_err(|_| Unusable::NoTokenUrl.text())?;
    let url = base.join(url).map_err(|_| "has a token URL that is none")?;
    let mut plain = url.clone();
    plain.set_query(None);
    base_url::check(plain.as_str(), plain_http)
        .map_err(|_| "has a token URL that is not https, or no place to send a secret to")?;
    Ok(url)
}

/// As in a form: RFC 6749 wants it so before it becomes basic authentication.
fn encoded(text: &str) -> Zeroizing<String> {
    Zeroizing::new(form_urlencoded::byte_serialize(text.as_bytes()).collect())
}

/// Status and body of the reply.
async fn reply(
    client: &Inner,
    request: HttpRequest,
) -> Result<(StatusCode, Zeroizing<Vec<u8>>), TransportFault> {
    // Whether the token URL has seen it says nothing about the call.
    let unsent = |fault: TransportFault| TransportFault::not_sent(fault.source);
    let HttpReply { status, mut body, .. } =
        client.transport.send(request).await.map_err(unsent)?;
    let mut all = Zeroizing::new(Vec::new());
    while let Some(chunk) = body.chunk().await.map_err(unsent)? {
        if all.len() + chunk.len() > LONGEST {
            return Err(refusal("token URL", status, &[]));
        }
        all.extend_from_slice(&chunk);
    }
    Ok((status, all))
}

/// A refusal that lasts, unless the server is at fault or overrun.
fn refusal(place: &'static str, status: StatusCode, body: &[u8]) -> TransportFault {
    let is_word = |it: &String| {
        it.len() <= 60 && it.chars().all(|it| it.is_ascii_alphanumeric() || "_-.".contains(it))
    };
    let code = decode::<Refused>(body).ok().and_then(|it| it.error).filter(is_word);
    let fault = TransportFault::not_sent(Refusal { place, status, code });
    let is_passing = status.is_server_error() || matches!(status.as_u16(), 408 | 429);
    if is_passing { fault } else { fault.permanent() }
}

/// A number of seconds, which some servers write as a string.
fn seconds(json: &Json) -> Option<Duration> {
    let text = json.as_str().trim_matches('"');
    Duration::try_from_secs_f64(text.parse().ok()?).ok()
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { place, status, code } = self;
        match code {
            _ if status.is_success() => {
                write!(f, "the {place} replied {status} without what was asked for")
            }
            Some(code) => write!(f, "the {place} replied {status}: {code}"),
            None => write!(f, "the {place} replied {status}"),
        }
    }
}

impl std::error::Error for Refusal {}

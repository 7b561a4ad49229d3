//! [`ClientCredentials`]: OAuth 2 for a program of its own (RFC 6749, section 4.4).

use std::fmt;
use std::time::Duration;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, USER_AGENT};
use http::{HeaderMap, HeaderValue, Method, StatusCode, Uri};
use url::Url;
use url::form_urlencoded;
use zeroize::Zeroizing;

use crate::attempt::in_time;
use crate::auth::{Unusable, sensitive};
use crate::base_url::{self, PlainHttp};
use crate::client::Inner;
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

/// An id and a secret that OAuth 2 exchanges for tokens. `Debug` shows the id only.
///
/// They go to the token URL of the document, by HTTP's basic authentication.
#[derive(Clone)]
pub struct ClientCredentials {
    id: String,
    secret: Zeroizing<String>,
    token_url: Option<String>,
    parameters: Vec<(String, Zeroizing<String>)>,
    place: Place,
}

/// Where the id and the secret travel.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Header,
    Body,
}

impl ClientCredentials {
    /// The id and the secret.
    pub fn new(id: impl Into<String>, secret: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            secret: Zeroizing::new(secret.into()),
            token_url: None,
            parameters: Vec::new(),
            place: Place::Header,
        }
    }

    /// What is asked for, names with spaces between. Without it the server gives what it gives by default.
    #[must_use]
    pub fn scope(self, scope: impl Into<String>) -> Self {
        self.parameter("scope", scope)
    }

    /// A further parameter of the token request: `audience`, `resource`.
    #[must_use]
    pub fn parameter(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.parameters.push((name.into(), Zeroizing::new(value.into())));
        self
    }

    /// Another token URL than the document's.
    #[must_use]
    pub fn token_url(mut self, url: impl Into<String>) -> Self {
        self.token_url = Some(url.into());
        self
    }

    /// Sends id and secret in the body, for servers that do not take them as basic authentication.
    #[must_use]
    pub fn in_body(mut self) -> Self {
        self.place = Place::Body;
        self
    }

    /// The URL it was given, else that of the document.
    pub(crate) fn url<'a>(&'a self, documented: Option<&'a str>) -> Option<&'a str> {
        self.token_url.as_deref().or(documented)
    }
}

impl fmt::Debug for ClientCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientCredentials").field("id", &self.id).finish_non_exhaustive()
    }
}

/// Credentials with the place they go to.
pub(crate) struct Login {
    credentials: ClientCredentials,
    url: Option<Uri>,
    documented: Option<&'static str>,
}

/// Why a token endpoint gave no token; nothing of what it replied but its error code.
#[derive(Debug)]
struct Refusal {
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

impl Login {
    pub(crate) fn new(credentials: ClientCredentials, documented: Option<&'static str>) -> Self {
        Self { credentials, url: None, documented }
    }

    /// Makes the URL whole; the error says what is wrong with it.
    pub(crate) fn settle(
        &mut self,
        base_url: &str,
        plain_http: PlainHttp,
    ) -> Result<(), &'static str> {
        let text = self.credentials.url(self.documented).ok_or(Unusable::NoTokenUrl.text())?;
        let base = Url::parse(base_url).map_err(|_| Unusable::NoTokenUrl.text())?;
        let url = base.join(text).map_err(|_| "has a token URL that is none")?;
        let mut plain = url.clone();
        plain.set_query(None);
        base_url::check(plain.as_str(), plain_http)
            .map_err(|_| "has a token URL that is not https, or no place to send a secret to")?;
        self.url = Some(Uri::try_from(url.as_str()).map_err(|_| "has a token URL that is none")?);
        Ok(())
    }

    pub(crate) fn texts(&self) -> Vec<Zeroizing<String>> {
        vec![self.credentials.secret.clone()]
    }

    /// Asks for a token.
    pub(crate) async fn token(&self, client: &Inner) -> Result<Token, TransportFault> {
        let mut timer = client.transport.sleep(LIMIT);
        let reply = in_time(&mut timer, reply(client, self.request(client)?)).await;
        let (status, body) = reply
            .ok_or_else(|| TransportFault::not_sent("no reply of the token URL in time"))??;
        if !status.is_success() {
            return Err(refusal(status, &body));
        }
        let Granted { access_token, expires_in } =
            decode(&body).map_err(|_| refusal(status, &body))?;
        let token = Token::new(access_token.expose().as_str());
        Ok(match expires_in.as_ref().and_then(seconds) {
            Some(lifetime) => token.expires_in(lifetime),
            None => token,
        })
    }

    fn request(&self, client: &Inner) -> Result<HttpRequest, TransportFault> {
        let impossible = |what: &'static str| TransportFault::not_sent(what).permanent();
        let uri = self.url.clone().ok_or_else(|| impossible("there is no token URL"))?;
        let ClientCredentials { id, secret, parameters, place, .. } = &self.credentials;
        let mut form = form_urlencoded::Serializer::new(String::new());
        form.append_pair("grant_type", "client_credentials");
        for (name, value) in parameters {
            form.append_pair(name, value);
        }
        let mut headers = HeaderMap::new();
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        let form_type = HeaderValue::from_static("application/x-www-form-urlencoded");
        headers.insert(CONTENT_TYPE, form_type);
        headers.insert(USER_AGENT, client.user_agent.clone());
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
        Ok(HttpRequest { method: Method::POST, uri, template: "(token URL)", headers, body })
    }
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
            return Err(refusal(status, &[]));
        }
        all.extend_from_slice(&chunk);
    }
    Ok((status, all))
}

/// A refusal that lasts, unless the server is at fault or overrun.
fn refusal(status: StatusCode, body: &[u8]) -> TransportFault {
    let is_word = |it: &String| {
        it.len() <= 60 && it.chars().all(|it| it.is_ascii_alphanumeric() || "_-.".contains(it))
    };
    let code = decode::<Refused>(body).ok().and_then(|it| it.error).filter(is_word);
    let fault = TransportFault::not_sent(Refusal { status, code });
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
        let Self { status, code } = self;
        match code {
            _ if status.is_success() => write!(f, "the token URL replied {status} without a token"),
            Some(code) => write!(f, "the token URL replied {status}: {code}"),
            None => write!(f, "the token URL replied {status}"),
        }
    }
}

impl std::error::Error for Refusal {}

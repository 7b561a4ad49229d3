//! [`Prepared`]: a call with everything the client adds to it: base URL, credentials, headers,
//! limits.

use std::ops::Range;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE, COOKIE, USER_AGENT};
use http::{HeaderMap, HeaderName, HeaderValue, Method, Uri};
use url::Url;
use zeroize::Zeroizing;

use crate::auth::{Carrier, Missing, Selected};
use crate::base_url;
use crate::client::{BaseUrl, Inner};
use crate::draft::Draft;
use crate::fault::InvalidReason;
use crate::path;
use crate::redact;
use crate::redirect::{self, Hop, Trust};
use crate::reply::Handling;
use crate::request_body::RequestBody;
use crate::retry::Repeatability;
use crate::sensitive::Sensitive;
use crate::supply::{Held, Supply};
use crate::transport::HttpRequest;
use crate::upgraded;
use crate::wire::decode;

/// The most retries a caller can ask for.
const MOST_RETRIES: u32 = 10;

/// The shortest sensitive value that is looked for in a server's message, in bytes.
const SHORTEST_SECRET: usize = 4;

/// A call that can be sent, more than once.
pub(crate) struct Prepared {
    pub(crate) method: Method,
    template: &'static str,
    /// Where it goes first; credentials of the query are not part of it.
    pub(crate) start: Hop,
    headers: HeaderMap,
    /// They add what each attempt has to get first.
    pub(crate) supplies: Vec<Arc<dyn Supply>>,
    /// `name=value`, percent-encoded.
    secret_query: Vec<Zeroizing<String>>,
    body: RequestBody,
    /// The values of the body as JSON, where any of them is sensitive.
    marked: Bytes,
    /// Where in that sensitive values stand.
    sensitive: Vec<Range<usize>>,
    /// Percent-encoded, to hide them in messages.
    pub(crate) arguments: Vec<(&'static str, String)>,
    pub(crate) repeatability: Repeatability,
    pub(crate) max_retries: u32,
    pub(crate) handling: Handling,
    /// For one attempt.
    pub(crate) timeout: Duration,
    pub(crate) deadline: Option<Duration>,
}

impl Prepared {
    /// Puts a call together, once for all its attempts.
    pub(crate) fn new(client: &Inner, mut draft: Draft) -> Result<Self, InvalidReason> {
        if let Some(problem) = draft.problem {
            return Err(problem);
        }
        let url = url(client, &draft)?;
        let Secured { headers, secret_query, supplies } = headers(client, &mut draft)?;
        let repeatability = match draft.idempotency {
            Some(_) => Repeatability::Repeatable,
            None => draft.repeatability,
        };
        let body = draft.body.map(|(_, body)| body).unwrap_or_default();
        let settings = &client.settings;
        let timeout = draft.timeout.or(settings.timeout).unwrap_or_else(|| default_timeout(&body));
        Ok(Self {
            method: draft.method,
            template: draft.template,
            start: Hop { url, trust: Trust::Origin },
            headers,
            supplies,
            secret_query,
            body,
            marked: draft.marked,
            sensitive: draft.sensitive,
            arguments: draft.arguments,
            repeatability,
            max_retries: draft.max_retries.unwrap_or(settings.max_retries).min(MOST_RETRIES),
            handling: draft.handling,
            timeout,
            deadline: draft.deadline,
        })
    }

    /// The text with every sensitive value of the body in it replaced. A very short one is no secret, and would be
    /// found in any text.
    pub(crate) fn mask(&self, mut text: String) -> String {
        for range in &self.sensitive {
            let json = self.marked.get(range.clone()).unwrap_or_default();
            let Ok(secret) = decode::<Sensitive<String>>(json) else { continue };
            let secret = secret.expose();
            if secret.len() >= SHORTEST_SECRET {
                redact::mask(&mut text, secret);
            }
        }
        text
    }

    /// Whether it can be sent more than once.
    pub(crate) fn is_replayable(&self) -> bool {
        self.body.is_replayable()
    }

    /// The request to make at a hop: to strangers without credentials and body.
    pub(crate) fn request(
        &self,
        hop: &Hop,
        tokens: &[Arc<Held>],
    ) -> Result<HttpRequest, http::uri::InvalidUri> {
        let (mut headers, body, url) = match hop.trust {
            Trust::Origin => (self.headers.clone(), self.body.clone(), self.with_secrets(&hop.url)),
            Trust::Stranger => {
                (redirect::for_strangers(&self.headers), RequestBody::default(), hop.url.clone())
            }
        };
        for token in tokens.iter().filter(|_| hop.trust == Trust::Origin) {
            if let Carrier::Header(name, value) = token.credential.carrier() {
                headers.insert(name, value.clone());
            }
        }
        let uri = Uri::try_from(url.as_str())?;
        Ok(HttpRequest { method: self.method.clone(), uri, template: self.template, headers, body })
    }

    /// The URL with the credentials of the query, unless a redirect brought them along.
    fn with_secrets(&self, url: &Url) -> Url {
        let mut url = url.clone();
        for secret in &self.secret_query {
            let present =
                url.query().is_some_and(|query| query.split('&').any(|pair| pair == **secret));
            if !present {
                append_query(&mut url, secret);
            }
        }
        url
    }
}

fn url(client: &Inner, draft: &Draft) -> Result<Url, InvalidReason> {
    let own = match (draft.server, &client.base_url) {
        (Some(server), BaseUrl::Documented(_)) => Some(
            base_url::check(server, client.plain_http)
                .map_err(|problem| InvalidReason::BaseUrl { problem })?,
        ),
        _ => None,
    };
    let base = own.as_deref().unwrap_or(client.base_url.as_str());
    let path = path::fill(draft.template, &draft.arguments)
        .map_err(|(name, problem)| InvalidReason::PathArgument { name, problem: problem.text() })?;
    let mut url = Url::parse(&format!("{base}{path}"))
        .map_err(|_| InvalidReason::BaseUrl { problem: "and the path make no URL" })?;
    for pair in &draft.query {
        append_query(&mut url, pair);
    }
    Ok(url)
}

/// The headers of a call, and the credentials that travel elsewhere or come later.
struct Secured {
    headers: HeaderMap,
    secret_query: Vec<Zeroizing<String>>,
    supplies: Vec<Arc<dyn Supply>>,
}

/// All headers, each replacing those before it: the runtime's, the operation's, credentials, the
/// client's, the call's. With them the credentials that travel in the query.
fn headers(client: &Inner, draft: &mut Draft) -> Result<Secured, InvalidReason> {
    let illegal = |name: HeaderName| InvalidReason::Header { name: name.to_string() };
    let mut by_caller = client.headers.clone();
    by_caller.extend(std::mem::take(&mut draft.caller_headers));
    let security = draft.security.unwrap_or(client.api.security);
    let Selected { credentials, supplies } =
        client.credentials.select(client.api, security, &by_caller).map_err(
            |Missing { scheme, variable }| InvalidReason::MissingCredential { scheme, variable },
        )?;

    let mut headers = HeaderMap::new();
    let accept = HeaderValue::from_str(draft.accept).map_err(|_| illegal(ACCEPT))?;
    headers.insert(ACCEPT, accept);
    headers.insert(USER_AGENT, client.user_agent.clone());
    if let Some((content_type, _)) = &draft.body {
        headers.insert(CONTENT_TYPE, content_type.clone());
    }
    headers.extend(std::mem::take(&mut draft.headers));
    let mut secret_query = Vec::new();
    for credential in credentials {
        match credential.carrier() {
            Carrier::Header(name, value) => {
                headers.insert(name, value.clone());
            }
            Carrier::Query(pair) => secret_query.push(pair.clone()),
            Carrier::Cookie(pair) => draft.cookies.push(pair.to_string()),
        }
    }
    if !draft.cookies.is_empty() {
        let line = Zeroizing::new(draft.cookies.join("; "));
        headers.insert(COOKIE, HeaderValue::from_str(&line).map_err(|_| illegal(COOKIE))?);
    }
    headers.extend(by_caller);
    if draft.handling == Handling::Upgrade {
        upgraded::ask(&mut headers);
    }
    if let Some(name) = &draft.idempotency {
        // One key for all attempts: that is what makes repeating it safe.
        headers.entry(name).or_insert_with(idempotency_key);
    }
    redact::mark(client.api, &mut headers);
    Ok(Secured { headers, secret_query, supplies })
}

/// Appends a pair that is percent-encoded already.
fn append_query(url: &mut Url, pair: &str) {
    let joined = match url.query() {
        Some(query) if !query.is_empty() => Zeroizing::new(format!("{query}&{pair}")),
        _ => Zeroizing::new(pair.to_owned()),
    };
    url.set_query(Some(&joined));
}

/// 60 s and a second for each MiB sent; ten minutes for what is as long as its reader gives.
fn default_timeout(body: &RequestBody) -> Duration {
    let Some(size) = body.size() else { return Duration::from_secs(600) };
    let mebibytes = u32::try_from(size.div_ceil(1 << 20)).unwrap_or(u32::MAX);
    Duration::from_secs(60) + Duration::from_secs(1).saturating_mul(mebibytes)
}

/// A UUID of version 4.
fn idempotency_key() -> HeaderValue {
    let bits = fastrand::u128(..) & !(0xf000_c000 << 48) | (0x4000_8000 << 48);
    let hex = format!("{bits:032x}");
    let parts = [&hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..]];
    // Hexadecimal digits and dashes always make a header's value.
    HeaderValue::from_str(&parts.join("-")).unwrap_or(HeaderValue::from_static(""))
}

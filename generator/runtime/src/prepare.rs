//! [`Prepared`]: a call with everything the client adds to it: base URL, credentials, headers,
//! limits.

use std::sync::Arc;
use std::time::Duration;

use http::header::{ACCEPT, CONTENT_TYPE, COOKIE, USER_AGENT};
use http::{HeaderName, HeaderValue, Uri};
use url::Url;
use zeroize::Zeroizing;

use crate::auth::{Missing, Selected};
use crate::base_url;
use crate::carrier::Carrier;
use crate::client::{BaseUrl, Inner};
use crate::draft::Draft;
use crate::fault::InvalidReason;
use crate::headers::HeaderList;
use crate::path;
use crate::redact;
use crate::redirect::{self, Hop, Trust};
use crate::reply::Handling;
use crate::request_body::RequestBody;
use crate::retry::Repeatability;
use crate::sensitive::Sensitive;
use crate::supply::{Held, Supply};
use crate::transport::HttpRequest;
use crate::wire::decode;

/// The most retries a caller can ask for.
const MOST_RETRIES: u32 = 10;

/// The shortest sensitive value that is looked for in a server's message, in bytes.
const SHORTEST_SECRET: usize = 4;

/// A call that can be sent, more than once.
pub(crate) struct Prepared {
    /// What it was made from; its headers are among those below.
    pub(crate) draft: Box<Draft>,
    /// Where it goes first; credentials of the query are not part of it.
    pub(crate) start: Hop,
    headers: HeaderList,
    /// They add what each attempt has to get first.
    pub(crate) supplies: Vec<Arc<dyn Supply>>,
    /// `name=value`, percent-encoded.
    secret_query: Vec<Zeroizing<String>>,
    pub(crate) repeatability: Repeatability,
    pub(crate) max_retries: u32,
    /// For one attempt.
    pub(crate) timeout: Duration,
}

impl Prepared {
    /// Puts a call together, once for all its attempts.
    pub(crate) fn new(client: &Inner, mut draft: Box<Draft>) -> Result<Self, InvalidReason> {
        if let Some(problem) = draft.problem.take() {
            return Err(problem);
        }
        let url = url(client, &draft)?;
        let Secured { headers, secret_query, supplies } = headers(client, &mut draft)?;
        let repeatability = match draft.idempotency {
            Some(_) => Repeatability::Repeatable,
            None => draft.repeatability,
        };
        let settings = &client.settings;
        let timeout = draft.timeout.or(settings.timeout);
        Ok(Self {
            start: Hop { url, trust: Trust::Origin },
            headers,
            supplies,
            secret_query,
            repeatability,
            max_retries: draft.max_retries.unwrap_or(settings.max_retries).min(MOST_RETRIES),
            timeout: timeout.unwrap_or_else(|| default_timeout(draft.body())),
            draft,
        })
    }

    /// Replaces every sensitive value of the body in the text. A very short one is no secret, and would be found in any
    /// text.
    pub(crate) fn mask(&self, text: &mut String) {
        for range in &self.draft.sensitive {
            let json = self.draft.marked.get(range.clone()).unwrap_or_default();
            let Ok(secret) = decode::<Sensitive<String>>(json) else { continue };
            let secret = secret.expose();
            if secret.len() >= SHORTEST_SECRET {
                redact::mask(text, secret);
            }
        }
    }

    /// Whether it can be sent more than once.
    pub(crate) fn is_replayable(&self) -> bool {
        self.draft.body().is_none_or(RequestBody::is_replayable)
    }

    /// The request to make at a hop: to strangers without credentials and body.
    pub(crate) fn request(
        &self,
        hop: &Hop,
        tokens: &[Arc<Held>],
    ) -> Result<HttpRequest, http::uri::InvalidUri> {
        let (method, template) = (self.draft.method.clone(), self.draft.template);
        let switch = self.draft.switch();
        let Trust::Origin = hop.trust else {
            let (uri, body) = (Uri::try_from(hop.url.as_str())?, RequestBody::default());
            let headers = self.headers.to_map(redirect::for_strangers);
            return Ok(HttpRequest { method, uri, template, headers, body, switch });
        };
        let uri = Uri::try_from(self.with_secrets(&hop.url).as_str())?;
        let body = self.draft.body().cloned().unwrap_or_default();
        let mut headers = self.headers.to_map(|_| true);
        for token in tokens {
            if let Carrier::Header(name, value) = token.credential.carrier() {
                headers.insert(name.clone(), value.clone());
            }
        }
        Ok(HttpRequest { method, uri, template, headers, body, switch })
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
    headers: HeaderList,
    secret_query: Vec<Zeroizing<String>>,
    supplies: Vec<Arc<dyn Supply>>,
}

/// All headers, each replacing those before it: the runtime's, the operation's, credentials, the
/// client's, the call's. With them the credentials that travel in the query.
fn headers(client: &Inner, draft: &mut Draft) -> Result<Secured, InvalidReason> {
    let illegal = |name: &str| InvalidReason::Header { name: name.to_owned() };
    let by_caller = |name: &HeaderName| client.headers.has(name) || draft.caller_headers.has(name);
    let security = draft.security.unwrap_or(client.api.security);
    let selected = client.credentials.select(client.api, security, &by_caller);
    let Selected { credentials, supplies } = selected.map_err(|Missing { scheme, variable }| {
        InvalidReason::MissingCredential { scheme, variable }
    })?;

    let mut headers = HeaderList::default();
    let accept = HeaderValue::from_str(draft.accept).map_err(|_| illegal("accept"))?;
    headers.push(ACCEPT, accept);
    headers.push(USER_AGENT, client.user_agent.clone());
    if let Some((content_type, _)) = &draft.body {
        headers.push(CONTENT_TYPE, content_type.clone());
    }
    headers.append(&draft.headers);
    let mut secret_query = Vec::new();
    for credential in credentials {
        match credential.carrier() {
            Carrier::Header(name, value) => headers.push(name.clone(), value.clone()),
            Carrier::Query(pair) => secret_query.push(pair.clone()),
            Carrier::Cookie(pair) => draft.cookies.push(pair.to_string()),
        }
    }
    if !draft.cookies.is_empty() {
        let line = Zeroizing::new(draft.cookies.join("; "));
        headers.push(COOKIE, HeaderValue::from_str(&line).map_err(|_| illegal("cookie"))?);
    }
    headers.append(&client.headers);
    headers.append(&draft.caller_headers);
    if let Handling::Upgrade(switch) = draft.handling {
        switch.ask(&mut headers);
    }
    if let (Some(name), Some(new_key)) = (&draft.idempotency, draft.new_key)
        && !headers.has(name)
    {
        // One key for all attempts: that is what makes repeating it safe.
        headers.push(name.clone(), new_key());
    }
    redact::mark(client.api, headers.iter_mut());
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
fn default_timeout(body: Option<&RequestBody>) -> Duration {
    let Some(size) = body.map_or(Some(0), RequestBody::size) else {
        return Duration::from_secs(600);
    };
    let mebibytes = u32::try_from(size.div_ceil(1 << 20)).unwrap_or(u32::MAX);
    Duration::from_secs(60) + Duration::from_secs(1).saturating_mul(mebibytes)
}

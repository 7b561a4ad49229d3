//! [`Prepared`]: a call with everything the client adds to it: base URL, credentials, headers,
//! limits.

use std::sync::Arc;
use std::time::Duration;

use http::header::{ACCEPT, CONTENT_TYPE, COOKIE, USER_AGENT};
use http::{HeaderName, HeaderValue, Uri};
use url::Url;
use zeroize::Zeroizing;

use crate::auth::Missing;
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
        let repeatability = match draft.idempotency {
            Some(_) => Repeatability::Repeatable,
            None => draft.repeatability,
        };
        let settings = &client.settings;
        let timeout = draft.timeout.or(settings.timeout);
        let mut call = Self {
            start: Hop { url: url(client, &draft)?, trust: Trust::Origin },
            headers: HeaderList::default(),
            supplies: Vec::new(),
            secret_query: Vec::new(),
            repeatability,
            max_retries: draft.max_retries.unwrap_or(settings.max_retries).min(MOST_RETRIES),
            timeout: timeout.unwrap_or_else(|| default_timeout(draft.body())),
            draft,
        };
        call.add_headers(client)?;
        Ok(call)
    }

    /// All headers, each replacing those before it: the runtime's, the operation's, credentials, the
    /// client's, the call's. With them the credentials that travel elsewhere or come later.
    fn add_headers(&mut self, client: &Inner) -> Result<(), InvalidReason> {
        let Self { draft, headers, .. } = self;
        let by_caller =
            |name: &HeaderName| client.headers.has(name) || draft.caller_headers.has(name);
        let security = draft.security.unwrap_or(client.api.security);
        let credentials = client.credentials.select(client.api, security, &by_caller).map_err(
            |Missing { scheme, variable }| InvalidReason::MissingCredential { scheme, variable },
        )?;
        headers.push(ACCEPT, sendable("accept", draft.accept)?);
        headers.push(USER_AGENT, client.user_agent.clone());
        if let Some((content_type, _)) = &draft.body {
            headers.push(CONTENT_TYPE, content_type.clone());
        }
        headers.append(&draft.headers);
        let mut cookies = Zeroizing::new(String::new());
        let mut add_cookie = |pair: &str| {
            let between = if cookies.is_empty() { "" } else { "; " };
            cookies.push_str(between);
            cookies.push_str(pair);
        };
        draft.cookies.iter().for_each(|pair| add_cookie(pair));
        for credential in credentials {
            match credential.carrier() {
                Carrier::Header(name, value) => headers.push(name.clone(), value.clone()),
                Carrier::Query(pair) => self.secret_query.push(pair.clone()),
                Carrier::Cookie(pair) => add_cookie(pair),
                Carrier::Later(supply) => self.supplies.push(supply.clone()),
            }
        }
        if !cookies.is_empty() {
            headers.push(COOKIE, sendable("cookie", &cookies)?);
        }
        headers.append(&client.headers);
        headers.append(&draft.caller_headers);
        if let Handling::Upgrade(switch) = draft.handling {
            switch.ask(headers);
        }
        if let (Some(name), Some(new_key)) = (&draft.idempotency, draft.new_key)
            && !headers.has(name)
        {
            // One key for all attempts: that is what makes repeating it safe.
            headers.push(name.clone(), new_key());
        }
        redact::mark(client.api, headers.iter_mut());
        Ok(())
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
        let mut headers = HeaderList::default();
        headers.append(&self.headers);
        let (uri, headers, body) = match hop.trust {
            Trust::Origin => {
                for token in tokens {
                    if let Carrier::Header(name, value) = token.credential.carrier() {
                        headers.push(name.clone(), value.clone());
                    }
                }
                let uri = Uri::try_from(self.with_secrets(&hop.url).as_str())?;
                (uri, headers.into_map(|_| true), self.draft.body().cloned())
            }
            Trust::Stranger => {
                let uri = Uri::try_from(hop.url.as_str())?;
                (uri, headers.into_map(redirect::for_strangers), None)
            }
        };
        let (body, switch) = (body.unwrap_or_default(), self.draft.switch());
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

/// The text as the value of a header.
fn sendable(name: &str, text: &str) -> Result<HeaderValue, InvalidReason> {
    HeaderValue::from_str(text).map_err(|_| InvalidReason::Header { name: name.to_owned() })
}

/// Appends a pair that is percent-encoded already.
#[inline(never)]
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

//! [`Core`]: what all clones of a client share.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderValue;

use crate::api::Api;
use crate::auth::Credentials;
use crate::backoff::Budget;
use crate::base_url::PlainHttp;
use crate::headers::HeaderList;
use crate::transport::Transport;

/// What a client is made of. Clones are cheap and share connections and the retry budget.
///
/// `Debug` shows the base URL and which credentials there are, but no values.
#[derive(Clone)]
pub struct Core(Arc<Inner>);

pub(crate) struct Inner {
    pub(crate) api: &'static Api,
    pub(crate) base_url: BaseUrl,
    pub(crate) plain_http: PlainHttp,
    pub(crate) credentials: Credentials,
    pub(crate) headers: HeaderList,
    pub(crate) user_agent: HeaderValue,
    pub(crate) settings: Settings,
    pub(crate) budget: Budget,
    pub(crate) transport: Arc<dyn Transport>,
}

/// A base URL that was checked.
pub(crate) enum BaseUrl {
    /// By the caller or the environment: it replaces what operations have of their own, too.
    Given(String),
    Documented(String),
}

/// What a call can override.
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    /// `None`: 60 s and a second for each MiB sent.
    pub(crate) timeout: Option<Duration>,
    pub(crate) max_retries: u32,
    pub(crate) max_body_size: usize,
}

impl Default for Settings {
    fn default() -> Self {
        Self { timeout: None, max_retries: 2, max_body_size: 64 << 20 }
    }
}

impl BaseUrl {
    pub(crate) fn as_str(&self) -> &str {
        let (Self::Given(url) | Self::Documented(url)) = self;
        url
    }
}

impl Core {
    pub(crate) fn new(inner: Inner) -> Self {
        Self(Arc::new(inner))
    }

    pub(crate) fn inner(&self) -> &Inner {
        &self.0
    }
}

impl fmt::Debug for Core {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Core")
            .field("api", &self.0.api.name)
            .field("base_url", &self.0.base_url.as_str())
            .field("credentials", &self.0.credentials)
            .field("settings", &self.0.settings)
            .finish_non_exhaustive()
    }
}

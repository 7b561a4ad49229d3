//! [`ClientBuilder`]: a client's configuration, from code and from the environment.

mod server;
mod tokens;

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderName, HeaderValue};
use zeroize::Zeroizing;

use self::server::GivenServer;
use crate::api::{Api, Scheme};
use crate::auth::{Credential, Credentials, Secret, Unusable};
use crate::backoff::Budget;
use crate::base_url::PlainHttp;
use crate::build_error::BuildError;
use crate::client::{Core, Inner, Settings};
use crate::environment::{self, Source};
use crate::headers::HeaderList;
use crate::params::{self, header_value};
use crate::reqwest_transport::{Hook, ReqwestTransport};
use crate::transport::Transport;

/// Sets up a client. A value that cannot be used is reported by [`build`](Self::build).
#[must_use = "it is no client before `build`"]
pub struct ClientBuilder<C> {
    api: &'static Api,
    server: GivenServer,
    plain_http: PlainHttp,
    credentials: Credentials,
    headers: HeaderList,
    user_agent: Option<String>,
    settings: Settings,
    connect_timeout: Duration,
    hook: Option<Hook>,
    transport: Option<Arc<dyn Transport>>,
    problem: Option<BuildError>,
    client: PhantomData<fn() -> C>,
}

impl<C: From<Core>> ClientBuilder<C> {
    /// A builder with the document's base URL and no credential yet.
    pub fn new(api: &'static Api) -> Self {
        Self {
            api,
            server: GivenServer::default(),
            plain_http: PlainHttp::Loopback,
            credentials: Credentials::default(),
            headers: HeaderList::default(),
            user_agent: None,
            settings: Settings::default(),
            connect_timeout: Duration::from_secs(10),
            hook: None,
            transport: None,
            problem: None,
            client: PhantomData,
        }
    }

    /// Reads what the environment has and the builder does not: the credentials and the base URL.
    /// An empty variable is as good as none.
    ///
    /// # Errors
    ///
    /// If what most calls need is neither in the environment nor in the builder, or a variable's
    /// value cannot be sent.
    pub fn read_env(self) -> Result<Self, BuildError> {
        self.read_variables(&|name| std::env::var_os(name))
    }

    /// The credential of the API's first scheme that is not basic authentication.
    pub fn api_key(self, key: impl Into<String>) -> Self {
        let key = Secret::Token(Zeroizing::new(key.into()));
        let scheme = self.api.schemes.iter().find(|scheme| !scheme.is_basic());
        self.set(scheme, "api_key", key)
    }

    /// The user and password of the API's first scheme that is basic authentication.
    pub fn basic_auth(self, user: impl Into<String>, password: impl Into<String>) -> Self {
        let (user, password) = (Zeroizing::new(user.into()), Zeroizing::new(password.into()));
        let scheme = self.api.schemes.iter().find(|scheme| scheme.is_basic());
        self.set(scheme, "basic_auth", Secret::Pair { user, password })
    }

    /// The credential of the scheme with this id in the document, which is not basic
    /// authentication.
    pub fn credential(self, scheme_id: &str, value: impl Into<String>) -> Self {
        let value = Secret::Token(Zeroizing::new(value.into()));
        let scheme = self.api.scheme(scheme_id);
        self.set(scheme, scheme_id, value)
    }

    /// How long an attempt may take from sending to the end of its reply. By default 60 s and a
    /// second for each MiB sent.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.settings.timeout = Some(timeout);
        self
    }

    /// How long making a connection may take, 10 s by default.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// How often a failed call is attempted again: 2 by default, at most 10.
    pub fn max_retries(mut self, retries: u32) -> Self {
        self.settings.max_retries = retries;
        self
    }

    /// How many bytes of a reply are accepted, after decompression: 64 MiB by default.
    pub fn max_body_size(mut self, bytes: usize) -> Self {
        self.settings.max_body_size = bytes;
        self
    }

    /// Replaces the `user-agent`, which otherwise names the crate and this runtime.
    pub fn user_agent(mut self, text: impl Into<String>) -> Self {
        self.user_agent = Some(text.into());
        self
    }

    /// A header of every call. It replaces one the runtime would set, a credential too.
    pub fn default_header(mut self, name: &str, value: &str) -> Self {
        match params::header(name, value) {
            Some((name, value)) => self.headers.push(name, value),
            None => self.note(BuildError::Header { name: name.to_owned() }),
        }
        self
    }

    /// Allows plain http to machines other than this one: keys then travel in clear.
    pub fn allow_plain_http(mut self) -> Self {
        self.plain_http = PlainHttp::Anywhere;
        self
    }

    /// Changes reqwest's client: proxies, certificates, pools. Redirects and retries stay the
    /// runtime's. It is called again for a client of its own if a call switches protocols.
    pub fn reqwest(
        mut self,
        hook: impl Fn(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send + Sync + 'static,
    ) -> Self {
        self.hook = Some(Box::new(hook));
        self
    }

    /// Sends by this transport in place of reqwest. The connect timeout is then its own affair.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// The client.
    ///
    /// # Errors
    ///
    /// If a value given before cannot be used, or there is no base URL.
    pub fn build(mut self) -> Result<C, BuildError> {
        if let Some(problem) = self.problem {
            return Err(problem);
        }
        let base_url = self.server.base_url(self.api, self.plain_http)?;
        tokens::settle(&mut self.credentials, &base_url, self.plain_http)?;
        let transport = match (self.transport, self.hook) {
            (Some(_), Some(_)) => return Err(BuildError::UnusedHook),
            (Some(transport), None) => transport,
            (None, hook) => Arc::new(
                ReqwestTransport::new(self.connect_timeout, hook).map_err(BuildError::Transport)?,
            ),
        };
        let user_agent = user_agent(self.api, self.user_agent)?;
        Ok(C::from(Core::new(Inner {
            api: self.api,
            base_url,
            plain_http: self.plain_http,
            credentials: self.credentials,
            headers: self.headers,
            user_agent,
            settings: self.settings,
            budget: Budget::full(),
            transport,
        })))
    }
}

impl<C> ClientBuilder<C> {
    /// [`read_env`](Self::read_env) with any source of variables.
    pub(crate) fn read_variables(mut self, source: Source<'_>) -> Result<Self, BuildError> {
        self.server.read(self.api.base_url_env, source)?;
        for scheme in self.api.schemes {
            if !self.credentials.holds(scheme)
                && let Some(credential) = environment::credential(scheme, source)?
            {
                self.credentials.set(credential);
            }
        }
        let by_caller = |name: &HeaderName| self.headers.has(name);
        match self.credentials.select(self.api, self.api.security, &by_caller) {
            Ok(_) => Ok(self),
            Err(missing) => Err(BuildError::MissingCredential {
                scheme: missing.scheme,
                variable: missing.variable,
            }),
        }
    }

    fn set(mut self, scheme: Option<&'static Scheme>, id: &str, secret: Secret) -> Self {
        let credential = scheme
            .ok_or(Unusable::UnknownScheme)
            .and_then(|scheme| Credential::new(scheme, secret));
        match credential {
            Ok(credential) => self.credentials.set(credential),
            Err(unusable) => {
                self.note(refused(scheme.map_or(id, |scheme| scheme.id), unusable.text()));
            }
        }
        self
    }

    /// Keeps the first problem for `build`.
    fn note(&mut self, problem: BuildError) {
        self.problem.get_or_insert(problem);
    }
}

impl<C> fmt::Debug for ClientBuilder<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("api", &self.api.name)
            .field("credentials", &self.credentials)
            .field("settings", &self.settings)
            .field("problem", &self.problem)
            .finish_non_exhaustive()
    }
}

fn refused(scheme: &str, problem: &'static str) -> BuildError {
    BuildError::Credential { scheme: scheme.to_owned(), problem }
}

fn user_agent(api: &Api, given: Option<String>) -> Result<HeaderValue, BuildError> {
    let runtime = env!("CARGO_PKG_VERSION");
    let text = given
        .unwrap_or_else(|| format!("{}/{} specwright-runtime/{runtime}", api.name, api.version));
    let name = HeaderName::from_static("user-agent");
    header_value(&text).ok_or_else(|| BuildError::Header { name: name.to_string() })
}

#[cfg(test)]
mod tests {
    use std::ffi::OsString;

    use super::*;
    use crate::mock::Mock;

    static API: Api = Api {
        name: "example",
        version: "1.2.3",
        base_url: Some("https://api.test/v1"),
        base_url_env: "EXAMPLE_BASE_URL",
        schemes: &[
            Scheme::bearer("Bearer", "EXAMPLE_KEY"),
            Scheme::basic("Login", "EXAMPLE_USER", "EXAMPLE_PASSWORD"),
            Scheme::header("Header", "x-example-key", "EXAMPLE_HEADER"),
        ],
        security: &[&["Bearer"], &["Login", "Header"]],
    };

    fn read(variables: &'static [(&'static str, &'static str)]) -> Result<Core, BuildError> {
        let source = |name: &str| {
            let found = variables.iter().find(|(variable, _)| *variable == name);
            found.map(|(_, value)| OsString::from(value))
        };
        ClientBuilder::<Core>::new(&API).read_variables(&source)?.transport(Mock::new()).build()
    }

    fn refused(variables: &'static [(&'static str, &'static str)]) -> String {
        let error = read(variables).unwrap_err();
        assert!(!format!("{error:?}").contains("K3Y-CANARY"));
        error.to_string()
    }

    #[test]
    fn the_environment_gives_credentials_and_the_base_url() {
        let core = read(&[("EXAMPLE_KEY", "K"), ("EXAMPLE_BASE_URL", "https://other.test/x/")]);
        let shown = format!("{:?}", core.unwrap());
        assert!(
            shown.contains(r#"base_url: "https://other.test/x", credentials: ["Bearer"]"#),
            "{shown}"
        );
        let core =
            read(&[("EXAMPLE_USER", "u"), ("EXAMPLE_HEADER", "h"), ("EXAMPLE_BASE_URL", "")]);
        let shown = format!("{:?}", core.unwrap());
        let expected = r#"base_url: "https://api.test/v1", credentials: ["Login", "Header"]"#;
        assert!(shown.contains(expected), "{shown}");
    }

    #[test]
    fn what_is_missing_is_named() {
        let missing = "no credential for `Bearer`: set EXAMPLE_KEY";
        assert_eq!(refused(&[]), missing);
        assert_eq!(refused(&[("EXAMPLE_KEY", "")]), missing);
        assert_eq!(refused(&[("EXAMPLE_USER", "u"), ("EXAMPLE_PASSWORD", "p")]), missing);
    }

    #[test]
    fn bad_values_are_named_and_not_shown() {
        let space = "EXAMPLE_KEY begins or ends with white space";
        assert_eq!(refused(&[("EXAMPLE_KEY", "K3Y-CANARY\n")]), space);
        assert_eq!(refused(&[("EXAMPLE_KEY", " K3Y-CANARY")]), space);
        assert_eq!(
            refused(&[("EXAMPLE_KEY", "K3Y-CANARY\r\nx: y")]),
            "EXAMPLE_KEY holds a character that cannot be sent"
        );
        assert_eq!(
            refused(&[("EXAMPLE_PASSWORD", "K3Y-CANARY")]),
            "EXAMPLE_USER is empty, but its password is set"
        );
        assert_eq!(
            refused(&[("EXAMPLE_KEY", "k"), ("EXAMPLE_BASE_URL", "https://K3Y-CANARY@api.test")]),
            "EXAMPLE_BASE_URL holds a user or password, which belong to `basic_auth`"
        );
    }

    #[test]
    fn what_the_builder_has_is_not_read() {
        let source = |_: &str| Some(OsString::from(" unusable "));
        let builder = ClientBuilder::<Core>::new(&API)
            .base_url("https://mine.test")
            .api_key("k")
            .basic_auth("u", "p")
            .credential("Header", "h");
        assert!(builder.read_variables(&source).is_ok());
    }

    #[test]
    fn build_reports_the_first_problem() {
        let build = |change: fn(ClientBuilder<Core>) -> ClientBuilder<Core>| {
            let builder = ClientBuilder::<Core>::new(&API).transport(Mock::new());
            change(builder).build().unwrap_err().to_string()
        };
        assert_eq!(
            build(|builder| builder.credential("Nope", "k").api_key(" k")),
            "the credential for `Nope` is no scheme of this API"
        );
        assert_eq!(build(|builder| builder.api_key("")), "the credential for `Bearer` is empty");
        assert_eq!(
            build(|builder| builder.credential("Login", "k")),
            "the credential for `Login` is basic authentication and needs a user and a password"
        );
        assert_eq!(
            build(|builder| builder.default_header("x-a", "two\nlines")),
            "the default header `x-a` cannot be sent"
        );
        assert_eq!(
            build(|builder| builder.base_url("http://api.test")),
            "the base URL is plain http to another machine, which needs `allow_plain_http`; \
             set it in the builder or in EXAMPLE_BASE_URL"
        );
        assert_eq!(
            build(|builder| builder.reqwest(|reqwest| reqwest)),
            "a transport of your own does not use reqwest's hook"
        );
    }

    #[test]
    fn a_document_without_servers_needs_a_base_url() {
        static BARE: Api = Api { base_url: None, ..API };
        let error = ClientBuilder::<Core>::new(&BARE).build().unwrap_err();
        assert!(matches!(error, BuildError::BaseUrl { variable: "EXAMPLE_BASE_URL", .. }));
    }
}

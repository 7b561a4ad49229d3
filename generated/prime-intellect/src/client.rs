//! [`Client`]: where every call starts.
//!
//! Generated from `specs/prime-intellect/openapi.yaml` by `cargo xtask generate`. Do not edit.

use crate::runtime::{self, Api, BuildError, Core, Scheme};
use crate::secrets::Secrets;

/// What the document says once for all calls.
static API: Api = Api {
    name: "prime-intellect",
    version: env!("CARGO_PKG_VERSION"),
    base_url: Some("https://api.primeintellect.ai"),
    base_url_env: "PRIME_INTELLECT_BASE_URL",
    schemes: &[Scheme::bearer("HTTPBearer", "PRIME_API_KEY")],
    security: &[&["HTTPBearer"]],
};

/// Sets up a [`Client`].
pub type ClientBuilder = runtime::ClientBuilder<Client>;

/// A client of the Prime Intellect API. Clones are cheap and share connections and the retry budget.
#[derive(Clone, Debug)]
pub struct Client(Core);

impl Client {
    /// A client with the key in `PRIME_API_KEY` and, if set, the base URL in `PRIME_INTELLECT_BASE_URL`.
    ///
    /// # Errors
    ///
    /// If a variable is missing or its value cannot be sent.
    pub fn from_env() -> Result<Self, BuildError> {
        Self::builder().read_env()?.build()
    }

    /// A builder that has the document's base URL and no credential yet.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new(&API)
    }

    /// Secrets.
    pub fn secrets(&self) -> Secrets<'_> {
        Secrets(&self.0)
    }
}

impl From<Core> for Client {
    fn from(core: Core) -> Self {
        Self(core)
    }
}

//! [`Client`]: where every call starts.
//!
//! Generated from `specs/together/openapi.yaml` by `cargo xtask generate`. Do not edit.

use crate::beta::Beta;
use crate::runtime::{self, Api, BuildError, Core, Scheme};

/// What the document says once for all calls.
static API: Api = Api {
    name: "together",
    version: env!("CARGO_PKG_VERSION"),
    base_url: Some("https://api.together.ai/v1"),
    base_url_env: "TOGETHER_BASE_URL",
    schemes: &[Scheme::bearer("bearerAuth", "TOGETHER_API_KEY")],
    security: &[&["bearerAuth"]],
};

/// Sets up a [`Client`].
pub type ClientBuilder = runtime::ClientBuilder<Client>;

/// A client of the Together APIs. Clones are cheap and share connections and the retry budget.
#[derive(Clone, Debug)]
pub struct Client(Core);

impl Client {
    /// A client with the key in `TOGETHER_API_KEY` and, if set, the base URL in `TOGETHER_BASE_URL`.
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

    /// Beta.
    pub fn beta(&self) -> Beta<'_> {
        Beta(&self.0)
    }
}

impl From<Core> for Client {
    fn from(core: Core) -> Self {
        Self(core)
    }
}

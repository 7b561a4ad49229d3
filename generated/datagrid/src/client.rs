//! [`Client`]: where every call starts.
//!
//! Generated from `specs/datagrid/openapi.yaml` by `cargo xtask generate`. Do not edit.

use crate::runtime::{self, Api, BuildError, Core, Scheme};
use crate::secrets::Secrets;

/// What the document says once for all calls.
static API: Api = Api {
    name: "datagrid",
    version: env!("CARGO_PKG_VERSION"),
    base_url: Some("https://api.datagrid.com/v1"),
    base_url_env: "DATAGRID_BASE_URL",
    schemes: &[Scheme::bearer("BearerAuth", "DATAGRID_API_KEY")],
    security: &[&["BearerAuth"]],
};

/// Sets up a [`Client`].
pub type ClientBuilder = runtime::ClientBuilder<Client>;

/// A client of the Datagrid API. Clones are cheap and share connections and the retry budget.
#[derive(Clone, Debug)]
pub struct Client(Core);

impl Client {
    /// A client with the key in `DATAGRID_API_KEY` and, if set, the base URL in `DATAGRID_BASE_URL`.
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

//! [`Client`]: where every call starts.
//!
//! Generated from `specs/zoo/openapi.yaml` by `cargo xtask generate`. Do not edit.

use crate::animals::Animals;
use crate::health::Health;
use crate::keepers::Keepers;
use crate::photos::Photos;
use crate::runtime::{self, Api, BuildError, Core, Scheme};
use crate::tickets::Tickets;
use crate::tours::Tours;

/// What the document says once for all calls.
static API: Api = Api {
    name: "zoo",
    version: env!("CARGO_PKG_VERSION"),
    base_url: Some("https://eu.zoo.example.com/v1"),
    base_url_env: "ZOO_BASE_URL",
    schemes: &[
        Scheme::bearer("bearer", "ZOO_API_KEY"),
        Scheme::header("api_key", "x-zoo-key", "ZOO_X_ZOO_KEY"),
        Scheme::query("key", "key", "ZOO_KEY"),
        Scheme::cookie("ticket", "ticket", "ZOO_TICKET"),
        Scheme::basic("basic", "ZOO_USERNAME", "ZOO_PASSWORD"),
        Scheme::header("gate", "x-gate", "ZOO_GATE"),
        Scheme::http("keeper", "Keeper", "ZOO_KEEPER"),
        Scheme::bearer("staff", "ZOO_STAFF").token_url("https://login.zoo.example.com/token"),
    ],
    security: &[&["bearer"]],
};

/// Sets up a [`Client`].
pub type ClientBuilder = runtime::ClientBuilder<Client>;

/// Where the API is served: for the builder's `environment`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Environment {
    /// The zoo.
    ///
    /// `https://eu.zoo.example.com/v1`
    #[default]
    Eu,
    /// The zoo.
    ///
    /// `https://us.zoo.example.com/v1`
    Us,
}

impl From<Environment> for &'static str {
    fn from(environment: Environment) -> Self {
        match environment {
            Environment::Eu => "https://eu.zoo.example.com/v1",
            Environment::Us => "https://us.zoo.example.com/v1",
        }
    }
}

/// A client of the Zoo API. Clones are cheap and share connections and the retry budget.
#[derive(Clone, Debug)]
pub struct Client(Core);

impl Client {
    /// A client with what these variables hold:
    ///
    /// - the key in `ZOO_API_KEY`
    /// - the key in `ZOO_X_ZOO_KEY`
    /// - the key in `ZOO_KEY`
    /// - the key in `ZOO_TICKET`
    /// - the user in `ZOO_USERNAME` and the password in `ZOO_PASSWORD`
    /// - the key in `ZOO_GATE`
    /// - the key in `ZOO_KEEPER`
    /// - the key in `ZOO_STAFF`
    /// - the base URL in `ZOO_BASE_URL`
    ///
    /// # Errors
    ///
    /// If a variable is missing or its value cannot be sent.
    pub fn from_env() -> Result<Self, BuildError> {
        Self::builder().read_env()?.build()
    }

    /// A builder with the base URL `https://eu.zoo.example.com/v1` and
    /// no credential yet. Another is given by `base_url` or [`Environment`].
    ///
    /// What `server_variable` can set of the base URL:
    ///
    /// - `version`: Which gate it is.
    ///
    /// `client_credentials` are exchanged for tokens at `https://login.zoo.example.com/token`.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new(&API)
            .server_template("https://eu.zoo.example.com/{version}", &[("version", "v1")])
    }

    /// Health.
    pub fn health(&self) -> Health<'_> {
        Health(&self.0)
    }

    /// What lives here.
    pub fn animals(&self) -> Animals<'_> {
        Animals(&self.0)
    }

    /// Keepers.
    pub fn keepers(&self) -> Keepers<'_> {
        Keepers(&self.0)
    }

    /// Ways through the zoo.
    pub fn tours(&self) -> Tours<'_> {
        Tours(&self.0)
    }

    /// Tickets.
    pub fn tickets(&self) -> Tickets<'_> {
        Tickets(&self.0)
    }

    /// Photos.
    pub fn photos(&self) -> Photos<'_> {
        Photos(&self.0)
    }
}

impl From<Core> for Client {
    fn from(core: Core) -> Self {
        Self(core)
    }
}

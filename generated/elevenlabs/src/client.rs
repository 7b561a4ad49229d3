//! [`Client`]: where every call starts.
//!
//! Generated from `specs/elevenlabs/openapi.yaml` by `cargo xtask generate`. Do not edit.

use crate::conversational_ai::ConversationalAi;
use crate::runtime::{self, Api, BuildError, Core, Scheme};

/// What the document says once for all calls.
static API: Api = Api {
    name: "elevenlabs",
    version: env!("CARGO_PKG_VERSION"),
    base_url: Some("https://api.elevenlabs.io"),
    base_url_env: "ELEVENLABS_BASE_URL",
    schemes: &[Scheme::header("xi-api-key", "xi-api-key", "ELEVENLABS_API_KEY")],
    security: &[&["xi-api-key"]],
};

/// Sets up a [`Client`].
pub type ClientBuilder = runtime::ClientBuilder<Client>;

/// A client of the ElevenLabs API. Clones are cheap and share connections and the retry budget.
#[derive(Clone, Debug)]
pub struct Client(Core);

impl Client {
    /// A client with the key in `ELEVENLABS_API_KEY` and, if set, the base URL in `ELEVENLABS_BASE_URL`.
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

    /// Conversational ai.
    pub fn conversational_ai(&self) -> ConversationalAi<'_> {
        ConversationalAi(&self.0)
    }
}

impl From<Core> for Client {
    fn from(core: Core) -> Self {
        Self(core)
    }
}

//! `provider.yaml`: what no document states about a provider, and which defects its document has.

use indexmap::IndexMap;

use crate::pointer::Pointer;

/// The decisions about one provider. A one-off run has the default: nothing is decided, any quirk may apply.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Config {
    /// The crate's name in kebab-case; default: the provider's.
    pub krate: Option<String>,
    /// The base URL, only where the document has no `servers`.
    pub base_url: Option<String>,
    /// Credentials.
    pub auth: Option<Auth>,
    /// Which repairs the document needs.
    pub quirks: Quirks,
    /// `POST /deployments/secrets` -> `beta.jig.secrets.create`.
    pub methods: IndexMap<String, String>,
    /// Place of a schema, property or operation -> its Rust name.
    pub rename: IndexMap<Pointer, String>,
    /// Strings to be hidden in `Debug`.
    pub sensitive: Vec<Pointer>,
    /// Known losses, each with its reason.
    pub accept: IndexMap<Pointer, String>,
    /// Operations (`POST /search`) that may be sent twice.
    pub repeatable: Vec<String>,
    /// How query arrays are written where the document does not say.
    pub query_arrays: QueryArrays,
}

/// Credentials.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Auth {
    /// The variable that holds the key, instead of `<PROVIDER>_API_KEY`.
    pub env: Option<String>,
    /// The header parameter that carries the key where the document has no `securitySchemes`.
    pub header: Option<String>,
}

/// Which repairs may or must apply.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Quirks {
    /// Whatever matches: a one-off run.
    #[default]
    Any,
    /// These and no others.
    Declared(Vec<String>),
}

/// How arrays are written in a query where the document does not say.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum QueryArrays {
    /// `?ids=1&ids=2`
    #[default]
    Repeat,
    /// `?ids=1,2`
    Comma,
    /// `?ids[]=1&ids[]=2`
    Brackets,
}

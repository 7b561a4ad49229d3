//! The client to emit, in Rust's terms: names, optionality, boxing and openness are decided. Data only.

mod limit;
pub mod listing;
mod operation;
mod pages;
mod reply;
mod types;
mod unions;
mod webhooks;

use crate::names::{MethodName, ModuleName, TypeName, VariantName};
use crate::pointer::Pointer;

pub use self::limit::Limit;
pub use self::operation::{
    Body, BodyKind, Method, ParamForm, ParamIn, ParamPlace, ParamStyle, Params, PartStyle,
    PathParam, StreamFlag, Verb,
};
pub use self::pages::{PageStep, Pages};
pub use self::reply::{
    Failure, HeaderForm, Replies, Reply, ReplyArm, ReplyBody, ReplyHeader, StatusPattern, Streamed,
};
pub use self::types::{
    Enum, Extra, Field, Fixed, Home, IntKind, Presence, Repr, Role, Struct, Type, TypeDef,
    TypeKind, Variant, WireValue,
};
pub use self::unions::{Arm, JsonType, Keys, Mark, Tagging, Union};
pub use self::webhooks::{
    Digest, Signature, SignatureEncoding, Signed, SignedTime, TimeFormat, TimePlace, Webhooks,
};

/// One client crate.
#[derive(Clone, Debug, PartialEq)]
pub struct Api {
    /// Name, version, origin.
    pub krate: CrateInfo,
    /// The base URLs, the default first; none if the caller must say it.
    pub servers: Vec<Server>,
    /// The first of them with its variables, where a caller may set any.
    pub server_template: Option<ServerTemplate>,
    /// The enum of the servers, if there are several.
    pub environment: Option<TypeName>,
    /// The ways to authenticate, in document order. The first is the one `api_key` or `basic_auth` sets.
    pub schemes: Vec<Scheme>,
    /// What a method needs unless it says otherwise.
    pub security: Security,
    /// Resources, parents before children; indexed by [`ResourceId`].
    pub resources: Vec<Resource>,
    /// Methods of the client itself: operations without a resource.
    pub methods: Vec<Method>,
    /// The headers of replies, in document order; indexed by [`HeaderId`].
    pub headers: Vec<ReplyHeader>,
    /// What the API sends on its own, where it is said how that is signed.
    pub webhooks: Option<Webhooks>,
    /// All types, in document order; indexed by [`TypeId`].
    pub types: Vec<TypeDef>,
    /// The resources whose methods need a shared type, directly or by way of other types; indexed by [`TypeId`].
    /// None: it is there in any case.
    pub users: Vec<Vec<ResourceId>>,
    /// The lints of clippy that names of the API's own go against, sorted.
    pub lints_against_names: Vec<&'static str>,
    /// What the crate does not say of the document: its fidelity ledger.
    pub losses: Vec<Loss>,
}

/// Something of the document that the crate does not say, or says in words of its own.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Loss {
    /// What is lost.
    pub kind: LossKind,
    /// Where in the document.
    pub at: Pointer,
    /// What became of it: a sentence without a full stop, plain text.
    pub what: String,
    /// Why `provider.yaml` accepts it.
    pub accepted: Option<String>,
}

/// What is lost, in the order of the ledger.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LossKind {
    /// An operation or a part of one that cannot be called.
    Operation,
    /// A keyword without effect.
    Keyword,
    /// Arms of a union that are not told apart.
    Union,
    /// A value without a type.
    Untyped,
    /// A name the document does not have.
    Name,
}

/// What the crate is called and comes from.
#[derive(Clone, Debug, PartialEq)]
pub struct CrateInfo {
    /// The package's name, kebab-case: `prime-intellect`.
    pub name: String,
    /// The name in Rust paths: `prime_intellect`.
    pub lib: ModuleName,
    /// The document's title, one line.
    pub title: String,
    /// `info.version`, one line; may be empty.
    pub api_version: String,
    /// The document's description.
    pub docs: Docs,
    /// The path a reader finds the document at: `specs/datagrid/openapi.yaml`.
    pub source: String,
    /// `DATAGRID_BASE_URL`.
    pub base_url_env: String,
    /// How Cargo.toml is written.
    pub manifest: Manifest,
}

/// How a crate's Cargo.toml is written.
#[derive(Clone, Debug, PartialEq)]
pub enum Manifest {
    /// A member of this workspace: `edition.workspace = true`.
    Member,
    /// A workspace of its own with literal versions and the runtime at this path.
    Standalone {
        /// Absolute, or relative to the crate's root.
        runtime_path: String,
    },
}

/// A base URL.
#[derive(Clone, Debug, PartialEq)]
pub struct Server {
    /// Its variant, if there are several.
    pub name: VariantName,
    /// Absolute, variables replaced by their values, no trailing slash.
    pub url: String,
    /// What the document calls it.
    pub docs: Docs,
}

/// A base URL before its variables are put in.
#[derive(Clone, Debug, PartialEq)]
pub struct ServerTemplate {
    /// `https://{tenant}.example.com`
    pub url: String,
    /// Those that can have any value, in document order.
    pub variables: Vec<ServerVariable>,
}

/// A variable of a base URL that can have any value.
#[derive(Clone, Debug, PartialEq)]
pub struct ServerVariable {
    /// As in the document.
    pub name: String,
    /// Its value unless the caller gives another.
    pub default: String,
    /// The document's description.
    pub docs: Docs,
}

/// A way to authenticate.
#[derive(Clone, Debug, PartialEq)]
pub struct Scheme {
    /// Its key in `securitySchemes`: `BearerAuth`.
    pub id: String,
    /// Where the credential travels.
    pub kind: SchemeKind,
    /// Where a client's own credentials are exchanged for tokens, as the document has it.
    pub tokens: Option<TokenPlace>,
    /// The document's description.
    pub docs: Docs,
}

/// Where tokens are got.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TokenPlace {
    /// The token URL of OAuth2.
    Url(String),
    /// The discovery document of OpenID Connect, which names it.
    Discovery(String),
}

/// Where a credential travels, and the environment variables that hold it.
#[derive(Clone, Debug, PartialEq)]
pub enum SchemeKind {
    /// `Authorization: Bearer ..`; OAuth2 and OpenID Connect too.
    Bearer {
        /// `DATAGRID_API_KEY`.
        env: String,
    },
    /// `Authorization: <scheme> ..`: what HTTP has besides bearer and basic.
    Http {
        /// As in the document: `Digest`.
        scheme: String,
        /// `DATAGRID_API_KEY`.
        env: String,
    },
    /// `Authorization: Basic ..`.
    Basic {
        /// The variable with the user's name.
        user_env: String,
        /// The variable with the password.
        password_env: String,
    },
    /// A header of that name.
    Header {
        /// Lower case: `xi-api-key`.
        name: String,
        /// The variable with its value.
        env: String,
    },
    /// A query parameter of that name.
    Query {
        /// As in the document.
        name: String,
        /// The variable with its value.
        env: String,
    },
    /// A cookie of that name.
    Cookie {
        /// As in the document.
        name: String,
        /// The variable with its value.
        env: String,
    },
}

/// Alternatives; each lists the scheme ids needed together. No alternative: nothing is sent.
/// An alternative without schemes: a credential is sent if there is one, and the call works without.
pub type Security = Vec<Vec<String>>;

/// Index into [`Api::resources`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ResourceId(pub usize);

/// Index into [`Api::types`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TypeId(pub usize);

/// Index into [`Api::headers`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct HeaderId(pub usize);

/// A group of methods: `client.beta().jig().secrets()`.
#[derive(Clone, Debug, PartialEq)]
pub struct Resource {
    /// The modules from the crate's root to its file: `[beta, jig, secrets]` is `src/beta/jig/secrets.rs`.
    pub path: Vec<ModuleName>,
    /// The struct: `Secrets`.
    pub ty: TypeName,
    /// The method of the parent (or the client) that gives it: `secrets`.
    pub accessor: MethodName,
    /// The tag's description, else its name.
    pub docs: Docs,
    /// The enclosing resource; `None`: the client.
    pub parent: Option<ResourceId>,
    /// In document order.
    pub methods: Vec<Method>,
}

/// Documentation as the document has it: Markdown, one line each, not yet made safe for rustdoc.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Docs(pub Vec<String>);

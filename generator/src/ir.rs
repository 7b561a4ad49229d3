//! The client to emit, in Rust's terms: names, optionality, boxing and openness are decided. Data only.

pub mod listing;

use crate::names::{FieldName, MethodName, ModuleName, TypeName, VariantName};
use crate::pointer::Pointer;

/// One client crate.
#[derive(Clone, Debug, PartialEq)]
pub struct Api {
    /// Name, version, origin.
    pub krate: CrateInfo,
    /// The base URLs, the default first; none if the caller must say it.
    pub servers: Vec<Server>,
    /// The ways to authenticate, in document order. The first is the one `api_key` or `basic_auth` sets.
    pub schemes: Vec<Scheme>,
    /// What a method needs unless it says otherwise.
    pub security: Security,
    /// Resources, parents before children; indexed by [`ResourceId`].
    pub resources: Vec<Resource>,
    /// Methods of the client itself: operations without a resource.
    pub methods: Vec<Method>,
    /// All types, in document order; indexed by [`TypeId`].
    pub types: Vec<TypeDef>,
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
    /// Absolute, variables replaced by their defaults, no trailing slash.
    pub url: String,
    /// What the document calls it.
    pub docs: Docs,
}

/// A way to authenticate.
#[derive(Clone, Debug, PartialEq)]
pub struct Scheme {
    /// Its key in `securitySchemes`: `BearerAuth`.
    pub id: String,
    /// Where the credential travels.
    pub kind: SchemeKind,
    /// The document's description.
    pub docs: Docs,
}

/// Where a credential travels, and the environment variables that hold it.
#[derive(Clone, Debug, PartialEq)]
pub enum SchemeKind {
    /// `Authorization: Bearer ..`; OAuth2 and OpenID Connect too.
    Bearer {
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

/// One operation.
#[derive(Clone, Debug, PartialEq)]
pub struct Method {
    /// `create`.
    pub name: MethodName,
    /// Summary, description.
    pub docs: Docs,
    /// The operation's place in the document.
    pub from: Pointer,
    /// The HTTP method.
    pub verb: Verb,
    /// The template, byte for byte: `/secrets/{secret_id}`.
    pub path: String,
    /// One per template variable, in the template's order: positional arguments.
    pub path_params: Vec<PathParam>,
    /// Query, header and cookie parameters, if any: one struct argument.
    pub params: Option<Params>,
    /// The request body, if any: the last argument.
    pub body: Option<Body>,
    /// What success returns.
    pub reply: Reply,
    /// The documented failures, if any.
    pub failure: Option<Failure>,
    /// `None`: the crate's default.
    pub security: Option<Security>,
    /// The operation's own base URL.
    pub server: Option<String>,
    /// The note of `#[deprecated]`; may be empty.
    pub deprecated: Option<String>,
    /// Whether sending it twice is as good as once, by config. (GET, PUT, DELETE .. are so anyway.)
    pub repeatable: bool,
}

/// An HTTP method.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "HTTP's own names")]
pub enum Verb {
    Get,
    Post,
    Put,
    Patch,
    Delete,
    Head,
    Options,
    Trace,
}

/// A path parameter.
#[derive(Clone, Debug, PartialEq)]
pub struct PathParam {
    /// The argument.
    pub name: FieldName,
    /// The variable in the template.
    pub wire: String,
    /// The parameter's description.
    pub docs: Docs,
    /// `Str`, `Int`, `Float`, `Bool`, or a named enum.
    pub ty: Type,
}

/// Query, header and cookie parameters, sent from one struct.
#[derive(Clone, Debug, PartialEq)]
pub struct Params {
    /// A struct type (`ListSecretsParams`) with a field per parameter.
    pub ty: TypeId,
    /// Where each field travels, in the struct's order.
    pub places: Vec<ParamPlace>,
}

/// Where a parameter travels.
#[derive(Clone, Debug, PartialEq)]
pub struct ParamPlace {
    /// The parameter's name on the wire, which is the field's wire name too.
    pub wire: String,
    /// Query, header or cookie, and how arrays are written.
    pub style: ParamStyle,
}

/// How a parameter is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParamStyle {
    /// `?ids=1&ids=2`: the default of the query.
    Query,
    /// `?ids=1,2`.
    QueryComma,
    /// `?ids[]=1&ids[]=2`.
    QueryBrackets,
    /// A header, arrays comma-separated.
    Header,
    /// A cookie.
    Cookie,
}

/// A request body.
#[derive(Clone, Debug, PartialEq)]
pub struct Body {
    /// The argument: `body`, unless a path parameter is called that.
    pub name: FieldName,
    /// The media type, as documented: `application/json`.
    pub media: String,
    /// How it is encoded.
    pub ty: Type,
    /// Whether it may be left out: then the argument is an `Option`.
    pub required: bool,
}

/// What success returns.
#[derive(Clone, Debug, PartialEq)]
pub struct Reply {
    /// The statuses documented as success, in document order; empty: any 2xx.
    pub statuses: Vec<u16>,
    /// The body.
    pub body: ReplyBody,
    /// The reply's description.
    pub docs: Docs,
}

/// A success body.
#[derive(Clone, Debug, PartialEq)]
pub enum ReplyBody {
    /// `()`.
    Empty,
    /// Decoded from JSON.
    Json(Type),
    /// `runtime::Text`.
    Text,
    /// `runtime::Binary`.
    Binary,
}

/// The documented failures of one method: an enum.
#[derive(Clone, Debug, PartialEq)]
pub struct Failure {
    /// `CreateSecretError`.
    pub name: TypeName,
    /// In ascending order of status; ranges after exact ones, `default` last.
    pub arms: Vec<FailureArm>,
}

/// One documented failure.
#[derive(Clone, Debug, PartialEq)]
pub struct FailureArm {
    /// `TooManyRequests`.
    pub name: VariantName,
    /// Which statuses it is for.
    pub status: StatusPattern,
    /// The body's type; `None`: documented without a body, a unit variant.
    pub body: Option<Type>,
    /// The reply's description.
    pub docs: Docs,
}

/// The statuses a failure is documented for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum StatusPattern {
    /// `429`.
    Exact(u16),
    /// `4XX`: the first digit.
    Class(u16),
    /// `default`.
    Any,
}

/// A type to emit.
#[derive(Clone, Debug, PartialEq)]
pub struct TypeDef {
    /// `CreateSecret`.
    pub name: TypeName,
    /// Title and description.
    pub docs: Docs,
    /// The schema's place in the document.
    pub from: Pointer,
    /// The file it stands in.
    pub home: Home,
    /// Which way it travels.
    pub role: Role,
    /// What it is.
    pub kind: TypeKind,
}

/// The file a type stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Home {
    /// Used by one resource only.
    Resource(ResourceId),
    /// `src/shared.rs`.
    Shared,
}

/// Which way a type travels.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Role {
    /// Part of a request: it gets `new(required..)`.
    pub sends: bool,
    /// Part of a reply.
    pub receives: bool,
    /// Itself a request body or parameter struct: it gets chained setters too.
    pub argument: bool,
}

/// What a type is.
#[derive(Clone, Debug, PartialEq)]
pub enum TypeKind {
    /// A struct.
    Struct(Struct),
    /// An enum of strings or integers; it keeps values it does not know.
    Enum(Enum),
    /// One of several types; it keeps what fits no arm.
    Union(Union),
    /// `pub type X = Y;`
    Alias(Type),
}

/// A struct.
#[derive(Clone, Debug, PartialEq)]
pub struct Struct {
    /// In document order.
    pub fields: Vec<Field>,
    /// `additionalProperties` beside properties: a last field of type `Map<T>`.
    pub extra: Option<Extra>,
}

/// The field that keeps properties without a name of their own.
#[derive(Clone, Debug, PartialEq)]
pub struct Extra {
    /// `extra`, unless a property has that name.
    pub name: FieldName,
    /// The type of the values.
    pub ty: Type,
}

/// A field of a struct.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// `created_at`.
    pub name: FieldName,
    /// `createdAt`.
    pub wire: String,
    /// Description, limits and default, as sentences.
    pub docs: Docs,
    /// The type of the value, `Option` and `Patch` left out.
    pub ty: Type,
    /// Whether and how it may be left out.
    pub presence: Presence,
    /// The one value a required field can have: `new` fills it in and does not ask for it.
    pub fixed: Option<Fixed>,
    /// The note of `#[deprecated]`; may be empty.
    pub deprecated: Option<String>,
}

/// The one value of a field.
#[derive(Clone, Debug, PartialEq)]
pub enum Fixed {
    /// The variant of the enum that is the field's type.
    Variant(VariantName),
    /// A boolean.
    Bool(bool),
    /// An integer.
    Int(i64),
}

/// Whether and how a field may be left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// `T`.
    Required,
    /// `Option<T>`, `None` written as `null`, refused when absent.
    Nullable,
    /// `Option<T>`, `None` not written; `null` is read as `None`.
    Optional,
    /// `Patch<T>`: absent, null or a value.
    Patch,
}

/// An enum of wire values.
#[derive(Clone, Debug, PartialEq)]
pub struct Enum {
    /// What the values are.
    pub repr: Repr,
    /// In document order.
    pub variants: Vec<Variant>,
    /// The variant that keeps other values: `Unknown`, unless the API has that name.
    pub unknown: VariantName,
}

/// What an enum's values are on the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Repr {
    /// Strings.
    Str,
    /// 64-bit integers.
    Int,
}

/// A value of an enum.
#[derive(Clone, Debug, PartialEq)]
pub struct Variant {
    /// `InReview`.
    pub name: VariantName,
    /// The value on the wire: a string or an integer.
    pub wire: WireValue,
    /// Its description, if the document has one.
    pub docs: Docs,
}

/// An enum's value on the wire.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WireValue {
    /// A string.
    Str(String),
    /// An integer.
    Int(i64),
}

/// One of several types.
#[derive(Clone, Debug, PartialEq)]
pub struct Union {
    /// How a reader tells the arms apart.
    pub tagging: Tagging,
    /// In document order.
    pub arms: Vec<Arm>,
    /// The variant that keeps what fits no arm: `Unknown`, unless the API has that name.
    pub unknown: VariantName,
}

/// How the arms of a union are told apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Tagging {
    /// By the value of this property.
    Tag(String),
    /// By the JSON type.
    JsonType,
    /// By which properties are there.
    Keys,
}

/// An arm of a union.
#[derive(Clone, Debug, PartialEq)]
pub struct Arm {
    /// `Card`.
    pub name: VariantName,
    /// The payload; the emitter boxes structs.
    pub ty: Type,
    /// What tells it apart.
    pub mark: Mark,
    /// The arm's description.
    pub docs: Docs,
}

/// What tells an arm apart; fits the union's [`Tagging`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mark {
    /// A value of the tag.
    Tag(String),
    /// A JSON type.
    JsonType(JsonType),
    /// Properties of which all are present in this arm, and not in an earlier one.
    Keys(Vec<String>),
}

/// The type of a JSON value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "JSON's own names")]
pub enum JsonType {
    Bool,
    Integer,
    Number,
    String,
    Array,
    Object,
}

/// A type as it is used.
#[derive(Clone, Debug, PartialEq)]
pub enum Type {
    /// `bool`
    Bool,
    /// `i32` or `i64`
    Int(IntKind),
    /// `f32` or `f64`
    Float(FloatKind),
    /// `String`
    Str,
    /// `Bytes`: base64 on the wire
    Bytes,
    /// `DateTime`: keeps its text
    DateTime,
    /// `Date`: keeps its text
    Date,
    /// `Json`: any value, as text
    Json,
    /// `Vec<T>`
    List(Box<Type>),
    /// `Map<T>`: keeps its order
    Map(Box<Type>),
    /// `Option<T>` inside a list or map
    Nullable(Box<Type>),
    /// `Box<T>`: where a type contains itself
    Boxed(Box<Type>),
    /// `Sensitive<T>`: hidden in `Debug`
    Sensitive(Box<Type>),
    /// A type of this crate
    Named(TypeId),
}

/// The width of an integer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "Rust's own names")]
pub enum IntKind {
    I32,
    I64,
}

/// The width of a floating-point number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "Rust's own names")]
pub enum FloatKind {
    F32,
    F64,
}

/// Documentation as the document has it: Markdown, one line each, not yet made safe for rustdoc.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Docs(pub Vec<String>);

//! Operations: a method's arguments, replies and failures.

use super::{Docs, Failure, HeaderId, Pages, Reply, Security, Type, TypeId};
use crate::names::{FieldName, MethodName};
use crate::pointer::Pointer;

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
    /// What it says of the body's property `stream`.
    pub stream_flag: StreamFlag,
    /// What success returns.
    pub reply: Reply,
    /// How the other pages are had, where the reply is one page of a list.
    pub pages: Option<Pages>,
    /// The documented failures, if any.
    pub failure: Option<Failure>,
    /// The headers its replies are documented to have.
    pub headers: Vec<HeaderId>,
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
    /// The argument's type.
    pub ty: Type,
    /// How it is written.
    pub style: ParamStyle,
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
    /// The parameter's name on the wire.
    pub wire: String,
    /// The wire name of its field, where a parameter of another place has the same name.
    pub member: Option<String>,
    /// Query, header or cookie, and how it is written.
    pub style: ParamStyle,
}

/// How a parameter is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParamStyle {
    /// Where.
    pub place: ParamIn,
    /// In which form.
    pub form: ParamForm,
    /// Whether reserved characters stay as they are.
    pub keeps_reserved: bool,
}

/// The part of a request a parameter travels in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "OpenAPI's own names")]
pub enum ParamIn {
    Path,
    Query,
    Header,
    Cookie,
}

/// The form of lists and objects in a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParamForm {
    /// The place's own: `1,2` in a path or header, `ids=1&ids=2` in a query, `ids=1; ids=2` in a cookie.
    Plain,
    /// `a=1,b=2` in a path or header.
    Exploded,
    /// `ids=1,2`
    Comma,
    /// `ids=1%202`
    Spaces,
    /// `ids=1%7C2`
    Pipes,
    /// `ids[]=1&ids[]=2`, `filter[a][b]=1`
    Brackets,
    /// `.1,2` in a path.
    Label,
    /// `.1.2` in a path.
    LabelExploded,
    /// `;ids=1,2` in a path.
    Matrix,
    /// `;ids=1;ids=2` in a path.
    MatrixExploded,
    /// As JSON.
    Json,
}

impl ParamStyle {
    /// The form with nothing special.
    pub const fn new(place: ParamIn, form: ParamForm) -> Self {
        Self { place, form, keeps_reserved: false }
    }
}

/// A request body.
#[derive(Clone, Debug, PartialEq)]
pub struct Body {
    /// The argument: `body`, unless a path parameter is called that.
    pub name: FieldName,
    /// The media type, as documented: `application/json`.
    pub media: String,
    /// Further media types that a caller may send the same as.
    pub also: Vec<String>,
    /// Media types the document has for it too, for which the type would have to be written in another way.
    pub unwritten: Vec<String>,
    /// The argument's type.
    pub ty: Type,
    /// How it is written.
    pub kind: BodyKind,
    /// Whether it may be left out: then the argument is an `Option`.
    pub required: bool,
}

/// How a body is written.
#[derive(Clone, Debug, PartialEq)]
pub enum BodyKind {
    /// As JSON.
    Json,
    /// `application/x-www-form-urlencoded`.
    Form {
        /// Whether lists and objects are written with brackets; otherwise a list repeats and an object is JSON.
        brackets: bool,
        /// The members that are written otherwise, as in a query.
        members: Vec<(String, ParamStyle)>,
    },
    /// `multipart/form-data`, with the members that are not written as their values are.
    Multipart(Vec<PartStyle>),
    /// A text.
    Text,
    /// Bytes.
    File,
    /// A list of which each item is a line of JSON.
    Lines,
}

/// What a document says of one part of a multipart body.
#[derive(Clone, Debug, PartialEq)]
pub struct PartStyle {
    /// The property.
    pub wire: String,
    /// Its media type.
    pub content_type: Option<String>,
    /// `Plain`, `Brackets` or `Json`.
    pub form: ParamForm,
}

/// What the method says of the body's property `stream`, which says whether the reply is a stream. It is no field.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum StreamFlag {
    /// The body has no such property, or the reply is the same anyway.
    #[default]
    None,
    /// `true`: the method returns a stream.
    On,
    /// Nothing, as that means `false`.
    Off,
    /// `false`.
    Denied,
}

impl StreamFlag {
    /// What is sent.
    pub const fn value(self) -> Option<bool> {
        match self {
            Self::None | Self::Off => None,
            Self::On => Some(true),
            Self::Denied => Some(false),
        }
    }
}

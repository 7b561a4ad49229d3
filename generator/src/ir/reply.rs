//! Replies: what a method returns and how it fails.

use super::{Docs, Type};
use crate::names::{ConstName, TypeName, VariantName};
use crate::pointer::Pointer;

/// What success returns.
#[derive(Clone, Debug, PartialEq)]
pub struct Reply {
    /// The statuses documented as success, in document order; empty: any 2xx.
    pub statuses: Vec<u16>,
    /// The body.
    pub body: ReplyBody,
    /// The media type to ask for, where it is not the one that the body's form stands for.
    pub accept: Option<String>,
    /// The reply's description.
    pub docs: Docs,
}

/// A reply's body.
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
    /// `runtime::Redirect`: where the reply leads to, which is not followed.
    Redirect,
    /// `runtime::Upgraded`: the connection, after a switch of protocols.
    Upgraded,
    /// A stream of items: `runtime::Events`.
    Stream(Streamed),
    /// One of several, by status and content type: an enum. Never inside of another.
    OneOf(Replies),
}

/// What the items of a stream are.
#[derive(Clone, Debug, PartialEq)]
pub enum Streamed {
    /// Events as they are.
    Raw,
    /// What the data of each event, or each line, is decoded to.
    Data(Type),
    /// What each event with its fields is decoded to, `{"event": .., "data": ..}`.
    Frame(Type),
}

impl ReplyBody {
    /// The type it is decoded to, if that is one.
    pub fn ty(&self) -> Option<&Type> {
        match self {
            Self::Json(ty) | Self::Stream(Streamed::Data(ty) | Streamed::Frame(ty)) => Some(ty),
            _ => None,
        }
    }

    /// The same, to be changed.
    pub fn ty_mut(&mut self) -> Option<&mut Type> {
        match self {
            Self::Json(ty) | Self::Stream(Streamed::Data(ty) | Streamed::Frame(ty)) => Some(ty),
            _ => None,
        }
    }
}

/// The documented successes of one method, where there are several: an enum.
#[derive(Clone, Debug, PartialEq)]
pub struct Replies {
    /// `CreateJobResponse`.
    pub name: TypeName,
    /// The `accept` header: `application/json, text/csv;q=0.5`.
    pub accept: String,
    /// In ascending order of status.
    pub arms: Vec<ReplyArm>,
    /// The variant for every other reply.
    pub unknown: VariantName,
}

/// The documented failures of one method: an enum.
#[derive(Clone, Debug, PartialEq)]
pub struct Failure {
    /// `CreateSecretError`.
    pub name: TypeName,
    /// In ascending order of status; ranges after exact ones, `default` last.
    pub arms: Vec<ReplyArm>,
}

/// A header that replies are documented to have: a constant.
#[derive(Clone, Debug, PartialEq)]
pub struct ReplyHeader {
    /// `RATELIMIT_REMAINING`.
    pub name: ConstName,
    /// `ratelimit-remaining`.
    pub wire: String,
    /// Description and limits.
    pub docs: Docs,
    /// Where it is described first.
    pub from: Pointer,
    /// The type of its value: a scalar, or a list of them.
    pub ty: Type,
    /// How it is written.
    pub form: HeaderForm,
    /// The note of `#[deprecated]`; may be empty.
    pub deprecated: Option<String>,
}

/// How a value is written in a header.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HeaderForm {
    /// The whole text is one string.
    Text,
    /// A number, `true` or `false`.
    Literal,
    /// Strings between commas.
    TextList,
    /// Numbers, `true` or `false` between commas.
    LiteralList,
}

/// One documented reply: a variant.
#[derive(Clone, Debug, PartialEq)]
pub struct ReplyArm {
    /// `TooManyRequests`.
    pub name: VariantName,
    /// Which statuses it is for.
    pub status: StatusPattern,
    /// The media type it is for; `None`: any that no arm before it is for.
    pub media: Option<String>,
    /// The body; `Empty`: documented without one, a unit variant.
    pub body: ReplyBody,
    /// The reply's description.
    pub docs: Docs,
}

/// The statuses a reply is documented for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum StatusPattern {
    /// `429`.
    Exact(u16),
    /// `4XX`: the first digit.
    Class(u16),
    /// `default`.
    Any,
}

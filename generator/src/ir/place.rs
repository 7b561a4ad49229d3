//! Where a type stands, and which way it travels.

use super::ResourceId;

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
    /// Part of a request: it gets `new(required..)` and chained setters.
    pub sends: bool,
    /// Part of a reply.
    pub receives: bool,
    /// Itself a request body or parameter struct.
    pub argument: bool,
}

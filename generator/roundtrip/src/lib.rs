//! The round-trip oracle: does an emitted type keep every value that its schema allows?
//!
//! ```text
//! document -> Plan (samples of each schema) -> program, compiled with the crate -> Verdicts
//! ```
//!
//! - [`Plan`] pairs the types of a crate with their schemas. The samples are made from the document as it was loaded,
//!   not from what lowering understood of it: all required, all optional, null, each arm, each value of an enum,
//!   bounds, empty lists and maps, further members, and the document's own examples.
//! - A validator that knows JSON Schema and nothing of Specwright confirms every sample; others are counted and left
//!   out.
//! - [`program`] is a Rust module that is compiled into the emitted crate. It decodes and encodes what it is sent.
//! - [`Verdict`] compares what comes back. Members may change their order and numbers their spelling (`1.0` is `1`).
//!   Nothing else is tolerated but what [`Leniency`] names.
//!
//! Nothing here runs Cargo or reads a file: that is the caller's.

mod booked;
mod dialect;
mod document;
mod examples;
mod expand;
mod flat;
mod judge;
mod nulls;
mod numbers;
mod patterns;
mod places;
mod plan;
mod program;
mod prune;
mod sampler;
mod strings;
mod validator;

pub use crate::booked::{Booked, excuse};
pub use crate::judge::{Leniency, Verdict, judge};
pub use crate::plan::{LeftOut, Plan, Target};
pub use crate::program::{program, table};

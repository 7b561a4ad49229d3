//! The codec as a generated crate uses it: by `use crate::runtime::wire;`.
#![cfg(test)]
#![deny(missing_docs, deprecated)]

pub use specwright_runtime as runtime;

mod agreement;
mod debug;
mod errors;
mod records;
mod scalars;
#[cfg(feature = "serde")]
mod serde_bridge;
pub mod shapes;
pub mod tree;
mod unions;

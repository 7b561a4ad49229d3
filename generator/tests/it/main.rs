//! The generator from outside: documents in, crates and reports out.

mod diagnostics;
mod features;
mod mutations;
mod properties;
mod providers;
mod workspace;

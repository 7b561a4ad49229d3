//! The generator from outside: documents in, crates and reports out.

mod features;
mod properties;
mod providers;
mod workspace;

//! The generator from outside: documents in, crates and reports out.

#![expect(
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "what the tests share may panic as they may"
)]

mod cargo_features;
mod diagnostics;
mod features;
mod mutations;
mod properties;
mod providers;
mod workspace;

//! Specwright turns vendored OpenAPI documents into typed Rust client crates.

pub mod config;
pub mod diag;
pub mod diff;
pub mod emit;
pub mod files;
pub mod ir;
pub mod lower;
pub mod names;
pub mod normalize;
pub mod pointer;

use crate::diag::{Diagnostic, Strictness};
use crate::files::Files;
use crate::normalize::Trace;

/// What to generate a crate from.
#[derive(Clone, Copy, Debug)]
pub struct Source<'a> {
    /// The provider's name, or `--name`: kebab-case.
    pub name: &'a str,
    /// The OpenAPI document.
    pub document: Document<'a>,
    /// For a provider of this workspace, or for a one-off run.
    pub run: Run<'a>,
}

/// A text and where it came from.
#[derive(Clone, Copy, Debug)]
pub struct Document<'a> {
    /// The path to print in diagnostics and in the emitted crate: `specs/datagrid/openapi.yaml`.
    pub path: &'a str,
    /// YAML or JSON.
    pub text: &'a str,
}

/// The two ways to run.
#[derive(Clone, Copy, Debug)]
pub enum Run<'a> {
    /// A provider under `specs/`: strict, with its decisions; a member of this workspace.
    Provider {
        /// `provider.yaml`.
        config: Document<'a>,
    },
    /// Any document: a standalone crate, every quirk that matches is applied.
    OneOff {
        /// Whether faults are errors.
        strictness: Strictness,
        /// Where the emitted Cargo.toml finds the runtime: absolute, or relative to the crate.
        runtime_path: &'a str,
    },
}

/// What came of it.
#[derive(Debug)]
pub struct Outcome {
    /// The crate; `None` if any diagnostic is an error.
    pub files: Option<Files>,
    /// The lowered API, as far as the run came.
    pub api: Option<ir::Api>,
    /// Everything that is wrong, sorted.
    pub diagnostics: Vec<Diagnostic>,
    /// What the passes did; there even when a later stage failed.
    pub trace: Trace,
}

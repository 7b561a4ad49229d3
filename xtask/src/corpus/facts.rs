//! [`Facts`]: what came of one document.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// What came of one document, as its worker measured it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct Facts {
    /// How it ended.
    pub(super) outcome: Outcome,
    /// The first diagnostic, errors before warnings, on one line: `code message (file:line:column)`.
    pub(super) first: String,
    /// Whether an error among the diagnostics has a line.
    pub(super) located: bool,
    /// How often each code was reported.
    pub(super) codes: BTreeMap<String, usize>,
    /// The time of generation alone.
    pub(super) milliseconds: u64,
    /// The most memory the process held; 0 where the system does not say.
    pub(super) kibibytes: u64,
    /// Lines of Rust emitted.
    pub(super) lines: usize,
    /// Operations of the document, counted before anything was done with it.
    pub(super) operations: usize,
    /// Operations that have a method.
    pub(super) methods: usize,
    /// Operations that have none.
    pub(super) left_out: Vec<String>,
    /// What the ledger has booked, untyped places apart.
    pub(super) losses: usize,
    /// Places that any JSON fits.
    pub(super) untyped: usize,
    /// SHA-256 over names and texts of all files of the crate; empty if there is none.
    pub(super) hash: String,
}

/// How a run over one document ended.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Outcome {
    /// With a crate.
    Generated,
    /// With an error that says why there is none.
    Rejected,
    /// Not at all: it panicked, ran out of time or of memory, or broke a promise.
    #[default]
    Failed,
}

impl Outcome {
    /// The word of the report.
    pub(super) fn text(self) -> &'static str {
        match self {
            Self::Generated => "generated",
            Self::Rejected => "rejected",
            Self::Failed => "failed",
        }
    }
}

impl Facts {
    /// What is known of a document whose worker died.
    pub(super) fn failed(why: impl Into<String>) -> Self {
        Self { first: why.into(), ..Self::default() }
    }

    /// Takes a promise for broken.
    pub(super) fn fail(&mut self, why: &str) {
        self.outcome = Outcome::Failed;
        self.first = why.to_owned();
    }

    /// How many operations the document itself wants in no client.
    pub(super) fn hidden(&self) -> usize {
        self.codes.get("hidden-operation").copied().unwrap_or_default()
    }

    /// How many diagnostics there were.
    pub(super) fn diagnostics(&self) -> usize {
        self.codes.values().sum()
    }
}

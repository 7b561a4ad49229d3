//! Specwright turns vendored OpenAPI documents into typed Rust client crates.
//!
//! One function stands between each two values, and all input and output is the caller's:
//!
//! ```text
//! text -> Value -> Normal -> openapiv3::OpenAPI -> ir::Api -> Files
//!     load  normalize   parse               lower      emit
//! ```
//!
//! - [`page`] cuts the document out of a page of documentation, and makes one of many.
//! - [`load`] reads YAML and JSON, whatever numbers and keys they hold, and finds duplicate keys. [`bundle`] makes one
//!   document of several files.
//! - [`overlay`] applies the provider's `overlay.yaml`, which is written against the vendored text.
//! - [`normalize`] runs the *quirks*, which repair defects and have to be declared in `provider.yaml`, then the
//!   *dialect* passes, which spell 3.1 as 3.0. Nothing after it knows that 3.1 exists. Only it makes a
//!   [`Normal`](normalize::Normal).
//! - [`parse`] types the document. What the typed form drops is compared with what went in and reported: nothing
//!   is lost in silence.
//! - [`lower`] decides: names, optionality, unions, boxing, files. Rust's words come in here, OpenAPI's stay out of
//!   the [`ir`].
//! - [`ledger`] books what all of them lost: by place, with what `provider.yaml` accepts. An unaccepted loss is an error
//!   for a provider.
//! - [`emit`] writes what was decided. It cannot fail and reports nothing.
//! - What is the same for all clients is in the crate `specwright-runtime`, where the compiler sees it.
//!
//! # Invariants
//!
//! - If a rule is about what the document should have said it is a pass; if about what Rust should say, lowering.
//! - A stage never stops at the first fault. It gives what it has and pushes a [`Diagnostic`]; places become line
//!   and column only when [`report`] prints them.
//! - No input makes it panic, and none makes it emit Rust that does not parse.
//! - Output depends on the input alone. Everything is in document order.
//! - Every identifier comes from [`names`], every constant of the emitted text from one function of [`emit`].
//!
//! # Choices that are not obvious
//!
//! - A quirk that matches without being declared is an error, but its repair stays in place for the later stages:
//!   otherwise one missing line in `provider.yaml` would be followed by a screen of faults it causes.
//! - A fixed value (`type: new`) stays a field: `new` fills it in. So the struct still reads and writes all of the
//!   object, and a union's tag can be read in its arm.
//! - Emitted tests reply with what a type requires and no more, so that a new optional property touches one item.
//! - `title` in `provider.yaml` overrules the document's, because a page cut from a site has the title of its one
//!   operation.
//! - The places that a report prints are found again in the text. A node that a pass made has none and shows its
//!   nearest ancestor.
//! - A schema that no operation mentions becomes a type all the same: nothing else documents the payload of an event.
//!   What a webhook or callback describes in place becomes such a schema; receiving it stays the user's affair.
//! - A described header of replies is a constant, `response.header(headers::LINK)`, not a field: most are the same for
//!   all operations of a document, come with failures too, and change no type.
//! - Whether a list comes in pages is decided on the types that a method sends and receives, where both ends have to
//!   be there. What a page says of the next one is read from its text at run time, so the method emits one expression.
//! - What a schema asks for that no type says (`not`, `if`, `dependentRequired`, ..) is a sentence of the documentation
//!   and an entry of the ledger.
//! - A crate with more than ten resources has a Cargo feature for each. A shared type is there if any of the resources
//!   that need it is, and always if more than sixteen do: a longer condition nobody reads.
//! - What the vendor's extensions want in no client is left out and booked, unless something needs it or
//!   `provider.yaml` names it. What they call a thing comes before what it is called on the wire.
//! - A reference counts from the nearest `$id` around it that has such a place, at last from the document: many write
//!   `$id` and refer to components as everyone does.
//! - A field that may be null but not absent is `or null` in `wire!`; whether any other may be absent is said by its
//!   type alone.

pub mod bundle;
mod component_name;
pub mod config;
pub mod diag;
pub mod diff;
pub mod emit;
pub mod files;
pub mod ir;
pub mod ledger;
pub mod load;
pub mod lower;
pub mod names;
mod nearest;
pub mod normalize;
pub mod overlay;
pub mod page;
pub mod parse;
mod places;
pub mod pointer;
pub mod report;
pub mod shape;
mod uri;

use serde_json::Value;

use crate::bundle::{Alone, Folder, Origins};
use crate::config::Config;
use crate::diag::{Diagnostic, Diagnostics, Strictness};
use crate::files::Files;
use crate::ir::Manifest;
use crate::normalize::Trace;
use crate::overlay::Overlaid;

/// Makes a crate from a document. Pure: it reads and writes nothing.
pub fn generate(source: &Source<'_>) -> Outcome {
    generate_in(source, &Alone)
}

/// Makes a crate from a document and the files it refers to, which are asked for when they are needed.
///
/// The document may be a page of documentation that holds one: its path ends in `.md`, `.mdx`, `.txt` or `.html`.
pub fn generate_in(source: &Source<'_>, folder: &dyn Folder) -> Outcome {
    let mut diagnostics = source.diagnostics();
    let document = &source.document;
    let value = match page::is_page(document.path) {
        true => page::read(document, &mut diagnostics),
        false => load::load(document, &mut diagnostics),
    };
    let Some(mut value) = value else { return Outcome::of(source, None, diagnostics) };
    let overlaid = source.overlay(&mut value, &mut diagnostics);
    let (value, origins) = bundle::bundle(value, document, folder, &mut diagnostics);
    Outcome::of(source, Some((value, origins, overlaid)), diagnostics)
}

/// Makes a crate from pages of documentation, each of which holds a part of one document.
///
/// The document of `source` says what all of them are called together; its text is not read.
pub fn generate_pages(source: &Source<'_>, pages: &[Document<'_>]) -> Outcome {
    let mut diagnostics = source.diagnostics();
    let stitched = page::stitch(pages, &mut diagnostics);
    let whole = stitched.map(|mut it| {
        let overlaid = source.overlay(&mut it.value, &mut diagnostics);
        (it.value, it.origins, overlaid)
    });
    Outcome::of(source, whole, diagnostics)
}

/// What to generate a crate from.
#[derive(Clone, Copy, Debug)]
pub struct Source<'a> {
    /// The provider's name, or `--name`: kebab-case.
    pub name: &'a str,
    /// The OpenAPI document.
    pub document: Document<'a>,
    /// `overlay.yaml`: an OpenAPI Overlay that is applied to the document before anything else.
    pub overlay: Option<Document<'a>>,
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
        /// Where in the document's text the first byte stood that is not UTF-8, if it was read as Windows-1252.
        not_utf8: Option<usize>,
    },
}

impl Source<'_> {
    fn diagnostics(&self) -> Diagnostics {
        match self.run {
            Run::Provider { .. } => Diagnostics::new(Strictness::Strict),
            Run::OneOff { strictness, not_utf8, .. } => {
                let mut diagnostics = Diagnostics::new(strictness).without_config();
                if let Some(offset) = not_utf8 {
                    diagnostics.not_utf8(offset);
                }
                diagnostics
            }
        }
    }

    fn overlay(&self, root: &mut Value, diagnostics: &mut Diagnostics) -> Overlaid {
        self.overlay.map(|it| overlay::apply(root, &it, diagnostics)).unwrap_or_default()
    }

    fn manifest(&self) -> Manifest {
        match self.run {
            Run::Provider { .. } => Manifest::Member,
            Run::OneOff { runtime_path, .. } => {
                Manifest::Standalone { runtime_path: runtime_path.to_owned() }
            }
        }
    }
}

/// What came of it.
#[derive(Debug, Default)]
pub struct Outcome {
    /// The crate; `None` if any diagnostic is an error.
    pub files: Option<Files>,
    /// The lowered API, as far as the run came.
    pub api: Option<ir::Api>,
    /// Everything that is wrong, sorted.
    pub diagnostics: Vec<Diagnostic>,
    /// Which files the document refers to, and where in them its parts stood.
    pub origins: Origins,
    /// What the passes did; there even when a later stage failed.
    pub trace: Trace,
}

impl Outcome {
    fn of(
        source: &Source<'_>,
        value: Option<(Value, Origins, Overlaid)>,
        mut diagnostics: Diagnostics,
    ) -> Self {
        let mut outcome = Self::default();
        let config = match source.run {
            Run::Provider { config } => Config::parse(&config, &mut diagnostics),
            Run::OneOff { .. } => Config::default(),
        };
        if let Some((value, origins, overlaid)) = value {
            outcome.origins = origins.with(overlaid.moved);
            outcome.run(value, source, &config, &mut diagnostics);
            outcome.trace.0.splice(..0, overlaid.applied);
        }
        if diagnostics.has_errors() {
            outcome.files = None;
        }
        diagnostics.relocate(|at| outcome.origins.of(at));
        outcome.diagnostics = diagnostics.into_sorted();
        outcome
    }

    /// Runs the stages as far as they come. A stage with errors is followed by the next as long as that has
    /// something to work on: a person wants to see all that is wrong at once.
    fn run(
        &mut self,
        value: Value,
        source: &Source<'_>,
        config: &Config,
        diagnostics: &mut Diagnostics,
    ) {
        let (normal, trace) = normalize::normalize(value, config, diagnostics);
        self.trace = trace;
        let Some(openapi) = parse::parse(normal, diagnostics) else { return };
        let origin = lower::Origin {
            name: source.name,
            source: source.document.path,
            manifest: source.manifest(),
        };
        let mut api = lower::lower(&openapi, &origin, config, diagnostics);
        api.losses = ledger::balance(&api, config, diagnostics);
        if !diagnostics.has_errors() {
            self.files = Some(emit::emit(&api));
        }
        self.api = Some(api);
    }
}

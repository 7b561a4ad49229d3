//! Everything that can be wrong, one method each on [`Diagnostics`]: code, words and help live here and nowhere else.

mod bundling;
mod configuring;
mod extending;
mod lists;
mod loading;
mod lowering;
mod naming;
mod normalizing;
mod overlaying;
mod paging;
mod parsing;
mod sending;
mod sensing;
mod unions;
mod webhooks;

use std::fmt::{Display, Write as _};

use crate::pointer::Pointer;

pub(crate) use self::extending::Kept;
pub(crate) use self::paging::Form;

/// How bad a [`Diagnostic`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Nothing is emitted.
    Error,
    /// Something is emitted, but a person should look.
    Warning,
}

/// Which of a run's texts a [`Place`] is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum File {
    /// The OpenAPI document.
    Document,
    /// The provider's `provider.yaml`.
    Config,
    /// The provider's `overlay.yaml`.
    Overlay,
    /// A file that the document refers to, by its number among the parts of [`Outcome::origins`](crate::Outcome::origins).
    Part(usize),
}

/// A place in a text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// The value a pointer leads to; line and column are computed only when printing.
    Pointer(Pointer),
    /// A byte offset, where the text does not parse.
    Offset(usize),
}

/// One thing that is wrong. Plain data; `report::render` makes it look like rustc's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// Error or warning.
    pub severity: Severity,
    /// A stable name in kebab-case: `unsupported`, `duplicate-key`.
    pub code: &'static str,
    /// One sentence, lower case, no full stop.
    pub message: String,
    /// The text it is about.
    pub file: File,
    /// Where in that text.
    pub place: Place,
    /// Further facts, one line each.
    pub notes: Vec<String>,
    /// What to do; may have several lines.
    pub help: Option<String>,
}

impl Diagnostic {
    /// Adds a fact.
    pub(crate) fn note(&mut self, text: impl Into<String>) -> &mut Self {
        self.notes.push(text.into());
        self
    }

    /// Says what to do.
    pub(crate) fn help(&mut self, text: impl Into<String>) -> &mut Self {
        self.help = Some(text.into());
        self
    }
}

/// How a run treats what it cannot honour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Strictness {
    /// Faults are errors: everything under `specs/`, and one-off runs with `--strict`.
    Strict,
    /// Faults are warnings; what is affected is dropped or repaired.
    Lenient,
}

/// What becomes of a diagnostic that is [settled](Diagnostics::settle).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// It stays as it is.
    Stays,
    /// It is a loss that the configuration accepts: it goes.
    Accepted,
    /// It is a loss that the configuration does not accept: an error in a strict run.
    Refused,
}

/// What a person can change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Advice {
    /// The provider's decisions.
    Config,
    /// Only the document.
    Document,
}

/// The faults of a run, collected: a stage never stops at the first.
#[derive(Debug)]
pub struct Diagnostics {
    strictness: Strictness,
    advice: Advice,
    all: Vec<Diagnostic>,
}

impl Diagnostics {
    /// An empty collection.
    pub fn new(strictness: Strictness) -> Self {
        Self { strictness, advice: Advice::Config, all: Vec::new() }
    }

    /// The same for a run without a `provider.yaml`: no help speaks of one.
    #[must_use]
    pub fn without_config(self) -> Self {
        Self { advice: Advice::Document, ..self }
    }

    /// Help that is a line for `provider.yaml`, or other help where there is none.
    fn advise(&self, config: String, document: &str) -> String {
        match self.advice {
            Advice::Config => config,
            Advice::Document => document.to_owned(),
        }
    }

    /// How this run treats faults.
    pub fn strictness(&self) -> Strictness {
        self.strictness
    }

    /// Whether nothing may be emitted.
    pub fn has_errors(&self) -> bool {
        self.all.iter().any(|it| it.severity == Severity::Error)
    }

    /// Whether something is already said about a place in the document.
    fn is_reported(&self, at: &Pointer) -> bool {
        self.all.iter().any(|it| {
            it.file == File::Document && matches!(&it.place, Place::Pointer(place) if place == at)
        })
    }

    /// Gives what was found in the one document the places it has in the files that it was made of.
    pub(crate) fn relocate(&mut self, origin: impl Fn(&Pointer) -> Option<(File, Pointer)>) {
        for diagnostic in self.all.iter_mut().filter(|it| it.file == File::Document) {
            let Place::Pointer(at) = &diagnostic.place else { continue };
            if let Some((file, origin)) = origin(at) {
                let before = place_note(at);
                for note in diagnostic.notes.iter_mut().filter(|it| **it == before) {
                    *note = place_note(&origin);
                }
                diagnostic.file = file;
                diagnostic.place = Place::Pointer(origin);
            }
        }
    }

    /// Everything collected: by file, then place, then severity; equal ones once.
    pub fn into_sorted(mut self) -> Vec<Diagnostic> {
        self.all.sort_by(|a, b| {
            let message = || a.message.cmp(&b.message);
            let place = (a.file, &a.place, a.severity, a.code);
            place.cmp(&(b.file, &b.place, b.severity, b.code)).then_with(message)
        });
        self.all.dedup();
        self.all
    }

    /// Looks through what was reported about places of the document: `judge` is given code, place and message.
    pub(crate) fn settle(&mut self, mut judge: impl FnMut(&str, &Pointer, &str) -> Verdict) {
        let (strictness, advice) = (self.strictness, self.advice);
        self.all.retain_mut(|it| {
            let (File::Document, Place::Pointer(at)) = (it.file, &it.place) else { return true };
            let verdict = judge(it.code, at, &it.message);
            if verdict == Verdict::Refused && strictness == Strictness::Strict {
                it.severity = Severity::Error;
                if advice == Advice::Config {
                    it.help = Some(with_accept(it.help.take(), at));
                }
            }
            verdict != Verdict::Accepted
        });
    }

    /// An error in any run: what is not readable or not OpenAPI at all.
    pub(crate) fn fatal(
        &mut self,
        code: &'static str,
        message: String,
        file: File,
        place: Place,
    ) -> &mut Diagnostic {
        self.push(Severity::Error, code, message, file, place)
    }

    /// An error in a strict run, a warning in a lenient one.
    pub(crate) fn fault(
        &mut self,
        code: &'static str,
        message: String,
        file: File,
        place: Place,
    ) -> &mut Diagnostic {
        let severity = match self.strictness {
            Strictness::Strict => Severity::Error,
            Strictness::Lenient => Severity::Warning,
        };
        self.push(severity, code, message, file, place)
    }

    /// A warning in any run.
    pub(crate) fn warning(
        &mut self,
        code: &'static str,
        message: String,
        file: File,
        place: Place,
    ) -> &mut Diagnostic {
        self.push(Severity::Warning, code, message, file, place)
    }

    fn push(
        &mut self,
        severity: Severity,
        code: &'static str,
        message: String,
        file: File,
        place: Place,
    ) -> &mut Diagnostic {
        let place = match place {
            Place::Pointer(at) => Place::Pointer(at.as_written()),
            place => place,
        };
        let notes = match &place {
            Place::Pointer(at) if *at != Pointer::root() => vec![place_note(at)],
            _ => Vec::new(),
        };
        let at = self.all.len();
        self.all.push(Diagnostic { severity, code, message, file, place, notes, help: None });
        &mut self.all[at]
    }
}

/// The note that says where something stands.
fn place_note(at: &Pointer) -> String {
    format!("at {at}")
}

/// The help, and that the loss may be accepted instead.
fn with_accept(help: Option<String>, at: &Pointer) -> String {
    let accept =
        || format!("or accept the loss in provider.yaml:\naccept: {{{}: why}}", quoted(at));
    match help {
        None => format!("rewrite it, {}", accept()),
        Some(help) if help.contains("accept: {") => help,
        Some(help) => format!("{help}\n{}", accept()),
    }
}

/// A text as YAML has it between double quotes, on one line: documents may have any character in a name.
fn quoted(text: impl Display) -> String {
    let mut quoted = String::from('"');
    for it in text.to_string().chars() {
        match it {
            '"' | '\\' => quoted.extend(['\\', it]),
            '\u{2028}' | '\u{2029}' | '\u{feff}' | '\0'..='\x1f' | '\x7f'..='\u{9f}' => {
                // Writing to a String cannot fail.
                let _ = write!(quoted, "\\u{:04x}", u32::from(it));
            }
            it => quoted.push(it),
        }
    }
    quoted.push('"');
    quoted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quoted_text_is_one_line_of_yaml_and_reads_back() {
        for text in ["#/a~1b", "a\"b\\c", "two\nlines\r\t\0\x7f", "\u{85}\u{2028}\u{feff}é日", ""]
        {
            let quoted = quoted(text);
            assert_eq!(quoted.lines().count(), 1, "{quoted}");
            assert_eq!(serde_yaml::from_str::<String>(&quoted).unwrap(), text);
        }
    }
}

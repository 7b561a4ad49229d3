//! Diagnostics as people read them, in rustc's look, and as machines do.

use std::collections::BTreeMap;
use std::ops::Range;

use annotate_snippets::{
    AnnotationKind, Group, Level, Origin, Renderer, Snippet, normalize_untrusted_str,
};
use serde_json::{Value, json};

use crate::Document;
use crate::bundle::Part;
use crate::diag::{Diagnostic, File, Place, Severity};
use crate::page;
use crate::places::{Lines, locate};
use crate::pointer::Pointer;

/// A longer line is not shown: a document without line breaks is one line.
const LONGEST_LINE: usize = 2_000;

/// Whether a report has colours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Style {
    /// Text only: for files, tests and pipes.
    #[default]
    Plain,
    /// ANSI escapes: for a terminal.
    Colored,
}

/// The diagnostics in rustc's look: `path:line:column`, the line itself, notes, help. Ends with a line break unless
/// there are none.
///
/// `document` and `config` are the texts the diagnostics are about.
pub fn render(
    diagnostics: &[Diagnostic],
    document: Document<'_>,
    config: Option<Document<'_>>,
) -> String {
    render_as(Style::Plain, diagnostics, &Texts { document, config, overlay: None, parts: &[] })
}

/// The texts of a run, which its diagnostics are about.
#[derive(Clone, Copy, Debug)]
pub struct Texts<'d> {
    /// The OpenAPI document.
    pub document: Document<'d>,
    /// `provider.yaml`.
    pub config: Option<Document<'d>>,
    /// `overlay.yaml`.
    pub overlay: Option<Document<'d>>,
    /// The files that the document refers to.
    pub parts: &'d [Part],
}

/// Like [`render`], with or without colours, and for documents of several files.
pub fn render_as(style: Style, diagnostics: &[Diagnostic], texts: &Texts<'_>) -> String {
    let renderer = match style {
        Style::Plain => Renderer::plain(),
        Style::Colored => Renderer::styled(),
    };
    let texts = Located::new(diagnostics, texts);
    let rendered = diagnostics.iter().map(|it| renderer.render(&[group(it, &texts)]) + "\n");
    rendered.collect::<Vec<_>>().join("\n")
}

/// The diagnostics for machines, one object each: `file`, `line` and `column` (from 1, or null), `severity`, `code`,
/// `message`, `pointer` (or null), `notes`, `help` (or null).
pub fn json(diagnostics: &[Diagnostic], texts: &Texts<'_>) -> Vec<Value> {
    let texts = Located::new(diagnostics, texts);
    let object = |it: &Diagnostic| {
        let text = texts.of(it.file);
        let mark = text.and_then(|text| text.offset(&it.place).map(|at| text.lines.mark(at)));
        json!({
            "file": text.map(|it| it.document.path),
            "line": mark.map(|it| it.line),
            "column": mark.map(|it| it.column),
            "severity": match it.severity {
                Severity::Error => "error",
                Severity::Warning => "warning",
            },
            "code": it.code,
            "message": it.message,
            "pointer": match &it.place {
                Place::Pointer(at) => Some(at.to_string()),
                Place::Offset(_) => None,
            },
            "notes": it.notes,
            "help": it.help,
        })
    };
    diagnostics.iter().map(object).collect()
}

/// The line each pointer leads to, from 1, or that of its nearest ancestor in the text; `None`: nothing of it is there.
pub fn lines<'p>(
    pointers: impl IntoIterator<Item = &'p Pointer>,
    document: Document<'_>,
) -> Vec<Option<usize>> {
    let pointers: Vec<&Pointer> = pointers.into_iter().collect();
    let places = locate(document.text, pointers.iter().copied());
    let lines = Lines::new(document.text);
    pointers.iter().map(|it| places.get(it).map(|at| lines.mark(*at).line)).collect()
}

/// The texts of a run, with the places that its diagnostics need.
struct Located<'d> {
    document: Text<'d>,
    config: Option<Text<'d>>,
    overlay: Option<Text<'d>>,
    parts: Vec<Text<'d>>,
}

impl<'d> Located<'d> {
    fn new(diagnostics: &'d [Diagnostic], texts: &Texts<'d>) -> Self {
        let parts = texts.parts.iter().map(|it| Document { path: &it.path, text: &it.text });
        let parts = parts.enumerate();
        Self {
            document: Text::new(texts.document, File::Document, diagnostics),
            config: texts.config.map(|it| Text::new(it, File::Config, diagnostics)),
            overlay: texts.overlay.map(|it| Text::new(it, File::Overlay, diagnostics)),
            parts: parts.map(|(n, it)| Text::new(it, File::Part(n), diagnostics)).collect(),
        }
    }

    fn of(&self, file: File) -> Option<&Text<'d>> {
        match file {
            File::Document => Some(&self.document),
            File::Config => self.config.as_ref(),
            File::Overlay => self.overlay.as_ref(),
            File::Part(number) => self.parts.get(number),
        }
    }
}

/// A text and where its pointers lead.
struct Text<'d> {
    document: Document<'d>,
    lines: Lines<'d>,
    places: BTreeMap<&'d Pointer, usize>,
}

impl<'d> Text<'d> {
    fn new(document: Document<'d>, file: File, diagnostics: &'d [Diagnostic]) -> Self {
        let pointers =
            diagnostics.iter().filter(|it| it.file == file).filter_map(|it| match &it.place {
                Place::Pointer(at) => Some(at),
                Place::Offset(_) => None,
            });
        // Around the document in a page stands what is no YAML.
        let page = page::is_page(document.path).then(|| page::blanked(document.text)).flatten();
        let whole = page.as_deref().unwrap_or(document.text);
        let text = whole.strip_prefix('\u{feff}').unwrap_or(whole);
        let bom = document.text.len() - text.len();
        let mut pointers = pointers.peekable();
        let places =
            if pointers.peek().is_some() { locate(text, pointers) } else { BTreeMap::new() };
        let places = places.into_iter().map(|(pointer, at)| (pointer, at + bom)).collect();
        Self { document, lines: Lines::new(document.text), places }
    }

    /// The byte a place starts at; `None`: it is about the text as a whole.
    fn offset(&self, place: &Place) -> Option<usize> {
        match place {
            Place::Pointer(at) => self.places.get(at).copied(),
            Place::Offset(at) => Some((*at).min(self.document.text.len())),
        }
    }
}

fn group<'r>(diagnostic: &'r Diagnostic, texts: &'r Located<'_>) -> Group<'r> {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let title = level.primary_title(line(&diagnostic.message)).id(diagnostic.code);
    let mut group = Group::with_title(title);
    if let Some(text) = texts.of(diagnostic.file) {
        group = with_excerpt(group, text, &diagnostic.place);
    }
    for note in &diagnostic.notes {
        group = group.element(Level::NOTE.message(line(note)));
    }
    if let Some(help) = &diagnostic.help {
        let lines: Vec<_> = help.lines().map(normalize_untrusted_str).collect();
        group = group.element(Level::HELP.message(lines.join("\n")));
    }
    group
}

/// A text on one line, for a terminal: names in a document may hold line breaks and escapes.
fn line(text: &str) -> String {
    normalize_untrusted_str(&text.replace('\n', "\\n"))
}

fn with_excerpt<'r>(group: Group<'r>, text: &'r Text<'_>, place: &Place) -> Group<'r> {
    let Some(offset) = text.offset(place) else {
        return group.element(Origin::path(text.document.path));
    };
    let mark = text.lines.mark(offset);
    let (start, line) = text.lines.line(mark.line);
    if line.len() > LONGEST_LINE || line.is_empty() {
        let origin = Origin::path(text.document.path).line(mark.line).char_column(mark.column);
        return group.element(origin);
    }
    let span = word(line, offset.saturating_sub(start).min(line.len()));
    let snippet = Snippet::source(line).line_start(mark.line).path(text.document.path);
    group.element(snippet.annotation(AnnotationKind::Primary.span(span)))
}

/// The key or scalar that starts at a byte of a line.
fn word(line: &str, start: usize) -> Range<usize> {
    let rest = line.get(start..).unwrap_or_default();
    let quoted = |quote: char| {
        let end = rest.get(1..).and_then(|it| it.find(quote));
        end.map_or(rest.len(), |it| it + 2)
    };
    let len = match rest.chars().next() {
        Some(quote @ ('"' | '\'')) => quoted(quote),
        Some(_) => {
            let ends = [": ", ", ", " #", "}", "]"];
            let end = ends.iter().filter_map(|it| rest.find(it)).min().unwrap_or(rest.len());
            let found = rest.get(..end).unwrap_or(rest).trim_end();
            // A value may have colons and braces of its own; a key ends with its colon.
            found.strip_suffix(':').unwrap_or(found).len()
        }
        None => 0,
    };
    let first = rest.chars().next().map_or(0, char::len_utf8);
    start..start + len.max(first)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::{Diagnostics, Strictness};

    const TEXT: &str = "openapi: 3.1.0\ncomponents:\n  schemas:\n    Pair:\n      type: array\n      prefixItems: [{type: string}]\n";

    fn unsupported(pointer: &str) -> Vec<Diagnostic> {
        let mut diagnostics = Diagnostics::new(Strictness::Strict);
        diagnostics.unsupported(&Pointer::parse(pointer).unwrap(), &["type", "items"]);
        diagnostics.into_sorted()
    }

    fn document(text: &str) -> Document<'_> {
        Document { path: "specs/acme/openapi.yaml", text }
    }

    fn texts(text: &str) -> Texts<'_> {
        Texts { document: document(text), config: None, overlay: None, parts: &[] }
    }

    #[test]
    fn looks_like_rustc() {
        let diagnostics = unsupported("/components/schemas/Pair/prefixItems");
        insta::assert_snapshot!(render(&diagnostics, document(TEXT), None), @r##"
error[unsupported]: `prefixItems` is not understood here, the typed parse drops it
 --> specs/acme/openapi.yaml:6:7
  |
6 |       prefixItems: [{type: string}]
  |       ^^^^^^^^^^^
  |
  = note: at #/components/schemas/Pair/prefixItems
  = help: rewrite it, or accept the loss in provider.yaml:
          accept: {"#/components/schemas/Pair/prefixItems": why}
"##);
    }

    #[test]
    fn a_place_that_is_not_in_the_text_shows_its_nearest_ancestor() {
        let diagnostics = unsupported("/components/schemas/Pair/items/oneOf");
        insta::assert_snapshot!(render(&diagnostics, document(TEXT), None), @r##"
error[unsupported]: `oneOf` is not understood here, the typed parse drops it
 --> specs/acme/openapi.yaml:4:5
  |
4 |     Pair:
  |     ^^^^
  |
  = note: at #/components/schemas/Pair/items/oneOf
  = help: rewrite it, or accept the loss in provider.yaml:
          accept: {"#/components/schemas/Pair/items/oneOf": why}
"##);
    }

    #[test]
    fn a_name_with_a_line_break_stays_on_its_line() {
        let report = render(&unsupported("/a\nerror: forged\u{1b}[31m"), document(TEXT), None);
        assert!(!report.contains("\nerror: forged") && !report.contains('\u{1b}'), "{report}");
        assert!(
            report.contains(r##"accept: {"#/a\u000aerror: forged\u001b[31m": why}"##),
            "{report}"
        );
    }

    #[test]
    fn colours_are_wished_for() {
        let diagnostics = unsupported("/components");
        assert!(!render(&diagnostics, document(TEXT), None).contains('\u{1b}'));
        assert!(render_as(Style::Colored, &diagnostics, &texts(TEXT)).contains('\u{1b}'));
    }

    #[test]
    fn text_without_line_breaks_is_not_shown() {
        let text = format!("{{\"openapi\": \"3.0.0\", \"x\": \"{}\"}}", "-".repeat(3_000));
        let report = render(&unsupported("/x"), document(&text), None);
        assert!(report.contains("openapi.yaml:1:22\n"), "{report}");
        assert!(report.len() < 500, "{report}");
    }

    #[test]
    fn machines_get_the_same() {
        let diagnostics = unsupported("/components/schemas/Pair/prefixItems");
        let object = json(&diagnostics, &texts(TEXT));
        insta::assert_snapshot!(serde_json::to_string_pretty(&object).unwrap(), @r##"
[
  {
    "file": "specs/acme/openapi.yaml",
    "line": 6,
    "column": 7,
    "severity": "error",
    "code": "unsupported",
    "message": "`prefixItems` is not understood here, the typed parse drops it",
    "pointer": "#/components/schemas/Pair/prefixItems",
    "notes": [
      "at #/components/schemas/Pair/prefixItems"
    ],
    "help": "rewrite it, or accept the loss in provider.yaml:\naccept: {\"#/components/schemas/Pair/prefixItems\": why}"
  }
]
"##);
    }

    #[test]
    fn finds_the_end_of_a_key() {
        let of = |line: &str, start| line[word(line, start)].to_owned();
        assert_eq!(of("  'a b': c", 2), "'a b'");
        assert_eq!(of("  200: {a: b}", 2), "200");
        assert_eq!(of("  paths:", 2), "paths");
        assert_eq!(of("  - [new, old]", 5), "new");
        assert_eq!(of("  - http://x", 4), "http://x");
        assert_eq!(of("é", 0), "é");
        assert_eq!(of("", 0), "");
    }
}

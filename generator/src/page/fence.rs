//! The fences of a page: where code begins and ends, and what a block of YAML is about.

use crate::diag::Form;

/// A block of code between two lines of backticks.
#[derive(Debug)]
pub(super) struct Fence<'t> {
    /// Where the opening line starts.
    pub(super) line: usize,
    /// Where the block starts.
    pub(super) start: usize,
    language: &'t str,
    /// What follows the language.
    pub(super) argument: &'t str,
    /// The block.
    pub(super) body: &'t str,
    end: End,
}

/// How a block ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    Closed,
    /// With the text.
    Cut,
}

impl Fence<'_> {
    pub(super) fn is_closed(&self) -> bool {
        self.end == End::Closed
    }

    pub(super) fn is_yaml(&self) -> bool {
        matches!(self.language.to_lowercase().as_str(), "yaml" | "yml" | "json")
    }

    /// Whether the block is an OpenAPI document.
    pub(super) fn holds_document(&self) -> bool {
        self.is_yaml() && self.first_lines().next().is_some_and(is_root_key)
    }

    /// What the block is, if it is none but like one.
    pub(super) fn form(&self) -> Option<Form> {
        let mut lines = self.first_lines();
        let (first, second) = (lines.next()?, lines.next().unwrap_or_default());
        let keys =
            |names: &[&str]| self.first_lines().any(|it| names.iter().any(|n| it.starts_with(n)));
        if first.starts_with("asyncapi:") || (first.starts_with("id:") && keys(&["address:"])) {
            Some(Form::AsyncApi)
        } else if first.starts_with("paths:") && second.trim_start().starts_with("path:") {
            Some(Form::MintlifyOld)
        } else if first.starts_with("id:") && keys(&["servers:", "title:"]) {
            Some(Form::AsyncApi)
        } else {
            None
        }
    }

    fn first_lines(&self) -> impl Iterator<Item = &str> {
        let lines = self.body.lines().map(str::trim_end);
        lines.filter(|it| !it.is_empty() && !it.starts_with('#') && *it != "---" && *it != "{")
    }
}

/// Whether a line is the first of an OpenAPI document.
pub(super) fn is_root_key(line: &str) -> bool {
    let line = line.trim_start_matches(['"', '\'', ' ', '{']);
    ["openapi", "swagger"].iter().any(|key| {
        line.strip_prefix(key).is_some_and(|it| it.trim_start_matches(['"', '\'']).starts_with(':'))
    })
}

/// The blocks of a page in order. A block ends at the next line that begins with just as many backticks and has
/// nothing else.
pub(super) fn fences(text: &str) -> Vec<Fence<'_>> {
    let mut found: Vec<Fence<'_>> = Vec::new();
    let mut open: Option<(usize, usize, usize, &str)> = None;
    let mut offset = 0;
    for line in text.split_inclusive('\n') {
        let n_ticks = line.bytes().take_while(|it| *it == b'`').count();
        let rest = line.get(n_ticks..).unwrap_or_default().trim();
        match open {
            None if n_ticks >= 3 && !rest.contains('`') => {
                open = Some((n_ticks, offset, offset + line.len(), rest));
            }
            Some((n, at, start, info)) if n_ticks == n && rest.is_empty() => {
                found.push(fence(at, start, info, text.get(start..offset), End::Closed));
                open = None;
            }
            _ => (),
        }
        offset += line.len();
    }
    if let Some((_, at, start, info)) = open {
        found.push(fence(at, start, info, text.get(start..), End::Cut));
    }
    found
}

fn fence<'t>(
    line: usize,
    start: usize,
    info: &'t str,
    body: Option<&'t str>,
    end: End,
) -> Fence<'t> {
    let (language, argument) = info.split_once(char::is_whitespace).unwrap_or((info, ""));
    Fence { line, start, language, argument: argument.trim(), body: body.unwrap_or_default(), end }
}

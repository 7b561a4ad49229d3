//! [`Problem`]: why a command could not do its work, in words for a person.

use std::fmt;
use std::io;
use std::path::Path;

/// What went wrong and what to do about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Problem {
    /// One sentence or more lines, without a full stop.
    pub(crate) message: String,
    /// What to do; may have several lines.
    pub(crate) help: Option<String>,
}

impl Problem {
    /// A problem nobody can help with in advance.
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), help: None }
    }

    /// The same with what to do about it.
    pub(crate) fn help(self, help: impl Into<String>) -> Self {
        Self { help: Some(help.into()), ..self }
    }

    /// For `map_err`: an operation on a file or folder that failed.
    pub(crate) fn io<'a>(doing: &'a str, path: &'a Path) -> impl FnOnce(io::Error) -> Self + 'a {
        move |error| Self::new(format!("cannot {doing} {}: {error}", path.display()))
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "error: {}", self.message)?;
        for line in self.help.iter().flat_map(|it| it.lines()) {
            write!(f, "\n  = help: {line}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prints_the_help_below_the_message() {
        let problem = Problem::new("no such provider").help("known: datagrid\nor add one");
        assert_eq!(
            problem.to_string(),
            "error: no such provider\n  = help: known: datagrid\n  = help: or add one"
        );
    }
}

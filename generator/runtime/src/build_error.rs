//! [`BuildError`]: why a client cannot be built.

use std::fmt;

use crate::auth::Unusable;
use crate::transport::BoxError;

/// Why a client cannot be built. It never holds a value, only names.
#[derive(Debug)]
#[non_exhaustive]
pub enum BuildError {
    /// The environment holds no credential for what most calls need.
    MissingCredential {
        /// The scheme's id in the document.
        scheme: &'static str,
        /// The variable to set.
        variable: &'static str,
    },
    /// A variable of the environment cannot be used.
    Variable {
        /// Its name.
        variable: &'static str,
        /// What is wrong with its value.
        problem: &'static str,
    },
    /// A credential given to the builder cannot be used.
    Credential {
        /// The scheme's id in the document.
        scheme: String,
        /// What is wrong with it.
        problem: &'static str,
    },
    /// The base URL cannot be used, or there is none.
    BaseUrl {
        /// What is wrong with it.
        problem: &'static str,
        /// The variable that can hold another.
        variable: &'static str,
    },
    /// A default header's name or value is not one HTTP can carry.
    Header {
        /// Its name.
        name: String,
    },
    /// A transport was given as well as a hook on reqwest, which it does not use.
    UnusedHook,
    /// reqwest's client cannot be built.
    Transport(BoxError),
}

impl Unusable {
    /// What is wrong with a credential.
    pub(crate) fn text(self) -> &'static str {
        match self {
            Self::Empty => "is empty",
            Self::Whitespace => "begins or ends with white space",
            Self::IllegalCharacter => "holds a character that cannot be sent",
            Self::OnlyBasic => "is basic authentication and needs a user and a password",
            Self::NotBasic => "is no basic authentication, but a user and a password were given",
            Self::UnknownScheme => "is no scheme of this API",
            Self::NoHeader => "travels in no header of its own, so that no source can give it",
            Self::NoTokenUrl => "has no token URL in the document: give it one",
        }
    }
}

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::MissingCredential { scheme, variable } => {
                write!(f, "no credential for `{scheme}`: set {variable}")
            }
            Self::Variable { variable, problem } => write!(f, "{variable} {problem}"),
            Self::Credential { scheme, problem } => {
                write!(f, "the credential for `{scheme}` {problem}")
            }
            Self::BaseUrl { problem, variable } => {
                write!(f, "the base URL {problem}; set it in the builder or in {variable}")
            }
            Self::Header { name } => write!(f, "the default header `{name}` cannot be sent"),
            Self::UnusedHook => f.write_str("a transport of your own does not use reqwest's hook"),
            Self::Transport(_) => f.write_str("the HTTP client cannot be built"),
        }
    }
}

impl std::error::Error for BuildError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        if let Self::Transport(source) = self { Some(source.as_ref()) } else { None }
    }
}

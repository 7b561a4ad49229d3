//! What the environment holds: one credential per scheme, and the base URL.

use std::ffi::OsString;

use zeroize::Zeroizing;

use crate::api::{Place, Scheme};
use crate::auth::{Credential, Secret};
use crate::build_error::BuildError;

/// Where variables come from: the process, or a test.
pub(crate) type Source<'a> = &'a dyn Fn(&str) -> Option<OsString>;

/// The scheme's credential in the environment.
pub(crate) fn credential(
    scheme: &'static Scheme,
    source: Source<'_>,
) -> Result<Option<Credential>, BuildError> {
    let secret = match scheme.place {
        Place::Basic { user_env, password_env } => {
            match (variable(user_env, source)?, variable(password_env, source)?) {
                (None, None) => None,
                (Some(user), password) => {
                    Some(Secret::Pair { user, password: password.unwrap_or_default() })
                }
                (None, Some(_)) => {
                    let problem = "is empty, but its password is set";
                    return Err(BuildError::Variable { variable: user_env, problem });
                }
            }
        }
        _ => variable(scheme.variable(), source)?.map(Secret::Token),
    };
    let Some(secret) = secret else { return Ok(None) };
    let credential = Credential::new(scheme, secret).map(Some);
    credential.map_err(|unusable| BuildError::Variable {
        variable: scheme.variable(),
        problem: unusable.text(),
    })
}

/// A variable's value; empty is unset.
#[inline(never)]
pub(crate) fn variable(
    name: &'static str,
    source: Source<'_>,
) -> Result<Option<Zeroizing<String>>, BuildError> {
    let Some(value) = source(name).filter(|value| !value.is_empty()) else { return Ok(None) };
    match value.into_string() {
        Ok(text) => Ok(Some(Zeroizing::new(text))),
        Err(_) => Err(BuildError::Variable { variable: name, problem: "is not Unicode" }),
    }
}

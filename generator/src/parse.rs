//! [`Normal`] into typed OpenAPI: what does not fit is found and named, and what the types would drop is reported.

mod culprits;
mod losses;
mod refs;

use openapiv3::OpenAPI;
use serde::Deserialize;

use crate::config::Config;
use crate::diag::Diagnostics;
use crate::normalize::Normal;

/// The typed document. `None`: nothing of it can be used, and a fatal diagnostic says why.
///
/// Three faults are reported, each at its place, and what is affected is left out so that the rest can be read:
/// values that do not fit OpenAPI's types, references that lead nowhere or only back to themselves, and keywords that
/// the typed document does not have (the loss check), unless `accept` in `config` names them.
pub fn parse(normal: &Normal, config: &Config, diagnostics: &mut Diagnostics) -> Option<OpenAPI> {
    let mut root = normal.value().clone();
    culprits::leave_out(&mut root, diagnostics);
    refs::leave_out(&mut root, diagnostics);
    match OpenAPI::deserialize(&root) {
        Ok(api) => {
            losses::report(&root, &api, config, diagnostics);
            Some(api)
        }
        Err(err) => {
            diagnostics.nothing_parses(&err.to_string());
            None
        }
    }
}

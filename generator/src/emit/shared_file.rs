//! `src/shared.rs`: the types that more than one resource uses.

use super::crate_map::{CrateMap, Place};
use super::imports::Imports;
use super::{docs, items, print};

/// The text of the file.
pub(super) fn emit(map: &CrateMap<'_>) -> String {
    let items = items::emit(map, Place::Shared);
    let tokens = Imports::of_module(map, map.module(Place::Shared), &[]).resolve(items);
    print::file(&docs::header(map.api, "What more than one group of calls uses."), tokens)
}

//! `src/shared.rs`: the types that more than one resource uses.

use quote::quote;

use super::crate_map::{CrateMap, Place};
use super::imports::Imports;
use super::{docs, features, items, source};

/// The text of the file.
pub(super) fn emit(map: &CrateMap<'_>) -> String {
    let imports = Imports::of_module(map, &map.module(Place::Shared), &[]);
    let items = items::write(map, Place::Shared, &imports);
    // What is imported for a type is not used where the type is left out.
    let allow = (!map.features.is_empty()).then(|| {
        let all = features::ALL;
        quote!(#![cfg_attr(not(feature = #all), allow(unused_imports))])
    });
    let header = docs::header(map.api, "What more than one group of calls uses.");
    source::file(&header, quote!(#allow), &imports, items)
}

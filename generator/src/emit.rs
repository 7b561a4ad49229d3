//! [`emit`]: from the client in Rust's terms to the files of its crate. It decides nothing about meaning.

mod api_md;
mod client_file;
mod constants;
mod crate_map;
mod docs;
mod enums;
mod environment_file;
mod errors;
mod example;
mod expected_request;
mod expected_url;
mod expected_value;
mod features;
mod headers_file;
mod imports;
mod items;
mod join;
mod json_text;
mod ledger_md;
mod lib_file;
mod limits_file;
mod manifest;
mod method;
mod method_docs;
mod paging;
mod print;
mod readme;
mod resource_file;
mod sample;
mod sample_expr;
mod sample_json;
mod shared_file;
mod source;
mod structs;
mod tokens;
mod types;
mod unions;
mod webhook_file;
mod wire_test;

use rayon::prelude::*;

use self::crate_map::{CrateMap, Place};
use crate::files::Files;
use crate::ir::Api;

/// The files of one crate, in the order a reader opens them.
///
/// The same API always gives the same bytes. Names and structure are taken from the IR as they are; texts of the
/// document (descriptions, wire names, addresses) are made harmless wherever they go.
pub fn emit(api: &Api) -> Files {
    let map = CrateMap::new(api);
    let mut files = Files::default();
    files.insert("Cargo.toml", manifest::emit(&map));
    files.insert("README.md", readme::emit(&map));
    files.insert("api.md", api_md::emit(&map));
    files.insert("ledger.md", ledger_md::emit(api));
    files.insert("src/lib.rs", lib_file::emit(&map));
    let (sources, wire_test): (Vec<_>, _) = rayon::join(
        || map.places().into_par_iter().map(|place| source(&map, place)).collect(),
        || wire_test::emit(&map),
    );
    for (path, text) in sources {
        files.insert(path, text);
    }
    if !api.headers.is_empty() {
        files.insert("src/headers.rs", headers_file::emit(&map));
    }
    if let Some(text) = limits_file::emit(&map) {
        files.insert(format!("src/{}.rs", limits_file::MODULE), text);
    }
    if let Some(webhooks) = &api.webhooks {
        files.insert("src/webhook.rs", webhook_file::emit(&map, webhooks));
    }
    if let Some(text) = wire_test {
        files.insert("tests/wire.rs", text);
    }
    files
}

fn source(map: &CrateMap<'_>, place: Place) -> (String, String) {
    match place {
        Place::Client => ("src/client.rs".to_owned(), client_file::emit(map)),
        Place::Resource(id) => resource_file::emit(map, id),
        Place::Shared => ("src/shared.rs".to_owned(), shared_file::emit(map)),
    }
}

#[cfg(test)]
mod fixtures;
#[cfg(test)]
mod tests;

//! Whole crates, emitted from IR written by hand.

use super::fixtures::{datagrid, zoo};
use super::*;

/// Writes a crate somewhere, to look at it and to compile it.
fn dump(api: &Api) {
    let Ok(root) = std::env::var("DUMP") else { return };
    for (path, text) in emit(api).iter() {
        let path = std::path::Path::new(&root).join(&api.krate.name).join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
}

#[test]
fn datagrid_dump() {
    dump(&datagrid());
    dump(&zoo());
}

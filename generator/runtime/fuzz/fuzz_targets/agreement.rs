//! The codec and serde_json accept the same texts and read the same values.
#![no_main]

use libfuzzer_sys::fuzz_target;
pub use specwright_runtime as runtime;

#[path = "../../tests/codec/tree.rs"]
pub mod tree;

fuzz_target!(|bytes: &[u8]| {
    if let Err(difference) = tree::agree(bytes) {
        panic!("{difference}");
    }
});

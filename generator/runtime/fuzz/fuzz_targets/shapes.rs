//! What decodes as a type of some shape is written so that it decodes as the same again.
#![no_main]

use libfuzzer_sys::fuzz_target;
use runtime::{Wire, decode, encode};
pub use specwright_runtime as runtime;

#[path = "../../tests/codec/shapes.rs"]
pub mod shapes;

fuzz_target!(|bytes: &[u8]| {
    comes_back::<shapes::Secret>(bytes);
    comes_back::<shapes::Kinds>(bytes);
    comes_back::<shapes::Event>(bytes);
    comes_back::<shapes::Payment>(bytes);
    comes_back::<shapes::Input>(bytes);
});

fn comes_back<T: Wire>(bytes: &[u8]) {
    match decode::<T>(bytes) {
        Ok(value) => {
            let written = encode(&value);
            let again: T = decode(&written).expect("what was written");
            assert_eq!(encode(&again), written);
            assert_eq!(format!("{value:?}"), format!("{again:?}"));
        }
        Err(error) => assert!(error.offset() <= bytes.len(), "{error}"),
    }
}

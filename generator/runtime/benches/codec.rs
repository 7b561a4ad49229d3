//! How fast the codec is beside serde_json on derived structs of the same shape: lists of 5 MB, the
//! two alternating in one process. `cargo bench -p specwright-runtime --bench codec`

#[path = "codec/ours.rs"]
mod ours;
#[path = "codec/text.rs"]
mod text;
#[path = "codec/theirs.rs"]
mod theirs;

use std::error::Error;
use std::hint::black_box;
use std::time::Instant;

use serde::Serialize;
use serde::de::DeserializeOwned;
use specwright_runtime::{Wire, decode, encode};

use crate::text::Order;

/// Odd, so that there is a median.
const ROUNDS: usize = 15;

type Outcome = Result<(), Box<dyn Error>>;

fn main() -> Outcome {
    println!("{:16}{:>8}{:>18}{:>14}{:>8}", "", "MB", "specwright MB/s", "serde MB/s", "ratio");
    compare::<ours::Page, theirs::Page>("unions", &text::page(Order::Declared))?;
    compare::<ours::Page, theirs::Page>("unions shuffled", &text::page(Order::Shuffled))?;
    compare::<ours::PlainPage, theirs::PlainPage>("plain", &text::plain(Order::Declared))?;
    compare::<ours::PlainPage, theirs::PlainPage>("plain shuffled", &text::plain(Order::Shuffled))
}

fn compare<O: Wire, T: Serialize + DeserializeOwned>(name: &str, text: &str) -> Outcome {
    let body = text.as_bytes();
    let ours: O = decode(body)?;
    let theirs: T = serde_json::from_slice(body)?;
    let encoded = encode(&ours);
    let value: serde_json::Value = serde_json::from_slice(&encoded)?;
    assert_eq!(value, serde_json::to_value(&theirs)?, "both have decoded the same");
    let mut times: [Vec<f64>; 4] = Default::default();
    for _ in 0..ROUNDS {
        times[0].push(time(|| decode::<O>(body)));
        times[1].push(time(|| serde_json::from_slice::<T>(body)));
        times[2].push(time(|| encode(&ours)));
        times[3].push(time(|| serde_json::to_vec(&theirs)));
    }
    let [decode_ours, decode_theirs, encode_ours, encode_theirs] = times.map(median);
    row(&format!("{name}: decode"), text.len(), decode_ours, decode_theirs);
    row(&format!("{name}: encode"), encoded.len(), encode_ours, encode_theirs);
    Ok(())
}

fn row(name: &str, bytes: usize, ours: f64, theirs: f64) {
    let megabytes = bytes as f64 / 1e6;
    println!(
        "{name:24}{megabytes:>6.2}{:>12.0}{:>14.0}{:>8.2}",
        megabytes / ours,
        megabytes / theirs,
        theirs / ours
    );
}

fn time<T>(run: impl FnOnce() -> T) -> f64 {
    let start = Instant::now();
    let value = black_box(run());
    let seconds = start.elapsed().as_secs_f64();
    drop(value);
    seconds
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times[ROUNDS / 2]
}

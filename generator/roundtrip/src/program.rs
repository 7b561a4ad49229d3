//! The Rust that is compiled into a crate to try its types.

use crate::plan::Plan;

/// The text of a module `roundtrip` with a function `main`, for the root of an emitted crate that is made a program of.
///
/// The program reads lines of the index of a target, a tab and a JSON text, and answers each with a line: `ok` or
/// `err`, a tab, and the value encoded again or the message.
pub fn program(plan: &Plan) -> String {
    let mut text = TEMPLATE.to_owned();
    text.push_str("/// By index: what decodes and encodes a type.\n");
    text.push_str("static TYPES: &[fn(&[u8]) -> Result<Vec<u8>, String>] = &[\n");
    text.push_str(&table(plan, "crate"));
    text.push_str("];\n");
    text
}

/// The elements of that array: a function for each target, `again` of its type.
pub fn table(plan: &Plan, krate: &str) -> String {
    plan.targets.iter().map(|it| format!("    again::<{krate}::types::{}>,\n", it.rust)).collect()
}

const TEMPLATE: &str = r#"//! Decodes what it is sent and encodes it again.

use std::io::{BufRead, Write};

use crate::runtime::{decode, encode, Wire};

pub(crate) fn main() {
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    for line in std::io::stdin().lock().lines().map_while(Result::ok) {
        let Some((index, json)) = line.split_once('\t') else { continue };
        let again = index.parse().ok().and_then(|it: usize| TYPES.get(it));
        let (word, text) = match again.map(|it| it(json.as_bytes())) {
            Some(Ok(bytes)) => ("ok", bytes),
            Some(Err(message)) => ("err", message.replace(['\n', '\r'], " ").into_bytes()),
            None => ("err", b"no such type".to_vec()),
        };
        let answered = out
            .write_all(word.as_bytes())
            .and_then(|()| out.write_all(b"\t"))
            .and_then(|()| out.write_all(&text))
            .and_then(|()| out.write_all(b"\n"));
        if answered.is_err() {
            return;
        }
    }
}

fn again<T: Wire>(json: &[u8]) -> Result<Vec<u8>, String> {
    decode::<T>(json).map(|it| encode(&it)).map_err(|it| it.to_string())
}

"#;

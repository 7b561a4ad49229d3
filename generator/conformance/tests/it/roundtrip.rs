//! Samples of every schema through the types of every generated crate and back: nothing is lost on the way.

use std::fs;
use std::path::Path;

use datagrid::runtime::{Wire, decode, encode};
use specwright::diag::{Diagnostics, Strictness};
use specwright::{Document, Run, Source, load, normalize};
use specwright_roundtrip::{Plan, Verdict, judge};

/// Decodes a value as one type and encodes it again.
type Again = fn(&[u8]) -> Result<Vec<u8>, String>;

include!(concat!(env!("OUT_DIR"), "/roundtrip.rs"));

fn again<T: Wire>(json: &[u8]) -> Result<Vec<u8>, String> {
    decode::<T>(json).map(|it| encode(&it)).map_err(|it| it.to_string())
}

/// The plan that `build.rs` made the table of.
fn plan(name: &str) -> Plan {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../specs").join(name);
    let text = fs::read_to_string(folder.join("openapi.yaml")).unwrap();
    let config = fs::read_to_string(folder.join("provider.yaml")).unwrap();
    let document = Document { path: "openapi.yaml", text: &text };
    let config = Document { path: "provider.yaml", text: &config };
    let api = specwright::generate(&Source {
        name,
        document,
        overlay: None,
        run: Run::Provider { config },
    });
    let loaded = load::load(&document, &mut Diagnostics::new(Strictness::Lenient)).unwrap();
    Plan::new(&normalize::repair(loaded), &api.api.unwrap())
}

#[test]
fn every_valid_value_comes_back_as_it_was() {
    let mut losses = Vec::new();
    let mut samples = 0;
    for (name, types) in CRATES {
        let plan = plan(name);
        assert_eq!(plan.targets.len(), types.len(), "{name}");
        for (target, again) in plan.targets.iter().zip(*types) {
            for sample in &target.samples {
                let answer = match again(sample.to_string().as_bytes()) {
                    Ok(bytes) => format!("ok\t{}", String::from_utf8(bytes).unwrap()),
                    Err(message) => format!("err\t{message}"),
                };
                samples += 1;
                match judge(target, sample, Some(&answer)) {
                    Verdict::Same | Verdict::Tolerated(_) => (),
                    loss => losses.push(format!("{name} {}: {sample}: {loss:?}", target.rust)),
                }
            }
        }
    }
    assert!(losses.is_empty(), "{} of {samples}:\n{}", losses.len(), losses.join("\n"));
    assert!(samples > 100, "{samples}");
}

//! Writes the table of the types that `tests/it/roundtrip.rs` tries: only a compiler can name them all.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

use specwright::diag::{Diagnostics, Strictness};
use specwright::{Document, Run, Source, load, normalize, overlay};
use specwright_roundtrip::{Plan, table};

fn main() -> io::Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../specs");
    println!("cargo::rerun-if-changed={}", root.display());
    let mut folders: Vec<PathBuf> =
        fs::read_dir(&root)?.map(|it| it.map(|it| it.path())).collect::<Result<_, _>>()?;
    folders.retain(|it| it.join("provider.yaml").exists());
    folders.sort();
    let mut crates = String::from("static CRATES: &[(&str, &[Again])] = &[\n");
    for folder in folders {
        let name = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let text = fs::read_to_string(folder.join("openapi.yaml"))?;
        let config = fs::read_to_string(folder.join("provider.yaml"))?;
        let overlay = fs::read_to_string(folder.join("overlay.yaml")).ok();
        let plan = plan(&name, &text, &config, overlay.as_deref())
            .ok_or_else(|| io::Error::other(name.clone()))?;
        let path = name.replace('-', "_");
        crates.push_str(&format!("    ({name:?}, &[\n{}    ]),\n", table(&plan, &path)));
    }
    crates.push_str("];\n");
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    fs::write(out.join("roundtrip.rs"), crates)
}

fn plan(name: &str, text: &str, config: &str, overlay: Option<&str>) -> Option<Plan> {
    let document = Document { path: "openapi.yaml", text };
    let config = Document { path: "provider.yaml", text: config };
    let overlay = overlay.map(|text| Document { path: "overlay.yaml", text });
    let source = Source { name, document, overlay, run: Run::Provider { config } };
    let api = specwright::generate(&source).api?;
    let mut diagnostics = Diagnostics::new(Strictness::Lenient);
    let mut loaded = load::load(&document, &mut diagnostics)?;
    if let Some(overlay) = &overlay {
        overlay::apply(&mut loaded, overlay, &mut diagnostics);
    }
    Some(Plan::new(&normalize::repair(loaded), &api))
}

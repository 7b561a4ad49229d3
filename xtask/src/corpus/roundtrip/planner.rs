//! The planner: one document to a program and the samples to feed it with.

use std::fs;
use std::path::{Path, PathBuf};

use clap::Args;
use specwright::diag::{Diagnostics, Strictness};
use specwright::files::Files;
use specwright::{Document, Run, Source, bundle, load, normalize};
use specwright_roundtrip::{Plan, program};

use super::plan_file;
use crate::corpus::worker::folder_of;
use crate::problem::Problem;
use crate::text;

/// What the planner is told.
#[derive(Args, Debug)]
pub(crate) struct PlannerArguments {
    path: PathBuf,

    #[arg(long = "crate")]
    krate: String,

    #[arg(long)]
    shown: String,

    #[arg(long)]
    folder: Option<PathBuf>,

    #[arg(long)]
    out: PathBuf,
}

/// Runs the planner.
pub(crate) fn run(root: &Path, arguments: &PlannerArguments) -> Result<(), Problem> {
    let text::Reading { text, not_utf8 } = text::read_leniently(&arguments.path, &arguments.shown)?;
    let runtime_path = root.join("generator/runtime");
    let runtime_path = runtime_path.to_string_lossy();
    let document = Document { path: &arguments.shown, text: &text };
    let source = Source {
        name: &arguments.krate,
        document,
        overlay: None,
        run: Run::OneOff { strictness: Strictness::Lenient, runtime_path: &runtime_path, not_utf8 },
    };
    let folder = folder_of(&arguments.path)?;
    let outcome = specwright::generate_in(&source, &folder);
    let (Some(files), Some(api)) = (&outcome.files, &outcome.api) else {
        return Err(Problem::new("there is no crate"));
    };
    let mut diagnostics = Diagnostics::new(Strictness::Lenient);
    let loaded = load::load(&document, &mut diagnostics);
    let root = loaded.ok_or_else(|| Problem::new("the document cannot be read"))?;
    let (root, _) = bundle::bundle(root, &document, &folder, &mut diagnostics);
    let plan = Plan::new(&normalize::repair(root), api);
    write(files, &plan, &arguments.out)
}

/// Writes the crate as a program: what nothing calls is never compiled to machine code then.
fn write(files: &Files, plan: &Plan, out: &Path) -> Result<(), Problem> {
    let put = |name: &str, text: &str| {
        let path = out.join(name);
        // A file that stays as it is keeps its time, which Cargo goes by.
        if fs::read_to_string(&path).is_ok_and(|it| it == text) {
            return Ok(());
        }
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(Problem::io("make", folder))?;
        }
        fs::write(&path, text).map_err(Problem::io("write", &path))
    };
    for (name, text) in files.iter() {
        match name {
            "Cargo.toml" => put(name, &manifest(text))?,
            "src/lib.rs" => put(
                "src/main.rs",
                &format!("{text}\nmod roundtrip;\n\nfn main() {{\n    roundtrip::main();\n}}\n"),
            )?,
            name if name.starts_with("src/") => put(name, text)?,
            _ => (),
        }
    }
    put("src/roundtrip.rs", &program(plan))?;
    put("plan.json", &plan_file::text(plan))?;
    put("samples.tsv", &plan_file::samples(plan))
}

/// A member of the workspace of all programs, without the transport and with what only tests need left out.
fn manifest(text: &str) -> String {
    let text = text.split("\n[dev-dependencies]").next().unwrap_or_default();
    let mut text = text.replace("\n[workspace]\n", "\n");
    for feature in ["gzip", "http2", "native-tls", "rustls", "tracing"] {
        text = text.replace(&format!("[\"specwright-runtime/{feature}\"]"), "[]");
    }
    let mut manifest = String::new();
    for line in text.lines() {
        let dependency = line.starts_with("specwright-runtime = { path");
        match line.strip_suffix(" }").filter(|_| dependency) {
            Some(line) if !line.contains("default-features") => {
                manifest.push_str(&format!("{line}, default-features = false }}\n"));
            }
            _ => manifest.push_str(&format!("{line}\n")),
        }
    }
    manifest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_has_no_transport() {
        let emitted = "[package]\nname = \"a\"\n\n[workspace]\n\n[features]\ndefault = [\"gzip\", \"rustls\"]\ngzip = [\"specwright-runtime/gzip\"]\nrustls = [\"specwright-runtime/rustls\"]\n\n[dependencies]\nspecwright-runtime = { path = \"x\" }\n\n[dev-dependencies]\ntokio = \"1\"\n";
        assert_eq!(
            manifest(emitted),
            "[package]\nname = \"a\"\n\n\n[features]\ndefault = [\"gzip\", \"rustls\"]\ngzip = []\nrustls = []\n\n[dependencies]\nspecwright-runtime = { path = \"x\", default-features = false }\n"
        );
    }
}

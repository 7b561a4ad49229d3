//! A program that calls one operation: its lines, and its bytes when released and stripped, with the same TLS.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::generator::{Generator, workspace};
use crate::{Outcome, process};

/// The document of the operation: the one of the given ones that all generators make a compiling crate of.
const DOCUMENT: &str = "specs/together/openapi.yaml";

pub(crate) fn run(folder: &Path) -> Outcome {
    println!("{:<18} {:>6} {:>10}", "native TLS", "lines", "bytes");
    for generator in Generator::ALL {
        let (lines, bytes) = of_generator(generator, folder)?;
        println!("{:<18} {lines:>6} {bytes:>10}", generator.name());
    }
    Ok(())
}

fn of_generator(generator: Generator, folder: &Path) -> Outcome<(usize, u64)> {
    let document = workspace().join(DOCUMENT);
    let folder = folder.join("call").join(generator.name());
    let client = folder.join("client");
    if generator.krate(&document, &client)?.is_none() {
        return Err(format!("{} gives up on {DOCUMENT}", generator.name()).into());
    }
    let manifest = fs::read_to_string(client.join("Cargo.toml"))?;
    fs::write(client.join("Cargo.toml"), with_native_tls(generator, &manifest))?;
    let program = folder.join("program");
    fs::create_dir_all(program.join("src"))?;
    fs::write(program.join("Cargo.toml"), program_manifest(generator, &manifest)?)?;
    fs::write(program.join("src/main.rs"), source(generator))?;
    let mut build = Command::new(env!("CARGO"));
    build.args(["build", "--release", "--quiet"]).current_dir(&program);
    if !process::run(build.env("CARGO_TARGET_DIR", folder.join("target")))?.success {
        return Err(format!("the program at {} does not compile", program.display()).into());
    }
    let lines = source(generator).lines();
    let lines = lines.filter(|it| !it.trim().is_empty() && !it.starts_with("//!")).count();
    Ok((lines, fs::metadata(folder.join("target/release/program"))?.len()))
}

fn source(generator: Generator) -> &'static str {
    match generator {
        Generator::Specwright => include_str!("call/specwright.rs"),
        Generator::OpenapiToRust => include_str!("call/openapi_to_rust.rs"),
        Generator::Oas3Gen => include_str!("call/oas3_gen.rs"),
        Generator::OpenapiNexus => include_str!("call/openapi_nexus.rs"),
    }
}

/// One brings rustls, which is larger; two of the others have nothing else than native TLS by default.
fn with_native_tls(generator: Generator, manifest: &str) -> String {
    match generator {
        Generator::OpenapiToRust => manifest.replace("\"rustls\"", "\"native-tls\""),
        Generator::Specwright | Generator::Oas3Gen | Generator::OpenapiNexus => manifest.to_owned(),
    }
}

fn program_manifest(generator: Generator, client: &str) -> Outcome<String> {
    let name = client.lines().find_map(|it| it.strip_prefix("name = "));
    let package = name.ok_or("the emitted manifest names no package")?;
    let tls = match generator {
        Generator::Specwright => ", default-features = false, features = [\"native-tls\"]",
        Generator::OpenapiToRust | Generator::Oas3Gen | Generator::OpenapiNexus => "",
    };
    Ok(format!(
        "[package]\nname = \"program\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n\
         [dependencies]\nclient = {{ package = {package}, path = \"../client\"{tls} }}\n\
         tokio = {{ version = \"1\", features = [\"macros\", \"rt\"] }}\n\n\
         [profile.release]\nstrip = true\n\n[workspace]\n"
    ))
}

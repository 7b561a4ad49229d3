//! The generators: how each is run, and what is missing in its output to be a crate.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::Outcome;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Generator {
    Specwright,
    OpenapiToRust,
    Oas3Gen,
    OpenapiNexus,
}

impl Generator {
    pub(crate) const ALL: [Self; 4] =
        [Self::Specwright, Self::OpenapiToRust, Self::Oas3Gen, Self::OpenapiNexus];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Specwright => "specwright",
            Self::OpenapiToRust => "openapi-to-rust",
            Self::Oas3Gen => "oas3-gen",
            Self::OpenapiNexus => "openapi-nexus",
        }
    }

    /// The command that makes a client of the document, with the generator's default options.
    pub(crate) fn command(self, document: &Path, out: &Path) -> Command {
        let mut command = Command::new(self.program());
        match self {
            Self::Specwright => {
                command.arg("--root").arg(workspace()).arg("generate");
                command.arg("--spec").arg(document).arg("--out").arg(out).args(["--name", "client"])
            }
            Self::OpenapiToRust => {
                command.arg("generate").arg(document).arg("--output-dir").arg(out.join("src"))
            }
            Self::Oas3Gen => {
                command.args(["generate", "client-mod", "--workspace", "-i"]).arg(document);
                command.arg("-o").arg(out)
            }
            Self::OpenapiNexus => {
                command.arg("generate").arg("-i").arg(document).arg("-o").arg(out);
                command.args(["--generators", "rust-reqwest"])
            }
        };
        command
    }

    /// Whether there is Rust: one of them gives up with exit code 0.
    pub(crate) fn has_written(out: &Path) -> bool {
        ["lib.rs", "mod.rs"].iter().any(|it| out.join("src").join(it).exists())
    }

    fn program(self) -> PathBuf {
        if self == Self::Specwright {
            return PathBuf::from(env!("CARGO_BIN_EXE_xtask"));
        }
        let installed = std::env::var_os("SPECWRIGHT_PEERS")
            .map_or_else(|| workspace().join("target/peers/bin"), PathBuf::from);
        installed.join(self.name())
    }

    /// Generates, anew, and makes a crate of it that stands alone; `None` where the generator gives up.
    pub(crate) fn krate(self, document: &Path, out: &Path) -> Outcome<Option<PathBuf>> {
        if out.exists() {
            fs::remove_dir_all(out)?;
        }
        fs::create_dir_all(out)?;
        crate::process::run(&mut self.command(document, out))?;
        if !Self::has_written(out) {
            return Ok(None);
        }
        if self == Self::OpenapiToRust {
            let dependencies = fs::read_to_string(out.join("src/REQUIRED_DEPS.toml"))?;
            let package = "[package]\nname = \"client\"\nversion = \"0.1.0\"\nedition = \"2024\"\n";
            fs::write(out.join("Cargo.toml"), format!("{package}\n{dependencies}"))?;
            fs::rename(out.join("src/mod.rs"), out.join("src/lib.rs"))?;
        }
        let manifest = out.join("Cargo.toml");
        let mut text = fs::read_to_string(&manifest)?;
        if !text.contains("[workspace]") {
            text.push_str("\n[workspace]\n");
            fs::write(&manifest, text)?;
        }
        Ok(Some(out.to_path_buf()))
    }
}

/// The root of this workspace.
pub(crate) fn workspace() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..")
}

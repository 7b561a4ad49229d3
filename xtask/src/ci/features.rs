//! The runtime with each of its features alone, and with none.

use std::env;
use std::path::Path;
use std::process::Command;

use crate::ci::step::{Step, cargo};
use crate::messages;
use crate::problem::Problem;
use crate::text;

const MANIFEST: &str = "generator/runtime/Cargo.toml";

/// One step for no feature and one for each.
pub(super) fn steps(root: &Path) -> Result<Vec<Step>, Problem> {
    let manifest = text::read(&root.join(MANIFEST), MANIFEST)?;
    let command = ["clippy", "-p", "specwright-runtime", "--no-default-features"];
    let deny = ["--", "-D", "warnings"];
    let mut steps = vec![cargo("runtime without features", &[&command[..], &deny].concat())];
    for feature in features(&manifest) {
        if feature == "native-tls" && lacks_openssl() {
            messages::line(
                "runtime with native-tls is left out: OpenSSL's headers are not installed here",
            );
            continue;
        }
        let with = ["--features", feature];
        let name = format!("runtime with {feature}");
        steps.push(cargo(&name, &[&command[..], &with, &deny].concat()));
    }
    Ok(steps)
}

/// The keys of `[features]` but `default`.
fn features(manifest: &str) -> Vec<&str> {
    let lines = manifest
        .lines()
        .skip_while(|it| *it != "[features]")
        .skip(1)
        .take_while(|it| !it.starts_with('['));
    let keys =
        lines.filter(|it| !it.starts_with(['#', ' ', ']'])).filter_map(|it| it.split_once('='));
    keys.map(|(key, _)| key.trim()).filter(|it| *it != "default").collect()
}

/// On Linux the operating system's TLS is OpenSSL, whose headers are not everywhere.
fn lacks_openssl() -> bool {
    let is_said = ["OPENSSL_DIR", "OPENSSL_LIB_DIR"].iter().any(|it| env::var_os(it).is_some());
    let is_found = || {
        Command::new("pkg-config")
            .args(["--exists", "openssl"])
            .status()
            .is_ok_and(|it| it.success())
    };
    cfg!(target_os = "linux") && !is_said && !is_found()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_features_of_a_manifest() {
        let manifest = "[package]\nname = \"x\"\n\n[features]\ndefault = [\"a\"]\n# b = []\na = []\nc-d = [\n  \"a\",\n]\n\n[dependencies]\ne = \"1\"\n";
        assert_eq!(features(manifest), ["a", "c-d"]);
    }
}

//! `Cargo.toml` of an emitted crate.

use super::crate_map::CrateMap;
use super::docs;
use crate::ir::Manifest;

/// The versions a standalone crate is written with, where a member inherits its workspace's.
const STANDALONE: &str = "version = \"0.1.0\"
edition = \"2024\"
rust-version = \"1.95\"
license = \"MIT OR Apache-2.0\"";

const MEMBER: &str = "version.workspace = true
edition.workspace = true
rust-version.workspace = true
license.workspace = true";

/// What a program may do without.
const TRANSPORT: &str = "\
gzip = [\"specwright-runtime/gzip\"]
http2 = [\"specwright-runtime/http2\"]
native-tls = [\"specwright-runtime/native-tls\"]
rustls = [\"specwright-runtime/rustls\"]
tracing = [\"specwright-runtime/tracing\"]
";

/// The tests make every call.
const WITH_ALL: &str = "
[[test]]
name = \"wire\"
required-features = [\"all\"]
";

/// The text of the file.
pub(super) fn emit(map: &CrateMap<'_>) -> String {
    let api = map.api;
    let (default, features, tests) = match map.features.is_empty() {
        true => ("\"gzip\", \"http2\", \"rustls\", \"tracing\"", String::new(), ""),
        false => (
            "\"all\", \"gzip\", \"http2\", \"rustls\", \"tracing\"",
            map.features.manifest(api),
            WITH_ALL,
        ),
    };
    let webhooks = match api.webhooks {
        Some(_) => "webhooks = [\"specwright-runtime/webhooks\"]\n",
        None => "",
    };
    let origin = docs::origin(api);
    let name = string(&api.krate.name);
    let description = string(&format!("Typed client for {}", docs::title(api)));
    match &api.krate.manifest {
        Manifest::Member => format!(
            "# {origin}

[package]
name = {name}
description = {description}
{MEMBER}
publish = false

[features]
default = [{default}]
{TRANSPORT}{webhooks}{features}
[dependencies]
specwright-runtime.workspace = true

[dev-dependencies]
specwright-runtime = {{ workspace = true, features = [\"mock\"] }}
tokio = {{ workspace = true, features = [\"macros\", \"rt\"] }}
{tests}
[lints]
workspace = true
"
        ),
        Manifest::Standalone { runtime_path } => {
            let path = string(runtime_path);
            format!(
                "# {origin}

[package]
name = {name}
description = {description}
{STANDALONE}
publish = false

[workspace]

[features]
default = [{default}]
{TRANSPORT}{webhooks}{features}
[dependencies]
specwright-runtime = {{ path = {path} }}

[dev-dependencies]
specwright-runtime = {{ path = {path}, features = [\"mock\"] }}
tokio = {{ version = \"1.54\", default-features = false, features = [\"macros\", \"rt\"] }}
{tests}"
            )
        }
    }
}

/// A key of TOML, which is bare where it can be.
pub(super) fn key(name: &str) -> String {
    let is_bare = |it: u8| it.is_ascii_alphanumeric() || it == b'-' || it == b'_';
    if !name.is_empty() && name.bytes().all(is_bare) { name.to_owned() } else { string(name) }
}

/// A basic string of TOML.
pub(super) fn string(text: &str) -> String {
    let mut quoted = "\"".to_owned();
    for it in text.chars() {
        match it {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            it if it.is_control() => quoted.push_str(&format!("\\u{:04X}", u32::from(it))),
            it => quoted.push(it),
        }
    }
    quoted.push('"');
    quoted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_quoted_where_they_are_not_ascii() {
        assert_eq!(key("beta-jig"), "beta-jig");
        assert_eq!(key("æøå"), "\"æøå\"");
        assert_eq!(key(""), "\"\"");
    }

    #[test]
    fn strings_are_escaped_as_toml_wants() {
        assert_eq!(string("a \" b \\ \n \u{7f}"), r#""a \" b \\ \u000A \u007F""#);
    }
}

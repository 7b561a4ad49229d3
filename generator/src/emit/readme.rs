//! `README.md` of an emitted crate: what it is, one call, the credentials, where it comes from.

use super::crate_map::CrateMap;
use super::{client_file, docs, example};

/// The text of the file.
pub(super) fn emit(map: &CrateMap<'_>) -> String {
    let api = map.api;
    let name = docs::escape(&api.krate.name);
    let about = format!("Typed client for {}", docs::escape(&docs::title(api)));
    let example = example::lines(map).join("\n");
    let credentials: Vec<_> = api.schemes.iter().map(client_file::credential_docs).collect();
    let credentials = if credentials.is_empty() {
        String::new()
    } else {
        format!("`Client::from_env` takes {}, ", docs::listed(&credentials))
    };
    let env = docs::code(&api.krate.base_url_env);
    let url = match (api.servers.first(), credentials.is_empty()) {
        (Some(_), true) => format!("`Client::from_env` takes another base URL from {env}, if it is set."),
        (Some(_), false) => format!("and another base URL from {env} if it is set."),
        (None, true) => format!("`Client::from_env` takes the base URL from {env}: the document names none."),
        (None, false) => format!("and the base URL from {env}: the document names none."),
    };
    let origin = docs::origin(api);
    format!(
        "# {name}

{about}.

```rust
{example}
```

{credentials}{url}
`Client::builder` sets the same in code, and timeouts, retries, headers and the transport.

Every method and type, with its place in the document, is listed in [api.md](api.md).

{origin}
"
    )
}

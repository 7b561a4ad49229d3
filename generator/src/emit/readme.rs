//! `README.md` of an emitted crate: what it is, one call, the credentials, where it comes from.

use super::crate_map::CrateMap;
use super::{client_file, docs, example};

/// The text of the file.
pub(super) fn emit(map: &CrateMap<'_>) -> String {
    let api = map.api;
    let name = docs::escape(&api.krate.name);
    let title = docs::escape(&docs::title(api));
    let example = example::lines(map).join("\n");
    let environment =
        client_file::environment("`Client::from_env` gives a client with", api).join("\n");
    let origin = docs::origin(api);
    format!(
        "# {name}

Typed client for {title}.

```rust
{example}
```

{environment}

`Client::builder` takes the same in code, and timeouts, retries, headers, a transport.
Every method and type is listed, with its place in the document, in [api.md](api.md).

{origin}
"
    )
}

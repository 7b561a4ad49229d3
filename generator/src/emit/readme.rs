//! `README.md` of an emitted crate: what it is, one call, the credentials, where it comes from.

use quote::quote;

use super::crate_map::{CrateMap, Place};
use super::imports::{Imports, Used};
use super::sample::Fill;
use super::{client_file, docs, example, limits_file, print, webhook_file};
use crate::ir::{Method, Type};

/// How to ask for the limits, where there are some.
const LIMITS: &str = "
With the feature `check` and `Check` of this crate in scope, `body.check()?` says before a call which limits of the
document a body or parameter struct does not keep: lengths, ranges, patterns, counts, all of them with their places.
Nothing is refused unless one asks.

";

/// The text of the file.
pub(super) fn emit(map: &CrateMap<'_>) -> String {
    let api = map.api;
    let name = docs::escape(&api.krate.name);
    let title = docs::escape(&docs::title(api));
    let example = example::lines(map).join("\n");
    let environment =
        client_file::environment("`Client::from_env` gives a client with", api).join("\n");
    let limits = if limits_file::is_there(map) { LIMITS } else { "" };
    // Each has an empty line around it.
    let more = [&pages(map), limits, &webhooks(map)].concat().replace("\n\n\n", "\n\n");
    let origin = docs::origin(api);
    format!(
        "# {name}

Typed client for {title}.

```rust
{example}
```

{environment}

`Client::builder` takes the same in code, and timeouts, retries, headers, a transport.
{more}Every method and type is listed, with its place in the document, in [api.md](api.md).

{origin}
"
    )
}

/// How to go through a list that comes in pages; nothing if there is none.
fn pages(map: &CrateMap<'_>) -> String {
    let is_paged = |(_, method): &(Place, &Method)| method.pages.is_some();
    let called = map.all_methods().filter(is_paged);
    let Some(called) =
        called.filter_map(|(place, it)| example::call(map, place, it, Fill::Required)).next()
    else {
        return String::new();
    };
    let expr = called.expr();
    let items = quote! {
        let mut items = #expr.items();
        while let Some(item) = items.next().await {
            println!("{:?}", item?);
        }
    };
    let items = print::tokens(&Imports::of_test(map, &[]).shorten(items, &mut Used::new()));
    format!(
        "
A list that comes in pages gives one of them where it is awaited. `items` gives the items of all,
and `pages` page after page:

```rust
{}
```

",
        print::statements(items).join("\n")
    )
}

/// How to know that the API sent what was received; nothing if that is not known.
fn webhooks(map: &CrateMap<'_>) -> String {
    let Some(webhooks) = &map.api.webhooks else { return String::new() };
    let lib = map.api.krate.lib.as_str();
    let payload = webhooks.payloads.iter().find_map(|(_, ty)| match ty {
        Type::Named(id) => Some(map.def(*id).name.as_str()),
        _ => None,
    });
    let (ty, import) = match payload {
        Some(name) => (name, format!("use {lib}::types::{name};\n")),
        None => ("Json", format!("use {lib}::runtime::Json;\n")),
    };
    format!(
        "
What the API sends on its own is signed. With the feature `{}` it is verified and read, from the
headers and the body that a server of yours received:

```rust
{import}
let verifier = {lib}::{}::verifier(secret);
let received: {ty} = verifier.decode(&headers, &body)?;
```

",
        webhook_file::FEATURE,
        webhook_file::MODULE,
    )
}

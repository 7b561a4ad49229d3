//! `README.md` of an emitted crate: what it is, one call, the credentials, where it comes from.

use quote::quote;

use super::crate_map::{CrateMap, Place};
use super::imports::{Imports, Used};
use super::sample::Fill;
use super::{client_file, docs, example, print, webhook_file};
use crate::ir::Method;

/// The text of the file.
pub(super) fn emit(map: &CrateMap<'_>) -> String {
    let api = map.api;
    let name = docs::escape(&api.krate.name);
    let title = docs::escape(&docs::title(api));
    let example = example::lines(map).join("\n");
    let environment =
        client_file::environment("`Client::from_env` gives a client with", api).join("\n");
    let (pages, webhooks) = (pages(map), webhooks(map));
    let webhooks = if pages.is_empty() { &webhooks } else { webhooks.trim_start() };
    let origin = docs::origin(api);
    format!(
        "# {name}

Typed client for {title}.

```rust
{example}
```

{environment}

`Client::builder` takes the same in code, and timeouts, retries, headers, a transport.
{pages}{webhooks}Every method and type is listed, with its place in the document, in [api.md](api.md).

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
    let payload = webhooks.payloads.first().map(|it| map.def(it.1).name.as_str());
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

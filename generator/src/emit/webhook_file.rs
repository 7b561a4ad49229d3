//! `src/webhook.rs`: how to know that the API sent what was received, where it signs it.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::crate_map::{CrateMap, target};
use super::docs::{self, code};
use super::imports::Imports;
use super::source;
use super::source::Written;
use super::tokens::doc_comment;
use crate::ir::{
    Digest, Docs, Signature, SignatureEncoding, Signed, SignedTime, TimeFormat, TimePlace, Type,
    Webhooks, listing,
};

/// The module and its feature.
pub(super) const MODULE: &str = "webhook";

/// The feature of the crate and of the runtime.
pub(super) const FEATURE: &str = "webhooks";

/// The text of the file.
pub(super) fn emit(map: &CrateMap<'_>, webhooks: &Webhooks) -> String {
    let (scheme, verifier) = (scheme(&webhooks.signature), doc_comment(&verifier(map, webhooks)));
    let items = quote! {
        static SIGNATURE: crate::runtime::webhook::Signature = #scheme;

        #verifier
        pub fn verifier(secret: impl Into<crate::runtime::Sensitive<String>>) -> crate::runtime::webhook::Verifier {
            crate::runtime::webhook::Verifier::new(&SIGNATURE, secret)
        }
    };
    let imports = Imports::of_module(map, &[MODULE], &["SIGNATURE"]);
    let about =
        format!("What {} sends on its own: whether it did.", docs::escape(&docs::title(map.api)));
    let header = docs::header(map.api, &about);
    source::file(&header, TokenStream::new(), &imports, vec![Written::of(&imports, items)])
}

/// `Signature::new(Digest::Sha256, "Acme-Signature").hex()`
fn scheme(it: &Signature) -> TokenStream {
    let digest = match it.digest {
        Digest::Sha256 => quote!(Sha256),
        Digest::Sha384 => quote!(Sha384),
        Digest::Sha512 => quote!(Sha512),
    };
    let header = &it.header;
    let hex = matches!(it.encoding, SignatureEncoding::Hex).then(|| quote!(.hex()));
    let member = it.member.as_ref().map(|it| quote!(.member(#it)));
    let prefix = (!it.prefix.is_empty()).then_some(&it.prefix).map(|it| quote!(.prefix(#it)));
    let id = it.id_header.as_ref().map(|it| quote!(.id_header(#it)));
    let time = it.timestamp.as_ref().map(time);
    let secret = it.base64_secret.then(|| quote!(.base64_secret()));
    let parts = it.signs.iter().map(|part| match part {
        Signed::Body => quote!(crate::runtime::webhook::Signed::Body),
        Signed::Timestamp => quote!(crate::runtime::webhook::Signed::Timestamp),
        Signed::Id => quote!(crate::runtime::webhook::Signed::Id),
        Signed::Text(text) => quote!(crate::runtime::webhook::Signed::Text(#text)),
    });
    let signs = (it.signs != [Signed::Body]).then(|| quote!(.signs(&[#(#parts),*])));
    quote! {
        crate::runtime::webhook::Signature::new(crate::runtime::webhook::Digest::#digest, #header)
            #hex #member #prefix #secret #id #time #signs
    }
}

fn time(it: &SignedTime) -> TokenStream {
    let place = match &it.place {
        TimePlace::Header(name) => quote!(.timestamp_header(#name)),
        TimePlace::Member(name) => quote!(.timestamp_member(#name)),
    };
    let format = match it.format {
        TimeFormat::Seconds => quote!(),
        TimeFormat::Millis => quote!(.millis()),
        TimeFormat::DateTime => quote!(.date_time()),
    };
    let seconds = Literal::u32_unsuffixed(it.tolerance_secs);
    quote!(#place #format .tolerance_secs(#seconds))
}

fn verifier(map: &CrateMap<'_>, webhooks: &Webhooks) -> Vec<String> {
    let title = docs::title(map.api);
    let about = format!(
        "Tells what {} sent from what others did, by the secret it signs with.",
        docs::escape(&title)
    );
    let mut lines = docs::block(&Docs(vec![about, String::new(), sentence(&webhooks.signature)]));
    lines.push(String::new());
    for (name, ty) in &webhooks.payloads {
        let ty = link(map, ty);
        lines.push(format!("- {} sends {ty}.", code(name)));
    }
    if !webhooks.payloads.is_empty() {
        lines.push(String::new());
    }
    lines.push(match &webhooks.from {
        Some(at) => format!("From {}.", code(&at.to_string())),
        None => "From `webhooks` in `provider.yaml`.".to_owned(),
    });
    lines
}

/// [`Vec<Pet>`](crate::types::Pet)
fn link(map: &CrateMap<'_>, ty: &Type) -> String {
    let text = code(&listing::spelling::ty(map.api, ty));
    match target(ty) {
        Some(id) => format!("[{text}](crate::types::{})", map.def(id).name),
        None => text,
    }
}

/// It signs `{timestamp}.{body}` by HMAC-SHA256, in hexadecimal digits, as member `v1` of the header `Acme-Signature`.
fn sentence(it: &Signature) -> String {
    let part = |it: &Signed| match it {
        Signed::Body => "{body}".to_owned(),
        Signed::Timestamp => "{timestamp}".to_owned(),
        Signed::Id => "{id}".to_owned(),
        Signed::Text(text) => text.clone(),
    };
    let signs = code(&it.signs.iter().map(part).collect::<String>());
    let digest = match it.digest {
        Digest::Sha256 => "HMAC-SHA256",
        Digest::Sha384 => "HMAC-SHA384",
        Digest::Sha512 => "HMAC-SHA512",
    };
    let encoding = match it.encoding {
        SignatureEncoding::Base64 => "base64",
        SignatureEncoding::Hex => "hexadecimal digits",
    };
    let header = code(&it.header);
    let place = match &it.member {
        Some(member) => format!("as member {} of the header {header}", code(member)),
        None => format!("in the header {header}"),
    };
    let prefix = match it.prefix.as_str() {
        "" => String::new(),
        prefix => format!(" behind {}", code(prefix)),
    };
    let id = it.id_header.as_ref().map(|it| format!(" The id stands in {}.", code(it)));
    let time = it.timestamp.as_ref().map(|it| {
        let place = match &it.place {
            TimePlace::Header(name) => code(name),
            TimePlace::Member(name) => format!("its member {}", code(name)),
        };
        let seconds = it.tolerance_secs;
        format!(" When it was sent stands in {place}, and is good for {seconds} seconds.")
    });
    let secret = if it.base64_secret { " The secret is in base64." } else { "" };
    let (id, time) = (id.unwrap_or_default(), time.unwrap_or_default());
    format!("It signs {signs} by {digest}, in {encoding}{prefix}, {place}.{id}{time}{secret}")
}

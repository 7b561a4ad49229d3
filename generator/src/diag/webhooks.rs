//! What can be said of requests that the API makes.

use super::{Diagnostics, File, Place};
use crate::pointer::Pointer;

impl Diagnostics {
    /// Webhooks whose signature nobody describes.
    pub(crate) fn webhooks_unverified(&mut self, at: &Pointer) {
        let message =
            "webhooks are types only: nothing says how a receiver knows that the API sent them";
        self.warning("ignored", message.to_owned(), File::Document, Place::Pointer(at.clone()))
            .help("where they are signed, say how: `webhooks` in provider.yaml");
    }

    /// A description of a signature that is malformed, or of a kind that the runtime does not verify.
    pub(crate) fn unread_signature(&mut self, at: &Pointer, what: &str) {
        let name = at.last().unwrap_or_default();
        let message = format!("there is no verifier of webhooks: `{name}` {what}");
        self.warning("ignored", message, File::Document, Place::Pointer(at.clone()))
            .help("say how they are signed in provider.yaml: `webhooks`");
    }

    /// A webhook that is signed in another way than the ones before it.
    pub(crate) fn other_signature(&mut self, at: &Pointer) {
        let message = "other webhooks are signed in another way, and only that is verified";
        self.warning("ignored", message.to_owned(), File::Document, Place::Pointer(at.clone()));
    }

    /// A webhook whose body no type is made of.
    pub(crate) fn undecoded_webhook<'m>(
        &mut self,
        at: &Pointer,
        name: &str,
        media: impl Iterator<Item = &'m String>,
    ) {
        let media: Vec<String> = media.map(|it| format!("`{it}`")).collect();
        let message =
            format!("`{name}` sends {}, which is verified and not decoded", media.join(" or "));
        self.warning("ignored", message, File::Document, Place::Pointer(at.clone()))
            .help("read the body yourself, once `Verifier::verify` has taken it");
    }
}

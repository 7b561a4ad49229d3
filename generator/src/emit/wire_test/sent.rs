//! How what was sent is compared with what should have been.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::example::Sent;
use crate::emit::json_text;
use crate::emit::tokens::text;

/// The assertion about a body, and the constant it compares with if that is long.
pub(super) fn sent_body(name: &str, sent: &Sent) -> (TokenStream, TokenStream) {
    match sent {
        Sent::Text(it) => {
            let text = json_text::Text::new(name, it);
            let expr = text.expr;
            (text.item, quote!(assert_eq!(sent.text(), #expr);))
        }
        Sent::Parts(parts) => {
            let parts = parts.iter().map(|it| text(it));
            let check = match parts.len() {
                0 => quote!(assert!(sent.parts().is_empty());),
                _ => quote!(assert_eq!(sent.parts(), [#(#parts),*]);),
            };
            (TokenStream::new(), check)
        }
    }
}

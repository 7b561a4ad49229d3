//! How a decoded reply is compared with what was sent.

use proc_macro2::TokenStream;
use quote::quote;

/// How a decoded reply is compared with what was sent.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Compare {
    Nothing,
    Json,
    Text,
    Binary,
    Redirect,
    Upgraded,
    Item,
    RawItem,
    NoItem,
}

impl Compare {
    /// What the reply is bound to.
    pub(super) fn binding(self) -> TokenStream {
        match self {
            Self::Nothing => TokenStream::new(),
            Self::Item | Self::RawItem | Self::NoItem => quote!(let mut reply =),
            _ => quote!(let reply =),
        }
    }

    pub(super) fn assertion(self, expected: &TokenStream) -> TokenStream {
        match self {
            Self::Nothing => TokenStream::new(),
            Self::Json => quote!(assert_eq!(json(&reply), #expected);),
            Self::Text => quote!(assert_eq!(reply.as_str(), #expected);),
            Self::Binary => quote!(assert_eq!(reply.into_bytes(), #expected);),
            Self::Item => quote! {
                let item = reply.next().await.ok_or("the stream has an item")??;
                assert_eq!(format!("data: {}\n\n", json(&item)), #expected);
            },
            Self::RawItem => quote! {
                let item = reply.next().await.ok_or("the stream has an item")??;
                assert_eq!(format!("data: {}\n\n", item.data()), #expected);
            },
            Self::NoItem => quote!(assert!(reply.next().await.is_none());),
            Self::Upgraded => quote!(assert_eq!(reply.status(), 101);),
            Self::Redirect => {
                quote!(assert_eq!(reply.location(), Some("https://example.com/elsewhere"));)
            }
        }
    }
}

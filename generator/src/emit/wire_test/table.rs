//! The table of a test of replies by status: status, media type, body, and what they become.

use std::collections::BTreeSet;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::Tests;
use super::cases::{body_name, example_status};
use crate::emit::sample::{Fill, of};
use crate::emit::tokens::ident;
use crate::emit::{json_text, sample_json};
use crate::ir::{ReplyArm, ReplyBody};

/// What the tests of replies by status share.
pub(super) struct Table {
    /// The constants.
    pub(super) items: TokenStream,
    pub(super) constant: proc_macro2::Ident,
    /// A line, taken apart.
    pub(super) pattern: TokenStream,
    /// The mock that replies with a line.
    pub(super) mock: TokenStream,
}

/// Which replies a table is of.
#[derive(Clone, Copy)]
pub(super) enum Kind {
    Failure,
    Reply,
}

impl Kind {
    /// The statuses that such a reply has, the likely first.
    fn statuses(self) -> impl Iterator<Item = u16> {
        match self {
            Self::Failure => (400..600).chain(300..400),
            Self::Reply => (200..300).chain(200..200),
        }
    }
}

impl Tests<'_, '_> {
    /// The table of such a test; `None` if no reply is there to be tested.
    pub(super) fn table(
        &mut self,
        names: &mut BTreeSet<String>,
        name: &str,
        (ty, arms): (&str, &[ReplyArm]),
        kind: Kind,
    ) -> Option<Table> {
        let krate = ident(self.map.api.krate.lib.as_str());
        let with_media = arms.iter().any(|it| it.media.is_some());
        let mut items = Vec::new();
        let mut cases = Vec::new();
        for arm in arms {
            let Some(status) = example_status(arms, arm, kind.statuses()) else { continue };
            let Some(body) = self.case_body(names, &mut items, arm) else { continue };
            let (ty, variant) = (ident(ty), ident(arm.name.as_str()));
            let payload = (arm.body != ReplyBody::Empty).then(|| quote!((_)));
            let media = with_media.then(|| {
                let media = arm.media.as_deref().unwrap_or("application/json").replace('*', "x");
                quote!(#media,)
            });
            let status = Literal::u16_unsuffixed(status);
            let test = quote!(|it| matches!(it, #krate::types::#ty::#variant #payload));
            cases.push(quote!((#status, #media #body, #test)));
        }
        if cases.is_empty() {
            return None;
        }
        let n_cases = Literal::usize_unsuffixed(cases.len());
        let constant = ident(&name.to_uppercase());
        let ty = ident(ty);
        let case = ident(if with_media { "MediaCase" } else { "Case" });
        self.has_cases |= !with_media;
        self.has_media_cases |= with_media;
        let mock = quote!(#krate::runtime::mock::Mock::new().reply(status, body));
        Some(Table {
            items: quote! {
                #(#items)*
                const #constant: [#case<#krate::types::#ty>; #n_cases] = [#(#cases),*];
            },
            constant,
            pattern: if with_media {
                quote!((status, media, body, is_expected))
            } else {
                quote!((status, body, is_expected))
            },
            mock: if with_media { quote!(#mock.header("content-type", media)) } else { mock },
        })
    }

    /// A line's body. A long one becomes a constant, which further lines share.
    fn case_body(
        &mut self,
        names: &mut BTreeSet<String>,
        items: &mut Vec<TokenStream>,
        arm: &ReplyArm,
    ) -> Option<TokenStream> {
        let text = match &arm.body {
            ReplyBody::Json(ty) => sample_json::json(&of(self.map, ty, Fill::Reply, "text")?),
            ReplyBody::Text => "text".to_owned(),
            ReplyBody::Binary => "bytes".to_owned(),
            ReplyBody::Empty
            | ReplyBody::Redirect
            | ReplyBody::Upgraded
            | ReplyBody::Stream(_)
            | ReplyBody::OneOf(_) => String::new(),
        };
        if let Some(body) = self.bodies.get(&text) {
            return Some(body.clone());
        }
        let constant = json_text::Text::new(&body_name(self.map, names, arm), &text);
        items.push(constant.item);
        self.bodies.insert(text, constant.expr.clone());
        Some(constant.expr)
    }
}

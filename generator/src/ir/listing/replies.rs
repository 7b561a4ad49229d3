//! Replies in a listing.

use std::fmt::Write;

use super::{status, ty};
use crate::ir::{Api, ReplyArm, ReplyBody, Streamed};

/// What a reply is decoded to.
pub(super) fn body(api: &Api, body: &ReplyBody) -> String {
    match body {
        ReplyBody::Empty => "()".to_owned(),
        ReplyBody::Json(it) => ty(api, it),
        ReplyBody::Text => "Text".to_owned(),
        ReplyBody::Binary => "Binary".to_owned(),
        ReplyBody::Redirect => "Redirect".to_owned(),
        ReplyBody::Upgraded => "Upgraded".to_owned(),
        ReplyBody::Stream(Streamed::Raw) => "Events".to_owned(),
        ReplyBody::Stream(Streamed::Data(it)) => format!("Events<{}>", ty(api, it)),
        ReplyBody::Stream(Streamed::Frame(it)) => format!("Events<Frame<{}>>", ty(api, it)),
        ReplyBody::OneOf(it) => {
            let arms = it.arms.iter().map(|it| format!("{}: {}", it.name, arm(api, it)));
            let arms: Vec<String> = arms.collect();
            format!("{} {{{}, ..{}}}", it.name, arms.join(", "), it.unknown)
        }
    }
}

/// `404 text/plain Text`.
pub(super) fn arm(api: &Api, arm: &ReplyArm) -> String {
    let mut text = status(arm.status);
    if let Some(media) = &arm.media {
        let _ = write!(text, " {media}");
    }
    if arm.body != ReplyBody::Empty {
        let _ = write!(text, " {}", body(api, &arm.body));
    }
    text
}

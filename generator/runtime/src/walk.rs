//! [`Walk`]: the requests for a list that comes in pages, one after another. Not generic: one copy serves all lists.

use std::collections::BTreeSet;
use std::task::{Context, Poll, ready};

use bytes::Bytes;

use crate::client::Core;
use crate::draft::Draft;
use crate::error::Error;
use crate::execute::{Finished, execute};
use crate::paging::Paging;
use crate::transport::BoxFuture;

type Outcome = Result<Finished, Error>;

/// A list that comes in pages, and how far it was read.
pub(crate) struct Walk {
    core: Core,
    paging: Paging,
    /// The next request; `None` after the last.
    draft: Option<Box<Draft>>,
    running: Option<BoxFuture<'static, Outcome>>,
    /// The queries that were sent, so that no server leads in a circle.
    asked: BTreeSet<Vec<String>>,
    /// How many items the longest page had.
    largest: u64,
    /// The page before.
    last: Bytes,
}

impl Walk {
    pub(crate) fn new(core: &Core, paging: Paging, draft: Box<Draft>) -> Self {
        let asked = [draft.query.clone()].into();
        Self {
            core: core.clone(),
            paging,
            draft: Some(draft),
            running: None,
            asked,
            largest: 0,
            last: Bytes::new(),
        }
    }

    pub(crate) fn paging(&self) -> Paging {
        self.paging
    }

    /// The next page; `None` after the last one, and after an error.
    pub(crate) fn poll_page(&mut self, context: &mut Context<'_>) -> Poll<Option<Outcome>> {
        let running = match &mut self.running {
            Some(running) => running,
            none => {
                let Some(draft) = self.draft.clone() else { return Poll::Ready(None) };
                let core = self.core.clone();
                none.insert(Box::pin(async move { execute(core.inner(), draft).await }))
            }
        };
        let outcome = ready!(running.as_mut().poll(context));
        self.running = None;
        match &outcome {
            Ok(finished) => {
                let page = finished.reply.body().clone();
                if self.paging.is_same(&page, &self.last) {
                    self.end();
                    return Poll::Ready(None);
                }
                self.advance(&page);
                self.last = page;
            }
            Err(_) => self.end(),
        }
        Poll::Ready(Some(outcome))
    }

    /// Asks for nothing more.
    pub(crate) fn end(&mut self) {
        self.draft = None;
    }

    /// Describes the request for the page after this one, if there is one that was not asked for yet.
    fn advance(&mut self, page: &[u8]) {
        let next = self.draft.as_ref().zip(std::str::from_utf8(page).ok());
        let next =
            next.and_then(|(draft, page)| self.paging.next(page, &draft.query, &mut self.largest));
        match (&mut self.draft, next) {
            (Some(draft), Some(query)) if self.asked.insert(query.clone()) => draft.query = query,
            _ => self.end(),
        }
    }
}

//! [`Items`] and [`Pages`]: a list that comes in pages, item by item or page by page.

use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::vec;

use futures_core::Stream;

use crate::api_error::UnreadableReply;
use crate::call::Call;
use crate::decode_error::{DecodeError, Reason};
use crate::error::Error;
use crate::execute::Finished;
use crate::failure::{Failure, NoFailure};
use crate::paging::{Paging, place};
use crate::read::Reader;
use crate::reply::Reply;
use crate::walk::Walk;
use crate::wire::Wire;

/// Of a [`Call`] whose reply is one page of a list: how to come to the others, and what the items
/// are.
pub struct Paged<I> {
    pub(crate) paging: Paging,
    pub(crate) item: PhantomData<fn() -> I>,
}

impl<'c, T: Reply, E: Failure, I: Wire> Call<'c, T, E, Paged<I>> {
    /// The items of this page and of all after it, each page asked for when its first item is.
    ///
    /// ```no_run
    /// # use specwright_runtime::{Call, Error, Json, NoFailure, Paged};
    /// # async fn example(call: Call<'_, Json, NoFailure, Paged<Json>>) -> Result<(), Error> {
    /// let mut items = call.items();
    /// while let Some(item) = items.next().await {
    ///     println!("{}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn items(self) -> Items<I, E> {
        let walk = self.into_walk();
        Items { walk, page: Vec::new().into_iter(), failure: PhantomData }
    }

    /// This page and all after it, each asked for when it is wanted.
    pub fn pages(self) -> Pages<T, E> {
        Pages { walk: self.into_walk(), outcome: PhantomData }
    }
}

/// The items of a list that comes in pages.
///
/// Every page is asked for with the options of the call: a timeout is that of each page, not of all.
/// The list ends with a page that is empty, or names no other or one that was asked for already. Where
/// pages have numbers and nothing says which is the last, it ends before one that comes twice.
/// After an error nothing more comes.
#[must_use = "nothing is sent before `next`"]
pub struct Items<I, E = NoFailure> {
    walk: Walk,
    page: vec::IntoIter<I>,
    failure: PhantomData<fn() -> E>,
}

impl<I: Wire, E: Failure> Items<I, E> {
    /// The next item; `None` at the end.
    pub async fn next(&mut self) -> Option<Result<I, Error<E>>> {
        poll_fn(|context| self.poll_item(context)).await
    }

    /// All items that are left.
    ///
    /// # Errors
    ///
    /// If a page cannot be had.
    pub async fn into_vec(mut self) -> Result<Vec<I>, Error<E>> {
        let mut items = Vec::new();
        while let Some(item) = self.next().await {
            items.push(item?);
            items.extend(self.page.by_ref());
        }
        Ok(items)
    }

    fn poll_item(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<I, Error<E>>>> {
        loop {
            if let Some(item) = self.page.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            let finished = match ready!(self.walk.poll_page(context)) {
                None => return Poll::Ready(None),
                Some(Ok(finished)) => finished,
                Some(Err(error)) => return Poll::Ready(Some(Err(Error::documented(error)))),
            };
            let mut items: Option<Vec<I>> = None;
            match read_items(finished.reply.body(), self.walk.paging(), &mut items) {
                Ok(()) => self.page = items.unwrap_or_default().into_iter(),
                Err(error) => {
                    self.walk.end();
                    return Poll::Ready(Some(Err(unreadable(finished, error))));
                }
            }
        }
    }
}

/// The pages of a list.
///
/// Every page is asked for with the options of the call: a timeout is that of each page, not of all.
/// The list ends with a page that is empty, or names no other or one that was asked for already. Where
/// pages have numbers and nothing says which is the last, it ends before one that comes twice.
/// After an error nothing more comes.
#[must_use = "nothing is sent before `next`"]
pub struct Pages<T, E = NoFailure> {
    walk: Walk,
    outcome: PhantomData<fn() -> (T, E)>,
}

impl<T: Reply, E: Failure> Pages<T, E> {
    /// The next page; `None` at the end.
    pub async fn next(&mut self) -> Option<Result<T, Error<E>>> {
        poll_fn(|context| self.poll_page(context)).await
    }

    fn poll_page(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T, Error<E>>>> {
        let page = ready!(self.walk.poll_page(context)).map(|outcome| {
            let finished = outcome.map_err(Error::documented)?;
            T::from_reply(&finished.reply).map_err(|error| {
                self.walk.end();
                unreadable(finished, error)
            })
        });
        Poll::Ready(page)
    }
}

fn unreadable<E>(Finished { reply, journey, .. }: Finished, error: DecodeError) -> Error<E> {
    Error::Decode(Box::new(UnreadableReply { journey, reply, error }))
}

/// Reads the items of a page, without the rest of it; what the page does not have stays as it is.
fn read_items(page: &[u8], paging: Paging, items: &mut dyn Wire) -> Result<(), DecodeError> {
    let text = std::str::from_utf8(page)
        .map_err(|error| DecodeError::new(Reason::Syntax("UTF-8"), error.valid_up_to()))?;
    let mut whole = Reader::new(text);
    whole.skip()?;
    whole.end()?;
    let path = paging.items_path();
    match place(text, path) {
        Some(mut reader) => {
            let outside = |error: DecodeError, name: &&str| error.under(name);
            items.read(&mut reader).map_err(|error| path.iter().rev().fold(error, outside))
        }
        None => Reader::new(text).entries(&mut |reader, _| reader.skip()),
    }
}

impl<I: Wire, E: Failure> Stream for Items<I, E> {
    type Item = Result<I, Error<E>>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_item(context)
    }
}

impl<T: Reply, E: Failure> Stream for Pages<T, E> {
    type Item = Result<T, Error<E>>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_page(context)
    }
}

/// Nothing in it is pinned.
impl<I, E> Unpin for Items<I, E> {}

impl<I, E> fmt::Debug for Items<I, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items").field("ready", &self.page.len()).finish_non_exhaustive()
    }
}

impl<T, E> fmt::Debug for Pages<T, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").finish_non_exhaustive()
    }
}

impl<I> fmt::Debug for Paged<I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Paged").field(&self.paging).finish()
    }
}

//! Lists that come in pages: what the reply says of the next page, and where the request says which one it wants.

use super::Type;

/// How a method's reply is one page of a list.
#[derive(Clone, Debug, PartialEq)]
pub struct Pages {
    /// How the next page is asked for.
    pub step: PageStep,
    /// The properties that lead from the reply to the items; none: the reply is the list.
    pub items: Vec<String>,
    /// The type of the items.
    pub item: Type,
    /// The way to what is `false` in the last page; none: nothing is.
    pub has_more: Vec<String>,
    /// The way to the number of all items, likewise.
    pub total: Vec<String>,
    /// The way to the number of all pages, likewise.
    pub total_pages: Vec<String>,
}

/// How the next page is asked for: which query parameter changes, and to what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PageStep {
    /// To what the reply has at `next`.
    Cursor {
        /// The parameter.
        param: String,
        /// The properties that lead to the cursor.
        next: Vec<String>,
    },
    /// To what the last item has at `id`.
    LastItem {
        /// The parameter.
        param: String,
        /// The properties that lead from the item to it; none: the item.
        id: Vec<String>,
    },
    /// To how many items came before.
    Offset {
        /// The parameter.
        param: String,
    },
    /// To the number of the page.
    Number {
        /// The parameter.
        param: String,
        /// The number of the first page.
        first: u64,
    },
    /// All of them, to what the link in the reply has.
    Link {
        /// The properties that lead to the link.
        next: Vec<String>,
    },
}

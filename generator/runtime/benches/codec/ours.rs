//! The types as the generator writes them.

use specwright_runtime::{Json, Map, open_enum, union, wire};

#[derive(Clone)]
pub(crate) struct Page {
    pub(crate) data: Vec<Item>,
    pub(crate) has_more: bool,
    pub(crate) next_page: Option<String>,
}

wire!(Page { data, has_more = "hasMore", next_page = "nextPage" });

#[derive(Clone)]
pub(crate) struct Item {
    pub(crate) id: String,
    pub(crate) created_at: i64,
    pub(crate) status: Status,
    pub(crate) owner: Owner,
    pub(crate) event: Event,
    pub(crate) last_event: Option<Event>,
    pub(crate) input: Input,
    pub(crate) payment: Payment,
    pub(crate) labels: Map<String>,
    pub(crate) note: Option<String>,
}

wire!(Item {
    id,
    created_at = "createdAt",
    status,
    owner,
    event,
    last_event = "lastEvent",
    input,
    payment,
    labels,
    note,
});

#[derive(Clone)]
pub(crate) struct PlainPage {
    pub(crate) data: Vec<PlainItem>,
    pub(crate) has_more: bool,
    pub(crate) next_page: Option<String>,
}

wire!(PlainPage { data, has_more = "hasMore", next_page = "nextPage" });

#[derive(Clone)]
pub(crate) struct PlainItem {
    pub(crate) id: String,
    pub(crate) created_at: i64,
    pub(crate) status: Status,
    pub(crate) owner: Owner,
    pub(crate) approver: Option<Box<Owner>>,
    pub(crate) tags: Vec<String>,
    pub(crate) size: f64,
    pub(crate) is_active: bool,
    pub(crate) labels: Map<String>,
    pub(crate) note: Option<String>,
}

wire!(PlainItem {
    id,
    created_at = "createdAt",
    status,
    owner,
    approver,
    tags,
    size,
    is_active = "isActive",
    labels,
    note,
});

#[derive(Clone)]
pub(crate) struct Owner {
    pub(crate) user_id: i64,
    pub(crate) display_name: String,
    pub(crate) email: Option<String>,
    pub(crate) score: f64,
    pub(crate) is_admin: bool,
}

wire!(Owner {
    user_id = "userId",
    display_name = "displayName",
    email,
    score,
    is_admin = "isAdmin"
});

#[derive(Clone)]
pub(crate) enum Status {
    Active,
    InReview,
    Closed,
    Unknown(String),
}

open_enum!(Status { Active = "active", InReview = "in-review", Closed = "closed", ..Unknown });

#[derive(Clone)]
pub(crate) enum Event {
    Created(Box<Created>),
    Renamed(Box<Renamed>),
    Deleted(Box<Deleted>),
    Unknown(Json),
}

union!(Event by "kind" {
    Created = "created",
    Renamed = "renamed",
    Deleted = "deleted",
    ..Unknown
});

#[derive(Clone)]
pub(crate) struct Created {
    pub(crate) kind: String,
    pub(crate) at: i64,
    pub(crate) by: String,
}

wire!(Created { kind, at, by });

#[derive(Clone)]
pub(crate) struct Renamed {
    pub(crate) kind: String,
    pub(crate) from_name: String,
    pub(crate) to_name: String,
}

wire!(Renamed { kind, from_name = "fromName", to_name = "toName" });

#[derive(Clone)]
pub(crate) struct Deleted {
    pub(crate) kind: String,
    pub(crate) at: i64,
    pub(crate) forever: bool,
}

wire!(Deleted { kind, at, forever });

#[derive(Clone)]
pub(crate) enum Input {
    Text(String),
    Amount(f64),
    Many(Vec<String>),
    One(Box<Owner>),
    Unknown(Json),
}

union!(Input by type { Text = String, Amount = Number, Many = Array, One = Object, ..Unknown });

#[derive(Clone)]
pub(crate) enum Payment {
    Card(Box<Card>),
    Bank(Box<Bank>),
    Unknown(Json),
}

union!(Payment by keys { Card = ["cardId"], Bank = ["bankId"], ..Unknown });

#[derive(Clone)]
pub(crate) struct Card {
    pub(crate) card_id: String,
    pub(crate) last_digits: i64,
}

wire!(Card { card_id = "cardId", last_digits = "lastDigits" });

#[derive(Clone)]
pub(crate) struct Bank {
    pub(crate) bank_id: String,
    pub(crate) country: String,
}

wire!(Bank { bank_id = "bankId", country });

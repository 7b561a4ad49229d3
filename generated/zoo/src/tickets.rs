//! [`Tickets`]: `client.tickets()`.
//!
//! Generated from `specs/zoo/openapi.yaml` by `cargo xtask generate`. Do not edit.

use crate::runtime::{Call, Core, Date, Json, Method, Wire, union, wire};

/// Tickets.
#[derive(Clone, Copy, Debug)]
pub struct Tickets<'c>(pub(crate) &'c Core);

impl<'c> Tickets<'c> {
    /// Buy a ticket.
    ///
    /// `POST /tickets`, from `#/paths/~1tickets/post`
    pub fn buy(self, body: Ticket) -> Call<'c, Ticket> {
        Call::new(self.0, Method::POST, "/tickets").json(body)
    }

    /// Search tickets.
    ///
    /// `POST /tickets/search`, from `#/paths/~1tickets~1search/post`
    pub fn search(self, body: TicketQuery) -> Call<'c, Vec<Ticket>> {
        Call::new(self.0, Method::POST, "/tickets/search").json(body)
    }
}

/// The parent of all tickets, which are told apart by `kind`.
///
/// From `#/components/schemas/Ticket`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Ticket {
    /// `day`.
    Day(Box<DayTicket>),
    /// `season`.
    Season(Box<SeasonTicket>),
    /// What fits none of these, as it came.
    Unknown(Json),
}

union!(Ticket by "kind" { Day = "day", Season = "season", ..Unknown });

/// One form of [`Ticket`].
///
/// From `#/components/schemas/DayTicket`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DayTicket {
    /// Always `day`.
    pub kind: String,
    /// In cents.
    pub price: i64,
    /// Day.
    pub day: Date,
}

wire!(DayTicket { kind, price, day });

impl DayTicket {
    /// The one value of `kind`.
    pub const KIND: &'static str = "day";

    /// With the required fields.
    pub fn new(price: i64, day: impl Into<Date>) -> Self {
        Self { kind: Self::KIND.to_owned(), price, day: day.into() }
    }
}

/// One form of [`Ticket`].
///
/// From `#/components/schemas/SeasonTicket`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SeasonTicket {
    /// Always `season`.
    pub kind: String,
    /// In cents.
    pub price: i64,
    /// No item twice.
    pub holders: Option<Vec<String>>,
}

wire!(SeasonTicket { kind, price, holders });

impl SeasonTicket {
    /// The one value of `kind`.
    pub const KIND: &'static str = "season";

    /// With the required fields; the others have setters.
    pub fn new(price: i64) -> Self {
        Self { kind: Self::KIND.to_owned(), price, ..Wire::blank() }
    }

    /// Sets `holders`.
    pub fn holders(mut self, holders: Vec<String>) -> Self {
        self.holders = Some(holders);
        self
    }
}

/// The body of [`Tickets::search`].
///
/// From `#/components/schemas/TicketQuery`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketQuery {
    /// Holder.
    pub holder: Option<Holder>,
    /// Span.
    pub span: Option<Span>,
}

wire!(TicketQuery { holder, span });

impl TicketQuery {
    /// With nothing that may be left out.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `holder`.
    pub fn holder(mut self, holder: Holder) -> Self {
        self.holder = Some(holder);
        self
    }

    /// Sets `span`.
    pub fn span(mut self, span: Span) -> Self {
        self.span = Some(span);
        self
    }
}

/// Told apart by the type of a property.
///
/// From `#/components/schemas/Holder`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Holder {
    /// `name` is a string.
    One(Box<HolderOne>),
    /// `name` is a list.
    Several(Box<HolderSeveral>),
    /// What fits none of these, as it came.
    Unknown(Json),
}

union!(Holder by type of "name" { One = String, Several = Array, ..Unknown });

/// One.
///
/// From `#/components/schemas/Holder/oneOf/0`.
#[derive(Clone)]
#[non_exhaustive]
pub struct HolderOne {
    /// Name.
    pub name: String,
}

wire!(HolderOne { name });

impl HolderOne {
    /// With the required fields.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

/// Several.
///
/// From `#/components/schemas/Holder/oneOf/1`.
#[derive(Clone)]
#[non_exhaustive]
pub struct HolderSeveral {
    /// Name.
    pub name: Vec<String>,
}

wire!(HolderSeveral { name });

impl HolderSeveral {
    /// With the required fields.
    pub fn new(name: Vec<String>) -> Self {
        Self { name }
    }
}

/// Two forms that nothing tells apart. One of `Prices` and `Days`, which nothing tells apart.
///
/// From `#/components/schemas/Span`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Span {
    /// Name.
    pub name: String,
    /// From.
    pub from: Option<SpanFrom>,
    /// To.
    pub to: Option<SpanTo>,
}

wire!(Span { name, from, to });

impl Span {
    /// With the required fields; the others have setters.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), ..Wire::blank() }
    }

    /// Sets `from`.
    pub fn from(mut self, from: SpanFrom) -> Self {
        self.from = Some(from);
        self
    }

    /// Sets `to`.
    pub fn to(mut self, to: SpanTo) -> Self {
        self.to = Some(to);
        self
    }
}

/// The `from` of [`Span`].
///
/// From `#/components/schemas/Span/properties/from`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SpanFrom {
    /// An integer.
    Integer(i64),
    /// A string.
    String(Date),
    /// What fits none of these, as it came.
    Unknown(Json),
}

union!(SpanFrom by type { Integer = Integer, String = String, ..Unknown });

/// The `to` of [`Span`].
///
/// From `#/components/schemas/Span/properties/to`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SpanTo {
    /// An integer.
    Integer(i64),
    /// A string.
    String(Date),
    /// What fits none of these, as it came.
    Unknown(Json),
}

union!(SpanTo by type { Integer = Integer, String = String, ..Unknown });

//! [`Keepers`]: `client.keepers()`.
//!
//! Generated from `specs/zoo/openapi.yaml` by `cargo xtask generate`. Do not edit.

use crate::runtime::{
    Call, Core, DateTime, Method, NoFailure, Paged, Paging, Param, Sensitive, Wire, open_enum, wire,
};
use crate::shared::Kind;

/// Keepers.
#[derive(Clone, Copy, Debug)]
pub struct Keepers<'c>(pub(crate) &'c Core);

impl<'c> Keepers<'c> {
    /// List keepers.
    ///
    /// One page of a list: [`items`](Call::items) goes through all, [`pages`](Call::pages) by page.
    ///
    /// `GET /keepers/`, from `#/paths/~1keepers~1/get`
    pub fn list(
        self,
        params: ListKeepersParams,
    ) -> Call<'c, ListKeepersResponse, NoFailure, Paged<Keeper>> {
        Call::new(self.0, Method::GET, "/keepers/")
            .params(&params, &[Param::query("offset"), Param::query("limit")])
            .paged(Paging::offset("offset").items(&["keepers"]).total(&["total"]))
    }

    /// Hire a keeper.
    ///
    /// `POST /keepers/`, from `#/paths/~1keepers~1/post`
    pub fn create(self, body: Keeper) -> Call<'c, Keeper> {
        Call::new(self.0, Method::POST, "/keepers/").json(body)
    }

    /// Search keepers.
    ///
    /// A POST that changes nothing, so it may be repeated.
    ///
    /// `POST /keepers/{kind}/search`, from `#/paths/~1keepers~1{kind}~1search/post`
    pub fn search(
        self,
        kind: &Kind,
        params: SearchKeeperParams,
        body: Query,
    ) -> Call<'c, Vec<Keeper>> {
        Call::new(self.0, Method::POST, "/keepers/{kind}/search")
            .path("kind", kind)
            .params(&params, &[Param::query("level")])
            .json(body)
            .repeatable()
    }

    /// `PUT /enclosures`, from `#/paths/~1enclosures/put`
    pub fn save_enclosure(self, body: EnclosureInput) -> Call<'c, Enclosure> {
        Call::new(self.0, Method::PUT, "/enclosures").json(body)
    }
}

/// The parameters of [`Keepers::list`].
///
/// From `#/paths/~1keepers~1/get/parameters`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKeepersParams {
    /// How many to leave out. At least 0.
    pub offset: Option<i64>,
    /// At least 1.
    pub limit: Option<i64>,
}

wire!(ListKeepersParams { offset, limit });

impl ListKeepersParams {
    /// With nothing that may be left out.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `offset`.
    pub fn offset(mut self, offset: i64) -> Self {
        self.offset = Some(offset);
        self
    }

    /// Sets `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }
}

/// What [`Keepers::list`] returns.
///
/// From `#/paths/~1keepers~1/get/responses/200/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListKeepersResponse {
    /// Keepers.
    pub keepers: Vec<Keeper>,
    /// How many there are.
    pub total: i64,
}

wire!(ListKeepersResponse { keepers, total });

/// A person and more.
///
/// From `#/components/schemas/Keeper`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Keeper {
    /// Name.
    pub name: String,
    /// An email address.
    pub email: Option<String>,
    /// Level.
    pub level: Level,
    /// The API's `self`.
    pub self_: Option<String>,
    /// Default: true.
    pub r#async: Option<bool>,
    /// What the keeper looks after.
    pub keeps: Option<String>,
    /// Boss.
    pub boss: Option<Box<Keeper>>,
}

wire!(Keeper { name, email, level, self_ = "self", r#async = "async", keeps, boss });

impl Keeper {
    /// With the required fields; the others have setters.
    pub fn new(name: impl Into<String>, level: impl Into<Level>) -> Self {
        Self { name: name.into(), level: level.into(), ..Wire::blank() }
    }

    /// Sets `email`.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets `self_`.
    pub fn self_(mut self, self_: impl Into<String>) -> Self {
        self.self_ = Some(self_.into());
        self
    }

    /// Sets `async`.
    pub fn r#async(mut self, r#async: bool) -> Self {
        self.r#async = Some(r#async);
        self
    }

    /// Sets `keeps`.
    pub fn keeps(mut self, keeps: impl Into<String>) -> Self {
        self.keeps = Some(keeps.into());
        self
    }

    /// Sets `boss`.
    pub fn boss(mut self, boss: Keeper) -> Self {
        self.boss = Some(Box::new(boss));
        self
    }
}

/// How much someone knows.
///
/// From `#/components/schemas/Level`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Level {
    /// `1`.
    _1,
    /// `2`.
    _2,
    /// `-3`.
    Minus3,
    /// A value this crate does not know.
    Unknown(i64),
}

open_enum!(Level as i64 { _1 = 1, _2 = 2, Minus3 = -3, ..Unknown });

/// The parameters of [`Keepers::search`].
///
/// From `#/paths/~1keepers~1{kind}~1search/post/parameters`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SearchKeeperParams {
    /// Level.
    pub level: Level,
}

wire!(SearchKeeperParams { level });

impl SearchKeeperParams {
    /// With the required fields.
    pub fn new(level: impl Into<Level>) -> Self {
        Self { level: level.into() }
    }
}

/// The body of [`Keepers::search`].
///
/// From `#/components/schemas/Query`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Query {
    /// Text.
    pub text: String,
    /// Limit.
    pub limit: Option<i64>,
}

wire!(Query { text, limit });

impl Query {
    /// With the required fields; the others have setters.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Wire::blank() }
    }

    /// Sets `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }
}

/// Sent without what only the zoo says, received without what only the keeper knows.
///
/// This is the form that is sent.
///
/// From `#/components/schemas/Enclosure`.
#[derive(Clone)]
#[non_exhaustive]
pub struct EnclosureInput {
    /// Latitude and longitude.
    pub place: (f64, f64),
    /// Code.
    pub code: Sensitive<String>,
    /// Gate.
    pub gate: Option<GateInput>,
}

wire!(EnclosureInput { place, code, gate });

impl EnclosureInput {
    /// With the required fields; the others have setters.
    pub fn new(place: (f64, f64), code: impl Into<Sensitive<String>>) -> Self {
        Self { place, code: code.into(), ..Wire::blank() }
    }

    /// Sets `gate`.
    pub fn gate(mut self, gate: GateInput) -> Self {
        self.gate = Some(gate);
        self
    }
}

/// This is the form that is sent.
///
/// From `#/components/schemas/Gate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GateInput {
    /// Width.
    pub width: Option<i64>,
}

wire!(GateInput { width });

impl GateInput {
    /// With nothing that may be left out.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `width`.
    pub fn width(mut self, width: i64) -> Self {
        self.width = Some(width);
        self
    }
}

/// Sent without what only the zoo says, received without what only the keeper knows.
///
/// From `#/components/schemas/Enclosure`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Enclosure {
    /// ID.
    pub id: String,
    /// Latitude and longitude.
    pub place: (f64, f64),
    /// Gate.
    pub gate: Option<Gate>,
}

wire!(Enclosure { id, place, gate });

/// The `gate` of [`Enclosure`].
///
/// From `#/components/schemas/Gate`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Gate {
    /// Width.
    pub width: Option<i64>,
    /// Opened.
    pub opened: Option<DateTime>,
}

wire!(Gate { width, opened });

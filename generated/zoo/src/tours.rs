//! [`Tours`]: `client.tours()`.
//!
//! Generated from `specs/zoo/openapi.yaml` by `cargo xtask generate`. Do not edit.

use crate::runtime::{Call, Core, Date, Json, Map, Method, Param, open_enum, union, wire};

/// Ways through the zoo.
#[derive(Clone, Copy, Debug)]
pub struct Tours<'c>(pub(crate) &'c Core);

impl<'c> Tours<'c> {
    /// Show a tour.
    ///
    /// Every style of a path, a header and a cookie.
    ///
    /// - `stops`: In a row, `1,2`.
    ///
    /// `GET /tours/{stops}/{rooms}/at{corner}/{day}.{format}`,
    /// from `#/paths/~1tours~1{stops}~1{rooms}~1at{corner}~1{day}.{format}/get`
    pub fn show(
        self,
        stops: Vec<i64>,
        rooms: Vec<String>,
        corner: &ShowTourCorner,
        day: &Date,
        format: &ShowTourFormat,
        params: ShowTourParams,
    ) -> Call<'c, ()> {
        Call::new(self.0, Method::GET, "/tours/{stops}/{rooms}/at{corner}/{day}.{format}")
            .path_value("stops", &stops)
            .path_value(Param::path("rooms").label().exploded(), &rooms)
            .path_value(Param::path("corner").matrix().exploded(), corner)
            .path("day", day)
            .path("format", format)
            .params(
                &params,
                &[
                    Param::header("X-Guides"),
                    Param::header("X-Limits").exploded(),
                    Param::query("day"),
                    Param::cookie("badges"),
                ],
            )
    }

    /// Search tours.
    ///
    /// Every style of a query.
    ///
    /// - `route`: With its slashes, `north/gate`.
    ///
    /// `GET /tours/{route}?beta=true`, from `#/paths/~1tours~1{+route}?beta=true/get`
    pub fn search(self, route: &str, params: SearchTourParams) -> Call<'c, ()> {
        Call::new(self.0, Method::GET, "/tours/{route}?beta=true")
            .path(Param::path("route").reserved(), route)
            .params(
                &params,
                &[
                    Param::query("spaced").spaces(),
                    Param::query("piped").pipes(),
                    Param::query("filter").brackets(),
                    Param::query("labels"),
                    Param::query("where").json(),
                    Param::query("next").reserved(),
                    Param::query("length"),
                ],
            )
    }
}

/// The argument `corner` of [`Tours::show`].
///
/// From `#/paths/~1tours~1{stops}~1{rooms}~1at{corner}~1{day}.{format}/get/parameters/2/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ShowTourCorner {
    /// X.
    pub x: i64,
    /// Y.
    pub y: i64,
}

wire!(ShowTourCorner { x, y });

impl ShowTourCorner {
    /// With the required fields.
    pub fn new(x: i64, y: i64) -> Self {
        Self { x, y }
    }
}

/// The argument `format` of [`Tours::show`].
///
/// From `#/paths/~1tours~1{stops}~1{rooms}~1at{corner}~1{day}.{format}/get/parameters/4/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ShowTourFormat {
    /// `json`.
    Json,
    /// `html`.
    Html,
    /// A value this crate does not know.
    Unknown(String),
}

open_enum!(ShowTourFormat { Json = "json", Html = "html", ..Unknown });

/// The parameters of [`Tours::show`].
///
/// From `#/paths/~1tours~1{stops}~1{rooms}~1at{corner}~1{day}.{format}/get/parameters`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShowTourParams {
    /// The header `X-Guides`.
    pub x_guides: Option<Vec<String>>,
    /// The header `X-Limits`.
    pub x_limits: Option<Map<i64>>,
    /// The same name elsewhere.
    pub day: Option<String>,
    /// The cookie `badges`.
    pub badges: Option<Vec<String>>,
}

wire!(ShowTourParams { x_guides = "X-Guides", x_limits = "X-Limits", day, badges });

impl ShowTourParams {
    /// With nothing that may be left out.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `x_guides`.
    pub fn x_guides(mut self, x_guides: Vec<String>) -> Self {
        self.x_guides = Some(x_guides);
        self
    }

    /// Sets `x_limits`.
    pub fn x_limits(mut self, x_limits: Map<i64>) -> Self {
        self.x_limits = Some(x_limits);
        self
    }

    /// Sets `day`.
    pub fn day(mut self, day: impl Into<String>) -> Self {
        self.day = Some(day.into());
        self
    }

    /// Sets `badges`.
    pub fn badges(mut self, badges: Vec<String>) -> Self {
        self.badges = Some(badges);
        self
    }
}

/// The parameters of [`Tours::search`].
///
/// From `#/paths/~1tours~1{+route}?beta=true/get/parameters`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTourParams {
    /// Spaced.
    pub spaced: Option<Vec<String>>,
    /// Piped.
    pub piped: Option<Vec<i64>>,
    /// Filter.
    pub filter: Option<SearchTourParamsFilter>,
    /// Labels.
    pub labels: Option<Map<String>>,
    /// The API's `where`.
    pub r#where: Option<SearchTourParamsWhere>,
    /// Next.
    pub next: Option<String>,
    /// Length.
    pub length: Option<SearchTourParamsLength>,
}

wire!(SearchTourParams { spaced, piped, filter, labels, r#where = "where", next, length });

impl SearchTourParams {
    /// With nothing that may be left out.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `spaced`.
    pub fn spaced(mut self, spaced: Vec<String>) -> Self {
        self.spaced = Some(spaced);
        self
    }

    /// Sets `piped`.
    pub fn piped(mut self, piped: Vec<i64>) -> Self {
        self.piped = Some(piped);
        self
    }

    /// Sets `filter`.
    pub fn filter(mut self, filter: SearchTourParamsFilter) -> Self {
        self.filter = Some(filter);
        self
    }

    /// Sets `labels`.
    pub fn labels(mut self, labels: Map<String>) -> Self {
        self.labels = Some(labels);
        self
    }

    /// Sets `where`.
    pub fn r#where(mut self, r#where: SearchTourParamsWhere) -> Self {
        self.r#where = Some(r#where);
        self
    }

    /// Sets `next`.
    pub fn next(mut self, next: impl Into<String>) -> Self {
        self.next = Some(next.into());
        self
    }

    /// Sets `length`.
    pub fn length(mut self, length: SearchTourParamsLength) -> Self {
        self.length = Some(length);
        self
    }
}

/// The `filter` of [`SearchTourParams`].
///
/// From `#/paths/~1tours~1{+route}?beta=true/get/parameters/3/schema`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTourParamsFilter {
    /// Guide.
    pub guide: Option<String>,
    /// Group.
    pub group: Option<SearchTourParamsFilterGroup>,
    /// Tags.
    pub tags: Option<Vec<String>>,
}

wire!(SearchTourParamsFilter { guide, group, tags });

impl SearchTourParamsFilter {
    /// With nothing that may be left out.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `guide`.
    pub fn guide(mut self, guide: impl Into<String>) -> Self {
        self.guide = Some(guide.into());
        self
    }

    /// Sets `group`.
    pub fn group(mut self, group: SearchTourParamsFilterGroup) -> Self {
        self.group = Some(group);
        self
    }

    /// Sets `tags`.
    pub fn tags(mut self, tags: Vec<String>) -> Self {
        self.tags = Some(tags);
        self
    }
}

/// The `group` of [`SearchTourParamsFilter`].
///
/// From `#/paths/~1tours~1{+route}?beta=true/get/parameters/3/schema/properties/group`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTourParamsFilterGroup {
    /// Size.
    pub size: Option<i64>,
}

wire!(SearchTourParamsFilterGroup { size });

impl SearchTourParamsFilterGroup {
    /// With nothing that may be left out.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `size`.
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }
}

/// The `where` of [`SearchTourParams`].
///
/// From `#/paths/~1tours~1{+route}?beta=true/get/parameters/5/content/application~1json/schema`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTourParamsWhere {
    /// Open.
    pub open: Option<bool>,
}

wire!(SearchTourParamsWhere { open });

impl SearchTourParamsWhere {
    /// With nothing that may be left out.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `open`.
    pub fn open(mut self, open: bool) -> Self {
        self.open = Some(open);
        self
    }
}

/// The `length` of [`SearchTourParams`].
///
/// From `#/paths/~1tours~1{+route}?beta=true/get/parameters/7/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SearchTourParamsLength {
    /// An integer.
    Integer(i64),
    /// A string.
    String(String),
    /// What fits none of these, as it came.
    Unknown(Json),
}

union!(SearchTourParamsLength by type { Integer = Integer, String = String, ..Unknown });

//! [`Animals`]: `client.animals()`.
//!
//! Generated from `specs/zoo/openapi.yaml` by `cargo xtask generate`. Do not edit.

use crate::runtime::{
    Binary, Bytes, Call, Core, Date, DateTime, Duration, Events, Flagged, Json, Map, Method,
    Number, Paged, Paging, Param, Patch, RawReply, Redirect, Sensitive, ServerEvent, Text, Time,
    Upgraded, Uuid, Wire, failure, open_enum, replies, union, wire,
};
use crate::shared::{Error, Kind};

/// What lives here.
#[derive(Clone, Copy, Debug)]
pub struct Animals<'c>(pub(crate) &'c Core);

impl<'c> Animals<'c> {
    /// List animals.
    ///
    /// One page of a list: [`items`](Call::items) goes through all, [`pages`](Call::pages) by page.
    ///
    /// Headers of its replies: [`X_TOTAL_COUNT`](crate::headers::X_TOTAL_COUNT),
    /// [`X_KINDS`](crate::headers::X_KINDS),
    /// [`RATE_LIMIT_REMAINING`](crate::headers::RATE_LIMIT_REMAINING).
    ///
    /// `GET /animals`, from `#/paths/~1animals/get`
    pub fn list(
        self,
        params: ListAnimalsParams,
    ) -> Call<'c, ListAnimalsResponse, ListAnimalsError, Paged<Animal>> {
        Call::new(self.0, Method::GET, "/animals")
            .params(
                &params,
                &[
                    Param::query("limit"),
                    Param::query("kind"),
                    Param::query("ids").brackets(),
                    Param::query("tags").comma(),
                    Param::query("born-after"),
                    Param::query("fed"),
                    Param::query("cursor"),
                    Param::cookie("session"),
                    Param::header("X-Trace-Id"),
                ],
            )
            .paged(Paging::cursor("cursor", &["next"]).items(&["items"]))
    }

    /// Admit an animal.
    ///
    /// `POST /animals`, from `#/paths/~1animals/post`
    pub fn create(
        self,
        params: CreateAnimalParams,
        body: NewAnimal,
    ) -> Call<'c, Animal, CreateAnimalError> {
        Call::new(self.0, Method::POST, "/animals")
            .params(&params, &[Param::header("X-Trace-Id")])
            .json(body)
    }

    /// Get an animal.
    ///
    /// - `animal_id`: The animal's id.
    ///
    /// `GET /animals/{animal_id}`, from `#/paths/~1animals~1{animal_id}/get`
    pub fn get(self, animal_id: &str) -> Call<'c, Animal, GetAnimalError> {
        Call::new(self.0, Method::GET, "/animals/{animal_id}")
            .path("animal_id", animal_id)
            .security(&[&["api_key"], &["bearer"], &[]])
    }

    /// Change an animal.
    ///
    /// - `animal_id`: The animal's id.
    ///
    /// `PATCH /animals/{animal_id}`, from `#/paths/~1animals~1{animal_id}/patch`
    pub fn update(self, animal_id: &str, body: Option<AnimalPatch>) -> Call<'c, Animal> {
        Call::new(self.0, Method::PATCH, "/animals/{animal_id}")
            .path("animal_id", animal_id)
            .json_if(body)
    }

    /// Release an animal.
    ///
    /// Deprecated. Use the gate.
    ///
    /// - `animal_id`: The animal's id.
    ///
    /// `DELETE /animals/{animal_id}`, from `#/paths/~1animals~1{animal_id}/delete`
    #[deprecated = "Use the gate."]
    pub fn delete(
        self,
        animal_id: &str,
        body: Option<DeleteAnimal>,
    ) -> Call<'c, (), DeleteAnimalError> {
        Call::new(self.0, Method::DELETE, "/animals/{animal_id}")
            .path("animal_id", animal_id)
            .json_if(body)
            .security(&[&["basic", "gate"]])
    }

    /// Feed an animal.
    ///
    /// `PUT /animals/{animal_id}/meals/{number}`,
    /// from `#/paths/~1animals~1{animal_id}~1meals~1{number}/put`
    pub fn feed(self, animal_id: &str, number: i64, body: Meal) -> Call<'c, Meal> {
        Call::new(self.0, Method::PUT, "/animals/{animal_id}/meals/{number}")
            .path("animal_id", animal_id)
            .path("number", number)
            .json(body)
    }

    /// Hear an animal.
    ///
    /// `GET /animals/{animal_id}/sound`, from `#/paths/~1animals~1{animal_id}~1sound/get`
    pub fn sound(self, animal_id: &str) -> Call<'c, Binary> {
        Call::new(self.0, Method::GET, "/animals/{animal_id}/sound")
            .path("animal_id", animal_id)
            .security(&[&["key"]])
            .server("https://media.zoo.example.com")
    }

    /// The text on the cage.
    ///
    /// `GET /animals/{animal_id}/label`, from `#/paths/~1animals~1{animal_id}~1label/get`
    pub fn label(self, animal_id: &str) -> Call<'c, Text> {
        Call::new(self.0, Method::GET, "/animals/{animal_id}/label")
            .path("animal_id", animal_id)
            .security(&[&["ticket"]])
    }

    /// Move an animal.
    ///
    /// `POST /animals/{animal_id}/transfers`, from `#/paths/~1animals~1{animal_id}~1transfers/post`
    pub fn transfer(
        self,
        animal_id: &str,
    ) -> Call<'c, TransferAnimalResponse, TransferAnimalError> {
        Call::new(self.0, Method::POST, "/animals/{animal_id}/transfers")
            .path("animal_id", animal_id)
    }

    /// Where an animal comes from.
    ///
    /// `GET /animals/{animal_id}/pedigree`, from `#/paths/~1animals~1{animal_id}~1pedigree/get`
    pub fn pedigree(self, animal_id: &str) -> Call<'c, PedigreeAnimalResponse> {
        Call::new(self.0, Method::GET, "/animals/{animal_id}/pedigree").path("animal_id", animal_id)
    }

    /// Where an animal's photo is.
    ///
    /// `GET /animals/{animal_id}/photo`, from `#/paths/~1animals~1{animal_id}~1photo/get`
    pub fn photo(self, animal_id: &str) -> Call<'c, Redirect> {
        Call::new(self.0, Method::GET, "/animals/{animal_id}/photo")
            .path("animal_id", animal_id)
            .security(&[&["keeper"]])
    }

    /// Put an animal on a diet.
    ///
    /// Null takes it off again; without a body the keeper decides.
    ///
    /// `PUT /animals/{animal_id}/diet`, from `#/paths/~1animals~1{animal_id}~1diet/put`
    pub fn diet(self, animal_id: &str, body: impl Into<Patch<DietAnimal>>) -> Call<'c, ()> {
        Call::new(self.0, Method::PUT, "/animals/{animal_id}/diet")
            .path("animal_id", animal_id)
            .json_or_null(body.into())
    }

    /// Talk to an animal.
    ///
    /// `POST /animals/{animal_id}/talks`, from `#/paths/~1animals~1{animal_id}~1talks/post`
    pub fn talk(self, animal_id: &str, body: TalkAnimal) -> Call<'c, Utterance, TalkAnimalError> {
        Call::new(self.0, Method::POST, "/animals/{animal_id}/talks")
            .path("animal_id", animal_id)
            .json(body)
    }

    /// Talk to an animal.
    ///
    /// Sends `stream: true`.
    ///
    /// `POST /animals/{animal_id}/talks`, from `#/paths/~1animals~1{animal_id}~1talks/post`
    pub fn talk_stream(
        self,
        animal_id: &str,
        body: TalkAnimal,
    ) -> Call<'c, Events<Utterance>, TalkAnimalError> {
        Call::new(self.0, Method::POST, "/animals/{animal_id}/talks")
            .path("animal_id", animal_id)
            .json(Flagged::new(body, "stream", true))
    }

    /// Where an animal goes.
    ///
    /// `GET /animals/{animal_id}/tracks`, from `#/paths/~1animals~1{animal_id}~1tracks/get`
    pub fn tracks(self, animal_id: &str) -> Call<'c, Events<TracksAnimalEvent>> {
        Call::new(self.0, Method::GET, "/animals/{animal_id}/tracks")
            .path("animal_id", animal_id)
            .accept("application/x-ndjson")
    }

    /// Watch an animal.
    ///
    /// `GET /animals/{animal_id}/camera`, from `#/paths/~1animals~1{animal_id}~1camera/get`
    pub fn watch(self, animal_id: &str) -> Call<'c, Events<ServerEvent>> {
        Call::new(self.0, Method::GET, "/animals/{animal_id}/camera").path("animal_id", animal_id)
    }

    /// Speak with an animal.
    ///
    /// `GET /animals/{animal_id}/intercom`, from `#/paths/~1animals~1{animal_id}~1intercom/get`
    pub fn call(self, animal_id: &str) -> Call<'c, Upgraded, CallAnimalError> {
        Call::new(self.0, Method::GET, "/animals/{animal_id}/intercom").path("animal_id", animal_id)
    }
}

/// The parameters of [`Animals::list`].
///
/// From `#/paths/~1animals/get/parameters`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAnimalsParams {
    /// How many. 1 to 100. Default: 20.
    pub limit: Option<i32>,
    /// Kind.
    pub kind: Option<Kind>,
    /// Only these.
    pub ids: Option<Vec<String>>,
    /// Tags.
    pub tags: Option<Vec<String>>,
    /// Born after.
    pub born_after: Option<DateTime>,
    /// Fed.
    pub fed: Option<bool>,
    /// The `next` of the page before.
    pub cursor: Option<String>,
    /// The cookie `session`.
    pub session: Option<String>,
    /// Ties the call to a log line.
    pub x_trace_id: Option<String>,
}

wire!(ListAnimalsParams {
    limit,
    kind,
    ids,
    tags,
    born_after = "born-after",
    fed,
    cursor,
    session,
    x_trace_id = "X-Trace-Id",
});

impl ListAnimalsParams {
    /// With nothing that may be left out.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `limit`.
    pub fn limit(mut self, limit: i32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `kind`.
    pub fn kind(mut self, kind: impl Into<Kind>) -> Self {
        self.kind = Some(kind.into());
        self
    }

    /// Sets `ids`.
    pub fn ids(mut self, ids: Vec<String>) -> Self {
        self.ids = Some(ids);
        self
    }

    /// Sets `tags`.
    pub fn tags(mut self, tags: Vec<String>) -> Self {
        self.tags = Some(tags);
        self
    }

    /// Sets `born_after`.
    pub fn born_after(mut self, born_after: impl Into<DateTime>) -> Self {
        self.born_after = Some(born_after.into());
        self
    }

    /// Sets `fed`.
    pub fn fed(mut self, fed: bool) -> Self {
        self.fed = Some(fed);
        self
    }

    /// Sets `cursor`.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }

    /// Sets `session`.
    pub fn session(mut self, session: impl Into<String>) -> Self {
        self.session = Some(session.into());
        self
    }

    /// Sets `x_trace_id`.
    pub fn x_trace_id(mut self, x_trace_id: impl Into<String>) -> Self {
        self.x_trace_id = Some(x_trace_id.into());
        self
    }
}

/// What [`Animals::list`] returns.
///
/// From `#/paths/~1animals/get/responses/200/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListAnimalsResponse {
    /// Items.
    pub items: Vec<Animal>,
    /// Next.
    pub next: Option<String>,
}

wire!(ListAnimalsResponse { items, next });

/// What [`Animals::create`] returns.
///
/// From `#/components/schemas/Animal`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Animal {
    /// ID.
    pub id: Uuid,
    /// Kind.
    pub kind: Kind,
    /// 1 to 80 characters.
    pub name: String,
    /// Where it lives; null while it travels.
    pub enclosure: Option<String>,
    /// At least 0.
    pub weight: f64,
    /// Height.
    pub height: Option<f64>,
    /// Default: 4.
    pub legs: Option<i32>,
    /// Created at.
    pub created_at: DateTime,
    /// Born.
    pub born: Option<Date>,
    /// Photo.
    pub photo: Option<Bytes>,
    /// An animal has a mother, which is an animal.
    pub mother: Option<Box<Animal>>,
    /// Children.
    pub children: Option<Vec<Animal>>,
    /// In the order the server sends them.
    pub traits: Option<Map<String>>,
    /// Scores.
    pub scores: Option<Map<Vec<Option<i64>>>>,
    /// Covering.
    pub covering: Option<Covering>,
    /// Feeding.
    pub feeding: Option<Time>,
    /// Nap.
    pub nap: Option<Duration>,
    /// Price.
    pub price: Option<Number>,
    /// Steps.
    pub steps: Option<u64>,
    /// Values of several types.
    pub rank: Option<AnimalRank>,
    /// Numerals, which may come as numbers.
    pub status: Option<AnimalStatus>,
    /// Labels.
    pub labels: Option<Map<Json>>,
    /// Notes.
    pub notes: Option<Note>,
    /// Payment.
    pub payment: Option<Payment>,
    /// Anything.
    pub anything: Option<Json>,
    /// Fur color.
    pub fur_color: Option<String>,
    /// Deprecated. Use fur_color instead.
    #[deprecated = "Use fur_color instead."]
    pub fur_color_2: Option<String>,
    /// The API's `type`.
    pub r#type: Option<AnimalType>,
    /// Application geo JSON.
    pub application_geo_json: Option<Json>,
}

wire!(Animal {
    id,
    kind,
    name,
    enclosure or null,
    weight,
    height,
    legs,
    created_at = "createdAt",
    born,
    photo,
    mother,
    children,
    traits,
    scores,
    covering,
    feeding,
    nap,
    price,
    steps,
    rank,
    status,
    labels,
    notes,
    payment,
    anything,
    fur_color,
    fur_color_2 = "furColor",
    r#type = "type",
    application_geo_json = "application/geo+json",
});

/// Told apart by `kind`.
///
/// From `#/components/schemas/Covering`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Covering {
    /// `fur`.
    Fur(Box<Fur>),
    /// `scales`.
    Scales(Box<Scales>),
    /// `feathers`.
    Feathers(Box<Feathers>),
    /// What fits none of these, as it came.
    Unknown(Json),
}

union!(Covering by "kind" { Fur = "fur", Scales = "scales", Feathers = "feathers", ..Unknown });

/// One form of [`Covering`].
///
/// From `#/components/schemas/Fur`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Fur {
    /// Always `fur`.
    pub kind: FurKind,
    /// More than 0. A multiple of 0.5.
    pub length: f64,
}

wire!(Fur { kind, length });

impl Fur {
    /// The one value of `kind`.
    pub const KIND: FurKind = FurKind::Fur;

    /// With the required fields.
    pub fn new(length: f64) -> Self {
        Self { kind: Self::KIND, length }
    }
}

/// The `kind` of [`Fur`].
///
/// From `#/components/schemas/Fur/properties/kind`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FurKind {
    /// `fur`.
    Fur,
    /// A value this crate does not know.
    Unknown(String),
}

open_enum!(FurKind { Fur = "fur", ..Unknown });

/// One form of [`Covering`].
///
/// From `#/components/schemas/Scales`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Scales {
    /// Always `scales`.
    pub kind: ScalesKind,
    /// A component that is only a string. At most 20 characters.
    pub color: Option<String>,
}

wire!(Scales { kind, color });

impl Scales {
    /// The one value of `kind`.
    pub const KIND: ScalesKind = ScalesKind::Scales;

    /// With nothing that may be left out.
    pub fn new() -> Self {
        Self { kind: Self::KIND, ..Wire::blank() }
    }

    /// Sets `color`.
    pub fn color(mut self, color: impl Into<String>) -> Self {
        self.color = Some(color.into());
        self
    }
}

impl Default for Scales {
    fn default() -> Self {
        Self::new()
    }
}

/// The `kind` of [`Scales`].
///
/// From `#/components/schemas/Scales/properties/kind`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ScalesKind {
    /// `scales`.
    Scales,
    /// A value this crate does not know.
    Unknown(String),
}

open_enum!(ScalesKind { Scales = "scales", ..Unknown });

/// One form of [`Covering`].
///
/// From `#/components/schemas/Feathers`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Feathers {
    /// Always `feathers`.
    pub kind: FeathersKind,
    /// At least 1 item. No item twice.
    pub colors: Vec<String>,
}

wire!(Feathers { kind, colors });

impl Feathers {
    /// The one value of `kind`.
    pub const KIND: FeathersKind = FeathersKind::Feathers;

    /// With the required fields.
    pub fn new(colors: Vec<String>) -> Self {
        Self { kind: Self::KIND, colors }
    }
}

/// The `kind` of [`Feathers`].
///
/// From `#/components/schemas/Feathers/properties/kind`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FeathersKind {
    /// `feathers`.
    Feathers,
    /// A value this crate does not know.
    Unknown(String),
}

open_enum!(FeathersKind { Feathers = "feathers", ..Unknown });

/// Values of several types.
///
/// From `#/components/schemas/Animal/properties/rank`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AnimalRank {
    /// `1`.
    _1,
    /// `"alpha"`.
    Alpha,
    /// `true`.
    True,
    /// A value this crate does not know.
    Unknown(Json),
}

open_enum!(AnimalRank as Json { _1 = "1", Alpha = "\"alpha\"", True = "true", ..Unknown });

/// Numerals, which may come as numbers.
///
/// From `#/components/schemas/Animal/properties/status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AnimalStatus {
    /// Well.
    _0,
    /// Ill.
    Minus1,
    /// A value this crate does not know.
    Unknown(String),
}

open_enum!(AnimalStatus or number { _0 = "0", Minus1 = "-1", ..Unknown });

/// Told apart by its JSON type.
///
/// From `#/components/schemas/Note`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Note {
    /// A string.
    String(String),
    /// An integer.
    Integer(i64),
    /// A boolean.
    Bool(bool),
    /// A list.
    Array(Vec<String>),
    /// What fits none of these, as it came.
    Unknown(Json),
}

union!(Note by type { String = String, Integer = Integer, Bool = Bool, Array = Array, ..Unknown });

/// Told apart by the properties it has.
///
/// From `#/components/schemas/Payment`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Payment {
    /// With `cardId`.
    Card(Box<PaymentCard>),
    /// With `bankId`.
    Bank(Box<PaymentBank>),
    /// What fits none of these, or several at once, as it came.
    Unknown(Json),
}

union!(Payment by keys { Card = ["cardId"], Bank = ["bankId"], ..Unknown });

/// Card.
///
/// From `#/components/schemas/Payment/oneOf/0`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentCard {
    /// Card ID.
    pub card_id: String,
}

wire!(PaymentCard { card_id = "cardId" });

/// Bank.
///
/// From `#/components/schemas/Payment/oneOf/1`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentBank {
    /// Bank ID.
    pub bank_id: String,
    /// Holder.
    pub holder: String,
}

wire!(PaymentBank { bank_id = "bankId", holder });

/// The `type` of [`Animal`].
///
/// From `#/components/schemas/Animal/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AnimalType {
    /// `animal`.
    Animal,
    /// A value this crate does not know.
    Unknown(String),
}

open_enum!(AnimalType { Animal = "animal", ..Unknown });

/// The documented failures of [`Animals::list`].
#[non_exhaustive]
pub enum ListAnimalsError {
    /// 400 to 499: The caller's fault.
    ClientError(Error),
    /// Any other status: Anything else.
    Other(Error),
}

failure!(ListAnimalsError as Error { 400..=499 => ClientError(_), _ => Other(_) });

/// The parameters of [`Animals::create`].
///
/// From `#/paths/~1animals/post/parameters`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAnimalParams {
    /// Ties the call to a log line.
    pub x_trace_id: Option<String>,
}

wire!(CreateAnimalParams { x_trace_id = "X-Trace-Id" });

impl CreateAnimalParams {
    /// With nothing that may be left out.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `x_trace_id`.
    pub fn x_trace_id(mut self, x_trace_id: impl Into<String>) -> Self {
        self.x_trace_id = Some(x_trace_id.into());
        self
    }
}

/// The body of [`Animals::create`].
///
/// From `#/components/schemas/NewAnimal`.
#[derive(Clone)]
#[non_exhaustive]
pub struct NewAnimal {
    /// Always `animal`.
    pub object: NewAnimalObject,
    /// 1 to 80 characters.
    pub name: String,
    /// Kind.
    pub kind: Kind,
    /// Tame.
    pub tame: bool,
    /// Read by the gate. Matches `^[0-9]{15}$`.
    pub microchip: Option<Sensitive<String>>,
    /// What it eats.
    pub diet: Option<NewAnimalDiet>,
    /// Covering.
    pub covering: Option<Covering>,
    /// Absent keeps it, null clears it. At most 20 characters.
    pub nickname: Patch<String>,
}

wire!(NewAnimal { object, name, kind, tame, microchip, diet, covering, nickname });

impl NewAnimal {
    /// The one value of `object`.
    pub const OBJECT: NewAnimalObject = NewAnimalObject::Animal;

    /// With the required fields; the others have setters.
    pub fn new(name: impl Into<String>, kind: impl Into<Kind>, tame: bool) -> Self {
        Self { object: Self::OBJECT, name: name.into(), kind: kind.into(), tame, ..Wire::blank() }
    }

    /// Sets `microchip`.
    pub fn microchip(mut self, microchip: impl Into<Sensitive<String>>) -> Self {
        self.microchip = Some(microchip.into());
        self
    }

    /// Sets `diet`.
    pub fn diet(mut self, diet: impl Into<NewAnimalDiet>) -> Self {
        self.diet = Some(diet.into());
        self
    }

    /// Sets `covering`.
    pub fn covering(mut self, covering: Covering) -> Self {
        self.covering = Some(covering);
        self
    }

    /// Sets `nickname`.
    pub fn nickname(mut self, nickname: impl Into<Patch<String>>) -> Self {
        self.nickname = nickname.into();
        self
    }
}

/// The `object` of [`NewAnimal`].
///
/// From `#/components/schemas/NewAnimal/properties/object`.
#[derive(Clone)]
#[non_exhaustive]
pub enum NewAnimalObject {
    /// `animal`.
    Animal,
    /// A value this crate does not know.
    Unknown(String),
}

open_enum!(NewAnimalObject { Animal = "animal", ..Unknown });

/// What it eats.
///
/// From `#/components/schemas/NewAnimal/properties/diet`.
#[derive(Clone)]
#[non_exhaustive]
pub enum NewAnimalDiet {
    /// `meat`.
    Meat,
    /// `plants`.
    Plants,
    /// A value this crate does not know.
    Unknown(String),
}

open_enum!(NewAnimalDiet { Meat = "meat", Plants = "plants", ..Unknown });

/// The documented failures of [`Animals::create`].
#[derive(Debug)]
#[non_exhaustive]
pub enum CreateAnimalError {
    /// 401: No credential.
    Unauthorized,
    /// 409: It is here already.
    Conflict(Error),
    /// 422: Not an animal.
    UnprocessableEntity(CreateAnimalUnprocessableEntity),
}

failure!(CreateAnimalError {
    401 => Unauthorized,
    409 => Conflict(_),
    422 => UnprocessableEntity(_),
});

/// The body of [`CreateAnimalError::UnprocessableEntity`].
///
/// From `#/paths/~1animals/post/responses/422/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateAnimalUnprocessableEntity {
    /// Errors.
    pub errors: Vec<CreateAnimalUnprocessableEntityError>,
}

wire!(CreateAnimalUnprocessableEntity { errors });

/// One of the `errors` of [`CreateAnimalUnprocessableEntity`].
///
/// From `#/paths/~1animals/post/responses/422/content/application~1json/schema/properties/errors/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateAnimalUnprocessableEntityError {
    /// Param.
    pub param: String,
    /// Details.
    pub details: String,
}

wire!(CreateAnimalUnprocessableEntityError { param, details });

/// The documented failures of [`Animals::get`].
#[derive(Debug)]
#[non_exhaustive]
pub enum GetAnimalError {
    /// 404: Not found.
    NotFound(Error),
}

failure!(GetAnimalError { 404 => NotFound(_) });

/// The body of [`Animals::update`].
///
/// From `#/components/schemas/AnimalPatch`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnimalPatch {
    /// Name.
    pub name: Option<String>,
    /// Enclosure.
    pub enclosure: Patch<String>,
}

wire!(AnimalPatch { name, enclosure });

impl AnimalPatch {
    /// With nothing that may be left out.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `enclosure`.
    pub fn enclosure(mut self, enclosure: impl Into<Patch<String>>) -> Self {
        self.enclosure = enclosure.into();
        self
    }
}

/// The body of [`Animals::delete`].
///
/// From `#/paths/~1animals~1{animal_id}/delete/requestBody/content/application~1json/schema`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAnimal {
    /// Reason.
    pub reason: Option<String>,
}

wire!(DeleteAnimal { reason });

impl DeleteAnimal {
    /// With nothing that may be left out.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `reason`.
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }
}

/// The documented failures of [`Animals::delete`].
#[non_exhaustive]
pub enum DeleteAnimalError {
    /// 403: Not yours.
    Forbidden(Error),
    /// 404: Not found.
    NotFound(Error),
}

failure!(DeleteAnimalError as Error { 403 => Forbidden(_), 404 => NotFound(_) });

/// Properties by name, and whatever else there is.
///
/// From `#/components/schemas/Meal`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Meal {
    /// Dish.
    pub dish: String,
    /// What has no field of its own, in its order.
    pub extra: Map<i64>,
}

wire!(Meal { dish, ..extra });

impl Meal {
    /// With the required fields; the others have setters.
    pub fn new(dish: impl Into<String>) -> Self {
        Self { dish: dish.into(), ..Wire::blank() }
    }

    /// Sets `extra`.
    pub fn extra(mut self, extra: Map<i64>) -> Self {
        self.extra = extra;
        self
    }
}

/// What [`Animals::transfer`] returns.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TransferAnimalResponse {
    /// 200: It has moved.
    Ok(Meal),
    /// 202: It will move.
    Accepted(TransferAnimalAccepted),
    /// 204: It lives there already.
    NoContent,
    /// A success that is not documented.
    Other(RawReply),
}

replies!(TransferAnimalResponse else Other accept "application/json" {
    200 => Ok(_),
    202 => Accepted(_),
    204 => NoContent,
});

/// The body of [`TransferAnimalResponse::Accepted`].
///
/// From `#/paths/~1animals~1{animal_id}~1transfers/post/responses/202/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TransferAnimalAccepted {
    /// Days.
    pub days: i64,
}

wire!(TransferAnimalAccepted { days });

/// The documented failures of [`Animals::transfer`].
#[derive(Debug)]
#[non_exhaustive]
pub enum TransferAnimalError {
    /// 409: It does not want to.
    Conflict(Error),
    /// 409, `text/plain`: It does not want to.
    ConflictText(Text),
}

failure!(TransferAnimalError { 409 if "text/plain" => ConflictText(_), 409 => Conflict(_) });

/// What [`Animals::pedigree`] returns.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PedigreeAnimalResponse {
    /// 200: In one of three forms.
    Json(Vec<String>),
    /// 200, `text/csv`: In one of three forms.
    Csv(Text),
    /// 200, `application/pdf`: In one of three forms.
    Pdf(Binary),
    /// A success that is not documented.
    Other(RawReply),
}

replies!(PedigreeAnimalResponse else Other accept "application/json, text/csv;q=0.5, application/pdf;q=0.5" {
    200 if "text/csv" => Csv(_),
    200 if "application/pdf" => Pdf(_),
    200 => Json(_),
});

/// The body of [`Animals::diet`].
///
/// From `#/paths/~1animals~1{animal_id}~1diet/put/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DietAnimal {
    /// Food.
    pub food: String,
}

wire!(DietAnimal { food });

impl DietAnimal {
    /// With the required fields.
    pub fn new(food: impl Into<String>) -> Self {
        Self { food: food.into() }
    }
}

/// The body of [`Animals::talk`].
///
/// From `#/paths/~1animals~1{animal_id}~1talks/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TalkAnimal {
    /// Text.
    pub text: String,
}

wire!(TalkAnimal { text });

impl TalkAnimal {
    /// With the required fields.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}

/// What [`Animals::talk`] returns.
///
/// From `#/components/schemas/Utterance`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Utterance {
    /// Text.
    pub text: String,
}

wire!(Utterance { text });

/// The documented failures of [`Animals::talk`].
#[derive(Debug)]
#[non_exhaustive]
pub enum TalkAnimalError {
    /// 409: It does not want to.
    Conflict(Error),
}

failure!(TalkAnimalError { 409 => Conflict(_) });

/// An item of [`Animals::tracks`].
///
/// From `#/paths/~1animals~1{animal_id}~1tracks/get/responses/200/content/application~1x-ndjson/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TracksAnimalEvent {
    /// Lat.
    pub lat: f64,
    /// Lon.
    pub lon: f64,
}

wire!(TracksAnimalEvent { lat, lon });

/// The documented failures of [`Animals::call`].
#[derive(Debug)]
#[non_exhaustive]
pub enum CallAnimalError {
    /// Any other status: Nobody picks up.
    Other,
}

failure!(CallAnimalError { _ => Other });

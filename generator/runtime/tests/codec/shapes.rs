//! Types of every shape, written as the generator writes them.

use crate::runtime::{
    Bytes, Date, DateTime, Json, Map, Number, Patch, Sensitive, open_enum, union, wire,
};

/// A struct with a field of each sort.
#[derive(Clone)]
#[non_exhaustive]
pub struct Secret {
    /// Required.
    pub id: String,
    /// Renamed.
    pub created_at: i64,
    /// A raw identifier.
    pub r#type: Option<Level>,
    /// A raw identifier that few documents have.
    pub r#yield: Option<f64>,
    /// Always there.
    pub note: Option<String>,
    /// Three states.
    pub team: Patch<String>,
    /// Hidden.
    pub values: Option<Vec<Sensitive<String>>>,
    /// Old.
    #[deprecated = "Use `note`."]
    pub old: Option<bool>,
    /// A name with a quote, a backslash, a control character and no ASCII.
    pub odd: Option<Event>,
    /// The rest.
    pub extra: Map<Json>,
}

wire!(Secret {
    id,
    created_at = "createdAt",
    r#type,
    r#yield,
    note or null,
    team,
    values,
    old,
    odd = "\"o\\d\té",
    ..extra
});

/// A struct of scalars.
#[derive(Clone)]
pub struct Scalars {
    /// A boolean.
    pub flag: bool,
    /// 32 bits.
    pub short: i32,
    /// 64 bits.
    pub long: i64,
    /// 32 bits without a sign.
    pub count: u32,
    /// 64 bits without a sign.
    pub size: u64,
    /// 32 bits, floating.
    pub ratio: f32,
    /// 64 bits, floating.
    pub share: f64,
}

wire!(Scalars { flag, short, long, count, size, ratio, share });

/// The same with what is not a scalar.
#[derive(Clone)]
pub struct Kinds {
    /// Numbers.
    pub scalars: Scalars,
    /// Digits.
    pub number: Number,
    /// A point in time.
    pub at: DateTime,
    /// A day.
    pub on: Date,
    /// Bytes.
    pub bytes: Bytes,
    /// Anything.
    pub json: Json,
    /// A list with nulls.
    pub list: Vec<Option<i64>>,
    /// A map of lists.
    pub map: Map<Vec<String>>,
    /// Itself.
    pub inner: Option<Box<Kinds>>,
    /// By JSON type.
    pub input: Option<Input>,
    /// By keys.
    pub payment: Option<Payment>,
}

wire!(Kinds { scalars, number, at, on, bytes, json, list, map, inner, input, payment });

/// Only a map.
#[derive(Clone, Default)]
pub struct Labels {
    /// The rest, which is all.
    pub extra: Map<i64>,
}

wire!(Labels { ..extra });

/// Nothing at all.
#[derive(Clone, Default)]
pub struct Empty {}

wire!(Empty {});

/// An enum of integers.
#[derive(Clone)]
pub enum Level {
    /// Low.
    Low,
    /// High.
    High,
    /// Another.
    Unknown(i64),
}

open_enum!(Level as i64 { Low = -1, High = 2, ..Unknown });

/// An enum of strings.
#[derive(Clone)]
pub enum Color {
    /// Red.
    Red,
    /// Old.
    #[deprecated]
    Mauve,
    /// Has a quote.
    Odd,
    /// Another.
    Unknown(String),
}

open_enum!(Color { Red = "red", Mauve = "mauve", Odd = "\"odd\"", ..Unknown });

/// A union by a tag.
#[derive(Clone)]
pub enum Event {
    /// Created.
    Created(Box<Created>),
    /// Deleted.
    Deleted(Box<Deleted>),
    /// Another.
    Unknown(Json),
}

union!(Event by "kind" { Created = "created", Deleted = "deleted", ..Unknown });

/// An arm.
#[derive(Clone)]
pub struct Created {
    /// The tag.
    pub kind: String,
    /// How large it is.
    pub size: i64,
    /// Where it came from.
    pub parent: Option<Event>,
}

wire!(Created { kind, size, parent });

/// An arm.
#[derive(Clone)]
pub struct Deleted {
    /// The tag.
    pub kind: String,
}

wire!(Deleted { kind });

/// A union by JSON type.
#[derive(Clone)]
pub enum Input {
    /// A string.
    Text(String),
    /// An integer.
    Whole(i64),
    /// Another number.
    Amount(f64),
    /// A boolean.
    Flag(bool),
    /// A list.
    Many(Vec<Input>),
    /// An object.
    One(Box<Deleted>),
    /// Another.
    Unknown(Json),
}

union!(Input by type {
    Text = String,
    Whole = Integer,
    Amount = Number,
    Flag = Bool,
    Many = Array,
    One = Object,
    ..Unknown
});

/// A union by keys.
#[derive(Clone)]
pub enum Payment {
    /// Needs two keys.
    Card(Box<Card>),
    /// Needs one.
    Bank(Box<Bank>),
    /// Another.
    Unknown(Json),
}

union!(Payment by keys { Card = ["cardId", "holder"], Bank = ["bankId"], ..Unknown });

/// An arm.
#[derive(Clone)]
pub struct Card {
    /// The card.
    pub card_id: String,
    /// Whose it is.
    pub holder: String,
}

wire!(Card { card_id = "cardId", holder });

/// An arm.
#[derive(Clone)]
pub struct Bank {
    /// The bank.
    pub bank_id: String,
}

wire!(Bank { bank_id = "bankId" });

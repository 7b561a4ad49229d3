//! Typed client for the Zoo API (version 1.2.3 of its document).
//!
//! One of every animal. The text of a document is hostile until proven otherwise:
//!
//! ```text
//! let fenced = code that is not Rust;
//! ```
//!
//! ```text
//! indented code that is not Rust either
//! ```
//!
//! Raw \<html\> and Vec\<T\>, \[a link to nowhere], another, <https://example.com/bare?a=b>
//! and what tries to close things: */ "# ]] \ `unbalanced.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! use zoo::types::{CreateAnimalParams, Kind, NewAnimal};
//!
//! let client = zoo::Client::from_env()?;
//! let animal = client
//!     .animals()
//!     .create(CreateAnimalParams::new(), NewAnimal::new("name", Kind::Cat, true))
//!     .await?;
//! # Ok(())
//! # }
//! ```
//!
//! Generated from `specs/zoo/openapi.yaml` by `cargo xtask generate`. Do not edit.

mod animals;
mod client;
mod health;
mod keepers;
mod photos;
mod shared;
mod tickets;
mod tours;
pub mod headers;
#[cfg(feature = "check")]
mod request_limits;
#[cfg(feature = "webhooks")]
pub mod webhook;

pub use specwright_runtime as runtime;

pub use crate::client::{Client, ClientBuilder, Environment};
#[cfg(feature = "check")]
pub use crate::runtime::Check;
pub use crate::runtime::{BuildError, Error, Response};

/// The groups of calls.
pub mod resources {
    pub use crate::animals::Animals;
    pub use crate::health::Health;
    pub use crate::keepers::Keepers;
    pub use crate::photos::Photos;
    pub use crate::tickets::Tickets;
    pub use crate::tours::Tours;
}

/// What is sent and received.
pub mod types {
    pub use crate::animals::{
        Animal, AnimalPatch, AnimalRank, AnimalStatus, AnimalType, CallAnimalError, Covering,
        CreateAnimalError, CreateAnimalParams, CreateAnimalUnprocessableEntity,
        CreateAnimalUnprocessableEntityError, DeleteAnimal, DeleteAnimalError, DietAnimal,
        Feathers, FeathersKind, Fur, FurKind, GetAnimalError, ListAnimalsError, ListAnimalsParams,
        ListAnimalsResponse, Meal, NewAnimal, NewAnimalDiet, NewAnimalObject, Note, Payment,
        PaymentBank, PaymentCard, PedigreeAnimalResponse, Scales, ScalesKind, TalkAnimal,
        TalkAnimalError, TracksAnimalEvent, TransferAnimalAccepted, TransferAnimalError,
        TransferAnimalResponse, Utterance,
    };
    pub use crate::keepers::{
        Enclosure, EnclosureInput, Gate, GateInput, Keeper, Level, ListKeepersParams,
        ListKeepersResponse, Query, SearchKeeperParams,
    };
    pub use crate::photos::{
        CreatePhoto, CreatePhotoError, CreatePhotoMultipart, CreatePhotoMultipartPlace,
        ListPhotosParams, ListPhotosResponse, ListPhotosResponsePhoto, LogPhoto, UpdatePhoto,
    };
    pub use crate::shared::{AnimalBornPayload, Error, Kind};
    pub use crate::tickets::{
        DayTicket, Holder, HolderOne, HolderSeveral, SeasonTicket, Span, SpanFrom, SpanTo, Ticket,
        TicketQuery,
    };
    pub use crate::tours::{
        SearchTourParams, SearchTourParamsFilter, SearchTourParamsFilterGroup,
        SearchTourParamsLength, SearchTourParamsWhere, ShowTourCorner, ShowTourFormat,
        ShowTourParams,
    };
}

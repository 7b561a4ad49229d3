//! The same types by serde's derive, as one would write them by hand.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Page {
    pub(crate) data: Vec<Item>,
    pub(crate) has_more: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) next_page: Option<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Item {
    pub(crate) id: String,
    pub(crate) created_at: i64,
    pub(crate) status: Status,
    pub(crate) owner: Owner,
    pub(crate) event: Event,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) last_event: Option<Event>,
    pub(crate) input: Input,
    pub(crate) payment: Payment,
    pub(crate) labels: BTreeMap<String, String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) note: Option<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct PlainPage {
    pub(crate) data: Vec<PlainItem>,
    pub(crate) has_more: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) next_page: Option<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct PlainItem {
    pub(crate) id: String,
    pub(crate) created_at: i64,
    pub(crate) status: Status,
    pub(crate) owner: Owner,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) approver: Option<Box<Owner>>,
    pub(crate) tags: Vec<String>,
    pub(crate) size: f64,
    pub(crate) is_active: bool,
    pub(crate) labels: BTreeMap<String, String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) note: Option<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Owner {
    pub(crate) user_id: i64,
    pub(crate) display_name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) email: Option<String>,
    pub(crate) score: f64,
    pub(crate) is_admin: bool,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Status {
    Active,
    InReview,
    Closed,
    #[serde(untagged)]
    Unknown(String),
}

#[derive(Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub(crate) enum Event {
    Created(Box<Created>),
    Renamed(Box<Renamed>),
    Deleted(Box<Deleted>),
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Created {
    pub(crate) at: i64,
    pub(crate) by: String,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Renamed {
    pub(crate) from_name: String,
    pub(crate) to_name: String,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Deleted {
    pub(crate) at: i64,
    pub(crate) forever: bool,
}

#[derive(Serialize, Deserialize)]
#[serde(untagged)]
pub(crate) enum Input {
    Text(String),
    Amount(f64),
    Many(Vec<String>),
    One(Box<Owner>),
}

#[derive(Serialize, Deserialize)]
#[serde(untagged)]
pub(crate) enum Payment {
    Card(Box<Card>),
    Bank(Box<Bank>),
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Card {
    pub(crate) card_id: String,
    pub(crate) last_digits: i64,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Bank {
    pub(crate) bank_id: String,
    pub(crate) country: String,
}

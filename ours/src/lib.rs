#![allow(missing_docs)]
use specwright_runtime::{Map,Json,wire,open_enum,union};
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E0 { A,B,C,D, Unknown(String) }
open_enum!(E0 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E1 { A,B,C,D, Unknown(String) }
open_enum!(E1 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E2 { A,B,C,D, Unknown(String) }
open_enum!(E2 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E3 { A,B,C,D, Unknown(String) }
open_enum!(E3 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E4 { A,B,C,D, Unknown(String) }
open_enum!(E4 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E5 { A,B,C,D, Unknown(String) }
open_enum!(E5 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E6 { A,B,C,D, Unknown(String) }
open_enum!(E6 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E7 { A,B,C,D, Unknown(String) }
open_enum!(E7 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E8 { A,B,C,D, Unknown(String) }
open_enum!(E8 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E9 { A,B,C,D, Unknown(String) }
open_enum!(E9 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E10 { A,B,C,D, Unknown(String) }
open_enum!(E10 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E11 { A,B,C,D, Unknown(String) }
open_enum!(E11 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E12 { A,B,C,D, Unknown(String) }
open_enum!(E12 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E13 { A,B,C,D, Unknown(String) }
open_enum!(E13 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E14 { A,B,C,D, Unknown(String) }
open_enum!(E14 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E15 { A,B,C,D, Unknown(String) }
open_enum!(E15 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E16 { A,B,C,D, Unknown(String) }
open_enum!(E16 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E17 { A,B,C,D, Unknown(String) }
open_enum!(E17 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E18 { A,B,C,D, Unknown(String) }
open_enum!(E18 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E19 { A,B,C,D, Unknown(String) }
open_enum!(E19 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E20 { A,B,C,D, Unknown(String) }
open_enum!(E20 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E21 { A,B,C,D, Unknown(String) }
open_enum!(E21 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E22 { A,B,C,D, Unknown(String) }
open_enum!(E22 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E23 { A,B,C,D, Unknown(String) }
open_enum!(E23 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E24 { A,B,C,D, Unknown(String) }
open_enum!(E24 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E25 { A,B,C,D, Unknown(String) }
open_enum!(E25 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E26 { A,B,C,D, Unknown(String) }
open_enum!(E26 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E27 { A,B,C,D, Unknown(String) }
open_enum!(E27 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E28 { A,B,C,D, Unknown(String) }
open_enum!(E28 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E29 { A,B,C,D, Unknown(String) }
open_enum!(E29 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E30 { A,B,C,D, Unknown(String) }
open_enum!(E30 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E31 { A,B,C,D, Unknown(String) }
open_enum!(E31 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E32 { A,B,C,D, Unknown(String) }
open_enum!(E32 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E33 { A,B,C,D, Unknown(String) }
open_enum!(E33 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E34 { A,B,C,D, Unknown(String) }
open_enum!(E34 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E35 { A,B,C,D, Unknown(String) }
open_enum!(E35 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E36 { A,B,C,D, Unknown(String) }
open_enum!(E36 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E37 { A,B,C,D, Unknown(String) }
open_enum!(E37 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E38 { A,B,C,D, Unknown(String) }
open_enum!(E38 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E39 { A,B,C,D, Unknown(String) }
open_enum!(E39 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E40 { A,B,C,D, Unknown(String) }
open_enum!(E40 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E41 { A,B,C,D, Unknown(String) }
open_enum!(E41 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E42 { A,B,C,D, Unknown(String) }
open_enum!(E42 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E43 { A,B,C,D, Unknown(String) }
open_enum!(E43 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E44 { A,B,C,D, Unknown(String) }
open_enum!(E44 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E45 { A,B,C,D, Unknown(String) }
open_enum!(E45 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E46 { A,B,C,D, Unknown(String) }
open_enum!(E46 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E47 { A,B,C,D, Unknown(String) }
open_enum!(E47 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E48 { A,B,C,D, Unknown(String) }
open_enum!(E48 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E49 { A,B,C,D, Unknown(String) }
open_enum!(E49 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E50 { A,B,C,D, Unknown(String) }
open_enum!(E50 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E51 { A,B,C,D, Unknown(String) }
open_enum!(E51 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E52 { A,B,C,D, Unknown(String) }
open_enum!(E52 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E53 { A,B,C,D, Unknown(String) }
open_enum!(E53 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E54 { A,B,C,D, Unknown(String) }
open_enum!(E54 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E55 { A,B,C,D, Unknown(String) }
open_enum!(E55 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E56 { A,B,C,D, Unknown(String) }
open_enum!(E56 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E57 { A,B,C,D, Unknown(String) }
open_enum!(E57 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E58 { A,B,C,D, Unknown(String) }
open_enum!(E58 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E59 { A,B,C,D, Unknown(String) }
open_enum!(E59 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E60 { A,B,C,D, Unknown(String) }
open_enum!(E60 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E61 { A,B,C,D, Unknown(String) }
open_enum!(E61 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E62 { A,B,C,D, Unknown(String) }
open_enum!(E62 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E63 { A,B,C,D, Unknown(String) }
open_enum!(E63 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E64 { A,B,C,D, Unknown(String) }
open_enum!(E64 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E65 { A,B,C,D, Unknown(String) }
open_enum!(E65 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E66 { A,B,C,D, Unknown(String) }
open_enum!(E66 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E67 { A,B,C,D, Unknown(String) }
open_enum!(E67 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E68 { A,B,C,D, Unknown(String) }
open_enum!(E68 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E69 { A,B,C,D, Unknown(String) }
open_enum!(E69 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E70 { A,B,C,D, Unknown(String) }
open_enum!(E70 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E71 { A,B,C,D, Unknown(String) }
open_enum!(E71 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E72 { A,B,C,D, Unknown(String) }
open_enum!(E72 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E73 { A,B,C,D, Unknown(String) }
open_enum!(E73 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E74 { A,B,C,D, Unknown(String) }
open_enum!(E74 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E75 { A,B,C,D, Unknown(String) }
open_enum!(E75 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E76 { A,B,C,D, Unknown(String) }
open_enum!(E76 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E77 { A,B,C,D, Unknown(String) }
open_enum!(E77 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E78 { A,B,C,D, Unknown(String) }
open_enum!(E78 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E79 { A,B,C,D, Unknown(String) }
open_enum!(E79 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E80 { A,B,C,D, Unknown(String) }
open_enum!(E80 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E81 { A,B,C,D, Unknown(String) }
open_enum!(E81 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E82 { A,B,C,D, Unknown(String) }
open_enum!(E82 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E83 { A,B,C,D, Unknown(String) }
open_enum!(E83 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E84 { A,B,C,D, Unknown(String) }
open_enum!(E84 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E85 { A,B,C,D, Unknown(String) }
open_enum!(E85 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E86 { A,B,C,D, Unknown(String) }
open_enum!(E86 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E87 { A,B,C,D, Unknown(String) }
open_enum!(E87 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E88 { A,B,C,D, Unknown(String) }
open_enum!(E88 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E89 { A,B,C,D, Unknown(String) }
open_enum!(E89 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E90 { A,B,C,D, Unknown(String) }
open_enum!(E90 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E91 { A,B,C,D, Unknown(String) }
open_enum!(E91 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E92 { A,B,C,D, Unknown(String) }
open_enum!(E92 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E93 { A,B,C,D, Unknown(String) }
open_enum!(E93 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E94 { A,B,C,D, Unknown(String) }
open_enum!(E94 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E95 { A,B,C,D, Unknown(String) }
open_enum!(E95 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E96 { A,B,C,D, Unknown(String) }
open_enum!(E96 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E97 { A,B,C,D, Unknown(String) }
open_enum!(E97 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E98 { A,B,C,D, Unknown(String) }
open_enum!(E98 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq,Eq,Hash)]
pub enum E99 { A,B,C,D, Unknown(String) }
open_enum!(E99 { A = "a", B = "b", C = "c", D = "d", ..Unknown });
#[derive(Clone,PartialEq)]
pub struct S0 {
pub url: Vec<String>,
pub region: bool,
pub owner: bool,
pub note: E61,
pub name: f64,
pub label: E72,
pub id: Vec<String>,
pub parent_id: Vec<String>,
pub size: Map<String>,
pub amount: Option<Box<S29>>,
}
wire!(S0 { url, region, owner, note, name, label, id, parent_id = "parentId", size, amount });
#[derive(Clone,PartialEq)]
pub struct S1 {
pub url: f64,
pub size: bool,
pub parent_id: Option<Box<S466>>,
pub tags: f64,
pub name: f64,
pub ratio: E61,
pub id: f64,
pub owner: Option<i64>,
pub created_at: f64,
pub label: Option<i64>,
}
wire!(S1 { url, size, parent_id = "parentId", tags, name, ratio, id, owner, created_at = "createdAt", label });
#[derive(Clone,PartialEq)]
pub struct S2 {
pub region: Option<Box<S326>>,
pub size: f64,
pub created_at: E11,
pub status: E48,
pub label: E67,
pub name: Vec<String>,
pub owner: E81,
pub note: Option<Box<S23>>,
pub url: f64,
pub ratio: Map<String>,
}
wire!(S2 { region, size, created_at = "createdAt", status, label, name, owner, note, url, ratio });
#[derive(Clone,PartialEq)]
pub struct S3 {
pub status: Map<String>,
pub parent_id: Option<i64>,
pub created_at: Map<String>,
pub id: bool,
pub kind_of: f64,
pub owner: Option<i64>,
pub ratio: i64,
pub label: f64,
pub amount: Map<String>,
pub url: Option<i64>,
}
wire!(S3 { status, parent_id = "parentId", created_at = "createdAt", id, kind_of = "kindOf", owner, ratio, label, amount, url });
#[derive(Clone,PartialEq)]
pub struct S4 {
pub url: String,
pub kind_of: f64,
pub id: String,
pub tags: Vec<String>,
pub owner: Option<i64>,
pub name: String,
pub region: Map<String>,
pub label: Vec<String>,
pub size: Option<Box<S95>>,
pub status: String,
}
wire!(S4 { url, kind_of = "kindOf", id, tags, owner, name, region, label, size, status });
#[derive(Clone,PartialEq)]
pub struct S5 {
pub name: String,
pub ratio: Vec<String>,
pub note: E27,
pub url: Option<i64>,
pub size: i64,
pub owner: bool,
pub region: bool,
pub parent_id: bool,
pub created_at: String,
pub tags: Option<Box<S415>>,
}
wire!(S5 { name, ratio, note, url, size, owner, region, parent_id = "parentId", created_at = "createdAt", tags });
#[derive(Clone,PartialEq)]
pub struct S6 {
pub created_at: bool,
pub parent_id: i64,
pub status: String,
pub tags: bool,
pub ratio: bool,
pub region: bool,
pub kind_of: String,
pub size: f64,
pub url: Option<i64>,
pub name: String,
}
wire!(S6 { created_at = "createdAt", parent_id = "parentId", status, tags, ratio, region, kind_of = "kindOf", size, url, name });
#[derive(Clone,PartialEq)]
pub struct S7 {
pub region: E80,
pub ratio: Option<i64>,
pub amount: String,
pub status: i64,
pub label: i64,
pub url: Option<Box<S202>>,
pub size: Option<String>,
pub id: Map<String>,
pub parent_id: Vec<String>,
pub name: String,
}
wire!(S7 { region, ratio, amount, status, label, url, size, id, parent_id = "parentId", name });
#[derive(Clone,PartialEq)]
pub struct S8 {
pub region: Option<i64>,
pub id: Option<Box<S323>>,
pub status: Map<String>,
pub url: E23,
pub parent_id: Option<String>,
pub name: Map<String>,
pub ratio: f64,
pub note: Map<String>,
pub kind_of: bool,
pub created_at: Option<i64>,
}
wire!(S8 { region, id, status, url, parent_id = "parentId", name, ratio, note, kind_of = "kindOf", created_at = "createdAt" });
#[derive(Clone,PartialEq)]
pub struct S9 {
pub ratio: Vec<String>,
pub region: bool,
pub size: E50,
pub status: String,
pub amount: bool,
pub name: Option<String>,
pub note: Option<String>,
pub owner: Map<String>,
pub kind_of: f64,
pub label: E49,
}
wire!(S9 { ratio, region, size, status, amount, name, note, owner, kind_of = "kindOf", label });
#[derive(Clone,PartialEq)]
pub struct S10 {
pub note: Map<String>,
pub tags: Map<String>,
pub name: i64,
pub label: f64,
pub status: i64,
pub size: Map<String>,
pub kind_of: Map<String>,
pub url: Map<String>,
pub parent_id: i64,
pub owner: Option<i64>,
}
wire!(S10 { note, tags, name, label, status, size, kind_of = "kindOf", url, parent_id = "parentId", owner });
#[derive(Clone,PartialEq)]
pub struct S11 {
pub size: Map<String>,
pub parent_id: f64,
pub amount: Option<Box<S307>>,
pub owner: Map<String>,
pub name: Option<Box<S1>>,
pub region: Option<i64>,
pub tags: Option<String>,
pub status: E68,
pub url: f64,
pub label: E39,
}
wire!(S11 { size, parent_id = "parentId", amount, owner, name, region, tags, status, url, label });
#[derive(Clone,PartialEq)]
pub struct S12 {
pub parent_id: Vec<String>,
pub kind_of: bool,
pub tags: Option<Box<S67>>,
pub ratio: String,
pub url: Vec<String>,
pub id: i64,
pub region: E16,
pub label: i64,
pub name: i64,
pub note: String,
}
wire!(S12 { parent_id = "parentId", kind_of = "kindOf", tags, ratio, url, id, region, label, name, note });
#[derive(Clone,PartialEq)]
pub struct S13 {
pub url: Option<Box<S7>>,
pub name: i64,
pub created_at: Option<String>,
pub owner: Option<String>,
pub size: f64,
pub note: Option<Box<S183>>,
pub region: f64,
pub amount: f64,
pub status: Option<i64>,
pub kind_of: Option<i64>,
}
wire!(S13 { url, name, created_at = "createdAt", owner, size, note, region, amount, status, kind_of = "kindOf" });
#[derive(Clone,PartialEq)]
pub struct S14 {
pub status: Option<i64>,
pub region: f64,
pub size: Option<String>,
pub amount: E14,
pub parent_id: String,
pub url: f64,
pub kind_of: f64,
pub note: bool,
pub owner: E61,
pub created_at: f64,
}
wire!(S14 { status, region, size, amount, parent_id = "parentId", url, kind_of = "kindOf", note, owner, created_at = "createdAt" });
#[derive(Clone,PartialEq)]
pub struct S15 {
pub region: Option<i64>,
pub url: Map<String>,
pub label: Option<String>,
pub created_at: i64,
pub ratio: Option<i64>,
pub amount: f64,
pub kind_of: E29,
pub parent_id: Option<i64>,
pub size: E77,
pub name: Map<String>,
}
wire!(S15 { region, url, label, created_at = "createdAt", ratio, amount, kind_of = "kindOf", parent_id = "parentId", size, name });
#[derive(Clone,PartialEq)]
pub struct S16 {
pub note: Option<i64>,
pub kind_of: i64,
pub owner: String,
pub region: E19,
pub url: Option<String>,
pub status: Option<Box<S490>>,
pub ratio: Option<Box<S111>>,
pub label: Option<i64>,
pub amount: Option<Box<S249>>,
pub created_at: Option<String>,
}
wire!(S16 { note, kind_of = "kindOf", owner, region, url, status, ratio, label, amount, created_at = "createdAt" });
#[derive(Clone,PartialEq)]
pub struct S17 {
pub label: E56,
pub tags: f64,
pub note: Option<i64>,
pub parent_id: i64,
pub name: Vec<String>,
pub status: f64,
pub region: bool,
pub size: E74,
pub created_at: Option<i64>,
pub kind_of: Option<Box<S94>>,
}
wire!(S17 { label, tags, note, parent_id = "parentId", name, status, region, size, created_at = "createdAt", kind_of = "kindOf" });
#[derive(Clone,PartialEq)]
pub struct S18 {
pub ratio: E53,
pub tags: f64,
pub kind_of: E13,
pub owner: bool,
pub parent_id: E26,
pub size: String,
pub url: Option<Box<S253>>,
pub status: Option<i64>,
pub region: Vec<String>,
pub amount: Option<Box<S182>>,
}
wire!(S18 { ratio, tags, kind_of = "kindOf", owner, parent_id = "parentId", size, url, status, region, amount });
#[derive(Clone,PartialEq)]
pub struct S19 {
pub status: Vec<String>,
pub url: E34,
pub label: i64,
pub parent_id: Option<Box<S160>>,
pub region: Map<String>,
pub amount: Option<Box<S71>>,
pub size: Vec<String>,
pub note: f64,
pub ratio: Option<Box<S226>>,
pub id: Vec<String>,
}
wire!(S19 { status, url, label, parent_id = "parentId", region, amount, size, note, ratio, id });
#[derive(Clone,PartialEq)]
pub struct S20 {
pub tags: Map<String>,
pub name: Map<String>,
pub url: i64,
pub ratio: Option<i64>,
pub note: String,
pub kind_of: i64,
pub owner: Map<String>,
pub created_at: Option<String>,
pub amount: Option<Box<S74>>,
pub label: Map<String>,
}
wire!(S20 { tags, name, url, ratio, note, kind_of = "kindOf", owner, created_at = "createdAt", amount, label });
#[derive(Clone,PartialEq)]
pub struct S21 {
pub status: Option<i64>,
pub id: String,
pub url: i64,
pub note: f64,
pub tags: String,
pub label: Option<Box<S235>>,
pub owner: f64,
pub region: Option<Box<S336>>,
pub ratio: Map<String>,
pub amount: Map<String>,
}
wire!(S21 { status, id, url, note, tags, label, owner, region, ratio, amount });
#[derive(Clone,PartialEq)]
pub struct S22 {
pub parent_id: Option<i64>,
pub note: E14,
pub created_at: Vec<String>,
pub tags: Map<String>,
pub id: Option<Box<S232>>,
pub kind_of: E26,
pub amount: Option<i64>,
pub owner: Option<String>,
pub ratio: Map<String>,
pub name: Vec<String>,
}
wire!(S22 { parent_id = "parentId", note, created_at = "createdAt", tags, id, kind_of = "kindOf", amount, owner, ratio, name });
#[derive(Clone,PartialEq)]
pub struct S23 {
pub url: Map<String>,
pub tags: String,
pub status: Option<i64>,
pub note: Option<String>,
pub amount: Vec<String>,
pub owner: Map<String>,
pub name: Vec<String>,
pub kind_of: f64,
pub size: E21,
pub id: String,
}
wire!(S23 { url, tags, status, note, amount, owner, name, kind_of = "kindOf", size, id });
#[derive(Clone,PartialEq)]
pub struct S24 {
pub note: String,
pub owner: Option<Box<S235>>,
pub ratio: Option<i64>,
pub parent_id: String,
pub created_at: Option<String>,
pub kind_of: Vec<String>,
pub amount: Vec<String>,
pub region: Option<String>,
pub size: bool,
pub id: i64,
}
wire!(S24 { note, owner, ratio, parent_id = "parentId", created_at = "createdAt", kind_of = "kindOf", amount, region, size, id });
#[derive(Clone,PartialEq)]
pub struct S25 {
pub size: f64,
pub amount: i64,
pub owner: Map<String>,
pub region: String,
pub tags: Map<String>,
pub parent_id: E89,
pub url: i64,
pub ratio: String,
pub name: bool,
pub created_at: bool,
}
wire!(S25 { size, amount, owner, region, tags, parent_id = "parentId", url, ratio, name, created_at = "createdAt" });
#[derive(Clone,PartialEq)]
pub struct S26 {
pub kind_of: Option<i64>,
pub name: Map<String>,
pub size: Option<Box<S258>>,
pub id: Option<i64>,
pub tags: Vec<String>,
pub region: Option<i64>,
pub amount: i64,
pub parent_id: Vec<String>,
pub ratio: String,
pub note: bool,
}
wire!(S26 { kind_of = "kindOf", name, size, id, tags, region, amount, parent_id = "parentId", ratio, note });
#[derive(Clone,PartialEq)]
pub struct S27 {
pub id: E50,
pub tags: Option<i64>,
pub name: E55,
pub kind_of: Vec<String>,
pub owner: bool,
pub note: Option<String>,
pub label: String,
pub amount: E43,
pub region: Option<String>,
pub parent_id: bool,
}
wire!(S27 { id, tags, name, kind_of = "kindOf", owner, note, label, amount, region, parent_id = "parentId" });
#[derive(Clone,PartialEq)]
pub struct S28 {
pub kind_of: Option<i64>,
pub name: E25,
pub parent_id: i64,
pub ratio: String,
pub size: i64,
pub note: bool,
pub created_at: f64,
pub id: Vec<String>,
pub status: f64,
pub label: Option<Box<S133>>,
}
wire!(S28 { kind_of = "kindOf", name, parent_id = "parentId", ratio, size, note, created_at = "createdAt", id, status, label });
#[derive(Clone,PartialEq)]
pub struct S29 {
pub ratio: Option<i64>,
pub created_at: f64,
pub note: String,
pub status: Option<Box<S205>>,
pub parent_id: Vec<String>,
pub owner: Option<i64>,
pub label: E83,
pub region: String,
pub id: Map<String>,
pub tags: Option<String>,
}
wire!(S29 { ratio, created_at = "createdAt", note, status, parent_id = "parentId", owner, label, region, id, tags });
#[derive(Clone,PartialEq)]
pub struct S30 {
pub ratio: i64,
pub note: f64,
pub status: Option<i64>,
pub label: Option<i64>,
pub parent_id: f64,
pub amount: i64,
pub kind_of: bool,
pub owner: Option<i64>,
pub created_at: Option<String>,
pub id: Option<String>,
}
wire!(S30 { ratio, note, status, label, parent_id = "parentId", amount, kind_of = "kindOf", owner, created_at = "createdAt", id });
#[derive(Clone,PartialEq)]
pub struct S31 {
pub parent_id: E32,
pub note: String,
pub label: Option<i64>,
pub size: Option<String>,
pub ratio: bool,
pub owner: Option<String>,
pub id: f64,
pub name: E65,
pub region: Option<String>,
pub amount: i64,
}
wire!(S31 { parent_id = "parentId", note, label, size, ratio, owner, id, name, region, amount });
#[derive(Clone,PartialEq)]
pub struct S32 {
pub ratio: Option<i64>,
pub note: Option<Box<S297>>,
pub label: E76,
pub name: Vec<String>,
pub tags: bool,
pub size: f64,
pub owner: i64,
pub url: f64,
pub amount: Option<String>,
pub region: f64,
}
wire!(S32 { ratio, note, label, name, tags, size, owner, url, amount, region });
#[derive(Clone,PartialEq)]
pub struct S33 {
pub tags: Option<String>,
pub owner: Option<String>,
pub kind_of: bool,
pub label: Option<String>,
pub id: bool,
pub url: f64,
pub region: Option<i64>,
pub status: Option<i64>,
pub note: E41,
pub amount: Option<i64>,
}
wire!(S33 { tags, owner, kind_of = "kindOf", label, id, url, region, status, note, amount });
#[derive(Clone,PartialEq)]
pub struct S34 {
pub owner: Vec<String>,
pub region: i64,
pub created_at: Option<Box<S32>>,
pub tags: i64,
pub parent_id: E40,
pub amount: f64,
pub size: Option<Box<S191>>,
pub label: Vec<String>,
pub id: Option<Box<S181>>,
pub status: Map<String>,
}
wire!(S34 { owner, region, created_at = "createdAt", tags, parent_id = "parentId", amount, size, label, id, status });
#[derive(Clone,PartialEq)]
pub struct S35 {
pub owner: f64,
pub label: String,
pub id: Map<String>,
pub url: E68,
pub tags: Map<String>,
pub size: i64,
pub amount: bool,
pub status: Map<String>,
pub region: String,
pub note: String,
}
wire!(S35 { owner, label, id, url, tags, size, amount, status, region, note });
#[derive(Clone,PartialEq)]
pub struct S36 {
pub url: f64,
pub id: Option<String>,
pub owner: bool,
pub label: bool,
pub region: Vec<String>,
pub status: bool,
pub note: Option<Box<S319>>,
pub tags: f64,
pub amount: Vec<String>,
pub parent_id: String,
}
wire!(S36 { url, id, owner, label, region, status, note, tags, amount, parent_id = "parentId" });
#[derive(Clone,PartialEq)]
pub struct S37 {
pub region: bool,
pub status: Option<i64>,
pub id: Option<Box<S464>>,
pub url: String,
pub amount: Option<String>,
pub parent_id: f64,
pub size: Option<Box<S351>>,
pub label: bool,
pub owner: Map<String>,
pub note: String,
}
wire!(S37 { region, status, id, url, amount, parent_id = "parentId", size, label, owner, note });
#[derive(Clone,PartialEq)]
pub struct S38 {
pub name: Map<String>,
pub amount: E15,
pub tags: i64,
pub ratio: i64,
pub id: f64,
pub created_at: E57,
pub label: E89,
pub note: i64,
pub kind_of: bool,
pub size: Option<i64>,
}
wire!(S38 { name, amount, tags, ratio, id, created_at = "createdAt", label, note, kind_of = "kindOf", size });
#[derive(Clone,PartialEq)]
pub struct S39 {
pub parent_id: Option<String>,
pub size: E54,
pub note: Option<Box<S462>>,
pub amount: f64,
pub kind_of: f64,
pub status: String,
pub region: Option<i64>,
pub name: Option<i64>,
pub ratio: Map<String>,
pub label: E48,
}
wire!(S39 { parent_id = "parentId", size, note, amount, kind_of = "kindOf", status, region, name, ratio, label });
#[derive(Clone,PartialEq)]
pub struct S40 {
pub name: Map<String>,
pub status: Vec<String>,
pub kind_of: Option<Box<S34>>,
pub ratio: Map<String>,
pub parent_id: Option<String>,
pub size: Vec<String>,
pub tags: Map<String>,
pub owner: Vec<String>,
pub note: E76,
pub region: i64,
}
wire!(S40 { name, status, kind_of = "kindOf", ratio, parent_id = "parentId", size, tags, owner, note, region });
#[derive(Clone,PartialEq)]
pub struct S41 {
pub amount: Option<String>,
pub owner: Map<String>,
pub size: E41,
pub label: Option<i64>,
pub url: String,
pub created_at: bool,
pub id: Option<i64>,
pub note: Option<Box<S331>>,
pub status: bool,
pub parent_id: Option<Box<S413>>,
}
wire!(S41 { amount, owner, size, label, url, created_at = "createdAt", id, note, status, parent_id = "parentId" });
#[derive(Clone,PartialEq)]
pub struct S42 {
pub owner: Option<Box<S262>>,
pub name: E31,
pub id: String,
pub ratio: Map<String>,
pub size: bool,
pub status: E47,
pub parent_id: Option<String>,
pub tags: i64,
pub created_at: f64,
pub url: E18,
}
wire!(S42 { owner, name, id, ratio, size, status, parent_id = "parentId", tags, created_at = "createdAt", url });
#[derive(Clone,PartialEq)]
pub struct S43 {
pub name: Option<Box<S95>>,
pub status: Vec<String>,
pub owner: bool,
pub url: Option<String>,
pub size: i64,
pub note: f64,
pub tags: String,
pub amount: f64,
pub region: i64,
pub created_at: Option<i64>,
}
wire!(S43 { name, status, owner, url, size, note, tags, amount, region, created_at = "createdAt" });
#[derive(Clone,PartialEq)]
pub struct S44 {
pub size: i64,
pub ratio: Option<String>,
pub status: Vec<String>,
pub region: i64,
pub note: String,
pub tags: Map<String>,
pub label: String,
pub created_at: E54,
pub owner: i64,
pub kind_of: Option<Box<S472>>,
}
wire!(S44 { size, ratio, status, region, note, tags, label, created_at = "createdAt", owner, kind_of = "kindOf" });
#[derive(Clone,PartialEq)]
pub struct S45 {
pub created_at: f64,
pub region: Option<i64>,
pub url: Option<String>,
pub ratio: Map<String>,
pub name: Option<String>,
pub owner: Option<String>,
pub label: E76,
pub parent_id: f64,
pub status: f64,
pub id: Option<i64>,
}
wire!(S45 { created_at = "createdAt", region, url, ratio, name, owner, label, parent_id = "parentId", status, id });
#[derive(Clone,PartialEq)]
pub struct S46 {
pub id: i64,
pub tags: String,
pub parent_id: Option<String>,
pub region: f64,
pub ratio: bool,
pub url: Option<String>,
pub status: Option<i64>,
pub size: String,
pub note: Map<String>,
pub kind_of: f64,
}
wire!(S46 { id, tags, parent_id = "parentId", region, ratio, url, status, size, note, kind_of = "kindOf" });
#[derive(Clone,PartialEq)]
pub struct S47 {
pub amount: f64,
pub name: String,
pub status: i64,
pub kind_of: E13,
pub created_at: Vec<String>,
pub size: E14,
pub ratio: E31,
pub label: Map<String>,
pub url: String,
pub region: Map<String>,
}
wire!(S47 { amount, name, status, kind_of = "kindOf", created_at = "createdAt", size, ratio, label, url, region });
#[derive(Clone,PartialEq)]
pub struct S48 {
pub ratio: bool,
pub size: i64,
pub parent_id: Option<String>,
pub tags: bool,
pub created_at: bool,
pub note: E88,
pub url: Option<Box<S70>>,
pub status: i64,
pub id: i64,
pub region: i64,
}
wire!(S48 { ratio, size, parent_id = "parentId", tags, created_at = "createdAt", note, url, status, id, region });
#[derive(Clone,PartialEq)]
pub struct S49 {
pub amount: Option<Box<S263>>,
pub id: Map<String>,
pub parent_id: i64,
pub status: Option<String>,
pub label: Option<i64>,
pub tags: f64,
pub url: Vec<String>,
pub region: String,
pub owner: E14,
pub size: bool,
}
wire!(S49 { amount, id, parent_id = "parentId", status, label, tags, url, region, owner, size });
#[derive(Clone,PartialEq)]
pub struct S50 {
pub owner: String,
pub tags: Option<i64>,
pub status: i64,
pub region: Vec<String>,
pub url: Vec<String>,
pub id: bool,
pub size: Vec<String>,
pub parent_id: bool,
pub label: Option<i64>,
pub note: Option<i64>,
}
wire!(S50 { owner, tags, status, region, url, id, size, parent_id = "parentId", label, note });
#[derive(Clone,PartialEq)]
pub struct S51 {
pub label: Option<i64>,
pub url: Option<String>,
pub name: Option<Box<S252>>,
pub status: bool,
pub created_at: bool,
pub note: Vec<String>,
pub kind_of: Option<String>,
pub region: E59,
pub size: String,
pub amount: i64,
}
wire!(S51 { label, url, name, status, created_at = "createdAt", note, kind_of = "kindOf", region, size, amount });
#[derive(Clone,PartialEq)]
pub struct S52 {
pub owner: String,
pub amount: Vec<String>,
pub name: f64,
pub parent_id: Option<String>,
pub tags: Option<i64>,
pub label: f64,
pub status: Option<String>,
pub url: i64,
pub kind_of: Map<String>,
pub region: String,
}
wire!(S52 { owner, amount, name, parent_id = "parentId", tags, label, status, url, kind_of = "kindOf", region });
#[derive(Clone,PartialEq)]
pub struct S53 {
pub amount: Option<i64>,
pub status: bool,
pub kind_of: Option<Box<S323>>,
pub parent_id: Option<Box<S436>>,
pub note: Option<i64>,
pub owner: i64,
pub ratio: String,
pub region: Option<i64>,
pub url: E99,
pub size: Map<String>,
}
wire!(S53 { amount, status, kind_of = "kindOf", parent_id = "parentId", note, owner, ratio, region, url, size });
#[derive(Clone,PartialEq)]
pub struct S54 {
pub parent_id: Vec<String>,
pub id: bool,
pub kind_of: Map<String>,
pub tags: Map<String>,
pub status: Vec<String>,
pub amount: Option<String>,
pub name: bool,
pub owner: Map<String>,
pub size: f64,
pub created_at: Option<i64>,
}
wire!(S54 { parent_id = "parentId", id, kind_of = "kindOf", tags, status, amount, name, owner, size, created_at = "createdAt" });
#[derive(Clone,PartialEq)]
pub struct S55 {
pub created_at: Vec<String>,
pub id: Option<String>,
pub status: E94,
pub region: Option<String>,
pub owner: String,
pub amount: E63,
pub tags: Map<String>,
pub url: i64,
pub name: Option<String>,
pub size: f64,
}
wire!(S55 { created_at = "createdAt", id, status, region, owner, amount, tags, url, name, size });
#[derive(Clone,PartialEq)]
pub struct S56 {
pub ratio: Option<Box<S9>>,
pub parent_id: E33,
pub name: Map<String>,
pub region: f64,
pub status: i64,
pub url: Option<String>,
pub id: Option<Box<S373>>,
pub amount: String,
pub tags: i64,
pub size: i64,
}
wire!(S56 { ratio, parent_id = "parentId", name, region, status, url, id, amount, tags, size });
#[derive(Clone,PartialEq)]
pub struct S57 {
pub ratio: Vec<String>,
pub url: Option<i64>,
pub id: Option<String>,
pub note: Map<String>,
pub tags: f64,
pub amount: Map<String>,
pub name: bool,
pub size: Option<i64>,
pub kind_of: i64,
pub label: Map<String>,
}
wire!(S57 { ratio, url, id, note, tags, amount, name, size, kind_of = "kindOf", label });
#[derive(Clone,PartialEq)]
pub struct S58 {
pub tags: Option<Box<S210>>,
pub name: bool,
pub url: E44,
pub note: Vec<String>,
pub kind_of: Vec<String>,
pub owner: Option<i64>,
pub size: E58,
pub ratio: String,
pub status: String,
pub id: E56,
}
wire!(S58 { tags, name, url, note, kind_of = "kindOf", owner, size, ratio, status, id });
#[derive(Clone,PartialEq)]
pub struct S59 {
pub kind_of: f64,
pub amount: Map<String>,
pub label: Option<i64>,
pub status: i64,
pub id: f64,
pub tags: Map<String>,
pub url: bool,
pub owner: Option<String>,
pub parent_id: bool,
pub created_at: f64,
}
wire!(S59 { kind_of = "kindOf", amount, label, status, id, tags, url, owner, parent_id = "parentId", created_at = "createdAt" });
#[derive(Clone,PartialEq)]
pub struct S60 {
pub label: bool,
pub size: Option<String>,
pub region: String,
pub name: Option<i64>,
pub created_at: i64,
pub owner: Vec<String>,
pub amount: f64,
pub status: String,
pub note: Option<i64>,
pub tags: Option<i64>,
}
wire!(S60 { label, size, region, name, created_at = "createdAt", owner, amount, status, note, tags });
#[derive(Clone,PartialEq)]
pub struct S61 {
pub url: String,
pub label: bool,
pub name: f64,
pub id: Vec<String>,
pub created_at: String,
pub ratio: Option<Box<S151>>,
pub status: i64,
pub parent_id: i64,
pub region: Option<i64>,
pub note: Option<String>,
}
wire!(S61 { url, label, name, id, created_at = "createdAt", ratio, status, parent_id = "parentId", region, note });
#[derive(Clone,PartialEq)]
pub struct S62 {
pub url: String,
pub owner: E16,
pub created_at: i64,
pub ratio: bool,
pub parent_id: f64,
pub tags: String,
pub size: bool,
pub name: Option<i64>,
pub id: Option<i64>,
pub amount: Vec<String>,
}
wire!(S62 { url, owner, created_at = "createdAt", ratio, parent_id = "parentId", tags, size, name, id, amount });
#[derive(Clone,PartialEq)]
pub struct S63 {
pub id: Map<String>,
pub status: Option<i64>,
pub created_at: i64,
pub tags: f64,
pub note: Vec<String>,
pub ratio: f64,
pub owner: Map<String>,
pub parent_id: String,
pub name: Vec<String>,
pub url: Map<String>,
}
wire!(S63 { id, status, created_at = "createdAt", tags, note, ratio, owner, parent_id = "parentId", name, url });
#[derive(Clone,PartialEq)]
pub struct S64 {
pub created_at: f64,
pub ratio: Map<String>,
pub kind_of: Map<String>,
pub url: Map<String>,
pub size: f64,
pub region: String,
pub amount: E46,
pub parent_id: f64,
pub label: String,
pub id: bool,
}
wire!(S64 { created_at = "createdAt", ratio, kind_of = "kindOf", url, size, region, amount, parent_id = "parentId", label, id });
#[derive(Clone,PartialEq)]
pub struct S65 {
pub region: Map<String>,
pub note: Option<Box<S328>>,
pub owner: Option<Box<S55>>,
pub tags: String,
pub amount: f64,
pub ratio: bool,
pub created_at: Option<Box<S325>>,
pub kind_of: Option<i64>,
pub status: Map<String>,
pub label: i64,
}
wire!(S65 { region, note, owner, tags, amount, ratio, created_at = "createdAt", kind_of = "kindOf", status, label });
#[derive(Clone,PartialEq)]
pub struct S66 {
pub note: String,
pub kind_of: Option<Box<S487>>,
pub ratio: Vec<String>,
pub status: f64,
pub owner: i64,
pub name: Vec<String>,
pub id: Option<i64>,
pub created_at: Vec<String>,
pub label: Vec<String>,
pub parent_id: f64,
}
wire!(S66 { note, kind_of = "kindOf", ratio, status, owner, name, id, created_at = "createdAt", label, parent_id = "parentId" });
#[derive(Clone,PartialEq)]
pub struct S67 {
pub parent_id: E77,
pub amount: Map<String>,
pub ratio: E44,
pub owner: String,
pub kind_of: String,
pub url: Map<String>,
pub id: E51,
pub label: bool,
pub tags: E24,
pub size: Vec<String>,
}
wire!(S67 { parent_id = "parentId", amount, ratio, owner, kind_of = "kindOf", url, id, label, tags, size });
#[derive(Clone,PartialEq)]
pub struct S68 {
pub kind_of: Vec<String>,
pub owner: Vec<String>,
pub amount: String,
pub label: Option<i64>,
pub size: bool,
pub region: Option<i64>,
pub parent_id: bool,
pub ratio: Option<i64>,
pub note: String,
pub url: Option<Box<S464>>,
}
wire!(S68 { kind_of = "kindOf", owner, amount, label, size, region, parent_id = "parentId", ratio, note, url });
#[derive(Clone,PartialEq)]
pub struct S69 {
pub parent_id: Option<i64>,
pub status: Vec<String>,
pub size: f64,
pub region: E6,
pub kind_of: Vec<String>,
pub name: Option<String>,
pub url: E14,
pub owner: Option<String>,
pub id: i64,
pub label: bool,
}
wire!(S69 { parent_id = "parentId", status, size, region, kind_of = "kindOf", name, url, owner, id, label });
#[derive(Clone,PartialEq)]
pub struct S70 {
pub region: String,
pub owner: Option<Box<S394>>,
pub status: Vec<String>,
pub created_at: f64,
pub ratio: E72,
pub id: E89,
pub kind_of: String,
pub size: Vec<String>,
pub note: E45,
pub tags: Vec<String>,
}
wire!(S70 { region, owner, status, created_at = "createdAt", ratio, id, kind_of = "kindOf", size, note, tags });
#[derive(Clone,PartialEq)]
pub struct S71 {
pub note: Option<Box<S213>>,
pub name: bool,
pub created_at: Option<i64>,
pub ratio: Option<i64>,
pub amount: Option<i64>,
pub status: Option<Box<S387>>,
pub id: bool,
pub kind_of: Map<String>,
pub region: Map<String>,
pub tags: Option<String>,
}
wire!(S71 { note, name, created_at = "createdAt", ratio, amount, status, id, kind_of = "kindOf", region, tags });
#[derive(Clone,PartialEq)]
pub struct S72 {
pub status: i64,
pub name: Map<String>,
pub note: i64,
pub region: Option<i64>,
pub amount: i64,
pub parent_id: Vec<String>,
pub label: Option<String>,
pub created_at: i64,
pub ratio: f64,
pub tags: Map<String>,
}
wire!(S72 { status, name, note, region, amount, parent_id = "parentId", label, created_at = "createdAt", ratio, tags });
#[derive(Clone,PartialEq)]
pub struct S73 {
pub tags: E5,
pub id: Map<String>,
pub parent_id: Map<String>,
pub owner: bool,
pub label: i64,
pub size: Map<String>,
pub created_at: i64,
pub kind_of: String,
pub status: bool,
pub url: E91,
}
wire!(S73 { tags, id, parent_id = "parentId", owner, label, size, created_at = "createdAt", kind_of = "kindOf", status, url });
#[derive(Clone,PartialEq)]
pub struct S74 {
pub label: Option<String>,
pub id: Map<String>,
pub name: Option<i64>,
pub status: Option<i64>,
pub ratio: f64,
pub note: i64,
pub region: Vec<String>,
pub created_at: Map<String>,
pub owner: Map<String>,
pub kind_of: f64,
}
wire!(S74 { label, id, name, status, ratio, note, region, created_at = "createdAt", owner, kind_of = "kindOf" });
#[derive(Clone,PartialEq)]
pub struct S75 {
pub status: bool,
pub ratio: bool,
pub label: Map<String>,
pub amount: Option<String>,
pub tags: Option<String>,
pub note: Map<String>,
pub owner: E91,
pub region: Option<i64>,
pub id: bool,
pub name: bool,
}
wire!(S75 { status, ratio, label, amount, tags, note, owner, region, id, name });
#[derive(Clone,PartialEq)]
pub struct S76 {
pub ratio: i64,
pub status: Option<Box<S328>>,
pub tags: Option<String>,
pub note: Option<Box<S109>>,
pub amount: Map<String>,
pub id: Option<i64>,
pub region: Option<String>,
pub name: Option<i64>,
pub owner: f64,
pub created_at: f64,
}
wire!(S76 { ratio, status, tags, note, amount, id, region, name, owner, created_at = "createdAt" });
#[derive(Clone,PartialEq)]
pub struct S77 {
pub tags: String,
pub owner: E77,
pub parent_id: Map<String>,
pub ratio: Option<i64>,
pub kind_of: Vec<String>,
pub name: Vec<String>,
pub label: Map<String>,
pub url: bool,
pub region: Map<String>,
pub created_at: bool,
}
wire!(S77 { tags, owner, parent_id = "parentId", ratio, kind_of = "kindOf", name, label, url, region, created_at = "createdAt" });
#[derive(Clone,PartialEq)]
pub struct S78 {
pub parent_id: Option<Box<S463>>,
pub region: Option<i64>,
pub url: Option<i64>,
pub size: f64,
pub owner: Option<Box<S163>>,
pub kind_of: String,
pub tags: String,
pub status: String,
pub id: Option<Box<S461>>,
pub ratio: f64,
}
wire!(S78 { parent_id = "parentId", region, url, size, owner, kind_of = "kindOf", tags, status, id, ratio });
#[derive(Clone,PartialEq)]
pub struct S79 {
pub name: f64,
pub owner: E57,
pub amount: bool,
pub id: Option<Box<S273>>,
pub size: bool,
pub status: Option<Box<S349>>,
pub note: i64,
pub created_at: Option<String>,
pub ratio: Option<i64>,
pub region: String,
}
wire!(S79 { name, owner, amount, id, size, status, note, created_at = "createdAt", ratio, region });
#[derive(Clone,PartialEq)]
pub struct S80 {
pub status: Option<Box<S469>>,
pub created_at: f64,
pub id: f64,
pub name: bool,
pub size: String,
pub region: Option<Box<S414>>,
pub tags: Vec<String>,
pub parent_id: Option<Box<S257>>,
pub url: Option<String>,
pub amount: Option<Box<S262>>,
}
wire!(S80 { status, created_at = "createdAt", id, name, size, region, tags, parent_id = "parentId", url, amount });
#[derive(Clone,PartialEq)]
pub struct S81 {
pub created_at: String,
pub label: Vec<String>,
pub amount: i64,
pub note: Option<i64>,
pub owner: E75,
pub url: Option<Box<S146>>,
pub tags: Option<String>,
pub status: i64,
pub name: Option<String>,
pub id: E40,
}
wire!(S81 { created_at = "createdAt", label, amount, note, owner, url, tags, status, name, id });
#[derive(Clone,PartialEq)]
pub struct S82 {
pub status: bool,
pub owner: Vec<String>,
pub name: Option<i64>,
pub id: bool,
pub size: i64,
pub created_at: Option<i64>,
pub note: f64,
pub tags: Option<Box<S350>>,
pub amount: Map<String>,
pub url: i64,
}
wire!(S82 { status, owner, name, id, size, created_at = "createdAt", note, tags, amount, url });
#[derive(Clone,PartialEq)]
pub struct S83 {
pub id: Option<Box<S326>>,
pub size: i64,
pub kind_of: Option<Box<S472>>,
pub region: String,
pub status: Map<String>,
pub parent_id: f64,
pub owner: Option<Box<S173>>,
pub ratio: f64,
pub url: bool,
pub created_at: Map<String>,
}
wire!(S83 { id, size, kind_of = "kindOf", region, status, parent_id = "parentId", owner, ratio, url, created_at = "createdAt" });
#[derive(Clone,PartialEq)]
pub struct S84 {
pub size: i64,
pub region: String,
pub url: Map<String>,
pub created_at: String,
pub kind_of: i64,
pub parent_id: E51,
pub ratio: Option<Box<S475>>,
pub name: Option<String>,
pub note: String,
pub tags: Map<String>,
}
wire!(S84 { size, region, url, created_at = "createdAt", kind_of = "kindOf", parent_id = "parentId", ratio, name, note, tags });
#[derive(Clone,PartialEq)]
pub struct S85 {
pub region: Map<String>,
pub url: i64,
pub label: Vec<String>,
pub status: i64,
pub note: Map<String>,
pub amount: E94,
pub name: E31,
pub id: bool,
pub size: bool,
pub created_at: Option<Box<S160>>,
}
wire!(S85 { region, url, label, status, note, amount, name, id, size, created_at = "createdAt" });
#[derive(Clone,PartialEq)]
pub struct S86 {
pub id: bool,
pub owner: bool,
pub kind_of: E9,
pub url: String,
pub ratio: Option<String>,
pub name: i64,
pub label: bool,
pub status: Option<String>,
pub amount: Option<Box<S466>>,
pub region: Vec<String>,
}
wire!(S86 { id, owner, kind_of = "kindOf", url, ratio, name, label, status, amount, region });
#[derive(Clone,PartialEq)]
pub struct S87 {
pub name: Option<Box<S79>>,
pub amount: Option<Box<S467>>,
pub tags: bool,
pub region: bool,
pub id: Option<String>,
pub owner: Vec<String>,
pub status: Vec<String>,
pub created_at: Option<i64>,
pub ratio: Option<String>,
pub label: Vec<String>,
}
wire!(S87 { name, amount, tags, region, id, owner, status, created_at = "createdAt", ratio, label });
#[derive(Clone,PartialEq)]
pub struct S88 {
pub ratio: Option<String>,
pub created_at: Vec<String>,
pub size: f64,
pub id: bool,
pub tags: bool,
pub kind_of: Map<String>,
pub name: Vec<String>,
pub url: String,
pub note: Vec<String>,
pub status: Vec<String>,
}
wire!(S88 { ratio, created_at = "createdAt", size, id, tags, kind_of = "kindOf", name, url, note, status });
#[derive(Clone,PartialEq)]
pub struct S89 {
pub amount: Option<i64>,
pub owner: Option<Box<S342>>,
pub kind_of: String,
pub id: bool,
pub created_at: f64,
pub size: Map<String>,
pub note: i64,
pub region: Option<String>,
pub name: i64,
pub label: E56,
}
wire!(S89 { amount, owner, kind_of = "kindOf", id, created_at = "createdAt", size, note, region, name, label });
#[derive(Clone,PartialEq)]
pub struct S90 {
pub size: String,
pub kind_of: E63,
pub label: f64,
pub region: Option<i64>,
pub status: Option<Box<S491>>,
pub created_at: i64,
pub tags: E32,
pub name: Map<String>,
pub id: E51,
pub note: Vec<String>,
}
wire!(S90 { size, kind_of = "kindOf", label, region, status, created_at = "createdAt", tags, name, id, note });
#[derive(Clone,PartialEq)]
pub struct S91 {
pub size: Option<Box<S355>>,
pub url: Option<Box<S37>>,
pub id: Option<String>,
pub owner: Option<Box<S49>>,
pub amount: String,
pub tags: Map<String>,
pub ratio: i64,
pub note: f64,
pub name: E9,
pub label: f64,
}
wire!(S91 { size, url, id, owner, amount, tags, ratio, note, name, label });
#[derive(Clone,PartialEq)]
pub struct S92 {
pub tags: Map<String>,
pub url: Option<String>,
pub region: Option<String>,
pub amount: bool,
pub note: Option<String>,
pub parent_id: Map<String>,
pub name: bool,
pub created_at: String,
pub ratio: f64,
pub label: E62,
}
wire!(S92 { tags, url, region, amount, note, parent_id = "parentId", name, created_at = "createdAt", ratio, label });
#[derive(Clone,PartialEq)]
pub struct S93 {
pub name: Option<String>,
pub region: String,
pub id: E11,
pub parent_id: Map<String>,
pub ratio: i64,
pub amount: String,
pub label: Map<String>,
pub status: E22,
pub kind_of: Option<String>,
pub created_at: Map<String>,
}
wire!(S93 { name, region, id, parent_id = "parentId", ratio, amount, label, status, kind_of = "kindOf", created_at = "createdAt" });
#[derive(Clone,PartialEq)]
pub struct S94 {
pub label: bool,
pub id: Map<String>,
pub created_at: Option<String>,
pub size: String,
pub owner: i64,
pub url: Option<Box<S268>>,
pub kind_of: Option<Box<S237>>,
pub status: i64,
pub tags: Map<String>,
pub region: Option<Box<S149>>,
}
wire!(S94 { label, id, created_at = "createdAt", size, owner, url, kind_of = "kindOf", status, tags, region });
#[derive(Clone,PartialEq)]
pub struct S95 {
pub amount: String,
pub kind_of: Option<String>,
pub tags: E18,
pub note: Map<String>,
pub status: f64,
pub size: Option<Box<S496>>,
pub owner: Option<i64>,
pub region: Vec<String>,
pub url: E97,
pub parent_id: String,
}
wire!(S95 { amount, kind_of = "kindOf", tags, note, status, size, owner, region, url, parent_id = "parentId" });
#[derive(Clone,PartialEq)]
pub struct S96 {
pub parent_id: i64,
pub kind_of: Option<i64>,
pub size: Option<String>,
pub tags: i64,
pub created_at: bool,
pub ratio: String,
pub owner: String,
pub name: Option<String>,
pub status: Vec<String>,
pub url: Vec<String>,
}
wire!(S96 { parent_id = "parentId", kind_of = "kindOf", size, tags, created_at = "createdAt", ratio, owner, name, status, url });
#[derive(Clone,PartialEq)]
pub struct S97 {
pub kind_of: f64,
pub tags: i64,
pub id: f64,
pub parent_id: i64,
pub name: String,
pub owner: Option<String>,
pub created_at: Option<i64>,
pub url: bool,
pub ratio: bool,
pub region: Map<String>,
}
wire!(S97 { kind_of = "kindOf", tags, id, parent_id = "parentId", name, owner, created_at = "createdAt", url, ratio, region });
#[derive(Clone,PartialEq)]
pub struct S98 {
pub ratio: Option<i64>,
pub id: f64,
pub status: Option<Box<S121>>,
pub url: Map<String>,
pub kind_of: Option<String>,
pub region: Option<String>,
pub label: Option<String>,
pub owner: Map<String>,
pub size: bool,
pub created_at: String,
}
wire!(S98 { ratio, id, status, url, kind_of = "kindOf", region, label, owner, size, created_at = "createdAt" });
#[derive(Clone,PartialEq)]
pub struct S99 {
pub status: Option<String>,
pub url: Option<String>,
pub created_at: String,
pub parent_id: E7,
pub tags: Option<Box<S306>>,
pub ratio: Vec<String>,
pub region: i64,
pub label: E1,
pub name: Vec<String>,
pub id: i64,
}
wire!(S99 { status, url, created_at = "createdAt", parent_id = "parentId", tags, ratio, region, label, name, id });
#[derive(Clone,PartialEq)]
pub struct S100 {
pub name: Option<i64>,
pub label: f64,
pub amount: i64,
pub ratio: Option<String>,
pub created_at: String,
pub parent_id: f64,
pub tags: E32,
pub owner: Option<i64>,
pub url: E65,
pub kind_of: bool,
}
wire!(S100 { name, label, amount, ratio, created_at = "createdAt", parent_id = "parentId", tags, owner, url, kind_of = "kindOf" });
#[derive(Clone,PartialEq)]
pub struct S101 {
pub ratio: Option<String>,
pub name: Option<Box<S273>>,
pub status: Vec<String>,
pub size: Option<String>,
pub note: Option<i64>,
pub owner: Option<Box<S205>>,
pub tags: f64,
pub created_at: Option<String>,
pub parent_id: Option<i64>,
pub url: bool,
}
wire!(S101 { ratio, name, status, size, note, owner, tags, created_at = "createdAt", parent_id = "parentId", url });
#[derive(Clone,PartialEq)]
pub struct S102 {
pub name: E52,
pub ratio: Option<Box<S136>>,
pub size: Option<Box<S86>>,
pub note: Option<i64>,
pub region: Option<String>,
pub owner: Option<Box<S74>>,
pub label: bool,
pub url: bool,
pub created_at: bool,
pub amount: Option<String>,
}
wire!(S102 { name, ratio, size, note, region, owner, label, url, created_at = "createdAt", amount });
#[derive(Clone,PartialEq)]
pub struct S103 {
pub label: Map<String>,
pub id: Map<String>,
pub size: Map<String>,
pub note: E49,
pub owner: f64,
pub ratio: E4,
pub created_at: bool,
pub kind_of: Option<i64>,
pub region: Option<String>,
pub parent_id: Option<String>,
}
wire!(S103 { label, id, size, note, owner, ratio, created_at = "createdAt", kind_of = "kindOf", region, parent_id = "parentId" });
#[derive(Clone,PartialEq)]
pub struct S104 {
pub id: String,
pub owner: bool,
pub ratio: bool,
pub size: E72,
pub region: E60,
pub name: Option<Box<S288>>,
pub label: E88,
pub parent_id: Option<i64>,
pub url: Map<String>,
pub tags: E49,
}
wire!(S104 { id, owner, ratio, size, region, name, label, parent_id = "parentId", url, tags });
#[derive(Clone,PartialEq)]
pub struct S105 {
pub kind_of: f64,
pub id: String,
pub status: i64,
pub note: Option<Box<S323>>,
pub name: E87,
pub amount: Option<Box<S377>>,
pub parent_id: String,
pub created_at: E2,
pub label: Option<i64>,
pub url: Option<String>,
}
wire!(S105 { kind_of = "kindOf", id, status, note, name, amount, parent_id = "parentId", created_at = "createdAt", label, url });
#[derive(Clone,PartialEq)]
pub struct S106 {
pub amount: String,
pub parent_id: f64,
pub owner: Option<Box<S194>>,
pub kind_of: Option<i64>,
pub tags: E48,
pub note: Vec<String>,
pub url: Option<i64>,
pub size: Option<Box<S456>>,
pub ratio: Option<Box<S274>>,
pub region: i64,
}
wire!(S106 { amount, parent_id = "parentId", owner, kind_of = "kindOf", tags, note, url, size, ratio, region });
#[derive(Clone,PartialEq)]
pub struct S107 {
pub region: i64,
pub status: String,
pub label: bool,
pub amount: Option<String>,
pub kind_of: i64,
pub name: Option<String>,
pub id: bool,
pub url: f64,
pub size: f64,
pub parent_id: i64,
}
wire!(S107 { region, status, label, amount, kind_of = "kindOf", name, id, url, size, parent_id = "parentId" });
#[derive(Clone,PartialEq)]
pub struct S108 {
pub amount: Option<String>,
pub status: Option<Box<S189>>,
pub tags: Map<String>,
pub owner: String,
pub url: String,
pub note: bool,
pub label: E14,
pub id: Option<i64>,
pub ratio: E75,
pub created_at: Option<Box<S377>>,
}
wire!(S108 { amount, status, tags, owner, url, note, label, id, ratio, created_at = "createdAt" });
#[derive(Clone,PartialEq)]
pub struct S109 {
pub created_at: Vec<String>,
pub kind_of: Option<String>,
pub url: bool,
pub owner: f64,
pub label: E65,
pub note: Option<Box<S51>>,
pub region: Option<String>,
pub id: i64,
pub ratio: Option<Box<S71>>,
pub name: Option<String>,
}
wire!(S109 { created_at = "createdAt", kind_of = "kindOf", url, owner, label, note, region, id, ratio, name });
#[derive(Clone,PartialEq)]
pub struct S110 {
pub region: Option<i64>,
pub tags: bool,
pub created_at: E8,
pub url: Vec<String>,
pub size: Vec<String>,
pub amount: Option<Box<S333>>,
pub kind_of: bool,
pub parent_id: Option<i64>,
pub ratio: Map<String>,
pub status: String,
}
wire!(S110 { region, tags, created_at = "createdAt", url, size, amount, kind_of = "kindOf", parent_id = "parentId", ratio, status });
#[derive(Clone,PartialEq)]
pub struct S111 {
pub id: Option<String>,
pub created_at: bool,
pub label: bool,
pub region: Option<String>,
pub kind_of: i64,
pub size: Option<i64>,
pub note: i64,
pub url: bool,
pub tags: Option<String>,
pub name: Vec<String>,
}
wire!(S111 { id, created_at = "createdAt", label, region, kind_of = "kindOf", size, note, url, tags, name });
#[derive(Clone,PartialEq)]
pub struct S112 {
pub created_at: Option<Box<S181>>,
pub amount: Option<Box<S457>>,
pub note: Option<Box<S199>>,
pub parent_id: E54,
pub kind_of: Option<Box<S35>>,
pub owner: Map<String>,
pub label: f64,
pub name: E4,
pub ratio: E38,
pub region: i64,
}
wire!(S112 { created_at = "createdAt", amount, note, parent_id = "parentId", kind_of = "kindOf", owner, label, name, ratio, region });
#[derive(Clone,PartialEq)]
pub struct S113 {
pub region: f64,
pub owner: f64,
pub kind_of: Map<String>,
pub id: bool,
pub parent_id: String,
pub size: String,
pub tags: Option<Box<S327>>,
pub ratio: f64,
pub amount: i64,
pub note: E94,
}
wire!(S113 { region, owner, kind_of = "kindOf", id, parent_id = "parentId", size, tags, ratio, amount, note });
#[derive(Clone,PartialEq)]
pub struct S114 {
pub tags: i64,
pub note: E79,
pub region: String,
pub url: E9,
pub label: Map<String>,
pub id: bool,
pub owner: f64,
pub amount: Option<Box<S29>>,
pub size: f64,
pub parent_id: Option<Box<S438>>,
}
wire!(S114 { tags, note, region, url, label, id, owner, amount, size, parent_id = "parentId" });
#[derive(Clone,PartialEq)]
pub struct S115 {
pub label: i64,
pub id: bool,
pub size: Option<i64>,
pub kind_of: f64,
pub amount: f64,
pub status: Option<i64>,
pub url: i64,
pub tags: Option<Box<S98>>,
pub owner: String,
pub ratio: Map<String>,
}
wire!(S115 { label, id, size, kind_of = "kindOf", amount, status, url, tags, owner, ratio });
#[derive(Clone,PartialEq)]
pub struct S116 {
pub kind_of: i64,
pub name: bool,
pub parent_id: Option<String>,
pub region: Vec<String>,
pub id: Option<Box<S483>>,
pub amount: bool,
pub ratio: i64,
pub status: i64,
pub created_at: Option<Box<S408>>,
pub note: String,
}
wire!(S116 { kind_of = "kindOf", name, parent_id = "parentId", region, id, amount, ratio, status, created_at = "createdAt", note });
#[derive(Clone,PartialEq)]
pub struct S117 {
pub size: Vec<String>,
pub name: bool,
pub owner: f64,
pub status: Option<String>,
pub kind_of: bool,
pub id: Option<i64>,
pub label: f64,
pub tags: Vec<String>,
pub region: i64,
pub ratio: Option<i64>,
}
wire!(S117 { size, name, owner, status, kind_of = "kindOf", id, label, tags, region, ratio });
#[derive(Clone,PartialEq)]
pub struct S118 {
pub owner: bool,
pub kind_of: f64,
pub region: Map<String>,
pub size: Vec<String>,
pub tags: bool,
pub name: f64,
pub ratio: f64,
pub label: bool,
pub amount: E0,
pub url: String,
}
wire!(S118 { owner, kind_of = "kindOf", region, size, tags, name, ratio, label, amount, url });
#[derive(Clone,PartialEq)]
pub struct S119 {
pub size: E39,
pub owner: f64,
pub tags: Option<i64>,
pub status: i64,
pub note: E55,
pub ratio: Option<Box<S315>>,
pub kind_of: Vec<String>,
pub amount: i64,
pub parent_id: E69,
pub url: Vec<String>,
}
wire!(S119 { size, owner, tags, status, note, ratio, kind_of = "kindOf", amount, parent_id = "parentId", url });
#[derive(Clone,PartialEq)]
pub struct S120 {
pub ratio: Map<String>,
pub status: bool,
pub name: E5,
pub owner: Vec<String>,
pub note: i64,
pub size: Option<i64>,
pub kind_of: Map<String>,
pub tags: f64,
pub label: f64,
pub created_at: String,
}
wire!(S120 { ratio, status, name, owner, note, size, kind_of = "kindOf", tags, label, created_at = "createdAt" });
#[derive(Clone,PartialEq)]
pub struct S121 {
pub created_at: Vec<String>,
pub url: i64,
pub amount: E67,
pub region: f64,
pub name: Map<String>,
pub size: Option<Box<S373>>,
pub status: E5,
pub owner: Option<i64>,
pub ratio: E68,
pub note: Vec<String>,
}
wire!(S121 { created_at = "createdAt", url, amount, region, name, size, status, owner, ratio, note });
#[derive(Clone,PartialEq)]
pub struct S122 {
pub name: bool,
pub created_at: Vec<String>,
pub ratio: String,
pub id: Option<Box<S443>>,
pub url: Option<i64>,
pub status: bool,
pub kind_of: Map<String>,
pub amount: i64,
pub region: f64,
pub label: E14,
}
wire!(S122 { name, created_at = "createdAt", ratio, id, url, status, kind_of = "kindOf", amount, region, label });
#[derive(Clone,PartialEq)]
pub struct S123 {
pub created_at: Option<String>,
pub label: Option<i64>,
pub region: f64,
pub url: Option<Box<S444>>,
pub kind_of: String,
pub owner: Option<String>,
pub id: Option<Box<S1>>,
pub note: f64,
pub parent_id: Map<String>,
pub status: E64,
}
wire!(S123 { created_at = "createdAt", label, region, url, kind_of = "kindOf", owner, id, note, parent_id = "parentId", status });
#[derive(Clone,PartialEq)]
pub struct S124 {
pub name: i64,
pub ratio: f64,
pub note: Option<String>,
pub tags: Option<Box<S287>>,
pub created_at: i64,
pub owner: i64,
pub id: Option<String>,
pub label: Option<String>,
pub kind_of: String,
pub size: Map<String>,
}
wire!(S124 { name, ratio, note, tags, created_at = "createdAt", owner, id, label, kind_of = "kindOf", size });
#[derive(Clone,PartialEq)]
pub struct S125 {
pub amount: i64,
pub label: i64,
pub note: Option<String>,
pub region: Option<String>,
pub tags: E88,
pub kind_of: Option<i64>,
pub name: Option<Box<S281>>,
pub status: String,
pub created_at: bool,
pub parent_id: i64,
}
wire!(S125 { amount, label, note, region, tags, kind_of = "kindOf", name, status, created_at = "createdAt", parent_id = "parentId" });
#[derive(Clone,PartialEq)]
pub struct S126 {
pub name: String,
pub parent_id: bool,
pub id: E31,
pub label: Option<i64>,
pub ratio: Map<String>,
pub amount: String,
pub note: i64,
pub region: f64,
pub status: Option<Box<S235>>,
pub url: Vec<String>,
}
wire!(S126 { name, parent_id = "parentId", id, label, ratio, amount, note, region, status, url });
#[derive(Clone,PartialEq)]
pub struct S127 {
pub note: Option<Box<S38>>,
pub created_at: i64,
pub tags: Option<Box<S376>>,
pub kind_of: Option<String>,
pub ratio: i64,
pub amount: i64,
pub parent_id: Option<i64>,
pub region: String,
pub label: Vec<String>,
pub owner: i64,
}
wire!(S127 { note, created_at = "createdAt", tags, kind_of = "kindOf", ratio, amount, parent_id = "parentId", region, label, owner });
#[derive(Clone,PartialEq)]
pub struct S128 {
pub kind_of: bool,
pub id: Map<String>,
pub owner: Vec<String>,
pub region: Map<String>,
pub note: Option<i64>,
pub tags: Option<Box<S102>>,
pub name: Option<Box<S308>>,
pub ratio: Option<Box<S229>>,
pub size: Vec<String>,
pub parent_id: Option<i64>,
}
wire!(S128 { kind_of = "kindOf", id, owner, region, note, tags, name, ratio, size, parent_id = "parentId" });
#[derive(Clone,PartialEq)]
pub struct S129 {
pub size: Option<i64>,
pub owner: i64,
pub created_at: Map<String>,
pub region: String,
pub id: i64,
pub kind_of: String,
pub amount: E50,
pub status: Vec<String>,
pub ratio: Vec<String>,
pub url: Option<i64>,
}
wire!(S129 { size, owner, created_at = "createdAt", region, id, kind_of = "kindOf", amount, status, ratio, url });
#[derive(Clone,PartialEq)]
pub struct S130 {
pub parent_id: i64,
pub name: Option<i64>,
pub size: bool,
pub kind_of: f64,
pub note: f64,
pub status: i64,
pub owner: Option<String>,
pub id: Option<Box<S271>>,
pub tags: Option<i64>,
pub label: i64,
}
wire!(S130 { parent_id = "parentId", name, size, kind_of = "kindOf", note, status, owner, id, tags, label });
#[derive(Clone,PartialEq)]
pub struct S131 {
pub owner: f64,
pub parent_id: Vec<String>,
pub note: Map<String>,
pub status: Option<String>,
pub name: E28,
pub region: Vec<String>,
pub ratio: Map<String>,
pub tags: bool,
pub created_at: bool,
pub id: i64,
}
wire!(S131 { owner, parent_id = "parentId", note, status, name, region, ratio, tags, created_at = "createdAt", id });
#[derive(Clone,PartialEq)]
pub struct S132 {
pub kind_of: String,
pub parent_id: Option<i64>,
pub label: Option<i64>,
pub status: f64,
pub size: String,
pub url: E45,
pub ratio: E48,
pub tags: bool,
pub owner: Vec<String>,
pub note: Option<String>,
}
wire!(S132 { kind_of = "kindOf", parent_id = "parentId", label, status, size, url, ratio, tags, owner, note });
#[derive(Clone,PartialEq)]
pub struct S133 {
pub created_at: Vec<String>,
pub status: Map<String>,
pub owner: bool,
pub note: bool,
pub size: Option<String>,
pub tags: f64,
pub url: Option<Box<S81>>,
pub id: Option<Box<S496>>,
pub ratio: String,
pub kind_of: i64,
}
wire!(S133 { created_at = "createdAt", status, owner, note, size, tags, url, id, ratio, kind_of = "kindOf" });
#[derive(Clone,PartialEq)]
pub struct S134 {
pub owner: Option<String>,
pub tags: Vec<String>,
pub created_at: Vec<String>,
pub ratio: Option<String>,
pub amount: Option<String>,
pub status: bool,
pub url: Option<String>,
pub label: Vec<String>,
pub kind_of: Option<i64>,
pub name: Option<i64>,
}
wire!(S134 { owner, tags, created_at = "createdAt", ratio, amount, status, url, label, kind_of = "kindOf", name });
#[derive(Clone,PartialEq)]
pub struct S135 {
pub size: bool,
pub amount: E75,
pub id: Map<String>,
pub tags: Option<Box<S283>>,
pub name: Map<String>,
pub status: bool,
pub region: i64,
pub owner: f64,
pub ratio: Option<String>,
pub note: String,
}
wire!(S135 { size, amount, id, tags, name, status, region, owner, ratio, note });
#[derive(Clone,PartialEq)]
pub struct S136 {
pub id: Option<String>,
pub region: Option<i64>,
pub label: Option<String>,
pub name: Option<String>,
pub kind_of: Option<i64>,
pub tags: Option<String>,
pub owner: E81,
pub size: Option<String>,
pub ratio: String,
pub parent_id: bool,
}
wire!(S136 { id, region, label, name, kind_of = "kindOf", tags, owner, size, ratio, parent_id = "parentId" });
#[derive(Clone,PartialEq)]
pub struct S137 {
pub kind_of: f64,
pub region: String,
pub parent_id: Option<String>,
pub amount: Option<i64>,
pub tags: String,
pub owner: bool,
pub label: E2,
pub id: bool,
pub name: i64,
pub size: E0,
}
wire!(S137 { kind_of = "kindOf", region, parent_id = "parentId", amount, tags, owner, label, id, name, size });
#[derive(Clone,PartialEq)]
pub struct S138 {
pub amount: Map<String>,
pub ratio: Option<String>,
pub url: Option<String>,
pub tags: Option<String>,
pub label: f64,
pub status: Option<Box<S291>>,
pub kind_of: String,
pub created_at: f64,
pub owner: Option<Box<S60>>,
pub note: E59,
}
wire!(S138 { amount, ratio, url, tags, label, status, kind_of = "kindOf", created_at = "createdAt", owner, note });
#[derive(Clone,PartialEq)]
pub struct S139 {
pub status: i64,
pub url: Map<String>,
pub note: bool,
pub region: Option<String>,
pub parent_id: bool,
pub name: Vec<String>,
pub created_at: Map<String>,
pub tags: String,
pub size: Option<i64>,
pub kind_of: i64,
}
wire!(S139 { status, url, note, region, parent_id = "parentId", name, created_at = "createdAt", tags, size, kind_of = "kindOf" });
#[derive(Clone,PartialEq)]
pub struct S140 {
pub size: bool,
pub parent_id: Vec<String>,
pub ratio: i64,
pub status: Vec<String>,
pub created_at: bool,
pub name: i64,
pub amount: i64,
pub region: bool,
pub url: Option<Box<S461>>,
pub kind_of: i64,
}
wire!(S140 { size, parent_id = "parentId", ratio, status, created_at = "createdAt", name, amount, region, url, kind_of = "kindOf" });
#[derive(Clone,PartialEq)]
pub struct S141 {
pub name: Option<Box<S264>>,
pub ratio: Option<String>,
pub label: Option<Box<S470>>,
pub amount: Map<String>,
pub region: E12,
pub tags: Map<String>,
pub status: f64,
pub note: Option<String>,
pub url: Option<Box<S156>>,
pub kind_of: Option<i64>,
}
wire!(S141 { name, ratio, label, amount, region, tags, status, note, url, kind_of = "kindOf" });
#[derive(Clone,PartialEq)]
pub struct S142 {
pub url: bool,
pub region: bool,
pub created_at: f64,
pub ratio: Option<String>,
pub id: Option<Box<S436>>,
pub size: f64,
pub kind_of: f64,
pub tags: Option<i64>,
pub status: Option<Box<S364>>,
pub note: Option<Box<S295>>,
}
wire!(S142 { url, region, created_at = "createdAt", ratio, id, size, kind_of = "kindOf", tags, status, note });
#[derive(Clone,PartialEq)]
pub struct S143 {
pub kind_of: Option<String>,
pub amount: E21,
pub url: E46,
pub created_at: Option<String>,
pub size: i64,
pub owner: Option<Box<S462>>,
pub status: f64,
pub ratio: Option<String>,
pub note: Option<i64>,
pub parent_id: i64,
}
wire!(S143 { kind_of = "kindOf", amount, url, created_at = "createdAt", size, owner, status, ratio, note, parent_id = "parentId" });
#[derive(Clone,PartialEq)]
pub struct S144 {
pub name: Vec<String>,
pub tags: String,
pub owner: Map<String>,
pub note: Option<i64>,
pub kind_of: Option<String>,
pub id: E58,
pub created_at: Vec<String>,
pub parent_id: Option<String>,
pub label: E88,
pub size: i64,
}
wire!(S144 { name, tags, owner, note, kind_of = "kindOf", id, created_at = "createdAt", parent_id = "parentId", label, size });
#[derive(Clone,PartialEq)]
pub struct S145 {
pub name: Option<i64>,
pub size: Option<Box<S64>>,
pub status: Vec<String>,
pub id: i64,
pub created_at: Vec<String>,
pub owner: Map<String>,
pub amount: Map<String>,
pub url: Vec<String>,
pub tags: f64,
pub label: bool,
}
wire!(S145 { name, size, status, id, created_at = "createdAt", owner, amount, url, tags, label });
#[derive(Clone,PartialEq)]
pub struct S146 {
pub region: E99,
pub url: Map<String>,
pub size: Option<String>,
pub parent_id: i64,
pub label: Option<Box<S21>>,
pub created_at: Option<String>,
pub id: Map<String>,
pub tags: Vec<String>,
pub ratio: Option<i64>,
pub status: f64,
}
wire!(S146 { region, url, size, parent_id = "parentId", label, created_at = "createdAt", id, tags, ratio, status });
#[derive(Clone,PartialEq)]
pub struct S147 {
pub tags: Vec<String>,
pub note: bool,
pub size: Option<i64>,
pub id: Option<i64>,
pub kind_of: Option<i64>,
pub ratio: Option<i64>,
pub created_at: i64,
pub name: i64,
pub parent_id: bool,
pub owner: Option<Box<S126>>,
}
wire!(S147 { tags, note, size, id, kind_of = "kindOf", ratio, created_at = "createdAt", name, parent_id = "parentId", owner });
#[derive(Clone,PartialEq)]
pub struct S148 {
pub url: i64,
pub ratio: String,
pub status: E37,
pub label: i64,
pub id: Option<Box<S258>>,
pub created_at: Option<i64>,
pub note: Vec<String>,
pub tags: String,
pub kind_of: bool,
pub owner: Option<String>,
}
wire!(S148 { url, ratio, status, label, id, created_at = "createdAt", note, tags, kind_of = "kindOf", owner });
#[derive(Clone,PartialEq)]
pub struct S149 {
pub label: String,
pub tags: Option<Box<S71>>,
pub url: Vec<String>,
pub name: Option<Box<S291>>,
pub size: Option<Box<S161>>,
pub parent_id: bool,
pub status: Vec<String>,
pub kind_of: Map<String>,
pub created_at: Option<Box<S497>>,
pub amount: Option<i64>,
}
wire!(S149 { label, tags, url, name, size, parent_id = "parentId", status, kind_of = "kindOf", created_at = "createdAt", amount });
#[derive(Clone,PartialEq)]
pub struct S150 {
pub amount: Map<String>,
pub status: Option<String>,
pub size: E48,
pub created_at: Option<Box<S0>>,
pub url: Option<i64>,
pub id: f64,
pub name: Option<String>,
pub note: i64,
pub parent_id: bool,
pub tags: f64,
}
wire!(S150 { amount, status, size, created_at = "createdAt", url, id, name, note, parent_id = "parentId", tags });
#[derive(Clone,PartialEq)]
pub struct S151 {
pub size: Vec<String>,
pub status: f64,
pub owner: bool,
pub name: String,
pub tags: bool,
pub url: Option<i64>,
pub label: Map<String>,
pub created_at: E51,
pub id: Map<String>,
pub parent_id: Option<String>,
}
wire!(S151 { size, status, owner, name, tags, url, label, created_at = "createdAt", id, parent_id = "parentId" });
#[derive(Clone,PartialEq)]
pub struct S152 {
pub parent_id: i64,
pub id: E58,
pub label: bool,
pub created_at: i64,
pub size: E39,
pub amount: Option<i64>,
pub region: E22,
pub name: f64,
pub url: Option<String>,
pub ratio: String,
}
wire!(S152 { parent_id = "parentId", id, label, created_at = "createdAt", size, amount, region, name, url, ratio });
#[derive(Clone,PartialEq)]
pub struct S153 {
pub size: Map<String>,
pub label: E73,
pub note: i64,
pub parent_id: E10,
pub name: Option<i64>,
pub id: bool,
pub kind_of: Option<Box<S68>>,
pub amount: Map<String>,
pub region: Map<String>,
pub ratio: bool,
}
wire!(S153 { size, label, note, parent_id = "parentId", name, id, kind_of = "kindOf", amount, region, ratio });
#[derive(Clone,PartialEq)]
pub struct S154 {
pub note: Map<String>,
pub size: E66,
pub name: Option<i64>,
pub parent_id: f64,
pub ratio: Option<Box<S165>>,
pub tags: E86,
pub owner: Vec<String>,
pub region: Vec<String>,
pub url: Option<i64>,
pub kind_of: bool,
}
wire!(S154 { note, size, name, parent_id = "parentId", ratio, tags, owner, region, url, kind_of = "kindOf" });
#[derive(Clone,PartialEq)]
pub struct S155 {
pub kind_of: Option<String>,
pub name: Option<Box<S131>>,
pub url: Option<String>,
pub size: Option<String>,
pub ratio: Vec<String>,
pub region: f64,
pub note: Option<Box<S191>>,
pub amount: Vec<String>,
pub id: i64,
pub tags: Map<String>,
}
wire!(S155 { kind_of = "kindOf", name, url, size, ratio, region, note, amount, id, tags });
#[derive(Clone,PartialEq)]
pub struct S156 {
pub owner: Option<i64>,
pub name: Option<String>,
pub created_at: String,
pub size: String,
pub tags: String,
pub ratio: Vec<String>,
pub label: E90,
pub url: Option<i64>,
pub kind_of: Option<String>,
pub amount: Vec<String>,
}
wire!(S156 { owner, name, created_at = "createdAt", size, tags, ratio, label, url, kind_of = "kindOf", amount });
#[derive(Clone,PartialEq)]
pub struct S157 {
pub owner: Vec<String>,
pub parent_id: f64,
pub label: E96,
pub id: f64,
pub note: Option<Box<S301>>,
pub status: Vec<String>,
pub amount: Option<String>,
pub size: Option<String>,
pub tags: Vec<String>,
pub name: bool,
}
wire!(S157 { owner, parent_id = "parentId", label, id, note, status, amount, size, tags, name });
#[derive(Clone,PartialEq)]
pub struct S158 {
pub url: Vec<String>,
pub name: bool,
pub amount: Map<String>,
pub note: Option<Box<S269>>,
pub created_at: Option<String>,
pub size: String,
pub kind_of: Option<Box<S210>>,
pub tags: Option<String>,
pub label: Option<String>,
pub parent_id: i64,
}
wire!(S158 { url, name, amount, note, created_at = "createdAt", size, kind_of = "kindOf", tags, label, parent_id = "parentId" });
#[derive(Clone,PartialEq)]
pub struct S159 {
pub url: f64,
pub label: bool,
pub parent_id: bool,
pub region: Vec<String>,
pub owner: f64,
pub size: String,
pub name: i64,
pub id: String,
pub tags: Option<i64>,
pub amount: Vec<String>,
}
wire!(S159 { url, label, parent_id = "parentId", region, owner, size, name, id, tags, amount });
#[derive(Clone,PartialEq)]
pub struct S160 {
pub size: bool,
pub label: Vec<String>,
pub status: Option<i64>,
pub ratio: i64,
pub name: Option<i64>,
pub id: i64,
pub note: String,
pub kind_of: bool,
pub url: Map<String>,
pub created_at: E96,
}
wire!(S160 { size, label, status, ratio, name, id, note, kind_of = "kindOf", url, created_at = "createdAt" });
#[derive(Clone,PartialEq)]
pub struct S161 {
pub owner: bool,
pub tags: Option<String>,
pub ratio: Vec<String>,
pub name: f64,
pub size: String,
pub region: Option<String>,
pub kind_of: E50,
pub created_at: String,
pub note: i64,
pub id: f64,
}
wire!(S161 { owner, tags, ratio, name, size, region, kind_of = "kindOf", created_at = "createdAt", note, id });
#[derive(Clone,PartialEq)]
pub struct S162 {
pub name: E68,
pub status: Option<String>,
pub note: f64,
pub amount: Vec<String>,
pub url: Map<String>,
pub owner: bool,
pub size: Option<i64>,
pub id: Option<Box<S242>>,
pub ratio: Option<i64>,
pub kind_of: E48,
}
wire!(S162 { name, status, note, amount, url, owner, size, id, ratio, kind_of = "kindOf" });
#[derive(Clone,PartialEq)]
pub struct S163 {
pub id: Vec<String>,
pub note: bool,
pub ratio: bool,
pub parent_id: Map<String>,
pub owner: f64,
pub created_at: i64,
pub label: Option<String>,
pub tags: f64,
pub url: Option<Box<S36>>,
pub amount: Map<String>,
}
wire!(S163 { id, note, ratio, parent_id = "parentId", owner, created_at = "createdAt", label, tags, url, amount });
#[derive(Clone,PartialEq)]
pub struct S164 {
pub kind_of: Option<Box<S99>>,
pub label: bool,
pub parent_id: bool,
pub url: Option<Box<S491>>,
pub id: f64,
pub tags: i64,
pub size: Vec<String>,
pub region: Option<String>,
pub note: E12,
pub owner: String,
}
wire!(S164 { kind_of = "kindOf", label, parent_id = "parentId", url, id, tags, size, region, note, owner });
#[derive(Clone,PartialEq)]
pub struct S165 {
pub ratio: String,
pub kind_of: bool,
pub created_at: Vec<String>,
pub region: f64,
pub id: Option<String>,
pub parent_id: Option<Box<S103>>,
pub owner: f64,
pub url: E40,
pub label: bool,
pub status: E54,
}
wire!(S165 { ratio, kind_of = "kindOf", created_at = "createdAt", region, id, parent_id = "parentId", owner, url, label, status });
#[derive(Clone,PartialEq)]
pub struct S166 {
pub url: f64,
pub ratio: bool,
pub status: f64,
pub amount: bool,
pub label: bool,
pub id: Option<String>,
pub kind_of: E29,
pub owner: Vec<String>,
pub size: Vec<String>,
pub name: Vec<String>,
}
wire!(S166 { url, ratio, status, amount, label, id, kind_of = "kindOf", owner, size, name });
#[derive(Clone,PartialEq)]
pub struct S167 {
pub id: Option<String>,
pub url: E82,
pub tags: Option<Box<S386>>,
pub name: Option<i64>,
pub status: String,
pub owner: Option<String>,
pub created_at: Map<String>,
pub ratio: E63,
pub amount: Option<i64>,
pub parent_id: Option<Box<S424>>,
}
wire!(S167 { id, url, tags, name, status, owner, created_at = "createdAt", ratio, amount, parent_id = "parentId" });
#[derive(Clone,PartialEq)]
pub struct S168 {
pub name: Option<String>,
pub id: bool,
pub kind_of: Vec<String>,
pub size: i64,
pub created_at: Option<Box<S74>>,
pub region: Option<Box<S409>>,
pub tags: Option<String>,
pub parent_id: String,
pub label: f64,
pub amount: String,
}
wire!(S168 { name, id, kind_of = "kindOf", size, created_at = "createdAt", region, tags, parent_id = "parentId", label, amount });
#[derive(Clone,PartialEq)]
pub struct S169 {
pub id: Option<Box<S454>>,
pub tags: Vec<String>,
pub status: Option<String>,
pub parent_id: Option<i64>,
pub name: i64,
pub region: Option<Box<S250>>,
pub owner: Option<Box<S251>>,
pub url: Vec<String>,
pub kind_of: Vec<String>,
pub size: E49,
}
wire!(S169 { id, tags, status, parent_id = "parentId", name, region, owner, url, kind_of = "kindOf", size });
#[derive(Clone,PartialEq)]
pub struct S170 {
pub kind_of: f64,
pub created_at: E11,
pub parent_id: bool,
pub owner: Map<String>,
pub id: String,
pub ratio: Map<String>,
pub name: String,
pub url: Option<i64>,
pub amount: Map<String>,
pub region: E61,
}
wire!(S170 { kind_of = "kindOf", created_at = "createdAt", parent_id = "parentId", owner, id, ratio, name, url, amount, region });
#[derive(Clone,PartialEq)]
pub struct S171 {
pub region: Map<String>,
pub tags: i64,
pub created_at: E27,
pub kind_of: Option<String>,
pub status: Map<String>,
pub name: Option<Box<S47>>,
pub ratio: Option<i64>,
pub owner: Vec<String>,
pub url: Map<String>,
pub size: Map<String>,
}
wire!(S171 { region, tags, created_at = "createdAt", kind_of = "kindOf", status, name, ratio, owner, url, size });
#[derive(Clone,PartialEq)]
pub struct S172 {
pub parent_id: f64,
pub note: Option<String>,
pub url: Option<String>,
pub ratio: Map<String>,
pub region: String,
pub status: Option<i64>,
pub kind_of: Option<String>,
pub owner: bool,
pub name: bool,
pub label: Option<String>,
}
wire!(S172 { parent_id = "parentId", note, url, ratio, region, status, kind_of = "kindOf", owner, name, label });
#[derive(Clone,PartialEq)]
pub struct S173 {
pub id: Option<Box<S295>>,
pub label: i64,
pub amount: Vec<String>,
pub note: bool,
pub created_at: E74,
pub owner: bool,
pub tags: f64,
pub parent_id: String,
pub kind_of: Option<Box<S381>>,
pub url: bool,
}
wire!(S173 { id, label, amount, note, created_at = "createdAt", owner, tags, parent_id = "parentId", kind_of = "kindOf", url });
#[derive(Clone,PartialEq)]
pub struct S174 {
pub owner: Option<String>,
pub region: String,
pub note: E39,
pub created_at: String,
pub url: Map<String>,
pub id: String,
pub amount: bool,
pub status: Option<i64>,
pub label: Vec<String>,
pub kind_of: bool,
}
wire!(S174 { owner, region, note, created_at = "createdAt", url, id, amount, status, label, kind_of = "kindOf" });
#[derive(Clone,PartialEq)]
pub struct S175 {
pub owner: Option<Box<S133>>,
pub label: Map<String>,
pub amount: Option<String>,
pub id: E45,
pub created_at: Option<i64>,
pub url: E18,
pub size: Option<String>,
pub status: f64,
pub parent_id: Map<String>,
pub region: Option<i64>,
}
wire!(S175 { owner, label, amount, id, created_at = "createdAt", url, size, status, parent_id = "parentId", region });
#[derive(Clone,PartialEq)]
pub struct S176 {
pub ratio: Option<Box<S488>>,
pub created_at: Vec<String>,
pub kind_of: i64,
pub name: i64,
pub amount: E76,
pub owner: Map<String>,
pub parent_id: String,
pub status: i64,
pub region: Option<String>,
pub id: Map<String>,
}
wire!(S176 { ratio, created_at = "createdAt", kind_of = "kindOf", name, amount, owner, parent_id = "parentId", status, region, id });
#[derive(Clone,PartialEq)]
pub struct S177 {
pub created_at: E55,
pub kind_of: Vec<String>,
pub id: bool,
pub ratio: i64,
pub name: i64,
pub owner: String,
pub status: bool,
pub region: f64,
pub size: Option<i64>,
pub parent_id: String,
}
wire!(S177 { created_at = "createdAt", kind_of = "kindOf", id, ratio, name, owner, status, region, size, parent_id = "parentId" });
#[derive(Clone,PartialEq)]
pub struct S178 {
pub region: E29,
pub parent_id: bool,
pub size: f64,
pub label: Option<Box<S320>>,
pub status: Option<Box<S30>>,
pub note: f64,
pub url: i64,
pub name: String,
pub tags: Vec<String>,
pub ratio: Option<String>,
}
wire!(S178 { region, parent_id = "parentId", size, label, status, note, url, name, tags, ratio });
#[derive(Clone,PartialEq)]
pub struct S179 {
pub region: Vec<String>,
pub name: i64,
pub url: E45,
pub kind_of: bool,
pub parent_id: Option<i64>,
pub status: E74,
pub created_at: Vec<String>,
pub size: Map<String>,
pub amount: Vec<String>,
pub label: Map<String>,
}
wire!(S179 { region, name, url, kind_of = "kindOf", parent_id = "parentId", status, created_at = "createdAt", size, amount, label });
#[derive(Clone,PartialEq)]
pub struct S180 {
pub ratio: i64,
pub owner: Option<Box<S430>>,
pub status: E54,
pub note: f64,
pub created_at: String,
pub size: i64,
pub parent_id: E2,
pub region: Option<Box<S421>>,
pub name: Option<i64>,
pub label: E38,
}
wire!(S180 { ratio, owner, status, note, created_at = "createdAt", size, parent_id = "parentId", region, name, label });
#[derive(Clone,PartialEq)]
pub struct S181 {
pub created_at: E99,
pub id: E7,
pub note: Option<i64>,
pub size: Option<String>,
pub owner: String,
pub label: f64,
pub name: Vec<String>,
pub status: Vec<String>,
pub ratio: Map<String>,
pub parent_id: Vec<String>,
}
wire!(S181 { created_at = "createdAt", id, note, size, owner, label, name, status, ratio, parent_id = "parentId" });
#[derive(Clone,PartialEq)]
pub struct S182 {
pub amount: f64,
pub ratio: i64,
pub parent_id: Option<i64>,
pub name: E96,
pub owner: Option<Box<S169>>,
pub region: Map<String>,
pub tags: bool,
pub created_at: Vec<String>,
pub status: String,
pub url: Map<String>,
}
wire!(S182 { amount, ratio, parent_id = "parentId", name, owner, region, tags, created_at = "createdAt", status, url });
#[derive(Clone,PartialEq)]
pub struct S183 {
pub note: String,
pub status: E12,
pub region: Option<Box<S298>>,
pub amount: bool,
pub parent_id: Option<Box<S200>>,
pub tags: f64,
pub size: Option<String>,
pub label: E8,
pub ratio: bool,
pub created_at: Option<i64>,
}
wire!(S183 { note, status, region, amount, parent_id = "parentId", tags, size, label, ratio, created_at = "createdAt" });
#[derive(Clone,PartialEq)]
pub struct S184 {
pub amount: E4,
pub status: E85,
pub label: E62,
pub region: bool,
pub name: Vec<String>,
pub kind_of: String,
pub owner: E57,
pub ratio: Vec<String>,
pub created_at: Map<String>,
pub id: bool,
}
wire!(S184 { amount, status, label, region, name, kind_of = "kindOf", owner, ratio, created_at = "createdAt", id });
#[derive(Clone,PartialEq)]
pub struct S185 {
pub tags: Option<Box<S41>>,
pub size: String,
pub label: Map<String>,
pub region: E66,
pub amount: Vec<String>,
pub url: E99,
pub parent_id: E30,
pub kind_of: Map<String>,
pub created_at: String,
pub ratio: f64,
}
wire!(S185 { tags, size, label, region, amount, url, parent_id = "parentId", kind_of = "kindOf", created_at = "createdAt", ratio });
#[derive(Clone,PartialEq)]
pub struct S186 {
pub tags: i64,
pub kind_of: String,
pub url: Option<i64>,
pub label: E73,
pub region: String,
pub parent_id: i64,
pub note: E30,
pub name: Option<String>,
pub amount: Vec<String>,
pub owner: String,
}
wire!(S186 { tags, kind_of = "kindOf", url, label, region, parent_id = "parentId", note, name, amount, owner });
#[derive(Clone,PartialEq)]
pub struct S187 {
pub parent_id: E58,
pub id: Option<i64>,
pub size: Option<Box<S238>>,
pub created_at: Vec<String>,
pub region: f64,
pub label: bool,
pub url: Option<i64>,
pub kind_of: Vec<String>,
pub amount: Vec<String>,
pub note: Option<Box<S429>>,
}
wire!(S187 { parent_id = "parentId", id, size, created_at = "createdAt", region, label, url, kind_of = "kindOf", amount, note });
#[derive(Clone,PartialEq)]
pub struct S188 {
pub status: bool,
pub name: i64,
pub size: i64,
pub owner: bool,
pub label: Vec<String>,
pub amount: f64,
pub note: String,
pub tags: bool,
pub url: String,
pub kind_of: bool,
}
wire!(S188 { status, name, size, owner, label, amount, note, tags, url, kind_of = "kindOf" });
#[derive(Clone,PartialEq)]
pub struct S189 {
pub created_at: Option<String>,
pub url: E47,
pub kind_of: Option<Box<S91>>,
pub name: i64,
pub parent_id: i64,
pub label: Vec<String>,
pub ratio: Vec<String>,
pub note: f64,
pub size: Vec<String>,
pub region: f64,
}
wire!(S189 { created_at = "createdAt", url, kind_of = "kindOf", name, parent_id = "parentId", label, ratio, note, size, region });
#[derive(Clone,PartialEq)]
pub struct S190 {
pub created_at: Option<Box<S295>>,
pub kind_of: Option<Box<S484>>,
pub ratio: bool,
pub parent_id: i64,
pub name: Option<Box<S255>>,
pub tags: f64,
pub amount: bool,
pub status: Option<Box<S54>>,
pub label: Option<String>,
pub owner: i64,
}
wire!(S190 { created_at = "createdAt", kind_of = "kindOf", ratio, parent_id = "parentId", name, tags, amount, status, label, owner });
#[derive(Clone,PartialEq)]
pub struct S191 {
pub created_at: Vec<String>,
pub size: Option<Box<S252>>,
pub status: String,
pub region: f64,
pub tags: Option<String>,
pub kind_of: Map<String>,
pub id: Option<i64>,
pub ratio: i64,
pub url: bool,
pub name: Option<Box<S414>>,
}
wire!(S191 { created_at = "createdAt", size, status, region, tags, kind_of = "kindOf", id, ratio, url, name });
#[derive(Clone,PartialEq)]
pub struct S192 {
pub label: Option<String>,
pub ratio: bool,
pub size: Map<String>,
pub parent_id: Option<i64>,
pub tags: bool,
pub url: bool,
pub region: Option<i64>,
pub owner: i64,
pub amount: E50,
pub kind_of: i64,
}
wire!(S192 { label, ratio, size, parent_id = "parentId", tags, url, region, owner, amount, kind_of = "kindOf" });
#[derive(Clone,PartialEq)]
pub struct S193 {
pub parent_id: String,
pub id: Vec<String>,
pub region: Option<i64>,
pub url: Vec<String>,
pub amount: Map<String>,
pub tags: bool,
pub name: Option<Box<S7>>,
pub kind_of: Map<String>,
pub note: Option<i64>,
pub created_at: i64,
}
wire!(S193 { parent_id = "parentId", id, region, url, amount, tags, name, kind_of = "kindOf", note, created_at = "createdAt" });
#[derive(Clone,PartialEq)]
pub struct S194 {
pub size: Vec<String>,
pub tags: Map<String>,
pub id: Map<String>,
pub note: E14,
pub owner: Vec<String>,
pub created_at: E28,
pub kind_of: String,
pub parent_id: Option<Box<S299>>,
pub amount: f64,
pub status: Option<i64>,
}
wire!(S194 { size, tags, id, note, owner, created_at = "createdAt", kind_of = "kindOf", parent_id = "parentId", amount, status });
#[derive(Clone,PartialEq)]
pub struct S195 {
pub status: String,
pub parent_id: f64,
pub size: Vec<String>,
pub url: Option<i64>,
pub amount: Option<String>,
pub id: i64,
pub kind_of: Option<String>,
pub ratio: f64,
pub tags: Vec<String>,
pub name: i64,
}
wire!(S195 { status, parent_id = "parentId", size, url, amount, id, kind_of = "kindOf", ratio, tags, name });
#[derive(Clone,PartialEq)]
pub struct S196 {
pub label: i64,
pub created_at: Option<i64>,
pub tags: bool,
pub kind_of: f64,
pub note: Map<String>,
pub status: Map<String>,
pub owner: i64,
pub amount: i64,
pub url: i64,
pub parent_id: Vec<String>,
}
wire!(S196 { label, created_at = "createdAt", tags, kind_of = "kindOf", note, status, owner, amount, url, parent_id = "parentId" });
#[derive(Clone,PartialEq)]
pub struct S197 {
pub status: String,
pub label: Option<i64>,
pub amount: bool,
pub region: Vec<String>,
pub kind_of: Vec<String>,
pub name: bool,
pub url: Option<i64>,
pub id: Option<i64>,
pub ratio: String,
pub size: String,
}
wire!(S197 { status, label, amount, region, kind_of = "kindOf", name, url, id, ratio, size });
#[derive(Clone,PartialEq)]
pub struct S198 {
pub id: E71,
pub label: String,
pub ratio: i64,
pub amount: Vec<String>,
pub size: Option<Box<S350>>,
pub name: Map<String>,
pub owner: f64,
pub url: bool,
pub status: Option<Box<S114>>,
pub kind_of: bool,
}
wire!(S198 { id, label, ratio, amount, size, name, owner, url, status, kind_of = "kindOf" });
#[derive(Clone,PartialEq)]
pub struct S199 {
pub status: Vec<String>,
pub ratio: i64,
pub kind_of: Map<String>,
pub parent_id: i64,
pub created_at: Map<String>,
pub url: Vec<String>,
pub label: i64,
pub size: Map<String>,
pub name: f64,
pub note: E16,
}
wire!(S199 { status, ratio, kind_of = "kindOf", parent_id = "parentId", created_at = "createdAt", url, label, size, name, note });
#[derive(Clone,PartialEq)]
pub struct S200 {
pub ratio: String,
pub tags: String,
pub status: E73,
pub kind_of: Option<i64>,
pub owner: bool,
pub label: f64,
pub parent_id: String,
pub size: Option<i64>,
pub note: i64,
pub url: i64,
}
wire!(S200 { ratio, tags, status, kind_of = "kindOf", owner, label, parent_id = "parentId", size, note, url });
#[derive(Clone,PartialEq)]
pub struct S201 {
pub ratio: String,
pub name: Option<i64>,
pub url: String,
pub created_at: Option<i64>,
pub amount: bool,
pub parent_id: Map<String>,
pub status: bool,
pub kind_of: E81,
pub tags: E17,
pub owner: bool,
}
wire!(S201 { ratio, name, url, created_at = "createdAt", amount, parent_id = "parentId", status, kind_of = "kindOf", tags, owner });
#[derive(Clone,PartialEq)]
pub struct S202 {
pub amount: i64,
pub url: Option<i64>,
pub size: Option<i64>,
pub tags: String,
pub id: Vec<String>,
pub name: E80,
pub created_at: Option<Box<S219>>,
pub note: String,
pub owner: bool,
pub region: Option<i64>,
}
wire!(S202 { amount, url, size, tags, id, name, created_at = "createdAt", note, owner, region });
#[derive(Clone,PartialEq)]
pub struct S203 {
pub note: E22,
pub ratio: f64,
pub status: Option<i64>,
pub name: Option<i64>,
pub kind_of: Vec<String>,
pub created_at: f64,
pub tags: Option<Box<S142>>,
pub parent_id: Option<String>,
pub url: f64,
pub owner: Vec<String>,
}
wire!(S203 { note, ratio, status, name, kind_of = "kindOf", created_at = "createdAt", tags, parent_id = "parentId", url, owner });
#[derive(Clone,PartialEq)]
pub struct S204 {
pub created_at: String,
pub label: String,
pub url: Option<String>,
pub status: i64,
pub id: i64,
pub size: f64,
pub name: Map<String>,
pub parent_id: Map<String>,
pub note: E1,
pub amount: E77,
}
wire!(S204 { created_at = "createdAt", label, url, status, id, size, name, parent_id = "parentId", note, amount });
#[derive(Clone,PartialEq)]
pub struct S205 {
pub ratio: Vec<String>,
pub region: E42,
pub note: f64,
pub created_at: i64,
pub owner: E97,
pub id: Option<i64>,
pub parent_id: Map<String>,
pub name: Option<Box<S104>>,
pub status: i64,
pub amount: Option<i64>,
}
wire!(S205 { ratio, region, note, created_at = "createdAt", owner, id, parent_id = "parentId", name, status, amount });
#[derive(Clone,PartialEq)]
pub struct S206 {
pub ratio: f64,
pub tags: Option<String>,
pub name: i64,
pub note: bool,
pub created_at: bool,
pub size: bool,
pub status: Option<i64>,
pub url: Map<String>,
pub region: Vec<String>,
pub parent_id: String,
}
wire!(S206 { ratio, tags, name, note, created_at = "createdAt", size, status, url, region, parent_id = "parentId" });
#[derive(Clone,PartialEq)]
pub struct S207 {
pub label: Map<String>,
pub status: E8,
pub id: Vec<String>,
pub tags: i64,
pub name: f64,
pub size: f64,
pub parent_id: Map<String>,
pub owner: f64,
pub region: Option<Box<S441>>,
pub created_at: E36,
}
wire!(S207 { label, status, id, tags, name, size, parent_id = "parentId", owner, region, created_at = "createdAt" });
#[derive(Clone,PartialEq)]
pub struct S208 {
pub tags: Option<i64>,
pub name: bool,
pub region: String,
pub owner: Option<i64>,
pub url: Map<String>,
pub created_at: f64,
pub id: String,
pub status: Option<Box<S290>>,
pub label: Option<i64>,
pub size: Option<Box<S187>>,
}
wire!(S208 { tags, name, region, owner, url, created_at = "createdAt", id, status, label, size });
#[derive(Clone,PartialEq)]
pub struct S209 {
pub tags: E34,
pub amount: Option<Box<S306>>,
pub status: f64,
pub note: Option<String>,
pub id: E90,
pub owner: Option<String>,
pub region: Option<String>,
pub size: Option<i64>,
pub name: Option<Box<S490>>,
pub url: Vec<String>,
}
wire!(S209 { tags, amount, status, note, id, owner, region, size, name, url });
#[derive(Clone,PartialEq)]
pub struct S210 {
pub owner: bool,
pub note: Option<Box<S147>>,
pub kind_of: Option<String>,
pub tags: Option<i64>,
pub label: f64,
pub size: Option<Box<S234>>,
pub ratio: Vec<String>,
pub id: bool,
pub region: Option<i64>,
pub url: i64,
}
wire!(S210 { owner, note, kind_of = "kindOf", tags, label, size, ratio, id, region, url });
#[derive(Clone,PartialEq)]
pub struct S211 {
pub name: Map<String>,
pub ratio: Option<i64>,
pub kind_of: f64,
pub amount: Map<String>,
pub url: Option<Box<S275>>,
pub owner: i64,
pub tags: Option<i64>,
pub label: Vec<String>,
pub parent_id: Option<i64>,
pub region: f64,
}
wire!(S211 { name, ratio, kind_of = "kindOf", amount, url, owner, tags, label, parent_id = "parentId", region });
#[derive(Clone,PartialEq)]
pub struct S212 {
pub ratio: Option<String>,
pub parent_id: f64,
pub name: f64,
pub url: Vec<String>,
pub kind_of: i64,
pub note: Option<Box<S453>>,
pub owner: E91,
pub amount: f64,
pub status: String,
pub id: f64,
}
wire!(S212 { ratio, parent_id = "parentId", name, url, kind_of = "kindOf", note, owner, amount, status, id });
#[derive(Clone,PartialEq)]
pub struct S213 {
pub id: Vec<String>,
pub note: Option<String>,
pub status: String,
pub size: Option<Box<S40>>,
pub amount: bool,
pub url: i64,
pub owner: String,
pub label: bool,
pub name: f64,
pub region: E7,
}
wire!(S213 { id, note, status, size, amount, url, owner, label, name, region });
#[derive(Clone,PartialEq)]
pub struct S214 {
pub name: Option<i64>,
pub owner: String,
pub id: i64,
pub label: f64,
pub created_at: i64,
pub url: Option<i64>,
pub status: Option<Box<S242>>,
pub size: E16,
pub parent_id: Vec<String>,
pub ratio: E38,
}
wire!(S214 { name, owner, id, label, created_at = "createdAt", url, status, size, parent_id = "parentId", ratio });
#[derive(Clone,PartialEq)]
pub struct S215 {
pub ratio: Map<String>,
pub amount: Option<i64>,
pub size: Option<Box<S134>>,
pub region: f64,
pub parent_id: i64,
pub tags: Option<Box<S147>>,
pub owner: E55,
pub url: Option<String>,
pub label: String,
pub id: Option<String>,
}
wire!(S215 { ratio, amount, size, region, parent_id = "parentId", tags, owner, url, label, id });
#[derive(Clone,PartialEq)]
pub struct S216 {
pub size: Vec<String>,
pub url: i64,
pub name: Map<String>,
pub ratio: String,
pub tags: String,
pub kind_of: i64,
pub created_at: E94,
pub amount: i64,
pub owner: Vec<String>,
pub note: f64,
}
wire!(S216 { size, url, name, ratio, tags, kind_of = "kindOf", created_at = "createdAt", amount, owner, note });
#[derive(Clone,PartialEq)]
pub struct S217 {
pub status: Option<i64>,
pub name: String,
pub note: Vec<String>,
pub size: Vec<String>,
pub label: E10,
pub kind_of: f64,
pub owner: i64,
pub tags: String,
pub region: Option<i64>,
pub created_at: Map<String>,
}
wire!(S217 { status, name, note, size, label, kind_of = "kindOf", owner, tags, region, created_at = "createdAt" });
#[derive(Clone,PartialEq)]
pub struct S218 {
pub owner: f64,
pub url: Map<String>,
pub note: Option<Box<S487>>,
pub amount: i64,
pub tags: E39,
pub label: f64,
pub id: Option<i64>,
pub size: Option<Box<S373>>,
pub status: Option<Box<S480>>,
pub name: bool,
}
wire!(S218 { owner, url, note, amount, tags, label, id, size, status, name });
#[derive(Clone,PartialEq)]
pub struct S219 {
pub ratio: Option<Box<S81>>,
pub created_at: Option<i64>,
pub size: E51,
pub owner: Option<i64>,
pub url: bool,
pub parent_id: Map<String>,
pub kind_of: E90,
pub label: Map<String>,
pub amount: String,
pub name: Option<Box<S310>>,
}
wire!(S219 { ratio, created_at = "createdAt", size, owner, url, parent_id = "parentId", kind_of = "kindOf", label, amount, name });
#[derive(Clone,PartialEq)]
pub struct S220 {
pub created_at: i64,
pub id: String,
pub label: f64,
pub status: Option<i64>,
pub parent_id: bool,
pub url: String,
pub amount: Option<String>,
pub tags: Vec<String>,
pub region: Option<i64>,
pub note: i64,
}
wire!(S220 { created_at = "createdAt", id, label, status, parent_id = "parentId", url, amount, tags, region, note });
#[derive(Clone,PartialEq)]
pub struct S221 {
pub parent_id: Option<i64>,
pub owner: Vec<String>,
pub size: f64,
pub id: bool,
pub amount: Option<Box<S149>>,
pub status: E52,
pub region: Vec<String>,
pub created_at: Option<String>,
pub url: Option<Box<S332>>,
pub kind_of: bool,
}
wire!(S221 { parent_id = "parentId", owner, size, id, amount, status, region, created_at = "createdAt", url, kind_of = "kindOf" });
#[derive(Clone,PartialEq)]
pub struct S222 {
pub created_at: Map<String>,
pub region: Map<String>,
pub url: Option<String>,
pub ratio: Option<i64>,
pub size: Option<String>,
pub amount: Option<i64>,
pub parent_id: Map<String>,
pub tags: String,
pub status: Option<i64>,
pub note: Vec<String>,
}
wire!(S222 { created_at = "createdAt", region, url, ratio, size, amount, parent_id = "parentId", tags, status, note });
#[derive(Clone,PartialEq)]
pub struct S223 {
pub kind_of: E77,
pub url: Map<String>,
pub label: Option<Box<S232>>,
pub ratio: i64,
pub tags: f64,
pub size: Map<String>,
pub status: Option<Box<S430>>,
pub owner: bool,
pub note: f64,
pub amount: String,
}
wire!(S223 { kind_of = "kindOf", url, label, ratio, tags, size, status, owner, note, amount });
#[derive(Clone,PartialEq)]
pub struct S224 {
pub tags: Option<i64>,
pub kind_of: Option<Box<S253>>,
pub note: Option<String>,
pub owner: bool,
pub amount: E49,
pub size: Option<Box<S296>>,
pub parent_id: E32,
pub id: Option<i64>,
pub region: E51,
pub created_at: bool,
}
wire!(S224 { tags, kind_of = "kindOf", note, owner, amount, size, parent_id = "parentId", id, region, created_at = "createdAt" });
#[derive(Clone,PartialEq)]
pub struct S225 {
pub name: f64,
pub size: Option<String>,
pub note: Option<Box<S240>>,
pub url: i64,
pub ratio: Option<Box<S315>>,
pub region: f64,
pub kind_of: i64,
pub status: E78,
pub id: Option<Box<S399>>,
pub amount: String,
}
wire!(S225 { name, size, note, url, ratio, region, kind_of = "kindOf", status, id, amount });
#[derive(Clone,PartialEq)]
pub struct S226 {
pub label: Map<String>,
pub amount: Option<Box<S202>>,
pub size: i64,
pub tags: String,
pub url: i64,
pub note: Map<String>,
pub id: Option<String>,
pub parent_id: String,
pub name: i64,
pub kind_of: bool,
}
wire!(S226 { label, amount, size, tags, url, note, id, parent_id = "parentId", name, kind_of = "kindOf" });
#[derive(Clone,PartialEq)]
pub struct S227 {
pub size: bool,
pub region: Option<String>,
pub name: f64,
pub parent_id: i64,
pub owner: Vec<String>,
pub label: Option<Box<S370>>,
pub kind_of: i64,
pub note: String,
pub status: i64,
pub amount: Map<String>,
}
wire!(S227 { size, region, name, parent_id = "parentId", owner, label, kind_of = "kindOf", note, status, amount });
#[derive(Clone,PartialEq)]
pub struct S228 {
pub size: bool,
pub region: Option<Box<S338>>,
pub parent_id: String,
pub name: Map<String>,
pub kind_of: Option<String>,
pub owner: Vec<String>,
pub ratio: Option<Box<S497>>,
pub created_at: Option<i64>,
pub tags: E51,
pub label: bool,
}
wire!(S228 { size, region, parent_id = "parentId", name, kind_of = "kindOf", owner, ratio, created_at = "createdAt", tags, label });
#[derive(Clone,PartialEq)]
pub struct S229 {
pub id: Option<Box<S238>>,
pub amount: i64,
pub name: Vec<String>,
pub label: Vec<String>,
pub ratio: Vec<String>,
pub status: String,
pub tags: Option<String>,
pub size: i64,
pub owner: Vec<String>,
pub parent_id: Option<String>,
}
wire!(S229 { id, amount, name, label, ratio, status, tags, size, owner, parent_id = "parentId" });
#[derive(Clone,PartialEq)]
pub struct S230 {
pub owner: Option<i64>,
pub status: String,
pub name: bool,
pub size: Option<String>,
pub label: Option<Box<S318>>,
pub url: Option<Box<S284>>,
pub amount: f64,
pub tags: i64,
pub note: i64,
pub id: i64,
}
wire!(S230 { owner, status, name, size, label, url, amount, tags, note, id });
#[derive(Clone,PartialEq)]
pub struct S231 {
pub created_at: Vec<String>,
pub status: E70,
pub ratio: Map<String>,
pub kind_of: Option<String>,
pub owner: Vec<String>,
pub id: String,
pub name: Option<i64>,
pub url: Map<String>,
pub amount: bool,
pub label: E81,
}
wire!(S231 { created_at = "createdAt", status, ratio, kind_of = "kindOf", owner, id, name, url, amount, label });
#[derive(Clone,PartialEq)]
pub struct S232 {
pub owner: i64,
pub url: bool,
pub amount: bool,
pub ratio: Option<i64>,
pub name: Option<Box<S109>>,
pub created_at: Option<Box<S277>>,
pub size: Option<Box<S92>>,
pub kind_of: Vec<String>,
pub parent_id: f64,
pub id: Map<String>,
}
wire!(S232 { owner, url, amount, ratio, name, created_at = "createdAt", size, kind_of = "kindOf", parent_id = "parentId", id });
#[derive(Clone,PartialEq)]
pub struct S233 {
pub url: E30,
pub tags: Option<Box<S392>>,
pub status: Vec<String>,
pub id: Vec<String>,
pub created_at: Map<String>,
pub amount: Option<i64>,
pub parent_id: Option<Box<S247>>,
pub size: String,
pub note: E23,
pub label: Vec<String>,
}
wire!(S233 { url, tags, status, id, created_at = "createdAt", amount, parent_id = "parentId", size, note, label });
#[derive(Clone,PartialEq)]
pub struct S234 {
pub url: Map<String>,
pub size: Vec<String>,
pub kind_of: String,
pub label: Vec<String>,
pub ratio: Option<String>,
pub status: E55,
pub amount: i64,
pub region: bool,
pub name: i64,
pub tags: bool,
}
wire!(S234 { url, size, kind_of = "kindOf", label, ratio, status, amount, region, name, tags });
#[derive(Clone,PartialEq)]
pub struct S235 {
pub name: f64,
pub status: bool,
pub url: f64,
pub parent_id: Option<i64>,
pub size: bool,
pub created_at: bool,
pub ratio: String,
pub region: Vec<String>,
pub label: E13,
pub kind_of: Option<i64>,
}
wire!(S235 { name, status, url, parent_id = "parentId", size, created_at = "createdAt", ratio, region, label, kind_of = "kindOf" });
#[derive(Clone,PartialEq)]
pub struct S236 {
pub note: Option<String>,
pub id: Option<Box<S397>>,
pub region: i64,
pub ratio: Map<String>,
pub tags: Option<i64>,
pub owner: Option<String>,
pub name: Vec<String>,
pub amount: Vec<String>,
pub url: bool,
pub parent_id: f64,
}
wire!(S236 { note, id, region, ratio, tags, owner, name, amount, url, parent_id = "parentId" });
#[derive(Clone,PartialEq)]
pub struct S237 {
pub id: bool,
pub name: Option<String>,
pub region: f64,
pub created_at: i64,
pub ratio: Map<String>,
pub status: Option<Box<S309>>,
pub note: i64,
pub tags: f64,
pub url: Option<Box<S223>>,
pub size: i64,
}
wire!(S237 { id, name, region, created_at = "createdAt", ratio, status, note, tags, url, size });
#[derive(Clone,PartialEq)]
pub struct S238 {
pub parent_id: Vec<String>,
pub id: Option<i64>,
pub url: E37,
pub region: String,
pub created_at: f64,
pub kind_of: String,
pub ratio: f64,
pub size: String,
pub amount: f64,
pub status: Vec<String>,
}
wire!(S238 { parent_id = "parentId", id, url, region, created_at = "createdAt", kind_of = "kindOf", ratio, size, amount, status });
#[derive(Clone,PartialEq)]
pub struct S239 {
pub note: Option<String>,
pub ratio: Option<Box<S362>>,
pub kind_of: Map<String>,
pub size: f64,
pub owner: Option<String>,
pub label: Vec<String>,
pub status: E6,
pub amount: E17,
pub name: Map<String>,
pub created_at: Vec<String>,
}
wire!(S239 { note, ratio, kind_of = "kindOf", size, owner, label, status, amount, name, created_at = "createdAt" });
#[derive(Clone,PartialEq)]
pub struct S240 {
pub kind_of: i64,
pub amount: Option<Box<S271>>,
pub parent_id: Option<i64>,
pub ratio: i64,
pub tags: Option<i64>,
pub url: Option<Box<S75>>,
pub note: Map<String>,
pub region: f64,
pub size: Option<Box<S64>>,
pub status: bool,
}
wire!(S240 { kind_of = "kindOf", amount, parent_id = "parentId", ratio, tags, url, note, region, size, status });
#[derive(Clone,PartialEq)]
pub struct S241 {
pub ratio: Option<String>,
pub id: Option<Box<S286>>,
pub status: E79,
pub parent_id: Vec<String>,
pub kind_of: Map<String>,
pub label: f64,
pub created_at: String,
pub amount: Option<i64>,
pub url: bool,
pub note: E81,
}
wire!(S241 { ratio, id, status, parent_id = "parentId", kind_of = "kindOf", label, created_at = "createdAt", amount, url, note });
#[derive(Clone,PartialEq)]
pub struct S242 {
pub id: String,
pub tags: bool,
pub status: bool,
pub name: f64,
pub created_at: Option<Box<S310>>,
pub ratio: Option<Box<S263>>,
pub region: Option<i64>,
pub owner: Option<String>,
pub amount: Option<String>,
pub kind_of: String,
}
wire!(S242 { id, tags, status, name, created_at = "createdAt", ratio, region, owner, amount, kind_of = "kindOf" });
#[derive(Clone,PartialEq)]
pub struct S243 {
pub note: Vec<String>,
pub ratio: Map<String>,
pub size: Map<String>,
pub parent_id: Map<String>,
pub label: f64,
pub region: E3,
pub name: Map<String>,
pub tags: String,
pub status: Option<i64>,
pub kind_of: Option<Box<S335>>,
}
wire!(S243 { note, ratio, size, parent_id = "parentId", label, region, name, tags, status, kind_of = "kindOf" });
#[derive(Clone,PartialEq)]
pub struct S244 {
pub region: Map<String>,
pub label: Option<Box<S261>>,
pub owner: Vec<String>,
pub kind_of: Vec<String>,
pub size: bool,
pub ratio: Vec<String>,
pub name: Option<String>,
pub status: i64,
pub note: f64,
pub tags: bool,
}
wire!(S244 { region, label, owner, kind_of = "kindOf", size, ratio, name, status, note, tags });
#[derive(Clone,PartialEq)]
pub struct S245 {
pub size: i64,
pub region: String,
pub id: i64,
pub owner: Option<Box<S485>>,
pub note: Vec<String>,
pub ratio: E0,
pub status: Option<Box<S31>>,
pub created_at: E88,
pub label: bool,
pub parent_id: String,
}
wire!(S245 { size, region, id, owner, note, ratio, status, created_at = "createdAt", label, parent_id = "parentId" });
#[derive(Clone,PartialEq)]
pub struct S246 {
pub region: Map<String>,
pub name: Vec<String>,
pub amount: f64,
pub size: i64,
pub status: i64,
pub note: i64,
pub tags: Map<String>,
pub owner: E24,
pub id: E66,
pub kind_of: E6,
}
wire!(S246 { region, name, amount, size, status, note, tags, owner, id, kind_of = "kindOf" });
#[derive(Clone,PartialEq)]
pub struct S247 {
pub status: Option<String>,
pub owner: Vec<String>,
pub parent_id: Vec<String>,
pub name: Vec<String>,
pub created_at: Map<String>,
pub kind_of: f64,
pub amount: bool,
pub ratio: Option<String>,
pub size: Map<String>,
pub tags: Option<String>,
}
wire!(S247 { status, owner, parent_id = "parentId", name, created_at = "createdAt", kind_of = "kindOf", amount, ratio, size, tags });
#[derive(Clone,PartialEq)]
pub struct S248 {
pub kind_of: Option<i64>,
pub parent_id: Map<String>,
pub amount: Option<String>,
pub note: Map<String>,
pub owner: Option<String>,
pub created_at: Map<String>,
pub size: Option<Box<S185>>,
pub label: i64,
pub region: Vec<String>,
pub status: Map<String>,
}
wire!(S248 { kind_of = "kindOf", parent_id = "parentId", amount, note, owner, created_at = "createdAt", size, label, region, status });
#[derive(Clone,PartialEq)]
pub struct S249 {
pub note: String,
pub parent_id: Option<String>,
pub tags: f64,
pub ratio: Option<String>,
pub label: Vec<String>,
pub region: E16,
pub owner: Option<i64>,
pub kind_of: f64,
pub name: Option<i64>,
pub status: f64,
}
wire!(S249 { note, parent_id = "parentId", tags, ratio, label, region, owner, kind_of = "kindOf", name, status });
#[derive(Clone,PartialEq)]
pub struct S250 {
pub tags: i64,
pub note: i64,
pub name: f64,
pub url: Option<Box<S276>>,
pub created_at: E75,
pub kind_of: String,
pub region: Vec<String>,
pub owner: E94,
pub size: i64,
pub id: i64,
}
wire!(S250 { tags, note, name, url, created_at = "createdAt", kind_of = "kindOf", region, owner, size, id });
#[derive(Clone,PartialEq)]
pub struct S251 {
pub status: String,
pub amount: Map<String>,
pub kind_of: String,
pub size: Option<i64>,
pub ratio: String,
pub created_at: Map<String>,
pub tags: Option<Box<S386>>,
pub note: Option<Box<S391>>,
pub parent_id: E41,
pub name: f64,
}
wire!(S251 { status, amount, kind_of = "kindOf", size, ratio, created_at = "createdAt", tags, note, parent_id = "parentId", name });
#[derive(Clone,PartialEq)]
pub struct S252 {
pub status: Option<Box<S150>>,
pub parent_id: String,
pub label: Map<String>,
pub note: f64,
pub owner: i64,
pub region: bool,
pub tags: Option<i64>,
pub url: E78,
pub amount: Vec<String>,
pub kind_of: String,
}
wire!(S252 { status, parent_id = "parentId", label, note, owner, region, tags, url, amount, kind_of = "kindOf" });
#[derive(Clone,PartialEq)]
pub struct S253 {
pub ratio: f64,
pub size: bool,
pub note: f64,
pub kind_of: Vec<String>,
pub region: f64,
pub owner: String,
pub id: Option<Box<S315>>,
pub label: E66,
pub amount: Option<String>,
pub created_at: String,
}
wire!(S253 { ratio, size, note, kind_of = "kindOf", region, owner, id, label, amount, created_at = "createdAt" });
#[derive(Clone,PartialEq)]
pub struct S254 {
pub ratio: i64,
pub size: String,
pub note: Option<Box<S178>>,
pub parent_id: String,
pub amount: f64,
pub status: i64,
pub region: f64,
pub id: Vec<String>,
pub created_at: String,
pub owner: Map<String>,
}
wire!(S254 { ratio, size, note, parent_id = "parentId", amount, status, region, id, created_at = "createdAt", owner });
#[derive(Clone,PartialEq)]
pub struct S255 {
pub kind_of: E13,
pub created_at: Map<String>,
pub size: Map<String>,
pub region: i64,
pub amount: Option<String>,
pub url: bool,
pub label: Option<Box<S354>>,
pub ratio: bool,
pub tags: E3,
pub owner: String,
}
wire!(S255 { kind_of = "kindOf", created_at = "createdAt", size, region, amount, url, label, ratio, tags, owner });
#[derive(Clone,PartialEq)]
pub struct S256 {
pub name: E10,
pub created_at: bool,
pub amount: Option<Box<S322>>,
pub label: E73,
pub tags: f64,
pub kind_of: E49,
pub parent_id: f64,
pub ratio: bool,
pub note: Vec<String>,
pub id: Vec<String>,
}
wire!(S256 { name, created_at = "createdAt", amount, label, tags, kind_of = "kindOf", parent_id = "parentId", ratio, note, id });
#[derive(Clone,PartialEq)]
pub struct S257 {
pub region: Option<i64>,
pub note: Option<i64>,
pub created_at: Option<String>,
pub parent_id: bool,
pub tags: Option<String>,
pub size: Option<i64>,
pub amount: String,
pub label: Option<i64>,
pub kind_of: f64,
pub name: Option<i64>,
}
wire!(S257 { region, note, created_at = "createdAt", parent_id = "parentId", tags, size, amount, label, kind_of = "kindOf", name });
#[derive(Clone,PartialEq)]
pub struct S258 {
pub owner: bool,
pub name: Map<String>,
pub note: String,
pub label: Option<Box<S153>>,
pub id: Option<i64>,
pub parent_id: f64,
pub kind_of: E79,
pub amount: String,
pub region: Option<Box<S162>>,
pub tags: i64,
}
wire!(S258 { owner, name, note, label, id, parent_id = "parentId", kind_of = "kindOf", amount, region, tags });
#[derive(Clone,PartialEq)]
pub struct S259 {
pub name: bool,
pub parent_id: bool,
pub owner: Map<String>,
pub size: bool,
pub note: Option<i64>,
pub kind_of: Option<Box<S112>>,
pub url: bool,
pub region: Vec<String>,
pub tags: Option<String>,
pub ratio: f64,
}
wire!(S259 { name, parent_id = "parentId", owner, size, note, kind_of = "kindOf", url, region, tags, ratio });
#[derive(Clone,PartialEq)]
pub struct S260 {
pub kind_of: Option<Box<S56>>,
pub name: Option<String>,
pub created_at: f64,
pub url: Option<i64>,
pub size: Map<String>,
pub owner: i64,
pub id: f64,
pub ratio: f64,
pub region: E77,
pub label: Vec<String>,
}
wire!(S260 { kind_of = "kindOf", name, created_at = "createdAt", url, size, owner, id, ratio, region, label });
#[derive(Clone,PartialEq)]
pub struct S261 {
pub created_at: Option<i64>,
pub tags: Option<String>,
pub owner: Option<String>,
pub note: Vec<String>,
pub region: Option<i64>,
pub status: E64,
pub label: Option<i64>,
pub name: Option<Box<S196>>,
pub ratio: E70,
pub size: Map<String>,
}
wire!(S261 { created_at = "createdAt", tags, owner, note, region, status, label, name, ratio, size });
#[derive(Clone,PartialEq)]
pub struct S262 {
pub parent_id: Option<i64>,
pub id: Option<i64>,
pub status: f64,
pub kind_of: Option<i64>,
pub tags: String,
pub owner: Option<Box<S372>>,
pub url: String,
pub label: bool,
pub size: Option<i64>,
pub region: Option<Box<S456>>,
}
wire!(S262 { parent_id = "parentId", id, status, kind_of = "kindOf", tags, owner, url, label, size, region });
#[derive(Clone,PartialEq)]
pub struct S263 {
pub region: Option<String>,
pub size: E36,
pub note: bool,
pub kind_of: Vec<String>,
pub name: Option<Box<S2>>,
pub amount: Option<String>,
pub tags: Option<String>,
pub parent_id: i64,
pub url: f64,
pub owner: i64,
}
wire!(S263 { region, size, note, kind_of = "kindOf", name, amount, tags, parent_id = "parentId", url, owner });
#[derive(Clone,PartialEq)]
pub struct S264 {
pub kind_of: String,
pub size: Map<String>,
pub tags: E29,
pub url: Option<i64>,
pub label: Map<String>,
pub status: i64,
pub ratio: Option<i64>,
pub region: String,
pub parent_id: f64,
pub amount: Map<String>,
}
wire!(S264 { kind_of = "kindOf", size, tags, url, label, status, ratio, region, parent_id = "parentId", amount });
#[derive(Clone,PartialEq)]
pub struct S265 {
pub size: Vec<String>,
pub label: Option<Box<S228>>,
pub amount: f64,
pub url: E70,
pub status: bool,
pub created_at: f64,
pub tags: Option<Box<S437>>,
pub kind_of: Option<i64>,
pub id: i64,
pub note: Option<i64>,
}
wire!(S265 { size, label, amount, url, status, created_at = "createdAt", tags, kind_of = "kindOf", id, note });
#[derive(Clone,PartialEq)]
pub struct S266 {
pub label: i64,
pub url: f64,
pub parent_id: Vec<String>,
pub size: bool,
pub ratio: Map<String>,
pub amount: i64,
pub id: f64,
pub name: Option<i64>,
pub created_at: i64,
pub status: bool,
}
wire!(S266 { label, url, parent_id = "parentId", size, ratio, amount, id, name, created_at = "createdAt", status });
#[derive(Clone,PartialEq)]
pub struct S267 {
pub name: i64,
pub label: Option<Box<S413>>,
pub size: String,
pub id: f64,
pub created_at: Option<i64>,
pub tags: Vec<String>,
pub region: Vec<String>,
pub parent_id: String,
pub owner: String,
pub amount: bool,
}
wire!(S267 { name, label, size, id, created_at = "createdAt", tags, region, parent_id = "parentId", owner, amount });
#[derive(Clone,PartialEq)]
pub struct S268 {
pub id: Option<Box<S278>>,
pub created_at: E12,
pub tags: Option<String>,
pub amount: Option<i64>,
pub label: Map<String>,
pub name: Option<i64>,
pub size: Option<Box<S433>>,
pub kind_of: bool,
pub note: Option<Box<S188>>,
pub status: Option<String>,
}
wire!(S268 { id, created_at = "createdAt", tags, amount, label, name, size, kind_of = "kindOf", note, status });
#[derive(Clone,PartialEq)]
pub struct S269 {
pub label: f64,
pub created_at: Option<i64>,
pub tags: E24,
pub ratio: f64,
pub name: Option<Box<S269>>,
pub owner: f64,
pub parent_id: Option<String>,
pub url: i64,
pub region: Option<String>,
pub note: Option<Box<S499>>,
}
wire!(S269 { label, created_at = "createdAt", tags, ratio, name, owner, parent_id = "parentId", url, region, note });
#[derive(Clone,PartialEq)]
pub struct S270 {
pub size: bool,
pub ratio: Option<Box<S98>>,
pub created_at: f64,
pub status: bool,
pub parent_id: Vec<String>,
pub note: Option<i64>,
pub region: f64,
pub id: f64,
pub label: bool,
pub url: Option<Box<S106>>,
}
wire!(S270 { size, ratio, created_at = "createdAt", status, parent_id = "parentId", note, region, id, label, url });
#[derive(Clone,PartialEq)]
pub struct S271 {
pub tags: Vec<String>,
pub url: E20,
pub parent_id: Option<String>,
pub region: Option<String>,
pub id: Vec<String>,
pub created_at: Option<Box<S29>>,
pub label: bool,
pub ratio: Option<String>,
pub kind_of: bool,
pub amount: f64,
}
wire!(S271 { tags, url, parent_id = "parentId", region, id, created_at = "createdAt", label, ratio, kind_of = "kindOf", amount });
#[derive(Clone,PartialEq)]
pub struct S272 {
pub note: f64,
pub url: Vec<String>,
pub id: Option<String>,
pub label: Option<i64>,
pub region: Option<String>,
pub name: Vec<String>,
pub status: f64,
pub ratio: Map<String>,
pub amount: Map<String>,
pub parent_id: String,
}
wire!(S272 { note, url, id, label, region, name, status, ratio, amount, parent_id = "parentId" });
#[derive(Clone,PartialEq)]
pub struct S273 {
pub owner: Option<String>,
pub tags: Vec<String>,
pub name: Option<i64>,
pub url: E11,
pub created_at: Vec<String>,
pub amount: Vec<String>,
pub parent_id: Option<String>,
pub status: Option<String>,
pub label: Option<i64>,
pub ratio: f64,
}
wire!(S273 { owner, tags, name, url, created_at = "createdAt", amount, parent_id = "parentId", status, label, ratio });
#[derive(Clone,PartialEq)]
pub struct S274 {
pub id: f64,
pub size: Vec<String>,
pub kind_of: Map<String>,
pub parent_id: E16,
pub amount: Vec<String>,
pub created_at: E52,
pub url: Vec<String>,
pub status: Vec<String>,
pub region: f64,
pub tags: Map<String>,
}
wire!(S274 { id, size, kind_of = "kindOf", parent_id = "parentId", amount, created_at = "createdAt", url, status, region, tags });
#[derive(Clone,PartialEq)]
pub struct S275 {
pub id: E46,
pub parent_id: Map<String>,
pub url: E34,
pub region: f64,
pub label: Vec<String>,
pub tags: String,
pub name: Option<Box<S127>>,
pub note: Vec<String>,
pub ratio: Vec<String>,
pub amount: f64,
}
wire!(S275 { id, parent_id = "parentId", url, region, label, tags, name, note, ratio, amount });
#[derive(Clone,PartialEq)]
pub struct S276 {
pub parent_id: E23,
pub region: Option<i64>,
pub name: Vec<String>,
pub id: f64,
pub label: Map<String>,
pub kind_of: Vec<String>,
pub status: Option<String>,
pub ratio: Option<i64>,
pub url: E48,
pub tags: Option<Box<S126>>,
}
wire!(S276 { parent_id = "parentId", region, name, id, label, kind_of = "kindOf", status, ratio, url, tags });
#[derive(Clone,PartialEq)]
pub struct S277 {
pub id: Option<i64>,
pub size: String,
pub region: Option<String>,
pub amount: String,
pub owner: f64,
pub name: Option<String>,
pub label: bool,
pub status: Option<String>,
pub kind_of: Option<String>,
pub parent_id: Option<i64>,
}
wire!(S277 { id, size, region, amount, owner, name, label, status, kind_of = "kindOf", parent_id = "parentId" });
#[derive(Clone,PartialEq)]
pub struct S278 {
pub label: f64,
pub ratio: E11,
pub region: bool,
pub id: Map<String>,
pub name: Map<String>,
pub tags: Option<i64>,
pub kind_of: Option<i64>,
pub size: E12,
pub note: Option<i64>,
pub amount: i64,
}
wire!(S278 { label, ratio, region, id, name, tags, kind_of = "kindOf", size, note, amount });
#[derive(Clone,PartialEq)]
pub struct S279 {
pub kind_of: i64,
pub name: bool,
pub label: E36,
pub size: Option<i64>,
pub amount: Vec<String>,
pub region: Vec<String>,
pub ratio: bool,
pub created_at: String,
pub id: f64,
pub parent_id: Option<Box<S349>>,
}
wire!(S279 { kind_of = "kindOf", name, label, size, amount, region, ratio, created_at = "createdAt", id, parent_id = "parentId" });
#[derive(Clone,PartialEq)]
pub struct S280 {
pub amount: Option<String>,
pub id: Option<Box<S433>>,
pub note: E62,
pub size: bool,
pub name: E69,
pub created_at: Vec<String>,
pub tags: bool,
pub kind_of: String,
pub status: Option<String>,
pub parent_id: Option<i64>,
}
wire!(S280 { amount, id, note, size, name, created_at = "createdAt", tags, kind_of = "kindOf", status, parent_id = "parentId" });
#[derive(Clone,PartialEq)]
pub struct S281 {
pub url: Option<String>,
pub parent_id: String,
pub ratio: E96,
pub created_at: i64,
pub tags: bool,
pub amount: Option<String>,
pub label: Vec<String>,
pub name: Option<String>,
pub status: bool,
pub kind_of: Option<i64>,
}
wire!(S281 { url, parent_id = "parentId", ratio, created_at = "createdAt", tags, amount, label, name, status, kind_of = "kindOf" });
#[derive(Clone,PartialEq)]
pub struct S282 {
pub status: Option<String>,
pub size: f64,
pub label: f64,
pub url: Vec<String>,
pub tags: Vec<String>,
pub region: bool,
pub parent_id: Option<String>,
pub note: i64,
pub id: Vec<String>,
pub kind_of: Option<i64>,
}
wire!(S282 { status, size, label, url, tags, region, parent_id = "parentId", note, id, kind_of = "kindOf" });
#[derive(Clone,PartialEq)]
pub struct S283 {
pub parent_id: E45,
pub id: Vec<String>,
pub url: Option<Box<S16>>,
pub created_at: String,
pub region: Vec<String>,
pub kind_of: E59,
pub note: bool,
pub status: E43,
pub size: E97,
pub label: bool,
}
wire!(S283 { parent_id = "parentId", id, url, created_at = "createdAt", region, kind_of = "kindOf", note, status, size, label });
#[derive(Clone,PartialEq)]
pub struct S284 {
pub label: Vec<String>,
pub note: Vec<String>,
pub status: String,
pub amount: String,
pub kind_of: Option<i64>,
pub url: Option<Box<S51>>,
pub tags: Option<String>,
pub ratio: String,
pub name: Map<String>,
pub size: E69,
}
wire!(S284 { label, note, status, amount, kind_of = "kindOf", url, tags, ratio, name, size });
#[derive(Clone,PartialEq)]
pub struct S285 {
pub created_at: Option<String>,
pub amount: i64,
pub region: Option<String>,
pub tags: Option<Box<S268>>,
pub url: E65,
pub kind_of: Option<i64>,
pub label: bool,
pub note: f64,
pub parent_id: Option<i64>,
pub status: f64,
}
wire!(S285 { created_at = "createdAt", amount, region, tags, url, kind_of = "kindOf", label, note, parent_id = "parentId", status });
#[derive(Clone,PartialEq)]
pub struct S286 {
pub kind_of: Option<Box<S52>>,
pub name: Option<Box<S313>>,
pub owner: E44,
pub created_at: i64,
pub size: Option<i64>,
pub region: Map<String>,
pub parent_id: Vec<String>,
pub label: Vec<String>,
pub ratio: bool,
pub amount: Option<String>,
}
wire!(S286 { kind_of = "kindOf", name, owner, created_at = "createdAt", size, region, parent_id = "parentId", label, ratio, amount });
#[derive(Clone,PartialEq)]
pub struct S287 {
pub parent_id: bool,
pub tags: E27,
pub amount: f64,
pub id: Option<i64>,
pub region: bool,
pub kind_of: Option<String>,
pub size: Option<i64>,
pub note: Option<String>,
pub created_at: Option<String>,
pub label: f64,
}
wire!(S287 { parent_id = "parentId", tags, amount, id, region, kind_of = "kindOf", size, note, created_at = "createdAt", label });
#[derive(Clone,PartialEq)]
pub struct S288 {
pub name: f64,
pub region: String,
pub note: Option<i64>,
pub id: E26,
pub url: f64,
pub label: bool,
pub tags: Option<String>,
pub amount: f64,
pub size: bool,
pub created_at: Option<String>,
}
wire!(S288 { name, region, note, id, url, label, tags, amount, size, created_at = "createdAt" });
#[derive(Clone,PartialEq)]
pub struct S289 {
pub size: Map<String>,
pub status: E93,
pub note: Option<String>,
pub region: Vec<String>,
pub owner: Option<Box<S227>>,
pub name: Vec<String>,
pub kind_of: i64,
pub url: i64,
pub amount: E20,
pub created_at: Option<String>,
}
wire!(S289 { size, status, note, region, owner, name, kind_of = "kindOf", url, amount, created_at = "createdAt" });
#[derive(Clone,PartialEq)]
pub struct S290 {
pub label: Option<String>,
pub parent_id: Vec<String>,
pub note: String,
pub amount: String,
pub url: bool,
pub size: E90,
pub region: i64,
pub ratio: Option<String>,
pub id: Map<String>,
pub status: E32,
}
wire!(S290 { label, parent_id = "parentId", note, amount, url, size, region, ratio, id, status });
#[derive(Clone,PartialEq)]
pub struct S291 {
pub parent_id: i64,
pub owner: Map<String>,
pub status: E81,
pub ratio: f64,
pub region: f64,
pub created_at: Vec<String>,
pub kind_of: f64,
pub amount: Option<Box<S399>>,
pub label: Map<String>,
pub url: Map<String>,
}
wire!(S291 { parent_id = "parentId", owner, status, ratio, region, created_at = "createdAt", kind_of = "kindOf", amount, label, url });
#[derive(Clone,PartialEq)]
pub struct S292 {
pub owner: Vec<String>,
pub region: bool,
pub parent_id: E8,
pub created_at: Map<String>,
pub ratio: Option<i64>,
pub amount: Option<i64>,
pub url: Vec<String>,
pub label: bool,
pub kind_of: Vec<String>,
pub name: Option<i64>,
}
wire!(S292 { owner, region, parent_id = "parentId", created_at = "createdAt", ratio, amount, url, label, kind_of = "kindOf", name });
#[derive(Clone,PartialEq)]
pub struct S293 {
pub status: Option<i64>,
pub label: Vec<String>,
pub size: E52,
pub ratio: bool,
pub tags: Option<i64>,
pub region: f64,
pub amount: f64,
pub note: E54,
pub kind_of: E88,
pub owner: i64,
}
wire!(S293 { status, label, size, ratio, tags, region, amount, note, kind_of = "kindOf", owner });
#[derive(Clone,PartialEq)]
pub struct S294 {
pub id: Option<Box<S389>>,
pub region: bool,
pub kind_of: E4,
pub status: E16,
pub owner: f64,
pub size: String,
pub ratio: i64,
pub url: Option<Box<S498>>,
pub label: E9,
pub tags: Option<Box<S237>>,
}
wire!(S294 { id, region, kind_of = "kindOf", status, owner, size, ratio, url, label, tags });
#[derive(Clone,PartialEq)]
pub struct S295 {
pub tags: Option<String>,
pub id: i64,
pub url: f64,
pub note: Map<String>,
pub ratio: f64,
pub amount: f64,
pub label: f64,
pub name: f64,
pub parent_id: String,
pub kind_of: String,
}
wire!(S295 { tags, id, url, note, ratio, amount, label, name, parent_id = "parentId", kind_of = "kindOf" });
#[derive(Clone,PartialEq)]
pub struct S296 {
pub kind_of: String,
pub id: Map<String>,
pub region: Map<String>,
pub ratio: Option<String>,
pub created_at: f64,
pub amount: E87,
pub size: i64,
pub note: Option<Box<S170>>,
pub label: Vec<String>,
pub parent_id: String,
}
wire!(S296 { kind_of = "kindOf", id, region, ratio, created_at = "createdAt", amount, size, note, label, parent_id = "parentId" });
#[derive(Clone,PartialEq)]
pub struct S297 {
pub url: i64,
pub tags: f64,
pub parent_id: Vec<String>,
pub status: Option<Box<S452>>,
pub note: String,
pub created_at: String,
pub size: E80,
pub name: Map<String>,
pub label: E14,
pub ratio: Option<Box<S409>>,
}
wire!(S297 { url, tags, parent_id = "parentId", status, note, created_at = "createdAt", size, name, label, ratio });
#[derive(Clone,PartialEq)]
pub struct S298 {
pub kind_of: String,
pub owner: Option<i64>,
pub note: Option<Box<S434>>,
pub url: Vec<String>,
pub status: Vec<String>,
pub label: String,
pub name: Option<String>,
pub parent_id: Option<i64>,
pub id: Option<String>,
pub ratio: String,
}
wire!(S298 { kind_of = "kindOf", owner, note, url, status, label, name, parent_id = "parentId", id, ratio });
#[derive(Clone,PartialEq)]
pub struct S299 {
pub status: Option<String>,
pub parent_id: i64,
pub url: String,
pub label: Option<i64>,
pub created_at: Vec<String>,
pub size: Vec<String>,
pub note: bool,
pub kind_of: E45,
pub owner: Option<Box<S16>>,
pub tags: f64,
}
wire!(S299 { status, parent_id = "parentId", url, label, created_at = "createdAt", size, note, kind_of = "kindOf", owner, tags });
#[derive(Clone,PartialEq)]
pub struct S300 {
pub status: E2,
pub amount: Option<String>,
pub url: i64,
pub parent_id: Option<Box<S36>>,
pub note: bool,
pub label: Option<Box<S369>>,
pub tags: bool,
pub created_at: Option<String>,
pub id: String,
pub ratio: i64,
}
wire!(S300 { status, amount, url, parent_id = "parentId", note, label, tags, created_at = "createdAt", id, ratio });
#[derive(Clone,PartialEq)]
pub struct S301 {
pub label: String,
pub region: E31,
pub status: i64,
pub owner: f64,
pub note: Map<String>,
pub parent_id: f64,
pub ratio: f64,
pub kind_of: E13,
pub name: f64,
pub size: bool,
}
wire!(S301 { label, region, status, owner, note, parent_id = "parentId", ratio, kind_of = "kindOf", name, size });
#[derive(Clone,PartialEq)]
pub struct S302 {
pub status: Vec<String>,
pub created_at: Option<i64>,
pub parent_id: Option<String>,
pub region: i64,
pub size: Option<i64>,
pub tags: Option<i64>,
pub ratio: Option<String>,
pub url: Option<Box<S240>>,
pub name: i64,
pub kind_of: Option<Box<S403>>,
}
wire!(S302 { status, created_at = "createdAt", parent_id = "parentId", region, size, tags, ratio, url, name, kind_of = "kindOf" });
#[derive(Clone,PartialEq)]
pub struct S303 {
pub note: bool,
pub name: E62,
pub created_at: E5,
pub owner: Option<String>,
pub status: i64,
pub region: Option<i64>,
pub label: f64,
pub size: Map<String>,
pub tags: Option<i64>,
pub id: Option<Box<S136>>,
}
wire!(S303 { note, name, created_at = "createdAt", owner, status, region, label, size, tags, id });
#[derive(Clone,PartialEq)]
pub struct S304 {
pub label: Option<Box<S118>>,
pub status: Option<Box<S91>>,
pub ratio: String,
pub parent_id: Option<String>,
pub name: Option<i64>,
pub amount: Option<Box<S168>>,
pub created_at: i64,
pub kind_of: Option<String>,
pub id: bool,
pub size: E73,
}
wire!(S304 { label, status, ratio, parent_id = "parentId", name, amount, created_at = "createdAt", kind_of = "kindOf", id, size });
#[derive(Clone,PartialEq)]
pub struct S305 {
pub parent_id: Map<String>,
pub tags: E34,
pub owner: Option<i64>,
pub created_at: Vec<String>,
pub name: String,
pub note: Option<i64>,
pub amount: Option<String>,
pub region: Vec<String>,
pub status: Map<String>,
pub id: f64,
}
wire!(S305 { parent_id = "parentId", tags, owner, created_at = "createdAt", name, note, amount, region, status, id });
#[derive(Clone,PartialEq)]
pub struct S306 {
pub kind_of: Vec<String>,
pub tags: Option<Box<S232>>,
pub status: f64,
pub name: Vec<String>,
pub id: i64,
pub note: Option<i64>,
pub amount: String,
pub created_at: Option<String>,
pub ratio: i64,
pub size: String,
}
wire!(S306 { kind_of = "kindOf", tags, status, name, id, note, amount, created_at = "createdAt", ratio, size });
#[derive(Clone,PartialEq)]
pub struct S307 {
pub parent_id: bool,
pub url: Vec<String>,
pub id: String,
pub kind_of: Option<i64>,
pub note: String,
pub created_at: i64,
pub size: f64,
pub region: Option<i64>,
pub ratio: String,
pub tags: Vec<String>,
}
wire!(S307 { parent_id = "parentId", url, id, kind_of = "kindOf", note, created_at = "createdAt", size, region, ratio, tags });
#[derive(Clone,PartialEq)]
pub struct S308 {
pub parent_id: Option<String>,
pub name: Option<Box<S449>>,
pub size: Vec<String>,
pub tags: i64,
pub amount: E51,
pub owner: E26,
pub url: Option<Box<S168>>,
pub id: Option<Box<S100>>,
pub status: Option<Box<S240>>,
pub note: Map<String>,
}
wire!(S308 { parent_id = "parentId", name, size, tags, amount, owner, url, id, status, note });
#[derive(Clone,PartialEq)]
pub struct S309 {
pub kind_of: Option<Box<S258>>,
pub parent_id: Option<i64>,
pub owner: Vec<String>,
pub status: Vec<String>,
pub size: Option<i64>,
pub ratio: bool,
pub amount: i64,
pub region: Vec<String>,
pub label: i64,
pub id: String,
}
wire!(S309 { kind_of = "kindOf", parent_id = "parentId", owner, status, size, ratio, amount, region, label, id });
#[derive(Clone,PartialEq)]
pub struct S310 {
pub id: Vec<String>,
pub name: bool,
pub tags: Vec<String>,
pub owner: Option<i64>,
pub region: Option<Box<S318>>,
pub kind_of: String,
pub size: E11,
pub created_at: bool,
pub label: Option<Box<S368>>,
pub ratio: Option<String>,
}
wire!(S310 { id, name, tags, owner, region, kind_of = "kindOf", size, created_at = "createdAt", label, ratio });
#[derive(Clone,PartialEq)]
pub struct S311 {
pub parent_id: Map<String>,
pub name: Option<String>,
pub created_at: Option<i64>,
pub tags: Map<String>,
pub status: Option<Box<S294>>,
pub owner: Map<String>,
pub label: Option<i64>,
pub url: Option<Box<S278>>,
pub kind_of: E48,
pub size: String,
}
wire!(S311 { parent_id = "parentId", name, created_at = "createdAt", tags, status, owner, label, url, kind_of = "kindOf", size });
#[derive(Clone,PartialEq)]
pub struct S312 {
pub id: f64,
pub note: bool,
pub created_at: Option<String>,
pub amount: E25,
pub parent_id: f64,
pub tags: i64,
pub size: Option<Box<S279>>,
pub status: E67,
pub label: Option<i64>,
pub owner: Vec<String>,
}
wire!(S312 { id, note, created_at = "createdAt", amount, parent_id = "parentId", tags, size, status, label, owner });
#[derive(Clone,PartialEq)]
pub struct S313 {
pub note: Map<String>,
pub label: Option<Box<S59>>,
pub created_at: E40,
pub status: Vec<String>,
pub url: String,
pub ratio: Option<i64>,
pub tags: String,
pub region: Vec<String>,
pub amount: Vec<String>,
pub owner: f64,
}
wire!(S313 { note, label, created_at = "createdAt", status, url, ratio, tags, region, amount, owner });
#[derive(Clone,PartialEq)]
pub struct S314 {
pub amount: E82,
pub tags: f64,
pub status: String,
pub label: Option<String>,
pub region: Map<String>,
pub url: Option<i64>,
pub name: i64,
pub note: Map<String>,
pub size: Option<i64>,
pub owner: E13,
}
wire!(S314 { amount, tags, status, label, region, url, name, note, size, owner });
#[derive(Clone,PartialEq)]
pub struct S315 {
pub created_at: f64,
pub url: i64,
pub kind_of: Option<String>,
pub ratio: Option<String>,
pub status: Map<String>,
pub note: Option<Box<S250>>,
pub parent_id: Option<i64>,
pub owner: Option<String>,
pub name: Map<String>,
pub amount: String,
}
wire!(S315 { created_at = "createdAt", url, kind_of = "kindOf", ratio, status, note, parent_id = "parentId", owner, name, amount });
#[derive(Clone,PartialEq)]
pub struct S316 {
pub parent_id: Map<String>,
pub status: f64,
pub amount: Option<i64>,
pub kind_of: f64,
pub label: E46,
pub tags: E46,
pub name: Map<String>,
pub url: Map<String>,
pub region: Map<String>,
pub owner: Option<String>,
}
wire!(S316 { parent_id = "parentId", status, amount, kind_of = "kindOf", label, tags, name, url, region, owner });
#[derive(Clone,PartialEq)]
pub struct S317 {
pub id: String,
pub ratio: E57,
pub size: i64,
pub tags: Option<i64>,
pub created_at: Map<String>,
pub owner: String,
pub region: Option<String>,
pub label: String,
pub kind_of: E11,
pub amount: Map<String>,
}
wire!(S317 { id, ratio, size, tags, created_at = "createdAt", owner, region, label, kind_of = "kindOf", amount });
#[derive(Clone,PartialEq)]
pub struct S318 {
pub id: Map<String>,
pub parent_id: Option<Box<S346>>,
pub amount: i64,
pub created_at: String,
pub kind_of: f64,
pub tags: Option<String>,
pub status: E61,
pub url: Option<Box<S484>>,
pub size: String,
pub label: String,
}
wire!(S318 { id, parent_id = "parentId", amount, created_at = "createdAt", kind_of = "kindOf", tags, status, url, size, label });
#[derive(Clone,PartialEq)]
pub struct S319 {
pub parent_id: i64,
pub status: Vec<String>,
pub size: i64,
pub note: Vec<String>,
pub ratio: Vec<String>,
pub region: i64,
pub created_at: bool,
pub amount: String,
pub owner: bool,
pub kind_of: Option<i64>,
}
wire!(S319 { parent_id = "parentId", status, size, note, ratio, region, created_at = "createdAt", amount, owner, kind_of = "kindOf" });
#[derive(Clone,PartialEq)]
pub struct S320 {
pub id: i64,
pub amount: i64,
pub region: Option<Box<S416>>,
pub label: Option<String>,
pub owner: i64,
pub parent_id: i64,
pub size: bool,
pub url: String,
pub kind_of: String,
pub ratio: f64,
}
wire!(S320 { id, amount, region, label, owner, parent_id = "parentId", size, url, kind_of = "kindOf", ratio });
#[derive(Clone,PartialEq)]
pub struct S321 {
pub owner: Option<String>,
pub url: Option<i64>,
pub created_at: Option<Box<S378>>,
pub name: E74,
pub size: bool,
pub kind_of: Option<String>,
pub region: f64,
pub parent_id: E1,
pub tags: Option<String>,
pub status: Option<String>,
}
wire!(S321 { owner, url, created_at = "createdAt", name, size, kind_of = "kindOf", region, parent_id = "parentId", tags, status });
#[derive(Clone,PartialEq)]
pub struct S322 {
pub url: String,
pub tags: Option<i64>,
pub kind_of: Map<String>,
pub size: Option<String>,
pub ratio: Option<i64>,
pub note: bool,
pub name: Option<Box<S334>>,
pub label: bool,
pub region: Map<String>,
pub created_at: bool,
}
wire!(S322 { url, tags, kind_of = "kindOf", size, ratio, note, name, label, region, created_at = "createdAt" });
#[derive(Clone,PartialEq)]
pub struct S323 {
pub url: f64,
pub ratio: Option<Box<S335>>,
pub region: f64,
pub size: Map<String>,
pub id: i64,
pub name: f64,
pub note: E68,
pub kind_of: Map<String>,
pub owner: f64,
pub tags: i64,
}
wire!(S323 { url, ratio, region, size, id, name, note, kind_of = "kindOf", owner, tags });
#[derive(Clone,PartialEq)]
pub struct S324 {
pub parent_id: Option<i64>,
pub ratio: Option<i64>,
pub tags: i64,
pub owner: Vec<String>,
pub region: Map<String>,
pub amount: String,
pub url: Option<Box<S204>>,
pub label: String,
pub id: E88,
pub created_at: Option<Box<S144>>,
}
wire!(S324 { parent_id = "parentId", ratio, tags, owner, region, amount, url, label, id, created_at = "createdAt" });
#[derive(Clone,PartialEq)]
pub struct S325 {
pub ratio: f64,
pub label: f64,
pub amount: Vec<String>,
pub id: Map<String>,
pub owner: E96,
pub name: Vec<String>,
pub tags: E54,
pub size: bool,
pub status: String,
pub kind_of: Option<String>,
}
wire!(S325 { ratio, label, amount, id, owner, name, tags, size, status, kind_of = "kindOf" });
#[derive(Clone,PartialEq)]
pub struct S326 {
pub parent_id: String,
pub label: Vec<String>,
pub owner: Option<String>,
pub size: Option<i64>,
pub url: String,
pub kind_of: Vec<String>,
pub name: f64,
pub amount: Option<i64>,
pub status: Option<i64>,
pub tags: bool,
}
wire!(S326 { parent_id = "parentId", label, owner, size, url, kind_of = "kindOf", name, amount, status, tags });
#[derive(Clone,PartialEq)]
pub struct S327 {
pub owner: Map<String>,
pub status: String,
pub note: f64,
pub name: bool,
pub label: Map<String>,
pub kind_of: String,
pub created_at: bool,
pub size: Option<i64>,
pub url: Map<String>,
pub region: bool,
}
wire!(S327 { owner, status, note, name, label, kind_of = "kindOf", created_at = "createdAt", size, url, region });
#[derive(Clone,PartialEq)]
pub struct S328 {
pub note: Option<Box<S380>>,
pub tags: E50,
pub ratio: Vec<String>,
pub status: i64,
pub url: Vec<String>,
pub size: Vec<String>,
pub amount: Option<String>,
pub parent_id: Vec<String>,
pub created_at: f64,
pub label: Option<String>,
}
wire!(S328 { note, tags, ratio, status, url, size, amount, parent_id = "parentId", created_at = "createdAt", label });
#[derive(Clone,PartialEq)]
pub struct S329 {
pub kind_of: E57,
pub parent_id: Option<i64>,
pub name: Option<String>,
pub status: Option<Box<S274>>,
pub url: i64,
pub size: Option<String>,
pub owner: Option<String>,
pub tags: Option<String>,
pub ratio: i64,
pub label: String,
}
wire!(S329 { kind_of = "kindOf", parent_id = "parentId", name, status, url, size, owner, tags, ratio, label });
#[derive(Clone,PartialEq)]
pub struct S330 {
pub created_at: Vec<String>,
pub name: i64,
pub label: f64,
pub region: String,
pub status: Map<String>,
pub tags: Vec<String>,
pub size: Option<i64>,
pub owner: Option<String>,
pub url: bool,
pub note: i64,
}
wire!(S330 { created_at = "createdAt", name, label, region, status, tags, size, owner, url, note });
#[derive(Clone,PartialEq)]
pub struct S331 {
pub owner: String,
pub id: Map<String>,
pub parent_id: i64,
pub kind_of: i64,
pub note: f64,
pub region: f64,
pub url: bool,
pub name: Map<String>,
pub created_at: i64,
pub amount: Map<String>,
}
wire!(S331 { owner, id, parent_id = "parentId", kind_of = "kindOf", note, region, url, name, created_at = "createdAt", amount });
#[derive(Clone,PartialEq)]
pub struct S332 {
pub kind_of: Option<i64>,
pub note: Option<i64>,
pub ratio: Option<Box<S215>>,
pub id: String,
pub url: bool,
pub created_at: bool,
pub status: Option<Box<S121>>,
pub amount: String,
pub name: Vec<String>,
pub owner: String,
}
wire!(S332 { kind_of = "kindOf", note, ratio, id, url, created_at = "createdAt", status, amount, name, owner });
#[derive(Clone,PartialEq)]
pub struct S333 {
pub kind_of: Option<Box<S191>>,
pub url: Option<i64>,
pub amount: Option<i64>,
pub id: f64,
pub owner: Map<String>,
pub note: String,
pub label: Option<i64>,
pub parent_id: Option<String>,
pub name: i64,
pub ratio: E82,
}
wire!(S333 { kind_of = "kindOf", url, amount, id, owner, note, label, parent_id = "parentId", name, ratio });
#[derive(Clone,PartialEq)]
pub struct S334 {
pub id: String,
pub region: bool,
pub ratio: Vec<String>,
pub created_at: Option<Box<S23>>,
pub name: Option<i64>,
pub amount: Vec<String>,
pub parent_id: E75,
pub size: f64,
pub label: i64,
pub status: Map<String>,
}
wire!(S334 { id, region, ratio, created_at = "createdAt", name, amount, parent_id = "parentId", size, label, status });
#[derive(Clone,PartialEq)]
pub struct S335 {
pub id: E43,
pub amount: f64,
pub label: Option<String>,
pub created_at: String,
pub owner: f64,
pub ratio: Option<Box<S15>>,
pub size: Option<String>,
pub kind_of: i64,
pub region: f64,
pub note: Option<String>,
}
wire!(S335 { id, amount, label, created_at = "createdAt", owner, ratio, size, kind_of = "kindOf", region, note });
#[derive(Clone,PartialEq)]
pub struct S336 {
pub name: Option<i64>,
pub created_at: Vec<String>,
pub id: Map<String>,
pub parent_id: E18,
pub amount: Option<String>,
pub kind_of: f64,
pub label: Option<Box<S453>>,
pub owner: f64,
pub status: f64,
pub url: E65,
}
wire!(S336 { name, created_at = "createdAt", id, parent_id = "parentId", amount, kind_of = "kindOf", label, owner, status, url });
#[derive(Clone,PartialEq)]
pub struct S337 {
pub status: String,
pub tags: Option<i64>,
pub size: Option<String>,
pub note: i64,
pub kind_of: Option<String>,
pub parent_id: String,
pub region: Option<i64>,
pub created_at: Option<String>,
pub ratio: Option<i64>,
pub name: Map<String>,
}
wire!(S337 { status, tags, size, note, kind_of = "kindOf", parent_id = "parentId", region, created_at = "createdAt", ratio, name });
#[derive(Clone,PartialEq)]
pub struct S338 {
pub size: Option<i64>,
pub kind_of: i64,
pub ratio: bool,
pub note: Option<Box<S70>>,
pub region: Map<String>,
pub amount: String,
pub parent_id: E64,
pub label: Option<Box<S400>>,
pub url: String,
pub owner: Option<String>,
}
wire!(S338 { size, kind_of = "kindOf", ratio, note, region, amount, parent_id = "parentId", label, url, owner });
#[derive(Clone,PartialEq)]
pub struct S339 {
pub kind_of: E70,
pub amount: Vec<String>,
pub parent_id: bool,
pub label: Vec<String>,
pub owner: E17,
pub note: i64,
pub size: bool,
pub url: E66,
pub region: Vec<String>,
pub status: E78,
}
wire!(S339 { kind_of = "kindOf", amount, parent_id = "parentId", label, owner, note, size, url, region, status });
#[derive(Clone,PartialEq)]
pub struct S340 {
pub id: Option<String>,
pub status: i64,
pub parent_id: Map<String>,
pub note: i64,
pub amount: f64,
pub created_at: bool,
pub ratio: i64,
pub url: f64,
pub label: String,
pub size: Option<String>,
}
wire!(S340 { id, status, parent_id = "parentId", note, amount, created_at = "createdAt", ratio, url, label, size });
#[derive(Clone,PartialEq)]
pub struct S341 {
pub label: E29,
pub url: i64,
pub tags: String,
pub owner: Option<i64>,
pub created_at: Option<i64>,
pub size: Map<String>,
pub region: E67,
pub parent_id: Option<i64>,
pub id: E90,
pub note: Option<String>,
}
wire!(S341 { label, url, tags, owner, created_at = "createdAt", size, region, parent_id = "parentId", id, note });
#[derive(Clone,PartialEq)]
pub struct S342 {
pub amount: i64,
pub name: String,
pub url: bool,
pub created_at: Map<String>,
pub region: bool,
pub parent_id: f64,
pub label: Option<Box<S449>>,
pub kind_of: f64,
pub owner: Option<String>,
pub id: E5,
}
wire!(S342 { amount, name, url, created_at = "createdAt", region, parent_id = "parentId", label, kind_of = "kindOf", owner, id });
#[derive(Clone,PartialEq)]
pub struct S343 {
pub status: Option<String>,
pub label: E0,
pub tags: Map<String>,
pub owner: Option<i64>,
pub url: Option<Box<S220>>,
pub created_at: String,
pub kind_of: Option<Box<S436>>,
pub region: Option<String>,
pub name: String,
pub id: Option<String>,
}
wire!(S343 { status, label, tags, owner, url, created_at = "createdAt", kind_of = "kindOf", region, name, id });
#[derive(Clone,PartialEq)]
pub struct S344 {
pub label: f64,
pub url: E59,
pub owner: bool,
pub note: i64,
pub kind_of: Vec<String>,
pub tags: E66,
pub status: Vec<String>,
pub id: Vec<String>,
pub region: Option<i64>,
pub created_at: Option<i64>,
}
wire!(S344 { label, url, owner, note, kind_of = "kindOf", tags, status, id, region, created_at = "createdAt" });
#[derive(Clone,PartialEq)]
pub struct S345 {
pub tags: Vec<String>,
pub label: Option<i64>,
pub ratio: Option<i64>,
pub size: Vec<String>,
pub created_at: String,
pub parent_id: Option<String>,
pub id: f64,
pub url: bool,
pub note: Option<String>,
pub name: f64,
}
wire!(S345 { tags, label, ratio, size, created_at = "createdAt", parent_id = "parentId", id, url, note, name });
#[derive(Clone,PartialEq)]
pub struct S346 {
pub amount: f64,
pub kind_of: Vec<String>,
pub size: Option<i64>,
pub parent_id: i64,
pub owner: Option<String>,
pub label: Map<String>,
pub tags: bool,
pub region: f64,
pub id: String,
pub url: Vec<String>,
}
wire!(S346 { amount, kind_of = "kindOf", size, parent_id = "parentId", owner, label, tags, region, id, url });
#[derive(Clone,PartialEq)]
pub struct S347 {
pub name: Option<String>,
pub id: Option<Box<S440>>,
pub label: E90,
pub region: bool,
pub amount: bool,
pub ratio: f64,
pub created_at: i64,
pub kind_of: f64,
pub size: Map<String>,
pub parent_id: E18,
}
wire!(S347 { name, id, label, region, amount, ratio, created_at = "createdAt", kind_of = "kindOf", size, parent_id = "parentId" });
#[derive(Clone,PartialEq)]
pub struct S348 {
pub note: Option<i64>,
pub created_at: Option<i64>,
pub parent_id: bool,
pub id: Option<Box<S275>>,
pub tags: Option<i64>,
pub kind_of: Map<String>,
pub size: Option<Box<S64>>,
pub ratio: Map<String>,
pub amount: Option<i64>,
pub region: Option<Box<S265>>,
}
wire!(S348 { note, created_at = "createdAt", parent_id = "parentId", id, tags, kind_of = "kindOf", size, ratio, amount, region });
#[derive(Clone,PartialEq)]
pub struct S349 {
pub kind_of: Vec<String>,
pub size: String,
pub ratio: i64,
pub id: Option<Box<S224>>,
pub owner: Option<String>,
pub tags: Option<Box<S423>>,
pub status: bool,
pub url: Map<String>,
pub label: f64,
pub created_at: Option<Box<S373>>,
}
wire!(S349 { kind_of = "kindOf", size, ratio, id, owner, tags, status, url, label, created_at = "createdAt" });
#[derive(Clone,PartialEq)]
pub struct S350 {
pub size: Option<i64>,
pub id: i64,
pub url: Option<i64>,
pub status: Option<String>,
pub tags: bool,
pub label: Option<Box<S125>>,
pub created_at: Option<String>,
pub kind_of: i64,
pub name: i64,
pub ratio: i64,
}
wire!(S350 { size, id, url, status, tags, label, created_at = "createdAt", kind_of = "kindOf", name, ratio });
#[derive(Clone,PartialEq)]
pub struct S351 {
pub created_at: Option<i64>,
pub amount: bool,
pub owner: Option<Box<S206>>,
pub ratio: Map<String>,
pub note: Vec<String>,
pub name: E76,
pub region: Map<String>,
pub parent_id: Vec<String>,
pub size: i64,
pub kind_of: f64,
}
wire!(S351 { created_at = "createdAt", amount, owner, ratio, note, name, region, parent_id = "parentId", size, kind_of = "kindOf" });
#[derive(Clone,PartialEq)]
pub struct S352 {
pub kind_of: Vec<String>,
pub parent_id: i64,
pub name: Option<Box<S460>>,
pub owner: Option<Box<S401>>,
pub region: f64,
pub status: String,
pub id: bool,
pub label: Option<i64>,
pub tags: Vec<String>,
pub note: String,
}
wire!(S352 { kind_of = "kindOf", parent_id = "parentId", name, owner, region, status, id, label, tags, note });
#[derive(Clone,PartialEq)]
pub struct S353 {
pub id: Option<Box<S39>>,
pub created_at: f64,
pub note: String,
pub ratio: Option<i64>,
pub size: f64,
pub tags: f64,
pub region: f64,
pub kind_of: Option<Box<S150>>,
pub url: String,
pub owner: Option<Box<S410>>,
}
wire!(S353 { id, created_at = "createdAt", note, ratio, size, tags, region, kind_of = "kindOf", url, owner });
#[derive(Clone,PartialEq)]
pub struct S354 {
pub url: bool,
pub region: Map<String>,
pub size: String,
pub tags: Map<String>,
pub parent_id: Option<String>,
pub created_at: f64,
pub status: f64,
pub amount: Option<i64>,
pub label: Vec<String>,
pub name: i64,
}
wire!(S354 { url, region, size, tags, parent_id = "parentId", created_at = "createdAt", status, amount, label, name });
#[derive(Clone,PartialEq)]
pub struct S355 {
pub label: E41,
pub note: Vec<String>,
pub created_at: Option<i64>,
pub status: Option<Box<S298>>,
pub region: Option<i64>,
pub amount: Option<i64>,
pub size: Vec<String>,
pub tags: Option<i64>,
pub id: Map<String>,
pub ratio: f64,
}
wire!(S355 { label, note, created_at = "createdAt", status, region, amount, size, tags, id, ratio });
#[derive(Clone,PartialEq)]
pub struct S356 {
pub amount: Option<Box<S393>>,
pub owner: Map<String>,
pub status: Option<i64>,
pub url: Option<String>,
pub ratio: String,
pub note: Option<String>,
pub name: Option<Box<S237>>,
pub kind_of: String,
pub label: bool,
pub tags: Map<String>,
}
wire!(S356 { amount, owner, status, url, ratio, note, name, kind_of = "kindOf", label, tags });
#[derive(Clone,PartialEq)]
pub struct S357 {
pub size: Option<String>,
pub created_at: Option<Box<S437>>,
pub parent_id: f64,
pub kind_of: bool,
pub region: String,
pub amount: Option<Box<S14>>,
pub note: Vec<String>,
pub label: E31,
pub name: E60,
pub id: Option<String>,
}
wire!(S357 { size, created_at = "createdAt", parent_id = "parentId", kind_of = "kindOf", region, amount, note, label, name, id });
#[derive(Clone,PartialEq)]
pub struct S358 {
pub owner: i64,
pub amount: String,
pub url: i64,
pub id: Map<String>,
pub ratio: Option<Box<S109>>,
pub label: Option<Box<S200>>,
pub kind_of: Option<String>,
pub note: bool,
pub status: f64,
pub name: Vec<String>,
}
wire!(S358 { owner, amount, url, id, ratio, label, kind_of = "kindOf", note, status, name });
#[derive(Clone,PartialEq)]
pub struct S359 {
pub created_at: Map<String>,
pub kind_of: E76,
pub note: Vec<String>,
pub status: i64,
pub url: Option<String>,
pub size: Map<String>,
pub amount: String,
pub id: E71,
pub ratio: bool,
pub tags: Option<String>,
}
wire!(S359 { created_at = "createdAt", kind_of = "kindOf", note, status, url, size, amount, id, ratio, tags });
#[derive(Clone,PartialEq)]
pub struct S360 {
pub owner: i64,
pub id: f64,
pub size: Option<Box<S263>>,
pub kind_of: Map<String>,
pub name: bool,
pub tags: Map<String>,
pub region: Option<i64>,
pub note: E87,
pub url: Option<String>,
pub created_at: Vec<String>,
}
wire!(S360 { owner, id, size, kind_of = "kindOf", name, tags, region, note, url, created_at = "createdAt" });
#[derive(Clone,PartialEq)]
pub struct S361 {
pub name: String,
pub note: E16,
pub parent_id: Option<Box<S92>>,
pub owner: f64,
pub tags: bool,
pub size: E30,
pub kind_of: Option<String>,
pub id: Option<Box<S118>>,
pub amount: f64,
pub ratio: Option<Box<S208>>,
}
wire!(S361 { name, note, parent_id = "parentId", owner, tags, size, kind_of = "kindOf", id, amount, ratio });
#[derive(Clone,PartialEq)]
pub struct S362 {
pub region: E20,
pub tags: Option<String>,
pub owner: f64,
pub id: Option<String>,
pub ratio: Option<Box<S251>>,
pub note: Option<String>,
pub status: E62,
pub name: Option<String>,
pub url: Option<String>,
pub size: f64,
}
wire!(S362 { region, tags, owner, id, ratio, note, status, name, url, size });
#[derive(Clone,PartialEq)]
pub struct S363 {
pub kind_of: Map<String>,
pub ratio: i64,
pub size: E5,
pub label: E58,
pub region: E13,
pub url: Map<String>,
pub id: E41,
pub owner: Vec<String>,
pub parent_id: i64,
pub amount: Option<String>,
}
wire!(S363 { kind_of = "kindOf", ratio, size, label, region, url, id, owner, parent_id = "parentId", amount });
#[derive(Clone,PartialEq)]
pub struct S364 {
pub id: f64,
pub amount: Map<String>,
pub region: f64,
pub name: String,
pub owner: Option<Box<S5>>,
pub ratio: Map<String>,
pub parent_id: Option<Box<S127>>,
pub kind_of: Option<String>,
pub status: Option<i64>,
pub created_at: String,
}
wire!(S364 { id, amount, region, name, owner, ratio, parent_id = "parentId", kind_of = "kindOf", status, created_at = "createdAt" });
#[derive(Clone,PartialEq)]
pub struct S365 {
pub status: String,
pub name: Option<String>,
pub tags: f64,
pub ratio: bool,
pub kind_of: Option<Box<S219>>,
pub owner: E38,
pub region: E45,
pub size: i64,
pub note: Option<i64>,
pub created_at: bool,
}
wire!(S365 { status, name, tags, ratio, kind_of = "kindOf", owner, region, size, note, created_at = "createdAt" });
#[derive(Clone,PartialEq)]
pub struct S366 {
pub created_at: i64,
pub label: Map<String>,
pub parent_id: Vec<String>,
pub owner: E14,
pub ratio: Vec<String>,
pub region: E65,
pub id: Option<Box<S429>>,
pub status: Vec<String>,
pub amount: E52,
pub size: bool,
}
wire!(S366 { created_at = "createdAt", label, parent_id = "parentId", owner, ratio, region, id, status, amount, size });
#[derive(Clone,PartialEq)]
pub struct S367 {
pub url: Option<String>,
pub owner: E37,
pub kind_of: Option<i64>,
pub name: i64,
pub tags: i64,
pub size: String,
pub note: Option<String>,
pub parent_id: Option<Box<S41>>,
pub status: Map<String>,
pub region: String,
}
wire!(S367 { url, owner, kind_of = "kindOf", name, tags, size, note, parent_id = "parentId", status, region });
#[derive(Clone,PartialEq)]
pub struct S368 {
pub created_at: Option<Box<S64>>,
pub parent_id: Map<String>,
pub name: E0,
pub amount: Vec<String>,
pub owner: Option<String>,
pub status: Option<String>,
pub tags: Map<String>,
pub url: Option<String>,
pub id: bool,
pub size: String,
}
wire!(S368 { created_at = "createdAt", parent_id = "parentId", name, amount, owner, status, tags, url, id, size });
#[derive(Clone,PartialEq)]
pub struct S369 {
pub name: E57,
pub tags: Option<i64>,
pub url: i64,
pub ratio: String,
pub id: E43,
pub status: Option<i64>,
pub owner: bool,
pub created_at: i64,
pub label: E20,
pub region: Map<String>,
}
wire!(S369 { name, tags, url, ratio, id, status, owner, created_at = "createdAt", label, region });
#[derive(Clone,PartialEq)]
pub struct S370 {
pub parent_id: Map<String>,
pub status: f64,
pub note: Option<i64>,
pub region: f64,
pub size: String,
pub url: Option<i64>,
pub kind_of: String,
pub owner: E59,
pub ratio: Option<String>,
pub tags: String,
}
wire!(S370 { parent_id = "parentId", status, note, region, size, url, kind_of = "kindOf", owner, ratio, tags });
#[derive(Clone,PartialEq)]
pub struct S371 {
pub kind_of: Option<String>,
pub parent_id: String,
pub note: Vec<String>,
pub owner: Option<i64>,
pub amount: Option<Box<S366>>,
pub status: String,
pub region: Vec<String>,
pub ratio: Option<Box<S367>>,
pub tags: String,
pub id: E19,
}
wire!(S371 { kind_of = "kindOf", parent_id = "parentId", note, owner, amount, status, region, ratio, tags, id });
#[derive(Clone,PartialEq)]
pub struct S372 {
pub region: Option<String>,
pub size: Option<Box<S155>>,
pub label: String,
pub amount: Vec<String>,
pub owner: Option<String>,
pub parent_id: Option<i64>,
pub ratio: Vec<String>,
pub name: Option<i64>,
pub status: Option<String>,
pub kind_of: Vec<String>,
}
wire!(S372 { region, size, label, amount, owner, parent_id = "parentId", ratio, name, status, kind_of = "kindOf" });
#[derive(Clone,PartialEq)]
pub struct S373 {
pub size: i64,
pub label: bool,
pub status: bool,
pub note: Option<i64>,
pub kind_of: Option<i64>,
pub amount: String,
pub parent_id: String,
pub owner: E54,
pub tags: Map<String>,
pub id: Option<String>,
}
wire!(S373 { size, label, status, note, kind_of = "kindOf", amount, parent_id = "parentId", owner, tags, id });
#[derive(Clone,PartialEq)]
pub struct S374 {
pub label: bool,
pub parent_id: Option<Box<S455>>,
pub status: f64,
pub url: bool,
pub ratio: E45,
pub region: Vec<String>,
pub id: bool,
pub note: Vec<String>,
pub amount: bool,
pub kind_of: f64,
}
wire!(S374 { label, parent_id = "parentId", status, url, ratio, region, id, note, amount, kind_of = "kindOf" });
#[derive(Clone,PartialEq)]
pub struct S375 {
pub label: bool,
pub parent_id: Option<Box<S43>>,
pub name: String,
pub url: bool,
pub owner: Option<Box<S227>>,
pub created_at: Option<String>,
pub size: E36,
pub amount: f64,
pub kind_of: Option<Box<S306>>,
pub ratio: Option<Box<S189>>,
}
wire!(S375 { label, parent_id = "parentId", name, url, owner, created_at = "createdAt", size, amount, kind_of = "kindOf", ratio });
#[derive(Clone,PartialEq)]
pub struct S376 {
pub created_at: E53,
pub status: E86,
pub region: f64,
pub name: Map<String>,
pub kind_of: E92,
pub parent_id: bool,
pub amount: Option<String>,
pub label: Option<String>,
pub url: f64,
pub size: Map<String>,
}
wire!(S376 { created_at = "createdAt", status, region, name, kind_of = "kindOf", parent_id = "parentId", amount, label, url, size });
#[derive(Clone,PartialEq)]
pub struct S377 {
pub tags: Map<String>,
pub amount: Option<Box<S416>>,
pub size: E37,
pub status: Vec<String>,
pub owner: String,
pub region: String,
pub name: Option<Box<S476>>,
pub kind_of: Option<i64>,
pub id: String,
pub ratio: Option<Box<S314>>,
}
wire!(S377 { tags, amount, size, status, owner, region, name, kind_of = "kindOf", id, ratio });
#[derive(Clone,PartialEq)]
pub struct S378 {
pub label: Map<String>,
pub kind_of: E52,
pub url: i64,
pub amount: i64,
pub created_at: Option<Box<S34>>,
pub parent_id: Map<String>,
pub status: Map<String>,
pub owner: Option<String>,
pub ratio: Option<i64>,
pub region: Option<Box<S211>>,
}
wire!(S378 { label, kind_of = "kindOf", url, amount, created_at = "createdAt", parent_id = "parentId", status, owner, ratio, region });
#[derive(Clone,PartialEq)]
pub struct S379 {
pub name: Option<String>,
pub kind_of: Vec<String>,
pub tags: f64,
pub url: String,
pub size: Option<i64>,
pub ratio: Option<String>,
pub region: i64,
pub label: i64,
pub owner: bool,
pub note: i64,
}
wire!(S379 { name, kind_of = "kindOf", tags, url, size, ratio, region, label, owner, note });
#[derive(Clone,PartialEq)]
pub struct S380 {
pub label: Option<i64>,
pub id: Option<Box<S270>>,
pub size: Option<Box<S441>>,
pub amount: Vec<String>,
pub note: E61,
pub ratio: String,
pub url: E32,
pub kind_of: Option<i64>,
pub created_at: Vec<String>,
pub tags: i64,
}
wire!(S380 { label, id, size, amount, note, ratio, url, kind_of = "kindOf", created_at = "createdAt", tags });
#[derive(Clone,PartialEq)]
pub struct S381 {
pub owner: Vec<String>,
pub url: Map<String>,
pub region: Map<String>,
pub tags: Option<String>,
pub amount: i64,
pub status: String,
pub kind_of: Map<String>,
pub label: Option<i64>,
pub id: i64,
pub created_at: String,
}
wire!(S381 { owner, url, region, tags, amount, status, kind_of = "kindOf", label, id, created_at = "createdAt" });
#[derive(Clone,PartialEq)]
pub struct S382 {
pub name: Vec<String>,
pub id: String,
pub note: E81,
pub created_at: Map<String>,
pub owner: i64,
pub ratio: Vec<String>,
pub tags: String,
pub region: bool,
pub label: f64,
pub amount: f64,
}
wire!(S382 { name, id, note, created_at = "createdAt", owner, ratio, tags, region, label, amount });
#[derive(Clone,PartialEq)]
pub struct S383 {
pub ratio: i64,
pub tags: Option<i64>,
pub name: Option<String>,
pub region: String,
pub parent_id: i64,
pub status: Vec<String>,
pub note: Option<i64>,
pub id: Option<i64>,
pub owner: f64,
pub created_at: Vec<String>,
}
wire!(S383 { ratio, tags, name, region, parent_id = "parentId", status, note, id, owner, created_at = "createdAt" });
#[derive(Clone,PartialEq)]
pub struct S384 {
pub id: E51,
pub url: E65,
pub kind_of: Option<i64>,
pub label: String,
pub region: String,
pub parent_id: Vec<String>,
pub note: f64,
pub owner: bool,
pub ratio: bool,
pub tags: Option<Box<S324>>,
}
wire!(S384 { id, url, kind_of = "kindOf", label, region, parent_id = "parentId", note, owner, ratio, tags });
#[derive(Clone,PartialEq)]
pub struct S385 {
pub note: Vec<String>,
pub label: Option<i64>,
pub id: String,
pub region: bool,
pub size: Option<i64>,
pub kind_of: bool,
pub status: bool,
pub owner: i64,
pub tags: String,
pub parent_id: String,
}
wire!(S385 { note, label, id, region, size, kind_of = "kindOf", status, owner, tags, parent_id = "parentId" });
#[derive(Clone,PartialEq)]
pub struct S386 {
pub size: E70,
pub tags: Vec<String>,
pub url: bool,
pub status: E3,
pub note: Map<String>,
pub name: Vec<String>,
pub parent_id: bool,
pub created_at: f64,
pub ratio: String,
pub amount: Vec<String>,
}
wire!(S386 { size, tags, url, status, note, name, parent_id = "parentId", created_at = "createdAt", ratio, amount });
#[derive(Clone,PartialEq)]
pub struct S387 {
pub ratio: bool,
pub amount: bool,
pub tags: E89,
pub name: Option<String>,
pub owner: Option<i64>,
pub size: Option<String>,
pub label: Option<String>,
pub created_at: f64,
pub kind_of: E84,
pub region: Map<String>,
}
wire!(S387 { ratio, amount, tags, name, owner, size, label, created_at = "createdAt", kind_of = "kindOf", region });
#[derive(Clone,PartialEq)]
pub struct S388 {
pub amount: bool,
pub status: E84,
pub size: String,
pub kind_of: bool,
pub region: Option<Box<S412>>,
pub created_at: i64,
pub parent_id: Vec<String>,
pub id: Map<String>,
pub tags: Option<String>,
pub name: i64,
}
wire!(S388 { amount, status, size, kind_of = "kindOf", region, created_at = "createdAt", parent_id = "parentId", id, tags, name });
#[derive(Clone,PartialEq)]
pub struct S389 {
pub status: Vec<String>,
pub id: Option<Box<S494>>,
pub region: Vec<String>,
pub kind_of: bool,
pub ratio: Option<String>,
pub note: f64,
pub created_at: i64,
pub size: Vec<String>,
pub url: Option<Box<S117>>,
pub name: i64,
}
wire!(S389 { status, id, region, kind_of = "kindOf", ratio, note, created_at = "createdAt", size, url, name });
#[derive(Clone,PartialEq)]
pub struct S390 {
pub created_at: Option<String>,
pub name: Option<i64>,
pub kind_of: i64,
pub label: bool,
pub size: E80,
pub region: Option<String>,
pub id: Map<String>,
pub tags: Option<Box<S135>>,
pub owner: String,
pub ratio: E2,
}
wire!(S390 { created_at = "createdAt", name, kind_of = "kindOf", label, size, region, id, tags, owner, ratio });
#[derive(Clone,PartialEq)]
pub struct S391 {
pub size: Option<Box<S191>>,
pub kind_of: Option<String>,
pub created_at: bool,
pub name: Option<String>,
pub ratio: Vec<String>,
pub id: E0,
pub note: Map<String>,
pub owner: Option<i64>,
pub url: Option<Box<S301>>,
pub status: Option<i64>,
}
wire!(S391 { size, kind_of = "kindOf", created_at = "createdAt", name, ratio, id, note, owner, url, status });
#[derive(Clone,PartialEq)]
pub struct S392 {
pub created_at: String,
pub note: bool,
pub name: String,
pub kind_of: Option<Box<S119>>,
pub parent_id: String,
pub tags: Option<Box<S96>>,
pub label: Option<i64>,
pub status: E95,
pub id: Option<String>,
pub size: bool,
}
wire!(S392 { created_at = "createdAt", note, name, kind_of = "kindOf", parent_id = "parentId", tags, label, status, id, size });
#[derive(Clone,PartialEq)]
pub struct S393 {
pub ratio: Option<Box<S87>>,
pub url: Map<String>,
pub amount: Option<Box<S181>>,
pub region: Option<i64>,
pub status: bool,
pub tags: Option<String>,
pub size: Option<String>,
pub kind_of: Option<i64>,
pub label: Option<String>,
pub note: Map<String>,
}
wire!(S393 { ratio, url, amount, region, status, tags, size, kind_of = "kindOf", label, note });
#[derive(Clone,PartialEq)]
pub struct S394 {
pub note: Option<i64>,
pub id: Option<String>,
pub owner: String,
pub name: Map<String>,
pub amount: f64,
pub status: Option<Box<S209>>,
pub kind_of: String,
pub tags: String,
pub ratio: Map<String>,
pub created_at: bool,
}
wire!(S394 { note, id, owner, name, amount, status, kind_of = "kindOf", tags, ratio, created_at = "createdAt" });
#[derive(Clone,PartialEq)]
pub struct S395 {
pub kind_of: Option<i64>,
pub status: bool,
pub amount: f64,
pub id: Option<String>,
pub region: Vec<String>,
pub note: Option<Box<S253>>,
pub owner: bool,
pub label: Map<String>,
pub created_at: String,
pub name: String,
}
wire!(S395 { kind_of = "kindOf", status, amount, id, region, note, owner, label, created_at = "createdAt", name });
#[derive(Clone,PartialEq)]
pub struct S396 {
pub label: bool,
pub parent_id: bool,
pub note: Vec<String>,
pub amount: bool,
pub url: i64,
pub size: i64,
pub kind_of: i64,
pub status: Option<Box<S238>>,
pub tags: Vec<String>,
pub created_at: Option<Box<S127>>,
}
wire!(S396 { label, parent_id = "parentId", note, amount, url, size, kind_of = "kindOf", status, tags, created_at = "createdAt" });
#[derive(Clone,PartialEq)]
pub struct S397 {
pub owner: Option<i64>,
pub parent_id: i64,
pub kind_of: i64,
pub url: f64,
pub tags: Option<String>,
pub status: i64,
pub id: E88,
pub created_at: f64,
pub amount: E12,
pub name: Option<String>,
}
wire!(S397 { owner, parent_id = "parentId", kind_of = "kindOf", url, tags, status, id, created_at = "createdAt", amount, name });
#[derive(Clone,PartialEq)]
pub struct S398 {
pub region: Vec<String>,
pub ratio: Map<String>,
pub url: i64,
pub note: E66,
pub parent_id: f64,
pub status: E49,
pub owner: String,
pub created_at: String,
pub amount: E51,
pub kind_of: bool,
}
wire!(S398 { region, ratio, url, note, parent_id = "parentId", status, owner, created_at = "createdAt", amount, kind_of = "kindOf" });
#[derive(Clone,PartialEq)]
pub struct S399 {
pub label: bool,
pub ratio: String,
pub status: String,
pub name: Vec<String>,
pub size: Map<String>,
pub kind_of: i64,
pub parent_id: Option<i64>,
pub tags: f64,
pub amount: i64,
pub owner: Map<String>,
}
wire!(S399 { label, ratio, status, name, size, kind_of = "kindOf", parent_id = "parentId", tags, amount, owner });
#[derive(Clone,PartialEq)]
pub struct S400 {
pub url: Map<String>,
pub kind_of: E61,
pub created_at: Option<Box<S433>>,
pub ratio: bool,
pub name: Map<String>,
pub id: Option<String>,
pub note: String,
pub label: Option<Box<S464>>,
pub status: i64,
pub region: Map<String>,
}
wire!(S400 { url, kind_of = "kindOf", created_at = "createdAt", ratio, name, id, note, label, status, region });
#[derive(Clone,PartialEq)]
pub struct S401 {
pub ratio: E11,
pub created_at: Vec<String>,
pub status: Option<i64>,
pub size: i64,
pub url: Option<i64>,
pub tags: Option<Box<S281>>,
pub name: bool,
pub parent_id: Vec<String>,
pub kind_of: Vec<String>,
pub region: Vec<String>,
}
wire!(S401 { ratio, created_at = "createdAt", status, size, url, tags, name, parent_id = "parentId", kind_of = "kindOf", region });
#[derive(Clone,PartialEq)]
pub struct S402 {
pub tags: Option<Box<S307>>,
pub size: Vec<String>,
pub note: Option<i64>,
pub ratio: Option<Box<S250>>,
pub url: E72,
pub status: f64,
pub parent_id: Option<Box<S287>>,
pub label: Option<i64>,
pub name: Option<i64>,
pub id: E18,
}
wire!(S402 { tags, size, note, ratio, url, status, parent_id = "parentId", label, name, id });
#[derive(Clone,PartialEq)]
pub struct S403 {
pub region: String,
pub amount: String,
pub owner: Option<Box<S354>>,
pub parent_id: f64,
pub ratio: Option<Box<S192>>,
pub created_at: f64,
pub name: f64,
pub tags: bool,
pub kind_of: Vec<String>,
pub size: Option<i64>,
}
wire!(S403 { region, amount, owner, parent_id = "parentId", ratio, created_at = "createdAt", name, tags, kind_of = "kindOf", size });
#[derive(Clone,PartialEq)]
pub struct S404 {
pub id: Option<i64>,
pub parent_id: i64,
pub status: i64,
pub tags: Vec<String>,
pub note: Map<String>,
pub ratio: E11,
pub amount: i64,
pub name: E69,
pub url: String,
pub owner: i64,
}
wire!(S404 { id, parent_id = "parentId", status, tags, note, ratio, amount, name, url, owner });
#[derive(Clone,PartialEq)]
pub struct S405 {
pub tags: bool,
pub label: bool,
pub parent_id: String,
pub id: bool,
pub status: i64,
pub name: bool,
pub amount: String,
pub note: Option<String>,
pub ratio: i64,
pub owner: bool,
}
wire!(S405 { tags, label, parent_id = "parentId", id, status, name, amount, note, ratio, owner });
#[derive(Clone,PartialEq)]
pub struct S406 {
pub owner: Option<String>,
pub status: f64,
pub kind_of: Map<String>,
pub label: E65,
pub size: E0,
pub parent_id: Option<String>,
pub tags: f64,
pub name: i64,
pub created_at: f64,
pub url: Map<String>,
}
wire!(S406 { owner, status, kind_of = "kindOf", label, size, parent_id = "parentId", tags, name, created_at = "createdAt", url });
#[derive(Clone,PartialEq)]
pub struct S407 {
pub parent_id: Option<Box<S454>>,
pub tags: bool,
pub created_at: String,
pub size: String,
pub label: String,
pub name: Option<Box<S355>>,
pub region: Option<i64>,
pub url: bool,
pub owner: f64,
pub status: String,
}
wire!(S407 { parent_id = "parentId", tags, created_at = "createdAt", size, label, name, region, url, owner, status });
#[derive(Clone,PartialEq)]
pub struct S408 {
pub region: i64,
pub url: E13,
pub id: Option<String>,
pub created_at: Vec<String>,
pub label: f64,
pub owner: Vec<String>,
pub note: E33,
pub kind_of: E84,
pub size: E94,
pub amount: Vec<String>,
}
wire!(S408 { region, url, id, created_at = "createdAt", label, owner, note, kind_of = "kindOf", size, amount });
#[derive(Clone,PartialEq)]
pub struct S409 {
pub label: E10,
pub region: Option<i64>,
pub size: E73,
pub id: Option<String>,
pub amount: Option<String>,
pub owner: bool,
pub name: bool,
pub note: Map<String>,
pub status: Option<i64>,
pub created_at: i64,
}
wire!(S409 { label, region, size, id, amount, owner, name, note, status, created_at = "createdAt" });
#[derive(Clone,PartialEq)]
pub struct S410 {
pub parent_id: String,
pub id: Vec<String>,
pub amount: Option<Box<S114>>,
pub owner: Option<i64>,
pub tags: f64,
pub url: Option<i64>,
pub note: bool,
pub status: String,
pub region: Option<Box<S155>>,
pub size: E74,
}
wire!(S410 { parent_id = "parentId", id, amount, owner, tags, url, note, status, region, size });
#[derive(Clone,PartialEq)]
pub struct S411 {
pub id: Option<i64>,
pub url: String,
pub ratio: f64,
pub note: E32,
pub name: Vec<String>,
pub created_at: E23,
pub parent_id: Vec<String>,
pub owner: bool,
pub amount: bool,
pub kind_of: Option<i64>,
}
wire!(S411 { id, url, ratio, note, name, created_at = "createdAt", parent_id = "parentId", owner, amount, kind_of = "kindOf" });
#[derive(Clone,PartialEq)]
pub struct S412 {
pub name: f64,
pub label: bool,
pub ratio: bool,
pub parent_id: String,
pub id: i64,
pub note: String,
pub kind_of: bool,
pub owner: f64,
pub status: Map<String>,
pub size: String,
}
wire!(S412 { name, label, ratio, parent_id = "parentId", id, note, kind_of = "kindOf", owner, status, size });
#[derive(Clone,PartialEq)]
pub struct S413 {
pub name: Option<String>,
pub status: bool,
pub label: Vec<String>,
pub region: f64,
pub url: bool,
pub amount: Option<Box<S35>>,
pub note: i64,
pub id: Vec<String>,
pub ratio: bool,
pub parent_id: E17,
}
wire!(S413 { name, status, label, region, url, amount, note, id, ratio, parent_id = "parentId" });
#[derive(Clone,PartialEq)]
pub struct S414 {
pub kind_of: Option<Box<S212>>,
pub ratio: bool,
pub created_at: String,
pub amount: Map<String>,
pub label: String,
pub name: String,
pub note: E86,
pub parent_id: Vec<String>,
pub url: Vec<String>,
pub owner: Option<Box<S463>>,
}
wire!(S414 { kind_of = "kindOf", ratio, created_at = "createdAt", amount, label, name, note, parent_id = "parentId", url, owner });
#[derive(Clone,PartialEq)]
pub struct S415 {
pub note: Option<String>,
pub kind_of: Map<String>,
pub tags: Option<String>,
pub parent_id: f64,
pub name: Option<i64>,
pub url: Option<Box<S137>>,
pub region: String,
pub id: Vec<String>,
pub status: String,
pub label: Option<i64>,
}
wire!(S415 { note, kind_of = "kindOf", tags, parent_id = "parentId", name, url, region, id, status, label });
#[derive(Clone,PartialEq)]
pub struct S416 {
pub id: Vec<String>,
pub created_at: i64,
pub kind_of: String,
pub url: Option<i64>,
pub owner: Option<String>,
pub label: E31,
pub status: Option<String>,
pub region: Option<i64>,
pub size: String,
pub note: Option<Box<S86>>,
}
wire!(S416 { id, created_at = "createdAt", kind_of = "kindOf", url, owner, label, status, region, size, note });
#[derive(Clone,PartialEq)]
pub struct S417 {
pub name: Option<String>,
pub region: E55,
pub owner: bool,
pub label: E5,
pub parent_id: Map<String>,
pub ratio: Option<i64>,
pub size: String,
pub created_at: Map<String>,
pub note: Option<i64>,
pub id: bool,
}
wire!(S417 { name, region, owner, label, parent_id = "parentId", ratio, size, created_at = "createdAt", note, id });
#[derive(Clone,PartialEq)]
pub struct S418 {
pub kind_of: Option<String>,
pub tags: Option<Box<S43>>,
pub note: Option<String>,
pub id: Map<String>,
pub ratio: i64,
pub url: String,
pub status: Option<String>,
pub size: Vec<String>,
pub region: String,
pub owner: String,
}
wire!(S418 { kind_of = "kindOf", tags, note, id, ratio, url, status, size, region, owner });
#[derive(Clone,PartialEq)]
pub struct S419 {
pub amount: i64,
pub label: Vec<String>,
pub parent_id: Option<Box<S436>>,
pub name: f64,
pub kind_of: Option<Box<S283>>,
pub region: String,
pub url: String,
pub size: i64,
pub status: f64,
pub note: Option<String>,
}
wire!(S419 { amount, label, parent_id = "parentId", name, kind_of = "kindOf", region, url, size, status, note });
#[derive(Clone,PartialEq)]
pub struct S420 {
pub kind_of: Option<i64>,
pub id: bool,
pub created_at: bool,
pub size: Map<String>,
pub parent_id: String,
pub status: Option<String>,
pub name: Vec<String>,
pub label: Option<i64>,
pub tags: Map<String>,
pub note: Option<i64>,
}
wire!(S420 { kind_of = "kindOf", id, created_at = "createdAt", size, parent_id = "parentId", status, name, label, tags, note });
#[derive(Clone,PartialEq)]
pub struct S421 {
pub name: Map<String>,
pub parent_id: i64,
pub tags: f64,
pub created_at: E96,
pub id: Vec<String>,
pub url: Vec<String>,
pub owner: Option<i64>,
pub kind_of: E44,
pub note: f64,
pub label: E7,
}
wire!(S421 { name, parent_id = "parentId", tags, created_at = "createdAt", id, url, owner, kind_of = "kindOf", note, label });
#[derive(Clone,PartialEq)]
pub struct S422 {
pub amount: bool,
pub kind_of: Option<String>,
pub owner: E90,
pub id: Map<String>,
pub label: i64,
pub region: Option<String>,
pub note: Option<Box<S23>>,
pub ratio: bool,
pub size: i64,
pub parent_id: bool,
}
wire!(S422 { amount, kind_of = "kindOf", owner, id, label, region, note, ratio, size, parent_id = "parentId" });
#[derive(Clone,PartialEq)]
pub struct S423 {
pub note: Option<Box<S466>>,
pub ratio: Option<String>,
pub url: i64,
pub created_at: Option<Box<S75>>,
pub label: i64,
pub tags: Option<Box<S447>>,
pub parent_id: Map<String>,
pub status: String,
pub region: E40,
pub amount: Option<Box<S440>>,
}
wire!(S423 { note, ratio, url, created_at = "createdAt", label, tags, parent_id = "parentId", status, region, amount });
#[derive(Clone,PartialEq)]
pub struct S424 {
pub amount: Map<String>,
pub parent_id: Vec<String>,
pub ratio: bool,
pub tags: Option<String>,
pub url: Option<String>,
pub id: bool,
pub note: f64,
pub name: Option<Box<S456>>,
pub owner: Map<String>,
pub size: E21,
}
wire!(S424 { amount, parent_id = "parentId", ratio, tags, url, id, note, name, owner, size });
#[derive(Clone,PartialEq)]
pub struct S425 {
pub parent_id: Vec<String>,
pub size: Option<i64>,
pub id: Option<Box<S427>>,
pub label: Vec<String>,
pub created_at: Map<String>,
pub name: i64,
pub amount: Vec<String>,
pub note: bool,
pub ratio: Vec<String>,
pub status: Map<String>,
}
wire!(S425 { parent_id = "parentId", size, id, label, created_at = "createdAt", name, amount, note, ratio, status });
#[derive(Clone,PartialEq)]
pub struct S426 {
pub owner: Option<i64>,
pub amount: String,
pub kind_of: f64,
pub id: E18,
pub created_at: Option<i64>,
pub tags: String,
pub size: Option<i64>,
pub region: Map<String>,
pub name: Option<String>,
pub ratio: String,
}
wire!(S426 { owner, amount, kind_of = "kindOf", id, created_at = "createdAt", tags, size, region, name, ratio });
#[derive(Clone,PartialEq)]
pub struct S427 {
pub name: Option<i64>,
pub tags: String,
pub ratio: Option<i64>,
pub size: Option<Box<S90>>,
pub id: E86,
pub status: E65,
pub note: i64,
pub label: E2,
pub created_at: bool,
pub url: Option<String>,
}
wire!(S427 { name, tags, ratio, size, id, status, note, label, created_at = "createdAt", url });
#[derive(Clone,PartialEq)]
pub struct S428 {
pub tags: Option<Box<S13>>,
pub amount: Option<Box<S375>>,
pub owner: Option<Box<S173>>,
pub ratio: Option<Box<S322>>,
pub kind_of: Vec<String>,
pub note: bool,
pub id: String,
pub created_at: String,
pub status: String,
pub parent_id: E30,
}
wire!(S428 { tags, amount, owner, ratio, kind_of = "kindOf", note, id, created_at = "createdAt", status, parent_id = "parentId" });
#[derive(Clone,PartialEq)]
pub struct S429 {
pub note: Map<String>,
pub name: Vec<String>,
pub tags: Map<String>,
pub created_at: i64,
pub url: String,
pub amount: Vec<String>,
pub parent_id: String,
pub size: f64,
pub owner: bool,
pub status: Option<String>,
}
wire!(S429 { note, name, tags, created_at = "createdAt", url, amount, parent_id = "parentId", size, owner, status });
#[derive(Clone,PartialEq)]
pub struct S430 {
pub name: Vec<String>,
pub region: i64,
pub label: Option<Box<S377>>,
pub tags: String,
pub owner: i64,
pub status: f64,
pub id: Vec<String>,
pub url: f64,
pub ratio: Option<i64>,
pub amount: bool,
}
wire!(S430 { name, region, label, tags, owner, status, id, url, ratio, amount });
#[derive(Clone,PartialEq)]
pub struct S431 {
pub parent_id: f64,
pub id: Vec<String>,
pub tags: f64,
pub ratio: Map<String>,
pub owner: i64,
pub created_at: E16,
pub kind_of: Option<i64>,
pub name: f64,
pub region: E75,
pub label: String,
}
wire!(S431 { parent_id = "parentId", id, tags, ratio, owner, created_at = "createdAt", kind_of = "kindOf", name, region, label });
#[derive(Clone,PartialEq)]
pub struct S432 {
pub note: bool,
pub label: Map<String>,
pub url: Map<String>,
pub status: f64,
pub parent_id: Option<String>,
pub kind_of: String,
pub id: f64,
pub name: Option<String>,
pub region: bool,
pub tags: E19,
}
wire!(S432 { note, label, url, status, parent_id = "parentId", kind_of = "kindOf", id, name, region, tags });
#[derive(Clone,PartialEq)]
pub struct S433 {
pub note: Option<Box<S230>>,
pub kind_of: Option<i64>,
pub id: i64,
pub parent_id: Option<String>,
pub status: Option<String>,
pub owner: i64,
pub name: f64,
pub created_at: Option<String>,
pub label: i64,
pub region: Vec<String>,
}
wire!(S433 { note, kind_of = "kindOf", id, parent_id = "parentId", status, owner, name, created_at = "createdAt", label, region });
#[derive(Clone,PartialEq)]
pub struct S434 {
pub kind_of: i64,
pub label: String,
pub created_at: Option<i64>,
pub url: i64,
pub note: Option<i64>,
pub status: String,
pub size: i64,
pub region: Option<String>,
pub owner: E19,
pub id: bool,
}
wire!(S434 { kind_of = "kindOf", label, created_at = "createdAt", url, note, status, size, region, owner, id });
#[derive(Clone,PartialEq)]
pub struct S435 {
pub name: i64,
pub id: Option<i64>,
pub amount: Option<i64>,
pub parent_id: String,
pub owner: Option<i64>,
pub ratio: i64,
pub label: String,
pub status: Map<String>,
pub note: i64,
pub tags: bool,
}
wire!(S435 { name, id, amount, parent_id = "parentId", owner, ratio, label, status, note, tags });
#[derive(Clone,PartialEq)]
pub struct S436 {
pub created_at: Option<Box<S234>>,
pub owner: Vec<String>,
pub parent_id: Option<String>,
pub note: E50,
pub size: Option<String>,
pub id: bool,
pub url: Map<String>,
pub name: E90,
pub status: E60,
pub kind_of: f64,
}
wire!(S436 { created_at = "createdAt", owner, parent_id = "parentId", note, size, id, url, name, status, kind_of = "kindOf" });
#[derive(Clone,PartialEq)]
pub struct S437 {
pub url: bool,
pub amount: Vec<String>,
pub ratio: bool,
pub kind_of: Map<String>,
pub id: Vec<String>,
pub parent_id: Map<String>,
pub owner: Option<String>,
pub note: Map<String>,
pub name: String,
pub status: Option<String>,
}
wire!(S437 { url, amount, ratio, kind_of = "kindOf", id, parent_id = "parentId", owner, note, name, status });
#[derive(Clone,PartialEq)]
pub struct S438 {
pub name: Option<i64>,
pub tags: i64,
pub parent_id: bool,
pub region: i64,
pub note: String,
pub ratio: Option<String>,
pub amount: Map<String>,
pub owner: Option<String>,
pub created_at: i64,
pub kind_of: Option<String>,
}
wire!(S438 { name, tags, parent_id = "parentId", region, note, ratio, amount, owner, created_at = "createdAt", kind_of = "kindOf" });
#[derive(Clone,PartialEq)]
pub struct S439 {
pub note: f64,
pub kind_of: f64,
pub name: bool,
pub size: i64,
pub parent_id: E47,
pub owner: f64,
pub created_at: Map<String>,
pub url: f64,
pub status: Option<i64>,
pub label: i64,
}
wire!(S439 { note, kind_of = "kindOf", name, size, parent_id = "parentId", owner, created_at = "createdAt", url, status, label });
#[derive(Clone,PartialEq)]
pub struct S440 {
pub ratio: f64,
pub url: String,
pub label: f64,
pub name: E38,
pub parent_id: Option<i64>,
pub id: Option<String>,
pub kind_of: bool,
pub created_at: bool,
pub note: Option<Box<S116>>,
pub tags: Vec<String>,
}
wire!(S440 { ratio, url, label, name, parent_id = "parentId", id, kind_of = "kindOf", created_at = "createdAt", note, tags });
#[derive(Clone,PartialEq)]
pub struct S441 {
pub tags: E46,
pub amount: Option<Box<S223>>,
pub parent_id: f64,
pub label: f64,
pub name: f64,
pub id: Vec<String>,
pub region: Vec<String>,
pub size: bool,
pub status: f64,
pub created_at: Option<Box<S248>>,
}
wire!(S441 { tags, amount, parent_id = "parentId", label, name, id, region, size, status, created_at = "createdAt" });
#[derive(Clone,PartialEq)]
pub struct S442 {
pub tags: i64,
pub kind_of: Map<String>,
pub owner: Option<String>,
pub note: String,
pub parent_id: Option<String>,
pub size: Map<String>,
pub amount: i64,
pub url: Map<String>,
pub label: Vec<String>,
pub name: i64,
}
wire!(S442 { tags, kind_of = "kindOf", owner, note, parent_id = "parentId", size, amount, url, label, name });
#[derive(Clone,PartialEq)]
pub struct S443 {
pub amount: Option<Box<S21>>,
pub url: Option<String>,
pub kind_of: f64,
pub owner: Vec<String>,
pub name: i64,
pub note: Option<Box<S196>>,
pub status: Option<Box<S132>>,
pub size: bool,
pub created_at: E24,
pub tags: Option<String>,
}
wire!(S443 { amount, url, kind_of = "kindOf", owner, name, note, status, size, created_at = "createdAt", tags });
#[derive(Clone,PartialEq)]
pub struct S444 {
pub url: Option<i64>,
pub name: Vec<String>,
pub ratio: Map<String>,
pub tags: bool,
pub owner: String,
pub parent_id: Option<String>,
pub region: E42,
pub id: Vec<String>,
pub amount: i64,
pub kind_of: Vec<String>,
}
wire!(S444 { url, name, ratio, tags, owner, parent_id = "parentId", region, id, amount, kind_of = "kindOf" });
#[derive(Clone,PartialEq)]
pub struct S445 {
pub url: E19,
pub parent_id: Option<String>,
pub name: i64,
pub owner: f64,
pub size: Vec<String>,
pub note: Option<i64>,
pub id: i64,
pub amount: i64,
pub ratio: i64,
pub kind_of: Option<i64>,
}
wire!(S445 { url, parent_id = "parentId", name, owner, size, note, id, amount, ratio, kind_of = "kindOf" });
#[derive(Clone,PartialEq)]
pub struct S446 {
pub parent_id: f64,
pub status: Map<String>,
pub note: Vec<String>,
pub name: bool,
pub id: Vec<String>,
pub kind_of: Vec<String>,
pub label: Option<i64>,
pub size: i64,
pub created_at: Option<String>,
pub url: Option<i64>,
}
wire!(S446 { parent_id = "parentId", status, note, name, id, kind_of = "kindOf", label, size, created_at = "createdAt", url });
#[derive(Clone,PartialEq)]
pub struct S447 {
pub status: f64,
pub owner: Option<String>,
pub label: String,
pub kind_of: i64,
pub created_at: String,
pub url: bool,
pub id: f64,
pub size: f64,
pub note: Option<Box<S40>>,
pub name: Option<String>,
}
wire!(S447 { status, owner, label, kind_of = "kindOf", created_at = "createdAt", url, id, size, note, name });
#[derive(Clone,PartialEq)]
pub struct S448 {
pub id: E61,
pub status: Vec<String>,
pub region: Option<String>,
pub created_at: Vec<String>,
pub ratio: f64,
pub owner: Map<String>,
pub size: Option<Box<S282>>,
pub kind_of: i64,
pub url: E69,
pub tags: i64,
}
wire!(S448 { id, status, region, created_at = "createdAt", ratio, owner, size, kind_of = "kindOf", url, tags });
#[derive(Clone,PartialEq)]
pub struct S449 {
pub label: f64,
pub tags: Map<String>,
pub amount: Option<Box<S184>>,
pub created_at: Option<i64>,
pub status: f64,
pub id: i64,
pub owner: bool,
pub parent_id: Option<i64>,
pub name: String,
pub region: E94,
}
wire!(S449 { label, tags, amount, created_at = "createdAt", status, id, owner, parent_id = "parentId", name, region });
#[derive(Clone,PartialEq)]
pub struct S450 {
pub url: Vec<String>,
pub status: Option<String>,
pub size: Option<String>,
pub tags: Option<i64>,
pub kind_of: i64,
pub id: bool,
pub region: f64,
pub owner: bool,
pub parent_id: i64,
pub label: bool,
}
wire!(S450 { url, status, size, tags, kind_of = "kindOf", id, region, owner, parent_id = "parentId", label });
#[derive(Clone,PartialEq)]
pub struct S451 {
pub kind_of: Option<Box<S262>>,
pub ratio: bool,
pub status: Option<String>,
pub id: Map<String>,
pub label: Option<Box<S78>>,
pub tags: Option<Box<S412>>,
pub url: Option<i64>,
pub size: E18,
pub region: Option<Box<S299>>,
pub name: String,
}
wire!(S451 { kind_of = "kindOf", ratio, status, id, label, tags, url, size, region, name });
#[derive(Clone,PartialEq)]
pub struct S452 {
pub url: f64,
pub kind_of: Option<String>,
pub tags: i64,
pub parent_id: String,
pub region: Map<String>,
pub label: Option<i64>,
pub size: String,
pub name: Vec<String>,
pub ratio: i64,
pub created_at: Option<String>,
}
wire!(S452 { url, kind_of = "kindOf", tags, parent_id = "parentId", region, label, size, name, ratio, created_at = "createdAt" });
#[derive(Clone,PartialEq)]
pub struct S453 {
pub created_at: String,
pub tags: Map<String>,
pub owner: String,
pub status: Option<Box<S129>>,
pub label: f64,
pub region: Option<i64>,
pub note: String,
pub kind_of: f64,
pub amount: Option<Box<S113>>,
pub id: i64,
}
wire!(S453 { created_at = "createdAt", tags, owner, status, label, region, note, kind_of = "kindOf", amount, id });
#[derive(Clone,PartialEq)]
pub struct S454 {
pub url: E88,
pub size: Option<Box<S245>>,
pub id: bool,
pub parent_id: Option<String>,
pub kind_of: Vec<String>,
pub note: E48,
pub tags: String,
pub amount: E27,
pub ratio: String,
pub region: f64,
}
wire!(S454 { url, size, id, parent_id = "parentId", kind_of = "kindOf", note, tags, amount, ratio, region });
#[derive(Clone,PartialEq)]
pub struct S455 {
pub label: bool,
pub owner: f64,
pub created_at: Option<Box<S241>>,
pub id: Vec<String>,
pub amount: Vec<String>,
pub size: i64,
pub ratio: Map<String>,
pub name: f64,
pub tags: E75,
pub url: Option<String>,
}
wire!(S455 { label, owner, created_at = "createdAt", id, amount, size, ratio, name, tags, url });
#[derive(Clone,PartialEq)]
pub struct S456 {
pub note: i64,
pub parent_id: E62,
pub size: Option<i64>,
pub amount: bool,
pub name: f64,
pub created_at: Option<String>,
pub owner: Option<Box<S484>>,
pub tags: Option<Box<S410>>,
pub label: Option<i64>,
pub region: Vec<String>,
}
wire!(S456 { note, parent_id = "parentId", size, amount, name, created_at = "createdAt", owner, tags, label, region });
#[derive(Clone,PartialEq)]
pub struct S457 {
pub name: String,
pub note: String,
pub size: String,
pub ratio: Map<String>,
pub url: Option<String>,
pub kind_of: Option<i64>,
pub created_at: Option<String>,
pub amount: bool,
pub id: String,
pub parent_id: bool,
}
wire!(S457 { name, note, size, ratio, url, kind_of = "kindOf", created_at = "createdAt", amount, id, parent_id = "parentId" });
#[derive(Clone,PartialEq)]
pub struct S458 {
pub id: f64,
pub tags: Option<i64>,
pub status: String,
pub ratio: E87,
pub note: Option<i64>,
pub region: Map<String>,
pub label: Option<String>,
pub name: String,
pub size: i64,
pub url: Vec<String>,
}
wire!(S458 { id, tags, status, ratio, note, region, label, name, size, url });
#[derive(Clone,PartialEq)]
pub struct S459 {
pub amount: Map<String>,
pub parent_id: E79,
pub region: Option<i64>,
pub owner: E79,
pub label: Option<String>,
pub created_at: bool,
pub name: Option<i64>,
pub url: String,
pub kind_of: i64,
pub size: Option<Box<S138>>,
}
wire!(S459 { amount, parent_id = "parentId", region, owner, label, created_at = "createdAt", name, url, kind_of = "kindOf", size });
#[derive(Clone,PartialEq)]
pub struct S460 {
pub name: Option<Box<S328>>,
pub owner: Map<String>,
pub kind_of: Option<i64>,
pub label: Vec<String>,
pub created_at: Map<String>,
pub ratio: Vec<String>,
pub size: Option<Box<S147>>,
pub region: Option<i64>,
pub note: Option<String>,
pub tags: Option<String>,
}
wire!(S460 { name, owner, kind_of = "kindOf", label, created_at = "createdAt", ratio, size, region, note, tags });
#[derive(Clone,PartialEq)]
pub struct S461 {
pub size: Option<i64>,
pub note: Option<Box<S175>>,
pub tags: f64,
pub label: E7,
pub ratio: f64,
pub status: f64,
pub id: Option<Box<S370>>,
pub amount: i64,
pub created_at: f64,
pub owner: E72,
}
wire!(S461 { size, note, tags, label, ratio, status, id, amount, created_at = "createdAt", owner });
#[derive(Clone,PartialEq)]
pub struct S462 {
pub note: Option<Box<S220>>,
pub owner: Option<Box<S470>>,
pub tags: Option<Box<S152>>,
pub size: String,
pub parent_id: i64,
pub id: Option<Box<S192>>,
pub status: Option<String>,
pub amount: i64,
pub region: Option<Box<S257>>,
pub name: E31,
}
wire!(S462 { note, owner, tags, size, parent_id = "parentId", id, status, amount, region, name });
#[derive(Clone,PartialEq)]
pub struct S463 {
pub tags: E36,
pub amount: Option<i64>,
pub ratio: bool,
pub size: String,
pub id: Map<String>,
pub url: Option<String>,
pub parent_id: E94,
pub kind_of: Option<i64>,
pub status: Option<String>,
pub name: Option<Box<S96>>,
}
wire!(S463 { tags, amount, ratio, size, id, url, parent_id = "parentId", kind_of = "kindOf", status, name });
#[derive(Clone,PartialEq)]
pub struct S464 {
pub url: Map<String>,
pub status: f64,
pub region: Option<Box<S417>>,
pub id: E95,
pub label: Map<String>,
pub name: Option<Box<S244>>,
pub size: E83,
pub owner: Option<String>,
pub kind_of: Option<String>,
pub amount: Map<String>,
}
wire!(S464 { url, status, region, id, label, name, size, owner, kind_of = "kindOf", amount });
#[derive(Clone,PartialEq)]
pub struct S465 {
pub created_at: bool,
pub size: i64,
pub region: Option<i64>,
pub status: Option<i64>,
pub note: bool,
pub name: f64,
pub ratio: i64,
pub parent_id: Map<String>,
pub label: Vec<String>,
pub id: String,
}
wire!(S465 { created_at = "createdAt", size, region, status, note, name, ratio, parent_id = "parentId", label, id });
#[derive(Clone,PartialEq)]
pub struct S466 {
pub id: E69,
pub kind_of: f64,
pub region: Option<Box<S70>>,
pub owner: Map<String>,
pub tags: Map<String>,
pub amount: Option<i64>,
pub url: Vec<String>,
pub note: i64,
pub status: Option<Box<S204>>,
pub created_at: Option<Box<S450>>,
}
wire!(S466 { id, kind_of = "kindOf", region, owner, tags, amount, url, note, status, created_at = "createdAt" });
#[derive(Clone,PartialEq)]
pub struct S467 {
pub note: i64,
pub size: Option<Box<S107>>,
pub region: Option<i64>,
pub parent_id: f64,
pub name: bool,
pub ratio: E8,
pub created_at: Option<i64>,
pub amount: Vec<String>,
pub owner: Option<Box<S203>>,
pub id: Map<String>,
}
wire!(S467 { note, size, region, parent_id = "parentId", name, ratio, created_at = "createdAt", amount, owner, id });
#[derive(Clone,PartialEq)]
pub struct S468 {
pub id: Vec<String>,
pub url: Option<Box<S93>>,
pub ratio: i64,
pub status: i64,
pub region: bool,
pub tags: Vec<String>,
pub size: Map<String>,
pub owner: bool,
pub parent_id: bool,
pub note: Option<i64>,
}
wire!(S468 { id, url, ratio, status, region, tags, size, owner, parent_id = "parentId", note });
#[derive(Clone,PartialEq)]
pub struct S469 {
pub parent_id: f64,
pub name: E99,
pub kind_of: i64,
pub owner: String,
pub created_at: Option<String>,
pub url: Vec<String>,
pub status: E66,
pub size: f64,
pub tags: Map<String>,
pub amount: i64,
}
wire!(S469 { parent_id = "parentId", name, kind_of = "kindOf", owner, created_at = "createdAt", url, status, size, tags, amount });
#[derive(Clone,PartialEq)]
pub struct S470 {
pub note: Option<String>,
pub tags: E16,
pub ratio: E17,
pub name: Option<i64>,
pub amount: String,
pub parent_id: bool,
pub owner: Option<Box<S419>>,
pub status: bool,
pub size: i64,
pub label: Option<i64>,
}
wire!(S470 { note, tags, ratio, name, amount, parent_id = "parentId", owner, status, size, label });
#[derive(Clone,PartialEq)]
pub struct S471 {
pub name: bool,
pub amount: Option<i64>,
pub region: Option<String>,
pub created_at: Option<Box<S205>>,
pub ratio: Option<Box<S155>>,
pub status: Map<String>,
pub label: i64,
pub id: Option<Box<S138>>,
pub url: Option<i64>,
pub tags: i64,
}
wire!(S471 { name, amount, region, created_at = "createdAt", ratio, status, label, id, url, tags });
#[derive(Clone,PartialEq)]
pub struct S472 {
pub name: i64,
pub owner: Vec<String>,
pub size: Option<Box<S454>>,
pub note: Option<Box<S404>>,
pub ratio: bool,
pub status: bool,
pub kind_of: String,
pub label: Vec<String>,
pub created_at: Option<Box<S102>>,
pub region: Map<String>,
}
wire!(S472 { name, owner, size, note, ratio, status, kind_of = "kindOf", label, created_at = "createdAt", region });
#[derive(Clone,PartialEq)]
pub struct S473 {
pub amount: bool,
pub label: Option<String>,
pub url: E20,
pub created_at: f64,
pub kind_of: f64,
pub name: Map<String>,
pub size: Option<String>,
pub tags: Map<String>,
pub owner: Option<Box<S140>>,
pub id: String,
}
wire!(S473 { amount, label, url, created_at = "createdAt", kind_of = "kindOf", name, size, tags, owner, id });
#[derive(Clone,PartialEq)]
pub struct S474 {
pub note: Vec<String>,
pub id: Vec<String>,
pub amount: Map<String>,
pub kind_of: E99,
pub url: E2,
pub tags: Option<i64>,
pub status: Map<String>,
pub region: Option<Box<S222>>,
pub parent_id: i64,
pub ratio: f64,
}
wire!(S474 { note, id, amount, kind_of = "kindOf", url, tags, status, region, parent_id = "parentId", ratio });
#[derive(Clone,PartialEq)]
pub struct S475 {
pub name: Map<String>,
pub note: i64,
pub kind_of: Map<String>,
pub amount: E54,
pub parent_id: Vec<String>,
pub region: Option<String>,
pub url: Option<String>,
pub created_at: Map<String>,
pub label: bool,
pub tags: Option<Box<S452>>,
}
wire!(S475 { name, note, kind_of = "kindOf", amount, parent_id = "parentId", region, url, created_at = "createdAt", label, tags });
#[derive(Clone,PartialEq)]
pub struct S476 {
pub amount: E0,
pub created_at: f64,
pub note: Option<String>,
pub parent_id: E49,
pub tags: bool,
pub name: Option<i64>,
pub id: Vec<String>,
pub ratio: f64,
pub owner: Map<String>,
pub size: f64,
}
wire!(S476 { amount, created_at = "createdAt", note, parent_id = "parentId", tags, name, id, ratio, owner, size });
#[derive(Clone,PartialEq)]
pub struct S477 {
pub name: String,
pub parent_id: bool,
pub id: Option<Box<S215>>,
pub tags: Option<String>,
pub ratio: f64,
pub owner: i64,
pub note: bool,
pub amount: Map<String>,
pub label: String,
pub size: i64,
}
wire!(S477 { name, parent_id = "parentId", id, tags, ratio, owner, note, amount, label, size });
#[derive(Clone,PartialEq)]
pub struct S478 {
pub created_at: String,
pub region: String,
pub name: Option<Box<S413>>,
pub owner: Vec<String>,
pub parent_id: bool,
pub id: i64,
pub amount: Option<String>,
pub ratio: Option<i64>,
pub label: E52,
pub kind_of: Option<Box<S151>>,
}
wire!(S478 { created_at = "createdAt", region, name, owner, parent_id = "parentId", id, amount, ratio, label, kind_of = "kindOf" });
#[derive(Clone,PartialEq)]
pub struct S479 {
pub kind_of: Map<String>,
pub ratio: Option<i64>,
pub url: bool,
pub tags: i64,
pub region: Option<String>,
pub amount: Map<String>,
pub parent_id: f64,
pub status: bool,
pub note: String,
pub owner: E76,
}
wire!(S479 { kind_of = "kindOf", ratio, url, tags, region, amount, parent_id = "parentId", status, note, owner });
#[derive(Clone,PartialEq)]
pub struct S480 {
pub size: E42,
pub id: Option<String>,
pub status: Option<i64>,
pub ratio: E63,
pub label: Map<String>,
pub url: Option<i64>,
pub name: E0,
pub region: bool,
pub tags: f64,
pub kind_of: Map<String>,
}
wire!(S480 { size, id, status, ratio, label, url, name, region, tags, kind_of = "kindOf" });
#[derive(Clone,PartialEq)]
pub struct S481 {
pub ratio: Option<String>,
pub name: Option<Box<S426>>,
pub amount: String,
pub created_at: Map<String>,
pub kind_of: Map<String>,
pub owner: Option<String>,
pub status: String,
pub note: Map<String>,
pub parent_id: bool,
pub url: Map<String>,
}
wire!(S481 { ratio, name, amount, created_at = "createdAt", kind_of = "kindOf", owner, status, note, parent_id = "parentId", url });
#[derive(Clone,PartialEq)]
pub struct S482 {
pub id: Option<i64>,
pub amount: f64,
pub status: E61,
pub size: E83,
pub owner: bool,
pub kind_of: bool,
pub name: bool,
pub created_at: f64,
pub parent_id: Option<String>,
pub tags: Option<Box<S160>>,
}
wire!(S482 { id, amount, status, size, owner, kind_of = "kindOf", name, created_at = "createdAt", parent_id = "parentId", tags });
#[derive(Clone,PartialEq)]
pub struct S483 {
pub region: Option<String>,
pub note: E10,
pub name: i64,
pub label: Option<String>,
pub tags: f64,
pub amount: i64,
pub id: i64,
pub parent_id: Option<String>,
pub url: Map<String>,
pub ratio: Vec<String>,
}
wire!(S483 { region, note, name, label, tags, amount, id, parent_id = "parentId", url, ratio });
#[derive(Clone,PartialEq)]
pub struct S484 {
pub amount: String,
pub status: Map<String>,
pub name: Option<Box<S438>>,
pub size: f64,
pub tags: Option<i64>,
pub id: Option<String>,
pub owner: bool,
pub region: Option<i64>,
pub parent_id: Vec<String>,
pub created_at: String,
}
wire!(S484 { amount, status, name, size, tags, id, owner, region, parent_id = "parentId", created_at = "createdAt" });
#[derive(Clone,PartialEq)]
pub struct S485 {
pub id: Map<String>,
pub note: i64,
pub region: E41,
pub url: Option<String>,
pub created_at: f64,
pub ratio: Option<Box<S97>>,
pub parent_id: Option<Box<S252>>,
pub amount: Option<Box<S124>>,
pub name: f64,
pub kind_of: bool,
}
wire!(S485 { id, note, region, url, created_at = "createdAt", ratio, parent_id = "parentId", amount, name, kind_of = "kindOf" });
#[derive(Clone,PartialEq)]
pub struct S486 {
pub amount: Option<String>,
pub url: Option<i64>,
pub ratio: Map<String>,
pub region: String,
pub note: f64,
pub status: Map<String>,
pub tags: f64,
pub name: String,
pub size: Option<i64>,
pub kind_of: bool,
}
wire!(S486 { amount, url, ratio, region, note, status, tags, name, size, kind_of = "kindOf" });
#[derive(Clone,PartialEq)]
pub struct S487 {
pub ratio: bool,
pub tags: f64,
pub kind_of: bool,
pub owner: i64,
pub size: bool,
pub region: E67,
pub id: Map<String>,
pub label: Option<i64>,
pub url: E10,
pub status: Map<String>,
}
wire!(S487 { ratio, tags, kind_of = "kindOf", owner, size, region, id, label, url, status });
#[derive(Clone,PartialEq)]
pub struct S488 {
pub url: f64,
pub status: Vec<String>,
pub ratio: Option<String>,
pub amount: f64,
pub note: Option<i64>,
pub parent_id: bool,
pub region: i64,
pub size: f64,
pub kind_of: Option<String>,
pub owner: Vec<String>,
}
wire!(S488 { url, status, ratio, amount, note, parent_id = "parentId", region, size, kind_of = "kindOf", owner });
#[derive(Clone,PartialEq)]
pub struct S489 {
pub url: i64,
pub name: Option<i64>,
pub parent_id: E66,
pub id: Option<i64>,
pub size: Option<Box<S177>>,
pub amount: i64,
pub created_at: Option<i64>,
pub kind_of: E97,
pub label: Vec<String>,
pub owner: Option<Box<S78>>,
}
wire!(S489 { url, name, parent_id = "parentId", id, size, amount, created_at = "createdAt", kind_of = "kindOf", label, owner });
#[derive(Clone,PartialEq)]
pub struct S490 {
pub status: Option<String>,
pub url: Map<String>,
pub note: Option<Box<S218>>,
pub kind_of: Option<Box<S161>>,
pub created_at: Option<String>,
pub parent_id: Vec<String>,
pub amount: Option<Box<S47>>,
pub region: Vec<String>,
pub label: String,
pub tags: Option<String>,
}
wire!(S490 { status, url, note, kind_of = "kindOf", created_at = "createdAt", parent_id = "parentId", amount, region, label, tags });
#[derive(Clone,PartialEq)]
pub struct S491 {
pub ratio: f64,
pub tags: E11,
pub kind_of: i64,
pub amount: Vec<String>,
pub region: Vec<String>,
pub created_at: String,
pub note: Option<i64>,
pub size: Option<Box<S207>>,
pub owner: E25,
pub parent_id: Map<String>,
}
wire!(S491 { ratio, tags, kind_of = "kindOf", amount, region, created_at = "createdAt", note, size, owner, parent_id = "parentId" });
#[derive(Clone,PartialEq)]
pub struct S492 {
pub status: Option<Box<S197>>,
pub created_at: Option<Box<S190>>,
pub name: Option<Box<S135>>,
pub owner: i64,
pub url: i64,
pub parent_id: E16,
pub label: E95,
pub kind_of: f64,
pub ratio: f64,
pub tags: bool,
}
wire!(S492 { status, created_at = "createdAt", name, owner, url, parent_id = "parentId", label, kind_of = "kindOf", ratio, tags });
#[derive(Clone,PartialEq)]
pub struct S493 {
pub note: Option<Box<S458>>,
pub name: Option<Box<S208>>,
pub url: i64,
pub region: Option<i64>,
pub kind_of: f64,
pub status: Option<i64>,
pub tags: i64,
pub parent_id: Vec<String>,
pub amount: Map<String>,
pub ratio: Option<Box<S317>>,
}
wire!(S493 { note, name, url, region, kind_of = "kindOf", status, tags, parent_id = "parentId", amount, ratio });
#[derive(Clone,PartialEq)]
pub struct S494 {
pub size: Vec<String>,
pub tags: Map<String>,
pub name: E15,
pub parent_id: Option<String>,
pub owner: Option<String>,
pub region: Option<String>,
pub created_at: String,
pub note: Option<String>,
pub id: Option<i64>,
pub ratio: Option<i64>,
}
wire!(S494 { size, tags, name, parent_id = "parentId", owner, region, created_at = "createdAt", note, id, ratio });
#[derive(Clone,PartialEq)]
pub struct S495 {
pub tags: bool,
pub url: Vec<String>,
pub ratio: f64,
pub status: Map<String>,
pub created_at: bool,
pub size: Option<i64>,
pub label: Vec<String>,
pub kind_of: f64,
pub amount: Option<Box<S432>>,
pub name: String,
}
wire!(S495 { tags, url, ratio, status, created_at = "createdAt", size, label, kind_of = "kindOf", amount, name });
#[derive(Clone,PartialEq)]
pub struct S496 {
pub region: Option<Box<S6>>,
pub size: Option<Box<S172>>,
pub tags: Option<i64>,
pub ratio: String,
pub created_at: Map<String>,
pub owner: Option<i64>,
pub status: Option<Box<S189>>,
pub url: bool,
pub note: Vec<String>,
pub label: bool,
}
wire!(S496 { region, size, tags, ratio, created_at = "createdAt", owner, status, url, note, label });
#[derive(Clone,PartialEq)]
pub struct S497 {
pub owner: Option<i64>,
pub region: E56,
pub created_at: Option<String>,
pub label: Option<i64>,
pub url: String,
pub ratio: Option<i64>,
pub status: E15,
pub id: E97,
pub name: Option<i64>,
pub tags: E34,
}
wire!(S497 { owner, region, created_at = "createdAt", label, url, ratio, status, id, name, tags });
#[derive(Clone,PartialEq)]
pub struct S498 {
pub tags: String,
pub owner: i64,
pub url: bool,
pub note: Option<String>,
pub id: i64,
pub name: f64,
pub label: E29,
pub amount: E98,
pub size: bool,
pub created_at: Vec<String>,
}
wire!(S498 { tags, owner, url, note, id, name, label, amount, size, created_at = "createdAt" });
#[derive(Clone,PartialEq)]
pub struct S499 {
pub parent_id: E65,
pub tags: Option<i64>,
pub note: E20,
pub id: i64,
pub ratio: f64,
pub label: Option<i64>,
pub amount: Option<i64>,
pub owner: bool,
pub size: E48,
pub status: i64,
}
wire!(S499 { parent_id = "parentId", tags, note, id, ratio, label, amount, owner, size, status });
#[derive(Clone,PartialEq)]
pub enum U0 { A(Box<S233>),B(Box<S360>),C(Box<S186>),Unknown(Json) }
union!(U0 by keys { A = ["a"], B = ["b"], C = ["c"], ..Unknown });
#[derive(Clone,PartialEq)]
pub enum U1 { A(Box<S397>),B(Box<S54>),C(Box<S137>),Unknown(Json) }
union!(U1 by "kind" { A = "a", B = "b", C = "c", ..Unknown });
#[derive(Clone,PartialEq)]
pub enum U2 { A(Box<S224>),B(Box<S201>),C(Box<S370>),Unknown(Json) }
union!(U2 by keys { A = ["a"], B = ["b"], C = ["c"], ..Unknown });
#[derive(Clone,PartialEq)]
pub enum U3 { A(Box<S169>),B(Box<S151>),C(Box<S68>),Unknown(Json) }
union!(U3 by "kind" { A = "a", B = "b", C = "c", ..Unknown });
#[derive(Clone,PartialEq)]
pub enum U4 { A(Box<S252>),B(Box<S251>),C(Box<S197>),Unknown(Json) }
union!(U4 by keys { A = ["a"], B = ["b"], C = ["c"], ..Unknown });
#[derive(Clone,PartialEq)]
pub enum U5 { A(Box<S250>),B(Box<S127>),C(Box<S324>),Unknown(Json) }
union!(U5 by "kind" { A = "a", B = "b", C = "c", ..Unknown });
#[derive(Clone,PartialEq)]
pub enum U6 { A(Box<S361>),B(Box<S467>),C(Box<S480>),Unknown(Json) }
union!(U6 by keys { A = ["a"], B = ["b"], C = ["c"], ..Unknown });
#[derive(Clone,PartialEq)]
pub enum U7 { A(Box<S260>),B(Box<S147>),C(Box<S239>),Unknown(Json) }
union!(U7 by "kind" { A = "a", B = "b", C = "c", ..Unknown });
#[derive(Clone,PartialEq)]
pub enum U8 { A(Box<S145>),B(Box<S277>),C(Box<S461>),Unknown(Json) }
union!(U8 by keys { A = ["a"], B = ["b"], C = ["c"], ..Unknown });
#[derive(Clone,PartialEq)]
pub enum U9 { A(Box<S174>),B(Box<S309>),C(Box<S322>),Unknown(Json) }
union!(U9 by "kind" { A = "a", B = "b", C = "c", ..Unknown });
#[derive(Clone,PartialEq)]
pub enum U10 { A(Box<S182>),B(Box<S451>),C(Box<S399>),Unknown(Json) }
union!(U10 by keys { A = ["a"], B = ["b"], C = ["c"], ..Unknown });
#[derive(Clone,PartialEq)]
pub enum U11 { A(Box<S0>),B(Box<S321>),C(Box<S135>),Unknown(Json) }
union!(U11 by "kind" { A = "a", B = "b", C = "c", ..Unknown });
#[derive(Clone,PartialEq)]
pub enum U12 { A(Box<S488>),B(Box<S470>),C(Box<S452>),Unknown(Json) }
union!(U12 by keys { A = ["a"], B = ["b"], C = ["c"], ..Unknown });
#[derive(Clone,PartialEq)]
pub enum U13 { A(Box<S168>),B(Box<S68>),C(Box<S72>),Unknown(Json) }
union!(U13 by "kind" { A = "a", B = "b", C = "c", ..Unknown });
#[derive(Clone,PartialEq)]
pub enum U14 { A(Box<S173>),B(Box<S311>),C(Box<S357>),Unknown(Json) }
union!(U14 by keys { A = ["a"], B = ["b"], C = ["c"], ..Unknown });
#[derive(Clone,PartialEq)]
pub enum U15 { A(Box<S370>),B(Box<S32>),C(Box<S254>),Unknown(Json) }
union!(U15 by "kind" { A = "a", B = "b", C = "c", ..Unknown });
#[derive(Clone,PartialEq)]
pub enum U16 { A(Box<S41>),B(Box<S282>),C(Box<S391>),Unknown(Json) }
union!(U16 by keys { A = ["a"], B = ["b"], C = ["c"], ..Unknown });
#[derive(Clone,PartialEq)]
pub enum U17 { A(Box<S455>),B(Box<S297>),C(Box<S223>),Unknown(Json) }
union!(U17 by "kind" { A = "a", B = "b", C = "c", ..Unknown });
#[derive(Clone,PartialEq)]
pub enum U18 { A(Box<S281>),B(Box<S407>),C(Box<S362>),Unknown(Json) }
union!(U18 by keys { A = ["a"], B = ["b"], C = ["c"], ..Unknown });
#[derive(Clone,PartialEq)]
pub enum U19 { A(Box<S437>),B(Box<S178>),C(Box<S498>),Unknown(Json) }
union!(U19 by "kind" { A = "a", B = "b", C = "c", ..Unknown });
#[derive(Clone,PartialEq)]
pub enum U20 { A(Box<S142>),B(Box<S102>),C(Box<S260>),Unknown(Json) }
union!(U20 by keys { A = ["a"], B = ["b"], C = ["c"], ..Unknown });
#[derive(Clone,PartialEq)]
pub enum U21 { A(Box<S70>),B(Box<S85>),C(Box<S55>),Unknown(Json) }
union!(U21 by "kind" { A = "a", B = "b", C = "c", ..Unknown });
#[derive(Clone,PartialEq)]
pub enum U22 { A(Box<S163>),B(Box<S135>),C(Box<S205>),Unknown(Json) }
union!(U22 by keys { A = ["a"], B = ["b"], C = ["c"], ..Unknown });
#[derive(Clone,PartialEq)]
pub enum U23 { A(Box<S34>),B(Box<S365>),C(Box<S44>),Unknown(Json) }
union!(U23 by "kind" { A = "a", B = "b", C = "c", ..Unknown });
#[derive(Clone,PartialEq)]
pub enum U24 { A(Box<S384>),B(Box<S463>),C(Box<S121>),Unknown(Json) }
union!(U24 by keys { A = ["a"], B = ["b"], C = ["c"], ..Unknown });
#[derive(Clone,PartialEq)]
pub enum U25 { A(Box<S468>),B(Box<S172>),C(Box<S78>),Unknown(Json) }
union!(U25 by "kind" { A = "a", B = "b", C = "c", ..Unknown });
#[derive(Clone,PartialEq)]
pub enum U26 { A(Box<S338>),B(Box<S315>),C(Box<S329>),Unknown(Json) }
union!(U26 by keys { A = ["a"], B = ["b"], C = ["c"], ..Unknown });
#[derive(Clone,PartialEq)]
pub enum U27 { A(Box<S64>),B(Box<S484>),C(Box<S150>),Unknown(Json) }
union!(U27 by "kind" { A = "a", B = "b", C = "c", ..Unknown });
#[derive(Clone,PartialEq)]
pub enum U28 { A(Box<S420>),B(Box<S423>),C(Box<S92>),Unknown(Json) }
union!(U28 by keys { A = ["a"], B = ["b"], C = ["c"], ..Unknown });
#[derive(Clone,PartialEq)]
pub enum U29 { A(Box<S145>),B(Box<S86>),C(Box<S45>),Unknown(Json) }
union!(U29 by "kind" { A = "a", B = "b", C = "c", ..Unknown });
#[derive(Clone,PartialEq)]
pub enum U30 { A(Box<S15>),B(Box<S390>),C(Box<S244>),Unknown(Json) }
union!(U30 by keys { A = ["a"], B = ["b"], C = ["c"], ..Unknown });
#[derive(Clone,PartialEq)]
pub enum U31 { A(Box<S407>),B(Box<S371>),C(Box<S435>),Unknown(Json) }
union!(U31 by "kind" { A = "a", B = "b", C = "c", ..Unknown });
#[derive(Clone,PartialEq)]
pub enum U32 { A(Box<S427>),B(Box<S220>),C(Box<S17>),Unknown(Json) }
union!(U32 by keys { A = ["a"], B = ["b"], C = ["c"], ..Unknown });
#[derive(Clone,PartialEq)]
pub enum U33 { A(Box<S394>),B(Box<S477>),C(Box<S400>),Unknown(Json) }
union!(U33 by "kind" { A = "a", B = "b", C = "c", ..Unknown });
#[derive(Clone,PartialEq)]
pub enum U34 { A(Box<S304>),B(Box<S122>),C(Box<S39>),Unknown(Json) }
union!(U34 by keys { A = ["a"], B = ["b"], C = ["c"], ..Unknown });
#[derive(Clone,PartialEq)]
pub enum U35 { A(Box<S288>),B(Box<S385>),C(Box<S454>),Unknown(Json) }
union!(U35 by "kind" { A = "a", B = "b", C = "c", ..Unknown });
#[derive(Clone,PartialEq)]
pub enum U36 { A(Box<S168>),B(Box<S79>),C(Box<S280>),Unknown(Json) }
union!(U36 by keys { A = ["a"], B = ["b"], C = ["c"], ..Unknown });
#[derive(Clone,PartialEq)]
pub enum U37 { A(Box<S346>),B(Box<S162>),C(Box<S217>),Unknown(Json) }
union!(U37 by "kind" { A = "a", B = "b", C = "c", ..Unknown });
#[derive(Clone,PartialEq)]
pub enum U38 { A(Box<S413>),B(Box<S372>),C(Box<S479>),Unknown(Json) }
union!(U38 by keys { A = ["a"], B = ["b"], C = ["c"], ..Unknown });
#[derive(Clone,PartialEq)]
pub enum U39 { A(Box<S377>),B(Box<S349>),C(Box<S98>),Unknown(Json) }
union!(U39 by "kind" { A = "a", B = "b", C = "c", ..Unknown });
#[derive(Clone,PartialEq)]
pub enum U40 { A(Box<S365>),B(Box<S341>),C(Box<S84>),Unknown(Json) }
union!(U40 by keys { A = ["a"], B = ["b"], C = ["c"], ..Unknown });
#[derive(Clone,PartialEq)]
pub enum U41 { A(Box<S156>),B(Box<S75>),C(Box<S419>),Unknown(Json) }
union!(U41 by "kind" { A = "a", B = "b", C = "c", ..Unknown });
#[derive(Clone,PartialEq)]
pub enum U42 { A(Box<S343>),B(Box<S357>),C(Box<S175>),Unknown(Json) }
union!(U42 by keys { A = ["a"], B = ["b"], C = ["c"], ..Unknown });
#[derive(Clone,PartialEq)]
pub enum U43 { A(Box<S432>),B(Box<S387>),C(Box<S341>),Unknown(Json) }
union!(U43 by "kind" { A = "a", B = "b", C = "c", ..Unknown });
#[derive(Clone,PartialEq)]
pub enum U44 { A(Box<S8>),B(Box<S230>),C(Box<S235>),Unknown(Json) }
union!(U44 by keys { A = ["a"], B = ["b"], C = ["c"], ..Unknown });
#[derive(Clone,PartialEq)]
pub enum U45 { A(Box<S82>),B(Box<S157>),C(Box<S11>),Unknown(Json) }
union!(U45 by "kind" { A = "a", B = "b", C = "c", ..Unknown });
#[derive(Clone,PartialEq)]
pub enum U46 { A(Box<S389>),B(Box<S268>),C(Box<S279>),Unknown(Json) }
union!(U46 by keys { A = ["a"], B = ["b"], C = ["c"], ..Unknown });
#[derive(Clone,PartialEq)]
pub enum U47 { A(Box<S226>),B(Box<S137>),C(Box<S194>),Unknown(Json) }
union!(U47 by "kind" { A = "a", B = "b", C = "c", ..Unknown });
#[derive(Clone,PartialEq)]
pub enum U48 { A(Box<S430>),B(Box<S378>),C(Box<S216>),Unknown(Json) }
union!(U48 by keys { A = ["a"], B = ["b"], C = ["c"], ..Unknown });
#[derive(Clone,PartialEq)]
pub enum U49 { A(Box<S177>),B(Box<S477>),C(Box<S270>),Unknown(Json) }
union!(U49 by "kind" { A = "a", B = "b", C = "c", ..Unknown });

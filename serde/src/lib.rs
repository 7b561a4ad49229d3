#![allow(missing_docs)]
use serde::{Serialize,Deserialize}; use std::collections::BTreeMap;
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E0 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E1 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E2 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E3 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E4 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E5 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E6 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E7 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E8 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E9 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E10 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E11 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E12 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E13 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E14 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E15 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E16 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E17 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E18 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E19 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E20 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E21 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E22 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E23 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E24 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E25 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E26 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E27 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E28 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E29 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E30 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E31 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E32 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E33 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E34 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E35 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E36 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E37 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E38 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E39 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E40 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E41 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E42 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E43 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E44 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E45 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E46 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E47 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E48 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E49 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E50 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E51 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E52 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E53 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E54 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E55 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E56 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E57 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E58 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E59 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E60 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E61 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E62 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E63 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E64 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E65 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E66 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E67 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E68 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E69 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E70 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E71 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E72 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E73 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E74 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E75 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E76 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E77 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E78 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E79 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E80 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E81 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E82 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E83 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E84 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E85 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E86 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E87 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E88 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E89 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E90 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E91 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E92 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E93 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E94 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E95 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E96 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E97 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E98 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Eq,Hash,Serialize,Deserialize)]
pub enum E99 { #[serde(rename="a")] A,#[serde(rename="b")] B,#[serde(rename="c")] C,#[serde(rename="d")] D, #[serde(untagged)] Unknown(String) }
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S0 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<i64>,
pub amount: i64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<i64>,
#[serde(rename="createdAt")]
pub created_at: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub name: Option<String>,
pub owner: E13,
pub status: Vec<String>,
pub note: String,
pub ratio: String,
#[serde(rename="parentId")]
pub parent_id: bool,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S1 {
pub owner: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub id: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub note: Option<i64>,
pub ratio: i64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<String>,
pub label: Vec<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<Box<S479>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<Box<S424>>,
pub size: bool,
#[serde(rename="createdAt")]
pub created_at: E63,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S2 {
#[serde(rename="kindOf")]
pub kind_of: f64,
pub note: Vec<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub tags: Option<Box<S55>>,
pub amount: f64,
pub id: Vec<String>,
pub status: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub ratio: Option<String>,
pub region: E50,
pub url: f64,
#[serde(rename="parentId")]
pub parent_id: bool,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S3 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub ratio: Option<Box<S311>>,
pub note: String,
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<Box<S414>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<Box<S398>>,
pub tags: bool,
pub region: BTreeMap<String,String>,
#[serde(rename="parentId")]
pub parent_id: E25,
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<Box<S211>>,
pub owner: Vec<String>,
pub size: String,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S4 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<Box<S299>>,
pub region: i64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<String>,
#[serde(rename="parentId")]
pub parent_id: i64,
pub status: BTreeMap<String,String>,
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<String>,
pub id: i64,
pub ratio: f64,
pub owner: i64,
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S5 {
pub label: String,
pub name: Vec<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<Box<S107>>,
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<i64>,
pub status: bool,
#[serde(rename="parentId")]
pub parent_id: f64,
pub amount: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub ratio: Option<Box<S347>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub id: Option<Box<S426>>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S6 {
pub label: E41,
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<String>,
pub note: String,
pub status: i64,
pub ratio: f64,
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub id: Option<Box<S449>>,
pub amount: E27,
#[serde(rename="parentId")]
pub parent_id: E21,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S7 {
#[serde(rename="kindOf")]
pub kind_of: i64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<i64>,
pub region: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<i64>,
pub amount: BTreeMap<String,String>,
pub note: E51,
#[serde(default,skip_serializing_if="Option::is_none")]
pub id: Option<String>,
pub tags: bool,
#[serde(rename="createdAt")]
pub created_at: E17,
pub size: Vec<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S8 {
pub name: bool,
pub label: String,
#[serde(rename="createdAt")]
pub created_at: f64,
pub tags: bool,
pub note: Vec<String>,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<String>,
#[serde(rename="kindOf")]
pub kind_of: Vec<String>,
pub status: bool,
pub owner: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<Box<S394>>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S9 {
#[serde(rename="parentId")]
pub parent_id: E48,
pub id: i64,
pub tags: bool,
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<String>,
pub region: E14,
pub size: BTreeMap<String,String>,
pub amount: i64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<String>,
#[serde(rename="kindOf")]
pub kind_of: String,
pub name: i64,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S10 {
pub ratio: bool,
pub url: i64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<Box<S465>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<Box<S129>>,
pub tags: BTreeMap<String,String>,
pub size: bool,
#[serde(rename="createdAt")]
pub created_at: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<String>,
pub note: Vec<String>,
#[serde(rename="parentId")]
pub parent_id: Vec<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S11 {
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<String>,
#[serde(rename="parentId")]
pub parent_id: bool,
pub amount: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<String>,
pub url: BTreeMap<String,String>,
pub name: E43,
pub ratio: bool,
pub owner: String,
#[serde(rename="kindOf")]
pub kind_of: Vec<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S12 {
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub note: Option<Box<S444>>,
pub amount: i64,
pub region: String,
pub owner: Vec<String>,
pub url: f64,
pub ratio: Vec<String>,
#[serde(rename="kindOf")]
pub kind_of: f64,
pub id: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S13 {
pub note: E86,
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<Box<S430>>,
pub amount: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub name: Option<i64>,
pub size: String,
pub ratio: bool,
pub label: i64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub id: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub tags: Option<Box<S224>>,
pub url: BTreeMap<String,String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S14 {
#[serde(rename="kindOf")]
pub kind_of: Vec<String>,
#[serde(rename="parentId")]
pub parent_id: E17,
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub name: Option<i64>,
pub status: f64,
pub id: bool,
pub tags: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<Box<S457>>,
pub label: BTreeMap<String,String>,
pub url: bool,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S15 {
pub status: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<Box<S330>>,
pub url: f64,
pub ratio: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub tags: Option<String>,
#[serde(rename="parentId")]
pub parent_id: Vec<String>,
pub note: BTreeMap<String,String>,
pub name: i64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<Box<S292>>,
#[serde(rename="createdAt")]
pub created_at: f64,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S16 {
pub tags: f64,
pub ratio: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<String>,
pub id: f64,
pub status: E84,
pub url: i64,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<i64>,
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<i64>,
pub name: BTreeMap<String,String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S17 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<i64>,
pub ratio: String,
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<Box<S224>>,
pub tags: String,
pub amount: E33,
pub note: bool,
pub label: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub id: Option<String>,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S18 {
pub status: bool,
pub region: bool,
#[serde(rename="kindOf")]
pub kind_of: String,
pub size: String,
pub note: f64,
#[serde(rename="parentId")]
pub parent_id: Vec<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<i64>,
pub tags: Vec<String>,
pub label: Vec<String>,
pub id: BTreeMap<String,String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S19 {
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<i64>,
pub name: String,
pub note: E94,
#[serde(default,skip_serializing_if="Option::is_none")]
pub tags: Option<Box<S101>>,
pub url: E66,
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<String>,
#[serde(rename="createdAt")]
pub created_at: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<Box<S101>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub ratio: Option<Box<S1>>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S20 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub tags: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<i64>,
pub url: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<i64>,
#[serde(rename="parentId")]
pub parent_id: f64,
#[serde(rename="kindOf")]
pub kind_of: E44,
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<Box<S155>>,
pub note: BTreeMap<String,String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S21 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<i64>,
pub size: i64,
pub url: String,
pub note: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub id: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub name: Option<String>,
pub owner: bool,
#[serde(rename="createdAt")]
pub created_at: bool,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<Box<S337>>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S22 {
pub status: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub note: Option<i64>,
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<String>,
pub owner: Vec<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub id: Option<String>,
pub size: bool,
pub name: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<i64>,
pub amount: bool,
pub url: bool,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S23 {
pub owner: f64,
pub size: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<i64>,
pub status: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<String>,
#[serde(rename="kindOf")]
pub kind_of: bool,
pub name: BTreeMap<String,String>,
pub url: f64,
pub note: E96,
#[serde(rename="createdAt")]
pub created_at: bool,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S24 {
pub status: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<i64>,
pub note: BTreeMap<String,String>,
#[serde(rename="kindOf")]
pub kind_of: f64,
pub amount: bool,
pub url: BTreeMap<String,String>,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub name: Option<String>,
pub id: E27,
pub label: i64,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S25 {
pub region: f64,
pub id: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<Box<S29>>,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<i64>,
pub tags: i64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<String>,
pub name: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub ratio: Option<Box<S430>>,
pub url: String,
#[serde(rename="createdAt")]
pub created_at: i64,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S26 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub ratio: Option<String>,
pub id: bool,
pub status: E75,
pub label: f64,
pub size: E71,
#[serde(default,skip_serializing_if="Option::is_none")]
pub name: Option<Box<S496>>,
pub url: Vec<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<Box<S102>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub note: Option<Box<S217>>,
pub owner: i64,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S27 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<i64>,
pub amount: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<Box<S240>>,
#[serde(rename="createdAt")]
pub created_at: Vec<String>,
pub name: String,
pub size: String,
pub region: f64,
#[serde(rename="kindOf")]
pub kind_of: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub id: Option<Box<S138>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub note: Option<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S28 {
#[serde(rename="createdAt")]
pub created_at: i64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub name: Option<String>,
pub id: bool,
pub tags: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<Box<S401>>,
#[serde(rename="kindOf")]
pub kind_of: E13,
#[serde(rename="parentId")]
pub parent_id: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<Box<S286>>,
pub status: E66,
#[serde(default,skip_serializing_if="Option::is_none")]
pub ratio: Option<Box<S15>>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S29 {
pub owner: f64,
pub size: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub ratio: Option<Box<S160>>,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub tags: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub note: Option<Box<S256>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<Box<S62>>,
#[serde(rename="createdAt")]
pub created_at: Vec<String>,
pub region: Vec<String>,
#[serde(rename="kindOf")]
pub kind_of: E57,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S30 {
pub name: BTreeMap<String,String>,
pub status: bool,
#[serde(rename="kindOf")]
pub kind_of: Vec<String>,
#[serde(rename="parentId")]
pub parent_id: Vec<String>,
pub tags: BTreeMap<String,String>,
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<Box<S259>>,
pub id: String,
pub size: bool,
pub note: i64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<i64>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S31 {
pub amount: E82,
pub id: i64,
pub region: bool,
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<Box<S441>>,
pub note: String,
pub name: BTreeMap<String,String>,
pub owner: bool,
pub ratio: E30,
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<i64>,
#[serde(rename="kindOf")]
pub kind_of: Vec<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S32 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<i64>,
pub status: i64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<Box<S407>>,
#[serde(rename="createdAt")]
pub created_at: E5,
pub name: Vec<String>,
pub tags: String,
pub ratio: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub id: Option<String>,
#[serde(rename="parentId")]
pub parent_id: Vec<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<Box<S330>>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S33 {
pub note: f64,
pub name: E70,
pub url: f64,
pub tags: String,
pub region: E47,
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<i64>,
pub owner: String,
#[serde(rename="kindOf")]
pub kind_of: i64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub ratio: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S34 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<i64>,
pub owner: f64,
pub status: Vec<String>,
#[serde(rename="parentId")]
pub parent_id: E36,
#[serde(default,skip_serializing_if="Option::is_none")]
pub tags: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<String>,
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<String>,
pub amount: BTreeMap<String,String>,
pub size: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub note: Option<i64>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S35 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<i64>,
pub ratio: f64,
pub url: i64,
#[serde(rename="kindOf")]
pub kind_of: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub id: Option<Box<S216>>,
#[serde(rename="createdAt")]
pub created_at: String,
pub name: i64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<i64>,
pub owner: i64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S36 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<String>,
pub url: BTreeMap<String,String>,
pub owner: i64,
pub id: i64,
pub ratio: E89,
#[serde(rename="createdAt")]
pub created_at: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub tags: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<Box<S147>>,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<Box<S467>>,
pub label: E62,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S37 {
#[serde(rename="createdAt")]
pub created_at: BTreeMap<String,String>,
pub id: i64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<String>,
pub owner: bool,
pub label: f64,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<i64>,
pub name: E7,
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<Box<S427>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub note: Option<Box<S76>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S38 {
pub owner: f64,
pub name: f64,
#[serde(rename="kindOf")]
pub kind_of: BTreeMap<String,String>,
pub status: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub ratio: Option<Box<S353>>,
pub url: bool,
#[serde(rename="parentId")]
pub parent_id: BTreeMap<String,String>,
pub amount: i64,
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<Box<S424>>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S39 {
pub id: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<String>,
pub size: bool,
pub label: bool,
#[serde(rename="createdAt")]
pub created_at: Vec<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub ratio: Option<Box<S194>>,
#[serde(rename="kindOf")]
pub kind_of: i64,
pub name: f64,
pub note: f64,
pub region: String,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S40 {
#[serde(rename="createdAt")]
pub created_at: i64,
pub owner: Vec<String>,
pub url: bool,
pub name: Vec<String>,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<Box<S454>>,
pub ratio: i64,
#[serde(rename="kindOf")]
pub kind_of: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub id: Option<i64>,
pub size: E92,
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<Box<S243>>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S41 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub tags: Option<Box<S56>>,
pub note: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub name: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub ratio: Option<Box<S134>>,
pub owner: f64,
#[serde(rename="kindOf")]
pub kind_of: i64,
pub size: i64,
pub id: Vec<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<Box<S350>>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S42 {
pub id: bool,
pub amount: Vec<String>,
pub name: f64,
pub status: BTreeMap<String,String>,
pub label: E34,
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<String>,
#[serde(rename="kindOf")]
pub kind_of: E1,
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<Box<S487>>,
pub region: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<Box<S482>>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S43 {
pub status: E6,
pub id: i64,
pub region: String,
pub tags: String,
pub amount: i64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<Box<S260>>,
pub name: Vec<String>,
#[serde(rename="parentId")]
pub parent_id: E83,
pub ratio: Vec<String>,
pub label: bool,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S44 {
pub ratio: Vec<String>,
#[serde(rename="createdAt")]
pub created_at: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub note: Option<i64>,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<String>,
pub size: BTreeMap<String,String>,
#[serde(rename="kindOf")]
pub kind_of: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub id: Option<Box<S73>>,
pub owner: Vec<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<Box<S88>>,
pub status: BTreeMap<String,String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S45 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<i64>,
pub owner: i64,
#[serde(rename="createdAt")]
pub created_at: Vec<String>,
pub amount: BTreeMap<String,String>,
pub id: Vec<String>,
pub status: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub ratio: Option<i64>,
pub tags: E34,
#[serde(rename="parentId")]
pub parent_id: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<i64>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S46 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<Box<S422>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub id: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<i64>,
#[serde(rename="createdAt")]
pub created_at: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<i64>,
pub status: bool,
pub tags: f64,
pub name: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<Box<S478>>,
pub note: f64,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S47 {
pub amount: E68,
pub id: i64,
pub note: BTreeMap<String,String>,
pub ratio: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub tags: Option<Box<S48>>,
pub owner: BTreeMap<String,String>,
#[serde(rename="kindOf")]
pub kind_of: bool,
pub url: String,
#[serde(rename="parentId")]
pub parent_id: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub name: Option<i64>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S48 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<i64>,
pub note: bool,
pub owner: Vec<String>,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<String>,
#[serde(rename="kindOf")]
pub kind_of: f64,
pub status: E93,
pub label: Vec<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub tags: Option<String>,
pub name: Vec<String>,
#[serde(rename="createdAt")]
pub created_at: E1,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S49 {
pub size: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<Box<S235>>,
pub name: bool,
pub ratio: i64,
pub owner: String,
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<i64>,
pub note: f64,
pub label: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<Box<S37>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<i64>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S50 {
pub ratio: Vec<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<String>,
pub tags: BTreeMap<String,String>,
#[serde(rename="parentId")]
pub parent_id: E13,
pub size: E96,
pub url: BTreeMap<String,String>,
pub name: String,
#[serde(rename="kindOf")]
pub kind_of: f64,
#[serde(rename="createdAt")]
pub created_at: i64,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S51 {
pub label: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<Box<S68>>,
pub ratio: E92,
pub owner: String,
pub region: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub note: Option<i64>,
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<Box<S314>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub tags: Option<String>,
pub id: f64,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<Box<S257>>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S52 {
#[serde(rename="kindOf")]
pub kind_of: f64,
pub tags: String,
pub name: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<Box<S421>>,
pub owner: bool,
pub region: String,
pub status: BTreeMap<String,String>,
pub id: E24,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<Box<S197>>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S53 {
#[serde(rename="parentId")]
pub parent_id: String,
pub ratio: f64,
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<String>,
pub url: E8,
pub label: E11,
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<i64>,
#[serde(rename="createdAt")]
pub created_at: E38,
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<i64>,
pub id: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<Box<S485>>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S54 {
pub id: Vec<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub tags: Option<Box<S404>>,
pub name: E14,
pub amount: String,
#[serde(rename="parentId")]
pub parent_id: String,
pub size: Vec<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub note: Option<Box<S17>>,
pub region: Vec<String>,
pub url: BTreeMap<String,String>,
pub status: i64,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S55 {
pub status: E75,
#[serde(rename="parentId")]
pub parent_id: i64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub note: Option<Box<S215>>,
pub region: Vec<String>,
pub id: E4,
pub size: i64,
#[serde(rename="kindOf")]
pub kind_of: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<i64>,
#[serde(rename="createdAt")]
pub created_at: E79,
pub tags: i64,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S56 {
pub size: i64,
pub name: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub tags: Option<Box<S154>>,
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<Box<S38>>,
pub url: Vec<String>,
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<Box<S68>>,
pub note: BTreeMap<String,String>,
pub amount: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<Box<S20>>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S57 {
pub amount: E75,
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<Box<S62>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<String>,
pub region: String,
pub note: Vec<String>,
pub tags: Vec<String>,
pub size: String,
pub ratio: String,
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<Box<S20>>,
pub id: bool,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S58 {
pub note: BTreeMap<String,String>,
#[serde(rename="kindOf")]
pub kind_of: Vec<String>,
pub size: i64,
pub id: f64,
pub url: E74,
#[serde(default,skip_serializing_if="Option::is_none")]
pub ratio: Option<i64>,
pub amount: Vec<String>,
pub status: String,
pub region: E79,
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<i64>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S59 {
pub amount: E70,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<Box<S437>>,
#[serde(rename="kindOf")]
pub kind_of: E94,
#[serde(rename="createdAt")]
pub created_at: E98,
pub label: BTreeMap<String,String>,
pub tags: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub ratio: Option<Box<S154>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<String>,
pub name: String,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S60 {
pub id: BTreeMap<String,String>,
pub region: f64,
pub status: String,
#[serde(rename="kindOf")]
pub kind_of: Vec<String>,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<String>,
pub ratio: String,
pub note: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<String>,
#[serde(rename="createdAt")]
pub created_at: bool,
pub label: Vec<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S61 {
#[serde(rename="kindOf")]
pub kind_of: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<Box<S383>>,
#[serde(rename="createdAt")]
pub created_at: Vec<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<i64>,
pub name: BTreeMap<String,String>,
pub tags: bool,
#[serde(rename="parentId")]
pub parent_id: E79,
pub ratio: bool,
pub id: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub note: Option<i64>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S62 {
pub size: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub name: Option<Box<S250>>,
#[serde(rename="kindOf")]
pub kind_of: E74,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub id: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<String>,
pub status: BTreeMap<String,String>,
pub ratio: bool,
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S63 {
pub region: String,
pub ratio: bool,
pub id: String,
#[serde(rename="createdAt")]
pub created_at: String,
pub amount: String,
pub note: Vec<String>,
pub label: E71,
pub size: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<Box<S267>>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S64 {
pub url: Vec<String>,
pub ratio: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<Box<S327>>,
#[serde(rename="kindOf")]
pub kind_of: f64,
pub tags: f64,
pub id: String,
pub owner: f64,
pub status: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<String>,
pub region: String,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S65 {
pub status: i64,
pub ratio: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<String>,
#[serde(rename="kindOf")]
pub kind_of: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<String>,
pub size: Vec<String>,
#[serde(rename="createdAt")]
pub created_at: BTreeMap<String,String>,
pub id: E86,
#[serde(default,skip_serializing_if="Option::is_none")]
pub note: Option<i64>,
pub url: bool,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S66 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<String>,
#[serde(rename="parentId")]
pub parent_id: Vec<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<i64>,
pub amount: Vec<String>,
pub label: BTreeMap<String,String>,
#[serde(rename="createdAt")]
pub created_at: Vec<String>,
pub ratio: f64,
pub owner: f64,
pub tags: f64,
pub note: f64,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S67 {
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<String>,
#[serde(rename="kindOf")]
pub kind_of: f64,
pub amount: BTreeMap<String,String>,
pub name: f64,
pub ratio: i64,
#[serde(rename="parentId")]
pub parent_id: BTreeMap<String,String>,
pub region: String,
pub size: Vec<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<Box<S478>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<Box<S321>>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S68 {
#[serde(rename="parentId")]
pub parent_id: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<i64>,
#[serde(rename="createdAt")]
pub created_at: String,
pub size: E25,
pub tags: i64,
pub id: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub name: Option<String>,
pub status: bool,
#[serde(rename="kindOf")]
pub kind_of: E65,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S69 {
pub url: Vec<String>,
pub note: i64,
pub amount: bool,
#[serde(rename="kindOf")]
pub kind_of: f64,
pub tags: String,
pub status: Vec<String>,
pub owner: Vec<String>,
pub region: bool,
#[serde(rename="createdAt")]
pub created_at: bool,
pub name: bool,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S70 {
pub size: String,
pub amount: BTreeMap<String,String>,
pub owner: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<Box<S163>>,
pub id: E39,
pub ratio: E73,
#[serde(rename="parentId")]
pub parent_id: i64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub name: Option<String>,
pub region: Vec<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S71 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<String>,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub ratio: Option<i64>,
#[serde(rename="kindOf")]
pub kind_of: bool,
pub name: E73,
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<String>,
pub amount: f64,
pub status: Vec<String>,
pub region: Vec<String>,
pub id: E24,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S72 {
pub tags: String,
pub status: BTreeMap<String,String>,
pub size: Vec<String>,
#[serde(rename="kindOf")]
pub kind_of: f64,
pub ratio: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub id: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<Box<S425>>,
#[serde(rename="createdAt")]
pub created_at: BTreeMap<String,String>,
#[serde(rename="parentId")]
pub parent_id: E6,
pub amount: Vec<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S73 {
pub status: bool,
pub ratio: BTreeMap<String,String>,
pub owner: Vec<String>,
pub label: f64,
pub region: BTreeMap<String,String>,
pub note: bool,
pub name: String,
#[serde(rename="createdAt")]
pub created_at: f64,
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<i64>,
pub size: Vec<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S74 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<i64>,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<Box<S282>>,
pub url: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<Box<S489>>,
pub amount: E26,
#[serde(default,skip_serializing_if="Option::is_none")]
pub note: Option<String>,
pub name: String,
pub ratio: i64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<Box<S376>>,
#[serde(rename="kindOf")]
pub kind_of: E56,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S75 {
pub status: i64,
#[serde(rename="kindOf")]
pub kind_of: f64,
pub note: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<Box<S436>>,
#[serde(rename="parentId")]
pub parent_id: String,
pub ratio: E62,
#[serde(default,skip_serializing_if="Option::is_none")]
pub id: Option<i64>,
#[serde(rename="createdAt")]
pub created_at: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<String>,
pub region: String,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S76 {
pub region: i64,
pub label: BTreeMap<String,String>,
#[serde(rename="createdAt")]
pub created_at: BTreeMap<String,String>,
pub note: i64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub ratio: Option<Box<S443>>,
pub status: E61,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<Box<S76>>,
pub amount: f64,
pub size: E28,
pub owner: bool,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S77 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<Box<S164>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<i64>,
#[serde(rename="createdAt")]
pub created_at: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub tags: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub id: Option<String>,
pub status: BTreeMap<String,String>,
pub url: f64,
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<Box<S63>>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S78 {
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<i64>,
pub url: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<Box<S102>>,
pub label: bool,
pub note: Vec<String>,
#[serde(rename="kindOf")]
pub kind_of: String,
pub amount: String,
pub region: Vec<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<i64>,
pub ratio: bool,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S79 {
pub owner: E49,
pub tags: bool,
pub label: i64,
pub size: Vec<String>,
pub id: f64,
#[serde(rename="kindOf")]
pub kind_of: f64,
#[serde(rename="parentId")]
pub parent_id: f64,
pub ratio: Vec<String>,
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<Box<S498>>,
pub region: bool,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S80 {
pub size: Vec<String>,
pub note: Vec<String>,
pub url: String,
pub region: f64,
#[serde(rename="createdAt")]
pub created_at: BTreeMap<String,String>,
pub status: String,
#[serde(rename="kindOf")]
pub kind_of: i64,
pub owner: BTreeMap<String,String>,
pub ratio: bool,
pub label: f64,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S81 {
#[serde(rename="parentId")]
pub parent_id: bool,
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub tags: Option<Box<S96>>,
pub status: i64,
pub id: i64,
pub note: Vec<String>,
pub owner: E90,
pub ratio: BTreeMap<String,String>,
pub url: f64,
#[serde(rename="kindOf")]
pub kind_of: Vec<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S82 {
pub tags: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<i64>,
#[serde(rename="kindOf")]
pub kind_of: BTreeMap<String,String>,
#[serde(rename="parentId")]
pub parent_id: String,
pub note: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub ratio: Option<String>,
pub amount: bool,
#[serde(rename="createdAt")]
pub created_at: Vec<String>,
pub status: Vec<String>,
pub region: String,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S83 {
pub size: i64,
pub owner: String,
pub note: f64,
#[serde(rename="parentId")]
pub parent_id: BTreeMap<String,String>,
pub amount: BTreeMap<String,String>,
pub id: E11,
#[serde(rename="kindOf")]
pub kind_of: BTreeMap<String,String>,
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<Box<S49>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub tags: Option<Box<S434>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<i64>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S84 {
pub note: bool,
pub tags: Vec<String>,
pub ratio: Vec<String>,
pub url: i64,
#[serde(rename="kindOf")]
pub kind_of: E0,
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<Box<S221>>,
#[serde(rename="parentId")]
pub parent_id: i64,
pub amount: E73,
#[serde(default,skip_serializing_if="Option::is_none")]
pub id: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<i64>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S85 {
pub label: BTreeMap<String,String>,
pub amount: String,
pub id: f64,
pub name: BTreeMap<String,String>,
#[serde(rename="kindOf")]
pub kind_of: E23,
pub status: Vec<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub ratio: Option<i64>,
pub size: E61,
pub tags: bool,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S86 {
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<Box<S70>>,
pub size: String,
pub status: E41,
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<Box<S190>>,
#[serde(rename="parentId")]
pub parent_id: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub name: Option<String>,
pub amount: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub note: Option<String>,
pub owner: String,
pub id: i64,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S87 {
#[serde(rename="parentId")]
pub parent_id: E86,
pub amount: String,
#[serde(rename="kindOf")]
pub kind_of: String,
pub label: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<Box<S156>>,
pub status: bool,
#[serde(rename="createdAt")]
pub created_at: f64,
pub owner: i64,
pub name: E34,
pub size: E36,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S88 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<i64>,
pub ratio: f64,
#[serde(rename="createdAt")]
pub created_at: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<i64>,
pub name: Vec<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub id: Option<Box<S466>>,
pub note: f64,
#[serde(rename="kindOf")]
pub kind_of: bool,
pub label: Vec<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S89 {
#[serde(rename="parentId")]
pub parent_id: E60,
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub ratio: Option<String>,
pub region: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub name: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<i64>,
pub note: String,
pub tags: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub id: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<i64>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S90 {
#[serde(rename="parentId")]
pub parent_id: E79,
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub ratio: Option<i64>,
pub region: String,
pub status: f64,
pub amount: String,
#[serde(rename="kindOf")]
pub kind_of: E81,
pub size: i64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<i64>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S91 {
#[serde(rename="kindOf")]
pub kind_of: String,
pub region: i64,
#[serde(rename="createdAt")]
pub created_at: BTreeMap<String,String>,
#[serde(rename="parentId")]
pub parent_id: i64,
pub size: i64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub note: Option<i64>,
pub amount: E16,
#[serde(default,skip_serializing_if="Option::is_none")]
pub name: Option<Box<S496>>,
pub owner: BTreeMap<String,String>,
pub tags: bool,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S92 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub tags: Option<String>,
pub region: Vec<String>,
pub id: i64,
pub url: E45,
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<String>,
#[serde(rename="createdAt")]
pub created_at: BTreeMap<String,String>,
pub ratio: Vec<String>,
#[serde(rename="kindOf")]
pub kind_of: f64,
pub note: Vec<String>,
pub status: bool,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S93 {
pub ratio: E84,
pub url: BTreeMap<String,String>,
pub label: bool,
pub owner: f64,
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<i64>,
pub name: f64,
pub amount: E40,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<i64>,
pub status: bool,
pub size: BTreeMap<String,String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S94 {
pub region: i64,
#[serde(rename="createdAt")]
pub created_at: i64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<Box<S234>>,
pub name: E21,
pub ratio: BTreeMap<String,String>,
pub url: i64,
pub note: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<Box<S310>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub id: Option<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S95 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub id: Option<String>,
#[serde(rename="kindOf")]
pub kind_of: i64,
pub url: bool,
pub label: E87,
pub status: String,
pub region: String,
pub ratio: BTreeMap<String,String>,
#[serde(rename="createdAt")]
pub created_at: String,
pub size: i64,
pub note: Vec<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S96 {
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<Box<S197>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub note: Option<Box<S270>>,
#[serde(rename="kindOf")]
pub kind_of: BTreeMap<String,String>,
pub name: f64,
pub ratio: E17,
pub tags: E67,
pub id: String,
pub owner: Vec<String>,
pub size: Vec<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<i64>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S97 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<Box<S139>>,
#[serde(rename="kindOf")]
pub kind_of: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub note: Option<String>,
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<String>,
pub id: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<Box<S379>>,
pub tags: f64,
pub name: bool,
pub ratio: String,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S98 {
pub url: E84,
pub name: i64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub id: Option<i64>,
pub size: i64,
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<Box<S243>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<Box<S338>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub tags: Option<i64>,
pub status: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<String>,
pub note: Vec<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S99 {
pub ratio: E7,
pub tags: BTreeMap<String,String>,
pub amount: bool,
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<Box<S46>>,
pub size: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<Box<S392>>,
#[serde(rename="parentId")]
pub parent_id: Vec<String>,
pub owner: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub id: Option<String>,
pub url: bool,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S100 {
pub tags: Vec<String>,
pub id: f64,
pub note: i64,
pub name: Vec<String>,
#[serde(rename="createdAt")]
pub created_at: BTreeMap<String,String>,
pub owner: BTreeMap<String,String>,
pub amount: i64,
#[serde(rename="kindOf")]
pub kind_of: E85,
pub region: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S101 {
pub name: bool,
pub size: Vec<String>,
pub note: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<Box<S101>>,
pub amount: f64,
#[serde(rename="parentId")]
pub parent_id: i64,
pub id: f64,
pub owner: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub tags: Option<Box<S83>>,
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<i64>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S102 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<i64>,
pub note: Vec<String>,
pub status: i64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub ratio: Option<i64>,
pub id: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<Box<S398>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub tags: Option<Box<S318>>,
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<String>,
pub owner: BTreeMap<String,String>,
pub name: BTreeMap<String,String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S103 {
pub note: i64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub tags: Option<i64>,
pub name: E62,
pub ratio: String,
#[serde(rename="parentId")]
pub parent_id: i64,
pub url: i64,
pub amount: f64,
pub owner: BTreeMap<String,String>,
pub size: BTreeMap<String,String>,
pub id: String,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S104 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub note: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<i64>,
pub owner: bool,
pub label: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub ratio: Option<i64>,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<i64>,
#[serde(rename="kindOf")]
pub kind_of: f64,
#[serde(rename="createdAt")]
pub created_at: Vec<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<i64>,
pub tags: E40,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S105 {
pub amount: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<Box<S466>>,
#[serde(rename="kindOf")]
pub kind_of: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<String>,
pub label: f64,
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<i64>,
pub note: String,
pub ratio: String,
pub status: f64,
#[serde(rename="parentId")]
pub parent_id: BTreeMap<String,String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S106 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub name: Option<Box<S380>>,
pub tags: f64,
pub amount: i64,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<String>,
pub status: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<Box<S261>>,
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<String>,
pub id: i64,
#[serde(rename="kindOf")]
pub kind_of: BTreeMap<String,String>,
pub note: Vec<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S107 {
pub amount: String,
pub id: BTreeMap<String,String>,
pub label: String,
pub owner: Vec<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub tags: Option<i64>,
#[serde(rename="kindOf")]
pub kind_of: String,
pub name: BTreeMap<String,String>,
#[serde(rename="parentId")]
pub parent_id: i64,
pub region: i64,
pub status: String,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S108 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub note: Option<Box<S358>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<i64>,
pub tags: f64,
#[serde(rename="parentId")]
pub parent_id: BTreeMap<String,String>,
pub size: E76,
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<String>,
pub id: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<Box<S481>>,
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<i64>,
pub status: Vec<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S109 {
pub tags: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub note: Option<String>,
pub label: i64,
pub size: i64,
pub region: i64,
#[serde(rename="createdAt")]
pub created_at: BTreeMap<String,String>,
pub url: String,
pub owner: i64,
pub ratio: String,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S110 {
#[serde(rename="createdAt")]
pub created_at: E28,
pub id: f64,
pub name: BTreeMap<String,String>,
pub tags: Vec<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<i64>,
#[serde(rename="parentId")]
pub parent_id: E21,
pub url: Vec<String>,
#[serde(rename="kindOf")]
pub kind_of: String,
pub owner: E12,
pub ratio: BTreeMap<String,String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S111 {
#[serde(rename="kindOf")]
pub kind_of: i64,
pub label: bool,
pub id: f64,
pub owner: String,
pub name: BTreeMap<String,String>,
pub note: f64,
pub url: Vec<String>,
pub amount: bool,
pub ratio: f64,
pub tags: E29,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S112 {
pub owner: BTreeMap<String,String>,
#[serde(rename="kindOf")]
pub kind_of: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<Box<S163>>,
#[serde(rename="parentId")]
pub parent_id: bool,
pub label: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<String>,
pub tags: BTreeMap<String,String>,
pub url: f64,
pub ratio: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub name: Option<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S113 {
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<String>,
pub tags: Vec<String>,
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<String>,
pub size: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<String>,
pub status: E2,
pub note: Vec<String>,
pub ratio: bool,
pub label: bool,
pub region: Vec<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S114 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<i64>,
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<String>,
pub url: E98,
pub ratio: Vec<String>,
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<i64>,
pub id: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub tags: Option<String>,
#[serde(rename="parentId")]
pub parent_id: i64,
pub name: String,
pub size: bool,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S115 {
pub status: E60,
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub name: Option<i64>,
pub tags: f64,
pub owner: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<String>,
pub id: String,
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub ratio: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<Box<S155>>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S116 {
pub size: E63,
#[serde(default,skip_serializing_if="Option::is_none")]
pub tags: Option<String>,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<String>,
pub note: f64,
pub region: BTreeMap<String,String>,
pub ratio: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub name: Option<i64>,
pub id: E40,
pub url: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S117 {
pub region: Vec<String>,
#[serde(rename="createdAt")]
pub created_at: bool,
pub amount: String,
pub label: BTreeMap<String,String>,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<String>,
pub size: E26,
#[serde(default,skip_serializing_if="Option::is_none")]
pub id: Option<i64>,
pub owner: f64,
#[serde(rename="kindOf")]
pub kind_of: BTreeMap<String,String>,
pub name: i64,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S118 {
pub tags: i64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub id: Option<i64>,
pub ratio: f64,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<Box<S485>>,
pub url: i64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<i64>,
pub status: bool,
pub region: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub name: Option<String>,
pub label: f64,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S119 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<String>,
pub status: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<i64>,
pub tags: E38,
pub name: String,
#[serde(rename="createdAt")]
pub created_at: Vec<String>,
pub label: f64,
pub id: bool,
pub ratio: E48,
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<Box<S290>>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S120 {
pub id: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub ratio: Option<i64>,
pub tags: bool,
pub label: i64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<Box<S278>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<String>,
pub note: E49,
pub region: bool,
pub status: E91,
pub name: f64,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S121 {
pub name: String,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<String>,
pub amount: Vec<String>,
pub owner: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<i64>,
pub note: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub ratio: Option<i64>,
pub region: String,
pub label: BTreeMap<String,String>,
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S122 {
pub tags: f64,
pub region: Vec<String>,
#[serde(rename="parentId")]
pub parent_id: String,
pub amount: i64,
pub ratio: bool,
pub name: String,
pub owner: String,
pub note: E55,
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<i64>,
pub status: Vec<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S123 {
pub owner: f64,
pub status: Vec<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<i64>,
pub ratio: String,
pub tags: bool,
pub label: BTreeMap<String,String>,
pub name: f64,
#[serde(rename="createdAt")]
pub created_at: i64,
pub id: Vec<String>,
#[serde(rename="parentId")]
pub parent_id: f64,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S124 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<Box<S6>>,
pub amount: Vec<String>,
pub size: String,
pub id: f64,
pub note: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub ratio: Option<String>,
#[serde(rename="kindOf")]
pub kind_of: i64,
pub region: f64,
pub owner: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<Box<S434>>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S125 {
pub size: E89,
pub amount: f64,
#[serde(rename="createdAt")]
pub created_at: i64,
pub status: E47,
pub ratio: i64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<String>,
pub region: E55,
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<Box<S469>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub note: Option<Box<S113>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub tags: Option<Box<S301>>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S126 {
pub region: E6,
pub tags: String,
pub owner: BTreeMap<String,String>,
#[serde(rename="kindOf")]
pub kind_of: BTreeMap<String,String>,
#[serde(rename="parentId")]
pub parent_id: Vec<String>,
pub ratio: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<Box<S144>>,
pub url: bool,
pub size: bool,
pub label: i64,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S127 {
#[serde(rename="kindOf")]
pub kind_of: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub tags: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub note: Option<i64>,
pub ratio: BTreeMap<String,String>,
pub label: bool,
pub name: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<i64>,
pub id: String,
pub owner: BTreeMap<String,String>,
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<i64>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S128 {
pub amount: bool,
pub label: String,
pub tags: BTreeMap<String,String>,
pub region: f64,
pub ratio: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub note: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub id: Option<Box<S63>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<i64>,
pub owner: Vec<String>,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<Box<S209>>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S129 {
pub status: E64,
pub ratio: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<String>,
#[serde(rename="kindOf")]
pub kind_of: E97,
pub owner: String,
pub note: i64,
#[serde(rename="parentId")]
pub parent_id: f64,
pub name: i64,
pub label: f64,
pub url: String,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S130 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<String>,
#[serde(rename="parentId")]
pub parent_id: Vec<String>,
pub label: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<i64>,
pub status: f64,
pub ratio: bool,
pub tags: Vec<String>,
pub note: String,
pub id: f64,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S131 {
#[serde(rename="parentId")]
pub parent_id: bool,
pub owner: f64,
pub id: Vec<String>,
pub name: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<String>,
pub note: bool,
#[serde(rename="kindOf")]
pub kind_of: E72,
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<String>,
pub url: f64,
pub tags: f64,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S132 {
#[serde(rename="createdAt")]
pub created_at: E93,
pub amount: Vec<String>,
pub ratio: f64,
pub note: i64,
pub label: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<String>,
pub size: f64,
#[serde(rename="kindOf")]
pub kind_of: i64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S133 {
pub tags: String,
pub url: String,
pub region: String,
#[serde(rename="parentId")]
pub parent_id: BTreeMap<String,String>,
pub status: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<i64>,
pub name: E49,
pub label: bool,
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<String>,
pub size: bool,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S134 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<Box<S229>>,
#[serde(rename="parentId")]
pub parent_id: i64,
#[serde(rename="kindOf")]
pub kind_of: Vec<String>,
#[serde(rename="createdAt")]
pub created_at: f64,
pub owner: Vec<String>,
pub note: BTreeMap<String,String>,
pub ratio: BTreeMap<String,String>,
pub amount: i64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<String>,
pub name: Vec<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S135 {
pub tags: BTreeMap<String,String>,
pub note: i64,
pub amount: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<i64>,
pub label: f64,
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<Box<S315>>,
pub ratio: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<String>,
pub size: i64,
pub name: E23,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S136 {
pub owner: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<Box<S149>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub note: Option<i64>,
pub status: E16,
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<Box<S119>>,
pub ratio: BTreeMap<String,String>,
pub url: Vec<String>,
pub tags: f64,
pub id: bool,
#[serde(rename="createdAt")]
pub created_at: Vec<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S137 {
pub owner: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub note: Option<Box<S493>>,
#[serde(rename="kindOf")]
pub kind_of: f64,
pub label: i64,
pub tags: f64,
pub region: bool,
pub url: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<i64>,
pub amount: String,
#[serde(rename="createdAt")]
pub created_at: BTreeMap<String,String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S138 {
pub label: i64,
#[serde(rename="parentId")]
pub parent_id: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub name: Option<i64>,
pub region: i64,
pub url: bool,
pub tags: bool,
pub owner: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<String>,
pub ratio: BTreeMap<String,String>,
pub size: E65,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S139 {
pub ratio: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<String>,
pub status: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub tags: Option<i64>,
#[serde(rename="createdAt")]
pub created_at: BTreeMap<String,String>,
pub id: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<String>,
pub name: Vec<String>,
#[serde(rename="parentId")]
pub parent_id: E88,
pub region: i64,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S140 {
pub status: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub tags: Option<Box<S364>>,
pub ratio: String,
#[serde(rename="kindOf")]
pub kind_of: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub id: Option<Box<S459>>,
pub size: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<String>,
pub note: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<i64>,
pub name: E55,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S141 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<i64>,
#[serde(rename="parentId")]
pub parent_id: BTreeMap<String,String>,
pub ratio: Vec<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub name: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<Box<S462>>,
pub status: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<i64>,
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<i64>,
pub note: f64,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S142 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<Box<S31>>,
pub tags: f64,
pub ratio: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub name: Option<i64>,
pub label: Vec<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<String>,
pub id: BTreeMap<String,String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S143 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub name: Option<Box<S418>>,
pub note: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<i64>,
pub ratio: BTreeMap<String,String>,
pub url: String,
pub region: String,
pub size: E2,
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<i64>,
pub status: String,
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<Box<S439>>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S144 {
#[serde(rename="createdAt")]
pub created_at: Vec<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<i64>,
pub amount: Vec<String>,
pub region: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub id: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub tags: Option<Box<S51>>,
#[serde(rename="kindOf")]
pub kind_of: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<String>,
pub owner: String,
pub note: f64,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S145 {
pub region: i64,
pub url: E20,
pub ratio: f64,
#[serde(rename="createdAt")]
pub created_at: i64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<String>,
#[serde(rename="parentId")]
pub parent_id: i64,
pub owner: BTreeMap<String,String>,
pub amount: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub tags: Option<Box<S394>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<Box<S243>>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S146 {
#[serde(rename="kindOf")]
pub kind_of: bool,
pub label: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<Box<S280>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub id: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub name: Option<Box<S348>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<i64>,
pub note: BTreeMap<String,String>,
#[serde(rename="createdAt")]
pub created_at: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub tags: Option<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S147 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<String>,
pub ratio: E99,
pub size: BTreeMap<String,String>,
pub tags: f64,
pub url: i64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub id: Option<i64>,
#[serde(rename="parentId")]
pub parent_id: i64,
#[serde(rename="kindOf")]
pub kind_of: String,
pub note: i64,
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<Box<S128>>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S148 {
pub ratio: f64,
#[serde(rename="kindOf")]
pub kind_of: Vec<String>,
pub tags: BTreeMap<String,String>,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<Box<S472>>,
pub label: String,
pub name: String,
pub owner: E27,
pub url: bool,
pub region: f64,
pub note: String,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S149 {
pub region: f64,
pub amount: E3,
pub name: f64,
pub label: bool,
pub url: E63,
pub size: bool,
pub status: f64,
pub id: bool,
pub note: f64,
#[serde(rename="kindOf")]
pub kind_of: E13,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S150 {
pub id: bool,
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<Box<S69>>,
pub ratio: f64,
pub amount: i64,
#[serde(rename="parentId")]
pub parent_id: i64,
pub size: bool,
pub name: i64,
#[serde(rename="createdAt")]
pub created_at: BTreeMap<String,String>,
pub url: String,
pub owner: BTreeMap<String,String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S151 {
pub size: bool,
pub ratio: BTreeMap<String,String>,
pub status: bool,
pub note: Vec<String>,
#[serde(rename="kindOf")]
pub kind_of: String,
pub owner: Vec<String>,
pub amount: BTreeMap<String,String>,
pub label: E78,
#[serde(rename="createdAt")]
pub created_at: BTreeMap<String,String>,
pub region: bool,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S152 {
pub name: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub note: Option<String>,
pub owner: Vec<String>,
#[serde(rename="createdAt")]
pub created_at: String,
pub tags: E39,
pub ratio: f64,
#[serde(rename="parentId")]
pub parent_id: i64,
pub id: Vec<String>,
pub amount: E49,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S153 {
#[serde(rename="kindOf")]
pub kind_of: f64,
pub status: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<i64>,
pub label: i64,
#[serde(rename="createdAt")]
pub created_at: BTreeMap<String,String>,
pub ratio: Vec<String>,
#[serde(rename="parentId")]
pub parent_id: Vec<String>,
pub id: Vec<String>,
pub region: i64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S154 {
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<i64>,
pub region: E71,
#[serde(default,skip_serializing_if="Option::is_none")]
pub note: Option<Box<S112>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<Box<S21>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub name: Option<String>,
pub id: bool,
pub owner: E53,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<i64>,
pub tags: E16,
pub url: i64,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S155 {
pub owner: f64,
pub name: String,
pub amount: BTreeMap<String,String>,
pub size: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<String>,
pub tags: i64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub id: Option<i64>,
pub url: String,
pub label: E37,
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S156 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub id: Option<i64>,
pub size: f64,
pub note: BTreeMap<String,String>,
pub url: i64,
pub ratio: f64,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<i64>,
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<String>,
#[serde(rename="kindOf")]
pub kind_of: i64,
pub status: String,
pub amount: bool,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S157 {
#[serde(rename="kindOf")]
pub kind_of: i64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<String>,
#[serde(rename="parentId")]
pub parent_id: Vec<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<i64>,
pub note: BTreeMap<String,String>,
pub size: E52,
pub amount: f64,
pub label: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub ratio: Option<String>,
pub id: BTreeMap<String,String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S158 {
pub name: BTreeMap<String,String>,
pub note: bool,
pub region: i64,
pub status: E46,
#[serde(rename="parentId")]
pub parent_id: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<i64>,
pub size: bool,
pub amount: BTreeMap<String,String>,
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<i64>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S159 {
pub tags: i64,
pub name: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<Box<S409>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub note: Option<Box<S79>>,
pub size: f64,
#[serde(rename="parentId")]
pub parent_id: bool,
pub label: Vec<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub ratio: Option<String>,
pub amount: String,
pub region: bool,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S160 {
#[serde(rename="parentId")]
pub parent_id: Vec<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub tags: Option<String>,
pub region: Vec<String>,
pub name: bool,
pub ratio: i64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<String>,
#[serde(rename="kindOf")]
pub kind_of: Vec<String>,
pub url: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub note: Option<String>,
pub label: BTreeMap<String,String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S161 {
pub tags: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<String>,
#[serde(rename="parentId")]
pub parent_id: bool,
pub id: E35,
#[serde(rename="kindOf")]
pub kind_of: BTreeMap<String,String>,
pub ratio: Vec<String>,
pub size: i64,
pub region: Vec<String>,
#[serde(rename="createdAt")]
pub created_at: Vec<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<i64>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S162 {
pub owner: Vec<String>,
pub status: i64,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<String>,
pub size: i64,
pub ratio: f64,
#[serde(rename="createdAt")]
pub created_at: i64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub name: Option<i64>,
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<Box<S111>>,
pub label: String,
pub tags: E12,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S163 {
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<i64>,
pub label: BTreeMap<String,String>,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<i64>,
#[serde(rename="kindOf")]
pub kind_of: E58,
pub amount: E49,
pub note: i64,
pub region: f64,
pub ratio: String,
pub status: f64,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S164 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub id: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<i64>,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<i64>,
pub region: f64,
#[serde(rename="kindOf")]
pub kind_of: BTreeMap<String,String>,
pub size: Vec<String>,
pub tags: E72,
pub status: E17,
#[serde(default,skip_serializing_if="Option::is_none")]
pub name: Option<Box<S72>>,
pub label: f64,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S165 {
pub owner: BTreeMap<String,String>,
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<Box<S0>>,
pub ratio: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub id: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<Box<S436>>,
pub status: i64,
pub note: bool,
pub amount: f64,
pub tags: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<Box<S188>>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S166 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<Box<S224>>,
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<i64>,
pub owner: String,
pub region: Vec<String>,
#[serde(rename="kindOf")]
pub kind_of: i64,
#[serde(rename="parentId")]
pub parent_id: i64,
pub tags: BTreeMap<String,String>,
pub status: f64,
pub size: i64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub ratio: Option<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S167 {
pub url: BTreeMap<String,String>,
pub owner: bool,
#[serde(rename="parentId")]
pub parent_id: BTreeMap<String,String>,
pub size: bool,
pub ratio: i64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub id: Option<i64>,
pub name: E38,
pub status: f64,
pub note: i64,
pub tags: E29,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S168 {
pub id: Vec<String>,
pub region: String,
pub note: bool,
pub amount: String,
pub size: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<String>,
pub label: i64,
pub name: E25,
pub ratio: f64,
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<i64>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S169 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<Box<S483>>,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<Box<S26>>,
pub id: i64,
pub url: bool,
pub amount: i64,
pub note: f64,
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<i64>,
pub name: String,
pub owner: Vec<String>,
#[serde(rename="createdAt")]
pub created_at: String,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S170 {
pub id: E82,
pub url: BTreeMap<String,String>,
#[serde(rename="kindOf")]
pub kind_of: i64,
pub name: Vec<String>,
pub ratio: i64,
pub region: f64,
pub owner: BTreeMap<String,String>,
pub status: Vec<String>,
#[serde(rename="parentId")]
pub parent_id: i64,
pub tags: i64,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S171 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<String>,
pub name: f64,
pub note: bool,
#[serde(rename="parentId")]
pub parent_id: bool,
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<i64>,
pub label: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub ratio: Option<Box<S371>>,
#[serde(rename="kindOf")]
pub kind_of: BTreeMap<String,String>,
pub size: i64,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S172 {
#[serde(rename="parentId")]
pub parent_id: Vec<String>,
pub status: bool,
#[serde(rename="kindOf")]
pub kind_of: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<i64>,
pub tags: i64,
pub ratio: bool,
pub url: BTreeMap<String,String>,
pub size: E7,
pub note: BTreeMap<String,String>,
pub region: BTreeMap<String,String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S173 {
pub ratio: Vec<String>,
pub region: i64,
pub name: bool,
#[serde(rename="kindOf")]
pub kind_of: f64,
pub amount: i64,
pub size: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<i64>,
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<Box<S203>>,
pub label: f64,
pub status: i64,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S174 {
pub note: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub ratio: Option<Box<S430>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<String>,
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<Box<S201>>,
pub status: f64,
pub label: i64,
pub tags: BTreeMap<String,String>,
#[serde(rename="parentId")]
pub parent_id: BTreeMap<String,String>,
pub size: i64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub name: Option<i64>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S175 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<i64>,
#[serde(rename="kindOf")]
pub kind_of: String,
#[serde(rename="parentId")]
pub parent_id: E72,
pub region: Vec<String>,
pub url: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub name: Option<Box<S170>>,
pub ratio: Vec<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub tags: Option<i64>,
#[serde(rename="createdAt")]
pub created_at: Vec<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<i64>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S176 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<i64>,
#[serde(rename="kindOf")]
pub kind_of: i64,
pub status: f64,
pub size: String,
#[serde(rename="parentId")]
pub parent_id: Vec<String>,
pub label: Vec<String>,
#[serde(rename="createdAt")]
pub created_at: Vec<String>,
pub region: String,
pub name: bool,
pub ratio: i64,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S177 {
#[serde(rename="parentId")]
pub parent_id: f64,
pub ratio: Vec<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<Box<S477>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<String>,
pub url: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<String>,
pub id: bool,
pub note: E25,
pub tags: bool,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S178 {
pub tags: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<Box<S497>>,
pub label: E69,
pub note: i64,
pub name: Vec<String>,
pub region: i64,
pub status: BTreeMap<String,String>,
#[serde(rename="createdAt")]
pub created_at: BTreeMap<String,String>,
pub ratio: f64,
pub owner: BTreeMap<String,String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S179 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub name: Option<Box<S341>>,
pub id: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<i64>,
pub url: Vec<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub note: Option<Box<S411>>,
#[serde(rename="createdAt")]
pub created_at: E57,
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<String>,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<i64>,
#[serde(rename="kindOf")]
pub kind_of: i64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S180 {
pub label: E31,
pub url: i64,
#[serde(rename="kindOf")]
pub kind_of: BTreeMap<String,String>,
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<Box<S393>>,
pub name: f64,
pub ratio: E19,
#[serde(default,skip_serializing_if="Option::is_none")]
pub tags: Option<Box<S59>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub id: Option<String>,
pub amount: BTreeMap<String,String>,
pub status: E18,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S181 {
pub size: E10,
#[serde(rename="parentId")]
pub parent_id: String,
pub tags: bool,
pub status: Vec<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub name: Option<Box<S391>>,
pub amount: i64,
pub owner: bool,
#[serde(rename="kindOf")]
pub kind_of: Vec<String>,
pub note: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub ratio: Option<Box<S43>>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S182 {
pub size: bool,
pub id: E16,
pub name: f64,
pub label: f64,
pub region: Vec<String>,
pub amount: bool,
#[serde(rename="parentId")]
pub parent_id: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub note: Option<i64>,
pub ratio: E53,
pub url: E5,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S183 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<i64>,
pub amount: f64,
pub id: f64,
pub label: f64,
pub ratio: i64,
#[serde(rename="createdAt")]
pub created_at: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<String>,
pub name: BTreeMap<String,String>,
#[serde(rename="kindOf")]
pub kind_of: String,
pub status: bool,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S184 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub ratio: Option<i64>,
pub region: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<Box<S408>>,
#[serde(rename="kindOf")]
pub kind_of: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub tags: Option<Box<S79>>,
pub name: i64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<i64>,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<Box<S195>>,
pub label: BTreeMap<String,String>,
pub note: String,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S185 {
pub note: i64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<String>,
pub ratio: Vec<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub tags: Option<i64>,
pub url: bool,
pub label: i64,
pub amount: i64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<i64>,
#[serde(rename="kindOf")]
pub kind_of: BTreeMap<String,String>,
pub size: String,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S186 {
#[serde(rename="parentId")]
pub parent_id: Vec<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub tags: Option<Box<S460>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<String>,
#[serde(rename="kindOf")]
pub kind_of: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub ratio: Option<String>,
pub id: Vec<String>,
pub name: BTreeMap<String,String>,
pub label: Vec<String>,
#[serde(rename="createdAt")]
pub created_at: bool,
pub owner: i64,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S187 {
pub size: Vec<String>,
pub ratio: Vec<String>,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<i64>,
pub url: E70,
pub note: i64,
pub status: BTreeMap<String,String>,
pub tags: i64,
pub name: i64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub id: Option<Box<S495>>,
#[serde(rename="kindOf")]
pub kind_of: bool,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S188 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<i64>,
pub note: bool,
#[serde(rename="createdAt")]
pub created_at: Vec<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub id: Option<Box<S254>>,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<Box<S213>>,
pub label: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<String>,
pub region: i64,
pub ratio: String,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S189 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub note: Option<String>,
pub size: E65,
pub name: bool,
#[serde(rename="kindOf")]
pub kind_of: bool,
pub owner: Vec<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<i64>,
pub ratio: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub tags: Option<String>,
#[serde(rename="parentId")]
pub parent_id: BTreeMap<String,String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S190 {
#[serde(rename="parentId")]
pub parent_id: i64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<Box<S461>>,
pub note: Vec<String>,
pub owner: String,
pub ratio: BTreeMap<String,String>,
pub label: String,
pub size: f64,
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<i64>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S191 {
pub owner: String,
pub id: Vec<String>,
pub ratio: String,
pub label: bool,
pub status: String,
#[serde(rename="parentId")]
pub parent_id: String,
pub amount: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<i64>,
pub size: f64,
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S192 {
pub id: i64,
#[serde(rename="createdAt")]
pub created_at: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub ratio: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub tags: Option<Box<S173>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<String>,
pub name: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<Box<S114>>,
pub amount: String,
pub owner: i64,
pub size: Vec<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S193 {
pub size: String,
pub owner: f64,
#[serde(rename="kindOf")]
pub kind_of: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<i64>,
pub note: i64,
pub name: i64,
#[serde(rename="parentId")]
pub parent_id: f64,
pub region: BTreeMap<String,String>,
pub ratio: i64,
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<Box<S245>>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S194 {
pub amount: E59,
#[serde(default,skip_serializing_if="Option::is_none")]
pub note: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<Box<S170>>,
pub ratio: Vec<String>,
pub id: f64,
#[serde(rename="kindOf")]
pub kind_of: BTreeMap<String,String>,
pub name: Vec<String>,
pub tags: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<String>,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<Box<S395>>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S195 {
pub name: E43,
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<String>,
#[serde(rename="kindOf")]
pub kind_of: E75,
pub owner: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<i64>,
#[serde(rename="createdAt")]
pub created_at: Vec<String>,
pub note: bool,
pub ratio: BTreeMap<String,String>,
pub id: String,
pub url: String,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S196 {
pub tags: String,
pub region: i64,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<Box<S431>>,
pub url: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub ratio: Option<Box<S327>>,
pub size: Vec<String>,
pub id: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub note: Option<i64>,
#[serde(rename="createdAt")]
pub created_at: E2,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S197 {
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<i64>,
pub note: E20,
pub name: f64,
pub ratio: f64,
pub tags: Vec<String>,
pub status: String,
pub label: Vec<String>,
pub url: i64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub id: Option<i64>,
#[serde(rename="kindOf")]
pub kind_of: String,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S198 {
pub id: Vec<String>,
pub owner: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub name: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<String>,
#[serde(rename="parentId")]
pub parent_id: f64,
pub url: E93,
#[serde(rename="createdAt")]
pub created_at: i64,
pub size: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub note: Option<String>,
pub tags: bool,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S199 {
pub amount: BTreeMap<String,String>,
pub note: E10,
pub region: E13,
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<String>,
pub owner: String,
pub tags: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub name: Option<i64>,
pub status: f64,
pub label: bool,
pub ratio: bool,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S200 {
pub amount: String,
pub label: BTreeMap<String,String>,
pub size: String,
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<String>,
pub owner: E8,
#[serde(rename="createdAt")]
pub created_at: Vec<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub tags: Option<Box<S154>>,
pub status: f64,
pub region: String,
#[serde(rename="parentId")]
pub parent_id: f64,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S201 {
pub size: Vec<String>,
pub url: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<Box<S39>>,
pub id: BTreeMap<String,String>,
pub amount: String,
pub note: BTreeMap<String,String>,
pub owner: i64,
pub region: E73,
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<i64>,
pub name: bool,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S202 {
pub status: i64,
#[serde(rename="createdAt")]
pub created_at: i64,
#[serde(rename="parentId")]
pub parent_id: i64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub note: Option<Box<S225>>,
pub label: E56,
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<String>,
#[serde(rename="kindOf")]
pub kind_of: BTreeMap<String,String>,
pub size: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub name: Option<String>,
pub amount: i64,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S203 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub name: Option<String>,
pub id: bool,
pub amount: E51,
pub tags: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<String>,
pub status: Vec<String>,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<i64>,
pub url: bool,
#[serde(rename="kindOf")]
pub kind_of: Vec<String>,
pub region: i64,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S204 {
pub status: String,
pub id: String,
pub tags: Vec<String>,
pub ratio: Vec<String>,
pub region: bool,
pub amount: E84,
pub name: bool,
pub size: Vec<String>,
#[serde(rename="createdAt")]
pub created_at: BTreeMap<String,String>,
pub owner: f64,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S205 {
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<Box<S490>>,
pub region: i64,
pub amount: BTreeMap<String,String>,
#[serde(rename="kindOf")]
pub kind_of: f64,
pub note: Vec<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<Box<S49>>,
pub status: bool,
pub name: i64,
pub tags: E38,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S206 {
#[serde(rename="kindOf")]
pub kind_of: E8,
pub id: BTreeMap<String,String>,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<i64>,
pub amount: E8,
pub label: i64,
pub tags: i64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub ratio: Option<i64>,
pub owner: i64,
#[serde(rename="createdAt")]
pub created_at: i64,
pub name: BTreeMap<String,String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S207 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<i64>,
pub label: String,
#[serde(rename="kindOf")]
pub kind_of: bool,
pub region: i64,
pub size: bool,
pub tags: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub id: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub name: Option<String>,
pub ratio: String,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<i64>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S208 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<i64>,
pub size: BTreeMap<String,String>,
pub owner: String,
pub ratio: E4,
pub note: E41,
#[serde(default,skip_serializing_if="Option::is_none")]
pub tags: Option<String>,
pub name: i64,
#[serde(rename="createdAt")]
pub created_at: E89,
pub label: BTreeMap<String,String>,
pub id: String,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S209 {
pub name: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<String>,
pub id: E76,
#[serde(rename="parentId")]
pub parent_id: BTreeMap<String,String>,
pub ratio: E48,
pub owner: bool,
pub size: f64,
pub label: i64,
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<i64>,
#[serde(rename="kindOf")]
pub kind_of: String,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S210 {
pub note: i64,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<String>,
pub tags: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<Box<S82>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<String>,
pub ratio: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<Box<S166>>,
pub owner: E28,
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<String>,
#[serde(rename="createdAt")]
pub created_at: f64,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S211 {
#[serde(rename="parentId")]
pub parent_id: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<i64>,
pub amount: BTreeMap<String,String>,
pub ratio: Vec<String>,
pub name: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub id: Option<Box<S381>>,
pub tags: Vec<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<i64>,
pub owner: Vec<String>,
pub url: bool,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S212 {
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<i64>,
pub label: String,
pub note: E59,
#[serde(rename="kindOf")]
pub kind_of: i64,
pub owner: i64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub name: Option<i64>,
pub id: E65,
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<String>,
pub amount: f64,
pub region: f64,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S213 {
pub size: String,
#[serde(rename="createdAt")]
pub created_at: bool,
pub label: bool,
pub tags: BTreeMap<String,String>,
pub url: E38,
pub region: f64,
pub ratio: Vec<String>,
pub name: i64,
pub owner: E43,
pub id: String,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S214 {
pub owner: i64,
pub ratio: f64,
pub size: bool,
pub id: Vec<String>,
pub note: String,
pub name: bool,
pub status: i64,
#[serde(rename="kindOf")]
pub kind_of: f64,
pub tags: BTreeMap<String,String>,
pub url: bool,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S215 {
pub size: E25,
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<String>,
pub region: i64,
pub note: Vec<String>,
pub label: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub tags: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub ratio: Option<Box<S126>>,
pub amount: Vec<String>,
pub owner: bool,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S216 {
#[serde(rename="kindOf")]
pub kind_of: i64,
pub status: bool,
pub owner: f64,
pub label: E33,
pub tags: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub note: Option<Box<S170>>,
pub ratio: E98,
pub region: BTreeMap<String,String>,
pub amount: BTreeMap<String,String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S217 {
pub note: bool,
pub tags: BTreeMap<String,String>,
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<Box<S97>>,
pub id: Vec<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<String>,
pub owner: bool,
pub name: f64,
#[serde(rename="parentId")]
pub parent_id: E87,
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<Box<S447>>,
pub status: Vec<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S218 {
pub label: f64,
pub owner: BTreeMap<String,String>,
#[serde(rename="parentId")]
pub parent_id: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub tags: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub note: Option<String>,
#[serde(rename="kindOf")]
pub kind_of: BTreeMap<String,String>,
pub status: Vec<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<i64>,
#[serde(rename="createdAt")]
pub created_at: i64,
pub id: bool,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S219 {
pub name: f64,
pub amount: E29,
pub url: String,
#[serde(rename="createdAt")]
pub created_at: f64,
pub size: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub tags: Option<Box<S97>>,
pub owner: Vec<String>,
pub id: bool,
pub note: String,
pub label: bool,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S220 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub note: Option<Box<S155>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub ratio: Option<Box<S197>>,
pub region: i64,
pub url: f64,
pub tags: E20,
#[serde(rename="createdAt")]
pub created_at: BTreeMap<String,String>,
#[serde(rename="parentId")]
pub parent_id: BTreeMap<String,String>,
pub name: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<Box<S95>>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S221 {
pub name: bool,
#[serde(rename="kindOf")]
pub kind_of: i64,
pub tags: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<Box<S273>>,
pub owner: bool,
pub ratio: E8,
#[serde(rename="parentId")]
pub parent_id: Vec<String>,
pub size: BTreeMap<String,String>,
pub note: String,
pub label: String,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S222 {
pub id: E64,
pub owner: E78,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<Box<S448>>,
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<i64>,
pub size: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<Box<S497>>,
pub ratio: i64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub note: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub tags: Option<Box<S316>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S223 {
pub url: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<Box<S168>>,
#[serde(rename="parentId")]
pub parent_id: E3,
#[serde(default,skip_serializing_if="Option::is_none")]
pub tags: Option<i64>,
#[serde(rename="kindOf")]
pub kind_of: bool,
pub label: E59,
pub amount: f64,
pub region: String,
pub note: f64,
pub owner: E92,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S224 {
pub id: bool,
pub ratio: Vec<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<i64>,
pub amount: String,
pub owner: bool,
pub tags: String,
#[serde(rename="createdAt")]
pub created_at: E39,
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<Box<S82>>,
pub note: f64,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S225 {
pub amount: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<String>,
pub owner: BTreeMap<String,String>,
pub id: f64,
pub url: E24,
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<String>,
pub tags: i64,
#[serde(rename="createdAt")]
pub created_at: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<i64>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S226 {
pub url: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub id: Option<String>,
#[serde(rename="createdAt")]
pub created_at: E82,
pub status: i64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub name: Option<i64>,
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<i64>,
#[serde(rename="parentId")]
pub parent_id: E89,
pub owner: E63,
pub region: E97,
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<i64>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S227 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<String>,
pub status: BTreeMap<String,String>,
#[serde(rename="kindOf")]
pub kind_of: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub ratio: Option<Box<S154>>,
pub owner: i64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<Box<S46>>,
pub note: f64,
pub label: f64,
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<i64>,
pub id: Vec<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S228 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<String>,
#[serde(rename="kindOf")]
pub kind_of: bool,
pub note: String,
pub ratio: String,
pub tags: f64,
#[serde(rename="parentId")]
pub parent_id: String,
pub id: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<i64>,
#[serde(rename="createdAt")]
pub created_at: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<i64>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S229 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<Box<S390>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<String>,
pub amount: Vec<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<Box<S230>>,
pub note: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub name: Option<String>,
#[serde(rename="createdAt")]
pub created_at: bool,
pub url: BTreeMap<String,String>,
pub id: i64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<i64>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S230 {
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<i64>,
pub amount: bool,
pub tags: f64,
pub status: f64,
pub region: Vec<String>,
pub ratio: i64,
pub owner: Vec<String>,
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<String>,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<String>,
pub name: i64,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S231 {
pub id: bool,
pub name: f64,
pub tags: i64,
pub owner: i64,
pub size: bool,
pub ratio: Vec<String>,
#[serde(rename="parentId")]
pub parent_id: String,
pub region: E7,
pub status: E4,
pub url: i64,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S232 {
#[serde(rename="parentId")]
pub parent_id: E39,
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<String>,
pub tags: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub ratio: Option<Box<S303>>,
pub url: String,
pub region: i64,
pub size: Vec<String>,
#[serde(rename="kindOf")]
pub kind_of: Vec<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S233 {
pub name: i64,
pub note: E84,
pub url: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub tags: Option<i64>,
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<Box<S321>>,
pub label: Vec<String>,
#[serde(rename="parentId")]
pub parent_id: BTreeMap<String,String>,
pub size: BTreeMap<String,String>,
#[serde(rename="createdAt")]
pub created_at: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S234 {
pub size: f64,
pub label: i64,
#[serde(rename="createdAt")]
pub created_at: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<Box<S118>>,
pub ratio: String,
#[serde(rename="parentId")]
pub parent_id: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<Box<S47>>,
pub amount: String,
pub note: f64,
pub url: String,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S235 {
pub status: f64,
pub ratio: String,
pub amount: BTreeMap<String,String>,
pub owner: String,
#[serde(rename="kindOf")]
pub kind_of: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<String>,
pub tags: String,
#[serde(rename="createdAt")]
pub created_at: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub name: Option<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S236 {
pub region: i64,
pub amount: Vec<String>,
pub name: bool,
pub size: BTreeMap<String,String>,
pub id: E91,
#[serde(rename="kindOf")]
pub kind_of: String,
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<String>,
pub status: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub note: Option<Box<S335>>,
pub owner: Vec<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S237 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub name: Option<Box<S438>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub note: Option<Box<S219>>,
pub size: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<i64>,
pub id: i64,
pub status: Vec<String>,
#[serde(rename="kindOf")]
pub kind_of: E75,
pub region: String,
pub amount: bool,
pub url: E53,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S238 {
pub tags: i64,
pub id: Vec<String>,
pub label: f64,
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<i64>,
pub url: BTreeMap<String,String>,
pub amount: String,
pub name: f64,
#[serde(rename="parentId")]
pub parent_id: f64,
pub status: E95,
pub owner: E3,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S239 {
#[serde(rename="createdAt")]
pub created_at: BTreeMap<String,String>,
pub ratio: bool,
pub status: String,
pub name: BTreeMap<String,String>,
pub id: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub tags: Option<i64>,
pub owner: Vec<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<Box<S348>>,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<Box<S347>>,
pub url: String,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S240 {
#[serde(rename="parentId")]
pub parent_id: BTreeMap<String,String>,
pub url: i64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub id: Option<Box<S390>>,
pub ratio: bool,
pub owner: i64,
pub tags: bool,
#[serde(rename="kindOf")]
pub kind_of: i64,
pub note: E18,
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<i64>,
pub name: i64,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S241 {
#[serde(rename="createdAt")]
pub created_at: Vec<String>,
pub status: E52,
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<Box<S411>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<i64>,
pub ratio: Vec<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<String>,
pub id: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub note: Option<String>,
pub url: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub tags: Option<i64>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S242 {
pub label: f64,
pub id: i64,
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<Box<S98>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<i64>,
pub url: E22,
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<i64>,
pub tags: bool,
pub size: E78,
#[serde(default,skip_serializing_if="Option::is_none")]
pub name: Option<Box<S4>>,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S243 {
pub region: i64,
#[serde(rename="kindOf")]
pub kind_of: i64,
pub name: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<i64>,
pub ratio: String,
pub status: String,
pub id: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<Box<S463>>,
pub note: bool,
#[serde(rename="parentId")]
pub parent_id: f64,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S244 {
pub size: Vec<String>,
pub id: Vec<String>,
pub tags: Vec<String>,
pub label: f64,
#[serde(rename="kindOf")]
pub kind_of: String,
pub region: i64,
#[serde(rename="parentId")]
pub parent_id: E52,
pub note: E33,
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<Box<S223>>,
#[serde(rename="createdAt")]
pub created_at: BTreeMap<String,String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S245 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub note: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub id: Option<String>,
pub owner: String,
pub region: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub name: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub tags: Option<Box<S438>>,
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<Box<S86>>,
#[serde(rename="parentId")]
pub parent_id: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<Box<S4>>,
pub label: bool,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S246 {
pub id: Vec<String>,
pub note: bool,
pub label: i64,
pub amount: f64,
pub region: i64,
pub ratio: bool,
pub tags: i64,
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<String>,
pub owner: bool,
pub size: E30,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S247 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub tags: Option<Box<S381>>,
#[serde(rename="createdAt")]
pub created_at: BTreeMap<String,String>,
#[serde(rename="parentId")]
pub parent_id: bool,
pub note: Vec<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<Box<S257>>,
pub size: E84,
#[serde(default,skip_serializing_if="Option::is_none")]
pub id: Option<String>,
pub label: E37,
pub amount: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<Box<S330>>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S248 {
pub tags: E90,
#[serde(rename="createdAt")]
pub created_at: f64,
pub id: E56,
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<Box<S213>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<Box<S446>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub name: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<String>,
pub note: i64,
pub size: i64,
pub status: BTreeMap<String,String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S249 {
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<Box<S229>>,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<Box<S440>>,
pub name: BTreeMap<String,String>,
#[serde(rename="createdAt")]
pub created_at: i64,
pub url: i64,
pub tags: BTreeMap<String,String>,
pub owner: Vec<String>,
pub size: String,
pub region: Vec<String>,
pub label: E94,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S250 {
pub ratio: Vec<String>,
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<String>,
#[serde(rename="parentId")]
pub parent_id: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<Box<S94>>,
pub label: bool,
#[serde(rename="createdAt")]
pub created_at: f64,
pub url: E36,
pub id: E20,
pub amount: Vec<String>,
pub region: E36,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S251 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub ratio: Option<i64>,
#[serde(rename="kindOf")]
pub kind_of: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<Box<S183>>,
pub size: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub name: Option<String>,
pub id: String,
pub label: f64,
#[serde(rename="createdAt")]
pub created_at: E82,
pub note: String,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S252 {
pub label: bool,
pub region: BTreeMap<String,String>,
pub tags: String,
pub amount: bool,
#[serde(rename="createdAt")]
pub created_at: f64,
pub id: bool,
pub owner: bool,
pub note: E12,
pub status: Vec<String>,
#[serde(rename="kindOf")]
pub kind_of: BTreeMap<String,String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S253 {
pub status: Vec<String>,
pub id: i64,
pub note: Vec<String>,
pub url: i64,
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<Box<S227>>,
#[serde(rename="kindOf")]
pub kind_of: E37,
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<String>,
#[serde(rename="parentId")]
pub parent_id: BTreeMap<String,String>,
pub name: E0,
pub size: BTreeMap<String,String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S254 {
pub id: String,
pub ratio: bool,
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<i64>,
pub owner: Vec<String>,
pub tags: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub note: Option<i64>,
pub amount: BTreeMap<String,String>,
pub url: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub name: Option<Box<S319>>,
pub size: String,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S255 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub tags: Option<String>,
#[serde(rename="createdAt")]
pub created_at: i64,
pub id: i64,
pub status: BTreeMap<String,String>,
pub amount: f64,
pub owner: Vec<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<String>,
#[serde(rename="kindOf")]
pub kind_of: f64,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<Box<S14>>,
pub ratio: bool,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S256 {
pub tags: Vec<String>,
#[serde(rename="createdAt")]
pub created_at: i64,
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<Box<S33>>,
pub name: E11,
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<Box<S307>>,
pub owner: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub ratio: Option<String>,
pub size: BTreeMap<String,String>,
pub url: i64,
#[serde(rename="parentId")]
pub parent_id: String,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S257 {
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<Box<S334>>,
pub status: BTreeMap<String,String>,
pub tags: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub id: Option<i64>,
#[serde(rename="createdAt")]
pub created_at: E26,
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub note: Option<i64>,
#[serde(rename="parentId")]
pub parent_id: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<Box<S328>>,
pub amount: i64,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S258 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub tags: Option<Box<S326>>,
pub note: f64,
pub region: BTreeMap<String,String>,
pub size: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub name: Option<Box<S49>>,
pub ratio: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<i64>,
pub owner: Vec<String>,
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<String>,
#[serde(rename="parentId")]
pub parent_id: E27,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S259 {
#[serde(rename="kindOf")]
pub kind_of: String,
pub amount: f64,
pub url: E97,
pub note: BTreeMap<String,String>,
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<Box<S469>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<Box<S286>>,
pub size: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub name: Option<i64>,
pub id: f64,
pub label: String,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S260 {
pub region: f64,
pub owner: bool,
pub size: BTreeMap<String,String>,
pub url: E66,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<Box<S366>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub ratio: Option<Box<S462>>,
pub id: bool,
pub tags: f64,
pub status: E58,
pub label: f64,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S261 {
pub id: BTreeMap<String,String>,
pub owner: BTreeMap<String,String>,
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<String>,
#[serde(rename="kindOf")]
pub kind_of: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<i64>,
pub note: bool,
pub amount: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub name: Option<String>,
pub ratio: Vec<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S262 {
pub size: i64,
pub ratio: E93,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<i64>,
pub region: E90,
pub url: i64,
#[serde(rename="createdAt")]
pub created_at: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<String>,
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<Box<S9>>,
pub label: i64,
pub note: String,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S263 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub ratio: Option<Box<S268>>,
pub url: E8,
pub region: bool,
pub owner: bool,
pub label: Vec<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub tags: Option<String>,
pub name: Vec<String>,
pub size: bool,
pub id: i64,
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<i64>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S264 {
#[serde(rename="parentId")]
pub parent_id: BTreeMap<String,String>,
pub url: BTreeMap<String,String>,
pub ratio: E74,
pub status: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<String>,
pub tags: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub id: Option<String>,
pub label: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<String>,
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S265 {
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub id: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub ratio: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<Box<S357>>,
pub owner: bool,
pub status: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub name: Option<Box<S131>>,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub tags: Option<i64>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S266 {
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<i64>,
pub url: bool,
pub region: bool,
pub note: String,
pub ratio: bool,
pub label: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub tags: Option<Box<S130>>,
pub status: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub id: Option<Box<S33>>,
#[serde(rename="parentId")]
pub parent_id: f64,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S267 {
#[serde(rename="kindOf")]
pub kind_of: Vec<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<i64>,
pub id: String,
pub owner: Vec<String>,
pub region: String,
pub amount: BTreeMap<String,String>,
pub note: f64,
pub ratio: String,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<String>,
#[serde(rename="createdAt")]
pub created_at: E23,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S268 {
#[serde(rename="parentId")]
pub parent_id: bool,
#[serde(rename="createdAt")]
pub created_at: bool,
pub owner: BTreeMap<String,String>,
pub amount: E92,
pub name: i64,
pub label: BTreeMap<String,String>,
pub ratio: String,
#[serde(rename="kindOf")]
pub kind_of: BTreeMap<String,String>,
pub id: bool,
pub size: String,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S269 {
pub ratio: f64,
pub id: E61,
pub name: String,
pub amount: String,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<i64>,
#[serde(rename="createdAt")]
pub created_at: String,
pub owner: Vec<String>,
pub region: String,
pub size: Vec<String>,
pub label: f64,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S270 {
#[serde(rename="parentId")]
pub parent_id: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub tags: Option<i64>,
pub note: i64,
pub region: String,
pub amount: i64,
pub name: E23,
pub owner: Vec<String>,
pub url: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<i64>,
pub ratio: i64,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S271 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<Box<S399>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<Box<S51>>,
#[serde(rename="parentId")]
pub parent_id: BTreeMap<String,String>,
pub tags: BTreeMap<String,String>,
pub size: String,
pub owner: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<Box<S100>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub name: Option<i64>,
#[serde(rename="createdAt")]
pub created_at: BTreeMap<String,String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S272 {
pub ratio: bool,
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<i64>,
pub url: i64,
pub label: f64,
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub id: Option<String>,
pub size: bool,
pub status: String,
pub name: bool,
#[serde(rename="parentId")]
pub parent_id: Vec<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S273 {
pub name: Vec<String>,
pub status: Vec<String>,
pub owner: String,
pub tags: i64,
pub size: bool,
pub label: Vec<String>,
pub region: E36,
#[serde(rename="parentId")]
pub parent_id: BTreeMap<String,String>,
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<i64>,
pub note: String,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S274 {
pub amount: String,
#[serde(rename="parentId")]
pub parent_id: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<String>,
pub owner: bool,
pub status: String,
pub label: String,
pub note: E28,
pub ratio: bool,
pub id: BTreeMap<String,String>,
pub size: bool,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S275 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub id: Option<i64>,
pub owner: String,
pub region: i64,
pub name: f64,
pub label: E67,
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<String>,
#[serde(rename="createdAt")]
pub created_at: E36,
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<String>,
pub ratio: f64,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S276 {
pub amount: f64,
pub size: Vec<String>,
pub tags: f64,
pub owner: i64,
pub name: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<String>,
pub url: f64,
pub ratio: String,
#[serde(rename="createdAt")]
pub created_at: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<i64>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S277 {
pub ratio: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<Box<S442>>,
pub url: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<Box<S78>>,
pub amount: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<Box<S280>>,
pub name: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<Box<S414>>,
pub note: f64,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S278 {
pub label: String,
pub region: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<String>,
pub size: f64,
pub ratio: i64,
pub owner: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<String>,
#[serde(rename="kindOf")]
pub kind_of: Vec<String>,
#[serde(rename="createdAt")]
pub created_at: bool,
pub tags: bool,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S279 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub name: Option<i64>,
#[serde(rename="kindOf")]
pub kind_of: bool,
pub label: BTreeMap<String,String>,
pub owner: Vec<String>,
#[serde(rename="parentId")]
pub parent_id: BTreeMap<String,String>,
pub region: E82,
#[serde(default,skip_serializing_if="Option::is_none")]
pub id: Option<String>,
#[serde(rename="createdAt")]
pub created_at: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub tags: Option<i64>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S280 {
pub label: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub ratio: Option<Box<S314>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<String>,
pub amount: E95,
#[serde(rename="createdAt")]
pub created_at: bool,
pub name: f64,
pub id: E42,
pub tags: bool,
pub note: Vec<String>,
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S281 {
pub status: BTreeMap<String,String>,
pub id: i64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub tags: Option<i64>,
#[serde(rename="kindOf")]
pub kind_of: Vec<String>,
#[serde(rename="createdAt")]
pub created_at: i64,
pub size: bool,
pub ratio: E35,
pub owner: Vec<String>,
pub note: Vec<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub name: Option<i64>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S282 {
pub ratio: E38,
#[serde(rename="createdAt")]
pub created_at: Vec<String>,
pub status: Vec<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<Box<S468>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<i64>,
pub name: bool,
pub id: E25,
#[serde(rename="parentId")]
pub parent_id: bool,
#[serde(rename="kindOf")]
pub kind_of: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S283 {
pub tags: E32,
#[serde(rename="createdAt")]
pub created_at: bool,
pub name: E78,
pub note: E95,
pub amount: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<Box<S473>>,
#[serde(rename="parentId")]
pub parent_id: Vec<String>,
pub owner: f64,
pub ratio: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<i64>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S284 {
pub ratio: BTreeMap<String,String>,
#[serde(rename="kindOf")]
pub kind_of: bool,
pub label: i64,
pub tags: Vec<String>,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<i64>,
pub owner: E91,
pub status: E18,
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<Box<S340>>,
pub url: bool,
pub id: bool,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S285 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<i64>,
#[serde(rename="createdAt")]
pub created_at: f64,
pub ratio: bool,
pub amount: E25,
#[serde(default,skip_serializing_if="Option::is_none")]
pub tags: Option<String>,
pub status: i64,
pub id: i64,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<String>,
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<String>,
pub note: bool,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S286 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub tags: Option<i64>,
pub region: E51,
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<i64>,
#[serde(rename="parentId")]
pub parent_id: Vec<String>,
pub status: Vec<String>,
pub label: BTreeMap<String,String>,
pub amount: bool,
pub ratio: bool,
pub note: String,
pub size: f64,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S287 {
pub name: i64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<String>,
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub ratio: Option<Box<S182>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<Box<S235>>,
pub note: bool,
pub size: bool,
#[serde(rename="kindOf")]
pub kind_of: Vec<String>,
#[serde(rename="parentId")]
pub parent_id: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S288 {
pub owner: BTreeMap<String,String>,
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub id: Option<i64>,
pub tags: Vec<String>,
#[serde(rename="parentId")]
pub parent_id: i64,
pub region: Vec<String>,
pub note: Vec<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<i64>,
pub name: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S289 {
pub ratio: BTreeMap<String,String>,
pub url: String,
pub name: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub tags: Option<i64>,
pub region: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<i64>,
pub owner: E58,
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<Box<S181>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub note: Option<Box<S11>>,
pub label: i64,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S290 {
pub id: bool,
pub label: Vec<String>,
pub owner: Vec<String>,
pub status: bool,
#[serde(rename="createdAt")]
pub created_at: E1,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<String>,
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<String>,
pub note: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub name: Option<String>,
pub size: Vec<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S291 {
pub note: BTreeMap<String,String>,
pub amount: Vec<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub name: Option<i64>,
pub ratio: Vec<String>,
pub tags: Vec<String>,
pub label: f64,
pub size: f64,
#[serde(rename="parentId")]
pub parent_id: String,
pub id: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<Box<S25>>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S292 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<i64>,
pub size: E17,
#[serde(rename="kindOf")]
pub kind_of: i64,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<String>,
pub status: Vec<String>,
pub label: i64,
#[serde(rename="createdAt")]
pub created_at: i64,
pub id: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub ratio: Option<Box<S395>>,
pub note: BTreeMap<String,String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S293 {
pub id: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<Box<S88>>,
pub region: E33,
pub url: f64,
pub label: String,
pub note: bool,
#[serde(rename="createdAt")]
pub created_at: i64,
pub name: String,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<String>,
pub tags: f64,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S294 {
pub id: BTreeMap<String,String>,
pub ratio: BTreeMap<String,String>,
pub size: BTreeMap<String,String>,
pub tags: Vec<String>,
pub amount: E84,
#[serde(rename="kindOf")]
pub kind_of: BTreeMap<String,String>,
pub region: Vec<String>,
pub url: BTreeMap<String,String>,
pub name: Vec<String>,
pub label: Vec<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S295 {
pub region: f64,
#[serde(rename="kindOf")]
pub kind_of: E5,
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<Box<S291>>,
pub size: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub name: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub note: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub ratio: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<Box<S431>>,
#[serde(rename="parentId")]
pub parent_id: Vec<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S296 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<Box<S343>>,
pub tags: f64,
pub name: i64,
pub ratio: BTreeMap<String,String>,
pub url: Vec<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<Box<S110>>,
#[serde(rename="createdAt")]
pub created_at: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<Box<S264>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub note: Option<Box<S87>>,
pub size: bool,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S297 {
pub ratio: String,
pub note: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub id: Option<Box<S249>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<Box<S60>>,
pub label: E2,
pub tags: E22,
pub url: i64,
pub status: f64,
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<i64>,
pub size: bool,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S298 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<String>,
pub label: Vec<String>,
pub region: E49,
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<String>,
pub owner: i64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<String>,
#[serde(rename="kindOf")]
pub kind_of: String,
pub note: f64,
#[serde(rename="parentId")]
pub parent_id: i64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub name: Option<i64>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S299 {
pub name: String,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<i64>,
pub amount: E45,
#[serde(default,skip_serializing_if="Option::is_none")]
pub note: Option<i64>,
pub size: E21,
pub tags: bool,
#[serde(rename="createdAt")]
pub created_at: bool,
pub region: BTreeMap<String,String>,
pub label: bool,
pub owner: String,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S300 {
pub id: String,
pub ratio: Vec<String>,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<Box<S175>>,
pub region: f64,
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<String>,
pub tags: Vec<String>,
pub status: String,
pub size: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<Box<S338>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S301 {
pub name: f64,
pub note: bool,
#[serde(rename="createdAt")]
pub created_at: f64,
pub ratio: bool,
pub region: bool,
pub size: E66,
pub id: E54,
#[serde(rename="parentId")]
pub parent_id: bool,
pub label: E48,
pub url: E86,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S302 {
pub owner: i64,
pub amount: f64,
pub region: f64,
pub size: BTreeMap<String,String>,
pub label: String,
pub url: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub tags: Option<Box<S203>>,
pub note: i64,
pub name: f64,
#[serde(rename="createdAt")]
pub created_at: E31,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S303 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub name: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<i64>,
pub tags: String,
pub url: String,
pub id: bool,
pub label: E82,
pub status: f64,
pub note: bool,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<i64>,
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<i64>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S304 {
pub url: i64,
pub note: bool,
pub owner: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub tags: Option<i64>,
pub name: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub id: Option<Box<S463>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<String>,
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<i64>,
pub status: Vec<String>,
pub ratio: E35,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S305 {
pub amount: bool,
pub size: f64,
#[serde(rename="kindOf")]
pub kind_of: i64,
pub status: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<i64>,
pub ratio: Vec<String>,
pub tags: E36,
#[serde(rename="parentId")]
pub parent_id: bool,
pub id: String,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S306 {
pub name: f64,
pub tags: Vec<String>,
pub status: String,
pub url: BTreeMap<String,String>,
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<i64>,
#[serde(rename="parentId")]
pub parent_id: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<i64>,
pub id: i64,
pub region: E51,
#[serde(rename="kindOf")]
pub kind_of: Vec<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S307 {
pub owner: String,
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<i64>,
pub url: E25,
pub label: String,
pub region: i64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub ratio: Option<Box<S341>>,
pub id: f64,
#[serde(rename="createdAt")]
pub created_at: String,
pub size: bool,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<Box<S15>>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S308 {
pub ratio: Vec<String>,
pub tags: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<i64>,
pub label: BTreeMap<String,String>,
pub size: Vec<String>,
#[serde(rename="parentId")]
pub parent_id: i64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub id: Option<Box<S278>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<Box<S201>>,
pub region: E75,
pub note: i64,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S309 {
pub size: i64,
pub name: String,
pub label: String,
#[serde(rename="parentId")]
pub parent_id: f64,
pub id: f64,
#[serde(rename="kindOf")]
pub kind_of: E40,
pub ratio: E77,
pub tags: i64,
pub owner: i64,
pub status: i64,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S310 {
pub url: f64,
pub region: String,
pub owner: i64,
pub ratio: String,
pub id: Vec<String>,
pub name: BTreeMap<String,String>,
pub size: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<Box<S405>>,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<Box<S407>>,
pub tags: bool,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S311 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<i64>,
pub note: f64,
pub tags: i64,
pub status: BTreeMap<String,String>,
pub id: i64,
pub name: String,
pub owner: Vec<String>,
#[serde(rename="kindOf")]
pub kind_of: bool,
#[serde(rename="createdAt")]
pub created_at: bool,
#[serde(rename="parentId")]
pub parent_id: Vec<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S312 {
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<String>,
pub url: Vec<String>,
#[serde(rename="parentId")]
pub parent_id: E89,
pub size: f64,
pub tags: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<Box<S269>>,
pub owner: E28,
pub label: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub note: Option<String>,
pub amount: BTreeMap<String,String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S313 {
#[serde(rename="parentId")]
pub parent_id: Vec<String>,
pub name: E10,
pub id: E79,
pub label: i64,
pub region: f64,
pub note: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub tags: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<Box<S129>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<i64>,
pub url: String,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S314 {
pub note: i64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<String>,
#[serde(rename="parentId")]
pub parent_id: BTreeMap<String,String>,
pub status: f64,
pub amount: E24,
#[serde(default,skip_serializing_if="Option::is_none")]
pub tags: Option<i64>,
#[serde(rename="createdAt")]
pub created_at: Vec<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<Box<S54>>,
pub name: E26,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S315 {
pub id: String,
pub label: i64,
pub status: String,
#[serde(rename="parentId")]
pub parent_id: BTreeMap<String,String>,
pub region: Vec<String>,
pub tags: Vec<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<Box<S39>>,
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<i64>,
#[serde(rename="createdAt")]
pub created_at: BTreeMap<String,String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S316 {
pub size: i64,
pub amount: E97,
#[serde(default,skip_serializing_if="Option::is_none")]
pub name: Option<String>,
pub id: i64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<i64>,
pub tags: BTreeMap<String,String>,
pub owner: String,
pub ratio: Vec<String>,
#[serde(rename="createdAt")]
pub created_at: bool,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S317 {
pub label: BTreeMap<String,String>,
#[serde(rename="parentId")]
pub parent_id: i64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub tags: Option<Box<S203>>,
pub status: f64,
pub owner: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<Box<S470>>,
#[serde(rename="createdAt")]
pub created_at: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub name: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub ratio: Option<Box<S416>>,
pub size: BTreeMap<String,String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S318 {
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<String>,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<String>,
pub url: E58,
#[serde(rename="createdAt")]
pub created_at: String,
pub size: i64,
pub ratio: BTreeMap<String,String>,
pub id: BTreeMap<String,String>,
pub status: String,
pub owner: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S319 {
pub tags: i64,
#[serde(rename="parentId")]
pub parent_id: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub name: Option<Box<S180>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<String>,
pub owner: f64,
pub note: BTreeMap<String,String>,
pub region: String,
#[serde(rename="createdAt")]
pub created_at: String,
pub ratio: f64,
pub status: E48,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S320 {
pub name: bool,
pub ratio: bool,
pub url: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<Box<S327>>,
#[serde(rename="parentId")]
pub parent_id: Vec<String>,
pub status: bool,
pub region: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub note: Option<Box<S327>>,
pub label: Vec<String>,
#[serde(rename="kindOf")]
pub kind_of: Vec<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S321 {
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub note: Option<Box<S442>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub name: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub id: Option<Box<S397>>,
pub region: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<i64>,
pub status: Vec<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub tags: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<Box<S482>>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S322 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<Box<S16>>,
pub region: f64,
#[serde(rename="kindOf")]
pub kind_of: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub ratio: Option<i64>,
pub size: BTreeMap<String,String>,
pub note: i64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<i64>,
pub name: E86,
pub id: Vec<String>,
pub owner: i64,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S323 {
#[serde(rename="createdAt")]
pub created_at: String,
pub size: BTreeMap<String,String>,
pub url: BTreeMap<String,String>,
pub ratio: BTreeMap<String,String>,
pub note: BTreeMap<String,String>,
#[serde(rename="parentId")]
pub parent_id: i64,
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<Box<S181>>,
pub status: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<i64>,
pub label: i64,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S324 {
pub ratio: String,
pub url: bool,
pub label: bool,
pub id: E44,
pub region: BTreeMap<String,String>,
pub tags: String,
pub name: i64,
pub amount: E19,
#[serde(rename="parentId")]
pub parent_id: String,
pub status: i64,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S325 {
pub region: BTreeMap<String,String>,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<String>,
pub label: bool,
pub ratio: Vec<String>,
pub note: E72,
pub url: Vec<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<Box<S102>>,
#[serde(rename="createdAt")]
pub created_at: f64,
pub status: f64,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S326 {
pub tags: i64,
pub id: f64,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<String>,
pub url: Vec<String>,
#[serde(rename="createdAt")]
pub created_at: bool,
pub owner: E14,
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<String>,
pub note: E35,
#[serde(default,skip_serializing_if="Option::is_none")]
pub ratio: Option<Box<S98>>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S327 {
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<String>,
pub owner: E25,
pub size: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub note: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub ratio: Option<Box<S302>>,
pub label: bool,
pub name: BTreeMap<String,String>,
#[serde(rename="createdAt")]
pub created_at: String,
pub tags: bool,
pub id: f64,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S328 {
pub amount: i64,
pub region: i64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<Box<S360>>,
pub url: Vec<String>,
pub status: BTreeMap<String,String>,
pub id: BTreeMap<String,String>,
#[serde(rename="parentId")]
pub parent_id: Vec<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<i64>,
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub tags: Option<i64>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S329 {
pub url: BTreeMap<String,String>,
#[serde(rename="createdAt")]
pub created_at: Vec<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub ratio: Option<Box<S367>>,
pub amount: i64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<i64>,
pub name: String,
pub tags: E45,
#[serde(rename="parentId")]
pub parent_id: f64,
pub id: Vec<String>,
pub note: BTreeMap<String,String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S330 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub note: Option<Box<S408>>,
pub url: Vec<String>,
pub label: i64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<i64>,
pub owner: BTreeMap<String,String>,
pub id: E83,
#[serde(default,skip_serializing_if="Option::is_none")]
pub tags: Option<i64>,
#[serde(rename="createdAt")]
pub created_at: BTreeMap<String,String>,
#[serde(rename="kindOf")]
pub kind_of: i64,
pub ratio: String,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S331 {
pub id: BTreeMap<String,String>,
pub status: E35,
#[serde(rename="parentId")]
pub parent_id: f64,
pub size: BTreeMap<String,String>,
pub ratio: BTreeMap<String,String>,
pub amount: i64,
#[serde(rename="kindOf")]
pub kind_of: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<i64>,
pub tags: bool,
pub label: E28,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S332 {
pub tags: BTreeMap<String,String>,
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<Box<S336>>,
pub url: String,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<i64>,
pub status: BTreeMap<String,String>,
pub label: String,
pub note: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<i64>,
pub name: BTreeMap<String,String>,
pub id: E11,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S333 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<String>,
#[serde(rename="parentId")]
pub parent_id: Vec<String>,
pub label: bool,
#[serde(rename="createdAt")]
pub created_at: i64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub tags: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub ratio: Option<String>,
pub id: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<String>,
pub url: String,
pub name: String,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S334 {
#[serde(rename="parentId")]
pub parent_id: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub note: Option<i64>,
pub size: f64,
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<String>,
pub amount: f64,
pub status: BTreeMap<String,String>,
pub url: BTreeMap<String,String>,
pub name: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub id: Option<i64>,
pub label: bool,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S335 {
pub status: BTreeMap<String,String>,
pub id: Vec<String>,
pub url: bool,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<Box<S374>>,
pub note: Vec<String>,
#[serde(rename="createdAt")]
pub created_at: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<Box<S416>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<i64>,
pub tags: E56,
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<Box<S390>>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S336 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub id: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub ratio: Option<i64>,
#[serde(rename="parentId")]
pub parent_id: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<Box<S386>>,
#[serde(rename="createdAt")]
pub created_at: f64,
pub url: E15,
pub size: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<Box<S20>>,
pub name: bool,
#[serde(rename="kindOf")]
pub kind_of: E25,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S337 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<String>,
pub label: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<Box<S127>>,
pub size: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub tags: Option<Box<S479>>,
#[serde(rename="createdAt")]
pub created_at: Vec<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<Box<S253>>,
pub ratio: bool,
#[serde(rename="parentId")]
pub parent_id: Vec<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S338 {
pub region: Vec<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<i64>,
pub owner: BTreeMap<String,String>,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<String>,
#[serde(rename="createdAt")]
pub created_at: Vec<String>,
pub url: Vec<String>,
pub size: String,
pub name: String,
pub label: bool,
pub ratio: bool,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S339 {
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<i64>,
pub status: bool,
pub amount: f64,
#[serde(rename="createdAt")]
pub created_at: BTreeMap<String,String>,
pub note: E0,
pub id: Vec<String>,
pub ratio: String,
pub label: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub tags: Option<Box<S149>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S340 {
pub id: BTreeMap<String,String>,
pub amount: E97,
pub ratio: i64,
pub size: E49,
pub note: String,
pub owner: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub tags: Option<i64>,
#[serde(rename="parentId")]
pub parent_id: bool,
pub name: E18,
#[serde(rename="createdAt")]
pub created_at: bool,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S341 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub id: Option<String>,
pub owner: BTreeMap<String,String>,
#[serde(rename="parentId")]
pub parent_id: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub name: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub ratio: Option<String>,
pub url: bool,
#[serde(rename="kindOf")]
pub kind_of: bool,
pub amount: i64,
#[serde(rename="createdAt")]
pub created_at: Vec<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S342 {
pub name: E0,
pub owner: Vec<String>,
pub tags: String,
pub amount: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub id: Option<i64>,
#[serde(rename="parentId")]
pub parent_id: bool,
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<i64>,
#[serde(rename="kindOf")]
pub kind_of: Vec<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<Box<S354>>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S343 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<Box<S435>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<String>,
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<Box<S91>>,
pub size: bool,
pub id: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<Box<S131>>,
pub status: String,
pub region: f64,
#[serde(rename="parentId")]
pub parent_id: Vec<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub name: Option<Box<S32>>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S344 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<Box<S444>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<i64>,
#[serde(rename="kindOf")]
pub kind_of: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<Box<S40>>,
pub id: String,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<Box<S197>>,
pub note: f64,
pub size: String,
pub name: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<Box<S349>>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S345 {
pub amount: Vec<String>,
#[serde(rename="kindOf")]
pub kind_of: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub id: Option<Box<S403>>,
#[serde(rename="createdAt")]
pub created_at: String,
pub url: f64,
pub name: i64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub ratio: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<String>,
pub size: f64,
pub region: Vec<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S346 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<String>,
pub tags: Vec<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<i64>,
pub amount: BTreeMap<String,String>,
pub owner: String,
pub status: bool,
pub name: String,
pub note: BTreeMap<String,String>,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<i64>,
pub ratio: Vec<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S347 {
pub id: String,
#[serde(rename="parentId")]
pub parent_id: E39,
pub note: String,
pub tags: i64,
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<Box<S471>>,
pub owner: i64,
pub amount: Vec<String>,
pub url: String,
pub name: String,
pub ratio: Vec<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S348 {
#[serde(rename="kindOf")]
pub kind_of: String,
pub owner: String,
pub name: Vec<String>,
#[serde(rename="createdAt")]
pub created_at: bool,
pub url: E53,
#[serde(default,skip_serializing_if="Option::is_none")]
pub id: Option<i64>,
pub size: bool,
pub region: BTreeMap<String,String>,
pub status: bool,
pub tags: bool,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S349 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<Box<S256>>,
pub note: i64,
pub ratio: Vec<String>,
pub region: BTreeMap<String,String>,
pub status: E13,
pub amount: String,
#[serde(rename="kindOf")]
pub kind_of: String,
pub size: Vec<String>,
pub owner: f64,
#[serde(rename="createdAt")]
pub created_at: bool,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S350 {
#[serde(rename="createdAt")]
pub created_at: i64,
#[serde(rename="parentId")]
pub parent_id: BTreeMap<String,String>,
pub ratio: f64,
pub url: i64,
pub label: i64,
pub size: Vec<String>,
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<i64>,
pub amount: String,
pub tags: Vec<String>,
pub note: f64,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S351 {
#[serde(rename="createdAt")]
pub created_at: String,
pub size: E96,
pub name: i64,
pub label: E67,
pub owner: Vec<String>,
#[serde(rename="parentId")]
pub parent_id: BTreeMap<String,String>,
pub ratio: i64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub note: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<i64>,
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<Box<S150>>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S352 {
#[serde(rename="parentId")]
pub parent_id: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub ratio: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<String>,
pub tags: String,
pub id: Vec<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<String>,
pub status: f64,
pub amount: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<Box<S376>>,
#[serde(rename="kindOf")]
pub kind_of: String,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S353 {
#[serde(rename="createdAt")]
pub created_at: i64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub name: Option<String>,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<Box<S73>>,
#[serde(rename="kindOf")]
pub kind_of: Vec<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<String>,
pub region: f64,
pub ratio: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub note: Option<i64>,
pub label: f64,
pub status: bool,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S354 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<String>,
#[serde(rename="kindOf")]
pub kind_of: E61,
pub status: String,
pub url: f64,
pub tags: i64,
#[serde(rename="parentId")]
pub parent_id: f64,
pub name: Vec<String>,
pub id: f64,
pub ratio: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S355 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub ratio: Option<i64>,
pub region: BTreeMap<String,String>,
pub url: E33,
pub status: i64,
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<String>,
pub note: Vec<String>,
#[serde(rename="createdAt")]
pub created_at: i64,
pub amount: Vec<String>,
pub label: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub tags: Option<i64>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S356 {
pub note: i64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub ratio: Option<i64>,
#[serde(rename="kindOf")]
pub kind_of: BTreeMap<String,String>,
pub tags: f64,
pub owner: E31,
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<String>,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<Box<S213>>,
pub name: E88,
pub url: E68,
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<i64>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S357 {
#[serde(rename="kindOf")]
pub kind_of: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub ratio: Option<String>,
pub url: bool,
pub id: Vec<String>,
pub size: E27,
#[serde(rename="parentId")]
pub parent_id: i64,
pub label: bool,
pub name: Vec<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub note: Option<Box<S277>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S358 {
pub label: E2,
pub region: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<Box<S121>>,
#[serde(rename="parentId")]
pub parent_id: String,
pub id: f64,
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<Box<S17>>,
pub tags: f64,
#[serde(rename="createdAt")]
pub created_at: E80,
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<Box<S363>>,
pub amount: BTreeMap<String,String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S359 {
#[serde(rename="createdAt")]
pub created_at: bool,
pub id: f64,
pub tags: bool,
pub size: f64,
#[serde(rename="kindOf")]
pub kind_of: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<Box<S162>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub note: Option<i64>,
pub name: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<String>,
pub amount: f64,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S360 {
pub size: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<Box<S139>>,
pub tags: f64,
pub owner: i64,
#[serde(rename="parentId")]
pub parent_id: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<i64>,
pub amount: String,
pub name: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<i64>,
#[serde(rename="kindOf")]
pub kind_of: f64,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S361 {
pub id: String,
pub url: E72,
#[serde(rename="parentId")]
pub parent_id: bool,
pub owner: Vec<String>,
pub amount: BTreeMap<String,String>,
#[serde(rename="createdAt")]
pub created_at: bool,
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<Box<S97>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<i64>,
pub tags: Vec<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S362 {
pub label: E12,
pub ratio: String,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<Box<S188>>,
pub note: f64,
pub region: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub id: Option<i64>,
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<Box<S236>>,
pub tags: E6,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S363 {
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<Box<S50>>,
pub name: f64,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<i64>,
pub tags: f64,
pub amount: bool,
pub size: String,
pub region: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub note: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub ratio: Option<String>,
#[serde(rename="createdAt")]
pub created_at: Vec<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S364 {
#[serde(rename="createdAt")]
pub created_at: Vec<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub name: Option<String>,
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub note: Option<Box<S470>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<String>,
pub size: Vec<String>,
pub tags: String,
#[serde(rename="parentId")]
pub parent_id: i64,
pub ratio: bool,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S365 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub note: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<i64>,
pub label: E38,
#[serde(rename="parentId")]
pub parent_id: Vec<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<Box<S381>>,
#[serde(rename="kindOf")]
pub kind_of: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub id: Option<String>,
pub owner: i64,
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub name: Option<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S366 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<Box<S115>>,
pub url: Vec<String>,
pub id: E17,
pub ratio: f64,
pub owner: bool,
pub region: i64,
#[serde(rename="parentId")]
pub parent_id: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub name: Option<i64>,
pub tags: f64,
pub size: bool,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S367 {
pub ratio: f64,
pub url: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub id: Option<i64>,
pub tags: E26,
#[serde(rename="parentId")]
pub parent_id: Vec<String>,
pub note: E88,
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<String>,
pub status: String,
pub label: i64,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S368 {
pub region: Vec<String>,
pub size: E27,
#[serde(rename="parentId")]
pub parent_id: E77,
pub tags: E95,
#[serde(rename="kindOf")]
pub kind_of: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub note: Option<i64>,
pub url: BTreeMap<String,String>,
pub name: E15,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S369 {
#[serde(rename="parentId")]
pub parent_id: BTreeMap<String,String>,
pub region: i64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub tags: Option<Box<S152>>,
pub ratio: bool,
#[serde(rename="createdAt")]
pub created_at: E21,
pub id: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<i64>,
pub label: String,
pub size: String,
pub name: E44,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S370 {
pub ratio: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub note: Option<Box<S132>>,
pub id: E72,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<Box<S136>>,
#[serde(rename="createdAt")]
pub created_at: bool,
pub owner: bool,
pub size: bool,
pub tags: BTreeMap<String,String>,
pub url: Vec<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S371 {
pub ratio: Vec<String>,
pub owner: i64,
pub tags: i64,
pub region: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<Box<S59>>,
#[serde(rename="kindOf")]
pub kind_of: BTreeMap<String,String>,
pub name: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<String>,
pub amount: Vec<String>,
#[serde(rename="createdAt")]
pub created_at: bool,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S372 {
pub owner: i64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub note: Option<String>,
pub id: i64,
pub url: E57,
#[serde(rename="kindOf")]
pub kind_of: String,
#[serde(rename="createdAt")]
pub created_at: bool,
pub amount: String,
pub label: String,
pub tags: E21,
pub region: i64,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S373 {
pub size: bool,
pub ratio: String,
pub label: String,
#[serde(rename="parentId")]
pub parent_id: BTreeMap<String,String>,
pub id: i64,
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<i64>,
pub owner: BTreeMap<String,String>,
pub name: String,
pub url: E12,
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S374 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<i64>,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<String>,
pub id: i64,
#[serde(rename="createdAt")]
pub created_at: i64,
pub note: String,
#[serde(rename="kindOf")]
pub kind_of: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<Box<S286>>,
pub name: bool,
pub tags: i64,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S375 {
pub amount: String,
pub name: f64,
pub note: E90,
#[serde(rename="kindOf")]
pub kind_of: f64,
pub status: f64,
pub label: E77,
pub owner: String,
pub tags: Vec<String>,
pub ratio: E36,
#[serde(rename="createdAt")]
pub created_at: String,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S376 {
pub id: i64,
#[serde(rename="createdAt")]
pub created_at: f64,
pub owner: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<Box<S65>>,
pub ratio: i64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<i64>,
pub label: String,
#[serde(rename="kindOf")]
pub kind_of: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<Box<S243>>,
pub region: bool,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S377 {
pub ratio: E85,
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<String>,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<String>,
pub name: f64,
pub id: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<i64>,
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<Box<S313>>,
pub url: bool,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S378 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<i64>,
pub region: E71,
pub note: BTreeMap<String,String>,
pub amount: i64,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub ratio: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub tags: Option<i64>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S379 {
pub ratio: Vec<String>,
#[serde(rename="parentId")]
pub parent_id: String,
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<Box<S200>>,
pub url: f64,
pub region: Vec<String>,
pub id: String,
pub name: bool,
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub tags: Option<Box<S188>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S380 {
pub note: i64,
pub label: BTreeMap<String,String>,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<Box<S54>>,
pub id: f64,
pub tags: BTreeMap<String,String>,
#[serde(rename="kindOf")]
pub kind_of: i64,
pub url: String,
pub region: String,
pub ratio: i64,
pub owner: BTreeMap<String,String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S381 {
pub tags: bool,
#[serde(rename="parentId")]
pub parent_id: bool,
pub url: Vec<String>,
pub id: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub ratio: Option<Box<S341>>,
pub size: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<String>,
pub name: f64,
pub note: String,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S382 {
pub url: bool,
#[serde(rename="parentId")]
pub parent_id: String,
#[serde(rename="createdAt")]
pub created_at: f64,
pub owner: E24,
#[serde(rename="kindOf")]
pub kind_of: String,
pub label: E13,
pub size: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub tags: Option<Box<S272>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub id: Option<String>,
pub status: BTreeMap<String,String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S383 {
pub tags: Vec<String>,
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<Box<S452>>,
pub url: i64,
pub owner: i64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<i64>,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<String>,
pub size: BTreeMap<String,String>,
pub note: f64,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S384 {
pub amount: Vec<String>,
#[serde(rename="parentId")]
pub parent_id: bool,
pub tags: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub name: Option<String>,
pub status: E43,
pub url: Vec<String>,
pub size: String,
pub region: i64,
#[serde(rename="createdAt")]
pub created_at: E92,
pub label: f64,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S385 {
pub note: String,
pub id: String,
pub url: E43,
pub ratio: Vec<String>,
pub label: bool,
pub owner: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<String>,
#[serde(rename="parentId")]
pub parent_id: String,
pub region: f64,
pub size: String,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S386 {
pub amount: Vec<String>,
pub owner: i64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<i64>,
pub ratio: E52,
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<Box<S68>>,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<i64>,
pub status: BTreeMap<String,String>,
pub tags: bool,
pub note: E86,
pub id: i64,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S387 {
#[serde(rename="parentId")]
pub parent_id: E16,
pub ratio: BTreeMap<String,String>,
pub name: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<Box<S441>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub tags: Option<i64>,
pub url: BTreeMap<String,String>,
pub size: Vec<String>,
pub amount: bool,
#[serde(rename="createdAt")]
pub created_at: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<Box<S471>>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S388 {
pub url: BTreeMap<String,String>,
pub label: BTreeMap<String,String>,
pub size: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub ratio: Option<i64>,
pub region: E57,
pub amount: i64,
pub owner: BTreeMap<String,String>,
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<String>,
pub note: f64,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S389 {
pub label: i64,
pub name: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub id: Option<i64>,
pub status: Vec<String>,
pub owner: f64,
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<i64>,
#[serde(rename="parentId")]
pub parent_id: E56,
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<Box<S377>>,
pub size: BTreeMap<String,String>,
pub region: BTreeMap<String,String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S390 {
pub name: String,
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<i64>,
pub id: Vec<String>,
pub owner: bool,
pub region: E3,
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<Box<S205>>,
pub amount: bool,
pub note: f64,
#[serde(rename="kindOf")]
pub kind_of: E4,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S391 {
pub size: E26,
#[serde(rename="createdAt")]
pub created_at: bool,
pub url: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<Box<S435>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub id: Option<String>,
pub tags: E29,
pub name: i64,
pub owner: String,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<i64>,
pub ratio: BTreeMap<String,String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S392 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<String>,
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<i64>,
pub url: String,
pub note: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<String>,
pub status: Vec<String>,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<i64>,
#[serde(rename="createdAt")]
pub created_at: E82,
pub amount: i64,
pub owner: i64,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S393 {
pub name: BTreeMap<String,String>,
#[serde(rename="kindOf")]
pub kind_of: i64,
pub owner: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<Box<S192>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub note: Option<String>,
pub region: BTreeMap<String,String>,
pub size: BTreeMap<String,String>,
#[serde(rename="createdAt")]
pub created_at: BTreeMap<String,String>,
pub tags: Vec<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub ratio: Option<Box<S275>>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S394 {
pub tags: i64,
pub name: Vec<String>,
#[serde(rename="createdAt")]
pub created_at: i64,
pub note: BTreeMap<String,String>,
pub id: i64,
#[serde(rename="parentId")]
pub parent_id: Vec<String>,
pub url: i64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<i64>,
pub label: bool,
pub owner: BTreeMap<String,String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S395 {
pub url: String,
#[serde(rename="createdAt")]
pub created_at: i64,
pub name: E26,
#[serde(rename="parentId")]
pub parent_id: i64,
pub ratio: E79,
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<Box<S419>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<Box<S43>>,
pub size: E21,
pub label: BTreeMap<String,String>,
pub id: E86,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S396 {
pub ratio: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<String>,
pub region: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub tags: Option<Box<S90>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<Box<S260>>,
pub status: BTreeMap<String,String>,
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<i64>,
pub note: f64,
#[serde(rename="parentId")]
pub parent_id: String,
pub label: String,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S397 {
pub size: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub tags: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<Box<S343>>,
pub url: Vec<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub note: Option<Box<S16>>,
pub ratio: String,
pub region: BTreeMap<String,String>,
#[serde(rename="createdAt")]
pub created_at: E48,
pub id: bool,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S398 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<i64>,
pub region: f64,
pub ratio: E22,
pub url: BTreeMap<String,String>,
pub label: i64,
pub size: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<String>,
pub id: i64,
pub amount: Vec<String>,
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<i64>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S399 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub name: Option<String>,
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<Box<S197>>,
pub region: i64,
pub label: bool,
pub url: String,
pub status: f64,
pub amount: Vec<String>,
pub note: bool,
#[serde(rename="kindOf")]
pub kind_of: E47,
pub ratio: E87,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S400 {
pub name: E1,
#[serde(rename="parentId")]
pub parent_id: bool,
pub owner: bool,
pub tags: bool,
pub id: E77,
pub amount: BTreeMap<String,String>,
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<Box<S12>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub ratio: Option<i64>,
pub note: f64,
pub url: Vec<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S401 {
pub status: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub note: Option<Box<S418>>,
pub tags: i64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub name: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub id: Option<Box<S410>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<Box<S233>>,
#[serde(rename="parentId")]
pub parent_id: f64,
pub label: E93,
pub size: i64,
pub region: i64,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S402 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub ratio: Option<Box<S369>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<String>,
#[serde(rename="parentId")]
pub parent_id: String,
pub name: bool,
pub url: String,
pub id: bool,
pub tags: String,
pub amount: BTreeMap<String,String>,
pub status: BTreeMap<String,String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S403 {
pub owner: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<String>,
#[serde(rename="kindOf")]
pub kind_of: E10,
pub size: String,
#[serde(rename="parentId")]
pub parent_id: f64,
pub note: f64,
pub id: f64,
pub label: E2,
pub status: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub tags: Option<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S404 {
#[serde(rename="kindOf")]
pub kind_of: String,
pub note: i64,
pub name: Vec<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<Box<S130>>,
pub region: bool,
pub url: String,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<Box<S307>>,
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<Box<S295>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<Box<S355>>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S405 {
pub name: E69,
pub owner: Vec<String>,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<String>,
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<Box<S189>>,
pub ratio: E23,
pub url: f64,
#[serde(rename="kindOf")]
pub kind_of: f64,
pub status: bool,
pub label: i64,
pub tags: Vec<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S406 {
pub tags: f64,
pub url: i64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub note: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<Box<S90>>,
pub name: BTreeMap<String,String>,
#[serde(rename="kindOf")]
pub kind_of: bool,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<String>,
pub owner: f64,
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<Box<S174>>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S407 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<String>,
pub amount: bool,
pub name: String,
pub owner: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<Box<S148>>,
#[serde(rename="createdAt")]
pub created_at: bool,
#[serde(rename="parentId")]
pub parent_id: Vec<String>,
pub ratio: E97,
#[serde(rename="kindOf")]
pub kind_of: bool,
pub id: String,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S408 {
pub url: bool,
#[serde(rename="parentId")]
pub parent_id: BTreeMap<String,String>,
pub note: E6,
pub owner: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub name: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub id: Option<Box<S494>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<Box<S269>>,
#[serde(rename="kindOf")]
pub kind_of: Vec<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<String>,
pub amount: BTreeMap<String,String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S409 {
pub ratio: Vec<String>,
pub region: E69,
pub label: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<Box<S294>>,
pub name: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<String>,
pub status: f64,
#[serde(rename="kindOf")]
pub kind_of: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<Box<S371>>,
pub note: i64,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S410 {
#[serde(rename="kindOf")]
pub kind_of: bool,
pub region: E89,
pub owner: BTreeMap<String,String>,
pub note: i64,
pub amount: f64,
pub label: Vec<String>,
pub status: Vec<String>,
pub size: Vec<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub ratio: Option<Box<S197>>,
#[serde(rename="createdAt")]
pub created_at: E99,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S411 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<String>,
#[serde(rename="parentId")]
pub parent_id: f64,
pub region: Vec<String>,
pub note: Vec<String>,
#[serde(rename="createdAt")]
pub created_at: bool,
pub owner: String,
pub id: E28,
pub ratio: bool,
pub size: i64,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S412 {
pub ratio: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<String>,
#[serde(rename="parentId")]
pub parent_id: String,
pub id: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub tags: Option<String>,
pub status: f64,
pub amount: f64,
pub size: bool,
pub url: f64,
pub name: f64,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S413 {
pub id: Vec<String>,
pub note: bool,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<String>,
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<String>,
pub url: Vec<String>,
pub name: String,
pub ratio: BTreeMap<String,String>,
pub size: bool,
pub status: Vec<String>,
pub amount: Vec<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S414 {
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<i64>,
pub label: bool,
#[serde(rename="createdAt")]
pub created_at: f64,
pub note: E98,
pub amount: String,
pub status: E46,
#[serde(rename="parentId")]
pub parent_id: String,
pub size: Vec<String>,
pub owner: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub id: Option<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S415 {
pub id: Vec<String>,
#[serde(rename="parentId")]
pub parent_id: bool,
pub size: BTreeMap<String,String>,
pub note: E36,
#[serde(rename="createdAt")]
pub created_at: String,
pub ratio: Vec<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<i64>,
pub amount: Vec<String>,
pub name: f64,
pub url: Vec<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S416 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<i64>,
pub owner: E65,
pub url: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<i64>,
pub status: Vec<String>,
pub region: i64,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<Box<S385>>,
pub tags: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub id: Option<Box<S115>>,
pub ratio: f64,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S417 {
#[serde(rename="createdAt")]
pub created_at: BTreeMap<String,String>,
pub url: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub id: Option<i64>,
pub amount: i64,
#[serde(rename="kindOf")]
pub kind_of: f64,
pub note: BTreeMap<String,String>,
#[serde(rename="parentId")]
pub parent_id: i64,
pub ratio: i64,
pub name: i64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<Box<S27>>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S418 {
#[serde(rename="parentId")]
pub parent_id: i64,
#[serde(rename="createdAt")]
pub created_at: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<String>,
pub tags: BTreeMap<String,String>,
pub note: E38,
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<String>,
pub status: E76,
#[serde(default,skip_serializing_if="Option::is_none")]
pub ratio: Option<String>,
pub name: i64,
pub url: Vec<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S419 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<i64>,
pub label: bool,
pub tags: f64,
#[serde(rename="createdAt")]
pub created_at: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<i64>,
pub id: Vec<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<Box<S58>>,
#[serde(rename="kindOf")]
pub kind_of: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<String>,
pub owner: E20,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S420 {
pub note: BTreeMap<String,String>,
pub size: E33,
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<String>,
pub name: BTreeMap<String,String>,
pub amount: i64,
pub id: Vec<String>,
pub url: f64,
#[serde(rename="parentId")]
pub parent_id: String,
#[serde(rename="kindOf")]
pub kind_of: E8,
pub label: E64,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S421 {
pub amount: BTreeMap<String,String>,
#[serde(rename="kindOf")]
pub kind_of: f64,
pub status: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub ratio: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub name: Option<Box<S397>>,
pub note: f64,
pub label: String,
pub region: String,
#[serde(rename="createdAt")]
pub created_at: bool,
pub size: Vec<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S422 {
#[serde(rename="createdAt")]
pub created_at: bool,
pub amount: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<i64>,
pub ratio: String,
pub region: E69,
pub status: String,
pub url: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub name: Option<i64>,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<i64>,
#[serde(rename="kindOf")]
pub kind_of: Vec<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S423 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub id: Option<Box<S223>>,
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<i64>,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<i64>,
pub ratio: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<i64>,
pub amount: String,
pub size: String,
pub status: Vec<String>,
pub note: Vec<String>,
pub tags: String,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S424 {
pub ratio: i64,
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<Box<S177>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<Box<S297>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<String>,
pub amount: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub note: Option<String>,
pub url: Vec<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<Box<S137>>,
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<Box<S120>>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S425 {
#[serde(rename="createdAt")]
pub created_at: BTreeMap<String,String>,
pub id: BTreeMap<String,String>,
pub tags: BTreeMap<String,String>,
pub region: i64,
pub name: Vec<String>,
#[serde(rename="kindOf")]
pub kind_of: f64,
pub label: i64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub ratio: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S426 {
pub region: Vec<String>,
pub ratio: Vec<String>,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<Box<S495>>,
pub label: Vec<String>,
#[serde(rename="createdAt")]
pub created_at: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<Box<S469>>,
pub amount: i64,
#[serde(rename="kindOf")]
pub kind_of: String,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S427 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub ratio: Option<String>,
pub label: E3,
pub url: f64,
pub note: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<Box<S146>>,
#[serde(rename="parentId")]
pub parent_id: i64,
#[serde(rename="createdAt")]
pub created_at: bool,
pub id: BTreeMap<String,String>,
pub owner: i64,
pub amount: i64,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S428 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub id: Option<String>,
pub note: Vec<String>,
pub name: i64,
#[serde(rename="createdAt")]
pub created_at: BTreeMap<String,String>,
pub region: bool,
pub amount: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<Box<S189>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<Box<S393>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<String>,
pub label: f64,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S429 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<i64>,
pub note: bool,
pub ratio: BTreeMap<String,String>,
pub name: f64,
pub amount: E50,
pub id: BTreeMap<String,String>,
pub url: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<Box<S47>>,
#[serde(rename="kindOf")]
pub kind_of: Vec<String>,
pub label: String,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S430 {
pub label: i64,
pub note: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub ratio: Option<Box<S430>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<i64>,
#[serde(rename="kindOf")]
pub kind_of: E62,
#[serde(rename="createdAt")]
pub created_at: i64,
pub name: Vec<String>,
pub status: Vec<String>,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S431 {
pub region: f64,
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<i64>,
pub size: String,
pub label: Vec<String>,
pub note: bool,
pub amount: BTreeMap<String,String>,
pub url: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub ratio: Option<String>,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<i64>,
pub id: bool,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S432 {
pub url: bool,
pub id: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<Box<S244>>,
pub name: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<i64>,
pub amount: i64,
pub tags: BTreeMap<String,String>,
pub ratio: E46,
#[serde(rename="createdAt")]
pub created_at: bool,
pub note: f64,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S433 {
pub status: Vec<String>,
pub amount: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub id: Option<String>,
#[serde(rename="parentId")]
pub parent_id: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub tags: Option<Box<S389>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<i64>,
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<Box<S222>>,
pub size: E83,
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<i64>,
pub region: f64,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S434 {
#[serde(rename="createdAt")]
pub created_at: bool,
pub ratio: f64,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<String>,
pub label: BTreeMap<String,String>,
pub status: f64,
pub note: E34,
pub tags: E36,
pub region: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<String>,
pub owner: i64,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S435 {
#[serde(rename="parentId")]
pub parent_id: Vec<String>,
pub label: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<i64>,
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub name: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<i64>,
pub note: BTreeMap<String,String>,
pub url: i64,
pub ratio: BTreeMap<String,String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S436 {
pub label: f64,
pub ratio: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub note: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<String>,
pub name: bool,
pub id: String,
pub url: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<String>,
pub status: Vec<String>,
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<Box<S212>>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S437 {
#[serde(rename="parentId")]
pub parent_id: f64,
pub size: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub note: Option<String>,
pub status: bool,
pub name: String,
pub label: E16,
pub tags: Vec<String>,
pub owner: BTreeMap<String,String>,
pub ratio: BTreeMap<String,String>,
#[serde(rename="kindOf")]
pub kind_of: BTreeMap<String,String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S438 {
#[serde(rename="createdAt")]
pub created_at: Vec<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<i64>,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<Box<S254>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<Box<S445>>,
pub status: String,
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<i64>,
pub region: Vec<String>,
pub label: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub tags: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub ratio: Option<i64>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S439 {
pub owner: i64,
pub name: E85,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub note: Option<Box<S391>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<Box<S445>>,
pub size: E21,
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<i64>,
pub ratio: f64,
pub label: BTreeMap<String,String>,
pub status: i64,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S440 {
pub size: BTreeMap<String,String>,
pub ratio: BTreeMap<String,String>,
pub note: E37,
pub url: Vec<String>,
#[serde(rename="createdAt")]
pub created_at: BTreeMap<String,String>,
pub owner: BTreeMap<String,String>,
pub name: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub tags: Option<i64>,
#[serde(rename="parentId")]
pub parent_id: BTreeMap<String,String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S441 {
pub status: E23,
pub ratio: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub name: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<Box<S67>>,
#[serde(rename="parentId")]
pub parent_id: Vec<String>,
#[serde(rename="kindOf")]
pub kind_of: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<Box<S324>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<i64>,
pub label: Vec<String>,
pub tags: BTreeMap<String,String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S442 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<Box<S54>>,
pub owner: i64,
pub name: BTreeMap<String,String>,
pub region: Vec<String>,
pub amount: BTreeMap<String,String>,
pub note: f64,
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<String>,
#[serde(rename="createdAt")]
pub created_at: String,
pub id: f64,
pub label: String,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S443 {
pub region: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<i64>,
pub id: Vec<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub note: Option<i64>,
pub owner: E62,
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<String>,
pub size: i64,
pub ratio: E15,
#[serde(rename="parentId")]
pub parent_id: E51,
pub name: Vec<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S444 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<Box<S425>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<i64>,
pub size: f64,
pub url: i64,
#[serde(rename="createdAt")]
pub created_at: f64,
#[serde(rename="parentId")]
pub parent_id: bool,
pub id: Vec<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<Box<S264>>,
pub status: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub note: Option<Box<S153>>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S445 {
pub amount: E67,
pub ratio: E50,
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<i64>,
pub owner: f64,
pub note: bool,
pub region: Vec<String>,
pub tags: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<i64>,
pub url: String,
pub id: BTreeMap<String,String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S446 {
#[serde(rename="kindOf")]
pub kind_of: E35,
pub url: String,
#[serde(rename="createdAt")]
pub created_at: i64,
pub ratio: E73,
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub id: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<String>,
pub note: f64,
pub label: Vec<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S447 {
pub region: bool,
pub owner: f64,
pub ratio: BTreeMap<String,String>,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<Box<S476>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<i64>,
pub status: bool,
pub id: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub name: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<i64>,
pub label: bool,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S448 {
pub label: Vec<String>,
pub ratio: String,
pub region: E88,
pub size: f64,
#[serde(rename="parentId")]
pub parent_id: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub tags: Option<Box<S44>>,
#[serde(rename="kindOf")]
pub kind_of: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub note: Option<i64>,
pub id: E2,
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<Box<S324>>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S449 {
pub id: Vec<String>,
pub tags: f64,
#[serde(rename="parentId")]
pub parent_id: BTreeMap<String,String>,
pub note: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<i64>,
pub name: f64,
pub size: BTreeMap<String,String>,
#[serde(rename="kindOf")]
pub kind_of: E98,
pub region: f64,
#[serde(rename="createdAt")]
pub created_at: E2,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S450 {
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<i64>,
pub region: i64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub note: Option<String>,
pub ratio: i64,
pub name: f64,
pub label: i64,
pub owner: i64,
pub id: f64,
pub amount: String,
pub status: E12,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S451 {
pub owner: E76,
pub url: f64,
pub region: i64,
#[serde(rename="parentId")]
pub parent_id: f64,
pub amount: Vec<String>,
pub size: i64,
pub id: f64,
pub note: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<Box<S56>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub ratio: Option<Box<S141>>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S452 {
pub url: bool,
pub name: Vec<String>,
#[serde(rename="parentId")]
pub parent_id: i64,
pub region: String,
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<Box<S134>>,
pub tags: BTreeMap<String,String>,
pub ratio: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S453 {
pub name: Vec<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<String>,
pub id: String,
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<String>,
pub ratio: i64,
pub tags: f64,
pub url: E13,
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<String>,
#[serde(rename="parentId")]
pub parent_id: E41,
pub status: i64,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S454 {
pub label: E75,
#[serde(rename="createdAt")]
pub created_at: E4,
pub size: bool,
#[serde(rename="parentId")]
pub parent_id: f64,
#[serde(rename="kindOf")]
pub kind_of: f64,
pub url: bool,
pub ratio: BTreeMap<String,String>,
pub owner: Vec<String>,
pub tags: i64,
pub status: E26,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S455 {
pub owner: BTreeMap<String,String>,
pub region: f64,
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<String>,
pub ratio: E14,
pub name: bool,
pub note: E40,
pub size: String,
#[serde(rename="createdAt")]
pub created_at: f64,
pub tags: f64,
#[serde(rename="parentId")]
pub parent_id: BTreeMap<String,String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S456 {
#[serde(rename="kindOf")]
pub kind_of: i64,
pub size: Vec<String>,
#[serde(rename="parentId")]
pub parent_id: Vec<String>,
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub id: Option<Box<S249>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<String>,
pub url: i64,
pub region: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub tags: Option<i64>,
pub ratio: E68,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S457 {
#[serde(rename="createdAt")]
pub created_at: E53,
pub ratio: Vec<String>,
pub name: i64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<String>,
pub note: Vec<String>,
pub tags: i64,
#[serde(rename="kindOf")]
pub kind_of: E79,
pub id: f64,
pub url: String,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<Box<S308>>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S458 {
#[serde(rename="parentId")]
pub parent_id: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<Box<S485>>,
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<Box<S303>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<String>,
pub name: E6,
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub id: Option<Box<S158>>,
pub owner: Vec<String>,
pub note: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<i64>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S459 {
#[serde(rename="createdAt")]
pub created_at: String,
pub label: BTreeMap<String,String>,
pub region: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub note: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub id: Option<i64>,
pub amount: String,
pub owner: i64,
pub tags: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<Box<S424>>,
pub name: BTreeMap<String,String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S460 {
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<i64>,
pub size: E30,
pub tags: Vec<String>,
pub label: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub note: Option<i64>,
pub status: bool,
pub name: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub ratio: Option<i64>,
#[serde(rename="kindOf")]
pub kind_of: E25,
pub url: i64,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S461 {
pub region: bool,
pub note: Vec<String>,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<String>,
pub id: String,
pub size: Vec<String>,
pub ratio: BTreeMap<String,String>,
pub owner: Vec<String>,
#[serde(rename="createdAt")]
pub created_at: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<i64>,
pub tags: bool,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S462 {
#[serde(rename="createdAt")]
pub created_at: E22,
pub note: String,
#[serde(rename="kindOf")]
pub kind_of: bool,
pub status: i64,
pub tags: bool,
pub url: bool,
pub ratio: E54,
pub amount: E33,
pub size: f64,
pub id: String,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S463 {
#[serde(rename="createdAt")]
pub created_at: f64,
#[serde(rename="kindOf")]
pub kind_of: Vec<String>,
pub region: BTreeMap<String,String>,
pub id: BTreeMap<String,String>,
pub ratio: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<String>,
pub amount: Vec<String>,
pub name: E51,
pub note: f64,
pub status: Vec<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S464 {
pub size: String,
pub id: f64,
pub note: f64,
pub owner: E32,
pub amount: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<String>,
pub tags: Vec<String>,
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<Box<S346>>,
#[serde(rename="parentId")]
pub parent_id: E97,
pub status: Vec<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S465 {
pub label: bool,
pub id: E17,
pub note: bool,
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<String>,
pub url: E65,
#[serde(rename="parentId")]
pub parent_id: i64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub name: Option<String>,
pub status: bool,
pub size: E55,
pub ratio: Vec<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S466 {
pub url: String,
pub size: bool,
pub owner: bool,
pub tags: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub ratio: Option<Box<S379>>,
pub status: String,
pub id: BTreeMap<String,String>,
pub name: f64,
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<Box<S143>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S467 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub note: Option<i64>,
pub id: bool,
pub amount: i64,
pub region: E56,
pub owner: i64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub ratio: Option<Box<S416>>,
pub tags: i64,
#[serde(rename="createdAt")]
pub created_at: String,
#[serde(rename="parentId")]
pub parent_id: BTreeMap<String,String>,
pub size: E76,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S468 {
pub name: bool,
pub tags: Vec<String>,
pub owner: String,
pub amount: Vec<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<i64>,
pub id: bool,
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<i64>,
#[serde(rename="parentId")]
pub parent_id: f64,
pub ratio: BTreeMap<String,String>,
pub size: String,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S469 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub ratio: Option<String>,
pub id: Vec<String>,
pub name: Vec<String>,
#[serde(rename="createdAt")]
pub created_at: E46,
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<String>,
pub note: f64,
#[serde(rename="kindOf")]
pub kind_of: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<Box<S55>>,
pub region: BTreeMap<String,String>,
pub status: E25,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S470 {
pub ratio: bool,
pub label: E31,
pub amount: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<Box<S73>>,
pub size: E93,
pub url: String,
pub status: String,
pub region: E45,
#[serde(default,skip_serializing_if="Option::is_none")]
pub id: Option<Box<S424>>,
pub name: String,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S471 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub name: Option<String>,
pub size: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub note: Option<i64>,
#[serde(rename="createdAt")]
pub created_at: E35,
pub tags: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub ratio: Option<String>,
pub url: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<i64>,
pub status: bool,
pub region: Vec<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S472 {
pub size: String,
pub amount: Vec<String>,
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub ratio: Option<String>,
pub region: String,
pub name: BTreeMap<String,String>,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<Box<S100>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<Box<S345>>,
pub id: BTreeMap<String,String>,
pub url: BTreeMap<String,String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S473 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<Box<S230>>,
pub label: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<i64>,
pub note: bool,
#[serde(rename="parentId")]
pub parent_id: f64,
pub ratio: E27,
#[serde(default,skip_serializing_if="Option::is_none")]
pub name: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<Box<S409>>,
pub tags: f64,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S474 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<i64>,
pub url: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub name: Option<Box<S393>>,
pub size: E72,
pub owner: i64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub note: Option<Box<S339>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<i64>,
#[serde(rename="createdAt")]
pub created_at: Vec<String>,
pub id: Vec<String>,
#[serde(rename="kindOf")]
pub kind_of: i64,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S475 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub id: Option<Box<S296>>,
#[serde(rename="parentId")]
pub parent_id: E97,
pub label: String,
pub amount: bool,
pub size: BTreeMap<String,String>,
pub name: i64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub ratio: Option<i64>,
pub region: BTreeMap<String,String>,
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<i64>,
pub url: BTreeMap<String,String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S476 {
pub label: bool,
pub tags: i64,
pub amount: E51,
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<i64>,
pub note: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<i64>,
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<i64>,
#[serde(rename="parentId")]
pub parent_id: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub id: Option<Box<S487>>,
pub ratio: f64,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S477 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub tags: Option<i64>,
pub amount: i64,
pub status: i64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<String>,
pub label: BTreeMap<String,String>,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<String>,
pub name: f64,
pub id: String,
pub ratio: bool,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S478 {
pub id: f64,
#[serde(rename="kindOf")]
pub kind_of: Vec<String>,
pub note: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<String>,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<Box<S149>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub name: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<Box<S393>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<Box<S453>>,
pub size: f64,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S479 {
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<Box<S223>>,
pub label: i64,
pub amount: String,
pub note: bool,
pub id: Vec<String>,
pub tags: E45,
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<String>,
pub owner: Vec<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<Box<S469>>,
pub name: i64,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S480 {
pub url: BTreeMap<String,String>,
pub note: Vec<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub name: Option<i64>,
#[serde(rename="parentId")]
pub parent_id: i64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<i64>,
pub ratio: E24,
pub size: E19,
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<i64>,
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<i64>,
pub status: E61,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S481 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub name: Option<i64>,
pub tags: i64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub id: Option<String>,
pub status: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<String>,
#[serde(rename="kindOf")]
pub kind_of: Vec<String>,
#[serde(rename="createdAt")]
pub created_at: i64,
pub note: BTreeMap<String,String>,
pub url: bool,
pub amount: BTreeMap<String,String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S482 {
#[serde(rename="kindOf")]
pub kind_of: E33,
pub size: E20,
pub region: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub id: Option<String>,
#[serde(rename="parentId")]
pub parent_id: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub tags: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<Box<S402>>,
pub url: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub ratio: Option<Box<S400>>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S483 {
pub status: E1,
pub region: f64,
#[serde(rename="parentId")]
pub parent_id: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<String>,
#[serde(rename="createdAt")]
pub created_at: i64,
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<String>,
pub id: E44,
#[serde(default,skip_serializing_if="Option::is_none")]
pub note: Option<Box<S246>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<i64>,
pub size: bool,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S484 {
pub ratio: String,
pub label: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<String>,
#[serde(rename="kindOf")]
pub kind_of: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub id: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub tags: Option<Box<S152>>,
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<Box<S127>>,
pub size: bool,
pub note: i64,
pub name: f64,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S485 {
pub ratio: E59,
pub url: BTreeMap<String,String>,
pub label: E77,
pub owner: f64,
#[serde(rename="createdAt")]
pub created_at: Vec<String>,
#[serde(rename="kindOf")]
pub kind_of: f64,
pub status: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<i64>,
pub amount: f64,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S486 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<String>,
pub tags: bool,
pub size: E79,
pub status: f64,
pub id: Vec<String>,
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<Box<S123>>,
#[serde(rename="kindOf")]
pub kind_of: BTreeMap<String,String>,
pub note: E91,
pub label: f64,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<Box<S58>>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S487 {
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<i64>,
pub id: E31,
#[serde(rename="createdAt")]
pub created_at: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<String>,
pub size: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub tags: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub name: Option<i64>,
pub url: String,
pub ratio: String,
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<Box<S41>>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S488 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub ratio: Option<Box<S346>>,
#[serde(rename="createdAt")]
pub created_at: E22,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<Box<S183>>,
pub status: String,
pub owner: f64,
#[serde(rename="kindOf")]
pub kind_of: bool,
pub tags: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub region: Option<Box<S114>>,
pub id: Vec<String>,
pub amount: String,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S489 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub name: Option<Box<S98>>,
pub region: f64,
#[serde(rename="createdAt")]
pub created_at: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<Box<S38>>,
pub url: String,
pub tags: String,
pub note: i64,
pub amount: bool,
#[serde(rename="kindOf")]
pub kind_of: i64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub id: Option<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S490 {
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<i64>,
pub region: BTreeMap<String,String>,
pub size: BTreeMap<String,String>,
#[serde(rename="createdAt")]
pub created_at: f64,
pub name: i64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub note: Option<String>,
pub id: BTreeMap<String,String>,
#[serde(rename="parentId")]
pub parent_id: BTreeMap<String,String>,
pub status: f64,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S491 {
pub region: Vec<String>,
pub size: i64,
pub id: Vec<String>,
pub owner: Vec<String>,
pub tags: Vec<String>,
pub status: f64,
pub url: BTreeMap<String,String>,
pub ratio: String,
pub amount: BTreeMap<String,String>,
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S492 {
pub amount: BTreeMap<String,String>,
#[serde(rename="kindOf")]
pub kind_of: Vec<String>,
#[serde(rename="createdAt")]
pub created_at: bool,
pub id: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub ratio: Option<i64>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub url: Option<Box<S486>>,
#[serde(rename="parentId")]
pub parent_id: Vec<String>,
pub size: String,
pub status: bool,
pub label: f64,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S493 {
#[serde(default,skip_serializing_if="Option::is_none")]
pub note: Option<String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub owner: Option<i64>,
pub url: String,
pub size: Vec<String>,
pub tags: i64,
#[serde(rename="parentId")]
pub parent_id: BTreeMap<String,String>,
pub region: String,
pub name: E45,
pub amount: E43,
#[serde(rename="createdAt")]
pub created_at: f64,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S494 {
pub size: Vec<String>,
pub name: String,
#[serde(default,skip_serializing_if="Option::is_none")]
pub status: Option<i64>,
pub region: BTreeMap<String,String>,
pub url: bool,
pub owner: String,
pub id: BTreeMap<String,String>,
#[serde(rename="parentId")]
pub parent_id: E67,
#[serde(default,skip_serializing_if="Option::is_none")]
pub label: Option<Box<S41>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub amount: Option<Box<S263>>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S495 {
pub region: String,
#[serde(rename="kindOf")]
pub kind_of: i64,
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<Box<S65>>,
pub note: String,
pub ratio: Vec<String>,
pub tags: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub name: Option<String>,
#[serde(rename="parentId",default,skip_serializing_if="Option::is_none")]
pub parent_id: Option<String>,
pub label: bool,
pub id: f64,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S496 {
pub url: E4,
pub status: BTreeMap<String,String>,
#[serde(rename="createdAt")]
pub created_at: bool,
pub amount: String,
#[serde(rename="kindOf",default,skip_serializing_if="Option::is_none")]
pub kind_of: Option<Box<S141>>,
pub name: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub size: Option<Box<S21>>,
pub note: i64,
pub id: BTreeMap<String,String>,
pub tags: bool,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S497 {
pub owner: Vec<String>,
pub region: Vec<String>,
pub ratio: Vec<String>,
pub size: f64,
#[serde(default,skip_serializing_if="Option::is_none")]
pub name: Option<Box<S337>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub id: Option<i64>,
#[serde(rename="parentId")]
pub parent_id: Vec<String>,
pub status: E20,
pub url: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub tags: Option<i64>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S498 {
pub label: f64,
#[serde(rename="kindOf")]
pub kind_of: BTreeMap<String,String>,
pub size: bool,
#[serde(rename="parentId")]
pub parent_id: bool,
#[serde(rename="createdAt")]
pub created_at: i64,
pub tags: E53,
pub amount: BTreeMap<String,String>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub name: Option<Box<S406>>,
pub status: E87,
pub region: bool,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
pub struct S499 {
pub region: E63,
#[serde(rename="kindOf")]
pub kind_of: BTreeMap<String,String>,
#[serde(rename="parentId")]
pub parent_id: BTreeMap<String,String>,
#[serde(rename="createdAt",default,skip_serializing_if="Option::is_none")]
pub created_at: Option<Box<S161>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub ratio: Option<Box<S351>>,
#[serde(default,skip_serializing_if="Option::is_none")]
pub id: Option<Box<S421>>,
pub size: i64,
pub tags: BTreeMap<String,String>,
pub owner: bool,
#[serde(default,skip_serializing_if="Option::is_none")]
pub name: Option<String>,
}
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
#[serde(untagged)] pub enum U0 { A(Box<S152>),B(Box<S424>),C(Box<S478>) }
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
#[serde(tag="kind")] pub enum U1 { A(Box<S97>),B(Box<S93>),C(Box<S242>) }
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
#[serde(untagged)] pub enum U2 { A(Box<S461>),B(Box<S177>),C(Box<S399>) }
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
#[serde(tag="kind")] pub enum U3 { A(Box<S112>),B(Box<S231>),C(Box<S91>) }
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
#[serde(untagged)] pub enum U4 { A(Box<S245>),B(Box<S211>),C(Box<S399>) }
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
#[serde(tag="kind")] pub enum U5 { A(Box<S435>),B(Box<S221>),C(Box<S432>) }
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
#[serde(untagged)] pub enum U6 { A(Box<S374>),B(Box<S458>),C(Box<S442>) }
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
#[serde(tag="kind")] pub enum U7 { A(Box<S35>),B(Box<S219>),C(Box<S22>) }
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
#[serde(untagged)] pub enum U8 { A(Box<S290>),B(Box<S315>),C(Box<S438>) }
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
#[serde(tag="kind")] pub enum U9 { A(Box<S64>),B(Box<S381>),C(Box<S254>) }
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
#[serde(untagged)] pub enum U10 { A(Box<S60>),B(Box<S155>),C(Box<S184>) }
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
#[serde(tag="kind")] pub enum U11 { A(Box<S220>),B(Box<S213>),C(Box<S148>) }
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
#[serde(untagged)] pub enum U12 { A(Box<S204>),B(Box<S363>),C(Box<S390>) }
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
#[serde(tag="kind")] pub enum U13 { A(Box<S456>),B(Box<S255>),C(Box<S253>) }
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
#[serde(untagged)] pub enum U14 { A(Box<S365>),B(Box<S440>),C(Box<S72>) }
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
#[serde(tag="kind")] pub enum U15 { A(Box<S134>),B(Box<S488>),C(Box<S318>) }
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
#[serde(untagged)] pub enum U16 { A(Box<S333>),B(Box<S177>),C(Box<S203>) }
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
#[serde(tag="kind")] pub enum U17 { A(Box<S23>),B(Box<S154>),C(Box<S74>) }
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
#[serde(untagged)] pub enum U18 { A(Box<S154>),B(Box<S157>),C(Box<S86>) }
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
#[serde(tag="kind")] pub enum U19 { A(Box<S17>),B(Box<S393>),C(Box<S338>) }
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
#[serde(untagged)] pub enum U20 { A(Box<S194>),B(Box<S412>),C(Box<S448>) }
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
#[serde(tag="kind")] pub enum U21 { A(Box<S40>),B(Box<S284>),C(Box<S298>) }
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
#[serde(untagged)] pub enum U22 { A(Box<S134>),B(Box<S261>),C(Box<S470>) }
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
#[serde(tag="kind")] pub enum U23 { A(Box<S93>),B(Box<S222>),C(Box<S205>) }
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
#[serde(untagged)] pub enum U24 { A(Box<S27>),B(Box<S306>),C(Box<S284>) }
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
#[serde(tag="kind")] pub enum U25 { A(Box<S228>),B(Box<S89>),C(Box<S232>) }
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
#[serde(untagged)] pub enum U26 { A(Box<S266>),B(Box<S251>),C(Box<S25>) }
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
#[serde(tag="kind")] pub enum U27 { A(Box<S156>),B(Box<S402>),C(Box<S247>) }
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
#[serde(untagged)] pub enum U28 { A(Box<S479>),B(Box<S61>),C(Box<S304>) }
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
#[serde(tag="kind")] pub enum U29 { A(Box<S42>),B(Box<S327>),C(Box<S196>) }
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
#[serde(untagged)] pub enum U30 { A(Box<S363>),B(Box<S43>),C(Box<S224>) }
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
#[serde(tag="kind")] pub enum U31 { A(Box<S190>),B(Box<S424>),C(Box<S113>) }
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
#[serde(untagged)] pub enum U32 { A(Box<S215>),B(Box<S165>),C(Box<S43>) }
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
#[serde(tag="kind")] pub enum U33 { A(Box<S340>),B(Box<S432>),C(Box<S347>) }
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
#[serde(untagged)] pub enum U34 { A(Box<S193>),B(Box<S177>),C(Box<S358>) }
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
#[serde(tag="kind")] pub enum U35 { A(Box<S261>),B(Box<S41>),C(Box<S264>) }
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
#[serde(untagged)] pub enum U36 { A(Box<S375>),B(Box<S27>),C(Box<S113>) }
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
#[serde(tag="kind")] pub enum U37 { A(Box<S220>),B(Box<S38>),C(Box<S286>) }
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
#[serde(untagged)] pub enum U38 { A(Box<S19>),B(Box<S95>),C(Box<S431>) }
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
#[serde(tag="kind")] pub enum U39 { A(Box<S452>),B(Box<S107>),C(Box<S472>) }
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
#[serde(untagged)] pub enum U40 { A(Box<S211>),B(Box<S53>),C(Box<S198>) }
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
#[serde(tag="kind")] pub enum U41 { A(Box<S111>),B(Box<S105>),C(Box<S429>) }
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
#[serde(untagged)] pub enum U42 { A(Box<S221>),B(Box<S272>),C(Box<S233>) }
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
#[serde(tag="kind")] pub enum U43 { A(Box<S270>),B(Box<S169>),C(Box<S122>) }
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
#[serde(untagged)] pub enum U44 { A(Box<S182>),B(Box<S20>),C(Box<S373>) }
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
#[serde(tag="kind")] pub enum U45 { A(Box<S448>),B(Box<S390>),C(Box<S239>) }
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
#[serde(untagged)] pub enum U46 { A(Box<S283>),B(Box<S433>),C(Box<S16>) }
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
#[serde(tag="kind")] pub enum U47 { A(Box<S146>),B(Box<S400>),C(Box<S236>) }
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
#[serde(untagged)] pub enum U48 { A(Box<S280>),B(Box<S347>),C(Box<S425>) }
#[derive(Clone,Debug,PartialEq,Serialize,Deserialize)]
#[serde(tag="kind")] pub enum U49 { A(Box<S98>),B(Box<S415>),C(Box<S162>) }

//! serde's `Serialize` and `Deserialize` for every [`Wire`] type, by way of its JSON text.
//!
//! The code is generic over the format only, never over the type: a value is encoded and the
//! serializer driven from the text; what a deserializer visits is written as text and decoded.
//!
//! Digits are kept where the format has room for them:
//! - integers within 64 bits everywhere, within 128 bits in serde_json's and serde_yaml's texts;
//! - out of serde_json any number, if its feature `raw_value` or `arbitrary_precision` is on;
//! - into serde_json's text any number, if this crate's feature `raw-value` is on.
//!
//! Any other number becomes the nearest `f64`, and one beyond the largest `f64` becomes `null`. Bytes
//! become a string in base64. Formats that cannot tell what comes next (bincode, postcard) cannot be
//! read from.

mod deserialize;
mod serialize;

pub use serde::{Deserialize, Deserializer, Serialize, Serializer};

pub use self::deserialize::deserialize;
pub use self::serialize::serialize;
use crate::bytes_base64::Bytes;
use crate::date_time::{Date, DateTime};
use crate::formats::{Duration, Time, Uuid};
use crate::json::Json;
use crate::map::Map;
use crate::number::Number;
use crate::patch::Patch;
use crate::sensitive::Sensitive;
use crate::wire::Wire;

macro_rules! bridged {
    ($([$($parameter:ident)?] $type:ty;)*) => {$(
        impl $(<$parameter: Wire>)? Serialize for $type {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serialize(self, serializer)
            }
        }

        impl<'de $(, $parameter: Wire)?> Deserialize<'de> for $type {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserialize(deserializer)
            }
        }
    )*};
}

bridged! {
    [] Bytes;
    [] Date;
    [] DateTime;
    [] Duration;
    [] Json;
    [] Number;
    [] Time;
    [] Uuid;
    [T] Map<T>;
    [T] Patch<T>;
    [T] Sensitive<T>;
}

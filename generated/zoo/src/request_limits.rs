//! What the document asks of what is sent, for [`Check`](crate::Check).
//!
//! Generated from `specs/zoo/openapi.yaml` by `cargo xtask generate`. Do not edit.

use crate::runtime::check;
use crate::types;

check!(types::ListAnimalsParams { limit: [AtLeast("1"), AtMost("100")] });

check!(types::Covering as union { Fur: inside, Scales: inside, Feathers: inside });

check!(types::Fur { length: [MoreThan("0"), MultipleOf("0.5")] });

check!(types::Scales { color: [MaxLength(20)] });

check!(types::Feathers { colors: [MinItems(1), UniqueItems, Each(&[MaxLength(20)])] });

check!(types::NewAnimal {
    name: [MinLength(1), MaxLength(80)],
    microchip: [Pattern("^[0-9]{15}$")],
    covering: inside,
    nickname: [MaxLength(20)],
});

check!(types::AnimalPatch [MinProperties(1)] {});

check!(types::ListKeepersParams { offset: [AtLeast("0")], limit: [AtLeast("1")] });

check!(types::Ticket as union { Season: inside });

check!(types::SeasonTicket { holders: [UniqueItems] });

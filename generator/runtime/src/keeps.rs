//! [`Keeps`]: which members of an object a type keeps, and [`KeyedArm`]: by which an arm of a union is known.

use crate::table::Table;
use crate::wire::Wire;

/// How many unions inside each other are looked through.
const MAX_NESTING: usize = 8;

/// Which members of an object a type keeps.
#[derive(Clone, Copy, Debug)]
pub enum Keeps {
    /// All, whatever they are called.
    All,
    /// Those with a field.
    Fields(&'static Table),
    /// Those that any of these keeps.
    Arms(&'static [fn() -> Keeps]),
}

impl Keeps {
    /// Whether a member of that name is kept.
    fn keep(self, name: &str) -> bool {
        self.any(0, &|it| match it {
            Self::Fields(table) => {
                table.find(name.as_bytes(), 0).is_some() || !table.extra.is_empty()
            }
            _ => true,
        })
    }

    /// Whether there is a field of that name.
    fn name(self, name: &str) -> bool {
        self.any(0, &|it| match it {
            Self::Fields(table) => table.find(name.as_bytes(), 0).is_some(),
            _ => false,
        })
    }

    fn any(self, depth: usize, test: &dyn Fn(Self) -> bool) -> bool {
        match self {
            Self::Arms(arms) => {
                depth < MAX_NESTING && arms.iter().any(|it| it().any(depth + 1, test))
            }
            it => test(it),
        }
    }
}

/// An arm of a union that is known by the members of the object.
#[derive(Debug)]
pub struct KeyedArm {
    name: &'static str,
    all: &'static [&'static str],
    any: &'static [&'static str],
    keeps: fn() -> Keeps,
}

impl KeyedArm {
    /// The arm `variant`, with all of some members and one of some others, if there are any.
    pub const fn new<T: Wire, U>(
        name: &'static str,
        all: &'static [&'static str],
        any: &'static [&'static str],
        _variant: fn(T) -> U,
    ) -> Self {
        Self { name, all, any, keeps: T::keeps }
    }

    /// The arm for an object with these members: the first that fits. One that would lose what another one that fits
    /// has a field for is passed over, so that an object of several arms at once is none of them and is kept whole.
    pub(crate) fn choose(arms: &[Self], names: &[impl AsRef<str>]) -> Option<&'static str> {
        let fits: Vec<&Self> = arms.iter().filter(|it| it.fits(names)).collect();
        let is_lost = |arm: &Self, name: &str| {
            !(arm.keeps)().keep(name) && fits.iter().any(|it| (it.keeps)().name(name))
        };
        let keeps_all = |arm: &&&Self| !names.iter().any(|it| is_lost(arm, it.as_ref()));
        match fits.as_slice() {
            [only] => Some(only.name),
            fits => fits.iter().find(keeps_all).map(|it| it.name),
        }
    }

    fn fits(&self, names: &[impl AsRef<str>]) -> bool {
        let has = |key: &&str| names.iter().any(|name| name.as_ref() == *key);
        self.all.iter().all(has) && (self.any.is_empty() || self.any.iter().any(has))
    }
}

/// The members that an arm of a union keeps.
pub const fn keeps_of<T: Wire, U>(_variant: fn(T) -> U) -> fn() -> Keeps {
    T::keeps
}

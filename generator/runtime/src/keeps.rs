//! [`Keeps`]: which members of an object a type keeps, and [`KeyedArm`]: by which an arm of a union is known.

use std::borrow::Cow;

use crate::table::Table;
use crate::wire::Wire;

/// How many unions inside each other are looked through.
const MAX_NESTING: usize = 8;

/// Which members of an object a type keeps.
#[derive(Clone, Copy, Debug)]
pub enum Keeps {
    /// All, whatever they are called: it is nothing else than an object.
    All,
    /// All, by the word of the document.
    Any,
    /// Those with a field.
    Fields(&'static Table),
    /// Those that any of these keeps.
    Arms(&'static [fn() -> Keeps]),
}

impl Keeps {
    /// The fields of a struct.
    pub(crate) fn table(self) -> &'static Table {
        match self {
            Self::Fields(table) => table,
            _ => &Table { name: "", fields: &[], extra: &[] },
        }
    }

    /// Whether a member of that name is kept.
    fn keep(self, name: &str) -> bool {
        self.any(0, &|it| match it {
            Self::Fields(table) => {
                table.find(name.as_bytes(), 0).is_some() || !table.extra.is_empty()
            }
            _ => true,
        })
    }

    /// Whether a member of that name is described: by a field, or as one of any name.
    fn claim(self, name: &str) -> bool {
        self.any(0, &|it| match it {
            Self::Any => true,
            it => matches!(it, Self::Fields(_)) && it.keep(name),
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

    /// The arm for an object with these members: the first that fits, rather one that does so by members that are not
    /// null. One that would lose what another one that fits keeps is passed over, so that an object of several arms at
    /// once is none of them and is kept whole.
    pub(crate) fn choose(arms: &[Self], members: &[Member<'_>]) -> Option<&'static str> {
        let fits: Vec<&Self> = arms.iter().filter(|it| it.fits(members, true)).collect();
        if let [only] = fits.as_slice() {
            return Some(only.name);
        }
        let is_lost = |arm: &Self, name: &str| {
            !(arm.keeps)().keep(name) && fits.iter().any(|it| (it.keeps)().claim(name))
        };
        let keeps_all = |arm: &&&Self| !members.iter().any(|it| is_lost(arm, &it.name));
        let (first, rest): (Vec<&Self>, Vec<&Self>) =
            fits.iter().partition(|it| !it.all.is_empty() && it.fits(members, false));
        first.iter().chain(&rest).find(keeps_all).map(|it| it.name)
    }

    fn fits(&self, members: &[Member<'_>], or_null: bool) -> bool {
        let is = |key: &str, it: &Member<'_>| it.name == key && (or_null || !it.is_null);
        let has = |key: &&str| members.iter().any(|it| is(key, it));
        self.all.iter().all(has) && (self.any.is_empty() || self.any.iter().any(has))
    }
}

/// A member of the object ahead.
#[derive(Debug)]
pub(crate) struct Member<'a> {
    pub(crate) name: Cow<'a, str>,
    pub(crate) is_null: bool,
}

/// The members that an arm of a union keeps.
pub const fn keeps_of<T: Wire, U>(_variant: fn(T) -> U) -> fn() -> Keeps {
    T::keeps
}

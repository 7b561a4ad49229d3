//! Example values: built once from the IR, then written as JSON and as a Rust expression, so that both agree.

mod value;

pub(super) use self::value::{Sample, is_simple};
use super::crate_map::CrateMap;
use super::enums::shown;
use super::structs::has_setter;
use super::unions::is_boxed;
use crate::ir::{
    Enum, Field, Fixed, Mark, Presence, Struct, Tagging, Type, TypeId, TypeKind, Union, WireValue,
};

/// How much of a struct an example fills in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fill {
    /// What is required, here and below.
    Required,
    /// What is required and what is simple and has a setter; below, what is required.
    Setters,
    /// What is required, and of what requires nothing the first field: new properties change no test.
    Reply,
}

/// The most setters an example calls: enough to show all of them work, and no wall of text.
const MAX_SETTERS: usize = 16;

/// An example of a type; `None` if every value would contain itself. `hint` is the text of strings.
pub(super) fn of<'a>(map: &CrateMap<'a>, ty: &Type, fill: Fill, hint: &str) -> Option<Sample<'a>> {
    Sampler { map, stack: Vec::new(), budget: 4000 }.ty(ty, fill, hint)
}

struct Sampler<'m, 'a> {
    map: &'m CrateMap<'a>,
    /// The types around the value in question: what would contain itself is left out.
    stack: Vec<TypeId>,
    /// How many more values may be tried.
    budget: usize,
}

/// What an arm's struct must hold so that a reader takes it for that arm.
#[derive(Clone, Copy)]
enum Marked<'a> {
    No,
    Tag(&'a str, &'a str),
    Keys(&'a [String]),
}

impl<'a> Sampler<'_, 'a> {
    fn ty(&mut self, ty: &Type, fill: Fill, hint: &str) -> Option<Sample<'a>> {
        self.budget = self.budget.checked_sub(1)?;
        Some(match ty {
            Type::Bool => Sample::Bool(true),
            Type::Int(_) => Sample::Int(1),
            Type::Number => Sample::Digits,
            Type::Float(_) => Sample::Float,
            Type::Str => Sample::Text(hint.to_owned()),
            Type::Bytes => Sample::Bytes,
            Type::DateTime => Sample::Time("2026-01-02T03:04:05Z"),
            Type::Date => Sample::Time("2026-01-02"),
            Type::Time => Sample::Time("03:04:05"),
            Type::Duration => Sample::Time("PT1H30M"),
            Type::Uuid => Sample::Time("67e55044-10b1-426f-9247-bb680e5fe0c8"),
            Type::Json => Sample::Json,
            Type::Tuple(items) => Sample::Tuple(
                items.iter().map(|it| self.ty(it, fill, hint)).collect::<Option<_>>()?,
            ),
            Type::List(it) => Sample::List(self.ty(it, fill, hint).map(Box::new)),
            Type::Map(it) => Sample::Map(self.ty(it, fill, hint).map(Box::new)),
            Type::Nullable(it) => match self.ty(it, fill, hint) {
                Some(it) => Sample::Some(Box::new(it)),
                None => Sample::Null,
            },
            Type::Boxed(it) => Sample::Boxed(Box::new(self.ty(it, fill, hint)?)),
            Type::Sensitive(it) => Sample::Sensitive(Box::new(self.ty(it, fill, hint)?)),
            Type::Named(id) => self.named(*id, fill, hint, Marked::No)?,
        })
    }

    fn named(
        &mut self,
        id: TypeId,
        fill: Fill,
        hint: &str,
        marked: Marked<'_>,
    ) -> Option<Sample<'a>> {
        if self.stack.contains(&id) {
            return None;
        }
        self.stack.push(id);
        let sample = match &self.map.def(id).kind {
            TypeKind::Enum(it) => Some(variant(id, it, hint)),
            TypeKind::Struct(it) => self.strukt(id, it, fill, marked),
            TypeKind::Union(it) => Some(self.union(id, it, fill, hint)),
            TypeKind::Alias(it) => self.ty(it, fill, hint),
        };
        self.stack.pop();
        sample
    }

    fn strukt(
        &mut self,
        id: TypeId,
        strukt: &'a Struct,
        fill: Fill,
        marked: Marked<'_>,
    ) -> Option<Sample<'a>> {
        let mut fields = Vec::new();
        let mut n_set = 0;
        for field in &strukt.fields {
            n_set += usize::from(has_setter(field));
            if fill == Fill::Setters && has_setter(field) && n_set > MAX_SETTERS {
                continue;
            }
            match self.field(field, fill, marked) {
                Some(value) => fields.push((field, value)),
                None if is_required(field) || is_marked(field, marked) => return None,
                None => (),
            }
        }
        if fill == Fill::Reply && fields.is_empty() {
            fields.extend(strukt.fields.iter().find_map(|it| Some((it, self.value(it, marked)?))));
        }
        let has = |wire: &str| fields.iter().any(|(it, _)| it.wire == wire);
        let is_complete = match marked {
            Marked::No => true,
            Marked::Tag(tag, _) => has(tag),
            Marked::Keys(keys) => keys.iter().all(|it| has(it)),
        };
        is_complete.then_some(Sample::Struct(id, strukt, fields))
    }

    fn field(&mut self, field: &'a Field, fill: Fill, marked: Marked<'_>) -> Option<Sample<'a>> {
        if is_required(field)
            && let Some(fixed) = &field.fixed
        {
            return self.fixed(field, fixed, marked);
        }
        let is_optional = matches!(field.presence, Presence::Optional | Presence::Patch);
        match (fill, is_optional) {
            (Fill::Required | Fill::Reply, true) => return None,
            (Fill::Setters, true) if !has_setter(field) => return None,
            _ => (),
        }
        match (self.value(field, marked), field.presence) {
            (Some(value), Presence::Nullable) => Some(Sample::Some(Box::new(value))),
            (None, Presence::Nullable) => Some(Sample::Null),
            (Some(value), Presence::Optional) if fill == Fill::Setters && !is_simple(&value) => {
                None
            }
            (Some(value), Presence::Patch) if fill == Fill::Setters && !value.is_scalar() => None,
            (value, _) => value,
        }
    }

    /// A field's value, whether it may be left out or not.
    fn value(&mut self, field: &Field, marked: Marked<'_>) -> Option<Sample<'a>> {
        match marked {
            Marked::Tag(tag, value) if field.wire == tag => self.tagged(&field.ty, value),
            _ => self.ty(&field.ty, Fill::Required, &field.wire),
        }
    }

    /// The tag's field with the arm's value.
    fn tagged(&self, ty: &Type, value: &str) -> Option<Sample<'a>> {
        match self.map.resolve(ty) {
            Type::Str => Some(Sample::Text(value.to_owned())),
            Type::Named(id) => match &self.map.def(*id).kind {
                TypeKind::Enum(it) => {
                    let wire = |it: &WireValue| matches!(it, WireValue::Str(it) if it == value);
                    let variant = it.variants.iter().find(|it| wire(&it.wire))?;
                    Some(Sample::Variant(*id, variant.name.as_str(), &variant.wire))
                }
                _ => None,
            },
            _ => None,
        }
    }

    fn fixed(&self, field: &'a Field, fixed: &'a Fixed, marked: Marked<'_>) -> Option<Sample<'a>> {
        let value = match fixed {
            Fixed::Bool(it) => Sample::Bool(*it),
            Fixed::Int(it) => Sample::Int(*it),
            Fixed::Variant(name) => {
                let (id, def) = self.map.named(&field.ty)?;
                let TypeKind::Enum(it) = &def.kind else { return None };
                let variant = it.variants.iter().find(|it| it.name == *name)?;
                Sample::Variant(id, variant.name.as_str(), &variant.wire)
            }
        };
        match (marked, &value) {
            (Marked::Tag(tag, mark), Sample::Variant(_, _, WireValue::Str(wire)))
                if field.wire == tag && wire != mark =>
            {
                None
            }
            _ if field.presence == Presence::Nullable => Some(Sample::Some(Box::new(value))),
            _ => Some(value),
        }
    }

    fn union(&mut self, id: TypeId, union: &'a Union, fill: Fill, hint: &str) -> Sample<'a> {
        for arm in &union.arms {
            let value = match (&union.tagging, &arm.mark, self.map.resolve(&arm.ty)) {
                (Tagging::Tag(tag), Mark::Tag(value), Type::Named(it)) => {
                    self.named(*it, fill, hint, Marked::Tag(tag, value))
                }
                (Tagging::Keys, Mark::Keys(keys), Type::Named(it)) => {
                    self.named(*it, fill, hint, Marked::Keys(keys))
                }
                (Tagging::JsonType, _, _) => self.ty(&arm.ty, fill, hint),
                _ => None,
            };
            if let Some(value) = value {
                let value = if is_boxed(self.map, &arm.ty) {
                    Sample::Boxed(Box::new(value))
                } else {
                    value
                };
                return Sample::Arm(id, arm, Box::new(value));
            }
        }
        Sample::UnknownArm(id, union)
    }
}

fn variant<'a>(id: TypeId, it: &'a Enum, hint: &str) -> Sample<'a> {
    match shown(it) {
        Some(it) => Sample::Variant(id, it.name.as_str(), &it.wire),
        None => Sample::Text(hint.to_owned()),
    }
}

fn is_required(field: &Field) -> bool {
    matches!(field.presence, Presence::Required | Presence::Nullable)
}

fn is_marked(field: &Field, marked: Marked<'_>) -> bool {
    match marked {
        Marked::No => false,
        Marked::Tag(tag, _) => field.wire == tag,
        Marked::Keys(keys) => keys.contains(&field.wire),
    }
}

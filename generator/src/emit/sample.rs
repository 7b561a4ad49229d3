//! Example values: built once from the IR, then written as JSON and as a Rust expression, so that both agree.

mod choice;

use self::choice::variant;
use super::crate_map::CrateMap;
use super::structs::has_setter;
use crate::ir::{
    Arm, Field, Keys, Presence, Struct, Type, TypeDef, TypeId, TypeKind, Union, WireValue,
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

/// An example value.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Sample<'a> {
    /// `true`
    Bool(bool),
    /// `1`
    Int(i64),
    /// `1.5`
    Float(f64),
    /// A number with all its digits: 1.
    Digits,
    /// A string.
    Text(String),
    /// What keeps its text, like a date, by that.
    Time(&'static str),
    /// Three bytes: `YWJj`
    Bytes,
    /// Three bytes: `abc`
    File,
    /// Any value: `{}`
    Json,
    /// `null`, where a value would contain itself.
    Null,
    /// `null`, as a value of its own.
    Unit,
    /// A tuple.
    Tuple(Vec<Sample<'a>>),
    /// A list of one or none.
    List(Option<Box<Sample<'a>>>),
    /// A map of one or none.
    Map(Option<Box<Sample<'a>>>),
    /// In an `Option`.
    Some(Box<Sample<'a>>),
    /// In a `Box`.
    Boxed(Box<Sample<'a>>),
    /// Hidden in `Debug`.
    Sensitive(Box<Sample<'a>>),
    /// A value of an enum.
    Variant(TypeId, &'a str, &'a WireValue),
    /// An arm of a union.
    Arm(TypeId, &'a Arm, Box<Sample<'a>>),
    /// What fits no arm of a union.
    UnknownArm(TypeId, &'a Union),
    /// The fields that are set.
    Struct(TypeId, &'a Struct, Vec<(&'a Field, Sample<'a>)>),
}

impl Sample<'_> {
    /// Whether it is one value that every kind of parameter can carry.
    pub(super) fn is_scalar(&self) -> bool {
        match self {
            Self::Bool(_)
            | Self::Int(_)
            | Self::Float(_)
            | Self::Digits
            | Self::Text(_)
            | Self::Time(_)
            | Self::Variant(..) => true,
            Self::Some(it) | Self::Sensitive(it) => it.is_scalar(),
            _ => false,
        }
    }
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
    Keys(&'a Keys),
}

impl<'a> Sampler<'_, 'a> {
    fn ty(&mut self, ty: &Type, fill: Fill, hint: &str) -> Option<Sample<'a>> {
        self.budget = self.budget.checked_sub(1)?;
        Some(match ty {
            Type::Bool => Sample::Bool(true),
            Type::Int(_) => Sample::Int(1),
            Type::Number => Sample::Digits,
            Type::Float => Sample::Float(1.5),
            Type::Str => Sample::Text(hint.to_owned()),
            Type::Bytes => Sample::Bytes,
            Type::File => Sample::File,
            Type::DateTime => Sample::Time("2026-01-02T03:04:05Z"),
            Type::Date => Sample::Time("2026-01-02"),
            Type::Time => Sample::Time("03:04:05"),
            Type::Duration => Sample::Time("PT1H30M"),
            Type::Uuid => Sample::Time("67e55044-10b1-426f-9247-bb680e5fe0c8"),
            Type::Json => Sample::Json,
            Type::Null => Sample::Unit,
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
            fields.extend(
                strukt.fields.iter().find_map(|it| Some((it, self.value(it, fill, marked)?))),
            );
        }
        let has = |wire: &str| fields.iter().any(|(it, _)| it.wire == wire);
        let is_complete = match marked {
            Marked::No => true,
            Marked::Tag(tag, _) => has(tag),
            Marked::Keys(keys) => {
                keys.all.iter().all(|it| has(it))
                    && (keys.any.is_empty() || keys.any.iter().any(|it| has(it)))
            }
        };
        is_complete.then_some(Sample::Struct(id, strukt, fields))
    }

    fn field(&mut self, field: &'a Field, fill: Fill, marked: Marked<'_>) -> Option<Sample<'a>> {
        if let Some(fixed) = &field.fixed {
            return self.fixed(field, fixed, marked);
        }
        let is_optional = matches!(field.presence, Presence::Optional | Presence::Patch);
        match (fill, is_optional) {
            (Fill::Required | Fill::Reply, true) => return None,
            (Fill::Setters, true) if !has_setter(field) => return None,
            _ => (),
        }
        match (self.value(field, fill, marked), field.presence) {
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
    fn value(&mut self, field: &Field, fill: Fill, marked: Marked<'_>) -> Option<Sample<'a>> {
        match marked {
            Marked::Tag(tag, value) if field.wire == tag => self.tagged(&field.ty, value),
            _ => self.ty(&field.ty, self.fill_below(&field.ty, fill), &field.wire),
        }
    }

    /// How much of a field's value is filled in: a parameter's struct has setters, which an example shows.
    fn fill_below(&self, ty: &Type, fill: Fill) -> Fill {
        let is_argument =
            |(_, def): (_, &TypeDef)| def.role.argument && matches!(def.kind, TypeKind::Struct(_));
        let is_parameter = fill == Fill::Setters && self.stack.len() == 1;
        if is_parameter && self.map.named(ty).is_some_and(is_argument) {
            Fill::Setters
        } else {
            Fill::Required
        }
    }
}

fn is_required(field: &Field) -> bool {
    matches!(field.presence, Presence::Required | Presence::Nullable)
}

fn is_marked(field: &Field, marked: Marked<'_>) -> bool {
    match marked {
        Marked::No => false,
        Marked::Tag(tag, _) => field.wire == tag,
        Marked::Keys(keys) => keys.all.contains(&field.wire),
    }
}

/// Whether a value is a scalar, or a list or struct of them.
fn is_simple(value: &Sample<'_>) -> bool {
    match value {
        Sample::List(Some(it)) => it.is_scalar(),
        Sample::Struct(_, _, fields) => {
            !fields.is_empty() && fields.iter().all(|(_, it)| is_simple(it))
        }
        Sample::Some(it) => is_simple(it),
        value => value.is_scalar(),
    }
}

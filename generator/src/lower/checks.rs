//! Which limits `check()` holds values against: those of types that are sent, as far as a value of the type can break
//! them, with patterns that the runtime can match.

use std::collections::BTreeMap;

use super::cx::{Cx, Draft};
use super::pattern::{self, Verdict};
use super::walk;
use crate::diag::Diagnostics;
use crate::ir::{IntKind, Limit, Role, Type, TypeId, TypeKind};

/// Leaves those limits, and marks the types that have some or are made of such.
pub(super) fn settle(cx: &mut Cx<'_>, drafts: &mut [Draft], roles: &[Role]) {
    let forms = drafts.iter().map(|it| Form::of_type(drafts, it)).collect();
    let mut sieve = Sieve { forms, patterns: BTreeMap::new(), diagnostics: cx.diagnostics };
    for (at, (draft, role)) in drafts.iter_mut().zip(roles).enumerate() {
        if role.sends {
            let form = match draft.kind {
                // It says all values there are.
                TypeKind::Enum(_) | TypeKind::Alias(_) => Form::Free,
                TypeKind::Struct(_) | TypeKind::Union(_) => sieve.forms[at],
            };
            draft.limits.retain(|it| form.can_break(it) && sieve.is_usable(it));
            sieve.members(&mut draft.kind);
        } else {
            draft.limits.clear();
            limits_mut(&mut draft.kind).into_iter().for_each(Vec::clear);
        }
    }
    mark(drafts, roles);
}

/// What values are in JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    Text,
    /// Between these.
    Int(i128, i128),
    Number,
    List,
    Object,
    Any,
    /// The same, but its objects have other members as well.
    PartOfAny,
    /// Something without limits.
    Free,
}

impl Form {
    fn of_type(drafts: &[Draft], draft: &Draft) -> Self {
        let is_part = |ty| walk::id(ty).is_some_and(|it| drafts[it.0].is_part);
        match &draft.kind {
            TypeKind::Struct(_) if draft.is_part => Self::Free,
            TypeKind::Struct(_) => Self::Object,
            TypeKind::Union(it) if it.arms.iter().any(|it| is_part(&it.ty)) => Self::PartOfAny,
            TypeKind::Union(_) | TypeKind::Enum(_) => Self::Any,
            TypeKind::Alias(_) => Self::Free,
        }
    }

    /// The form of a type that may be one of these.
    fn of(ty: &Type, types: &[Self]) -> Self {
        match ty {
            Type::Named(id) => types[id.0],
            Type::Int(IntKind::I32) => Self::Int(i32::MIN.into(), i32::MAX.into()),
            Type::Int(IntKind::I64) => Self::Int(i64::MIN.into(), i64::MAX.into()),
            Type::Int(IntKind::U32) => Self::Int(0, u32::MAX.into()),
            Type::Int(IntKind::U64) => Self::Int(0, u64::MAX.into()),
            Type::Float | Type::Number => Self::Number,
            Type::Str | Type::Bytes | Type::Uuid => Self::Text,
            Type::DateTime | Type::Date | Type::Time | Type::Duration => Self::Text,
            Type::List(_) | Type::Tuple(_) => Self::List,
            Type::Map(_) => Self::Object,
            Type::Json => Self::Any,
            Type::Nullable(ty) | Type::Boxed(ty) | Type::Sensitive(ty) => Self::of(ty, types),
            // A file is sent as it is.
            Type::Bool | Type::Null | Type::File => Self::Free,
        }
    }

    /// Whether any value breaks the limit.
    fn can_break(self, limit: &Limit) -> bool {
        match (self, limit) {
            (Self::PartOfAny, Limit::MinProperties(_) | Limit::MaxProperties(_)) => false,
            (Self::Any | Self::PartOfAny, _) => true,
            (Self::Text, Limit::MinLength(_) | Limit::MaxLength(_) | Limit::Pattern { .. }) => true,
            (Self::Int(least, _), Limit::AtLeast(it)) => bound(it).is_none_or(|it| least < it),
            (Self::Int(_, most), Limit::AtMost(it)) => bound(it).is_none_or(|it| it < most),
            (Self::Int(..), Limit::MultipleOf(it)) => it != "1",
            (
                Self::Int(..) | Self::Number,
                Limit::AtLeast(_)
                | Limit::MoreThan(_)
                | Limit::AtMost(_)
                | Limit::LessThan(_)
                | Limit::MultipleOf(_),
            ) => true,
            (
                Self::List,
                Limit::MinItems(_)
                | Limit::MaxItems(_)
                | Limit::UniqueItems
                | Limit::Each(_)
                | Limit::Item(..),
            ) => true,
            (Self::Object, Limit::MinProperties(_) | Limit::MaxProperties(_) | Limit::Each(_)) => {
                true
            }
            _ => false,
        }
    }
}

/// A bound, if it is an integer.
fn bound(text: &str) -> Option<i128> {
    text.parse().ok()
}

/// Lets the limits through that are worth a look.
struct Sieve<'d> {
    /// What the values of each type are.
    forms: Vec<Form>,
    /// What became of each pattern that was met.
    patterns: BTreeMap<String, Verdict>,
    diagnostics: &'d mut Diagnostics,
}

impl Sieve<'_> {
    fn members(&mut self, kind: &mut TypeKind) {
        match kind {
            TypeKind::Struct(it) => {
                it.fields.iter_mut().for_each(|it| self.keep(&mut it.limits, &it.ty));
                if let Some(it) = &mut it.extra {
                    self.keep(&mut it.limits, &Type::Map(Box::new(it.ty.clone())));
                }
            }
            TypeKind::Union(it) => {
                it.arms.iter_mut().for_each(|it| self.keep(&mut it.limits, &it.ty));
            }
            TypeKind::Enum(_) | TypeKind::Alias(_) => {}
        }
    }

    fn keep(&mut self, limits: &mut Vec<Limit>, ty: &Type) {
        let form = Form::of(ty, &self.forms);
        limits.retain_mut(|limit| match limit {
            Limit::Each(inner) => {
                self.keep(inner, item(ty, 0));
                !inner.is_empty()
            }
            Limit::Item(at, inner) => {
                self.keep(inner, item(ty, *at));
                !inner.is_empty()
            }
            limit => form.can_break(limit) && self.is_usable(limit),
        });
    }

    /// Whether it is no pattern that cannot be matched; such a one is reported.
    fn is_usable(&mut self, limit: &Limit) -> bool {
        let Limit::Pattern { text, at } = limit else { return true };
        let known = self.patterns.get(text).copied();
        let verdict = known.unwrap_or_else(|| pattern::verdict(text));
        if known.is_none() {
            self.patterns.insert(text.clone(), verdict);
        }
        match verdict {
            Verdict::Good => {}
            Verdict::Foreign => self.diagnostics.uncompilable_pattern(at, text),
            Verdict::Exponential => self.diagnostics.exponential_pattern(at, text),
        }
        verdict == Verdict::Good
    }
}

/// The type of an item of a list or a tuple, or of a value of a map.
fn item(ty: &Type, at: usize) -> &Type {
    match ty {
        Type::List(ty) | Type::Map(ty) => ty,
        Type::Tuple(tys) => tys.get(at).unwrap_or(&Type::Json),
        Type::Nullable(ty) | Type::Boxed(ty) | Type::Sensitive(ty) => item(ty, at),
        _ => &Type::Json,
    }
}

fn limits_mut(kind: &mut TypeKind) -> Vec<&mut Vec<Limit>> {
    match kind {
        TypeKind::Struct(it) => {
            let fields = it.fields.iter_mut().map(|it| &mut it.limits);
            fields.chain(it.extra.iter_mut().map(|it| &mut it.limits)).collect()
        }
        TypeKind::Union(it) => it.arms.iter_mut().map(|it| &mut it.limits).collect(),
        TypeKind::Enum(_) | TypeKind::Alias(_) => Vec::new(),
    }
}

/// From the types with limits to all that hold them and are sent. What stands in a tuple is not gone into.
fn mark(drafts: &mut [Draft], roles: &[Role]) {
    let mut users: Vec<Vec<TypeId>> = vec![Vec::new(); drafts.len()];
    let mut stack = Vec::new();
    for (at, draft) in drafts.iter_mut().enumerate() {
        let is_limited = limits_mut(&mut draft.kind).iter().any(|it| !it.is_empty());
        if is_limited || !draft.limits.is_empty() {
            stack.push(TypeId(at));
        }
        for id in members(&draft.kind).into_iter().filter_map(walk::id) {
            if roles[at].sends {
                users[id.0].push(TypeId(at));
            }
        }
    }
    while let Some(id) = stack.pop() {
        if !std::mem::replace(&mut drafts[id.0].is_checked, true) {
            stack.extend(&users[id.0]);
        }
    }
}

fn members(kind: &TypeKind) -> Vec<&Type> {
    match kind {
        TypeKind::Struct(it) => {
            it.fields.iter().map(|it| &it.ty).chain(it.extra.iter().map(|it| &it.ty)).collect()
        }
        TypeKind::Union(it) => it.arms.iter().map(|it| &it.ty).collect(),
        TypeKind::Alias(ty) => vec![ty],
        TypeKind::Enum(_) => Vec::new(),
    }
}

//! What an example picks where there is a choice: a tag's value, the one value of a field, an arm, an enum's variant.

use super::{Fill, Marked, Sample, Sampler};
use crate::emit::enums::shown;
use crate::emit::sample_json::flat;
use crate::emit::unions::is_boxed;
use crate::ir::{
    Enum, Field, Fixed, Mark, Presence, Tagging, Type, TypeId, TypeKind, Union, WireValue,
};

impl<'a> Sampler<'_, 'a> {
    /// The tag's field with the arm's value.
    pub(super) fn tagged(&self, ty: &Type, value: &str) -> Option<Sample<'a>> {
        match self.map.resolve(ty) {
            Type::Str => Some(Sample::Text(value.to_owned())),
            Type::Bool => value.parse().ok().map(Sample::Bool),
            Type::Int(_) => value.parse().ok().map(Sample::Int),
            Type::Float => value.parse().ok().map(Sample::Float),
            Type::Named(id) => match &self.map.def(*id).kind {
                TypeKind::Enum(it) => {
                    let variant = it.variants.iter().find(|it| text(&it.wire) == value)?;
                    Some(Sample::Variant(*id, variant.name.as_str(), &variant.wire))
                }
                _ => None,
            },
            _ => None,
        }
    }

    pub(super) fn fixed(
        &self,
        field: &'a Field,
        fixed: &'a Fixed,
        marked: Marked<'_>,
    ) -> Option<Sample<'a>> {
        let value = match fixed {
            Fixed::Bool(it) => Sample::Bool(*it),
            Fixed::Int(it) => Sample::Int(*it),
            Fixed::Float(it) => Sample::Float(*it),
            Fixed::Str(it) => Sample::Text(it.clone()),
            Fixed::Null => Sample::Unit,
            Fixed::Variant(name) => {
                let (id, def) = self.map.named(&field.ty)?;
                let TypeKind::Enum(it) = &def.kind else { return None };
                let variant = it.variants.iter().find(|it| it.name == *name)?;
                Sample::Variant(id, variant.name.as_str(), &variant.wire)
            }
        };
        match marked {
            Marked::Tag(tag, mark) if field.wire == tag && flat(&value) != mark => None,
            _ if field.presence == Presence::Nullable => Some(Sample::Some(Box::new(value))),
            _ => Some(value),
        }
    }

    pub(super) fn union(
        &mut self,
        id: TypeId,
        union: &'a Union,
        fill: Fill,
        hint: &str,
    ) -> Sample<'a> {
        for arm in &union.arms {
            let value = match (&union.tagging, &arm.mark, self.map.resolve(&arm.ty)) {
                (Tagging::Tag(tag), Mark::Tags(values), Type::Named(it)) => values
                    .iter()
                    .find_map(|value| self.named(*it, fill, hint, Marked::Tag(tag, value))),
                (Tagging::Keys | Tagging::Tag(_), Mark::Keys(keys), Type::Named(it)) => {
                    self.named(*it, fill, hint, Marked::Keys(keys))
                }
                (Tagging::JsonType | Tagging::Member(_), _, _) => self.ty(&arm.ty, fill, hint),
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

pub(super) fn variant<'a>(id: TypeId, it: &'a Enum, hint: &str) -> Sample<'a> {
    match shown(it) {
        Some(it) => Sample::Variant(id, it.name.as_str(), &it.wire),
        None => Sample::Text(hint.to_owned()),
    }
}

/// A value of an enum as a tag is compared.
fn text(wire: &WireValue) -> String {
    match wire {
        WireValue::Str(it) => it.clone(),
        WireValue::Int(it) => it.to_string(),
        WireValue::Json(it) => it.clone(),
    }
}

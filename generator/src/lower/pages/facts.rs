//! What a method sends and receives, as far as pages go.

use super::Plan;
use crate::ir::{Field, Method, PageStep, Pages, ParamIn, ReplyBody, Type, TypeKind};
use crate::lower::cx::Draft;

/// The query parameters of a method, and its reply.
pub(super) struct Facts<'t> {
    types: &'t [Draft],
    /// By their names on the wire.
    pub(super) query: Vec<(&'t str, &'t Type)>,
    pub(super) reply: Option<&'t Type>,
}

/// A part of a plan that the method does not have.
pub(super) struct Missing {
    /// Which part, as `provider.yaml` calls it.
    pub(super) part: &'static str,
    /// The beginning of a sentence that ends with the name.
    pub(super) what: &'static str,
    pub(super) name: String,
    /// What there is instead.
    pub(super) known: Vec<String>,
}

impl<'t> Facts<'t> {
    pub(super) fn of(types: &'t [Draft], method: &'t Method) -> Self {
        let reply = match &method.reply.body {
            ReplyBody::Json(ty) => Some(ty),
            _ => None,
        };
        let query = method.params.iter().flat_map(|params| {
            let fields = match &types[params.ty.0].kind {
                TypeKind::Struct(it) => it.fields.as_slice(),
                _ => &[],
            };
            params.places.iter().zip(fields)
        });
        let query = query.filter(|(place, _)| place.style.place == ParamIn::Query);
        let query = query.map(|(place, field)| (place.wire.as_str(), &field.ty)).collect();
        Self { types, query, reply }
    }

    /// The type behind names and boxes.
    pub(super) fn bare(&self, ty: &'t Type) -> &'t Type {
        bare(self.types, ty)
    }

    /// The properties of an object; none of anything else.
    pub(super) fn fields(&self, ty: &'t Type) -> &'t [Field] {
        fields(self.types, ty)
    }

    /// What stands at a path of properties.
    fn at(&self, from: &'t Type, path: &[String]) -> Option<&'t Type> {
        path.iter().try_fold(from, |ty, name| {
            self.fields(ty).iter().find(|it| it.wire == *name).map(|it| &it.ty)
        })
    }

    /// The items of a list.
    pub(super) fn item(&self, ty: &'t Type) -> Option<&'t Type> {
        match self.bare(ty) {
            Type::List(item) => Some(item),
            _ => None,
        }
    }

    /// The pages of a plan, if the method has all parts of it.
    pub(super) fn check(&self, plan: Plan) -> Result<Pages, Missing> {
        let items = match plan.items {
            Some(path) => path,
            None => self.list().ok_or_else(|| {
                self.missing("items", "there is no list in the reply, or more than one", &[])
            })?,
        };
        let list = self.reached("items", &items)?;
        let no_list =
            || Missing { what: "the reply has no list", ..self.missing("items", "", &items) };
        let item = self.item(list).ok_or_else(no_list)?;
        match &plan.step {
            PageStep::Cursor { param, next } => {
                self.has_param("cursor", param)?;
                self.reached("next", next)?;
            }
            PageStep::LastItem { param, id } => {
                self.has_param("cursor", param)?;
                if self.at(item, id).is_none() {
                    let known = names(self.fields(item));
                    let (part, what) = ("last", "the items have no property");
                    return Err(Missing { part, what, name: id.join("."), known });
                }
            }
            PageStep::Offset { param } => self.has_param("offset", param)?,
            PageStep::Number { param, .. } => self.has_param("page", param)?,
            PageStep::Link { next } => {
                self.reached("link", next)?;
            }
        }
        let ways = [&plan.has_more, &plan.total, &plan.total_pages];
        for (part, way) in ["has_more", "total", "total_pages"].into_iter().zip(ways) {
            self.reached(part, way)?;
        }
        let Plan { step, has_more, total, total_pages, .. } = plan;
        Ok(Pages { step, items, item: item.clone(), has_more, total, total_pages })
    }

    fn has_param(&self, part: &'static str, name: &str) -> Result<(), Missing> {
        if self.query.iter().any(|(known, _)| *known == name) {
            return Ok(());
        }
        let known = self.query.iter().map(|(known, _)| (*known).to_owned()).collect();
        Err(Missing { part, what: "there is no query parameter", name: name.to_owned(), known })
    }

    fn reached(&self, part: &'static str, path: &[String]) -> Result<&'t Type, Missing> {
        let found = self.reply.and_then(|it| self.at(it, path));
        found.ok_or_else(|| self.missing(part, "the reply has no property", path))
    }

    fn missing(&self, part: &'static str, what: &'static str, path: &[String]) -> Missing {
        let above = path.split_last().map_or(path, |(_, above)| above);
        let object = self.reply.and_then(|it| self.at(it, above));
        let known = object.map(|it| names(self.fields(it))).unwrap_or_default();
        let before: String = above.iter().map(|it| format!("{it}.")).collect();
        let known = known.into_iter().map(|it| format!("{before}{it}")).collect();
        Missing { part, what, name: path.join("."), known }
    }
}

fn bare<'t>(types: &'t [Draft], ty: &'t Type) -> &'t Type {
    let mut ty = ty;
    // An alias of itself was reported, and is no list.
    for _ in 0..=types.len() {
        ty = match ty {
            Type::Nullable(inner) | Type::Boxed(inner) => inner,
            Type::Named(id) => match &types[id.0].kind {
                TypeKind::Alias(inner) => inner,
                _ => return ty,
            },
            _ => return ty,
        };
    }
    ty
}

fn fields<'t>(types: &'t [Draft], ty: &'t Type) -> &'t [Field] {
    match bare(types, ty) {
        Type::Named(id) => match &types[id.0].kind {
            TypeKind::Struct(it) => &it.fields,
            _ => &[],
        },
        _ => &[],
    }
}

fn names(fields: &[Field]) -> Vec<String> {
    fields.iter().map(|it| it.wire.clone()).collect()
}

//! [`Plan`]: which types of a crate are tried, with which samples.

use std::collections::BTreeSet;

use serde_json::Value;
use specwright::ir::{Api, Role, StreamFlag, Type, TypeDef, TypeId, TypeKind};
use specwright::pointer::Pointer;

use crate::booked::{self, Booked};
use crate::dialect::{self, OneOf};
use crate::document::{Direction, Document};
use crate::examples::{self, Examples};
use crate::places;
use crate::prune::{is_meant, prune};
use crate::sampler::{Sampler, Samples};
use crate::validator::Validator;

/// How many samples of one schema are tried.
const MOST: usize = 40;

/// How many bytes of one schema's samples are tried; four samples are tried whatever their size.
const BYTES: usize = 200_000;

/// What to try of one crate.
#[derive(Debug, Default, PartialEq)]
pub struct Plan {
    /// The types, in the crate's order.
    pub targets: Vec<Target>,
    /// Named schemas of the document that are not tried, and why.
    pub left_out: Vec<LeftOut>,
    /// What the crate's ledger says is lost of values.
    pub booked: Vec<Booked>,
}

/// A type and its samples.
#[derive(Debug, PartialEq)]
pub struct Target {
    /// Its schema.
    pub place: Pointer,
    /// Its name in the crate's `types`.
    pub rust: String,
    /// Valid values, each once.
    pub samples: Vec<Value>,
    /// How many samples the validator refused, and examples of mistakes.
    pub refused: usize,
    /// Whether `oneOf` had to be taken for `anyOf`, because its arms overlap so much that nothing else is valid.
    pub loose: bool,
    /// Whether it is part of requests.
    pub sends: bool,
}

/// A schema that is not tried.
#[derive(Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// The schema.
    pub place: Pointer,
    /// Why.
    pub reason: String,
}

impl Plan {
    /// A plan for the crate made of this document. `root` is the document as it was loaded, at most with its defects
    /// repaired.
    pub fn new(root: &Value, api: &Api) -> Self {
        let root = &dialect::meant(root);
        let document = Document::new(root, Direction::Both);
        let mut plan = Self { booked: booked::of(api), ..Self::default() };
        let chosen = plan.choose(api, &document);
        let places: Vec<&Pointer> = chosen.iter().map(|(id, _)| &api.types[id.0].from).collect();
        let directions = [Direction::Sent, Direction::Received, Direction::Both];
        let documents = directions.map(|it| Document::new(root, it));
        let mut planners = documents.each_ref().map(|it| Planner::new(root, it, &places));
        let flagged = flagged(api);
        for (id, schemas) in &chosen {
            let def = &api.types[id.0];
            let mut target = Target {
                place: def.from.clone(),
                rust: def.name.to_string(),
                samples: Vec::new(),
                refused: 0,
                loose: false,
                sends: def.role.sends,
            };
            let direction = direction(api, def);
            let planner = planners.iter_mut().find(|it| it.document.direction == direction);
            let known = planner.is_some_and(|it| it.fill(&mut target, schemas));
            if flagged.contains(id) {
                target.samples.iter_mut().for_each(unflagged);
            }
            match (known, target.samples.is_empty()) {
                (false, _) => plan.leave_out(&target.place, "the validator cannot compile it"),
                (_, true) => plan.leave_out(&target.place, "no valid sample was found"),
                _ => plan.targets.push(target),
            }
        }
        plan
    }

    /// The types that are tried, with what is said of them; all other named schemas are left out.
    fn choose<'d>(&mut self, api: &Api, document: &Document<'d>) -> Vec<(TypeId, Vec<&'d Value>)> {
        let params = api.resources.iter().flat_map(|it| &it.methods).chain(&api.methods);
        let params: BTreeSet<TypeId> =
            params.filter_map(|it| it.params.as_ref()).map(|it| it.ty).collect();
        let mut chosen = Vec::new();
        let mut typed: BTreeSet<&Pointer> = BTreeSet::new();
        for (at, def) in api.types.iter().enumerate() {
            typed.insert(&def.from);
            let is_alias = matches!(def.kind, TypeKind::Alias(_));
            if params.contains(&TypeId(at)) || is_alias || !places::is_steady(&def.from) {
                continue;
            }
            if document.at(&def.from).is_some_and(Value::is_object) {
                chosen.push((TypeId(at), places::said(document, &def.from)));
            }
        }
        let home = Pointer::root().join("components").join("schemas");
        for (name, _) in document.components() {
            let place = home.join(name);
            if !typed.contains(&place) {
                self.leave_out(&place, "has no type of its own: no call uses it, or it is plain");
            }
        }
        chosen
    }

    fn leave_out(&mut self, place: &Pointer, reason: &str) {
        self.left_out.push(LeftOut { place: place.clone(), reason: reason.to_owned() });
    }
}

/// Which way a type travels. One that no call uses may have members that travel: those of their types that go the other
/// way only are nowhere in it.
fn direction(api: &Api, def: &TypeDef) -> Direction {
    let of_role = |role: Role| match (role.sends, role.receives) {
        (true, false) => Some(Direction::Sent),
        (false, true) => Some(Direction::Received),
        _ => None,
    };
    let TypeKind::Struct(strukt) = &def.kind else {
        return of_role(def.role).unwrap_or(Direction::Both);
    };
    let mut named = strukt.fields.iter().filter_map(|it| named(&it.ty));
    let of_members = || match def.role {
        Role { sends: false, receives: false, .. } => {
            named.find_map(|it| of_role(api.types[it.0].role))
        }
        _ => None,
    };
    of_role(def.role).or_else(of_members).unwrap_or(Direction::Both)
}

/// The type of the crate that a type is or holds.
fn named(ty: &Type) -> Option<TypeId> {
    match ty {
        Type::Named(id) => Some(*id),
        Type::List(it)
        | Type::Map(it)
        | Type::Nullable(it)
        | Type::Boxed(it)
        | Type::Sensitive(it) => named(it),
        _ => None,
    }
}

/// The bodies of which the method says whether the reply is a stream, and their arms.
fn flagged(api: &Api) -> BTreeSet<TypeId> {
    let methods = api.resources.iter().flat_map(|it| &it.methods).chain(&api.methods);
    let says = methods.filter(|it| it.stream_flag != StreamFlag::None);
    let mut flagged = BTreeSet::new();
    for body in says.filter_map(|it| it.body.as_ref()) {
        let ty = if let Type::Nullable(ty) = &body.ty { ty } else { &body.ty };
        let Type::Named(id) = ty else { continue };
        flagged.insert(*id);
        let TypeKind::Union(union) = &api.types[id.0].kind else { continue };
        let arm = |ty: &Type| if let Type::Named(id) = ty { Some(*id) } else { None };
        flagged.extend(union.arms.iter().filter_map(|it| arm(&it.ty)));
    }
    flagged
}

/// A sample of such a body without what is no part of its type.
fn unflagged(sample: &mut Value) {
    if let Some(it) = sample.as_object_mut() {
        it.shift_remove("stream");
    }
}

/// What plans those types of a crate that travel one way.
struct Planner<'a, 'd> {
    root: &'d Value,
    places: &'a [&'a Pointer],
    document: &'a Document<'d>,
    examples: Examples<'d>,
    sampler: Sampler<'a, 'd>,
    /// Compiled when they are needed first.
    exact: Option<Validator>,
    loose: Option<Validator>,
}

impl<'a, 'd> Planner<'a, 'd> {
    fn new(root: &'d Value, document: &'a Document<'d>, places: &'a [&'a Pointer]) -> Self {
        let examples = examples::of_bodies(document, root);
        let sampler = Sampler::new(document);
        Self { root, places, document, examples, sampler, exact: None, loose: None }
    }

    /// Adds the samples of what these schemas say together; false if the validator cannot compile it.
    fn fill(&mut self, target: &mut Target, schemas: &[&'d Value]) -> bool {
        let made = self.sampler.samples(schemas);
        let mut shown = Vec::new();
        for example in schemas.iter().flat_map(|it| examples::of_schema(&self.examples, it)) {
            let mut example = example.clone();
            prune(self.document, schemas, &mut example, 0);
            if is_meant(self.document, schemas, &example, 0) {
                shown.push(example);
            } else {
                target.refused += 1;
            }
        }
        let (root, places, direction) = (self.root, self.places, self.document.direction);
        let validator = |one_of| Validator::new(root, places, direction, one_of);
        let exact = self.exact.get_or_insert_with(|| validator(OneOf::Exact));
        if add(target, &made, &shown, exact).is_none() {
            return false;
        }
        if target.samples.is_empty() {
            let loose = self.loose.get_or_insert_with(|| validator(OneOf::Loose));
            target.loose = true;
            target.refused = 0;
            return add(target, &made, &shown, loose).is_some();
        }
        true
    }
}

/// Adds what is valid; `None` if the validator cannot say.
fn add(target: &mut Target, made: &Samples, shown: &[Value], validator: &Validator) -> Option<()> {
    let place = target.place.clone();
    let mut bytes = 0;
    let mut take = |target: &mut Target, value: &Value| {
        // Whether null may stand in a type's stead is said where the type is used.
        if value.is_null() || target.samples.contains(value) || target.samples.len() >= MOST {
            return Some(());
        }
        if bytes > BYTES && target.samples.len() >= 4 {
            return Some(());
        }
        if validator.is_valid(&place, value)? {
            bytes += value.to_string().len();
            target.samples.push(value.clone());
        } else {
            target.refused += 1;
        }
        Some(())
    };
    let refused = target.refused;
    for value in shown.iter().take(MOST / 4).chain(&made.first) {
        take(target, value)?;
    }
    if target.refused > refused {
        for value in &made.spare {
            take(target, value)?;
        }
    }
    Some(())
}

#[cfg(test)]
mod tests {
    use specwright::diag::Strictness;
    use specwright::{Document as Text, Run, Source, generate};

    use super::*;

    #[test]
    fn what_no_call_uses_has_the_members_of_its_types() {
        let text = "
openapi: 3.1.0
info: {title: T, version: '1'}
paths:
  /a:
    post:
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}
      responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}}
components:
  schemas:
    A: {type: object, required: [out], properties: {in: {type: string, writeOnly: true}, out: {type: string, readOnly: true}}}
    Unused: {type: object, properties: {all: {type: array, items: {$ref: '#/components/schemas/A'}}}}
";
        let run =
            Run::OneOff { strictness: Strictness::Lenient, runtime_path: "x", not_utf8: None };
        let document = Text { path: "a.yaml", text };
        let api = generate(&Source { name: "a", document, overlay: None, run }).api.unwrap();
        let plan = Plan::new(&serde_yaml::from_str(text).unwrap(), &api);
        let unused = plan.targets.iter().find(|it| it.rust == "Unused").unwrap();
        let members: BTreeSet<&String> = unused
            .samples
            .iter()
            .flat_map(|it| it["all"].as_array().into_iter().flatten())
            .flat_map(|it| it.as_object().into_iter().flat_map(|it| it.keys()))
            .collect();
        assert_eq!(members.into_iter().collect::<Vec<_>>(), ["out"]);
    }
}

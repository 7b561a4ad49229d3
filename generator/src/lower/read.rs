//! Reads the keywords of a schema into a [`View`], whichever `SchemaKind` holds them.

use std::rc::Rc;

use indexmap::IndexMap;
use openapiv3::{AdditionalProperties, AnySchema, ReferenceOr, Schema, SchemaKind, Type};
use serde_json::Value;

use super::limits::Limits;
use super::node::{Form, Node};
use super::variants;
use super::view::{Additional, Flag, Kind, Member, View};
use super::{conditions, formats};
use crate::names::Words;

impl<'a> View<'a> {
    pub(super) fn read_kind(&mut self, kind: &'a SchemaKind) {
        match kind {
            SchemaKind::Type(ty) => self.read_type(ty),
            SchemaKind::OneOf { one_of } => self.arms = self.list("oneOf", one_of),
            SchemaKind::AnyOf { any_of } => {
                self.arms = self.list("anyOf", any_of);
                self.any_of = Flag::On;
            }
            SchemaKind::AllOf { all_of } => self.all_of = self.list("allOf", all_of),
            SchemaKind::Not { .. } => {}
            SchemaKind::Any(any) => self.read_any(any),
        }
    }

    fn read_type(&mut self, ty: &'a Type) {
        self.limits = Limits::of(ty);
        match ty {
            Type::Boolean(it) => {
                self.kind = Some(Kind::Bool);
                self.read_members(it.enumeration.iter().map(|it| it.map(Value::from)));
            }
            Type::Integer(it) => {
                self.kind = Some(Kind::Integer);
                self.format = formats::integer(&it.format);
                self.read_members(it.enumeration.iter().map(|it| it.map(Value::from)));
            }
            Type::Number(it) => {
                self.kind = Some(Kind::Number);
                self.format = formats::number(&it.format);
                self.read_members(it.enumeration.iter().map(|it| it.map(Value::from)));
            }
            Type::String(it) => {
                self.kind = Some(Kind::String);
                self.format = formats::string(&it.format);
                self.read_members(it.enumeration.iter().map(|it| it.clone().map(Value::from)));
            }
            Type::Array(it) => {
                self.kind = Some(Kind::Array);
                self.items = it.items.as_ref().map(|items| self.item(items));
            }
            Type::Object(it) => {
                self.kind = Some(Kind::Object);
                self.read_properties(
                    &it.properties,
                    &it.required,
                    it.additional_properties.as_ref(),
                );
            }
        }
    }

    fn read_any(&mut self, any: &'a AnySchema) {
        self.limits = Limits::of_any(any);
        self.kind = any.typ.as_deref().and_then(Kind::parse);
        if any.typ.as_deref() == Some("null") {
            self.own.nullable = Flag::On;
            self.site.nullable = Flag::On;
        }
        self.format = any.format.as_deref();
        self.read_members(
            any.enumeration.iter().map(|it| Some(it.clone()).filter(|it| !it.is_null())),
        );
        self.read_properties(&any.properties, &any.required, any.additional_properties.as_ref());
        self.items = any.items.as_ref().map(|items| self.item(items));
        self.all_of = self.list("allOf", &any.all_of);
        self.arms = self.list("oneOf", &any.one_of);
        let more = self.list("anyOf", &any.any_of);
        if self.arms.is_empty() {
            self.any_of = Flag::from(!more.is_empty());
            self.arms = more;
        } else if !more.is_empty() {
            let at = self.at.join("anyOf");
            let view = View {
                at,
                hint: self.hint.clone(),
                arms: more,
                any_of: Flag::On,
                ..View::default()
            };
            let form = Form::Seen(Box::new(view.clone()));
            self.all_of.push(Node { at: view.at, hint: view.hint, form });
        }
        if !self.properties.is_empty() {
            conditions::drop(self);
        }
    }

    fn read_members(&mut self, values: impl Iterator<Item = Option<Value>>) {
        for (n, value) in values.enumerate() {
            match value {
                Some(value) => {
                    let spelt = self.kind.and_then(|it| variants::respelt(&value, it));
                    self.members.push(Member {
                        misspelt: spelt.is_some().then(|| value.clone()),
                        value: spelt.unwrap_or(value),
                        at: self.at.join("enum").join(n),
                        title: None,
                        description: None,
                        deprecated: Flag::Off,
                    });
                }
                None => {
                    self.own.nullable = Flag::On;
                    self.site.nullable = Flag::On;
                }
            }
        }
    }

    fn read_properties(
        &mut self,
        properties: &'a IndexMap<String, ReferenceOr<Box<Schema>>>,
        required: &'a [String],
        additional: Option<&'a AdditionalProperties>,
    ) {
        let hint = self.inner_hint();
        let at = self.at.join("properties");
        let node = |(key, schema): (&'a String, &'a ReferenceOr<Box<Schema>>)| {
            let node = Node::boxed(at.join(key), hint.child(&Words::split(key)), schema);
            (key.as_str(), node)
        };
        self.properties = Rc::new(properties.iter().map(node).collect());
        self.required = required.iter().map(String::as_str).collect();
        self.additional = match additional {
            None => Additional::Unsaid,
            Some(AdditionalProperties::Any(false)) => Additional::Denied,
            Some(AdditionalProperties::Any(true)) => Additional::Any,
            Some(AdditionalProperties::Schema(schema)) => {
                // Whether the map is a field's type or a field beside others is not known here: both say `Value`.
                let hint = self.hint.one("value");
                Additional::Typed(Box::new(Node::new(
                    self.at.join("additionalProperties"),
                    hint,
                    schema,
                )))
            }
        };
    }

    fn item(&self, items: &'a ReferenceOr<Box<Schema>>) -> Box<Node<'a>> {
        let hint = self.hint.one("item");
        Box::new(Node::boxed(self.at.join("items"), hint, items))
    }

    fn list(&self, key: &str, schemas: &'a [ReferenceOr<Schema>]) -> Vec<Node<'a>> {
        let at = self.at.join(key);
        let node = |(n, schema)| Node::new(at.join(n), self.hint.clone(), schema);
        schemas.iter().enumerate().map(node).collect()
    }
}

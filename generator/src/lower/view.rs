//! [`View`]: the keywords of a schema in one shape, whichever `SchemaKind` holds them, references and `allOf` resolved.

use std::rc::Rc;

use indexmap::IndexMap;
use openapiv3::{Discriminator, Schema, SchemaData};
use serde_json::Value;

use super::limits::Limits;
use super::node::{Hint, Node};
use super::rules;
use super::told;
use super::variants::Told;
use crate::names::Words;
use crate::pointer::Pointer;

/// What a schema says.
#[derive(Clone, Debug, Default)]
pub(super) struct View<'a> {
    /// Where the schema stands; the type made of it is known by this.
    pub(super) at: Pointer,
    /// What that type would be called.
    pub(super) hint: Hint,
    /// The key in `components.schemas`, if it stands there.
    pub(super) component: Option<&'a str>,
    /// What is said about the type.
    pub(super) own: Notes<'a>,
    /// What is said where it is used, or else about the type.
    pub(super) site: Notes<'a>,
    /// The declared type.
    pub(super) kind: Option<Kind>,
    /// `format`.
    pub(super) format: Option<&'a str>,
    /// `enum`, without null.
    pub(super) members: Vec<Member<'a>>,
    /// `properties`, which views of one schema share.
    pub(super) properties: Rc<IndexMap<&'a str, Node<'a>>>,
    /// `required`.
    pub(super) required: Vec<&'a str>,
    /// `additionalProperties`.
    pub(super) additional: Additional<'a>,
    /// `items`.
    pub(super) items: Option<Box<Node<'a>>>,
    /// Whether null is all that it allows, unless it says more.
    pub(super) is_null: Flag,
    /// `oneOf` or `anyOf`.
    pub(super) arms: Vec<Node<'a>>,
    /// Whether they are those of `anyOf`: a value may fit several of them.
    pub(super) any_of: Flag,
    /// `discriminator`.
    pub(super) discriminator: Option<&'a Discriminator>,
    /// The component it stands for in a union of all that extend another.
    pub(super) stands_for: Option<&'a str>,
    /// What it is called as an arm of a union, if not after what it is in the document.
    pub(super) arm_name: Option<Words>,
    /// What extensions say about the members.
    pub(super) variant_names: Option<Told<'a>>,
    /// Bounds.
    pub(super) limits: Limits,
    /// Those of the component alone, where more is said beside the reference to it.
    pub(super) component_limits: Option<Limits>,
    /// What no type says, as sentences.
    pub(super) rules: Vec<String>,
    /// Sentences about the type that are not the document's own words.
    pub(super) remarks: Vec<String>,
    /// `allOf`, until it is merged in.
    pub(super) all_of: Vec<Node<'a>>,
}

/// What does not change the type itself.
#[derive(Clone, Debug, Default)]
pub(super) struct Notes<'a> {
    pub(super) title: Option<&'a str>,
    /// What the vendor calls the type, and what a parameter of it.
    pub(super) type_name: Option<&'a str>,
    pub(super) component_name: Option<&'a str>,
    pub(super) parameter_name: Option<&'a str>,
    pub(super) description: Option<&'a str>,
    pub(super) default: Option<&'a Value>,
    pub(super) example: Option<&'a Value>,
    pub(super) nullable: Flag,
    pub(super) deprecated: Flag,
    pub(super) read_only: Flag,
    pub(super) write_only: Flag,
    pub(super) sensitive: Flag,
}

/// A keyword that is there or not.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Flag {
    /// Absent or false.
    #[default]
    Off,
    /// True.
    On,
}

/// The declared type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Bool,
    Integer,
    Number,
    String,
    Array,
    Object,
}

/// A member of an `enum`.
#[derive(Clone, Debug)]
pub(super) struct Member<'a> {
    pub(super) value: Value,
    pub(super) at: Pointer,
    /// The value as the document has it, where that is of another type than it declares.
    pub(super) misspelt: Option<Value>,
    /// What a schema with this one value says about it.
    pub(super) title: Option<&'a str>,
    pub(super) description: Option<&'a str>,
    pub(super) deprecated: Flag,
}

/// `additionalProperties`.
#[derive(Clone, Debug, Default)]
pub(super) enum Additional<'a> {
    /// Not said.
    #[default]
    Unsaid,
    /// None.
    Denied,
    /// Of any type.
    Any,
    /// Of this type.
    Typed(Box<Node<'a>>),
}

impl Flag {
    /// Whether it is on.
    pub(super) fn is_on(self) -> bool {
        self == Self::On
    }

    fn or(self, other: Self) -> Self {
        if self.is_on() { self } else { other }
    }
}

impl From<bool> for Flag {
    fn from(on: bool) -> Self {
        if on { Self::On } else { Self::Off }
    }
}

impl<'a> Notes<'a> {
    /// What stands outside, then what stands inside.
    pub(super) fn over(&self, inner: &Self) -> Self {
        Self {
            title: self.title.or(inner.title),
            type_name: self.type_name.or(inner.type_name),
            component_name: self.component_name.or(inner.component_name),
            parameter_name: self.parameter_name.or(inner.parameter_name),
            description: self.description.or(inner.description),
            default: self.default.or(inner.default),
            example: self.example.or(inner.example),
            nullable: self.nullable.or(inner.nullable),
            deprecated: self.deprecated.or(inner.deprecated),
            read_only: self.read_only.or(inner.read_only),
            write_only: self.write_only.or(inner.write_only),
            sensitive: self.sensitive.or(inner.sensitive),
        }
    }

    fn of(data: &'a SchemaData) -> Self {
        let sensitive = data.extensions.get("x-sensitive").is_some_and(told::is_true);
        // A default of null is how some exporters say nullable.
        let nullable = data.nullable || data.default == Some(Value::Null);
        Self {
            title: data.title.as_deref(),
            type_name: told::type_name(&data.extensions),
            component_name: told::component_name(&data.extensions),
            parameter_name: told::name_of_parameter_of(&data.extensions),
            description: data.description.as_deref().filter(|it| *it != "Any type"),
            default: data
                .default
                .as_ref()
                .or_else(|| data.extensions.get("x-fern-default"))
                .filter(|it| !it.is_null()),
            example: data.example.as_ref(),
            nullable: nullable.into(),
            deprecated: (data.deprecated || told::is_deprecated(&data.extensions)).into(),
            read_only: data.read_only.into(),
            write_only: data.write_only.into(),
            sensitive: sensitive.into(),
        }
    }
}

impl Kind {
    /// The type of that name.
    pub(super) fn parse(name: &str) -> Option<Self> {
        Some(match name {
            "boolean" => Self::Bool,
            "integer" => Self::Integer,
            "number" => Self::Number,
            "string" => Self::String,
            "array" => Self::Array,
            "object" => Self::Object,
            _ => return None,
        })
    }

    /// OpenAPI's name for it.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Bool => "boolean",
            Self::Integer => "integer",
            Self::Number => "number",
            Self::String => "string",
            Self::Array => "array",
            Self::Object => "object",
        }
    }
}

impl<'a> View<'a> {
    /// A schema that says nothing.
    pub(super) fn blank(node: &Node<'a>) -> Self {
        Self { at: node.at.clone(), hint: node.hint.clone(), ..Self::default() }
    }

    /// The schema's keywords; `allOf` is not merged in yet.
    pub(super) fn of(node: &Node<'a>, schema: &'a Schema) -> Self {
        let notes = Notes::of(&schema.schema_data);
        let extensions = &schema.schema_data.extensions;
        let mut view = Self {
            own: notes.clone(),
            site: notes,
            discriminator: schema.schema_data.discriminator.as_ref(),
            variant_names: Told::new(extensions),
            rules: rules::sentences(extensions)
                .into_iter()
                .chain(told::stage(extensions))
                .collect(),
            is_null: extensions.contains_key("x-specwright-null").into(),
            ..Self::blank(node)
        };
        view.read_kind(&schema.schema_kind);
        view
    }

    /// Whether it allows everything.
    pub(super) fn is_blank(&self) -> bool {
        self.kind.is_none() && self.has_kind_only()
    }

    /// Whether it says no more than its type.
    pub(super) fn has_kind_only(&self) -> bool {
        self.members.is_empty()
            && self.properties.is_empty()
            && self.required.is_empty()
            && self.items.is_none()
            && self.arms.is_empty()
            && self.all_of.is_empty()
            && self.format.is_none()
            && !matches!(self.additional, Additional::Any | Additional::Typed(_))
    }

    /// The type: declared, or else the one its keywords are about.
    pub(super) fn kind(&self) -> Option<Kind> {
        if self.kind.is_some() {
            return self.kind;
        }
        let is_object =
            !self.properties.is_empty() || !matches!(self.additional, Additional::Unsaid);
        if is_object {
            Some(Kind::Object)
        } else if self.items.is_some() {
            Some(Kind::Array)
        } else if self.is_text() {
            Some(Kind::String)
        } else {
            None
        }
    }

    /// Whether all members are strings, or without members the limits are those of a string.
    fn is_text(&self) -> bool {
        match self.members.is_empty() {
            true => self.limits.is_about_text(),
            false => self.members.iter().all(|it| it.value.is_string()),
        }
    }

    /// What the schemas inside are called after, if this becomes a type.
    pub(super) fn inner_hint(&self) -> Hint {
        self.hint.inside(&self.at)
    }
}

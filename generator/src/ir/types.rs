//! Types: structs, enums, unions, and how they are used.

use super::{Docs, Limit, ResourceId, TypeId, Union};
use crate::names::{FieldName, TypeName, VariantName};
use crate::pointer::Pointer;

/// A type to emit.
#[derive(Clone, Debug, PartialEq)]
pub struct TypeDef {
    /// `CreateSecret`.
    pub name: TypeName,
    /// Title and description.
    pub docs: Docs,
    /// The schema's place in the document.
    pub from: Pointer,
    /// The file it stands in.
    pub home: Home,
    /// Which way it travels.
    pub role: Role,
    /// What it is.
    pub kind: TypeKind,
    /// What is asked of it as a whole.
    pub limits: Vec<Limit>,
    /// Whether it is sent and has limits, or anything it is made of has.
    pub is_checked: bool,
}

/// The file a type stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Home {
    /// Used by one resource only.
    Resource(ResourceId),
    /// `src/shared.rs`.
    Shared,
}

/// Which way a type travels.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Role {
    /// Part of a request: it gets `new(required..)` and chained setters.
    pub sends: bool,
    /// Part of a reply.
    pub receives: bool,
    /// Itself a request body or parameter struct.
    pub argument: bool,
}

/// What a type is.
#[derive(Clone, Debug, PartialEq)]
pub enum TypeKind {
    /// A struct.
    Struct(Struct),
    /// An enum of wire values; it keeps those it does not know.
    Enum(Enum),
    /// One of several types; it keeps what fits no arm.
    Union(Union),
    /// `pub type X = Y;`
    Alias(Type),
}

/// A struct.
#[derive(Clone, Debug, PartialEq)]
pub struct Struct {
    /// In document order.
    pub fields: Vec<Field>,
    /// `additionalProperties` beside properties: a last field of type `Map<T>`.
    pub extra: Option<Extra>,
}

/// The field that keeps properties without a name of their own.
#[derive(Clone, Debug, PartialEq)]
pub struct Extra {
    /// `extra`, unless a property has that name.
    pub name: FieldName,
    /// The type of the values.
    pub ty: Type,
    /// What is asked of them: a limit of each.
    pub limits: Vec<Limit>,
}

/// A field of a struct.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// `created_at`.
    pub name: FieldName,
    /// `createdAt`.
    pub wire: String,
    /// Description, limits and default, as sentences.
    pub docs: Docs,
    /// The type of the value, `Option` and `Patch` left out.
    pub ty: Type,
    /// Whether and how it may be left out.
    pub presence: Presence,
    /// What is asked of the value, where it is sent.
    pub limits: Vec<Limit>,
    /// The one value a required field can have: `new` fills it in and does not ask for it, and a constant has it.
    pub fixed: Option<Fixed>,
    /// The note of `#[deprecated]`; may be empty.
    pub deprecated: Option<String>,
}

/// The one value of a field.
#[derive(Clone, Debug, PartialEq)]
pub enum Fixed {
    /// The variant of the enum that is the field's type.
    Variant(VariantName),
    /// A boolean.
    Bool(bool),
    /// An integer.
    Int(i64),
    /// A number.
    Float(f64),
    /// A string.
    Str(String),
    /// Null.
    Null,
}

/// Whether and how a field may be left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// `T`.
    Required,
    /// `Option<T>`, `None` written as `null`, refused when absent.
    Nullable,
    /// `Option<T>`, `None` not written; `null` is read as `None`.
    Optional,
    /// `Patch<T>`: absent, null or a value.
    Patch,
}

/// An enum of wire values.
#[derive(Clone, Debug, PartialEq)]
pub struct Enum {
    /// What the values are.
    pub repr: Repr,
    /// In document order.
    pub variants: Vec<Variant>,
    /// The variant that keeps other values: `Unknown`, unless the API has that name.
    pub unknown: VariantName,
}

/// What an enum's values are on the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Repr {
    /// Strings.
    Str,
    /// Strings that look like numbers, and may come as such.
    Numeral,
    /// 64-bit integers.
    Int,
    /// Values of any type.
    Json,
}

/// A value of an enum.
#[derive(Clone, Debug, PartialEq)]
pub struct Variant {
    /// `InReview`.
    pub name: VariantName,
    /// The value on the wire.
    pub wire: WireValue,
    /// Its description, if the document has one.
    pub docs: Docs,
}

/// An enum's value on the wire.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WireValue {
    /// A string.
    Str(String),
    /// An integer.
    Int(i64),
    /// A JSON text without spaces.
    Json(String),
}

/// A type as it is used.
#[derive(Clone, Debug, PartialEq)]
pub enum Type {
    /// `bool`
    Bool,
    /// `i32`, `i64`, `u32` or `u64`
    Int(IntKind),
    /// `f64`
    Float,
    /// `String`
    Str,
    /// `Bytes`: base64 on the wire
    Bytes,
    /// `DateTime`: keeps its text
    DateTime,
    /// `Date`: keeps its text
    Date,
    /// `Time`: keeps its text
    Time,
    /// `Duration`: keeps its text
    Duration,
    /// `Uuid`: keeps its text
    Uuid,
    /// `Number`: keeps its digits
    Number,
    /// `File`: bytes to send, of a multipart or raw body
    File,
    /// `Json`: any value, as text
    Json,
    /// `Null`: never anything else
    Null,
    /// `(A, B)`: an array of as many items
    Tuple(Vec<Type>),
    /// `Vec<T>`
    List(Box<Type>),
    /// `Map<T>`: keeps its order
    Map(Box<Type>),
    /// `Option<T>` inside a list or map
    Nullable(Box<Type>),
    /// `Box<T>`: where a type contains itself
    Boxed(Box<Type>),
    /// `Sensitive<T>`: hidden in `Debug`
    Sensitive(Box<Type>),
    /// A type of this crate
    Named(TypeId),
}

impl Type {
    /// Whether null is a value of the type itself.
    pub fn holds_null(&self) -> bool {
        matches!(self, Self::Json | Self::Null)
    }
}

/// The width of an integer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "Rust's own names")]
pub enum IntKind {
    I32,
    I64,
    U32,
    U64,
}

//! The emitted types once more, with serde's derive: same names, same docs, same abilities.

use std::fmt::Write;

use specwright::ir::{Api, Enum, Presence, Struct, Type, TypeKind, WireValue};

/// The twin's Cargo.toml.
pub(crate) const MANIFEST: &str = r#"[package]
name = "twin"
version = "0.1.0"
edition = "2024"

[workspace]

[dependencies]
serde = { version = "1", features = ["derive"] }
serde_json = "1"
"#;

/// The twin's only file.
pub(crate) fn source(api: &Api) -> String {
    let mut text = String::from(
        "//! The emitted types, by serde's derive.\n\nuse serde::{Deserialize, Serialize};\n",
    );
    for def in &api.types {
        let _ = writeln!(text, "\n/// From `{}`.", def.from);
        match &def.kind {
            TypeKind::Struct(it) => write_struct(&mut text, api, def.name.as_str(), it),
            TypeKind::Enum(it) => write_enum(&mut text, def.name.as_str(), it),
            TypeKind::Alias(ty) => {
                let _ = writeln!(text, "pub type {} = {};", def.name, spell(api, ty));
            }
            // The document of this benchmark has none.
            TypeKind::Union(_) => (),
        }
    }
    text
}

fn write_struct(text: &mut String, api: &Api, name: &str, it: &Struct) {
    text.push_str(
        "#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]\n#[non_exhaustive]\n",
    );
    let _ = writeln!(text, "pub struct {name} {{");
    for field in &it.fields {
        let _ = writeln!(text, "    /// `{}`.", field.wire);
        let required = field.presence == Presence::Required;
        match (required, field.wire == field.name.as_str()) {
            (true, true) => (),
            (true, false) => {
                let _ = writeln!(text, "    #[serde(rename = {:?})]", field.wire);
            }
            (false, true) => {
                text.push_str("    #[serde(default, skip_serializing_if = \"Option::is_none\")]\n");
            }
            (false, false) => {
                let _ = writeln!(
                    text,
                    "    #[serde(rename = {:?}, default, skip_serializing_if = \"Option::is_none\")]",
                    field.wire
                );
            }
        }
        let ty = spell(api, &field.ty);
        let ty = if required { ty } else { format!("Option<{ty}>") };
        let _ = writeln!(text, "    pub {}: {ty},", field.name);
    }
    text.push_str("}\n");
}

fn write_enum(text: &mut String, name: &str, it: &Enum) {
    text.push_str(
        "#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]\n#[non_exhaustive]\n",
    );
    let _ = writeln!(text, "pub enum {name} {{");
    for variant in &it.variants {
        let WireValue::Str(wire) = &variant.wire else { continue };
        let _ = writeln!(
            text,
            "    /// `{wire}`.\n    #[serde(rename = {wire:?})]\n    {},",
            variant.name
        );
    }
    text.push_str("    /// Anything else.\n    #[serde(untagged)]\n    Unknown(String),\n}\n");
}

fn spell(api: &Api, ty: &Type) -> String {
    match ty {
        Type::Bool => "bool".into(),
        Type::Int(_) => "i64".into(),
        Type::Float => "f64".into(),
        Type::Str | Type::Bytes | Type::File | Type::DateTime | Type::Date => "String".into(),
        Type::Time | Type::Duration | Type::Uuid => "String".into(),
        Type::Number => "serde_json::Number".into(),
        Type::Json | Type::Null => "serde_json::Value".into(),
        Type::Tuple(items) => {
            let items: Vec<String> = items.iter().map(|it| spell(api, it)).collect();
            format!("({},)", items.join(", "))
        }
        Type::List(item) => format!("Vec<{}>", spell(api, item)),
        Type::Map(item) => format!("std::collections::BTreeMap<String, {}>", spell(api, item)),
        Type::Nullable(item) => format!("Option<{}>", spell(api, item)),
        Type::Boxed(item) => format!("Box<{}>", spell(api, item)),
        Type::Sensitive(item) => spell(api, item),
        Type::Named(id) => api.types.get(id.0).map_or_else(String::new, |it| it.name.to_string()),
    }
}

//! Types in a listing.

use crate::ir::{Api, IntKind, Type};

/// A type as Rust writes it.
pub(crate) fn ty(api: &Api, it: &Type) -> String {
    match it {
        Type::Bool => "bool".to_owned(),
        Type::Int(IntKind::I32) => "i32".to_owned(),
        Type::Int(IntKind::I64) => "i64".to_owned(),
        Type::Int(IntKind::U32) => "u32".to_owned(),
        Type::Int(IntKind::U64) => "u64".to_owned(),
        Type::Float => "f64".to_owned(),
        Type::Str => "String".to_owned(),
        Type::Bytes => "Bytes".to_owned(),
        Type::DateTime => "DateTime".to_owned(),
        Type::Date => "Date".to_owned(),
        Type::File => "File".to_owned(),
        Type::Time => "Time".to_owned(),
        Type::Duration => "Duration".to_owned(),
        Type::Uuid => "Uuid".to_owned(),
        Type::Number => "Number".to_owned(),
        Type::Json => "Json".to_owned(),
        Type::Null => "Null".to_owned(),
        Type::Tuple(items) => {
            let items: Vec<String> = items.iter().map(|it| ty(api, it)).collect();
            format!("({})", items.join(", "))
        }
        Type::List(it) => format!("Vec<{}>", ty(api, it)),
        Type::Map(it) => format!("Map<{}>", ty(api, it)),
        Type::Nullable(it) => format!("Option<{}>", ty(api, it)),
        Type::Boxed(it) => format!("Box<{}>", ty(api, it)),
        Type::Sensitive(it) => format!("Sensitive<{}>", ty(api, it)),
        Type::Named(id) => {
            api.types.get(id.0).map_or_else(|| "?".to_owned(), |it| it.name.to_string())
        }
    }
}

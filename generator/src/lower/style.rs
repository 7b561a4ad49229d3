//! How a parameter is written, if the runtime can.

use openapiv3::{Parameter, QueryStyle};

use super::cx::Cx;
use super::refs;
use super::view::{Kind, View};
use crate::config::QueryArrays;
use crate::ir::ParamStyle;

/// What has to be written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    Scalar,
    List,
    Other,
}

/// What a schema comes to in a query, header or cookie.
pub(super) fn shape<'a>(cx: &mut Cx<'a>, view: &View<'a>, depth: usize) -> Shape {
    if depth > 8 {
        return Shape::Other;
    }
    if !view.arms.is_empty() {
        let arms: Vec<Shape> = view
            .arms
            .iter()
            .map(|it| {
                let arm = refs::view(cx, it);
                shape(cx, &arm, depth + 1)
            })
            .collect();
        let has = |shape| arms.contains(&shape);
        return match (has(Shape::Other), has(Shape::List)) {
            (true, _) => Shape::Other,
            (false, true) => Shape::List,
            (false, false) => Shape::Scalar,
        };
    }
    match view.kind() {
        Some(Kind::Object) => Shape::Other,
        Some(Kind::Array) => match &view.items {
            Some(items) => {
                let item = refs::view(cx, items);
                if shape(cx, &item, depth + 1) == Shape::Scalar {
                    Shape::List
                } else {
                    Shape::Other
                }
            }
            None => Shape::List,
        },
        _ => Shape::Scalar,
    }
}

/// How a parameter of this shape is written; `None`: it cannot be.
pub(super) fn style(cx: &Cx<'_>, parameter: &Parameter, shape: Shape) -> Option<ParamStyle> {
    match parameter {
        _ if shape == Shape::Other => None,
        Parameter::Query { parameter_data, style, .. } => {
            match (style, shape, parameter_data.explode) {
                (QueryStyle::Form, Shape::Scalar, _) => Some(ParamStyle::Query),
                (QueryStyle::Form, _, Some(true)) => Some(ParamStyle::Query),
                (QueryStyle::Form, _, Some(false)) => Some(ParamStyle::QueryComma),
                (QueryStyle::Form, _, None) => Some(match cx.config.query_arrays {
                    QueryArrays::Repeat => ParamStyle::Query,
                    QueryArrays::Comma => ParamStyle::QueryComma,
                    QueryArrays::Brackets => ParamStyle::QueryBrackets,
                }),
                (_, Shape::Scalar, _) => Some(ParamStyle::Query),
                _ => None,
            }
        }
        Parameter::Header { .. } => Some(ParamStyle::Header),
        Parameter::Cookie { .. } if shape == Shape::List => None,
        Parameter::Cookie { .. } => Some(ParamStyle::Cookie),
        Parameter::Path { .. } => None,
    }
}

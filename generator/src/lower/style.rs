//! How a parameter is written.

use openapiv3::{Parameter, PathStyle, QueryStyle};

use super::cx::Cx;
use super::node::Node;
use super::refs;
use super::view::{Additional, Kind, View};
use crate::config::QueryArrays;
use crate::ir::{ParamForm, ParamIn, ParamStyle};

/// What has to be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Shape {
    Scalar,
    /// A list of scalars.
    List,
    /// An object of scalars.
    Object,
    /// A list or object with insides that have insides.
    Deep,
}

/// How deep schemas are looked into.
const DEEPEST: usize = 8;

/// What a schema comes to outside of JSON.
pub(super) fn shape<'a>(cx: &mut Cx<'a>, view: &View<'a>, depth: usize) -> Shape {
    if depth > DEEPEST {
        return Shape::Deep;
    }
    if !view.arms.is_empty() {
        let arms = view.arms.iter().map(|it| shape_of(cx, it, depth + 1));
        return arms.max().unwrap_or(Shape::Scalar);
    }
    match view.kind() {
        Some(Kind::Object) => {
            let mut inside: Vec<&Node<'a>> = view.properties.values().collect();
            if let Additional::Typed(node) = &view.additional {
                inside.push(node);
            }
            let is_flat = inside.into_iter().all(|it| shape_of(cx, it, depth + 1) == Shape::Scalar);
            if is_flat { Shape::Object } else { Shape::Deep }
        }
        Some(Kind::Array) => match &view.items {
            Some(items) if shape_of(cx, items, depth + 1) != Shape::Scalar => Shape::Deep,
            _ => Shape::List,
        },
        _ => Shape::Scalar,
    }
}

fn shape_of<'a>(cx: &mut Cx<'a>, node: &Node<'a>, depth: usize) -> Shape {
    let view = refs::view(cx, node);
    shape(cx, &view, depth)
}

/// How a parameter with a schema of this shape is written.
pub(super) fn style(cx: &Cx<'_>, parameter: &Parameter, shape: Shape) -> ParamStyle {
    let explode = parameter.parameter_data_ref().explode;
    let has_pairs = shape >= Shape::Object;
    match parameter {
        Parameter::Query { style, allow_reserved, .. } => ParamStyle {
            place: ParamIn::Query,
            form: query_form(cx, style, explode, shape),
            keeps_reserved: *allow_reserved,
        },
        Parameter::Header { .. } if has_pairs && explode == Some(true) => {
            ParamStyle::new(ParamIn::Header, ParamForm::Exploded)
        }
        Parameter::Header { .. } => ParamStyle::new(ParamIn::Header, ParamForm::Plain),
        Parameter::Cookie { .. } if shape > Shape::Scalar && explode == Some(false) => {
            ParamStyle::new(ParamIn::Cookie, ParamForm::Comma)
        }
        Parameter::Cookie { .. } => ParamStyle::new(ParamIn::Cookie, ParamForm::Plain),
        Parameter::Path { style, parameter_data } => {
            let is_exploded = shape > Shape::Scalar && explode == Some(true);
            let form = match (style, is_exploded) {
                (PathStyle::Simple, true) if has_pairs => ParamForm::Exploded,
                (PathStyle::Simple, _) => ParamForm::Plain,
                (PathStyle::Label, false) => ParamForm::Label,
                (PathStyle::Label, true) => ParamForm::LabelExploded,
                (PathStyle::Matrix, false) => ParamForm::Matrix,
                (PathStyle::Matrix, true) => ParamForm::MatrixExploded,
            };
            let keeps_reserved = parameter_data.extensions.contains_key("x-specwright-reserved");
            ParamStyle { place: ParamIn::Path, form, keeps_reserved }
        }
    }
}

fn query_form(cx: &Cx<'_>, style: &QueryStyle, explode: Option<bool>, shape: Shape) -> ParamForm {
    match (style, shape, explode) {
        (_, Shape::Scalar, _) => ParamForm::Plain,
        (QueryStyle::DeepObject, ..) => ParamForm::Brackets,
        (_, _, Some(true)) => ParamForm::Plain,
        (QueryStyle::SpaceDelimited, ..) => ParamForm::Spaces,
        (QueryStyle::PipeDelimited, ..) => ParamForm::Pipes,
        (QueryStyle::Form, _, Some(false)) => ParamForm::Comma,
        (QueryStyle::Form, Shape::List, None) => match cx.config.query_arrays {
            QueryArrays::Repeat => ParamForm::Plain,
            QueryArrays::Comma => ParamForm::Comma,
            QueryArrays::Brackets => ParamForm::Brackets,
        },
        (QueryStyle::Form, _, None) => ParamForm::Plain,
    }
}

/// Where a parameter stands, in OpenAPI's word.
pub(super) fn place_name(style: ParamStyle) -> &'static str {
    match style.place {
        ParamIn::Path => "path",
        ParamIn::Query => "query",
        ParamIn::Header => "header",
        ParamIn::Cookie => "cookie",
    }
}

//! What is wrong with unions: arms that nothing tells apart, and discriminators that say something else than the arms.

use super::lowering::here;
use super::{Diagnostics, File};
use crate::pointer::Pointer;

impl Diagnostics {
    /// Arms that nothing tells apart.
    pub(crate) fn ambiguous_union(&mut self, at: &Pointer) {
        let message = "nothing tells the arms apart: the value is kept as JSON".to_owned();
        self.warning("ambiguous-union", message, File::Document, here(at))
            .help("add a `discriminator`, or a property with one value of its own in each arm");
    }

    /// Objects that nothing tells apart, made one type.
    pub(crate) fn folded_union(&mut self, at: &Pointer, names: &[String], tag: &str) {
        let message = "nothing tells these objects apart: they are one type with the fields of all";
        let diagnostic =
            self.warning("folded-union", message.to_owned(), File::Document, here(at)).help(format!(
                "give `{tag}` a value of its own in each, and add `discriminator: {{propertyName: {tag}}}`"
            ));
        if !names.is_empty() {
            diagnostic.note(format!("they are {}", names.join(", ")));
        }
    }

    /// A discriminator that maps to something that is no arm.
    pub(crate) fn mapping_without_arm(&mut self, at: &Pointer, tag: &str, target: &str) {
        let message = format!("the discriminator maps `{tag}` to `{target}`, which is no arm");
        let at = at.join("discriminator").join("mapping").join(tag);
        self.warning("discriminator", message, File::Document, here(&at));
    }

    /// A type beside the arms of a union that not all of them are of.
    pub(crate) fn type_beside_arms(&mut self, at: &Pointer, ty: &str) {
        let message = format!("not every arm is of the type that stands beside them, `{ty}`");
        self.warning("type-beside-arms", message, File::Document, here(at))
            .note("the arms are what is read and written")
            .help("leave the type out beside the arms");
    }

    /// A discriminator that maps a value to an arm whose own property cannot have it.
    pub(crate) fn mapping_against_arm(
        &mut self,
        at: &Pointer,
        (tag, arm): (&str, &str),
        name: &str,
        values: &[String],
    ) {
        let message =
            format!("the discriminator maps `{tag}` to `{arm}`, whose own `{name}` is never that");
        let values: Vec<String> = values.iter().map(|it| format!("`{it}`")).collect();
        let at = at.join("discriminator").join("mapping").join(tag);
        self.warning("discriminator", message, File::Document, here(&at))
            .note(format!("there it is {}, which is what is sent", values.join(" or ")));
    }

    /// An arm without the property that tells it apart.
    pub(crate) fn arm_without_tag(&mut self, union: &Pointer, name: &str, arm: &Pointer) {
        let arm = arm.last().unwrap_or_default();
        let message =
            format!("`{arm}` has no property `{name}`, by which it is told apart: it gets one");
        self.warning("discriminator", message, File::Document, here(&union.join("discriminator")));
    }

    /// A discriminator that maps to nothing.
    pub(crate) fn mapping_to_nothing(&mut self, at: &Pointer, tag: &str, target: &str) {
        let message = format!("the discriminator maps `{tag}` to `{target}`, which is not there");
        let at = at.join("discriminator").join("mapping").join(tag);
        self.fault("discriminator", message, File::Document, here(&at));
    }
}

//! What can be wrong with an overlay.

use super::{Diagnostics, File, Place};
use crate::pointer::Pointer;

impl Diagnostics {
    fn overlay(
        &mut self,
        code: &'static str,
        message: impl Into<String>,
        at: &Pointer,
    ) -> &mut super::Diagnostic {
        self.fatal(code, message.into(), File::Overlay, Place::Pointer(at.clone()))
    }

    /// A version of the Overlay Specification that is not read.
    pub(crate) fn overlay_version(&mut self, at: &Pointer) {
        self.overlay("overlay-version", "this is no overlay of version 1.0 or 1.1", at)
            .help("an overlay begins with `overlay: 1.1.0`");
    }

    /// A path that is none: the column, from 1, and why.
    pub(crate) fn overlay_path(&mut self, at: &Pointer, path: &str, fault: (usize, &str)) {
        let (column, why) = fault;
        let message =
            format!("`{path}` is no JSONPath (RFC 9535): {why} at its character {column}");
        self.overlay("overlay-path", message, at).help(
            "keys with other characters than letters stand in brackets: `$.paths['/secrets'].post`",
        );
    }

    /// An action about something that is not there.
    pub(crate) fn overlay_matches_nothing(
        &mut self,
        at: &Pointer,
        path: &str,
        matching: Option<&str>,
    ) {
        let message = format!("`{path}` selects nothing in the document");
        let diagnostic = self.overlay("overlay-matches-nothing", message, &at.join("target"));
        if let Some(matching) = matching {
            diagnostic.note(format!("`{matching}` is there"));
        }
        diagnostic.help("correct it, or remove the action: the document has changed");
    }

    /// An action after which everything is as it was.
    pub(crate) fn overlay_changes_nothing(&mut self, at: &Pointer) {
        self.overlay("overlay-changes-nothing", "the document says all of this already", at)
            .help("remove the action: the document has changed");
    }

    /// A value that cannot be put into its target.
    pub(crate) fn overlay_misfit(&mut self, at: &Pointer, target: &Pointer, misfit: (&str, &str)) {
        let (value, is) = misfit;
        let message = format!("{value} cannot be put into {is}: that is what {target} is");
        self.overlay("overlay-misfit", message, at).help(
            "a mapping takes a mapping, a list takes an entry or a list, a plain value takes another",
        );
    }

    /// A `copy` of nothing, or of several nodes.
    pub(crate) fn overlay_copies_no_single_node(&mut self, at: &Pointer) {
        self.overlay("overlay-copy", "what is copied has to be one node of the document", at);
    }

    /// A `remove` of everything.
    pub(crate) fn overlay_removes_all(&mut self, at: &Pointer) {
        self.overlay(
            "overlay-removes-all",
            "the whole document cannot be removed",
            &at.join("target"),
        );
    }
}

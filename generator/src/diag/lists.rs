//! What can be wrong with what is said about lists that come in pages.

use super::lowering::here;
use super::{Diagnostic, Diagnostics, File, quoted};
use crate::nearest::nearest;
use crate::pointer::Pointer;

impl Diagnostics {
    /// A part of a page that `provider.yaml` names and the operation does not have.
    pub(crate) fn page_part_missing(
        &mut self,
        at: &Pointer,
        what: &str,
        name: &str,
        known: &[String],
    ) {
        let message = missing(what, name);
        let diagnostic = self.fault("pages", message, File::Config, here(at));
        suggest(diagnostic, name, known);
    }

    /// The same of an extension in the document.
    pub(crate) fn hinted_part_missing(
        &mut self,
        (at, label): (&Pointer, &str),
        what: &str,
        name: &str,
        known: &[String],
    ) {
        let message = missing(what, name);
        let none = format!(
            "a line of provider.yaml leaves the method at one page:\npages: {{{}: none}}",
            quoted(label)
        );
        let none = self.advise(none, "");
        let diagnostic = self.fault("pages", message, File::Document, here(at));
        suggest(diagnostic, name, known);
        let help = diagnostic.help.take().unwrap_or_default();
        let both = format!("{help}\n{none}");
        if !both.trim().is_empty() {
            diagnostic.help(both.trim());
        }
    }

    /// An extension that says that a list comes in pages in a way that is not known.
    pub(crate) fn pages_of_another_kind(&mut self, at: &Pointer) {
        let message =
            "the next page is not asked for by a query parameter: the method gives one page";
        self.warning("pages", message.to_owned(), File::Document, here(at));
    }

    /// An entry of `pages:` that says what is found without it.
    pub(crate) fn needless_pages(&mut self, at: &Pointer, label: &str) {
        let message = format!("the pages of `{label}` are just so without this line");
        self.fault("needless-pages", message, File::Config, here(at)).help("remove the line");
    }
}

fn missing(what: &str, name: &str) -> String {
    if name.is_empty() { what.to_owned() } else { format!("{what} `{name}`") }
}

fn suggest(diagnostic: &mut Diagnostic, name: &str, known: &[String]) {
    let names = || known.iter().map(String::as_str);
    match nearest(name, names(), 1).first() {
        Some(meant) => diagnostic.help(format!("did you mean `{meant}`?")),
        None if known.is_empty() => return,
        None => {
            let all: Vec<String> = names().map(|it| format!("`{it}`")).collect();
            let verb = if all.len() == 1 { "is" } else { "are" };
            diagnostic.help(format!("there {verb} {}", all.join(", ")))
        }
    };
}

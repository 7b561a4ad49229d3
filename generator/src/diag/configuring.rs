//! What can be wrong with a `provider.yaml`.

use super::{Diagnostics, File, Place};
use crate::nearest::nearest;
use crate::pointer::Pointer;

impl Diagnostics {
    /// A key that has no meaning.
    pub(crate) fn unknown_config_key(&mut self, at: &Pointer, known: &[&str]) {
        self.unknown_key(File::Config, at, known);
    }

    /// A key that has no meaning in a file of ours.
    pub(crate) fn unknown_key(&mut self, file: File, at: &Pointer, known: &[&str]) {
        let key = at.last().unwrap_or_default();
        let help = match nearest(key, known.iter().copied(), 1).first() {
            Some(meant) => format!("did you mean `{meant}`?"),
            None => format!("the keys are {}", listed(known)),
        };
        let message = format!("there is no `{key}` here");
        self.fatal("unknown-key", message, file, Place::Pointer(at.clone())).help(help);
    }

    /// A value that does not fit its key: `expected` completes "this has to be ..".
    pub(crate) fn bad_config_value(&mut self, at: &Pointer, expected: &str) {
        self.bad_value(File::Config, at, expected);
    }

    /// The same of any file of ours.
    pub(crate) fn bad_value(&mut self, file: File, at: &Pointer, expected: &str) {
        let name = at.last().filter(|it| it.parse::<usize>().is_err());
        let what = name.map_or_else(String::new, |it| format!("`{it}`: "));
        let message = format!("{what}this has to be {expected}");
        self.fatal("bad-value", message, file, Place::Pointer(at.clone()));
    }

    /// A crate's name that cargo would not take, or that leads out of its folder.
    pub(crate) fn bad_crate_name(&mut self, at: &Pointer, name: &str, why: &str) {
        let message = format!("{name:?} cannot be the name of a crate: {why}");
        self.fatal("crate-name", message, File::Config, Place::Pointer(at.clone()))
            .help("crates are named in kebab-case: `prime-intellect`");
    }

    /// A list that says one thing twice.
    pub(crate) fn repeated_config_value(&mut self, at: &Pointer, value: &str) {
        let message = format!("`{value}` is in this list already");
        self.fatal("duplicate-key", message, File::Config, Place::Pointer(at.clone()));
    }

    /// A quirk that no pass repairs.
    pub(crate) fn unknown_quirk(&mut self, index: usize, id: &str, known: &[&str]) {
        let at = Pointer::root().join("quirks").join(index);
        let help = match nearest(id, known.iter().copied(), 1).first() {
            Some(meant) => format!("did you mean `{meant}`?"),
            None => format!("the quirks are {}", listed(known)),
        };
        let message = format!("there is no quirk `{id}`");
        self.fatal("unknown-quirk", message, File::Config, Place::Pointer(at)).help(help);
    }

    /// An `accept` of something that is not lost.
    pub(crate) fn unused_accept(&mut self, accepted: &Pointer) {
        let at = Pointer::root().join("accept").join(accepted);
        let message = format!("nothing is lost at {accepted}");
        self.fatal("unused-accept", message, File::Config, Place::Pointer(at))
            .help("remove the line: the document has changed, or the generator has learned it");
    }
}

fn listed(names: &[&str]) -> String {
    names.iter().map(|it| format!("`{it}`")).collect::<Vec<_>>().join(", ")
}

//! What lowering finds wrong with names, and with the decisions in `provider.yaml`.

use super::lowering::here;
use super::{Diagnostics, File, quoted};
use crate::pointer::Pointer;

/// What a one-off run says about names.
const PROVIDERS_CHOOSE: &str = "a provider under `specs/` can choose another name";

impl Diagnostics {
    /// Two things would have one name.
    pub(crate) fn name_clash(&mut self, at: &Pointer, wire: &str, name: &str) {
        let help = self.rename(at, name);
        let message = format!("`{wire}` is called `{name}`: its own name is taken");
        self.warning("name-clash", message, File::Document, here(at)).help(help);
    }

    /// A name nobody wants to type.
    pub(crate) fn long_name(&mut self, at: &Pointer, name: &str) {
        let message = format!("`{name}` is a name of {} characters", name.chars().count());
        let help = self.rename(at, name);
        self.warning("long-name", message, File::Document, here(at)).help(help);
    }

    fn rename(&self, at: &Pointer, name: &str) -> String {
        let line = format!("rename: {{{}: {name}}}", quoted(at));
        self.advise(format!("choose a name in provider.yaml:\n{line}"), PROVIDERS_CHOOSE)
    }

    /// Two operations of one resource would have one name.
    pub(crate) fn method_clash(
        &mut self,
        at: &Pointer,
        label: &str,
        group: &str,
        wish: &str,
        name: &str,
    ) {
        let full = if group.is_empty() { name.to_owned() } else { format!("{group}.{name}") };
        let message = format!("`{label}` is called `{name}`: there is another `{wish}`");
        let line = format!("methods: {{{}: {full}}}", quoted(label));
        let help =
            self.advise(format!("choose a name in provider.yaml:\n{line}"), PROVIDERS_CHOOSE);
        self.warning("name-clash", message, File::Document, here(at)).help(help);
    }

    /// An operation of provider.yaml that the document does not have.
    pub(crate) fn unused_operation(&mut self, section: &str, key: &str, label: &str) {
        let at = Pointer::root().join(section).join(key);
        let message = format!("the document has no operation `{label}`");
        self.fault("unused-entry", message, File::Config, here(&at))
            .help("an operation is written as its verb and path: `POST /secrets`");
    }

    /// A pointer of provider.yaml that hits nothing.
    pub(crate) fn unused_pointer(&mut self, section: &str, key: &str, pointer: &str) {
        let at = Pointer::root().join(section).join(key);
        let message = format!("`{section}` has `{pointer}`, which no call uses");
        self.fault("unused-entry", message, File::Config, here(&at)).help(
            "a pointer refers to the normalised document: `cargo xtask explain` shows the places",
        );
    }

    /// A base URL in provider.yaml that the document has too.
    pub(crate) fn needless_base_url(&mut self) {
        let at = Pointer::root().join("base_url");
        self.fault(
            "needless-base-url",
            "the document has servers of its own".to_owned(),
            File::Config,
            here(&at),
        )
        .help("remove `base_url`");
    }

    /// A title in provider.yaml that is the document's.
    pub(crate) fn needless_title(&mut self) {
        let at = Pointer::root().join("title");
        let message = "the document has this title itself".to_owned();
        self.fault("needless-title", message, File::Config, here(&at)).help("remove `title`");
    }

    /// A header in provider.yaml that no operation has as a parameter.
    pub(crate) fn auth_header_of_nobody(&mut self, header: &str) {
        let at = Pointer::root().join("auth").join("header");
        let message = format!("no operation has a header parameter `{header}`");
        self.fault("unused-entry", message, File::Config, here(&at)).help(
            "remove `auth.header`, or describe the credential in `components.securitySchemes`",
        );
    }

    /// A header in provider.yaml where the document has schemes.
    pub(crate) fn needless_auth_header(&mut self) {
        let at = Pointer::root().join("auth").join("header");
        let message = "the document has security schemes of its own".to_owned();
        self.fault("needless-auth-header", message, File::Config, here(&at))
            .help("remove `auth.header`");
    }
}

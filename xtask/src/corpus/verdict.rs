//! Whether a document behaved as is expected of it.

use crate::corpus::documents::{Document, Form};
use crate::corpus::facts::{Facts, Outcome};
use crate::corpus::index::Expect;

/// The judgement over one document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// It behaved as expected.
    Good,
    /// It did not, and why.
    Failure(String),
}

impl Verdict {
    /// What of a document of the index has to come, and of any other: a crate with every operation.
    pub(super) fn of(document: &Document, facts: &Facts) -> Self {
        let expect = document.entry.as_ref().and_then(|it| it.expect).unwrap_or(Expect::Generate);
        let fault = match facts.outcome {
            Outcome::Failed => Some(facts.first.clone()),
            Outcome::Rejected => rejected(expect, document.form, facts),
            Outcome::Generated => generated(expect, facts),
        };
        fault.map_or(Self::Good, Self::Failure)
    }

    pub(super) fn is_failure(&self) -> bool {
        matches!(self, Self::Failure(_))
    }
}

fn rejected(expect: Expect, form: Form, facts: &Facts) -> Option<String> {
    match expect {
        Expect::Generate if form != Form::Document && facts.codes.contains_key("page-form") => None,
        Expect::Generate | Expect::GenerateWithDiagnostics => {
            Some(format!("rejected: {}", facts.first))
        }
        Expect::RejectOrDiagnose | Expect::RejectClearly | Expect::Newer => {
            (!facts.located).then(|| format!("rejected without a place: {}", facts.first))
        }
    }
}

fn generated(expect: Expect, facts: &Facts) -> Option<String> {
    // What the document itself wants in no client was told, and is no fault.
    let missing = facts.operations.saturating_sub(facts.methods + facts.hidden());
    let silent = facts.diagnostics() == 0;
    match expect {
        Expect::Generate if missing > 0 => {
            Some(format!("{missing} operations left out: {}", facts.left_out.join(", ")))
        }
        Expect::Generate => None,
        Expect::RejectClearly => Some("generated, and is to be rejected".to_owned()),
        _ if missing > facts.left_out.len() => {
            Some(format!("{missing} operations left out, and not all of them are named"))
        }
        _ if silent => Some("nothing was said about what is wrong with it".to_owned()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::*;
    use crate::corpus::index::Entry;

    fn fault(expect: Expect, facts: &Facts) -> String {
        fault_of(Form::Document, expect, facts)
    }

    fn fault_of(form: Form, expect: Expect, facts: &Facts) -> String {
        let document = Document {
            name: String::new(),
            path: PathBuf::new(),
            shown: String::new(),
            folder: None,
            form,
            entry: Some(Entry { expect: Some(expect), ..Entry::default() }),
        };
        match Verdict::of(&document, facts) {
            Verdict::Good => String::new(),
            Verdict::Failure(why) => why,
        }
    }

    fn said() -> Facts {
        Facts { codes: [("unsupported".to_owned(), 1)].into(), ..Facts::default() }
    }

    #[test]
    fn a_valid_document_needs_every_operation() {
        let good =
            Facts { outcome: Outcome::Generated, operations: 2, methods: 2, ..Facts::default() };
        assert_eq!(fault(Expect::Generate, &good), "");
        let hidden = Facts {
            methods: 1,
            codes: [("hidden-operation".to_owned(), 1)].into(),
            ..good.clone()
        };
        assert_eq!(fault(Expect::Generate, &hidden), "");
        let less = Facts { methods: 1, left_out: vec!["GET /a".to_owned()], ..good.clone() };
        assert_eq!(fault(Expect::Generate, &less), "1 operations left out: GET /a");
        let rejected = Facts { outcome: Outcome::Rejected, first: "no".to_owned(), ..good };
        assert_eq!(fault(Expect::Generate, &rejected), "rejected: no");
    }

    #[test]
    fn an_invalid_one_needs_a_word() {
        let silent = Facts { outcome: Outcome::Generated, ..Facts::default() };
        for it in [Expect::GenerateWithDiagnostics, Expect::RejectOrDiagnose, Expect::Newer] {
            assert!(fault(it, &silent).starts_with("nothing was said"), "{it:?}");
            assert_eq!(fault(it, &Facts { outcome: Outcome::Generated, ..said() }), "", "{it:?}");
        }
        let unnamed = Facts { outcome: Outcome::Generated, operations: 1, ..said() };
        assert!(fault(Expect::RejectOrDiagnose, &unnamed).contains("not all of them are named"));
        assert!(fault(Expect::RejectClearly, &silent).contains("to be rejected"));
    }

    #[test]
    fn a_rejection_needs_a_place() {
        let located = Facts { outcome: Outcome::Rejected, located: true, ..said() };
        let nowhere = Facts { located: false, ..located.clone() };
        for it in [Expect::RejectOrDiagnose, Expect::RejectClearly, Expect::Newer] {
            assert_eq!(fault(it, &located), "", "{it:?}");
            assert!(fault(it, &nowhere).contains("without a place"), "{it:?}");
        }
        assert!(fault(Expect::GenerateWithDiagnostics, &located).starts_with("rejected"));
    }

    #[test]
    fn a_page_without_a_document_is_no_fault() {
        let codes = [("page-form".to_owned(), 1)].into();
        let bare = Facts { outcome: Outcome::Rejected, first: "no".to_owned(), codes, ..said() };
        assert_eq!(fault_of(Form::Page, Expect::Generate, &bare), "");
        assert_eq!(fault_of(Form::Document, Expect::Generate, &bare), "rejected: no");
        let broken = Facts { codes: said().codes, ..bare };
        assert_eq!(fault_of(Form::Page, Expect::Generate, &broken), "rejected: no");
    }

    #[test]
    fn a_worker_that_died_never_behaved() {
        assert_eq!(fault(Expect::RejectClearly, &Facts::failed("a panic")), "a panic");
    }
}

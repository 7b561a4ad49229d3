//! Lists that come in pages: `provider.yaml` says how, an extension of the document, or names and types that leave no
//! doubt.

mod facts;
mod hints;
mod pattern;

use self::facts::{Facts, Missing};
use self::hints::{Hint, Said};
use super::cx::{Cx, Draft, Section};
use super::operation::Operation;
use super::resource::label;
use crate::config::PageRule;
use crate::ir::{PageStep, Pages};
use crate::pointer::Pointer;

/// How a list is said to come in pages, before the method is looked at.
struct Plan {
    step: PageStep,
    /// The way to the items; `None`: to be found.
    items: Option<Vec<String>>,
    has_more: Vec<String>,
    total: Vec<String>,
    total_pages: Vec<String>,
}

impl Plan {
    fn new(step: PageStep) -> Self {
        let (has_more, total, total_pages) = Default::default();
        Self { step, items: None, has_more, total, total_pages }
    }
}

/// Finds the methods whose reply is one page of a list.
pub(super) fn recognise<'a>(cx: &mut Cx<'a>, types: &[Draft], operations: &mut [Operation<'a>]) {
    for operation in operations {
        let facts = Facts::of(types, &operation.method);
        let found = match hints::find(cx, operation) {
            Some(hint) => facts.hinted(hint),
            None => Ok(pattern::find(cx, &facts, operation)),
        };
        let label = label(operation.site.verb, operation.site.path);
        let pages = match (cx.config.pages.get(&label), found) {
            (Some(rule), found) => of_rule(cx, &facts, operation, (&label, rule), found.ok()),
            (None, Ok(found)) => found,
            (None, Err(wrong)) => {
                wrong.report(cx, &label);
                None
            }
        };
        operation.method.pages = pages;
    }
}

/// An extension that does not fit its operation.
struct WrongHint {
    at: Pointer,
    /// `None`: it speaks of another kind of pages.
    missing: Option<Missing>,
}

impl WrongHint {
    fn report(self, cx: &mut Cx<'_>, label: &str) {
        match self.missing {
            None => cx.diagnostics.pages_of_another_kind(&self.at),
            Some(Missing { what, name, known, .. }) => {
                cx.diagnostics.hinted_part_missing((&self.at, label), what, &name, &known);
            }
        }
    }
}

impl Facts<'_> {
    fn hinted(&self, Hint { at, said }: Hint) -> Result<Option<Pages>, WrongHint> {
        let plan = match said {
            Said::Whole => return Ok(None),
            Said::Otherwise => return Err(WrongHint { at, missing: None }),
            Said::Pages(plan) => plan,
        };
        self.check(plan).map(Some).map_err(|it| WrongHint { at, missing: Some(it) })
    }
}

/// What provider.yaml says, which has to differ from what was found without it.
fn of_rule<'a>(
    cx: &mut Cx<'a>,
    facts: &Facts<'_>,
    operation: &Operation<'a>,
    (label, rule): (&str, &PageRule),
    found: Option<Option<Pages>>,
) -> Option<Pages> {
    cx.used.insert((Section::Pages, label.to_owned()));
    let at = Pointer::root().join("pages").join(label);
    let pages = match rule {
        PageRule::None => None,
        PageRule::Parts(_) => {
            let plan = plan_of(cx, operation, rule)?;
            match facts.check(plan) {
                Ok(pages) => Some(pages),
                Err(Missing { part, what, name, known }) => {
                    // The items are not named where they are to be found.
                    let at = if rule.part(part).is_some() { at.join(part) } else { at };
                    cx.diagnostics.page_part_missing(&at, what, &name, &known);
                    return None;
                }
            }
        }
    };
    if found.as_ref() == Some(&pages) {
        cx.diagnostics.needless_pages(&at, label);
    }
    pages
}

fn plan_of<'a>(cx: &mut Cx<'a>, operation: &Operation<'a>, rule: &PageRule) -> Option<Plan> {
    let path = |part: &str| {
        let text = rule.part(part)?;
        Some(text.split('.').map(str::to_owned).collect::<Vec<_>>())
    };
    let param = |part: &str| rule.part(part).map(str::to_owned);
    let step = if let Some(param) = param("cursor") {
        match (path("next"), path("last")) {
            (Some(next), _) => PageStep::Cursor { param, next },
            (None, id) => PageStep::LastItem { param, id: id? },
        }
    } else if let Some(param) = param("offset") {
        PageStep::Offset { param }
    } else if let Some(param) = param("page") {
        let first = pattern::first_page(cx, operation, &param);
        PageStep::Number { param, first }
    } else {
        PageStep::Link { next: path("link")? }
    };
    let [has_more, total, total_pages] =
        ["has_more", "total", "total_pages"].map(|it| path(it).unwrap_or_default());
    Some(Plan { step, items: path("items"), has_more, total, total_pages })
}

#[cfg(test)]
mod tests;

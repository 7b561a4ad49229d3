//! Lists that come in pages by the names and types of what they send and receive. Both ends have to be there: what
//! the reply says of the next page, and the parameter that asks for it.

use openapiv3::{Parameter, ParameterSchemaOrContent, ReferenceOr, SchemaKind, Type as Given};
use serde_json::Value;

use super::Plan;
use super::facts::Facts;
use crate::ir::{Field, PageStep, Pages, Type, Verb};
use crate::lower::cx::Cx;
use crate::lower::operation::Operation;
use crate::lower::parameter;

/// What the list is called, where an object has several.
const LISTS: [&str; 11] = [
    "data",
    "items",
    "results",
    "value",
    "values",
    "records",
    "entries",
    "content",
    "list",
    "objects",
    "resources",
];

/// Objects beside the list that are about the page.
const ABOUT: [&str; 8] =
    ["meta", "metadata", "pagination", "paging", "pageinfo", "page", "links", "responsemetadata"];

/// Parameters for the cursor of the next page.
const CURSORS: [&str; 15] = [
    "cursor",
    "pagetoken",
    "nextpagetoken",
    "nexttoken",
    "nextcursor",
    "startcursor",
    "pagecursor",
    "continuationtoken",
    "continue",
    "startingafter",
    "after",
    "pageafter",
    "aftercursor",
    "marker",
    "page",
];

/// Properties with that cursor.
const NEXTS: [&str; 13] = [
    "nextcursor",
    "nextpagetoken",
    "nexttoken",
    "nextpagecursor",
    "nextpage",
    "nextcursorid",
    "endcursor",
    "continuationtoken",
    "nextcontinuationtoken",
    "nextmarker",
    "continue",
    "next",
    "lastid",
];

const LINKS: [&str; 6] =
    ["nexturl", "nexturi", "nextlink", "nextpageurl", "nextpageuri", "odatanextlink"];
const AFTERS: [&str; 5] = ["after", "startingafter", "afterid", "pageafter", "startafter"];
const OFFSETS: [&str; 3] = ["offset", "skip", "start"];
const NUMBERS: [&str; 4] = ["page", "pagenumber", "pageno", "pagenum"];
const SIZES: [&str; 6] = ["perpage", "pagesize", "limit", "size", "itemsperpage", "pagelimit"];
const MORE: [&str; 4] = ["hasmore", "hasnext", "hasnextpage", "more"];
const TOTALS: [&str; 6] =
    ["total", "totalcount", "totalitems", "totalresults", "totalelements", "totalrecords"];
const TOTAL_PAGES: [&str; 5] = ["totalpages", "pagecount", "lastpage", "numpages", "totalpage"];

/// The pages of a list that nobody said anything about.
pub(super) fn find<'a>(
    cx: &mut Cx<'a>,
    facts: &Facts<'_>,
    operation: &Operation<'a>,
) -> Option<Pages> {
    if operation.method.verb != Verb::Get || facts.query.is_empty() {
        return None;
    }
    let items = facts.list()?;
    let step = facts
        .cursor()
        .or_else(|| facts.last_item(&items))
        .or_else(|| facts.offset())
        .or_else(|| facts.number(items.is_empty()))
        .or_else(|| facts.link())?;
    let step = match step {
        PageStep::Number { param, .. } => {
            let first = first_page(cx, operation, &param);
            PageStep::Number { param, first }
        }
        step => step,
    };
    let is_number = matches!(step, PageStep::Number { .. });
    let is_counted = is_number || matches!(step, PageStep::Offset { .. });
    let count = |names: &[&str]| facts.property(names, is_integer).unwrap_or_default();
    facts
        .check(Plan {
            has_more: facts.property(&MORE, |ty| *ty == Type::Bool).unwrap_or_default(),
            total: if is_counted { count(&TOTALS) } else { Vec::new() },
            total_pages: if is_number { count(&TOTAL_PAGES) } else { Vec::new() },
            items: Some(items),
            step,
        })
        .ok()
}

impl<'t> Facts<'t> {
    /// The way to the list, if there is no doubt which it is.
    pub(super) fn list(&self) -> Option<Vec<String>> {
        let reply = self.reply?;
        if self.item(reply).is_some() {
            return Some(Vec::new());
        }
        let is_list = |it: &&Field| self.item(&it.ty).is_some();
        let lists: Vec<&Field> = self.fields(reply).iter().filter(is_list).collect();
        let known: Vec<&Field> =
            lists.iter().copied().filter(|it| LISTS.contains(&plain(&it.wire).as_str())).collect();
        match (lists.as_slice(), known.as_slice()) {
            ([only], _) | (_, [only]) => Some(vec![only.wire.clone()]),
            _ => None,
        }
    }

    /// The first of these parameters that is of such a type.
    fn param(&self, names: &[&str], is: fn(&Type) -> bool) -> Option<String> {
        let named = |name: &&str| {
            let found = self.query.iter().find(|(it, ty)| plain(it) == **name && is(self.bare(ty)));
            found.map(|(it, _)| (*it).to_owned())
        };
        names.iter().find_map(named)
    }

    /// The way to the first of these properties that is of such a type, in the reply or in what it has about the page.
    fn property(&self, names: &[&str], is: fn(&Type) -> bool) -> Option<Vec<String>> {
        self.properties(names, is).map(|(path, _)| path)
    }

    fn properties(
        &self,
        names: &[&str],
        is: fn(&Type) -> bool,
    ) -> Option<(Vec<String>, &'t Field)> {
        let outer = self.fields(self.reply?);
        let about = outer.iter().filter(|it| ABOUT.contains(&plain(&it.wire).as_str()));
        let inner = about.flat_map(|above| {
            self.fields(&above.ty).iter().map(|it| (vec![above.wire.clone(), it.wire.clone()], it))
        });
        let all: Vec<_> = outer.iter().map(|it| (vec![it.wire.clone()], it)).chain(inner).collect();
        let named = |name: &&str| {
            let is_it = |(_, it): &&(Vec<String>, &'t Field)| {
                plain(&it.wire) == **name && is(self.bare(&it.ty))
            };
            all.iter().find(is_it).cloned()
        };
        names.iter().find_map(named)
    }

    /// A cursor in the reply, and a parameter of the same type for it.
    fn cursor(&self) -> Option<PageStep> {
        let step = |is: fn(&Type) -> bool| {
            let param = self.param(&CURSORS, is)?;
            let (next, field) = self.properties(&NEXTS, is)?;
            // The id of the last item says where the page ends, not whether there is another.
            let is_enough = plain(&field.wire) != "lastid"
                || (AFTERS.contains(&plain(&param).as_str()) && self.says_more());
            let is_doubtful = matches!(plain(&field.wire).as_str(), "next" | "nextpage");
            let is_cursor = is_enough && !(is_doubtful && is_address(field));
            is_cursor.then_some(PageStep::Cursor { param, next })
        };
        step(|ty| *ty == Type::Str).or_else(|| step(is_integer))
    }

    /// The id of the last item, where the reply says whether there are more.
    fn last_item(&self, items: &[String]) -> Option<PageStep> {
        let param = self.param(&AFTERS, |ty| *ty == Type::Str).filter(|_| self.says_more())?;
        let list = self.fields(self.reply?).iter().find(|it| Some(&it.wire) == items.first())?;
        let item = self.item(&list.ty)?;
        let id = self.fields(item).iter().find(|it| it.wire == "id")?;
        let is_text = matches!(self.bare(&id.ty), Type::Str | Type::Uuid);
        is_text.then(|| PageStep::LastItem { param, id: vec![id.wire.clone()] })
    }

    fn says_more(&self) -> bool {
        self.property(&MORE, |ty| *ty == Type::Bool).is_some()
    }

    fn offset(&self) -> Option<PageStep> {
        let param = self.param(&OFFSETS, is_integer)?;
        let total = self.property(&TOTALS, is_integer);
        // `start` may be a time, or the number of anything.
        let is_enough = plain(&param) != "start" || total.is_some();
        is_enough.then_some(PageStep::Offset { param })
    }

    /// The number of the page, where the reply says how many there are, or is a bare list of as many as were asked for.
    fn number(&self, is_bare: bool) -> Option<PageStep> {
        let param = self.param(&NUMBERS, is_integer)?;
        let counts = [&TOTALS[..], &TOTAL_PAGES];
        let is_counted = counts.into_iter().any(|it| self.property(it, is_integer).is_some());
        let is_sized = is_bare && self.param(&SIZES, is_integer).is_some();
        let is_enough = is_counted || is_sized || self.says_more();
        is_enough.then_some(PageStep::Number { param, first: 1 })
    }

    /// A link, where a parameter is about pages too.
    fn link(&self) -> Option<PageStep> {
        let is_text = |ty: &Type| *ty == Type::Str;
        let names = [&CURSORS[..], &OFFSETS, &NUMBERS, &SIZES];
        let is_about_pages =
            |(name, _): &(&str, _)| names.iter().any(|it| it.contains(&plain(name).as_str()));
        self.query.iter().any(is_about_pages).then_some(())?;
        let own = self.properties(&LINKS, is_text);
        let next = self.properties(&["next"], is_text).filter(|(_, it)| is_address(it));
        own.or(next).map(|(next, _)| PageStep::Link { next })
    }
}

/// Whether a property is documented as an address.
fn is_address(field: &Field) -> bool {
    let docs = field.docs.0.join(" ").to_lowercase();
    ["url", "uri", "http"].iter().any(|it| docs.contains(it))
}

fn is_integer(ty: &Type) -> bool {
    matches!(ty, Type::Int(_))
}

/// `page[after]` as `pageafter`: small letters and digits only.
fn plain(name: &str) -> String {
    name.chars().filter(|it| it.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// The number of the first page, as the parameter's default or minimum says.
pub(super) fn first_page<'a>(cx: &mut Cx<'a>, operation: &Operation<'a>, name: &str) -> u64 {
    let found = parameter::collect(cx, &operation.site);
    let is_it = |it: &&Parameter| parameter::key(it) == (name, "query");
    let Some(parameter) = found.iter().map(|it| it.item).find(is_it) else { return 1 };
    let ParameterSchemaOrContent::Schema(ReferenceOr::Item(schema)) =
        &parameter.parameter_data_ref().format
    else {
        return 1;
    };
    let minimum = match &schema.schema_kind {
        SchemaKind::Type(Given::Integer(it)) => it.minimum,
        _ => None,
    };
    match schema.schema_data.default.as_ref().and_then(Value::as_u64) {
        Some(default) => default.min(1),
        None => u64::from(minimum != Some(0)),
    }
}

//! Tokens to text: what is plain straight away, the rest by prettyplease; blank lines between items; tables.

mod attributes;
mod cases;
mod chains;
mod flat;
mod functions;
mod plain;
mod statements;
mod tables;
mod tree;
mod uses;

use proc_macro2::{TokenStream, TokenTree};
use quote::quote;
use syn::parse::Parse;
use syn::{File, ImplItem, Item};

pub(super) use self::attributes::comment;
pub(super) use self::tables::table_macro;
pub(super) use self::tree::{Tree, tokens};
use super::join::joined;

/// The longest line, in columns.
const WIDTH: usize = 100;

/// A whole file: the `//!` lines, then the items with blank lines between them.
pub(super) fn file(header: &[String], tokens: TokenStream) -> String {
    file_with(header, tokens, Vec::new())
}

/// The same, with more items at its end.
pub(super) fn file_with(header: &[String], tokens: TokenStream, more: Vec<Printed>) -> String {
    let mut text = String::new();
    for line in header {
        text.push_str(format!("//! {line}").trim_end());
        text.push('\n');
    }
    let (attributes, tokens) = inner_attributes(tokens);
    if !attributes.is_empty() {
        text.push('\n');
        let alone: File = parsed(attributes);
        text.push_str(prettyplease::unparse(&alone).trim_end());
        text.push('\n');
    }
    let mut before = None;
    for item in items(&tree::trees(tokens)).into_iter().chain(more) {
        if before != Some(item.group) || item.group == Group::Alone {
            text.push('\n');
        }
        text.push_str(&item.text);
        before = Some(item.group);
    }
    text
}

/// An item as text.
pub(super) struct Printed {
    group: Group,
    text: String,
}

impl Printed {
    fn plain(item: &[Tree]) -> Option<Self> {
        let alone = |text| Self { group: Group::Alone, text };
        uses::item(item).or_else(|| plain::item(item).map(alone))
    }

    fn of(item: Item) -> Self {
        Self { group: Group::of(&item), text: item_text(item) }
    }
}

/// What is said about the whole file, and the rest.
fn inner_attributes(tokens: TokenStream) -> (TokenStream, TokenStream) {
    let mut attributes = TokenStream::new();
    let mut rest = tokens.into_iter().peekable();
    let mut ahead = rest.clone();
    while let (Some(TokenTree::Punct(_)), Some(TokenTree::Punct(bang))) =
        (ahead.next(), ahead.next())
        && bang.as_char() == '!'
    {
        attributes.extend(rest.by_ref().take(3));
        ahead.next();
    }
    (attributes, rest.collect())
}

/// Items as text, each on its own.
pub(super) fn items(trees: &[Tree]) -> Vec<Printed> {
    let printed = |it: &[Tree]| match Printed::plain(it) {
        Some(plain) => plain,
        None => Printed::of(parsed(tree::tokens(it))),
    };
    tree::split_items(trees).into_iter().map(printed).collect()
}

/// Statements as they stand in a function's body, without its indent: for examples.
pub(super) fn statements(tokens: TokenStream) -> Vec<String> {
    let text = file(&[], quote!(fn example() { #tokens }));
    let body =
        text.lines().skip_while(|it| !it.starts_with("fn")).skip(1).take_while(|it| *it != "}");
    body.map(|it| it.strip_prefix("    ").unwrap_or(it).to_owned()).collect()
}

/// What stands together without blank lines.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Group {
    Use,
    PublicUse,
    ForeignUse,
    Module,
    Alone,
}

impl Group {
    fn of(item: &Item) -> Self {
        match item {
            Item::Use(it) if matches!(it.vis, syn::Visibility::Inherited) => Self::Use,
            Item::Use(it) if matches!(&it.tree, syn::UseTree::Path(it) if it.ident == "crate") => {
                Self::PublicUse
            }
            Item::Use(_) => Self::ForeignUse,
            Item::Mod(it) if it.content.is_none() => Self::Module,
            _ => Self::Alone,
        }
    }
}

#[expect(clippy::expect_used, reason = "the tokens are the emitter's own, never the document's")]
fn parsed<T: Parse>(tokens: TokenStream) -> T {
    syn::parse2(tokens).expect("emitters write items")
}

fn item_text(item: Item) -> String {
    match item {
        Item::Macro(it) => {
            let trees = tree::trees(quote!(#it).into_iter().skip(it.attrs.len() * 2).collect());
            match tables::table(&trees) {
                Some(table) => format!("{}{table}\n", attributes(&it.attrs)),
                None => unparse(Item::Macro(it)),
            }
        }
        Item::Impl(it) => spaced_impl(it),
        Item::Const(it) => broken_const(&unparse(Item::Const(it))),
        item => unparse(item),
    }
}

/// Attributes alone, a line each.
fn attributes(attrs: &[syn::Attribute]) -> String {
    unparse(parsed(quote!(#(#attrs)* struct It;)))
        .trim_end()
        .trim_end_matches("struct It;")
        .to_owned()
}

fn unparse(item: Item) -> String {
    let item = File { shebang: None, frontmatter: None, attrs: Vec::new(), items: vec![item] };
    joined(&prettyplease::unparse(&item))
}

/// A constant's value goes below its name where both are too long for one line.
fn broken_const(text: &str) -> String {
    match text.split_once(" = ") {
        Some((name, value))
            if text.lines().any(|it| it.chars().count() > WIDTH) && text.lines().count() == 1 =>
        {
            format!("{name} =\n    {value}")
        }
        _ => text.to_owned(),
    }
}

/// An `impl` with a blank line between its functions, each printed alone so that no text is searched.
fn spaced_impl(mut it: syn::ItemImpl) -> String {
    let members = std::mem::take(&mut it.items);
    if members.is_empty() {
        return unparse(Item::Impl(it));
    }
    let texts: Vec<_> = members.into_iter().map(member_text).collect();
    let head = unparse(Item::Impl(it));
    let head = head.trim_end().trim_end_matches("{}");
    format!("{head}{{\n{}}}\n", texts.join("\n"))
}

fn member_text(member: ImplItem) -> String {
    let mut owner: syn::ItemImpl = parsed(quote!(impl It {}));
    owner.items.push(member);
    let text = unparse(Item::Impl(owner));
    let members = text.strip_prefix("impl It {\n").and_then(|it| it.strip_suffix("}\n"));
    members.unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::emit::emit;
    use crate::emit::fixtures::{datagrid, zoo};

    fn printed(tokens: TokenStream) -> String {
        file(&["Header.".to_owned()], tokens)
    }

    /// What is printed straight from its tokens, and the same laid out.
    fn both(text: &str) -> Vec<(String, String)> {
        let trees = tree::trees(text.parse().unwrap());
        let both = |it: &[Tree]| {
            let (plain, laid_out) = (Printed::plain(it)?, Printed::of(parsed(tree::tokens(it))));
            assert!(plain.group == laid_out.group);
            Some((plain.text, laid_out.text))
        };
        tree::split_items(&trees).into_iter().filter_map(both).collect()
    }

    #[test]
    fn what_is_plain_is_printed_as_if_it_were_laid_out() {
        let (mut n_plain, mut n_items) = (0, 0);
        for api in [datagrid(), zoo()] {
            for (_, text) in emit(&api).iter().filter(|(path, _)| path.ends_with(".rs")) {
                n_items += syn::parse_file(text).unwrap().items.len();
                for (plain, laid_out) in both(text) {
                    assert_eq!(plain, laid_out);
                    n_plain += 1;
                }
            }
        }
        assert!(3 * n_plain > n_items, "only {n_plain} of {n_items} items are plain");
    }

    /// Items with names of some length.
    fn items_with(word: &str, ty: &str) -> String {
        format!(
            "use crate::{word}::{{{ty}, B, a_{word}}};
            pub use crate::a::{{A{ty}, B{ty}, C{ty}, D{ty}, E, self}};
            #[cfg(feature = \"{word}\")] pub struct {ty} {{ /// {word}
                pub a: Vec<{ty}>, #[deprecated = \"{word}\"] pub {word}: () }}
            pub enum E {{ {ty}(Box<{ty}>), B }}
            pub type {ty} = crate::Map<{ty}>;
            const A: &str = \"{word}\";
            const {ty}: &str = concat!(\"{word}\", \"{word}{word}\", \"\");
            const C: [Case<{ty}>; 1] = [(304, \"\", |it| matches!(it, {ty}::A(_)))];
            const D: [Case<E>; 2] = [(304, {ty}, |it| matches!(it, E::{ty})), (400, A, |it| matches!(it, E::A))];
            const {ty}: [Case<{ty}>; 2] = [(304, A, |it| matches!(it, E::A)), (400, \"{word}\", |it| matches!(it, E::A))];
            const B{ty}: [MediaCase<{ty}Error>; 1] = [(304, A, \"{word}\", |it| matches!(it, {ty}Error::A(_)))];
            const {ty}_Z: [Case<{ty}E>; 1] = [(304, \"\", |it| matches!(it, E::A))];
            const F: [Case<{ty}>; 1] = [(304, \"{word}\", |it| matches!(it, E::A))];
            pub const {ty}: Header<i64> = Header::new(\"{word}\");
            pub struct {ty}<'c>(pub(crate) &'c {ty});
            #[cfg(feature = \"{word}\")] pub(crate) mod {word};
            pub mod {word} {{
                pub use crate::{word}::{{{ty}, B, A{ty}}};
                #[cfg(feature = \"{word}\")] pub use crate::a::{{A{ty}, B{ty}, C{ty}, D{ty}, E, self}};
                pub use crate::a::{{Aaaaaaaaaaaaaa, Bbbbbbbbbbbbbbbbbbbbbbbbbb, C, E, Ddddddddddddddddddddd, {ty}}};
            }}
            #[derive(Clone)] pub struct S {{ pub {word}: Option<Vec<{ty}>>, pub b: Option<Box<{ty}>>, pub c: Option<{ty}>, pub {word}{word}: Vec<{ty}{ty}> }}
            pub enum G {{ {ty}A(Box<{ty}B>), B({ty}), C(Box<{ty}{ty}>), D(Vec<Option<{ty}>>) }}
            #[cfg(any(feature = \"a\", feature = \"{word}\", feature = \"ab\"))]
            pub struct {ty} {{ pub a: () }}
            #[cfg(any(feature = \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\", feature = \"{word}\"))]
            wire!({ty} {{ a }});
            fn a() -> {ty} {{ {ty}::new(1, \"b\").{word}(1) }}
            fn b() -> {ty} {{ {ty}::new(1, \"{word}\", {ty}::new()) }}"
        )
    }

    /// Functions with names of some length.
    fn functions_with(word: &str, ty: &str) -> String {
        format!(
            "impl {ty} {{
                pub fn new({word}: impl Into<String>, b: &'static str) -> Self {{
                    Self {{ {word}: {word}.into(), b, ..Wire::blank() }}
                }}
                pub fn a(mut self, {word}: T) -> Self {{ self.{word} = Some({word}); self }}
                pub fn b(self) -> Call<'c, {ty}, E> {{
                    Call::new(self.0, Method::GET, \"/{word}\").path(&{word}).json(b)
                }}
                pub fn c(self) -> B {{ Call::new(self.0, Method::GET, \"/{word}\").json(b) }}
                pub fn e(self) -> B {{
                    Call::new(self.0, Method::GET, \"/{word}\").path(\"a\", a).path(\"{word}\", {word}).json(body)
                }}
                pub fn f(self) -> B {{
                    Call::new(self.0, Method::GET, \"/{word}\").maybe(body, |call, body| call.form(&{word}, Form::brackets()))
                }}
                pub fn g(self) -> B {{
                    Call::new(self.0, Method::GET, \"/{word}\").params(&params, &[Param::query(\"{word}\"), Param::query(\"a\")]).json(b)
                }}
                pub fn h(self) -> B {{
                    Call::new(self.0, Method::GET, \"/a\").path(\"{word}\", a).params(&params, &[Param::query(\"{word}\"), Param::query(\"a\"), Param::query(\"b\").brackets()])
                }}
                pub fn i(self) -> B {{
                    Call::new(self.0, Method::GET, \"/a\").params(&params, &[Param::query(\"{word}\"), Param::query(\"a\"), Param::query(\"{word}b\").brackets()]).json_if({word})
                }}
                pub fn j(mut self, {word}: impl Into<{ty}>) -> Self {{ self.{word} = Some({word}.into()); self }}
                pub fn k(mut self, {word}: Vec<{ty}>) -> Self {{ self.{word} = Patch::from({word}); self }}
                pub fn l(mut self, {word}: {ty}) -> Self {{ self.a_field = {word}.into(); self }}
                pub fn m(self, a: impl Into<Vec<{ty}>>, b: i64) -> Call<'c, Vec<{ty}>, A{ty}Error> {{ Call::new(self.0) }}
                pub fn d(self, org: &str, {word}: i64) -> Call<'c, (), E> {{ Call::new(self.0) }}
            }}
            #[tokio::test]
            async fn {word}() -> Outcome {{
                let mock = Mock::new().reply(200, {ty});
                let client = client(&mock)?;
                let reply = client.{word}(1, \"b\").c(A::b()?).await?;
                client.{word}().await?;
                assert_eq!(json(&reply), \"{word}\");
                assert_eq!(sent.line(), {ty});
                assert_eq!(sent.line(), \"{word}\");
                assert_eq!(sent.header({word}), Some(\"{word}\"));
                let reply = client.a().{word}(\"org\", A::new(\"{word}\").b(1)).max_retries(0).await;
                let reply = client.{word}().b(\"org\", a, {ty}::new(\"{word}\")).max_retries(0).await;
                let reply = client.a().list_some_more(1, {word}_params()).await?;
                let reply = client.b().list_some(1, \"b\", {ty}Params::new(vec![\"{word}\".into()])).max_retries(0).await;
                client.b().list(Some({ty}::new())).await?;
                for (status, body, is_expected) in {ty} {{
                    let mock = Mock::new().reply(status, body);
                    let outcome = client.a().b(&{word}).max_retries(0).await;
                    let failure = outcome.as_ref().err().and_then(Error::failure);
                    assert!(failure.is_some_and(is_expected), \"{{status}}: {{outcome:?}}\");
                }}
                Ok(())
            }}"
        )
    }

    #[test]
    fn what_is_plain_is_no_matter_of_its_length() {
        for length in 1..140 {
            let (word, ty) = ("a".repeat(length), "T".repeat(length));
            let items = both(&format!("{}{}", items_with(&word, &ty), functions_with(&word, &ty)));
            assert!(length != 20 || items.len() == 23, "only {} are plain", items.len());
            for (plain, laid_out) in items {
                assert_eq!(plain, laid_out);
            }
        }
    }

    #[test]
    fn what_is_plain_is_no_matter_of_its_letters() {
        for length in 10..60 {
            let ty = "각".repeat(length);
            for (plain, laid_out) in both(&format!(
                "pub struct A {{ pub {ty}: Option<{ty}> }}
                const A: [Case<{ty}>; 1] = [(304, A, |it| matches!(it, {ty}::B(_)))];
                impl A {{
                    pub fn b(self) -> B {{
                        Call::new(self.0, Method::GET, \"/{ty}\").maybe(body, |call, body| call.form(&{ty}, Form::brackets()))
                    }}
                }}"
            )) {
                assert_eq!(plain, laid_out);
            }
        }
    }

    #[test]
    fn short_tables_take_one_line() {
        insta::assert_snapshot!(printed(quote! {
            wire!(Secret { id, created_at = "createdAt", note or null, r#type, ..extra });
            open_enum!(Level { Low = -1, High = 2, ..Unknown });
            union!(Payment by keys { Card = ["cardId", "cvc"], ..Unknown });
            failure!(CreateError as Envelope { 400 => BadRequest(_), 401 => Unauthorized, 400..=499 => ClientError(_), _ => Other(_) });
        }), @r#"
        //! Header.

        wire!(Secret { id, created_at = "createdAt", note or null, r#type, ..extra });

        open_enum!(Level { Low = -1, High = 2, ..Unknown });

        union!(Payment by keys { Card = ["cardId", "cvc"], ..Unknown });

        failure!(CreateError as Envelope {
            400 => BadRequest(_),
            401 => Unauthorized,
            400..=499 => ClientError(_),
            _ => Other(_),
        });
        "#);
    }

    #[test]
    fn long_tables_take_a_line_per_entry() {
        let names = (0..12).map(|it| quote::format_ident!("a_long_name_{it}"));
        insta::assert_snapshot!(printed(quote!(wire!(Long { #(#names),*, ..extra });)), @r"
        //! Header.

        wire!(Long {
            a_long_name_0,
            a_long_name_1,
            a_long_name_2,
            a_long_name_3,
            a_long_name_4,
            a_long_name_5,
            a_long_name_6,
            a_long_name_7,
            a_long_name_8,
            a_long_name_9,
            a_long_name_10,
            a_long_name_11,
            ..extra
        });
        ");
    }

    #[test]
    fn blank_lines_stand_between_items_and_functions() {
        insta::assert_snapshot!(printed(quote! {
            use crate::a::A;
            use crate::b::B;
            mod c;
            mod d;
            /// A.
            impl<'c> A<'c> {
                /// One.
                pub fn one(self) { text("\n    }\n"); }
                /// Two.
                pub fn two(self) {}
            }
            impl B for A {}
        }), @r#"
        //! Header.

        use crate::a::A;
        use crate::b::B;

        mod c;
        mod d;

        /// A.
        impl<'c> A<'c> {
            /// One.
            pub fn one(self) {
                text("\n    }\n");
            }

            /// Two.
            pub fn two(self) {}
        }

        impl B for A {}
        "#);
    }
}

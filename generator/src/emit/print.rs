//! Tokens to text: prettyplease, blank lines between items, and the layout of tables (`wire!` and its like).

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::quote;
use syn::{File, ImplItem, Item};

use super::join::joined;
use super::tokens::ident;

/// The macros whose braces hold one entry per field, variant or status.
const TABLES: [&str; 5] = ["wire", "open_enum", "union", "replies", "failure"];

/// The longest line of a table, in columns.
const WIDTH: usize = 100;

/// A whole file: the `//!` lines, then the items with blank lines between them.
pub(super) fn file(header: &[String], tokens: TokenStream) -> String {
    let mut text = String::new();
    for line in header {
        text.push_str(format!("//! {line}").trim_end());
        text.push('\n');
    }
    let file = parse(tokens);
    if !file.attrs.is_empty() {
        text.push('\n');
        let alone = File { shebang: None, frontmatter: None, attrs: file.attrs, items: Vec::new() };
        text.push_str(prettyplease::unparse(&alone).trim_end());
        text.push('\n');
    }
    let mut before = None;
    for item in file.items {
        let group = Group::of(&item);
        if before != Some(group) || group == Group::Alone {
            text.push('\n');
        }
        text.push_str(&item_text(item));
        before = Some(group);
    }
    text
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
fn parse(tokens: TokenStream) -> File {
    syn::parse2(tokens).expect("emitters write items")
}

fn item_text(item: Item) -> String {
    match item {
        Item::Macro(it) if TABLES.iter().any(|table| it.mac.path.is_ident(table)) => {
            let name = it.mac.path.get_ident().map(ToString::to_string).unwrap_or_default();
            format!("{}{}\n", attributes(&it.attrs), table(&name, it.mac.tokens))
        }
        Item::Impl(it) => spaced_impl(it),
        Item::Const(it) => broken_const(&unparse(Item::Const(it))),
        item => unparse(item),
    }
}

/// Attributes alone, a line each.
fn attributes(attrs: &[syn::Attribute]) -> String {
    let Some(item) = parse(quote!(#(#attrs)* struct It;)).items.pop() else { return String::new() };
    unparse(item).trim_end().trim_end_matches("struct It;").to_owned()
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
    let texts: Vec<_> = members.into_iter().map(|member| member_text(&it, member)).collect();
    let head = unparse(Item::Impl(it));
    let head = head.trim_end().trim_end_matches("{}");
    format!("{head}{{\n{}}}\n", texts.join("\n"))
}

fn member_text(owner: &syn::ItemImpl, member: ImplItem) -> String {
    let alone = syn::ItemImpl { attrs: Vec::new(), items: vec![member], ..owner.clone() };
    let text = unparse(Item::Impl(alone));
    let lines = text.lines().skip_while(|it| !it.ends_with('{')).skip(1);
    let mut lines: Vec<_> = lines.collect();
    lines.pop();
    lines.iter().map(|it| format!("{it}\n")).collect()
}

/// `wire!(Secret { id, created_at = "createdAt" });`, one entry per line if that is too long.
fn table(name: &str, tokens: TokenStream) -> String {
    let mut tokens: Vec<_> = tokens.into_iter().collect();
    let entries = match tokens.pop() {
        Some(TokenTree::Group(it)) if it.delimiter() == Delimiter::Brace => entries(it.stream()),
        _ => Vec::new(),
    };
    let head = spell(&tokens);
    let line = match entries.as_slice() {
        [] => format!("{name}!({head} {{}});"),
        entries => format!("{name}!({head} {{ {} }});", entries.join(", ")),
    };
    if line.chars().count() <= WIDTH {
        return line;
    }
    let (last, init) = match entries.split_last() {
        // A macro's `..rest` takes no comma after it.
        Some((last, init)) if last.starts_with("..") => (Some(last), init),
        _ => (None, entries.as_slice()),
    };
    let mut lines: Vec<String> = init.iter().map(|it| format!("    {it},\n")).collect();
    lines.extend(last.map(|it| format!("    {it}\n")));
    format!("{name}!({head} {{\n{}}});", lines.concat())
}

/// The entries between the commas.
fn entries(tokens: TokenStream) -> Vec<String> {
    let tokens: Vec<_> = tokens.into_iter().collect();
    let split = tokens.split(|it| matches!(it, TokenTree::Punct(it) if it.as_char() == ','));
    split.filter(|it| !it.is_empty()).map(spell).collect()
}

/// Tokens with spaces as one writes them by hand: around `=` and `=>`, none in `..Unknown`, `-1` and `Other(_)`.
fn spell(tokens: &[TokenTree]) -> String {
    let mut text = String::new();
    for token in tokens {
        let part = match token {
            TokenTree::Group(it) => {
                let inner = entries(it.stream()).join(", ");
                match it.delimiter() {
                    Delimiter::Parenthesis => format!("({inner})"),
                    Delimiter::Bracket => format!("[{inner}]"),
                    Delimiter::Brace => format!("{{ {inner} }}"),
                    Delimiter::None => inner,
                }
            }
            token => token.to_string(),
        };
        let after_word = text.ends_with(|it: char| it.is_alphanumeric() || "_\"])>".contains(it));
        let glued = match part.as_str() {
            "(" => true,
            "." | ":" => text.ends_with(|it: char| it.is_alphanumeric() || ".:".contains(it)),
            "=" => text.ends_with('.'),
            ">" => text.ends_with('='),
            it if it.starts_with('(') => after_word,
            _ => text.ends_with(['.', '-', ':', '<']),
        };
        if !text.is_empty() && !glued && !is_range_end(&text) {
            text.push(' ');
        }
        text.push_str(&part);
    }
    text
}

fn is_range_end(text: &str) -> bool {
    text.ends_with("..=")
}

/// An item macro with these tokens: `wire!(..);`.
pub(super) fn table_macro(name: &str, head: TokenStream, entries: &[TokenStream]) -> TokenStream {
    let name = ident(name);
    quote!(crate::runtime::#name!(#head { #(#entries),* });)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn printed(tokens: TokenStream) -> String {
        file(&["Header.".to_owned()], tokens)
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

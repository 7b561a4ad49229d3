//! Rule: a vendored document is the YAML block of the page beside it, byte for byte.

use crate::tidy::Finding;
use crate::tidy::checkout::Checkout;

pub(super) fn check(checkout: &Checkout) -> Vec<Finding> {
    let mut findings = Vec::new();
    for page in &checkout.files {
        let Some(folder) = page.path.strip_suffix("page.md").filter(|it| it.starts_with("specs/"))
        else {
            continue;
        };
        let path = format!("{folder}openapi.yaml");
        let document = checkout.get(&path).map(|it| it.text.as_str());
        let Some(block) = yaml_block(&page.text) else {
            findings.push(Finding::new(
                &page.path,
                1,
                "a page without a YAML block",
                "replace it by the page as it is served",
            ));
            continue;
        };
        if document == Some(block) {
            continue;
        }
        let same = document
            .unwrap_or_default()
            .lines()
            .zip(block.lines())
            .take_while(|(a, b)| a == b)
            .count();
        findings.push(Finding::new(
            &path,
            same + 1,
            "not what the page beside it says",
            "cut the block out of page.md again; repair the document by a quirk in provider.yaml",
        ));
    }
    findings
}

/// What stands between the fence that opens a YAML block and the one that closes it.
fn yaml_block(page: &str) -> Option<&str> {
    let is_open =
        |line: &&str| line.starts_with("```") && line.trim_start_matches('`').starts_with("yaml");
    let open = page.lines().find(is_open)?;
    let fence = &open[..open.len() - open.trim_start_matches('`').len()];
    let start = offset_of(page, open) + open.len() + 1;
    let block = page.get(start..)?;
    let close = block.lines().find(|line| *line == fence)?;
    block.get(..offset_of(block, close))
}

/// Where a part of a text starts in it.
fn offset_of(text: &str, part: &str) -> usize {
    part.as_ptr().addr() - text.as_ptr().addr()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::places;

    const PAGE: &str = "# x\n\n````yaml post /x\na: |\n  ```\nb: 1\n\n````";

    #[test]
    fn cuts_the_block_out() {
        assert_eq!(yaml_block(PAGE), Some("a: |\n  ```\nb: 1\n\n"));
        assert_eq!(yaml_block("```yaml\na: 1\n"), None);
        assert_eq!(yaml_block("```json\n{}\n```\n"), None);
    }

    #[test]
    fn finds_documents_that_differ_from_their_page() {
        let page = ("specs/a/page.md", PAGE);
        assert_eq!(
            places(check, &[page, ("specs/a/openapi.yaml", "a: |\n  ```\nb: 1\n\n")]),
            [""; 0]
        );
        assert_eq!(
            places(check, &[page, ("specs/a/openapi.yaml", "a: |\n  ```\nb: 2\n\n")]),
            ["specs/a/openapi.yaml:3"]
        );
        assert_eq!(places(check, &[page]), ["specs/a/openapi.yaml:1"]);
        assert_eq!(places(check, &[("specs/a/page.md", "x")]), ["specs/a/page.md:1"]);
    }
}

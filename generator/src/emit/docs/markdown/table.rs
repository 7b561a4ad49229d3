//! Tables: one line per row, whatever the author's looked like.

use pulldown_cmark::Alignment;

use super::Renderer;

/// A table on its way.
#[derive(Default)]
pub(super) struct Table {
    pub(super) alignments: Vec<Alignment>,
    pub(super) rows: Vec<Vec<String>>,
}

impl Renderer<'_> {
    pub(super) fn finish_table(&mut self) {
        let Some(table) = self.table.take() else { return };
        let row = |cells: &[String]| format!("| {} |", cells.join(" | "));
        let rule: Vec<String> = table
            .alignments
            .iter()
            .map(|it| match it {
                Alignment::None => "---".to_owned(),
                Alignment::Left => ":--".to_owned(),
                Alignment::Center => ":-:".to_owned(),
                Alignment::Right => "--:".to_owned(),
            })
            .collect();
        let Some((head, rows)) = table.rows.split_first() else { return };
        let lines = [row(head), row(&rule)].into_iter().chain(rows.iter().map(|it| row(it)));
        self.block(lines.collect());
    }
}

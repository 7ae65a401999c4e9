import type { LocatedColumn } from "../../locate/located";
import { yearLabel } from "../cumulative/cumulativeSeries";
import type { Rule } from "../rule";

/** Whether the years, in any order, follow each other without gap or repeat; a far target year may stand alone at the end. */
function isWhole(columns: readonly LocatedColumn[]): boolean {
  const years = columns.map((column) => column.year!).sort((a, b) => a - b);
  const last = years.length - 1;
  return years.every((year, index) => index === 0 || year - years[index - 1]! === 1 || (index === last && year > years[index - 1]!));
}

/** Where two neighbouring year columns do not follow each other. */
function breakIn(columns: readonly LocatedColumn[]): readonly [string, LocatedColumn, LocatedColumn] | undefined {
  if (isWhole(columns)) return undefined;
  for (const [index, column] of columns.entries()) {
    const before = columns[index - 1];
    if (before && column.year! - before.year! !== 1) return [column.year === before.year ? "twice" : "gap", before, column];
  }
  return undefined;
}

/** I-09: the fiscal years of a header do not follow each other. */
export const yearHeaderOrder: Rule = {
  id: "I-09",
  severity: "warning",
  title: "年度の見出し",
  why: "値は見出しの年度で読みます。見出しの年度が続いていないと、累計や実績の年度がずれます。",
  how: "見出しの年度を確認します。",
  source: "rules.md I、calculations.md §2",
  messages: {
    gap: "年度の見出しが続いていません（{before}の次が{after}）。",
    twice: "同じ年度の見出しが二つあります（{after}）。",
  },
  *checkTable(view) {
    if (!view.table.form.years) return;
    const columns = view.table.columns.filter((column) => column.year !== undefined).sort((a, b) => a.col - b.col);
    const found = breakIn(columns);
    if (!found) return;
    const [message, before, after] = found;
    const at = (column: LocatedColumn) => ({ sheet: view.table.sheet, row: view.table.header.top, col: column.col });
    yield {
      message,
      data: { before: yearLabel(before), after: yearLabel(after) },
      cell: at(after),
      cells: [at(before), at(after)],
      view,
      column: after.id,
    };
  },
};

import type { Report, Rule } from "../rule";
import { consumersOf } from "../zero/consumerRows";

/** E-12: no schedule where agreement is not yet reached. */
export const blankSchedule: Rule = {
  id: "E-12",
  severity: "warning",
  title: "合意形成のスケジュールの空欄",
  why: "合意に至っていない需要家には、今後のスケジュールが必要です。",
  how: "今後の合意形成のスケジュールを書きます。",
  source: "seed:000 L119-131",
  messages: {
    all: "今後の合意形成のスケジュールが空欄です（{source}：進捗度がAでない{count}行すべて）。",
    some: "今後の合意形成のスケジュールが空欄です（{name}：進捗度{progress}）。",
  },
  *checkTable(view): Generator<Report> {
    if (view.table.id !== "R-consent" || !view.column("schedule")) return;
    const open = consumersOf(view).filter(({ row }) => /^[B-DＢ-Ｄ]$/.test(view.text(row, "progress")));
    const blank = open.filter(({ row }) => view.text(row, "schedule") === "");
    const cells = blank.flatMap(({ row }) => view.address(row, "schedule") ?? []);
    const [first] = blank;
    // A column nobody filled is one omission, not one a row.
    if (first && blank.length === open.length && open.length > 1) {
      yield {
        message: "all",
        data: { source: view.source ?? "", count: blank.length },
        cell: cells[0]!,
        cells,
        view,
        row: first.row,
        column: "schedule",
      };
      return;
    }
    for (const [index, { row, name }] of blank.entries()) {
      yield { message: "some", data: { name, progress: view.text(row, "progress") }, cell: cells[index]!, view, row, column: "schedule" };
    }
  },
};

import { readText } from "../../cell/reading";
import type { CellAddress } from "../../grid/address";
import type { TableView } from "../../calc/view";
import type { LocatedRow } from "../../locate/located";
import type { Rule } from "../rule";

/** Columns the choices of a plan may reach over. */
const WIDTH = 10;
const TICKED = /[☑✓✔☒■]/g;
const MARK = /^[○◯〇●◎☑✓✔☒■レ]$/;
const OPTION = /改定済|策定済|改定中|策定中|策定・改定|改定予定なし|策定予定なし/g;

interface Choice {
  readonly marks: number;
  readonly options: number;
  readonly cells: readonly CellAddress[];
}

/** Marks and options of one plan: ☑ before an option, or a ○ in a cell or at the beginning of one. */
function choiceOf(view: TableView, row: LocatedRow): Choice {
  const from = view.column("state")!.col;
  let marks = 0;
  let options = 0;
  const cells: CellAddress[] = [];
  for (let col = from; col < from + WIDTH; col += 1) {
    const cell = view.sheet.rows[row.row]?.[col];
    const text = cell ? readText(cell) : "";
    if (text === "") continue;
    cells.push({ sheet: view.table.sheet, row: row.row, col });
    options += text.match(OPTION)?.length ?? 0;
    if (MARK.test(text)) marks += 1;
    else if (/[☐□☑✓✔☒■]/.test(text)) marks += text.match(TICKED)?.length ?? 0;
    else if (/^[○◯〇●◎レ]\s*[^○◯〇●\s]/.test(text)) marks += 1;
  }
  return { marks, options, cells };
}

/** I-08: of the choices for a plan exactly one is to be taken. */
export const planChoice: Rule = {
  id: "I-08",
  severity: "warning",
  title: "実行計画の選択",
  why: "実行計画の策定又は改定状況は、一つだけ選びます。",
  how: "該当するものを一つ選びます。",
  source: "rules.md I",
  messages: {
    none: "{plan}の策定又は改定状況が選ばれていません。",
    many: "{plan}の策定又は改定状況が{marks}つ選ばれています。",
  },
  *checkTable(view) {
    if (view.table.id !== "R-plan" || !view.column("state")) return;
    const plans = view.rows.filter((row) => row.form === "office" || row.form === "area").map((row) => ({ row, ...choiceOf(view, row) }));
    // A form nobody has begun to fill in is incomplete, not wrong.
    if (plans.every(({ cells }) => cells.length === 0)) return;
    for (const { row, marks, options, cells } of plans) {
      const cell = cells[0] ?? view.address(row, "state");
      // A single option written out is itself the choice.
      if (!cell || marks === 1 || (marks === 0 && options === 1)) continue;
      yield {
        message: marks === 0 ? "none" : "many",
        data: { plan: row.label, marks },
        cell,
        cells: cells.length > 0 ? cells : [cell],
        view,
        row,
        column: "state",
      };
    }
  },
};

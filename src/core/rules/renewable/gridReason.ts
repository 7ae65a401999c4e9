import { readText } from "../../cell/reading";
import { contains } from "../../grid/address";
import type { Rule, RuleContext } from "../rule";
import { contractOf } from "./contract";
import { cellsOf, isExample, SURVEY } from "./facilityRows";
import { gridStage } from "./gridStage";

/** A sentence on plants that need no study; neither a choice of the list nor the form's own advice. */
function isReason(text: string): boolean {
  return /検討不要|自営線|オフグリッド/.test(text) && gridStage(text) === undefined && !/(記載|記入|選択)(して|する|し、)/.test(text);
}

/** Whether a remark outside the tables says why no study is needed. */
function isExplained(context: RuleContext): boolean {
  const tables = context.views.map((view) => view.table);
  return context.snapshot.sheets.some((sheet) => !sheet.hidden &&
    sheet.rows.some((cells, row) =>
      cells?.some((cell, col) => typeof cell?.value === "string" && isReason(cell.value)
        && !tables.some((table) => table.sheet === sheet.name && contains(table.range, { row, col }))),
    ),
  );
}

/** D-18: 検討不要 for a high-voltage plant without a reason. */
export const gridReason: Rule = {
  id: "D-18",
  severity: "warning",
  title: "検討不要の理由",
  why: "系統接続の検討が不要な場合は、理由を「補足について」に記載します。",
  how: "検討が不要な理由（自営線など）を補足に記載します。",
  source: "様式1 4.1(2)（L1101）",
  messages: { reason: "{contract}の施設で「検討不要」が選ばれています。検討不要の理由を補足に記載してください。" },
  *checkWorkbook(context) {
    let explained: boolean | undefined;
    for (const view of context.tables(SURVEY)) {
      for (const row of view.rows) {
        const contract = row.kind === "leaf" ? contractOf(readText(view.raw(row, "contract"))) : undefined;
        if (!contract || contract === "低圧" || gridStage(readText(view.raw(row, "grid"))) !== "notNeeded") continue;
        if (view.text(row, "note") !== "" || isExample(view, row) || (explained ??= isExplained(context))) continue;
        const cells = cellsOf(view, row, ["grid", "contract"]);
        yield { message: "reason", data: { contract }, cell: cells[0]!, cells, view, row, column: "grid" };
      }
    }
  },
};

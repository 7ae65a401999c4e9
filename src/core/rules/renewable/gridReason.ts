import { readText } from "../../cell/reading";
import type { Rule } from "../rule";
import { contractOf } from "./contract";
import { cellsOf, isExample, SURVEY } from "./facilityRows";
import { gridStage } from "./gridStage";
import { remarks, saysReason, speaksOf } from "./noStudyReason";

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
    let known: readonly string[] | undefined;
    for (const view of context.tables(SURVEY)) {
      for (const row of view.rows) {
        const contract = row.kind === "leaf" ? contractOf(readText(view.raw(row, "contract"))) : undefined;
        if (!contract || contract === "低圧" || gridStage(readText(view.raw(row, "grid"))) !== "notNeeded") continue;
        if (saysReason(view, row) || isExample(view, row) || (known ??= remarks(context)).some((remark) => speaksOf(remark, view, row)))
          continue;
        const cells = cellsOf(view, row, ["grid", "contract"]);
        yield { message: "reason", data: { contract }, cell: cells[0]!, cells, view, row, column: "grid" };
      }
    }
  },
};

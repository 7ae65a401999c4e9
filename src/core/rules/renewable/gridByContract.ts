import { readText } from "../../cell/reading";
import { quoted } from "../../text/ja";
import type { Rule } from "../rule";
import { contractOf } from "./contract";
import { cellsOf, SURVEY } from "./facilityRows";
import { gridStage } from "./gridStage";

/** D-17: 系統接続検討状況 names a stage that the row's 契約電力区分 does not have. */
export const gridByContract: Rule = {
  id: "D-17",
  severity: "warning",
  title: "系統接続検討状況の選択肢",
  why: "系統接続検討状況の選択肢は、契約電力区分によって違います。",
  how: "契約電力区分に合う選択肢を選びます。",
  source: "様式1 4.1(2)（L1103）",
  messages: {
    low: "低圧の施設に「{stage}」が選ばれています。低圧は「検討不要」「検討未実施」「（低圧）申込…」から選びます。",
    high: "{contract}の施設に「{stage}」が選ばれています。「（低圧）申込…」は低圧の施設だけの選択肢です。",
  },
  *checkTable(view) {
    if (view.table.id !== SURVEY) return;
    for (const row of view.rows) {
      const contract = row.kind === "leaf" ? contractOf(readText(view.raw(row, "contract"))) : undefined;
      const text = readText(view.raw(row, "grid"));
      const stage = gridStage(text);
      if (!contract || !stage || (contract === "低圧" ? stage !== "high" : stage !== "low")) continue;
      const cells = cellsOf(view, row, ["grid", "contract"]);
      yield { message: contract === "低圧" ? "low" : "high", data: { stage: quoted(text), contract }, cell: cells[0]!, cells, view, row, column: "grid", actual: text };
    }
  },
};

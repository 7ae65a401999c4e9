import type { TableView } from "../../calc/view";
import { readText } from "../../cell/reading";
import { originals } from "../../forms/proposal/sisterSums";
import type { LocatedRow } from "../../locate/located";
import { quoted } from "../../text/ja";
import type { Rule } from "../rule";
import { contractMismatch, contractOf } from "./contract";
import { cellsOf, facilities, SURVEY } from "./facilityRows";
import { fits, gridStage } from "./gridStage";
import type { GridStage } from "./gridStage";

/** Whether the stage fits the class the plant's capacity asks for: then 契約電力区分 is what is wrong, which D-01 … D-03 say. */
function fitsCapacity(view: TableView, row: LocatedRow, stage: GridStage): boolean {
  return originals(view, row).some((original) => {
    const facility = facilities(original.view).find((own) => own.row === original.row);
    const mismatch = facility && contractMismatch(facility);
    return mismatch !== undefined && fits(mismatch.expected, stage);
  });
}

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
      if (!contract || !stage || fits(contract, stage) || fitsCapacity(view, row, stage)) continue;
      const cells = cellsOf(view, row, ["grid", "contract"]);
      yield {
        message: contract === "低圧" ? "low" : "high",
        data: { stage: quoted(text), contract },
        cell: cells[0]!,
        cells,
        view,
        row,
        column: "grid",
        actual: text,
      };
    }
  },
};

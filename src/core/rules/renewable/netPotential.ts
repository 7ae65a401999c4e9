import { decimal } from "../../calc/decimal";
import type { TableView } from "../../calc/view";
import { sameCell } from "../../grid/address";
import type { LocatedRow } from "../../locate/located";
import { figure } from "../../text/ja";
import { comparisons, mismatch } from "../comparisons";
import { sumsOff } from "../consequences";
import type { Rule } from "../rule";
import { cellsOf } from "./facilityRows";

/** Whether more is excluded than there is. */
function exceeds(view: TableView, row: LocatedRow): boolean {
  const available = view.number(row, "available");
  const excluded = view.number(row, "excluded");
  return available !== undefined && excluded !== undefined && excluded > available;
}

/** D-15: 除外後 is not ① − ②, or ② is more than ①. */
export const netPotential: Rule = {
  id: "D-15",
  severity: "error",
  title: "除外後の導入可能量",
  why: "除外後の導入可能量は①から②を引いた量です。",
  how: "①・②を確認し、除外後の導入可能量を再計算します。",
  source: "様式1 4.1(1)、calculations.md F6",
  before: ["B-01", "D-14"],
  messages: {
    mismatch: "{row}の除外後の導入可能量は{expected}kWです（現在：{printed}kW）。",
    exceeds: "{row}の除外量②（{excluded}kW）が導入可能量①（{available}kW）を超えています。",
  },
  *checkTable(view, context) {
    if (view.table.id !== "P-4.1(1)") return;
    for (const row of view.rows) {
      if (row.kind !== "leaf" || !exceeds(view, row)) continue;
      const cells = cellsOf(view, row, ["excluded", "available"]);
      const [excluded, available] = ["excluded", "available"].map((id) => figure(decimal(view.number(row, id) ?? 0)));
      const off = sumsOff(context, cells);
      yield {
        message: "exceeds",
        data: { row: row.label, excluded: excluded!, available: available! },
        cell: cells[0]!,
        cells,
        consequences: off,
        view,
        row,
        column: "excluded",
      };
    }
    for (const comparison of comparisons(view, context, "D-15")) {
      const { cell, inputs } = comparison;
      if (comparison.verdict !== "off" || exceeds(view, cell.row)) continue;
      const dragged = sumsOff(context, inputs).filter((at) => !sameCell(at, cell.address));
      const report = mismatch("mismatch", comparison, view, context);
      // Where the total of ① or ② is off as well, that figure is wrong and not the difference.
      yield { ...report, consequences: dragged, ...(dragged.length > 0 ? { fix: [] } : {}) };
    }
  },
};
